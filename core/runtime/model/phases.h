// Execution modes: which phase a token belongs to, and what it weighs in training.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/ir/model_ir.h"
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime {

struct Phase {
  std::string name;
  std::int64_t budget = 0;  // tokens
  double weight = 1;
  bool shares = false;     // the next phase reads on from this one; else it starts from the prompt again
  bool visible = true;     // part of what people see
  bool rationale = false;  // no phase of its own: `budget` hidden tokens after each token of the next phase
};

class Phases {
 public:
  explicit Phases(const ir::ModelIr& model);
  const std::vector<Phase>& all() const { return m_phases; }
  bool empty() const { return m_phases.empty(); }
  // Ids of the token that ends a phase; empty: budgets alone end it. Bytes, as the byte tokenizer writes them.
  const std::vector<std::int64_t>& mark() const { return m_mark; }
  // The tokens end with the mark.
  bool ends(const std::vector<std::int64_t>& tokens) const;

  // The mode with per_token_rationale (the first, should there be several); null: none.
  const Phase* rationale() const;
  // True when some phase weighs otherwise than one. A rationale is no phase: its weight is that of its own loss.
  bool weighs() const { return m_weighs; }
  // Weight of each label {B, T}, float64. A text is split at the marks: what stands before the first is the first
  // phase, the mark belongs to the phase it ends, later phases follow; a text without a mark is all last phase. Texts
  // begin at start tokens and at the beginning of a row. Rationales are left out.
  at::Tensor weights(const at::Tensor& ids, const at::Tensor& labels) const;

 private:
  std::vector<Phase> m_phases;
  std::vector<double> m_textWeights;  // of the phases that a text is split into
  std::vector<std::int64_t> m_mark;
  std::int64_t m_begin = -1;  // id of the start token; -1: the vocabulary has none
  bool m_weighs = false;
};

// Sum of weight times cross-entropy over the sum of weights; hidden {B, T, d}, labels and weights {B, T}; -100 left
// out.
at::Tensor weightedCrossEntropy(const at::Tensor& hidden, const ops::OutputHead& head, const at::Tensor& labels,
                                const at::Tensor& weights);

}  // namespace eulerstack::runtime
