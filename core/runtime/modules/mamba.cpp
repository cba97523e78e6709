#include <ATen/ATen.h>

#include "core/runtime/modules/recurrent.h"

namespace eulerstack::runtime {
namespace {

// Inputs of the convolution that the next token still sees, and the state after the last token.
struct MambaState : MixerState {
  at::Tensor past;   // {B, k - 1, channels}
  at::Tensor state;  // mamba1 {B, I, N}, mamba2 {B, H, N, P}
  std::int64_t bytes() const override { return static_cast<std::int64_t>(past.nbytes() + state.nbytes()); }
};

// The convolution of tokens that follow those in `past`, which is moved on.
at::Tensor convolvedOn(const at::Tensor& x, at::Tensor& past, const MambaWeights& weights) {
  const at::Tensor all = at::cat({past, x}, 1);
  const at::Tensor y = ops::shortConvolution(all, weights.conv, weights.convBias, true);
  past = all.narrow(1, x.size(1), past.size(1)).clone();
  return y.narrow(1, past.size(1), x.size(1)).contiguous();
}

std::unique_ptr<MixerState> emptyState(std::int64_t batch, const kinds::MambaShape& shape, at::IntArrayRef state,
                                       const at::Tensor& like) {
  const auto options = like.options().requires_grad(false);
  auto result = std::make_unique<MambaState>();
  result->past = at::zeros({batch, shape.kernel - 1, shape.convWidth}, options);
  result->state = at::zeros(state, options);
  return result;
}

at::Tensor normOf(const at::Tensor& x, const ops::NormWeights& norm) {
  return norm.weight.defined() ? std::get<1>(ops::addNorm(x.contiguous(), {}, 1, norm)) : x;
}

}  // namespace

ops::ScanInputs Mamba1Mixer::scanInputs(const at::Tensor& u, const at::Tensor& z) const {
  const at::Tensor parts = ops::linear(u, m_weights.xProj, {});
  const auto part = [&](std::int64_t begin, std::int64_t size, const ops::NormWeights& norm) {
    return normOf(parts.narrow(2, begin, size), norm);
  };
  const at::Tensor low = part(0, m_shape.dtRank, m_weights.dtNorm);
  ops::ScanInputs inputs;
  inputs.u = u;
  inputs.z = z;
  inputs.dt = ops::linear(low, m_weights.dtProj, m_weights.dtBias);
  inputs.b = part(m_shape.dtRank, m_shape.state, m_weights.bNorm);
  inputs.c = part(m_shape.dtRank + m_shape.state, m_shape.state, m_weights.cNorm);
  inputs.aLog = m_weights.aLog;
  inputs.d = m_weights.d;
  return inputs;
}

at::Tensor Mamba1Mixer::forward(const at::Tensor& x, const ForwardContext&) const {
  const at::Tensor both = ops::linear(x, m_weights.in, m_weights.inBias);
  const at::Tensor u =
      ops::shortConvolution(both.narrow(2, 0, m_shape.inner), m_weights.conv, m_weights.convBias, true);
  const at::Tensor y = ops::selectiveScan(scanInputs(u, both.narrow(2, m_shape.inner, m_shape.inner)));
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

std::unique_ptr<MixerState> Mamba1Mixer::newState(std::int64_t batch, std::int64_t) const {
  return emptyState(batch, m_shape, {batch, m_shape.inner, m_shape.state}, m_weights.in);
}

at::Tensor Mamba1Mixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<MambaState&>(generic);
  const at::NoGradGuard off;
  const at::Tensor both = ops::linear(x, m_weights.in, m_weights.inBias);
  const at::Tensor u = convolvedOn(both.narrow(2, 0, m_shape.inner), state.past, m_weights);
  const at::Tensor y = ops::selectiveScan(scanInputs(u, both.narrow(2, m_shape.inner, m_shape.inner)), state.state);
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

at::Tensor Mamba2Mixer::scanned(const at::Tensor& convolved, const at::Tensor& z, const at::Tensor& dt,
                                at::Tensor* state) const {
  const std::int64_t wide = m_shape.groups * m_shape.state;
  // One split: its gradients come back in one piece.
  const std::vector<at::Tensor> parts = convolved.split_with_sizes({m_shape.inner, wide, wide}, 2);
  const at::Tensor step = at::softplus(dt + m_weights.dtBias);
  const at::Tensor logDecay = step * -m_weights.aLog.exp();
  const auto vectors = [&](const at::Tensor& part) { return part.unflatten(2, {m_shape.groups, m_shape.state}); };
  const at::Tensor y = ops::chunkedScan(parts[0].unflatten(2, {m_shape.heads, m_shape.headDim}), step, logDecay,
                                        vectors(parts[1]), vectors(parts[2]), kinds::kSsdChunk, state, m_weights.d);
  // The norm is over the channels of one group (the weight is of all channels).
  const at::Tensor normed = ops::gatedNorm(y.flatten(2), z, m_weights.gatedNorm.weight, m_shape.groups, m_shape.eps);
  return ops::linear(normed, m_weights.out, m_weights.outBias);
}

at::Tensor Mamba2Mixer::forward(const at::Tensor& x, const ForwardContext&) const {
  const std::vector<at::Tensor> all = ops::linear(x, m_weights.in, m_weights.inBias)
                                          .split_with_sizes({m_shape.inner, m_shape.convWidth, m_shape.heads}, 2);
  return scanned(ops::shortConvolution(all[1], m_weights.conv, m_weights.convBias, true), all[0], all[2], nullptr);
}

std::unique_ptr<MixerState> Mamba2Mixer::newState(std::int64_t batch, std::int64_t) const {
  return emptyState(batch, m_shape, {batch, m_shape.heads, m_shape.state, m_shape.headDim}, m_weights.in);
}

at::Tensor Mamba2Mixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<MambaState&>(generic);
  const at::NoGradGuard off;
  const at::Tensor all = ops::linear(x, m_weights.in, m_weights.inBias);
  const at::Tensor convolved = convolvedOn(all.narrow(2, m_shape.inner, m_shape.convWidth), state.past, m_weights);
  return scanned(convolved, all.narrow(2, 0, m_shape.inner),
                 all.narrow(2, m_shape.inner + m_shape.convWidth, m_shape.heads), &state.state);
}

}  // namespace eulerstack::runtime
