// Exact counts and estimates of one model. Parameters are exact by construction (sums over the tensor lists);
// formulas and sources of the others: docs/flops.md, docs/memory.md.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/base/quantities.h"
#include "core/ir/model_ir.h"

namespace eulerstack::analysis {

struct PartFigures {
  YamlPath path;  // embedding, embedding.positional, layer_schedule[2], output_proj, final_norm, head, execution_modes
  std::string label;  // template name, "parallel", "embedding", "positional", "output_proj", "final_norm", "head",
                      // "rationale"
  ParameterCount parameters;  // of all repeats
  ParameterCount mixer;       // shares of `parameters`; zero for parts that are no layers, but for the final norm
  ParameterCount ffn;
  ParameterCount norms;
  ParameterCount memory;      // of memory modules
  ParameterCount others;      // residual kinds, shape changes, depth gates, merges
  ParameterCount active;      // that one token uses
  std::int64_t layers = 0;    // sets of weights: copies of an integrator each, shared ones once
  Bytes kvBytesPerToken;      // while the cache grows
  Bytes kvBytesFull;          // of a sequence of max_seq_len
  std::int64_t kvTokens = 0;  // at which length it stops growing: the window, or max_seq_len; 0: there is no cache
  Bytes stateBytes;
  Flops forwardFlops;   // per token, causal; every application of an integrator counts
  Flops unmaskedFlops;  // as dense kernels do
};

// Formulas: docs/memory.md. They follow what our engine keeps, not what an unfused implementation would.
struct MemoryFigures {
  Bytes weights;
  Bytes gradients;
  Bytes optimizer;
  Bytes activations;              // kept for the backward pass, one layer's working space, the loss; no checkpointing
  Bytes activationsCheckpointed;  // layer inputs kept, one layer recomputed at a time
  Bytes logits;                   // part of both: a block of logits, the output matrix's gradient before it is added
  Bytes total() const { return weights + gradients + optimizer + activations; }
  Bytes totalCheckpointed() const { return weights + gradients + optimizer + activationsCheckpointed; }
};

// batch sequences of `sequence` tokens; optimizer AdamW with two float32 moments and a float32 master copy when the
// dtype is narrower.
struct TrainingShape {
  std::int64_t batch = 1;
  std::int64_t sequence = 0;         // 0: max_seq_len
  std::optional<ir::DType> dtype{};  // what the run computes in; empty: the model's
};

// The loss is computed over blocks of rows with about this many logits (at least 32 rows): no tokens x vocabulary
// tensor.
inline constexpr std::int64_t kLossBlockLogits = 1 << 20;

struct Figures {
  ParameterCount parameters;
  ParameterCount activeParameters;
  std::int64_t layers = 0;
  Bytes kvCacheBytesPerToken;  // while all caches grow
  Bytes kvCacheBytesFull;      // of one sequence of max_seq_len; windowed layers keep `window` tokens
  Bytes stateBytes;
  Flops forwardFlopsPerToken;          // causal: only scores that count, averaged over max_seq_len
  Flops forwardFlopsPerTokenUnmasked;  // as dense kernels do
  Flops trainingFlopsPerToken;         // 3 x forward: forward, gradients of inputs, gradients of weights
  Flops recomputeFlopsPerToken;        // in addition, when training_hints.checkpointing runs each layer twice
  MemoryFigures memory;
  TrainingShape shape;
  std::vector<PartFigures> parts;  // file order: embedding, entries, final norm, head
};

Figures computeFigures(const ir::ModelIr& model, const TrainingShape& shape = {});
MemoryFigures trainingMemory(const ir::ModelIr& model, const TrainingShape& shape);

}  // namespace eulerstack::analysis
