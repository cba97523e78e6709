#include "core/yaml/edit_proof.h"

#include <cmath>

namespace eulerstack::yaml {
namespace {

bool sameProperties(const Node& a, const Node& b) {
  return a.anchor == b.anchor && a.tag == b.tag;
}

// Both trees' nodes mean the same and are typed the same.
bool sameNode(const YamlTree& a, NodeId left, const YamlTree& b, NodeId right) {
  if (left == kNoNode || right == kNoNode) return left == right;
  const Node& x = a[left];
  const Node& y = b[right];
  if (x.kind != y.kind || !sameProperties(x, y)) return false;
  if (x.text != y.text || (x.style == NodeStyle::Plain) != (y.style == NodeStyle::Plain)) {
    if (x.kind == NodeKind::Alias) return false;
    if (x.kind == NodeKind::Scalar && a.scalar(left) != b.scalar(right)) return false;
  }
  if (x.items.size() != y.items.size() || x.entries.size() != y.entries.size()) return false;
  for (std::size_t i = 0; i < x.items.size(); ++i)
    if (!sameNode(a, x.items[i], b, y.items[i])) return false;
  for (std::size_t i = 0; i < x.entries.size(); ++i)
    if (!sameNode(a, x.entries[i].key, b, y.entries[i].key) || !sameNode(a, x.entries[i].value, b, y.entries[i].value))
      return false;
  return true;
}

bool matchesValue(const YamlValue& value, const YamlTree& tree, NodeId id);

bool matchesVerbatim(const Verbatim& verbatim, const YamlTree& tree, NodeId id) {
  const ParseResult written = parse(SourceText(verbatim.text));
  return written.tree && sameNode(*written.tree, written.tree->root(), tree, id);
}

// In brackets an expression has to be quoted: it is text then, as it is without quotes.
bool matchesExpression(const Verbatim& verbatim, const YamlTree& tree, NodeId id) {
  return tree[id].kind == NodeKind::Scalar && tree[id].text == verbatim.text;
}

struct ValueMatcher {
  const YamlTree& tree;
  NodeId id;

  bool operator()(std::monostate) const {
    return is<Null>([](Null) { return true; });
  }
  bool operator()(bool value) const {
    return is<bool>([&](bool found) { return found == value; });
  }
  bool operator()(std::int64_t value) const {
    return is<std::int64_t>([&](std::int64_t found) { return found == value; });
  }
  bool operator()(double value) const {
    return is<double>([&](double found) { return found == value || (std::isnan(found) && std::isnan(value)); });
  }
  bool operator()(const std::string& value) const {
    return is<std::string>([&](const std::string& found) { return found == value; });
  }
  bool operator()(const Verbatim& value) const {
    if (value.text.starts_with("${") && matchesExpression(value, tree, id)) return true;
    return matchesVerbatim(value, tree, id);
  }
  bool operator()(const YamlSequence& values) const {
    const Node& node = tree[id];
    if (node.kind != NodeKind::Sequence || node.items.size() != values.size()) return false;
    for (std::size_t i = 0; i < values.size(); ++i)
      if (!matchesValue(values[i], tree, node.items[i])) return false;
    return true;
  }
  bool operator()(const YamlMapping& entries) const {
    const Node& node = tree[id];
    if (node.kind != NodeKind::Mapping || node.entries.size() != entries.size()) return false;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (tree[node.entries[i].key].text != entries[i].first) return false;
      if (!matchesValue(entries[i].second, tree, node.entries[i].value)) return false;
    }
    return true;
  }

  template <typename T, typename Test>
  bool is(Test test) const {
    if (tree[id].kind != NodeKind::Scalar) return false;
    const ScalarValue found = tree.scalar(id);
    const T* value = std::get_if<T>(&found);
    return value && test(*value);
  }
};

bool matchesValue(const YamlValue& value, const YamlTree& tree, NodeId id) {
  if (id == kNoNode || !tree[id].anchor.empty() ||
      (!tree[id].tag.empty() && !std::holds_alternative<Verbatim>(value.data)))
    return false;
  return std::visit(ValueMatcher{tree, id}, value.data);
}

bool propertiesMatch(const Expected& expected, const Node& node) {
  if (expected.node == kNoNode) return node.anchor.empty() && node.tag.empty();
  return sameProperties((*expected.tree)[expected.node], node);
}

}  // namespace

Expected Expected::kept(std::shared_ptr<const YamlTree> tree, NodeId node) {
  Expected expected;
  expected.tree = std::move(tree);
  expected.node = node;
  return expected;
}

Expected Expected::written(YamlValue value) {
  Expected expected;
  expected.form = Form::Written;
  expected.value = std::move(value);
  return expected;
}

Expected Expected::opened(const std::shared_ptr<const YamlTree>& tree, NodeId node, Form form) {
  Expected expected;
  expected.form = form;
  const Node& old = (*tree)[node];
  const bool collection = old.kind == NodeKind::Mapping || old.kind == NodeKind::Sequence;
  if (collection) {
    expected.tree = tree;
    expected.node = node;
  }
  for (const MapEntry& entry : old.entries)
    expected.entries.emplace_back((*tree)[entry.key].text, kept(tree, entry.value));
  for (const NodeId item : old.items) expected.items.push_back(kept(tree, item));
  return expected;
}

Expected liftToRoot(const std::shared_ptr<const YamlTree>& tree, NodeId changed, Expected expected) {
  for (NodeId id = changed; (*tree)[id].parent != kNoNode; id = (*tree)[id].parent) {
    const NodeId parent = (*tree)[id].parent;
    const bool mapping = (*tree)[parent].kind == NodeKind::Mapping;
    Expected outer = Expected::opened(tree, parent, mapping ? Expected::Form::Mapping : Expected::Form::Sequence);
    const std::size_t position = (*tree)[id].position;
    (mapping ? outer.entries[position].second : outer.items[position]) = std::move(expected);
    expected = std::move(outer);
  }
  return expected;
}

bool matches(const Expected& expected, const YamlTree& tree, NodeId id) {
  if (id == kNoNode) return expected.form == Expected::Form::Kept && expected.node == kNoNode;
  const Node& node = tree[id];
  switch (expected.form) {
    case Expected::Form::Kept:
      return sameNode(*expected.tree, expected.node, tree, id);
    case Expected::Form::Written:
      return matchesValue(expected.value, tree, id);
    case Expected::Form::Mapping:
      if (node.kind != NodeKind::Mapping || node.entries.size() != expected.entries.size()) return false;
      for (std::size_t i = 0; i < expected.entries.size(); ++i) {
        if (tree[node.entries[i].key].text != expected.entries[i].first) return false;
        if (!matches(expected.entries[i].second, tree, node.entries[i].value)) return false;
      }
      return propertiesMatch(expected, node);
    case Expected::Form::Sequence:
      if (node.kind != NodeKind::Sequence || node.items.size() != expected.items.size()) return false;
      for (std::size_t i = 0; i < expected.items.size(); ++i)
        if (!matches(expected.items[i], tree, node.items[i])) return false;
      return propertiesMatch(expected, node);
  }
  return false;
}

std::optional<YamlValue> toValue(const YamlTree& tree, NodeId id) {
  if (id == kNoNode) return YamlValue();
  const Node& node = tree[id];
  if (!node.anchor.empty() || !node.tag.empty()) return std::nullopt;
  if (node.kind == NodeKind::Alias) return YamlValue(Verbatim{"*" + node.text});
  if (node.kind == NodeKind::Scalar) {
    if (node.style != NodeStyle::Plain) return YamlValue(node.text);
    const bool oneLine = node.text.find('\n') == node.text.npos;
    const bool isText = std::holds_alternative<std::string>(tree.scalar(id));
    // Numbers keep their spelling; expressions stay expressions.
    if (oneLine && (!isText || node.text.starts_with("${"))) return YamlValue(Verbatim{node.text});
    return YamlValue(node.text);
  }
  if (node.kind == NodeKind::Sequence) {
    YamlSequence items;
    for (const NodeId item : node.items) {
      std::optional<YamlValue> value = toValue(tree, item);
      if (!value) return std::nullopt;
      items.push_back(std::move(*value));
    }
    return YamlValue(std::move(items));
  }
  YamlMapping entries;
  for (const MapEntry& entry : node.entries) {
    std::optional<YamlValue> value = toValue(tree, entry.value);
    if (!value || tree[entry.key].kind != NodeKind::Scalar || !tree[entry.key].anchor.empty()) return std::nullopt;
    entries.emplace_back(tree[entry.key].text, std::move(*value));
  }
  return YamlValue(std::move(entries));
}

std::optional<YamlValue> toValue(const Expected& expected) {
  switch (expected.form) {
    case Expected::Form::Kept:
      return toValue(*expected.tree, expected.node);
    case Expected::Form::Written:
      return expected.value;
    case Expected::Form::Mapping: {
      YamlMapping entries;
      for (const auto& [key, item] : expected.entries) {
        std::optional<YamlValue> value = toValue(item);
        if (!value) return std::nullopt;
        entries.emplace_back(key, std::move(*value));
      }
      return YamlValue(std::move(entries));
    }
    case Expected::Form::Sequence: {
      YamlSequence items;
      for (const Expected& item : expected.items) {
        std::optional<YamlValue> value = toValue(item);
        if (!value) return std::nullopt;
        items.push_back(std::move(*value));
      }
      return YamlValue(std::move(items));
    }
  }
  return std::nullopt;
}

}  // namespace eulerstack::yaml
