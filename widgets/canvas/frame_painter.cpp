// Draws frames: streams side by side, and bodies that are repeated.
#include <QPainterPath>
#include <algorithm>

#include "widgets/canvas/frame_metrics.h"
#include "widgets/canvas/layout.h"
#include "widgets/canvas/paint_parts.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

using document::Card;
using document::CardForm;

namespace {

qreal frameRadius() {
  return theme().metric("radius.frame");
}

QColor frameOutline(const Card& card, const CardLook& look) {
  if (card.errors > 0) return theme().color("error");
  if (card.warnings > 0) return theme().color("warning_line");
  if (look.selected) return theme().color("accent_line");
  return theme().color(look.hover ? "text2" : "border2");
}

void paintFrameGround(QPainter& painter, const Card& card, const FrameParts& parts, const CardLook& look) {
  const QRectF box(QPointF(0, 0), parts.size);
  const qreal radius = frameRadius();
  const bool thick = card.errors > 0 || card.warnings > 0 || look.hover || look.selected;
  painter.setPen(QPen(frameOutline(card, look), thick ? 2 : theme().metric("stroke.frame")));
  painter.setBrush(theme().color("card2"));
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  painter.setPen(QPen(theme().color("border"), 1));
  painter.drawLine(QPointF(1, parts.header.bottom()), QPointF(parts.size.width() - 1, parts.header.bottom()));
  if (card.form != CardForm::Parallel) return;
  QPen dashed(theme().color("border"), 1);
  dashed.setDashPattern({4, 3});
  painter.setPen(dashed);
  for (std::size_t i = 1; i < parts.lanes.size(); ++i)
    painter.drawLine(QPointF(52, parts.lanes[i].top()), QPointF(parts.size.width() - 52, parts.lanes[i].top()));
}

void paintFrameRings(QPainter& painter, const Card& card, const FrameParts& parts, const CardLook& look) {
  const QRectF box(QPointF(0, 0), parts.size);
  painter.setBrush(Qt::NoBrush);
  if (look.selected || look.dragging) {
    const qreal out = card.errors + card.warnings > 0 ? 2 : 1;
    painter.setPen(QPen(theme().color("accent_line"), 2));
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), frameRadius() + out, frameRadius() + out);
  } else if (look.focused && !look.bodySelected) {
    QPen pen(theme().color("accent_line"), 2);
    pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(box.adjusted(-5, -5, 5, 5), 14, 14);
  }
}

void paintFrameHeader(QPainter& painter, const Card& card, const FrameParts& parts, const CardLook& look) {
  theme().drawIcon(painter, parts.icon, utf8(card.title), theme().color("text"));
  drawText(painter, parts.title, kLeft, theme().font("card_title"), theme().color("text"), utf8(card.title));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().color("accent_soft"));
  painter.drawRoundedRect(parts.chip, 4, 4);
  drawText(painter, parts.chip.adjusted(6, 0, -5, 0), kLeft, theme().font("chip"), theme().color("accent"),
           text(card.frameText));
  // As on cards: down opens, up closes.
  theme().drawIcon(painter, parts.chevron, QLatin1String(look.collapsed ? "chevron_down" : "chevron_up"),
                   theme().color("text2"));
}

void paintFrameFooter(QPainter& painter, const Card& card, const FrameParts& parts) {
  const QFont number = theme().font("card_footer"), plain = theme().font("card_line");
  const QRectF row = parts.footer;
  const qreal used =
      drawText(painter, row, kLeft, card.known ? number : italic(number), theme().color("text"), parametersText(card));
  drawText(painter, row.adjusted(used + 4, 0, 0, 0), kLeft, card.known ? plain : italic(plain), theme().color("text2"),
           QStringLiteral("\u00b7 ") + layersText(card.layers));
  drawText(painter, row, kRight, card.known ? plain : italic(plain), theme().color("text2"), shareText(card));
}

// A circle with the sign of a fork or a join.
void paintJunction(QPainter& painter, QPointF centre, bool split) {
  const qreal radius = theme().metric("frame.split_merge") / 2;
  painter.setPen(QPen(theme().color("wire"), 1.5));
  painter.setBrush(theme().color("card"));
  painter.drawEllipse(centre, radius - 0.75, radius - 0.75);
  theme().drawIcon(painter, QRectF(centre.x() - 6, centre.y() - 6, 12, 12),
                   split ? QStringLiteral("split") : QStringLiteral("merge"), theme().color("text2"));
}

void paintLoop(QPainter& painter, const Card& card, const FrameParts& parts, Lod lod) {
  if (parts.loop.empty()) return;
  const QColor accent = theme().color("accent_line");
  std::vector<QPointF> line = parts.loop;
  line.back() += QPointF(0, 6);
  painter.setPen(QPen(accent, theme().metric("stroke.wire_inner"), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(roundedPath(line, theme().metric("radius.wire_bend_inner")));
  const QPointF tip = parts.loop.back();
  painter.setPen(Qt::NoPen);
  painter.setBrush(accent);
  painter.drawPolygon(QPolygonF({tip, tip + QPointF(5, 8), tip + QPointF(-5, 8)}));
  if (card.loopText.empty() || lod != Lod::Full) return;  // too small to be read
  painter.setPen(QPen(accent, 1));
  painter.setBrush(theme().color("card"));
  painter.drawRoundedRect(parts.loopLabel, 9, 9);
  QFont font = theme().font("chip");
  font.setWeight(QFont::DemiBold);
  drawText(painter, parts.loopLabel, Qt::AlignCenter, font, theme().color("accent"), text(card.loopText));
}

// A frame that lacks its cards says so in the place where they would stand.
void paintMissing(QPainter& painter, const Card& card, const FrameParts& parts) {
  const auto hole = [&](const QRectF& rect) {
    QPen pen(theme().color("border2"), 1.5);
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, CardMetrics::get().radius, CardMetrics::get().radius);
    drawText(painter, rect, Qt::AlignCenter, theme().font("card_line"), theme().color("text3"), QStringLiteral("?"));
  };
  for (std::size_t lane = 0; lane < parts.lanes.size(); ++lane)
    if (lane >= card.lanes.size() || card.lanes[lane].cards.empty()) hole(parts.lanes[lane].adjusted(74, 10, -74, -10));
}

void paintBodies(QPainter& painter, const Card& card, const FrameParts& parts, const CardLook& look) {
  for (const FrameBody& body : parts.bodies) {
    CardLook inside = look;
    const document::CardPlace place{look.place, body.lane, body.index};
    inside.selected = look.bodySelected && look.body == place;
    inside.focused = look.focused && inside.selected;
    inside.focusPart = CardPart::None;
    inside.hover = look.hoverBody == place;
    inside.dragging = false;
    inside.readOnly = false;  // the frame has the opacity already
    inside.form = card.form;
    painter.save();
    painter.translate(body.rect.topLeft());
    paintCard(painter, card.lanes[static_cast<std::size_t>(body.lane)].cards[static_cast<std::size_t>(body.index)],
              body.rect.size(), inside);
    painter.restore();
  }
}

void paintMidFrame(QPainter& painter, const Card& card, const FrameParts& parts, const CardLook& look) {
  const qreal unit = std::max<qreal>(21, 9 / std::max(look.zoom, 0.05)) / 21;
  QFont title = theme().font("lod_mid_title");
  title.setPointSizeF(title.pointSizeF() * unit * 0.8);
  title.setWeight(QFont::Normal);
  drawText(painter, QRectF(34, 0, parts.size.width() - 68, parts.header.height()), kLeft, title, theme().color("text"),
           utf8(card.title));
  drawText(painter, parts.footer, kLeft, title, theme().color("text"), parametersText(card));
}

}  // namespace

void paintFrame(QPainter& painter, const Card& card, const CardLook& look) {
  const FrameParts parts = frameParts(card, look.collapsed);
  paintFrameGround(painter, card, parts, look);
  for (const std::vector<QPointF>& wire : parts.wires) paintWire(painter, wire, WireState::Normal, true, false);
  if (card.form == CardForm::Parallel && !look.collapsed) {
    paintJunction(painter, parts.split, true);
    paintJunction(painter, parts.merge, false);
  }
  paintLoop(painter, card, parts, look.lod);
  paintMissing(painter, card, parts);
  if (look.lod == Lod::Full) {
    paintFrameHeader(painter, card, parts, look);
    if (look.collapsed)
      drawText(painter, parts.summary, kLeft, theme().font("card_line"), theme().color("text2"), frameSummary(card));
    for (std::size_t i = 0; i < parts.laneNames.size() && i < card.lanes.size(); ++i)
      drawText(painter, parts.laneNames[i], kRight, theme().font("chip"), theme().color("text2"),
               utf8(card.lanes[i].name));
    paintFrameFooter(painter, card, parts);
  } else {
    paintMidFrame(painter, card, parts, look);
  }
  paintBodies(painter, card, parts, look);
  paintFrameRings(painter, card, parts, look);
  paintPort(painter, parts.input);
  paintPort(painter, parts.output);
}

}  // namespace eulerstack::widgets
