// Kin of Llama: EXAONE, InternLM3 and IQuest-Coder, which are Llamas under other names; Ministral and CWM, some of
// whose layers slide; EXAONE 4 (LG AI Research 2025), which norms what the parts give and has no positions in global
// layers.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

constexpr IntegerBounds kWindows{1, 1 << 27};

void buildAsLlama(ImportContext& context, const DecoderDefaults& defaults, std::int64_t ffn, double theta) {
  HfConfig& config = context.config;
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", ffn);
  writeModel(context, decoder, width);
  writeRope(context, {.theta = theta}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const bool bias = config.boolean("attention_bias", false);
  const AttentionDesign attention{.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config)};
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention),
                ffnPart(decoder, "gated_mlp", width, activation, config.boolean("mlp_bias", false)),
                normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-5)})),
      decoder.layers);
}

// Layers with a window and without one. A layer that slides needs one. globalRotated: share of a head that turns where
// there is none.
void addSlidingLayers(ImportContext& context, const Decoder& decoder, AttentionDesign attention, const OutMap& ffn,
                      const OutMap& norm, std::optional<std::int64_t> window, const std::vector<bool>& sliding,
                      double globalRotated = 1) {
  for (const bool slides : sliding) {
    if (slides && !window) return context.config.refuse("sliding_window");
    attention.window = slides ? window : std::nullopt;
    attention.rotated = slides ? 1 : globalRotated;
    context.design.addLayers(slides ? "local" : "global",
                             layerBody(attentionPart(context, decoder, attention), ffn, norm), 1);
  }
}

// Rotation of CWM: without any word of it, Llama 3's scaling.
void writeCwmRope(ImportContext& context, const Decoder& decoder) {
  HfConfig& config = context.config;
  const bool written = config.object("rope_scaling") || config.object("rope_parameters");
  const Rope rope = writeRope(context, {.theta = 1e6}, decoder.maxLength);
  if (written) return;
  if (rope.theta != 1e6) config.refuse("rope_theta", "1000000");  // the class does not look at it then
  OutMap scaling;
  scaling.set("type", "llama3").set("factor", 16.0);
  if (decoder.maxLength != 131072)
    scaling.set("vendor.studio.original_max_seq_len", std::int64_t{8192}, "length the positions were trained with");
  context.design.embedding.set("rope_scaling", scaling);
}

}  // namespace

void buildExaone(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("num_hidden_layers", "num_layers");
  config.alias("rms_norm_eps", "layer_norm_epsilon");
  config.alias("hidden_act", "activation_function");
  if (config.number("embed_dropout", 0, {0, 1}) > 0) config.leaveOut("embed_dropout");
  buildAsLlama(context,
               {.vocabulary = 102400,
                .width = 4096,
                .layers = 32,
                .heads = 32,
                .kvHeads = 8,
                .maxLength = 4096,
                .bos = 1,
                .eos = 361},
               14336, 500000);
}

void buildInternLm3(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("attention_bias", "qkv_bias");
  config.alias("mlp_bias", "bias");
  if (config.boolean("attention_bias", false) != config.boolean("mlp_bias", false))
    config.report(DiagId::ImportDisagrees, "attention_bias",
                  {{"other", std::string("mlp_bias")}, {"number", std::string("the same")}});
  buildAsLlama(context,
               {.vocabulary = 128512,
                .width = 4096,
                .layers = 48,
                .heads = 32,
                .kvHeads = 2,
                .headDim = 128,
                .maxLength = 32768,
                .bos = 1,
                .eos = 2},
               10240, 10000);
}

void buildIQuestCoder(ImportContext& context) {
  HfConfig& config = context.config;
  if (config.optionalNumber("clip_qkv", {}, {0, 1e6})) config.refuse("clip_qkv", "null");
  if (config.boolean("use_sliding_window", false)) config.refuse("use_sliding_window", "false");
  buildAsLlama(context,
               {.vocabulary = 76800,
                .width = 5120,
                .layers = 80,
                .heads = 40,
                .kvHeads = 8,
                .headDim = 128,
                .maxLength = 131072,
                .bos = 1,
                .eos = 2},
               27648, 10000);
}

void buildMinistral(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 32000,
                                 .width = 4096,
                                 .layers = 32,
                                 .heads = 32,
                                 .kvHeads = 8,
                                 .maxLength = 131072,
                                 .bos = 1,
                                 .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 14336);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const auto window = config.optionalInteger("sliding_window", 4096, kWindows);
  const std::vector<bool> all(static_cast<std::size_t>(decoder.layers), window.has_value());
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  addSlidingLayers(context, decoder, {.dropout = readAttentionDropout(config)},
                   ffnPart(decoder, "gated_mlp", width, activation, false),
                   normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6)}), window,
                   readSlidingLayers(config, decoder.layers, all));
}

void buildCwm(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 128256,
                                 .width = 6144,
                                 .layers = 64,
                                 .heads = 48,
                                 .kvHeads = 8,
                                 .headDim = 128,
                                 .maxLength = 131072,
                                 .bos = 128000,
                                 .eos = 128001};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 21504);
  writeModel(context, decoder, width);
  writeCwmRope(context, decoder);
  writeCommon(context, defaults, decoder.tied);
  if (config.boolean("attention_bias", false)) config.refuse("attention_bias", "false");
  const auto window = config.optionalInteger("sliding_window", 8192, kWindows);
  std::vector<bool> otherwise;
  for (std::int64_t i = 0; i < decoder.layers; ++i) otherwise.push_back(i % 4 != 0);
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  addSlidingLayers(context, decoder, {.dropout = readAttentionDropout(config)},
                   ffnPart(decoder, "gated_mlp", width, activation, config.boolean("mlp_bias", false)),
                   normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-5)}), window,
                   readSlidingLayers(config, decoder.layers, otherwise));
}

// Where there are windows, global layers have no positions.
void buildExaone4(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 102400,
                                 .width = 4096,
                                 .layers = 32,
                                 .heads = 32,
                                 .kvHeads = 32,
                                 .maxLength = 2048,
                                 .bos = 0,
                                 .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 16384);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const auto window = config.optionalInteger("sliding_window", 4096, kWindows);
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  addSlidingLayers(context, decoder, {.dropout = readAttentionDropout(config), .qkNorm = "head"},
                   ffnPart(decoder, "gated_mlp", width, activation, false),
                   normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-5), .output = true}), window,
                   readPatternedLayers(config, decoder.layers, 4, window.has_value()), window ? 0 : 1);
}

}  // namespace eulerstack::interop
