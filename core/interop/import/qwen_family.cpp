// Qwen2, Qwen3 and Qwen3-MoE: windows for some of the layers, a bias on q, k, v (Qwen2), norms of q and k (Qwen3).
#include <algorithm>

#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

constexpr IntegerBounds kWindows{1, 1 << 27};
using Windows = std::vector<std::optional<std::int64_t>>;

// Layers from max_window_layers on slide when use_sliding_window is on, unless layer_types says otherwise.
Windows readWindows(HfConfig& config, std::int64_t layers) {
  const bool enabled = config.boolean("use_sliding_window", false);
  const std::int64_t first = config.integer("max_window_layers", 28, {0, 1 << 24});
  auto window = config.optionalInteger("sliding_window", 4096, kWindows);
  if (!enabled) window.reset();
  std::vector<bool> otherwise;
  for (std::int64_t i = 0; i < layers; ++i) otherwise.push_back(window && i >= first);
  Windows windows;
  for (const bool slides : readSlidingLayers(config, layers, otherwise)) {
    if (slides && !window) {
      config.report(DiagId::ImportDisagrees, "layer_types",
                    {{"other", std::string("use_sliding_window")}, {"number", std::string("full_attention")}});
      return Windows(static_cast<std::size_t>(layers));
    }
    windows.push_back(slides ? window : std::nullopt);
  }
  return windows;
}

void addLayer(ImportContext& context, const Decoder& decoder, AttentionDesign attention, OutMap ffn, double eps,
              const char* suffix = "") {
  context.design.addLayers(
      (attention.window ? "local" : "decoder") + std::string(suffix),
      layerBody(attentionPart(context, decoder, attention), std::move(ffn), normPart("rmsnorm", {.eps = eps})), 1);
}

}  // namespace

void buildQwen2(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 151936, .width = 4096, .layers = 32, .heads = 32, .kvHeads = 32, .maxLength = 32768};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 22016);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true), false);
  const double eps = readEps(config, "rms_norm_eps", 1e-6);
  AttentionDesign attention{.qkvBias = true, .dropout = readAttentionDropout(config)};
  for (const auto& window : readWindows(config, decoder.layers)) {
    attention.window = window;
    addLayer(context, decoder, attention, ffn, eps);
  }
}

void buildQwen3(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 151936,
                                 .width = 4096,
                                 .layers = 32,
                                 .heads = 32,
                                 .kvHeads = 32,
                                 .headDim = 128,
                                 .maxLength = 32768};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 22016);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true), false);
  const double eps = readEps(config, "rms_norm_eps", 1e-6);
  const bool bias = config.boolean("attention_bias", false);
  AttentionDesign attention{
      .qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .qkNorm = "head"};
  for (const auto& window : readWindows(config, decoder.layers)) {
    attention.window = window;
    addLayer(context, decoder, attention, ffn, eps);
  }
}

// Experts in every decoder_sparse_step-th layer but those of mlp_only_layers; one window for all layers.
void buildQwen3Moe(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("num_experts", "num_local_experts");
  const DecoderDefaults defaults{
      .vocabulary = 151936, .width = 2048, .layers = 24, .heads = 32, .kvHeads = 4, .maxLength = 32768};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 6144);
  MoeDesign moe{.width = readFfnWidth(config, "moe_intermediate_size", 768)};
  readExperts(config, "num_experts", 128, 8, moe);
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  moe.normTopK = config.boolean("norm_topk_prob", false);
  const std::int64_t step = config.integer("decoder_sparse_step", 1);
  const auto dense = config.integers("mlp_only_layers", {0, 1 << 20});
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  writeRouterLoss(context, 0.001);
  const bool bias = config.boolean("attention_bias", false);
  const bool slides = config.boolean("use_sliding_window", false);
  const auto window = config.optionalInteger("sliding_window", 4096, kWindows);
  config.setAside("max_window_layers");  // of Qwen3; here one window is for all
  AttentionDesign attention{.qkvBias = bias,
                            .outputBias = bias,
                            .window = slides ? window : std::nullopt,
                            .dropout = readAttentionDropout(config),
                            .qkNorm = "head"};
  const double eps = readEps(config, "rms_norm_eps", 1e-6);
  for (std::int64_t i = 0; i < decoder.layers; ++i) {
    const bool listed = std::find(dense.begin(), dense.end(), i) != dense.end();
    if (!listed && (i + 1) % step == 0)
      addLayer(context, decoder, attention, moePart(decoder, moe), eps, "_moe");
    else
      addLayer(context, decoder, attention, ffnPart(decoder, "gated_mlp", width, moe.activation, false), eps);
  }
}

}  // namespace eulerstack::interop
