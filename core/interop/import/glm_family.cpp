// Decoders like Llama whose rotation turns neighbouring numbers of a head against each other: ERNIE 4.5, Helium, GLM-4
// (Team GLM 2024), of which half of each head turns, and GLM-4-0414, which also norms what the parts give.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

void addPairwiseLayers(ImportContext& context, const Decoder& decoder, AttentionDesign attention, OutMap ffn,
                       const NormDesign& norm) {
  attention.interleaved = true;
  context.design.addLayers(
      "decoder", layerBody(attentionPart(context, decoder, attention), std::move(ffn), normPart("rmsnorm", norm)),
      decoder.layers);
}

void buildAnyGlm(ImportContext& context, bool sandwich) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 151552,
                                 .width = 4096,
                                 .layers = 40,
                                 .heads = 32,
                                 .kvHeads = 2,
                                 .headDim = 128,
                                 .maxLength = 131072,
                                 .eos = 151329};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 13696);
  writeModel(context, decoder, width);
  const Rope rope = writeRope(context, {.partial = 0.5}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const AttentionDesign attention{.qkvBias = config.boolean("attention_bias", true),
                                  .dropout = readAttentionDropout(config),
                                  .rotated = rope.partial};
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  addPairwiseLayers(context, decoder, attention, ffnPart(decoder, "gated_mlp", width, activation, false),
                    {.eps = readEps(config, "rms_norm_eps", 1.5625e-7), .sandwich = sandwich});
}

}  // namespace

void buildErnie45(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 103424,
                                 .width = 1024,
                                 .layers = 18,
                                 .heads = 16,
                                 .kvHeads = 2,
                                 .headDim = 128,
                                 .maxLength = 131072,
                                 .tied = true,
                                 .bos = 1,
                                 .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 3072);
  writeModel(context, decoder, width);
  writeRope(context, {.theta = 500000}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const bool bias = config.boolean("use_bias", false);
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  addPairwiseLayers(context, decoder, {.qkvBias = bias, .outputBias = bias},
                    ffnPart(decoder, "gated_mlp", width, activation, bias),
                    {.eps = readEps(config, "rms_norm_eps", 1e-5)});
}

void buildHelium(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 48000,
                                 .width = 2560,
                                 .layers = 24,
                                 .heads = 20,
                                 .kvHeads = 20,
                                 .headDim = 128,
                                 .maxLength = 4096,
                                 .bos = 1,
                                 .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  // The class's output projection is as wide as the model, whatever the heads make.
  if (decoder.heads * decoder.headDim != decoder.width)
    config.report(
        DiagId::ImportDisagrees, "head_dim",
        {{"value", decoder.headDim}, {"other", std::string("hidden_size")}, {"number", decoder.width / decoder.heads}});
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 7040);
  writeModel(context, decoder, width);
  writeRope(context, {.theta = 100000}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const AttentionDesign attention{.qkvBias = config.boolean("attention_bias", false),
                                  .dropout = readAttentionDropout(config)};
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  addPairwiseLayers(context, decoder, attention,
                    ffnPart(decoder, "gated_mlp", width, activation, config.boolean("mlp_bias", false)),
                    {.eps = readEps(config, "rms_norm_eps", 1e-8)});
}

void buildGlm(ImportContext& context) {
  buildAnyGlm(context, false);
}
void buildGlm4(ImportContext& context) {
  buildAnyGlm(context, true);
}

}  // namespace eulerstack::interop
