// Distances between the rows of scratch matrices.
#pragma once
#include <cstdint>

namespace eulerstack::runtime::kernels {

// Whole vectors, but never a multiple of 32 numbers: rows at such distances fall into few sets of the first cache.
inline std::int64_t looseStride(std::int64_t columns) {
  return ((columns + 15) / 16 | 1) * 16;
}

}  // namespace eulerstack::runtime::kernels
