// Which tokens pass through a layer.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& topKGateKind();
const schema::KindDescriptor& learnedGateKind();

// Inner width of the predictor that decides while the model is used.
std::int64_t predictorWidth(std::int64_t width);
// Share of the tokens that the layer computes; 1 without a gate.
double gatedShare(const schema::KindInstance& gate);
}  // namespace eulerstack::kinds
