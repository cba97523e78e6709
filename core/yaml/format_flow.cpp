// Flow collections: on one line they get canonical spaces; where they had line breaks they keep them.
#include "core/yaml/format_printer.h"

namespace eulerstack::yaml {

namespace {
constexpr std::size_t kStep = 2;
}

void FormatPrinter::flow(NodeId id, std::size_t indent) {
  const Node& node = m_tree[id];
  const bool collection = node.kind == NodeKind::Mapping || node.kind == NodeKind::Sequence;
  const char open = m_scan.at(node.range.begin);
  if (collection && open != '{' && open != '[') {  // "[a: 1]": the pair has no brackets of its own
    if (slice(node.range.begin, node.range.end).find_first_of("\r\n") != std::string_view::npos) return giveUp();
    m_out.write(slice(node.range.begin, node.range.end));
    m_cursor = node.range.end;
    return;
  }
  if (node.properties.size() > 0 && m_cursor == node.properties.begin) {
    properties(node);
    if (m_failed) return;
    if (node.range.size() > 0) {
      if (!blanksOnly(m_cursor, node.range.begin)) return giveUp();
      m_out.write(" ");
      m_cursor = node.range.begin;
    }
  }
  if (!collection) return lines(node.range, indent);
  m_out.write(slice(node.range.begin, node.range.begin + 1));
  m_cursor = node.range.begin + 1;
  flowChildren(node, indent + kStep);
  if (m_failed) return;
  flowGap(node.range.end - 1, false, indent + kStep);
  m_out.write(slice(node.range.end - 1, node.range.end));
  m_cursor = node.range.end;
}

void FormatPrinter::flowChildren(const Node& node, std::size_t indent) {
  const bool mapping = node.kind == NodeKind::Mapping;
  const std::size_t count = mapping ? node.entries.size() : node.items.size();
  for (std::size_t i = 0; i < count && !m_failed; ++i) {
    const NodeId first = mapping ? node.entries[i].key : node.items[i];
    if (isOmitted(m_tree[first])) return giveUp();
    flowGap(beginOf(m_tree[first]), i > 0, indent);
    if (m_failed) return;
    flow(first, indent);
    if (mapping && !m_failed) flowValue(first, node.entries[i].value, indent);
  }
}

void FormatPrinter::flowValue(NodeId keyId, NodeId valueId, std::size_t indent) {
  const Node& node = m_tree[valueId];
  const std::size_t end = m_tree[keyId].range.end;
  const bool colon = node.slot > end && m_scan.at(node.slot - 1) == ':' && blanksOnly(end, node.slot - 1);
  if (!colon) {
    if (!isOmitted(node)) giveUp();
    return;
  }
  if (m_tree[keyId].kind == NodeKind::Alias) return giveUp();  // "*a:" would be another name
  m_out.write(":");
  m_cursor = node.slot;
  if (isOmitted(node)) return m_out.write(" ");
  flowGap(beginOf(node), true, indent + kStep);
  if (!m_failed) flow(valueId, indent);
}

// Commas, comments and line breaks up to the next token.
void FormatPrinter::flowGap(std::size_t to, bool space, std::size_t indent) {
  bool broken = false;
  while (m_cursor < to) {
    const char c = m_scan.at(m_cursor);
    if (m_scan.isBlank(m_cursor)) {
      ++m_cursor;
    } else if (m_scan.isBreak(m_cursor)) {
      broken = true;
      m_cursor = m_scan.nextLine(m_cursor);
    } else if (c == ',') {
      if (!m_out.lineOpen()) return giveUp();  // a comment stands before the comma
      m_out.write(",");
      ++m_cursor;
    } else if (c == '#') {
      const Trivia trivia = readTrivia(m_scan, m_bytes, m_cursor);
      FormatComment each = trivia.comments.front();
      each.ownLine = broken;
      each.blankBefore = false;
      comment(each, indent);
      broken = true;
    } else {
      return giveUp();
    }
  }
  if (m_cursor != to) return giveUp();
  if (broken)
    m_out.startLine(indent);
  else if (space)
    m_out.write(" ");
}

}  // namespace eulerstack::yaml
