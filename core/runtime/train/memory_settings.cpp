#include "core/runtime/train/memory_settings.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace eulerstack::runtime {

void keepFreedMemory() {
#ifdef __GLIBC__
  constexpr int kLarge = 1 << 30;
  ::mallopt(M_MMAP_THRESHOLD, kLarge);
  ::mallopt(M_TRIM_THRESHOLD, kLarge);
  ::mallopt(M_TOP_PAD, 64 << 20);
#endif
}

}  // namespace eulerstack::runtime
