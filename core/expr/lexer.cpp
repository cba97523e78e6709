#include "core/expr/lexer.h"

#include <array>

namespace eulerstack::expr {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// End of a number's spelling: digits, letters, underscores, a point, and a sign after an exponent's e. Whether it is a
// number is decided by the evaluator, so that 12abc is one wrong word and not two.
std::size_t numberEnd(std::string_view text, std::size_t at) {
  const bool hex = text.substr(at).starts_with("0x") || text.substr(at).starts_with("0X");
  while (at < text.size()) {
    const char c = text[at];
    const bool exponent = !hex && at > 0 && (text[at - 1] == 'e' || text[at - 1] == 'E') && (c == '+' || c == '-');
    if (!isNameChar(c) && c != '.' && !exponent) break;
    ++at;
  }
  return at;
}

std::size_t characterEnd(std::string_view text, std::size_t at) {
  ++at;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

}  // namespace

bool isNameStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80U;
}

bool isNameChar(char c) {
  return isNameStart(c) || isDigit(c);
}

bool isName(std::string_view text) {
  if (text.empty() || !isNameStart(text[0])) return false;
  for (const char c : text)
    if (!isNameChar(c)) return false;
  return true;
}

Token Lexer::take(TokenKind kind, std::size_t begin, std::size_t end) {
  m_at = end;
  return {kind, m_text.substr(begin, end - begin), {static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)}};
}

Token Lexer::next() {
  while (m_at < m_text.size() && isSpace(m_text[m_at])) ++m_at;
  const std::size_t begin = m_at;
  if (begin == m_text.size()) return take(TokenKind::End, begin, begin);
  const char c = m_text[begin];
  const char after = begin + 1 < m_text.size() ? m_text[begin + 1] : '\0';
  if (isDigit(c) || (c == '.' && isDigit(after))) return take(TokenKind::Number, begin, numberEnd(m_text, begin));
  if (isNameStart(c)) {
    std::size_t end = begin;
    while (end < m_text.size() && (isNameChar(m_text[end]) || m_text[end] == '.')) ++end;
    return take(TokenKind::Name, begin, end);
  }
  if (c == '"' || c == '\'') {
    const std::size_t close = m_text.find(c, begin + 1);
    return take(TokenKind::String, begin, close == m_text.npos ? m_text.size() : close + 1);
  }
  for (const std::string_view word : {"**", "==", "!=", "<=", ">=", "<<", ">>", "&&", "||"})
    if (m_text.substr(begin).starts_with(word)) return take(TokenKind::Operator, begin, begin + word.size());
  if (c == '/' && after == '/') return take(TokenKind::DoubleSlash, begin, begin + 2);
  constexpr std::array simple{
      std::pair{'+', TokenKind::Plus},     std::pair{'-', TokenKind::Minus},    std::pair{'*', TokenKind::Star},
      std::pair{'/', TokenKind::Slash},    std::pair{'(', TokenKind::Open},     std::pair{')', TokenKind::Close},
      std::pair{'%', TokenKind::Operator}, std::pair{'<', TokenKind::Operator}, std::pair{'>', TokenKind::Operator},
      std::pair{'^', TokenKind::Operator}, std::pair{'!', TokenKind::Operator}, std::pair{'?', TokenKind::Operator},
      std::pair{'&', TokenKind::Operator}, std::pair{'|', TokenKind::Operator}, std::pair{'~', TokenKind::Operator},
      std::pair{'@', TokenKind::Operator}};
  for (const auto& [character, kind] : simple)
    if (c == character) return take(kind, begin, begin + 1);
  return take(TokenKind::Unknown, begin, characterEnd(m_text, begin));
}

}  // namespace eulerstack::expr
