// Zoom buttons and the mini-map at the bottom right of the canvas.
#pragma once
#include <QToolButton>
#include <QWidget>

namespace eulerstack::widgets {

class GraphView;

// minus, value (menu 50, 100, 200, Fit, Selection), plus, Fit.
class ZoomBar : public QWidget {
  Q_OBJECT
 public:
  explicit ZoomBar(QWidget* parent);
  void setZoom(qreal zoom);
  void retranslate();

 signals:
  void zoomInRequested();
  void zoomOutRequested();
  void zoomRequested(qreal zoom);
  void fitRequested();
  void fitSelectionRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void openMenu();
  QToolButton* m_minus;
  QToolButton* m_value;
  QToolButton* m_plus;
  QToolButton* m_fit;
};

// The whole design small; the rectangle is what can be seen, drag moves it.
class MiniMap : public QWidget {
  Q_OBJECT
 public:
  MiniMap(GraphView* view, QWidget* parent);
  // Hidden while everything fits and the zoom is over 100 %.
  bool wanted() const;
  void invalidate();  // cards changed

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  QTransform toMap() const;
  void centreOn(QPointF point);
  GraphView* m_view;
  QPixmap m_cards;
};

}  // namespace eulerstack::widgets
