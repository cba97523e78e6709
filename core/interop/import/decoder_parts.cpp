#include "core/interop/import/decoder_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/kinds/fields.h"

namespace eulerstack::interop {
namespace {

constexpr IntegerBounds kWidths{1, static_cast<std::int64_t>(kinds::kMaxWidth)};
constexpr IntegerBounds kHeads{1, static_cast<std::int64_t>(kinds::kMaxHeads)};
constexpr IntegerBounds kLengths{1, static_cast<std::int64_t>(kinds::kMaxSequence)};
constexpr IntegerBounds kVocabularies{1, static_cast<std::int64_t>(kinds::kMaxVocabulary)};
constexpr IntegerBounds kLayers{1, Limits{}.expandedLayers};
constexpr IntegerBounds kTokens{-1, static_cast<std::int64_t>(kinds::kMaxVocabulary)};

void notDivisible(HfConfig& config, const char* key, std::int64_t value, const char* other, std::int64_t number) {
  config.report(DiagId::ImportNotDivisible, key, {{"value", value}, {"other", std::string(other)}, {"number", number}});
}

bool hasToken(HfConfig& config, const char* key, std::optional<std::int64_t> fallback) {
  const JsonValue* value = config.take(key);
  if (value && value->array()) return !value->array()->empty();  // several end tokens
  return config.optionalInteger(key, fallback, kTokens).has_value();
}

std::string tokenizerName(ImportContext& context) {
  const std::string path = context.config.text("_name_or_path", "");
  const bool local = path.empty() || path.front() == '/' || path.front() == '.' || path.front() == '~';
  return local ? context.name : path;
}

}  // namespace

void writeDtype(ImportContext& context) {
  context.config.alias("dtype", "torch_dtype");
  std::string dtype = context.config.text("dtype", "");
  if (dtype.starts_with("torch.")) dtype = dtype.substr(6);
  if (dtype == "float32" || dtype == "bfloat16" || dtype == "float16") {
    context.design.model.set("dtype", dtype);
    return;
  }
  if (!dtype.empty()) context.config.leaveOut("dtype");
  context.design.model.set("dtype", "bfloat16", dtype.empty() ? "the config names none" : "");
}

void nameGptSizes(HfConfig& config) {
  config.alias("hidden_size", "n_embd");
  config.alias("max_position_embeddings", "n_positions");
  config.alias("num_attention_heads", "n_head");
  config.alias("num_hidden_layers", "n_layer");
}

Decoder readDecoder(HfConfig& config, const DecoderDefaults& defaults) {
  Decoder decoder;
  decoder.vocabulary = config.integer("vocab_size", defaults.vocabulary, kVocabularies);
  decoder.width = config.integer("hidden_size", defaults.width, kWidths);
  decoder.layers = config.integer("num_hidden_layers", defaults.layers, kLayers);
  decoder.heads = config.integer("num_attention_heads", defaults.heads, kHeads);
  decoder.maxLength = config.integer("max_position_embeddings", defaults.maxLength, kLengths);
  decoder.tied = config.boolean("tie_word_embeddings", defaults.tied);
  const auto kvHeads = config.optionalInteger("num_key_value_heads", defaults.kvHeads, kHeads);
  decoder.kvHeads = kvHeads.value_or(decoder.heads);
  if (decoder.width % decoder.heads != 0)
    notDivisible(config, "num_attention_heads", decoder.heads, "hidden_size", decoder.width);
  else if (decoder.heads % decoder.kvHeads != 0)
    notDivisible(config, "num_key_value_heads", decoder.kvHeads, "num_attention_heads", decoder.heads);
  const auto headDim = config.optionalInteger("head_dim", defaults.headDim, kWidths);
  decoder.headDim = headDim.value_or(std::max<std::int64_t>(1, decoder.width / decoder.heads));
  return decoder;
}

void writeModel(ImportContext& context, Decoder& decoder, std::int64_t ffnWidth) {
  DesignText& design = context.design;
  OutMap& model = design.model;
  model.set("name", context.name);
  if (decoder.heads * decoder.headDim == decoder.width && decoder.heads > 1) {
    const yaml::YamlValue heads = design.let("heads", decoder.heads);
    design.let("head_dim", decoder.headDim);
    model.set("d_model", yaml::Verbatim{"${let.heads * let.head_dim}"}, fmt::format("{}", decoder.width));
    model.set("n_heads", heads);
  } else {
    model.set("d_model", decoder.width);
    model.set("n_heads", decoder.heads);
  }
  if (decoder.kvHeads != decoder.heads) {
    const std::int64_t group = decoder.heads / std::max<std::int64_t>(1, decoder.kvHeads);
    model.set("n_kv_heads", decoder.kvHeads, fmt::format("{} query heads share one key/value head", group));
  }
  model.set("vocab_size", decoder.vocabulary);
  model.set("max_seq_len", decoder.maxLength);
  if (ffnWidth > 0 && ffnWidth % decoder.width == 0 && ffnWidth / decoder.width <= 1024) {
    decoder.mlpRatio = ffnWidth / decoder.width;
    model.set("mlp_ratio", decoder.mlpRatio);
  }
  writeDtype(context);
}

void writeCommon(ImportContext& context, const DecoderDefaults& defaults, bool tied, double drop) {
  HfConfig& config = context.config;
  DesignText& design = context.design;
  const bool bos = hasToken(config, "bos_token_id", defaults.bos);
  const bool eos = hasToken(config, "eos_token_id", defaults.eos);
  design.tokenizer.set("type", "hf").set("pretrained", tokenizerName(context));
  design.tokenizer.set("add_bos", bos).set("add_eos", eos);
  design.embedding.set("tie_word_embeddings", tied);
  design.output.set("type", "causal_lm").set("tie_weights", tied);
  const double std = config.number("initializer_range", defaults.initStd, {0, 1});
  if (std != 0.02 && std > 0) design.trainingHints.set("init", "normal_" + yaml::writeScalar(std));
  if (drop > 0) design.trainingHints.set("dropout", drop);
}

Activation readActivation(HfConfig& config, std::string_view key, std::string_view fallback, bool gated) {
  struct Known {
    std::string_view name;
    bool gated;
    bool plain;
    Activation activation;
  };
  static constexpr std::array known = {Known{"silu", true, false, {"swiglu", ""}},
                                       Known{"swish", true, false, {"swiglu", ""}},
                                       Known{"gelu", true, true, {"gelu", ""}},
                                       Known{"gelu_new", true, true, {"gelu", "gelu_tanh"}},
                                       Known{"gelu_fast", true, true, {"gelu", "gelu_tanh"}},
                                       Known{"gelu_pytorch_tanh", true, true, {"gelu", "gelu_tanh"}},
                                       Known{"relu", true, true, {"relu", ""}}};
  const std::string name = config.text(key, fallback);
  std::string choices;
  for (const Known& one : known) {
    if (gated ? !one.gated : !one.plain) continue;
    if (one.name == name) return one.activation;
    choices += (choices.empty() ? "" : ", ") + std::string(one.name);
  }
  config.refuse(key, choices);
  return gated ? Activation{"swiglu", ""} : Activation{};
}

OutMap attentionPart(ImportContext& context, const Decoder& decoder, const AttentionDesign& attention) {
  OutMap options;
  if (attention.window) options.set("window", context.design.let("window", *attention.window));
  if (attention.qkvBias) options.set("qkv_bias", true);
  if (attention.outputBias) options.set("vendor.studio.o_bias", true);
  if (attention.dropout > 0) options.set("attn_drop", attention.dropout);
  if (decoder.headDim * decoder.heads != decoder.width)
    options.set("vendor.studio.head_dim", decoder.headDim,
                fmt::format("{} heads of {}: {} wide, d_model is {}", decoder.heads, decoder.headDim,
                            decoder.heads * decoder.headDim, decoder.width));
  if (*attention.qkNorm != 0) options.set("vendor.studio.qk_norm", attention.qkNorm);
  if (attention.scale > 0) options.set("vendor.studio.attn_scale", attention.scale);
  if (attention.softcap > 0) options.set("vendor.studio.attn_softcap", attention.softcap);
  if (attention.rotated < 1) {
    const auto rotated = static_cast<std::int64_t>(static_cast<double>(decoder.headDim) * attention.rotated);
    options.set(
        "vendor.studio.rope_dim", rotated,
        rotated == 0 ? "no positions in this layer" : fmt::format("of the {} numbers of a head", decoder.headDim));
  }
  if (attention.interleaved) options.set("vendor.studio.rope_interleaved", true);
  if (attention.theta > 0) options.set("vendor.studio.rope_theta", attention.theta);
  OutMap mixer;
  mixer.set("type", "attention");
  if (!options.empty()) mixer.set("attention", options);
  return mixer;
}

OutMap ffnPart(const Decoder& decoder, const char* type, std::int64_t width, Activation activation, bool bias) {
  OutMap ffn;
  ffn.set("type", type).set("activation", activation.name);
  if (*activation.variant != 0) ffn.set("vendor.studio.activation", activation.variant);
  if (bias) ffn.set("bias", true);
  if (width != decoder.mlpRatio * decoder.width)
    ffn.set("vendor.studio.ffn_dim", width,
            fmt::format("{:.2f} times d_model", static_cast<double>(width) / static_cast<double>(decoder.width)));
  return ffn;
}

OutMap normPart(const char* type, const NormDesign& design) {
  OutMap norm;
  norm.set("type", type);
  if (design.output) {
    norm.set("position", "post");
    norm.set("vendor.studio.output_norm", true, "x = x + N(Mix(x)): the norm is on what is added");
  }
  if (design.eps != (std::string_view(type) == "layernorm" ? 1e-5 : 1e-6))
    norm.set("vendor.studio.norm_eps", design.eps);
  if (design.sandwich) norm.set("vendor.studio.sandwich_norm", true, "norms before and after mixer and ffn");
  if (design.noBias) norm.set("vendor.studio.norm_bias", false);
  if (design.plain) norm.set("vendor.studio.norm_affine", false, "no weights");
  if (design.offset) norm.set("vendor.studio.norm_offset", true, "the weight is 1 + w");
  return norm;
}

double readAttentionDropout(HfConfig& config) {
  return config.number("attention_dropout", 0, {0, 0.999});
}
double readEps(HfConfig& config, std::string_view key, double fallback) {
  return config.number(key, fallback, {1e-12, 0.999});
}
std::int64_t readFfnWidth(HfConfig& config, std::string_view key, std::int64_t fallback) {
  return config.integer(key, fallback, {1, static_cast<std::int64_t>(kinds::kMaxFfnWidth)});
}

OutMap layerBody(OutMap mixer, OutMap ffn, OutMap norm, OutMap residual) {
  OutMap body;
  body.set("mixer", std::move(mixer)).set("ffn", std::move(ffn)).set("norm", std::move(norm));
  if (!residual.empty()) body.set("residual", std::move(residual));
  return body;
}

OutMap parallelResidual(bool singleNorm) {
  OutMap residual;
  residual.set("type", "parallel");
  if (singleNorm) residual.set("vendor.studio.single_norm", true, "mixer and ffn read the same normed input");
  return residual;
}

std::vector<bool> readSlidingLayers(HfConfig& config, std::int64_t layers, const std::vector<bool>& otherwise) {
  const auto types = config.texts("layer_types");
  if (!types) return otherwise;
  const auto count = static_cast<std::int64_t>(types->size());
  if (count != layers) {
    config.report(DiagId::ImportListLength, "layer_types", {{"count", count}, {"layers", layers}});
    return otherwise;
  }
  std::vector<bool> sliding;
  for (const std::string& type : *types) {
    if (type != "full_attention" && type != "sliding_attention") {
      config.refuse("layer_types", "full_attention, sliding_attention");
      return otherwise;
    }
    sliding.push_back(type == "sliding_attention");
  }
  return sliding;
}

// "LLLG" is in configs that have layer_types too; the class takes a number.
std::vector<bool> readPatternedLayers(HfConfig& config, std::int64_t layers, std::int64_t period, bool windows) {
  if (!windows || (config.has("layer_types") && !config.isNull("layer_types"))) {
    config.setAside("sliding_window_pattern");
    return readSlidingLayers(config, layers, std::vector<bool>(static_cast<std::size_t>(layers)));
  }
  const std::int64_t every = config.integer("sliding_window_pattern", period, {1, 1 << 20});
  std::vector<bool> sliding;
  for (std::int64_t i = 0; i < layers; ++i) sliding.push_back((i + 1) % every != 0);
  return sliding;
}

}  // namespace eulerstack::interop
