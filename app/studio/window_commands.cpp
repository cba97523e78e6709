// What each command does.
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

#include "app/studio/shortcuts_dialog.h"
#include "app/studio/window_private.h"
#include "widgets/session/translation.h"

namespace eulerstack::studio {

namespace {

using widgets::CanvasView;
using widgets::Theme;

}  // namespace

void MainWindow::Private::on(ActionId id, std::function<void()> run) {
  QObject::connect((*actions)[id], &QAction::triggered, q, std::move(run));
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
  if (focus && focus == yaml->editor())
    QMetaObject::invokeMethod(yaml, editorSlot);
  else if (qobject_cast<QLineEdit*>(focus) || qobject_cast<QPlainTextEdit*>(focus))
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
