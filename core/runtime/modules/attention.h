// The attention mixer of core/kinds/attention: grouped heads, rotary positions or ALiBi, windows, sinks, norms of
// queries and keys.
#pragma once
#include "core/runtime/modules/module.h"
#include "core/runtime/modules/positions.h"
#include "core/runtime/modules/rolling_rows.h"

namespace eulerstack::runtime {

constexpr std::uint64_t kProbabilityMask = 2;  // use of a dropout mask; 0 and 1: residual.cpp, 3 and 4: compressed

struct AttentionWeights {
  at::Tensor qkv, qkvBias;        // {(H + 2K) h, d}, {(H + 2K) h} or undefined
  at::Tensor out, outBias;        // {d, H h}, {d} or undefined
  ops::NormWeights qNorm, kNorm;  // of a head, or of all heads of queries and of keys; weight undefined: none
};

// Which numbers of a head turn with the position.
struct HeadRotation {
  std::shared_ptr<const RopeTable> table;  // null: none
  std::int64_t size = 0;                   // the first so many
  bool interleaved = false;
  ops::Rotation upTo(std::int64_t length) const { return table ? table->upTo(length) : ops::Rotation{}; }
};

// Queries {B, T, H, h}, keys and values {B, T, K, h}; not rotated.
struct HeadParts {
  at::Tensor q, k, v;
};
HeadParts projectHeads(const at::Tensor& x, const AttentionWeights& weights, const ops::AttentionSpec& spec);

class AttentionMixer : public Mixer {
 public:
  // spec.dropout is attn_drop; its seed is set for each step.
  AttentionMixer(AttentionWeights weights, ops::AttentionSpec spec, HeadRotation rotation, std::uint64_t layer);
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;

 private:
  at::Tensor advanceWhole(const at::Tensor& x, RollingRows& cache, const ops::Rotation& rotation) const;
  bool rotatesWhole() const;  // nothing stands between the projection and the kernel's own rotation

  AttentionWeights m_weights;
  ops::AttentionSpec m_spec;
  HeadRotation m_rotation;
  std::uint64_t m_layer;
};

}  // namespace eulerstack::runtime
