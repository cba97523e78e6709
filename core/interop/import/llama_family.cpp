// Decoders with pre-norm, rotary positions and a gated feed-forward part: Llama, Mistral, Mixtral, Phi-3, Seed-OSS,
// SmolLM3.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

constexpr IntegerBounds kWindows{1, 1 << 27};

// All layers alike.
void addUniformLayers(ImportContext& context, const Decoder& decoder, const AttentionDesign& attention, OutMap ffn,
                      double eps) {
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention), std::move(ffn), normPart("rmsnorm", {.eps = eps})),
      decoder.layers);
}

}  // namespace

void buildLlama(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 32000, .width = 4096, .layers = 32, .heads = 32, .maxLength = 2048, .bos = 1, .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t ffn = readFfnWidth(config, "intermediate_size", 11008);
  const bool bias = config.boolean("attention_bias", false);
  writeModel(context, decoder, ffn);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const AttentionDesign attention{.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config)};
  addUniformLayers(context, decoder, attention,
                   ffnPart(decoder, "gated_mlp", ffn, readActivation(config, "hidden_act", "silu", true),
                           config.boolean("mlp_bias", false)),
                   readEps(config, "rms_norm_eps", 1e-6));
}

void buildMistral(ImportContext& context) {
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
  const std::int64_t ffn = readFfnWidth(config, "intermediate_size", 14336);
  writeModel(context, decoder, ffn);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const AttentionDesign attention{.window = config.optionalInteger("sliding_window", 4096, kWindows),
                                  .dropout = readAttentionDropout(config)};
  addUniformLayers(context, decoder, attention,
                   ffnPart(decoder, "gated_mlp", ffn, readActivation(config, "hidden_act", "silu", true), false),
                   readEps(config, "rms_norm_eps", 1e-6));
}

void buildMixtral(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("num_local_experts", "num_experts");
  const DecoderDefaults defaults{.vocabulary = 32000,
                                 .width = 4096,
                                 .layers = 32,
                                 .heads = 32,
                                 .kvHeads = 8,
                                 .maxLength = 131072,
                                 .bos = 1,
                                 .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  MoeDesign moe{.width = readFfnWidth(config, "intermediate_size", 14336), .normTopK = true};
  readExperts(config, "num_local_experts", 8, 2, moe);
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  moe.jitter = config.number("router_jitter_noise", 0, {0, 0.999});
  writeModel(context, decoder, moe.width);
  writeRope(context, {.theta = 1000000}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  writeRouterLoss(context, 0.001);
  const AttentionDesign attention{.window = config.optionalInteger("sliding_window", {}, kWindows),
                                  .dropout = readAttentionDropout(config)};
  addUniformLayers(context, decoder, attention, moePart(decoder, moe), readEps(config, "rms_norm_eps", 1e-5));
}

void buildPhi3(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 32064, .width = 3072, .layers = 32, .heads = 32, .maxLength = 4096, .bos = 1, .eos = 32000};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t ffn = readFfnWidth(config, "intermediate_size", 8192);
  const std::int64_t original = config.integer("original_max_position_embeddings", 4096, kWindows);
  writeModel(context, decoder, ffn);
  const Rope rope = writeRope(context, {.originalLength = original, .yarnIsLongrope = true}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied, config.number("resid_pdrop", 0, {0, 0.999}));
  if (config.number("embd_pdrop", 0, {0, 1}) > 0) config.leaveOut("embd_pdrop");
  const AttentionDesign attention{.window = config.optionalInteger("sliding_window", {}, kWindows),
                                  .dropout = readAttentionDropout(config),
                                  .rotated = rope.partial};
  addUniformLayers(context, decoder, attention,
                   ffnPart(decoder, "gated_mlp", ffn, readActivation(config, "hidden_act", "silu", true), false),
                   readEps(config, "rms_norm_eps", 1e-5));
}

void buildSeedOss(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 155136,
                                 .width = 4096,
                                 .layers = 64,
                                 .heads = 80,
                                 .kvHeads = 8,
                                 .headDim = 128,
                                 .maxLength = 524288,
                                 .bos = 0,
                                 .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t ffn = readFfnWidth(config, "intermediate_size", 27648);
  writeModel(context, decoder, ffn);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied, config.number("residual_dropout", 0.1, {0, 0.999}));
  const AttentionDesign attention{.qkvBias = config.boolean("attention_bias", true),
                                  .outputBias = config.boolean("attention_out_bias", false),
                                  .dropout = config.number("attention_dropout", 0.1, {0, 0.999})};
  addUniformLayers(context, decoder, attention,
                   ffnPart(decoder, "gated_mlp", ffn, readActivation(config, "hidden_act", "silu", true),
                           config.boolean("mlp_bias", false)),
                   readEps(config, "rms_norm_eps", 1e-6));
}

// Some layers have no positions; those may have a window.
void buildSmolLm3(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 128256,
                                 .width = 2048,
                                 .layers = 36,
                                 .heads = 16,
                                 .kvHeads = 4,
                                 .maxLength = 32768,
                                 .tied = true,
                                 .bos = 128000,
                                 .eos = 128001};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 11008);
  writeModel(context, decoder, width);
  writeRope(context, {.theta = 2e6}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const std::int64_t interval = config.integer("no_rope_layer_interval", 4, {1, 1 << 20});
  std::vector<std::int64_t> rotates = config.integers("no_rope_layers", {0, 1});
  for (auto i = static_cast<std::int64_t>(rotates.size()); i < decoder.layers; ++i)
    rotates.push_back((i + 1) % interval == 0 ? 0 : 1);
  const auto window = config.optionalInteger("sliding_window", {}, kWindows);
  const bool slides = config.boolean("use_sliding_window", false) && window;
  std::vector<bool> otherwise;
  for (std::int64_t i = 0; i < decoder.layers; ++i)
    otherwise.push_back(slides && rotates[static_cast<std::size_t>(i)] == 0);
  const bool bias = config.boolean("attention_bias", false);
  AttentionDesign attention{.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config)};
  const OutMap ffn = ffnPart(decoder, "gated_mlp", width, readActivation(config, "hidden_act", "silu", true),
                             config.boolean("mlp_bias", false));
  const OutMap norm = normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6)});
  std::size_t i = 0;
  for (const bool local : readSlidingLayers(config, decoder.layers, otherwise)) {
    attention.window = local && slides ? window : std::nullopt;
    attention.rotated = rotates[i++] == 0 ? 0 : 1;
    context.design.addLayers(attention.rotated == 0 ? "nope" : "rotated",
                             layerBody(attentionPart(context, decoder, attention), ffn, norm), 1);
  }
}

}  // namespace eulerstack::interop
