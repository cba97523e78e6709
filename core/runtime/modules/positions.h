// How tokens know their place: rotary angles with their scalings, ALiBi slopes.
#pragma once
#include <ATen/core/Tensor.h>

#include <mutex>

#include "core/kinds/rope_positions.h"
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime {

// Frequencies of a head of size h, h / 2 numbers; `length` is the sequence (dynamic scaling depends on it).
using RopeFrequencies = std::vector<double> (*)(const kinds::RopeSettings& settings, std::int64_t headDim,
                                                std::int64_t length);
std::vector<double> plainFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t length);
std::vector<double> linearFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t length);
std::vector<double> dynamicFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t length);
std::vector<double> llama3Frequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t length);
std::vector<double> yarnFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t length);
std::vector<double> longropeFrequencies(const kinds::RopeSettings& settings, std::int64_t headDim, std::int64_t length);

// Tables of cosines and sines, kept and grown as needed. Any thread.
class RopeTable {
 public:
  RopeTable(kinds::RopeSettings settings, RopeFrequencies frequencies, std::int64_t headDim, at::TensorOptions options);
  // For positions [0, length) of a sequence of that length.
  ops::Rotation upTo(std::int64_t length) const;

 private:
  bool dependsOnLength() const { return m_settings.dependsOnLength(); }
  ops::Rotation compute(std::int64_t positions, std::int64_t length) const;

  kinds::RopeSettings m_settings;
  RopeFrequencies m_frequencies;
  std::int64_t m_headDim;
  at::TensorOptions m_options;
  mutable std::mutex m_mutex;
  mutable ops::Rotation m_table;
  mutable std::int64_t m_positions = 0;
  mutable std::int64_t m_length = 0;  // it was computed for (dynamic)
};

// Slopes of H heads, Press et al. 2022, section 3; for H no power of two as in the authors' code: those of the next
// lower power, then every other one of the next higher.
std::vector<double> alibiSlopes(std::int64_t heads);

}  // namespace eulerstack::runtime
