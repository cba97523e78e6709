// OLMo (Groeneveld et al. 2024): layer norms without weights. OLMo 2 (OLMo Team 2024): norms on what the parts give, q
// and k normed over their full width. OLMoE (Muennighoff et al. 2024): the same attention before it, norms before the
// parts, experts.
#include "core/interop/import/families.h"

namespace eulerstack::interop {

void buildOlmo(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 50304, .width = 4096, .layers = 32, .heads = 32, .maxLength = 2048, .eos = 50279};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 11008);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  if (config.optionalNumber("clip_qkv", {}, {0, 1e6})) config.leaveOut("clip_qkv");
  const bool bias = config.boolean("attention_bias", false);
  const AttentionDesign attention{.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config)};
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention),
                ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true), false),
                normPart("layernorm", {.eps = 1e-5, .plain = true})),
      decoder.layers);
}

void buildOlmo2(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 50304, .width = 4096, .layers = 32, .heads = 32, .maxLength = 2048, .eos = 50279};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 11008);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const bool bias = config.boolean("attention_bias", false);
  const AttentionDesign attention{
      .qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .qkNorm = "width"};
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention),
                ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true), false),
                normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-5), .output = true})),
      decoder.layers);
}

void buildOlmoe(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("num_experts", "num_local_experts");
  const DecoderDefaults defaults{
      .vocabulary = 50304, .width = 2048, .layers = 16, .heads = 16, .maxLength = 4096, .eos = 50279};
  Decoder decoder = readDecoder(config, defaults);
  MoeDesign moe{.width = readFfnWidth(config, "intermediate_size", 2048)};
  readExperts(config, "num_experts", 64, 8, moe);
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  moe.normTopK = config.boolean("norm_topk_prob", false);
  writeModel(context, decoder, moe.width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  writeRouterLoss(context, 0.01);
  if (config.optionalNumber("clip_qkv", {}, {0, 1e6})) config.leaveOut("clip_qkv");
  const bool bias = config.boolean("attention_bias", false);
  const AttentionDesign attention{
      .qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .qkNorm = "width"};
  context.design.addLayers("decoder",
                           layerBody(attentionPart(context, decoder, attention), moePart(decoder, moe),
                                     normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-5)})),
                           decoder.layers);
}

}  // namespace eulerstack::interop
