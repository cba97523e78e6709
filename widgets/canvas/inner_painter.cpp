#include "widgets/canvas/paint_parts.h"

namespace eulerstack::widgets {

using document::Card;

namespace {

void paintInnerBox(QPainter& painter, const InnerBox& box, const Card& card) {
  const FamilyColors family = theme().family(utf8(card.mixerKind));
  QColor fill = theme().color("card"), line = theme().color("border2"), ink = theme().color("text");
  if (box.style == InnerStyle::Mixer) {
    fill = family.tint;
    line = family.fill == theme().color("chip") ? line : family.fill;
    ink = family.ink;
  } else if (box.style == InnerStyle::Ffn) {
    fill = theme().color("chip");
  } else if (box.style == InnerStyle::Modifier) {
    fill = theme().color("accent_soft");
    line = theme().color("accent_line");
    ink = theme().color("accent");
  }
  if (box.style == InnerStyle::Sum) {
    painter.setPen(QPen(theme().color("wire"), 2));
    painter.setBrush(theme().color("card"));
    painter.drawEllipse(box.rect);
    drawText(painter, box.rect, Qt::AlignCenter, theme().font("heading"), theme().color("text"), box.title);
    return;
  }
  painter.setPen(QPen(line, 1));
  painter.setBrush(fill);
  painter.drawRoundedRect(box.rect, 6, 6);
  const QPointF centre = box.rect.center();
  const bool two = !box.detail.isEmpty();
  const QRectF title(box.rect.left(), centre.y() - (two ? 17 : 9), box.rect.width(), 18);
  drawText(painter, title, Qt::AlignCenter, theme().font("card_title"), ink, box.title);
  if (two)
    drawText(painter, title.translated(0, 16), Qt::AlignCenter, theme().font("caption"), theme().color("text2"),
             box.detail);
  if (!box.parameters.isEmpty())
    drawText(painter, QRectF(box.rect.left() - 20, box.rect.bottom() + 1, box.rect.width() + 40, 14), Qt::AlignCenter,
             theme().font("chip"), theme().color("text3"), box.parameters);
}

void paintInnerLabel(QPainter& painter, const InnerWire& wire) {
  if (wire.label.isEmpty()) return;
  // On the longest horizontal piece, with the ground of the card behind it.
  std::size_t best = 1;
  for (std::size_t i = 1; i < wire.points.size(); ++i)
    if (qAbs(wire.points[i].x() - wire.points[i - 1].x()) > qAbs(wire.points[best].x() - wire.points[best - 1].x()))
      best = i;
  const QPointF a = wire.points[best - 1], b = wire.points[best];
  const QFont font = theme().font("shape_label");
  const qreal width = QFontMetricsF(font).horizontalAdvance(wire.label) + 10;
  const qreal arrow = best + 1 == wire.points.size() && wire.arrow ? 8 : 0;
  const QRectF rect((a.x() + b.x() - arrow) / 2 - width / 2, a.y() - 8, width, 16);
  painter.setPen(wire.cached ? QPen(theme().color("accent_line"), 1) : QPen(Qt::NoPen));
  painter.setBrush(theme().color(wire.cached ? "accent_soft" : "card2"));
  painter.drawRoundedRect(rect, 3, 3);
  drawText(painter, rect, Qt::AlignCenter, font, theme().color(wire.cached ? "accent" : "text2"), wire.label);
}

void paintRegion(QPainter& painter, const InnerRegion& region, const Card& card) {
  painter.setPen(QPen(theme().color("border"), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(region.rect, 6, 6);
  const QFont title = theme().font("card_title"), detail = theme().font("card_line");
  const qreal titleWidth = QFontMetricsF(title).horizontalAdvance(region.title);
  const qreal detailWidth = QFontMetricsF(detail).horizontalAdvance(region.detail);
  const QRectF ground(region.titleLeft - 8, region.rect.top() - 9, titleWidth + detailWidth + 24, 18);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().color("card2"));
  painter.drawRect(ground);
  const QColor ink = region.mixer      ? theme().family(utf8(card.mixerKind)).ink
                     : region.modifier ? theme().color("accent")
                                       : theme().color("text");
  drawText(painter, ground.adjusted(8, 0, 0, 0), kLeft, title, ink, region.title);
  drawText(painter, ground.adjusted(8 + titleWidth + 8, 0, 8, 0), kLeft, detail, theme().color("text2"), region.detail);
}

void paintInnerFooter(QPainter& painter, const Card& card, const InnerGraph& inner, const CardParts& parts) {
  if (inner.perLayer.isEmpty()) {
    paintFooter(painter, card, parts);
    return;
  }
  QRectF row(parts.footer.left() + 4, inner.size.height() - CardMetrics::get().bottom - 26, parts.footer.width() - 8,
             26);
  qreal x = drawText(painter, row, kLeft, theme().font("card_footer"), theme().color("text"), inner.perLayer);
  x += 8 + drawText(painter, row.adjusted(x + 8, 0, 0, 0), kLeft, theme().font("card_line"), theme().color("text2"),
                    inner.caption);
  const qreal split = drawText(painter, row, kRight, theme().font("card_line"), theme().color("text2"), inner.split);
  QRectF bar(row.left() + x + 16, row.center().y() - 3, row.width() - x - split - 32, 6);
  if (bar.width() < 40) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().color("accent_line"));
  painter.drawRoundedRect(bar, 3, 3);
  painter.setClipping(true);
  const qreal mixer = bar.width() * inner.mixerShare, ffn = bar.width() * inner.ffnShare;
  const FamilyColors family = theme().family(utf8(card.mixerKind));
  painter.fillRect(QRectF(bar.left() + mixer, bar.top(), ffn, bar.height()), theme().color("border2"));
  painter.setBrush(family.fill == theme().color("chip") ? theme().color("text3") : family.fill);
  painter.drawRoundedRect(QRectF(bar.left(), bar.top(), mixer, bar.height()), 3, 3);
}

}  // namespace

void paintExpanded(QPainter& painter, const Card& card, const CardParts& parts, const InnerGraph& inner) {
  for (const InnerRegion& region : inner.regions) paintRegion(painter, region, card);
  for (const InnerWire& wire : inner.wires)
    paintWire(painter, wire.points, wire.dashed ? WireState::Drawn : WireState::Normal, true, wire.arrow);
  for (const InnerBox& box : inner.boxes) paintInnerBox(painter, box, card);
  for (const InnerWire& wire : inner.wires) paintInnerLabel(painter, wire);
  paintInnerFooter(painter, card, inner, parts);
}

}  // namespace eulerstack::widgets
