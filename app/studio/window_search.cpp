// What the search field and the menu Insert offer: commands, blocks, entries, fields, presets.
#include <QFileInfo>

#include "app/studio/window_private.h"
#include "core/schema/registry.h"
#include "widgets/palette/palette_content.h"
#include "widgets/palette/presets.h"

namespace eulerstack::studio {

namespace {

using widgets::Theme;

}  // namespace

void MainWindow::Private::fillInsertMenu() {
  QMenu* menu = menus.value(static_cast<int>(MenuId::Insert));
  const QList<QAction*> old = menu->actions();
  for (QAction* action : old)
    if (action != (*actions)[ActionId::AddBlock]) menu->removeAction(action);
  if (!designOpen) return;
  menu->addSeparator();
  QList<PaletteItem> items;
  addDesignItems(items);
  for (const PaletteItem& item : items)
    if (item.icon == QLatin1String("template"))
      menu->addAction(Theme::instance().icon(item.icon, "text2"), item.text, q, item.run);
}

// Blocks to insert, entries and fields to go to.
void MainWindow::Private::addDesignItems(QList<PaletteItem>& items) {
  const widgets::AnalysisPtr analysis = session->analysis();
  if (!analysis->tree) return;
  const widgets::ProjectionPtr projection = session->projection();
  std::size_t entries = 0;
  std::size_t after = 0;
  const widgets::Selection selection = session->selection();
  for (const document::Card& card : projection->cards) {
    if (card.role != document::CardRole::Entry) continue;
    ++entries;
    if (selection.paths.contains(card.path)) after = entries;
  }
  const std::size_t at = after > 0 ? after : entries;
  const yaml::YamlTree& tree = *analysis->tree;
  const yaml::NodeId templates = tree.find(YamlPath{"layer_templates"});
  if (templates != yaml::kNoNode) {
    for (const yaml::MapEntry& entry : tree[tree.resolve(templates)].entries) {
      const std::string name = tree[entry.key].text;
      items.append({MainWindow::tr("Insert %1").arg(QString::fromStdString(name)), MainWindow::tr("template"),
                    QStringLiteral("template"), [this, at, name] {
                      session->apply(
                          [at, name](const analysis::Analysis& a) { return document::insertEntry(a, at, name); });
                    }});
    }
  }
  for (const schema::KindDescriptor* kind : schema::Registry::instance().kinds(schema::KindFamily::Mixer)) {
    const std::string id = kind->id;
    items.append({MainWindow::tr("Insert %1").arg(QString::fromStdString(id)), MainWindow::tr("new template"),
                  QString::fromLatin1(kind->icon), [this, at, id] {
                    const QString payload = QStringLiteral("mixer:") + QString::fromStdString(id);
                    session->apply([this, at, payload](const analysis::Analysis& a) {
                      return widgets::insertPayload(a, payload, at, session->selection());
                    });
                  }});
  }
  for (const document::Card& card : projection->cards)
    items.append({QString::fromStdString(card.title), QString::fromStdString(card.path.toString()),
                  QStringLiteral("layers"), [this, path = card.path] {
                    session->setSelection({{path}, {}});
                    canvas->revealSelection();
                  }});
  for (std::size_t id = 0; id < tree.size(); ++id) {
    const yaml::Node& node = tree[static_cast<yaml::NodeId>(id)];
    if (node.kind != yaml::NodeKind::Mapping) continue;
    for (const yaml::MapEntry& entry : node.entries) {
      if (tree[entry.value].kind != yaml::NodeKind::Scalar) continue;
      const YamlPath path = tree.pathOf(entry.value);
      const SourceRange range = tree[entry.value].range;
      items.append({QString::fromStdString(path.toString()), QString::fromStdString(tree[entry.value].text),
                    QStringLiteral("yaml"), [this, path, range] {
                      if (inspector->focusField(path)) return;
                      q->showTab(BottomTab::Yaml);
                      yaml->reveal(range);
                    }});
    }
  }
}

QList<PaletteItem> MainWindow::Private::paletteItems() {
  QList<PaletteItem> items;
  for (const ActionSpec& spec : actionTable()) {
    QAction* action = (*actions)[spec.id];
    if (!action->isEnabled() || spec.id == ActionId::Palette) continue;
    items.append({plainText(*action), action->shortcut().toString(QKeySequence::NativeText),
                  QString::fromLatin1(spec.icon), [action] { action->trigger(); }});
  }
  if (designOpen) addDesignItems(items);
  for (const widgets::PresetTier& tier : widgets::findPresets(widgets::presetsFolder()))
    for (const widgets::PresetFile& preset : tier.presets)
      items.append({QFileInfo(preset.path).completeBaseName(), MainWindow::tr("preset"), QStringLiteral("copy"),
                    [this, path = preset.path] { q->openPreset(path); }});
  return items;
}

}  // namespace eulerstack::studio
