#include "widgets/runs/run_panel.h"

#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>

#include "widgets/controls/message_icon.h"
#include "widgets/runs/run_panel_private.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

void RunPanel::Private::connectViews() {
  QObject::connect(startButton, &QPushButton::clicked, q, &RunPanel::start);
  QObject::connect(firstButton, &QPushButton::clicked, q, &RunPanel::start);
  QObject::connect(pauseButton, &QPushButton::clicked, q, &RunPanel::pause);
  QObject::connect(stopButton, &QPushButton::clicked, q, &RunPanel::stop);
  QObject::connect(newButton, &QPushButton::clicked, q, &RunPanel::newRun);
  QObject::connect(tableButton, &QPushButton::toggled, q, [this](bool on) { showTable(on); });
  QObject::connect(exportButton, &QPushButton::clicked, q, &RunPanel::exportPlot);
  QObject::connect(problemsButton, &QPushButton::clicked, q, &RunPanel::showProblemsRequested);
  QObject::connect(sampleHeader, &QAbstractButton::toggled, sample, &QWidget::setVisible);
  QObject::connect(formHeader, &QAbstractButton::toggled, form, &QWidget::setVisible);
  QObject::connect(form, &RunForm::changed, q, [this] { refresh(); });
  QObject::connect(smoothing, &QSlider::valueChanged, q, [this](int value) {
    plot->setSmoothing(static_cast<double>(value) / kSmoothingScale);
    smoothingValue->setText(QString::number(plot->smoothing(), 'f', 2));
  });
  QObject::connect(yAxis, &QComboBox::currentIndexChanged, q, [this](int index) { plot->setLogarithmic(index == 1); });
  QObject::connect(xAxis, &QComboBox::currentIndexChanged, q,
                   [this](int index) { plot->setXAxis(static_cast<RunPlot::XAxis>(index)); });
  QObject::connect(model, &RunsModel::visibilityChanged, q, [this](const RunPtr& run) { plot->runChanged(*run); });
  QObject::connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, q, [this] { refreshSide(); });
  QObject::connect(&statusTimer, &QTimer::timeout, q, [this] { refreshStatus(); });
  QObject::connect(session, &DocumentSession::analysisChanged, q, [this] {
    form->setDesign(*session->analysis());
    refresh();
    if (std::exchange(startWhenKnown, false)) q->start();
  });
}

void RunPanel::Private::refresh() {
  const bool paused = active && active->state == RunState::Paused;
  const auto errors = session->analysis()->count(Severity::Error);
  startButton->setText(paused ? RunPanel::tr("Resume") : RunPanel::tr("Start"));
  startButton->setEnabled(q->canStart());
  firstButton->setEnabled(q->canStart());
  pauseButton->setEnabled(active && active->state == RunState::Running);
  stopButton->setEnabled(active && active->active() && active->state != RunState::Stopping);
  exportButton->setEnabled(model->rowCount() > 0);
  showTable(tableShown());
  const auto options = form->options();
  const int steps = options ? static_cast<int>(options->steps) : 0;
  firstButton->setText(RunPanel::tr("Train %n step(s)", nullptr, steps));
  const bool broken = errors > 0;
  problemsButton->setVisible(broken);
  firstButton->setVisible(!broken);
  emptyText->setText(broken ? RunPanel::tr("Fix %n error(s) to train the design.", nullptr, static_cast<int>(errors))
                            : RunPanel::tr("No runs yet. Train %n step(s) to test the design.", nullptr, steps));
  refreshStatus();
  refreshSide();
}

bool RunPanel::Private::tableShown() const {
  return tableButton->isChecked();
}

// The same numbers as curves or as a table.
void RunPanel::Private::showTable(bool on) {
  tableButton->setChecked(on);
  tableButton->setEnabled(model->rowCount() > 0);
  if (model->rowCount() == 0) {
    stack->setCurrentIndex(0);
    return;
  }
  if (on) table->refresh();
  stack->setCurrentIndex(on ? 2 : 1);
}

void RunPanel::Private::refreshStatus() {
  etaText->clear();
  if (preparing) {
    statusText->setFullText(RunPanel::tr("Writing the plan…"));
    return;
  }
  if (!active || !active->active()) {
    statusText->setFullText(active ? active->name + QStringLiteral(" · ") + runStateText(*active) : QString());
    return;
  }
  model->changed(*active);
  if (tableShown()) table->refresh();
  QStringList parts{active->name};
  if (active->state != RunState::Running) parts << runStateText(*active);
  parts << RunPanel::tr("step %1 of %2").arg(active->lastStep()).arg(active->options.steps);
  if (!active->metrics.empty())
    parts << RunPanel::tr("%1 tokens/s").arg(rateText(active->metrics.back().tokensPerSecond));
  statusText->setFullText(parts.join(QStringLiteral(" · ")));
  if (active->state != RunState::Running) return;
  const auto seconds = eta.remainingSeconds(active->options.steps);
  etaText->setText(seconds ? RunPanel::tr("%1 left").arg(durationText(*seconds)) : RunPanel::tr("estimating"));
}

std::optional<RunComparison> RunPanel::Private::comparison(const RunRecord& run) const {
  if (run.metrics.empty()) return std::nullopt;
  for (const RunPtr& other : model->runs()) {
    if (other->id == run.id || other->metrics.empty() || !other->visible) continue;
    const qint64 step = std::min(run.lastStep(), other->lastStep());
    const auto mine = plot->smoothedAt(run.id, static_cast<double>(step));
    const auto its = plot->smoothedAt(other->id, static_cast<double>(step));
    if (mine && its) return RunComparison{other->name, step, *mine - *its};
  }
  return std::nullopt;
}

void RunPanel::Private::refreshSide() {
  const RunPtr run = selected();
  const bool responding = !run || run != active || !engine || engine->responding();
  const bool byStep = xAxis->currentIndex() == 0;
  summary->show(run.get(), run && byStep ? comparison(*run) : std::nullopt, responding);
  const QString text = run ? run->sample : QString();
  if (sample->toPlainText() != text) sample->setPlainText(text);
  sampleHeader->setVisible(!text.isEmpty());
  sample->setVisible(!text.isEmpty() && sampleHeader->isChecked());
}

RunPanel::RunPanel(DocumentSession* session, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(this, session)) {
  d->runsFolder = stateFolder(QStringLiteral("runs"));
  d->build();
  d->connectViews();
  d->form->setDesign(*session->analysis());
  d->retranslate();
}

RunPanel::~RunPanel() {
  // The engine ends with the panel; its last signals must not reach what is being destroyed.
  if (d->engine) d->engine->disconnect(this);
}

QWidget* RunPanel::cornerWidget() const {
  return d->corner;
}
bool RunPanel::running() const {
  return d->active && d->active->active();
}
RunState RunPanel::state() const {
  return d->active ? d->active->state : RunState::Ready;
}
RunPtr RunPanel::currentRun() const {
  return d->selected();
}
RunsModel* RunPanel::runs() const {
  return d->model;
}
RunForm* RunPanel::form() const {
  return d->form;
}
RunPlot* RunPanel::plot() const {
  return d->plot;
}
void RunPanel::setEngineProgram(const QString& program) {
  d->program = program;
}
void RunPanel::setEngineTimings(const EngineClient::Timings& timings) {
  d->timings = timings;
}
void RunPanel::setRunsFolder(const QString& folder) {
  d->runsFolder = folder;
}

bool RunPanel::canStart() const {
  if (d->active && d->active->state == RunState::Paused) return true;
  const bool possible = d->session->analysisPending() || d->session->analysis()->valid();
  return !running() && !d->preparing && possible && d->form->options().has_value();
}

void RunPanel::start() {
  if (!canStart()) return;
  if (d->active && d->active->state == RunState::Paused) {
    d->engine->resume();
    return;
  }
  if (d->session->analysisPending()) {
    d->startWhenKnown = true;
    return;
  }
  d->startNew(*d->form->options());
}

void RunPanel::pause() {
  if (d->engine && running()) d->engine->pause();
}

void RunPanel::stop() {
  if (!running()) return;
  if (d->preparing) {
    d->preparing = false;
    d->active->bye = QJsonObject{{QStringLiteral("reason"), QStringLiteral("stopped")}};
    d->setRunState(RunState::Finished);
    d->endRun();
    return;
  }
  if (d->engine) d->engine->stop();
}

void RunPanel::newRun() {
  d->formHeader->setChecked(true);
  d->side->ensureWidgetVisible(d->form);
  d->form->focusFirst();
}

void RunPanel::exportPlot() {
  const QString path =
      QFileDialog::getSaveFileName(window(), tr("Export plot"), QStringLiteral("loss.png"), tr("Images (*.png)"));
  if (path.isEmpty() || d->plot->exportPng(path)) return;
  warn(window(), tr("Export plot"), tr("The file %1 cannot be written.").arg(path));
}

// T in the plot, in its table and in the list of runs: curves or numbers.
void RunPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_T || event->modifiers() != Qt::NoModifier || d->model->rowCount() == 0) {
    QWidget::keyPressEvent(event);
    return;
  }
  d->tableButton->toggle();
  (d->tableShown() ? static_cast<QWidget*>(d->table) : d->plot)->setFocus(Qt::OtherFocusReason);
}

void RunPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) d->retranslate();
}

}  // namespace eulerstack::widgets
