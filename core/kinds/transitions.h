// What ends one execution mode and begins the next.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& specialTokenTransitionKind();
const schema::KindDescriptor& budgetTransitionKind();
}  // namespace eulerstack::kinds
