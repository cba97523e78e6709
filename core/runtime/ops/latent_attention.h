// Latent attention (DeepSeek-AI 2024 (DeepSeek-V2), section 2.1) between its projections. Legend: H heads, n numbers of
// a head that stay and h_r that turn with the position, r the latent's, v a value's. Private to core/runtime.
#pragma once
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime::ops {

struct LatentSizes {
  std::int64_t heads = 1, plain = 0, rope = 0, latent = 0, value = 0;
};
// Whether the two operations below serve: CPU, float32 or float64; for the second also no softcap, sinks, dilated or
// strided windows.
bool latentKernelsTake(const at::Tensor& x);
bool latentKernelsTake(const at::Tensor& x, const AttentionSpec& spec);

// Queries, keys and values of all heads as attention() takes them, {B, T, 3 H spec.headDim}, from q {B, T, H (n +
// h_r)}, up {B, T, H (n + v)} and key {B, T, h_r} (a view of wider rows will do): q and key rotated, the key once for
// all heads, zeros behind. One pass over each; differentiable.
at::Tensor latentHeads(const at::Tensor& q, const at::Tensor& up, const at::Tensor& key, const LatentSizes& sizes,
                       std::int64_t headDim, const Rotation& rotation, bool interleaved);

// Rotates the last h_r of every head's size numbers in place, rows of tokens from position `first` on; interleaved
// pairs come out as halves. x {B, T, heads size}, its last dimension contiguous. Not differentiable.
void rotateTails(const at::Tensor& x, std::int64_t heads, std::int64_t rope, const Rotation& rotation,
                 std::int64_t first, bool interleaved);
// The absorbed form for T new tokens: q {B, T, H (n + h_r)} rotated, latents {B, before + T, r} and keys
// {B, before + T, h_r} of all tokens, the heads' up-projection {H (n + v), r}. Returns {B, T, H v}. Not differentiable.
at::Tensor latentCached(const at::Tensor& q, const at::Tensor& latents, const at::Tensor& keys, const at::Tensor& up,
                        std::int64_t before, const LatentSizes& sizes, const AttentionSpec& spec);

}  // namespace eulerstack::runtime::ops
