#include "core/runtime/components/integrators.h"

#include <ATen/ATen.h>

namespace eulerstack::runtime {

at::Tensor DiscreteIntegrator::operator()(at::Tensor x) const {
  for (std::int64_t i = 0; i < m_steps; ++i) x = m_body(x);
  return x;
}

at::Tensor OdeIntegrator::operator()(at::Tensor x) const {
  for (std::int64_t i = 0; i < m_steps; ++i) x = step(x, 1.0 / static_cast<double>(m_steps));
  return x;
}

at::Tensor OdeIntegrator::step(const at::Tensor& x, double dt) const {
  switch (m_method) {
    case OdeMethod::Euler:
      return at::add(x, slope(x), dt);
    case OdeMethod::RungeKutta4: {
      const at::Tensor k1 = slope(x);
      const at::Tensor k2 = slope(at::add(x, k1, dt / 2));
      const at::Tensor k3 = slope(at::add(x, k2, dt / 2));
      const at::Tensor k4 = slope(at::add(x, k3, dt));
      return at::add(x, k1 + 2 * k2 + 2 * k3 + k4, dt / 6);
    }
  }
  return x;
}

}  // namespace eulerstack::runtime
