#include "core/ir/training_plan.h"

#include <algorithm>

namespace eulerstack::ir {
namespace {

using schema::FieldValues;
using schema::TensorSpec;

// A matrix, or one for each expert.
bool isMatrix(const TensorSpec& tensor) {
  return tensor.shape.size() >= 2 && schema::isProductWeight(tensor.init.kind) && !tensor.name.ends_with(".bias");
}

bool isTable(std::string_view name) {
  return name == "embedding.weight" || name == "position_embedding.weight" || name == "head.weight";
}

// Whether hybrid is told which matrices Muon moves.
bool namesMuonMatrices(const FieldValues& hints) {
  const FieldValues* groups = hints.section("optimizer_groups");
  const FieldValues::Entry* list = groups ? groups->find("muon") : nullptr;
  return list && list->given;
}

std::vector<std::string> groupPatterns(const FieldValues& hints, std::string_view group) {
  const FieldValues* groups = hints.section("optimizer_groups");
  return groups ? textList(*groups, group) : std::vector<std::string>();
}

}  // namespace

bool matchesPattern(std::string_view name, std::string_view pattern) {
  std::size_t n = 0, p = 0;
  std::size_t star = std::string_view::npos, from = 0;  // the last * and what it has matched up to
  while (n < name.size()) {
    if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n]) && pattern[p] != '*') {
      ++n;
      ++p;
    } else if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      from = n;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      n = ++from;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

bool matchesAny(std::string_view name, std::span<const std::string> patterns) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return matchesPattern(name, pattern); });
}

std::vector<std::string> textList(const FieldValues& values, std::string_view name) {
  const FieldValues::Entry* entry = values.find(name);
  const auto* list = entry ? std::get_if<std::vector<std::string>>(&entry->value) : nullptr;
  return list ? *list : std::vector<std::string>();
}

bool decays(const TensorSpec& tensor) {
  return tensor.shape.size() >= 2 && schema::isProductWeight(tensor.init.kind);
}

bool isRouter(const TensorSpec& tensor) {
  return tensor.name.ends_with(".ffn.router.weight");
}

OptimizerKind optimizerOf(const TensorSpec& tensor, const FieldValues& hints) {
  const std::string_view optimizer = hints.text("optimizer", "adamw");
  if (optimizer == "adamw" || !isMatrix(tensor) || tensor.buffer) return OptimizerKind::AdamW;
  if (matchesAny(tensor.name, groupPatterns(hints, "adamw"))) return OptimizerKind::AdamW;
  if (matchesAny(tensor.name, groupPatterns(hints, "muon"))) return OptimizerKind::Muon;
  const bool split = optimizer == "muon" || !namesMuonMatrices(hints);
  return split && !isTable(tensor.name) && !isRouter(tensor) ? OptimizerKind::Muon : OptimizerKind::AdamW;
}

bool keptInFloat32(const TensorSpec& tensor, const ModelIr& model) {
  if (model.compatibility.text("dtype_policy") != "layered_safe") return false;
  const bool hyper = tensor.name.find(".residual.") != std::string::npos;
  return !isMatrix(tensor) || isRouter(tensor) || hyper || tensor.name == "head.weight";
}

bool isQuantized(const TensorSpec& tensor, const FieldValues& compatibility) {
  const FieldValues* training = compatibility.section("quant_aware_training");
  if (!training || !training->boolean("enabled") || !isMatrix(tensor)) return false;
  return matchesAny(tensor.name, textList(*training, "scope"));
}

}  // namespace eulerstack::ir
