// DeepSeek-V2 and -V3 (DeepSeek-AI 2024): latent attention, dense layers first, then shared and routed experts. Youtu:
// its attention without experts.
#include <cmath>

#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

constexpr IntegerBounds kRanks{1, 1 << 20};

struct Latent {
  std::int64_t rank = 512;
  std::optional<std::int64_t> queryRank = {};
  std::int64_t plain = 128;
  std::int64_t rotated = 64;
  std::int64_t value = 128;
  bool bias = false;
  bool interleaved = true;
  double dropout = 0;
  double scale = 0;  // 0: 1 / sqrt(plain + rotated)
};

Latent readLatent(HfConfig& config) {
  Latent latent;
  latent.rank = config.integer("kv_lora_rank", 512, kRanks);
  latent.queryRank = config.optionalInteger("q_lora_rank", 1536, kRanks);
  latent.plain = config.integer("qk_nope_head_dim", 128, kRanks);
  latent.rotated = config.integer("qk_rope_head_dim", 64, kRanks);
  latent.value = config.integer("v_head_dim", 128, kRanks);
  latent.dropout = readAttentionDropout(config);
  latent.bias = config.boolean("attention_bias", false);
  // The class gives the queries' one projection no bias, the others have it: nothing here says that.
  if (latent.bias && !latent.queryRank) config.refuse("attention_bias");
  config.setAside("head_dim");  // the class takes qk_rope_head_dim whatever it says
  if (const JsonValue* sum = config.take("qk_head_dim"); sum && !sum->isNull())
    if (config.integer("qk_head_dim", 1, kRanks) != latent.plain + latent.rotated)
      config.report(
          DiagId::ImportDisagrees, "qk_head_dim",
          {{"other", std::string("qk_nope_head_dim + qk_rope_head_dim")}, {"number", latent.plain + latent.rotated}});
  return latent;
}

OutMap latentPart(const Latent& latent) {
  OutMap sizes;
  if (latent.queryRank) sizes.set("q_lora", *latent.queryRank, "queries have a latent too");
  sizes.set("nope_head_dim", latent.plain).set("rope_head_dim", latent.rotated).set("v_head_dim", latent.value);
  OutMap options;
  options.set("latent_dim", latent.rank, "cached for each token, with the shared rotated key");
  if (latent.bias) options.set("qkv_bias", true).set("vendor.studio.o_bias", true);
  if (latent.dropout > 0) options.set("attn_drop", latent.dropout);
  if (latent.scale > 0) options.set("vendor.studio.attn_scale", latent.scale);
  if (latent.interleaved) options.set("vendor.studio.rope_interleaved", true, "neighbours turn against each other");
  options.set("vendor.studio.mla", sizes);
  OutMap mixer;
  mixer.set("type", "attention").set("attention", options);
  return mixer;
}

// Sizes of the language's heads: they serve nothing here but must fit together.
Decoder readSizes(HfConfig& config, const DecoderDefaults& defaults) {
  Decoder decoder = readDecoder(config, defaults);
  decoder.headDim = decoder.width / decoder.heads;
  decoder.kvHeads = decoder.heads;
  return decoder;
}

// Keys that only the first implementations had.
void readOlderKeys(HfConfig& config, const char* scores, MoeDesign& moe) {
  if (config.integer("moe_layer_freq", 1) != 1) config.refuse("moe_layer_freq", "1");
  if (config.text("scoring_func", scores) != scores) config.refuse("scoring_func", scores);
  const double weight = config.number("aux_loss_alpha", 0, {0, 1e6});
  if (config.boolean("seq_aux", true)) moe.sequenceAux = weight;
  for (const char* key : {"ep_size", "aux_loss_alpha", "seq_aux", "output_router_logits"}) config.setAside(key);
}

void addLayers(ImportContext& context, const Decoder& decoder, const Latent& latent, const OutMap& dense,
               const OutMap& experts, std::int64_t first) {
  const OutMap norm = normPart("rmsnorm", {.eps = readEps(context.config, "rms_norm_eps", 1e-6)});
  const std::int64_t count = std::min(first, decoder.layers);
  if (count > 0) context.design.addLayers("dense", layerBody(latentPart(latent), dense, norm), count);
  if (decoder.layers > count)
    context.design.addLayers("experts", layerBody(latentPart(latent), experts, norm), decoder.layers - count);
}

double scaleOf(const Latent& latent, const Rope& rope) {
  if (rope.attentionScale == 1) return 0;
  return rope.attentionScale / std::sqrt(static_cast<double>(latent.plain + latent.rotated));
}

}  // namespace

void buildDeepseekV2(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("n_routed_experts", "num_experts");
  const DecoderDefaults defaults{
      .vocabulary = 102400, .width = 4096, .layers = 32, .heads = 32, .maxLength = 2048, .bos = 1, .eos = 2};
  Decoder decoder = readSizes(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 11008);
  const std::int64_t first = config.integer("first_k_dense_replace", 0, {0, 1 << 20});
  MoeDesign moe{.width = readFfnWidth(config, "moe_intermediate_size", 1407)};
  const bool missing =
      first < decoder.layers && (!config.has("num_experts_per_tok") || config.isNull("num_experts_per_tok"));
  if (missing) config.report(DiagId::ImportValueMissing, "num_experts_per_tok");
  readExperts(config, "n_routed_experts", 64, 1, moe);
  moe.shared = config.integer("n_shared_experts", 2, {0, 4096});
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  moe.scaling = config.number("routed_scaling_factor", 1.0, {0, 1000});
  const std::string method = config.text("topk_method", "greedy");
  const std::int64_t groups = config.integer("n_group", 1, {1, 4096});
  const std::int64_t topGroups = config.integer("topk_group", 1, {1, 4096});
  if (method == "group_limited_greedy") {
    moe.groups = groups;
    moe.topGroups = topGroups;
    moe.bestOfGroup = true;
  } else if (method != "greedy") {
    config.refuse("topk_method", "greedy, group_limited_greedy");
  }
  config.setAside("norm_topk_prob");  // the class never divides by the sum
  readOlderKeys(config, "softmax", moe);
  const bool bias = config.boolean("mlp_bias", false);
  if (bias && first < decoder.layers) config.refuse("mlp_bias", "false");
  writeModel(context, decoder, width);
  const Rope rope = writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  Latent latent = readLatent(config);
  latent.scale = scaleOf(latent, rope);
  addLayers(context, decoder, latent, ffnPart(decoder, "gated_mlp", width, moe.activation, bias), moePart(decoder, moe),
            first);
}

void buildDeepseekV3(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("n_routed_experts", "num_local_experts");
  config.alias("num_nextn_predict_layers", "num_mtp_layers");
  const DecoderDefaults defaults{.vocabulary = 129280,
                                 .width = 7168,
                                 .layers = 61,
                                 .heads = 128,
                                 .kvHeads = 128,
                                 .maxLength = 4096,
                                 .bos = 0,
                                 .eos = 1};
  Decoder decoder = readSizes(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 18432);
  const std::int64_t first = config.integer("first_k_dense_replace", 3, {0, 1 << 20});
  MoeDesign moe{.width = readFfnWidth(config, "moe_intermediate_size", 2048), .sigmoid = true, .correction = true};
  readExperts(config, "n_routed_experts", 256, 8, moe);
  moe.shared = config.integer("n_shared_experts", 1, {0, 4096});
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  moe.scaling = config.number("routed_scaling_factor", 2.5, {0, 1000});
  moe.groups = config.integer("n_group", 8, {1, 4096});
  moe.topGroups = config.integer("topk_group", 4, {1, 4096});
  moe.normTopK = config.boolean("norm_topk_prob", true);
  if (config.text("topk_method", "noaux_tc") != "noaux_tc") config.refuse("topk_method", "noaux_tc");
  readOlderKeys(config, "sigmoid", moe);
  // The class does not build the layers that predict further tokens.
  if (config.integer("num_nextn_predict_layers", 1, {0, 64}) > 0) config.leaveOut("num_nextn_predict_layers");
  writeModel(context, decoder, width);
  const Rope rope = writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  Latent latent = readLatent(config);
  latent.interleaved = config.boolean("rope_interleave", true);
  latent.scale = scaleOf(latent, rope);
  addLayers(context, decoder, latent, ffnPart(decoder, "gated_mlp", width, moe.activation, false),
            moePart(decoder, moe), first);
}

void buildYoutu(ImportContext& context) {
  HfConfig& config = context.config;
  DecoderDefaults defaults{.vocabulary = 128256,
                           .width = 2048,
                           .layers = 32,
                           .heads = 16,
                           .kvHeads = 16,
                           .maxLength = 131072,
                           .tied = true,
                           .bos = 128000,
                           .eos = 128001};
  Decoder decoder = readSizes(config, defaults);
  defaults.initStd = 2 / std::sqrt(5 * static_cast<double>(decoder.width));
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 6144);
  writeModel(context, decoder, width);
  const Rope rope = writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  config.setAside("embedding_initializer_range");  // of fresh weights only
  Latent latent = readLatent(config);
  latent.interleaved = config.boolean("rope_interleave", true);
  latent.scale = scaleOf(latent, rope);
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true), false);
  addLayers(context, decoder, latent, ffn, ffn, decoder.layers);
}

}  // namespace eulerstack::interop
