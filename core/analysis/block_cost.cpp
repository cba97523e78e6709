#include "core/analysis/block_cost.h"

#include <algorithm>
#include <cmath>

#include "core/ir/layer_state.h"
#include "core/kinds/counting.h"
#include "core/kinds/depth_gates.h"

namespace eulerstack::analysis {
namespace {

using schema::KindInstance;
using Values = Quantity<struct ValuesTag>;

ir::LayerContext outerContext(const ir::ModelIr& model) {
  return {model.dims,
          model.dims.d_model,
          &model.positional,
          &model.finalNorm,
          static_cast<std::int64_t>(model.layers.size()),
          nullptr};
}

ParameterCount sizeOf(const KindInstance& part, const ir::LayerContext& context) {
  return part.kind ? ir::parametersOf(part.kind->tensors(part, context)) : ParameterCount();
}

ParameterCount activeOf(const KindInstance& part, const ir::LayerContext& context) {
  return part.kind ? part.kind->activeParameters(part, context) : ParameterCount();
}

Flops flopsOf(const KindInstance& part, const ir::LayerContext& context, schema::FlopsQuery query) {
  return part.kind ? part.kind->flops(part, context, query) : Flops();
}

std::int64_t keptBy(const KindInstance& part, const ir::LayerContext& context, std::int64_t sequence) {
  return part.kind ? part.kind->activations(part, context, sequence) : 0;
}

// Tokens of a sequence that a layer computes: all of them, or those its gate lets in.
std::int64_t computedTokens(const KindInstance* gate, std::int64_t sequence) {
  if (!gate) return sequence;
  const double chosen = std::ceil(kinds::gatedShare(*gate) * static_cast<double>(sequence));
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(chosen), 1, std::max<std::int64_t>(1, sequence));
}

// value * part / whole, rounded, without overflow.
template <class Amount>
Amount share(Amount value, std::int64_t part, std::int64_t whole) {
  if (part >= whole || whole <= 0) return value;
  __extension__ using Wide = unsigned __int128;
  return Amount(static_cast<std::int64_t>(
      (static_cast<Wide>(value.value()) * static_cast<Wide>(part) + static_cast<Wide>(whole) / 2) /
      static_cast<Wide>(whole)));
}

// The chosen tokens are a sequence of their own: they attend to each other only (Raposo et al. 2024, section 3.3).
Flops layerFlops(const ir::LayerRun& run, const ir::ModelIr& model, bool causal) {
  const ir::Block& block = *run.block;
  const ir::LayerContext context = model.contextOf(block);
  const std::int64_t all = context.dims.max_seq_len, chosen = computedTokens(run.gate, all);
  const schema::FlopsQuery inside{chosen, causal}, outside{all, causal};
  const Flops body = flopsOf(block.norm, context, inside) * ir::normsOf(block) + flopsOf(block.mixer, context, inside) +
                     flopsOf(block.ffn, context, inside) + flopsOf(block.residual, context, inside) +
                     flopsOf(block.memory, context, inside);
  Flops sum = share(body, chosen, all) + flopsOf(block.shapeChange, context, outside);
  if (run.gate) sum += flopsOf(*run.gate, context, outside);
  // The sums of a numerical method: two per element and call.
  if (run.ode) sum += Flops(kinds::times(3, context.width));
  return sum * run.applications;
}

}  // namespace

LayerParameters parametersOf(const ir::Block& block, const KindInstance* gate, const ir::ModelIr& model) {
  const ir::LayerContext context = model.contextOf(block);
  LayerParameters sizes;
  sizes.mixer = sizeOf(block.mixer, context);
  sizes.ffn = sizeOf(block.ffn, context);
  sizes.norms = sizeOf(block.norm, context) * ir::normsOf(block);
  sizes.memory = sizeOf(block.memory, context);
  sizes.others = sizeOf(block.residual, context) + sizeOf(block.shapeChange, context);
  if (gate) sizes.others += sizeOf(*gate, context);
  sizes.active =
      activeOf(block.mixer, context) + activeOf(block.ffn, context) + sizes.norms + sizes.memory + sizes.others;
  return sizes;
}

LayerCost costOf(const ir::LayerRun& run, const ir::ModelIr& model) {
  const ir::Block& block = *run.block;
  const ir::LayerContext context = model.contextOf(block);
  const std::int64_t all = context.dims.max_seq_len, chosen = computedTokens(run.gate, all);
  LayerCost cost;
  cost.causalFlops = layerFlops(run, model, true);
  cost.unmaskedFlops = layerFlops(run, model, false);
  if (run.ode) {  // no keys and values: the inputs of the method are kept and the layer runs over them again
    cost.kvBytesPerToken = Bytes(kinds::times(context.width, ir::bytesOf(context.dims.dtype)));
    cost.kvTokens = all;
    cost.kvBytesFull = cost.kvBytesPerToken * all;
    return cost;
  }
  Bytes grows, full;  // what the memory and the mixer keep of the tokens that the layer computes
  if (block.memory.kind) {
    grows = block.memory.kind->kvBytesPerToken(block.memory, context);
    full = grows * chosen;
  }
  if (ir::keepsBetweenTokens(block)) {
    grows += block.mixer.kind->kvBytesPerToken(block.mixer, context);
    full += block.mixer.kind->kvBytes(block.mixer, context, chosen);
    cost.stateBytes = block.mixer.kind->stateBytes(block.mixer, context) * run.applications;
  }
  cost.kvBytesPerToken = share(grows, chosen, all) * run.applications;
  cost.kvBytesFull = full * run.applications;
  if (cost.kvBytesPerToken.value() > 0)
    cost.kvTokens = std::min(all, cost.kvBytesFull.value() / cost.kvBytesPerToken.value());
  if (block.memory.kind) cost.stateBytes += block.memory.kind->stateBytes(block.memory, context);
  if (block.shapeChange.kind) cost.stateBytes += block.shapeChange.kind->stateBytes(block.shapeChange, context);
  return cost;
}

std::int64_t activationsOf(const ir::LayerRun& run, const ir::ModelIr& model, std::int64_t sequence) {
  const ir::Block& block = *run.block;
  const ir::LayerContext context = model.contextOf(block);
  const std::int64_t chosen = computedTokens(run.gate, sequence);
  const Bytes body(keptBy(block.norm, context, chosen) * ir::normsOf(block) + keptBy(block.mixer, context, chosen) +
                   keptBy(block.ffn, context, chosen) + keptBy(block.residual, context, chosen) +
                   keptBy(block.memory, context, chosen));
  Bytes sum = share(body, chosen, sequence) + Bytes(keptBy(block.shapeChange, context, sequence));
  if (run.gate) sum += Bytes(keptBy(*run.gate, context, sequence));
  return (sum * run.applications).value();
}

MergeCost mergeCost(const ir::ParallelItem& entry, const ir::ModelIr& model) {
  const ir::LayerContext context = model.contextOf(entry);
  const std::int64_t all = context.dims.max_seq_len;
  MergeCost cost;
  cost.parameters = sizeOf(entry.merge, context);
  cost.causalFlops = flopsOf(entry.merge, context, {all, true});
  cost.unmaskedFlops = flopsOf(entry.merge, context, {all, false});
  if (entry.merge.kind) cost.kvBytesPerToken = entry.merge.kind->kvBytesPerToken(entry.merge, context);
  return cost;
}

std::int64_t mergeActivations(const ir::ParallelItem& entry, const ir::ModelIr& model, std::int64_t sequence) {
  return keptBy(entry.merge, model.contextOf(entry), sequence);
}

Flops embeddingFlops(const ir::ModelIr& model) {
  return model.embedding.has("scale") ? Flops(model.dims.d_model) : Flops();
}

Flops positionalFlops(const ir::ModelIr& model) {
  return flopsOf(model.positional, outerContext(model), {model.dims.max_seq_len, true});
}

Flops outputProjectionFlops(const ir::ModelIr& model) {
  return model.projectsOutput() ? kinds::linearFlops(model.outWidth, model.dims.d_model, false) : Flops();
}

Flops finalNormFlops(const ir::ModelIr& model) {
  return flopsOf(model.finalNorm, outerContext(model), {model.dims.max_seq_len, true});
}

Flops headFlops(const ir::ModelIr& model) {
  return flopsOf(model.head, outerContext(model), {model.dims.max_seq_len, true});
}

namespace {

ir::LayerRun mtpLayer(const ir::ModelIr& model) {
  ir::LayerRun run;
  run.block = model.mtpBlock;
  return run;
}

}  // namespace

// Each depth: two norms, the projection from 2d to d, its layers, final norm and head.
Flops mtpFlops(const ir::ModelIr& model) {
  const schema::FieldValues* mtp = model.head.values.section("mtp");
  if (!model.mtpBlock || !mtp) return {};
  const ir::LayerContext context = model.contextOf(*model.mtpBlock);
  const std::int64_t width = model.dims.d_model;
  Flops depth = flopsOf(model.mtpBlock->norm, context, {model.dims.max_seq_len, true}) * 2;
  depth += Flops(4) * width * width;
  depth += layerFlops(mtpLayer(model), model, true) * mtp->integer("head_layers", 1);
  depth += finalNormFlops(model) + headFlops(model);
  return depth * mtp->integer("n_predict", 1);
}

// Kept per token by the further depths: two norms' inputs, the projection's input, the layers, the head's input.
std::int64_t mtpActivations(const ir::ModelIr& model, std::int64_t sequence) {
  const schema::FieldValues* mtp = model.head.values.section("mtp");
  if (!model.mtpBlock || !mtp) return 0;
  const std::int64_t layer = activationsOf(mtpLayer(model), model, sequence);
  const Values depth = Values(layer) * mtp->integer("head_layers", 1) + Values(model.dims.d_model) * 6;
  return (depth * mtp->integer("n_predict", 1)).value();
}

std::int64_t outerActivations(const ir::ModelIr& model, std::int64_t sequence) {
  const ir::LayerContext context = outerContext(model);
  const std::int64_t embedding = model.dims.d_model;
  const std::int64_t headGradient = model.dims.d_model;
  return embedding + keptBy(model.finalNorm, context, sequence) + keptBy(model.head, context, sequence) + headGradient +
         (model.projectsOutput() ? model.outWidth : 0);
}

}  // namespace eulerstack::analysis
