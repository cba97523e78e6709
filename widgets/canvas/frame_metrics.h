// Geometry of a frame: streams side by side, or a body that is repeated. Rectangles relative to the frame's top left
// corner; a pure function of the card and the fonts. Linear in the cards inside. GUI thread (fonts are measured).
#pragma once
#include "widgets/canvas/card_metrics.h"

namespace eulerstack::widgets {

// A card inside a frame.
struct FrameBody {
  int lane = 0;
  int index = 0;
  QRectF rect;
};

struct FrameParts {
  QSizeF size;
  QRectF header, icon, title, chip, chevron, footer;
  QRectF summary;                 // of a collapsed frame: one line that says what is in it
  std::vector<QRectF> lanes;      // the whole strip of each stream
  std::vector<QRectF> laneNames;  // empty where there is no name
  std::vector<FrameBody> bodies;  // lane after lane
  std::vector<std::vector<QPointF>> wires;
  std::vector<QPointF> loop;  // integrator: the arrow back; empty otherwise
  QRectF loopLabel;
  QPointF split, merge;  // centres of the circles; parallel frames only
  QPointF input, output;

  // The card at the point, or null.
  const FrameBody* bodyAt(QPointF point, qreal margin = 0) const;
  const FrameBody* body(int lane, int index) const;
  // The lane whose strip holds the height, or -1.
  int laneAt(QPointF point) const;
  // Where in the lane something dropped at the point would stand.
  int indexIn(int lane, QPointF point) const;
};

bool isFrame(const document::Card& card);
// A collapsed frame has header, summary and footer: no lanes, bodies or wires.
FrameParts frameParts(const document::Card& card, bool collapsed);
// What stands in the line of a collapsed frame: the names of its streams, or of what is repeated.
QString frameSummary(const document::Card& card);
// Of a card in a frame: compact in streams (header and one line), without a footer in an integrator.
QSizeF bodySize(const document::Card& body, document::CardForm form);
CardParts bodyParts(const document::Card& body, QSizeF size, document::CardForm form);

}  // namespace eulerstack::widgets
