// A value to be written into a document.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace eulerstack::yaml {

struct YamlValue;
using YamlSequence = std::vector<YamlValue>;
using YamlMapping = std::vector<std::pair<std::string, YamlValue>>;  // keeps the order given

// Expression "${...}" and other text that is to be typed by the reader as a person would type it.
struct Verbatim {
  std::string text;
  friend bool operator==(const Verbatim&, const Verbatim&) = default;
};

struct YamlValue {
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Verbatim, YamlSequence, YamlMapping> data;
  YamlValue() = default;
  YamlValue(bool value) : data(value) {}
  YamlValue(int value) : data(static_cast<std::int64_t>(value)) {}
  YamlValue(std::int64_t value) : data(value) {}
  YamlValue(double value) : data(value) {}
  YamlValue(const char* value) : data(std::string(value)) {}
  YamlValue(std::string value) : data(std::move(value)) {}
  YamlValue(Verbatim value) : data(std::move(value)) {}
  YamlValue(YamlSequence value) : data(std::move(value)) {}
  YamlValue(YamlMapping value) : data(std::move(value)) {}
};

// How a document is laid out: what new lines have to look like to fit in.
struct BlockStyle {
  std::size_t step = 2;            // columns from a mapping to the mapping in one of its values
  std::size_t sequenceOffset = 2;  // columns from a mapping to the dashes in one of its values; often 0
  std::string newline = "\n";
};

// One-line (flow) text of a value, quoted where needed so that the strict reader gives the same value back, and so that
// YAML 1.1 readers do too ("no", "0755", "3e-4" are quoted; numbers with an exponent get a point).
std::string writeScalar(const YamlValue& scalar);
std::string writeKey(std::string_view key);
// Between quotes, escaped as these need it; text that single quotes cannot hold gets double ones.
std::string writeQuoted(std::string_view text, bool doubleQuotes);
std::string writeFlow(const YamlValue& value);
// Block text of a value, each line after the first indented by `indent`; ends without a newline.
// Mappings become one line a key; lists of scalars stay on one line when they are short.
std::string writeBlock(const YamlValue& value, std::size_t indent, std::string_view newline = "\n");
std::string writeBlock(const YamlValue& value, std::size_t indent, const BlockStyle& style);
// "key: value" or "key:" and the value's lines; column: where the key stands.
std::string writeEntry(std::string_view key, const YamlValue& value, std::size_t column, const BlockStyle& style);
// True when writeBlock gives more than one line's worth: the value goes below its key, not beside it.
bool needsBlock(const YamlValue& value);

}  // namespace eulerstack::yaml
