#include "core/runtime/modules/attention.h"

#include <ATen/ATen.h>

#include <stdexcept>

namespace eulerstack::runtime {
namespace {

constexpr std::uint64_t kProbabilityMask = 2;  // 0 and 1: residual.cpp

// Keys and values of the tokens seen, {B, capacity, K h}. Keys are rotated.
struct KeyValueState : MixerState {
  at::Tensor keys, values;
  std::int64_t seen = 0;
  std::int64_t bytes() const override { return static_cast<std::int64_t>(keys.nbytes() + values.nbytes()); }
};

}  // namespace

AttentionMixer::AttentionMixer(AttentionWeights weights, ops::AttentionSpec spec, std::shared_ptr<const RopeTable> rope,
                               std::uint64_t layer)
    : m_weights(std::move(weights)), m_spec(std::move(spec)), m_rope(std::move(rope)), m_layer(layer) {}

at::Tensor AttentionMixer::forward(const at::Tensor& x, const ForwardContext& context) const {
  ops::AttentionSpec spec = m_spec;
  if (!context.training) spec.dropout = 0;
  spec.seed = maskSeed(context.dropoutSeed, m_layer, kProbabilityMask);
  const at::Tensor qkv = ops::linear(x, m_weights.qkv, m_weights.qkvBias);
  const ops::Rotation rotation = m_rope ? m_rope->upTo(x.size(1)) : ops::Rotation{};
  return ops::linear(ops::attention(qkv, rotation, spec), m_weights.out, m_weights.outBias);
}

std::unique_ptr<MixerState> AttentionMixer::newState(std::int64_t batch, std::int64_t capacity) const {
  auto state = std::make_unique<KeyValueState>();
  const std::int64_t width = m_spec.kvHeads * m_spec.headDim;
  state->keys = at::empty({batch, capacity, width}, m_weights.qkv.options().requires_grad(false));
  state->values = at::empty_like(state->keys);
  return state;
}

at::Tensor AttentionMixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<KeyValueState&>(generic);
  const at::NoGradGuard off;
  const std::int64_t count = x.size(1), known = state.seen + count;
  if (known > state.keys.size(1)) throw std::length_error("the key/value cache is full");
  const std::int64_t queryWidth = m_spec.heads * m_spec.headDim, kvWidth = m_spec.kvHeads * m_spec.headDim;
  const at::Tensor qkv = ops::linear(x, m_weights.qkv, m_weights.qkvBias);
  at::Tensor q = qkv.narrow(2, 0, queryWidth).contiguous();
  at::Tensor k = qkv.narrow(2, queryWidth, kvWidth).contiguous();
  if (m_rope) {
    const ops::Rotation rotation = m_rope->upTo(known);
    ops::rotate(q, m_spec.heads, rotation, state.seen);
    ops::rotate(k, m_spec.kvHeads, rotation, state.seen);
  }
  state.keys.narrow(1, state.seen, count).copy_(k);
  state.values.narrow(1, state.seen, count).copy_(qkv.narrow(2, queryWidth + kvWidth, kvWidth));
  const at::Tensor y = ops::attentionCached(q, state.keys, state.values, state.seen, m_spec);
  state.seen = known;
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

}  // namespace eulerstack::runtime
