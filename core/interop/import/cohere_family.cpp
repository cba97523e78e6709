// Command R (Cohere 2024): mixer and feed-forward part side by side behind one layer norm without bias, a factor on the
// logits, a rotation of neighbouring numbers. Command R7B and A (Cohere 2): windows in three of four layers, and no
// positions in the others.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

const DecoderDefaults kCohere{.vocabulary = 256000,
                              .width = 8192,
                              .layers = 40,
                              .heads = 64,
                              .maxLength = 8192,
                              .tied = true,
                              .bos = 5,
                              .eos = 255001};

// What all layers have in common.
struct CohereLayers {
  Decoder decoder;
  AttentionDesign attention;
  OutMap ffn, norm;
};

CohereLayers readLayers(ImportContext& context) {
  HfConfig& config = context.config;
  CohereLayers layers;
  layers.decoder = readDecoder(config, kCohere);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 22528);
  writeModel(context, layers.decoder, width);
  writeRope(context, {}, layers.decoder.maxLength);
  writeCommon(context, kCohere, layers.decoder.tied);
  const double logits = config.number("logit_scale", 0.0625, {1e-9, 1000});
  if (logits != 1) context.design.output.set("vendor.studio.logit_scale", logits);
  const bool bias = config.boolean("attention_bias", false);
  layers.attention = {
      .qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .interleaved = true};
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  layers.ffn = ffnPart(layers.decoder, "gated_mlp", width, activation, false);
  layers.norm = normPart("layernorm", {.eps = readEps(config, "layer_norm_eps", 1e-5), .noBias = true});
  return layers;
}

void addLayer(ImportContext& context, const CohereLayers& layers, const char* name, std::int64_t count) {
  context.design.addLayers(name,
                           layerBody(attentionPart(context, layers.decoder, layers.attention), layers.ffn, layers.norm,
                                     parallelResidual(true)),
                           count);
}

}  // namespace

void buildCohere(ImportContext& context) {
  if (context.config.boolean("use_qk_norm", false)) context.config.refuse("use_qk_norm", "false");
  const CohereLayers layers = readLayers(context);
  addLayer(context, layers, "decoder", layers.decoder.layers);
}

void buildCohere2(ImportContext& context) {
  HfConfig& config = context.config;
  CohereLayers layers = readLayers(context);
  const auto window = config.optionalInteger("sliding_window", 4096, {1, 1 << 27});
  // Other words for the same in released configs.
  for (const char* key :
       {"order_of_interleaved_layers", "position_embedding_type", "rotary_pct", "use_embedding_sharing"})
    config.setAside(key);
  for (const bool slides : readPatternedLayers(config, layers.decoder.layers, 4, true)) {
    if (slides && !window) return config.refuse("sliding_window");
    layers.attention.window = slides ? window : std::nullopt;
    layers.attention.rotated = slides ? 1 : 0;
    addLayer(context, layers, slides ? "local" : "global", 1);
  }
}

}  // namespace eulerstack::interop
