// The graphics items of CanvasScene.
#pragma once
#include <QGraphicsObject>

#include "widgets/canvas/canvas_scene.h"

namespace eulerstack::widgets {

// One card; everything is drawn in one paint().
class CardItem : public QGraphicsObject {
  Q_OBJECT
 public:
  CardItem(CanvasScene& scene, int index);
  int index() const { return m_index; }
  void setIndex(int index);
  void setCardSize(QSizeF size);
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  CanvasScene& m_scene;
  int m_index;
  QSizeF m_size;
};

// Wires, and from afar the cards too as flat rectangles.
class GroundItem : public QGraphicsItem {
 public:
  explicit GroundItem(CanvasScene& scene);
  QRectF boundingRect() const override { return m_rect; }
  void setRect(const QRectF& rect);
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  CanvasScene& m_scene;
  QRectF m_rect;
};

// Above the cards: ghost, drop mark, label of the wire under the pointer.
class OverlayItem : public QGraphicsItem {
 public:
  explicit OverlayItem(CanvasScene& scene);
  QRectF boundingRect() const override { return m_rect; }
  void follow();  // bounding rectangle and picture anew
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  QPointF labelAt() const;
  CanvasScene& m_scene;
  QRectF m_rect;
};

}  // namespace eulerstack::widgets
