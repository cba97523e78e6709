// A model built from its IR. Not thread-safe; one training step or generation at a time.
#pragma once
#include "core/runtime/model/builders.h"

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
  // own losses (balance of experts) times router_aux_loss_coef, and those of the head's further depths.
  at::Tensor loss(const at::Tensor& ids, const at::Tensor& labels, const ForwardContext& context = {}) const;
  // After each training step: moves what no gradient moves (biases that balance experts).
  RoutingReport stepDone();
  // Layer inputs are kept and layers computed again in the backward pass (training_hints.checkpointing).
  void setCheckpointing(bool on) { m_checkpointing = on; }

  // Generation: state of every layer and how many tokens they have seen.
  struct Session {
    std::vector<std::unique_ptr<MixerState>> states;
    std::int64_t seen = 0;
  };
  Session newSession(std::int64_t batch, std::int64_t capacity) const;
  // How many tokens a session can hold and still give what the full forward gives: none when a layer keeps no state
  // (state: {kv_cache: false}), the original length when dynamic scaling turns the angles of all tokens beyond it.
  std::int64_t sessionLimit() const;
  // Logits {B, T, V} of tokens that follow those the session has seen.
  at::Tensor advance(const at::Tensor& ids, Session& session) const;

 private:
  struct Layer {
    LayerParts parts;
    ResidualForm form = nullptr;
  };
  // A further depth of the head (DeepSeek-AI 2024, DeepSeek-V3, section 2.2).
  struct Depth {
    ops::NormWeights hiddenNorm, embeddingNorm;
    at::Tensor projection;  // {d, 2d}
    std::vector<Layer> layers;
  };
  Layer buildLayer(const ir::Block& block, const std::string& prefix, std::uint64_t index, RopeTables& ropeTables);
  void buildDepths(RopeTables& ropeTables);
  // Mean loss of the further depths; undefined when the sequence is too short. `hidden` {B, T, d} before the final
  // norm.
  at::Tensor furtherLoss(at::Tensor hidden, const at::Tensor& ids, const at::Tensor& labels,
                         const ForwardContext& context) const;
  at::Tensor embedded(const at::Tensor& ids, std::int64_t first) const;
  Stream checkpointedLayer(const Layer& layer, const Stream& stream, const ForwardContext& context) const;
  Stream layersOf(const std::vector<Layer>& layers, Stream stream, const ForwardContext& context) const;
  Stream throughLayers(const at::Tensor& ids, const ForwardContext& context) const;  // before the final norm
  at::Tensor project(const at::Tensor& hidden) const;

  std::shared_ptr<const ir::ModelIr> m_ir;
  ParameterStore m_store;
  at::Tensor m_embedding, m_positions, m_head;
  ops::NormWeights m_finalNorm;
  std::vector<Layer> m_layers;
  std::vector<Depth> m_depths;
  double m_embeddingScale = 1;
  double m_softcap = 0;
  double m_auxiliaryShare = 0;  // router_aux_loss_coef
  double m_furtherShare = 0;    // mtp.train_loss_weight
  bool m_checkpointing = false;
};

}  // namespace eulerstack::runtime
