// Documents, block collections and scalars. Flow collections: format_flow.cpp.
#include "core/yaml/format_printer.h"

#include <algorithm>

namespace eulerstack::yaml {

namespace {
constexpr std::size_t kStep = 2;
}

std::optional<std::string> FormatPrinter::print(std::string_view newline) {
  document();
  if (m_failed || m_cursor < m_scan.size()) return std::nullopt;
  return std::string(m_bytes.substr(0, m_scan.begin())) + m_out.take(newline);
}

bool FormatPrinter::blanksOnly(std::size_t begin, std::size_t end) const {
  for (std::size_t at = begin; at < end; ++at)
    if (!m_scan.isBlank(at)) return false;
  return begin <= end;
}

void FormatPrinter::comment(const FormatComment& comment, std::size_t indent) {
  if (!comment.ownLine && m_out.lineOpen()) {
    m_out.trailingComment(slice(comment.begin, comment.end), comment.column);
  } else {
    if (comment.blankBefore) m_out.blankLine();
    m_out.startLine(indent);
    m_out.write(slice(comment.begin, comment.end));
    m_out.endLine();
  }
  m_cursor = comment.end;
}

Trivia FormatPrinter::leading(std::size_t indent, bool blockBegin) {
  Trivia trivia = readTrivia(m_scan, m_bytes, m_cursor);
  for (std::size_t i = 0; i < trivia.comments.size(); ++i) {
    FormatComment& each = trivia.comments[i];
    if (blockBegin && (i == 0 || !trivia.comments[i - 1].ownLine)) each.blankBefore = false;
    comment(each, indent);
  }
  // A comment that explains what follows may stand apart from it; the begin of a block has no empty line.
  const bool afterComment = !trivia.comments.empty() && trivia.comments.back().ownLine;
  if (trivia.blankAtEnd && (!blockBegin || afterComment)) m_out.blankLine();
  m_cursor = trivia.end;
  return trivia;
}

// Comments behind the last entry that stand deeper than what follows: they belong inside.
void FormatPrinter::innerComments(std::size_t indent, std::size_t originalColumn) {
  const Trivia trivia = readTrivia(m_scan, m_bytes, m_cursor);
  const bool atEnd = trivia.end >= m_scan.size() || m_scan.isDocumentMarker(trivia.end);
  const std::size_t next = atEnd ? 0 : m_scan.column(trivia.end);
  for (const FormatComment& each : trivia.comments) {
    if (each.ownLine && (each.column < originalColumn || each.column <= next)) return;
    comment(each, indent);
  }
}

// Byte order mark, directives and "---".
void FormatPrinter::preamble() {
  m_cursor = m_scan.begin();
  for (;;) {
    const Trivia trivia = leading(0, false);
    if (m_scan.at(trivia.end) == '%') {
      std::size_t end = m_scan.lineEnd(trivia.end);
      while (m_scan.isBlank(end - 1)) --end;
      m_out.startLine(0);
      m_out.write(slice(trivia.end, end));
      m_cursor = end;
      continue;
    }
    if (!m_scan.isDocumentMarker(trivia.end) || m_scan.at(trivia.end) != '-') return;
    m_out.startLine(0);
    m_out.write("---");
    m_cursor = trivia.end + 3;
    // Content on the line of the marker is left as it is.
    const std::size_t rest = m_scan.skipSpaces(m_cursor);
    if (!m_scan.isBreak(rest) && m_scan.at(rest) != '#') return giveUp();
  }
}

void FormatPrinter::document() {
  preamble();
  if (m_failed) return;
  const Node& root = m_tree[m_tree.root()];
  if (!isOmitted(root)) {
    if (m_cursor != beginOf(root)) return giveUp();
    if (isBlock(root) && root.properties.size() == 0) {
      block(m_tree.root(), 0, false);
    } else if (root.style == NodeStyle::Flow) {
      m_out.startLine(0);
      flow(m_tree.root(), 0);
    } else {
      return giveUp();
    }
  }
  if (m_failed) return;
  leading(0, false);
  if (m_scan.isDocumentMarker(m_cursor) && m_scan.at(m_cursor) == '.') {
    m_out.startLine(0);
    m_out.write("...");
    m_cursor += 3;
    leading(0, false);
  }
  m_out.endLine();
}

void FormatPrinter::block(NodeId id, std::size_t indent, bool firstInline) {
  const Node& node = m_tree[id];
  const bool mapping = node.kind == NodeKind::Mapping;
  const std::size_t count = mapping ? node.entries.size() : node.items.size();
  std::size_t column = 0;
  for (std::size_t i = 0; i < count && !m_failed; ++i) {
    const NodeId first = mapping ? node.entries[i].key : node.items[i];
    const bool inlined = i == 0 && firstInline;
    if (inlined)
      m_cursor = readTrivia(m_scan, m_bytes, m_cursor).end;
    else
      leading(indent, i == 0);
    if (m_cursor != m_tree[first].entryBegin) return giveUp();
    if (i == 0) column = m_scan.column(m_cursor);
    if (!inlined) m_out.startLine(indent);
    if (mapping) {
      blockKey(first, node.entries[i].value);
      if (!m_failed) value(node.entries[i].value, indent, false);
    } else {
      m_out.write("-");
      m_cursor = m_tree[first].slot;
      value(first, indent, true);
    }
  }
  if (!m_failed) innerComments(indent, column);
}

// "key:"; keys over several lines and explicit ones are left alone.
void FormatPrinter::blockKey(NodeId keyId, NodeId valueId) {
  const Node& key = m_tree[keyId];
  const std::size_t begin = m_cursor;
  const std::size_t slot = m_tree[valueId].slot;
  const bool simple = (key.kind == NodeKind::Scalar || key.kind == NodeKind::Alias) && beginOf(key) == begin &&
                      slot > key.range.end && m_scan.at(slot - 1) == ':' &&
                      slice(begin, key.range.end).find_first_of("\r\n") == std::string_view::npos &&
                      blanksOnly(key.range.end, slot - 1);
  if (!simple) return giveUp();
  m_out.write(slice(begin, key.range.end));
  // An alias or an omitted key must not swallow the colon.
  if (key.kind == NodeKind::Alias || key.range.size() == 0) return giveUp();
  m_out.write(":");
  m_cursor = slot;
}

void FormatPrinter::properties(const Node& node) {
  if (node.properties.size() == 0) return;
  const std::string_view text = slice(node.properties.begin, node.properties.end);
  if (text.find_first_of("\r\n\t") != std::string_view::npos) return giveUp();
  m_out.write(text);
  m_cursor = node.properties.end;
}

void FormatPrinter::value(NodeId id, std::size_t indent, bool item) {
  const Node& node = m_tree[id];
  if (isOmitted(node)) return;
  Trivia trivia = readTrivia(m_scan, m_bytes, m_cursor);
  if (isBlock(node)) {
    if (node.properties.size() > 0) {
      if (trivia.lineBreak || trivia.end != node.properties.begin) return giveUp();
      m_out.write(" ");
      properties(node);
      if (!m_failed) block(id, indent + kStep, false);
      return;
    }
    const bool compact = item && trivia.comments.empty();
    if (compact) m_out.write(" ");
    return block(id, indent + kStep, compact);
  }
  if (trivia.end != beginOf(node)) return giveUp();
  if (trivia.comments.empty()) {
    m_out.write(" ");
    m_cursor = trivia.end;
  } else {
    leading(indent + kStep, true);
    m_out.startLine(indent + kStep);
  }
  if (node.properties.size() > 0) {
    properties(node);
    if (m_failed || node.range.size() == 0) return;
    trivia = readTrivia(m_scan, m_bytes, m_cursor);
    if (trivia.lineBreak || !trivia.comments.empty() || trivia.end != node.range.begin) return giveUp();
    m_out.write(" ");
    m_cursor = trivia.end;
  }
  if (node.style == NodeStyle::Literal || node.style == NodeStyle::Folded) return blockScalar(node, indent + kStep);
  if (node.kind == NodeKind::Mapping || node.kind == NodeKind::Sequence) return flow(id, indent);
  lines(node.range, indent + kStep);
}

// A scalar; its further lines are indented anew, their breaks and spaces mean the same.
void FormatPrinter::lines(SourceRange range, std::size_t indent) {
  std::size_t at = range.begin;
  for (bool first = true; at < range.end; first = false) {
    const std::size_t line = std::min<std::size_t>(m_scan.lineEnd(at), range.end);
    std::size_t begin = first ? at : m_scan.skipSpaces(at);
    std::size_t end = line;
    if (line < range.end)
      while (end > begin && m_scan.isBlank(end - 1)) --end;
    begin = std::min(begin, end);
    if (!first) {
      m_out.endLine();
      if (begin == end)
        m_out.emptyLine();
      else
        m_out.startLine(indent);
    }
    m_out.write(slice(begin, end));
    if (line >= range.end) break;
    at = m_scan.nextLine(line);
  }
  m_cursor = range.end;
}

void FormatPrinter::blockScalar(const Node& node, std::size_t indent) {
  std::size_t header = node.range.begin + 1;
  while (m_scan.at(header) == '+' || m_scan.at(header) == '-') ++header;
  if (m_scan.at(header) >= '0' && m_scan.at(header) <= '9') return giveUp();  // counts columns by itself
  m_out.write(slice(node.range.begin, header));
  const Trivia trivia = readTrivia(m_scan, m_bytes, header);
  if (!trivia.comments.empty() && !trivia.comments.front().ownLine) comment(trivia.comments.front(), indent);
  // Its indentation is that of the first line with text.
  std::size_t column = std::string_view::npos;
  for (std::size_t at = m_scan.nextLine(node.range.begin); at < node.range.end; at = m_scan.nextLine(at)) {
    const std::size_t text = m_scan.indentEnd(at);
    const bool blank = m_scan.isBreak(text);
    if (!blank && column == std::string_view::npos) column = text - at;
  }
  for (std::size_t at = m_scan.nextLine(node.range.begin); at < node.range.end; at = m_scan.nextLine(at)) {
    const std::size_t end = m_scan.lineEnd(at);
    const std::size_t begin = column == std::string_view::npos ? end : std::min(at + column, end);
    m_out.endLine();
    if (begin == end) {
      m_out.emptyLine();
      continue;
    }
    m_out.startLine(indent);
    m_out.write(slice(begin, end));
  }
  m_cursor = node.range.end;
}

}  // namespace eulerstack::yaml
