// What the families of decoders have in common: sizes, positions, and the parts of a layer as YAML.
#pragma once
#include "core/interop/import/design_text.h"
#include "core/interop/import/hf_config.h"

namespace eulerstack::interop {

// One import: where a family reads and where it writes.
struct ImportContext {
  HfConfig& config;
  DesignText& design;
  std::string name;  // of the model, for model.name
};

// Defaults of a family's config class, for the keys that nearly all classes share.
struct DecoderDefaults {
  std::int64_t vocabulary = 0;
  std::int64_t width = 0;
  std::int64_t layers = 0;
  std::int64_t heads = 0;
  std::optional<std::int64_t> kvHeads = {};  // nothing: as many as heads
  std::optional<std::int64_t> headDim = {};  // nothing: width / heads
  std::int64_t maxLength = 0;
  bool tied = false;
  std::optional<std::int64_t> bos = {};
  std::optional<std::int64_t> eos = {};
};

struct Decoder {
  std::int64_t vocabulary = 0;
  std::int64_t width = 0;
  std::int64_t layers = 0;
  std::int64_t heads = 0;
  std::int64_t kvHeads = 0;
  std::int64_t headDim = 0;
  std::int64_t maxLength = 0;
  std::int64_t mlpRatio = 4;
  bool tied = false;
};

// hidden_size, num_attention_heads and so on. Sizes that do not fit together are reported.
Decoder readDecoder(HfConfig& config, const DecoderDefaults& defaults);
// d, heads and lengths to `model`, with let. ffnWidth: of the layers that have a plain feed-forward part; when d
// divides it, it becomes mlp_ratio.
void writeModel(ImportContext& context, Decoder& decoder, std::int64_t ffnWidth);
// tokenizer_contract, head, training_hints.init, from the keys all families share. drop: training_hints.dropout.
void writeCommon(ImportContext& context, const DecoderDefaults& defaults, bool tied, double drop = 0);

struct RopeDefaults {
  double theta = 10000;
  double partial = 1;
  // Where the class keeps the trained length outside of the rope keys; else max_position_embeddings counts.
  std::optional<std::int64_t> originalLength = {};
};
struct Rope {
  double theta = 10000;
  double partial = 1;         // share of each head that turns
  double attentionScale = 1;  // YaRN's factor on the scores, where the class applies mscale_all_dim (DeepSeek)
};
// Reads rope_theta, rope_scaling (old style) or rope_parameters (new style) and fills design.embedding.
Rope writeRope(ImportContext& context, const RopeDefaults& defaults, std::int64_t maxLength);

struct Activation {
  const char* name = "gelu";  // ffn.activation
  const char* variant = "";   // vendor.studio.activation
};
Activation readActivation(HfConfig& config, std::string_view key, std::string_view fallback, bool gated);

struct AttentionDesign {
  bool qkvBias = false;
  bool outputBias = false;
  std::optional<std::int64_t> window = {};
  double dropout = 0;
};
OutMap attentionPart(ImportContext& context, const Decoder& decoder, const AttentionDesign& attention);
// type: mlp or gated_mlp.
OutMap ffnPart(const Decoder& decoder, const char* type, std::int64_t width, Activation activation, bool bias);
OutMap normPart(const char* type, double eps);
OutMap layerBody(OutMap mixer, OutMap ffn, OutMap norm);

// true for layers that slide, from layer_types or, when the config has none, from `otherwise`.
std::vector<bool> readSlidingLayers(HfConfig& config, std::int64_t layers, const std::vector<bool>& otherwise);
// Qwen's rule: layers from max_window_layers on slide when use_sliding_window is on, unless layer_types says otherwise.
// Gives each layer's window.
std::vector<std::optional<std::int64_t>> readQwenWindows(HfConfig& config, std::int64_t layers);

}  // namespace eulerstack::interop
