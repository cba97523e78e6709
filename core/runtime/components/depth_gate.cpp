#include "core/runtime/components/depth_gate.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/kinds/depth_gates.h"

namespace eulerstack::runtime {
namespace {

// The chosen places of each row in their order, and which of them are no padding (undefined: all).
struct Chosen {
  at::Tensor places;  // {B, K}
  at::Tensor valid;   // {B, K}
};

Chosen best(const at::Tensor& scores, std::int64_t count) {
  const at::Tensor found = std::get<1>(at::topk(scores.detach(), count, -1, true, false));
  return {std::get<0>(at::sort(found, -1)), {}};
}

Chosen letIn(const at::Tensor& decided) {
  const at::Tensor counts = decided.sum(-1);
  const std::int64_t most = counts.max().item<std::int64_t>();
  // Those let in first, in their order; what follows them in shorter rows is padding.
  const at::Tensor order = at::argsort(decided.logical_not().to(at::kByte), /*stable=*/true, -1);
  const at::Tensor places = order.narrow(-1, 0, most).contiguous();
  return {places, at::arange(most, counts.options()).unsqueeze(0).lt(counts.unsqueeze(-1))};
}

}  // namespace

DepthGate::DepthGate(DepthGateWeights weights, DepthRouter router, double capacity)
    : m_weights(std::move(weights)), m_router(router), m_capacity(capacity) {}

DepthGate DepthGate::fresh(std::int64_t width, DepthRouter router, double capacity) {
  const auto drawn = [](std::vector<std::int64_t> shape) { return (at::randn(shape) * 0.02).set_requires_grad(true); };
  const auto zeros = [](std::int64_t size) { return at::zeros({size}).set_requires_grad(true); };
  DepthGateWeights weights;
  weights.router = drawn({1, width});
  if (router == DepthRouter::LearnedGate) {
    weights.routerBias = zeros(1);
  } else {
    const std::int64_t inner = kinds::predictorWidth(width);
    weights.predictorIn = drawn({inner, width});
    weights.predictorInBias = zeros(inner);
    weights.predictorOut = drawn({1, inner});
    weights.predictorOutBias = zeros(1);
  }
  return {std::move(weights), router, capacity};
}

at::Tensor DepthGate::scores(const at::Tensor& x) const {
  return ops::linear(x, m_weights.router, m_weights.routerBias).squeeze(-1);
}

at::Tensor DepthGate::predicted(const at::Tensor& x) const {
  const at::Tensor inner = at::relu(ops::linear(x, m_weights.predictorIn, m_weights.predictorInBias));
  return ops::linear(inner, m_weights.predictorOut, m_weights.predictorOutBias).squeeze(-1);
}

at::Tensor DepthGate::decided(const at::Tensor& x) const {
  const at::NoGradGuard off;
  return predicted(x).gt(0);
}

at::Tensor DepthGate::operator()(const at::Tensor& x, const Body& body, bool training) const {
  ForwardContext context;
  context.training = training;
  return forward(
      x, [&](const at::Tensor& chosen, const at::Tensor&) { return body(chosen); }, context);
}

at::Tensor DepthGate::mixed(const at::Tensor& x, const GatedBody& body, const ForwardContext& context) const {
  const at::Tensor gate = at::sigmoid(scores(x));
  if (context.auxiliary) context.auxiliary->addBeside((gate.mean() - m_capacity).square());
  const at::Tensor g = gate.unsqueeze(-1);
  return g * body(x, {}) + (1 - g) * x;
}

at::Tensor DepthGate::forward(const at::Tensor& x, const GatedBody& body, const ForwardContext& context) const {
  if (m_router == DepthRouter::LearnedGate) return mixed(x, body, context);
  const std::int64_t tokens = x.size(1);
  const at::Tensor weight = scores(x);
  const auto wanted = static_cast<std::int64_t>(std::ceil(m_capacity * static_cast<double>(tokens)));
  const Chosen chosen =
      context.training ? best(weight, std::clamp<std::int64_t>(wanted, 1, tokens)) : letIn(decided(x));
  if (context.training && context.auxiliary) {
    // The predictor learns beside the model: nothing of its loss reaches the stream (section 3.5).
    const at::Tensor target = at::zeros_like(weight).detach().scatter(1, chosen.places, 1.0);
    context.auxiliary->addBeside(at::binary_cross_entropy_with_logits(predicted(x.detach()), target));
  }
  if (chosen.places.size(1) == 0) return x;
  const at::Tensor index = chosen.places.unsqueeze(-1).expand({-1, -1, x.size(2)});
  const at::Tensor selected = x.gather(1, index);
  at::Tensor factor = weight.gather(1, chosen.places);
  if (chosen.valid.defined()) factor = factor * chosen.valid;
  const at::Tensor added = (body(selected, chosen.places) - selected) * factor.unsqueeze(-1);
  return x.scatter_add(1, index, added);
}

}  // namespace eulerstack::runtime
