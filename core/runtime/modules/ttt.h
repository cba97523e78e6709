// Test-time training, Sun et al. 2024, section 2: the state of a sequence is a small model that learns while it reads.
// Legend: B batch, T time, d width, m hidden width of an inner MLP.
#pragma once
#include "core/kinds/ttt_layer.h"
#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

// f(x) = x + LN(net(x)); net is W x + b, or W2 gelu(W1 x + b1) + b2.
struct TttWeights {
  at::Tensor qkv;                   // {3d, d}: the views theta_Q, theta_K, theta_V
  std::vector<at::Tensor> fast;     // where every sequence starts: {W {d, d}, b} or {W1 {m, d}, b1, W2 {d, m}, b2}
  at::Tensor normWeight, normBias;  // {d}, learned by the outer optimizer only
  at::Tensor out;                   // {d, d}
};

// Fast weights of each sequence of a batch, and what the inner optimizer keeps.
struct TttFast {
  std::vector<at::Tensor> weights;        // as TttWeights::fast with B in front
  std::vector<at::Tensor> first, second;  // moments of AdamW
  std::int64_t steps = 0;
};

class TttMixer : public Mixer {
 public:
  TttMixer(TttWeights weights, kinds::TttShape shape) : m_weights(std::move(weights)), m_shape(shape) {}
  // Differentiable through the inner steps: also the start of the fast weights and the views learn.
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;
  void stepDone() override;

 private:
  TttFast start(std::int64_t batch) const;
  at::Tensor read(const at::Tensor& x, TttFast& fast) const;
  // q, k, v {B, c, d} of a block: readTttBlock.
  at::Tensor readSums(const std::vector<at::Tensor>& views, TttFast& fast) const;
  bool readsChunks(const at::Tensor& x, bool fresh) const;
  at::Tensor readChunks(const at::Tensor& x, TttFast& fast, bool fresh) const;
  void keepLearned(const TttFast& fast) const;

  TttWeights m_weights;
  kinds::TttShape m_shape;
  mutable std::vector<at::Tensor> m_learned;  // write_back: the start after this step
};

}  // namespace eulerstack::runtime
