#include "widgets/palette/palette_content.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/quantities.h"
#include "core/document/frame_edits.h"
#include "widgets/inspector/field_values.h"
#include "widgets/session/translation.h"
#include "widgets/theme/kind_icon.h"

namespace eulerstack::widgets {

namespace {

using schema::KindDescriptor;
using schema::KindFamily;
using schema::Registry;

struct Group {
  KindFamily family;
  const char* title;
  const char* prefix;
  bool ofTemplate = true;  // false: stands in the entry
};

// Families whose kinds the palette can insert; frames come after them, then what is added to a card.
constexpr Group kGroups[] = {
    {KindFamily::Mixer, QT_TRANSLATE_NOOP("Palette", "Mixers"), "mixer:"},
    {KindFamily::Ffn, QT_TRANSLATE_NOOP("Palette", "Feed-forward"), "ffn:"},
};
constexpr Group kModules[] = {
    {KindFamily::DepthGating, QT_TRANSLATE_NOOP("Palette", "depth gating"), "depth_gating:", false},
    {KindFamily::Memory, QT_TRANSLATE_NOOP("Palette", "memory"), "memory:"},
    {KindFamily::ShapeChange, QT_TRANSLATE_NOOP("Palette", "shape change"), "shape_change:"},
};
constexpr const char* kOverride = "override:";

std::string scalarAt(const yaml::YamlTree& tree, const YamlPath& path) {
  const yaml::NodeId node = tree.find(path);
  if (node == yaml::kNoNode) return {};
  const yaml::Node& value = tree[tree.resolve(node)];
  return value.kind == yaml::NodeKind::Scalar ? value.text : std::string();
}

const char* partKey(KindFamily family) {
  return family == KindFamily::Mixer ? "mixer" : "ffn";
}

YamlPath typeOf(const YamlPath& part, KindFamily family) {
  return part.child(Registry::instance().typeField(family).name);
}

// Cards with a template, those in frames included; `layers` of a body in an integrator are those of the frame.
template <class Visit>
void eachItem(const document::GraphProjection& projection, const Visit& visit) {
  for (const document::Card& card : projection.cards) {
    if (card.role == document::CardRole::Entry && card.form == document::CardForm::Plain) visit(card, card.layers);
    for (const document::Lane& lane : card.lanes)
      for (const document::Card& body : lane.cards)
        visit(body, card.form == document::CardForm::Integrator ? card.layers : body.layers);
  }
}

// Layers whose template has this kind.
std::int64_t layersOf(const yaml::YamlTree& tree, const document::GraphProjection& projection, KindFamily family,
                      std::string_view kind) {
  std::int64_t layers = 0;
  eachItem(projection, [&](const document::Card& card, std::int64_t own) {
    if (scalarAt(tree, typeOf(card.templatePath.child(partKey(family)), family)) == kind) layers += own;
  });
  return layers;
}

// Entries that have the module, with this kind.
int entriesWith(const yaml::YamlTree& tree, const document::GraphProjection& projection, const Group& module,
                std::string_view kind) {
  const std::string key = std::string(module.prefix).substr(0, std::string(module.prefix).size() - 1);
  const auto* fallback = std::get_if<std::string>(&Registry::instance().typeField(module.family).fallback);
  int entries = 0;
  eachItem(projection, [&](const document::Card& card, std::int64_t) {
    const YamlPath part = (module.ofTemplate ? card.templatePath : card.path).child(key);
    if (tree.find(part) == yaml::kNoNode) return;
    const std::string written = scalarAt(tree, typeOf(part, module.family));
    if (written == kind || (written.empty() && fallback != nullptr && *fallback == kind)) ++entries;
  });
  return entries;
}

QString countText(std::int64_t count) {
  return count > 0 ? QString::number(count) : QString();
}

BlockGroup frameGroup(const document::GraphProjection& projection) {
  BlockGroup group;
  group.title = QCoreApplication::translate("Palette", "Schedule");
  const std::pair<document::CardForm, const char*> forms[] = {
      {document::CardForm::Parallel,
       QT_TRANSLATE_NOOP("Palette", "Streams that read the same input side by side, then are merged.")},
      {document::CardForm::Integrator,
       QT_TRANSLATE_NOOP("Palette", "One body applied several times, with weights of its own or shared ones.")}};
  for (const auto& [form, doc] : forms) {
    BlockItem item;
    item.name = item.icon = QLatin1String(document::keyOf(form));
    item.payload = QStringLiteral("form:") + item.name;
    item.toolTip = QCoreApplication::translate("Palette", doc);
    item.count = countText(
        std::ranges::count_if(projection.cards, [&, f = form](const document::Card& card) { return card.form == f; }));
    group.items.append(item);
  }
  return group;
}

BlockGroup moduleGroup(const analysis::Analysis& analysis, const document::GraphProjection& projection) {
  BlockGroup group;
  group.title = QCoreApplication::translate("Palette", "Modifiers");
  for (const Group& module : kModules) {
    for (const KindDescriptor* kind : Registry::instance().kinds(module.family)) {
      BlockItem item;
      const QString id = QString::fromLatin1(kind->id);
      const QString word = QLatin1String(module.prefix).chopped(1);
      // A kind of memory says so by its name; "linear" and "top_k" need the word of what they are.
      item.name = module.family == KindFamily::Memory ? id : word + QStringLiteral(" \u00b7 ") + id;
      item.payload = QLatin1String(module.prefix) + id;
      item.icon = QString::fromLatin1(kind->icon);
      item.toolTip = fromCore(translateCore("Schema", kind->doc));
      if (analysis.tree) item.count = countText(entriesWith(*analysis.tree, projection, module, kind->id));
      group.items.append(item);
    }
  }
  BlockItem change;
  change.name = change.icon = QStringLiteral("override");
  change.payload = QLatin1String(kOverride);
  change.toolTip = QCoreApplication::translate("Palette", "Values that differ from the template in one entry.");
  if (analysis.tree)
    change.count = countText(std::ranges::count_if(projection.cards, [&](const document::Card& card) {
      return card.role == document::CardRole::Entry &&
             analysis.tree->find(card.path.child("override")) != yaml::kNoNode;
    }));
  group.items.append(change);
  return group;
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
  groups.append(frameGroup(projection));
  groups.append(moduleGroup(analysis, projection));
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
    item.icon = mixerIcon(item.mixerKind);
    int uses = 0;
    eachItem(projection,
             [&](const document::Card& card, std::int64_t) { uses += fromCore(card.title) == name ? 1 : 0; });
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

bool insertsEntry(const QString& payload) {
  if (payload.startsWith(QLatin1String(kOverride))) return false;
  return std::ranges::none_of(kModules,
                              [&](const Group& module) { return payload.startsWith(QLatin1String(module.prefix)); });
}

namespace {

// The card that a module goes to: the first selected one that has a template.
const document::Card* itemOf(const analysis::Analysis& analysis, const Selection& selection,
                             const document::GraphProjection& projection) {
  for (const YamlPath& path : selection.paths) {
    const document::Card* card = document::findCard(projection, document::placeOf(projection, path));
    if (card != nullptr && !card->templatePath.empty() && analysis.tree->find(card->path) != yaml::kNoNode) return card;
  }
  return nullptr;
}

document::DesignEdit addModule(const analysis::Analysis& analysis, const QString& word, const QString& kind,
                               const Selection& selection) {
  const document::GraphProjection projection = document::project(analysis);
  const document::Card* card = itemOf(analysis, selection, projection);
  if (card == nullptr) {
    const Message label{ES_TR("Message", "Insert {name}"), {{"name", word.toStdString()}}};
    const YamlPath nothing{std::string("layer_schedule")};
    return {label, tl::unexpected(makeDiagnostic(DiagId::EditNoSuchPath, nothing, {}, {{"path", nothing.toString()}}))};
  }
  if (word == QLatin1String(kOverride).chopped(1)) return document::toggleOverride(analysis, card->path);
  bool ofTemplate = true;
  for (const Group& module : kModules)
    if (word == QLatin1String(module.prefix).chopped(1)) ofTemplate = module.ofTemplate;
  const YamlPath part = (ofTemplate ? card->templatePath : card->path).child(word.toStdString());
  return analysis.tree->find(part) == yaml::kNoNode ? document::toggleModule(analysis, part, kind.toStdString())
                                                    : document::setKind(analysis, part, kind.toStdString());
}

document::DesignEdit addFrame(const analysis::Analysis& analysis, const QString& key, std::size_t index,
                              const Selection& selection) {
  document::CardForm form = document::CardForm::Plain;
  for (const document::CardForm each : {document::CardForm::Parallel, document::CardForm::Integrator})
    if (key == QLatin1String(document::keyOf(each))) form = each;
  const document::GraphProjection projection = document::project(analysis);
  const document::Card* card = itemOf(analysis, selection, projection);
  const QString name = card != nullptr ? fromCore(card->title) : templateNames(*analysis.tree).value(0);
  return document::insertFrame(analysis, index, form, name.toStdString());
}

}  // namespace

document::DesignEdit insertPayload(const analysis::Analysis& analysis, const QString& payload, std::size_t index,
                                   const Selection& selection) {
  const QString kind = payload.section(QLatin1Char(':'), 0, 0);
  const QString name = payload.section(QLatin1Char(':'), 1);
  if (kind == QLatin1String("template")) return document::insertEntry(analysis, index, name.toStdString());
  if (kind == QLatin1String("form")) return addFrame(analysis, name, index, selection);
  const bool mixer = kind == QLatin1String("mixer");
  if (!mixer && kind != QLatin1String("ffn")) return addModule(analysis, kind, name, selection);
  const QString other = kindOfPart(analysis, mixer ? KindFamily::Ffn : KindFamily::Mixer, selection);
  return document::insertNewTemplate(analysis, index, (mixer ? name : other).toStdString(),
                                     (mixer ? other : name).toStdString());
}

}  // namespace eulerstack::widgets
