#include "widgets/palette/palette_panel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/palette/block_rail.h"
#include "widgets/palette/block_tree.h"
#include "widgets/palette/palette_content.h"
#include "widgets/palette/presets.h"
#include "widgets/session/task_thread.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

struct PalettePanel::Private {
  PalettePanel* q = nullptr;
  DocumentSession* session = nullptr;
  QStackedWidget* stack = nullptr;  // full panel, rail
  QWidget* full = nullptr;
  BlockRail* rail = nullptr;
  QFrame* flyOut = nullptr;
  TabStrip* tabs = nullptr;
  QStackedWidget* pages = nullptr;
  QLineEdit* search = nullptr;
  QAction* searchIcon = nullptr;
  BlockTree* blocks = nullptr;
  BlockTree* templates = nullptr;
  BlockTree* presets = nullptr;
  QWidget* noHit = nullptr;
  ThemedLabel* noHitText = nullptr;
  OutlineButton* clear = nullptr;
  ThemedLabel* noPresets = nullptr;
  QList<PresetTier> tiers;
  bool presetsAsked = false;
  bool collapsed = false;
  // Last: its destructor waits for the task that reads presets.
  std::unique_ptr<TaskThread> thread;

  void refresh();
  void insert(const QString& payload);
  void filter();
  void loadPresets();
  void showPresets();
  void openFlyOut(const QString& payload);
  void closeFlyOut();
  void themed();
  void retranslate();
};

void PalettePanel::Private::refresh() {
  const AnalysisPtr analysis = session->analysis();
  if (analysis->revision != session->revision()) return;
  // While the text is unreadable the lists of the last readable state stay.
  if (!analysis->tree && templates->topLevelItemCount() > 0) return;
  const ProjectionPtr projection = session->projection();
  const QList<BlockGroup> groups = blockGroups(*analysis, *projection);
  blocks->setGroups(groups);
  rail->setGroups(groups);
  const AnalysisPtr figures = analysis->valid() ? analysis : session->lastValid();
  templates->setGroups(templateGroups(*analysis, *projection, figures.get()));
}

void PalettePanel::Private::insert(const QString& payload) {
  const AnalysisPtr analysis = session->analysis();
  const Selection selection = session->selection();
  std::size_t index = 0;
  const bool done = session->apply([&](const analysis::Analysis& newest) {
    index = insertionIndex(*newest.tree, selection);
    return insertPayload(newest, payload, index, selection);
  });
  if (!done) return;
  if (insertsEntry(payload)) session->setSelection({{YamlPath{std::string("layer_schedule"), index}}, {}});
  closeFlyOut();
}

void PalettePanel::Private::filter() {
  blocks->setFilter(search->text());
  const bool none = blocks->visibleItems() == 0 && !search->text().trimmed().isEmpty();
  noHit->setVisible(none);
  blocks->setVisible(!none);
  noHitText->setText(PalettePanel::tr("No block matches \"%1\".").arg(search->text().trimmed()));
}

void PalettePanel::Private::loadPresets() {
  if (presetsAsked) return;
  presetsAsked = true;
  tiers = findPresets(presetsFolder());
  showPresets();
  thread = std::make_unique<TaskThread>("presets");
  for (const PresetTier& tier : std::as_const(tiers))
    for (const PresetFile& file : tier.presets)
      thread->run<PresetFile>(
          q, [path = file.path] { return inspectPreset(path); },
          [this](const PresetFile& found) {
            for (PresetTier& known : tiers)
              for (PresetFile& preset : known.presets)
                if (preset.path == found.path) preset = found;
            showPresets();
          });
}

void PalettePanel::Private::showPresets() {
  QList<BlockGroup> groups;
  for (const PresetTier& tier : std::as_const(tiers)) {
    BlockGroup group;
    if (tier.folder.startsWith('1'))
      group.title = PalettePanel::tr("Validated");
    else if (tier.folder.startsWith('2'))
      group.title = PalettePanel::tr("Hybrid");
    else if (tier.folder.startsWith('3'))
      group.title = PalettePanel::tr("Experimental");
    else
      group.title = tier.folder;
    for (const PresetFile& preset : tier.presets) {
      BlockItem item;
      item.payload = QStringLiteral("preset:") + preset.path;
      item.name = preset.title;
      item.strip = preset.kinds.isEmpty() ? QStringList{QString()} : preset.kinds;
      if (preset.parameters >= 0) item.count = fromCore(shortCount(preset.parameters));
      item.toolTip = preset.path;
      group.items.append(item);
    }
    groups.append(group);
  }
  presets->setGroups(groups);
  noPresets->setVisible(groups.isEmpty());
  presets->setVisible(!groups.isEmpty());
}

void PalettePanel::Private::openFlyOut(const QString& payload) {
  if (flyOut == nullptr) {
    flyOut = new QFrame(q->window());
    flyOut->setObjectName(QStringLiteral("paletteFlyOut"));
    flyOut->setProperty("surface", "floating");
    auto* column = new QVBoxLayout(flyOut);
    column->setContentsMargins(1, 1, 1, 1);
  }
  flyOut->layout()->addWidget(full);
  full->show();
  const QPoint corner = q->mapTo(q->window(), QPoint(q->width(), 0));
  flyOut->setGeometry(
      QRect(corner, QSize(static_cast<int>(Theme::instance().metric("chrome.left_dock")), q->height())));
  flyOut->show();
  flyOut->raise();
  qApp->installEventFilter(q);
  tabs->setCurrentIndex(static_cast<int>(Tab::Blocks));
  blocks->selectPayload(payload);
  blocks->setFocus();
}

void PalettePanel::Private::closeFlyOut() {
  if (flyOut == nullptr || !flyOut->isVisible()) return;
  qApp->removeEventFilter(q);
  flyOut->hide();
  stack->insertWidget(0, full);
  stack->setCurrentIndex(collapsed ? 1 : 0);
}

void PalettePanel::Private::themed() {
  searchIcon->setIcon(Theme::instance().icon(QStringLiteral("search"), "text2"));
}

void PalettePanel::Private::retranslate() {
  tabs->setTabText(0, PalettePanel::tr("Blocks"));
  tabs->setTabText(1, PalettePanel::tr("Templates"));
  tabs->setTabText(2, PalettePanel::tr("Presets"));
  search->setPlaceholderText(PalettePanel::tr("Filter blocks"));
  search->setAccessibleName(PalettePanel::tr("Filter blocks"));
  clear->setText(PalettePanel::tr("Clear"));
  noPresets->setText(PalettePanel::tr("No presets were found."));
  blocks->setAccessibleName(PalettePanel::tr("Blocks"));
  templates->setAccessibleName(PalettePanel::tr("Templates"));
  presets->setAccessibleName(PalettePanel::tr("Presets"));
  filter();
  refresh();
  showPresets();
}

PalettePanel::PalettePanel(DocumentSession* session, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>()) {
  d->q = this;
  d->session = session;
  d->stack = new QStackedWidget(this);
  d->full = new Surface("panel");
  d->rail = new BlockRail();
  d->stack->addWidget(d->full);
  d->stack->addWidget(d->rail);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(d->stack);

  d->tabs = new TabStrip(d->full);
  for (int i = 0; i < 3; ++i) d->tabs->addTab(QString());
  d->pages = new QStackedWidget(d->full);
  auto* column = new QVBoxLayout(d->full);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(d->tabs);
  column->addWidget(d->pages, 1);

  auto* blockPage = new Surface("panel");
  auto* blockColumn = new QVBoxLayout(blockPage);
  blockColumn->setContentsMargins(0, 8, 0, 0);
  blockColumn->setSpacing(4);
  d->search = new QLineEdit(blockPage);
  d->searchIcon = d->search->addAction(QIcon(), QLineEdit::LeadingPosition);
  d->search->setClearButtonEnabled(true);
  auto* searchLine = new QHBoxLayout();
  searchLine->setContentsMargins(8, 0, 8, 0);
  searchLine->addWidget(d->search);
  blockColumn->addLayout(searchLine);
  d->blocks = new BlockTree(blockPage);
  blockColumn->addWidget(d->blocks, 1);
  d->noHit = new QWidget(blockPage);
  auto* noHitColumn = new QVBoxLayout(d->noHit);
  d->noHitText = new ThemedLabel("small", "text2", d->noHit);
  d->noHitText->setWordWrap(true);
  d->clear = new OutlineButton(QString(), d->noHit);
  noHitColumn->addWidget(d->noHitText);
  noHitColumn->addWidget(d->clear, 0, Qt::AlignLeft);
  noHitColumn->addStretch(1);
  blockColumn->addWidget(d->noHit, 1);
  d->templates = new BlockTree();
  auto* presetPage = new Surface("panel");
  auto* presetColumn = new QVBoxLayout(presetPage);
  presetColumn->setContentsMargins(0, 4, 0, 0);
  d->presets = new BlockTree(presetPage);
  d->presets->setDragEnabled(false);
  d->noPresets = new ThemedLabel("small", "text2", presetPage);
  d->noPresets->setContentsMargins(12, 12, 12, 12);
  presetColumn->addWidget(d->noPresets);
  presetColumn->addWidget(d->presets, 1);
  d->pages->addWidget(blockPage);
  d->pages->addWidget(d->templates);
  d->pages->addWidget(presetPage);

  connect(d->tabs, &QTabBar::currentChanged, this, [this](int index) {
    d->pages->setCurrentIndex(index);
    if (index == static_cast<int>(Tab::Presets)) d->loadPresets();
  });
  connect(d->search, &QLineEdit::textChanged, this, [this] { d->filter(); });
  connect(d->clear, &QAbstractButton::clicked, d->search, &QLineEdit::clear);
  d->search->installEventFilter(this);
  for (BlockTree* tree : {d->blocks, d->templates})
    connect(tree, &BlockTree::chosen, this, [this](const QString& payload) { d->insert(payload); });
  connect(d->presets, &BlockTree::chosen, this,
          [this](const QString& payload) { emit presetActivated(payload.section(QLatin1Char(':'), 1)); });
  connect(d->templates, &BlockTree::renamed, this, [this](const QString& payload, const QString& name) {
    const std::string from = payload.section(QLatin1Char(':'), 1).toStdString();
    const bool done = d->session->apply([&](const analysis::Analysis& analysis) {
      return document::renameTemplate(analysis, from, name.trimmed().toStdString());
    });
    if (!done) d->templates->setGroups({});
    d->refresh();
  });
  connect(d->templates, &BlockTree::deleteRequested, this, [this](const QString& payload) {
    const std::string name = payload.section(QLatin1Char(':'), 1).toStdString();
    d->session->apply([&](const analysis::Analysis& analysis) { return document::removeTemplate(analysis, name); });
  });
  connect(d->rail, &BlockRail::expandRequested, this, [this](const QString& payload) { d->openFlyOut(payload); });
  connect(d->rail, &BlockRail::chosen, this, [this](const QString& payload) { d->insert(payload); });
  connect(session, &DocumentSession::analysisChanged, this, [this] { d->refresh(); });
  connect(&Theme::instance(), &Theme::changed, this, [this] { d->themed(); });
  d->themed();
  d->retranslate();
}

PalettePanel::~PalettePanel() {
  stopListening(this, d->session);
  stopListening(d->full, d->session);
  d->thread.reset();
  d->closeFlyOut();
}

QSize PalettePanel::sizeHint() const {
  return {static_cast<int>(Theme::instance().metric(d->collapsed ? "chrome.rail" : "chrome.left_dock")), 500};
}

bool PalettePanel::collapsed() const {
  return d->collapsed;
}

void PalettePanel::setCollapsed(bool collapsed) {
  if (collapsed == d->collapsed) return;
  d->closeFlyOut();
  d->collapsed = collapsed;
  d->stack->setCurrentIndex(collapsed ? 1 : 0);
  // The hidden page must not keep the dock wide.
  d->full->setSizePolicy(collapsed ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
  const int rail = static_cast<int>(Theme::instance().metric("chrome.rail"));
  setMinimumWidth(collapsed ? rail : 0);
  setMaximumWidth(collapsed ? rail : QWIDGETSIZE_MAX);
  updateGeometry();
}

void PalettePanel::showTab(Tab tab) {
  if (d->collapsed) d->openFlyOut({});
  d->tabs->setCurrentIndex(static_cast<int>(tab));
}

void PalettePanel::focusSearch() {
  showTab(Tab::Blocks);
  d->search->setFocus();
  d->search->selectAll();
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == d->search && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down) {
      d->blocks->setFocus();
      return true;
    }
    if (key->key() == Qt::Key_Escape && !d->search->text().isEmpty()) {
      d->search->clear();
      return true;
    }
  }
  if (d->flyOut != nullptr && d->flyOut->isVisible()) {
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
      auto* widget = static_cast<QWidget*>(watched);
      if (widget->window() == window() && widget != d->flyOut && !d->flyOut->isAncestorOf(widget) && widget != d->rail)
        d->closeFlyOut();
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        watched != d->search) {
      d->closeFlyOut();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void PalettePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && d && d->noPresets != nullptr) d->retranslate();
}

}  // namespace eulerstack::widgets
