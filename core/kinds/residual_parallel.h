// Residual connection: parallel.
#pragma once
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& parallelResidualKind();
}
