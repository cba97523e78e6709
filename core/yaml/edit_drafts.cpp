#include "core/yaml/edit_drafts.h"

#include <algorithm>

namespace eulerstack::yaml {
namespace {

std::string spaces(std::size_t count) {
  return std::string(count, ' ');
}

// From just after the colon or dash to the end of the value; comments in between count as part of it.
Draft replaceInline(const EditLayout& layout, NodeId id, const std::string& text) {
  const Node& node = layout.tree()[id];
  if (layout.isOmitted(id)) {
    const bool needsSpace = node.parent != kNoNode && node.slot > 0 && !layout.scan().isBlank(node.slot - 1) &&
                            node.slot != node.entryBegin;
    return std::vector{replaceText(node.slot, node.slot, (needsSpace ? " " : "") + text)};
  }
  return std::vector{replaceText(layout.valueBegin(id), layout.valueEnd(id), text)};
}

// A block collection becomes text beside its key: its lines go, comments of its entries with them.
Draft collapse(const EditLayout& layout, NodeId id, const std::string& text) {
  const Node& node = layout.tree()[id];
  const Scanner& scan = layout.scan();
  const std::size_t count = layout.childCount(id);
  const bool below =
      node.parent != kNoNode && layout.onOwnLine(layout.child(id, 0)) && scan.lineEnd(node.slot) < node.range.begin;
  if (!below) return replaceInline(layout, id, text);
  std::vector<TextEdit> edits;
  const std::size_t propertiesEnd = std::max(node.properties.end, node.slot);
  edits.push_back(replaceText(node.slot, propertiesEnd, " " + text));
  const std::size_t begin = scan.nextLine(propertiesEnd);
  const NodeId last = layout.child(id, count - 1);
  const std::size_t end = layout.onOwnLine(last) ? layout.lines(last).end : scan.nextLine(node.range.end);
  edits.push_back(layout.removeLines(begin, end));
  return edits;
}

// Block lines below a key or after a dash, where a scalar, a flow collection or nothing stood.
Draft expand(const EditLayout& layout, NodeId id, const NewText& text) {
  const YamlTree& tree = layout.tree();
  const Node& node = tree[id];
  const Scanner& scan = layout.scan();
  const std::string& newline = layout.style().newline;
  if (node.parent == kNoNode) {
    if (!layout.isOmitted(id)) return replaceInline(layout, id, text.lines(scan.column(layout.valueBegin(id))));
    return std::vector{layout.insertLines(layout.bytes().size(), text.lines(0))};
  }
  if (tree[node.parent].kind == NodeKind::Sequence) {
    const std::size_t column = layout.entryColumn(id) + 2;
    return std::vector{replaceText(node.slot, layout.valueEnd(id), " " + text.lines(column))};
  }
  const std::size_t offset = text.sequence ? layout.style().sequenceOffset : layout.style().step;
  const std::size_t column = layout.entryColumn(id) + offset;
  const std::string lines = newline + spaces(column) + text.lines(column);
  const std::size_t end = layout.valueEnd(id);
  const std::size_t lineEnd = scan.lineEnd(end);
  const bool comment = scan.skipSpaces(end) < lineEnd;
  if (!comment) return std::vector{replaceText(node.slot, lineEnd, lines)};
  return std::vector{replaceText(node.slot, end, {}), replaceText(lineEnd, lineEnd, lines)};
}

// Block lines in place of other block lines.
Draft exchange(const EditLayout& layout, NodeId id, const NewText& text) {
  const YamlTree& tree = layout.tree();
  const Node& node = tree[id];
  const NodeId first = layout.child(id, 0);
  std::size_t column = layout.entryColumn(first);
  std::size_t begin = layout.valueBegin(id);
  std::string prefix;
  const bool inMapping = node.parent != kNoNode && tree[node.parent].kind == NodeKind::Mapping;
  const bool keptProperties = node.properties.size() > 0;
  if (inMapping && (keptProperties || layout.onOwnLine(first))) {
    const std::size_t keyColumn = layout.entryColumn(id);
    if (column <= keyColumn && !text.sequence) {
      column = keyColumn + layout.style().step;
      begin = layout.scan().lineBegin(node.range.begin);
      prefix = spaces(column);
    }
  }
  return std::vector{replaceText(begin, node.range.end, prefix + text.lines(column))};
}

Draft insertBefore(const EditLayout& layout, NodeId collection, std::size_t index, const NewText& entry) {
  const NodeId child = layout.child(collection, index);
  const std::size_t column = layout.entryColumn(child);
  if (layout.onOwnLine(child))
    return std::vector{layout.insertLines(layout.lines(child).begin, spaces(column) + entry.lines(column))};
  const std::size_t begin = layout.tree()[child].entryBegin;
  return std::vector{replaceText(begin, begin, entry.lines(column) + layout.style().newline + spaces(column))};
}

Draft append(const EditLayout& layout, NodeId collection, const NewText& entry) {
  const std::size_t count = layout.childCount(collection);
  const NodeId last = layout.child(collection, count - 1);
  const std::size_t column = layout.entryColumn(last);
  const std::size_t end =
      layout.onOwnLine(last) ? layout.lines(last).end : layout.scan().nextLine(layout.tree().entryRange(last).end);
  return std::vector{layout.insertLines(end, spaces(column) + entry.lines(column))};
}

// Removes the first entry of a mapping that begins beside a dash.
Draft removeBesideDash(const EditLayout& layout, NodeId collection) {
  const NodeId child = layout.child(collection, 0);
  const std::size_t begin = layout.tree()[child].entryBegin;
  const std::size_t end = layout.tree().entryRange(child).end;
  const std::size_t next = layout.tree()[layout.child(collection, 1)].entryBegin;
  const std::size_t nextOwn = layout.scan().lineBegin(next);
  const std::size_t afterLine = layout.scan().nextLine(end);
  const std::string_view between =
      layout.bytes().substr(std::min(afterLine, nextOwn), nextOwn - std::min(afterLine, nextOwn));
  if (between.find('#') == between.npos) return std::vector{replaceText(begin, next, {})};
  std::size_t blank = begin;
  while (blank > 0 && layout.scan().isBlank(blank - 1)) --blank;
  return std::vector{replaceText(blank, layout.scan().lineEnd(end), {})};
}

}  // namespace

NewText textOf(const YamlValue& value, const BlockStyle& style) {
  NewText text;
  text.flow = writeFlow(value);
  text.block = needsBlock(value);
  text.line = text.block ? text.flow : writeScalar(value);
  text.sequence = std::holds_alternative<YamlSequence>(value.data);
  text.lines = [value, style](std::size_t column) { return writeBlock(value, column, style); };
  return text;
}

NewText itemText(const YamlValue& value, const BlockStyle& style) {
  NewText text;
  text.flow = writeFlow(value);
  text.lines = [value, style](std::size_t column) { return "- " + writeBlock(value, column + 2, style); };
  return text;
}

NewText entryText(std::string_view key, const YamlValue& value, const BlockStyle& style) {
  NewText text;
  text.flow = writeKey(key) + ": " + writeFlow(value);
  text.lines = [key = std::string(key), value, style](std::size_t column) {
    return writeEntry(key, value, column, style);
  };
  return text;
}

Draft draftReplace(const EditLayout& layout, NodeId id, const NewText& text) {
  const Node& node = layout.tree()[id];
  if (layout.inFlow(id)) return replaceInline(layout, id, text.flow);
  const bool wasBlock = layout.isBlockCollection(id);
  // A filled flow collection stays one.
  const bool wasFlow = node.style == NodeStyle::Flow && layout.childCount(id) > 0;
  if (wasFlow && text.block) return replaceInline(layout, id, text.flow);
  if (wasBlock) return text.block ? exchange(layout, id, text) : collapse(layout, id, text.line);
  return text.block ? expand(layout, id, text) : replaceInline(layout, id, text.line);
}

Draft draftInsert(const EditLayout& layout, NodeId collection, std::size_t index, const NewText& entry) {
  if (layout.tree()[collection].style == NodeStyle::Flow) return flow::insert(layout, collection, index, entry);
  if (index < layout.childCount(collection)) return insertBefore(layout, collection, index, entry);
  return append(layout, collection, entry);
}

Draft draftRemove(const EditLayout& layout, NodeId collection, std::size_t index) {
  if (layout.tree()[collection].style == NodeStyle::Flow) return flow::remove(layout, collection, index);
  const NodeId child = layout.child(collection, index);
  if (layout.onOwnLine(child)) {
    const EntryLines lines = layout.lines(child);
    return std::vector{layout.removeLines(lines.begin, lines.end)};
  }
  if (index == 0 && layout.tree()[collection].kind == NodeKind::Mapping) return removeBesideDash(layout, collection);
  return std::nullopt;
}

Draft draftRemoveItems(const EditLayout& layout, NodeId sequence, const std::vector<std::size_t>& indices) {
  if (indices.size() == 1) return draftRemove(layout, sequence, indices.front());
  if (layout.tree()[sequence].style == NodeStyle::Flow) return std::nullopt;
  std::vector<TextEdit> edits;
  for (std::size_t i = 0; i < indices.size();) {
    const NodeId first = layout.child(sequence, indices[i]);
    std::size_t run = 1;
    while (i + run < indices.size() && indices[i + run] == indices[i] + run) ++run;
    const NodeId last = layout.child(sequence, indices[i + run - 1]);
    if (!layout.onOwnLine(first) || !layout.onOwnLine(last)) return std::nullopt;
    edits.push_back(layout.removeLines(layout.lines(first).begin, layout.lines(last).end));
    i += run;
  }
  return edits;
}

Draft draftMove(const EditLayout& layout, NodeId sequence, std::size_t from, std::size_t to) {
  if (layout.tree()[sequence].style == NodeStyle::Flow) return flow::move(layout, sequence, from, to);
  const NodeId moved = layout.child(sequence, from);
  const NodeId target = layout.child(sequence, to);
  if (!layout.onOwnLine(moved) || !layout.onOwnLine(target)) return std::nullopt;
  const EntryLines lines = layout.lines(moved);
  std::size_t textEnd = lines.end;
  if (lines.endsWithBreak) textEnd = layout.scan().lineEnd(lines.end - 1);
  const std::string text(layout.bytes().substr(lines.begin, textEnd - lines.begin));
  const EntryLines targetLines = layout.lines(target);
  return std::vector{layout.insertLines(to < from ? targetLines.begin : targetLines.end, text),
                     layout.removeLines(lines.begin, lines.end)};
}

Draft draftDuplicate(const EditLayout& layout, NodeId collection, std::size_t index, const std::string& newKey) {
  const YamlTree& tree = layout.tree();
  const NodeId child = layout.child(collection, index);
  const SourceRange entry = tree.entryRange(child);
  const bool mapping = tree[collection].kind == NodeKind::Mapping;
  const SourceRange key = mapping ? tree[tree[collection].entries[index].key].range : SourceRange{};
  const auto withNewKey = [&](std::size_t begin, std::size_t end) {
    std::string text(layout.bytes().substr(begin, end - begin));
    if (mapping) text.replace(key.begin - begin, key.size(), writeKey(newKey));
    return text;
  };
  if (tree[collection].style == NodeStyle::Flow) {
    NewText text;
    text.flow = withNewKey(entry.begin, entry.end);
    return flow::insert(layout, collection, index + 1, text);
  }
  if (!layout.onOwnLine(child)) return std::nullopt;
  const EntryLines lines = layout.lines(child);
  const std::size_t end = lines.endsWithBreak ? layout.scan().lineEnd(lines.end - 1) : lines.end;
  return std::vector{layout.insertLines(lines.end, withNewKey(lines.own, end))};
}

Draft draftReemit(const EditLayout& layout, NodeId id, const NewText& text) {
  Draft draft = draftReplace(layout, id, text);
  if (!draft) return draft;
  // Comments that would be lost, in file order, above the entry that is written anew.
  NodeId holder = id;
  while (holder != kNoNode && !layout.onOwnLine(holder)) holder = layout.tree()[holder].parent;
  if (holder == kNoNode) return std::nullopt;
  const std::size_t line = layout.lines(holder).own;
  const std::size_t column = layout.entryColumn(holder);
  std::string comments;
  std::size_t from = layout.valueBegin(id);
  const std::size_t to = layout.valueEnd(id);
  std::vector<SourceRange> quoted;
  for (NodeId node = 0; node < layout.tree().size(); ++node) {
    const Node& scalar = layout.tree()[node];
    if (scalar.kind == NodeKind::Scalar && scalar.range.begin >= from && scalar.range.end <= to)
      quoted.push_back(scalar.range);
  }
  std::sort(quoted.begin(), quoted.end(), [](SourceRange a, SourceRange b) { return a.begin < b.begin; });
  quoted.push_back({static_cast<ByteOffset>(to), static_cast<ByteOffset>(to)});
  for (const SourceRange& scalar : quoted) {
    while (from < scalar.begin) {
      if (layout.scan().at(from) == '#') {
        const std::size_t end = std::min<std::size_t>(layout.scan().lineEnd(from), to);
        comments += spaces(column) + std::string(layout.bytes().substr(from, end - from)) + layout.style().newline;
        from = end;
      } else {
        ++from;
      }
    }
    from = std::max<std::size_t>(from, scalar.end);
  }
  if (!comments.empty()) draft->insert(draft->begin(), replaceText(line, line, comments));
  return draft;
}

}  // namespace eulerstack::yaml
