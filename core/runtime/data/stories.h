// The embedded training text: short tales written by a grammar of our own. The same bytes on every machine (integers
// only, one fixed seed), varied enough that a small model has something to learn and its samples can be read.
#pragma once
#include <cstdint>
#include <string>

namespace eulerstack::runtime {

// At least `bytes` bytes of whole stories, each ended by an empty line. The same bytes each time for the same
// arguments.
std::string stories(std::size_t bytes, std::uint64_t seed = 1);

inline constexpr std::size_t kStoriesBytes = 1'000'000;  // of the embedded text

}  // namespace eulerstack::runtime
