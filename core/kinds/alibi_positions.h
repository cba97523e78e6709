// Attention with linear biases.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& alibiPositionsKind();
}
