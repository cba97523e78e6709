// What stands over the curves: names at line ends, the crosshair with its values. Painted apart from the plot, so that
// moving the pointer never draws the curves again.
#pragma once
#include <QColor>
#include <QPen>
#include <QWidget>

namespace eulerstack::widgets {

struct LineEnd {
  QPointF point;  // of the last value, in pixels of the overlay
  QString text;
  QColor color;
};

struct CrosshairRow {
  QString name;
  QString value;
  QColor color;
  QPointF point;
};

struct Crosshair {
  bool visible = false;
  double x = 0;  // pixels
  QString title;
  QList<CrosshairRow> rows;
};

class PlotOverlay : public QWidget {
  Q_OBJECT
 public:
  explicit PlotOverlay(QWidget* parent);
  void setArea(const QRectF& area);  // of the axes
  void setLineEnds(const QList<LineEnd>& ends);
  void setCrosshair(const Crosshair& crosshair);
  const Crosshair& crosshair() const { return m_crosshair; }
  void paintInto(QPainter& painter) const;
  // Room that the longest of these labels needs to the right of a line.
  static int labelWidth(const QStringList& texts);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintLineEnds(QPainter& painter) const;
  void paintCrosshair(QPainter& painter) const;
  void paintBox(QPainter& painter) const;
  QRectF m_area;
  QList<LineEnd> m_ends;
  Crosshair m_crosshair;
};

}  // namespace eulerstack::widgets
