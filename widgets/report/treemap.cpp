#include "widgets/report/treemap.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {

constexpr qreal kHeader = 20;
constexpr int kBarRow = 27;

// Worst side ratio of a row of areas laid along `side`.
double worstRatio(double smallest, double largest, double sum, double side) {
  if (sum <= 0 || smallest <= 0) return 1e300;
  const double square = side * side;
  return std::max(square * largest / (sum * sum), sum * sum / (square * smallest));
}

void drawElided(QPainter& painter, const QRectF& rect, const QString& text, int flags) {
  painter.drawText(rect, flags, treemapLabel(QFontMetrics(painter.font()), text, rect.width()));
}

struct Colors {
  QColor line, fill, on, body, text, text2;
};

Colors colorsOf(const ReportPart& part, ThemeName name) {
  const Theme& theme = Theme::instance();
  Colors colors;
  const FamilyColors family = theme.family(part.mixerKind, name);
  const bool neutral = part.mixerKind.isEmpty();
  colors.fill = neutral ? theme.color("text2", name) : family.fill;
  colors.on = neutral ? theme.color("panel", name) : family.on;
  colors.line = colors.fill;
  colors.body = part.shares.isEmpty() ? theme.color("chip", name) : theme.color("panel", name);
  colors.text = theme.color("text", name);
  colors.text2 = theme.color("text2", name);
  return colors;
}

void paintShares(QPainter& painter, const QRectF& body, const ReportPart& part, const Colors& colors, ThemeName name) {
  QList<double> values;
  for (const ReportPart::Share& share : part.shares) values.append(static_cast<double>(share.parameters));
  const QList<QRectF> rects = squarify(values, body);
  const QFont small = Theme::instance().font("caption");
  painter.setFont(small);
  for (qsizetype i = 0; i < rects.size(); ++i) {
    if (i > 0) {
      painter.setPen(QPen(Theme::instance().color("border", name), 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(rects[i]);
    }
    const QRectF text = rects[i].adjusted(6, 4, -4, -2);
    if (text.height() < 13) continue;
    painter.setPen(colors.text);
    drawElided(painter, QRectF(text.left(), text.top(), text.width(), 14), part.shares[i].label, Qt::AlignLeft);
    const QString amount = fromCore(shortCount(part.shares[i].parameters));
    // Half a number would be another number: whole or not at all, the tip has it.
    if (text.height() < 28 || QFontMetricsF(small).horizontalAdvance(amount) > text.width()) continue;
    painter.setPen(colors.text2);
    painter.drawText(QRectF(text.left(), text.top() + 14, text.width(), 14), Qt::AlignLeft, amount);
  }
}

}  // namespace

QString treemapLabel(const QFontMetrics& metrics, const QString& text, qreal width) {
  constexpr qsizetype kLeast = 4;  // letters and the dots: "a…" says nothing
  const QString shown = metrics.elidedText(text, Qt::ElideRight, static_cast<int>(width));
  return shown == text || shown.size() >= kLeast ? shown : QString();
}

QList<QRectF> squarify(const QList<double>& values, const QRectF& area) {
  QList<QRectF> rects;
  double total = 0;
  for (const double value : values) total += std::max(0.0, value);
  if (total <= 0 || area.width() <= 0 || area.height() <= 0) {
    rects.resize(values.size());
    return rects;
  }
  const double scale = area.width() * area.height() / total;
  QRectF rest = area;
  qsizetype start = 0;
  while (start < values.size()) {
    const double side = std::min(rest.width(), rest.height());
    double sum = 0, smallest = 1e300, largest = 0, worst = 1e301;
    qsizetype end = start;
    for (; end < values.size(); ++end) {
      const double value = std::max(0.0, values[end]) * scale;
      const double nextWorst =
          worstRatio(std::min(smallest, value), std::max(largest, value), sum + value, std::max(side, 1e-9));
      if (end > start && nextWorst > worst) break;
      worst = nextWorst;
      sum += value;
      smallest = std::min(smallest, value);
      largest = std::max(largest, value);
    }
    const bool column = rest.width() >= rest.height();
    const double thickness = side > 0 ? sum / side : 0;
    double offset = 0;
    for (qsizetype i = start; i < end; ++i) {
      const double length = thickness > 0 ? std::max(0.0, values[i]) * scale / thickness : 0;
      rects.append(column ? QRectF(rest.left(), rest.top() + offset, thickness, length)
                          : QRectF(rest.left() + offset, rest.top(), length, thickness));
      offset += length;
    }
    if (column)
      rest.setLeft(std::min(rest.right(), rest.left() + thickness));
    else
      rest.setTop(std::min(rest.bottom(), rest.top() + thickness));
    start = end;
  }
  return rects;
}

void paintTreemap(QPainter& painter, const QRectF& area, const QList<ReportPart>& parts, ThemeName name, int hover) {
  QList<double> values;
  for (const ReportPart& part : parts) values.append(static_cast<double>(part.parameters));
  const QList<QRectF> rects = squarify(values, area);
  painter.setRenderHint(QPainter::Antialiasing);
  for (qsizetype i = 0; i < rects.size(); ++i) {
    const QRectF box = rects[i].adjusted(1, 1, -1, -1);
    if (box.width() < 1 || box.height() < 1) continue;
    const Colors colors = colorsOf(parts[i], name);
    const bool tiny = box.height() < kHeader + 6 || box.width() < 30;
    painter.setPen(QPen(colors.line, i == hover ? 2 : 1));
    painter.setBrush(tiny ? colors.fill : colors.body);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRectF head(box.left(), box.top(), box.width(), std::min<qreal>(kHeader, box.height()));
    if (!tiny) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(colors.fill);
      painter.drawRoundedRect(head, 3, 3);
      painter.drawRect(head.adjusted(0, 4, 0, 0));
    }
    if (box.height() < 12) continue;
    QFont font = Theme::instance().font("caption");
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.on);
    const QString amount = fromCore(shortCount(parts[i].parameters));
    const QString label =
        parts[i].layers > 1 ? QStringLiteral("%1 ×%2").arg(parts[i].label).arg(parts[i].layers) : parts[i].label;
    const qreal amountWidth = QFontMetrics(font).horizontalAdvance(amount) + 8;
    const bool both = head.width() > amountWidth + 44;
    drawElided(painter, head.adjusted(6, 0, both ? -amountWidth - 4 : -4, 0), label, Qt::AlignLeft | Qt::AlignVCenter);
    if (both) painter.drawText(head.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, amount);
    if (!tiny) {
      painter.save();
      painter.setClipRect(box);
      paintShares(painter, box.adjusted(1, kHeader, -1, -1), parts[i], colors, name);
      painter.restore();
    }
  }
}

Treemap::Treemap(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void Treemap::setParts(const QList<ReportPart>& parts, std::int64_t total) {
  m_parts = parts;
  m_total = total;
  m_hover = -1;
  m_focus = qMin<int>(m_focus, qMax<int>(0, static_cast<int>(parts.size()) - 1));
  layOut();
  update();
}

void Treemap::setBars(bool bars) {
  m_bars = bars;
  layOut();
  update();
}

void Treemap::setSelected(const QList<YamlPath>& paths) {
  if (paths == m_selected) return;
  m_selected = paths;
  update();
}

QRectF Treemap::partRect(int index) const {
  return m_rects.value(index);
}

void Treemap::resizeEvent(QResizeEvent*) {
  layOut();
}

void Treemap::layOut() {
  m_rects.clear();
  if (m_bars) {
    for (qsizetype i = 0; i < m_parts.size(); ++i)
      m_rects.append(QRectF(0, static_cast<qreal>(i * kBarRow), width(), kBarRow));
    setMinimumHeight(static_cast<int>(m_parts.size()) * kBarRow);
    return;
  }
  setMinimumHeight(0);
  QList<double> values;
  for (const ReportPart& part : m_parts) values.append(static_cast<double>(part.parameters));
  m_rects = squarify(values, QRectF(rect()));
}

int Treemap::partAt(const QPointF& position) const {
  for (qsizetype i = 0; i < m_rects.size(); ++i)
    if (m_rects[i].contains(position)) return static_cast<int>(i);
  return -1;
}

void Treemap::paintBars(QPainter& painter) const {
  const Theme& theme = Theme::instance();
  const double largest = m_parts.isEmpty() ? 1 : std::max<double>(1, static_cast<double>(m_parts.first().parameters));
  const int labelWidth = qMin(170, width() / 3);
  const bool partly =
      std::ranges::any_of(m_parts, [](const ReportPart& part) { return part.active < part.parameters; });
  for (qsizetype i = 0; i < m_parts.size(); ++i) {
    const QRectF row = m_rects[i];
    if (i == m_hover) painter.fillRect(row, theme.color("hover"));
    painter.setFont(theme.font("field"));
    painter.setPen(theme.color("text"));
    drawElided(painter, QRectF(row.left(), row.top(), labelWidth - 8, row.height()),
               m_parts[i].layers > 1 ? QStringLiteral("%1 ×%2").arg(m_parts[i].label).arg(m_parts[i].layers)
                                     : m_parts[i].label,
               Qt::AlignLeft | Qt::AlignVCenter);
    const qreal room = row.width() - labelWidth - 120;
    const qreal length = room * static_cast<double>(m_parts[i].parameters) / largest;
    const Colors colors = colorsOf(m_parts[i], theme.name());
    painter.fillRect(QRectF(row.left() + labelWidth, row.center().y() - 5, qMax<qreal>(1, length), 10), colors.fill);
    if (partly)  // below: what one token uses of the part
      painter.fillRect(QRectF(row.left() + labelWidth, row.center().y() + 7,
                              room * static_cast<double>(m_parts[i].active) / largest, 3),
                       theme.color("accent_line"));
    painter.drawText(row.adjusted(0, 0, -56, 0), Qt::AlignRight | Qt::AlignVCenter,
                     fromCore(shortCount(m_parts[i].parameters)));
    painter.setPen(theme.color("text3"));
    const double share =
        m_total > 0 ? 100.0 * static_cast<double>(m_parts[i].parameters) / static_cast<double>(m_total) : 0;
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 %").arg(share, 0, 'f', 1));
  }
}

void Treemap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::instance().color("panel"));
  if (m_bars)
    paintBars(painter);
  else
    paintTreemap(painter, rect(), m_parts, Theme::instance().name(), m_hover);
  for (qsizetype i = 0; i < m_parts.size(); ++i)
    if (m_selected.contains(m_parts[i].path)) {
      painter.setPen(QPen(Theme::instance().color("accent"), 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(m_rects[i].adjusted(1, 1, -1, -1), 4, 4);
    }
  if (hasFocus() && m_focus < m_rects.size()) drawFocusRing(painter, m_rects[m_focus].adjusted(3, 3, -3, -3));
}

bool Treemap::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    const int index = partAt(help->pos());
    if (index < 0) {
      QToolTip::hideText();
      return true;
    }
    const ReportPart& part = m_parts[index];
    const double share = m_total > 0 ? 100.0 * static_cast<double>(part.parameters) / static_cast<double>(m_total) : 0;
    QString text = tr("%1: %2 parameters, %3 % of the whole")
                       .arg(part.label, fromCore(groupedNumber(part.parameters)), QString::number(share, 'f', 1));
    if (part.active < part.parameters)
      text += QLatin1Char('\n') + tr("%1 active per token").arg(fromCore(groupedNumber(part.active)));
    for (const ReportPart::Share& piece : part.shares)
      text += QStringLiteral("\n%1: %2").arg(piece.label, fromCore(groupedNumber(piece.parameters)));
    text += QLatin1Char('\n') + tr("Exact: the sum of all tensor sizes.");
    QToolTip::showText(help->globalPos(), text, this);
    return true;
  }
  return QWidget::event(event);
}

void Treemap::mouseMoveEvent(QMouseEvent* event) {
  const int hover = partAt(event->position());
  if (hover == m_hover) return;
  m_hover = hover;
  update();
}

void Treemap::leaveEvent(QEvent*) {
  m_hover = -1;
  update();
}

void Treemap::mousePressEvent(QMouseEvent* event) {
  const int index = partAt(event->position());
  if (index < 0 || event->button() != Qt::LeftButton) return;
  m_focus = index;
  update();
  emit partClicked(m_parts[index].path);
}

void Treemap::keyPressEvent(QKeyEvent* event) {
  const auto count = static_cast<int>(m_parts.size());
  const bool next = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
  const bool previous = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
  if (count > 0 && (next || previous)) {
    m_focus = qBound(0, m_focus + (next ? 1 : -1), count - 1);
    update();
  } else if (count > 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
    emit partClicked(m_parts[m_focus].path);
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace eulerstack::widgets
