// A store of keys and values of earlier tokens, of which each token reads the best matches.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& retrievalMemoryKind();
}
