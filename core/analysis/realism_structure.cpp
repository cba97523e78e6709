// Rules about entries, gates, memories, widths and execution modes. Thresholds and sources: docs/realism.md.
#include "core/analysis/realism_rules.h"
#include "core/kinds/memory_common.h"

namespace eulerstack::analysis::realism {
namespace {

YamlPath entryPath(std::size_t index) {
  return YamlPath{std::string("layer_schedule"), index};
}

void executionModesBudget(const Model& model, Findings& findings) {
  std::int64_t sum = 0;
  for (const schema::FieldValues& mode : model.ir.executionModes)
    sum = checkedAdd(sum, mode.integer("max_tokens")).value_or(INT64_MAX);
  if (sum <= model.ir.dims.max_seq_len) return;
  findings.push_back(finding(model, DiagId::RealismExecutionModesBudget, YamlPath{std::string("execution_modes")},
                             {{"sum", sum}, {"max_seq_len", model.ir.dims.max_seq_len}}));
}

// Also of gates that are switched off: what is written is what will be switched on.
void depthGatingCapacity(const Model& model, Findings& findings) {
  for (std::size_t i = 0; i < model.spec.schedule.size(); ++i) {
    const auto* entry = std::get_if<schema::PlainEntrySpec>(&model.spec.schedule[i]);
    if (!entry || !entry->depthGating.kind) continue;
    const double capacity = entry->depthGating.values.number("capacity", 0.5);
    if (capacity >= 0.1 && capacity < 0.99) continue;
    Diagnostic diagnostic = finding(model, DiagId::RealismDepthGatingCapacity,
                                    entryPath(i).child("depth_gating").child("capacity"), {{"capacity", capacity}});
    diagnostic.count = entry->repeat;
    findings.push_back(std::move(diagnostic));
  }
}

void integratorSteps(const Model& model, Findings& findings) {
  constexpr std::int64_t kMost = 32;
  for (std::size_t i = 0; i < model.ir.schedule.size(); ++i) {
    const auto* entry = std::get_if<ir::IntegratorItem>(&model.ir.schedule[i]);
    if (entry && entry->steps > kMost)
      findings.push_back(finding(model, DiagId::RealismIntegratorSteps, entryPath(i).child("integrator").child("steps"),
                                 {{"steps", entry->steps}}));
  }
}

void memoryHidden(const Model& model, Findings& findings) {
  for (const ir::BlockUse& use : model.blocks) {
    if (!use.block->memory.kind || *use.block->memory.kind->plugin) continue;
    const std::int64_t hidden = kinds::memoryShape(use.block->memory).hidden;
    const std::int64_t width = ir::widthBefore(*use.block, model.ir);
    if (hidden / 8 < width || hidden == width * 8) continue;
    Diagnostic diagnostic = blockFinding(model, DiagId::RealismMemoryHidden, use, use.block->memory, "params",
                                         {{"hidden", hidden}, {"d_model", width}});
    findings.push_back(std::move(diagnostic));
  }
}

// Also of templates that no entry uses, as ttt_inner_lr_range: what is written is what will be used.
void shapeChangeDirection(const Model& model, Findings& findings) {
  for (const schema::TemplateSpec& entry : model.spec.templates) {
    const std::int64_t out = entry.shapeChange.values.integer("d_out");
    if (!entry.shapeChange.kind || out <= model.ir.dims.d_model) continue;
    Diagnostic diagnostic =
        finding(model, DiagId::RealismShapeChangeDirection,
                YamlPath{std::string("layer_templates"), entry.name, std::string("shape_change"), std::string("d_out")},
                {{"d_out", out}, {"d_model", model.ir.dims.d_model}});
    std::int64_t layers = 0;
    for (const ir::BlockUse& use : model.blocks) layers += use.block->templateName == entry.name ? use.layers : 0;
    if (layers > 1) diagnostic.count = layers;
    findings.push_back(std::move(diagnostic));
  }
}

}  // namespace

std::vector<Rule> structureRules() {
  return {executionModesBudget, depthGatingCapacity, integratorSteps, memoryHidden, shapeChangeDirection};
}

}  // namespace eulerstack::analysis::realism
