// GPT-2 and StarCoder (GPTBigCode), which is GPT-2 with one key/value head: learned positions, LayerNorm, biases
// everywhere. Their configs have names of their own for the sizes.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

struct Gpt {
  const char* activation;
  bool singleKv = false;
};

void buildGpt(ImportContext& context, const Gpt& family) {
  HfConfig& config = context.config;
  nameGptSizes(config);
  const DecoderDefaults defaults{.vocabulary = 50257,
                                 .width = 768,
                                 .layers = 12,
                                 .heads = 12,
                                 .maxLength = 1024,
                                 .tied = true,
                                 .bos = 50256,
                                 .eos = 50256};
  Decoder decoder = readDecoder(config, defaults);
  decoder.kvHeads = family.singleKv ? 1 : decoder.heads;
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
      layerBody(
          attentionPart(context, decoder, attention),
          ffnPart(decoder, "mlp", ffn, readActivation(config, "activation_function", family.activation, false), true),
          normPart("layernorm", {.eps = readEps(config, "layer_norm_epsilon", 1e-5)})),
      decoder.layers);
}

}  // namespace

void buildGpt2(ImportContext& context) {
  buildGpt(context, {.activation = "gelu_new"});
}

void buildGptBigcode(ImportContext& context) {
  HfConfig& config = context.config;
  const bool single = config.boolean("multi_query", true);
  for (const char* key : {"attention_softmax_in_fp32", "scale_attention_softmax_in_fp32", "num_key_value_heads",
                          "attn_softmax_in_fp32", "inference_runner", "max_batch_size", "max_sequence_length",
                          "pad_key_length", "pre_allocate_kv_cache", "validate_runner_input"})
    config.setAside(key);
  buildGpt(context, {.activation = "gelu_pytorch_tanh", .singleKv = single});
}

}  // namespace eulerstack::interop
