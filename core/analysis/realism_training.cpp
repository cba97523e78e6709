// Rules about training_hints and the number format. Thresholds and sources: docs/realism.md.
#include <algorithm>

#include "core/analysis/realism_rules.h"

namespace eulerstack::analysis::realism {
namespace {

YamlPath hintPath(const char* field) {
  return YamlPath{std::string("training_hints"), std::string(field)};
}

void postNormWarmup(const Model& model, Findings& findings) {
  if (model.ir.trainingHints.number("warmup_steps_ratio", 0.03) > 0) return;
  const bool post = std::any_of(model.blocks.begin(), model.blocks.end(), [](const ir::BlockUse& use) {
    return use.block->norm.values.text("position") == "post";
  });
  if (post) findings.push_back(finding(model, DiagId::RealismPostNormWarmup, hintPath("warmup_steps_ratio"), {}));
}

void learningRateRange(const Model& model, Findings& findings) {
  const double rate = model.ir.trainingHints.number("lr_peak", 3e-4);
  if (rate >= 1e-6 && rate <= 1e-2) return;
  findings.push_back(finding(model, DiagId::RealismLearningRateRange, hintPath("lr_peak"), {{"rate", rate}}));
}

void float16Training(const Model& model, Findings& findings) {
  if (model.ir.dims.dtype != ir::DType::Float16) return;
  const YamlPath path{std::string("model"), std::string("dtype")};
  Diagnostic diagnostic = finding(model, DiagId::RealismFloat16Training, path, {});
  addReplacement(model, diagnostic, path, {ES_TR("Message", "Set dtype to bfloat16"), {}}, "bfloat16", false);
  findings.push_back(std::move(diagnostic));
}

}  // namespace

std::vector<Rule> trainingRules() {
  return {postNormWarmup, learningRateRange, float16Training};
}

}  // namespace eulerstack::analysis::realism
