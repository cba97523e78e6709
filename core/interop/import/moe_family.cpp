// Mixtures of experts with ordinary attention: GLM-4.5 and its kin Solar Open and Sarvam, dots.llm1, K-EXAONE,
// MiniMax-M2, whose routers are DeepSeek-V3's (sigmoid scores, a bias for choosing); FlexOlmo, which is OLMo 2 with
// experts.
#include <algorithm>

#include "core/interop/import/families.h"

namespace eulerstack::interop {
namespace {

constexpr IntegerBounds kWindows{1, 1 << 27};

// Defaults of a class with DeepSeek-V3's router.
struct Routed {
  std::int64_t width = 0;  // moe_intermediate_size
  std::int64_t experts = 0;
  std::int64_t topK = 0;
  std::int64_t shared = 0;
  double scaling = 1;
  bool normTopK = true;
};

MoeDesign readRouted(HfConfig& config, const Routed& defaults) {
  MoeDesign moe{
      .width = readFfnWidth(config, "moe_intermediate_size", defaults.width), .sigmoid = true, .correction = true};
  readExperts(config, "n_routed_experts", defaults.experts, defaults.topK, moe);
  moe.shared = config.integer("n_shared_experts", defaults.shared, {1, 4096});
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  moe.scaling = config.number("routed_scaling_factor", defaults.scaling, {0, 1000});
  moe.groups = config.integer("n_group", 1, {1, 4096});
  moe.topGroups = config.integer("topk_group", 1, {1, 4096});
  moe.normTopK = config.boolean("norm_topk_prob", defaults.normTopK);
  const std::string scores = config.text("scoring_func", "sigmoid");
  if (scores != "sigmoid" && scores != "noaux_tc") config.refuse("scoring_func", "sigmoid, noaux_tc");
  config.setAside("output_router_logits");
  return moe;
}

// Dense layers first, all with the same attention.
void addDenseThenRouted(ImportContext& context, const Decoder& decoder, const OutMap& mixer, const OutMap& dense,
                        const OutMap& experts, const OutMap& norm, std::int64_t first) {
  const std::int64_t count = std::min(first, decoder.layers);
  if (count > 0) context.design.addLayers("dense", layerBody(mixer, dense, norm), count);
  if (decoder.layers > count)
    context.design.addLayers("experts", layerBody(mixer, experts, norm), decoder.layers - count);
}

// Which layers have a window and which experts; whether layers without a window turn beside those with one.
struct MixedLayers {
  std::vector<bool> slide, sparse;
  std::optional<std::int64_t> window;
  bool turns = true;
};
struct MixedParts {
  OutMap dense, experts, norm;
};
void addMixedLayers(ImportContext& context, const Decoder& decoder, AttentionDesign attention,
                    const MixedLayers& layers, const MixedParts& parts) {
  for (std::size_t i = 0; i < layers.slide.size(); ++i) {
    const bool slides = layers.slide[i], routed = layers.sparse[i];
    if (slides && !layers.window) return context.config.refuse("sliding_window");
    attention.window = slides ? layers.window : std::nullopt;
    attention.rotated = layers.turns || slides || !layers.window ? 1 : 0;
    context.design.addLayers(
        std::string(slides ? "local" : "global") + (routed ? "_experts" : "_dense"),
        layerBody(attentionPart(context, decoder, attention), routed ? parts.experts : parts.dense, parts.norm), 1);
  }
}

// What the kin of GLM-4.5 differ in.
struct GlmKin {
  std::int64_t width = 0;  // intermediate_size; 0: the class has no dense layers
  std::int64_t dense = 0;  // first_k_dense_replace
  Routed routed;
  double theta = 10000;
  double rotated = 1;
  double eps = 1e-5;
  bool qkNorm = false;
};

void buildGlmKin(ImportContext& context, const DecoderDefaults& defaults, const GlmKin& family) {
  HfConfig& config = context.config;
  config.alias("n_routed_experts", "num_local_experts");
  Decoder decoder = readDecoder(config, defaults);
  std::int64_t width = 0, first = 0;
  if (family.width > 0) {
    width = readFfnWidth(config, "intermediate_size", family.width);
    first = config.integer("first_k_dense_replace", family.dense, {0, 1 << 20});
  }
  const MoeDesign moe = readRouted(config, family.routed);
  if (family.width == 0) width = moe.width;
  writeModel(context, decoder, width);
  const Rope rope = writeRope(context, {.theta = family.theta, .partial = family.rotated}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const bool qkNorm = family.width > 0 && config.boolean("use_qk_norm", family.qkNorm);
  const AttentionDesign attention{.qkvBias = config.boolean("attention_bias", false),
                                  .dropout = readAttentionDropout(config),
                                  .qkNorm = qkNorm ? "head" : "",
                                  .rotated = rope.partial};
  addDenseThenRouted(context, decoder, attentionPart(context, decoder, attention),
                     ffnPart(decoder, "gated_mlp", width, moe.activation, false), moePart(decoder, moe),
                     normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", family.eps)}), first);
}

// The classes build no layers that predict further tokens.
void leaveOutFurtherTokens(HfConfig& config, std::int64_t fallback) {
  config.alias("num_nextn_predict_layers", "num_mtp_layers");
  if (config.integer("num_nextn_predict_layers", fallback, {0, 64}) > 0) config.leaveOut("num_nextn_predict_layers");
}

// true for layers with experts, from mlp_layer_types or, without it, from first_k_dense_replace on.
std::vector<bool> readSparseLayers(HfConfig& config, std::int64_t layers, std::int64_t firstSparse) {
  const std::int64_t first = config.integer("first_k_dense_replace", firstSparse, {0, 1 << 20});
  std::vector<bool> sparse;
  for (std::int64_t i = 0; i < layers; ++i) sparse.push_back(i >= first);
  const auto types = config.texts("mlp_layer_types");
  if (!types) return sparse;
  const auto count = static_cast<std::int64_t>(types->size());
  if (count != layers) {
    config.report(DiagId::ImportListLength, "mlp_layer_types", {{"count", count}, {"layers", layers}});
    return sparse;
  }
  for (std::size_t i = 0; i < types->size(); ++i) {
    if ((*types)[i] != "dense" && (*types)[i] != "sparse")
      return config.refuse("mlp_layer_types", "dense, sparse"), sparse;
    sparse[i] = (*types)[i] == "sparse";
  }
  return sparse;
}

// A number that the class has no default for.
void require(HfConfig& config, const char* key) {
  if (!config.has(key) || config.isNull(key)) config.report(DiagId::ImportValueMissing, key);
}

}  // namespace

void buildGlm4Moe(ImportContext& context) {
  leaveOutFurtherTokens(context.config, 1);
  buildGlmKin(
      context, {.vocabulary = 151552, .width = 4096, .layers = 46, .heads = 96, .kvHeads = 8, .maxLength = 131072},
      {.width = 10944, .dense = 1, .routed = {.width = 1408, .experts = 128, .topK = 8, .shared = 1}, .rotated = 0.5});
}

void buildSolarOpen(ImportContext& context) {
  for (const char* key : {"intermediate_size", "first_k_dense_replace", "use_qk_norm"}) context.config.setAside(key);
  buildGlmKin(context,
              {.vocabulary = 196608,
               .width = 4096,
               .layers = 48,
               .heads = 64,
               .kvHeads = 8,
               .headDim = 128,
               .maxLength = 131072},
              {.routed = {.width = 1280, .experts = 128, .topK = 8, .shared = 1}, .theta = 1e6});
}

void buildSarvamMoe(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("n_routed_experts", "num_experts");
  config.alias("n_shared_experts", "num_shared_experts");
  config.alias("attention_bias", "use_qkv_bias");
  leaveOutFurtherTokens(config, 0);
  buildGlmKin(context,
              {.vocabulary = 262144,
               .width = 4096,
               .layers = 19,
               .heads = 64,
               .kvHeads = 4,
               .headDim = 64,
               .maxLength = 131072,
               .eos = 1,
               .initStd = 0.006},
              {.width = 8192,
               .dense = 1,
               .routed = {.width = 1024, .experts = 128, .topK = 6, .shared = 1, .scaling = 2.5},
               .theta = 8e6,
               .eps = 1e-6,
               .qkNorm = true});
}

void buildDots1(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("n_routed_experts", "num_local_experts");
  const DecoderDefaults defaults{
      .vocabulary = 152064, .width = 4608, .layers = 62, .heads = 32, .kvHeads = 32, .maxLength = 2048};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 10944);
  const std::int64_t first = config.integer("first_k_dense_replace", 0, {0, 1 << 20});
  if (first < decoder.layers)
    for (const char* key : {"n_routed_experts", "n_shared_experts", "num_experts_per_tok"}) require(config, key);
  const MoeDesign moe = readRouted(config, {.width = 1408, .experts = 1, .topK = 1, .shared = 1, .normTopK = false});
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const auto window = config.optionalInteger("sliding_window", 4096, kWindows);
  const std::int64_t slidesFrom = config.integer("max_window_layers", 62, {0, 1 << 24});
  std::vector<bool> otherwise;
  for (std::int64_t i = 0; i < decoder.layers; ++i) otherwise.push_back(window && i >= slidesFrom);
  const bool bias = config.boolean("attention_bias", false);
  const AttentionDesign attention{
      .qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .qkNorm = "head"};
  const OutMap norm = normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6)});
  const OutMap dense = ffnPart(decoder, "gated_mlp", width, moe.activation, false), experts = moePart(decoder, moe);
  std::vector<bool> sparse;
  for (std::int64_t i = 0; i < decoder.layers; ++i) sparse.push_back(i >= first);
  addMixedLayers(context, decoder, attention, {readSlidingLayers(config, decoder.layers, otherwise), sparse, window},
                 {dense, experts, norm});
}

// EXAONE 4's attention, norms before the parts.
void buildExaoneMoe(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("n_routed_experts", "num_experts");
  config.alias("n_shared_experts", "num_shared_experts");
  const DecoderDefaults defaults{.vocabulary = 102400,
                                 .width = 4096,
                                 .layers = 32,
                                 .heads = 32,
                                 .kvHeads = 32,
                                 .maxLength = 2048,
                                 .bos = 1,
                                 .eos = 53};
  Decoder decoder = readDecoder(config, defaults);
  const std::int64_t width = readFfnWidth(config, "intermediate_size", 16384);
  const MoeDesign moe = readRouted(config, {.width = 1024, .experts = 64, .topK = 8, .shared = 1, .scaling = 2.5});
  const std::vector<bool> sparse = readSparseLayers(config, decoder.layers, 1);
  writeModel(context, decoder, width);
  writeRope(context, {}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  const auto window = config.optionalInteger("sliding_window", 4096, kWindows);
  const AttentionDesign attention{.dropout = readAttentionDropout(config), .qkNorm = "head"};
  const OutMap norm = normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-5)});
  const OutMap dense = ffnPart(decoder, "gated_mlp", width, moe.activation, false), experts = moePart(decoder, moe);
  addMixedLayers(context, decoder, attention,
                 {readPatternedLayers(config, decoder.layers, 4, window.has_value()), sparse, window, /*turns=*/false},
                 {dense, experts, norm});
}

void buildMiniMaxM2(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("num_local_experts", "num_experts");
  const DecoderDefaults defaults{.vocabulary = 200064,
                                 .width = 3072,
                                 .layers = 62,
                                 .heads = 48,
                                 .kvHeads = 8,
                                 .headDim = 128,
                                 .maxLength = 196608,
                                 .bos = 200034,
                                 .eos = 200020};
  Decoder decoder = readDecoder(config, defaults);
  MoeDesign moe{
      .width = readFfnWidth(config, "intermediate_size", 1536), .normTopK = true, .sigmoid = true, .correction = true};
  readExperts(config, "num_local_experts", 256, 8, moe);
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  moe.jitter = config.number("router_jitter_noise", 0, {0, 0.999});
  if (config.text("scoring_func", "sigmoid") != "sigmoid") config.refuse("scoring_func", "sigmoid");
  config.setAside("output_router_logits");
  // How the released configs say which share of a head turns.
  double partial = 1;
  if (const auto rotated = config.optionalInteger("rotary_dim", {}, {1, decoder.headDim}))
    partial = static_cast<double>(*rotated) / static_cast<double>(decoder.headDim);
  writeModel(context, decoder, moe.width);
  const Rope rope = writeRope(context, {.theta = 5e6, .partial = partial}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  writeRouterLoss(context, 0.001);
  const AttentionDesign attention{.dropout = readAttentionDropout(config), .qkNorm = "width", .rotated = rope.partial};
  context.design.addLayers("decoder",
                           layerBody(attentionPart(context, decoder, attention), moePart(decoder, moe),
                                     normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6)})),
                           decoder.layers);
}

void buildFlexOlmo(ImportContext& context) {
  HfConfig& config = context.config;
  config.alias("num_experts", "num_local_experts");
  const DecoderDefaults defaults{
      .vocabulary = 100352, .width = 4096, .layers = 32, .heads = 32, .maxLength = 4096, .eos = 100257};
  Decoder decoder = readDecoder(config, defaults);
  MoeDesign moe{.width = readFfnWidth(config, "intermediate_size", 11008)};
  readExperts(config, "num_experts", 7, 5, moe);
  moe.activation = readActivation(config, "hidden_act", "silu", true);
  moe.normTopK = config.boolean("norm_topk_prob", false);
  config.setAside("output_router_logits");
  writeModel(context, decoder, moe.width);
  writeRope(context, {.theta = 500000}, decoder.maxLength);
  writeCommon(context, defaults, decoder.tied);
  writeRouterLoss(context, 0.01);
  const bool bias = config.boolean("attention_bias", false);
  const AttentionDesign attention{
      .qkvBias = bias, .outputBias = bias, .dropout = readAttentionDropout(config), .qkNorm = "width"};
  context.design.addLayers(
      "decoder",
      layerBody(attentionPart(context, decoder, attention), moePart(decoder, moe),
                normPart("rmsnorm", {.eps = readEps(config, "rms_norm_eps", 1e-6), .output = true})),
      decoder.layers);
}

}  // namespace eulerstack::interop
