#include "widgets/canvas/paint_parts.h"

#include <algorithm>

namespace eulerstack::widgets {

using document::Card;

qreal drawText(QPainter& painter, const QRectF& rect, Qt::Alignment align, const QFont& font, const QColor& color,
               const QString& text) {
  if (text.isEmpty() || rect.width() <= 0) return 0;
  const QFontMetricsF metrics(font);
  qreal width = metrics.horizontalAdvance(text);
  QString shown = text;
  if (width > rect.width() + 0.5) {
    shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    width = metrics.horizontalAdvance(shown);
  }
  qreal x = rect.left();
  if (align.testFlag(Qt::AlignRight)) x = rect.right() - width;
  if (align.testFlag(Qt::AlignHCenter)) x = rect.center().x() - width / 2;
  // Centred on the capitals, not on ascent and descent: the same in every font of the chain.
  const qreal baseline = rect.center().y() + metrics.capHeight() / 2;
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(QPointF(x, baseline), shown);
  return width;
}

QString fittingParts(const QFontMetricsF& metrics, const QString& text, const QString& last, qreal width) {
  QString shown = (text + last).trimmed();
  if (metrics.horizontalAdvance(shown) <= width + 0.5) return shown;  // nearly always: cards are painted often
  const QString dot = QStringLiteral(" \u00b7 ");
  const QString more = QStringLiteral("\u2026");
  QStringList parts = text.split(dot, Qt::SkipEmptyParts);
  while (metrics.horizontalAdvance(shown) > width + 0.5 && !parts.isEmpty()) {
    parts.removeLast();
    shown = parts.isEmpty() ? more + last : parts.join(dot) + QLatin1Char(' ') + more + last;
  }
  return shown;
}

QFont italic(QFont font) {
  font.setItalic(true);
  font.setWeight(QFont::Normal);
  return font;
}

void paintShareBar(QPainter& painter, const Card& card, const QRectF& bar) {
  const qreal radius = bar.height() / 2;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().color("chip"));
  painter.drawRoundedRect(bar, radius, radius);
  const qreal full = CardMetrics::get().shareFullScale;
  const qreal fraction = std::clamp(card.share / full, 0.0, 1.0);
  if (fraction <= 0) return;
  const QColor fill = isEndCap(card) || theme().family(utf8(card.mixerKind)).fill == theme().color("chip")
                          ? theme().color("border2")
                          : theme().family(utf8(card.mixerKind)).fill;
  const QRectF part(bar.left(), bar.top(), std::max(bar.width() * fraction, bar.height()), bar.height());
  painter.setBrush(fill);
  painter.drawRoundedRect(part, radius, radius);
  if (card.share > full) {  // clipped: a tick at the end says that there is more
    painter.setBrush(theme().color("card"));
    painter.drawRect(QRectF(bar.right() - 7, bar.top(), 2, bar.height()));
  }
}

void paintFooter(QPainter& painter, const Card& card, const CardParts& parts) {
  if (parts.footer.isEmpty()) return;
  const QFont number = theme().font("card_footer"), share = theme().font("card_line");
  const QColor text = theme().color(card.known ? "text" : "text2"), text2 = theme().color("text2");
  drawText(painter, parts.footer, kLeft, card.known ? number : italic(number), text, parametersText(card));
  drawText(painter, parts.footer, kRight, card.known ? share : italic(share), text2, shareText(card));
  paintShareBar(painter, card, parts.bar);
}

}  // namespace eulerstack::widgets
