// Hidden thoughts in training: at one place of a text a model writes thoughts, and learns how well they predict what
// comes next (Zelikman et al. 2024, Quiet-STaR, section 4). Legend: B rows of a batch, R rows that think, n tokens of a
// thought, V vocabulary.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>

#include "core/ir/thoughts.h"

namespace eulerstack::runtime {

using ir::kThoughtsOfRow;

struct Thoughts {
  std::int64_t place = 0;               // of the token that they follow, the same in all rows
  std::int64_t firstRow = 0, rows = 0;  // of the batch
  at::Tensor ids;  // {R * kThoughtsOfRow, n} int64; those of a row follow each other. Undefined: no room for any

  bool any() const { return ids.defined() && ids.size(1) > 0; }
};

// Log-probabilities of the next token behind each thought {R * kThoughtsOfRow}, and of the thought itself. The value is
// the mean of -next; thoughts learn by REINFORCE from how far `next` lies above the mean of their row (section 4.4),
// which adds nothing to the value. `counted` {R * kThoughtsOfRow}: one where there is a next token, else zero.
at::Tensor thoughtLoss(const at::Tensor& next, const at::Tensor& thought, const at::Tensor& counted);

}  // namespace eulerstack::runtime
