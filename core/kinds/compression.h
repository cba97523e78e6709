// Attention over blocks of compressed keys and values: the kinds of `compression` and what they come to.
#pragma once
#include "core/kinds/attention_shape.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& csaKind();
const schema::KindDescriptor& hcaKind();
const schema::KindDescriptor& nsaLearnedKind();

enum class CompressionForm : std::uint8_t {
  Selected,  // csa: the top blocks' entries
  All,       // hca: the entries of all blocks
  Branches   // nsa_learned: all entries, the tokens of the top blocks and the local tokens, added by gates
};
enum class BlockPool : std::uint8_t { SoftmaxGated, Mean, Max, Learned };
enum class IndexerArch : std::uint8_t { None, ReluMha, DotProduct, LearnedBlock };

struct CompressionShape {
  CompressionForm form = CompressionForm::All;
  std::int64_t block = 1;  // m: tokens of a block
  BlockPool pool = BlockPool::SoftmaxGated;
  std::int64_t top = 0;  // blocks a query chooses; 0: no choice
  IndexerArch indexer = IndexerArch::None;
  std::int64_t indexHeads = 0;
  std::int64_t indexDim = 0;  // of one of them
  std::string_view indexDtype = "fp32";
  std::int64_t indexQueryWidth() const { return indexHeads * indexDim; }
  // relu_mha has one key for all heads.
  std::int64_t indexKeyWidth() const { return indexer == IndexerArch::ReluMha ? indexDim : indexHeads * indexDim; }
};
CompressionShape compressionShape(const schema::KindInstance& compression);

// What compression adds to the tensors of attention.
void addCompressionTensors(schema::TensorList& list, const CompressionShape& compression, const AttentionShape& shape,
                           std::int64_t width);
// Work of one token: pooling, choosing, and all scores (those of local tokens too).
Flops compressionFlops(const CompressionShape& compression, const AttentionShape& shape, std::int64_t width,
                       std::int64_t perPair, const schema::FlopsQuery& query);
// Numbers in the cache after `tokens` tokens, and how fast that grows.
std::int64_t compressedCache(const CompressionShape& compression, const AttentionShape& shape, std::int64_t tokens);
std::int64_t compressedGrowth(const CompressionShape& compression, const AttentionShape& shape);

}  // namespace eulerstack::kinds
