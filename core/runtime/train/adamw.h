// AdamW over the flat buffers of a ParameterStore (Loshchilov & Hutter 2019, algorithm 2).
#pragma once
#include "core/runtime/tensors/parameter_store.h"

namespace eulerstack::runtime {

struct AdamWOptions {
  double beta1 = 0.9, beta2 = 0.95, eps = 1e-8, weightDecay = 0.1;
};

// A range of the flat buffers; rateFactor: on the learning rate.
struct AdamWRange {
  std::int64_t begin = 0, end = 0;
  bool decay = false;
  double rateFactor = 1;
};

class AdamW {
 public:
  // Moves the given ranges, or all.
  AdamW(ParameterStore& store, const AdamWOptions& options);
  AdamW(ParameterStore& store, const AdamWOptions& options, std::vector<AdamWRange> ranges);
  // Euclidean norm of all gradients.
  double gradientNorm() const;
  // One step with gradients times `gradientScale`; gradients are zero afterwards.
  void step(double learningRate, double gradientScale);
  std::int64_t steps() const { return m_steps; }

  // The two moments and the count of steps, for checkpoints. The first lies as the store's values do; the second has
  // numbers for the ranges alone, one after the other.
  at::Tensor& first() { return m_first; }
  at::Tensor& second() { return m_second; }
  void setSteps(std::int64_t steps) { m_steps = steps; }

 private:
  ParameterStore& m_store;
  AdamWOptions m_options;
  std::vector<AdamWRange> m_ranges;
  at::Tensor m_first, m_second;
  std::int64_t m_steps = 0;
};

// Rate of step `step` (from 0) of `steps`: linear warm-up over ratio * steps, then half a cosine from peak to floor *
// peak.
struct LearningRate {
  double peak = 3e-4, floorRatio = 0.1, warmupRatio = 0.03;
  double at(std::int64_t step, std::int64_t steps) const;
};

}  // namespace eulerstack::runtime
