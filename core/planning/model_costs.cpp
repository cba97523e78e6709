#include "core/planning/model_costs.h"

#include <algorithm>

#include "core/analysis/block_cost.h"
#include "core/kinds/moe.h"

namespace eulerstack::planning {
namespace {

// Operations of PyTorch keep more than the engine's: casts of the norms to float32, the activated gate, the product
// before the down projection. Counted for a Llama layer: docs/planning.md#memory.
constexpr double kKeptFactor = 1.7;

// Hoffmann et al. 2022, table 3: about 20 tokens a parameter.
constexpr std::int64_t kTokensPerParameter = 20;

void addExperts(ModelCosts& costs, const ir::ModelIr& model) {
  for (const ir::BlockUse& use : ir::blockUses(model)) {
    double routed = 0;
    for (const schema::TensorSpec& tensor : ir::blockTensors(*use.block, model))
      if (tensor.name.starts_with("ffn.experts.")) routed += static_cast<double>(tensor.numel());
    if (routed == 0) continue;
    const kinds::MoeShape shape = kinds::moeShape(use.block->ffn, model.contextOf(*use.block));
    costs.expertParameters += routed * static_cast<double>(use.layers);
    costs.expertLayers += use.layers;
    costs.experts = costs.experts == 0 ? shape.experts : std::min(costs.experts, shape.experts);
    costs.topK = std::max(costs.topK, shape.topK);
  }
}

void addMemory(ModelCosts& costs, const ir::ModelIr& model) {
  std::int64_t kept = 0;
  std::int64_t inputs = 0;
  std::int64_t largest = 0;
  for (const ir::LayerRun& run : ir::layerRuns(model)) {
    const std::int64_t one = analysis::activationsOf(run, model, costs.sequence);
    largest = std::max(largest, one);
    kept += one * run.layers;
    inputs += ir::widthBefore(*run.block, model) * run.applications * run.layers;
  }
  for (const ir::ScheduleItem& item : model.schedule)
    if (const auto* parallel = std::get_if<ir::ParallelItem>(&item))
      kept += analysis::mergeActivations(*parallel, model, costs.sequence);
  const std::int64_t outer =
      analysis::outerActivations(model, costs.sequence) + analysis::mtpActivations(model, costs.sequence);
  costs.keptBytes = static_cast<double>(kept) * kKeptFactor * costs.numberBytes;
  costs.inputBytes = static_cast<double>(inputs) * costs.numberBytes;
  costs.workingBytes = static_cast<double>(largest + outer) * kKeptFactor * costs.numberBytes;
  costs.optimizerBytes =
      static_cast<double>(analysis::trainingMemory(model, {.batch = 1, .sequence = costs.sequence}).optimizer.value());
}

// Tokens in a step by the number of parameters: Brown et al. 2020, table 2.1.
std::int64_t usualBatch(double parameters) {
  if (parameters < 1e9) return 500'000;
  if (parameters < 5e9) return 1'000'000;
  if (parameters < 50e9) return 2'000'000;
  return 4'000'000;
}

}  // namespace

std::int64_t usualSequence(const ir::ModelIr& model) {
  return std::min<std::int64_t>(model.dims.max_seq_len, 8192);
}

ModelCosts costsOf(const ir::ModelIr& original, std::int64_t sequence) {
  ir::ModelIr model = original;
  ModelCosts costs;
  costs.sequence = sequence > 0 ? sequence : usualSequence(original);
  model.dims.max_seq_len = costs.sequence;  // averages of scores are over the sequences that are trained on
  const analysis::Figures figures = analysis::computeFigures(model);
  costs.parameters = static_cast<double>(figures.parameters.value());
  costs.active = static_cast<double>(figures.activeParameters.value());
  costs.layers = std::max<std::int64_t>(1, figures.layers);
  costs.heads = model.dims.n_heads;
  costs.numberBytes = static_cast<double>(ir::bytesOf(model.dims.dtype));
  costs.forwardFlops = static_cast<double>(figures.forwardFlopsPerToken.value());
  costs.trainingFlops = static_cast<double>(figures.trainingFlopsPerToken.value());
  double before = 0;
  double after = 0;
  for (const analysis::PartFigures& part : figures.parts) {
    const double parameters = static_cast<double>(part.parameters.value());
    if (part.layers > 0) {
      costs.layerParameters += parameters;
      costs.layerForwardFlops += static_cast<double>(part.forwardFlops.value());
    } else {
      (costs.layerParameters == 0 ? before : after) += parameters;
    }
  }
  // A tied matrix stands on both ends.
  costs.outerParameters = model.tied ? before + after : std::max(before, after);
  costs.vocabulary = static_cast<double>(model.dims.vocab_size);
  costs.width = static_cast<double>(model.dims.d_model);
  addExperts(costs, model);
  addMemory(costs, model);
  return costs;
}

PlanRequest completed(PlanRequest request, const ir::ModelIr& model, const ModelCosts& costs) {
  if (request.gpu == nullptr) request.gpu = findGpu("h100");
  request.gpus = std::max<std::int64_t>(1, request.gpus);
  if (request.sequence <= 0) request.sequence = usualSequence(model);
  const auto wanted = checkedMul(static_cast<std::int64_t>(std::min(costs.active, 1e16)), kTokensPerParameter);
  if (request.tokens <= 0) request.tokens = std::max<std::int64_t>(1, wanted.value_or(INT64_MAX));
  if (request.batchTokens <= 0) request.batchTokens = usualBatch(costs.parameters);
  if (request.hourlyPrice < 0) request.hourlyPrice = request.gpu->hourlyPrice;
  return request;
}

}  // namespace eulerstack::planning
