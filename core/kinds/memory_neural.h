// A small network per layer that is read by queries and learns while the model is used.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& neuralMemoryKind();
}
