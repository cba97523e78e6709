// Residual connection: sequential.
#pragma once
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& sequentialResidualKind();

// What both residual kinds share.
schema::FieldSpec residualScalingField();
Flops residualFlops(const schema::KindInstance&, const ir::LayerContext&, const schema::FlopsQuery&);
Phrase residualDetail(const schema::KindInstance&, const ir::LayerContext&);
}  // namespace eulerstack::kinds
