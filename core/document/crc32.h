// CRC-32 as in IEEE 802.3 and zlib: tells a damaged line from a good one, nothing more.
#pragma once
#include <cstdint>
#include <string_view>

namespace eulerstack::document {

std::uint32_t crc32(std::string_view bytes);

}  // namespace eulerstack::document
