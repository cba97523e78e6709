// The model as stable text: for golden tests and for reading what was lowered.
#pragma once
#include "core/ir/model_ir.h"

namespace eulerstack::ir {

// "null", "true", "12", "0.5", "rope", "[0.9, 0.95]": a value as the YAML would spell it (texts without quotes).
std::string valueText(const schema::FieldValue& value);
// Unique blocks with all their values and tensors, the schedule, the parts outside, the exact number of parameters.
// The same model gives the same bytes.
std::string print(const ModelIr& model);

}  // namespace eulerstack::ir
