// Where the lines of entries begin and end in a document, and how the document is indented.
#pragma once
#include "core/yaml/scanner.h"
#include "core/yaml/yaml_tree.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::yaml {

// The lines an entry owns: its own, the comment lines directly above at its column, deeper comment lines below it.
struct EntryLines {
  std::size_t begin = 0;      // begin of the first line, comments included
  std::size_t own = 0;        // begin of the entry's own first line
  std::size_t end = 0;        // begin of the line after the last one, or the end of the text
  bool endsWithBreak = true;  // false: the text ends without a newline
};

// Looks at one tree; cheap to make. The tree must outlive it.
class EditLayout {
 public:
  explicit EditLayout(const YamlTree& tree);

  const YamlTree& tree() const { return m_tree; }
  const Scanner& scan() const { return m_scan; }
  const BlockStyle& style() const { return m_style; }
  std::string_view bytes() const { return m_tree.text().bytes(); }

  bool inFlow(NodeId node) const;  // the node stands between brackets
  bool isBlockCollection(NodeId node) const;
  NodeId child(NodeId collection,
               std::size_t index) const;  // value of an entry (its key when the value is missing) or item
  std::size_t childCount(NodeId collection) const;
  std::size_t entryColumn(NodeId child) const;  // column of its key or dash
  bool onOwnLine(NodeId child) const;           // only spaces stand before it on its line
  EntryLines lines(NodeId child) const;         // precondition: onOwnLine(child)
  // Begin of anchor, tag or value, whichever is first; end of the value.
  std::size_t valueBegin(NodeId node) const;
  std::size_t valueEnd(NodeId node) const;
  bool isOmitted(NodeId node) const;
  // Text edits for whole lines: `text` comes without a final newline.
  TextEdit insertLines(std::size_t lineBegin, const std::string& text) const;
  TextEdit removeLines(std::size_t begin, std::size_t end) const;

 private:
  bool isCommentLine(std::size_t line, std::size_t* column) const;
  void detectStyle();

  const YamlTree& m_tree;
  Scanner m_scan;
  BlockStyle m_style;
};

TextEdit replaceText(std::size_t begin, std::size_t end, std::string text);

}  // namespace eulerstack::yaml
