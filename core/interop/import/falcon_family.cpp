// Falcon (Almazrouei et al. 2023): mixer and feed-forward part side by side, one key/value head (7B) or some (40B and
// later), LayerNorm.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

// Side by side behind one norm or two.
OutMap readResidual(HfConfig& config, bool newer) {
  const auto norms = config.optionalInteger("num_ln_in_parallel_attn", {}, {1, 2});
  if (!config.boolean("parallel_attn", true)) config.refuse("parallel_attn", "true");  // released with alibi only
  if (!newer && norms.value_or(1) != 1) config.refuse("num_ln_in_parallel_attn", "1");
  return parallelResidual(norms.value_or(newer ? 2 : 1) == 1);
}

}  // namespace

void buildFalcon(ImportContext& context) {
  HfConfig& config = context.config;
  const bool newer = config.boolean("new_decoder_architecture", false);
  const bool single = config.boolean("multi_query", true);
  if (newer)
    config.alias("num_key_value_heads", "num_kv_heads");
  else
    config.setAside("num_kv_heads");
  config.alias("num_attention_heads", "n_head");
  config.alias("num_hidden_layers", "n_layer");
  config.alias("hidden_size", "n_embed");
  const DecoderDefaults defaults{.vocabulary = 65024,
                                 .width = 4544,
                                 .layers = 32,
                                 .heads = 71,
                                 .maxLength = 2048,
                                 .tied = true,
                                 .bos = 11,
                                 .eos = 11};
  Decoder decoder = readDecoder(config, defaults);
  if (!newer) decoder.kvHeads = single ? 1 : decoder.heads;
  const auto written = config.optionalInteger("ffn_hidden_size", {}, {1, 1 << 24});
  const std::int64_t width = written.value_or(4 * decoder.width);
  writeModel(context, decoder, width);
  if (config.boolean("alibi", false)) config.refuse("alibi", "false");  // its bias is scaled with the scores
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied, config.number("hidden_dropout", 0, {0, 0.999}));
  const bool bias = config.boolean("bias", false);
  const AttentionDesign attention{.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config)};
  const Activation activation = readActivation(config, "activation", "gelu", false);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention), ffnPart(decoder, "mlp", width, activation, bias),
                normPart("layernorm", {.eps = readEps(config, "layer_norm_epsilon", 1e-5)}),
                readResidual(config, newer)),
      decoder.layers);
}

}  // namespace eulerstack::interop
