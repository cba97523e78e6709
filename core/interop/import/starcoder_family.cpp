// StarCoder2 (Lozhkov et al. 2024): LayerNorm and biases as GPT-2 has them, rotary positions and groups of heads as
// Llama.
#include "core/interop/import/families.h"

namespace eulerstack::interop {

void buildStarcoder2(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 49152,
                                 .width = 3072,
                                 .layers = 30,
                                 .heads = 24,
                                 .kvHeads = 2,
                                 .maxLength = 4096,
                                 .tied = true,
                                 .bos = 50256,
                                 .eos = 50256,
                                 .initStd = 0.018042};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 12288);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied, config.number("residual_dropout", 0, {0, 0.999}));
  if (config.number("embedding_dropout", 0, {0, 1}) > 0) config.leaveOut("embedding_dropout");
  const bool bias = config.boolean("use_bias", true);
  const AttentionDesign attention{.qkvBias = bias,
                                  .outputBias = bias,
                                  .window = config.optionalInteger("sliding_window", {}, {1, 1 << 27}),
                                  .dropout = readAttentionDropout(config)};
  const Activation activation = readActivation(config, "hidden_act", "gelu_pytorch_tanh", false);
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention), ffnPart(decoder, "mlp", width, activation, bias),
                normPart("layernorm", {.eps = readEps(config, "norm_epsilon", 1e-5)})),
      decoder.layers);
}

}  // namespace eulerstack::interop
