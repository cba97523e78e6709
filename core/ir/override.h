// Internal to the core: one overridden value of a schedule entry.
#pragma once
#include "core/ir/model_ir.h"

namespace eulerstack::ir {

// Puts a value such as "attention.window" or "norm.type" into the block; the name of entry.spec says where. A change of
// a kind keeps what the document gives for fields that both kinds have. Names that do not apply change nothing.
void applyOverride(Block& block, const schema::FieldValues::Entry& entry);

}  // namespace eulerstack::ir
