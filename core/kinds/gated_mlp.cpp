// Shazeer 2020 (GLU variants improve transformer), section 2. Shapes: d width, f inner width.
#include "core/kinds/gated_mlp.h"

#include "core/kinds/counting.h"
#include "core/kinds/ffn_common.h"

namespace eulerstack::kinds {
namespace {

schema::TensorList tensors(const KindInstance& ffn, const ir::LayerContext& context) {
  const std::int64_t inner = ffnWidth(ffn, context);
  const bool bias = ffnBias(ffn);
  schema::TensorList list;
  addLinear(list, "gate_proj", context.width, inner, bias);
  addLinear(list, "up_proj", context.width, inner, bias);
  addLinear(list, "down_proj", inner, context.width, bias, schema::InitKind::ResidualNormal);
  return list;
}

Flops flops(const KindInstance& ffn, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::int64_t inner = ffnWidth(ffn, context);
  const bool bias = ffnBias(ffn);
  return 2 * linearFlops(context.width, inner, bias) + linearFlops(inner, context.width, bias) +
         Flops(times(activationCost(ffnActivation(ffn)) + 1, inner));
}

// Input, gate before the activation, up: the engine computes activation and product again in the backward pass.
std::int64_t activations(const KindInstance& ffn, const ir::LayerContext& context, std::int64_t) {
  return context.width + times(2, ffnWidth(ffn, context));
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "gated_mlp";
  kind.title = "Gated MLP";
  kind.family = KindFamily::Ffn;
  kind.fields = {"gated_mlp",
                 {overridable(choiceField("activation", "swiglu", {"swiglu", "gelu", "relu"},
                                          ES_TR("Schema",
                                                "Function of the gate: swiglu uses SiLU, gelu makes GeGLU, relu "
                                                "makes ReGLU."))),
                  ffnBiasField(), ffnDimField(), ffnActivationVariantField(), mlpBiasField(), noFfnField()},
                 ES_TR("Schema", "Options of a gated feed-forward part.")};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.activations = activations;
  kind.detail = ffnDetail;
  kind.doc = ES_TR("Schema",
                   "Two projections side by side; one passes through an activation and gates the other, the product is "
                   "projected back.");
  kind.equation = "y = W_down (act(W_gate x) * W_up x), W_gate, W_up in R^(f x d), W_down in R^(d x f)";
  kind.paper = "Shazeer 2020, section 2";
  kind.icon = "gated_mlp";
  kind.order = 20;
  kind.example = "{type: gated_mlp, activation: gelu, bias: true}";
  return kind;
}

}  // namespace

const KindDescriptor& gatedMlpKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
