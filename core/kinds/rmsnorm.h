// Root-mean-square norm.
#pragma once
#include "core/kinds/fields.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& rmsnormKind();

inline constexpr const char* kNormAffine = "vendor.studio.norm_affine";
inline constexpr const char* kNormOffset = "vendor.studio.norm_offset";
inline constexpr const char* kSandwichNorm = "vendor.studio.sandwich_norm";
inline constexpr const char* kOutputNorm = "vendor.studio.output_norm";

// Fields and rules both norms share.
schema::FieldSpec normPositionField();
schema::FieldSpec normEpsField(double fallback);
schema::FieldSpec normAffineField();
schema::FieldSpec sandwichField();
schema::FieldSpec outputNormField();
std::vector<schema::KindRule> normRules();
}  // namespace eulerstack::kinds
