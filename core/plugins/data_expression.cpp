#include "core/plugins/data_expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "core/expr/lexer.h"

namespace eulerstack::plugins {
namespace {

using expr::Token;
using expr::TokenKind;
using Outcome = tl::expected<double, std::string>;

constexpr std::size_t kMaxText = 500;
constexpr int kMaxDepth = 40;

struct Function {
  std::string_view name;
  std::size_t arguments;
  double (*value)(const std::vector<double>&);
};
constexpr std::array kFunctions{
    Function{"min", 2, [](const std::vector<double>& a) { return std::min(a[0], a[1]); }},
    Function{"max", 2, [](const std::vector<double>& a) { return std::max(a[0], a[1]); }},
    Function{"ceil", 1, [](const std::vector<double>& a) { return std::ceil(a[0]); }},
    Function{"floor", 1, [](const std::vector<double>& a) { return std::floor(a[0]); }},
    Function{"above", 2, [](const std::vector<double>& a) { return a[0] > a[1] ? 1.0 : 0.0; }},
    Function{"power", 2, [](const std::vector<double>& a) { return std::pow(a[0], a[1]); }},
    Function{"factor", 3, [](const std::vector<double>& a) { return evenFactor(a[0], a[1], a[2]); }},
};

// Recursive descent with the precedence of arithmetic.
class Reader {
 public:
  Reader(std::string_view text, const NumberNames& names)
      : m_text(text), m_names(names), m_lexer(text), m_token(m_lexer.next()) {}

  Outcome run() {
    Outcome value = sum(0);
    if (value && m_token.kind != TokenKind::End) return unexpected();
    return value;
  }

 private:
  void advance() { m_token = m_lexer.next(); }
  tl::unexpected<std::string> fail(std::string_view why) const {
    return tl::unexpected(fmt::format("\"{}\": {}", m_text, why));
  }
  tl::unexpected<std::string> unexpected() const {
    return m_token.kind == TokenKind::End ? fail("it ends too early")
                                          : fail(fmt::format("\"{}\" is not expected here", m_token.text));
  }
  Outcome finite(double value) const {
    if (!std::isfinite(value)) return fail("the value is not finite");
    return value;
  }

  Outcome sum(int depth) {
    Outcome left = product(depth);
    while (left && (m_token.kind == TokenKind::Plus || m_token.kind == TokenKind::Minus)) {
      const bool minus = m_token.kind == TokenKind::Minus;
      advance();
      const Outcome right = product(depth);
      if (!right) return right;
      left = finite(minus ? *left - *right : *left + *right);
    }
    return left;
  }

  Outcome product(int depth) {
    Outcome left = unary(depth);
    while (left && (m_token.kind == TokenKind::Star || m_token.kind == TokenKind::Slash ||
                    m_token.kind == TokenKind::DoubleSlash)) {
      const TokenKind op = m_token.kind;
      advance();
      const Outcome right = unary(depth);
      if (!right) return right;
      if (op == TokenKind::Star) {
        left = finite(*left * *right);
      } else {
        if (*right == 0) return fail("a division by zero");
        left = finite(op == TokenKind::Slash ? *left / *right : std::floor(*left / *right));
      }
    }
    return left;
  }

  Outcome unary(int depth) {
    if (depth > kMaxDepth) return fail("it is nested too deeply");
    if (m_token.kind == TokenKind::Minus) {
      advance();
      const Outcome value = unary(depth + 1);
      return value ? Outcome(-*value) : value;
    }
    if (m_token.kind == TokenKind::Number) return number();
    if (m_token.kind == TokenKind::Name) return name(depth);
    if (m_token.kind != TokenKind::Open) return unexpected();
    advance();
    Outcome value = sum(depth + 1);
    if (value && !close()) return unexpected();
    return value;
  }

  bool close() {
    if (m_token.kind != TokenKind::Close) return false;
    advance();
    return true;
  }

  Outcome number() {
    double value = 0;
    const std::string_view text = m_token.text;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return fail(fmt::format("\"{}\" is no number", text));
    advance();
    return value;
  }

  Outcome name(int depth) {
    const std::string name(m_token.text);
    advance();
    if (m_token.kind == TokenKind::Open) return call(name, depth);
    const std::optional<double> value = m_names(name);
    if (!value) return fail(fmt::format("there is no \"{}\"", name));
    return *value;
  }

  Outcome call(const std::string& name, int depth) {
    const auto* function =
        std::find_if(kFunctions.begin(), kFunctions.end(), [&](const Function& each) { return each.name == name; });
    if (function == kFunctions.end()) return fail(fmt::format("there is no function \"{}\"", name));
    advance();
    std::vector<double> values;
    while (true) {
      const Outcome value = sum(depth + 1);
      if (!value) return value;
      values.push_back(*value);
      if (m_token.text != ",") break;
      advance();
    }
    if (!close()) return unexpected();
    if (values.size() != function->arguments) return fail(fmt::format("{} takes {} values", name, function->arguments));
    return finite(function->value(values));
  }

  std::string_view m_text;
  const NumberNames& m_names;
  expr::Lexer m_lexer;
  Token m_token;
};

}  // namespace

double evenFactor(double n, double parts, double i) {
  auto left = static_cast<std::int64_t>(std::clamp(n, 1.0, 1e15));
  const auto count = static_cast<std::int64_t>(std::clamp(parts, 1.0, 16.0));
  std::int64_t chosen = 1;
  for (std::int64_t part = 0; part <= static_cast<std::int64_t>(std::clamp(i, 0.0, 15.0)); ++part) {
    if (part >= count) return 1;
    const double root = std::pow(static_cast<double>(left), 1.0 / static_cast<double>(count - part)) - 1e-9;
    chosen = left;
    for (std::int64_t d = 1; d * d <= left && d < (std::int64_t{1} << 20); ++d) {
      if (left % d != 0) continue;
      for (const std::int64_t divisor : {d, left / d})
        if (static_cast<double>(divisor) >= root) chosen = std::min(chosen, divisor);
    }
    left /= chosen;
  }
  return static_cast<double>(chosen);
}

tl::expected<double, std::string> evaluateNumber(std::string_view text, const NumberNames& names) {
  if (text.size() > kMaxText) return tl::unexpected(std::string("an expression is longer than 500 characters"));
  return Reader(text, names).run();
}

}  // namespace eulerstack::plugins
