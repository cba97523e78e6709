// Computing a part again in the backward pass instead of keeping what it computed (Chen et al. 2016).
#pragma once
#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

namespace eulerstack::runtime {

// body(x) without keeping its inner values. `body` must compute the same each time and give the same number of tensors;
// it outlives the backward pass.
using CheckpointedBody = std::function<std::vector<at::Tensor>(const at::Tensor&)>;
std::vector<at::Tensor> checkpointed(const at::Tensor& x, CheckpointedBody body);

}  // namespace eulerstack::runtime
