#include "widgets/yaml_view/text_places.h"

#include <algorithm>

#include "core/document/frame_edits.h"
#include "widgets/inspector/field_values.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {

using yaml::kNoNode;
using yaml::NodeId;

std::string scalarOf(const yaml::YamlTree& tree, NodeId node) {
  if (node == kNoNode) return {};
  const yaml::Node& value = tree[tree.resolve(node)];
  return value.kind == yaml::NodeKind::Scalar ? value.text : std::string();
}

std::string templateOf(const yaml::YamlTree& tree, const YamlPath& entry) {
  return scalarOf(tree, tree.find(document::templateNameAt(entry)));
}

std::string_view keyAt(const YamlPath& path, std::size_t index) {
  if (path.size() <= index) return {};
  const auto* key = std::get_if<std::string>(&path[index]);
  return key == nullptr ? std::string_view() : std::string_view(*key);
}

bool isEntryPath(const YamlPath& path) {
  return path.size() >= 2 && keyAt(path, 0) == "layer_schedule" && std::holds_alternative<std::size_t>(path[1]);
}

}  // namespace

QMap<int, QString> valueAnnotations(const analysis::Analysis& analysis) {
  QMap<int, QString> lines;
  if (!analysis.tree) return lines;
  std::vector<std::pair<ByteOffset, QString>> values;
  for (const auto& [node, number] : analysis.values.values) {
    const yaml::Node& value = (*analysis.tree)[node];
    if (!expr::isExpression(*analysis.tree, node)) continue;
    values.emplace_back(value.range.begin, numberText(number));
  }
  std::ranges::sort(values);
  for (const auto& [offset, text] : values) {
    QString& line = lines[static_cast<int>(analysis.text.locate(offset).line)];
    line += line.isEmpty() ? QStringLiteral("= ") + text : QStringLiteral(", ") + text;
  }
  return lines;
}

QList<TemplateSpan> templateSpans(const yaml::YamlTree& tree, const document::GraphProjection&) {
  QList<TemplateSpan> spans;
  const NodeId templates = tree.find(YamlPath{std::string("layer_templates")});
  if (templates == kNoNode) return spans;
  for (const yaml::MapEntry& entry : tree[tree.resolve(templates)].entries) {
    const SourceRange range = tree.entryRange(entry.value);
    const NodeId mixer = tree.find(entry.value, "mixer");
    const NodeId type = mixer == kNoNode ? kNoNode : tree.find(mixer, "type");
    const ByteOffset last = range.end > range.begin ? range.end - 1 : range.end;
    spans.append({static_cast<int>(tree.text().locate(range.begin).line),
                  static_cast<int>(tree.text().locate(last).line), fromCore(scalarOf(tree, type))});
  }
  return spans;
}

QList<YamlPath> selectedPaths(const yaml::YamlTree& tree, const Selection& selection) {
  QList<YamlPath> paths;
  QList<YamlPath> entries;
  for (const YamlPath& path : selection.paths) {
    if (!isEntryPath(path)) {
      paths.append(path);
      continue;
    }
    entries.append(path);
    const YamlPath named{std::string("layer_templates"), templateOf(tree, path)};
    if (!paths.contains(named)) paths.append(named);
  }
  return paths + entries;
}

Selection selectionAt(const yaml::YamlTree& tree, const document::GraphProjection& projection, ByteOffset cursor,
                      const Selection& current) {
  NodeId node = tree.nodeAt(cursor);
  if (node == kNoNode && cursor > 0) node = tree.nodeAt(cursor - 1);
  return node == kNoNode ? current : selectionOf(tree, projection, tree.pathOf(node), current);
}

Selection selectionOf(const yaml::YamlTree& tree, const document::GraphProjection& projection, const YamlPath& path,
                      const Selection& current) {
  Selection next;
  next.field = path;
  // The innermost card: one of a frame, or the entry.
  for (YamlPath inner = path; inner.size() > 2; inner = inner.parent()) {
    if (!document::placeOf(projection, inner).inside()) continue;
    next.paths = {inner};
    if (inner == path) next.field = {};
    return next;
  }
  if (isEntryPath(path)) {
    next.paths = {YamlPath{std::string("layer_schedule"), std::get<std::size_t>(path[1])}};
    if (path.size() == 2) next.field = {};
    return next;
  }
  const std::string_view root = keyAt(path, 0);
  if (root == "layer_templates" && path.size() >= 2) {
    const std::string name(keyAt(path, 1));
    if (path.size() == 2) next.field = {};
    for (const YamlPath& selected : current.paths)
      if (isEntryPath(selected) && templateOf(tree, selected) == name) next.paths.append(selected);
    if (!next.paths.isEmpty()) return next;
    for (const document::Card& card : projection.cards) {
      if (card.role == document::CardRole::Entry && card.lanes.empty() && card.title == name) next.paths = {card.path};
      for (const document::Lane& lane : card.lanes)
        for (const document::Card& body : lane.cards)
          if (next.paths.isEmpty() && body.title == name) next.paths = {body.path};
      if (!next.paths.isEmpty()) break;
    }
    return next;
  }
  for (const document::Card& card : projection.cards)
    if (card.path.size() == 1 && card.path.lastKey() == root) {
      next.paths = {card.path};
      break;
    }
  if (path.size() == 1) next.field = {};
  return next;
}

}  // namespace eulerstack::widgets
