// Drafts between brackets.
#include <algorithm>

#include "core/yaml/edit_drafts.h"

namespace eulerstack::yaml::flow {
namespace {

// Where one entry of a flow collection stands.
struct Item {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t comma = 0;     // offset of the comma after it, or npos
  bool aloneOnLine = false;  // nothing but its comma and a comment share its lines
};
constexpr std::size_t npos = std::string_view::npos;

Item itemAt(const EditLayout& layout, NodeId collection, std::size_t index) {
  const NodeId child = layout.child(collection, index);
  const SourceRange range = layout.tree().entryRange(child);
  const Scanner& scan = layout.scan();
  Item item{range.begin, std::max<std::size_t>(range.end, layout.valueEnd(child)), npos, false};
  const std::size_t after = scan.skipTrivia(item.end);
  if (scan.at(after) == ',') item.comma = after;
  const bool first = scan.skipSpaces(scan.lineBegin(item.begin)) == item.begin;
  std::size_t rest = scan.skipSpaces(item.end);
  if (rest == item.comma) rest = scan.skipSpaces(rest + 1);
  item.aloneOnLine = first && (scan.isBreak(rest) || scan.at(rest) == '#');
  return item;
}

std::size_t openingEnd(const EditLayout& layout, NodeId collection) {
  return layout.tree()[collection].range.begin + 1;
}
bool hasBrackets(const EditLayout& layout, NodeId collection) {
  const char c = layout.scan().at(layout.tree()[collection].range.begin);
  return c == '[' || c == '{';
}

std::string indentOf(const EditLayout& layout, std::size_t offset) {
  const std::size_t line = layout.scan().lineBegin(offset);
  return std::string(layout.bytes().substr(line, offset - line));
}

}  // namespace

Draft insert(const EditLayout& layout, NodeId collection, std::size_t index, const NewText& entry) {
  if (!hasBrackets(layout, collection)) return std::nullopt;
  if (layout.childCount(collection) == 0) {
    const std::size_t begin = openingEnd(layout, collection);
    return std::vector{replaceText(begin, begin, entry.flow)};
  }
  const std::string& newline = layout.style().newline;
  if (index < layout.childCount(collection)) {
    const Item next = itemAt(layout, collection, index);
    const std::string separator = next.aloneOnLine ? "," + newline + indentOf(layout, next.begin) : ", ";
    return std::vector{replaceText(next.begin, next.begin, entry.flow + separator)};
  }
  const Item last = itemAt(layout, collection, index - 1);
  if (!last.aloneOnLine) return std::vector{replaceText(last.end, last.end, ", " + entry.flow)};
  const std::size_t line = layout.scan().nextLine(last.comma == npos ? last.end : last.comma);
  const std::string text = indentOf(layout, last.begin) + entry.flow + (last.comma == npos ? "" : ",") + newline;
  std::vector<TextEdit> edits;
  if (last.comma == npos) edits.push_back(replaceText(last.end, last.end, ","));
  edits.push_back(replaceText(line, line, text));
  return edits;
}

Draft remove(const EditLayout& layout, NodeId collection, std::size_t index) {
  if (!hasBrackets(layout, collection)) return std::nullopt;
  const Item item = itemAt(layout, collection, index);
  const std::size_t count = layout.childCount(collection);
  if (item.aloneOnLine) {
    const std::size_t begin = layout.scan().lineBegin(item.begin);
    const std::size_t end = layout.scan().nextLine(item.comma == npos ? item.end : item.comma);
    return std::vector{replaceText(begin, end, {})};
  }
  if (index + 1 < count) {
    const Item next = itemAt(layout, collection, index + 1);
    const std::string_view between = layout.bytes().substr(item.end, next.begin - item.end);
    if (between.find('#') == npos) return std::vector{replaceText(item.begin, next.begin, {})};
    if (item.comma == npos) return std::nullopt;
    return std::vector{replaceText(item.begin, item.comma + 1, {})};
  }
  const Item previous = itemAt(layout, collection, index - 1);
  const std::string_view between = layout.bytes().substr(previous.end, item.begin - previous.end);
  if (between.find('#') == npos) return std::vector{replaceText(previous.end, item.end, {})};
  return std::vector{replaceText(item.begin, item.end, {})};
}

Draft move(const EditLayout& layout, NodeId sequence, std::size_t from, std::size_t to) {
  // The items change places, the commas and line ends between them stay.
  const std::size_t low = std::min(from, to);
  const std::size_t high = std::max(from, to);
  std::vector<TextEdit> edits;
  for (std::size_t i = low; i <= high; ++i) {
    const std::size_t source = i == to ? from : (from < to ? i + 1 : i - 1);
    const Item place = itemAt(layout, sequence, i);
    const Item taken = itemAt(layout, sequence, source);
    edits.push_back(
        replaceText(place.begin, place.end, std::string(layout.bytes().substr(taken.begin, taken.end - taken.begin))));
  }
  return edits;
}

}  // namespace eulerstack::yaml::flow
