// rope_scaling type linear: position interpolation.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& ropeLinearKind();
}
