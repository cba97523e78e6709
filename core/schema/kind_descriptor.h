// One record per kind: the only place where a kind is described. The checker, `eulerstack schema`, forms, palette,
// completion, counts, exports, docs and the fuzz generator read it; LibTorch builders stand in a table under the same
// id.
#pragma once
#include "core/base/phrase.h"
#include "core/base/quantities.h"
#include "core/schema/field_spec.h"

namespace eulerstack::ir {
struct LayerContext;
}

namespace eulerstack::schema {

// How a tensor starts. std: of Normal; ResidualNormal is Normal with std / sqrt(2 * layers); Identity has it on the
// diagonal. low, high: of the last three.
enum class InitKind : std::uint8_t {
  Normal,
  ResidualNormal,
  Zeros,
  Ones,
  Identity,
  LogCount,           // ln(1 + place in the last dimension)
  Uniform,            // in [low, high]
  LogOfUniform,       // ln of a uniform number in [low, high]
  SoftplusOfLogScale  // x with softplus(x) = e^u, u uniform in [ln low, ln high]
};
struct Init {
  InitKind kind = InitKind::Normal;
  double std = 0.02;
  double low = 0;
  double high = 0;
  bool own = false;  // a deviation of the design's own, which training_hints.init does not replace
};
// Weights of matrix products: those that training_hints.init scales and weight decay shrinks.
inline bool isProductWeight(InitKind kind) {
  return kind == InitKind::Normal || kind == InitKind::ResidualNormal;
}

struct TensorSpec {
  std::string name;                 // inside its part: "q_proj.weight"; the layer's prefix is put before it by ir::
  std::vector<std::int64_t> shape;  // row-major, as LibTorch allocates it: Linear weights are {out, in}
  Init init;
  bool buffer = false;         // kept and saved, but not trained by gradients: no parameter, not counted
  std::int64_t numel() const;  // saturating
};
using TensorList = std::vector<TensorSpec>;

// What a layer costs to run; work of one token at context position averaged over a sequence of `sequence` tokens.
struct FlopsQuery {
  std::int64_t sequence = 1;
  bool causal = true;  // false: count masked scores too, as dense kernels do
};

struct KindDescriptor;
// A kind with its checked values.
struct KindInstance {
  const KindDescriptor* kind = nullptr;
  FieldValues values;
  yaml::NodeId node = yaml::kNoNode;
};

// Value of a KindMap field, in the order of the file: branch name -> mixer.
struct KindMap {
  std::vector<std::pair<std::string, KindInstance>> entries;
};

// Rule across fields, run once for each use after every field was checked on its own. Adds diagnostics
// (core/schema/rule_context.h).
struct RuleContext;
using KindRule = void (*)(const KindInstance&, const RuleContext&);

// What a kind has nothing of.
inline TensorList noTensors(const KindInstance&, const ir::LayerContext&) {
  return {};
}
inline Flops noFlops(const KindInstance&, const ir::LayerContext&, const FlopsQuery&) {
  return {};
}
inline Bytes noBytes(const KindInstance&, const ir::LayerContext&) {
  return {};
}
inline std::int64_t noActivations(const KindInstance&, const ir::LayerContext&, std::int64_t) {
  return 0;
}
// Cache of a sequence that grows by kvBytesPerToken with every token.
Bytes growingCache(const KindInstance& instance, const ir::LayerContext& context, std::int64_t tokens);
// Of a kind that uses every tensor for every token.
ParameterCount allParameters(const KindInstance& instance, const ir::LayerContext& context);
inline Phrase noDetail(const KindInstance&, const ir::LayerContext&) {
  return {};
}

struct KindDescriptor {
  const char* id = "";          // "attention": the YAML spelling of `type`
  const char* title = "";       // as printed on cards and in reports: "RMSNorm"; a name, or words marked with ES_TR
  const char* shortTitle = "";  // where room is scarce: "RMS"; "": the title
  KindFamily family = KindFamily::Mixer;
  const char* section = "";  // key of the sub-mapping with the fields ("attention"); "" = fields beside type
  Section fields;
  std::vector<KindRule> rules;

  // Which state a layer with this mixer may keep between tokens: decides the defaults and the range of `state`.
  bool keepsKvCache = false;
  bool keepsState = false;

  // None of the functions below is ever null.
  // Parameters: the one tensor list (summed by the analysis, allocated by the runtime, named in exports).
  TensorList (*tensors)(const KindInstance&, const ir::LayerContext&) = noTensors;
  // Parameters that one token uses: chosen experts only.
  ParameterCount (*activeParameters)(const KindInstance&, const ir::LayerContext&) = allParameters;
  // Multiply-adds count as two. Norms, activations and softmax are counted too (docs/flops.md).
  Flops (*flops)(const KindInstance&, const ir::LayerContext&, const FlopsQuery&) = noFlops;
  // Bytes a token adds to the KV cache, and bytes of state that do not grow with the sequence, in the model's dtype.
  Bytes (*kvBytesPerToken)(const KindInstance&, const ir::LayerContext&) = noBytes;
  Bytes (*stateBytes)(const KindInstance&, const ir::LayerContext&) = noBytes;
  // Bytes of the KV cache of one sequence of `tokens` tokens: less than their sum where a window or blocks bound it.
  Bytes (*kvBytes)(const KindInstance&, const ir::LayerContext&, std::int64_t tokens) = growingCache;
  // Values kept for the backward pass, per token, as numbers (not bytes), without checkpointing.
  std::int64_t (*activations)(const KindInstance&, const ir::LayerContext&, std::int64_t sequence) = noActivations;
  // One line for a card after the kind's name: "GQA 16/8 · win 4096".
  Phrase (*detail)(const KindInstance&, const ir::LayerContext&) = noDetail;

  const char* doc = "";       // what it computes, one or two sentences, ES_TR("Schema", ...)
  const char* equation = "";  // plain text with shapes
  const char* paper = "";     // "Vaswani et al. 2017, section 3.2; Ainslie et al. 2023"
  const char* icon = "";      // resources/icons/<icon>.svg
  int order = 0;              // in palettes and lists
  // YAML (flow form) that validates in a width-64 model with 4 heads and length 128: the value of `mixer:`, `ffn:`,
  // `norm:`, `residual:`, `head:`, `embedding:` (Positional) or `embedding.rope_scaling:` (RopeScaling).
  const char* example = "";
  // Of an integrator: how often one step calls its body.
  std::int64_t callsPerStep = 1;
  // Name of the plug-in that brings the kind, or this form of it; "": built in.
  const char* plugin = "";
};

// What a layer with this mixer may keep between tokens: the kind's own flags, or those of any branch inside it.
bool mayKeepKvCache(const KindInstance& mixer);
bool mayKeepState(const KindInstance& mixer);

// The kind with every field at its default, as if nothing but its type were written.
KindInstance defaultInstance(const KindDescriptor& kind);
// What a field has when it is not written; of a Kind: the default kind with its own defaults.
FieldValue defaultValue(const FieldSpec& field);

}  // namespace eulerstack::schema
