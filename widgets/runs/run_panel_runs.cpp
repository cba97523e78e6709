// Runs from the start to the end.
#include <QApplication>
#include <QDateTime>

#include "core/interop/json_text.h"
#include "core/interop/runtime_plan.h"
#include "widgets/runs/run_panel_private.h"

namespace eulerstack::widgets {
namespace {

constexpr int kAlertAfterSeconds = 10;

QString shortNumber(double value) {
  return QString::fromStdString(interop::jsonNumber(value));
}

}  // namespace

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

}  // namespace eulerstack::widgets
