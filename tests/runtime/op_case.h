// An operation with its inputs, and the two checks that every fused operation passes: it equals itself composed of
// ATen's operations (ops::PlainOps), and its gradients equal central differences in float64.
#pragma once
#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>
#include <functional>

#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime::testing {

using Inputs = std::vector<at::Tensor>;
using Function = std::function<at::Tensor(const Inputs&)>;

struct Case {
  const char* name;
  Inputs inputs;  // float64
  Function run;
};

inline at::Tensor random(at::IntArrayRef sizes, int seed) {
  at::manual_seed(static_cast<std::uint64_t>(seed));
  return at::randn(sizes, at::kDouble);
}

struct Result {
  at::Tensor value;
  Inputs gradients;
};

// The value and the gradients of sum(value * fixed weights).
inline Result evaluate(const Case& c, at::ScalarType type) {
  Inputs leaves;
  for (const at::Tensor& input : c.inputs)
    leaves.push_back(input.is_floating_point() ? input.to(type).clone().set_requires_grad(true) : input);
  Result result;
  result.value = c.run(leaves);
  const at::Tensor direction = at::linspace(-1, 1, result.value.numel(), type).view(result.value.sizes());
  torch::autograd::backward({(result.value * direction).sum()});
  for (const at::Tensor& leaf : leaves) result.gradients.push_back(leaf.grad());
  return result;
}

inline double distance(const at::Tensor& a, const at::Tensor& b) {
  return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

inline void verifyFusedEqualsPlain(const Case& c) {
  for (const auto& [type, tolerance] : {std::pair{at::kDouble, 1e-12}, std::pair{at::kFloat, 4e-6}}) {
    const Result fused = evaluate(c, type);
    const ops::PlainOps plain;
    const Result reference = evaluate(c, at::kDouble);
    const double scale = std::max(1.0, reference.value.abs().max().item<double>());
    QVERIFY2(distance(fused.value, reference.value) < tolerance * scale,
             qPrintable(QString::number(distance(fused.value, reference.value))));
    for (std::size_t i = 0; i < fused.gradients.size(); ++i) {
      if (!reference.gradients[i].defined()) continue;
      const double size = std::max(1.0, reference.gradients[i].abs().max().item<double>());
      QVERIFY2(distance(fused.gradients[i], reference.gradients[i]) < 4 * tolerance * size,
               qPrintable(QString("input %1: %2").arg(i).arg(distance(fused.gradients[i], reference.gradients[i]))));
    }
  }
}

// Central differences along random directions, for every input.
inline void verifyGradientsAreSlopes(const Case& c) {
  const Result result = evaluate(c, at::kDouble);
  const at::Tensor direction = at::linspace(-1, 1, result.value.numel(), at::kDouble).view(result.value.sizes());
  const auto valueAt = [&](const Inputs& in) { return (c.run(in) * direction).sum().item<double>(); };
  for (std::size_t i = 0; i < c.inputs.size(); ++i) {
    const at::Tensor step = random(c.inputs[i].sizes(), 77);
    constexpr double h = 1e-6;
    Inputs up = c.inputs, down = c.inputs;
    up[i] = c.inputs[i] + h * step;
    down[i] = c.inputs[i] - h * step;
    const double slope = (valueAt(up) - valueAt(down)) / (2 * h);
    const double expected = (result.gradients[i] * step).sum().item<double>();
    QVERIFY2(std::abs(slope - expected) < 1e-6 * std::max(1.0, std::abs(expected)),
             qPrintable(QString("input %1: %2 against %3").arg(i).arg(slope).arg(expected)));
  }
}

}  // namespace eulerstack::runtime::testing
