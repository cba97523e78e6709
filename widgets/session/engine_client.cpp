#include "widgets/session/engine_client.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>
#include <cmath>

#include "core/base/diagnostic.h"
#include "core/interop/json_text.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {
namespace {

constexpr int kFramesPerSecond = 1000;
constexpr int kLogLines = 20;
constexpr int kLogLineChars = 500;
constexpr int kSampleChars = 20'000;

// In the child before exec: async-signal-safe calls only. The editor stays smooth and alive when memory runs out.
void prepareChild() {
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  (void)::setpriority(PRIO_PROCESS, 0, 10);
  const int descriptor = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  if (::write(descriptor, "1000", 4) != 4) { /* only a hint to the kernel */
  }
  ::close(descriptor);
}

// Frames that are read even from an engine that floods; the others may be left out.
bool matters(const std::string& json) {
  for (const char* type : {"\"state\"", "\"error\"", "\"bye\"", "\"checkpoint\""})
    if (json.find(type) != std::string::npos) return true;
  return false;
}

std::optional<double> number(const QJsonObject& object, const char* key) {
  const QJsonValue value = object[QLatin1String(key)];
  if (!value.isDouble() || !std::isfinite(value.toDouble())) return std::nullopt;
  return value.toDouble();
}

qint64 count(const QJsonObject& object, const char* key) {
  constexpr double kLargest = 9e15;  // exact in a double
  return static_cast<qint64>(std::clamp(number(object, key).value_or(0), 0.0, kLargest));
}

std::optional<RunMetric> readMetric(const QJsonObject& frame) {
  const auto loss = number(frame, "loss");
  if (!loss || !number(frame, "step")) return std::nullopt;
  RunMetric metric;
  metric.step = count(frame, "step");
  metric.loss = *loss;
  metric.validationLoss = number(frame, "val_loss");
  metric.learningRate = number(frame, "lr").value_or(0);
  metric.tokensPerSecond = number(frame, "tokens_per_second").value_or(0);
  metric.tokens = count(frame, "tokens");
  metric.peakBytes = count(frame, "peak_bytes");
  metric.seconds = number(frame, "seconds").value_or(0);
  return metric;
}

MessageArgs readArgs(const QJsonObject& object) {
  MessageArgs args;
  for (auto it = object.begin(); it != object.end(); ++it) {
    MessageArg arg{it.key().toStdString(), std::string()};
    const double value = it->toDouble();
    if (it->isDouble() && value == std::floor(value) && std::abs(value) < 9e15)
      arg.value = static_cast<std::int64_t>(value);
    else if (it->isDouble())
      arg.value = value;
    else
      arg.value = it->toString().toStdString();
    args.push_back(std::move(arg));
  }
  return args;
}

// The sentence of the message table in the current language when the engine names its id, else what it said.
RunProblem readProblem(const QJsonObject& frame) {
  RunProblem problem{frame[QLatin1String("kind")].toString(), frame[QLatin1String("message")].toString(), {}, {}};
  const std::string id = frame[QLatin1String("id")].toString().toStdString();
  for (const MessageSpec& spec : allMessages()) {
    if (id != spec.textId) continue;
    const Diagnostic diagnostic = makeDiagnostic(spec.id, {}, {}, readArgs(frame[QLatin1String("args")].toObject()));
    const RenderedDiagnostic rendered = render(diagnostic, translateCore);
    problem.what = fromCore(rendered.what);
    problem.fix = fromCore(rendered.fix);
  }
  return problem;
}

}  // namespace

struct EngineClient::Private {
  explicit Private(EngineClient* client) : q(client) {}

  EngineClient* q;
  QString program;
  Timings timings;
  QProcess process;
  interop::FrameReader reader;
  RunState state = RunState::Ready;
  bool responding = true;
  bool said = false;  // finished() or failed() was emitted
  std::optional<RunProblem> lastProblem;
  QStringList log;
  QElapsedTimer window;
  int framesInWindow = 0;
  std::optional<std::string> surplus;  // newest metric beyond the budget
  QTimer surplusTimer;
  QTimer silence;
  QTimer terminateTimer;
  QTimer killTimer;

  void setState(RunState next);
  void send(const std::string& json);
  void readFrames();
  void take(const std::string& json);
  void takeState(const QString& name);
  void takeBye(const QJsonObject& frame);
  void keepLog(const QString& text);
  void fail(RunProblem problem);
  void ended();
  void setResponding(bool value);
};

void EngineClient::Private::setState(RunState next) {
  if (state == next) return;
  state = next;
  emit q->stateChanged(next);
}

void EngineClient::Private::setResponding(bool value) {
  if (responding == value) return;
  responding = value;
  emit q->respondingChanged(value);
}

void EngineClient::Private::send(const std::string& json) {
  if (process.state() == QProcess::NotRunning) return;
  const std::string frame = interop::encodeFrame(json);
  process.write(frame.data(), static_cast<qint64>(frame.size()));
}

void EngineClient::Private::readFrames() {
  const QByteArray bytes = process.readAllStandardOutput();
  reader.feed(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
  constexpr qint64 kWindowMs = 1000;
  while (auto frame = reader.next()) {
    silence.start();
    setResponding(true);
    if (!window.isValid() || window.elapsed() > kWindowMs) {
      window.start();
      framesInWindow = 0;
    }
    if (++framesInWindow <= kFramesPerSecond || matters(*frame)) {
      take(*frame);
    } else if (frame->find("\"metric\"") != std::string::npos) {
      surplus = std::move(frame);
      if (!surplusTimer.isActive()) surplusTimer.start();
    }
    if (said) return;
  }
  if (!reader.broken()) return;
  fail({QStringLiteral("protocol"),
        EngineClient::tr("The engine sent something that is no message"),
        EngineClient::tr("Start the run again"),
        {}});
}

void EngineClient::Private::take(const std::string& json) {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
  if (!document.isObject()) {
    fail({QStringLiteral("protocol"), EngineClient::tr("The engine sent something that is no message"),
          EngineClient::tr("Start the run again"), error.errorString()});
    return;
  }
  const QJsonObject frame = document.object();
  const QString type = frame[QLatin1String("type")].toString();
  if (type == QLatin1String("state")) {
    takeState(frame[QLatin1String("state")].toString());
  } else if (type == QLatin1String("metric")) {
    if (const auto metric = readMetric(frame)) emit q->metric(*metric);
  } else if (type == QLatin1String("sample")) {
    emit q->sample(count(frame, "step"), frame[QLatin1String("text")].toString().left(kSampleChars));
  } else if (type == QLatin1String("checkpoint")) {
    emit q->checkpoint(count(frame, "step"), frame[QLatin1String("path")].toString());
  } else if (type == QLatin1String("log")) {
    keepLog(frame[QLatin1String("text")].toString());
  } else if (type == QLatin1String("error")) {
    lastProblem = readProblem(frame);
    emit q->problem(*lastProblem);
  } else if (type == QLatin1String("hello")) {
    if (frame[QLatin1String("version")].toInt() != interop::kProtocolVersion)
      fail({QStringLiteral("protocol"),
            EngineClient::tr("The engine is of another version"),
            EngineClient::tr("Install studio and engine of one version"),
            {}});
  } else if (type == QLatin1String("bye")) {
    takeBye(frame);
  }
}

void EngineClient::Private::takeState(const QString& name) {
  // What was asked for stands until the engine confirms it: "running" sent before it saw the pause changes nothing.
  if (name == QLatin1String("running") && (state == RunState::Starting || state == RunState::Paused)) {
    setState(RunState::Running);
  } else if (name == QLatin1String("paused") && state != RunState::Stopping) {
    setState(RunState::Paused);
  } else if (name == QLatin1String("stopping")) {
    setState(RunState::Stopping);
  }
}

void EngineClient::Private::takeBye(const QJsonObject& frame) {
  if (frame[QLatin1String("reason")].toString() == QLatin1String("failed")) {
    fail(lastProblem.value_or(RunProblem{QStringLiteral("internal"),
                                         EngineClient::tr("The engine gave up"),
                                         EngineClient::tr("Read its last lines"),
                                         {}}));
    return;
  }
  if (surplus) take(*std::exchange(surplus, std::nullopt));
  said = true;
  silence.stop();
  killTimer.start();  // nothing more is expected of it
  setState(RunState::Finished);
  emit q->finished(frame);
}

void EngineClient::Private::keepLog(const QString& text) {
  const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  for (const QString& line : lines) {
    log.append(line.left(kLogLineChars));
    if (log.size() > kLogLines) log.removeFirst();
    emit q->logLine(log.last());
  }
}

void EngineClient::Private::fail(RunProblem problem) {
  if (said) return;
  said = true;
  silence.stop();
  if (problem.detail.isEmpty()) problem.detail = log.join(QLatin1Char('\n'));
  setState(RunState::Failed);
  emit q->failed(problem);
  if (process.state() != QProcess::NotRunning) process.kill();
}

void EngineClient::Private::ended() {
  silence.stop();
  terminateTimer.stop();
  killTimer.stop();
  setResponding(true);
  readFrames();
  keepLog(QString::fromUtf8(process.readAllStandardError()));
  if (said) return;
  if (lastProblem) {
    fail(*lastProblem);
  } else if (state == RunState::Stopping) {
    // It did not answer the stop and was ended: that is what was asked for, without the engine's summary.
    said = true;
    setState(RunState::Finished);
    emit q->finished(QJsonObject{{QStringLiteral("reason"), QStringLiteral("killed")}});
  } else if (process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL) {
    fail({QStringLiteral("crashed"),
          EngineClient::tr("The system ended the engine, most likely for lack of memory"),
          EngineClient::tr("Reduce batch size, sequence length or layers"),
          {}});
  } else if (process.exitStatus() == QProcess::CrashExit) {
    fail({QStringLiteral("crashed"),
          EngineClient::tr("The engine crashed (signal %1)").arg(process.exitCode()),
          EngineClient::tr("Start the run again; the design is unchanged"),
          {}});
  } else {
    fail({QStringLiteral("crashed"),
          EngineClient::tr("The engine ended early (exit code %1)").arg(process.exitCode()),
          EngineClient::tr("Start the run again; the design is unchanged"),
          {}});
  }
}

EngineClient::EngineClient(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this)) {
  d->program = defaultProgram();
  d->process.setChildProcessModifier(prepareChild);
  for (QTimer* timer : {&d->surplusTimer, &d->silence, &d->terminateTimer, &d->killTimer}) timer->setSingleShot(true);
  constexpr int kSurplusMs = 100;
  d->surplusTimer.setInterval(kSurplusMs);
  connect(&d->surplusTimer, &QTimer::timeout, this, [this] {
    if (d->surplus && !d->said) d->take(*std::exchange(d->surplus, std::nullopt));
  });
  connect(&d->silence, &QTimer::timeout, this, [this] { d->setResponding(false); });
  connect(&d->terminateTimer, &QTimer::timeout, this, [this] { d->process.terminate(); });
  connect(&d->killTimer, &QTimer::timeout, this, [this] { d->process.kill(); });
  connect(&d->process, &QProcess::readyReadStandardOutput, this, [this] {
    if (!d->said) d->readFrames();
  });
  connect(&d->process, &QProcess::readyReadStandardError, this,
          [this] { d->keepLog(QString::fromUtf8(d->process.readAllStandardError())); });
  connect(&d->process, &QProcess::finished, this, [this] { d->ended(); });
  connect(&d->process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error != QProcess::FailedToStart) return;
    d->fail({QStringLiteral("not_started"), tr("The engine %1 cannot be started").arg(d->program),
             tr("Build eulerstack-engine, or set EULERSTACK_ENGINE to its path"), d->process.errorString()});
  });
}

EngineClient::~EngineClient() {
  d->process.disconnect(this);
  if (d->process.state() == QProcess::NotRunning) return;
  d->process.closeWriteChannel();
  d->process.kill();
  constexpr int kReapMs = 2000;
  d->process.waitForFinished(kReapMs);
}

QString EngineClient::defaultProgram() {
  const QString named = qEnvironmentVariable("EULERSTACK_ENGINE");
  return named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/eulerstack-engine") : named;
}

void EngineClient::setProgram(const QString& program) {
  d->program = program;
}
void EngineClient::setTimings(const Timings& timings) {
  d->timings = timings;
}
RunState EngineClient::state() const {
  return d->state;
}
bool EngineClient::responding() const {
  return d->responding;
}
QString EngineClient::logTail() const {
  return d->log.join(QLatin1Char('\n'));
}

void EngineClient::train(const QByteArray& planJson, const interop::TrainOptions& options) {
  Q_ASSERT(d->state == RunState::Ready);
  d->silence.setInterval(d->timings.silentMs);
  d->terminateTimer.setInterval(d->timings.terminateMs);
  d->killTimer.setInterval(d->timings.killMs);
  d->setState(RunState::Starting);
  d->process.start(d->program, QStringList());
  if (d->said) return;
  d->silence.start();
  d->send(R"({"type":"hello","version":)" + std::to_string(interop::kProtocolVersion) + "}");
  d->send(R"({"type":"plan","plan":)" + planJson.toStdString() + "}");
  d->send(R"({"type":"start","command":"train","options":)" + interop::trainOptionsJson(options) + "}");
}

void EngineClient::pause() {
  if (d->state != RunState::Running) return;
  d->setState(RunState::Pausing);
  d->send(R"({"type":"pause"})");
}

void EngineClient::resume() {
  if (d->state != RunState::Paused) return;
  d->send(R"({"type":"resume"})");
}

void EngineClient::stop() {
  const bool active = d->state == RunState::Starting || d->state == RunState::Running ||
                      d->state == RunState::Pausing || d->state == RunState::Paused;
  if (!active) return;
  d->setState(RunState::Stopping);
  d->send(R"({"type":"stop"})");
  d->terminateTimer.start();
  d->killTimer.start();
}

}  // namespace eulerstack::widgets
