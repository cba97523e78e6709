// Internal to core/analysis: parameters that training treats apart.
#pragma once
#include "core/base/quantities.h"
#include "core/ir/model_ir.h"

namespace eulerstack::analysis {

struct TrainingCounts {
  ParameterCount muon;     // moved by Muon: one moment instead of two
  ParameterCount float32;  // kept in float32 by dtype_policy
};
TrainingCounts trainingCounts(const ir::ModelIr& model);

}  // namespace eulerstack::analysis
