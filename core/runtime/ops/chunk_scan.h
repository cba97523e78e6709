// Linear recurrences in chunks by our kernels (kernels/chunk_kernels.h). Private to core/runtime/ops.
#pragma once
#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {

// x {B, T, H, P}, b, c {B, T, G, N}; their last dimension is contiguous. step {B, T, H} or undefined: ones. decay {B,
// T, H}, or {H} for all tokens and then without a gradient. skip {H} or undefined: y += skip x.
struct ChunkScan {
  at::Tensor x, step, decay, b, c, skip;
  std::int64_t chunk = 64;
  double scale = 1;  // on c
};
// Whether the kernels take it; `state` as in chunkedScan, and then not differentiable.
bool chunkKernelsTake(const at::Tensor& x, std::int64_t chunk, const at::Tensor* state);
// y {B, T, H, P}.
at::Tensor chunkScan(const ChunkScan& scan, at::Tensor* state);

}  // namespace eulerstack::runtime::ops
