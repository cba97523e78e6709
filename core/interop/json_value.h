// JSON read into values that know their place in the text. For files of others: strict, bounded, never throws.
#pragma once
#include <tl/expected.hpp>

#include "core/base/diagnostic.h"
#include "core/base/limits.h"

namespace eulerstack::interop {

struct JsonValue;
struct JsonMember;
using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;  // keeps the order of the text; keys are unique

struct JsonValue {
  // A number is an integer when it is written as one and fits; Infinity, -Infinity and NaN (Python writes them) are
  // numbers that are not finite.
  std::variant<std::monostate, bool, std::int64_t, double, std::string, JsonArray, JsonObject> data;
  SourceRange range;

  const JsonObject* object() const { return std::get_if<JsonObject>(&data); }
  const JsonArray* array() const { return std::get_if<JsonArray>(&data); }
  const std::string* text() const { return std::get_if<std::string>(&data); }
  bool isNull() const { return std::holds_alternative<std::monostate>(data); }
};

struct JsonMember {
  std::string key;
  JsonValue value;
  SourceRange keyRange;
};

// Null when the object has no such key.
const JsonValue* findMember(const JsonObject& object, std::string_view key);

// The whole text is one value. The error names the first fault and its place. Depth: Limits::depth; values in all:
// Limits::nodes.
tl::expected<JsonValue, Diagnostic> parseJson(const SourceText& text, const Limits& limits = {});

// The value as it stands in the text, on one line, shortened in the middle to about `width` characters.
std::string jsonExcerpt(const SourceText& text, SourceRange range, std::size_t width = 40);

}  // namespace eulerstack::interop
