// A value to be written into a document.
#pragma once
#include <cstdint>
#include <string>
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

// One-line (flow) text of a value, quoted where needed so that the strict reader gives the same value back.
std::string writeScalar(const YamlValue& scalar);
std::string writeFlow(const YamlValue& value);
// Block text of a value, each line after the first indented by `indent`; ends without a newline.
std::string writeBlock(const YamlValue& value, std::size_t indent, std::string_view newline = "\n");

}  // namespace eulerstack::yaml
