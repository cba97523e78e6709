#include "core/interop/hf/hf_training.h"

#include <nlohmann/json.hpp>

#include "core/ir/training_plan.h"
#include "core/ir/values_json.h"

namespace eulerstack::interop {
namespace {

using Json = nlohmann::ordered_json;

Json tensorNames(const ir::ModelIr& model) {
  Json names = {{"decay", Json::array()}, {"muon", Json::array()}, {"router", Json::array()}};
  for (const schema::TensorSpec& tensor : ir::modelTensors(model)) {
    if (tensor.buffer) continue;
    if (ir::decays(tensor)) names["decay"].push_back(tensor.name);
    if (ir::optimizerOf(tensor, model.trainingHints) == ir::OptimizerKind::Muon) names["muon"].push_back(tensor.name);
    if (ir::isRouter(tensor)) names["router"].push_back(tensor.name);
  }
  return names;
}

// The section's values, each field's default where none is written.
Json muonSettings(const schema::FieldValues& hints) {
  const schema::FieldValues* given = hints.section("muon");
  if (given) return ir::valuesJson(*given);
  Json settings = Json::object();
  const schema::FieldValues::Entry* entry = hints.find("muon");
  if (!entry || !entry->spec->section) return settings;
  for (const schema::FieldSpec& field : entry->spec->section->fields) {
    if (const auto* number = std::get_if<std::int64_t>(&field.fallback)) settings[field.name] = *number;
    if (const auto* list = std::get_if<std::vector<double>>(&field.fallback)) settings[field.name] = *list;
  }
  return settings;
}

}  // namespace

std::string hfTraining(const ir::ModelIr& model, bool ownNames) {
  const Json training = {{"training_hints", ir::valuesJson(model.trainingHints)},
                         {"tokenizer", ir::valuesJson(model.tokenizer)},
                         {"muon", muonSettings(model.trainingHints)},
                         {"tensors", ownNames ? tensorNames(model) : Json()}};
  return training.dump(2) + "\n";
}

}  // namespace eulerstack::interop
