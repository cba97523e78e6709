// The ways a layer may end at another width.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& linearShapeKind();
const schema::KindDescriptor& convolutionShapeKind();
const schema::KindDescriptor& mlpShapeKind();

inline constexpr std::int64_t kShapeKernel = 3;  // tokens the causal convolution sees
// Inner width of the mlp: the wider of both sides.
std::int64_t shapeInner(std::int64_t width, std::int64_t out);
// Width after a layer: d_out, or `width` where there is no shape change.
std::int64_t shapeOut(const schema::KindInstance& shapeChange, std::int64_t width);
}  // namespace eulerstack::kinds
