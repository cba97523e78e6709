// The scrolling, zooming view of the canvas. Knows pan and zoom; gestures on cards are its owner's (signals carry
// them).
#pragma once
#include <QGraphicsView>

#include "widgets/canvas/canvas_scene.h"

class QVariantAnimation;

namespace eulerstack::widgets {

class GraphView : public QGraphicsView {
  Q_OBJECT
 public:
  GraphView(CanvasScene* scene, QWidget* parent);

  CanvasScene* canvas() const { return m_canvas; }
  qreal zoom() const { return m_zoom; }
  qreal minZoom() const;
  qreal maxZoom() const;
  // Keeps the scene point under `anchor` (viewport coordinates) in its place; without one the centre.
  void setZoom(qreal zoom, std::optional<QPointF> anchor = std::nullopt);
  void zoomBy(int steps, std::optional<QPointF> anchor = std::nullopt);
  void fit(const QRectF& area, qreal mostZoom);
  void panBy(QPointF pixels, bool smooth = false);
  void revealRect(const QRectF& area, bool smooth = true);  // scrolls only as far as needed
  QRectF visibleArea() const;
  QPointF toScene(QPointF viewportPoint) const { return viewportTransform().inverted().map(viewportPoint); }
  QPointF fromScene(QPointF scenePoint) const { return viewportTransform().map(scenePoint); }
  bool panning() const { return m_panning; }
  bool spaceHeld() const { return m_space; }
  void updateSceneRect();
  void setAnimated(bool animated) { m_animated = animated; }

 signals:
  void zoomChanged(qreal zoom);
  void viewMoved();

 protected:
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  bool viewportEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void moved();
  CanvasScene* m_canvas;
  QVariantAnimation* m_panAnimation;
  qreal m_zoom = 1;
  bool m_panning = false, m_space = false, m_animated = true;
  QPointF m_panLast;
};

}  // namespace eulerstack::widgets
