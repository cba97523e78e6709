// Exact counts and estimates of one model. Parameters are exact by construction (sums over the tensor lists);
// formulas and sources of the others: docs/flops.md, docs/memory.md.
#pragma once
#include <string>
#include <vector>

#include "core/base/quantities.h"
#include "core/ir/model_ir.h"

namespace eulerstack::analysis {

struct PartFigures {
  YamlPath path;          // embedding, layer_schedule[2], head ...
  std::string label;      // template name, "embedding", "final_norm", "head"
  ParameterCount parameters;   // of all repeats
  ParameterCount mixer;        // shares of `parameters`; zero for parts that are no layers
  ParameterCount ffn;
  ParameterCount norms;
  std::int64_t layers = 0;
  Bytes kvBytesPerToken;
  Bytes stateBytes;
  Flops forwardFlops;          // per token, causal
};

struct MemoryFigures {
  Bytes weights;
  Bytes gradients;
  Bytes optimizer;
  Bytes activations;               // without checkpointing
  Bytes activationsCheckpointed;   // layer inputs kept, one layer recomputed at a time
  Bytes logits;                    // part of `activations`
  Bytes total() const { return weights + gradients + optimizer + activations; }
};

// batch sequences of `sequence` tokens; optimizer AdamW with two float32 moments and a float32 master copy when the
// model's dtype is narrower.
struct TrainingShape {
  std::int64_t batch = 1;
  std::int64_t sequence = 0;  // 0: max_seq_len
};

struct Figures {
  ParameterCount parameters;
  ParameterCount activeParameters;
  std::int64_t layers = 0;
  Bytes kvCacheBytesPerToken;
  Bytes stateBytes;
  Flops forwardFlopsPerToken;          // causal: only scores that count, averaged over max_seq_len
  Flops forwardFlopsPerTokenUnmasked;  // as dense kernels do
  Flops trainingFlopsPerToken;         // 3 x forward
  MemoryFigures memory;
  TrainingShape shape;
  std::vector<PartFigures> parts;      // file order: embedding, entries, final norm, head
};

Figures computeFigures(const ir::ModelIr& model, const TrainingShape& shape = {});
MemoryFigures trainingMemory(const ir::ModelIr& model, const TrainingShape& shape);

}  // namespace eulerstack::analysis
