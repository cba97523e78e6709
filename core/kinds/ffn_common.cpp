#include "core/kinds/ffn_common.h"

#include <fmt/format.h>

#include "core/kinds/counting.h"

namespace eulerstack::kinds {
namespace {
constexpr const char* kFfnDim = "vendor.studio.ffn_dim";
constexpr const char* kActivationVariant = "vendor.studio.activation";
}  // namespace

std::int64_t ffnWidth(const KindInstance& ffn, const ir::LayerContext& context) {
  return ffn.values.integer(kFfnDim, times(context.dims.mlp_ratio, context.width));
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
  field.choices = {"gelu_tanh"};
  field.fallbackText = ES_TR("Schema", "activation");
  field.doc = ES_TR("Schema", "A variant of the activation: gelu_tanh is the tanh approximation that GPT-2 uses.");
  return advanced(field);
}

FieldSpec ffnBiasField() {
  return booleanField("bias", false, ES_TR("Schema", "Adds biases to all projections of the feed-forward part."));
}

std::string ffnDetail(const KindInstance& ffn, const ir::LayerContext& context) {
  return fmt::format("{} · {}", ffnActivation(ffn), ffnWidth(ffn, context));
}

}  // namespace eulerstack::kinds
