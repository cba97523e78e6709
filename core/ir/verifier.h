// Invariants of a ModelIr. A breach is a bug of the lowering or of a kind, never of the author of a document.
#pragma once
#include "core/ir/model_ir.h"

namespace eulerstack::ir {

// One English sentence for each breach; empty when the model is sound: dimensions positive, every layer's block set and
// of its item, copies counted without gaps, every kind of its family, tensor names unique, shapes positive, the final
// norm set. For tests and for plans read from outside. Thread: any.
std::vector<std::string> verify(const ModelIr& model);

}  // namespace eulerstack::ir
