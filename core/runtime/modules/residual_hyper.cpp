// The residual form of core/kinds/residual_hyper.
#include "core/runtime/modules/residual_hyper.h"

#include <ATen/ATen.h>

#include "core/runtime/modules/residual.h"
#include "core/runtime/ops/narrow.h"

namespace eulerstack::runtime {
namespace {

using kinds::HyperMixing;

constexpr double kEps = 1e-6;

// What one part reads, writes and mixes, for each token.
struct Weights {
  at::Tensor read, write;  // {B, T, n}
  at::Tensor mix;          // {B, T, n, n}
};

// Sinkhorn & Knopp 1967: rows and columns divided by their sums in turn.
at::Tensor doublyStochastic(at::Tensor m, std::int64_t steps) {
  for (std::int64_t i = 0; i < steps; ++i) {
    m = m / m.sum(-1, true);
    m = m / m.sum(-2, true);
  }
  return m;
}

at::Tensor mixOf(const at::Tensor& raw, const HyperMap& map, const at::Tensor& alpha, const kinds::HyperShape& shape) {
  const std::int64_t n = shape.streams, r = shape.rank;
  const std::vector<std::int64_t> lead{raw.size(0), raw.size(1)};
  const auto shaped = [&](const at::Tensor& part, std::int64_t rows, std::int64_t columns) {
    return (part * alpha).view({lead[0], lead[1], rows, columns});
  };
  switch (shape.mixing) {
    case HyperMixing::Birkhoff: {
      const at::Tensor logits = shaped(raw, n, n) + map.mix;
      // Less the largest: the same matrix after the first step, and no overflow.
      return doublyStochastic((logits - logits.amax({-2, -1}, true)).exp(), shape.iterations);
    }
    case HyperMixing::Unconstrained:
      return shaped(raw, n, n) + map.mix;
    case HyperMixing::LowRank: {
      const at::Tensor out = shaped(raw.narrow(-1, 0, n * r), n, r) + map.mixOut;
      const at::Tensor in = shaped(raw.narrow(-1, n * r, n * r), r, n) + map.mixIn;
      return at::eye(n, raw.options().requires_grad(false)) + at::matmul(out, in);
    }
  }
  return {};
}

Weights weightsOf(const at::Tensor& streams, const HyperMap& map, const kinds::HyperShape& shape) {
  const std::int64_t n = shape.streams;
  // In float32 at least: squares of small numbers, and the slope of their root, leave the range of float16.
  const at::Tensor all = streams.flatten(2);
  const at::Tensor wide = ops::isNarrow(all) ? all.to(at::kFloat) : all;
  const at::Tensor normed = wide * (wide.square().mean(-1, true) + kEps).rsqrt();
  const at::Tensor u = ops::linear(normed.to(all.scalar_type()), map.map, {});
  const auto alpha = [&](std::int64_t i) { return map.alpha.select(0, i); };
  Weights weights;
  weights.read = at::sigmoid(u.narrow(-1, 0, n) * alpha(0) + map.read);
  weights.write = at::sigmoid(u.narrow(-1, n, n) * alpha(1) + map.write) * 2;
  weights.mix = mixOf(u.narrow(-1, 2 * n, u.size(-1) - 2 * n), map, alpha(2), shape);
  return weights;
}

}  // namespace

at::Tensor collapsed(const at::Tensor& x) {
  return x.dim() == 4 ? x.mean(2) : x;
}

at::Tensor expanded(const at::Tensor& x, std::int64_t streams) {
  if (x.dim() == 4 && x.size(2) == streams) return x;
  return collapsed(x).unsqueeze(2).expand({-1, -1, streams, -1});
}

Stream hyperResidual(Stream stream, const LayerParts& parts, const ForwardContext& context, MixerState* state) {
  const HyperParts& hyper = *parts.hyper;
  at::Tensor x = expanded(joined(stream), hyper.shape.streams);
  const auto through = [&](const HyperMap& map, const ops::NormWeights& norm, const auto& part) {
    const Weights weights = weightsOf(x, map, hyper.shape);
    at::Tensor y = (x * weights.read.unsqueeze(-1)).sum(2);
    if (!parts.postNorm) y = std::get<1>(ops::addNorm(y, {}, 1, norm));
    y = part(y);
    if (parts.postNorm) y = std::get<1>(ops::addNorm(y, {}, 1, norm));
    const at::Tensor written = weights.write.unsqueeze(-1) * (y * parts.scaling).unsqueeze(2);
    x = at::matmul(weights.mix, x) + written;
  };
  through(hyper.mixer, parts.norm1, [&](const at::Tensor& y) { return mixed(y, parts, context, state); });
  if (parts.ffn) through(hyper.ffn, parts.norm2, [&](const at::Tensor& y) { return fed(y, parts, context); });
  return {x, {}, 1};
}

}  // namespace eulerstack::runtime
