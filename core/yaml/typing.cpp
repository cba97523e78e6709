// The YAML 1.2 core schema (YAML 1.2.2, section 10.3.2).
#include <charconv>
#include <cmath>
#include <limits>

#include "core/yaml/yaml_tree.h"

namespace eulerstack::yaml {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text, int base) {
  for (const char c : text) {
    const bool hex = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    if (base == 16 ? !(isDigit(c) || hex) : !(c >= '0' && c < '0' + base)) return false;
  }
  return !text.empty();
}

// digits, optional fraction, optional exponent; the caller took the sign.
bool isFloatBody(std::string_view text) {
  std::size_t i = 0;
  const auto digits = [&] {
    const std::size_t begin = i;
    while (i < text.size() && isDigit(text[i])) ++i;
    return i > begin;
  };
  const bool whole = digits();
  bool fraction = false;
  if (i < text.size() && text[i] == '.') {
    ++i;
    fraction = digits();
  }
  if (!whole && !fraction) return false;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) ++i;
    if (!digits()) return false;
  }
  return i == text.size();
}

double parseDouble(std::string_view body) {
  double value = 0;
  const auto result = std::from_chars(body.data(), body.data() + body.size(), value);
  if (result.ec != std::errc::result_out_of_range) return value;
  // Too large or too small for a double: the exponent's sign tells which.
  const std::size_t exponent = body.find_first_of("eE");
  const bool small = exponent != body.npos && exponent + 1 < body.size() && body[exponent + 1] == '-';
  return small ? 0.0 : std::numeric_limits<double>::infinity();
}

ScalarValue integerOf(std::string_view text, std::string_view digits, bool negative, int base) {
  std::uint64_t magnitude = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, base);
  const std::uint64_t most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + (negative ? 1 : 0);
  if (result.ec != std::errc() || magnitude > most) return HugeInteger{std::string(text)};
  return negative ? static_cast<std::int64_t>(0 - magnitude) : static_cast<std::int64_t>(magnitude);
}

ScalarValue typePlain(std::string_view text) {
  if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") return Null{};
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  if (text == ".nan" || text == ".NaN" || text == ".NAN") return std::numeric_limits<double>::quiet_NaN();
  if (text.starts_with("0o") && allDigits(text.substr(2), 8)) return integerOf(text, text.substr(2), false, 8);
  if (text.starts_with("0x") && allDigits(text.substr(2), 16)) return integerOf(text, text.substr(2), false, 16);
  const bool negative = text[0] == '-';
  const std::string_view body = negative || text[0] == '+' ? text.substr(1) : text;
  if (body == ".inf" || body == ".Inf" || body == ".INF")
    return negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
  if (allDigits(body, 10)) return integerOf(text, body, negative, 10);
  if (isFloatBody(body)) return negative ? -parseDouble(body) : parseDouble(body);
  return std::string(text);
}

}  // namespace

ScalarValue typeScalar(std::string_view text, NodeStyle style, std::string_view tag) {
  if (tag == "!" || tag.ends_with(":str")) return std::string(text);
  if (tag.empty() && style != NodeStyle::Plain) return std::string(text);
  ScalarValue value = typePlain(text);
  if (tag.ends_with(":float"))
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
  return value;
}

}  // namespace eulerstack::yaml
