// Formats with less than float32's precision.
#pragma once
#include <ATen/core/Tensor.h>

namespace eulerstack::runtime::ops {

inline bool isNarrow(const at::Tensor& x) {
  return x.scalar_type() == at::kBFloat16 || x.scalar_type() == at::kHalf;
}

}  // namespace eulerstack::runtime::ops
