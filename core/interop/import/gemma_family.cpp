// Gemma 2 (Gemma Team 2024): four norms a layer with weights 1 + w, soft caps, a scaled embedding, every second layer
// local.
#include <cmath>

#include "core/interop/import/families.h"

namespace eulerstack::interop {

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
  context.design.embedding.set("scale", std::sqrt(static_cast<double>(decoder.width)), "sqrt(d_model)");
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
