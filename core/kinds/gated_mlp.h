// Gated feed-forward part: SwiGLU, GeGLU, ReGLU.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& gatedMlpKind();
}
