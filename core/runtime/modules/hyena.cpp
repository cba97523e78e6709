#include <ATen/ATen.h>

#include <numbers>
#include <stdexcept>

#include "core/runtime/modules/recurrent.h"

namespace eulerstack::runtime {
namespace {

// Inputs of the short convolution that the next token still sees; of every long convolution all inputs so far; the
// filters, last lag first.
struct HyenaState : MixerState {
  at::Tensor past;      // {B, 2, (N + 1) d}
  at::Tensor inputs;    // {N, B, d, capacity}
  at::Tensor reversed;  // {N, d, capacity}
  std::int64_t seen = 0;
  std::int64_t bytes() const override {
    return static_cast<std::int64_t>(past.nbytes() + inputs.nbytes() + reversed.nbytes());
  }
};

}  // namespace

at::Tensor HyenaMixer::filters(std::int64_t lags) const {
  const auto wide = at::TensorOptions().dtype(at::kDouble);
  const at::Tensor share = at::arange(lags, wide).unsqueeze(1) / static_cast<double>(m_longest);
  const at::Tensor angle = share * (2 * std::numbers::pi * at::arange(1, kinds::kHyenaBands + 1, wide)).unsqueeze(0);
  const at::Tensor& like = m_weights.filter[0];
  at::Tensor x = at::cat({share, angle.cos(), angle.sin()}, 1).to(like.device(), like.scalar_type());
  for (int layer = 0; layer < 2; ++layer)
    x = at::sin(kinds::kHyenaFrequency * ops::linear(x, m_weights.filter[layer], m_weights.filterBias[layer]));
  x = ops::linear(x, m_weights.filter[2], {});
  if (m_shape.decay > 0) x = x * (share * -m_shape.decay).exp().to(like.device(), like.scalar_type());
  return x.unflatten(1, {m_shape.depth, -1}).permute({1, 2, 0}).contiguous();
}

at::Tensor HyenaMixer::forward(const at::Tensor& x, const ForwardContext&) const {
  const at::Tensor projected = ops::linear(x, m_weights.in, m_weights.inBias);
  const at::Tensor streams =
      ops::shortConvolution(projected, m_weights.shortConv, m_weights.shortBias, false).transpose(1, 2).contiguous();
  const at::Tensor z = ops::gatedConvolutions(streams, filters(x.size(1)), m_weights.longBias);
  return ops::linear(z.transpose(1, 2).contiguous(), m_weights.out, m_weights.outBias);
}

std::unique_ptr<MixerState> HyenaMixer::newState(std::int64_t batch, std::int64_t capacity) const {
  const at::NoGradGuard off;
  const std::int64_t width = m_weights.out.size(0);
  const auto options = m_weights.out.options().requires_grad(false);
  auto state = std::make_unique<HyenaState>();
  state->past = at::zeros({batch, kinds::kHyenaShortKernel - 1, (m_shape.depth + 1) * width}, options);
  state->inputs = at::empty({m_shape.depth, batch, width, capacity}, options);
  state->reversed = filters(capacity).flip(-1).contiguous();
  return state;
}

at::Tensor HyenaMixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<HyenaState&>(generic);
  const at::NoGradGuard off;
  const std::int64_t width = x.size(2), count = x.size(1), capacity = state.inputs.size(3);
  if (state.seen + count > capacity) throw std::length_error("the state is full");
  const at::Tensor all = at::cat({state.past, ops::linear(x, m_weights.in, m_weights.inBias)}, 1);
  const std::int64_t kept = state.past.size(1);
  state.past = all.narrow(1, count, kept).clone();
  const at::Tensor streams = ops::shortConvolution(all, m_weights.shortConv, m_weights.shortBias, false)
                                 .narrow(1, kept, count)
                                 .transpose(1, 2)
                                 .contiguous();
  at::Tensor z = streams.narrow(1, 0, width);
  for (std::int64_t n = 0; n < m_shape.depth; ++n) {
    const at::Tensor inputs = state.inputs[n];  // {B, d, capacity}
    inputs.narrow(2, state.seen, count).copy_(z);
    at::Tensor convolved = at::empty_like(z);
    if (state.seen == 0 && count > 1) {
      convolved = ops::longConvolution(z.contiguous(), state.reversed[n].flip(-1).narrow(1, 0, count).contiguous());
    } else {
      for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t seen = state.seen + i + 1;
        const at::Tensor lags = state.reversed[n].narrow(1, capacity - seen, seen);
        convolved.select(2, i).copy_((inputs.narrow(2, 0, seen) * lags).sum(-1));
      }
    }
    z = streams.narrow(1, (n + 1) * width, width) * (convolved + z * m_weights.longBias[n].unsqueeze(-1));
  }
  state.seen += count;
  return ops::linear(z.transpose(1, 2).contiguous(), m_weights.out, m_weights.outBias);
}

}  // namespace eulerstack::runtime
