// The model as it will be built: dimensions, schedule, every expanded layer. Immutable.
#pragma once
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/schema/spec.h"

namespace eulerstack::ir {

enum class DType : std::uint8_t { Float32, BFloat16, Float16 };
std::int64_t bytesOf(DType dtype);
std::string_view nameOf(DType dtype);  // "float32" ...

struct ModelDims {
  std::int64_t d_model = 0;
  std::int64_t vocab_size = 0;
  std::int64_t max_seq_len = 0;
  std::int64_t n_heads = 0;
  std::int64_t n_kv_heads = 0;
  std::int64_t head_dim = 0;  // d_model / n_heads
  std::int64_t mlp_ratio = 4;
  DType dtype = DType::BFloat16;
  std::int64_t dense_ffn_dim = 0;  // inner width of dense feed-forward parts that give none; 0: mlp_ratio * width
};

struct ParallelItem;

// What a kind's functions may ask about the place where it stands.
struct LayerContext {
  ModelDims dims;          // head_dim is that of this place: width / n_heads
  std::int64_t width = 0;  // of the residual stream at this layer
  const schema::KindInstance* positional = nullptr;
  const schema::KindInstance* norm = nullptr;
  std::int64_t layers = 1;                 // of the whole model: residual projections start at std / sqrt(2 * layers)
  const ParallelItem* parallel = nullptr;  // of a merge: the entry whose streams it joins
  bool feedForward = true;                 // the layer has a feed-forward part
};

// One layer's definition: a template with an entry's override applied. Repeated layers share it.
struct Block {
  std::string templateName;
  schema::KindInstance mixer;
  schema::KindInstance ffn;
  schema::KindInstance norm;
  schema::KindInstance residual;
  schema::KindInstance memory;       // no kind: none
  schema::KindInstance shapeChange;  // no kind: none
  schema::FieldValues state;
  bool overridden = false;
  std::int64_t width = 0;     // of the residual stream before the layer; 0: d_model
  std::int64_t outWidth = 0;  // after it; differs where shape_change is; 0: d_model
};
// Parts of a layer that are norms: "norm1" and "norm2" (only the first when a parallel residual shares it or there is
// no feed-forward part); vendor.studio.sandwich_norm adds "norm1_output" and "norm2_output" on what mixer and
// feed-forward part give.
std::vector<const char*> normParts(const Block& block);
int normsOf(const Block& block);  // how many

struct PlainItem {
  std::shared_ptr<const Block> block;
  std::shared_ptr<const Block> rest;  // of the second and later layers where the first changes the width; null: block
  std::int64_t repeat = 1;
  std::vector<std::string> overrides;  // "residual.scaling", "attention.window": for the card's chip
  schema::KindInstance depthGating;    // no kind: none
  yaml::NodeId node = yaml::kNoNode;
};

struct Stream {
  std::string name;
  std::vector<PlainItem> body;
  std::int64_t width = 0;  // after the body
  yaml::NodeId node = yaml::kNoNode;
};
// Streams read the same input side by side; `merge` joins what they give.
struct ParallelItem {
  std::vector<Stream> streams;
  schema::KindInstance merge;
  std::int64_t width = 0;     // of the input
  std::int64_t outWidth = 0;  // after the merge
  yaml::NodeId node = yaml::kNoNode;
};

// One body applied `steps` times: independent copies (discrete) or one set of weights (shared, ODE methods).
struct IntegratorItem {
  schema::KindInstance method;
  std::shared_ptr<const Block> block;
  std::int64_t steps = 1;
  bool hidden = false;
  bool shared = false;
  yaml::NodeId node = yaml::kNoNode;
};
// Visit exhaustively.
using ScheduleItem = std::variant<PlainItem, ParallelItem, IntegratorItem>;

// One set of weights. The model's layers stand in one list in execution order, those of streams and integrators
// included; the index in it is the N of "layers.N.".
struct Layer {
  std::shared_ptr<const Block> block;
  std::uint32_t item = 0;    // index in ModelIr::schedule
  std::uint32_t copy = 0;    // index among the layers of that item
  std::int32_t stream = -1;  // index of the stream of a ParallelItem; -1: none
  schema::KindInstance depthGating;
  std::int64_t applications = 1;  // times it runs in one forward pass: steps of an ODE method, times 4 for RK4
};

struct ModelIr {
  std::string name;
  ModelDims dims;
  schema::FieldValues model;
  schema::FieldValues tokenizer;
  schema::FieldValues embedding;
  schema::KindInstance positional;
  std::vector<std::string> templateNames;
  std::vector<ScheduleItem> schedule;
  std::vector<Layer> layers;       // expanded, in order
  schema::KindInstance finalNorm;  // the norm of the last layer (docs/adr/0010-final-norm.md)
  schema::KindInstance head;
  std::shared_ptr<const Block> mtpBlock;  // layer of the head's further depths (causal_lm_mtp); null: it has none
  bool tied = true;                       // head.tie_weights decides
  std::int64_t outWidth = 0;              // of the stream after the last layer; 0: d_model. Else output_proj leads back
  schema::FieldValues trainingHints;
  schema::FieldValues compatibility;
  std::vector<schema::FieldValues> executionModes;
  schema::KindInstance transition;  // no kind: none
  LayerContext contextOf(const Block& block) const;
  LayerContext contextOf(const ParallelItem& entry) const;
  bool projectsOutput() const { return outWidth > 0 && outWidth != dims.d_model; }
};
// Widths of a layer as numbers: where 0 stands for d_model it is put in.
std::int64_t widthBefore(const Block& block, const ModelIr& model);
std::int64_t widthAfter(const Block& block, const ModelIr& model);

struct LowerResult {
  std::shared_ptr<const ModelIr> model;  // null when a limit is broken (with a diagnostic)
  std::vector<Diagnostic> diagnostics;
};
// Applies each entry's override to a copy of its template, expands the schedule. Never throws. Entries of the same
// template without override share one Block.
LowerResult lower(const schema::Spec& spec, const yaml::YamlTree& tree, const Limits& limits = {});

// Layers that share one block, in order of first use.
struct BlockUse {
  std::shared_ptr<const Block> block;
  std::int64_t layers = 0;
};
std::vector<BlockUse> blockUses(const ModelIr& model);

// Layers of one block in one place of the schedule, with what is done to them there.
struct LayerRun {
  std::size_t entry = 0;  // index in ModelIr::schedule
  std::shared_ptr<const Block> block;
  std::int64_t layers = 1;        // sets of weights
  std::int64_t applications = 1;  // of each in one forward pass
  bool ode = false;
  const schema::KindInstance* gate = nullptr;  // owned by the model
};
std::vector<LayerRun> layerRuns(const ModelIr& model);

// All trainable tensors of the model with full names ("layers.0.mixer.q_proj.weight", "embedding.weight",
// "final_norm.weight", "head.weight"); tied weights once. Order: embedding, positions, layers, merges, output
// projection, final norm, head, mixing head of rationales.
schema::TensorList modelTensors(const ModelIr& model);
// Tensors of one block, names relative to the layer: "mixer.q_proj.weight", "norm1.weight", "ffn.up_proj.weight",
// "memory.fc1.weight", "shape_change.weight".
schema::TensorList blockTensors(const Block& block, const ModelIr& model);
// Tensors of one layer: its block's and those of its depth gate ("depth_gating.router.weight").
schema::TensorList layerTensors(const Layer& layer, const ModelIr& model);
schema::TensorList gateTensors(const schema::KindInstance& gate, const Block& block, const ModelIr& model);
// Of the merge of schedule[index], which is parallel: "merges.3.proj.weight".
schema::TensorList mergeTensors(const ModelIr& model, std::size_t index);
schema::TensorList outputProjectionTensors(const ModelIr& model);  // "output_proj.weight", or empty
// Of a mode with per_token_rationale: "rationale.fc1.weight" ... of the head that mixes with and without one; or empty.
schema::TensorList rationaleTensors(const ModelIr& model);
// The parts outside of the layers, with full names; empty for parts without tensors (a tied head).
schema::TensorList embeddingTensors(const ModelIr& model);   // "embedding.weight"
schema::TensorList positionalTensors(const ModelIr& model);  // "position_embedding.weight" of learned positions
schema::TensorList finalNormTensors(const ModelIr& model);
schema::TensorList headTensors(const ModelIr& model);
schema::TensorList mtpTensors(const ModelIr& model);  // "mtp.<depth>....": what the head predicts further tokens with
// Sum of numel over a list, buffers left out; saturates.
ParameterCount parametersOf(const schema::TensorList& tensors);

}  // namespace eulerstack::ir
