// rope_scaling type yarn: a ramp between stretched and kept frequencies.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& ropeYarnKind();
}
