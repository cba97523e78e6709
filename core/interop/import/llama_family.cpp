// Decoders with pre-norm, rotary positions and a gated feed-forward part: Llama, Mistral, Qwen2, Phi-3.
#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

constexpr IntegerBounds kFfnWidths{1, 1 << 24};
constexpr IntegerBounds kWindows{1, 1 << 27};

double readAttentionDropout(HfConfig& config) {
  return config.number("attention_dropout", 0, {0, 0.999});
}

// All layers alike.
void addUniformLayers(ImportContext& context, const Decoder& decoder, const AttentionDesign& attention, OutMap ffn,
                      double eps) {
  context.design.addLayers(
      "decoder", layerBody(attentionPart(context, decoder, attention), std::move(ffn), normPart("rmsnorm", eps)),
      decoder.layers);
}

}  // namespace

void buildLlama(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 32000, .width = 4096, .layers = 32, .heads = 32, .maxLength = 2048, .bos = 1, .eos = 2};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t ffn = config.integer("intermediate_size", 11008, kFfnWidths);
  const bool bias = config.boolean("attention_bias", false);
  writeModel(context, decoder, ffn);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const AttentionDesign attention{.qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config)};
  addUniformLayers(context, decoder, attention,
                   ffnPart(decoder, "gated_mlp", ffn, readActivation(config, "hidden_act", "silu", true),
                           config.boolean("mlp_bias", false)),
                   config.number("rms_norm_eps", 1e-6, {1e-12, 0.999}));
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
  const std::int64_t ffn = config.integer("intermediate_size", 14336, kFfnWidths);
  writeModel(context, decoder, ffn);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const AttentionDesign attention{.window = config.optionalInteger("sliding_window", 4096, kWindows),
                                  .dropout = readAttentionDropout(config)};
  addUniformLayers(context, decoder, attention,
                   ffnPart(decoder, "gated_mlp", ffn, readActivation(config, "hidden_act", "silu", true), false),
                   config.number("rms_norm_eps", 1e-6, {1e-12, 0.999}));
}

void buildQwen2(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 151936, .width = 4096, .layers = 32, .heads = 32, .kvHeads = 32, .maxLength = 32768};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t ffn = config.integer("intermediate_size", 22016, kFfnWidths);
  writeModel(context, decoder, ffn);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const auto windows = readQwenWindows(config, decoder.layers);
  const Activation activation = readActivation(config, "hidden_act", "silu", true);
  const double dropout = readAttentionDropout(config);
  const double eps = config.number("rms_norm_eps", 1e-6, {1e-12, 0.999});
  for (const auto& window : windows) {
    const AttentionDesign attention{.qkvBias = true, .window = window, .dropout = dropout};
    context.design.addLayers(window ? "local" : "decoder",
                             layerBody(attentionPart(context, decoder, attention),
                                       ffnPart(decoder, "gated_mlp", ffn, activation, false), normPart("rmsnorm", eps)),
                             1);
  }
}

void buildPhi3(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 32064, .width = 3072, .layers = 32, .heads = 32, .maxLength = 4096, .bos = 1, .eos = 32000};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t ffn = config.integer("intermediate_size", 8192, kFfnWidths);
  const std::int64_t original = config.integer("original_max_position_embeddings", 4096, kWindows);
  writeModel(context, decoder, ffn);
  writeRope(context, {.originalLength = original}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied, config.number("resid_pdrop", 0, {0, 0.999}));
  if (config.number("embd_pdrop", 0, {0, 1}) > 0) config.leaveOut("embd_pdrop");
  const AttentionDesign attention{.window = config.optionalInteger("sliding_window", {}, kWindows),
                                  .dropout = readAttentionDropout(config)};
  addUniformLayers(context, decoder, attention,
                   ffnPart(decoder, "gated_mlp", ffn, readActivation(config, "hidden_act", "silu", true), false),
                   config.number("rms_norm_eps", 1e-5, {1e-12, 0.999}));
}

}  // namespace eulerstack::interop
