#include <fmt/format.h>

#include <array>
#include <cmath>

#include "core/yaml/yaml_tree.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::yaml {
namespace {

constexpr std::size_t kFlowListWidth = 80;

// Words that YAML 1.1 readers take for something else than text.
bool isYaml11Word(std::string_view text) {
  static constexpr std::array words = {std::string_view("yes"), std::string_view("Yes"), std::string_view("YES"),
                                       std::string_view("no"),  std::string_view("No"),  std::string_view("NO"),
                                       std::string_view("on"),  std::string_view("On"),  std::string_view("ON"),
                                       std::string_view("off"), std::string_view("Off"), std::string_view("OFF"),
                                       std::string_view("="),   std::string_view("<<")};
  for (const std::string_view word : words)
    if (text == word) return true;
  return false;
}

// Anything that begins like a number: dates, octals, 1_000, 1:30 and 3e-4 are read as numbers by some readers.
bool looksNumeric(std::string_view text) {
  const std::size_t first = text.find_first_not_of("+-.");
  return first != text.npos && first <= 2 && text[first] >= '0' && text[first] <= '9';
}

bool hasUnprintable(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 || byte == 0x7F) return true;
    const std::string_view rest = text.substr(i);
    // NEL, line and paragraph separators, byte order mark.
    if (rest.starts_with("\xC2\x85") || rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9") ||
        rest.starts_with("\xEF\xBB\xBF"))
      return true;
  }
  return false;
}

bool isPlainSafe(std::string_view text, bool flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("-?:,[]{}#&*!|>'\"%@`").find(text.front()) != text.npos) return false;
  if (text.starts_with("---") || text.starts_with("...")) return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos) return false;
  if (flow && text.find_first_of(",[]{}") != text.npos) return false;
  if (isYaml11Word(text) || looksNumeric(text)) return false;
  return std::holds_alternative<std::string>(typeScalar(text, NodeStyle::Plain));
}

std::string doubleQuoted(std::string_view text) {
  std::string result = "\"";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    const std::string_view rest = text.substr(i);
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (c == '\n') {
      result += "\\n";
    } else if (c == '\t') {
      result += "\\t";
    } else if (c == '\r') {
      result += "\\r";
    } else if (byte < 0x20 || byte == 0x7F) {
      result += fmt::format("\\x{:02X}", byte);
    } else if (rest.starts_with("\xC2\x85")) {
      result += "\\u0085";
      i += 1;
    } else if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {
      result += rest[2] == '\xA8' ? "\\u2028" : "\\u2029";
      i += 2;
    } else if (rest.starts_with("\xEF\xBB\xBF")) {
      result += "\\uFEFF";
      i += 2;
    } else {
      result += c;
    }
  }
  return result + '"';
}

std::string writeText(std::string_view text, bool flow) {
  if (hasUnprintable(text)) return doubleQuoted(text);
  if (isPlainSafe(text, flow)) return std::string(text);
  if (text.find('\'') == text.npos) return "'" + std::string(text) + "'";
  return doubleQuoted(text);
}

std::string writeNumber(double value) {
  if (std::isnan(value)) return ".nan";
  if (std::isinf(value)) return value > 0 ? ".inf" : "-.inf";
  std::string text = fmt::format("{}", value);
  if (text.find('.') != text.npos) return text;
  const std::size_t exponent = text.find('e');
  if (exponent == text.npos) return text + ".0";
  return text.insert(exponent, ".0");  // YAML 1.1 readers take 1e-05 for text
}

std::string writeVerbatim(const std::string& text, bool flow) {
  if (text.empty()) return "null";
  const bool expression = text.starts_with("${") && text.ends_with("}");
  return flow && expression ? '"' + text + '"' : text;
}

struct ScalarWriter {
  bool flow;
  std::string operator()(std::monostate) const { return "null"; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(std::int64_t value) const { return fmt::format("{}", value); }
  std::string operator()(double value) const { return writeNumber(value); }
  std::string operator()(const std::string& value) const { return writeText(value, flow); }
  std::string operator()(const Verbatim& value) const { return writeVerbatim(value.text, flow); }
  std::string operator()(const YamlSequence& values) const {
    std::string text = "[";
    for (const YamlValue& value : values) {
      if (text.size() > 1) text += ", ";
      text += writeFlow(value);
    }
    return text + "]";
  }
  std::string operator()(const YamlMapping& entries) const {
    std::string text = "{";
    for (const auto& [key, value] : entries) {
      if (text.size() > 1) text += ", ";
      text += writeText(key, true) + ": " + writeFlow(value);
    }
    return text + "}";
  }
};

std::string inlineText(const YamlValue& value) {
  return std::visit(ScalarWriter{false}, value.data);
}

}  // namespace

std::string writeScalar(const YamlValue& scalar) {
  return inlineText(scalar);
}
std::string writeKey(std::string_view key) {
  return writeText(key, true);
}
std::string writeFlow(const YamlValue& value) {
  return std::visit(ScalarWriter{true}, value.data);
}

std::string writeQuoted(std::string_view text, bool doubleQuotes) {
  if (doubleQuotes || hasUnprintable(text)) return doubleQuoted(text);
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? "''" : std::string(1, c);
  return result + "'";
}

bool needsBlock(const YamlValue& value) {
  if (const auto* mapping = std::get_if<YamlMapping>(&value.data)) return !mapping->empty();
  const auto* sequence = std::get_if<YamlSequence>(&value.data);
  if (!sequence || sequence->empty()) return false;
  for (const YamlValue& item : *sequence)
    if (std::holds_alternative<YamlMapping>(item.data) || std::holds_alternative<YamlSequence>(item.data)) return true;
  return writeFlow(value).size() > kFlowListWidth;
}

std::string writeEntry(std::string_view key, const YamlValue& value, std::size_t column, const BlockStyle& style) {
  if (!needsBlock(value)) return writeKey(key) + ": " + inlineText(value);
  const bool sequence = std::holds_alternative<YamlSequence>(value.data);
  const std::size_t inner = column + (sequence ? style.sequenceOffset : style.step);
  return writeKey(key) + ":" + style.newline + std::string(inner, ' ') + writeBlock(value, inner, style);
}

std::string writeBlock(const YamlValue& value, std::size_t indent, const BlockStyle& style) {
  if (!needsBlock(value)) return inlineText(value);
  const std::string separator = style.newline + std::string(indent, ' ');
  std::string text;
  if (const auto* mapping = std::get_if<YamlMapping>(&value.data)) {
    for (const auto& [key, item] : *mapping) {
      if (!text.empty()) text += separator;
      text += writeEntry(key, item, indent, style);
    }
    return text;
  }
  for (const YamlValue& item : std::get<YamlSequence>(value.data)) {
    if (!text.empty()) text += separator;
    text += "- " + writeBlock(item, indent + 2, style);
  }
  return text;
}

std::string writeBlock(const YamlValue& value, std::size_t indent, std::string_view newline) {
  BlockStyle style;
  style.newline = newline;
  return writeBlock(value, indent, style);
}

}  // namespace eulerstack::yaml
