#include "core/yaml/edit_planner.h"

#include <algorithm>
#include <atomic>

#include "core/yaml/clip.h"
#include "core/yaml/edit_drafts.h"
#include "core/yaml/edit_proof.h"

namespace eulerstack::yaml {
namespace {

std::atomic<std::size_t> rewriteCount = 0;

tl::unexpected<Diagnostic> refuse(DiagId id, const YamlPath& path, MessageArgs args = {}, SourceRange range = {}) {
  args.push_back({"path", path.empty() ? std::string("root") : path.toString()});
  return tl::unexpected(makeDiagnostic(id, path, range, std::move(args)));
}

// One operation on one tree.
class Planning {
 public:
  explicit Planning(const std::shared_ptr<const YamlTree>& shared)
      : m_shared(shared), m_tree(*shared), m_layout(*shared) {
    for (NodeId id = 0; id < m_tree.size(); ++id)
      if (m_tree[id].kind == NodeKind::Alias && m_tree[id].target != kNoNode) m_targets.push_back(m_tree[id].target);
    std::sort(m_targets.begin(), m_targets.end());
  }

  const std::shared_ptr<const YamlTree>& shared() const { return m_shared; }
  const YamlTree& tree() const { return m_tree; }
  const EditLayout& layout() const { return m_layout; }
  const BlockStyle& style() const { return m_layout.style(); }

  // The node at path; refuses where the path leads through an alias. kNoNode: it does not exist.
  tl::expected<NodeId, Diagnostic> find(const YamlPath& path, std::size_t segments) const {
    NodeId id = m_tree.root();
    for (std::size_t i = 0; i < segments && id != kNoNode; ++i) {
      const Node& node = m_tree[id];
      if (node.kind == NodeKind::Alias) return throughAlias(id);
      if (const auto* key = std::get_if<std::string>(&path[i])) {
        id = m_tree.find(id, *key);
      } else {
        const std::size_t index = std::get<std::size_t>(path[i]);
        id = node.kind == NodeKind::Sequence && index < node.items.size() ? node.items[index] : kNoNode;
      }
    }
    return id;
  }

  tl::expected<NodeId, Diagnostic> existing(const YamlPath& path) const {
    const auto found = find(path, path.size());
    if (found && *found == kNoNode) return refuse(DiagId::EditNoSuchPath, path);
    return found;
  }

  // Refusals of changes inside `id`: what is seen in other places through an alias stays as it is.
  std::optional<Diagnostic> locked(NodeId id) const {
    if (m_targets.empty()) return std::nullopt;
    for (NodeId up = id; up != kNoNode; up = m_tree[up].parent)
      if (isTarget(up)) return anchorInUse(up);
    return std::nullopt;
  }
  // Refusals of removing or replacing `id` with all that is in it.
  std::optional<Diagnostic> needed(NodeId id) const {
    if (m_targets.empty()) return std::nullopt;
    if (const auto refused = locked(m_tree[id].parent)) return refused;
    for (const NodeId target : m_targets)
      for (NodeId up = target; up != kNoNode; up = m_tree[up].parent)
        if (up == id) return anchorInUse(target);
    return std::nullopt;
  }
  bool hasAnchors(NodeId id) const {
    for (NodeId node = 0; node < m_tree.size(); ++node)
      if (!m_tree[node].anchor.empty())
        for (NodeId up = node; up != kNoNode; up = m_tree[up].parent)
          if (up == id) return true;
    return false;
  }
  tl::unexpected<Diagnostic> throughAlias(NodeId id) const {
    return refuse(DiagId::EditThroughAlias, m_tree.pathOf(id), {{"name", m_tree[id].text}}, m_tree[id].range);
  }

  Expected opened(NodeId id, Expected::Form form) const { return Expected::opened(m_shared, id, form); }
  Expected kept(NodeId id) const { return Expected::kept(m_shared, id); }
  // A kept collection with its children to be changed one by one.
  Expected& opened(Expected& expected) const {
    if (expected.form == Expected::Form::Kept) {
      const bool mapping = m_tree[expected.node].kind == NodeKind::Mapping;
      expected = opened(expected.node, mapping ? Expected::Form::Mapping : Expected::Form::Sequence);
    }
    return expected;
  }
  // The part of `root` that stands for the node `id`. Valid until children are added or removed.
  Expected& within(Expected& root, NodeId id) const {
    const NodeId parent = m_tree[id].parent;
    if (parent == kNoNode) return root;
    Expected& outer = opened(within(root, parent));
    const std::size_t position = m_tree[id].position;
    return outer.form == Expected::Form::Mapping ? outer.entries[position].second : outer.items[position];
  }

  // The draft when it proves right, else the smallest enclosing entry written anew, else a refusal.
  EditPlan prove(const Draft& draft, NodeId changed, Expected expected) const {
    const Expected root = liftToRoot(m_shared, changed, expected);
    if (draft)
      if (const auto edits = proved(*draft, root)) return *edits;
    for (NodeId id = changed; id != kNoNode; id = m_tree[id].parent) {
      if (const std::optional<YamlValue> value = toValue(expected)) {
        const Draft rewrite = draftReemit(m_layout, id, textOf(*value, style()));
        const auto edits = rewrite ? proved(*rewrite, root) : std::nullopt;
        if (edits) {
          rewriteCount.fetch_add(1, std::memory_order_relaxed);
          return *edits;
        }
      }
      expected = liftOnce(id, std::move(expected));
    }
    return refuse(DiagId::EditNotPossible, m_tree.pathOf(changed), {}, m_tree[changed].range);
  }

 private:
  bool isTarget(NodeId id) const { return std::binary_search(m_targets.begin(), m_targets.end(), id); }
  Diagnostic anchorInUse(NodeId id) const {
    return refuse(DiagId::EditAnchorInUse, m_tree.pathOf(id), {{"name", m_tree[id].anchor}}, m_tree[id].range).value();
  }

  Expected liftOnce(NodeId id, Expected expected) const {
    const NodeId parent = m_tree[id].parent;
    if (parent == kNoNode) return expected;
    const bool mapping = m_tree[parent].kind == NodeKind::Mapping;
    Expected outer = opened(parent, mapping ? Expected::Form::Mapping : Expected::Form::Sequence);
    (mapping ? outer.entries[m_tree[id].position].second : outer.items[m_tree[id].position]) = std::move(expected);
    return outer;
  }

  std::optional<std::vector<TextEdit>> proved(const std::vector<TextEdit>& draft, const Expected& root) const {
    std::vector<TextEdit> edits = draft;
    std::stable_sort(edits.begin(), edits.end(),
                     [](const TextEdit& a, const TextEdit& b) { return a.range.begin < b.range.begin; });
    for (std::size_t i = 0; i < edits.size(); ++i) {
      const ByteOffset last = i == 0 ? 0 : edits[i - 1].range.end;
      if (edits[i].range.begin < last || edits[i].range.end < edits[i].range.begin) return std::nullopt;
      if (edits[i].range.end > m_layout.bytes().size()) return std::nullopt;
    }
    edits = minimalEdits(m_layout.bytes(), std::move(edits));
    const ParseResult result = parse(SourceText(applyEdits(m_layout.bytes(), edits)));
    if (!result.tree || !matches(root, *result.tree, result.tree->root())) return std::nullopt;
    return edits;
  }

  std::shared_ptr<const YamlTree> m_shared;
  const YamlTree& m_tree;
  EditLayout m_layout;
  std::vector<NodeId> m_targets;  // nodes that aliases stand for, sorted
};

bool isNull(const YamlTree& tree, NodeId id) {
  return tree[id].kind == NodeKind::Scalar && std::holds_alternative<Null>(tree.scalar(id));
}

// A quoted text stays quoted the same way.
void keepQuotes(const YamlTree& tree, NodeId id, const YamlValue& value, NewText& text) {
  const auto* string = std::get_if<std::string>(&value.data);
  const NodeStyle style = tree[id].style;
  if (!string || (style != NodeStyle::SingleQuoted && style != NodeStyle::DoubleQuoted)) return;
  text.line = text.flow = writeQuoted(*string, style == NodeStyle::DoubleQuoted);
}

EditPlan replaceValue(const Planning& planning, NodeId id, const YamlValue& value) {
  if (const auto refused = planning.needed(id)) return tl::unexpected(*refused);
  const Expected expected = Expected::written(value);
  if (matches(expected, planning.tree(), id)) return std::vector<TextEdit>();
  NewText text = textOf(value, planning.style());
  keepQuotes(planning.tree(), id, value, text);
  return planning.prove(draftReplace(planning.layout(), id, text), id, expected);
}

EditPlan addEntry(const Planning& planning, NodeId mapping, std::string_view key, const YamlValue& value,
                  const std::optional<std::string>& before) {
  const YamlTree& tree = planning.tree();
  if (tree[mapping].kind == NodeKind::Alias) return planning.throughAlias(mapping);
  if (tree[mapping].kind != NodeKind::Mapping && !isNull(tree, mapping))
    return refuse(DiagId::EditNotMapping, tree.pathOf(mapping), {}, tree[mapping].range);
  if (tree.findKey(mapping, key) != kNoNode)
    return refuse(DiagId::EditKeyExists, tree.pathOf(mapping), {{"key", std::string(key)}}, tree[mapping].range);
  if (const auto refused = planning.locked(mapping)) return tl::unexpected(*refused);
  Expected expected = planning.opened(mapping, Expected::Form::Mapping);
  std::size_t index = expected.entries.size();
  if (before)
    for (std::size_t i = 0; i < expected.entries.size() && index == expected.entries.size(); ++i)
      if (expected.entries[i].first == *before) index = i;
  expected.entries.insert(expected.entries.begin() + static_cast<std::ptrdiff_t>(index),
                          {std::string(key), Expected::written(value)});
  const EditLayout& layout = planning.layout();
  const Draft draft =
      layout.childCount(mapping) == 0
          ? draftReplace(layout, mapping, textOf(YamlMapping{{std::string(key), value}}, planning.style()))
          : draftInsert(layout, mapping, index, entryText(key, value, planning.style()));
  return planning.prove(draft, mapping, std::move(expected));
}

// The list at path, where null counts as an empty one.
tl::expected<NodeId, Diagnostic> listAt(const Planning& planning, const YamlPath& path) {
  auto found = planning.existing(path);
  if (!found) return found;
  const YamlTree& tree = planning.tree();
  if (tree[*found].kind == NodeKind::Alias) return planning.throughAlias(*found);
  if (tree[*found].kind != NodeKind::Sequence && !isNull(tree, *found))
    return refuse(DiagId::EditNotSequence, path, {}, tree[*found].range);
  if (const auto refused = planning.locked(*found)) return tl::unexpected(*refused);
  return found;
}

YamlValue nested(const YamlPath& path, std::size_t from, const YamlValue& value) {
  YamlValue result = value;
  for (std::size_t i = path.size(); i > from; --i)
    result = YamlMapping{{std::get<std::string>(path[i - 1]), std::move(result)}};
  return result;
}

EditPlan addMissing(const Planning& planning, const YamlPath& path, const YamlValue& value) {
  std::size_t depth = path.size();
  NodeId ancestor = kNoNode;
  while (ancestor == kNoNode) {
    const auto found = planning.find(path, --depth);
    if (!found) return tl::unexpected(found.error());
    ancestor = *found;
  }
  if (std::holds_alternative<std::size_t>(path[depth])) {
    const YamlPath list(std::vector<PathSegment>(path.segments().begin(),
                                                 path.segments().begin() + static_cast<std::ptrdiff_t>(depth)));
    const std::size_t index = std::get<std::size_t>(path[depth]);
    if (depth + 1 < path.size() || index != planning.layout().childCount(ancestor))
      return refuse(DiagId::EditNoSuchPath, path);
    return EditPlanner(planning.shared()).insert(list, index, value);
  }
  for (std::size_t i = depth; i < path.size(); ++i)
    if (std::holds_alternative<std::size_t>(path[i])) return refuse(DiagId::EditNoSuchPath, path);
  return addEntry(planning, ancestor, std::get<std::string>(path[depth]), nested(path, depth + 1, value), std::nullopt);
}

}  // namespace

EditPlan EditPlanner::set(const YamlPath& path, const YamlValue& value) const {
  const Planning planning(m_tree);
  const auto found = planning.find(path, path.size());
  if (!found) return tl::unexpected(found.error());
  return *found == kNoNode ? addMissing(planning, path, value) : replaceValue(planning, *found, value);
}

EditPlan EditPlanner::addKey(const YamlPath& mapping, std::string_view key, const YamlValue& value,
                             std::optional<std::string> before) const {
  const Planning planning(m_tree);
  const auto found = planning.existing(mapping);
  if (!found) return tl::unexpected(found.error());
  return addEntry(planning, *found, key, value, before);
}

EditPlan EditPlanner::remove(const YamlPath& path) const {
  const Planning planning(m_tree);
  const auto found = planning.existing(path);
  if (!found) return tl::unexpected(found.error());
  const NodeId parent = (*m_tree)[*found].parent;
  if (parent == kNoNode) return refuse(DiagId::EditNoSuchPath, path);
  if (const auto refused = planning.needed(*found)) return tl::unexpected(*refused);
  const bool mapping = (*m_tree)[parent].kind == NodeKind::Mapping;
  const auto position = static_cast<std::ptrdiff_t>((*m_tree)[*found].position);
  Expected expected = planning.opened(parent, mapping ? Expected::Form::Mapping : Expected::Form::Sequence);
  if (mapping)
    expected.entries.erase(expected.entries.begin() + position);
  else
    expected.items.erase(expected.items.begin() + position);
  const YamlValue empty = mapping ? YamlValue(YamlMapping()) : YamlValue(YamlSequence());
  const EditLayout& layout = planning.layout();
  const Draft draft = layout.childCount(parent) == 1 ? draftReplace(layout, parent, textOf(empty, planning.style()))
                                                     : draftRemove(layout, parent, static_cast<std::size_t>(position));
  return planning.prove(draft, parent, std::move(expected));
}

EditPlan EditPlanner::insert(const YamlPath& sequence, std::size_t index, const YamlValue& value) const {
  const Planning planning(m_tree);
  const auto found = listAt(planning, sequence);
  if (!found) return tl::unexpected(found.error());
  const EditLayout& layout = planning.layout();
  Expected expected = planning.opened(*found, Expected::Form::Sequence);
  if (index > expected.items.size()) return refuse(DiagId::EditNoSuchPath, sequence.child(index));
  expected.items.insert(expected.items.begin() + static_cast<std::ptrdiff_t>(index), Expected::written(value));
  const Draft draft = expected.items.size() == 1
                          ? draftReplace(layout, *found, textOf(YamlSequence{value}, planning.style()))
                          : draftInsert(layout, *found, index, itemText(value, planning.style()));
  return planning.prove(draft, *found, std::move(expected));
}

EditPlan EditPlanner::insertText(const YamlPath& sequence, std::size_t index, std::string_view blockText) const {
  const Planning planning(m_tree);
  const auto found = listAt(planning, sequence);
  if (!found) return tl::unexpected(found.error());
  Expected expected = planning.opened(*found, Expected::Form::Sequence);
  if (index > expected.items.size()) return refuse(DiagId::EditNoSuchPath, sequence.child(index));
  const tl::expected<Clip, Diagnostic> clip = readClip(blockText, planning.style());
  if (!clip) return tl::unexpected(clip.error());
  const bool wasEmpty = expected.items.empty();
  std::vector<Expected> items;
  for (const NodeId item : clip->items) items.push_back(Expected::kept(clip->tree, item));
  expected.items.insert(expected.items.begin() + static_cast<std::ptrdiff_t>(index), items.begin(), items.end());
  const EditLayout& layout = planning.layout();
  NewText whole = clip->text;
  whole.flow = "[" + whole.flow + "]";
  const Draft draft = wasEmpty ? draftReplace(layout, *found, whole) : draftInsert(layout, *found, index, clip->text);
  return planning.prove(draft, *found, std::move(expected));
}

EditPlan EditPlanner::move(const YamlPath& sequence, std::size_t from, std::size_t to) const {
  const Planning planning(m_tree);
  const auto found = listAt(planning, sequence);
  if (!found) return tl::unexpected(found.error());
  Expected expected = planning.opened(*found, Expected::Form::Sequence);
  const std::size_t size = expected.items.size();
  if (from >= size || to >= size) return refuse(DiagId::EditNoSuchPath, sequence.child(std::max(from, to)));
  if (from == to) return std::vector<TextEdit>();
  Expected moved = std::move(expected.items[from]);
  expected.items.erase(expected.items.begin() + static_cast<std::ptrdiff_t>(from));
  expected.items.insert(expected.items.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
  return planning.prove(draftMove(planning.layout(), *found, from, to), *found, std::move(expected));
}

namespace {

EditPlan copyEntry(const Planning& planning, const YamlPath& path, NodeId id, std::string_view key) {
  const YamlTree& tree = planning.tree();
  const NodeId parent = tree[id].parent;
  if (const auto refused = planning.locked(parent)) return tl::unexpected(*refused);
  // A second anchor of the same name would change what the aliases after it mean.
  if (planning.hasAnchors(id))
    return refuse(DiagId::EditAnchorInUse, path, {{"name", tree[id].anchor}}, tree[id].range);
  const std::size_t position = tree[id].position;
  const bool mapping = tree[parent].kind == NodeKind::Mapping;
  Expected expected = planning.opened(parent, mapping ? Expected::Form::Mapping : Expected::Form::Sequence);
  const auto after = static_cast<std::ptrdiff_t>(position + 1);
  if (mapping)
    expected.entries.insert(expected.entries.begin() + after, {std::string(key), planning.kept(id)});
  else
    expected.items.insert(expected.items.begin() + after, planning.kept(id));
  return planning.prove(draftDuplicate(planning.layout(), parent, position, std::string(key)), parent,
                        std::move(expected));
}

}  // namespace

EditPlan EditPlanner::duplicate(const YamlPath& item) const {
  const Planning planning(m_tree);
  const auto found = planning.existing(item);
  if (!found) return tl::unexpected(found.error());
  const NodeId parent = (*m_tree)[*found].parent;
  if (parent == kNoNode || (*m_tree)[parent].kind != NodeKind::Sequence)
    return refuse(DiagId::EditNotSequence, item.parent());
  return copyEntry(planning, item, *found, {});
}

EditPlan EditPlanner::duplicateAs(const YamlPath& entry, std::string_view key) const {
  const Planning planning(m_tree);
  const auto found = planning.existing(entry);
  if (!found) return tl::unexpected(found.error());
  const NodeId parent = (*m_tree)[*found].parent;
  if (parent == kNoNode || (*m_tree)[parent].kind != NodeKind::Mapping)
    return refuse(DiagId::EditNotMapping, entry.parent());
  if (m_tree->findKey(parent, key) != kNoNode)
    return refuse(DiagId::EditKeyExists, entry.parent(), {{"key", std::string(key)}});
  return copyEntry(planning, entry, *found, key);
}

namespace {

tl::expected<TextEdit, Diagnostic> renameText(const Planning& planning, const YamlPath& path, std::string_view name) {
  const YamlTree& tree = planning.tree();
  const auto found = planning.existing(path);
  if (!found) return tl::unexpected(found.error());
  const NodeId parent = tree[*found].parent;
  if (parent == kNoNode || tree[parent].kind != NodeKind::Mapping) return refuse(DiagId::EditNotMapping, path.parent());
  if (tree.findKey(parent, name) != kNoNode)
    return refuse(DiagId::EditKeyExists, path.parent(), {{"key", std::string(name)}});
  if (const auto refused = planning.locked(parent)) return tl::unexpected(*refused);
  const Node& old = tree[tree[parent].entries[tree[*found].position].key];
  const bool quoted = old.style == NodeStyle::SingleQuoted || old.style == NodeStyle::DoubleQuoted;
  return replaceText(old.range.begin, old.range.end,
                     quoted ? writeQuoted(name, old.style == NodeStyle::DoubleQuoted) : writeKey(name));
}

}  // namespace

EditPlan EditPlanner::renameKey(const YamlPath& key, std::string_view name) const {
  if (key.lastKey() == name) return std::vector<TextEdit>();
  const Planning planning(m_tree);
  const auto edit = renameText(planning, key, name);
  if (!edit) return tl::unexpected(edit.error());
  const NodeId entry = *planning.existing(key);
  const NodeId parent = (*m_tree)[entry].parent;
  Expected expected = planning.opened(parent, Expected::Form::Mapping);
  expected.entries[(*m_tree)[entry].position].first = name;
  return planning.prove(std::vector{*edit}, parent, std::move(expected));
}

EditPlan EditPlanner::replaceScalars(const std::vector<std::pair<YamlPath, YamlValue>>& values,
                                     const std::optional<std::pair<YamlPath, std::string>>& renamed) const {
  const Planning planning(m_tree);
  std::vector<TextEdit> edits;
  Expected root = planning.kept(m_tree->root());
  for (const auto& [path, value] : values) {
    const auto found = planning.existing(path);
    if (!found) return tl::unexpected(found.error());
    if (const auto refused = planning.needed(*found)) return tl::unexpected(*refused);
    if ((*m_tree)[*found].kind != NodeKind::Scalar) return refuse(DiagId::EditNotPossible, path);
    NewText text = textOf(value, planning.style());
    keepQuotes(*m_tree, *found, value, text);
    const Draft draft = draftReplace(planning.layout(), *found, text);
    edits.insert(edits.end(), draft->begin(), draft->end());
    planning.within(root, *found) = Expected::written(value);
  }
  if (renamed) {
    const auto key = renameText(planning, renamed->first, renamed->second);
    if (!key) return tl::unexpected(key.error());
    edits.push_back(*key);
    const NodeId entry = *planning.existing(renamed->first);
    Expected& mapping = planning.opened(planning.within(root, (*m_tree)[entry].parent));
    mapping.entries[(*m_tree)[entry].position].first = renamed->second;
  }
  return planning.prove(edits, m_tree->root(), std::move(root));
}

EditPlan EditPlanner::removeItems(const YamlPath& sequence, std::vector<std::size_t> indices) const {
  const Planning planning(m_tree);
  const auto found = listAt(planning, sequence);
  if (!found) return tl::unexpected(found.error());
  std::sort(indices.begin(), indices.end());
  Expected expected = planning.opened(*found, Expected::Form::Sequence);
  const std::size_t size = expected.items.size();
  if (indices.empty()) return std::vector<TextEdit>();
  if (indices.back() >= size) return refuse(DiagId::EditNoSuchPath, sequence.child(indices.back()));
  for (const std::size_t index : indices)
    if (const auto refused = planning.needed((*m_tree)[*found].items[index])) return tl::unexpected(*refused);
  for (std::size_t i = indices.size(); i > 0; --i)
    expected.items.erase(expected.items.begin() + static_cast<std::ptrdiff_t>(indices[i - 1]));
  const EditLayout& layout = planning.layout();
  Draft draft;
  if (expected.items.empty())
    draft = draftReplace(layout, *found, textOf(YamlSequence(), planning.style()));
  else
    draft = draftRemoveItems(layout, *found, indices);
  return planning.prove(draft, *found, std::move(expected));
}

EditPlan EditPlanner::combine(const std::vector<EditPlan>& plans) {
  std::vector<TextEdit> edits;
  for (const EditPlan& plan : plans) {
    if (!plan) return plan;
    edits.insert(edits.end(), plan->begin(), plan->end());
  }
  std::stable_sort(edits.begin(), edits.end(),
                   [](const TextEdit& a, const TextEdit& b) { return a.range.begin < b.range.begin; });
  for (std::size_t i = 1; i < edits.size(); ++i)
    if (edits[i].range.begin < edits[i - 1].range.end) return refuse(DiagId::EditOverlap, {}, {}, edits[i].range);
  return edits;
}

std::size_t EditPlanner::rewrites() {
  return rewriteCount.load(std::memory_order_relaxed);
}

bool EditBatch::step(const std::function<EditPlan(const EditPlanner&)>& plan) {
  if (!m_edits) return false;
  const EditPlan next = plan(EditPlanner(m_current));
  if (!next) {
    m_edits = tl::unexpected(next.error());
    return false;
  }
  if (next->empty()) return true;
  const std::string_view before = m_current->text().bytes();
  ParseResult result = parse(SourceText(applyEdits(before, *next), m_current->text().name()));
  if (!result.tree) {
    m_edits = refuse(DiagId::EditNotPossible, {});
    return false;
  }
  m_edits = composeEdits(m_first->text().bytes(), *m_edits, *next);
  m_current = std::move(result.tree);
  return true;
}

EditPlan EditBatch::finish() const {
  return m_edits;
}

}  // namespace eulerstack::yaml
