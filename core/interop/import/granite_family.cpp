// Granite (IBM 2024): Llama with factors on the embedding, on what is added, on the scores and on the logits.
// GraniteMoE: the same with experts. HyperCLOVA X: the same with norms on what the parts give.
#include <cmath>

#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

constexpr NumberBounds kFactors{1e-9, 1000};

const DecoderDefaults kGranite{
    .vocabulary = 32000, .width = 4096, .layers = 32, .heads = 32, .maxLength = 2048, .bos = 1, .eos = 2};

// The factor on the logits is what it divides by in Granite, and what it multiplies by in HyperCLOVA X.
void writeFactors(ImportContext& context, bool divides) {
  HfConfig& config = context.config;
  const double embedding = config.number("embedding_multiplier", 1, kFactors);
  if (embedding != 1) context.design.embedding.set("scale", embedding, "embedding_multiplier");
  const double logits = config.number("logits_scaling", 1, {1e-3, 1000});
  if (logits != 1)
    context.design.output.set("vendor.studio.logit_scale", divides ? 1 / logits : logits,
                              divides ? "1 / logits_scaling" : "logits_scaling");
}

OutMap residualPart(HfConfig& config) {
  OutMap residual;
  const double factor = config.number("residual_multiplier", 1, kFactors);
  if (factor != 1) residual.set("type", "sequential").set("scaling", factor);
  return residual;
}

AttentionDesign readAttention(HfConfig& config, const Decoder& decoder, std::optional<double> scale) {
  const double usual = 1 / std::sqrt(static_cast<double>(decoder.headDim));
  const bool bias = config.boolean("attention_bias", false);
  const double factor = config.optionalNumber("attention_multiplier", scale, kFactors).value_or(usual);
  return {.qkvBias = bias,
          .outputBias = bias,
          .dropout = readAttentionDropout(config),
          .scale = factor == usual ? 0 : factor};
}

void buildDense(ImportContext& context, std::optional<double> scale, bool divides, bool sandwich) {
  HfConfig& config = context.config;
  Decoder decoder = readDecoder(config, kGranite);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 11008);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, kGranite, decoder.tied);
  writeFactors(context, divides);
  const AttentionDesign attention = readAttention(config, decoder, scale);
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention),
                ffnPart(decoder, "gated_mlp", width, activation, config.boolean("mlp_bias", false)),
                normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6), .sandwich = sandwich}),
                residualPart(config)),
      decoder.layers);
}

}  // namespace

void buildGranite(ImportContext& context) {
  buildDense(context, 1.0, true, false);
}

void buildHyperClovaX(ImportContext& context) {
  buildDense(context, {}, false, context.config.boolean("use_post_norm", true));
}

void buildGraniteMoe(ImportContext& context) {
  HfConfig& config = context.config;
  Decoder decoder = readDecoder(config, kGranite);
  MoeDesign moe{.width = readFfnWidth(config, "intermediate_size", 11008), .normTopK = true};
  readExperts(config, "num_local_experts", 8, 2, moe);
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  config.setAside("output_router_logits");
  writeModel(context, decoder, moe.width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, kGranite, decoder.tied);
  writeRouterLoss(context, 0.001);
  writeFactors(context, true);
  const AttentionDesign attention = readAttention(config, decoder, 1.0);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention), moePart(decoder, moe),
                normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6)}), residualPart(config)),
      decoder.layers);
}

}  // namespace eulerstack::interop
