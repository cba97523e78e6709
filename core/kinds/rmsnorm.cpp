// Zhang & Sennrich 2019, equation 4.
#include "core/kinds/rmsnorm.h"

#include "core/ir/model_ir.h"
#include "core/kinds/counting.h"

namespace eulerstack::kinds {
namespace {

// With an offset the weight is what is added to one, so it starts at zero.
schema::TensorList tensors(const KindInstance& norm, const ir::LayerContext& context) {
  if (!norm.values.boolean(kNormAffine, true)) return {};
  const bool offset = norm.values.boolean(kNormOffset);
  return {{"weight", {context.width}, {offset ? schema::InitKind::Zeros : schema::InitKind::Ones, 0}}};
}

// Per element: square, sum, scale, weight.
Flops flops(const KindInstance&, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return Flops(times(4, context.width));
}

// Input and the reciprocal root of its mean square.
std::int64_t activations(const KindInstance&, const ir::LayerContext& context, std::int64_t) {
  return context.width + 1;
}

Phrase detail(const KindInstance& norm, const ir::LayerContext&) {
  return std::string(norm.values.text("position"));
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "rmsnorm";
  kind.title = "RMSNorm";
  kind.shortTitle = "RMS";
  kind.family = KindFamily::Norm;
  kind.fields = {"rmsnorm",
                 {normPositionField(), normEpsField(1e-6), normAffineField(),
                  advanced(booleanField(kNormOffset, false, ES_TR("Schema", "Scales by one plus the weight (Gemma)."))),
                  sandwichField(), outputNormField()},
                 ES_TR("Schema", "Options of an RMS norm.")};
  kind.rules = normRules();
  kind.tensors = tensors;
  kind.flops = flops;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema", "Divides each token's vector by its root mean square and scales it by a learned weight.");
  kind.equation = "y = w * x / sqrt(mean(x^2) + eps), eps = 1e-6";
  kind.paper = "Zhang & Sennrich 2019, equation 4; Gemma Team 2024 (sandwich); OLMo Team 2024 (OLMo 2, output)";
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

FieldSpec normAffineField() {
  return advanced(booleanField(kNormAffine, true,
                               ES_TR("Schema", "The norm has learned weights; off: it only normalises (OLMo).")));
}

FieldSpec sandwichField() {
  return advanced(booleanField(kSandwichNorm, false,
                               ES_TR("Schema",
                                     "What mixer and feed-forward part give is normed too, before it is added (Gemma "
                                     "2).")));
}

FieldSpec outputNormField() {
  return advanced(booleanField(kOutputNorm, false,
                               ES_TR("Schema",
                                     "With position post: the norms are on what mixer and feed-forward part give, "
                                     "x = x + N(Mix(x)), not on the sum (OLMo 2).")));
}

std::vector<schema::KindRule> normRules() {
  return {[](const KindInstance& norm, const schema::RuleContext& context) {
    const auto report = [&](DiagId id, const char* field, const char* other) {
      schema::RuleFinding finding{id, false, field, {{"field", std::string(field)}, {"other", std::string(other)}}, {}};
      finding.removable = true;
      context.report(std::move(finding));
    };
    if (!norm.values.boolean(kOutputNorm)) return;
    if (norm.values.text("position") != "post") report(DiagId::FieldNeedsField, kOutputNorm, "position: post");
    if (norm.values.boolean(kSandwichNorm)) report(DiagId::NotTogether, kOutputNorm, kSandwichNorm);
  }};
}

FieldSpec normEpsField(double fallback) {
  return advanced(above(numberField("vendor.studio.norm_eps", fallback, 0, 1,
                                    ES_TR("Schema", "Small number that keeps the division away from zero."))));
}

}  // namespace eulerstack::kinds
