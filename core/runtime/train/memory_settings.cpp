#include "core/runtime/train/memory_settings.h"

#include <c10/core/Allocator.h>
#include <c10/core/Device.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#endif

namespace eulerstack::runtime {
namespace {

constexpr std::size_t kAlignment = 64;  // what ATen's own allocator promises

// Asks for pages of 2 MiB where the heap has grown: the tensors of a step touch far more pages of 4 KiB than a
// processor keeps addresses of. A kernel without them says no, and nothing changes.
void wantLargePages() {
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  constexpr std::uintptr_t kPage = 2 << 20;
  static std::atomic<std::uintptr_t> known{reinterpret_cast<std::uintptr_t>(::sbrk(0)) / kPage * kPage};
  const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
  std::uintptr_t seen = known.load(std::memory_order_relaxed);
  if (end <= seen || !known.compare_exchange_strong(seen, end, std::memory_order_relaxed)) return;
  const std::uintptr_t begin = seen / kPage * kPage;
  ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

// ATen asks the C library for aligned memory. glibc cannot give a freed aligned block to the next request of the same
// size (its bug 14581): in training, where the same sizes come again and again, the heap grew by a third over what was
// in use, with checkpointing by nine tenths. Plain blocks are given again; so this asks for those and aligns within
// them.
class ReusingAllocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(std::size_t bytes) override {
    const c10::Device cpu(c10::DeviceType::CPU);
    if (bytes == 0) return {nullptr, nullptr, &release, cpu};
    if (bytes > SIZE_MAX - 2 * kAlignment) throw std::bad_alloc();
    void* block = std::malloc(bytes + kAlignment + sizeof(void*));
    if (!block) throw std::bad_alloc();
    wantLargePages();
    const auto first = reinterpret_cast<std::uintptr_t>(block) + sizeof(void*);
    void* data = reinterpret_cast<void*>((first + kAlignment - 1) / kAlignment * kAlignment);
    std::memcpy(static_cast<char*>(data) - sizeof(void*), &block, sizeof(void*));
    return {data, data, &release, cpu};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, std::size_t bytes) const override { std::memcpy(to, from, bytes); }

 private:
  // The block's own address stands just before the data.
  static void release(void* data) {
    if (!data) return;
    void* block = nullptr;
    std::memcpy(&block, static_cast<char*>(data) - sizeof(void*), sizeof(void*));
    std::free(block);
  }
};

}  // namespace

void keepFreedMemory() {
  wantLargePages();
  static ReusingAllocator allocator;
  c10::SetAllocator(c10::DeviceType::CPU, &allocator, 1);
#ifdef __GLIBC__
  constexpr int kLarge = 1 << 30;
  ::mallopt(M_MMAP_THRESHOLD, kLarge);
  ::mallopt(M_TRIM_THRESHOLD, kLarge);
  ::mallopt(M_TOP_PAD, 64 << 20);
#endif
}

}  // namespace eulerstack::runtime
