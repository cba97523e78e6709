// Docks, sizes and forms of the window.
#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include "app/studio/settings.h"
#include "app/studio/window_private.h"

namespace eulerstack::studio {

namespace {

using widgets::Theme;

constexpr int kSmallWidth = 1360;
constexpr int kSmallHeight = 820;
constexpr int kNarrowWidth = 1100;
constexpr int kSmallRightDock = 308;
constexpr double kMostBottomShare = 0.6;
const QSize kMinimumSize(1024, 640);
const QSize kFirstSize(1600, 1000);

// Tells when a widget got another place or size.
class PlaceWatch : public QObject {
 public:
  PlaceWatch(QWidget* watched, std::function<void()> moved) : QObject(watched), m_moved(std::move(moved)) {
    watched->installEventFilter(this);
  }
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show) m_moved();
    return false;
  }

 private:
  std::function<void()> m_moved;
};

// The first window is not larger than the screen, the frame of the window manager included.
QSize firstSize() {
  const QSize frame(16, 48);
  const QScreen* screen = QGuiApplication::primaryScreen();
  if (screen == nullptr) return kFirstSize;
  return kFirstSize.boundedTo(screen->availableSize() - frame).expandedTo(kMinimumSize);
}

int token(const char* path) {
  return static_cast<int>(Theme::instance().metric(path));
}

}  // namespace

MainWindow::Private::Private(MainWindow* window, const WindowOptions& windowOptions)
    : q(window), options(windowOptions), session(std::make_unique<widgets::DocumentSession>()), exporter("export") {
  bottomHeights[static_cast<int>(BottomTab::Problems)] = token("chrome.bottom_dock");
  bottomHeights[static_cast<int>(BottomTab::Yaml)] = token("chrome.bottom_dock");
  bottomHeights[static_cast<int>(BottomTab::Report)] = token("chrome.bottom_dock_large");
  bottomHeights[static_cast<int>(BottomTab::Run)] = token("chrome.bottom_dock_large");
}

void MainWindow::Private::buildFrame() {
  q->setMinimumSize(kMinimumSize);
  q->setAcceptDrops(true);
  q->setDockNestingEnabled(false);
  q->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  q->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  actions = new Actions(q);
  buildMenus();
  buildToolbar();
  auto* middle = new QWidget(q);
  auto* layout = new QVBoxLayout(middle);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  bars = new InfoBars(middle);
  central = new QStackedWidget(middle);
  layout->addWidget(bars);
  layout->addWidget(central, 1);
  start = new StartPage(central);
  central->addWidget(start);
  q->setCentralWidget(middle);
  status = new StatusStrip(session.get(), q);
  q->setStatusBar(status);
  toast = new Toast(central);
  QObject::connect(start, &StartPage::newRequested, q, [this] { q->newDesign(); });
  QObject::connect(start, &StartPage::openRequested, q, [this] { (*actions)[ActionId::Open]->trigger(); });
  QObject::connect(start, &StartPage::fileActivated, q, [this](const QString& path) { q->openFile(path); });
  QObject::connect(start, &StartPage::presetActivated, q, [this](const QString& path) { q->openPreset(path); });
  QObject::connect(status, &StatusStrip::problemsRequested, q, [this] { q->showTab(BottomTab::Problems); });
  QObject::connect(status, &StatusStrip::reportRequested, q, [this] { q->showTab(BottomTab::Report); });
  QObject::connect(status, &StatusStrip::languageRequested, q, [this](const QString& code) { q->setLanguage(code); });
  QObject::connect(status, &StatusStrip::themeRequested, q, [this] { (*actions)[ActionId::NextTheme]->trigger(); });
  q->resize(options.persistent ? firstSize() : kFirstSize);
}

QDockWidget* MainWindow::Private::makeDock(const QString& name, QWidget* content) {
  auto* dock = new QDockWidget(q);
  dock->setObjectName(name);
  dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
  dock->setTitleBarWidget(new QWidget(dock));
  dock->titleBarWidget()->setFixedHeight(0);
  content->setMinimumHeight(1);  // the layout of a dock without a title computes -1 from 0, and warns
  dock->setWidget(content);
  return dock;
}

BottomPage MainWindow::Private::makePage(BottomTab tab) {
  switch (tab) {
    case BottomTab::Problems:
      return {problems, problems->cornerWidget()};
    case BottomTab::Yaml:
      return {yaml, yaml->cornerWidget()};
    case BottomTab::Report:
      report = new widgets::ReportPanel(session.get(), bottom);
      QObject::connect(report, &widgets::ReportPanel::showProblemsRequested, q,
                       [this] { q->showTab(BottomTab::Problems); });
      return {report, report->cornerWidget()};
    case BottomTab::Run:
      run = new widgets::RunPanel(session.get(), bottom);
      QObject::connect(run, &widgets::RunPanel::stateChanged, q, [this] { updateActions(); });
      QObject::connect(run, &widgets::RunPanel::ended, q, [this] { updateActions(); });
      QObject::connect(run, &widgets::RunPanel::showProblemsRequested, q, [this] { q->showTab(BottomTab::Problems); });
      return {run, run->cornerWidget()};
  }
  return {};
}

void MainWindow::Private::ensureWorkspace() {
  if (workspace) return;
  canvas = new widgets::CanvasView(session.get(), central);
  workspace = canvas;
  if (options.persistent) canvas->setRemembered([this] { return Settings::collapsedFrames(session->filePath()); });
  QObject::connect(canvas, &widgets::CanvasView::collapsedChanged, q, [this] { rememberView(); });
  central->addWidget(canvas);
  palette = new widgets::PalettePanel(session.get());
  inspector = new widgets::InspectorPanel(session.get());
  problems = new widgets::ProblemsPanel(session.get());
  yaml = new widgets::YamlView(session.get());
  bottom = new BottomPanel([this](BottomTab tab) { return makePage(tab); });
  leftDock = makeDock(QStringLiteral("left"), palette);
  rightDock = makeDock(QStringLiteral("right"), inspector);
  bottomDock = makeDock(QStringLiteral("bottom"), bottom);
  q->addDockWidget(Qt::LeftDockWidgetArea, leftDock);
  q->addDockWidget(Qt::RightDockWidgetArea, rightDock);
  q->addDockWidget(Qt::BottomDockWidgetArea, bottomDock);
  bottom->page(BottomTab::Problems);
  bottom->page(BottomTab::Yaml);
  new PlaceWatch(bottomDock, [this] { placeSheet(); });
  toast->raise();
  QObject::connect(problems, &widgets::ProblemsPanel::countChanged, q,
                   [this](int errors, int warnings, int) { bottom->setProblemCounts(errors, warnings); });
  QObject::connect(canvas, &widgets::CanvasView::inspectRequested, q, [this] {
    rightDock->show();
    inspector->focusForm();
  });
  QObject::connect(canvas, &widgets::CanvasView::presetsRequested, q,
                   [this] { (*actions)[ActionId::ShowPresets]->trigger(); });
  QObject::connect(palette, &widgets::PalettePanel::presetActivated, q,
                   [this](const QString& path) { q->openPreset(path); });
  QObject::connect(bottom, &BottomPanel::currentChanged, q, [this] { applyBottomHeight(); });
  QObject::connect(bottom, &BottomPanel::foldedChanged, q, [this](bool folded) {
    if (folded) rememberBottomHeight();
    applyBottomHeight();
  });
  connectDesignCommands();
  bottom->showTab(BottomTab::Yaml);
  restoreLayout();
  for (QDockWidget* dock : {leftDock, rightDock, bottomDock}) dock->setVisible(designOpen);
  applySizeClass(true);
}

void MainWindow::Private::setDesignOpen(bool open) {
  if (open) ensureWorkspace();
  const bool inspectorHides = sizeClass == SizeClass::Narrow && !(designOpen && rightDock->isVisible());
  designOpen = open;
  central->setCurrentWidget(open ? workspace : static_cast<QWidget*>(start));
  for (QDockWidget* dock : {leftDock, rightDock, bottomDock})
    if (dock) dock->setVisible(open && !(dock == rightDock && inspectorHides));
  if (open) applySizeClass(true);
  if (!open) bars->close(QStringLiteral("external"));
  status->setDesignOpen(open);
  updateActions();
  updateTitle();
}

void MainWindow::Private::applySizeClass(bool force) {
  SizeClass next = SizeClass::Normal;
  if (q->width() < kSmallWidth || q->height() < kSmallHeight) next = SizeClass::Small;
  if (q->width() < kNarrowWidth) next = SizeClass::Narrow;
  if (!workspace || (sized && !force && next == sizeClass)) return;
  const bool changed = !sized || next != sizeClass;
  sized = true;
  sizeClass = next;
  const bool small = next != SizeClass::Normal;
  palette->setCollapsed(small);
  const int rail = token("chrome.rail");
  leftDock->setMinimumSize(small ? rail : token("chrome.left_dock") - 34, 0);
  leftDock->setMaximumWidth(small ? rail : QWIDGETSIZE_MAX);
  bottom->setOverlay(small ? q : nullptr);
  if (changed) {
    bottom->setFolded(small);
    rightDock->setVisible(designOpen && next != SizeClass::Narrow);
    q->resizeDocks({leftDock, rightDock},
                   {small ? rail : token("chrome.left_dock"), small ? kSmallRightDock : token("chrome.right_dock")},
                   Qt::Horizontal);
  }
  fitSearch();
  applyBottomHeight();
}

void MainWindow::Private::fitSearch() {
  constexpr int kShort = 160;
  search->setFixedWidth(sizeClass == SizeClass::Normal ? search->sizeHint().width() : kShort);
}

void MainWindow::Private::rememberBottomHeight() {
  if (!bottom || bottom->sheet() || bottomDock->height() <= 2 * token("chrome.tab")) return;
  bottomHeights[static_cast<int>(bottom->current())] = bottomDock->height();
}

void MainWindow::Private::applyBottomHeight() {
  if (!bottom) return;
  const int row = token("chrome.tab");
  placeSheet();
  if (bottom->isFolded() || bottom->sheet()) {
    bottomDock->setMinimumSize(0, row);
    bottomDock->setMaximumHeight(row);
    return;
  }
  constexpr int kLeastPage = 120;
  bottomDock->setMaximumHeight(QWIDGETSIZE_MAX);
  bottomDock->setMinimumSize(0, row + kLeastPage);
  const int room = q->height() - token("chrome.menubar") - token("chrome.toolbar") - token("chrome.statusbar");
  const int most = sizeClass == SizeClass::Normal ? room - 160 : static_cast<int>(kMostBottomShare * room);
  q->resizeDocks({bottomDock}, {std::min(bottomHeights[static_cast<int>(bottom->current())], most)}, Qt::Vertical);
}

// In a small window the pages lie over the canvas, above the row of tabs.
void MainWindow::Private::placeSheet() {
  QWidget* sheet = bottom ? bottom->sheet() : nullptr;
  if (!sheet) return;
  const int room = q->height() - token("chrome.menubar") - token("chrome.toolbar") - token("chrome.statusbar");
  const int height =
      std::min(bottomHeights[static_cast<int>(bottom->current())], static_cast<int>(kMostBottomShare * room));
  const QRect tabs = bottomDock->geometry();
  sheet->setGeometry(tabs.left(), tabs.top() - height, tabs.width(), height);
  sheet->setVisible(designOpen && bottomDock->isVisible() && !bottom->isFolded());
  sheet->raise();
}

QString MainWindow::Private::screenKey() const {
  const QScreen* screen = q->screen();
  const QSize size = screen ? screen->size() : QSize();
  return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

void MainWindow::Private::restoreLayout() {
  if (!options.persistent) return;
  const QByteArray docks = Settings::dockState(screenKey());
  if (!docks.isEmpty()) q->restoreState(docks);
}

void MainWindow::Private::saveLayout() const {
  if (options.persistent)
    Settings::setLayout(screenKey(), q->saveGeometry(), workspace ? q->saveState() : QByteArray());
}

void MainWindow::Private::setCanvasOnly(bool on) {
  if (!designOpen) return;
  for (QWidget* part : {static_cast<QWidget*>(leftDock), static_cast<QWidget*>(rightDock),
                        static_cast<QWidget*>(bottomDock), static_cast<QWidget*>(toolbar)})
    part->setVisible(!on);
  canvas->setFocus(Qt::OtherFocusReason);
}

void MainWindow::resetLayout() {
  if (d->options.persistent) Settings::forgetLayout(d->screenKey());
  d->toolbar->show();
  if (!d->workspace) return;
  for (QDockWidget* dock : {d->leftDock, d->rightDock, d->bottomDock}) dock->setVisible(d->designOpen);
  d->bottomHeights[static_cast<int>(BottomTab::Problems)] = token("chrome.bottom_dock");
  d->bottomHeights[static_cast<int>(BottomTab::Yaml)] = token("chrome.bottom_dock");
  d->bottomHeights[static_cast<int>(BottomTab::Report)] = token("chrome.bottom_dock_large");
  d->bottomHeights[static_cast<int>(BottomTab::Run)] = token("chrome.bottom_dock_large");
  (*d->actions)[ActionId::CanvasOnly]->setChecked(false);
  d->sized = false;
  d->applySizeClass(true);
}

}  // namespace eulerstack::studio
