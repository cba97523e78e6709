#include "core/runtime/train/optimizer.h"

#include <ATen/ATen.h>

#include "core/ir/training_plan.h"

namespace eulerstack::runtime {
namespace {

using schema::FieldValues;

const std::vector<double>* listOf(const FieldValues& values, std::string_view name) {
  const auto* entry = values.find(name);
  return entry ? std::get_if<std::vector<double>>(&entry->value) : nullptr;
}

AdamWOptions adamwOptions(const FieldValues& hints) {
  AdamWOptions options;
  if (const auto* betas = listOf(hints, "betas"); betas && betas->size() == 2) {
    options.beta1 = (*betas)[0];
    options.beta2 = (*betas)[1];
  }
  options.weightDecay = hints.number("weight_decay", options.weightDecay);
  return options;
}

MuonOptions muonOptions(const FieldValues& hints) {
  MuonOptions options;
  options.weightDecay = hints.number("weight_decay", options.weightDecay);
  const FieldValues* muon = hints.section("muon");
  if (!muon) return options;
  options.iterations = static_cast<int>(muon->integer("ns_iters", options.iterations));
  options.stabilizing = static_cast<int>(muon->integer("stabilize_iters", options.stabilizing));
  const auto take = [&](const char* name, std::array<double, 3>& into) {
    if (const auto* list = listOf(*muon, name); list && list->size() == 3) std::copy_n(list->begin(), 3, into.begin());
  };
  take("ns_coefs", options.coefficients);
  take("stabilize_coefs", options.stabilizers);
  return options;
}

double rateFactor(const schema::TensorSpec& tensor, const FieldValues& hints) {
  return ir::isRouter(tensor) ? hints.number("router_lr_multiplier", 1) : 1;
}

// What AdamW moves: neighbours of one kind as one range. Muon's tensors are left out.
std::vector<AdamWRange> adamwRanges(const ParameterStore& store, const ir::ModelIr& model) {
  std::vector<AdamWRange> ranges;
  for (const ParameterStore::Placed& placed : store.places()) {
    if (ir::optimizerOf(*placed.tensor, model.trainingHints) == ir::OptimizerKind::Muon) continue;
    const AdamWRange range{placed.begin, placed.end, placed.decay, rateFactor(*placed.tensor, model.trainingHints)};
    const bool joins = !ranges.empty() && ranges.back().end == range.begin && ranges.back().decay == range.decay &&
                       ranges.back().rateFactor == range.rateFactor;
    if (joins)
      ranges.back().end = range.end;
    else
      ranges.push_back(range);
  }
  return ranges;
}

}  // namespace

Optimizer::Optimizer(ParameterStore& store, const ir::ModelIr& model)
    : m_muon(muonOptions(model.trainingHints)),
      m_adamw(store, adamwOptions(model.trainingHints), adamwRanges(store, model)) {
  for (const ParameterStore::Placed& placed : store.places())
    if (ir::optimizerOf(*placed.tensor, model.trainingHints) == ir::OptimizerKind::Muon)
      addMatrix(store, *placed.tensor, rateFactor(*placed.tensor, model.trainingHints));
}

// Gate and up of an expert stand in one tensor and are two matrices.
void Optimizer::addMatrix(ParameterStore& store, const schema::TensorSpec& tensor, double rateFactor) {
  std::vector<std::int64_t> shape = tensor.shape;
  if (tensor.name.ends_with(".gate_up_proj.weight") && shape.size() == 3) {
    shape[0] *= 2;
    shape[1] /= 2;
  }
  const auto view = [&](const at::Tensor& flat) { return store.viewOf(flat, tensor.name).view(shape); };
  m_matrices.push_back({view(store.flatValues()), view(store.flatGradients()), view(m_adamw.first()), rateFactor});
}

void Optimizer::step(double learningRate, double gradientScale) {
  for (const Matrix& matrix : m_matrices)
    muonStep(matrix.value, matrix.gradient, matrix.momentum, m_muon, learningRate * matrix.rateFactor, gradientScale);
  m_adamw.step(learningRate, gradientScale);
}

}  // namespace eulerstack::runtime
