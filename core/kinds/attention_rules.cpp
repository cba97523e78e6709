// What must hold between the options of attention.
#include "core/kinds/attention.h"
#include "core/kinds/fields.h"
#include "core/kinds/rope_longrope.h"

namespace eulerstack::kinds {
namespace {

using schema::FieldValues;
using schema::RuleContext;
using schema::RuleFinding;

bool written(const FieldValues& values, const char* field) {
  return values.has(field) && values.find(field)->given;
}

// True when positions are known to be something else than rotary.
bool notRope(const RuleContext& context) {
  return context.positional.kind && std::string_view(context.positional.kind->id) != "rope";
}
bool isRope(const RuleContext& context) {
  return context.positional.kind && std::string_view(context.positional.kind->id) == "rope";
}

void reportNeeds(const RuleContext& context, const char* field, const char* other, const char* section = "") {
  RuleFinding finding{
      DiagId::FieldNeedsField, false, field, {{"field", std::string(field)}, {"other", std::string(other)}}, {}};
  finding.section = section;
  finding.removable = true;
  context.report(std::move(finding));
}

void reportApart(const RuleContext& context, const char* field, const char* other) {
  RuleFinding finding{
      DiagId::NotTogether, false, field, {{"field", std::string(field)}, {"other", std::string(other)}}, {}};
  finding.removable = true;
  context.report(std::move(finding));
}

MessageArgs oddArguments(const char* field, std::int64_t size, std::int64_t nearest) {
  return {{"field", std::string(field)}, {"head_dim", size}, {"nearest", nearest}};
}

// Rotation turns pairs of numbers: the size must be even (Su et al. 2021, section 3.4.2).
void reportOdd(const RuleContext& context, const char* field, std::int64_t size, const char* section = "") {
  const std::int64_t even = size > 1 ? size - 1 : 2;
  RuleFinding finding{DiagId::OddHeadSize, false, field, oddArguments(field, size, even), even};
  finding.section = section;
  context.report(std::move(finding));
}

void oddModelHeads(const RuleContext& context) {
  const std::int64_t width = context.model.integer("d_model");
  const std::int64_t heads = context.model.integer("n_heads");
  if (width <= 0 || heads <= 0 || width % heads != 0 || width / heads % 2 == 0) return;
  // Fewer heads make larger ones; an odd width has no even head size at all.
  std::int64_t fewer = heads;
  while (fewer > 1 && (width % fewer != 0 || width / fewer % 2 != 0)) --fewer;
  const bool possible = width % fewer == 0 && width / fewer % 2 == 0;
  if (possible)
    return context.report({DiagId::OddHeadSize, true, "n_heads", oddArguments("n_heads", width / heads, fewer), fewer});
  context.report(
      {DiagId::OddHeadSize, true, "d_model", oddArguments("d_model", width / heads, width + heads), width + heads});
}

void evenHeadsForRope(const KindInstance& mixer, const RuleContext& context) {
  const FieldValues& values = mixer.values;
  if (!isRope(context) || values.has("latent_dim")) return;  // latentFits looks at its rotated part
  if (values.has(kRopeDim)) {
    if (values.integer(kRopeDim) % 2 != 0) reportOdd(context, kRopeDim, values.integer(kRopeDim));
    return;
  }
  if (values.has(kHeadDim)) {
    if (values.integer(kHeadDim) % 2 != 0) reportOdd(context, kHeadDim, values.integer(kHeadDim));
    return;
  }
  oddModelHeads(context);
}

void latentFits(const KindInstance& mixer, const RuleContext& context) {
  const FieldValues& values = mixer.values;
  const FieldValues* mla = values.section(kMla);
  if (!values.has("latent_dim")) {
    if (mla) reportNeeds(context, kMla, "latent_dim");
    return;
  }
  const std::int64_t latent = values.integer("latent_dim");
  const std::int64_t width = context.model.integer("d_model");
  if (width > 0 && latent >= width) {
    const std::int64_t half = std::max<std::int64_t>(1, width / 2);
    context.report({DiagId::LatentTooWide,
                    false,
                    "latent_dim",
                    {{"latent_dim", latent}, {"d_model", width}, {"nearest", half}},
                    half < width ? std::optional(half) : std::nullopt});
  }
  if (mla && written(*mla, "rope_head_dim")) {
    const std::int64_t rotated = mla->integer("rope_head_dim");
    if (isRope(context) && rotated % 2 != 0) reportOdd(context, "rope_head_dim", rotated, kMla);
    if (notRope(context) && rotated > 0) {
      RuleFinding finding{
          DiagId::KeyNeedsRope,
          false,
          "rope_head_dim",
          {{"key", std::string("rope_head_dim")}, {"positional", std::string(context.positional.kind->id)}},
          0};
      finding.section = kMla;
      context.report(std::move(finding));
    }
  }
  for (const char* field : {"compression", kKvHeads, kQkNorm, kRopeDim})
    if (written(values, field)) reportApart(context, field, "latent_dim");
}

void windowModeFits(const KindInstance& mixer, const RuleContext& context) {
  const FieldValues& values = mixer.values;
  const std::string_view mode = values.text("window_mode", "standard");
  const bool stepped = mode == "dilated" || mode == "nsa";
  if (mode != "standard" && !values.has("window")) reportNeeds(context, "window_mode", "window");
  if (written(values, "window_dilation") && !stepped) reportNeeds(context, "window_dilation", "window_mode: dilated");
  if (stepped && values.kind("compression")) reportApart(context, "window_mode", "compression");
}

void rotationFits(const KindInstance& mixer, const RuleContext& context) {
  const FieldValues& values = mixer.values;
  if (notRope(context)) {
    for (const char* field : {kRopeDim, kRopeTheta, kRopeInterleaved}) {
      if (!written(values, field)) continue;
      RuleFinding finding{DiagId::KeyNeedsRope,
                          false,
                          field,
                          {{"key", std::string(field)}, {"positional", std::string(context.positional.kind->id)}},
                          {}};
      finding.removable = true;
      context.report(std::move(finding));
    }
  }
  const std::int64_t width = context.model.integer("d_model"), heads = context.model.integer("n_heads");
  const std::int64_t head = values.integer(kHeadDim, heads > 0 ? width / heads : 0);
  const std::int64_t rotated = values.integer(kRopeDim);
  if (head <= 0 || rotated <= head) return;
  context.report({DiagId::AboveOther,
                  false,
                  kRopeDim,
                  {{"field", std::string(kRopeDim)},
                   {"value", rotated},
                   {"limit", head},
                   {"other", std::string(values.has(kHeadDim) ? kHeadDim : "d_model / n_heads")}},
                  head});
}

void scalingFits(const KindInstance& mixer, const RuleContext& context) {
  const std::int64_t width = context.model.integer("d_model"), heads = context.model.integer("n_heads");
  if (!isRope(context) || width <= 0 || heads <= 0) return;
  const std::int64_t head = mixer.values.integer(kHeadDim, width / heads);
  const FieldValues* mla = mixer.values.section(kMla);
  const std::int64_t rotated = mixer.values.has("latent_dim")
                                   ? (mla ? mla->integer("rope_head_dim", head / 4 * 2) : head / 4 * 2)
                                   : mixer.values.integer(kRopeDim, head);
  scalingListsFit(rotated, context);
}

void kvHeadsDivide(const KindInstance& mixer, const RuleContext& context) {
  const std::int64_t heads = context.model.integer("n_heads");
  const std::int64_t kvHeads = mixer.values.integer(kKvHeads);
  if (heads <= 0 || kvHeads <= 0 || heads % kvHeads == 0) return;
  std::int64_t nearest = std::min(kvHeads, heads);
  while (heads % nearest != 0) --nearest;
  context.report({DiagId::KvHeadsDoNotDivide,
                  false,
                  kKvHeads,
                  {{"n_kv_heads", kvHeads}, {"n_heads", heads}, {"nearest", nearest}},
                  nearest});
}

}  // namespace

std::vector<schema::KindRule> attentionRules() {
  return {evenHeadsForRope, latentFits, windowModeFits, rotationFits, scalingFits, kvHeadsDivide};
}

}  // namespace eulerstack::kinds
