#include "widgets/runs/plot_overlay.h"

#include <QPainter>
#include <algorithm>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {
namespace {

constexpr double kLabelHeight = 16;
constexpr double kLabelGap = 8;
constexpr double kDot = 4;

// Pushes labels apart so that none covers another; keeps them in order and inside of the area.
QList<double> spreadLabels(const QList<LineEnd>& ends, const QRectF& area) {
  QList<double> y;
  for (const LineEnd& end : ends) y.append(std::clamp(end.point.y(), area.top(), area.bottom()));
  for (qsizetype i = 1; i < y.size(); ++i) y[i] = std::max(y[i], y[i - 1] + kLabelHeight);
  double floor = area.bottom();
  for (qsizetype i = y.size() - 1; i >= 0; --i) {
    y[i] = std::min(y[i], floor);
    floor = y[i] - kLabelHeight;
  }
  return y;
}

void paintDot(QPainter& painter, const QPointF& at, const QColor& color) {
  painter.setPen(QPen(Theme::instance().color("panel"), 1));
  painter.setBrush(color);
  painter.drawEllipse(at, kDot, kDot);
}

}  // namespace

PlotOverlay::PlotOverlay(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
}

void PlotOverlay::setArea(const QRectF& area) {
  m_area = area;
}

void PlotOverlay::setLineEnds(const QList<LineEnd>& ends) {
  m_ends = ends;
  std::sort(m_ends.begin(), m_ends.end(), [](const LineEnd& a, const LineEnd& b) { return a.point.y() < b.point.y(); });
  update();
}

void PlotOverlay::setCrosshair(const Crosshair& crosshair) {
  m_crosshair = crosshair;
  update();
}

int PlotOverlay::labelWidth(const QStringList& texts) {
  const QFontMetrics metrics(Theme::instance().font("small"));
  int widest = 0;
  for (const QString& text : texts) widest = std::max(widest, metrics.horizontalAdvance(text));
  return widest + static_cast<int>(kLabelGap) + 6;
}

void PlotOverlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintInto(painter);
}

void PlotOverlay::paintInto(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  paintLineEnds(painter);
  if (m_crosshair.visible) paintCrosshair(painter);
}

void PlotOverlay::paintLineEnds(QPainter& painter) const {
  QFont font = Theme::instance().font("small");
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  const QList<double> y = spreadLabels(m_ends, m_area);
  for (qsizetype i = 0; i < m_ends.size(); ++i) {
    const LineEnd& end = m_ends[i];
    const QPointF anchor(end.point.x() + kLabelGap, y[i]);
    if (std::abs(y[i] - end.point.y()) > kLabelHeight / 2) {
      painter.setPen(QPen(end.color, 1));
      painter.drawLine(end.point, anchor - QPointF(2, 0));
    }
    paintDot(painter, end.point, end.color);
    painter.setPen(end.color);
    painter.drawText(QRectF(anchor.x(), anchor.y() - kLabelHeight / 2, width() - anchor.x(), kLabelHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, end.text);
  }
}

void PlotOverlay::paintCrosshair(QPainter& painter) const {
  painter.setPen(QPen(Theme::instance().color("text2"), 1, Qt::DashLine));
  painter.drawLine(QPointF(m_crosshair.x, m_area.top()), QPointF(m_crosshair.x, m_area.bottom()));
  for (const CrosshairRow& row : m_crosshair.rows) paintDot(painter, row.point, row.color);
  paintBox(painter);
}

void PlotOverlay::paintBox(QPainter& painter) const {
  constexpr double kRow = 19;
  constexpr double kPad = 10;
  constexpr double kSwatch = 9;
  QFont bold = Theme::instance().font("small");
  bold.setWeight(QFont::DemiBold);
  const QFont plain = Theme::instance().font("small");
  double names = QFontMetricsF(bold).horizontalAdvance(m_crosshair.title);
  double values = 0;
  for (const CrosshairRow& row : m_crosshair.rows) {
    names = std::max(names, QFontMetricsF(plain).horizontalAdvance(row.name) + kSwatch + 6);
    values = std::max(values, QFontMetricsF(bold).horizontalAdvance(row.value));
  }
  const double boxWidth = names + values + 3 * kPad;
  const double boxHeight = kRow * static_cast<double>(m_crosshair.rows.size() + 1) + kPad;
  const bool right = m_crosshair.x + 12 + boxWidth < width();
  const QRectF box(right ? m_crosshair.x + 12 : m_crosshair.x - 12 - boxWidth, m_area.top() + 4, boxWidth, boxHeight);
  painter.setPen(QPen(Theme::instance().color("border2"), 1));
  painter.setBrush(Theme::instance().color("panel"));
  painter.drawRoundedRect(box, 6, 6);
  QRectF line(box.left() + kPad, box.top() + kPad / 2, boxWidth - 2 * kPad, kRow);
  painter.setFont(bold);
  painter.setPen(Theme::instance().color("text"));
  painter.drawText(line, Qt::AlignVCenter, m_crosshair.title);
  for (const CrosshairRow& row : m_crosshair.rows) {
    line.translate(0, kRow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.color);
    painter.drawRoundedRect(QRectF(line.left(), line.center().y() - kSwatch / 2, kSwatch, kSwatch), 2, 2);
    painter.setPen(Theme::instance().color("text2"));
    painter.setFont(plain);
    painter.drawText(line.adjusted(kSwatch + 6, 0, 0, 0), Qt::AlignVCenter, row.name);
    painter.setPen(Theme::instance().color("text"));
    painter.setFont(bold);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, row.value);
  }
}

}  // namespace eulerstack::widgets
