// One training run as the studio knows it: options, what arrived, how it ended.
#pragma once
#include <QJsonObject>
#include <QString>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "widgets/session/engine_client.h"

namespace eulerstack::widgets {

struct RunRecord {
  int id = 0;
  int series = 0;  // index of colour and dash, Theme::series()
  QString design;  // name of the document
  QString name;    // "quickstart · lr 3e-4"
  QString label;   // short form for the end of its line: "lr 3e-4"
  interop::TrainOptions options;
  qint64 memoryEstimate = 0;  // bytes, of the analysis
  RunState state = RunState::Starting;
  bool visible = true;
  std::vector<RunMetric> metrics;
  QString sample;
  QString outputDir;
  std::optional<RunProblem> problem;
  QJsonObject bye;

  qint64 lastStep() const { return metrics.empty() ? 0 : metrics.back().step; }
  bool active() const { return state != RunState::Ready && state != RunState::Finished && state != RunState::Failed; }
  bool stopped() const { return bye[QLatin1String("reason")].toString() != QLatin1String("done"); }
};
using RunPtr = std::shared_ptr<RunRecord>;

// Remaining time from the last 50 steps; nothing for the first 10 and after a pause.
class EtaEstimator {
 public:
  void add(qint64 step, double seconds);
  void clear() { m_recent.clear(); }
  std::optional<double> remainingSeconds(qint64 steps) const;

 private:
  struct Point {
    qint64 step = 0;
    double seconds = 0;
  };
  std::deque<Point> m_recent;
};

// Exponential moving average whose start is not drawn towards zero: s_n = sum(w^(n-i) x_i) / sum(w^(n-i)).
class Smoother {
 public:
  explicit Smoother(double weight = 0) : m_weight(weight) {}
  double add(double value);

 private:
  double m_weight;
  double m_sum = 0;
  double m_norm = 0;
};

// "1 m 57 s", "13 m 04 s", "2 h 05 m": figures and unit letters, the same in every language.
QString durationText(double seconds);
// "57.3 k"
QString rateText(double tokensPerSecond);
// Four significant figures at most: "4.68", "10.37", "0.0512".
QString lossText(double loss);

}  // namespace eulerstack::widgets
