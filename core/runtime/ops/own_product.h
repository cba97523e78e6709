// Matrix products by our own kernel (kernels/impl/large_products.inc). Private to core/runtime/ops.
#pragma once
#include <ATen/core/Tensor.h>

namespace eulerstack::runtime::ops {

// Whether one of the matrix's two steps is 1, as the kernel wants.
bool hasSteps(const at::Tensor& matrix);
// c {M, N} = a b, or += a b; float32 on the CPU, c's rows contiguous. The sums do not depend on the number of threads.
void ownProduct(const at::Tensor& c, const at::Tensor& a, const at::Tensor& b, bool add);

// y = x W^T + b into a matrix that is there, by that kernel or another (common.h has the other products).
void timesTransposedInto(at::Tensor& y, const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);

}  // namespace eulerstack::runtime::ops
