#include "core/runtime/train/loss_scale.h"

#include <algorithm>

namespace eulerstack::runtime {

bool LossScale::backOff() {
  if (!m_on || m_value <= 1) return false;
  m_value /= 2;
  m_steps = 0;
  return true;
}

void LossScale::stepDone() {
  if (!m_on || ++m_steps < kGrowAfter) return;
  m_value = std::min(2 * m_value, kMost);
  m_steps = 0;
}

void LossScale::restore(double value, std::int64_t steps) {
  if (!m_on || !(value >= 1 && value <= kMost) || steps < 0) return;
  m_value = value;
  m_steps = steps;
}

}  // namespace eulerstack::runtime
