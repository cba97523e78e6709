// Attention over compressed blocks, the kinds of core/kinds/compression: csa, hca, nsa_learned.
#pragma once
#include "core/kinds/compression.h"
#include "core/runtime/modules/attention.h"

namespace eulerstack::runtime {

// Undefined where the kind has none. e = K h, m tokens of a block, I indexer heads of size D.
struct CompressedWeights {
  at::Tensor poolGate;      // {e, d}
  at::Tensor poolPosition;  // {m, e}
  at::Tensor indexQuery;    // {I D, d}
  at::Tensor indexKey;      // {D, d} of relu_mha, else {I D, d}
  at::Tensor indexShares;   // {I, d} of relu_mha
  at::Tensor indexScore;    // {I, D} of learned_block_sel
  at::Tensor branchGate;    // {3 H, d} of nsa_learned
};

class CompressedAttentionMixer : public Mixer {
 public:
  CompressedAttentionMixer(AttentionWeights weights, CompressedWeights blocks, kinds::CompressionShape shape,
                           ops::AttentionSpec spec, HeadRotation rotation, std::uint64_t layer);
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;

 private:
  struct Tokens;
  struct Entries;
  struct State;
  struct Index;
  struct Piece;
  Tokens project(const at::Tensor& x, std::int64_t first) const;
  Entries entriesOf(const Tokens& tokens, std::int64_t firstBlock, std::int64_t count) const;
  at::Tensor indexScores(const Tokens& queries, const Entries& entries) const;
  Index chosenBlocks(const Tokens& queries, const Entries& entries, std::int64_t first) const;
  at::Tensor mix(const Tokens& queries, std::int64_t first, const at::Tensor& keys, const at::Tensor& values,
                 std::int64_t firstKey, const Entries& entries, const ops::AttentionSpec& spec) const;
  at::Tensor mixBlocks(const Tokens& tokens, const Entries& entries, const ops::AttentionSpec& spec) const;
  at::Tensor mixPiece(const Piece& piece, std::int64_t first, std::int64_t firstKey, std::int64_t count,
                      const ops::AttentionSpec& spec) const;

  AttentionWeights m_weights;
  CompressedWeights m_blocks;
  kinds::CompressionShape m_shape;
  ops::AttentionSpec m_spec;
  HeadRotation m_rotation;
  std::uint64_t m_layer;
};

}  // namespace eulerstack::runtime
