// What the components are put around: anything that maps a stream {B, T, d} (B batch, T time, d width) to one of the
// same shape, dtype and device.
//
// For all components here: a body is called on the caller's thread, within the call. Functions that are const may run
// on several threads at once if the bodies may; the backward pass adds to gradients and may not. Shapes, dtypes or
// devices that do not fit throw c10::Error, LibTorch's exception; what a body throws passes through. Weights that are
// given are shared, not copied.
#pragma once
#include <ATen/core/Tensor.h>

#include <functional>

namespace eulerstack::runtime {

using Body = std::function<at::Tensor(const at::Tensor&)>;

}  // namespace eulerstack::runtime
