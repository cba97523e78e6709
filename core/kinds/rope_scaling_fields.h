// Fields that the rope_scaling kinds share.
#pragma once
#include "core/kinds/fields.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {

// minimum is refused itself when `open`.
schema::FieldSpec scalingFactorField(double minimum, bool open);
schema::FieldSpec originalLengthField();
// A finding when the larger field is not above the smaller one.
void requireAbove(const schema::KindInstance& scaling, const schema::RuleContext& context, const char* larger,
                  const char* smaller);
Phrase scalingDetail(const schema::KindInstance& scaling, const ir::LayerContext&);

}  // namespace eulerstack::kinds
