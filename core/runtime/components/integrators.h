// One body applied several times. Dehghani et al. 2019 (Universal Transformers), section 2; Chen et al. 2018 (Neural
// ODEs), section 2. x {B, T, d}, or any shape that the body keeps; gradients flow through all steps, whose inputs are
// kept for them. `steps` below one: x is given back.
#pragma once
#include <cstdint>

#include "core/runtime/components/body.h"

namespace eulerstack::runtime {

// One body, applied K times with one set of weights: x <- body(x).
class DiscreteIntegrator {
 public:
  DiscreteIntegrator(Body body, std::int64_t steps) : m_body(std::move(body)), m_steps(steps) {}
  at::Tensor operator()(at::Tensor x) const;

 private:
  Body m_body;
  std::int64_t m_steps;
};

enum class OdeMethod : std::uint8_t { Euler, RungeKutta4 };

// The body is the derivative f(x) = body(x) - x; from time 0 to 1 in `steps` steps of dt = 1 / steps.
// Euler calls the body once a step, Runge-Kutta four times.
class OdeIntegrator {
 public:
  OdeIntegrator(Body body, std::int64_t steps, OdeMethod method)
      : m_body(std::move(body)), m_steps(steps), m_method(method) {}
  at::Tensor operator()(at::Tensor x) const;

 private:
  at::Tensor step(const at::Tensor& x, double dt) const;

  Body m_body;
  std::int64_t m_steps;
  OdeMethod m_method;
};

}  // namespace eulerstack::runtime
