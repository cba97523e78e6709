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
  // Mean cross-entropy of labels {B, T} (already shifted; -100 left out) under ids {B, T}.
  at::Tensor loss(const at::Tensor& ids, const at::Tensor& labels, const ForwardContext& context = {}) const;
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
  Layer buildLayer(std::uint64_t index, RopeTables& ropeTables);
  at::Tensor embedded(const at::Tensor& ids, std::int64_t first) const;
  Stream layersOf(Stream stream, const ForwardContext& context) const;
  at::Tensor hidden(const at::Tensor& ids, const ForwardContext& context) const;  // after the final norm
  at::Tensor project(const at::Tensor& hidden) const;

  std::shared_ptr<const ir::ModelIr> m_ir;
  ParameterStore m_store;
  at::Tensor m_embedding, m_positions, m_head;
  ops::NormWeights m_finalNorm;
  std::vector<Layer> m_layers;
  double m_embeddingScale = 1;
  double m_softcap = 0;
  bool m_checkpointing = false;
};

}  // namespace eulerstack::runtime
