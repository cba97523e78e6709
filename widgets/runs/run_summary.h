// The box beside the plot: how the selected run ended, or what went wrong.
#pragma once
#include <QFrame>

#include "widgets/runs/run_record.h"

class QGridLayout;

namespace eulerstack::widgets {

// A finished run and the loss of another one at the same step, if there is one.
struct RunComparison {
  QString name;
  qint64 step = 0;
  double difference = 0;  // this run minus the other
};

class RunSummary : public QFrame {
  Q_OBJECT
 public:
  explicit RunSummary(QWidget* parent = nullptr);
  // Hidden for null and for a run that neither ended nor has a problem.
  void show(const RunRecord* run, const std::optional<RunComparison>& comparison, bool responding);
  // Label and value of each row as shown (tests).
  QStringList rows() const { return m_rows; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  enum class Tone { Ok, Neutral, Error };
  void clear();
  void title(const QString& icon, const QString& text);
  void row(const QString& label, const QString& value);
  void paragraph(const QString& text, const char* style, const char* role);
  void problem(const RunProblem& problem);
  void figures(const RunRecord& run, const std::optional<RunComparison>& comparison);

  QGridLayout* m_grid;
  QStringList m_rows;
  Tone m_tone = Tone::Neutral;
};

}  // namespace eulerstack::widgets
