// Prints the tree of a document in canonical layout, token by token from its own bytes. For core/yaml/format.cpp.
#pragma once
#include "core/yaml/format_trivia.h"
#include "core/yaml/yaml_tree.h"

namespace eulerstack::yaml {

class FormatPrinter {
 public:
  explicit FormatPrinter(const YamlTree& tree) : m_tree(tree), m_bytes(tree.text().bytes()), m_scan(m_bytes) {}

  // The text, or nothing where the document has something whose layout is not changed.
  std::optional<std::string> print(std::string_view newline);

 private:
  // All of these go on from m_cursor and leave it behind what they printed.
  void document();
  void preamble();
  void block(NodeId node, std::size_t indent, bool firstInline);
  void blockKey(NodeId key, NodeId value);
  void value(NodeId node, std::size_t indent, bool item);
  void properties(const Node& node);
  void lines(SourceRange range, std::size_t indent);
  void blockScalar(const Node& node, std::size_t indent);
  void flow(NodeId node, std::size_t indent);
  void flowChildren(const Node& node, std::size_t indent);
  void flowValue(NodeId key, NodeId value, std::size_t indent);
  void flowGap(std::size_t to, bool space, std::size_t indent);
  // Comments up to the next token, each on a line of its own at `indent` (the first behind the open line, when it was).
  Trivia leading(std::size_t indent, bool blockBegin);
  void innerComments(std::size_t indent, std::size_t originalColumn);
  void comment(const FormatComment& comment, std::size_t indent);

  std::string_view slice(std::size_t begin, std::size_t end) const { return m_bytes.substr(begin, end - begin); }
  std::size_t beginOf(const Node& node) const {
    return node.properties.size() > 0 ? node.properties.begin : node.range.begin;
  }
  bool isOmitted(const Node& node) const { return node.range.size() == 0 && node.properties.size() == 0; }
  bool isBlock(const Node& node) const {
    return node.style == NodeStyle::Block && (node.kind == NodeKind::Mapping || node.kind == NodeKind::Sequence);
  }
  bool blanksOnly(std::size_t begin, std::size_t end) const;
  void giveUp() { m_failed = true; }

  const YamlTree& m_tree;
  std::string_view m_bytes;
  Scanner m_scan;
  FormatOutput m_out;
  std::size_t m_cursor = 0;
  bool m_failed = false;
};

}  // namespace eulerstack::yaml
