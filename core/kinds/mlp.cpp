// Vaswani et al. 2017 section 3.3; GELU: Hendrycks & Gimpel 2016. Shapes: d width, f inner width.
#include "core/kinds/mlp.h"

#include "core/kinds/counting.h"
#include "core/kinds/ffn_common.h"

namespace eulerstack::kinds {
namespace {

schema::TensorList tensors(const KindInstance& ffn, const ir::LayerContext& context) {
  const std::int64_t inner = ffnWidth(ffn, context);
  const bool bias = ffnBias(ffn);
  schema::TensorList list;
  addLinear(list, "up_proj", context.width, inner, bias);
  addLinear(list, "down_proj", inner, context.width, bias, schema::InitKind::ResidualNormal);
  return list;
}

Flops flops(const KindInstance& ffn, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::int64_t inner = ffnWidth(ffn, context);
  const bool bias = ffnBias(ffn);
  return linearFlops(context.width, inner, bias) + linearFlops(inner, context.width, bias) +
         Flops(times(activationCost(ffnActivation(ffn)), inner));
}

// Input and value before the activation: the engine computes the activation again in the backward pass.
std::int64_t activations(const KindInstance& ffn, const ir::LayerContext& context, std::int64_t) {
  return context.width + ffnWidth(ffn, context);
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "mlp";
  kind.title = "MLP";
  kind.family = KindFamily::Ffn;
  kind.fields = {"mlp",
                 {overridable(choiceField("activation", "gelu", {"gelu", "relu"},
                                          ES_TR("Schema", "Function between the two projections."))),
                  ffnBiasField(), ffnDimField(), ffnActivationVariantField(), mlpBiasField(), noFfnField()},
                 ES_TR("Schema", "Options of a two-matrix feed-forward part.")};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.activations = activations;
  kind.detail = ffnDetail;
  kind.doc = ES_TR("Schema", "Widens each token's vector, applies an activation and projects it back.");
  kind.equation = "y = W_down act(W_up x), W_up in R^(f x d), W_down in R^(d x f)";
  kind.paper = "Vaswani et al. 2017, section 3.3; Hendrycks & Gimpel 2016 (GELU)";
  kind.icon = "mlp";
  kind.order = 10;
  kind.example = "{type: mlp, activation: relu, bias: true}";
  return kind;
}

}  // namespace

const KindDescriptor& mlpKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
