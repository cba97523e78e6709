// The printed names of the ways a tensor starts: in plans, exports and listings the same.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::schema {

const char* initName(InitKind kind);

}  // namespace eulerstack::schema
