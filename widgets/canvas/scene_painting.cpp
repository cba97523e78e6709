// What CanvasScene draws without items: wires, the view from afar, files.
#include <QPainter>
#include <algorithm>

#include "widgets/canvas/canvas_scene.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

using document::Card;

namespace {

constexpr qreal kFarErrorSize = 10;     // px on the screen
constexpr qreal kFarRoundedWidth = 18;  // px on the screen: smaller cards are drawn with square corners

// Rectangles of one colour are drawn in one call.
class RectBatches {
 public:
  void add(const QColor& color, const QRectF& rect) { m_rects[color.rgba()].append(rect); }
  void draw(QPainter& painter, qreal radius) const {
    painter.setPen(Qt::NoPen);
    for (auto it = m_rects.begin(); it != m_rects.end(); ++it) {
      painter.setBrush(QColor::fromRgba(it.key()));
      if (radius <= 0) {
        painter.drawRects(it.value());
      } else {
        for (const QRectF& rect : it.value()) painter.drawRoundedRect(rect, radius, radius);
      }
    }
  }

 private:
  QHash<QRgb, QList<QRectF>> m_rects;
};

}  // namespace

WireState CanvasScene::wireState(int from) const {
  if (m_selected.contains(from) && m_selected.contains(from + 1)) return WireState::Selected;
  if (m_hover.wire == from) return WireState::Hover;
  return WireState::Normal;
}

void CanvasScene::paintWires(QPainter& painter, const QRectF& area) const {
  if (count() < 2) return;
  const qreal opacity = painter.opacity();
  if (m_readOnly) painter.setOpacity(opacity * 0.6);
  int first = 0, end = count() - 1;
  if (!animating()) {
    // Wires of a row, and the one that comes from the row above.
    const auto [firstRow, endRow] = m_layout.rowsBetween(area.top() - 60, area.bottom() + 60);
    if (firstRow >= endRow) {
      painter.setOpacity(opacity);
      return;
    }
    first = std::max(0, m_layout.rows[static_cast<std::size_t>(firstRow)].first - 1);
    end = std::min(end, m_layout.rows[static_cast<std::size_t>(endRow - 1)].last + 1);
    if (m_layout.rows.size() == 1) {
      const auto [a, b] = m_layout.cardsBetween(0, area.left() - 60, area.right() + 60);
      first = std::max(first, a - 1);
      end = std::min(end, b + 1);
    }
  }
  for (int i = first; i < end; ++i) paintWire(painter, wireOf(i), wireState(i));
  if (lodFor(m_zoom) == Lod::Full) paintWidths(painter, first, end);
  painter.setOpacity(opacity);
}

// Where the stream gets another width its shape stands above the wire.
void CanvasScene::paintWidths(QPainter& painter, int first, int end) const {
  for (int i = first; i < end; ++i) {
    const Card& from = card(i);
    if (from.width <= 0 || from.outWidth <= 0 || from.width == from.outWidth) continue;
    const QRectF& rect = m_rects[static_cast<std::size_t>(i)];
    const QPointF at(rect.right() + m_layout.options.gapX / 2, rect.top() + m_layout.options.portAxis - 24);
    paintWireLabel(painter, at, utf8(document::wireShape(*m_projection, static_cast<std::size_t>(i))));
  }
}

void CanvasScene::paintFar(QPainter& painter, const QRectF& area) const {
  const Theme& theme = Theme::instance();
  painter.setRenderHint(QPainter::Antialiasing, false);
  const auto [firstRow, endRow] = m_layout.rowsBetween(area.top() - 60, area.bottom() + 60);
  // One line a row, from its first card to its last, and one to the next row.
  QList<QLineF> lines;
  for (int row = firstRow; row < endRow; ++row) {
    const LayoutRow& r = m_layout.rows[static_cast<std::size_t>(row)];
    lines.append(QLineF(m_layout.input(r.first), m_layout.output(r.last)));
    if (r.last + 1 >= count()) continue;
    const std::vector<QPointF> points = wirePoints(m_layout, r.last);
    for (std::size_t i = 1; i < points.size(); ++i) lines.append(QLineF(points[i - 1], points[i]));
  }
  QPen pen(theme.color("wire"), 1);
  pen.setCosmetic(true);
  painter.setPen(pen);
  painter.drawLines(lines);

  RectBatches cards, selected;
  std::vector<int> errors;
  QList<QRectF> frames;
  const qreal ring = 2 / m_zoom;
  const std::vector<int> shown = m_layout.cardsIn(area);
  for (const int i : shown) {
    const QRectF& rect = m_layout.cards[static_cast<std::size_t>(i)];
    const Card& entry = card(i);
    if (m_selected.contains(i)) selected.add(theme.color("accent_line"), rect.adjusted(-ring, -ring, ring, ring));
    if (isFrame(entry)) {
      frames.append(rect);
      const FrameParts parts = frameOf(i);
      for (const FrameBody& body : parts.bodies)
        cards.add(
            farColor(entry.lanes[static_cast<std::size_t>(body.lane)].cards[static_cast<std::size_t>(body.index)]),
            body.rect.translated(rect.topLeft()));
    } else {
      cards.add(farColor(entry), rect);
    }
    if (entry.errors > 0) errors.push_back(i);
  }
  const bool rounded = CardMetrics::get().width * m_zoom >= kFarRoundedWidth && shown.size() < 600;
  painter.setRenderHint(QPainter::Antialiasing, rounded);
  const qreal opacity = painter.opacity();
  if (m_readOnly) painter.setOpacity(opacity * 0.6);
  selected.draw(painter, rounded ? 12 : 0);
  if (!frames.isEmpty()) {
    QPen outline(theme.color("border2"), 1);
    outline.setCosmetic(true);
    painter.setPen(outline);
    painter.setBrush(theme.color("card2"));
    painter.drawRects(frames);
  }
  cards.draw(painter, rounded ? 10 : 0);
  painter.setOpacity(opacity);
  const qreal size = kFarErrorSize / m_zoom;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color("error"));
  for (const int i : errors) {
    const QPointF corner = m_layout.cards[static_cast<std::size_t>(i)].topRight();
    painter.drawRect(QRectF(corner.x() - size / 2, corner.y() - size / 2, size, size));
  }
}

void CanvasScene::paintAll(QPainter& painter, const QRectF& area) const {
  for (int i = 0; i + 1 < count(); ++i) paintWire(painter, wirePoints(m_layout, i), WireState::Normal);
  paintWidths(painter, 0, count() - 1);
  for (const int i : m_layout.cardsIn(area)) {
    CardLook look;
    look.inner = inner(i);
    look.collapsed = isCollapsed(i);
    const QRectF& rect = m_layout.cards[static_cast<std::size_t>(i)];
    painter.save();
    painter.translate(rect.topLeft());
    paintCard(painter, card(i), rect.size(), look);
    painter.restore();
  }
}

}  // namespace eulerstack::widgets
