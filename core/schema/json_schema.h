// The language as JSON Schema, for editors that speak it (YAML language servers). Pure; any thread.
#pragma once
#include "core/base/diagnostic.h"

namespace eulerstack::schema {

// JSON Schema 2020-12 made from the registry: sections and kinds as $defs, a kind chosen by the constant of its type,
// reserved keys (experimental., future., vendor.NAME.) allowed everywhere, "${...}" where a number stands. Descriptions
// go through `translate`. It accepts every valid document; rules between fields, references to templates and the
// difference of 64 and 64.0 are beyond it, the program itself checks those. Fixed order.
std::string jsonSchema(const Translate& translate, int indent = 2);

}  // namespace eulerstack::schema
