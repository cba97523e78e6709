// Internal to core/analysis: the realism rules and what they read.
#pragma once
#include "core/analysis/analysis.h"

namespace eulerstack::analysis::realism {

// A rule sees the whole valid model; it may be sure of everything the schema and the verifier check.
struct Model {
  const ir::ModelIr& ir;
  const Figures& figures;
  const schema::Spec& spec;
  const yaml::YamlTree& tree;
  std::vector<ir::BlockUse> blocks;  // unique blocks with the number of their layers
};
using Findings = std::vector<Diagnostic>;
using Rule = void (*)(const Model&, Findings&);

// Rules about the whole model, its layers, its training, its vocabulary and its schedule; the lists end up in one
// table.
std::vector<Rule> modelRules();
std::vector<Rule> layerRules();
std::vector<Rule> trainingRules();
std::vector<Rule> attentionRules();
std::vector<Rule> structureRules();
std::vector<Rule> moeRules();

// A finding at the value of `path`; when it is not written there, at its nearest ancestor that is.
Diagnostic finding(const Model& model, DiagId id, YamlPath path, MessageArgs args);
// A finding at a value of a block: where it is written (template or override), else at the template.
Diagnostic blockFinding(const Model& model, DiagId id, const ir::BlockUse& use, const schema::KindInstance& part,
                        std::string_view field, MessageArgs args);
// Replaces the scalar written at `path` by `value`. Nothing happens when it is not written or is an alias.
void addReplacement(const Model& model, Diagnostic& diagnostic, const YamlPath& path, Message title, std::string value,
                    bool safe);

bool isAttention(const ir::Block& block);

}  // namespace eulerstack::analysis::realism
