#include "core/kinds/ffn_common.h"

#include <fmt/format.h>

#include "core/kinds/counting.h"

namespace eulerstack::kinds {
namespace {
constexpr const char* kFfnDim = "vendor.studio.ffn_dim";
constexpr const char* kActivationVariant = "vendor.studio.activation";
constexpr const char* kMlpBias = "vendor.studio.mlp_bias";
}  // namespace

std::int64_t ffnWidth(const KindInstance& ffn, const ir::LayerContext& context) {
  const std::int64_t dense = context.dims.dense_ffn_dim;
  return ffn.values.integer(kFfnDim, dense > 0 ? dense : times(context.dims.mlp_ratio, context.width));
}

bool ffnBias(const KindInstance& ffn) {
  return ffn.values.boolean(kMlpBias, ffn.values.boolean("bias"));
}

std::string_view ffnActivation(const KindInstance& ffn) {
  return ffn.values.text(kActivationVariant, ffn.values.text("activation", "gelu"));
}

FieldSpec ffnDimField() {
  return advanced(derived(integerField(kFfnDim, ES_TR("Schema", "dim"), {}, 1, kMaxFfnWidth,
                                       ES_TR("Schema", "Inner width, when it is not a whole multiple of d_model.")),
                          ES_TR("Schema", "mlp_ratio * d_model")));
}

FieldSpec ffnActivationVariantField() {
  FieldSpec field{.name = kActivationVariant, .type = FieldType::Choice};
  field.choices = {"gelu_tanh", "silu"};
  field.fallbackText = ES_TR("Schema", "activation");
  field.doc = ES_TR("Schema",
                    "Another activation: gelu_tanh is the tanh approximation that GPT-2 uses, silu is x times its "
                    "sigmoid.");
  return advanced(field);
}

FieldSpec mlpBiasField() {
  return advanced(derived({.name = kMlpBias,
                           .type = FieldType::Boolean,
                           .doc = ES_TR("Schema", "Biases of the feed-forward part, when they differ from bias.")},
                          "bias"));
}

FieldSpec noFfnField() {
  return advanced(booleanField("vendor.studio.no_ffn", false,
                               ES_TR("Schema", "The layer has no feed-forward part and no second norm, as in Mamba.")));
}

FieldSpec ffnBiasField() {
  return booleanField("bias", false, ES_TR("Schema", "Adds biases to all projections of the feed-forward part."));
}

Phrase ffnDetail(const KindInstance& ffn, const ir::LayerContext& context) {
  return Phrase(std::string(ffnActivation(ffn))).add(std::to_string(ffnWidth(ffn, context)));
}

}  // namespace eulerstack::kinds
