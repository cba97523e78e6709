// Text as bytes: ids 0 to 255, BOS 256 and EOS 257 when the vocabulary has room for them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/interop/byte_ids.h"

namespace eulerstack::runtime {

using interop::kByteIds;

class ByteTokenizer {
 public:
  explicit ByteTokenizer(std::int64_t vocabulary) : m_vocabulary(vocabulary) {}
  static bool fits(std::int64_t vocabulary) { return vocabulary >= kByteIds; }
  bool hasMarks() const { return m_vocabulary >= kByteIds + 2; }
  std::int64_t written() const { return hasMarks() ? kByteIds + 2 : kByteIds; }  // ids from here on stand for nothing
  std::int64_t begin() const { return interop::kBeginId; }                       // only when hasMarks()
  std::int64_t end() const { return interop::kEndId; }                           // only when hasMarks()

  // Ids of the bytes, in 16 bits to halve what a corpus takes.
  static void append(std::vector<std::uint16_t>& ids, std::string_view text) {
    for (const char c : text) ids.push_back(static_cast<unsigned char>(c));
  }
  // Text of ids; marks and ids without a byte are left out. Bytes that are no UTF-8 become U+FFFD.
  static std::string text(const std::vector<std::int64_t>& ids);

 private:
  std::int64_t m_vocabulary;
};

// Valid UTF-8 of any bytes: each byte that belongs to no character becomes U+FFFD.
std::string validUtf8(std::string_view bytes);

}  // namespace eulerstack::runtime
