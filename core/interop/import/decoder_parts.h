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
  double initStd = 0.02;  // initializer_range
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

// Sizes under the names of the first GPTs: n_embd, n_positions, n_head, n_layer.
void nameGptSizes(HfConfig& config);
// hidden_size, num_attention_heads and so on. Sizes that do not fit together are reported.
Decoder readDecoder(HfConfig& config, const DecoderDefaults& defaults);
// d, heads and lengths to `model`, with let. ffnWidth: of the layers that have a plain feed-forward part; when d
// divides it, it becomes mlp_ratio.
void writeModel(ImportContext& context, Decoder& decoder, std::int64_t ffnWidth);
// model.dtype from dtype or, in the older style, torch_dtype.
void writeDtype(ImportContext& context);
// tokenizer_contract, head, training_hints.init, from the keys all families share. drop: training_hints.dropout.
void writeCommon(ImportContext& context, const DecoderDefaults& defaults, bool tied, double drop = 0);

struct RopeDefaults {
  double theta = 10000;
  double partial = 1;
  // Where the class keeps the trained length outside of the rope keys; else max_position_embeddings counts.
  std::optional<std::int64_t> originalLength = {};
  bool yarnIsLongrope = false;  // Phi-3 called it so at first
};
struct Rope {
  double theta = 10000;
  double partial = 1;         // share of each head that turns
  double attentionScale = 1;  // YaRN's factor on the scores, where the class applies mscale_all_dim (DeepSeek)
};
// Reads rope_theta, rope_scaling (old style) or rope_parameters (new style) and fills design.embedding.
Rope writeRope(ImportContext& context, const RopeDefaults& defaults, std::int64_t maxLength);

// Layers of two sorts, each with a base of its own (Gemma 3, OLMo 3). A design has one scaling for all layers, so there
// may be none.
struct TwoRopes {
  double global = 1e6;
  double local = 1e4;
  const char* localKey = "";  // in the older style
};
// Positions of the global layers to the embedding; gives the base of the local ones, 0 where it is the same.
double writeTwoRopes(ImportContext& context, const TwoRopes& defaults);

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
  const char* qkNorm = "";   // vendor.studio.qk_norm
  double softcap = 0;        // 0: none
  double scale = 0;          // 0: 1 / sqrt(head size)
  double rotated = 1;        // share of a head
  bool interleaved = false;  // neighbouring numbers are rotated against each other
  double theta = 0;          // of this layer's rotation; 0: embedding.rope_theta
};
OutMap attentionPart(ImportContext& context, const Decoder& decoder, const AttentionDesign& attention);
// type: mlp or gated_mlp.
OutMap ffnPart(const Decoder& decoder, const char* type, std::int64_t width, Activation activation, bool bias);
struct NormDesign {
  double eps = 1e-6;
  bool sandwich = false;  // Gemma 2: what the parts give is normed too
  bool offset = false;    // Gemma: 1 + w
  bool output = false;    // OLMo 2: norms on what the parts give, none before them
  bool plain = false;     // OLMo: no weights
  bool noBias = false;    // Cohere: layer norms with weights alone
};
OutMap normPart(const char* type, const NormDesign& norm);
OutMap layerBody(OutMap mixer, OutMap ffn, OutMap norm, OutMap residual = {});
// Mixer and feed-forward part side by side, behind one norm or two.
OutMap parallelResidual(bool singleNorm);

struct MoeDesign {
  std::int64_t experts = 0;
  std::int64_t topK = 0;
  std::int64_t width = 0;  // of one expert
  std::int64_t shared = 0;
  Activation activation = {"swiglu", ""};
  bool normTopK = false;       // weights of the chosen experts sum to 1
  bool sigmoid = false;        // scores; else softmax over the experts
  bool correction = false;     // a bias for choosing that training moves (DeepSeek-V3)
  double scaling = 1;          // of what the chosen experts give
  std::int64_t groups = 1;     // that experts stand in
  std::int64_t topGroups = 1;  // of which one token may use so many
  bool bestOfGroup = false;    // a group counts as its best expert, not as its two best
  double jitter = 0;
  double sequenceAux = 0;
};
OutMap moePart(const Decoder& decoder, const MoeDesign& moe);
// num_experts and num_experts_per_tok, which must not exceed it.
void readExperts(HfConfig& config, std::string_view key, std::int64_t experts, std::int64_t topK, MoeDesign& moe);
// training_hints.router_aux_loss_coef.
void writeRouterLoss(ImportContext& context, double fallback);

struct MambaDesign {
  const char* variant = "mamba1";
  std::int64_t state = 16;
  std::int64_t convolution = 4;
  std::int64_t expand = 2;
  bool convBias = true;
  bool projBias = false;
  std::int64_t stepRank = 0;  // mamba1
  std::int64_t headDim = 64;  // mamba2
  std::int64_t groups = 1;    // mamba2
  bool innerNorms = false;    // Jamba
  double eps = 1e-5;          // of the norms inside the mixer
};
OutMap mambaOptions(const MambaDesign& mamba, std::int64_t width);
// A number or "auto": d / 16, rounded up.
std::int64_t readStepRank(HfConfig& config, std::string_view key, std::int64_t width);
bool isOpenStepLimit(const JsonValue& value);  // a time_step_limit that limits nothing
OutMap noFfnPart();

// Common readings.
double readAttentionDropout(HfConfig& config);
double readEps(HfConfig& config, std::string_view key, double fallback);
std::int64_t readFfnWidth(HfConfig& config, std::string_view key, std::int64_t fallback);

// true for layers that slide, from layer_types or, when the config has none, from `otherwise`.
std::vector<bool> readSlidingLayers(HfConfig& config, std::int64_t layers, const std::vector<bool>& otherwise);
// The same where all but every `period`-th slide unless sliding_window_pattern says another number (EXAONE).
std::vector<bool> readPatternedLayers(HfConfig& config, std::int64_t layers, std::int64_t period, bool windows);

}  // namespace eulerstack::interop
