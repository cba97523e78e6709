#include "core/runtime/data/byte_tokenizer.h"

namespace eulerstack::runtime {
namespace {

// Length of the character that starts here, or 0 (RFC 3629, section 4).
std::size_t characterLength(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const auto continues = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xbf) {
    return i < bytes.size() && at(i) >= low && at(i) <= high;
  };
  const unsigned first = at(0);
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return continues(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef)
    return continues(1, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf) && continues(2) ? 3 : 0;
  if (first >= 0xf0 && first <= 0xf4)
    return continues(1, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf) && continues(2) && continues(3) ? 4
                                                                                                                  : 0;
  return 0;
}

}  // namespace

std::string validUtf8(std::string_view bytes) {
  std::string text;
  while (!bytes.empty()) {
    const std::size_t length = characterLength(bytes);
    if (length == 0)
      text.append("\xef\xbf\xbd");
    else
      text.append(bytes.substr(0, length));
    bytes.remove_prefix(length == 0 ? 1 : length);
  }
  return text;
}

std::string ByteTokenizer::text(const std::vector<std::int64_t>& ids) {
  std::string bytes;
  for (const std::int64_t id : ids)
    if (id >= 0 && id < kByteIds) bytes.push_back(static_cast<char>(id));
  return validUtf8(bytes);
}

}  // namespace eulerstack::runtime
