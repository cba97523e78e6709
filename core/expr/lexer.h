// The words of an expression.
#pragma once
#include <string_view>

#include "core/base/source_text.h"

namespace eulerstack::expr {

enum class TokenKind : std::uint8_t {
  Number,
  Name,  // NAME or a.b.c
  Plus,
  Minus,
  Star,
  Slash,
  DoubleSlash,
  Open,
  Close,
  String,    // a quoted text or the quote that begins one
  Operator,  // an operator of other languages: ** % < and so on
  Unknown,
  End
};

struct Token {
  TokenKind kind = TokenKind::End;
  std::string_view text;
  SourceRange range;  // inside the expression's text
};

// Reads one token at a time. Never fails: what it does not know is an Unknown token of one character.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : m_text(text) {}
  Token next();

 private:
  Token take(TokenKind kind, std::size_t begin, std::size_t end);
  std::string_view m_text;
  std::size_t m_at = 0;
};

bool isNameStart(char c);
bool isNameChar(char c);
// A whole NAME: letters, digits and _, any letter of Unicode, not starting with a digit.
bool isName(std::string_view text);

}  // namespace eulerstack::expr
