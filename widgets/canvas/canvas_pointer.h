// Mouse and drag-and-drop gestures on the canvas, as an event filter of the viewport. Design: section 9.
#pragma once
#include <QObject>
#include <QPointF>
#include <QTimer>

#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/drop_target.h"

class QDragMoveEvent;
class QDropEvent;
class QMouseEvent;
class QWheelEvent;

namespace eulerstack::widgets {

class CanvasView;
class RubberBand;
struct Block;

class CanvasPointer : public QObject {
  Q_OBJECT
 public:
  explicit CanvasPointer(CanvasView& canvas);
  // Gives up a drag or rubber band; false when there was none.
  bool cancel();
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class State { Idle, Pressed, DraggingCards, DraggingBody, RubberBand, DrawingWire };
  bool press(QMouseEvent* event);
  bool move(QMouseEvent* event);
  bool release(QMouseEvent* event);
  bool doubleClick(QMouseEvent* event);
  bool wheel(QWheelEvent* event);
  void click(const CanvasHit& hit, Qt::KeyboardModifiers modifiers);
  void beginCardDrag(Qt::KeyboardModifiers modifiers);
  void dragCards(QPointF viewportPoint);
  void dropCards();
  void dragBody(QPointF viewportPoint);
  void dropBody();
  void beginRubberBand();
  void dragRubberBand(QPointF viewportPoint);
  void drawWire(QPointF viewportPoint);
  void dropWire(QPointF viewportPoint);
  void autoScroll();
  bool dragBlock(QDragMoveEvent* event);
  bool dropBlock(QDropEvent* event);
  std::optional<DropMark> markFor(const InsertPlace& place) const;
  struct BlockTarget {
    std::optional<InsertPlace> place;
    int replacedCard = -1;
    document::CardPlace body;       // the card of a frame that takes the block
    std::optional<LanePlace> lane;  // or where in a stream it lands
    bool taken() const { return place || replacedCard >= 0 || body.inside() || lane; }
  };
  BlockTarget targetFor(const Block& block, QPointF scenePoint) const;
  BlockTarget frameTarget(const Block& block, int card, QPointF scenePoint) const;
  QString tagFor(const Block& block) const;
  std::optional<DropMark> markFor(const BlockTarget& target, const Block& block, QPointF scenePoint) const;
  std::optional<LanePlace> laneFor(QPointF scenePoint) const;
  DropMark markFor(const LanePlace& place) const;
  void updateCursor(const CanvasHit& hit);

  CanvasView& m_canvas;
  State m_state = State::Idle;
  QPointF m_pressPoint, m_lastPoint;  // viewport
  QPointF m_pressScene;
  CanvasHit m_pressHit;
  int m_pressOutput = -1;  // card whose output port was pressed
  Qt::KeyboardModifiers m_pressModifiers;
  QList<int> m_dragged;    // cards
  QSet<int> m_beforeBand;  // selection when the rubber band began
  bool m_copies = false;
  std::optional<InsertPlace> m_place;
  std::optional<LanePlace> m_lanePlace;
  RubberBand* m_band = nullptr;
  QTimer m_scrollTimer;
};

}  // namespace eulerstack::widgets
