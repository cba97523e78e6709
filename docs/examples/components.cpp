// The components of es_runtime on their own, without a design: each is put around any body that maps {B, T, d} to the
// same shape. Build it with the project (target example_components); it prints what each part does.
#include <ATen/ATen.h>

#include <cstdio>

#include "core/runtime/components/depth_gate.h"
#include "core/runtime/components/integrators.h"
#include "core/runtime/components/memory.h"
#include "core/runtime/components/parallel_stream.h"

using namespace eulerstack::runtime;

int main() {
  const std::int64_t width = 16;
  at::manual_seed(1);
  const at::Tensor weight = at::randn({width, width}) * 0.1;
  const at::Tensor x = at::randn({2, 10, width});
  const Body body = [&](const at::Tensor& y) { return y + at::gelu(at::matmul(y, weight)); };

  // Half of the tokens pass through the body.
  std::int64_t computed = 0;
  const DepthGate gate = DepthGate::fresh(width, DepthRouter::TopK, 0.5);
  const at::Tensor gated = gate(
      x,
      [&](const at::Tensor& chosen) {
        computed = chosen.size(1);
        return body(chosen);
      },
      /*training=*/true);
  std::printf("DepthGate: %lld of %lld tokens computed\n", static_cast<long long>(computed),
              static_cast<long long>(x.size(1)));

  // Two streams side by side, added.
  const ParallelStream parallel({body, [](const at::Tensor& y) { return at::tanh(y); }}, Merge(MergeForm::Add, {}));
  std::printf("ParallelStream: width %lld\n", static_cast<long long>(parallel(x).size(2)));

  // One body with one set of weights, applied four times; and read as the derivative of an ODE.
  const at::Tensor steps = DiscreteIntegrator(body, 4)(x);
  const at::Tensor euler = OdeIntegrator(body, 64, OdeMethod::Euler)(x);
  const at::Tensor rk4 = OdeIntegrator(body, 4, OdeMethod::RungeKutta4)(x);
  std::printf("DiscreteIntegrator: norm %.3f\n", steps.norm().item<double>());
  std::printf("OdeIntegrator: 64 Euler and 4 Runge-Kutta steps differ by %.4f\n",
              (euler - rk4).abs().max().item<double>());

  // A memory that learns a text while it is used.
  const NeuralMemory memory = NeuralMemory::fresh(width, 32, {.innerRate = 0.05, .updates = true});
  MemoryState state;
  const double before = memory.step(x, state);
  double after = before;
  for (int i = 0; i < 20; ++i) after = memory.step(x, state);
  std::printf("NeuralMemory: surprise %.4f, after 20 steps %.4f\n", before, after);
  const bool right =
      computed == 5 && gated.sizes() == x.sizes() && after < before && (euler - rk4).abs().max().item<double>() < 0.05;
  std::printf("%s\n", right ? "as expected" : "NOT as expected");
  return right ? 0 : 1;
}
