// Menus, toolbar and what each command does.
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/studio/settings.h"
#include "app/studio/shortcuts_dialog.h"
#include "app/studio/window_private.h"
#include "core/schema/registry.h"
#include "widgets/controls/controls.h"
#include "widgets/palette/palette_content.h"
#include "widgets/palette/presets.h"
#include "widgets/session/file_store.h"
#include "widgets/session/translation.h"

namespace eulerstack::studio {

namespace {

using widgets::CanvasView;
using widgets::Theme;

struct LanguageName {
  const char* code;
  const char* name;
};
// Each in its own language: found by whoever needs it.
constexpr LanguageName kLanguageNames[] = {
    {"ko", "한국어"}, {"en", "English"}, {"zh", "中文"}, {"ja", "日本語"}, {"es", "Español"}};

// The menu bar with the document's name in the middle, as far as there is room.
class TitledMenuBar : public QMenuBar {
 public:
  explicit TitledMenuBar(QWidget* parent)
      : QMenuBar(parent), m_title(new widgets::ThemedLabel("field", "text2", this)) {
    setFixedHeight(static_cast<int>(Theme::instance().metric("chrome.menubar")));
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setAlignment(Qt::AlignCenter);
  }
  QLabel* title() const { return m_title; }
  void place() {
    const QRect last = actions().isEmpty() ? QRect() : actionGeometry(actions().last());
    const int half = std::min(300, width() / 2 - last.right() - 12);
    m_title->setVisible(2 * half >= m_title->sizeHint().width());
    const QRect row = last.isEmpty() ? rect() : last;  // on the line of the menus' own words
    m_title->setGeometry(width() / 2 - half, row.top(), 2 * half, row.height());
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QMenuBar::resizeEvent(event);
    place();
  }

 private:
  widgets::ThemedLabel* m_title;
};

}  // namespace

void MainWindow::Private::on(ActionId id, std::function<void()> run) {
  QObject::connect((*actions)[id], &QAction::triggered, q, std::move(run));
}

void MainWindow::Private::buildMenus() {
  auto* bar = new TitledMenuBar(q);
  q->setMenuBar(bar);
  menuTitle = bar->title();
  for (const MenuId id :
       {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Insert, MenuId::Design, MenuId::Run, MenuId::Help})
    menus.insert(static_cast<int>(id), bar->addMenu(QString()));
  for (const ActionSpec& spec : actionTable()) {
    QMenu* menu = menus.value(static_cast<int>(spec.menu));
    if (spec.separatorBefore) menu->addSeparator();
    menu->addAction((*actions)[spec.id]);
    if (spec.id != ActionId::Open) continue;
    recentMenu = menu->addMenu(QString());
    QObject::connect(recentMenu, &QMenu::aboutToShow, q, [this] { fillRecentMenu(); });
  }
  QMenu* view = menus.value(static_cast<int>(MenuId::View));
  languageMenu = view->addMenu(QString());
  for (const LanguageName& language : kLanguageNames)
    languageMenu->addAction(QString::fromUtf8(language.name), q,
                            [this, code = QString::fromLatin1(language.code)] { q->setLanguage(code); });
  themeMenu = view->addMenu(QString());
  for (const widgets::ThemeName theme :
       {widgets::ThemeName::Light, widgets::ThemeName::Dark, widgets::ThemeName::Contrast})
    themeMenu->addAction(QString(), q, [this, theme] { q->setTheme(theme); });
  QObject::connect(menus.value(static_cast<int>(MenuId::Insert)), &QMenu::aboutToShow, q, [this] { fillInsertMenu(); });
  connectFileCommands();
  connectEditCommands();
  connectViewCommands();
}

void MainWindow::Private::buildToolbar() {
  toolbar = q->addToolBar(QString());
  toolbar->setObjectName(QStringLiteral("toolbar"));
  toolbar->setMovable(false);
  toolbar->setFloatable(false);
  toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
  q->setContextMenuPolicy(Qt::NoContextMenu);
  toolbar->setFixedHeight(static_cast<int>(Theme::instance().metric("chrome.toolbar")));
  toolbar->setIconSize(QSize(16, 16));
  const auto add = [this](ActionId id, bool withText) {
    toolbar->addAction((*actions)[id]);
    auto* button = qobject_cast<QToolButton*>(toolbar->widgetForAction((*actions)[id]));
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
  };
  for (const ActionId id : {ActionId::New, ActionId::Open, ActionId::Save}) add(id, false);
  toolbar->addSeparator();
  for (const ActionId id : {ActionId::Undo, ActionId::Redo}) add(id, false);
  toolbar->addSeparator();
  for (const ActionId id : {ActionId::Tidy, ActionId::WrapRows}) add(id, true);
  toolbar->addSeparator();
  for (const ActionId id : {ActionId::Validate, ActionId::Compile}) add(id, true);
  auto* gap = new QWidget(toolbar);
  gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  toolbar->addWidget(gap);
  search = new CommandPalette(
      q, [this] { return paletteItems(); }, toolbar);
  fitSearch();
  toolbar->addWidget(search);
  toolbar->addSeparator();
  trainButton = new QPushButton(toolbar);
  trainButton->setProperty("kind", QStringLiteral("primary"));
  trainButton->setFocusPolicy(Qt::TabFocus);
  toolbar->addWidget(trainButton);
  QObject::connect(trainButton, &QPushButton::clicked, q, [this] {
    q->showTab(BottomTab::Run);
    if (!run->running()) run->start();
  });
}

void MainWindow::Private::connectFileCommands() {
  on(ActionId::New, [this] { q->newDesign(); });
  on(ActionId::NewFromPreset, [this] {
    if (designOpen) {
      leftDock->show();
      palette->showTab(widgets::PalettePanel::Tab::Presets);
    } else {
      start->focusPresets();
    }
  });
  on(ActionId::Open, [this] {
    const QString path = prompts.openFile(q, MainWindow::tr("Open design"), QStringLiteral("YAML (*.yml *.yaml)"));
    if (!path.isEmpty()) q->openFile(path);
  });
  on(ActionId::Save, [this] { q->save(); });
  on(ActionId::SaveAs, [this] { q->saveAs(); });
  on(ActionId::Revert, [this] { settleUnsaved([this] { session->revert(); }); });
  on(ActionId::ExportSvg, [this] { exportGraph(true); });
  on(ActionId::ExportPng, [this] { exportGraph(false); });
  on(ActionId::ExportHtml,
     [this] { qobject_cast<widgets::ReportPanel*>(bottom->page(BottomTab::Report))->askExportHtml(); });
  on(ActionId::ExportPdf,
     [this] { qobject_cast<widgets::ReportPanel*>(bottom->page(BottomTab::Report))->askExportPdf(); });
  on(ActionId::ExportPlot, [this] { q->runPanel()->exportPlot(); });
  on(ActionId::CloseDesign, [this] { q->closeDesign(); });
  on(ActionId::Quit, [this] { q->close(); });
}

void MainWindow::Private::clipboard(const char* editorSlot, void (CanvasView::*canvasSlot)()) {
  QWidget* focus = QApplication::focusWidget();
  const bool text =
      focus && (qobject_cast<QLineEdit*>(focus) || qobject_cast<QPlainTextEdit*>(focus) || yaml->isAncestorOf(focus));
  if (text)
    QMetaObject::invokeMethod(focus, editorSlot);
  else
    (canvas->*canvasSlot)();
}

void MainWindow::Private::connectEditCommands() {
  on(ActionId::Undo, [this] { session->undo(); });
  on(ActionId::Redo, [this] { session->redo(); });
  on(ActionId::Cut, [this] { clipboard("cut", &CanvasView::cut); });
  on(ActionId::Copy, [this] { clipboard("copy", &CanvasView::copy); });
  on(ActionId::Paste, [this] { clipboard("paste", &CanvasView::paste); });
  on(ActionId::SelectAll, [this] { clipboard("selectAll", &CanvasView::selectAll); });
  on(ActionId::Duplicate, [this] { canvas->duplicate(); });
  on(ActionId::Delete, [this] { canvas->removeSelected(); });
  on(ActionId::Palette, [this] { search->activate(); });
  on(ActionId::FindText, [this] {
    q->showTab(BottomTab::Yaml);
    yaml->find();
  });
  on(ActionId::ReplaceText, [this] {
    q->showTab(BottomTab::Yaml);
    yaml->replace();
  });
  on(ActionId::Rename, [this] { canvas->rename(); });
  on(ActionId::ResetField, [this] { inspector->resetFocusedField(); });
  on(ActionId::EditExpression, [this] { inspector->editFocusedFieldAsExpression(); });
}

void MainWindow::Private::connectViewCommands() {
  on(ActionId::WrapRows, [this] { canvas->setWrapRows((*actions)[ActionId::WrapRows]->isChecked()); });
  on(ActionId::Tidy, [this] { canvas->tidy(); });
  on(ActionId::Expand, [this] { canvas->expandOrCollapse(); });
  on(ActionId::CollapseAll, [this] { canvas->collapseAll(); });
  on(ActionId::ZoomIn, [this] { canvas->zoomIn(); });
  on(ActionId::ZoomOut, [this] { canvas->zoomOut(); });
  on(ActionId::ZoomFull, [this] { canvas->zoomTo100(); });
  on(ActionId::ZoomFit, [this] { canvas->fitAll(); });
  on(ActionId::ZoomSelection, [this] { canvas->fitSelection(); });
  using PaletteTab = widgets::PalettePanel::Tab;
  const auto showPalette = [this](PaletteTab tab) {
    leftDock->show();
    palette->showTab(tab);
  };
  on(ActionId::ShowBlocks, [showPalette] { showPalette(PaletteTab::Blocks); });
  on(ActionId::ShowTemplates, [showPalette] { showPalette(PaletteTab::Templates); });
  on(ActionId::ShowPresets, [showPalette] { showPalette(PaletteTab::Presets); });
  on(ActionId::ShowProblems, [this] { q->showTab(BottomTab::Problems); });
  on(ActionId::ShowYaml, [this] {
    q->showTab(BottomTab::Yaml);
    yaml->editor()->setFocus(Qt::OtherFocusReason);
  });
  on(ActionId::ShowReport, [this] { q->showTab(BottomTab::Report); });
  on(ActionId::ShowRun, [this] { q->showTab(BottomTab::Run); });
  on(ActionId::ShowInspector, [this] {
    rightDock->show();
    inspector->focusForm();
  });
  on(ActionId::ShowCanvas, [this] { canvas->view()->setFocus(Qt::OtherFocusReason); });
  on(ActionId::NextRegion, [this] { focusRegion(1); });
  on(ActionId::PreviousRegion, [this] { focusRegion(-1); });
  on(ActionId::ToggleBottom, [this] { bottom->setFolded(!bottom->isFolded()); });
  on(ActionId::CanvasOnly, [this] { setCanvasOnly((*actions)[ActionId::CanvasOnly]->isChecked()); });
  on(ActionId::FullScreen, [this] {
    q->setWindowState((*actions)[ActionId::FullScreen]->isChecked() ? q->windowState() | Qt::WindowFullScreen
                                                                    : q->windowState() & ~Qt::WindowFullScreen);
  });
  on(ActionId::ResetLayout, [this] { q->resetLayout(); });
  on(ActionId::NextLanguage, [this] {
    const QStringList& all = widgets::languages();
    q->setLanguage(all[(all.indexOf(widgets::currentLanguage()) + 1) % all.size()]);
  });
  on(ActionId::NextTheme, [this] { q->setTheme(widgets::nextTheme(Theme::instance().name())); });
  on(ActionId::Shortcuts, [this] { showShortcuts(); });
  on(ActionId::About, [this] { showAbout(); });
}

void MainWindow::Private::connectDesignCommands() {
  on(ActionId::AddBlock, [this] { canvas->addBlock(); });
  on(ActionId::MoveEarlier, [this] { canvas->moveEarlier(); });
  on(ActionId::MoveLater, [this] { canvas->moveLater(); });
  on(ActionId::RepeatMore, [this] { canvas->repeatMore(); });
  on(ActionId::RepeatLess, [this] { canvas->repeatLess(); });
  on(ActionId::SplitTemplate, [this] { canvas->splitTemplate(); });
  on(ActionId::NextProblem, [this] { problems->nextProblem(); });
  on(ActionId::PreviousProblem, [this] { problems->previousProblem(); });
  on(ActionId::QuickFix, [this] { problems->quickFix(); });
  on(ActionId::FixAllSafe, [this] { problems->fixAllSafe(); });
  on(ActionId::Validate, [this] {
    session->validate();
    q->showTab(BottomTab::Problems);
  });
  on(ActionId::Compile, [this] { startCompile(); });
  on(ActionId::PlanTraining, [this] { showPlan(); });
  on(ActionId::Start, [this] {
    q->showTab(BottomTab::Run);
    run->start();
  });
  on(ActionId::Pause, [this] { q->runPanel()->pause(); });
  on(ActionId::Stop, [this] { q->runPanel()->stop(); });
  on(ActionId::NewRun, [this] {
    q->showTab(BottomTab::Run);
    run->newRun();
  });
  // These keys mean something else in lists and text fields: they are the canvas's while it has the focus.
  for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::SelectAll, ActionId::Delete,
                            ActionId::Duplicate, ActionId::MoveEarlier, ActionId::MoveLater, ActionId::Rename}) {
    QAction* action = (*actions)[id];
    q->removeAction(action);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    canvas->addAction(action);
  }
  QObject::connect(canvas, &CanvasView::wrapRowsChanged, (*actions)[ActionId::WrapRows], &QAction::setChecked);
  (*actions)[ActionId::WrapRows]->setChecked(canvas->wrapRows());
}

void MainWindow::Private::updateActions() {
  for (const ActionSpec& spec : actionTable()) (*actions)[spec.id]->setEnabled(!spec.needsDesign || designOpen);
  trainButton->setEnabled(designOpen && (session->analysis()->valid() || session->analysisPending()));
  const bool running = run && run->running();
  trainButton->setText(running ? MainWindow::tr("Show run") : MainWindow::tr("Train"));
  if (!designOpen) return;
  const document::Document& document = session->document();
  (*actions)[ActionId::Undo]->setEnabled(document.canUndo());
  (*actions)[ActionId::Redo]->setEnabled(document.canRedo());
  const Message* undo = document.history().undoLabel();
  const Message* redo = document.history().redoLabel();
  (*actions)[ActionId::Undo]->setToolTip(undo ? MainWindow::tr("Undo: %1").arg(widgets::text(*undo))
                                              : MainWindow::tr("Undo"));
  (*actions)[ActionId::Redo]->setToolTip(redo ? MainWindow::tr("Redo: %1").arg(widgets::text(*redo))
                                              : MainWindow::tr("Redo"));
  (*actions)[ActionId::Revert]->setEnabled(!session->filePath().isEmpty() && session->modified());
  (*actions)[ActionId::Start]->setEnabled(run ? run->canStart() : trainButton->isEnabled());
  (*actions)[ActionId::Pause]->setEnabled(running && run->state() == widgets::RunState::Running);
  (*actions)[ActionId::Stop]->setEnabled(running && run->state() != widgets::RunState::Stopping);
  const bool entries = !session->selection().paths.isEmpty();
  for (const ActionId id :
       {ActionId::Delete, ActionId::Duplicate, ActionId::MoveEarlier, ActionId::MoveLater, ActionId::RepeatMore,
        ActionId::RepeatLess, ActionId::SplitTemplate, ActionId::Rename, ActionId::ZoomSelection})
    (*actions)[id]->setEnabled(entries);
}

void MainWindow::Private::updateTitle() {
  if (!designOpen) {
    q->setWindowTitle(MainWindow::tr("Start") + QStringLiteral(" — EulerStack Studio"));
    menuTitle->setText(q->windowTitle());
  } else {
    q->setWindowTitle(session->displayName() + QStringLiteral("[*] — EulerStack Studio"));
    menuTitle->setText(session->displayName() + QStringLiteral(" — EulerStack Studio") +
                       (session->modified() ? QStringLiteral(" •") : QString()));
  }
  q->setWindowModified(designOpen && session->modified());
  static_cast<TitledMenuBar*>(q->menuBar())->place();
}

void MainWindow::Private::retranslate() {
  actions->retranslate();
  for (auto it = menus.begin(); it != menus.end(); ++it)
    it.value()->setTitle(
        QCoreApplication::translate("Actions", eulerstack::studio::menuTitle(static_cast<MenuId>(it.key()))));
  recentMenu->setTitle(MainWindow::tr("Open &recent"));
  languageMenu->setTitle(MainWindow::tr("Language"));
  themeMenu->setTitle(MainWindow::tr("Theme"));
  themeMenu->actions().at(0)->setText(MainWindow::tr("Light"));
  themeMenu->actions().at(1)->setText(MainWindow::tr("Dark"));
  themeMenu->actions().at(2)->setText(MainWindow::tr("High contrast"));
  toolbar->setWindowTitle(MainWindow::tr("Toolbar"));
  // The leading space keeps icon and text apart: a styled tool button has no gap of its own.
  const auto shortText = [this](ActionId id, const QString& text) {
    (*actions)[id]->setIconText(QLatin1Char(' ') + text);
  };
  shortText(ActionId::Tidy, MainWindow::tr("Tidy"));
  shortText(ActionId::WrapRows, MainWindow::tr("Wrap rows"));
  shortText(ActionId::Validate, MainWindow::tr("Validate"));
  shortText(ActionId::Compile, MainWindow::tr("Compile"));
  fitSearch();  // its words are longer in some languages
  updateActions();
  updateTitle();
}

void MainWindow::Private::refreshIcons() {
  actions->refreshIcons();
  trainButton->setIcon(Theme::instance().icon(QStringLiteral("play"), "on_accent"));
}

void MainWindow::Private::fillRecentMenu() {
  recentMenu->clear();
  for (const QString& path : Settings::recentFiles()) {
    QAction* action = recentMenu->addAction(QFileInfo(path).fileName(), q, [this, path] { q->openFile(path); });
    action->setToolTip(path);
    action->setEnabled(QFileInfo(path).isFile());
  }
  if (recentMenu->isEmpty()) recentMenu->addAction(MainWindow::tr("No recent designs"))->setEnabled(false);
}

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

void MainWindow::Private::showShortcuts() {
  auto* dialog = new ShortcutsDialog(*actions, q);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void MainWindow::Private::showAbout() {
  QMessageBox::about(
      q, MainWindow::tr("About EulerStack Studio"),
      MainWindow::tr("<b>EulerStack Studio %1</b><br>Designs language-model architectures in the EulerStack v1 "
                     "language: draw them, read their cost, train them.<br><br>Free software under the GNU General "
                     "Public License, version 3 or later.")
          .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::Private::exportGraph(bool svg) {
  const QString suffix = svg ? QStringLiteral(".svg") : QStringLiteral(".png");
  askExport(
      MainWindow::tr("Export graph"), suffix, svg ? QStringLiteral("SVG (*.svg)") : QStringLiteral("PNG (*.png)"),
      [this, svg](const QString& path) {
        const bool written = svg ? canvas->writeSvg(path) : canvas->renderImage(2).save(path, "PNG");
        say(written ? MainWindow::tr("Exported to %1.").arg(path) : MainWindow::tr("%1 cannot be written.").arg(path));
      });
}

}  // namespace eulerstack::studio
