// training.json: what train.py of an export needs to know of the design.
#pragma once
#include <string>

#include "core/ir/model_ir.h"

namespace eulerstack::interop {

// "training_hints", "tokenizer" (marks around texts) and "muon" (its settings) with the values they run with, and
// "tensors": the names that weight decay shrinks ("decay"), that Muon moves ("muon") and of routers ("router"). Null in
// place of them when the weights have other names (`ownNames` false).
std::string hfTraining(const ir::ModelIr& model, bool ownNames);

}  // namespace eulerstack::interop
