// Tasks that threads take one after another. Each thread begins with a share of neighbouring tasks; one that is done
// takes the last ones of another's share. On processors that other programs use too, threads with equal shares are
// done at different times: waiting for the later one took a tenth of a training step. Which thread runs a task never
// changes what it computes. Private to core/runtime.
#pragma once
#include <ATen/Parallel.h>

#include <atomic>
#include <cstdint>
#include <vector>

namespace eulerstack::runtime::ops {

class SharedTasks {
 public:
  SharedTasks(std::int64_t count, std::int64_t threads) : m_shares(static_cast<std::size_t>(threads)) {
    for (std::int64_t i = 0; i < threads; ++i)
      m_shares[static_cast<std::size_t>(i)].range = packed(count * i / threads, count * (i + 1) / threads);
  }

  // The next task of this thread, or -1 when none is left.
  std::int64_t take(std::int64_t thread) {
    const auto threads = static_cast<std::int64_t>(m_shares.size());
    if (const std::int64_t own = taken(m_shares[static_cast<std::size_t>(thread)], true); own >= 0) return own;
    for (std::int64_t i = 1; i < threads; ++i) {
      const std::int64_t other = taken(m_shares[static_cast<std::size_t>((thread + i) % threads)], false);
      if (other >= 0) return other;
    }
    return -1;
  }

 private:
  // Tasks [begin, end) in one word; a cache line each.
  struct alignas(64) Share {
    std::atomic<std::uint64_t> range{0};
  };
  static std::uint64_t packed(std::int64_t begin, std::int64_t end) {
    return static_cast<std::uint64_t>(begin) << 32 | static_cast<std::uint64_t>(end);
  }
  static std::int64_t taken(Share& share, bool front) {
    std::uint64_t seen = share.range.load(std::memory_order_relaxed);
    while (true) {
      const auto begin = static_cast<std::int64_t>(seen >> 32), end = static_cast<std::int64_t>(seen & 0xffffffffU);
      if (begin >= end) return -1;
      const std::uint64_t left = front ? packed(begin + 1, end) : packed(begin, end - 1);
      if (share.range.compare_exchange_weak(seen, left, std::memory_order_relaxed)) return front ? begin : end - 1;
    }
  }

  std::vector<Share> m_shares;
};

// How many threads run `count` tasks here: one inside a task.
inline std::int64_t taskThreads(std::int64_t count) {
  if (at::in_parallel_region()) return 1;
  return std::max<std::int64_t>(1, std::min<std::int64_t>(count, at::get_num_threads()));
}

// body(thread, task) for every task of [0, count), fewer than 2^32; thread counts from zero to taskThreads(count).
template <class Body>
void forTasks(std::int64_t count, const Body& body) {
  const std::int64_t threads = taskThreads(count);
  if (threads == 1) {
    for (std::int64_t task = 0; task < count; ++task) body(std::int64_t{0}, task);
    return;
  }
  SharedTasks tasks(count, threads);
  at::parallel_for(0, threads, 1, [&](std::int64_t first, std::int64_t last) {
    for (std::int64_t thread = first; thread < last; ++thread)
      for (std::int64_t task = tasks.take(thread); task >= 0; task = tasks.take(thread)) body(thread, task);
  });
}

}  // namespace eulerstack::runtime::ops
