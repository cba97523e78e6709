// Root-mean-square norm.
#pragma once
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& rmsnormKind();

// Fields both norms share.
schema::FieldSpec normPositionField();
schema::FieldSpec normEpsField(double fallback);
}  // namespace eulerstack::kinds
