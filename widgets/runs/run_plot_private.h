// What RunPlot is made of. Only its own files include this: QCustomPlot stays behind them.
#pragma once
#include <qcustomplot.h>

#include <QTimer>
#include <cmath>
#include <map>
#include <optional>

#include "widgets/runs/run_plot.h"

namespace eulerstack::widgets {

class PlotOverlay;

struct RunPlot::Private {
  struct Curve {
    RunPtr run;
    Smoother smoother;
    QCPGraph* raw = nullptr;
    QCPGraph* smooth = nullptr;
    QCPGraph* validation = nullptr;
    QCPGraph* rate = nullptr;   // learning rate
    QCPGraph* speed = nullptr;  // tokens per second
    std::size_t drawn = 0;      // metrics already given to the graphs
    // Extremes so far: a long run is not read again for each picture.
    std::optional<QCPRange> values, positive;
    double topRate = 0, topSpeed = 0;

    void note(double value) {
      if (!std::isfinite(value)) return;
      const auto widen = [value](std::optional<QCPRange>& range) {
        if (range)
          range->expand(value);
        else
          range = QCPRange(value, value);
      };
      widen(values);
      if (value > 0) widen(positive);
    }
  };

  // Nothing here reads the mouse by itself: the panel decides what wheel and drag do.
  class Canvas : public QCustomPlot {
   public:
    explicit Canvas(QWidget* parent) : QCustomPlot(parent) { setBufferDevicePixelRatio(devicePixelRatioF()); }
  };

  explicit Private(RunPlot* plot) : q(plot) {}

  RunPlot* q;
  Canvas* canvas = nullptr;
  PlotOverlay* overlay = nullptr;
  QCPAxisRect* loss = nullptr;
  QCPAxisRect* rate = nullptr;
  QCPAxisRect* speed = nullptr;
  QCPLayoutGrid* small = nullptr;
  QCPTextElement* title = nullptr;
  QCPTextElement* rateTitle = nullptr;
  QCPTextElement* speedTitle = nullptr;
  std::map<int, Curve> curves;
  QTimer replotTimer;
  double weight = 0.9;
  XAxis axis = XAxis::Step;
  bool logarithmic = false;
  bool following = true;
  std::optional<double> crosshairAt;

  void build();
  void style();
  void styleAxis(QCPAxis* axis, bool line) const;
  void styleCurve(Curve& curve) const;
  void retranslate();
  void append(Curve& curve);
  void rebuild(Curve& curve);
  void rebuildAll();
  void fitRanges();
  void updateOverlay();
  void updateCrosshair();
  void moveCrosshair(const QPoint& position);
  void wheel(QWheelEvent* event);
  void arrange(int height);
  void schedule() {
    if (!replotTimer.isActive()) replotTimer.start();
  }
  QString xLabel(double x) const;
  QString endText(const Curve& curve) const;
  std::optional<double> smoothed(const Curve& curve, double x) const;
};

}  // namespace eulerstack::widgets
