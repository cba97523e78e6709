// Two-matrix feed-forward part.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& mlpKind();
}
