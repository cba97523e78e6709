// Private to the moe kind: its fields and the rules between them.
#pragma once
#include "core/kinds/fields.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {

inline constexpr const char* kMoe = "moe";
inline constexpr const char* kStudioMoe = "vendor.studio.moe";
inline constexpr const char* kExpertDim = "vendor.studio.expert_dim";

schema::FieldSpec moeField();
schema::FieldSpec studioMoeField();
schema::FieldSpec expertDimField();
std::vector<schema::KindRule> moeRules();

// Groups the experts stand in, and how many of them a token may use (0: all), as the values of an ffn say.
std::int64_t moeGroups(const schema::FieldValues& ffn);
std::int64_t moeGroupLimit(const schema::FieldValues& ffn);

}  // namespace eulerstack::kinds
