// Scale of the loss of float16 runs: gradients below 6e-8 would else be zero (Micikevicius et al. 2018, section 3.2).
// Halved when a gradient is not finite, and the step is computed again; doubled after kGrowAfter steps without that.
#pragma once
#include <cstdint>

namespace eulerstack::runtime {

class LossScale {
 public:
  static constexpr double kFirst = 65536, kMost = 16777216;
  static constexpr std::int64_t kGrowAfter = 2000;

  // Off, as for every format with the range of float32, it stays 1.
  explicit LossScale(bool on = false) : m_on(on), m_value(on ? kFirst : 1) {}
  double value() const { return m_value; }
  std::int64_t steps() const { return m_steps; }  // since it last changed
  // False when there is nothing left to halve: the cause is another.
  bool backOff();
  void stepDone();
  // As a checkpoint kept it; a scale that no run has is left out.
  void restore(double value, std::int64_t steps);

 private:
  bool m_on;
  double m_value;
  std::int64_t m_steps = 0;
};

}  // namespace eulerstack::runtime
