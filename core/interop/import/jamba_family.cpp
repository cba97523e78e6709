// Jamba (Lieber et al. 2024): mamba layers with an attention layer now and then, experts in some of the layers, no
// positions.
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

}  // namespace eulerstack::interop
