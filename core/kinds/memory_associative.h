// A matrix of key-value associations that learns by the delta rule.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& associativeMemoryKind();
}
