// A model built from its IR. Not thread-safe; one training step or generation at a time.
#pragma once
#include "core/runtime/components/parallel_stream.h"
#include "core/runtime/model/builders.h"
#include "core/runtime/model/built_layer.h"
#include "core/runtime/model/phases.h"
#include "core/runtime/model/rationale.h"
#include "core/runtime/model/schedule_run.h"

namespace eulerstack::runtime {

struct ModelOptions {
  at::ScalarType dtype = at::kFloat;
  at::Device device = at::kCPU;
  bool gradients = true;
};

class LanguageModel {
 public:
  // Throws std::invalid_argument naming a kind that cannot be built. Weights are zero until initialised or read.
  LanguageModel(std::shared_ptr<const ir::ModelIr> model, const ModelOptions& options);

  const ir::ModelIr& ir() const { return *m_ir; }
  ParameterStore& parameters() { return m_store; }
  const ParameterStore& parameters() const { return m_store; }
  void initialize(std::uint64_t seed);

  // ids {B, T} int64. Logits {B, T, V}.
  at::Tensor logits(const at::Tensor& ids, const ForwardContext& context = {}) const;
  // Mean cross-entropy of labels {B, T} (already shifted; -100 left out) under ids {B, T}. In training plus the parts'
  // own losses (balance of experts) times router_aux_loss_coef, those of the head's further depths, and that of hidden
  // thoughts times the loss_weight of their mode.
  at::Tensor loss(const at::Tensor& ids, const at::Tensor& labels, const ForwardContext& context = {}) const;
  // After each training step: moves what no gradient moves (biases that balance experts).
  RoutingReport stepDone();
  // Instead, when the step is not taken or will be computed again.
  void stepDropped();
  // Layer inputs are kept and layers computed again in the backward pass (training_hints.checkpointing).
  void setCheckpointing(bool on) { m_checkpointing = on; }

  // Generation: what every layer keeps, and how many tokens they have seen.
  struct Session {
    std::vector<std::vector<LayerState>> layers;  // by layer, then by application where steps share weights
    std::vector<MergeState> merges;               // by schedule entry
    std::vector<at::Tensor> odeInputs;            // by schedule entry: what its ODE method was given, {B, T, d}
    at::Tensor ids;                               // {B, T} of all tokens, when an ODE method reads them again
    std::int64_t seen = 0, batch = 0, capacity = 0;
    std::int64_t bytes() const;
  };
  Session newSession(std::int64_t batch, std::int64_t capacity) const;
  // A new prompt in the same session: caches start again, memories keep what their persistence says, and mixers that
  // learn keep what they have learned (keepsLearned).
  void beginQuery(Session& session) const;
  // One learning step of every memory with update_at_inference on what it has read since the last one. Returns the
  // surprise of each, by its path: "layers.0.memory".
  std::map<std::string, double> stepMemory(Session& session) const;
  // How many tokens a session can hold and still give what the full forward gives: none when a layer keeps no state
  // (state: {kv_cache: false}), the original length when dynamic scaling turns the angles of all tokens beyond it.
  std::int64_t sessionLimit() const;
  // Logits {B, T, V} of tokens that follow those the session has seen.
  at::Tensor advance(const at::Tensor& ids, Session& session) const;
  // The last layer's output behind the final norm, {B, T, d_model}, of tokens that follow.
  at::Tensor advanceHidden(const at::Tensor& ids, Session& session) const;
  // The same for a vector {B, 1, d_model} that stands in the place of a token's embedding (Hao et al. 2024, section 3).
  at::Tensor advanceVector(const at::Tensor& vector, Session& session) const;
  at::Tensor logitsOf(const at::Tensor& hidden) const { return project(hidden); }
  // How much of a prediction is the one behind a rationale: {B, T, 1} of hidden states {B, T, d_model} without and with
  // it (Zelikman et al. 2024, section 4.2). Only for models with such a mode.
  at::Tensor rationaleShare(const at::Tensor& without, const at::Tensor& with) const;
  // Thoughts behind one place of ids {B, T}, drawn at temperature one from what generation may write: a function of the
  // seed and the weights. Only for models with such a mode.
  Thoughts drawThoughts(const at::Tensor& ids, std::uint64_t seed) const;
  // What is predicted behind them against labels {B, T} (shifted); undefined when there is nothing to predict.
  at::Tensor rationaleLoss(const at::Tensor& ids, const at::Tensor& labels, const Thoughts& thoughts,
                           const ForwardContext& context = {}) const;
  const Phases& phases() const { return m_phases; }
  // Whether what the layer's mixer learns in use lasts over the prompts of a session: state.ssm_state of its template.
  bool keepsLearned(std::size_t layer) const { return m_ir->layers[layer].block->state.boolean("ssm_state", false); }
  // Null when the layer has no memory.
  const MemorySettings* memorySettings(std::size_t layer) const {
    return m_layers[layer].memory ? &m_layers[layer].memory->settings() : nullptr;
  }

 private:
  using Layer = BuiltLayer;
  // A further depth of the head (DeepSeek-AI 2024, DeepSeek-V3, section 2.2).
  struct Depth {
    ops::NormWeights hiddenNorm, embeddingNorm;
    at::Tensor projection;  // {d, 2d}
    std::vector<Layer> layers;
  };
  void forEachLayer(const std::function<void(Layer&)>& visit);  // those of the further depths too
  // `gate`: of the schedule entry; null or without a kind: none.
  Layer buildLayer(const ir::Block& block, const schema::KindInstance* gate, const std::string& prefix,
                   std::uint64_t index, RopeTables& ropeTables);
  void buildModules(Layer& layer, const ir::Block& block, const schema::KindInstance* gate, const std::string& prefix);
  void buildSchedule();
  void buildDepths(RopeTables& ropeTables);
  // Mean loss of the further depths; undefined when the sequence is too short. `hidden` {B, T, d} before the final
  // norm.
  at::Tensor furtherLoss(at::Tensor hidden, const at::Tensor& ids, const at::Tensor& labels,
                         const ForwardContext& context) const;
  at::Tensor embedded(const at::Tensor& ids, std::int64_t first) const;
  Stream checkpointedLayer(const Layer& layer, const Stream& stream, const ForwardContext& context) const;
  Stream throughLayer(const Layer& layer, Stream stream, const ForwardContext& context) const;
  Stream throughSchedule(Stream stream, const ForwardContext& context) const;
  at::Tensor odeOf(std::size_t entry, std::size_t layer, const at::Tensor& x, const ForwardContext& context) const;
  at::Tensor advanced(const at::Tensor& x, const at::Tensor& ids, Session& session) const;
  Stream projected(Stream stream) const;                                             // at the width of the head
  Stream throughLayers(const at::Tensor& ids, const ForwardContext& context) const;  // before the final norm
  at::Tensor headInput(const at::Tensor& normed) const;                              // scaled, as the logits are to be
  at::Tensor project(const at::Tensor& hidden) const;

  std::shared_ptr<const ir::ModelIr> m_ir;
  ParameterStore m_store;
  at::Tensor m_embedding, m_positions, m_outputProjection;
  ops::OutputHead m_head;
  at::Tensor m_rationale[4];  // weight and bias, twice; undefined: no such mode
  ops::NormWeights m_finalNorm;
  std::vector<Layer> m_layers;
  std::vector<std::unique_ptr<Merge>> m_merges;  // by schedule entry; null where there is none
  std::vector<Depth> m_depths;
  Phases m_phases;
  bool m_hasOde = false;
  double m_embeddingScale = 1;
  double m_logitScale = 1;
  double m_auxiliaryShare = 0;  // router_aux_loss_coef
  double m_furtherShare = 0;    // mtp.train_loss_weight
  bool m_checkpointing = false;
};

}  // namespace eulerstack::runtime
