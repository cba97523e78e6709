// The mixture of experts of core/kinds/moe: only the chosen experts compute, each on the rows of its tokens.
//
// Causal and row-independent outside of training, and in training too as far as outputs go: with drop and pad an expert
// takes the first tokens of a sequence up to its capacity, so a later token never takes an earlier one's place. The
// capacity itself grows with the length of the sequence.
#pragma once
#include "core/kinds/moe.h"
#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

struct MoeWeights {
  at::Tensor router;      // {E, d}; undefined: hash routing
  at::Tensor correction;  // {E} added to scores for choosing, no gradient; or undefined
  ops::ExpertWeights experts;
  ops::FeedForwardWeights shared;  // shared.in undefined: there are no shared experts
};

class MixtureOfExperts : public FeedForward {
 public:
  MixtureOfExperts(kinds::MoeShape shape, MoeWeights weights, std::uint64_t layer);
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  void stepDone(RoutingReport& report) override;
  void stepDropped() override;

 private:
  // Experts {N, k} int64 of each token and how much each counts {N, k}.
  struct Choice {
    at::Tensor experts, weights;
  };
  Choice routed(const at::Tensor& rows, std::int64_t sequences, const ForwardContext& context) const;
  Choice hashed(const at::Tensor& ids, const at::Tensor& rows) const;
  at::Tensor choosing(const at::Tensor& scores) const;
  void addLosses(const at::Tensor& logits, const Choice& choice, std::int64_t sequences, AuxiliaryLoss& losses) const;
  at::Tensor withinCapacity(const at::Tensor& experts, std::int64_t sequences, std::int64_t& capacity) const;
  at::Tensor computed(const at::Tensor& rows, const Choice& choice, const at::Tensor& kept, std::int64_t padTo) const;
  void count(const at::Tensor& experts, const at::Tensor& kept) const;

  kinds::MoeShape m_shape;
  MoeWeights m_weights;
  std::uint64_t m_layer;
  mutable at::Tensor m_load;  // {E} double: tokens of each expert since the last step
  mutable RoutingReport m_report;
};

}  // namespace eulerstack::runtime
