#include "core/yaml/edit_layout.h"

#include <algorithm>

namespace eulerstack::yaml {

TextEdit replaceText(std::size_t begin, std::size_t end, std::string text) {
  return {{static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)}, std::move(text)};
}

EditLayout::EditLayout(const YamlTree& tree) : m_tree(tree), m_scan(tree.text().bytes()) {
  detectStyle();
}

void EditLayout::detectStyle() {
  const std::size_t firstBreak = bytes().find('\n');
  if (firstBreak != std::string_view::npos && firstBreak > 0 && bytes()[firstBreak - 1] == '\r')
    m_style.newline = "\r\n";
  bool step = false;
  bool offset = false;
  for (NodeId id = 0; id < m_tree.size() && !(step && offset); ++id) {
    const Node& node = m_tree[id];
    if (!isBlockCollection(id) || node.parent == kNoNode || m_tree[node.parent].kind != NodeKind::Mapping) continue;
    if (!isBlockCollection(node.parent) || !onOwnLine(child(id, 0))) continue;
    const std::size_t outer = entryColumn(id);
    const std::size_t inner = entryColumn(child(id, 0));
    if (inner < outer) continue;
    if (node.kind == NodeKind::Mapping && !step && inner > outer) {
      m_style.step = inner - outer;
      step = true;
    } else if (node.kind == NodeKind::Sequence && !offset) {
      m_style.sequenceOffset = inner - outer;
      offset = true;
    }
  }
}

bool EditLayout::inFlow(NodeId node) const {
  const NodeId parent = m_tree[node].parent;
  return parent != kNoNode && m_tree[parent].style == NodeStyle::Flow;
}

bool EditLayout::isBlockCollection(NodeId node) const {
  const NodeKind kind = m_tree[node].kind;
  return (kind == NodeKind::Mapping || kind == NodeKind::Sequence) && m_tree[node].style == NodeStyle::Block;
}

std::size_t EditLayout::childCount(NodeId collection) const {
  const Node& node = m_tree[collection];
  return node.kind == NodeKind::Sequence ? node.items.size() : node.entries.size();
}

NodeId EditLayout::child(NodeId collection, std::size_t index) const {
  const Node& node = m_tree[collection];
  if (node.kind == NodeKind::Sequence) return node.items[index];
  const MapEntry& entry = node.entries[index];
  return entry.value == kNoNode ? entry.key : entry.value;
}

std::size_t EditLayout::entryColumn(NodeId child) const {
  return m_scan.column(m_tree[child].entryBegin);
}

bool EditLayout::onOwnLine(NodeId child) const {
  const std::size_t begin = m_tree[child].entryBegin;
  return m_scan.indentEnd(m_scan.lineBegin(begin)) == begin;
}

bool EditLayout::isCommentLine(std::size_t line, std::size_t* column) const {
  const std::size_t first = m_scan.indentEnd(line);
  *column = first - line;
  return m_scan.at(first) == '#';
}

std::size_t EditLayout::valueBegin(NodeId id) const {
  const Node& node = m_tree[id];
  return node.properties.size() > 0 ? node.properties.begin : node.range.begin;
}

std::size_t EditLayout::valueEnd(NodeId id) const {
  const Node& node = m_tree[id];
  return std::max({node.range.end, node.properties.end, node.slot});
}

bool EditLayout::isOmitted(NodeId id) const {
  const Node& node = m_tree[id];
  return node.kind == NodeKind::Scalar && node.range.size() == 0 && node.properties.size() == 0;
}

EntryLines EditLayout::lines(NodeId id) const {
  const Node& node = m_tree[id];
  const std::size_t column = entryColumn(id);
  EntryLines found;
  found.begin = found.own = m_scan.lineBegin(node.entryBegin);
  // Comments above the first key of the file are about the file.
  const bool firstOfFile = node.parent == m_tree.root() && node.position == 0;
  std::size_t commentColumn = 0;
  while (!firstOfFile && found.begin > m_scan.begin()) {
    const std::size_t above = m_scan.lineBegin(found.begin - 1);
    if (!isCommentLine(above, &commentColumn) || commentColumn != column) break;
    found.begin = above;
  }
  found.end = m_scan.nextLine(std::max<std::size_t>(valueEnd(id), m_tree.entryRange(id).end));
  for (std::size_t line = found.end; line < bytes().size(); line = m_scan.nextLine(line)) {
    if (m_scan.isBlankLine(line)) continue;
    if (!isCommentLine(line, &commentColumn) || commentColumn <= column) break;
    found.end = m_scan.nextLine(line);
  }
  found.endsWithBreak = found.end > 0 && bytes()[found.end - 1] == '\n';
  return found;
}

TextEdit EditLayout::insertLines(std::size_t lineBegin, const std::string& text) const {
  const bool afterUnfinishedLine = lineBegin > m_scan.begin() && bytes()[lineBegin - 1] != '\n';
  if (afterUnfinishedLine) return replaceText(lineBegin, lineBegin, m_style.newline + text);
  return replaceText(lineBegin, lineBegin, text + m_style.newline);
}

TextEdit EditLayout::removeLines(std::size_t begin, std::size_t end) const {
  const bool unfinished = end == bytes().size() && end > begin && bytes()[end - 1] != '\n';
  // The file goes on having no final newline.
  if (unfinished && begin > m_scan.begin()) begin = m_scan.lineEnd(begin - 1);
  return replaceText(begin, end, {});
}

}  // namespace eulerstack::yaml
