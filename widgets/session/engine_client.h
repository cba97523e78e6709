// One eulerstack-engine process, driven from the GUI thread; nothing it sends is trusted.
#pragma once
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <memory>

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

// Starts the engine (beside the program, or EULERSTACK_ENGINE), sends the plan, reads frames: sizes checked, JSON depth
// and ranges checked, bursts coalesced. Stop: frame, SIGTERM after 3 s, SIGKILL after 5 s. Destroying it ends the
// engine.
class EngineClient : public QObject {
  Q_OBJECT
 public:
  explicit EngineClient(QObject* parent = nullptr);
  ~EngineClient() override;
  void setProgram(const QString& program);  // tests: a fake engine
  void train(const QByteArray& planJson, const interop::TrainOptions& options);
  void pause();
  void resume();
  void stop();
  RunState state() const;
  bool responding() const;  // a heartbeat in the last 10 s

 signals:
  void stateChanged(eulerstack::widgets::RunState state);
  void metric(const eulerstack::widgets::RunMetric& metric);
  void sample(qint64 step, const QString& text);
  void checkpoint(qint64 step, const QString& path);
  void logLine(const QString& text);
  // kind as in engine_protocol.h, or "crashed"; detail: what the engine said or its last 20 lines.
  void failed(const QString& kind, const QString& message, const QString& detail);
  void finished(const QJsonObject& bye);

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
