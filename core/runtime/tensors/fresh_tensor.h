// First values of tensors: what training starts from and what exports hold.
#pragma once
#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include "core/schema/kind_descriptor.h"

namespace eulerstack::runtime {

// Fresh values of one tensor, float32 on the CPU: the same on every device. The tensors of a list are drawn in its
// order from one generator; `layers` for ResidualNormal.
at::Tensor freshTensor(const schema::TensorSpec& spec, std::int64_t layers, const at::Generator& generator);
at::Generator freshGenerator(std::uint64_t seed);

}  // namespace eulerstack::runtime
