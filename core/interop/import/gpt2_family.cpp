// GPT-2: learned positions, LayerNorm, biases everywhere. Its config has names of its own for the sizes.
#include "core/interop/import/families.h"

namespace eulerstack::interop {

void buildGpt2(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("hidden_size", "n_embd");
  config.alias("max_position_embeddings", "n_positions");
  config.alias("num_attention_heads", "n_head");
  config.alias("num_hidden_layers", "n_layer");
  const DecoderDefaults defaults{.vocabulary = 50257,
                                 .width = 768,
                                 .layers = 12,
                                 .heads = 12,
                                 .maxLength = 1024,
                                 .tied = true,
                                 .bos = 50256,
                                 .eos = 50256};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t ffn = config.optionalInteger("n_inner", {}, {1, 1 << 24}).value_or(4 * decoder.width);
  writeModel(context, decoder, ffn);
  context.design.embedding.set("type", "learned")
      .set("positional", "none", "a vector for each position is added instead")
      .set("vendor.studio.positional", "learned");
  writeCommon(context, defaults, decoder.tied, config.number("resid_pdrop", 0.1, {0, 0.999}));
  if (config.number("embd_pdrop", 0.1, {0, 1}) > 0) config.leaveOut("embd_pdrop");
  if (config.boolean("add_cross_attention", false)) config.refuse("add_cross_attention");
  if (!config.boolean("scale_attn_weights", true)) config.refuse("scale_attn_weights");
  if (config.boolean("scale_attn_by_inverse_layer_idx", false)) config.refuse("scale_attn_by_inverse_layer_idx");
  config.setAside("reorder_and_upcast_attn");
  config.setAside("n_ctx");
  const AttentionDesign attention{
      .qkvBias = true, .outputBias = true, .dropout = config.number("attn_pdrop", 0.1, {0, 0.999})};
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention),
                ffnPart(decoder, "mlp", ffn, readActivation(config, "activation_function", "gelu_new", false), true),
                normPart("layernorm", {.eps = readEps(config, "layer_norm_epsilon", 1e-5)})),
      decoder.layers);
}

}  // namespace eulerstack::interop
