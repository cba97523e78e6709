// The attention mixer of core/kinds/attention: grouped heads, rotary positions or ALiBi, optional window and biases.
#pragma once
#include "core/runtime/modules/module.h"
#include "core/runtime/modules/positions.h"

namespace eulerstack::runtime {

struct AttentionWeights {
  at::Tensor qkv, qkvBias;  // {(H + 2K) h, d}, {(H + 2K) h} or undefined
  at::Tensor out, outBias;  // {d, H h}, {d} or undefined
};

class AttentionMixer : public Mixer {
 public:
  // `rope` may be null. spec.dropout is attn_drop; its seed is set for each step.
  AttentionMixer(AttentionWeights weights, ops::AttentionSpec spec, std::shared_ptr<const RopeTable> rope,
                 std::uint64_t layer);
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;

 private:
  AttentionWeights m_weights;
  ops::AttentionSpec m_spec;
  std::shared_ptr<const RopeTable> m_rope;
  std::uint64_t m_layer;
};

}  // namespace eulerstack::runtime
