// One AdamW step of the inner model of ttt_layer: weights and moments are read and written once. Private to
// core/runtime.
#pragma once
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime::ops {

struct InnerAdamState {
  at::Tensor weight, first, second;  // {B, o, i}, each sequence its own; or {B, o}, a bias
};
struct InnerAdamStep {
  double rate = 0, beta1 = 0, beta2 = 0, eps = 0, decay = 0;
  std::int64_t count = 1;  // of this step, from one
};
// The gradient is the outer product of row {B, o} and column {B, i}; of a bias it is row, and column is undefined.
// Differentiable for all of them.
InnerAdamState innerAdam(const InnerAdamState& state, const at::Tensor& row, const at::Tensor& column,
                         const InnerAdamStep& step);

}  // namespace eulerstack::runtime::ops
