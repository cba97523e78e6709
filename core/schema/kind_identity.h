// Whether a part is of a kind. A plug-in may put another record in the place of a built-in one, so records are
// compared by what they say, not by where they lie.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::schema {

inline bool isKind(const KindInstance& part, const KindDescriptor& kind) {
  return part.kind && part.kind->family == kind.family && std::string_view(part.kind->id) == kind.id;
}

}  // namespace eulerstack::schema
