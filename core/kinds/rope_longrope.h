// rope_scaling type longrope: a factor for each frequency, one list for short texts and one for long ones.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

inline constexpr const char* kShortFactor = "vendor.studio.short_factor";
inline constexpr const char* kLongFactor = "vendor.studio.long_factor";

const schema::KindDescriptor& ropeLongropeKind();

}  // namespace eulerstack::kinds
