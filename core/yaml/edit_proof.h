// The tree an edit is meant to give, and the proof that a text gives exactly that.
#pragma once
#include <memory>
#include <optional>

#include "core/yaml/yaml_tree.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::yaml {

// One node of the intended tree. Kept parts refer to the old tree, so that a large document costs nothing to describe.
struct Expected {
  enum class Form : std::uint8_t { Kept, Written, Mapping, Sequence };
  Form form = Form::Kept;
  std::shared_ptr<const YamlTree> tree;  // Kept: of which tree; Mapping and Sequence: whose anchor and tag they have
  NodeId node = kNoNode;
  YamlValue value;  // Written
  std::vector<std::pair<std::string, Expected>> entries;
  std::vector<Expected> items;

  static Expected kept(std::shared_ptr<const YamlTree> tree, NodeId node);
  static Expected written(YamlValue value);
  // The collection with each child kept; a scalar or alias gives an empty collection of the form.
  static Expected opened(const std::shared_ptr<const YamlTree>& tree, NodeId node, Form form);
};

// The whole intended document when only `changed` (a node of the tree) is to become `expected`.
Expected liftToRoot(const std::shared_ptr<const YamlTree>& tree, NodeId changed, Expected expected);
bool matches(const Expected& expected, const YamlTree& tree, NodeId node);
// As a value to write; nullopt when the part holds anchors or tags, which values cannot carry.
std::optional<YamlValue> toValue(const Expected& expected);
std::optional<YamlValue> toValue(const YamlTree& tree, NodeId node);

}  // namespace eulerstack::yaml
