// A learned vector for each position, added to the embedding (vendor.studio.positional: learned).
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& learnedPositionsKind();
}
