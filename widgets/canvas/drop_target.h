// Where a dragged block would land. Pure.
#pragma once
#include <optional>

#include "core/document/graph_projection.h"
#include "widgets/canvas/layout.h"

namespace eulerstack::widgets {

// Index of an entry in layer_schedule, or -1 for end caps.
int entryOf(const document::Card& card);
// Entries before the card in flow order, i.e. the index at which an insertion before the card lands.
int entriesBefore(const document::GraphProjection& projection, int card);
// The card of an entry, or -1.
int cardOfEntry(const document::GraphProjection& projection, int entry);
bool mayInsertBefore(const document::GraphProjection& projection, int card);

struct InsertPlace {
  int before = -1;  // card that will follow
  int entry = 0;    // index in layer_schedule
  QPointF mark;     // where the bar stands
  friend bool operator==(const InsertPlace&, const InsertPlace&) = default;
};

// A place in a stream of a parallel frame.
struct LanePlace {
  int card = -1, lane = -1, index = 0;
  QPointF mark;
  friend bool operator==(const LanePlace&, const LanePlace&) = default;
};
// Where in the streams of the frame under the point something would stand; nothing over its header and footer and
// where there is no parallel frame. The frame is taken to be open.
std::optional<LanePlace> laneInsert(const CanvasLayout& layout, const document::GraphProjection& projection,
                                    QPointF point);

// The wire nearest to the point, at most `reach` away from it or from the block drawn at `block` (may be empty);
// nothing when no wire is so near. A reach of 0 or less takes the nearest wire however far.
std::optional<InsertPlace> nearestInsert(const CanvasLayout& layout, const document::GraphProjection& projection,
                                         QPointF point, const QRectF& block, qreal reach);
// Before or after the card, whichever half the point is in.
std::optional<InsertPlace> insertBeside(const CanvasLayout& layout, const document::GraphProjection& projection,
                                        int card, QPointF point);

}  // namespace eulerstack::widgets
