#include "core/yaml/format.h"

#include "core/yaml/edit_layout.h"
#include "core/yaml/edit_proof.h"
#include "core/yaml/format_printer.h"

namespace eulerstack::yaml {
namespace {

std::string withoutSpace(std::string_view text) {
  std::string result;
  for (const char c : text)
    if (c != ' ' && c != '\t' && c != '\r' && c != '\n') result += c;
  return result;
}

// Nothing but blank space moved, and the document reads the same.
bool sameDocument(const std::shared_ptr<const YamlTree>& tree, const std::string& text) {
  if (withoutSpace(tree->text().bytes()) != withoutSpace(text)) return false;
  const ParseResult again = parse(SourceText(text));
  return again.tree && matches(Expected::kept(tree, tree->root()), *again.tree, again.tree->root());
}

// Lines inside of a scalar are not touched.
std::vector<bool> scalarLines(const YamlTree& tree) {
  std::vector<bool> inside(tree.text().lineCount() + 2);
  for (NodeId id = 0; id < tree.size(); ++id) {
    const Node& node = tree[id];
    if (node.kind != NodeKind::Scalar || node.range.size() == 0) continue;
    const std::uint32_t last = tree.text().lineOf(node.range.end);
    for (std::uint32_t line = tree.text().lineOf(node.range.begin); line < last; ++line) inside[line] = true;
    if (node.style == NodeStyle::Literal || node.style == NodeStyle::Folded) inside[last] = true;
  }
  return inside;
}

// Blanks at line ends, runs of empty lines and the end of the text; everything else stays.
std::string tidied(const YamlTree& tree, std::string_view newline) {
  const std::vector<bool> inside = scalarLines(tree);
  std::string result;
  bool blank = true;  // no empty line at the begin
  for (std::uint32_t line = 1; line <= tree.text().lineCount(); ++line) {
    std::string_view text = tree.text().slice(tree.text().lineRange(line));
    if (!inside[line])
      while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    if (text.empty() && !inside[line] && blank) continue;
    blank = text.empty() && !inside[line];
    result += text;
    result += newline;
  }
  if (blank && result.size() >= 2 * newline.size()) result.resize(result.size() - newline.size());
  return result;
}

}  // namespace

std::optional<std::string> format(const SourceText& text) {
  const std::shared_ptr<const YamlTree> tree = parse(text).tree;
  if (!tree) return std::nullopt;
  const std::string newline = EditLayout(*tree).style().newline;
  std::optional<std::string> printed = FormatPrinter(*tree).print(newline);
  if (printed && sameDocument(tree, *printed)) return printed;
  std::string lines = tidied(*tree, newline);
  if (sameDocument(tree, lines)) return lines;
  return std::string(text.bytes());
}

}  // namespace eulerstack::yaml
