// Attention of ATen operations: for devices and formats that our kernels do not take, forms that have none, and
// PlainOps.
#pragma once
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime::ops {

// q {B, T, H, h}, k {B, S, K, h}, v {B, S, K, v}, rotated; query i stands at offset + i. Returns {B, T, H v}. Torch's
// own function does it where it can, called as `transformers` calls it, so that both give the same bits; softcaps,
// sinks and dropout are composed of single operations, for a block of queries at a time.
at::Tensor composedAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, std::int64_t offset,
                             const AttentionSpec& spec);

}  // namespace eulerstack::runtime::ops
