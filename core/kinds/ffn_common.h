// What the dense FFN kinds share.
#pragma once
#include "core/ir/model_ir.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {

// Inner width: vendor.studio.ffn_dim if given, else the model's dense_ffn_dim, else mlp_ratio * width of the layer.
std::int64_t ffnWidth(const schema::KindInstance& ffn, const ir::LayerContext& context);
// The function in force: vendor.studio.activation if given, else activation ("swiglu" | "gelu" | "relu" | "gelu_tanh" |
// "silu").
std::string_view ffnActivation(const schema::KindInstance& ffn);

// vendor.studio.mlp_bias if given, else bias.
bool ffnBias(const schema::KindInstance& ffn);

schema::FieldSpec ffnDimField();
schema::FieldSpec mlpBiasField();
schema::FieldSpec noFfnField();
schema::FieldSpec ffnActivationVariantField();
schema::FieldSpec ffnBiasField();
// "gelu · 256": the function and the inner width.
Phrase ffnDetail(const schema::KindInstance& ffn, const ir::LayerContext& context);

}  // namespace eulerstack::kinds
