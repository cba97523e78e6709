// Ids of the byte-level tokenizer: id b is the byte b; marks stand above them when the vocabulary has room.
#pragma once
#include <cstdint>

namespace eulerstack::interop {

inline constexpr std::int64_t kByteIds = 256;
inline constexpr std::int64_t kBeginId = 256;
inline constexpr std::int64_t kEndId = 257;
inline constexpr std::int64_t kPadId = 258;  // in exports only: the engine never pads

}  // namespace eulerstack::interop
