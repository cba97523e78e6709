// Rules about mixtures of experts. Thresholds and sources: docs/realism.md.
#include <algorithm>

#include "core/analysis/realism_rules.h"
#include "core/kinds/ffn_common.h"
#include "core/kinds/moe.h"
#include "core/schema/kind_identity.h"

namespace eulerstack::analysis::realism {
namespace {

bool isMoe(const ir::Block& block) {
  return schema::isKind(block.ffn, kinds::moeKind());
}

kinds::MoeShape shapeOf(const Model& model, const ir::Block& block) {
  return kinds::moeShape(block.ffn, model.ir.contextOf(block));
}

// At the value of an option inside `moe`, else at the part.
Diagnostic moeFinding(const Model& model, DiagId id, const ir::BlockUse& use, const char* option, MessageArgs args) {
  const schema::FieldValues* options = use.block->ffn.values.section("moe");
  const schema::FieldValues::Entry* entry = options ? options->find(option) : nullptr;
  Diagnostic diagnostic = blockFinding(model, id, use, use.block->ffn, "moe", std::move(args));
  if (entry && entry->given && entry->node != yaml::kNoNode) {
    const std::int64_t layers = diagnostic.count;
    diagnostic = finding(model, id, model.tree.pathOf(entry->node), diagnostic.args);
    diagnostic.count = layers;
  }
  return diagnostic;
}

void moeExpertRatio(const Model& model, Findings& findings) {
  constexpr std::int64_t kManyExperts = 1024;
  constexpr double kLeastCapacity = 0.5;
  for (const ir::BlockUse& use : model.blocks) {
    if (!isMoe(*use.block)) continue;
    const kinds::MoeShape moe = shapeOf(model, *use.block);
    if (moe.experts > kManyExperts)
      findings.push_back(
          moeFinding(model, DiagId::RealismMoeExpertRatio, use, "experts",
                     {{"field", std::string("experts")}, {"value", moe.experts}, {"limit", kManyExperts}}));
    if (moe.capacityFactor < kLeastCapacity)
      findings.push_back(moeFinding(
          model, DiagId::RealismMoeExpertRatio, use, "capacity_factor",
          {{"field", std::string("capacity_factor")}, {"value", moe.capacityFactor}, {"limit", kLeastCapacity}}));
  }
}

void affinityConsistency(const Model& model, Findings& findings) {
  for (const ir::BlockUse& use : model.blocks) {
    if (!isMoe(*use.block)) continue;
    const kinds::MoeShape moe = shapeOf(model, *use.block);
    if (moe.hash || moe.affinity != kinds::MoeScore::SqrtSoftplus || moe.correction) continue;
    findings.push_back(moeFinding(model, DiagId::RealismAffinityConsistency, use, "affinity", {}));
  }
}

// Hash routing serves the first layers, whose inputs are still close to the tokens.
void hashRoutingFirstLayers(const Model& model, Findings& findings) {
  std::int64_t mixtures = 0;
  for (const ir::Layer& layer : model.ir.layers) mixtures += isMoe(*layer.block) ? 1 : 0;
  const std::int64_t early = std::max<std::int64_t>(3, mixtures / 4);
  for (const ir::BlockUse& use : model.blocks) {
    if (!isMoe(*use.block) || !shapeOf(model, *use.block).hash) continue;
    std::int64_t index = 0, late = 0;
    for (const ir::Layer& layer : model.ir.layers) {
      if (!isMoe(*layer.block)) continue;
      if (index++ >= early && layer.block == use.block) ++late;
    }
    if (late == 0) continue;
    Diagnostic diagnostic =
        moeFinding(model, DiagId::RealismHashRoutingFirstLayers, use, "routing", {{"layers", late}, {"first", early}});
    diagnostic.count = late;
    findings.push_back(std::move(diagnostic));
  }
}

// The inner width that one token really uses.
void moeActiveWidth(const Model& model, Findings& findings) {
  for (const ir::BlockUse& use : model.blocks) {
    if (!isMoe(*use.block)) continue;
    const kinds::MoeShape moe = shapeOf(model, *use.block);
    const std::int64_t used = checkedMul(moe.topK, moe.expertDim).value_or(INT64_MAX / 2) + moe.sharedDim;
    const std::int64_t d = model.ir.dims.d_model;
    if (used >= d && used / 8 <= d) continue;
    findings.push_back(blockFinding(model, DiagId::RealismMoeActiveWidth, use, use.block->ffn,
                                    "vendor.studio.expert_dim", {{"width", used}, {"d_model", d}}));
  }
}

// Tokens that one expert sees in a step of one sequence, on average.
void moeExpertLoad(const Model& model, Findings& findings) {
  constexpr std::int64_t kFewTokens = 8;
  for (const ir::BlockUse& use : model.blocks) {
    if (!isMoe(*use.block)) continue;
    const kinds::MoeShape moe = shapeOf(model, *use.block);
    const std::int64_t load = checkedMul(moe.topK, model.ir.dims.max_seq_len).value_or(INT64_MAX) / moe.experts;
    if (load >= kFewTokens) continue;
    findings.push_back(moeFinding(model, DiagId::RealismMoeExpertLoad, use, "experts",
                                  {{"load", load}, {"length", model.ir.dims.max_seq_len}}));
  }
}

}  // namespace

std::vector<Rule> moeRules() {
  return {moeExpertRatio, affinityConsistency, hashRoutingFirstLayers, moeActiveWidth, moeExpertLoad};
}

}  // namespace eulerstack::analysis::realism
