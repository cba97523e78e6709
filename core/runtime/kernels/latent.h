// Latent attention for the tokens that follow, dispatched as the kernels of kernels.h.
#pragma once
#include <cstdint>

namespace eulerstack::runtime::kernels {

// One head and one query of latent attention in its absorbed form (DeepSeek-AI 2024 (DeepSeek-V2), section 2.1.2):
// the query is carried into the latent's space, c = W_uk^T q_n; scores c . l_j + q_r . k_j, the latents are mixed by
// their softmax, and only the mixture goes through W_uv. Keys and values of the head are never made.
template <class T>
struct LatentArgs {
  std::int64_t plain = 0, rope = 0, latent = 0, value = 0;  // n, h_r, r, v
  std::int64_t begin = 0, end = 0;                          // rows of the cache that the query sees
  std::int64_t position = 0;                                // of the query, counted as the rows are
  T scale = 1, slope = 0;                                   // ALiBi: -slope * (position - j)
  const T* query = nullptr;                                 // {n + h_r}, its last part rotated
  const T* latents = nullptr;                               // row j: latents + j * latentStride
  std::int64_t latentStride = 0;
  const T* keys = nullptr;  // row j: keys + j * keyStride
  std::int64_t keyStride = 0;
  const T* up = nullptr;  // {n + v, r} of the head: W_uk, then W_uv
  T* out = nullptr;       // {v}
  T* scratch = nullptr;   // 2 r + end - begin numbers
};

template <class T>
using Latent = void (*)(const LatentArgs<T>&);
template <class T>
Latent<T> latentKernel();
template <>
Latent<float> latentKernel<float>();
template <>
Latent<double> latentKernel<double>();

}  // namespace eulerstack::runtime::kernels
