// The picture of a model card: the design from the embedding down to the head, as SVG.
#pragma once
#include <string>

#include "core/ir/model_ir.h"

namespace eulerstack::interop {

// One box for each entry of the schedule, streams side by side. Pure; names of the design are escaped.
std::string hfGraph(const ir::ModelIr& model);

}  // namespace eulerstack::interop
