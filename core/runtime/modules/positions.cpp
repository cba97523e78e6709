#include "core/runtime/modules/positions.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace eulerstack::runtime {
namespace {

std::vector<double> frequenciesOf(double theta, std::int64_t headDim) {
  std::vector<double> result;
  for (std::int64_t j = 0; j < headDim / 2; ++j)
    result.push_back(std::pow(theta, -2.0 * static_cast<double>(j) / static_cast<double>(headDim)));
  return result;
}

}  // namespace

// Su et al. 2021, section 3.4.2.
std::vector<double> plainFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t) {
  return frequenciesOf(settings.theta, headDim);
}

// Chen et al. 2023, section 2.3.
std::vector<double> linearFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t) {
  std::vector<double> result = frequenciesOf(settings.theta, headDim);
  for (double& frequency : result) frequency /= settings.factor;
  return result;
}

// Peng et al. 2023, section 3.4: theta' = theta (factor T / T0 - (factor - 1))^(h / (h - 2)) beyond T0.
std::vector<double> dynamicFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t length) {
  const double original = static_cast<double>(std::max<std::int64_t>(1, settings.originalLength));
  const double ratio = std::max(1.0, static_cast<double>(length) / original);
  const double h = static_cast<double>(headDim);
  const double power = headDim > 2 ? h / (h - 2) : 1.0;
  return frequenciesOf(settings.theta * std::pow(settings.factor * ratio - (settings.factor - 1), power), headDim);
}

// Llama Team 2024 (Llama 3.1): long waves stretched, short ones kept, a linear blend between.
std::vector<double> llama3Frequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t) {
  std::vector<double> result = frequenciesOf(settings.theta, headDim);
  const double low = settings.lowFrequencyFactor, high = settings.highFrequencyFactor;
  for (double& frequency : result) {
    const double turns = static_cast<double>(settings.originalLength) * frequency / (2 * std::numbers::pi);
    const double kept = high > low ? std::clamp((turns - low) / (high - low), 0.0, 1.0) : (turns > low ? 1.0 : 0.0);
    frequency = (1 - kept) * frequency / settings.factor + kept * frequency;
  }
  return result;
}

// Peng et al. 2023, section 3.2, with the ramp over dimension numbers between the rounded ends, as published models use
// it.
std::vector<double> yarnFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t) {
  std::vector<double> result = frequenciesOf(settings.theta, headDim);
  const double h = static_cast<double>(headDim);
  const auto dimensionOf = [&](double turns) {
    const double length = static_cast<double>(settings.originalLength);
    return h * std::log(length / (turns * 2 * std::numbers::pi)) / (2 * std::log(settings.theta));
  };
  const double low = std::max(0.0, std::floor(dimensionOf(settings.betaFast)));
  double high = std::min(h - 1, std::ceil(dimensionOf(settings.betaSlow)));
  if (high == low) high += 0.001;
  for (std::size_t j = 0; j < result.size(); ++j) {
    const double stretched = std::clamp((static_cast<double>(j) - low) / (high - low), 0.0, 1.0);
    result[j] = stretched * result[j] / settings.factor + (1 - stretched) * result[j];
  }
  return result;
}

// Ding et al. 2024, section 3: a divisor for each frequency.
std::vector<double> longropeFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim,
                                        std::int64_t length) {
  std::vector<double> result = frequenciesOf(settings.theta, headDim);
  const std::vector<double>& divisors = length > settings.originalLength ? settings.longFactor : settings.shortFactor;
  for (std::size_t j = 0; j < result.size() && j < divisors.size(); ++j) result[j] /= divisors[j];
  return result;
}

RopeTable::RopeTable(kinds::RopeSettings settings, RopeFrequencies frequencies, std::int64_t headDim,
                     at::TensorOptions options)
    : m_settings(settings), m_frequencies(frequencies), m_headDim(headDim), m_options(options) {}

ops::Rotation RopeTable::compute(std::int64_t positions, std::int64_t length) const {
  const std::vector<double> frequencies = m_frequencies(m_settings, m_headDim, length);
  const auto wide = at::TensorOptions().dtype(at::kDouble);
  const at::Tensor frequency = at::tensor(frequencies, wide);
  const at::Tensor angle = at::outer(at::arange(positions, wide), frequency);
  return {(angle.cos() * m_settings.attentionFactor).to(m_options).contiguous(),
          (angle.sin() * m_settings.attentionFactor).to(m_options).contiguous()};
}

ops::Rotation RopeTable::upTo(std::int64_t length) const {
  const std::lock_guard lock(m_mutex);
  const bool sameAngles = !dependsOnLength() || std::max(length, m_settings.originalLength) == m_length;
  if (!m_table.cosine.defined() || length > m_positions || !sameAngles) {
    const at::NoGradGuard off;
    m_positions =
        std::max<std::int64_t>(length, dependsOnLength() ? length : std::max<std::int64_t>(64, 2 * m_positions));
    m_length = std::max(length, m_settings.originalLength);
    m_table = compute(m_positions, length);
  }
  return m_table;
}

std::vector<double> alibiSlopes(std::int64_t heads) {
  std::int64_t power = 1;
  while (power * 2 <= heads) power *= 2;
  std::vector<double> slopes;
  for (std::int64_t i = 1; i <= power; ++i)
    slopes.push_back(std::exp2(-8.0 * static_cast<double>(i) / static_cast<double>(power)));
  for (std::int64_t i = 1; std::ssize(slopes) < heads; i += 2)
    slopes.push_back(std::exp2(-4.0 * static_cast<double>(i) / static_cast<double>(power)));
  return slopes;
}

}  // namespace eulerstack::runtime
