#include "core/analysis/block_cost.h"

#include <algorithm>

#include "core/ir/layer_state.h"

namespace eulerstack::analysis {
namespace {

using schema::KindInstance;

ir::LayerContext outerContext(const ir::ModelIr& model) {
  return {model.dims, model.dims.d_model, &model.positional, &model.finalNorm,
          static_cast<std::int64_t>(model.layers.size())};
}

ParameterCount parametersOf(const KindInstance& part, const ir::LayerContext& context) {
  return part.kind ? ir::parametersOf(part.kind->tensors(part, context)) : ParameterCount();
}

ParameterCount activeOf(const KindInstance& part, const ir::LayerContext& context) {
  return part.kind ? part.kind->activeParameters(part, context) : ParameterCount();
}

Flops flopsOf(const KindInstance& part, const ir::LayerContext& context, bool causal) {
  if (!part.kind) return {};
  return part.kind->flops(part, context, {context.dims.max_seq_len, causal});
}

std::int64_t activationsOf(const KindInstance& part, const ir::LayerContext& context, std::int64_t sequence) {
  return part.kind ? part.kind->activations(part, context, sequence) : 0;
}

Flops layerFlops(const ir::Block& block, const ir::LayerContext& context, bool causal) {
  return flopsOf(block.norm, context, causal) * ir::normsOf(block) + flopsOf(block.mixer, context, causal) +
         flopsOf(block.ffn, context, causal) + flopsOf(block.residual, context, causal);
}

}  // namespace

BlockCost blockCost(const ir::Block& block, const ir::ModelIr& model) {
  const ir::LayerContext context = model.contextOf(block);
  BlockCost cost;
  cost.block = &block;
  cost.model = &model;
  cost.mixer = parametersOf(block.mixer, context);
  cost.ffn = parametersOf(block.ffn, context);
  cost.norms = parametersOf(block.norm, context) * ir::normsOf(block);
  cost.others = parametersOf(block.residual, context);
  cost.active = activeOf(block.mixer, context) + activeOf(block.ffn, context) + cost.norms + cost.others;
  if (ir::keepsBetweenTokens(block)) {
    cost.kvBytesPerToken = block.mixer.kind->kvBytesPerToken(block.mixer, context);
    cost.stateBytes = block.mixer.kind->stateBytes(block.mixer, context);
  }
  if (cost.kvBytesPerToken.value() > 0) {
    const std::int64_t length = context.dims.max_seq_len;
    cost.kvBytesFull = block.mixer.kind->kvBytes(block.mixer, context, length);
    cost.kvTokens = std::min(length, cost.kvBytesFull.value() / cost.kvBytesPerToken.value());
  }
  cost.causalFlops = layerFlops(block, context, true);
  cost.unmaskedFlops = layerFlops(block, context, false);
  return cost;
}

std::int64_t BlockCost::activations(std::int64_t sequence) const {
  const ir::LayerContext context = model->contextOf(*block);
  return activationsOf(block->norm, context, sequence) * ir::normsOf(*block) +
         activationsOf(block->mixer, context, sequence) + activationsOf(block->ffn, context, sequence) +
         activationsOf(block->residual, context, sequence);
}

Flops embeddingFlops(const ir::ModelIr& model) {
  return model.embedding.has("scale") ? Flops(model.dims.d_model) : Flops();
}

Flops positionalFlops(const ir::ModelIr& model) {
  return flopsOf(model.positional, outerContext(model), true);
}

Flops finalNormFlops(const ir::ModelIr& model) {
  return flopsOf(model.finalNorm, outerContext(model), true);
}

Flops headFlops(const ir::ModelIr& model) {
  return flopsOf(model.head, outerContext(model), true);
}

std::int64_t outerActivations(const ir::ModelIr& model, std::int64_t sequence) {
  const ir::LayerContext context = outerContext(model);
  const std::int64_t embedding = model.dims.d_model;
  const std::int64_t headGradient = model.dims.d_model;
  return embedding + activationsOf(model.finalNorm, context, sequence) + activationsOf(model.head, context, sequence) +
         headGradient;
}

}  // namespace eulerstack::analysis
