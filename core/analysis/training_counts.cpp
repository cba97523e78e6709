#include "core/analysis/training_counts.h"

#include "core/ir/training_plan.h"

namespace eulerstack::analysis {
namespace {

void count(TrainingCounts& counts, const schema::TensorList& tensors, const ir::ModelIr& model, std::int64_t times) {
  for (const schema::TensorSpec& tensor : tensors) {
    if (tensor.buffer) continue;
    const ParameterCount numbers = ParameterCount(tensor.numel()) * times;
    if (ir::optimizerOf(tensor, model.trainingHints) == ir::OptimizerKind::Muon) counts.muon += numbers;
    if (ir::keptInFloat32(tensor, model)) counts.float32 += numbers;
  }
}

}  // namespace

TrainingCounts trainingCounts(const ir::ModelIr& model) {
  TrainingCounts counts;
  const bool plain = model.trainingHints.text("optimizer", "adamw") == "adamw";
  if (plain && model.compatibility.text("dtype_policy") != "layered_safe") return counts;
  // Patterns may name single layers: then each layer is looked at.
  if (!plain && model.trainingHints.section("optimizer_groups")) {
    count(counts, ir::modelTensors(model), model, 1);
    return counts;
  }
  for (const ir::BlockUse& use : ir::blockUses(model)) {
    schema::TensorList tensors = ir::blockTensors(*use.block, model);
    for (schema::TensorSpec& tensor : tensors) tensor.name.insert(0, "layers.0.");
    count(counts, tensors, model, use.layers);
  }
  for (const schema::TensorList& list : {ir::embeddingTensors(model), ir::positionalTensors(model),
                                         ir::finalNormTensors(model), ir::headTensors(model), ir::mtpTensors(model)})
    count(counts, list, model, 1);
  return counts;
}

}  // namespace eulerstack::analysis
