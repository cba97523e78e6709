#include "core/runtime/train/muon.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace eulerstack::runtime {
namespace {

constexpr double kAdamSize = 0.2;  // root mean square of AdamW's updates: Liu et al. 2025, section 2.2

at::Tensor newtonSchulz(at::Tensor x, const std::array<double, 3>& abc, int steps) {
  for (int i = 0; i < steps; ++i) {
    const at::Tensor a = at::matmul(x, x.transpose(-1, -2));
    x = x * abc[0] + at::matmul(a * abc[1] + at::matmul(a, a) * abc[2], x);
  }
  return x;
}

}  // namespace

at::Tensor orthogonalized(const at::Tensor& matrices, const MuonOptions& options) {
  const bool tall = matrices.size(-2) > matrices.size(-1);
  at::Tensor x = tall ? matrices.transpose(-1, -2) : matrices;
  x = x / (x.square().sum({-2, -1}, true).sqrt() + 1e-7);
  x = newtonSchulz(x, options.coefficients, options.iterations);
  x = newtonSchulz(x, options.stabilizers, options.stabilizing);
  return tall ? x.transpose(-1, -2) : x;
}

void muonStep(at::Tensor value, at::Tensor gradient, at::Tensor momentum, const MuonOptions& options, double rate,
              double gradientScale) {
  const at::NoGradGuard off;
  gradient.mul_(gradientScale);
  momentum.mul_(options.momentum).add_(gradient);
  const at::Tensor update = orthogonalized(gradient + momentum * options.momentum, options);
  const double longer = static_cast<double>(std::max(value.size(-1), value.size(-2)));
  value.mul_(1 - rate * options.weightDecay).add_(update, -rate * kAdamSize * std::sqrt(longer));
  gradient.zero_();
}

}  // namespace eulerstack::runtime
