// Sums of several tensors in one pass. Private to core/runtime.
#pragma once
#include <ATen/core/Tensor.h>

#include <vector>

namespace eulerstack::runtime::ops {

// Of one shape; the sum of all, each times its weight.
struct Term {
  at::Tensor x;
  double weight = 1;
};
at::Tensor weightedSum(const std::vector<Term>& terms);

}  // namespace eulerstack::runtime::ops
