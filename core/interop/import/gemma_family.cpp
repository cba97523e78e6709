// Gemma (Gemma Team 2024): norms with weights 1 + w, a scaled embedding. Gemma 2: four norms a layer, soft caps, every
// second layer local.
#include <cmath>

#include "core/interop/import/families.h"

namespace eulerstack::interop {

namespace {

void scaleEmbedding(ImportContext& context, const Decoder& decoder) {
  context.design.embedding.set("scale", std::sqrt(static_cast<double>(decoder.width)), "sqrt(d_model)");
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
  const DecoderDefaults defaults{.vocabulary = 256000,
                                 .width = 2304,
                                 .layers = 26,
                                 .heads = 8,
                                 .kvHeads = 4,
                                 .headDim = 256,
                                 .maxLength = 8192,
                                 .tied = true,
                                 .bos = 2,
                                 .eos = 1};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 9216);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  scaleEmbedding(context, decoder);
  if (const auto cap = config.optionalNumber("final_logit_softcapping", 30.0, {1e-6, 1e6}))
    context.design.output.set("logit_softcap", *cap);
  // The class reads hidden_activation alone; released configs also hold the older hidden_act.
  const Activation activation = readActivation(config, "hidden_activation", "gelu_pytorch_tanh", true);
  config.setAside("hidden_act");
  const bool bias = config.boolean("attention_bias", false);
  const double scalar = static_cast<double>(config.integer("query_pre_attn_scalar", 256));
  AttentionDesign attention{.qkvBias = bias,
                            .outputBias = bias,
                            .dropout = readAttentionDropout(config),
                            .softcap = config.optionalNumber("attn_logit_softcapping", 50.0, {1e-6, 1e6}).value_or(0)};
  if (scalar != static_cast<double>(decoder.headDim)) attention.scale = 1 / std::sqrt(scalar);
  const auto window = config.optionalInteger("sliding_window", 4096, {1, 1 << 27});
  config.setAside("sliding_window_size");
  std::vector<bool> otherwise;
  for (std::int64_t i = 0; i < decoder.layers; ++i) otherwise.push_back(i % 2 == 0);
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, activation, false);
  const OutMap norm =
      normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6), .sandwich = true, .offset = true});
  for (const bool slides : readSlidingLayers(config, decoder.layers, otherwise)) {
    attention.window = slides ? window : std::nullopt;
    context.design.addLayers(slides ? "local" : "global",
                             layerBody(attentionPart(context, decoder, attention), ffn, norm), 1);
  }
}

}  // namespace eulerstack::interop
