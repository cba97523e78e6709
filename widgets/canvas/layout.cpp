#include "widgets/canvas/layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace eulerstack::widgets {

namespace {

constexpr qreal kWireOut = 20;     // to the right of the last card of a row
constexpr qreal kWireAbove = 22;   // above the next row
constexpr qreal kWireBefore = 12;  // left of the rows

void closeRow(CanvasLayout& layout, int last) {
  LayoutRow& row = layout.rows.back();
  row.last = last;
  for (int i = row.first; i <= last; ++i) row.bottom = std::max(row.bottom, layout.cards[i].bottom());
}

}  // namespace

QPointF CanvasLayout::input(int card) const {
  return cards[card].topLeft() + QPointF(0, options.portAxis);
}
QPointF CanvasLayout::output(int card) const {
  return cards[card].topRight() + QPointF(0, options.portAxis);
}

std::pair<int, int> CanvasLayout::rowsBetween(qreal top, qreal bottom) const {
  const auto first =
      std::lower_bound(rows.begin(), rows.end(), top, [](const LayoutRow& row, qreal y) { return row.bottom < y; });
  const auto last =
      std::upper_bound(first, rows.end(), bottom, [](qreal y, const LayoutRow& row) { return y < row.top; });
  return {static_cast<int>(first - rows.begin()), static_cast<int>(last - rows.begin())};
}

std::pair<int, int> CanvasLayout::cardsBetween(int row, qreal left, qreal right) const {
  const auto begin = cards.begin() + rows[row].first;
  const auto end = cards.begin() + rows[row].last + 1;
  const auto first = std::lower_bound(begin, end, left, [](const QRectF& card, qreal x) { return card.right() < x; });
  const auto last = std::upper_bound(first, end, right, [](qreal x, const QRectF& card) { return x < card.left(); });
  return {static_cast<int>(first - cards.begin()), static_cast<int>(last - cards.begin())};
}

int CanvasLayout::cardAt(QPointF point, qreal margin) const {
  const auto [firstRow, endRow] = rowsBetween(point.y() - margin, point.y() + margin);
  for (int row = firstRow; row < endRow; ++row) {
    const auto [first, end] = cardsBetween(row, point.x() - margin, point.x() + margin);
    for (int i = first; i < end; ++i)
      if (cards[i].adjusted(-margin, -margin, margin, margin).contains(point)) return i;
  }
  return -1;
}

std::vector<int> CanvasLayout::cardsIn(const QRectF& area) const {
  std::vector<int> found;
  const auto [firstRow, endRow] = rowsBetween(area.top(), area.bottom());
  for (int row = firstRow; row < endRow; ++row) {
    const auto [first, end] = cardsBetween(row, area.left(), area.right());
    for (int i = first; i < end; ++i)
      if (cards[i].intersects(area)) found.push_back(i);
  }
  return found;
}

CanvasLayout layoutCards(const std::vector<QSizeF>& sizes, const LayoutOptions& options) {
  CanvasLayout layout;
  layout.options = options;
  layout.cards.reserve(sizes.size());
  layout.rowOf.reserve(sizes.size());
  qreal x = 0, y = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const bool first = layout.rows.empty();
    const bool full = !first && options.rowWidth > 0 && x + sizes[i].width() > options.rowWidth &&
                      layout.rows.back().first < static_cast<int>(i);
    if (first || full) {
      if (full) {
        closeRow(layout, static_cast<int>(i) - 1);
        y = layout.rows.back().bottom + options.rowGap;
        x = options.indent;
      }
      layout.rows.push_back({static_cast<int>(i), static_cast<int>(i), y, y});
    }
    layout.cards.emplace_back(QPointF(x, y), sizes[i]);
    layout.rowOf.push_back(static_cast<int>(layout.rows.size()) - 1);
    x += sizes[i].width() + options.gapX;
  }
  if (!sizes.empty()) closeRow(layout, static_cast<int>(sizes.size()) - 1);
  for (const LayoutRow& row : layout.rows) {
    const QRectF last = layout.cards[row.last];
    layout.bounds |= QRectF(QPointF(0, row.top), QPointF(last.right(), row.bottom));
  }
  if (layout.rows.size() > 1) layout.bounds.adjust(-kWireBefore, 0, kWireOut, 0);
  return layout;
}

std::vector<QPointF> wirePoints(QPointF output, QPointF input, bool sameRow, qreal nextRowTop, qreal rowLeft) {
  if (sameRow) return {output, input};
  const qreal right = output.x() + kWireOut, left = rowLeft - kWireBefore, across = nextRowTop - kWireAbove;
  return {output, {right, output.y()}, {right, across}, {left, across}, {left, input.y()}, input};
}

std::vector<QPointF> wirePoints(const CanvasLayout& layout, int from) {
  const int to = from + 1;
  return wirePoints(layout.output(from), layout.input(to), layout.rowOf[from] == layout.rowOf[to],
                    layout.rows[layout.rowOf[to]].top, 0);
}

QPainterPath roundedPath(const std::vector<QPointF>& points, qreal radius) {
  QPainterPath path;
  if (points.empty()) return path;
  path.moveTo(points.front());
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const QLineF in(points[i], points[i - 1]), out(points[i], points[i + 1]);
    const qreal r = std::min({radius, in.length() / 2, out.length() / 2});
    if (r <= 0) continue;
    path.lineTo(in.pointAt(r / in.length()));
    path.quadTo(points[i], out.pointAt(r / out.length()));
  }
  path.lineTo(points.back());
  return path;
}

qreal distanceTo(const std::vector<QPointF>& points, QPointF point, QPointF* nearest) {
  qreal best = std::numeric_limits<qreal>::infinity();
  for (std::size_t i = 1; i < points.size(); ++i) {
    const QPointF a = points[i - 1], along = points[i] - a, offset = point - a;
    const qreal length2 = QPointF::dotProduct(along, along);
    const qreal t = length2 > 0 ? std::clamp(QPointF::dotProduct(offset, along) / length2, 0.0, 1.0) : 0;
    const QPointF candidate = a + t * along;
    const qreal distance = QLineF(candidate, point).length();
    if (distance >= best) continue;
    best = distance;
    if (nearest != nullptr) *nearest = candidate;
  }
  return best;
}

}  // namespace eulerstack::widgets
