// Rotary positions of a config, in both styles: rope_theta beside rope_scaling, or one rope_parameters that holds all.
// Rules of reading: RotaryEmbeddingConfigMixin of transformers 5 (rope_scaling wins over rope_parameters; a value
// inside wins over one beside; max_position_embeddings is the trained length unless one is given).
#include <cmath>

#include "core/interop/import/decoder_parts.h"

namespace eulerstack::interop {
namespace {

constexpr NumberBounds kFactors{1, 1e6};
constexpr NumberBounds kPositive{1e-9, 1e15};

void setUnlessDefault(OutMap& scaling, const char* key, double value, double usual) {
  if (value != usual) scaling.set(key, value);
}

// Attention factor of YaRN (Peng et al. 2023, section 3.4) for a factor and a weight of its logarithm.
double yarnScale(double factor, double weight) {
  return factor <= 1 ? 1.0 : 0.1 * weight * std::log(factor) + 1.0;
}

// A number that the class refuses to do without.
double required(HfConfig& rope, const char* key, double standIn, NumberBounds bounds) {
  if (!rope.has(key) || rope.isNull(key)) rope.report(DiagId::ImportValueMissing, key);
  return rope.number(key, standIn, bounds);
}

std::int64_t readOriginal(HfConfig& rope, const RopeDefaults& defaults, std::int64_t maxLength) {
  const std::int64_t written = rope.integer("original_max_position_embeddings", maxLength, {1, 1 << 27});
  return defaults.originalLength.value_or(written);
}

void writeOriginal(OutMap& scaling, double factor, std::int64_t original, std::int64_t maxLength) {
  if (static_cast<std::int64_t>(static_cast<double>(maxLength) / factor) == original) return;
  scaling.set("vendor.studio.original_max_seq_len", original, "length the positions were trained with");
}

yaml::YamlValue factorList(HfConfig& rope, const char* key) {
  yaml::YamlSequence list;
  const JsonValue* value = rope.take(key);
  const JsonArray* array = value ? value->array() : nullptr;
  if (!array || array->empty()) {
    rope.report(DiagId::ImportExpectedList, key);
    return list;
  }
  for (const JsonValue& item : *array) {
    const auto* integer = std::get_if<std::int64_t>(&item.data);
    const auto* number = std::get_if<double>(&item.data);
    const double factor = integer ? static_cast<double>(*integer) : number ? *number : 0;
    if (!std::isfinite(factor) || factor <= 0 || factor > 1e6) {
      rope.report(DiagId::ImportOutOfRange, key, {{"minimum", 1e-9}, {"maximum", 1e6}});
      return list;
    }
    list.emplace_back(factor);
  }
  return list;
}

// LongRoPE as Phi-3 has it: a factor for each frequency, one list for short texts and one for long ones.
OutMap readLongrope(HfConfig& rope, const RopeDefaults& defaults, std::int64_t maxLength) {
  OutMap scaling;
  scaling.set("type", "longrope");
  const std::int64_t original = readOriginal(rope, defaults, maxLength);
  scaling.set("vendor.studio.original_max_seq_len", original, "length the positions were trained with");
  scaling.set("vendor.studio.short_factor", factorList(rope, "short_factor"));
  scaling.set("vendor.studio.long_factor", factorList(rope, "long_factor"));
  if (const auto factor = rope.optionalNumber("factor", {}, kFactors)) scaling.set("factor", *factor);
  if (const auto attention = rope.optionalNumber("attention_factor", {}, kPositive))
    scaling.set("vendor.studio.attention_factor", *attention);
  return scaling;
}

// The scaling as `rope_scaling`; an empty mapping when there is none or it cannot be said.
OutMap readScaling(HfConfig& rope, const std::string& type, const RopeDefaults& defaults, std::int64_t maxLength,
                   Rope& result) {
  OutMap scaling;
  if (type == "default") return scaling;
  if (type == "longrope" || type == "su" || (type == "yarn" && defaults.yarnIsLongrope))
    return readLongrope(rope, defaults, maxLength);
  if (type != "linear" && type != "dynamic" && type != "llama3" && type != "yarn") {
    rope.refuse(rope.has("rope_type") ? "rope_type" : "type", "default, linear, dynamic, llama3, yarn, longrope");
    return scaling;
  }
  const double factor = required(rope, "factor", 1.0, kFactors);
  scaling.set("type", type).set("factor", factor);
  if (type == "dynamic") writeOriginal(scaling, factor, maxLength, maxLength);
  if (type == "llama3") {
    setUnlessDefault(scaling, "vendor.studio.low_freq_factor", required(rope, "low_freq_factor", 1, kPositive), 1);
    setUnlessDefault(scaling, "vendor.studio.high_freq_factor", required(rope, "high_freq_factor", 4, kPositive), 4);
  }
  if (type == "yarn") {
    setUnlessDefault(scaling, "vendor.studio.beta_fast", rope.number("beta_fast", 32, kPositive), 32);
    setUnlessDefault(scaling, "vendor.studio.beta_slow", rope.number("beta_slow", 1, kPositive), 1);
    const auto mscale = rope.optionalNumber("mscale", {}, {0, 1e6});
    const auto allDims = rope.optionalNumber("mscale_all_dim", {}, {0, 1e6});
    double attention = yarnScale(factor, 1);
    if (mscale && allDims && *mscale > 0 && *allDims > 0)
      attention = yarnScale(factor, *mscale) / yarnScale(factor, *allDims);
    attention = rope.optionalNumber("attention_factor", {}, kPositive).value_or(attention);
    setUnlessDefault(scaling, "vendor.studio.attention_factor", attention, yarnScale(factor, 1));
    if (allDims && *allDims > 0) result.attentionScale = std::pow(yarnScale(factor, *allDims), 2);
    if (!rope.boolean("truncate", true)) rope.leaveOut("truncate");
  }
  if (type == "llama3" || type == "yarn")
    writeOriginal(scaling, factor, readOriginal(rope, defaults, maxLength), maxLength);
  return scaling;
}

// One mapping a layer type, as newer classes write it: all must agree, because a design has one for all layers.
std::optional<HfConfig> unnested(HfConfig& config, const char* key, HfConfig rope) {
  const char* types[] = {"full_attention", "sliding_attention"};
  std::optional<HfConfig> first;
  std::string text;
  for (const char* type : types) {
    if (!rope.has(type)) continue;
    const std::string own = rope.excerpt(*rope.take(type));
    if (!first) {
      first = rope.object(type);
      text = own;
    } else if (own != text) {
      config.refuse(key);
    }
  }
  if (!first) return rope;
  rope.reportUnread();
  return first;
}

// Base of one sort of layers. A design has one scaling for all layers, so there may be none.
double readTheta(HfConfig& rope, const char* sort, double fallback) {
  std::optional<HfConfig> own = rope.object(sort);
  if (!own) return fallback;
  if (own->text("rope_type", "default") != "default") own->refuse("rope_type", "default");
  const double theta = own->number("rope_theta", fallback, kPositive);
  own->reportUnread();
  return theta;
}

}  // namespace

Rope writeRope(ImportContext& context, const RopeDefaults& defaults, std::int64_t maxLength) {
  HfConfig& config = context.config;
  Rope result;
  result.theta = config.number("rope_theta", defaults.theta, kPositive);
  result.partial = config.number("partial_rotary_factor", defaults.partial, {0, 1});
  const bool old = config.has("rope_scaling") && !config.isNull("rope_scaling");
  const char* key = old ? "rope_scaling" : "rope_parameters";
  const char* other = old ? "rope_parameters" : "rope_scaling";
  std::optional<HfConfig> rope = config.object(key);
  if (old)
    config.leaveOut(other);
  else
    config.take(other);
  OutMap scaling;
  if (rope) rope = unnested(config, key, std::move(*rope));
  if (rope) {
    result.theta = rope->number("rope_theta", result.theta, kPositive);
    result.partial = rope->number("partial_rotary_factor", result.partial, {0, 1});
    const std::string older = rope->text("type", "default");
    const std::string type = rope->text("rope_type", older);
    if (rope->has("type") && older != type) rope->leaveOut("type");
    scaling = readScaling(*rope, type, defaults, maxLength, result);
    rope->reportUnread();
  }
  OutMap& embedding = context.design.embedding;
  embedding.set("type", "learned").set("positional", "rope").set("rope_theta", result.theta);
  if (!scaling.empty()) embedding.set("rope_scaling", scaling);
  return result;
}

double writeTwoRopes(ImportContext& context, const TwoRopes& defaults) {
  HfConfig& config = context.config;
  double global = config.number("rope_theta", defaults.global, kPositive);
  double local = defaults.local;
  if (*defaults.localKey != 0) local = config.number(defaults.localKey, local, kPositive);
  if (config.object("rope_scaling")) config.refuse("rope_scaling", "null");
  if (std::optional<HfConfig> rope = config.object("rope_parameters")) {
    global = readTheta(*rope, "full_attention", global);
    local = readTheta(*rope, "sliding_attention", local);
    rope->reportUnread();
  }
  context.design.embedding.set("type", "learned").set("positional", "rope").set("rope_theta", global);
  return local == global ? 0 : local;
}

}  // namespace eulerstack::interop
