// Plans a change of the tree as the smallest edits of the text. Every other byte stays, comments included.
// Each plan is proved before it is returned: applied to a copy, parsed again, compared with the intended tree.
#pragma once
#include <optional>
#include <tl/expected.hpp>

#include "core/yaml/yaml_tree.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::yaml {

using EditPlan = tl::expected<std::vector<TextEdit>, Diagnostic>;

// Refused with a Diagnostic: a path that does not exist, edits through aliases and anchors, results that would not
// parse. Pure; thread: any.
class EditPlanner {
 public:
  explicit EditPlanner(std::shared_ptr<const YamlTree> tree) : m_tree(std::move(tree)) {}

  // Replaces the value at path, or adds the key when only its parents are missing (they are made as mappings).
  EditPlan set(const YamlPath& path, const YamlValue& value) const;
  // Removes the key or the item with its own comment lines and end-of-line comment. The last key of a mapping leaves
  // {}.
  EditPlan remove(const YamlPath& path) const;
  // Inserts before item `index` of the sequence at path (index == size appends).
  EditPlan insert(const YamlPath& sequence, std::size_t index, const YamlValue& value) const;
  // Inserts the verbatim block text of an item or entry (copied from a document): for copy, cut and paste.
  EditPlan insertText(const YamlPath& sequence, std::size_t index, std::string_view blockText) const;
  // Adds a key to a mapping, before the key `before` or last.
  EditPlan addKey(const YamlPath& mapping, std::string_view key, const YamlValue& value,
                  std::optional<std::string> before = std::nullopt) const;
  // Moves an item with its comments so that it then has index `to`.
  EditPlan move(const YamlPath& sequence, std::size_t from, std::size_t to) const;
  EditPlan duplicate(const YamlPath& item) const;
  EditPlan renameKey(const YamlPath& key, std::string_view name) const;

  // Joins plans made against the same text (e.g. rename a key and all references); refused when they overlap.
  static EditPlan combine(const std::vector<EditPlan>& plans);

 private:
  std::shared_ptr<const YamlTree> m_tree;
};

}  // namespace eulerstack::yaml
