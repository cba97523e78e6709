#include "core/interop/import/hf_config.h"

#include <algorithm>
#include <cmath>

namespace eulerstack::interop {

HfConfig::HfConfig(const SourceText& text, const JsonObject& object, std::string className,
                   std::vector<Diagnostic>& diagnostics)
    : m_text(&text), m_object(&object), m_className(std::move(className)), m_diagnostics(&diagnostics) {}

void HfConfig::alias(std::string_view key, std::string_view other) {
  m_aliases.emplace_back(key, other);
  const JsonValue* first = findMember(*m_object, key);
  const JsonValue* second = findMember(*m_object, other);
  if (!first || !second) return;
  m_read.emplace(other);
  if (excerpt(*first) != excerpt(*second))
    report(DiagId::ImportDisagrees, key, {{"other", fullName(other)}, {"number", excerpt(*second)}});
}

const JsonValue* HfConfig::findAny(std::string_view key, std::string_view* written) const {
  if (written) *written = key;
  if (const JsonValue* value = findMember(*m_object, key)) return value;
  for (const auto& [name, other] : m_aliases) {
    if (name != key) continue;
    if (const JsonValue* value = findMember(*m_object, other)) {
      if (written) *written = other;
      return value;
    }
  }
  return nullptr;
}

const JsonValue* HfConfig::take(std::string_view key) {
  std::string_view written;
  const JsonValue* value = findAny(key, &written);
  if (value) m_read.emplace(written);
  return value;
}

bool HfConfig::has(std::string_view key) const {
  return findAny(key) != nullptr;
}
bool HfConfig::isNull(std::string_view key) const {
  const JsonValue* value = findAny(key);
  return value && value->isNull();
}

std::optional<std::int64_t> HfConfig::readInteger(std::string_view key, const JsonValue& value, IntegerBounds bounds) {
  const auto* integer = std::get_if<std::int64_t>(&value.data);
  const auto* number = std::get_if<double>(&value.data);
  // A whole number that was written with a point or an exponent (1e6) is meant as one.
  const bool whole = number && std::isfinite(*number) && std::floor(*number) == *number;
  const MessageArgs range = {{"minimum", bounds.minimum}, {"maximum", bounds.maximum}};
  if (!integer && !whole) {
    report(DiagId::ImportExpectedInteger, key, range);
    return std::nullopt;
  }
  const double size = integer ? static_cast<double>(*integer) : *number;
  if (size < static_cast<double>(bounds.minimum) || size > static_cast<double>(bounds.maximum)) {
    report(DiagId::ImportOutOfRange, key, range);
    return std::nullopt;
  }
  return integer ? *integer : static_cast<std::int64_t>(*number);
}

std::optional<double> HfConfig::readNumber(std::string_view key, const JsonValue& value, NumberBounds bounds) {
  const auto* integer = std::get_if<std::int64_t>(&value.data);
  const auto* number = std::get_if<double>(&value.data);
  const MessageArgs range = {{"minimum", bounds.minimum}, {"maximum", bounds.maximum}};
  if (!integer && !(number && std::isfinite(*number))) {
    report(DiagId::ImportExpectedNumber, key, range);
    return std::nullopt;
  }
  const double size = integer ? static_cast<double>(*integer) : *number;
  if (size < bounds.minimum || size > bounds.maximum) {
    report(DiagId::ImportOutOfRange, key, range);
    return std::nullopt;
  }
  return size;
}

std::int64_t HfConfig::integer(std::string_view key, std::int64_t fallback, IntegerBounds bounds) {
  const JsonValue* value = take(key);
  return !value || value->isNull() ? fallback : readInteger(key, *value, bounds).value_or(fallback);
}
double HfConfig::number(std::string_view key, double fallback, NumberBounds bounds) {
  const JsonValue* value = take(key);
  return !value || value->isNull() ? fallback : readNumber(key, *value, bounds).value_or(fallback);
}
std::optional<std::int64_t> HfConfig::optionalInteger(std::string_view key, std::optional<std::int64_t> fallback,
                                                      IntegerBounds bounds) {
  const JsonValue* value = take(key);
  if (!value) return fallback;
  return value->isNull() ? std::nullopt : readInteger(key, *value, bounds);
}
std::optional<double> HfConfig::optionalNumber(std::string_view key, std::optional<double> fallback,
                                               NumberBounds bounds) {
  const JsonValue* value = take(key);
  if (!value) return fallback;
  return value->isNull() ? std::nullopt : readNumber(key, *value, bounds);
}

bool HfConfig::boolean(std::string_view key, bool fallback) {
  const JsonValue* value = take(key);
  if (!value || value->isNull()) return fallback;
  if (const bool* given = std::get_if<bool>(&value->data)) return *given;
  report(DiagId::ImportExpectedBoolean, key);
  return fallback;
}

std::string HfConfig::text(std::string_view key, std::string_view fallback) {
  const JsonValue* value = take(key);
  if (!value || value->isNull()) return std::string(fallback);
  if (const std::string* given = value->text()) return *given;
  report(DiagId::ImportExpectedText, key);
  return std::string(fallback);
}

std::optional<std::vector<std::string>> HfConfig::texts(std::string_view key) {
  const JsonValue* value = take(key);
  if (!value || value->isNull()) return std::nullopt;
  const JsonArray* array = value->array();
  if (!array) {
    report(DiagId::ImportExpectedList, key);
    return std::nullopt;
  }
  std::vector<std::string> words;
  for (const JsonValue& item : *array) {
    if (!item.text()) {
      report(DiagId::ImportExpectedText, key);
      return std::nullopt;
    }
    words.push_back(*item.text());
  }
  return words;
}

std::vector<std::int64_t> HfConfig::integers(std::string_view key, IntegerBounds bounds) {
  const JsonValue* value = take(key);
  if (!value || value->isNull()) return {};
  const JsonArray* array = value->array();
  if (!array) {
    report(DiagId::ImportExpectedList, key);
    return {};
  }
  std::vector<std::int64_t> numbers;
  for (const JsonValue& item : *array) {
    const auto number = readInteger(key, item, bounds);
    if (!number) return {};
    numbers.push_back(*number);
  }
  return numbers;
}

std::optional<HfConfig> HfConfig::object(std::string_view key) {
  const JsonValue* value = take(key);
  if (!value || value->isNull()) return std::nullopt;
  if (!value->object()) {
    report(DiagId::ImportExpectedObject, key);
    return std::nullopt;
  }
  HfConfig inner(*m_text, *value->object(), m_className, *m_diagnostics);
  inner.m_prefix = fullName(key) + ".";
  return inner;
}

std::string HfConfig::fullName(std::string_view key) const {
  return m_prefix + std::string(key);
}

std::string HfConfig::excerpt(const JsonValue& value) const {
  return jsonExcerpt(*m_text, value.range);
}

void HfConfig::report(DiagId id, std::string_view key, MessageArgs extra) {
  std::string_view written;
  const JsonValue* value = findAny(key, &written);
  MessageArgs args = {{"key", fullName(written)}, {"class", m_className}};
  if (value) args.push_back({"value", excerpt(*value)});
  args.insert(args.end(), extra.begin(), extra.end());
  const SourceRange range = value ? value->range : SourceRange{};
  m_diagnostics->push_back(makeDiagnostic(id, YamlPath{fullName(written)}, range, std::move(args)));
  if (m_diagnostics->back().severity == Severity::Error) m_failed = true;
}

void HfConfig::leaveOut(std::string_view key) {
  if (take(key)) report(DiagId::ImportLeftOut, key);
}

void HfConfig::refuse(std::string_view key, std::string_view choices) {
  if (!take(key)) return;
  if (choices.empty())
    report(DiagId::ImportNotPossible, key);
  else
    report(DiagId::ImportCannotSay, key, {{"choices", std::string(choices)}});
}

void HfConfig::setAside(std::string_view key) {
  if (const JsonValue* value = take(key)) m_asides.push_back(fullName(key) + ": " + excerpt(*value));
}

void HfConfig::reportUnread() {
  for (const JsonMember& member : *m_object)
    if (!m_read.contains(member.key)) report(DiagId::ImportUnknownKey, member.key);
}

}  // namespace eulerstack::interop
