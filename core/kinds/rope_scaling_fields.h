// Fields that the rope_scaling kinds share.
#pragma once
#include "core/kinds/fields.h"

namespace eulerstack::kinds {

// minimum is refused itself when `open`.
schema::FieldSpec scalingFactorField(double minimum, bool open);
schema::FieldSpec originalLengthField();
std::string scalingDetail(const schema::KindInstance& scaling, const ir::LayerContext&);

}  // namespace eulerstack::kinds
