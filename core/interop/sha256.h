// SHA-256 (FIPS 180-4) as lower-case hex.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace eulerstack::interop {

std::string sha256(std::string_view bytes);

// The same of bytes that come piece by piece.
class Sha256 {
 public:
  void update(std::string_view bytes);
  std::string hex();  // ends it; update() may not follow

 private:
  std::array<std::uint32_t, 8> m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                          0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::string m_rest;  // less than a block
  std::uint64_t m_bytes = 0;
};

}  // namespace eulerstack::interop
