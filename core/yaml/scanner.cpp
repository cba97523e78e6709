#include "core/yaml/scanner.h"

#include <algorithm>
#include <array>

namespace eulerstack::yaml {
namespace {

bool isFlowIndicator(char c) {
  return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}
bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

std::size_t Scanner::lineBegin(std::size_t offset) const {
  if (offset <= m_begin) return m_begin;
  const std::size_t found = m_bytes.rfind('\n', offset - 1);
  return found == m_bytes.npos ? m_begin : found + 1;
}

std::size_t Scanner::lineEnd(std::size_t offset) const {
  const std::size_t found = std::min(m_bytes.find('\n', offset), m_bytes.size());
  return found > 0 && m_bytes[found - 1] == '\r' ? found - 1 : found;
}

std::size_t Scanner::nextLine(std::size_t offset) const {
  const std::size_t found = m_bytes.find('\n', offset);
  return found == m_bytes.npos ? m_bytes.size() : found + 1;
}

std::size_t Scanner::indentEnd(std::size_t begin) const {
  while (at(begin) == ' ') ++begin;
  return begin;
}

bool Scanner::isBlankLine(std::size_t begin) const {
  return isBreak(skipSpaces(begin));
}

bool Scanner::isDocumentMarker(std::size_t begin) const {
  const std::string_view word = m_bytes.substr(std::min(begin, size()), 3);
  return (word == "---" || word == "...") && isBlankOrBreak(begin + 3);
}

std::size_t Scanner::skipSpaces(std::size_t offset) const {
  while (isBlank(offset)) ++offset;
  return offset;
}

std::size_t Scanner::skipTrivia(std::size_t offset) const {
  while (offset < size()) {
    if (isSpace(m_bytes[offset]))
      ++offset;
    else if (m_bytes[offset] == '#')
      offset = lineEnd(offset);
    else
      break;
  }
  return offset;
}

std::optional<std::size_t> Scanner::quotedEnd(std::size_t offset) const {
  const char quote = at(offset);
  for (std::size_t i = offset + 1; i < size(); ++i) {
    if (quote == '"' && m_bytes[i] == '\\') {
      ++i;
    } else if (m_bytes[i] == quote) {
      if (quote == '\'' && at(i + 1) == '\'')
        ++i;
      else
        return i + 1;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> Scanner::plainEnd(std::size_t offset, std::string_view value) const {
  // Plain scalars have no escapes: only white space is folded, so value and text agree in all other bytes.
  std::size_t i = offset;
  for (std::size_t v = 0; v < value.size();) {
    if (isSpace(value[v])) {
      if (!isSpace(at(i))) return std::nullopt;
      while (v < value.size() && isSpace(value[v])) ++v;
      while (isSpace(at(i))) ++i;
    } else if (at(i) == value[v]) {
      ++i;
      ++v;
    } else {
      return std::nullopt;
    }
  }
  return i;
}

std::optional<Scanner::BlockScalar> Scanner::blockScalar(std::size_t offset, int parentIndent) const {
  bool keep = false;
  int explicitIndent = 0;
  std::size_t i = offset + 1;
  for (int indicators = 0; indicators < 2; ++indicators, ++i) {
    const char c = at(i);
    if (c == '+' || c == '-')
      keep = c == '+';
    else if (c >= '1' && c <= '9')
      explicitIndent = c - '0';
    else
      break;
  }
  const std::size_t rest = skipSpaces(i);
  if (!isBreak(rest) && !(at(rest) == '#' && rest > i)) return std::nullopt;

  BlockScalar result{i, nextLine(i)};
  int indent = explicitIndent > 0 ? std::max(parentIndent, 0) + explicitIndent : -1;
  bool content = false;
  std::size_t blankEnd = i;
  for (std::size_t line = nextLine(i); line < size(); line = nextLine(line)) {
    if (isBlankLine(line)) {
      blankEnd = lineEnd(line);
      continue;
    }
    const std::size_t textBegin = indentEnd(line);
    const int columns = static_cast<int>(textBegin - line);
    if (indent < 0) indent = std::max(columns, parentIndent + 1);
    if (columns < indent || (columns == 0 && isDocumentMarker(line))) break;
    content = true;
    result.end = blankEnd = lineEnd(line);
    result.next = nextLine(line);
  }
  if (keep && blankEnd > result.end) {
    result.end = blankEnd;
    result.next = nextLine(blankEnd);
  }
  if (!content && !keep) result.end = i;
  return result;
}

std::size_t Scanner::nameEnd(std::size_t offset) const {
  if (at(offset) == '!' && at(offset + 1) == '<') {
    while (offset < size() && !isSpace(m_bytes[offset]) && m_bytes[offset] != '>') ++offset;
    return at(offset) == '>' ? offset + 1 : offset;
  }
  ++offset;
  while (offset < size() && !isSpace(m_bytes[offset]) && !isFlowIndicator(m_bytes[offset])) ++offset;
  return offset;
}

std::size_t Scanner::nullWord(std::size_t offset) const {
  static constexpr std::array<std::string_view, 4> words = {"~", "null", "Null", "NULL"};
  for (const std::string_view word : words) {
    if (m_bytes.substr(std::min(offset, size()), word.size()) != word) continue;
    const std::size_t end = offset + word.size();
    if (isBlankOrBreak(end) || at(end) == ':' || isFlowIndicator(at(end))) return word.size();
  }
  return 0;
}

}  // namespace eulerstack::yaml
