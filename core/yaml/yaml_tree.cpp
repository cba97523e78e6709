#include "core/yaml/yaml_tree.h"

#include <algorithm>

namespace eulerstack::yaml {
namespace {

const NodeId& keyOrValue(const MapEntry& entry, bool key) {
  return key ? entry.key : entry.value;
}

}  // namespace

NodeId YamlTree::resolve(NodeId id) const {
  if (id == kNoNode) return id;
  const Node& node = m_nodes[id];
  return node.kind == NodeKind::Alias && node.target != kNoNode ? node.target : id;
}

NodeId YamlTree::findKey(NodeId mapping, std::string_view key) const {
  mapping = resolve(mapping);
  if (mapping == kNoNode || m_nodes[mapping].kind != NodeKind::Mapping) return kNoNode;
  const Node& node = m_nodes[mapping];
  if (node.entries.size() > kLinearKeys) {
    const auto index = m_index.find(mapping);
    if (index == m_index.end()) return kNoNode;
    const auto found = index->second.find(key);
    return found == index->second.end() ? kNoNode : node.entries[found->second].key;
  }
  for (const MapEntry& entry : node.entries)
    if (m_nodes[entry.key].kind == NodeKind::Scalar && m_nodes[entry.key].text == key) return entry.key;
  return kNoNode;
}

NodeId YamlTree::find(NodeId mapping, std::string_view key) const {
  const NodeId found = findKey(mapping, key);
  if (found == kNoNode) return kNoNode;
  const Node& node = m_nodes[found];
  return m_nodes[node.parent].entries[node.position].value;
}

NodeId YamlTree::find(const YamlPath& path) const {
  NodeId id = m_root;
  for (const PathSegment& segment : path.segments()) {
    id = resolve(id);
    if (id == kNoNode) return kNoNode;
    if (const auto* key = std::get_if<std::string>(&segment)) {
      id = find(id, *key);
    } else {
      const std::size_t index = std::get<std::size_t>(segment);
      const Node& node = m_nodes[id];
      if (node.kind != NodeKind::Sequence || index >= node.items.size()) return kNoNode;
      id = node.items[index];
    }
  }
  return id;
}

YamlPath YamlTree::pathOf(NodeId id) const {
  std::vector<PathSegment> segments;
  while (id != kNoNode && m_nodes[id].parent != kNoNode) {
    const Node& node = m_nodes[id];
    const Node& parent = m_nodes[node.parent];
    if (parent.kind == NodeKind::Sequence)
      segments.emplace_back(static_cast<std::size_t>(node.position));
    else
      segments.emplace_back(m_nodes[parent.entries[node.position].key].text);
    id = node.parent;
  }
  std::reverse(segments.begin(), segments.end());
  return YamlPath(std::move(segments));
}

ScalarValue YamlTree::scalar(NodeId id) const {
  id = resolve(id);
  if (id == kNoNode || m_nodes[id].kind != NodeKind::Scalar) return Null{};
  const Node& node = m_nodes[id];
  return typeScalar(node.text, node.style, node.tag);
}

NodeId YamlTree::nodeAt(ByteOffset offset) const {
  // Entries stand in file order, so each level is a binary search.
  NodeId id = m_root;
  if (offset < m_nodes[id].entryBegin || offset > std::max(m_nodes[id].range.end, m_nodes[id].slot)) return kNoNode;
  while (true) {
    const Node& node = m_nodes[id];
    const auto begins = [&](NodeId child) { return m_nodes[child].entryBegin; };
    if (node.kind == NodeKind::Sequence) {
      const auto after = std::upper_bound(node.items.begin(), node.items.end(), offset,
                                          [&](ByteOffset at, NodeId child) { return at < begins(child); });
      if (after == node.items.begin()) return id;
      const NodeId child = *(after - 1);
      if (offset > entryRange(child).end) return id;
      id = child;
    } else if (node.kind == NodeKind::Mapping) {
      const auto after = std::upper_bound(node.entries.begin(), node.entries.end(), offset,
                                          [&](ByteOffset at, const MapEntry& e) { return at < begins(e.key); });
      if (after == node.entries.begin()) return id;
      const MapEntry& entry = *(after - 1);
      const bool onKey = entry.value == kNoNode || offset < m_nodes[entry.value].slot;
      if (offset > entryRange(keyOrValue(entry, onKey)).end) return id;
      if (onKey) return entry.key;
      id = entry.value;
    } else {
      return id;
    }
  }
}

SourceRange YamlTree::entryRange(NodeId id) const {
  if (id == kNoNode) return {};
  const Node& node = m_nodes[id];
  ByteOffset end = std::max({node.range.end, node.slot, node.properties.end});
  if (node.parent != kNoNode && m_nodes[node.parent].kind == NodeKind::Mapping) {
    // Of a key: the whole entry.
    const MapEntry& entry = m_nodes[node.parent].entries[node.position];
    if (entry.key == id && entry.value != kNoNode) return entryRange(entry.value);
  }
  return {node.entryBegin, end};
}

}  // namespace eulerstack::yaml
