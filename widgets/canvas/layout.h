// Where the cards stand and how the wires run: a pure function of the card sizes, linear in their number.
// Units: device-independent px of the scene at 100 %. Thread: any.
#pragma once
#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace eulerstack::widgets {

struct LayoutOptions {
  qreal rowWidth = 0;  // 0 or less: one row
  qreal gapX = 24;
  qreal rowGap = 40;    // from the lowest card of a row to the top of the next
  qreal indent = 8;     // of rows after the first, room for the arrow of the wire that comes round
  qreal portAxis = 14;  // below the top edge of each card
};

struct LayoutRow {
  int first = 0, last = 0;  // inclusive
  qreal top = 0, bottom = 0;
};

struct CanvasLayout {
  LayoutOptions options;
  std::vector<QRectF> cards;
  std::vector<int> rowOf;
  std::vector<LayoutRow> rows;
  QRectF bounds;  // cards and wires

  bool empty() const { return cards.empty(); }
  int count() const { return static_cast<int>(cards.size()); }
  QPointF input(int card) const;
  QPointF output(int card) const;
  // Card under the point grown by `margin`, or -1. Logarithmic in the number of cards.
  int cardAt(QPointF point, qreal margin = 0) const;
  // Rows that touch the vertical range, as [first, last + 1).
  std::pair<int, int> rowsBetween(qreal top, qreal bottom) const;
  // Cards that touch the rectangle, in flow order.
  std::vector<int> cardsIn(const QRectF& area) const;
  // Cards of one row that touch the horizontal range, as [first, last + 1).
  std::pair<int, int> cardsBetween(int row, qreal left, qreal right) const;
};

CanvasLayout layoutCards(const std::vector<QSizeF>& sizes, const LayoutOptions& options);

// Corner points of the wire from card `from` to the next: straight in a row; else 20 right, down to 22 above the next
// row, left to 12 before it, down and in.
std::vector<QPointF> wirePoints(const CanvasLayout& layout, int from);
// The same between cards that stand elsewhere for the moment (while they move).
std::vector<QPointF> wirePoints(QPointF output, QPointF input, bool sameRow, qreal nextRowTop, qreal rowLeft);
QPainterPath roundedPath(const std::vector<QPointF>& points, qreal radius);
// Distance of a point from a polyline, and the nearest point on it.
qreal distanceTo(const std::vector<QPointF>& points, QPointF point, QPointF* nearest = nullptr);

}  // namespace eulerstack::widgets
