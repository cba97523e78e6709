// rope_scaling type dynamic: NTK-aware base that grows with the sequence.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& ropeDynamicKind();
}
