#include "core/document/template_names.h"

namespace eulerstack::document {
namespace {

using yaml::kNoNode;
using yaml::NodeId;
using yaml::NodeKind;

bool namesTemplate(std::string_view key) {
  return key == "template" || key == "body" || key == "head_template";
}

void collect(const yaml::YamlTree& tree, NodeId id, std::string_view name, std::vector<NodeId>& found) {
  if (id == kNoNode) return;
  const yaml::Node& node = tree[id];
  for (const NodeId item : node.items) collect(tree, item, name, found);
  for (const yaml::MapEntry& entry : node.entries) {
    if (entry.value == kNoNode) continue;
    const bool scalar = tree[entry.value].kind == NodeKind::Scalar;
    if (scalar && namesTemplate(tree[entry.key].text) && tree[entry.value].text == name)
      found.push_back(entry.value);
    else
      collect(tree, entry.value, name, found);
  }
}

}  // namespace

std::vector<NodeId> templateReferences(const yaml::YamlTree& tree, std::string_view name) {
  std::vector<NodeId> found;
  collect(tree, tree.find(tree.root(), "layer_schedule"), name, found);
  collect(tree, tree.find(tree.root(), "head"), name, found);
  return found;
}

std::string freeTemplateName(const yaml::YamlTree& tree, std::string_view wanted) {
  const NodeId templates = tree.find(tree.root(), "layer_templates");
  std::string name(wanted);
  for (int number = 2; tree.findKey(templates, name) != kNoNode; ++number)
    name = std::string(wanted) + "_" + std::to_string(number);
  return name;
}

std::string templateOfEntry(const yaml::YamlTree& tree, std::size_t entry) {
  const NodeId id = tree.find(YamlPath{"layer_schedule", entry, "template"});
  return id == kNoNode ? std::string() : tree[tree.resolve(id)].text;
}

}  // namespace eulerstack::document
