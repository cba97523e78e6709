// A check that stops a fuzz run: also in builds without assert().
#pragma once
#include <cstdio>
#include <cstdlib>

namespace eulerstack::testing {

inline void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

}  // namespace eulerstack::testing
