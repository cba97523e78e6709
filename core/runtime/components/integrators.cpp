#include "core/runtime/components/integrators.h"

#include <ATen/ATen.h>

#include "core/runtime/ops/weighted_sum.h"

namespace eulerstack::runtime {

at::Tensor DiscreteIntegrator::operator()(at::Tensor x) const {
  for (std::int64_t i = 0; i < m_steps; ++i) x = m_body(x);
  return x;
}

at::Tensor OdeIntegrator::operator()(at::Tensor x) const {
  for (std::int64_t i = 0; i < m_steps; ++i) x = step(x, 1.0 / static_cast<double>(m_steps));
  return x;
}

// With f(x) = body(x) - x every slope is two terms of a sum: no slope is ever made. `sum` gathers the step's result as
// the slopes come, and x is read through the sums before.
at::Tensor OdeIntegrator::step(const at::Tensor& x1, double dt) const {
  const at::Tensor b1 = m_body(x1);
  if (m_method == OdeMethod::Euler) return ops::weightedSums({x1, b1}, {{1 - dt, dt}})[0];
  const std::vector<at::Tensor> second =
      ops::weightedSums({x1, b1}, {{1 - dt / 6, dt / 6}, {1, 0}, {1 - dt / 2, dt / 2}});
  const at::Tensor sum2 = second[0], fromSecond = second[1], x2 = second[2], b2 = m_body(x2);
  const std::vector<at::Tensor> third =
      ops::weightedSums({sum2, fromSecond, b2, x2}, {{1, 0, dt / 3, -dt / 3}, {0, 1, 0, 0}, {0, 1, dt / 2, -dt / 2}});
  const at::Tensor sum3 = third[0], fromThird = third[1], x3 = third[2], b3 = m_body(x3);
  const std::vector<at::Tensor> fourth =
      ops::weightedSums({sum3, fromThird, b3, x3}, {{1, 0, dt / 3, -dt / 3}, {0, 1, dt, -dt}});
  const at::Tensor sum4 = fourth[0], x4 = fourth[1], b4 = m_body(x4);
  return ops::weightedSums({sum4, b4, x4}, {{1, dt / 6, -dt / 6}})[0];
}

}  // namespace eulerstack::runtime
