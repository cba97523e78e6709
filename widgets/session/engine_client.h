// One eulerstack-engine process for one run, driven from the GUI thread; nothing it sends is trusted.
#pragma once
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "core/interop/engine_protocol.h"

namespace eulerstack::widgets {

enum class RunState { Ready, Starting, Running, Pausing, Paused, Stopping, Finished, Failed };

struct RunMetric {
  qint64 step = 0;
  double loss = 0;
  std::optional<double> validationLoss;
  double learningRate = 0;
  double tokensPerSecond = 0;
  qint64 tokens = 0;
  qint64 peakBytes = 0;
  double seconds = 0;
};

// What went wrong, in the current language. Kinds as in engine_protocol.h, or "crashed", "not_started", "protocol".
struct RunProblem {
  QString kind;
  QString what;
  QString fix;
  QString detail;  // the last lines the engine wrote, or ""
};

// Starts the engine (beside the program, or EULERSTACK_ENGINE), sends the plan, reads frames: sizes checked, JSON depth
// and ranges checked, bursts of more than 1,000 frames a second coalesced (the newest metric stays). Stop: frame,
// SIGTERM after 3 s, SIGKILL after 5 s. Destroying it ends the engine. One object drives one run.
class EngineClient : public QObject {
  Q_OBJECT
 public:
  struct Timings {
    int silentMs = 10'000;    // without a frame: not responding
    int terminateMs = 3'000;  // after stop()
    int killMs = 5'000;       // after stop()
  };

  explicit EngineClient(QObject* parent = nullptr);
  ~EngineClient() override;
  void setProgram(const QString& program);  // tests: a fake engine
  void setTimings(const Timings& timings);
  // Precondition: state() is Ready.
  void train(const QByteArray& planJson, const interop::TrainOptions& options);
  void pause();
  void resume();
  void stop();
  RunState state() const;
  bool responding() const;  // a frame in the last 10 s, or nothing is expected
  QString logTail() const;  // the last 20 lines the engine wrote

  static QString defaultProgram();

 signals:
  void stateChanged(eulerstack::widgets::RunState state);
  void respondingChanged(bool responding);
  void metric(const eulerstack::widgets::RunMetric& metric);
  void sample(qint64 step, const QString& text);
  void checkpoint(qint64 step, const QString& path);
  void logLine(const QString& text);
  // The engine reported a problem but goes on or waits (loss not finite: it paused).
  void problem(const eulerstack::widgets::RunProblem& problem);
  void failed(const eulerstack::widgets::RunProblem& problem);  // once; state() is Failed
  void finished(const QJsonObject& bye);                        // once; state() is Finished

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
