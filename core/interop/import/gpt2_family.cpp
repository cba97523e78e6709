// GPT-2 and StarCoder (GPTBigCode), which is GPT-2 with one key/value head: learned positions, LayerNorm, biases
// everywhere. Their configs have names of their own for the sizes. GPT-Neo (Black et al. 2021): every second layer
// local, scores that are not scaled, no biases on queries, keys and values.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

void addLearnedPositions(ImportContext& context) {
  context.design.embedding.set("type", "learned")
      .set("positional", "none", "a vector for each position is added instead")
      .set("vendor.studio.positional", "learned");
}

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
  addLearnedPositions(context);
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

constexpr const char* kAttentionTypes = "attention_types";

// One [[names], times] of attention_types; false when it is none.
bool addAttentionTypes(const JsonValue& entry, std::int64_t limit, std::vector<std::string>& layers) {
  const JsonArray* pair = entry.array();
  const JsonArray* names = pair && pair->size() == 2 ? pair->front().array() : nullptr;
  const auto* times = names ? std::get_if<std::int64_t>(&pair->back().data) : nullptr;
  if (!times || *times < 0 || *times > limit) return false;
  for (std::int64_t i = 0; i < *times; ++i)
    for (const JsonValue& name : *names) {
      if (!name.text() || static_cast<std::int64_t>(layers.size()) >= limit) return false;
      layers.push_back(*name.text());
    }
  return true;
}

// "global" or "local" for each layer. Empty, and reported, when the config does not say so.
std::vector<std::string> readAttentionLayers(HfConfig& config, std::int64_t count) {
  std::vector<std::string> layers;
  if (!config.has(kAttentionTypes) || config.isNull(kAttentionTypes)) {
    for (std::int64_t i = 0; i < 24; ++i) layers.emplace_back(i % 2 == 0 ? "global" : "local");
  } else {
    const JsonArray* entries = config.take(kAttentionTypes)->array();
    if (!entries) return config.refuse(kAttentionTypes), layers;
    for (const JsonValue& entry : *entries)
      if (!addAttentionTypes(entry, count, layers)) return config.refuse(kAttentionTypes), std::vector<std::string>();
  }
  if (static_cast<std::int64_t>(layers.size()) != count) {
    config.report(DiagId::ImportListLength, kAttentionTypes,
                  {{"count", static_cast<std::int64_t>(layers.size())}, {"layers", count}});
    return {};
  }
  for (const std::string& layer : layers)
    if (layer != "global" && layer != "local") return config.refuse(kAttentionTypes), std::vector<std::string>();
  // The same, spelled out, in released configs.
  if (const auto same = config.texts("attention_layers"); same && *same != layers) config.refuse("attention_layers");
  return layers;
}

}  // namespace

void buildGptNeo(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("num_attention_heads", "num_heads");
  config.alias("num_hidden_layers", "num_layers");
  const DecoderDefaults defaults{.vocabulary = 50257,
                                 .width = 2048,
                                 .layers = 24,
                                 .heads = 16,
                                 .maxLength = 2048,
                                 .tied = true,
                                 .bos = 50256,
                                 .eos = 50256};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = config.optionalInteger("intermediate_size", {}, {1, 1 << 24}).value_or(4 * decoder.width);
  writeModel(context, decoder, width);
  addLearnedPositions(context);
  writeCommon(context, defaults, decoder.tied, config.number("resid_dropout", 0, {0, 0.999}));
  if (config.number("embed_dropout", 0, {0, 1}) > 0) config.leaveOut("embed_dropout");
  config.setAside("classifier_dropout");
  const std::int64_t window = config.integer("window_size", 256, {1, 1 << 27});
  AttentionDesign attention{.outputBias = true, .dropout = readAttentionDropout(config), .scale = 1};
  const Activation activation = readActivation(config, "activation_function", "gelu_new", false);
  const OutMap ffn = ffnPart(decoder, "mlp", width, activation, true);
  const OutMap norm = normPart("layernorm", {.eps = readEps(config, "layer_norm_epsilon", 1e-5)});
  for (const std::string& layer : readAttentionLayers(config, decoder.layers)) {
    attention.window = layer == "local" ? std::optional(window) : std::nullopt;
    context.design.addLayers(layer, layerBody(attentionPart(context, decoder, attention), ffn, norm), 1);
  }
}

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
