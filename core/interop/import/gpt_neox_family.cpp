// GPT-NeoX (Black et al. 2022), of which Pythia is, and StableLM: a share of each head is rotated, mixer and
// feed-forward part may stand side by side.
#include "core/interop/import/families.h"

namespace eulerstack::interop {

void buildGptNeox(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("partial_rotary_factor", "rotary_pct");
  config.alias("rope_theta", "rotary_emb_base");
  const DecoderDefaults defaults{
      .vocabulary = 50432, .width = 6144, .layers = 44, .heads = 64, .maxLength = 2048, .bos = 0, .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  decoder.kvHeads = decoder.heads;  // whatever else is written: the class knows no groups
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 24576);
  writeModel(context, decoder, width);
  const Rope rope = writeRope(context, {.partial = 0.25}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied, config.number("hidden_dropout", 0, {0, 0.999}));
  for (const char* key : {"classifier_dropout", "is_decoder"}) config.setAside(key);
  const bool bias = config.boolean("attention_bias", true);
  const AttentionDesign attention{
      .qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .rotated = rope.partial};
  const bool parallel = config.boolean("use_parallel_residual", true);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention),
                ffnPart(decoder, "mlp", width, readActivation(config, "hidden_act", "gelu", false), true),
                normPart("layernorm", {.eps = readEps(config, "layer_norm_eps", 1e-5)}),
                parallel ? parallelResidual(false) : OutMap()),
      decoder.layers);
}

void buildStablelm(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("partial_rotary_factor", "rope_pct");
  const DecoderDefaults defaults{.vocabulary = 50304,
                                 .width = 2560,
                                 .layers = 32,
                                 .heads = 32,
                                 .kvHeads = 32,
                                 .maxLength = 4096,
                                 .bos = 0,
                                 .eos = 0};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 6912);
  writeModel(context, decoder, width);
  const Rope rope = writeRope(context, {.partial = 0.25}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied, config.number("hidden_dropout", 0, {0, 0.999}));
  if (config.boolean("qk_layernorm", false)) config.refuse("qk_layernorm", "false");
  const AttentionDesign attention{.qkvBias = config.boolean("use_qkv_bias", false),
                                  .dropout = readAttentionDropout(config),
                                  .rotated = rope.partial};
  const bool parallel = config.boolean("use_parallel_residual", false);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention),
                ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true), false),
                normPart("layernorm", {.eps = readEps(config, "layer_norm_eps", 1e-5)}),
                parallel ? parallelResidual(true) : OutMap()),
      decoder.layers);
}

void buildPhi(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 51200, .width = 2048, .layers = 24, .heads = 32, .maxLength = 2048, .bos = 1, .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 8192);
  writeModel(context, decoder, width);
  const Rope rope = writeRope(context, {.partial = 0.5}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied, config.number("resid_pdrop", 0, {0, 0.999}));
  context.design.output.set("vendor.studio.bias", true);
  if (config.number("embd_pdrop", 0, {0, 1}) > 0) config.leaveOut("embd_pdrop");
  if (config.boolean("qk_layernorm", false)) config.refuse("qk_layernorm", "false");
  const AttentionDesign attention{
      .qkvBias = true, .outputBias = true, .dropout = readAttentionDropout(config), .rotated = rope.partial};
  const Activation activation = readActivation(config, "hidden_act", "gelu_new", false);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention), ffnPart(decoder, "mlp", width, activation, true),
                normPart("layernorm", {.eps = readEps(config, "layer_norm_eps", 1e-5)}), parallelResidual(true)),
      decoder.layers);
}

void buildGptj(ImportContext& context) {
  HfConfig& config = context.config;
  nameGptSizes(config);
  const DecoderDefaults defaults{
      .vocabulary = 50400, .width = 4096, .layers = 28, .heads = 16, .maxLength = 2048, .bos = 50256, .eos = 50256};
  Decoder decoder = readDecoder(config, defaults);
  decoder.kvHeads = decoder.heads;
  const std::int64_t width = config.optionalInteger("n_inner", {}, {1, 1 << 24}).value_or(4 * decoder.width);
  const auto rotated = config.optionalInteger("rotary_dim", 64, {2, decoder.headDim});
  writeModel(context, decoder, width);
  context.design.embedding.set("type", "learned").set("positional", "rope").set("rope_theta", 10000.0);
  writeCommon(context, defaults, decoder.tied, config.number("resid_pdrop", 0, {0, 0.999}));
  context.design.output.set("vendor.studio.bias", true);
  if (config.number("embd_pdrop", 0, {0, 1}) > 0) config.leaveOut("embd_pdrop");
  for (const char* key : {"scale_attn_weights", "rotary"}) config.setAside(key);
  const AttentionDesign attention{
      .dropout = config.number("attn_pdrop", 0, {0, 0.999}),
      .rotated = static_cast<double>(rotated.value_or(decoder.headDim)) / static_cast<double>(decoder.headDim),
      .interleaved = true};
  const Activation activation = readActivation(config, "activation_function", "gelu_new", false);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention), ffnPart(decoder, "mlp", width, activation, true),
                normPart("layernorm", {.eps = readEps(config, "layer_norm_epsilon", 1e-5)}), parallelResidual(true)),
      decoder.layers);
}

}  // namespace eulerstack::interop
