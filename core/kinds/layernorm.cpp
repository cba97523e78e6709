// Ba et al. 2016, equation 4.
#include "core/kinds/layernorm.h"

#include "core/ir/model_ir.h"
#include "core/kinds/counting.h"
#include "core/kinds/rmsnorm.h"

namespace eulerstack::kinds {
namespace {

constexpr const char* kBias = "vendor.studio.norm_bias";

schema::TensorList tensors(const KindInstance& norm, const ir::LayerContext& context) {
  if (!norm.values.boolean(kNormAffine, true)) return {};
  schema::TensorList list = {{"weight", {context.width}, {schema::InitKind::Ones, 0}}};
  if (norm.values.boolean(kBias, true)) list.push_back({"bias", {context.width}, {schema::InitKind::Zeros, 0}});
  return list;
}

// Per element: mean, subtract, square, sum, scale, weight, bias.
Flops flops(const KindInstance& norm, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return Flops(times(norm.values.boolean(kBias, true) ? 7 : 6, context.width));
}

FieldSpec biasField() {
  return advanced(booleanField(kBias, true, ES_TR("Schema", "The norm has a learned bias beside its weights.")));
}

// Input, mean and reciprocal standard deviation.
std::int64_t activations(const KindInstance&, const ir::LayerContext& context, std::int64_t) {
  return context.width + 2;
}

Phrase detail(const KindInstance& norm, const ir::LayerContext&) {
  return std::string(norm.values.text("position"));
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "layernorm";
  kind.title = "LayerNorm";
  kind.shortTitle = "LN";
  kind.family = KindFamily::Norm;
  kind.fields = {
      "layernorm",
      {normPositionField(), normEpsField(1e-5), normAffineField(), biasField(), sandwichField(), outputNormField()},
      ES_TR("Schema", "Options of a layer norm.")};
  kind.rules = normRules();
  kind.tensors = tensors;
  kind.flops = flops;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc =
      ES_TR("Schema",
            "Subtracts the mean of each token's vector, divides by its standard deviation, then scales and shifts by "
            "a learned weight and bias.");
  kind.equation = "y = w * (x - mean(x)) / sqrt(var(x) + eps) + b, eps = 1e-5";
  kind.paper = "Ba et al. 2016, equation 4";
  kind.icon = "norm";
  kind.order = 20;
  kind.example = "{type: layernorm, position: pre}";
  return kind;
}

}  // namespace

const KindDescriptor& layernormKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
