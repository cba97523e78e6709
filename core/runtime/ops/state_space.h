// Operations of the mixers that keep a state instead of keys and values. Differentiable once unless said otherwise.
// Legend: B batch, T time, C channels, N states, H heads, G groups, P head size.
#pragma once
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime::ops {

// Depthwise causal convolution, y_t = bias + sum_j weight_j x_(t - k + 1 + j), then SiLU if asked for. x {B, T, C} (a
// view of wider rows will do), weight {C, 1, k}, bias {C} or undefined. Tokens before the first count as zero.
at::Tensor shortConvolution(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, bool silu);

// Gu & Dao 2023, algorithm 2, with the gate: h_t = exp(s A) h_(t-1) + s B_t u_t, s = softplus(dt_t), A = -exp(aLog);
// y_t = (C_t . h_t + D u_t) SiLU(z_t). u, dt, z {B, T, C}; aLog {C, N}; b, c {B, T, N}; d {C}. Work and memory grow
// with T.
struct ScanInputs {
  at::Tensor u, dt, aLog, b, c, d, z;
};
at::Tensor selectiveScan(const ScanInputs& inputs);
// The same after the tokens that gave `state` {B, C, N}, which is renewed in place. Not differentiable.
at::Tensor selectiveScan(const ScanInputs& inputs, at::Tensor& state);

// Dao & Gu 2024, section 6: y_t = C_t . h_t, h_t = exp(a_t) h_(t-1) + B_t (s_t x_t)^T a head, as matrix products of
// chunks. x {B, T, H, P}, step s {B, T, H} > 0 or undefined (one), logDecay a {B, T, H} <= 0, b, c {B, T, G, N}; head h
// uses group h G / H. `state` {B, H, N, P}: defined, it is where the scan starts; given a pointer, it becomes where it
// ends. `skip` {H} or undefined: y += skip x.
at::Tensor chunkedScan(const at::Tensor& x, const at::Tensor& step, const at::Tensor& logDecay, const at::Tensor& b,
                       const at::Tensor& c, std::int64_t chunk, at::Tensor* state, const at::Tensor& skip = {});

// Sun et al. 2023, section 2.3: o_t = S_t^T q_t, S_t = decay S_(t-1) + k_t v_t^T a head. q, k {B, H, T, h}, v {B, H, T,
// v}, decay {H} in (0, 1). chunk 1 is the recurrent form, chunk T the parallel one. `state` {B, H, h, v} as above.
at::Tensor retention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& decay,
                     std::int64_t chunk, at::Tensor* state);
struct RetentionSpec {
  std::int64_t heads = 1, keyDim = 1, valueDim = 1;  // H, h, v
  at::Tensor decay;                                  // {H}
  std::int64_t chunk = 64;
  std::int64_t first = 0;  // position of the first token
};
// The same from the rows of a projection, which it consumes: {B, T, H (2h + v)} queries, keys, values. Queries and keys
// are rotated, products of both scaled by 1 / sqrt(h). Returns {B, T, H v}.
at::Tensor retention(const at::Tensor& rows, const Rotation& rotation, const RetentionSpec& spec, at::Tensor* state);
// x and z {B, T, W} (z a view of wider rows will do) in `groups` parts of W. With a weight {W}: RMS norm of x SiLU(z),
// times the weight (Dao & Gu 2024, section 7.1). Without: SiLU(z) times the layer norm of x (Sun et al. 2023, equation
// 8).
at::Tensor gatedNorm(const at::Tensor& x, const at::Tensor& z, const at::Tensor& weight, std::int64_t groups,
                     double eps);
// y_t = sum_s filter_(t-s) z_s for each channel by Fourier transforms: z {B, C, T}, filter {C, T}. The filter's
// transform serves all sequences, and those of both serve the backward pass.
at::Tensor longConvolution(const at::Tensor& z, const at::Tensor& filter);
// Poli et al. 2023, algorithm 3: z = x_0, then for each filter z = x_(n+1) (filter_n * z + bias_n z). streams x {B, (N
// + 1) C, T}, filter {N, C, T}, bias {N, C}; returns z {B, C, T}.
at::Tensor gatedConvolutions(const at::Tensor& streams, const at::Tensor& filter, const at::Tensor& bias);

}  // namespace eulerstack::runtime::ops
