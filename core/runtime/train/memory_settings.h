// How the C library hands out memory during training.
#pragma once

namespace eulerstack::runtime {

// Freed tensors stay in the heap instead of going back to the kernel: otherwise every large tensor of every step is
// mapped and zeroed page by page again; and a freed tensor's memory serves the next one of its size. The heap asks the
// kernel for pages of 2 MiB, which costs some 12 MB. For programs that
// do nothing but train. Before the first large allocation.
void keepFreedMemory();

}  // namespace eulerstack::runtime
