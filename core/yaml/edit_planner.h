// Plans a change of the tree as the smallest edits of the text. Every other byte stays, comments included.
// Each plan is proved before it is returned: applied to a copy, parsed again, compared with the intended tree.
#pragma once
#include <functional>
#include <optional>
#include <tl/expected.hpp>

#include "core/yaml/yaml_tree.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::yaml {

using EditPlan = tl::expected<std::vector<TextEdit>, Diagnostic>;

// Refused with a Diagnostic: a path that does not exist, edits through aliases and anchors in use, results that would
// not parse. A change that is there already gives an empty plan. Where a layout has no exact edit, the smallest
// enclosing entry is written anew, its comments above it. Edits come sorted and free of overlap.
// Pure; thread: any.
class EditPlanner {
 public:
  explicit EditPlanner(std::shared_ptr<const YamlTree> tree) : m_tree(std::move(tree)) {}

  // Replaces the value at path, or adds the key when only its parents are missing (they are made as mappings).
  // With the index size() of a list: appends.
  EditPlan set(const YamlPath& path, const YamlValue& value) const;
  // Removes the key or the item with its own comment lines and end-of-line comment. The last key of a mapping leaves
  // {}, the last item of a list [].
  EditPlan remove(const YamlPath& path) const;
  // Inserts before item `index` of the sequence at path (index == size appends).
  EditPlan insert(const YamlPath& sequence, std::size_t index, const YamlValue& value) const;
  // Inserts the verbatim block text of items ("- a: 1 # c\n- b: 2"), or of one mapping, with its comments.
  EditPlan insertText(const YamlPath& sequence, std::size_t index, std::string_view blockText) const;
  // Adds a key to a mapping, before the key `before` or last.
  EditPlan addKey(const YamlPath& mapping, std::string_view key, const YamlValue& value,
                  std::optional<std::string> before = std::nullopt) const;
  // Moves an item with its comments so that it then has index `to`.
  EditPlan move(const YamlPath& sequence, std::size_t from, std::size_t to) const;
  // Copies a list item to the place after it, with the comments inside it.
  EditPlan duplicate(const YamlPath& item) const;
  // Copies an entry of a mapping under another key to the place after it.
  EditPlan duplicateAs(const YamlPath& entry, std::string_view key) const;
  EditPlan renameKey(const YamlPath& key, std::string_view name) const;
  // Replaces many existing scalars and renames a key, proved at once: a name with all its references.
  EditPlan replaceScalars(const std::vector<std::pair<YamlPath, YamlValue>>& values,
                          const std::optional<std::pair<YamlPath, std::string>>& renamed = std::nullopt) const;
  // Removes several items of one list, proved at once. Indices in any order, each once.
  EditPlan removeItems(const YamlPath& sequence, std::vector<std::size_t> indices) const;

  // Joins plans made against the same text (e.g. rename a key and all references); refused when they overlap.
  // The joined edits are not proved: plans that may depend on each other belong into an EditBatch.
  static EditPlan combine(const std::vector<EditPlan>& plans);

  // How often, in this process, an entry had to be written anew. For tests and figures.
  static std::size_t rewrites();

 private:
  std::shared_ptr<const YamlTree> m_tree;
};

// Several changes one after the other, each planned against the result of those before; one list of edits in the end.
class EditBatch {
 public:
  explicit EditBatch(std::shared_ptr<const YamlTree> tree) : m_first(tree), m_current(std::move(tree)) {}

  // The tree after the steps so far.
  const std::shared_ptr<const YamlTree>& tree() const { return m_current; }
  // Plans with the current tree. After a refusal all further steps do nothing; false then.
  bool step(const std::function<EditPlan(const EditPlanner&)>& plan);
  // Edits against the first text, or the refusal.
  EditPlan finish() const;

 private:
  std::shared_ptr<const YamlTree> m_first;
  std::shared_ptr<const YamlTree> m_current;
  EditPlan m_edits = std::vector<TextEdit>();
};

// Block text of items of a list with their comments, from column 0 on: what insertText() takes. Unknown indices are
// left out.
std::string copyItems(const YamlTree& tree, NodeId sequence, const std::vector<std::size_t>& indices);

// Sorts, joins edits that touch, cuts what does not change; never splits a character or a CRLF.
std::vector<TextEdit> minimalEdits(std::string_view text, std::vector<TextEdit> edits);
// The edits of `text` that do what `first` and then `second` (against the result of first) do.
std::vector<TextEdit> composeEdits(std::string_view text, const std::vector<TextEdit>& first,
                                   const std::vector<TextEdit>& second);

}  // namespace eulerstack::yaml
