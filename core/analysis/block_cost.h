// What layers cost, and the parts outside of the layers: the kinds' functions put together.
#pragma once
#include "core/base/quantities.h"
#include "core/ir/model_ir.h"

namespace eulerstack::analysis {

// Parameters of one layer by part.
struct LayerParameters {
  ParameterCount mixer;
  ParameterCount ffn;
  ParameterCount norms;
  ParameterCount memory;
  ParameterCount others;  // residual kind, shape change, depth gate
  ParameterCount active;  // that one token uses
  ParameterCount all() const { return mixer + ffn + norms + memory + others; }
};
LayerParameters parametersOf(const ir::Block& block, const schema::KindInstance* gate, const ir::ModelIr& model);

// What one layer of a run costs in a forward pass, all its applications together.
struct LayerCost {
  Bytes kvBytesPerToken;      // while the cache grows
  std::int64_t kvTokens = 0;  // at which length it stops growing; 0: there is no cache
  Bytes kvBytesFull;          // of a sequence of max_seq_len
  Bytes stateBytes;
  Flops causalFlops;  // per token, averaged over max_seq_len
  Flops unmaskedFlops;
};
LayerCost costOf(const ir::LayerRun& run, const ir::ModelIr& model);
// Values that one layer of a run keeps for the backward pass, per token of the sequence.
std::int64_t activationsOf(const ir::LayerRun& run, const ir::ModelIr& model, std::int64_t sequence);

// The merge of a parallel entry.
struct MergeCost {
  ParameterCount parameters;
  Flops causalFlops;
  Flops unmaskedFlops;
  Bytes kvBytesPerToken;
};
MergeCost mergeCost(const ir::ParallelItem& entry, const ir::ModelIr& model);
std::int64_t mergeActivations(const ir::ParallelItem& entry, const ir::ModelIr& model, std::int64_t sequence);

// Per token; none depends on the mask.
Flops embeddingFlops(const ir::ModelIr& model);
Flops positionalFlops(const ir::ModelIr& model);
Flops outputProjectionFlops(const ir::ModelIr& model);
Flops finalNormFlops(const ir::ModelIr& model);
Flops headFlops(const ir::ModelIr& model);
// Of the head's further depths (causal_lm_mtp), which run in training only.
Flops mtpFlops(const ir::ModelIr& model);
std::int64_t mtpActivations(const ir::ModelIr& model, std::int64_t sequence);
// Values kept outside of the layers, per token: embedding output, final norm, input of the head and its gradient.
std::int64_t outerActivations(const ir::ModelIr& model, std::int64_t sequence);

}  // namespace eulerstack::analysis
