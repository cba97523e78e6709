// What the components are put around: anything that maps a stream {B, T, d} to one of the same shape.
#pragma once
#include <ATen/core/Tensor.h>

#include <functional>

namespace eulerstack::runtime {

using Body = std::function<at::Tensor(const at::Tensor&)>;

}  // namespace eulerstack::runtime
