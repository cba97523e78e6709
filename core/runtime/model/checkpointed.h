// Computing a part again in the backward pass instead of keeping what it computed (Chen et al. 2016).
#pragma once
#include <ATen/core/Tensor.h>

#include <functional>

namespace eulerstack::runtime {

// body(x) without keeping its inner values. `body` must compute the same each time; it outlives the backward pass.
at::Tensor checkpointed(const at::Tensor& x, std::function<at::Tensor(const at::Tensor&)> body);

}  // namespace eulerstack::runtime
