// Sums over the kinds' own functions: by unique block times its layers, never layer by layer.
#include "core/analysis/figures.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/analysis/block_cost.h"
#include "core/analysis/rationale_cost.h"
#include "core/analysis/training_counts.h"
#include "core/ir/thoughts.h"

namespace eulerstack::analysis {
namespace {

using ir::Block;
using ir::ModelIr;

using schema::KindInstance;

// Layers of one block under one gate have one count of parameters, wherever they stand.
using Sizes = std::map<std::pair<const Block*, const KindInstance*>, LayerParameters>;

const LayerParameters& sizesOf(const ir::LayerRun& run, const ModelIr& model, Sizes& known) {
  const auto [it, fresh] = known.try_emplace({run.block.get(), run.gate});
  if (fresh) it->second = parametersOf(*run.block, run.gate, model);
  return it->second;
}

struct EntryLabel {
  std::string operator()(const ir::PlainItem& item) const { return item.block->templateName; }
  std::string operator()(const ir::ParallelItem&) const { return "parallel"; }
  std::string operator()(const ir::IntegratorItem& item) const { return item.block->templateName; }
};

void addRun(PartFigures& part, const ir::LayerRun& run, const LayerParameters& sizes, const LayerCost& cost) {
  part.layers += run.layers;
  part.mixer += sizes.mixer * run.layers;
  part.ffn += sizes.ffn * run.layers;
  part.norms += sizes.norms * run.layers;
  part.memory += sizes.memory * run.layers;
  part.others += sizes.others * run.layers;
  part.parameters += sizes.all() * run.layers;
  part.active += sizes.active * run.layers;
  part.kvBytesPerToken += cost.kvBytesPerToken * run.layers;
  part.kvBytesFull += cost.kvBytesFull * run.layers;
  part.kvTokens = std::max(part.kvTokens, cost.kvTokens);
  part.stateBytes += cost.stateBytes * run.layers;
  part.forwardFlops += cost.causalFlops * run.layers;
  part.unmaskedFlops += cost.unmaskedFlops * run.layers;
}

void addMerge(PartFigures& part, const ir::ParallelItem& entry, const ModelIr& model) {
  const MergeCost cost = mergeCost(entry, model);
  part.parameters += cost.parameters;
  part.active += cost.parameters;
  part.others += cost.parameters;
  part.forwardFlops += cost.causalFlops;
  part.unmaskedFlops += cost.unmaskedFlops;
  part.kvBytesPerToken += cost.kvBytesPerToken;
  part.kvBytesFull += cost.kvBytesPerToken * model.dims.max_seq_len;
  if (cost.kvBytesPerToken.value() > 0) part.kvTokens = model.dims.max_seq_len;
}

std::vector<PartFigures> entryParts(const ModelIr& model, Sizes& sizes) {
  std::vector<PartFigures> parts(model.schedule.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i].path = YamlPath{std::string("layer_schedule"), i};
    parts[i].label = std::visit(EntryLabel{}, model.schedule[i]);
    if (const auto* parallel = std::get_if<ir::ParallelItem>(&model.schedule[i])) addMerge(parts[i], *parallel, model);
  }
  std::map<std::tuple<const Block*, const KindInstance*, std::int64_t, bool>, LayerCost> costs;
  for (const ir::LayerRun& run : ir::layerRuns(model)) {
    const auto [it, fresh] = costs.try_emplace({run.block.get(), run.gate, run.applications, run.ode});
    if (fresh) it->second = costOf(run, model);
    addRun(parts[run.entry], run, sizesOf(run, model, sizes), it->second);
  }
  return parts;
}

PartFigures outerPart(const char* label, YamlPath path, ParameterCount parameters, Flops flops) {
  PartFigures part;
  part.path = std::move(path);
  part.label = label;
  part.parameters = part.active = parameters;
  part.forwardFlops = part.unmaskedFlops = flops;
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
  if (model.projectsOutput())
    parts.push_back(outerPart("output_proj", YamlPath{std::string("output_proj")},
                              ir::parametersOf(ir::outputProjectionTensors(model)), outputProjectionFlops(model)));
  parts.push_back(outerPart("final_norm", YamlPath{std::string("final_norm")},
                            ir::parametersOf(ir::finalNormTensors(model)), finalNormFlops(model)));
  parts.back().norms = parts.back().parameters;
  parts.push_back(
      outerPart("head", YamlPath{std::string("head")}, ir::parametersOf(ir::headTensors(model)), headFlops(model)));
  // Further depths are trained, and not used for a token that is generated.
  parts.back().parameters += ir::parametersOf(ir::mtpTensors(model));
  const ParameterCount rationale = ir::parametersOf(ir::rationaleTensors(model));
  if (rationale.value() > 0)
    parts.push_back(outerPart("rationale", YamlPath{std::string("execution_modes")}, rationale, {}));
  return parts;
}

// A token of a text of `length` tokens, read by the same layers.
ThoughtWork thoughtWork(const ModelIr& model, std::int64_t length) {
  ModelIr shorter = model;
  shorter.dims.max_seq_len = length;
  Sizes sizes;
  ThoughtWork work;
  for (const PartFigures& part : entryParts(shorter, sizes)) work.layers += part.forwardFlops;
  work.all = work.layers;
  for (const std::vector<PartFigures>& parts : {partsBefore(shorter), partsAfter(shorter)})
    for (const PartFigures& part : parts) work.all += part.forwardFlops;
  work.head = headFlops(shorter);
  return work;
}

void addThoughts(Figures& figures, const ModelIr& model) {
  const ThoughtText text = thoughtText(model);
  if (!text.any()) return;
  const ThoughtWork work = thoughtWork(model, text.length());
  figures.trainingFlopsPerToken += thoughtTraining(text, work, model);
  if (model.trainingHints.boolean("checkpointing"))
    figures.recomputeFlopsPerToken += thoughtRecompute(text, work, model);
}

void addTotals(Figures& figures, Flops furtherDepths) {
  for (const PartFigures& part : figures.parts) {
    figures.parameters += part.parameters;
    figures.activeParameters += part.active;
    figures.kvCacheBytesPerToken += part.kvBytesPerToken;
    figures.kvCacheBytesFull += part.kvBytesFull;
    figures.stateBytes += part.stateBytes;
    figures.forwardFlopsPerToken += part.forwardFlops;
    figures.forwardFlopsPerTokenUnmasked += part.unmaskedFlops;
  }
  figures.trainingFlopsPerToken = (figures.forwardFlopsPerToken + furtherDepths) * 3;
}

Bytes activationBytes(const ModelIr& model, const TrainingShape& shape, bool checkpointed) {
  using Values = Quantity<struct ValuesTag>;
  Values perToken;
  Values largest;
  std::map<std::tuple<const Block*, const KindInstance*, std::int64_t>, Values> known;
  for (const ir::LayerRun& run : ir::layerRuns(model)) {
    const auto [it, fresh] = known.try_emplace({run.block.get(), run.gate, run.applications});
    if (fresh) it->second = Values(activationsOf(run, model, shape.sequence));
    largest = std::max(largest, it->second);
    const Values input(ir::widthBefore(*run.block, model));
    perToken += (checkpointed ? input * run.applications : it->second) * run.layers;
  }
  for (const ir::ScheduleItem& item : model.schedule)
    if (const auto* parallel = std::get_if<ir::ParallelItem>(&item))
      perToken += Values(mergeActivations(*parallel, model, shape.sequence));
  perToken += checkpointed ? largest * 2 : largest;  // the layer run again, and its working space in the backward pass
  perToken += Values(outerActivations(model, shape.sequence)) + Values(mtpActivations(model, shape.sequence));
  return Bytes(perToken.value()) * shape.sequence * shape.batch * ir::bytesOf(*shape.dtype);
}

// A block of logits (overwritten by their gradient) in float32, and the gradient of the output matrix.
Bytes logitBytes(const ModelIr& model, const TrainingShape& shape) {
  const std::int64_t vocabulary = model.dims.vocab_size;
  const std::int64_t tokens = (Bytes(shape.batch) * shape.sequence).value();
  const std::int64_t rows = std::min(tokens, std::max<std::int64_t>(32, kLossBlockLogits / vocabulary));
  return Bytes(4) * rows * vocabulary + Bytes(ir::bytesOf(*shape.dtype)) * vocabulary * model.dims.d_model;
}

// Hidden thoughts of a step: texts of up to the whole sequence, each with a thought, and for all of its tokens the
// logits, their logarithms and the gradient in float32.
Bytes thoughtBytes(const ModelIr& model, const TrainingShape& shape, bool checkpointed) {
  for (const schema::FieldValues& mode : model.executionModes) {
    if (!mode.boolean("per_token_rationale") || mode.number("loss_weight", 1) <= 0) continue;
    TrainingShape thinking = shape;
    const std::int64_t budget = std::min(mode.integer("max_tokens"), model.dims.max_seq_len);
    thinking.batch = ir::rowsThatThink(shape.batch) * ir::kThoughtsOfRow;
    thinking.sequence = std::min(shape.sequence + budget, model.dims.max_seq_len);
    return activationBytes(model, thinking, checkpointed) +
           Bytes(12) * model.dims.vocab_size * (budget + 1) * thinking.batch;
  }
  return {};
}

TrainingShape completed(TrainingShape shape, const ModelIr& model) {
  if (shape.sequence <= 0) shape.sequence = model.dims.max_seq_len;
  if (shape.batch <= 0) shape.batch = 1;
  if (!shape.dtype) shape.dtype = model.dims.dtype;
  return shape;
}

constexpr std::int64_t kMoment = 4;  // bytes of a moment of the optimizer: float32

MemoryFigures memoryOf(const ModelIr& model, ParameterCount parameters, const TrainingShape& shape) {
  const std::int64_t width = ir::bytesOf(*shape.dtype);
  const std::int64_t master = width < 4 ? 4 : 0;
  MemoryFigures memory;
  const TrainingCounts counts = trainingCounts(model);
  const Bytes wide(counts.float32.value());  // dtype_policy keeps them in float32: they need no further copy
  const Bytes narrow(parameters.value() - counts.float32.value());
  const Bytes muon(counts.muon.value());
  const Bytes adamw(parameters.value() - counts.muon.value());
  memory.weights = narrow * width + wide * 4;
  memory.gradients = memory.weights;
  memory.optimizer = adamw * (2 * kMoment) + muon * kMoment + narrow * master;
  memory.logits = logitBytes(model, shape);
  memory.activations = activationBytes(model, shape, false) + thoughtBytes(model, shape, false) + memory.logits;
  memory.activationsCheckpointed =
      activationBytes(model, shape, true) + thoughtBytes(model, shape, true) + memory.logits;
  return memory;
}

}  // namespace

Figures computeFigures(const ModelIr& model, const TrainingShape& shape) {
  Sizes sizes;
  Figures figures;
  figures.layers = static_cast<std::int64_t>(model.layers.size());
  figures.shape = completed(shape, model);
  figures.parts = partsBefore(model);
  for (PartFigures& part : entryParts(model, sizes)) {
    if (model.trainingHints.boolean("checkpointing")) figures.recomputeFlopsPerToken += part.forwardFlops;
    figures.parts.push_back(std::move(part));
  }
  for (PartFigures& part : partsAfter(model)) figures.parts.push_back(std::move(part));
  addTotals(figures, mtpFlops(model));
  addThoughts(figures, model);
  figures.memory = memoryOf(model, figures.parameters, figures.shape);
  return figures;
}

MemoryFigures trainingMemory(const ModelIr& model, const TrainingShape& shape) {
  Sizes sizes;
  ParameterCount parameters;
  for (const ir::LayerRun& run : ir::layerRuns(model)) parameters += sizesOf(run, model, sizes).all() * run.layers;
  for (const ir::ScheduleItem& item : model.schedule)
    if (const auto* parallel = std::get_if<ir::ParallelItem>(&item))
      parameters += mergeCost(*parallel, model).parameters;
  for (const PartFigures& part : partsBefore(model)) parameters += part.parameters;
  for (const PartFigures& part : partsAfter(model)) parameters += part.parameters;
  return memoryOf(model, parameters, completed(shape, model));
}

}  // namespace eulerstack::analysis
