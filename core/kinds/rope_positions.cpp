// Su et al. 2021, section 3.4.2; the halves of a head are rotated against each other, as in Llama.
#include "core/kinds/rope_positions.h"

#include <algorithm>
#include <cmath>

#include "core/kinds/fields.h"
#include "core/kinds/rope_longrope.h"

namespace eulerstack::kinds {
namespace {

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "rope";
  kind.title = "RoPE";
  kind.family = KindFamily::Positional;
  FieldSpec theta = nullable(above(numberField("rope_theta", 10000.0, 0, 1e15,
                                               ES_TR("Schema",
                                                     "Base of the rotation's wavelengths; larger suits longer "
                                                     "contexts."))));
  FieldSpec scaling{.name = "rope_scaling", .type = FieldType::Kind, .nullable = true};
  scaling.family = KindFamily::RopeScaling;
  scaling.fallbackText = ES_TR("Schema", "off");
  scaling.doc = ES_TR("Schema", "Stretches the rotation so that a model reads contexts longer than it was made for.");
  // Both fields are written in `embedding`, beside `positional`.
  kind.fields = {"rope", {theta, scaling}, ES_TR("Schema", "Options of rotary positions.")};
  kind.doc = ES_TR("Schema",
                   "Queries and keys are rotated by angles that grow with the position, so scores depend on distance.");
  kind.equation = "(a, b) -> (a cos t - b sin t, b cos t + a sin t), t = p * theta^(-2j / h), j < h / 2";
  kind.paper = "Su et al. 2021, section 3.4.2";
  kind.icon = "positions";
  kind.order = 10;
  kind.example = "{type: learned, positional: rope, rope_theta: 10000.0}";
  return kind;
}

// Peng et al. 2023, equation 22: 0.1 ln(s) + 1.
double yarnAttentionFactor(double factor) {
  return factor <= 1 ? 1.0 : 0.1 * std::log(factor) + 1.0;
}

std::vector<double> listOf(const schema::FieldValues& values, const char* field) {
  const schema::FieldValues::Entry* entry = values.find(field);
  const auto* list = entry ? std::get_if<std::vector<double>>(&entry->value) : nullptr;
  return list ? *list : std::vector<double>();
}

void resolveLongrope(RopeSettings& settings, const schema::FieldValues& values, std::int64_t maxSeqLen) {
  const double original = static_cast<double>(std::max<std::int64_t>(1, settings.originalLength));
  settings.factor = values.number("factor", static_cast<double>(maxSeqLen) / original);
  settings.shortFactor = listOf(values, kShortFactor);
  settings.longFactor = listOf(values, kLongFactor);
  const double sharpened =
      settings.factor <= 1 || original <= 1 ? 1.0 : std::sqrt(1 + std::log(settings.factor) / std::log(original));
  settings.attentionFactor = values.number("vendor.studio.attention_factor", sharpened);
}

}  // namespace

const KindDescriptor& ropePositionsKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

std::int64_t originalLength(const KindInstance& scaling, std::int64_t maxSeqLen) {
  const double factor = scaling.values.number("factor", 1.0);
  const double length = std::clamp(static_cast<double>(maxSeqLen) / factor, 1.0, static_cast<double>(kMaxSequence));
  return scaling.values.integer("vendor.studio.original_max_seq_len", static_cast<std::int64_t>(length));
}

RopeSettings ropeSettings(const KindInstance& rope, std::int64_t maxSeqLen) {
  RopeSettings settings;
  settings.theta = rope.values.number("rope_theta", settings.theta);
  settings.originalLength = maxSeqLen;
  const KindInstance* scaling = rope.values.kind("rope_scaling");
  if (!scaling || !scaling->kind) return settings;
  const schema::FieldValues& values = scaling->values;
  settings.scaling = scaling->kind->id;
  settings.factor = values.number("factor", 1.0);
  settings.originalLength = originalLength(*scaling, maxSeqLen);
  settings.lowFrequencyFactor = values.number("vendor.studio.low_freq_factor", settings.lowFrequencyFactor);
  settings.highFrequencyFactor = values.number("vendor.studio.high_freq_factor", settings.highFrequencyFactor);
  settings.betaFast = values.number("vendor.studio.beta_fast", settings.betaFast);
  settings.betaSlow = values.number("vendor.studio.beta_slow", settings.betaSlow);
  if (settings.scaling == "longrope") resolveLongrope(settings, values, maxSeqLen);
  if (settings.scaling == "yarn")
    settings.attentionFactor = values.number("vendor.studio.attention_factor", yarnAttentionFactor(settings.factor));
  return settings;
}

}  // namespace eulerstack::kinds
