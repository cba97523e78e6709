// Gemma (Gemma Team 2024): norms with weights 1 + w, a scaled embedding. Gemma 2: four norms a layer, soft caps, every
// second layer local. VaultGemma: the same with two norms. Gemma 3: norms of queries and keys, five local layers for a
// global one, each sort with its own rotation.
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
  bool sandwich = true;   // what the parts give is normed too
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
      normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6), .sandwich = family.sandwich, .offset = true});
  for (const bool slides : readSlidingLayers(config, decoder.layers, otherwise)) {
    attention.window = slides ? window : std::nullopt;
    attention.theta = slides ? family.localTheta : 0;
    context.design.addLayers(slides ? "local" : "global",
                             layerBody(attentionPart(context, decoder, attention), ffn, norm), 1);
  }
}

// Gemma 2 and its kin: every second layer is global, all turn alike.
void buildLocalGlobal(ImportContext& context, const LocalGlobal& family) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults = localGlobalDefaults(256000, 8192);
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 9216);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  addLayers(context, decoder, width, family);
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
  buildLocalGlobal(context, {.logitSoftcap = 30.0, .scoreSoftcap = 50.0});
}

void buildVaultGemma(ImportContext& context) {
  buildLocalGlobal(context, {.logitSoftcap = 30.0, .scoreSoftcap = 50.0, .sandwich = false});
}

void buildGemma3Text(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults = localGlobalDefaults(262208, 131072);
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 9216);
  writeModel(context, decoder, width);
  const double localTheta = writeTwoRopes(context, {1e6, 1e4, "rope_local_base_freq"});
  writeCommon(context, defaults, decoder.tied);
  if (config.boolean("use_bidirectional_attention", false)) config.refuse("use_bidirectional_attention", "false");
  addLayers(context, decoder, width,
            {.period = config.integer("sliding_window_pattern", 6, {1, 1 << 20}),
             .qkNorm = "head",
             .localTheta = localTheta});
}

}  // namespace eulerstack::interop
