// Head: next token, and further tokens in training.
#pragma once
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& causalLmMtpKind();
}  // namespace eulerstack::kinds
