// Sums over the kinds' own functions: by unique block times its layers, never layer by layer.
#include "core/analysis/figures.h"

#include <unordered_map>

#include "core/analysis/block_cost.h"

namespace eulerstack::analysis {
namespace {

using ir::Block;
using ir::ModelIr;

using BlockCosts = std::unordered_map<const Block*, BlockCost>;

BlockCosts costsOf(const ModelIr& model) {
  BlockCosts costs;
  for (const ir::ScheduleItem& item : model.schedule) {
    const Block* block = std::get<ir::PlainItem>(item).block.get();
    if (!costs.contains(block)) costs.emplace(block, blockCost(*block, model));
  }
  return costs;
}

PartFigures entryPart(std::size_t index, const ir::PlainItem& item, const BlockCost& cost) {
  PartFigures part;
  part.path = YamlPath{std::string("layer_schedule"), index};
  part.label = item.block->templateName;
  part.layers = item.repeat;
  part.mixer = cost.mixer * item.repeat;
  part.ffn = cost.ffn * item.repeat;
  part.norms = cost.norms * item.repeat;
  part.parameters = cost.parameters() * item.repeat;
  part.activeParameters = cost.active * item.repeat;
  part.kvBytesPerToken = cost.kvBytesPerToken * item.repeat;
  part.kvBytesFull = cost.kvBytesFull * item.repeat;
  part.kvTokens = cost.kvTokens;
  part.stateBytes = cost.stateBytes * item.repeat;
  part.forwardFlops = cost.causalFlops * item.repeat;
  return part;
}

PartFigures outerPart(const char* label, YamlPath path, ParameterCount parameters, Flops flops) {
  PartFigures part;
  part.path = std::move(path);
  part.label = label;
  part.parameters = part.activeParameters = parameters;
  part.forwardFlops = flops;
  return part;
}

// Parts before and after the layers; the flops of a part do not depend on the mask.
std::vector<PartFigures> partsBefore(const ModelIr& model) {
  std::vector<PartFigures> parts;
  parts.push_back(outerPart("embedding", YamlPath{std::string("embedding")},
                            ir::parametersOf(ir::embeddingTensors(model)), embeddingFlops(model)));
  const ParameterCount positions = ir::parametersOf(ir::positionalTensors(model));
  if (positions.value() > 0)
    parts.push_back(outerPart("positional", YamlPath{std::string("embedding"), std::string("positional")}, positions,
                              positionalFlops(model)));
  return parts;
}

std::vector<PartFigures> partsAfter(const ModelIr& model) {
  std::vector<PartFigures> parts;
  parts.push_back(outerPart("final_norm", YamlPath{std::string("final_norm")},
                            ir::parametersOf(ir::finalNormTensors(model)), finalNormFlops(model)));
  parts.back().norms = parts.back().parameters;
  parts.push_back(
      outerPart("head", YamlPath{std::string("head")}, ir::parametersOf(ir::headTensors(model)), headFlops(model)));
  return parts;
}

void addTotals(Figures& figures) {
  for (const PartFigures& part : figures.parts) {
    figures.parameters += part.parameters;
    figures.activeParameters += part.activeParameters;
    figures.kvCacheBytesPerToken += part.kvBytesPerToken;
    figures.kvCacheBytesFull += part.kvBytesFull;
    figures.stateBytes += part.stateBytes;
    figures.forwardFlopsPerToken += part.forwardFlops;
    if (part.layers == 0) figures.forwardFlopsPerTokenUnmasked += part.forwardFlops;
  }
  figures.trainingFlopsPerToken = figures.forwardFlopsPerToken * 3;
}

Bytes activationBytes(const ModelIr& model, const BlockCosts& costs, const TrainingShape& shape, bool checkpointed) {
  using Values = Quantity<struct ValuesTag>;
  Values perToken;
  Values largest;
  for (const ir::BlockUse& use : ir::blockUses(model)) {
    const Values kept(costs.at(use.block.get()).activations(shape.sequence));
    largest = std::max(largest, kept);
    perToken += (checkpointed ? Values(model.dims.d_model) : kept) * use.layers;
  }
  perToken += checkpointed ? largest * 2 : largest;  // the layer run again, and its working space in the backward pass
  perToken += Values(outerActivations(model, shape.sequence));
  return Bytes(perToken.value()) * shape.sequence * shape.batch * ir::bytesOf(*shape.dtype);
}

// A block of logits (overwritten by their gradient) in float32, and the gradient of the output matrix.
Bytes logitBytes(const ModelIr& model, const TrainingShape& shape) {
  const std::int64_t vocabulary = model.dims.vocab_size;
  const std::int64_t tokens = (Bytes(shape.batch) * shape.sequence).value();
  const std::int64_t rows = std::min(tokens, std::max<std::int64_t>(32, kLossBlockLogits / vocabulary));
  return Bytes(4) * rows * vocabulary + Bytes(ir::bytesOf(*shape.dtype)) * vocabulary * model.dims.d_model;
}

TrainingShape completed(TrainingShape shape, const ModelIr& model) {
  if (shape.sequence <= 0) shape.sequence = model.dims.max_seq_len;
  if (shape.batch <= 0) shape.batch = 1;
  if (!shape.dtype) shape.dtype = model.dims.dtype;
  return shape;
}

MemoryFigures memoryOf(const ModelIr& model, const BlockCosts& costs, ParameterCount parameters,
                       const TrainingShape& shape) {
  const std::int64_t width = ir::bytesOf(*shape.dtype);
  const std::int64_t moments = 2 * 4;
  const std::int64_t master = width < 4 ? 4 : 0;
  const Bytes each(parameters.value());
  MemoryFigures memory;
  memory.weights = each * width;
  memory.gradients = each * width;
  memory.optimizer = each * (moments + master);
  memory.logits = logitBytes(model, shape);
  memory.activations = activationBytes(model, costs, shape, false) + memory.logits;
  memory.activationsCheckpointed = activationBytes(model, costs, shape, true) + memory.logits;
  return memory;
}

ParameterCount parametersOf(const ModelIr& model, const BlockCosts& costs) {
  ParameterCount sum;
  for (const ir::BlockUse& use : ir::blockUses(model)) sum += costs.at(use.block.get()).parameters() * use.layers;
  for (const PartFigures& part : partsBefore(model)) sum += part.parameters;
  for (const PartFigures& part : partsAfter(model)) sum += part.parameters;
  return sum;
}

}  // namespace

Figures computeFigures(const ModelIr& model, const TrainingShape& shape) {
  const BlockCosts costs = costsOf(model);
  Figures figures;
  figures.layers = static_cast<std::int64_t>(model.layers.size());
  figures.shape = completed(shape, model);
  figures.parts = partsBefore(model);
  for (std::size_t i = 0; i < model.schedule.size(); ++i) {
    const auto& item = std::get<ir::PlainItem>(model.schedule[i]);
    const BlockCost& cost = costs.at(item.block.get());
    figures.parts.push_back(entryPart(i, item, cost));
    figures.forwardFlopsPerTokenUnmasked += cost.unmaskedFlops * item.repeat;
    if (model.trainingHints.boolean("checkpointing")) figures.recomputeFlopsPerToken += cost.causalFlops * item.repeat;
  }
  for (PartFigures& part : partsAfter(model)) figures.parts.push_back(std::move(part));
  addTotals(figures);
  figures.memory = memoryOf(model, costs, figures.parameters, figures.shape);
  return figures;
}

MemoryFigures trainingMemory(const ModelIr& model, const TrainingShape& shape) {
  const BlockCosts costs = costsOf(model);
  return memoryOf(model, costs, parametersOf(model, costs), completed(shape, model));
}

}  // namespace eulerstack::analysis
