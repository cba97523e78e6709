// rope_scaling type llama3: slow frequencies are stretched, fast ones kept.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& ropeLlama3Kind();
}
