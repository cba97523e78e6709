// Drafts of text edits, one function an operation and layout. A draft is a good guess: EditPlanner proves it.
// nullopt: this layout has no exact edit; the planner writes the enclosing entry anew.
#pragma once
#include <functional>
#include <optional>

#include "core/yaml/edit_layout.h"

namespace eulerstack::yaml {

using Draft = std::optional<std::vector<TextEdit>>;

// A value or an entry in the forms it may take. `lines` gives block text for a column, its first line not indented.
struct NewText {
  std::string flow;  // between brackets
  std::string line;  // beside its key or dash; used when !block
  bool block = false;
  bool sequence = false;  // block text is a list: it may stand at its key's column
  std::function<std::string(std::size_t column)> lines;
};
NewText textOf(const YamlValue& value, const BlockStyle& style);
NewText itemText(const YamlValue& value, const BlockStyle& style);                         // "- value"
NewText entryText(std::string_view key, const YamlValue& value, const BlockStyle& style);  // "key: value"

// Replaces the value at node, whatever it is.
Draft draftReplace(const EditLayout& layout, NodeId node, const NewText& text);
// Inserts an entry or item so that it has this index. Precondition: the collection is not empty.
Draft draftInsert(const EditLayout& layout, NodeId collection, std::size_t index, const NewText& entry);
// Precondition: the collection has another child.
Draft draftRemove(const EditLayout& layout, NodeId collection, std::size_t index);
// Precondition: sorted, and the list keeps at least one item.
Draft draftRemoveItems(const EditLayout& layout, NodeId sequence, const std::vector<std::size_t>& indices);
Draft draftMove(const EditLayout& layout, NodeId sequence, std::size_t from, std::size_t to);
Draft draftDuplicate(const EditLayout& layout, NodeId collection, std::size_t index, const std::string& newKey);
// Writes `node` anew with its comments collected above the entry it stands in.
Draft draftReemit(const EditLayout& layout, NodeId node, const NewText& text);

namespace flow {
Draft insert(const EditLayout& layout, NodeId collection, std::size_t index, const NewText& entry);
Draft remove(const EditLayout& layout, NodeId collection, std::size_t index);
Draft move(const EditLayout& layout, NodeId sequence, std::size_t from, std::size_t to);
}  // namespace flow

}  // namespace eulerstack::yaml
