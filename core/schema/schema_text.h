// The language as the registry knows it, for `eulerstack schema`. Pure; any thread.
#pragma once
#include "core/base/diagnostic.h"

namespace eulerstack::schema {

// For people: sections and kinds with their fields, types, units, defaults, ranges and what they do. Lines of at most
// about 100 columns. Words of the language are never translated.
std::string schemaText(const Translate& translate);

// For programs: {"schema_version": 1, "sections": [{"name", "doc", "fields": [...]}], "families": [{"family", "kinds":
// [{"id", "options", "doc", "equation", "paper", "example", "fields": [...]}]}], "not_built": [...]}. A field is
// {"name", "type", "unit", "required", "nullable", "default" (or "default_text"), "minimum", "maximum",
// "exclusive_minimum", "exclusive_maximum", "choices", "overridable", "tier", "doc"}; keys without a meaning for a
// field are left out. Fixed order.
std::string schemaJson(const Translate& translate, int indent = 2);

}  // namespace eulerstack::schema
