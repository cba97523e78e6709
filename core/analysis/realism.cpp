#include "core/analysis/realism_rules.h"
#include "core/kinds/attention.h"
#include "core/schema/kind_identity.h"

namespace eulerstack::analysis {
namespace realism {
namespace {

SourceRange rangeOf(const yaml::YamlTree& tree, YamlPath path) {
  yaml::NodeId node = tree.find(path);
  while (node == yaml::kNoNode && !path.empty()) {
    path = path.parent();
    node = tree.find(path);
  }
  return node == yaml::kNoNode ? SourceRange{} : tree[node].range;
}

}  // namespace

Diagnostic finding(const Model& model, DiagId id, YamlPath path, MessageArgs args) {
  const SourceRange range = rangeOf(model.tree, path);
  return makeDiagnostic(id, std::move(path), range, std::move(args));
}

Diagnostic blockFinding(const Model& model, DiagId id, const ir::BlockUse& use, const schema::KindInstance& part,
                        std::string_view field, MessageArgs args) {
  const schema::FieldValues::Entry* entry = part.values.find(field);
  YamlPath path{std::string("layer_templates"), use.block->templateName};
  if (entry && entry->given && entry->node != yaml::kNoNode)
    path = model.tree.pathOf(entry->node);
  else if (part.node != yaml::kNoNode)
    path = model.tree.pathOf(part.node);
  Diagnostic diagnostic = finding(model, id, std::move(path), std::move(args));
  diagnostic.count = use.layers;
  return diagnostic;
}

void addReplacement(const Model& model, Diagnostic& diagnostic, const YamlPath& path, Message title, std::string value,
                    bool safe) {
  const yaml::NodeId node = model.tree.find(path);
  if (node == yaml::kNoNode || model.tree[node].kind != yaml::NodeKind::Scalar) return;
  diagnostic.fixes.push_back({std::move(title), {{model.tree[node].range, std::move(value)}}, safe});
}

bool isAttention(const ir::Block& block) {
  return schema::isKind(block.mixer, kinds::attentionKind());
}

}  // namespace realism

std::vector<Diagnostic> realismFindings(const ir::ModelIr& model, const Figures& figures, const schema::Spec& spec,
                                        const yaml::YamlTree& tree) {
  static const std::vector<realism::Rule> rules = [] {
    std::vector<realism::Rule> all;
    for (const auto& list : {realism::modelRules(), realism::layerRules(), realism::moeRules(),
                             realism::attentionRules(), realism::trainingRules(), realism::structureRules()})
      all.insert(all.end(), list.begin(), list.end());
    return all;
  }();
  const realism::Model input{model, figures, spec, tree, ir::blockUses(model)};
  std::vector<Diagnostic> findings;
  for (const realism::Rule rule : rules) rule(input, findings);
  return findings;
}

}  // namespace eulerstack::analysis
