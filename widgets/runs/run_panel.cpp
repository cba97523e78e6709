#include "widgets/runs/run_panel.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/interop/json_text.h"
#include "core/interop/runtime_plan.h"
#include "widgets/controls/controls.h"
#include "widgets/runs/run_form.h"
#include "widgets/runs/run_plot.h"
#include "widgets/runs/run_summary.h"
#include "widgets/runs/runs_model.h"
#include "widgets/session/task_thread.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {
namespace {

constexpr int kListWidth = 236;
constexpr int kSideWidth = 316;
constexpr int kStatusMs = 100;
constexpr int kAlertAfterSeconds = 10;
constexpr int kSmoothingScale = 100;
constexpr double kDefaultSmoothing = 0.6;

QString shortNumber(double value) {
  return QString::fromStdString(interop::jsonNumber(value));
}

}  // namespace

struct RunPanel::Private {
  Private(RunPanel* panel, DocumentSession* documentSession) : q(panel), session(documentSession), worker("plan") {}

  RunPanel* q;
  DocumentSession* session;
  RunsModel* model = nullptr;
  QListView* list = nullptr;
  RunPlot* plot = nullptr;
  RunForm* form = nullptr;
  RunSummary* summary = nullptr;
  QPlainTextEdit* sample = nullptr;
  SectionHeader* sampleHeader = nullptr;
  SectionHeader* formHeader = nullptr;
  QStackedWidget* stack = nullptr;
  QScrollArea* side = nullptr;
  ThemedLabel* runsTitle = nullptr;
  ThemedLabel* plotTitle = nullptr;
  ThemedLabel* smoothingLabel = nullptr;
  ThemedLabel* smoothingValue = nullptr;
  ThemedLabel* yLabel = nullptr;
  ThemedLabel* xLabel = nullptr;
  QSlider* smoothing = nullptr;
  FieldCombo* yAxis = nullptr;
  FieldCombo* xAxis = nullptr;
  OutlineButton* newButton = nullptr;
  OutlineButton* startButton = nullptr;
  OutlineButton* pauseButton = nullptr;
  OutlineButton* stopButton = nullptr;
  OutlineButton* exportButton = nullptr;
  OutlineButton* firstButton = nullptr;
  OutlineButton* problemsButton = nullptr;
  ThemedLabel* emptyText = nullptr;
  ThemedLabel* statusText = nullptr;
  ThemedLabel* etaText = nullptr;
  ThemedLabel* cornerText = nullptr;
  QWidget* corner = nullptr;

  std::unique_ptr<EngineClient> engine;
  RunPtr active;
  EtaEstimator eta;
  QTimer statusTimer;
  QString program;
  EngineClient::Timings timings;
  QString runsFolder;
  int nextId = 1;
  bool preparing = false;       // the plan is being written
  bool startWhenKnown = false;  // an analysis was under way when start was pressed
  TaskThread worker;

  void build();
  QWidget* buildList();
  QWidget* buildCentre();
  QWidget* buildControls();
  QWidget* buildSide();
  void connectViews();
  void retranslate();
  void refresh();
  void refreshStatus();
  void refreshSide();
  void startNew(const interop::TrainOptions& options);
  void launch(const QByteArray& plan);
  void connectEngine();
  void setRunState(RunState state);
  void endRun();
  RunPtr makeRun(const interop::TrainOptions& options) const;
  RunPtr selected() const { return model->at(list->currentIndex().row()); }
  std::optional<RunComparison> comparison(const RunRecord& run) const;
};

QWidget* RunPanel::Private::buildList() {
  auto* left = new Surface("panel", q, Qt::RightEdge);
  left->setFixedWidth(kListWidth);
  auto* layout = new QVBoxLayout(left);
  layout->setContentsMargins(0, 0, 1, 0);
  layout->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(12, 6, 12, 6);
  runsTitle = new ThemedLabel("section", "text", left);
  newButton = new OutlineButton(QString(), left);
  newButton->setThemeIcon(QStringLiteral("plus"));
  newButton->setSmall(true);
  head->addWidget(runsTitle, 1);
  head->addWidget(newButton);
  layout->addLayout(head);
  model = new RunsModel(q);
  list = new QListView(left);
  list->setModel(model);
  list->setItemDelegate(new RunDelegate(list));
  list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setFrameShape(QFrame::NoFrame);
  list->setMinimumHeight(40);
  layout->addWidget(list, 1);
  auto* options = new Surface("panel", left, Qt::TopEdge);
  auto* grid = new QGridLayout(options);
  grid->setContentsMargins(12, 8, 12, 10);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  plotTitle = new ThemedLabel("section", "text", options);
  smoothingLabel = new ThemedLabel("field", "text2", options);
  smoothingValue = new ThemedLabel("field", "text2", options);
  smoothing = new QSlider(Qt::Horizontal, options);
  smoothing->setRange(0, kSmoothingScale - 1);
  smoothing->setValue(static_cast<int>(kDefaultSmoothing * kSmoothingScale));
  yLabel = new ThemedLabel("field", "text2", options);
  xLabel = new ThemedLabel("field", "text2", options);
  yAxis = new FieldCombo(options);
  xAxis = new FieldCombo(options);
  yAxis->addItems({QString(), QString()});
  xAxis->addItems({QString(), QString(), QString()});
  grid->addWidget(plotTitle, 0, 0, 1, 3);
  grid->addWidget(smoothingLabel, 1, 0);
  grid->addWidget(smoothing, 1, 1);
  grid->addWidget(smoothingValue, 1, 2);
  grid->addWidget(yLabel, 2, 0);
  grid->addWidget(yAxis, 2, 1, 1, 2);
  grid->addWidget(xLabel, 3, 0);
  grid->addWidget(xAxis, 3, 1, 1, 2);
  layout->addWidget(options);
  return left;
}

QWidget* RunPanel::Private::buildControls() {
  auto* bar = new Surface("panel2", q, Qt::TopEdge);
  bar->setFixedHeight(44);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(12, 0, 12, 0);
  layout->setSpacing(8);
  startButton = new OutlineButton(QString(), bar);
  startButton->setThemeIcon(QStringLiteral("play"));
  pauseButton = new OutlineButton(QString(), bar);
  pauseButton->setThemeIcon(QStringLiteral("pause"));
  stopButton = new OutlineButton(QString(), bar);
  stopButton->setThemeIcon(QStringLiteral("stop"));
  statusText = new ThemedLabel("field", "text2", bar);
  statusText->setElide(Qt::ElideRight);
  statusText->setTextFormat(Qt::PlainText);
  etaText = new ThemedLabel("section", "text", bar);
  layout->addWidget(startButton);
  layout->addWidget(pauseButton);
  layout->addWidget(stopButton);
  layout->addSpacing(8);
  layout->addWidget(statusText, 1);
  layout->addWidget(etaText);
  return bar;
}

QWidget* RunPanel::Private::buildCentre() {
  auto* centre = new Surface("panel", q);
  auto* layout = new QVBoxLayout(centre);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  stack = new QStackedWidget(centre);
  auto* empty = new QWidget(stack);
  auto* emptyLayout = new QVBoxLayout(empty);
  emptyText = new ThemedLabel("body", "text2", empty);
  emptyText->setAlignment(Qt::AlignCenter);
  emptyText->setWordWrap(true);
  firstButton = new OutlineButton(QString(), empty);
  firstButton->setThemeIcon(QStringLiteral("play"));
  problemsButton = new OutlineButton(QString(), empty);
  emptyLayout->addStretch(1);
  emptyLayout->addWidget(emptyText);
  emptyLayout->addSpacing(8);
  emptyLayout->addWidget(firstButton, 0, Qt::AlignHCenter);
  emptyLayout->addWidget(problemsButton, 0, Qt::AlignHCenter);
  emptyLayout->addStretch(1);
  plot = new RunPlot(stack);
  plot->setSmoothing(kDefaultSmoothing);
  stack->addWidget(empty);
  stack->addWidget(plot);
  layout->addWidget(stack, 1);
  layout->addWidget(buildControls());
  return centre;
}

QWidget* RunPanel::Private::buildSide() {
  side = new QScrollArea(q);
  side->setFixedWidth(kSideWidth);
  side->setWidgetResizable(true);
  side->setFrameShape(QFrame::NoFrame);
  side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new Surface("panel", side, Qt::LeftEdge);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(1, 0, 0, 0);
  layout->setSpacing(0);
  auto* results = new QVBoxLayout;
  results->setContentsMargins(12, 12, 12, 12);
  results->setSpacing(10);
  summary = new RunSummary(content);
  exportButton = new OutlineButton(QString(), content);
  exportButton->setThemeIcon(QStringLiteral("export"));
  results->addWidget(summary);
  results->addWidget(exportButton, 0, Qt::AlignLeft);
  layout->addLayout(results);
  sampleHeader = new SectionHeader(content);
  sampleHeader->setCheckable(true);
  sampleHeader->setChecked(true);
  sample = new QPlainTextEdit(content);
  sample->setReadOnly(true);
  sample->setFixedHeight(120);
  layout->addWidget(sampleHeader);
  layout->addWidget(sample);
  formHeader = new SectionHeader(content);
  formHeader->setCheckable(true);
  formHeader->setChecked(true);
  form = new RunForm(content);
  layout->addWidget(formHeader);
  layout->addWidget(form);
  layout->addStretch(1);
  side->setWidget(content);
  return side;
}

void RunPanel::Private::build() {
  auto* layout = new QHBoxLayout(q);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildList());
  layout->addWidget(buildCentre(), 1);
  layout->addWidget(buildSide());
  corner = new QWidget(q);
  auto* cornerLayout = new QHBoxLayout(corner);
  cornerLayout->setContentsMargins(0, 0, 12, 0);
  cornerText = new ThemedLabel("small", "text2", corner);
  cornerLayout->addWidget(cornerText);
  statusTimer.setSingleShot(true);
  statusTimer.setInterval(kStatusMs);
}

void RunPanel::Private::connectViews() {
  QObject::connect(startButton, &QPushButton::clicked, q, &RunPanel::start);
  QObject::connect(firstButton, &QPushButton::clicked, q, &RunPanel::start);
  QObject::connect(pauseButton, &QPushButton::clicked, q, &RunPanel::pause);
  QObject::connect(stopButton, &QPushButton::clicked, q, &RunPanel::stop);
  QObject::connect(newButton, &QPushButton::clicked, q, &RunPanel::newRun);
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

void RunPanel::Private::retranslate() {
  runsTitle->setText(RunPanel::tr("Runs"));
  newButton->setText(RunPanel::tr("New run"));
  plotTitle->setText(RunPanel::tr("Plot"));
  smoothingLabel->setText(RunPanel::tr("Smoothing"));
  smoothing->setAccessibleName(RunPanel::tr("Smoothing"));
  smoothingValue->setText(QString::number(plot->smoothing(), 'f', 2));
  yLabel->setText(RunPanel::tr("Y axis"));
  xLabel->setText(RunPanel::tr("X axis"));
  yAxis->setItemText(0, RunPanel::tr("linear"));
  yAxis->setItemText(1, RunPanel::tr("logarithmic"));
  xAxis->setItemText(0, RunPanel::tr("step"));
  xAxis->setItemText(1, RunPanel::tr("tokens"));
  xAxis->setItemText(2, RunPanel::tr("seconds"));
  pauseButton->setText(RunPanel::tr("Pause"));
  stopButton->setText(RunPanel::tr("Stop"));
  exportButton->setText(RunPanel::tr("Export plot…"));
  problemsButton->setText(RunPanel::tr("Show problems"));
  sampleHeader->setTitle(RunPanel::tr("Sample"));
  formHeader->setTitle(RunPanel::tr("Next run"));
  list->setAccessibleName(RunPanel::tr("Runs"));
  cornerText->setText(RunPanel::tr("Training runs in its own process. Editing stays possible."));
  refresh();
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
  stack->setCurrentIndex(model->rowCount() > 0 ? 1 : 0);
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

RunPtr RunPanel::Private::makeRun(const interop::TrainOptions& options) const {
  auto run = std::make_shared<RunRecord>();
  const analysis::Analysis& analysis = *session->analysis();
  run->id = nextId;
  run->series = nextId - 1;
  run->options = options;
  QString design = session->displayName();
  if (design.endsWith(QLatin1String(".yml")) || design.endsWith(QLatin1String(".yaml")))
    design = design.left(design.lastIndexOf(QLatin1Char('.')));
  const double rate = options.learningRate > 0 ? options.learningRate : analysis.model->trainingHints.number("lr_peak");
  run->design = design;
  run->label = QStringLiteral("lr ") + shortNumber(rate);
  run->name = design + QStringLiteral(" · ") + run->label;
  int same = 1;
  for (const RunPtr& other : model->runs())
    if (other->name.startsWith(run->name)) ++same;
  if (same > 1) {
    const QString number = QStringLiteral(" (%1)").arg(same);
    run->name += number;
    run->label += number;
  }
  const std::int64_t length = options.sequenceLength > 0
                                  ? options.sequenceLength
                                  : std::min<std::int64_t>(analysis.model->dims.max_seq_len, 256);
  run->memoryEstimate = analysis::trainingMemory(*analysis.model, {options.batchSize, length}).total().value();
  return run;
}

void RunPanel::Private::startNew(const interop::TrainOptions& options) {
  active = makeRun(options);
  ++nextId;
  if (form->keepsCheckpoint() && !runsFolder.isEmpty()) {
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    active->outputDir = QStringLiteral("%1/%2-%3").arg(runsFolder, stamp).arg(active->id);
    active->options.outputDir = active->outputDir.toStdString();
  }
  model->add(active);
  plot->addRun(active);
  plot->fit();
  list->setCurrentIndex(model->index(0));
  eta.clear();
  preparing = true;
  setRunState(RunState::Starting);
  const AnalysisPtr analysis = session->analysis();
  worker.run<QByteArray>(
      q, [analysis] { return QByteArray::fromStdString(interop::planJson(*analysis->model, analysis->text)); },
      [this](const QByteArray& plan) { launch(plan); });
}

void RunPanel::Private::launch(const QByteArray& plan) {
  preparing = false;
  if (!active || active->state != RunState::Starting) return;
  engine = std::make_unique<EngineClient>();
  if (!program.isEmpty()) engine->setProgram(program);
  engine->setTimings(timings);
  connectEngine();
  engine->train(plan, active->options);
}

void RunPanel::Private::connectEngine() {
  EngineClient* client = engine.get();
  QObject::connect(client, &EngineClient::stateChanged, q, [this](RunState state) { setRunState(state); });
  QObject::connect(client, &EngineClient::metric, q, [this](const RunMetric& metric) {
    active->metrics.push_back(metric);
    eta.add(metric.step, metric.seconds);
    plot->appended(*active);
    emit q->progressed(metric.step, active->options.steps);
    if (!statusTimer.isActive()) statusTimer.start();
  });
  QObject::connect(client, &EngineClient::sample, q, [this](qint64, const QString& text) {
    active->sample = text;
    refreshSide();
  });
  QObject::connect(client, &EngineClient::problem, q, [this](const RunProblem& problem) {
    active->problem = problem;
    refreshSide();
  });
  QObject::connect(client, &EngineClient::respondingChanged, q, [this] { refreshSide(); });
  QObject::connect(client, &EngineClient::failed, q, [this](const RunProblem& problem) {
    active->problem = problem;
    endRun();
  });
  QObject::connect(client, &EngineClient::finished, q, [this](const QJsonObject& bye) {
    active->bye = bye;
    endRun();
  });
}

void RunPanel::Private::setRunState(RunState state) {
  active->state = state;
  if (state != RunState::Running) eta.clear();
  // A run that goes on after a problem (the loss was not finite, the user resumed) has none any more.
  if (state == RunState::Running) active->problem.reset();
  model->changed(*active);
  plot->runChanged(*active);
  // The end is announced by endRun(), when the reason is known too.
  if (active->active()) refresh();
  emit q->stateChanged(state);
}

void RunPanel::Private::endRun() {
  plot->runChanged(*active);
  model->changed(*active);
  refresh();
  const bool longRun = !active->metrics.empty() && active->metrics.back().seconds > kAlertAfterSeconds;
  if (longRun && !q->window()->isActiveWindow()) QApplication::alert(q->window());
  emit q->ended(active->state);
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
  QMessageBox::warning(window(), tr("Export plot"), tr("The file %1 cannot be written.").arg(path));
}

void RunPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) d->retranslate();
}

}  // namespace eulerstack::widgets
