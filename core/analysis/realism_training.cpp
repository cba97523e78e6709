// Rules about training_hints and the number format. Thresholds and sources: docs/realism.md.
#include <algorithm>

#include "core/analysis/realism_rules.h"
#include "core/ir/training_plan.h"
#include "core/kinds/hyena.h"
#include "core/kinds/mamba.h"
#include "core/kinds/moe.h"
#include "core/schema/kind_identity.h"

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

// The reference's rule: many layers of kinds that are heavy in training, and nothing set against it.
void dropoutRegularization(const Model& model, Findings& findings) {
  constexpr std::int64_t kShallow = 16;
  const schema::FieldValues& hints = model.ir.trainingHints;
  if (model.figures.layers <= kShallow || hints.number("dropout", 0) > 0 || hints.boolean("checkpointing")) return;
  const bool heavy = std::any_of(model.blocks.begin(), model.blocks.end(), [](const ir::BlockUse& use) {
    const schema::KindInstance& mixer = use.block->mixer;
    return schema::isKind(mixer, kinds::mambaKind()) || schema::isKind(mixer, kinds::hyenaKind()) ||
           schema::isKind(use.block->ffn, kinds::moeKind());
  });
  if (!heavy) return;
  findings.push_back(
      finding(model, DiagId::RealismDropoutRegularization, hintPath("dropout"), {{"layers", model.figures.layers}}));
}

void float16Training(const Model& model, Findings& findings) {
  if (model.ir.dims.dtype != ir::DType::Float16) return;
  const YamlPath path{std::string("model"), std::string("dtype")};
  Diagnostic diagnostic = finding(model, DiagId::RealismFloat16Training, path, {});
  addReplacement(model, diagnostic, path, {ES_TR("Message", "Set dtype to bfloat16"), {}}, "bfloat16", false);
  findings.push_back(std::move(diagnostic));
}

void optimizerOptionsUnused(const Model& model, Findings& findings) {
  const schema::FieldValues& hints = model.ir.trainingHints;
  if (hints.text("optimizer", "adamw") != "adamw") return;
  const schema::FieldValues* groups = hints.section("optimizer_groups");
  const auto report = [&](YamlPath path, const char* field) {
    findings.push_back(
        finding(model, DiagId::RealismOptimizerOptionsUnused, std::move(path), {{"field", std::string(field)}}));
  };
  if (hints.section("muon")) report(hintPath("muon"), "muon");
  if (groups && !ir::textList(*groups, "muon").empty())
    report(hintPath("optimizer_groups").child("muon"), "optimizer_groups.muon");
}

// Names of one layer of each kind, with every index where a pattern may ask for one.
bool namesAMatrix(const Model& model, const std::string& pattern) {
  const auto names = [&](const schema::TensorList& list) {
    return std::any_of(list.begin(), list.end(), [&](const schema::TensorSpec& tensor) {
      return tensor.shape.size() >= 2 && ir::matchesPattern(tensor.name, pattern);
    });
  };
  return names(ir::modelTensors(model.ir));
}

void patternMatchesNothing(const Model& model, Findings& findings) {
  const auto check = [&](const schema::FieldValues* section, const char* field, YamlPath path) {
    const schema::FieldValues::Entry* entry = section ? section->find(field) : nullptr;
    if (!entry || !entry->given) return;
    for (const std::string& pattern : ir::textList(*section, field))
      if (!namesAMatrix(model, pattern))
        findings.push_back(finding(model, DiagId::RealismPatternMatchesNothing, path.child(field),
                                   {{"pattern", pattern}, {"field", std::string(field)}}));
  };
  check(model.ir.trainingHints.section("optimizer_groups"), "muon", hintPath("optimizer_groups"));
  const schema::FieldValues* quant = model.ir.compatibility.section("quant_aware_training");
  if (quant && quant->boolean("enabled"))
    check(quant, "scope", YamlPath{std::string("compatibility"), std::string("quant_aware_training")});
}

void hyperStreams(const Model& model, Findings& findings) {
  for (const ir::BlockUse& use : model.blocks) {
    const schema::FieldValues* hyper = use.block->residual.values.section("hyper");
    if (!hyper || hyper->integer("expand") <= 8) continue;
    findings.push_back(blockFinding(model, DiagId::RealismHyperStreams, use, use.block->residual, "hyper",
                                    {{"streams", hyper->integer("expand")}}));
  }
}

void mtpWeight(const Model& model, Findings& findings) {
  const schema::FieldValues* mtp = model.ir.head.values.section("mtp");
  if (!mtp || mtp->number("train_loss_weight", 0.1) <= 1) return;
  findings.push_back(finding(model, DiagId::RealismMtpWeight,
                             YamlPath{std::string("head"), std::string("mtp"), std::string("train_loss_weight")},
                             {{"weight", mtp->number("train_loss_weight")}}));
}

}  // namespace

std::vector<Rule> trainingRules() {
  return {postNormWarmup,         learningRateRange,     dropoutRegularization, float16Training,
          optimizerOptionsUnused, patternMatchesNothing, hyperStreams,          mtpWeight};
}

}  // namespace eulerstack::analysis::realism
