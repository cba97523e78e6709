// Passes over all numbers of a tensor. Private to core/runtime/ops.
#pragma once
#include <algorithm>

#include "core/runtime/ops/work_sharing.h"

namespace eulerstack::runtime::ops {

inline constexpr std::int64_t kNumberBlock = 4096;  // of several tensors they fit the first cache

// body(begin, end) for the blocks of [0, count), shared between the threads.
template <class Body>
void forNumbers(std::int64_t count, const Body& body) {
  forTasks((count + kNumberBlock - 1) / kNumberBlock, [&](std::int64_t, std::int64_t block) {
    body(block * kNumberBlock, std::min(count, (block + 1) * kNumberBlock));
  });
}

}  // namespace eulerstack::runtime::ops
