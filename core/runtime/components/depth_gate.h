// Lets only some tokens pass through a body; the others keep their value and are not computed.
// Raposo et al. 2024 (Mixture-of-Depths), sections 3.3 to 3.5. Legend: B batch, T time, K chosen tokens, d width, p
// width of the predictor (kinds::predictorWidth).
#pragma once
#include "core/runtime/components/body.h"
#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

enum class DepthRouter : std::uint8_t { TopK, LearnedGate };

struct DepthGateWeights {
  at::Tensor router, routerBias;              // {1, d}; {1} of a learned gate, else undefined
  at::Tensor predictorIn, predictorInBias;    // {p, d}, {p}; undefined for a learned gate
  at::Tensor predictorOut, predictorOutBias;  // {1, p}, {1}
};

class DepthGate {
 public:
  // capacity in (0, 1]: share of the tokens in training; of a learned gate the mean that training aims at. Not checked:
  // beyond that range one token, or all, are let in.
  DepthGate(DepthGateWeights weights, DepthRouter router, double capacity);
  // Fresh weights that require gradients: float32 on the CPU, matrices from N(0, 0.02^2) by ATen's generator
  // (at::manual_seed), biases zero.
  static DepthGate fresh(std::int64_t width, DepthRouter router, double capacity);

  // x {B, T, d}. top_k in training: the ceil(capacity T) tokens with the highest scores r become x + r (body(x) - x);
  // else those that the predictor lets in, which looks at no later token. The body sees the chosen tokens of a row as a
  // sequence of their own; where rows differ in their number the last ones of a row are padding.
  // learned_gate: g body(x) + (1 - g) x with g = sigmoid(w . x + b).
  at::Tensor operator()(const at::Tensor& x, const Body& body, bool training = false) const;

  // The same with what the model tells its parts; `places` {B, K} are the indices of the chosen tokens (undefined:
  // all).
  using GatedBody = std::function<at::Tensor(const at::Tensor& chosen, const at::Tensor& places)>;
  at::Tensor forward(const at::Tensor& x, const GatedBody& body, const ForwardContext& context) const;

  // {B, T}, true where the predictor lets a token in.
  at::Tensor decided(const at::Tensor& x) const;
  // The router's weight on what the body adds, {B, T}.
  at::Tensor scores(const at::Tensor& x) const;
  DepthRouter router() const { return m_router; }
  const DepthGateWeights& weights() const { return m_weights; }

 private:
  at::Tensor predicted(const at::Tensor& x) const;  // logits {B, T}
  at::Tensor mixed(const at::Tensor& x, const GatedBody& body, const ForwardContext& context) const;

  DepthGateWeights m_weights;
  DepthRouter m_router;
  double m_capacity;
};

}  // namespace eulerstack::runtime
