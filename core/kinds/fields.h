// Short ways to write the fields of a kind or section. Texts go through ES_TR("Schema", ...) at the place of use.
#pragma once
#include <initializer_list>

#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

using schema::FieldSpec;
using schema::FieldType;
using schema::FieldValue;
using schema::KindDescriptor;
using schema::KindFamily;
using schema::KindInstance;
using schema::Tier;

inline FieldSpec integerField(const char* name, const char* unit, FieldValue fallback, double minimum, double maximum,
                              const char* doc) {
  return {.name = name,
          .type = FieldType::Integer,
          .unit = unit,
          .fallback = std::move(fallback),
          .minimum = minimum,
          .maximum = maximum,
          .doc = doc};
}
inline FieldSpec numberField(const char* name, FieldValue fallback, double minimum, double maximum, const char* doc) {
  return {.name = name,
          .type = FieldType::Number,
          .fallback = std::move(fallback),
          .minimum = minimum,
          .maximum = maximum,
          .doc = doc};
}
inline FieldSpec booleanField(const char* name, bool fallback, const char* doc) {
  return {.name = name, .type = FieldType::Boolean, .fallback = fallback, .doc = doc};
}
inline FieldSpec choiceField(const char* name, const char* fallback, std::vector<const char*> choices,
                             const char* doc) {
  return {.name = name,
          .type = FieldType::Choice,
          .fallback = FieldValue(std::string(fallback)),
          .choices = std::move(choices),
          .doc = doc};
}
inline FieldSpec textField(const char* name, FieldValue fallback, const char* doc) {
  return {.name = name, .type = FieldType::Text, .fallback = std::move(fallback), .doc = doc};
}

// `example` is what a fix writes when the key is missing.
inline FieldSpec required(const char* example, FieldSpec field) {
  field.required = true;
  field.fallback = {};
  field.example = example;
  return field;
}
// null may be written and means: off, or the derived default.
inline FieldSpec nullable(FieldSpec field) {
  field.nullable = true;
  return field;
}
inline FieldSpec derived(FieldSpec field, const char* fallbackText) {
  field.fallbackText = fallbackText;
  return field;
}
inline FieldSpec advanced(FieldSpec field) {
  field.tier = Tier::Advanced;
  return field;
}
inline FieldSpec overridable(FieldSpec field) {
  field.overridable = true;
  return field;
}
// The minimum (or maximum) itself is refused.
inline FieldSpec above(FieldSpec field) {
  field.minimumOpen = true;
  return field;
}
inline FieldSpec below(FieldSpec field) {
  field.maximumOpen = true;
  return field;
}

// Largest sizes a document may ask for: far above any published model, and small enough that no product of two wraps.
inline constexpr double kMaxWidth = 1 << 20;
inline constexpr double kMaxFfnWidth = 1 << 24;
inline constexpr double kMaxVocabulary = 1 << 24;
inline constexpr double kMaxSequence = 1 << 27;
inline constexpr double kMaxHeads = 1 << 14;

}  // namespace eulerstack::kinds
