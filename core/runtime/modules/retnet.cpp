#include <ATen/ATen.h>

#include <cmath>

#include "core/runtime/modules/recurrent.h"

namespace eulerstack::runtime {
namespace {

constexpr double kGroupNormEps = 1e-6;  // the authors' setting

struct RetentionState : MixerState {
  at::Tensor state;  // {B, H, h, v}
  std::int64_t seen = 0;
  std::int64_t bytes() const override { return static_cast<std::int64_t>(state.nbytes()); }
};

}  // namespace

std::vector<double> retentionDecays(std::int64_t heads) {
  std::vector<double> decays;
  for (std::int64_t i = 0; i < heads; ++i) decays.push_back(1 - std::exp2(-5.0 - static_cast<double>(i)));
  return decays;
}

RetNetMixer::RetNetMixer(RetNetWeights weights, kinds::RetNetShape shape, std::shared_ptr<const RopeTable> rope)
    : m_weights(std::move(weights)), m_shape(shape), m_rope(std::move(rope)) {
  m_decay = at::tensor(retentionDecays(shape.heads), at::TensorOptions().dtype(at::kDouble)).to(m_weights.qkv.device());
}

at::Tensor RetNetMixer::mixed(const at::Tensor& x, std::int64_t first, std::int64_t chunk, at::Tensor* state) const {
  const std::int64_t heads = m_shape.heads, h = m_shape.keyDim, v = m_shape.valueDim;
  const at::Tensor rows = ops::linear(x, m_weights.qkv, {}, {heads * h, heads * h, heads * v});
  const ops::Rotation rotation = m_rope ? m_rope->upTo(first + x.size(1)) : ops::Rotation{};
  const at::Tensor o = ops::retention(rows, rotation, {heads, h, v, m_decay, chunk, first}, state);
  return ops::linear(ops::gatedNorm(o, ops::linear(x, m_weights.gate, {}), {}, heads, kGroupNormEps), m_weights.out,
                     {});
}

at::Tensor RetNetMixer::forward(const at::Tensor& x, const ForwardContext&) const {
  return mixed(x, 0, m_shape.chunkwise ? m_shape.chunk : x.size(1), nullptr);
}

std::unique_ptr<MixerState> RetNetMixer::newState(std::int64_t batch, std::int64_t) const {
  auto state = std::make_unique<RetentionState>();
  state->state =
      at::zeros({batch, m_shape.heads, m_shape.keyDim, m_shape.valueDim}, m_weights.qkv.options().requires_grad(false));
  return state;
}

at::Tensor RetNetMixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<RetentionState&>(generic);
  const at::NoGradGuard off;
  const at::Tensor y = mixed(x, state.seen, m_shape.chunk, &state.state);
  state.seen += x.size(1);
  return y;
}

}  // namespace eulerstack::runtime
