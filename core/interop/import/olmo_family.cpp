// OLMo (Groeneveld et al. 2024): layer norms without weights. OLMo 2 (OLMo Team 2024): norms on what the parts give, q
// and k normed over their full width. OLMo 3: windows in three of four layers. OLMoE (Muennighoff et al. 2024): the
// same attention before it, norms before the parts, experts.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

const DecoderDefaults kOlmo2{
    .vocabulary = 50304, .width = 4096, .layers = 32, .heads = 32, .maxLength = 2048, .eos = 50279};

AttentionDesign readOlmo2Attention(HfConfig& config) {
  const bool bias = config.boolean("attention_bias", false);
  return {.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .qkNorm = "width"};
}
OutMap readOlmo2Norm(HfConfig& config) {
  return normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-5), .output = true});
}

}  // namespace

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
  Decoder decoder = readDecoder(config, kOlmo2);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 11008);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, kOlmo2, decoder.tied);
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true), false);
  context.design.addLayers(
      "decoder", layerBody(attentionPart(context, decoder, readOlmo2Attention(config)), ffn, readOlmo2Norm(config)),
      decoder.layers);
}

// OLMo 2 with windows in three of four layers.
void buildOlmo3(ImportContext& context) {
  HfConfig& config = context.config;
  Decoder decoder = readDecoder(config, kOlmo2);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 11008);
  writeModel(context, decoder, width);
  const double localTheta = writeTwoRopes(context, {500000, 500000});
  writeCommon(context, kOlmo2, decoder.tied);
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true), false);
  const OutMap norm = readOlmo2Norm(config);
  AttentionDesign attention = readOlmo2Attention(config);
  const auto window = config.optionalInteger("sliding_window", 4096, {1, 1 << 27});
  std::vector<bool> otherwise;
  for (std::int64_t i = 0; i < decoder.layers; ++i) otherwise.push_back((i + 1) % 4 != 0);
  for (const bool slides : readSlidingLayers(config, decoder.layers, otherwise)) {
    if (slides && !window) return config.refuse("sliding_window");
    attention.window = slides ? window : std::nullopt;
    attention.theta = slides ? localTheta : 0;
    context.design.addLayers(slides ? "local" : "global",
                             layerBody(attentionPart(context, decoder, attention), ffn, norm), 1);
  }
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
