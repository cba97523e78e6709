// Pieces that the painters of cards, wires and inner graphs share. Internal to widgets/canvas.
#pragma once
#include <QPainter>

#include "widgets/canvas/card_painter.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

inline constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

inline const Theme& theme() {
  return Theme::instance();
}

// Draws on one line and shortens what does not fit. Returns the width used.
qreal drawText(QPainter& painter, const QRectF& rect, Qt::Alignment align, const QFont& font, const QColor& color,
               const QString& text);
// "GQA 16/8 · win 4096" + " + mlp" as far as it fits: parts are left out whole, from the end, with … in their place;
// `last` stays.
QString fittingParts(const QFontMetricsF& metrics, const QString& text, const QString& last, qreal width);
QFont italic(QFont font);
void paintShareBar(QPainter& painter, const document::Card& card, const QRectF& bar);
void paintFooter(QPainter& painter, const document::Card& card, const CardParts& parts);
// A whole frame with the cards in it; corner badge and opacity are the caller's.
void paintFrame(QPainter& painter, const document::Card& card, const CardLook& look);
// The inside of an expanded card.
void paintExpanded(QPainter& painter, const document::Card& card, const CardParts& parts, const InnerGraph& inner);

}  // namespace eulerstack::widgets
