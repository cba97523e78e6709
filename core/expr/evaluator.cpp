#include "core/expr/evaluator.h"

#include <charconv>
#include <cmath>

#include "core/base/quantities.h"

namespace eulerstack::expr {
namespace {

// "1_024" -> "1024": underscores may stand between digits only. Empty when the spelling is wrong.
std::string withoutUnderscores(std::string_view text) {
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '_') {
      digits += text[i];
      continue;
    }
    const bool between = i > 0 && i + 1 < text.size() && std::isalnum(static_cast<unsigned char>(text[i - 1])) &&
                         std::isalnum(static_cast<unsigned char>(text[i + 1]));
    if (!between) return {};
  }
  return digits;
}

enum class NumberRead : std::uint8_t { Good, Malformed, TooLarge };

NumberRead readInteger(std::string_view digits, int base, Number& number) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (end != digits.data() + digits.size() || digits.empty()) return NumberRead::Malformed;
  if (error == std::errc::result_out_of_range) return NumberRead::TooLarge;
  number = value;
  return NumberRead::Good;
}

NumberRead readNumber(std::string_view text, Number& number) {
  const std::string digits = withoutUnderscores(text);
  if (digits.empty()) return NumberRead::Malformed;
  if (digits.starts_with("0x") || digits.starts_with("0X"))
    return readInteger(std::string_view(digits).substr(2), 16, number);
  if (digits.find_first_of(".eE") == std::string::npos) {
    const bool leadingZero = digits.size() > 1 && digits[0] == '0';
    return leadingZero ? NumberRead::Malformed : readInteger(digits, 10, number);
  }
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (end != digits.data() + digits.size()) return NumberRead::Malformed;
  if (error == std::errc::result_out_of_range) return NumberRead::TooLarge;
  number = value;
  return NumberRead::Good;
}

std::optional<std::int64_t> floorDivide(std::int64_t a, std::int64_t b) {
  if (a == INT64_MIN && b == -1) return std::nullopt;
  const std::int64_t quotient = a / b;
  return (a % b != 0 && (a < 0) != (b < 0)) ? quotient - 1 : quotient;
}

std::optional<Number> wrap(std::optional<std::int64_t> value) {
  if (!value) return std::nullopt;
  return Number(*value);
}

// The result, or nothing when it is too large.
std::optional<Number> apply(TokenKind op, const Number& a, const Number& b) {
  const auto* left = std::get_if<std::int64_t>(&a);
  const auto* right = std::get_if<std::int64_t>(&b);
  if (left && right) {
    if (op == TokenKind::Plus) return wrap(checkedAdd(*left, *right));
    if (op == TokenKind::Minus) return wrap(checkedSub(*left, *right));
    if (op == TokenKind::Star) return wrap(checkedMul(*left, *right));
    if (op == TokenKind::DoubleSlash) return wrap(floorDivide(*left, *right));
  }
  const double x = asDouble(a);
  const double y = asDouble(b);
  const double result = op == TokenKind::Plus    ? x + y
                        : op == TokenKind::Minus ? x - y
                        : op == TokenKind::Star  ? x * y
                        : op == TokenKind::Slash ? x / y
                                                 : std::floor(x / y);
  if (!std::isfinite(result)) return std::nullopt;
  return Number(result);
}

class Evaluator {
 public:
  Evaluator(std::string_view text, const NameLookup& lookup, const Limits& limits)
      : m_text(text), m_lookup(lookup), m_limits(limits), m_lexer(text), m_token(m_lexer.next()) {}

  Outcome run() {
    Outcome value = sum(0);
    if (!value) return value;
    if (m_token.kind != TokenKind::End) return tl::unexpected(unexpectedToken());
    return value;
  }

 private:
  void advance() { m_token = m_lexer.next(); }

  Failure fail(DiagId id, const Token& token, MessageArgs more = {}) const {
    return failureAt(id, token.range, token.text, m_text, std::move(more));
  }

  Failure unexpectedToken() const {
    switch (m_token.kind) {
      case TokenKind::End:
        return fail(DiagId::ExprUnfinished, m_token);
      case TokenKind::String:
        return fail(DiagId::ExprString, m_token);
      case TokenKind::Operator:
        return fail(DiagId::ExprOperator, m_token);
      case TokenKind::Name:
        for (const std::string_view word : {"if", "else", "and", "or", "not", "in", "is", "for", "mod", "div"})
          if (m_token.text == word) return fail(DiagId::ExprOperator, m_token);
        return fail(DiagId::ExprUnexpected, m_token);
      case TokenKind::Number:
      case TokenKind::Plus:
      case TokenKind::Minus:
      case TokenKind::Star:
      case TokenKind::Slash:
      case TokenKind::DoubleSlash:
      case TokenKind::Open:
      case TokenKind::Close:
      case TokenKind::Unknown:
        return fail(DiagId::ExprUnexpected, m_token);
    }
    return fail(DiagId::ExprUnexpected, m_token);
  }

  Outcome binary(const Number& left, const Token& op, const Number& right) const {
    const bool divides = op.kind == TokenKind::Slash || op.kind == TokenKind::DoubleSlash;
    if (divides && asDouble(right) == 0.0) return tl::unexpected(fail(DiagId::ExprDivisionByZero, op));
    const std::optional<Number> result = apply(op.kind, left, right);
    if (!result) return tl::unexpected(fail(DiagId::ExprOverflow, op));
    return *result;
  }

  Outcome sum(std::size_t depth) {
    Outcome left = product(depth);
    while (left && (m_token.kind == TokenKind::Plus || m_token.kind == TokenKind::Minus)) {
      const Token op = m_token;
      advance();
      const Outcome right = product(depth);
      if (!right) return right;
      left = binary(*left, op, *right);
    }
    return left;
  }

  Outcome product(std::size_t depth) {
    Outcome left = unary(depth);
    while (left && (m_token.kind == TokenKind::Star || m_token.kind == TokenKind::Slash ||
                    m_token.kind == TokenKind::DoubleSlash)) {
      const Token op = m_token;
      advance();
      const Outcome right = unary(depth);
      if (!right) return right;
      left = binary(*left, op, *right);
    }
    return left;
  }

  Outcome unary(std::size_t depth) {
    if (depth >= m_limits.expressionDepth)
      return tl::unexpected(
          fail(DiagId::ExprTooDeep, m_token, {{"limit", static_cast<std::int64_t>(m_limits.expressionDepth)}}));
    const Token token = m_token;
    switch (token.kind) {
      case TokenKind::Plus:
        advance();
        return unary(depth + 1);
      case TokenKind::Minus: {
        advance();
        const Outcome value = unary(depth + 1);
        if (!value) return value;
        return binary(Number(std::int64_t{0}), {TokenKind::Minus, token.text, token.range}, *value);
      }
      case TokenKind::Open:
        return parenthesis(depth);
      case TokenKind::Number:
        return number();
      case TokenKind::Name:
        return name();
      case TokenKind::Star:
      case TokenKind::Slash:
      case TokenKind::DoubleSlash:
      case TokenKind::Close:
      case TokenKind::String:
      case TokenKind::Operator:
      case TokenKind::Unknown:
      case TokenKind::End:
        return tl::unexpected(unexpectedToken());
    }
    return tl::unexpected(unexpectedToken());
  }

  Outcome parenthesis(std::size_t depth) {
    const Token open = m_token;
    advance();
    Outcome value = sum(depth + 1);
    if (!value) return value;
    if (m_token.kind == TokenKind::End) return tl::unexpected(fail(DiagId::ExprUnclosed, open));
    if (m_token.kind != TokenKind::Close) return tl::unexpected(unexpectedToken());
    advance();
    return value;
  }

  Outcome number() {
    const Token token = m_token;
    Number value;
    switch (readNumber(token.text, value)) {
      case NumberRead::Good:
        break;
      case NumberRead::Malformed:
        return tl::unexpected(fail(DiagId::ExprNumber, token));
      case NumberRead::TooLarge:
        return tl::unexpected(fail(DiagId::ExprOverflow, token));
    }
    advance();
    return value;
  }

  Outcome name() {
    const Token token = m_token;
    advance();
    if (m_token.kind == TokenKind::Open) return tl::unexpected(fail(DiagId::ExprFunction, token));
    for (const std::string_view word : {"true", "false", "True", "False", "null", "None"})
      if (token.text == word) return tl::unexpected(fail(DiagId::ExprBoolean, token));
    constexpr std::string_view prefix = "let.";
    const std::string_view rest = token.text.starts_with(prefix) ? token.text.substr(prefix.size()) : "";
    if (!isName(rest)) return tl::unexpected(fail(DiagId::ExprBareName, token));
    return m_lookup(rest, token);
  }

  std::string_view m_text;
  const NameLookup& m_lookup;
  const Limits& m_limits;
  Lexer m_lexer;
  Token m_token;
};

}  // namespace

std::string shortened(std::string_view text) {
  constexpr std::size_t limit = 40;
  if (text.size() <= limit) return std::string(text);
  std::size_t end = limit - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "…";
}

Failure failureAt(DiagId id, SourceRange range, std::string_view token, std::string_view text, MessageArgs more) {
  MessageArgs args{{"token", shortened(token)}, {"text", shortened(text)}};
  args.insert(args.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  return {makeDiagnostic(id, {}, range, std::move(args))};
}

Outcome evaluateText(std::string_view text, const NameLookup& lookup, const Limits& limits) {
  if (text.size() > limits.expressionChars)
    return tl::unexpected(failureAt(DiagId::ExprTooLong, {0, static_cast<ByteOffset>(text.size())}, "", text,
                                    {{"length", static_cast<std::int64_t>(text.size())},
                                     {"limit", static_cast<std::int64_t>(limits.expressionChars)}}));
  return Evaluator(text, lookup, limits).run();
}

}  // namespace eulerstack::expr
