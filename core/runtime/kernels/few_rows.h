// The product of a few rows with a weight, dispatched as the kernels of kernels.h.
#pragma once
#include <cstdint>

namespace eulerstack::runtime::kernels {

// y {M, N} = x W^T or += x W^T for few rows M, as while generating: every weight is read once and nothing is packed.
template <class T>
struct FewRowsArgs {
  std::int64_t rows = 0, depth = 0;  // M, K
  const T* x = nullptr;              // {M, K} with xStride
  std::int64_t xStride = 0;
  const T* weight = nullptr;  // {N, K} with weightStride
  std::int64_t weightStride = 0;
  T* y = nullptr;  // {M, N} with yStride
  std::int64_t yStride = 0;
  bool add = false;
};

// Columns [begin, end) of y.
template <class T>
using FewRows = void (*)(const FewRowsArgs<T>&, std::int64_t begin, std::int64_t end);
template <class T>
FewRows<T> fewRowsKernel();
template <>
FewRows<float> fewRowsKernel<float>();
template <>
FewRows<double> fewRowsKernel<double>();

}  // namespace eulerstack::runtime::kernels
