// Sums of several tensors in one pass. Private to core/runtime.
#pragma once
#include <ATen/core/Tensor.h>

#include <vector>

namespace eulerstack::runtime::ops {

// One sum for each row of weights: the terms, all of one shape, each times its number of the row, in their order. A row
// that is one 1 among zeros gives that term on: what follows reads it from here, so that its gradients come back
// together and are added up in one pass with those of the sums.
std::vector<at::Tensor> weightedSums(const std::vector<at::Tensor>& terms,
                                     const std::vector<std::vector<double>>& weights);

}  // namespace eulerstack::runtime::ops
