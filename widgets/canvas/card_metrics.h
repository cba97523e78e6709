// Sizes of a card and the rectangles of its parts, from the tokens. GUI thread (fonts are measured).
#pragma once
#include <QFont>
#include <QRectF>
#include <vector>

#include "core/document/graph_projection.h"

namespace eulerstack::widgets {

QString utf8(const std::string& text);
// "75.5 M" and "18.6 %" in the current locale-free spelling; a leading "~ " when the figures are not of this revision.
QString parametersText(const document::Card& card);
QString shareText(const document::Card& card);
QString repeatText(std::int64_t repeat);  // "×2"
QString layersText(std::int64_t layers);  // "4 layers"

struct CardMetrics {
  qreal width, header, bodyTop, line, padding, chip, chipGap, footer, shareBar, bottom, port, portAxis, badge, radius;
  qreal shareFullScale;  // share that fills the bar, 0..1
  int chipRows;
  static const CardMetrics& get();
};

struct ChipBox {
  QRectF rect;
  int chip = -1;   // index in card.chips; -1: "+n"
  int hidden = 0;  // the n of "+n"
};

// Rectangles relative to the card's top left corner.
struct CardParts {
  QRectF box, header, icon, title, badge, chevron, footer, bar;
  std::vector<QRectF> lines;
  std::vector<ChipBox> chips;
  QPointF input, output;  // centres of the ports
  bool hasInput = true, hasOutput = true;
};

// What of a card can be pointed at, and what the keyboard can step to with Tab.
enum class CardPart { None, Header, Title, Badge, Chevron, Line0, Line1, Chips, Footer, Body };

bool isEndCap(const document::Card& card);
// How a card stands on the canvas. A frame is open with its cards in it, or collapsed; other cards are opened.
struct CardShape {
  bool expanded = false;
  bool collapsed = false;
};
QSizeF cardSize(const document::Card& card, CardShape shape = {});
CardParts cardParts(const document::Card& card, QSizeF size, CardShape shape = {});
CardPart partAt(const CardParts& parts, QPointF point);

}  // namespace eulerstack::widgets
