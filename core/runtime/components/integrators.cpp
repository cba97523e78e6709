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

// With f(x) = body(x) - x every slope is two terms of one sum: no slope is ever made.
at::Tensor OdeIntegrator::step(const at::Tensor& x, double dt) const {
  switch (m_method) {
    case OdeMethod::Euler:
      return ops::weightedSum({{x, 1 - dt}, {m_body(x), dt}});
    case OdeMethod::RungeKutta4: {
      const at::Tensor b1 = m_body(x);
      const at::Tensor x2 = ops::weightedSum({{x, 1 - dt / 2}, {b1, dt / 2}}), b2 = m_body(x2);
      const at::Tensor x3 = ops::weightedSum({{x, 1}, {b2, dt / 2}, {x2, -dt / 2}}), b3 = m_body(x3);
      const at::Tensor x4 = ops::weightedSum({{x, 1}, {b3, dt}, {x3, -dt}}), b4 = m_body(x4);
      return ops::weightedSum({{x, 1 - dt / 6},
                               {b1, dt / 6},
                               {b2, dt / 3},
                               {x2, -dt / 3},
                               {b3, dt / 3},
                               {x3, -dt / 3},
                               {b4, dt / 6},
                               {x4, -dt / 6}});
    }
  }
  return x;
}

}  // namespace eulerstack::runtime
