// Loss curves of several runs with learning rate and speed below. QCustomPlot stays behind this header.
#pragma once
#include <QWidget>
#include <memory>

#include "widgets/runs/run_record.h"

namespace eulerstack::widgets {

// Repaints at most 20 times a second. Wheel zooms x, Ctrl+wheel y, dragging moves, double-click fits again.
// GUI thread.
class RunPlot : public QWidget {
  Q_OBJECT
 public:
  enum class XAxis { Step, Tokens, Seconds };

  explicit RunPlot(QWidget* parent = nullptr);
  ~RunPlot() override;

  void addRun(RunPtr run);
  void removeRun(int id);
  // The run's newest metric was appended to its record.
  void appended(const RunRecord& run);
  // Name, state or visibility of a run changed.
  void runChanged(const RunRecord& run);

  void setSmoothing(double weight);  // 0 (none) to 0.99
  double smoothing() const;
  void setLogarithmic(bool on);
  void setXAxis(XAxis axis);
  // The whole of what is known; follows again while a run grows.
  void fit();
  bool fitted() const;  // false after the user zoomed or moved

  // The plot as it is shown, at twice the resolution. False when the file cannot be written.
  bool exportPng(const QString& path, const QSize& size = {});
  // Smoothed loss of a run at an x value, if it has been there (crosshair, summary, tests).
  std::optional<double> smoothedAt(int id, double x) const;
  int pointCount(int id) const;
  // Shows the crosshair at an x value (keyboard, tests); out of range hides it.
  void showCrosshair(double x);
  QStringList crosshairRows() const;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
