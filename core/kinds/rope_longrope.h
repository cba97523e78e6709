// rope_scaling type longrope: a factor for each frequency, one list for short texts and one for long ones.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

inline constexpr const char* kShortFactor = "vendor.studio.short_factor";
inline constexpr const char* kLongFactor = "vendor.studio.long_factor";

const schema::KindDescriptor& ropeLongropeKind();

// Reports lists that do not give a factor for each pair of `rotated` numbers (Ding et al. 2024, section 3). Positions
// are rotary.
void scalingListsFit(std::int64_t rotated, const schema::RuleContext& context);

}  // namespace eulerstack::kinds
