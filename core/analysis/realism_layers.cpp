// Rules about layers, windows and positions. Thresholds and sources: docs/realism.md.
#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "core/analysis/realism_rules.h"
#include "core/kinds/attention_shape.h"
#include "core/kinds/ffn_common.h"
#include "core/yaml/edit_planner.h"

namespace eulerstack::analysis::realism {
namespace {

std::int64_t windowOf(const ir::Block& block) {
  return block.mixer.values.integer("window", 0);
}

bool positionalIs(const Model& model, std::string_view id) {
  return model.ir.positional.kind && id == model.ir.positional.kind->id;
}

void windowExceedsSequence(const Model& model, Findings& findings) {
  const std::int64_t length = model.ir.dims.max_seq_len;
  for (const ir::BlockUse& use : model.blocks) {
    // A window of exactly max_seq_len is how configurations of full attention are often written: it is no mistake.
    if (windowOf(*use.block) <= length) continue;
    Diagnostic diagnostic = blockFinding(model, DiagId::RealismWindowExceedsSequence, use, use.block->mixer, "window",
                                         {{"window", windowOf(*use.block)}, {"max_seq_len", length}});
    addReplacement(model, diagnostic, diagnostic.path,
                   {ES_TR("Message", "Set window to {length}"), {{"length", length}}}, std::to_string(length), false);
    findings.push_back(std::move(diagnostic));
  }
}

// Each layer moves information at most window - 1 tokens forward; reach is the sum over all layers, plus the token
// itself.
void noGlobalMixing(const Model& model, Findings& findings) {
  std::int64_t reach = 1;
  for (const ir::BlockUse& use : model.blocks) {
    const std::int64_t window = kinds::attentionReach(use.block->mixer);
    if (!isAttention(*use.block) || window < 1) return;  // this layer sees everything, be it in blocks or in steps
    const std::int64_t moved = checkedMul(window - 1, use.layers).value_or(INT64_MAX);
    reach = checkedAdd(reach, moved).value_or(INT64_MAX);
  }
  if (reach >= model.ir.dims.max_seq_len) return;
  Diagnostic diagnostic = finding(model, DiagId::RealismNoGlobalMixing, YamlPath{std::string("layer_schedule")},
                                  {{"reach", reach}, {"max_seq_len", model.ir.dims.max_seq_len}});
  diagnostic.count = model.figures.layers;
  findings.push_back(std::move(diagnostic));
}

void unusedTemplate(const Model& model, Findings& findings) {
  constexpr std::size_t kPlans = 4;
  constexpr std::size_t kPlannedBytes = 64U << 10U;
  std::size_t plans = 0;
  std::unordered_set<std::string_view> used;
  for (const ir::BlockUse& use : model.blocks) used.insert(use.block->templateName);
  if (const schema::FieldValues* mtp = model.ir.head.values.section("mtp")) used.insert(mtp->text("head_template"));
  for (const schema::TemplateSpec& entry : model.spec.templates) {
    if (used.contains(entry.name)) continue;
    const YamlPath path{std::string("layer_templates"), entry.name};
    Diagnostic& diagnostic =
        findings.emplace_back(finding(model, DiagId::RealismUnusedTemplate, path, {{"name", entry.name}}));
    // Not safe: it may be meant for an entry that is yet to be written. A planned edit reads the text again.
    if (model.tree.text().size() > kPlannedBytes || ++plans > kPlans) continue;
    const auto tree = std::shared_ptr<const yaml::YamlTree>(std::shared_ptr<void>(), &model.tree);
    if (const yaml::EditPlan plan = yaml::EditPlanner(tree).remove(path))
      diagnostic.fixes.push_back({{ES_TR("Message", "Remove {key}"), {{"key", entry.name}}}, *plan, false});
  }
}

void ropeScalingFactor(const Model& model, Findings& findings) {
  const schema::KindInstance* scaling = model.ir.positional.values.kind("rope_scaling");
  if (!scaling || !scaling->kind) return;
  const double factor = scaling->values.number("factor", 1.0);
  if (factor <= 32) return;
  findings.push_back(finding(model, DiagId::RealismRopeScalingFactor,
                             YamlPath{std::string("embedding"), std::string("rope_scaling"), std::string("factor")},
                             {{"factor", factor}}));
}

void ropeThetaLongContext(const Model& model, Findings& findings) {
  constexpr std::int64_t kLongContext = 8192;
  const double theta = model.ir.positional.values.number("rope_theta", 10000);
  if (!positionalIs(model, "rope") || model.ir.positional.values.has("rope_scaling")) return;
  if (model.ir.dims.max_seq_len <= kLongContext || theta > 10000) return;
  const bool full = std::any_of(model.blocks.begin(), model.blocks.end(), [](const ir::BlockUse& use) {
    return isAttention(*use.block) && (windowOf(*use.block) < 1 || windowOf(*use.block) > kLongContext);
  });
  if (!full) return;
  findings.push_back(finding(model, DiagId::RealismRopeThetaLongContext,
                             YamlPath{std::string("embedding"), std::string("rope_theta")},
                             {{"theta", theta}, {"max_seq_len", model.ir.dims.max_seq_len}}));
}

void noPositions(const Model& model, Findings& findings) {
  if (!positionalIs(model, "none")) return;
  for (const ir::BlockUse& use : model.blocks)
    if (!isAttention(*use.block)) return;  // other mixers know the order of their input
  findings.push_back(
      finding(model, DiagId::RealismNoPositions, YamlPath{std::string("embedding"), std::string("positional")}, {}));
}

void ffnWidthRatio(const Model& model, Findings& findings) {
  for (const ir::BlockUse& use : model.blocks) {
    const schema::KindInstance& ffn = use.block->ffn;
    if (!ffn.kind || ffn.values.section("moe")) continue;  // of a mixture: moe_active_width
    const std::int64_t width = kinds::ffnWidth(ffn, model.ir.contextOf(*use.block));
    const std::int64_t d = model.ir.dims.d_model;
    if (width >= d && width / 8 <= d) continue;
    const bool ratio = !ffn.values.has("vendor.studio.ffn_dim");
    Diagnostic diagnostic = blockFinding(model, DiagId::RealismFfnWidthRatio, use, ffn, "vendor.studio.ffn_dim",
                                         {{"width", width}, {"d_model", d}});
    if (ratio)
      diagnostic = finding(model, DiagId::RealismFfnWidthRatio,
                           YamlPath{std::string("model"), std::string("mlp_ratio")}, diagnostic.args);
    diagnostic.count = use.layers;
    findings.push_back(std::move(diagnostic));
    if (ratio) return;  // mlp_ratio stands for all templates: said once
  }
}

// One mixer of a template; of a branched one each branch, with its path.
void checkInnerRate(const Model& model, const schema::KindInstance& mixer, const YamlPath& path, Findings& findings) {
  if (!mixer.kind) return;
  const YamlPath options = path.child(mixer.kind->section);
  for (const schema::FieldValues::Entry& entry : mixer.values.entries())
    if (const schema::KindMap* branches = mixer.values.kindMap(entry.spec->name))
      for (const auto& [name, branch] : branches->entries)
        checkInnerRate(model, branch, options.child(entry.spec->name).child(name), findings);
  const double rate = mixer.values.number("inner_lr", 0.01);
  if (rate >= 1e-6 && rate <= 1) return;
  findings.push_back(finding(model, DiagId::RealismTttInnerLrRange, options.child("inner_lr"), {{"rate", rate}}));
}

void tttInnerLrRange(const Model& model, Findings& findings) {
  for (const schema::TemplateSpec& entry : model.spec.templates)
    checkInnerRate(model, entry.mixer, YamlPath{std::string("layer_templates"), entry.name, std::string("mixer")},
                   findings);
}

// Several kinds of mixers and none of them can look a single token up: what is kept does not grow with the context.
void hybridWithoutAttention(const Model& model, Findings& findings) {
  std::unordered_set<const schema::KindDescriptor*> kinds;
  for (const ir::BlockUse& use : model.blocks) {
    const schema::KindInstance& mixer = use.block->mixer;
    kinds.insert(mixer.kind);
    if (mixer.kind->kvBytesPerToken(mixer, model.ir.contextOf(*use.block)).value() > 0) return;
  }
  if (kinds.size() < 2) return;
  Diagnostic diagnostic =
      finding(model, DiagId::RealismHybridWithoutAttention, YamlPath{std::string("layer_schedule")}, {});
  diagnostic.count = model.figures.layers;
  findings.push_back(std::move(diagnostic));
}

}  // namespace

std::vector<Rule> layerRules() {
  return {tttInnerLrRange,   hybridWithoutAttention, windowExceedsSequence, noGlobalMixing, unusedTemplate,
          ropeScalingFactor, ropeThetaLongContext,   noPositions,           ffnWidthRatio};
}

}  // namespace eulerstack::analysis::realism
