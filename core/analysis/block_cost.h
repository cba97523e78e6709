// What one layer costs, and the parts outside of the layers: the kinds' functions put together.
#pragma once
#include "core/base/quantities.h"
#include "core/ir/model_ir.h"

namespace eulerstack::analysis {

struct BlockCost {
  ParameterCount mixer;
  ParameterCount ffn;
  ParameterCount norms;
  ParameterCount others;  // of the residual kind
  ParameterCount active;  // of all of them, that one token uses
  Bytes kvBytesPerToken;
  Bytes kvBytesFull;          // of a sequence of max_seq_len
  std::int64_t kvTokens = 0;  // as many tokens of kvBytesPerToken
  Bytes stateBytes;
  Flops causalFlops;  // per token, averaged over max_seq_len
  Flops unmaskedFlops;
  const ir::Block* block = nullptr;
  const ir::ModelIr* model = nullptr;

  ParameterCount parameters() const { return mixer + ffn + norms + others; }
  // Values kept for the backward pass, per token.
  std::int64_t activations(std::int64_t sequence) const;
};

// The result refers to both arguments.
BlockCost blockCost(const ir::Block& block, const ir::ModelIr& model);

// Per token; none depends on the mask.
Flops embeddingFlops(const ir::ModelIr& model);
Flops positionalFlops(const ir::ModelIr& model);
Flops finalNormFlops(const ir::ModelIr& model);
Flops headFlops(const ir::ModelIr& model);
// Values kept outside of the layers, per token: embedding output, final norm, input of the head and its gradient.
std::int64_t outerActivations(const ir::ModelIr& model, std::int64_t sequence);

}  // namespace eulerstack::analysis
