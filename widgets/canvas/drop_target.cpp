#include "widgets/canvas/drop_target.h"

#include <algorithm>
#include <limits>

#include "widgets/canvas/frame_metrics.h"

namespace eulerstack::widgets {

using document::CardRole;
using document::GraphProjection;

namespace {

const document::Card& cardAt(const GraphProjection& projection, int index) {
  return projection.cards[static_cast<std::size_t>(index)];
}

// The bar stands in the gap; at the end of a row it stands behind the last card or before the first of the next.
QPointF markFor(const CanvasLayout& layout, int before, QPointF point) {
  if (before == 0) return layout.input(0) - QPointF(12, 0);
  const QPointF out = layout.output(before - 1), in = layout.input(before);
  if (layout.rowOf[static_cast<std::size_t>(before - 1)] == layout.rowOf[static_cast<std::size_t>(before)])
    return (out + in) / 2;
  const QPointF behind = out + QPointF(10, 0), ahead = in - QPointF(12, 0);
  return QLineF(point, behind).length() < QLineF(point, ahead).length() ? behind : ahead;
}

qreal distanceToRect(const QRectF& rect, QPointF point) {
  const qreal dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
  const qreal dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
  return QLineF(0, 0, dx, dy).length();
}

}  // namespace

int entryOf(const document::Card& card) {
  if (card.role != CardRole::Entry || card.path.size() < 2) return -1;
  const auto* index = std::get_if<std::size_t>(&card.path[1]);
  return index != nullptr ? static_cast<int>(*index) : -1;
}

int entriesBefore(const GraphProjection& projection, int card) {
  for (int i = card - 1; i >= 0; --i)
    if (const int entry = entryOf(cardAt(projection, i)); entry >= 0) return entry + 1;
  return 0;
}

int cardOfEntry(const GraphProjection& projection, int entry) {
  for (int i = 0; i < static_cast<int>(projection.cards.size()); ++i)
    if (entryOf(cardAt(projection, i)) == entry) return i;
  return -1;
}

bool mayInsertBefore(const GraphProjection& projection, int card) {
  if (card < 0 || card >= static_cast<int>(projection.cards.size())) return false;
  const CardRole role = cardAt(projection, card).role;
  if (role == CardRole::Entry || role == CardRole::FinalNorm) return true;
  // A head without a final norm before it is where the layers end, too.
  return role == CardRole::Head && card > 0 && cardAt(projection, card - 1).role != CardRole::FinalNorm;
}

std::optional<InsertPlace> nearestInsert(const CanvasLayout& layout, const GraphProjection& projection, QPointF point,
                                         const QRectF& block, qreal reach) {
  std::optional<InsertPlace> best;
  qreal bestDistance = reach > 0 ? reach : std::numeric_limits<qreal>::infinity();
  const qreal band = reach > 0 ? std::max(reach, block.height()) + 80 : std::numeric_limits<qreal>::infinity();
  const auto [firstRow, endRow] = reach > 0 ? layout.rowsBetween(point.y() - band, point.y() + band)
                                            : std::pair<int, int>(0, static_cast<int>(layout.rows.size()));
  const auto consider = [&](int before) {
    if (!mayInsertBefore(projection, before)) return;
    const QPointF mark = markFor(layout, before, point);
    qreal distance = QLineF(mark, point).length();
    if (!block.isEmpty() && distanceToRect(block, mark) <= reach)
      distance = std::min(distance, reach - 0.001 + distance * 1e-6);
    if (distance >= bestDistance) return;
    bestDistance = distance;
    best = InsertPlace{before, entriesBefore(projection, before), mark};
  };
  for (int row = firstRow; row < endRow; ++row)
    for (int i = layout.rows[static_cast<std::size_t>(row)].first;
         i <= layout.rows[static_cast<std::size_t>(row)].last + 1; ++i)
      consider(i);
  return best;
}

std::optional<LanePlace> laneInsert(const CanvasLayout& layout, const GraphProjection& projection, QPointF point) {
  const int card = layout.cardAt(point);
  if (card < 0 || cardAt(projection, card).form != document::CardForm::Parallel) return std::nullopt;
  const QPointF corner = layout.cards[static_cast<std::size_t>(card)].topLeft();
  const FrameParts parts = frameParts(cardAt(projection, card), false);
  const int lane = parts.laneAt(point - corner);
  if (lane < 0) return std::nullopt;
  LanePlace place{card, lane, parts.indexIn(lane, point - corner), {}};
  const QRectF strip = parts.lanes[static_cast<std::size_t>(lane)];
  const FrameBody* after = parts.body(lane, place.index);
  const FrameBody* before = parts.body(lane, place.index - 1);
  const qreal x = after != nullptr    ? after->rect.left() - 12
                  : before != nullptr ? before->rect.right() + 12
                                      : strip.center().x();
  place.mark = corner + QPointF(x, strip.center().y());
  return place;
}

std::optional<InsertPlace> insertBeside(const CanvasLayout& layout, const GraphProjection& projection, int card,
                                        QPointF point) {
  const bool after = point.x() > layout.cards[static_cast<std::size_t>(card)].center().x();
  const int before = after ? card + 1 : card;
  if (!mayInsertBefore(projection, before)) return std::nullopt;
  return InsertPlace{before, entriesBefore(projection, before), markFor(layout, before, point)};
}

}  // namespace eulerstack::widgets
