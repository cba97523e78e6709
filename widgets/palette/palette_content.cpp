#include "widgets/palette/palette_content.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/quantities.h"
#include "widgets/inspector/form_model.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {

using schema::KindDescriptor;
using schema::KindFamily;
using schema::Registry;

struct Group {
  KindFamily family;
  const char* title;
  const char* prefix;
};

// Families whose kinds the palette can insert. Schedule kinds and modifiers join this table with their first kind.
constexpr Group kGroups[] = {
    {KindFamily::Mixer, QT_TRANSLATE_NOOP("Palette", "Mixers"), "mixer:"},
    {KindFamily::Ffn, QT_TRANSLATE_NOOP("Palette", "Feed-forward"), "ffn:"},
};

std::string scalarAt(const yaml::YamlTree& tree, const YamlPath& path) {
  const yaml::NodeId node = tree.find(path);
  if (node == yaml::kNoNode) return {};
  const yaml::Node& value = tree[tree.resolve(node)];
  return value.kind == yaml::NodeKind::Scalar ? value.text : std::string();
}

const char* partKey(KindFamily family) {
  return family == KindFamily::Mixer ? "mixer" : "ffn";
}

// Layers whose template has this kind.
std::int64_t layersOf(const yaml::YamlTree& tree, const document::GraphProjection& projection, KindFamily family,
                      std::string_view kind) {
  std::int64_t layers = 0;
  for (const document::Card& card : projection.cards)
    if (card.role == document::CardRole::Entry &&
        scalarAt(tree, card.templatePath.child(partKey(family)).child("type")) == kind)
      layers += card.repeat;
  return layers;
}

QString kindOfPart(const analysis::Analysis& analysis, KindFamily family, const Selection& selection) {
  const yaml::YamlTree& tree = *analysis.tree;
  const auto kindAt = [&](const YamlPath& entry) {
    const YamlPath part{std::string("layer_templates"), scalarAt(tree, entry.child("template")),
                        std::string(partKey(family))};
    const std::string kind = scalarAt(tree, part.child("type"));
    return Registry::instance().find(family, kind) == nullptr ? std::string() : kind;
  };
  for (const YamlPath& path : selection.paths)
    if (const std::string kind = kindAt(path); !kind.empty()) return fromCore(kind);
  const yaml::NodeId schedule = tree.find(YamlPath{std::string("layer_schedule")});
  if (schedule != yaml::kNoNode)
    for (std::size_t i = tree[schedule].items.size(); i-- > 0;)
      if (const std::string kind = kindAt({std::string("layer_schedule"), i}); !kind.empty()) return fromCore(kind);
  const auto kinds = Registry::instance().kinds(family);
  return kinds.empty() ? QString() : QString::fromLatin1(kinds.front()->id);
}

}  // namespace

QList<BlockGroup> blockGroups(const analysis::Analysis& analysis, const document::GraphProjection& projection) {
  QList<BlockGroup> groups;
  for (const Group& group : kGroups) {
    BlockGroup out;
    out.title = QCoreApplication::translate("Palette", group.title);
    for (const KindDescriptor* kind : Registry::instance().kinds(group.family)) {
      BlockItem item;
      item.name = QString::fromLatin1(kind->id);
      item.payload = QLatin1String(group.prefix) + item.name;
      item.icon = QString::fromLatin1(kind->icon);
      if (group.family == KindFamily::Mixer) item.mixerKind = item.name;
      item.toolTip = fromCore(translateCore("Schema", kind->doc));
      const std::int64_t layers = analysis.tree ? layersOf(*analysis.tree, projection, group.family, kind->id) : 0;
      if (layers > 0) item.count = QString::number(layers);
      out.items.append(item);
    }
    if (!out.items.isEmpty()) groups.append(out);
  }
  return groups;
}

QList<BlockGroup> templateGroups(const analysis::Analysis& analysis, const document::GraphProjection& projection,
                                 const analysis::Analysis* figures) {
  BlockGroup group;
  if (!analysis.tree) return {group};
  for (const QString& name : templateNames(*analysis.tree)) {
    BlockItem item;
    item.name = name;
    item.payload = QStringLiteral("template:") + name;
    const YamlPath mixer{std::string("layer_templates"), name.toStdString(), std::string("mixer"), std::string("type")};
    item.mixerKind = fromCore(scalarAt(*analysis.tree, mixer));
    item.icon = item.mixerKind;
    const auto uses = static_cast<int>(std::ranges::count_if(projection.cards, [&](const document::Card& card) {
      return card.role == document::CardRole::Entry && fromCore(card.title) == name;
    }));
    ParameterCount parameters;
    if (figures != nullptr && figures->figures)
      for (const analysis::PartFigures& part : figures->figures->parts)
        if (part.layers > 0 && fromCore(part.label) == name) parameters += part.parameters;
    item.dim = uses == 0;
    item.count = uses == 0 ? QCoreApplication::translate("Palette", "unused")
                           : QStringLiteral("%1 · %2").arg(uses).arg(fromCore(shortCount(parameters.value())));
    item.toolTip = uses == 0 ? QCoreApplication::translate("Palette", "No entry uses this template. Delete removes it.")
                             : QCoreApplication::translate("Palette", "%n entry(ies)", "", uses);
    item.renamable = true;
    group.items.append(item);
  }
  return {group};
}

std::size_t insertionIndex(const yaml::YamlTree& tree, const Selection& selection) {
  const yaml::NodeId schedule = tree.find(YamlPath{std::string("layer_schedule")});
  const std::size_t size = schedule == yaml::kNoNode ? 0 : tree[tree.resolve(schedule)].items.size();
  std::size_t index = size;
  bool any = false;
  for (const YamlPath& path : selection.paths) {
    if (path.size() != 2 || !std::holds_alternative<std::size_t>(path[1])) continue;
    const std::size_t after = std::min(size, std::get<std::size_t>(path[1]) + 1);
    index = any ? std::max(index, after) : after;
    any = true;
  }
  // The embedding stands before all entries.
  if (!any && selection.paths.size() == 1 && selection.paths.first().lastKey() == "embedding") return 0;
  return index;
}

document::DesignEdit insertPayload(const analysis::Analysis& analysis, const QString& payload, std::size_t index,
                                   const Selection& selection) {
  const QString kind = payload.section(QLatin1Char(':'), 0, 0);
  const QString name = payload.section(QLatin1Char(':'), 1);
  if (kind == QLatin1String("template")) return document::insertEntry(analysis, index, name.toStdString());
  const bool mixer = kind == QLatin1String("mixer");
  const QString other = kindOfPart(analysis, mixer ? KindFamily::Ffn : KindFamily::Mixer, selection);
  return document::insertNewTemplate(analysis, index, (mixer ? name : other).toStdString(),
                                     (mixer ? other : name).toStdString());
}

}  // namespace eulerstack::widgets
