// Internal to core/analysis: what training hidden thoughts costs (execution modes with per_token_rationale).
#pragma once
#include "core/base/quantities.h"
#include "core/ir/model_ir.h"

namespace eulerstack::analysis {

// A training step of sequences of max_seq_len tokens. For each sequence of the batch one text is read again: the tokens
// up to a drawn place, and a thought of the mode's budget behind them.
struct ThoughtText {
  std::int64_t known = 0;   // tokens up to the place, in the mean
  std::int64_t budget = 0;  // of the thought
  std::int64_t length() const { return known + budget; }
  bool any() const { return budget > 0; }
};
// Nothing when the model trains no thoughts.
ThoughtText thoughtText(const ir::ModelIr& model);

// Forward work of one token of such a text.
struct ThoughtWork {
  Flops layers;  // what checkpointing runs again
  Flops all;     // with all that is outside of the layers
  Flops head;
};
// What the text adds to the training of each token of the sequence.
Flops thoughtTraining(const ThoughtText& text, const ThoughtWork& work, const ir::ModelIr& model);
// The layers once more, with checkpointing.
Flops thoughtRecompute(const ThoughtText& text, const ThoughtWork& work, const ir::ModelIr& model);

}  // namespace eulerstack::analysis
