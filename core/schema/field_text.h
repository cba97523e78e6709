// Words for fields that text, JSON and documentation share. Not translated: they are words of the language or of JSON.
#pragma once
#include <string>

#include "core/schema/kind_descriptor.h"

namespace eulerstack::schema {

const char* typeName(FieldType type);       // "integer", "number", "boolean", "text", "choice" ...
const char* familyName(KindFamily family);  // "mixer", "ffn", "norm", "residual", "positional" ...
// A default as it would be written in YAML; "" when there is none.
std::string fallbackValue(const FieldSpec& field);

}  // namespace eulerstack::schema
