// Opening, saving, closing, exporting, recovery: everything that touches files. All of it off the GUI thread.
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include "app/studio/compile_dialog.h"
#include "app/studio/diff_dialog.h"
#include "app/studio/plan_dialog.h"
#include "app/studio/settings.h"
#include "app/studio/window_private.h"
#include "core/analysis/report.h"
#include "core/interop/runtime_plan.h"
#include "widgets/session/file_store.h"
#include "widgets/session/translation.h"

namespace eulerstack::studio {

namespace {

const QString kYamlFilter = QStringLiteral("YAML (*.yml *.yaml)");
const QString kExternal = QStringLiteral("external");
const QString kRestored = QStringLiteral("restored");
const QString kSaveFailed = QStringLiteral("save");

// What File > New starts from: one dense decoder template, four layers.
QByteArray newDesignText() {
  QFile file(QStringLiteral(":/studio/new_design.yml"));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("schema_version: 1\n");
}

QByteArray toByteArray(std::string_view text) {
  return {text.data(), static_cast<qsizetype>(text.size())};
}

}  // namespace

void MainWindow::Private::say(const QString& text) {
  toast->say(text);
}

void MainWindow::Private::rememberView() {
  if (!options.persistent || !canvas || session->filePath().isEmpty() || session->modified()) return;
  Settings::setCollapsedFrames(session->filePath(), canvas->collapsedFrames());
}

QString MainWindow::Private::suggestedName(const QString& suffix) const {
  return QFileInfo(session->displayName()).completeBaseName() + suffix;
}

void MainWindow::Private::connectSession() {
  using widgets::DocumentSession;
  DocumentSession* s = session.get();
  QObject::connect(s, &DocumentSession::documentReset, q, [this] {
    for (const QString& key : {kExternal, kRestored, QStringLiteral("open")}) bars->close(key);
    setDesignOpen(true);
    canvas->view()->setFocus(Qt::OtherFocusReason);
  });
  QObject::connect(s, &DocumentSession::analysisChanged, q, [this] { updateActions(); });
  QObject::connect(s, &DocumentSession::historyChanged, q, [this] { updateActions(); });
  QObject::connect(s, &DocumentSession::selectionChanged, q, [this] { updateActions(); });
  QObject::connect(s, &DocumentSession::fileChanged, q, [this] { updateTitle(); });
  QObject::connect(s, &DocumentSession::editRefused, q,
                   [this](const QString& what, const QString& fix) { say(what + QStringLiteral(". ") + fix); });
  QObject::connect(s, &DocumentSession::openFailed, q,
                   [this](const QString& path, const QString& what, const QString& fix) {
                     bars->show(QStringLiteral("open"), InfoTone::Error,
                                MainWindow::tr("%1 was not opened: %2. %3").arg(QFileInfo(path).fileName(), what, fix),
                                {{MainWindow::tr("Close"), {}}});
                     if (!designOpen) central->setCurrentWidget(start);
                   });
  QObject::connect(s, &DocumentSession::externalChange, q, [this](bool removed) { onExternalChange(removed); });
  QObject::connect(s, &DocumentSession::saved, q, [this](const QString& path) {
    if (options.persistent) Settings::addRecentFile(path);
    rememberView();
    bars->close(kSaveFailed);
    bars->close(kRestored);
    if (auto then = std::exchange(afterSave, nullptr)) then();
  });
  QObject::connect(
      s, &DocumentSession::saveFailed, q, [this](const QString& path, const QString& what, const QString& fix) {
        afterSave = nullptr;
        closing = false;
        bars->show(kSaveFailed, InfoTone::Error,
                   MainWindow::tr("%1 was not saved: %2. %3").arg(QFileInfo(path).fileName(), what, fix),
                   {{MainWindow::tr("Save a copy…"), [this] { q->saveAs(); }}, {MainWindow::tr("Close"), {}}});
      });
  if (options.recoveryFolder.isEmpty()) return;
  recovery = std::make_unique<RecoveryWriter>(s, options.recoveryFolder);
  QObject::connect(recovery.get(), &RecoveryWriter::failed, q, [this](const QString& why) {
    say(MainWindow::tr("The recovery copy cannot be written: %1. Save often.").arg(why));
  });
}

void MainWindow::Private::onExternalChange(bool removed) {
  const QString name = QFileInfo(session->filePath()).fileName();
  if (removed) {
    bars->show(kExternal, InfoTone::Warning,
               MainWindow::tr("Another program removed %1. The design is still here.").arg(name),
               {{MainWindow::tr("Save it again"), [this] { q->save(); }},
                {MainWindow::tr("Keep mine"), [this] { session->keepMine(); }}});
    return;
  }
  bars->show(kExternal, InfoTone::Warning, MainWindow::tr("Another program changed %1.").arg(name),
             {{MainWindow::tr("Show differences"),
               [this] {
                 DiffDialog dialog(session->theirs(), toByteArray(session->document().text().bytes()), q);
                 dialog.exec();
                 if (session->hasExternalChange()) onExternalChange(false);
               }},
              {MainWindow::tr("Load theirs"), [this] { session->loadTheirs(); }},
              {MainWindow::tr("Keep mine"), [this] { session->keepMine(); }}});
}

// Calls `then` when nothing unsaved is in the way: at once, or after the save the user asked for. False: cancelled.
bool MainWindow::Private::settleUnsaved(std::function<void()> then) {
  if (!designOpen || !session->modified()) {
    then();
    return true;
  }
  switch (prompts.unsaved(q, session->displayName())) {
    case UnsavedAnswer::Discard:
      then();
      return true;
    case UnsavedAnswer::Save:
      saveThen(std::move(then));
      return true;
    case UnsavedAnswer::Cancel:
      return false;
  }
  return false;
}

void MainWindow::Private::saveThen(std::function<void()> then) {
  afterSave = std::move(then);
  q->save();
}

void MainWindow::Private::openNow(const QString& path) {
  if (options.persistent) {
    Settings::addRecentFile(QFileInfo(path).absoluteFilePath());
    Settings::setLastFolder(QFileInfo(path).absolutePath());
  }
  ensureWorkspace();
  session->open(path);
}

void MainWindow::Private::openPresetNow(const QString& path) {
  using Loaded = tl::expected<widgets::LoadedFile, widgets::FileProblem>;
  exporter.run<Loaded>(
      q, [path] { return widgets::loadFile(path); },
      [this, path](const Loaded& file) {
        if (!file) {
          say(MainWindow::tr("%1 was not opened: %2. %3")
                  .arg(QFileInfo(path).fileName(), file.error().what, file.error().fix));
          return;
        }
        ensureWorkspace();
        session->newDocument(file->bytes, QFileInfo(path).fileName());
      });
}

void MainWindow::Private::newNow() {
  ensureWorkspace();
  session->newDocument(newDesignText(), MainWindow::tr("untitled") + QStringLiteral(".yml"));
}

void MainWindow::Private::closeNow() {
  if (recovery) recovery->finish();
  session->newDocument(QByteArray(), QString());
  setDesignOpen(false);
}

bool MainWindow::newDesign() {
  return d->settleUnsaved([this] { d->newNow(); });
}

bool MainWindow::openFile(const QString& path) {
  return d->settleUnsaved([this, path] { d->openNow(path); });
}

bool MainWindow::openPreset(const QString& path) {
  return d->settleUnsaved([this, path] { d->openPresetNow(path); });
}

bool MainWindow::closeDesign() {
  if (!d->designOpen) return true;
  return d->settleUnsaved([this] { d->closeNow(); });
}

void MainWindow::save() {
  if (d->session->filePath().isEmpty())
    saveAs();
  else
    d->session->save(d->session->filePath());
}

void MainWindow::saveAs() {
  const QString current = d->session->filePath();
  QString path = d->prompts.saveFile(
      this, tr("Save design"), current.isEmpty() ? d->suggestedName(QStringLiteral(".yml")) : current, kYamlFilter);
  if (path.isEmpty()) {
    d->afterSave = nullptr;
    return;
  }
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".yml");
  d->session->save(path);
}

void MainWindow::writePlan(const QString& path, std::function<void(const QString&)> done) {
  const widgets::AnalysisPtr analysis = d->session->analysis();
  if (!analysis->model) {
    done(tr("The design has errors"));
    return;
  }
  d->exporter.run<QString>(
      this,
      [analysis, path] {
        const QByteArray plan =
            QByteArray::fromStdString(interop::planJson(*analysis->model, analysis->text, 2)) + '\n';
        const auto saved = widgets::saveFile({path, plan, QString()});
        return saved ? QString() : saved.error().what;
      },
      [done = std::move(done)](const QString& error) { done(error); });
}

void MainWindow::writeReportHtml(const QString& path, std::function<void(const QString&)> done) {
  const widgets::AnalysisPtr analysis = d->session->lastValid();
  if (!analysis) {
    done(tr("The design has errors"));
    return;
  }
  d->exporter.run<QString>(
      this,
      [analysis, path] {
        const QByteArray html = QByteArray::fromStdString(analysis::reportHtml(*analysis, widgets::translateCore));
        const auto saved = widgets::saveFile({path, html, QString()});
        return saved ? QString() : saved.error().what;
      },
      [done = std::move(done)](const QString& error) { done(error); });
}

void MainWindow::Private::startCompile() {
  const int errors = static_cast<int>(session->analysis()->count(Severity::Error));
  if (errors > 0) {
    q->showTab(BottomTab::Problems);
    say(MainWindow::tr("Fix %n error(s) to compile.", nullptr, errors));
    return;
  }
  const widgets::AnalysisPtr analysis = session->analysis();
  const std::string_view yaml = analysis->text.bytes();
  const std::string dtype(ir::nameOf(analysis->model->dims.dtype));
  const QFileInfo file(session->filePath());
  const QString beside = session->filePath().isEmpty() ? Settings::lastFolder() : file.absolutePath();
  auto* dialog = new CompileDialog(
      {QByteArray(yaml.data(), static_cast<qsizetype>(yaml.size())), analysis->figures->parameters.value(),
       QString::fromStdString(dtype), widgets::currentLanguage()},
      QDir(beside).filePath(suggestedName(QStringLiteral("-hf"))), q);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &CompileDialog::planWanted, q, [this] { askPlan(); });
  QObject::connect(dialog, &CompileDialog::compiled, q, [this](const QString& folder) {
    say(MainWindow::tr("Compiled to %1.").arg(QDir::toNativeSeparators(folder)));
  });
  dialog->open();
}

void MainWindow::Private::askPlan() {
  askExport(MainWindow::tr("Compile"), QStringLiteral(".json"), QStringLiteral("JSON (*.json)"),
            [this](const QString& path) {
              status->setBusy(MainWindow::tr("Writing %1…").arg(QFileInfo(path).fileName()));
              q->writePlan(path, [this, path](const QString& error) {
                status->setBusy(QString());
                say(error.isEmpty() ? MainWindow::tr("Compiled to %1.").arg(QDir::toNativeSeparators(path))
                                    : MainWindow::tr("%1 was not written: %2.").arg(QFileInfo(path).fileName(), error));
              });
            });
}

void MainWindow::Private::showPlan() {
  if (!session->analysis()->valid()) {
    q->showTab(BottomTab::Problems);
    say(MainWindow::tr("Fix the errors of the design to plan its training."));
    return;
  }
  auto* dialog = new PlanDialog(session->analysis()->model, q);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void MainWindow::Private::askExport(const QString& title, const QString& suffix, const QString& filter,
                                    std::function<void(const QString&)> write) {
  QString path = prompts.saveFile(q, title, suggestedName(suffix), filter);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += suffix;
  write(path);
}

void MainWindow::Private::offerRecovery() {
  if (options.recoveryFolder.isEmpty()) return;
  using Found = std::vector<RecoveredDocument>;
  exporter.run<Found>(
      q, [folder = options.recoveryFolder] { return findRecoverable(folder); },
      [this](const Found& found) {
        if (found.empty()) return;
        for (const RecoveredDocument& document : found) offerDocument(document);
      });
}

void MainWindow::Private::offerDocument(const RecoveredDocument& document) {
  const QLocale locale(widgets::currentLanguage());
  const QString name = document.documentPath.isEmpty() ? MainWindow::tr("a new design") : document.documentPath;
  const QString text =
      MainWindow::tr("Unsaved work was found: %1, %2, %n edit(s).", nullptr, static_cast<int>(document.edits))
          .arg(name, locale.toString(document.time, QLocale::ShortFormat));
  bars->show(document.journalFile, InfoTone::Info, text,
             {{MainWindow::tr("Restore"),
               [this, document] {
                 settleUnsaved([this, document] {
                   session->restore(document.documentPath, document.text);
                   if (recovery) recovery->adopt(document.journalFile);
                   const QString when =
                       QLocale(widgets::currentLanguage()).toString(document.time, QLocale::ShortFormat);
                   QList<InfoAction> choices{{MainWindow::tr("Save"), [this] { q->save(); }}};
                   if (!document.documentPath.isEmpty())
                     choices.append({MainWindow::tr("Revert to the file"), [this] { session->revert(); }});
                   bars->show(kRestored, InfoTone::Info,
                              MainWindow::tr("Restored from the recovery copy of %1.").arg(when), choices);
                 });
               }},
              {MainWindow::tr("Discard"),
               [this, document] { exporter.post([file = document.journalFile] { discardJournal(file); }); }},
              {MainWindow::tr("Later"), {}}});
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (d->closing) {
    d->saveLayout();
    if (d->recovery) d->recovery->finish();
    event->accept();
    return;
  }
  event->ignore();
  const auto closeForGood = [this] {
    d->closing = true;
    close();
  };
  if (d->run && d->run->running()) {
    switch (d->prompts.running(this)) {
      case RunningAnswer::Cancel:
        return;
      case RunningAnswer::KeepRunning:
        showMinimized();
        return;
      case RunningAnswer::StopAndSave:
        connect(
            d->run, &widgets::RunPanel::ended, this, [this] { QTimer::singleShot(0, this, &QWidget::close); },
            Qt::SingleShotConnection);
        d->run->stop();
        return;
    }
  }
  d->settleUnsaved([closeForGood] { QTimer::singleShot(0, closeForGood); });
}

}  // namespace eulerstack::studio
