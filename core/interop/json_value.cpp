#include "core/interop/json_value.h"

#include <charconv>
#include <cmath>
#include <unordered_set>

namespace eulerstack::interop {
namespace {

// Thrown and caught inside this file alone: the first fault ends the reading.
struct Fault {
  Diagnostic diagnostic;
};

bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
// Ends a word such as true or 12.
bool isDelimiter(char c) {
  return isSpace(c) || c == ',' || c == ']' || c == '}' || c == ':' || c == '[' || c == '{' || c == '"';
}

void appendUtf8(std::string& text, std::uint32_t code) {
  const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) {
    add(code);
  } else if (code < 0x800) {
    add(0xC0U | (code >> 6U));
    add(0x80U | (code & 0x3FU));
  } else if (code < 0x10000) {
    add(0xE0U | (code >> 12U));
    add(0x80U | ((code >> 6U) & 0x3FU));
    add(0x80U | (code & 0x3FU));
  } else {
    add(0xF0U | (code >> 18U));
    add(0x80U | ((code >> 12U) & 0x3FU));
    add(0x80U | ((code >> 6U) & 0x3FU));
    add(0x80U | (code & 0x3FU));
  }
}

// Bytes of the UTF-8 sequence at `at`; 0 when it is not valid.
std::size_t utf8Length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
  if (length == 0 || first > 0xF4) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((byte(i) & 0xC0U) != 0x80U) return 0;
  if (first == 0xE0 && byte(1) < 0xA0) return 0;  // overlong
  if (first == 0xED && byte(1) > 0x9F) return 0;  // surrogate
  if (first == 0xF0 && byte(1) < 0x90) return 0;  // overlong
  if (first == 0xF4 && byte(1) > 0x8F) return 0;  // beyond Unicode
  return length;
}

class Reader {
 public:
  Reader(const SourceText& text, const Limits& limits) : m_text(text.bytes()), m_limits(limits) {}

  JsonValue readDocument() {
    if (m_text.starts_with("\xEF\xBB\xBF")) m_at = 3;
    JsonValue value = readValue(0);
    skipSpace();
    if (m_at < m_text.size()) unexpected();
    return value;
  }

 private:
  JsonValue readValue(std::size_t depth) {
    skipSpace();
    if (++m_nodes > m_limits.nodes)
      fail(DiagId::JsonTooMany, m_at, m_at + 1, {{"limit", static_cast<std::int64_t>(m_limits.nodes)}});
    JsonValue value;
    const std::size_t begin = m_at;
    const char c = peek();
    if (c == '{')
      value.data = readObject(depth + 1);
    else if (c == '[')
      value.data = readArray(depth + 1);
    else if (c == '"')
      value.data = readString();
    else
      readWord(value);
    value.range = rangeOf(begin, m_at);
    return value;
  }

  JsonObject readObject(std::size_t depth) {
    enter(depth);
    JsonObject object;
    std::unordered_set<std::string> keys;
    skipSpace();
    if (takeIf('}')) return object;
    for (;;) {
      skipSpace();
      const std::size_t begin = m_at;
      if (peek() != '"') unexpected();
      JsonMember member;
      member.key = readString();
      member.keyRange = rangeOf(begin, m_at);
      if (!keys.insert(member.key).second) fail(DiagId::JsonDuplicate, begin, m_at, {{"key", member.key}});
      skipSpace();
      take(':');
      member.value = readValue(depth);
      object.push_back(std::move(member));
      skipSpace();
      if (takeIf('}')) return object;
      take(',');
    }
  }

  JsonArray readArray(std::size_t depth) {
    enter(depth);
    JsonArray array;
    skipSpace();
    if (takeIf(']')) return array;
    for (;;) {
      array.push_back(readValue(depth));
      skipSpace();
      if (takeIf(']')) return array;
      take(',');
    }
  }

  std::string readString() {
    const std::size_t begin = m_at++;
    std::string text;
    for (;;) {
      const char c = peek();
      if (c == '"') {
        ++m_at;
        return text;
      }
      if (c == '\\') {
        ++m_at;
        readEscape(text, begin);
        continue;
      }
      const std::size_t length = utf8Length(m_text, m_at);
      if (length == 0 || static_cast<unsigned char>(c) < 0x20) badText(begin);
      text.append(m_text.substr(m_at, length));
      m_at += length;
    }
  }

  void readEscape(std::string& text, std::size_t begin) {
    const char c = peek();
    ++m_at;
    switch (c) {
      case '"':
      case '\\':
      case '/':
        text += c;
        return;
      case 'b':
        text += '\b';
        return;
      case 'f':
        text += '\f';
        return;
      case 'n':
        text += '\n';
        return;
      case 'r':
        text += '\r';
        return;
      case 't':
        text += '\t';
        return;
      case 'u':
        return appendUtf8(text, readCode(begin));
      default:
        badText(begin);
    }
  }

  std::uint32_t readCode(std::size_t begin) {
    const std::uint32_t first = readHex(begin);
    if (first >= 0xDC00 && first < 0xE000) badText(begin);
    if (first < 0xD800 || first >= 0xE000) return first;
    if (m_text.substr(m_at, 2) != "\\u") badText(begin);
    m_at += 2;
    const std::uint32_t second = readHex(begin);
    if (second < 0xDC00 || second >= 0xE000) badText(begin);
    return 0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00);
  }

  std::uint32_t readHex(std::size_t begin) {
    const std::string_view digits = m_text.substr(m_at, 4);
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (digits.size() != 4 || error != std::errc() || end != digits.data() + 4) badText(begin);
    m_at += 4;
    return code;
  }

  void readWord(JsonValue& value) {
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && !isDelimiter(m_text[m_at])) ++m_at;
    const std::string_view word = m_text.substr(begin, m_at - begin);
    if (word.empty()) unexpected();
    if (word == "null") return;
    if (word == "true" || word == "false") {
      value.data = word == "true";
    } else if (word == "NaN") {
      value.data = std::nan("");
    } else if (word == "Infinity" || word == "-Infinity") {
      value.data = word.front() == '-' ? -HUGE_VAL : HUGE_VAL;
    } else if (isDigit(word.front()) || word.front() == '-') {
      readNumber(word, begin, value);
    } else {
      m_at = begin;
      unexpected();
    }
  }

  void readNumber(std::string_view word, std::size_t begin, JsonValue& value) {
    if (!isNumber(word)) fail(DiagId::JsonBadNumber, begin, m_at, {{"found", shown(word)}});
    std::int64_t integer = 0;
    const char* end = word.data() + word.size();
    if (word.find_first_of(".eE") == word.npos && std::from_chars(word.data(), end, integer).ec == std::errc()) {
      value.data = integer;
      return;
    }
    double number = 0;
    if (std::from_chars(word.data(), end, number).ec == std::errc::result_out_of_range) {
      // Too small is zero; too large is infinite, as everywhere else that reads JSON.
      const bool tiny = word.find("e-") != word.npos || word.find("E-") != word.npos;
      number = tiny ? 0.0 : word.front() == '-' ? -HUGE_VAL : HUGE_VAL;
    }
    value.data = number;
  }

  static bool isNumber(std::string_view word) {
    std::size_t i = word.front() == '-' ? 1 : 0;
    const auto digits = [&] {
      const std::size_t start = i;
      while (i < word.size() && isDigit(word[i])) ++i;
      return i > start;
    };
    const std::size_t first = i;
    if (!digits() || (word[first] == '0' && i > first + 1)) return false;
    if (i < word.size() && word[i] == '.') {
      ++i;
      if (!digits()) return false;
    }
    if (i < word.size() && (word[i] == 'e' || word[i] == 'E')) {
      ++i;
      if (i < word.size() && (word[i] == '+' || word[i] == '-')) ++i;
      if (!digits()) return false;
    }
    return i == word.size();
  }

  void enter(std::size_t depth) {
    if (depth > m_limits.depth)
      fail(DiagId::JsonTooDeep, m_at, m_at + 1, {{"limit", static_cast<std::int64_t>(m_limits.depth)}});
    ++m_at;
  }
  void skipSpace() {
    while (m_at < m_text.size() && isSpace(m_text[m_at])) ++m_at;
  }
  char peek() {
    if (m_at >= m_text.size()) fail(DiagId::JsonEnds, m_text.size(), m_text.size());
    return m_text[m_at];
  }
  bool takeIf(char c) {
    if (peek() != c) return false;
    ++m_at;
    return true;
  }
  void take(char c) {
    if (!takeIf(c)) unexpected();
  }

  static std::string shown(std::string_view word) {
    std::string text;
    for (const char c : word.substr(0, 20)) text += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
    return text;
  }
  [[noreturn]] void unexpected() {
    peek();
    const std::size_t begin = m_at;
    std::size_t end = begin;
    while (end < m_text.size() && end < begin + 20 && !isDelimiter(m_text[end])) ++end;
    if (end == begin) ++end;
    fail(DiagId::JsonUnexpected, begin, end, {{"found", shown(m_text.substr(begin, end - begin))}});
  }
  [[noreturn]] void badText(std::size_t begin) { fail(DiagId::JsonBadText, begin, std::min(m_at + 1, m_text.size())); }
  [[noreturn]] static void fail(DiagId id, std::size_t begin, std::size_t end, MessageArgs args = {}) {
    throw Fault{makeDiagnostic(id, {}, rangeOf(begin, end), std::move(args))};
  }
  static SourceRange rangeOf(std::size_t begin, std::size_t end) {
    return {static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)};
  }

  std::string_view m_text;
  const Limits& m_limits;
  std::size_t m_at = 0;
  std::size_t m_nodes = 0;
};

}  // namespace

const JsonValue* findMember(const JsonObject& object, std::string_view key) {
  for (const JsonMember& member : object)
    if (member.key == key) return &member.value;
  return nullptr;
}

tl::expected<JsonValue, Diagnostic> parseJson(const SourceText& text, const Limits& limits) {
  try {
    return Reader(text, limits).readDocument();
  } catch (const Fault& fault) {
    return tl::unexpected(fault.diagnostic);
  }
}

std::string jsonExcerpt(const SourceText& text, SourceRange range, std::size_t width) {
  std::string line;
  bool inText = false;
  for (const char c : text.slice(range)) {
    if (c == '"') inText = !inText;
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F || (c == ' ' && !inText)) continue;
    line += c;
    if (c == ',' && !inText) line += ' ';
    if (c == ':' && !inText) line += ' ';
  }
  if (line.size() <= width) return line;
  // Cut at whole characters.
  std::size_t head = width / 2;
  std::size_t tail = line.size() - (width - head - 5);
  while (head > 0 && (static_cast<unsigned char>(line[head]) & 0xC0U) == 0x80U) --head;
  while (tail < line.size() && (static_cast<unsigned char>(line[tail]) & 0xC0U) == 0x80U) ++tail;
  return line.substr(0, head) + " ... " + line.substr(tail);
}

}  // namespace eulerstack::interop
