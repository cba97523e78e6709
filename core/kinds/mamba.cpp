// The kind `mamba`: fields, rules and shape; tensors and counts of the variants: mamba1.cpp, mamba2.cpp.
#include "core/kinds/mamba.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"
#include "core/kinds/mamba_variants.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {
namespace {

constexpr const char* kHeadDim = "vendor.studio.head_dim";
constexpr const char* kGroups = "vendor.studio.n_groups";
constexpr const char* kDtRank = "vendor.studio.dt_rank";
constexpr const char* kInnerNorms = "vendor.studio.inner_norms";
constexpr const char* kConvBias = "vendor.studio.conv_bias";
constexpr const char* kProjBias = "vendor.studio.proj_bias";
constexpr const char* kNormEps = "vendor.studio.norm_eps";
constexpr std::int64_t kUsualHead = 64;

bool isSecond(const KindInstance& mixer) {
  return mixer.values.text("variant", "mamba2") == "mamba2";
}

// The largest divisor of `size` that is at most `limit`.
std::int64_t divisorUpTo(std::int64_t size, std::int64_t limit) {
  std::int64_t divisor = std::max<std::int64_t>(1, std::min(size, limit));
  while (size % divisor != 0) --divisor;
  return divisor;
}

schema::TensorList tensors(const KindInstance& mixer, const ir::LayerContext& context) {
  const MambaShape shape = mambaShape(mixer, context.width);
  return shape.second ? mamba2Tensors(shape, context.width) : mamba1Tensors(shape, context.width);
}

Flops flops(const KindInstance& mixer, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const MambaShape shape = mambaShape(mixer, context.width);
  return shape.second ? mamba2Flops(shape, context.width, query) : mamba1Flops(shape, context.width);
}

Bytes stateBytes(const KindInstance& mixer, const ir::LayerContext& context) {
  const MambaShape shape = mambaShape(mixer, context.width);
  return Bytes(times(shape.second ? mamba2State(shape) : mamba1State(shape), ir::bytesOf(context.dims.dtype)));
}

std::int64_t activations(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t) {
  const MambaShape shape = mambaShape(mixer, context.width);
  return shape.second ? mamba2Activations(shape, context.width) : mamba1Activations(shape, context.width);
}

Phrase detail(const KindInstance& mixer, const ir::LayerContext& context) {
  const MambaShape shape = mambaShape(mixer, context.width);
  Phrase text = Phrase(shape.second ? "mamba2" : "mamba1").add(fmt::format("N {}", shape.state));
  if (shape.second) text.add(fmt::format("{} × {}", shape.heads, shape.headDim));
  return text;
}

// A field of the other variant has no effect: it is refused, not ignored.
void fieldsOfTheVariant(const KindInstance& mixer, const schema::RuleContext& context) {
  const bool second = isSecond(mixer);
  for (const auto& [field, ofSecond] : {std::pair(kHeadDim, true), std::pair(kGroups, true), std::pair(kDtRank, false),
                                        std::pair(kInnerNorms, false)}) {
    const schema::FieldValues::Entry* entry = mixer.values.find(field);
    if (!entry || !entry->given || ofSecond == second) continue;
    context.report({DiagId::FieldOfVariant,
                    false,
                    field,
                    {{"field", std::string(field)},
                     {"variant", std::string(second ? "mamba2" : "mamba1")},
                     {"other", std::string(second ? "mamba1" : "mamba2")}},
                    {}});
  }
}

void reportDivision(const schema::RuleContext& context, const char* field, std::int64_t value, const char* of,
                    std::int64_t size) {
  const std::int64_t nearest = divisorUpTo(size, value);
  context.report(
      {DiagId::DoesNotDivide,
       false,
       field,
       {{"field", std::string(field)}, {"value", value}, {"of", std::string(of)}, {"size", size}, {"nearest", nearest}},
       nearest});
}

// Heads split the inner width, groups split the heads (Dao & Gu 2024, section 6.3).
void headsAndGroupsDivide(const KindInstance& mixer, const schema::RuleContext& context) {
  const std::int64_t width = context.model.integer("d_model");
  if (!isSecond(mixer) || width <= 0) return;
  const std::int64_t inner = times(mixer.values.integer("expand", 2), width);
  const std::int64_t head = mixer.values.integer(kHeadDim, divisorUpTo(inner, kUsualHead));
  if (head < 1 || inner < 1) return;
  if (inner % head != 0) return reportDivision(context, kHeadDim, head, "expand * d_model", inner);
  const std::int64_t groups = mixer.values.integer(kGroups, 1);
  if (groups > 0 && inner / head % groups != 0) reportDivision(context, kGroups, groups, "heads", inner / head);
}

schema::Section fields() {
  return {
      "mamba",
      {
          choiceField("variant", "mamba2", {"mamba1", "mamba2"},
                      ES_TR("Schema",
                            "mamba1: a state for each channel, run as a scan. mamba2: heads that share one decay, run "
                            "as matrix products of chunks.")),
          integerField("d_state", ES_TR("Schema", "dim"), 64, 1, 4096,
                       ES_TR("Schema", "Numbers each channel remembers between tokens.")),
          integerField("d_conv", ES_TR("Schema", "tokens"), 4, 1, 256,
                       ES_TR("Schema", "Tokens that the short convolution before the state sees.")),
          integerField("expand", "", 2, 1, 64, ES_TR("Schema", "Inner width as a multiple of the layer's width.")),
          advanced(derived(integerField(kHeadDim, ES_TR("Schema", "dim"), {}, 1, kMaxWidth,
                                        ES_TR("Schema", "Channels of one head of mamba2; divides the inner width.")),
                           ES_TR("Schema", "64, or the largest divisor below"))),
          advanced(derived(integerField(kGroups, "", {}, 1, kMaxHeads,
                                        ES_TR("Schema",
                                              "Groups of heads of mamba2 with input and output vectors of their own; "
                                              "divides the number of heads.")),
                           "1")),
          advanced(derived(integerField(kDtRank, ES_TR("Schema", "dim"), {}, 1, kMaxWidth,
                                        ES_TR("Schema", "Rank of the projection to the step sizes of mamba1.")),
                           ES_TR("Schema", "d_model / 16, rounded up"))),
          advanced(booleanField(kInnerNorms, false,
                                ES_TR("Schema",
                                      "Norms on the step size, input and output vectors of mamba1, as in "
                                      "Jamba."))),
          advanced(booleanField(kConvBias, true, ES_TR("Schema", "Adds a bias to the convolution."))),
          advanced(booleanField(kProjBias, false, ES_TR("Schema", "Adds biases to the input and output projections."))),
          advanced(derived(above(numberField(kNormEps, {}, 0, 1,
                                             ES_TR("Schema",
                                                   "Small number that keeps the division of the norms inside the mixer "
                                                   "away from zero."))),
                           "mamba2: 1e-05, mamba1: 1e-06")),
      },
      ES_TR("Schema", "Options of a mamba mixer.")};
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "mamba";
  kind.title = "Mamba";
  kind.family = KindFamily::Mixer;
  kind.section = "mamba";
  kind.fields = fields();
  kind.rules = {fieldsOfTheVariant, headsAndGroupsDivide};
  kind.keepsState = true;
  kind.tensors = tensors;
  kind.flops = flops;
  kind.stateBytes = stateBytes;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "A short convolution, then a state of fixed size that forgets and takes in by amounts computed from "
                   "each token; a gate on the way out. Work and memory per token do not grow with the context.");
  kind.equation =
      "x, z = W_in u; x = SiLU(conv(x)); h_t = exp(D_t A) h_(t-1) + D_t B_t x_t, h in R^(I x N); "
      "y_t = C_t h_t + D x_t; out = W_out (y * SiLU(z)) (mamba1) or W_out RMSNorm(y * SiLU(z)) (mamba2, A a number a "
      "head)";
  kind.paper = "Gu & Dao 2023, section 3 (mamba1); Dao & Gu 2024, sections 6 and 7 (mamba2)";
  kind.icon = "mamba";
  kind.order = 20;
  kind.example = "{type: mamba, mamba: {variant: mamba2, d_state: 16, d_conv: 4, expand: 2}}";
  return kind;
}

}  // namespace

const KindDescriptor& mambaKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

MambaShape mambaShape(const KindInstance& mixer, std::int64_t width) {
  const schema::FieldValues& values = mixer.values;
  MambaShape shape;
  shape.second = isSecond(mixer);
  shape.inner = std::max<std::int64_t>(1, times(values.integer("expand", 2), width));
  shape.state = values.integer("d_state", 64);
  shape.kernel = values.integer("d_conv", 4);
  shape.dtRank = values.integer(kDtRank, (width + 15) / 16);
  shape.innerNorms = values.boolean(kInnerNorms);
  shape.headDim = values.integer(kHeadDim, divisorUpTo(shape.inner, kUsualHead));
  shape.heads = std::max<std::int64_t>(1, shape.inner / shape.headDim);
  shape.groups = values.integer(kGroups, 1);
  shape.convWidth = shape.second ? shape.inner + 2 * shape.groups * shape.state : shape.inner;
  shape.convBias = values.boolean(kConvBias, true);
  shape.projBias = values.boolean(kProjBias);
  shape.eps = values.number(kNormEps, shape.second ? 1e-5 : 1e-6);
  return shape;
}

void addConvolution(schema::TensorList& list, const char* name, std::int64_t channels, std::int64_t kernel, bool bias) {
  const double bound = 1 / std::sqrt(static_cast<double>(kernel));
  list.push_back({std::string(name) + ".weight", {channels, 1, kernel}, {schema::InitKind::Uniform, 0, -bound, bound}});
  if (bias) list.push_back({std::string(name) + ".bias", {channels}, {schema::InitKind::Zeros, 0}});
}

Flops convolutionFlops(std::int64_t channels, std::int64_t kernel, bool bias) {
  return Flops(times(channels, 2 * kernel + (bias ? 1 : 0) + activationCost("silu")));
}

}  // namespace eulerstack::kinds
