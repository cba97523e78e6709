// Jamba (Lieber et al. 2024): mamba layers with an attention layer now and then, experts in some of the layers, no
// positions. Bamba (Ganti et al. 2024): Mamba-2 layers, the attention layers of a list, which turn half of each head.
#include <algorithm>

#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

// The layers i with i % period == offset.
struct Rhythm {
  std::int64_t period = 1;
  std::int64_t offset = 0;
  bool hits(std::int64_t layer) const { return layer % period == offset; }
};

Rhythm readRhythm(HfConfig& config, const char* period, std::int64_t usualPeriod, const char* offset,
                  std::int64_t usualOffset) {
  Rhythm rhythm;
  rhythm.period = config.integer(period, usualPeriod);
  rhythm.offset = config.integer(offset, usualOffset, {0, 1 << 20});
  if (rhythm.offset >= rhythm.period)
    config.report(DiagId::ImportOutOfRange, offset, {{"minimum", std::int64_t{0}}, {"maximum", rhythm.period - 1}});
  return rhythm;
}

OutMap mambaPart(HfConfig& config, const Decoder& decoder, double eps) {
  MambaDesign mamba{.variant = "mamba1",
                    .state = config.integer("mamba_d_state", 16),
                    .convolution = config.integer("mamba_d_conv", 4),
                    .expand = config.integer("mamba_expand", 2),
                    .convBias = config.boolean("mamba_conv_bias", true),
                    .projBias = config.boolean("mamba_proj_bias", false),
                    .innerNorms = true,
                    .eps = eps};
  mamba.stepRank = readStepRank(config, "mamba_dt_rank", decoder.width);
  OutMap mixer;
  mixer.set("type", "mamba").set("mamba", mambaOptions(mamba, decoder.width));
  return mixer;
}

// The inner width is split in heads: a size may say "auto".
OutMap mamba2Part(HfConfig& config, const Decoder& decoder, double eps) {
  MambaDesign mamba{.variant = "mamba2",
                    .state = config.integer("mamba_d_state", 256),
                    .convolution = config.integer("mamba_d_conv", 4),
                    .expand = config.integer("mamba_expand", 2),
                    .convBias = config.boolean("mamba_conv_bias", true),
                    .projBias = config.boolean("mamba_proj_bias", false),
                    .groups = config.integer("mamba_n_groups", 1),
                    .eps = eps};
  const std::int64_t inner = mamba.expand * decoder.width, heads = config.integer("mamba_n_heads", 128);
  const JsonValue* size = config.take("mamba_d_head");
  const bool automatic = !size || size->isNull() || (size->text() && *size->text() == "auto");
  mamba.headDim = std::max<std::int64_t>(1, inner / heads);
  if (!automatic) mamba.headDim = config.integer("mamba_d_head", mamba.headDim);
  if (heads * mamba.headDim != inner)
    config.report(DiagId::ImportDisagrees, "mamba_n_heads",
                  {{"value", heads},
                   {"other", std::string("mamba_expand * hidden_size / mamba_d_head")},
                   {"number", inner / mamba.headDim}});
  OutMap mixer;
  mixer.set("type", "mamba").set("mamba", mambaOptions(mamba, decoder.width));
  return mixer;
}

}  // namespace

void buildJamba(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("num_experts", "num_local_experts");
  const DecoderDefaults defaults{.vocabulary = 65536,
                                 .width = 4096,
                                 .layers = 32,
                                 .heads = 32,
                                 .kvHeads = 8,
                                 .maxLength = 262144,
                                 .bos = 1,
                                 .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  MoeDesign moe{.width = readFfnWidth(config, "intermediate_size", 14336)};
  readExperts(config, "num_experts", 16, 2, moe);
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  const Rhythm attends = readRhythm(config, "attn_layer_period", 8, "attn_layer_offset", 4);
  const Rhythm routes = readRhythm(config, "expert_layer_period", 2, "expert_layer_offset", 1);
  const double eps = readEps(config, "rms_norm_eps", 1e-6);
  writeModel(context, decoder, moe.width);
  context.design.embedding.set("type", "learned").set("positional", "none", "the mamba layers carry the order");
  writeCommon(context, defaults, decoder.tied);
  writeRouterLoss(context, 0.001);
  config.setAside("num_logits_to_keep");
  config.setAside("sliding_window");  // the class does not read it
  for (const char* derived : {"layers_block_type", "layer_types", "layers_num_experts"}) config.setAside(derived);
  const OutMap attention = attentionPart(context, decoder, {.dropout = readAttentionDropout(config)});
  const OutMap mamba = mambaPart(config, decoder, eps);
  const OutMap dense = ffnPart(decoder, "gated_mlp", moe.width, moe.activation, false);
  const OutMap experts = moePart(decoder, moe);
  const OutMap norm = normPart("rmsnorm", {.eps = eps});
  for (std::int64_t i = 0; i < decoder.layers; ++i) {
    const bool routed = routes.hits(i) && moe.experts > 1;
    const std::string name = attends.hits(i) ? "attention" : "mamba";
    context.design.addLayers(name + (routed ? "_moe" : ""),
                             layerBody(attends.hits(i) ? attention : mamba, routed ? experts : dense, norm), 1);
  }
}

void buildBamba(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 128000,
                                 .width = 4096,
                                 .layers = 32,
                                 .heads = 32,
                                 .kvHeads = 8,
                                 .maxLength = 262144,
                                 .bos = 1,
                                 .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 14336);
  const auto attends = config.integers("attn_layer_indices", {0, 1 << 20});
  writeModel(context, decoder, width);
  // The class takes a half, unless rope_parameters says otherwise.
  if (config.number("partial_rotary_factor", 0.5) != 0.5) config.refuse("partial_rotary_factor", "0.5");
  const Rope rope = writeRope(context, {.partial = 0.5}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  if (config.text("hidden_act", "silu") != "silu") config.refuse("hidden_act", "silu");  // of the mixer too
  if (const JsonValue* limit = config.take("time_step_limit"); limit && !limit->isNull() && !isOpenStepLimit(*limit))
    config.refuse("time_step_limit");
  if (config.number("z_loss_coefficient", 0, {0, 1e6}) > 0) config.leaveOut("z_loss_coefficient");
  for (const char* key : {"num_logits_to_keep", "mamba_chunk_size", "layers_block_type", "layer_types"})
    config.setAside(key);
  const bool bias = config.boolean("attention_bias", false);
  const double eps = readEps(config, "rms_norm_eps", 1e-5);
  const OutMap attention = attentionPart(
      context, decoder,
      {.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .rotated = rope.partial});
  const OutMap mamba = mamba2Part(config, decoder, eps);
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, {"swiglu", ""}, config.boolean("mlp_bias", false));
  const OutMap norm = normPart("rmsnorm", {.eps = eps});
  for (std::int64_t i = 0; i < decoder.layers; ++i) {
    const bool listed = std::find(attends.begin(), attends.end(), i) != attends.end();
    context.design.addLayers(listed ? "attention" : "mamba", layerBody(listed ? attention : mamba, ffn, norm), 1);
  }
}

}  // namespace eulerstack::interop
