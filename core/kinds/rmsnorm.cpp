// Zhang & Sennrich 2019, equation 4.
#include "core/kinds/rmsnorm.h"

#include "core/ir/model_ir.h"
#include "core/kinds/counting.h"

namespace eulerstack::kinds {
namespace {

schema::TensorList tensors(const KindInstance&, const ir::LayerContext& context) {
  return {{"weight", {context.width}, {schema::InitKind::Ones, 0}}};
}

// Per element: square, sum, scale, weight.
Flops flops(const KindInstance&, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return Flops(times(4, context.width));
}

// Input and the reciprocal root of its mean square.
std::int64_t activations(const KindInstance&, const ir::LayerContext& context, std::int64_t) {
  return context.width + 1;
}

std::string detail(const KindInstance& norm, const ir::LayerContext&) {
  return std::string(norm.values.text("position"));
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "rmsnorm";
  kind.title = "RMSNorm";
  kind.shortTitle = "RMS";
  kind.family = KindFamily::Norm;
  kind.fields = {"rmsnorm", {normPositionField(), normEpsField(1e-6)}, ES_TR("Schema", "Options of an RMS norm.")};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema", "Divides each token's vector by its root mean square and scales it by a learned weight.");
  kind.equation = "y = w * x / sqrt(mean(x^2) + eps), eps = 1e-6";
  kind.paper = "Zhang & Sennrich 2019, equation 4";
  kind.icon = "norm";
  kind.order = 10;
  kind.example = "{type: rmsnorm, position: post}";
  return kind;
}

}  // namespace

const KindDescriptor& rmsnormKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

FieldSpec normPositionField() {
  return overridable(choiceField("position", "pre", {"pre", "post"},
                                 ES_TR("Schema",
                                       "pre: on the way into mixer and feed-forward part. post: after each "
                                       "residual sum.")));
}

FieldSpec normEpsField(double fallback) {
  return advanced(above(numberField("vendor.studio.norm_eps", fallback, 0, 1,
                                    ES_TR("Schema", "Small number that keeps the division away from zero."))));
}

}  // namespace eulerstack::kinds
