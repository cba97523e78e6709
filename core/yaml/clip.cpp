#include "core/yaml/clip.h"

#include <algorithm>

#include "core/yaml/byte_check.h"
#include "core/yaml/edit_planner.h"
#include "core/yaml/edit_proof.h"

namespace eulerstack::yaml {
namespace {

// The lines of `text` with their first `strip` columns replaced by `indent` spaces; the first line is not indented.
std::string reindented(std::string_view text, std::size_t strip, std::size_t indent, std::string_view newline) {
  std::string result;
  const Scanner scan(text);
  for (std::size_t line = 0; line < text.size(); line = scan.nextLine(line)) {
    const std::size_t end = scan.lineEnd(line);
    if (line > 0) result += newline;
    if (scan.isBlankLine(line)) continue;
    const std::size_t begin = std::min(scan.indentEnd(line), line + strip);
    if (line > 0) result += std::string(indent, ' ');
    result += text.substr(begin, end - begin);
  }
  while (!result.empty() && (result.back() == '\n' || result.back() == '\r')) result.pop_back();
  return result;
}

std::string flowOf(const YamlTree& tree, const std::vector<NodeId>& items) {
  std::string text;
  for (const NodeId item : items) {
    if (!text.empty()) text += ", ";
    text += writeFlow(toValue(tree, item).value_or(YamlValue()));
  }
  return text;
}

}  // namespace

tl::expected<Clip, Diagnostic> readClip(std::string_view text, const BlockStyle& style) {
  text.remove_prefix(bomLength(text));
  const auto invalid = [] { return tl::unexpected(makeDiagnostic(DiagId::EditInvalidText, {}, {})); };
  const ParseResult result = parse(SourceText(std::string(text)));
  if (!result.tree || !result.diagnostics.empty()) return invalid();
  const YamlTree& tree = *result.tree;
  for (NodeId id = 0; id < tree.size(); ++id)
    if (tree[id].kind == NodeKind::Alias || !tree[id].anchor.empty()) return invalid();
  const Node& root = tree[tree.root()];
  const bool list = root.kind == NodeKind::Sequence;
  if ((!list && root.kind != NodeKind::Mapping) || (list && root.items.empty())) return invalid();

  Clip clip;
  clip.tree = result.tree;
  clip.items = list ? root.items : std::vector<NodeId>{tree.root()};
  clip.text.flow = flowOf(tree, clip.items);
  clip.text.block = clip.text.sequence = true;
  if (root.style == NodeStyle::Flow) {
    const std::optional<YamlValue> value = toValue(tree, tree.root());
    if (!value) return invalid();
    clip.text.lines = [value = *value, list, style](std::size_t column) {
      return writeBlock(list ? value : YamlValue(YamlSequence{value}), column, style);
    };
    return clip;
  }
  const Scanner scan(tree.text().bytes());
  const std::size_t column = scan.column(root.range.begin);
  std::string own(text.substr(std::min(text.find_first_not_of("\r\n"), text.size())));
  clip.text.lines = [own, list, column, newline = style.newline](std::size_t at) {
    if (list) return reindented(own, column, at, newline);
    return "- " + reindented(own, column, at + 2, newline);
  };
  return clip;
}

std::string copyItems(const YamlTree& tree, NodeId sequence, const std::vector<std::size_t>& indices) {
  const EditLayout layout(tree);
  std::string result;
  if (sequence == kNoNode || tree[sequence].kind != NodeKind::Sequence) return result;
  for (const std::size_t index : indices) {
    if (index >= tree[sequence].items.size()) continue;
    const NodeId item = tree[sequence].items[index];
    if (tree[sequence].style == NodeStyle::Block && layout.onOwnLine(item)) {
      const EntryLines lines = layout.lines(item);
      const std::string_view text = layout.bytes().substr(lines.begin, lines.end - lines.begin);
      result += reindented(text, layout.entryColumn(item), 0, "\n") + "\n";
    } else if (const std::optional<YamlValue> value = toValue(tree, item)) {
      result += "- " + writeBlock(*value, 2) + "\n";
    }
  }
  return result;
}

}  // namespace eulerstack::yaml
