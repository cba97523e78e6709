#include "widgets/canvas/scene_items.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

CardItem::CardItem(CanvasScene& scene, int index) : m_scene(scene), m_index(index) {
  setAcceptedMouseButtons(Qt::NoButton);
  setZValue(1);
}

void CardItem::setIndex(int index) {
  m_index = index;
}

void CardItem::setCardSize(QSizeF size) {
  if (size == m_size) return;
  prepareGeometryChange();
  m_size = size;
}

QRectF CardItem::boundingRect() const {
  return QRectF(QPointF(0, 0), m_size).adjusted(-kCardMargin, -kCardMargin, kCardMargin, kCardMargin);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  CardLook look = m_scene.lookOf(m_index);
  paintCard(*painter, m_scene.card(m_index), m_size, look);
}

GroundItem::GroundItem(CanvasScene& scene) : m_scene(scene) {
  setAcceptedMouseButtons(Qt::NoButton);
  setFlag(ItemUsesExtendedStyleOption);  // the exposed rectangle says which wires to draw
  setZValue(0);
}

void GroundItem::setRect(const QRectF& rect) {
  prepareGeometryChange();
  m_rect = rect;
  update();
}

void GroundItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
  const QRectF area = option->exposedRect.adjusted(-8, -8, 8, 8);
  if (lodFor(m_scene.zoom()) == Lod::Far) {
    m_scene.paintFar(*painter, area);
  } else {
    m_scene.paintWires(*painter, area);
  }
}

OverlayItem::OverlayItem(CanvasScene& scene) : m_scene(scene) {
  setAcceptedMouseButtons(Qt::NoButton);
  setZValue(3);
}

QPointF OverlayItem::labelAt() const {
  const std::vector<QPointF> points = m_scene.wireOf(m_scene.m_hover.wire);
  // In a row the gap is narrower than the label: it stands above the wire.
  if (points.size() == 2) return (points[0] + points[1]) / 2 - QPointF(0, 18);
  return (points[2] + points[3]) / 2;
}

void OverlayItem::follow() {
  prepareGeometryChange();
  m_rect = QRectF();
  if (m_scene.m_dropMark) {
    if (!m_scene.m_dropMark->replaced.isEmpty()) m_rect |= m_scene.m_dropMark->replaced.adjusted(-8, -60, 300, 60);
    m_rect |= m_scene.m_dropMark->replacedCard >= 0
                  ? m_scene.cardRect(m_scene.m_dropMark->replacedCard).adjusted(-8, -60, 300, 60)
                  : dropMarkRect(m_scene.m_dropMark->at, m_scene.m_dropMark->tag);
  }
  if (m_scene.dragging())
    for (const int index : m_scene.m_dragged) m_rect |= m_scene.m_layout.cards[static_cast<std::size_t>(index)];
  if (m_scene.m_draggedBody.inside())
    m_rect |= m_scene.rectOf(m_scene.m_draggedBody)
                  .translated(m_scene.m_draggedBodyOffset)
                  .adjusted(-kCardMargin, -kCardMargin, kCardMargin, kCardMargin + 8);
  if (m_scene.m_drawnWire)
    m_rect |= QRectF(m_scene.m_layout.output(m_scene.m_drawnWire->from), m_scene.m_drawnWire->to)
                  .normalized()
                  .adjusted(-12, -12, 12, 12);
  if (m_scene.m_hover.wire >= 0) {
    const QPointF at = labelAt();
    m_rect |= QRectF(at.x() - 90, at.y() - 12, 180, 24);
  }
  m_rect.adjust(-3, -3, 3, 3);
  update();
}

void OverlayItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  if (m_scene.dragging())
    for (const int index : m_scene.m_dragged)
      paintGhost(*painter, m_scene.m_layout.cards[static_cast<std::size_t>(index)]);
  if (const document::Card* body = m_scene.cardAt(m_scene.m_draggedBody); body != nullptr) {
    const QRectF rect = m_scene.rectOf(m_scene.m_draggedBody).translated(m_scene.m_draggedBodyOffset);
    CardLook look;
    look.dragging = true;
    look.form = m_scene.card(m_scene.m_draggedBody.card).form;
    painter->save();
    painter->translate(rect.topLeft());
    paintCard(*painter, *body, rect.size(), look);
    painter->restore();
  }
  if (const std::optional<DrawnWire>& wire = m_scene.m_drawnWire) {
    const QPointF from = m_scene.m_layout.output(wire->from);
    const qreal middle = (from.x() + wire->to.x()) / 2;
    paintWire(*painter, {from, {middle, from.y()}, {middle, wire->to.y()}, wire->to}, WireState::Drawn);
    paintPort(*painter, from, true);
  }
  if (const std::optional<DropMark>& mark = m_scene.m_dropMark) {
    if (mark->replacedCard >= 0 || !mark->replaced.isEmpty()) {
      const QRectF rect = mark->replaced.isEmpty() ? m_scene.cardRect(mark->replacedCard) : mark->replaced;
      painter->setRenderHint(QPainter::Antialiasing);
      painter->setPen(QPen(Theme::instance().color("accent_line"), 3));
      painter->setBrush(Qt::NoBrush);
      painter->drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 10, 10);
      paintTag(*painter, rect.bottomLeft() + QPointF(0, 8), mark->tag);
    } else {
      paintDropMark(*painter, mark->at, mark->tag);
    }
  }
  if (m_scene.m_hover.wire >= 0 && !m_scene.dragging())
    paintWireLabel(*painter, labelAt(),
                   utf8(document::wireShape(m_scene.projection(), static_cast<std::size_t>(m_scene.m_hover.wire))));
}

}  // namespace eulerstack::widgets
