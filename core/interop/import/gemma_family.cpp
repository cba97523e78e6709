// Gemma (Gemma Team 2024): norms with weights 1 + w, a scaled embedding. Gemma 2: four norms a layer, soft caps, every
// second layer local. Gemma 3: norms of queries and keys, five local layers for a global one, each sort with its own
// rotation.
#include <cmath>

#include "core/interop/import/families.h"

namespace eulerstack::interop {

namespace {

void scaleEmbedding(ImportContext& context, const Decoder& decoder) {
  context.design.embedding.set("scale", std::sqrt(static_cast<double>(decoder.width)), "sqrt(d_model)");
}

// What Gemma 2 and Gemma 3 say differently of the same layers.
struct LocalGlobal {
  std::optional<double> logitSoftcap = {};  // defaults of the class
  std::optional<double> scoreSoftcap = {};
  std::int64_t period = 2;  // every so manyeth layer is global
  const char* qkNorm = "";
  double localTheta = 0;  // 0: as the global layers
};

DecoderDefaults localGlobalDefaults(std::int64_t vocabulary, std::int64_t maxLength) {
  return {.vocabulary = vocabulary,
          .width = 2304,
          .layers = 26,
          .heads = 8,
          .kvHeads = 4,
          .headDim = 256,
          .maxLength = maxLength,
          .tied = true,
          .bos = 2,
          .eos = 1};
}

AttentionDesign readAttention(HfConfig& config, const Decoder& decoder, const LocalGlobal& family) {
  const bool bias = config.boolean("attention_bias", false);
  const double scalar = static_cast<double>(config.integer("query_pre_attn_scalar", 256));
  const auto cap = config.optionalNumber("attn_logit_softcapping", family.scoreSoftcap, {1e-6, 1e6});
  AttentionDesign attention{.qkvBias = bias,
                            .outputBias = bias,
                            .dropout = readAttentionDropout(config),
                            .qkNorm = family.qkNorm,
                            .softcap = cap.value_or(0)};
  if (scalar != static_cast<double>(decoder.headDim)) attention.scale = 1 / std::sqrt(scalar);
  return attention;
}

void addLayers(ImportContext& context, const Decoder& decoder, std::int64_t width, const LocalGlobal& family) {
  HfConfig& config = context.config;
  scaleEmbedding(context, decoder);
  if (const auto cap = config.optionalNumber("final_logit_softcapping", family.logitSoftcap, {1e-6, 1e6}))
    context.design.output.set("logit_softcap", *cap);
  // The class reads hidden_activation alone; released configs also hold the older hidden_act.
  const Activation activation = readActivation(config, "hidden_activation", "gelu_pytorch_tanh", true);
  config.setAside("hidden_act");
  AttentionDesign attention = readAttention(config, decoder, family);
  const auto window = config.optionalInteger("sliding_window", 4096, {1, 1 << 27});
  for (const char* key : {"sliding_window_size", "_sliding_window_pattern"}) config.setAside(key);
  std::vector<bool> otherwise;
  for (std::int64_t i = 0; i < decoder.layers; ++i) otherwise.push_back((i + 1) % family.period != 0);
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, activation, false);
  const OutMap norm =
      normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6), .sandwich = true, .offset = true});
  for (const bool slides : readSlidingLayers(config, decoder.layers, otherwise)) {
    attention.window = slides ? window : std::nullopt;
    attention.theta = slides ? family.localTheta : 0;
    context.design.addLayers(slides ? "local" : "global",
                             layerBody(attentionPart(context, decoder, attention), ffn, norm), 1);
  }
}

// Base of one sort of layers. A design has one scaling for all layers, so there may be none.
double readTheta(HfConfig& rope, const char* sort, double fallback) {
  std::optional<HfConfig> own = rope.object(sort);
  if (!own) return fallback;
  if (own->text("rope_type", "default") != "default") own->refuse("rope_type", "default");
  const double theta = own->number("rope_theta", fallback, {1e-9, 1e15});
  own->reportUnread();
  return theta;
}

// Positions of the global layers to the embedding; gives the base of the local ones, 0 where it is the same.
double writeTwoRopes(ImportContext& context) {
  HfConfig& config = context.config;
  double global = config.number("rope_theta", 1e6, {1e-9, 1e15});
  double local = config.number("rope_local_base_freq", 1e4, {1e-9, 1e15});
  if (config.object("rope_scaling")) config.refuse("rope_scaling", "null");
  if (std::optional<HfConfig> rope = config.object("rope_parameters")) {
    global = readTheta(*rope, "full_attention", global);
    local = readTheta(*rope, "sliding_attention", local);
    rope->reportUnread();
  }
  context.design.embedding.set("type", "learned").set("positional", "rope").set("rope_theta", global);
  return local == global ? 0 : local;
}

}  // namespace

void buildGemma(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 256000,
                                 .width = 3072,
                                 .layers = 28,
                                 .heads = 16,
                                 .kvHeads = 16,
                                 .headDim = 256,
                                 .maxLength = 8192,
                                 .tied = true,
                                 .bos = 2,
                                 .eos = 1};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 24576);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  scaleEmbedding(context, decoder);
  Activation activation = readActivation(config, "hidden_act", "gelu_pytorch_tanh", true);
  // The first configs say gelu and mean its tanh form; the class takes it so.
  if (std::string_view(activation.name) == "gelu") activation.variant = "gelu_tanh";
  config.setAside("hidden_activation");
  if (config.boolean("use_bidirectional_attention", false)) config.refuse("use_bidirectional_attention", "false");
  const bool bias = config.boolean("attention_bias", false);
  const AttentionDesign attention{.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config)};
  const NormDesign norm{.eps = readEps(config, "rms_norm_eps", 1e-6), .offset = true};
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention), ffnPart(decoder, "gated_mlp", width, activation, false),
                normPart("rmsnorm", norm)),
      decoder.layers);
}

void buildGemma2(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults = localGlobalDefaults(256000, 8192);
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 9216);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  addLayers(context, decoder, width, {.logitSoftcap = 30.0, .scoreSoftcap = 50.0, .period = 2});
}

void buildGemma3Text(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults = localGlobalDefaults(262208, 131072);
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 9216);
  writeModel(context, decoder, width);
  const double localTheta = writeTwoRopes(context);
  writeCommon(context, defaults, decoder.tied);
  if (config.boolean("use_bidirectional_attention", false)) config.refuse("use_bidirectional_attention", "false");
  addLayers(context, decoder, width,
            {.period = config.integer("sliding_window_pattern", 6, {1, 1 << 20}),
             .qkNorm = "head",
             .localTheta = localTheta});
}

}  // namespace eulerstack::interop
