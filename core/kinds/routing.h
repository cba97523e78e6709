// How a mixture chooses the experts of a token.
#pragma once
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& learnedRoutingKind();
const schema::KindDescriptor& hashRoutingKind();
}  // namespace eulerstack::kinds
