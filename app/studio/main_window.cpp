#include "app/studio/main_window.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include "app/studio/settings.h"
#include "app/studio/window_private.h"
#include "widgets/session/translation.h"

namespace eulerstack::studio {
namespace {

// The one local YAML file of a drop, or "".
QString droppedFile(const QMimeData* data) {
  if (!data->hasUrls() || data->urls().size() != 1) return {};
  const QString path = data->urls().first().toLocalFile();
  const QString suffix = QFileInfo(path).suffix().toLower();
  return suffix == QLatin1String("yml") || suffix == QLatin1String("yaml") ? path : QString();
}

}  // namespace

MainWindow::MainWindow(const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent), d(std::make_unique<Private>(this, options)) {
  d->buildFrame();
  d->connectSession();
  connect(&widgets::Theme::instance(), &widgets::Theme::changed, this, [this] { d->refreshIcons(); });
  d->refreshIcons();
  d->retranslate();
  d->setDesignOpen(false);
  if (options.startBlank) d->central->setCurrentIndex(d->central->addWidget(new QWidget(d->central)));
  if (options.persistent) {
    const QByteArray geometry = Settings::geometry(d->screenKey());
    if (!geometry.isEmpty()) restoreGeometry(geometry);
  }
}

MainWindow::~MainWindow() {
  d->ending = true;
  // Panels hold the session: they go first.
  d->recovery.reset();
  d->session->disconnect(this);
  if (d->bottom) d->bottom->setOverlay(nullptr);  // the pages go with their panel
  for (QWidget* part :
       {static_cast<QWidget*>(d->leftDock), static_cast<QWidget*>(d->rightDock), static_cast<QWidget*>(d->bottomDock),
        static_cast<QWidget*>(d->canvas), static_cast<QWidget*>(d->status)})
    delete part;
}

widgets::DocumentSession* MainWindow::session() const {
  return d->session.get();
}
const Actions& MainWindow::actions() const {
  return *d->actions;
}
bool MainWindow::designOpen() const {
  return d->designOpen;
}

void MainWindow::showTab(BottomTab tab) {
  if (!d->designOpen) return;
  d->bottomDock->show();
  d->rememberBottomHeight();
  d->bottom->showTab(tab);
}

void MainWindow::setLanguage(const QString& code) {
  if (d->options.persistent) Settings::setLanguage(code);
  widgets::setLanguage(code);
  widgets::Theme::instance().setLanguage(code);
}

void MainWindow::setTheme(std::optional<widgets::ThemeName> theme) {
  d->options.theme = theme;
  if (d->options.persistent) Settings::setTheme(theme);
  widgets::Theme::instance().apply(*qApp, theme.value_or(d->options.desktopTheme));
}

void MainWindow::setPrompts(const Prompts& prompts) {
  d->prompts = prompts;
}

widgets::CanvasView* MainWindow::canvas() const {
  return d->canvas;
}
widgets::InspectorPanel* MainWindow::inspector() const {
  return d->inspector;
}
widgets::PalettePanel* MainWindow::palette() const {
  return d->palette;
}
widgets::ProblemsPanel* MainWindow::problems() const {
  return d->problems;
}
widgets::YamlView* MainWindow::yamlView() const {
  return d->yaml;
}

widgets::RunPanel* MainWindow::runPanel() {
  d->ensureWorkspace();
  d->bottom->page(BottomTab::Run);
  return d->run;
}

widgets::ReportPanel* MainWindow::reportPanel() {
  d->ensureWorkspace();
  d->bottom->page(BottomTab::Report);
  return d->report;
}

BottomPanel* MainWindow::bottom() const {
  return d->bottom;
}
StartPage* MainWindow::startPage() const {
  return d->start;
}
StatusStrip* MainWindow::statusStrip() const {
  return d->status;
}
InfoBars* MainWindow::infoBars() const {
  return d->bars;
}
CommandPalette* MainWindow::commandPalette() const {
  return d->search;
}
QString MainWindow::toastText() const {
  return d->toast->isHidden() ? QString() : d->toast->said();
}

bool MainWindow::focusNextPrevChild(bool next) {
  return !d->ending && d->focusNext(next);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) d->retranslate();
  if (event->type() == QEvent::WindowStateChange)
    (*d->actions)[ActionId::FullScreen]->setChecked(windowState().testFlag(Qt::WindowFullScreen));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  d->applySizeClass(false);
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (std::exchange(d->shown, true)) return;
  // Docks have sizes only now; what reads files waits until the window is on screen.
  QTimer::singleShot(0, this, [this] {
    d->applySizeClass(true);
    d->offerRecovery();
  });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = droppedFile(event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  // Later: a question about unsaved changes must not run inside of the drop.
  QTimer::singleShot(0, this, [this, path] { openFile(path); });
}

}  // namespace eulerstack::studio
