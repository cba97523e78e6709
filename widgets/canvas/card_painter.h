// Draws one card. The same code draws on the screen, into the ghost of a drag and into SVG, PDF and images.
#pragma once
#include <QPainter>

#include "widgets/canvas/card_metrics.h"
#include "widgets/canvas/inner_graph.h"

namespace eulerstack::widgets {

// Level of detail by zoom (design tokens "lod").
enum class Lod { Full, Mid, Far };
Lod lodFor(qreal zoom);

struct CardLook {
  bool hover = false;
  bool selected = false;
  bool focused = false;  // keyboard focus ring
  CardPart focusPart = CardPart::None;
  bool dragging = false;
  bool disabled = false;              // 45 % opacity, dashed border
  bool readOnly = false;              // greyed: the text is ahead
  bool collapsed = false;             // of a frame: without the cards in it
  const InnerGraph* inner = nullptr;  // expanded
  Lod lod = Lod::Full;
  document::CardForm form = document::CardForm::Plain;  // of the frame that the card stands in
  int place = -1;                                       // index of the card; frames tell their bodies by it
  document::CardPlace body;                             // the body that is current, in whichever frame
  bool bodySelected = false;                            // it is in this frame
  document::CardPlace hoverBody;                        // the body under the pointer
  qreal zoom = 1;  // device px per unit, for marks that keep their size on the screen
};

// Room that rings, badge and shadow need around a card.
inline constexpr qreal kCardMargin = 12;

void paintCard(QPainter& painter, const document::Card& card, QSizeF size, const CardLook& look);
// Flat rectangle with the family's colour.
QColor farColor(const document::Card& card);

// Wire of the main stream or inside a card. `arrow`: 8 x 10 at the end.
enum class WireState { Normal, Hover, Selected, Drawn, Refused };
void paintWire(QPainter& painter, const std::vector<QPointF>& points, WireState state, bool inner = false,
               bool arrow = true);
// The label on a hovered wire: mono, on a small card.
void paintWireLabel(QPainter& painter, QPointF centre, const QString& text);
void paintPort(QPainter& painter, QPointF centre, bool hot = false);

// 4 x 40 accent bar with its tag ("Insert before moe_attn") at the right below it.
void paintDropMark(QPainter& painter, QPointF centre, const QString& tag);
void paintTag(QPainter& painter, QPointF topLeft, const QString& text);
QRectF dropMarkRect(QPointF centre, const QString& tag);
void paintGhost(QPainter& painter, const QRectF& rect);

}  // namespace eulerstack::widgets
