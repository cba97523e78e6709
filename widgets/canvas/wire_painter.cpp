#include "widgets/canvas/layout.h"
#include "widgets/canvas/paint_parts.h"

namespace eulerstack::widgets {

void paintPort(QPainter& painter, QPointF centre, bool hot) {
  const qreal radius = (CardMetrics::get().port - 2) / 2 + (hot ? 1 : 0);
  painter.setPen(QPen(theme().color(hot ? "accent_line" : "wire"), hot ? 3 : 2));
  painter.setBrush(theme().color(hot ? "accent_soft" : "card"));
  painter.drawEllipse(centre, radius, radius);
}

void paintWire(QPainter& painter, const std::vector<QPointF>& points, WireState state, bool inner, bool arrow) {
  if (points.size() < 2) return;
  const QPointF end = points.back(), before = points[points.size() - 2];
  const qreal length = QLineF(before, end).length();
  const QPointF along = length > 0 ? (end - before) / length : QPointF(1, 0);
  std::vector<QPointF> line = points;
  if (arrow) line.back() = end - along * std::min<qreal>(6, length);
  QColor color = theme().color("wire");
  qreal width = theme().metric(inner ? "stroke.wire_inner" : "stroke.wire");
  QList<qreal> dash;
  switch (state) {
    case WireState::Normal:
      break;
    case WireState::Hover:
      color = theme().color("text2");
      width = theme().metric("stroke.wire_hover");
      break;
    case WireState::Selected:
      color = theme().color("wire_hot");
      width = theme().metric("stroke.wire_selected");
      break;
    case WireState::Drawn:
      color = theme().color("wire_hot");
      dash = {6 / width, 4 / width};
      break;
    case WireState::Refused:
      color = theme().color("error");
      dash = {1, 1.6};
      break;
  }
  QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
  if (!dash.isEmpty()) pen.setDashPattern(dash);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  if (line.size() == 2) {
    painter.drawLine(line[0], line[1]);
  } else {
    painter.drawPath(roundedPath(line, theme().metric(inner ? "radius.wire_bend_inner" : "radius.wire_bend")));
  }
  if (!arrow) return;
  const QPointF across(-along.y(), along.x());
  const QPointF base = end - along * 8;
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPolygon(QPolygonF({end, base + across * 5, base - across * 5}));
}

void paintWireLabel(QPainter& painter, QPointF centre, const QString& text) {
  const QFont font = theme().font("shape_label");
  const qreal width = QFontMetricsF(font).horizontalAdvance(text) + 12;
  const QRectF rect(centre.x() - width / 2, centre.y() - 8.5, width, 17);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme().color("text2"), 1));
  painter.setBrush(theme().color("card"));
  painter.drawRoundedRect(rect, 3, 3);
  drawText(painter, rect, Qt::AlignCenter, font, theme().color("text"), text);
}

QRectF dropMarkRect(QPointF centre, const QString& tag) {
  const qreal width = QFontMetricsF(theme().font("card_line")).horizontalAdvance(tag) + 16;
  return QRectF(centre.x() - 4, centre.y() - 22, 24 + width, 58);
}

void paintTag(QPainter& painter, QPointF topLeft, const QString& text) {
  const QFont font = theme().font("card_line");
  const QRectF rect(topLeft, QSizeF(QFontMetricsF(font).horizontalAdvance(text) + 16, 20));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().color("accent_line"));
  painter.drawRoundedRect(rect, 4, 4);
  drawText(painter, rect, Qt::AlignCenter, font, theme().color("on_accent"), text);
}

void paintDropMark(QPainter& painter, QPointF centre, const QString& tag) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme().color("accent_line"));
  painter.drawRoundedRect(QRectF(centre.x() - 2, centre.y() - 20, 4, 40), 2, 2);
  if (!tag.isEmpty()) paintTag(painter, centre + QPointF(18, 12), tag);
}

void paintGhost(QPainter& painter, const QRectF& rect) {
  painter.setRenderHint(QPainter::Antialiasing);
  QPen pen(theme().color("border2"), 1.5);
  pen.setDashPattern({3, 2.5});
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect, CardMetrics::get().radius, CardMetrics::get().radius);
}

}  // namespace eulerstack::widgets
