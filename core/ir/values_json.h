// Resolved values of fields and kinds as JSON objects, defaults included: what plans and explanations show.
#pragma once
#include <nlohmann/json.hpp>

#include "core/ir/model_ir.h"

namespace eulerstack::ir {

// {"field": value}. Fields that are off are null; nested mappings and kinds are objects.
nlohmann::ordered_json valuesJson(const schema::FieldValues& values);
// {"kind": id, "field": value}; null without a kind.
nlohmann::ordered_json kindJson(const schema::KindInstance& instance);
// Sizes of the whole model.
nlohmann::ordered_json dimsJson(const ModelDims& dims);

}  // namespace eulerstack::ir
