#include "core/yaml/byte_check.h"

#include <fmt/format.h>

namespace eulerstack::yaml {
namespace {

unsigned char byteAt(std::string_view bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

bool isContinuation(std::string_view bytes, std::size_t i) {
  return i < bytes.size() && (byteAt(bytes, i) & 0xC0U) == 0x80U;
}

// Length of the well-formed UTF-8 sequence at i (Unicode 15, table 3-7), or 0.
std::size_t sequenceLength(std::string_view bytes, std::size_t i) {
  const unsigned char first = byteAt(bytes, i);
  if (first < 0x80U) return 1;
  if (first < 0xC2U || first > 0xF4U || !isContinuation(bytes, i + 1)) return 0;
  if (first < 0xE0U) return 2;
  const unsigned char second = byteAt(bytes, i + 1);
  if (!isContinuation(bytes, i + 2)) return 0;
  if (first < 0xF0U) {
    const bool overlong = first == 0xE0U && second < 0xA0U;
    const bool surrogate = first == 0xEDU && second > 0x9FU;
    return overlong || surrogate ? 0 : 3;
  }
  const bool overlong = first == 0xF0U && second < 0x90U;
  const bool beyond = first == 0xF4U && second > 0x8FU;
  return overlong || beyond || !isContinuation(bytes, i + 3) ? 0 : 4;
}

bool isForbiddenControl(unsigned char byte) {
  return (byte < 0x20U && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7FU;
}

}  // namespace

ByteOffset bomLength(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

std::vector<Diagnostic> checkBytes(const SourceText& text, const Limits& limits) {
  const std::string_view bytes = text.bytes();
  std::vector<Diagnostic> found;
  if (bytes.size() > limits.fileBytes) {
    found.push_back(makeDiagnostic(
        DiagId::FileTooLarge, {}, {0, 0},
        {{"bytes", static_cast<std::int64_t>(bytes.size())}, {"limit", static_cast<std::int64_t>(limits.fileBytes)}}));
    return found;
  }
  const auto add = [&](DiagId id, std::size_t at, std::size_t size, MessageArgs args) {
    const SourceRange range{static_cast<ByteOffset>(at), static_cast<ByteOffset>(at + size)};
    found.push_back(makeDiagnostic(id, {}, range, std::move(args)));
  };
  bool loneReturn = false;  // a file whose lines all end so has one fault, not one a line
  for (std::size_t i = 0; i < bytes.size() && found.size() < limits.diagnostics;) {
    const unsigned char byte = byteAt(bytes, i);
    const std::size_t length = sequenceLength(bytes, i);
    if (length == 0) {
      add(DiagId::YamlInvalidUtf8, i, 1, {{"byte", fmt::format("0x{:02X}", byte)}});
    } else if (isForbiddenControl(byte)) {
      add(DiagId::YamlControlCharacter, i, 1, {{"code", fmt::format("U+{:04X}", byte)}});
    } else if (byte == '\r' && !loneReturn && (i + 1 == bytes.size() || bytes[i + 1] != '\n')) {
      add(DiagId::YamlLoneCarriageReturn, i, 1, {});
      loneReturn = true;
    }
    i += length == 0 ? 1 : length;
  }
  return found;
}

}  // namespace eulerstack::yaml
