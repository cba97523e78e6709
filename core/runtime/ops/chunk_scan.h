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

// Its two passes, for operations that are differentiable themselves.
struct ChunkScanKept {
  at::Tensor scores, starts;  // of the forward pass
};
at::Tensor chunkScanForward(const ChunkScan& scan, ChunkScanKept& kept);
// Where gradients go: x, step, decay as theirs; b and c {parts, B, T, G, N}, to be added up over the parts, of which
// there are at most as many as heads of a group; skip {B, H}, added to, all others written over. Those that the scan
// has not may be undefined; the last dimension of x, b, c is contiguous.
struct ChunkScanGradients {
  at::Tensor x, step, decay, b, c, skip;
};
void chunkScanBackward(const ChunkScan& scan, const ChunkScanKept& kept, const at::Tensor& dy,
                       const ChunkScanGradients& gradients);

}  // namespace eulerstack::runtime::ops
