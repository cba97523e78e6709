#include "widgets/report/report_rows.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

constexpr int kRow = 27;
constexpr int kBarRow = 30;
constexpr int kPad = 12;
constexpr int kIndent = 34;
constexpr int kNoteRoom = 76;

// A path is one long word: it may be broken after its dots and underscores. The dot of a number is none of them.
QString breakable(QString text) {
  static const QRegularExpression joint(QStringLiteral("(?<=[_/])(?=\\w)|(?<=\\.)(?=[^\\W\\d])"));
  return text.replace(joint, QString(QChar(0x200B)));
}

int wrappedHeight(const QFont& font, const QString& text, int width) {
  if (text.isEmpty()) return 0;
  return QFontMetrics(font).boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, text).height();
}

void elided(QPainter& painter, const QRect& rect, int flags, const QString& text) {
  if (rect.width() > 8)
    painter.drawText(rect, flags | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width()));
}

}  // namespace

ReportRows::ReportRows(Look look, QWidget* parent) : QWidget(parent), m_look(look) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

void ReportRows::setHeader(const QString& title, const QString& first, const QString& second) {
  m_title = title;
  m_first = first;
  m_second = second;
  update();
}

void ReportRows::setRows(const QList<ReportRow>& rows) {
  m_rows = rows;
  updateGeometry();
  update();
}

void ReportRows::resizeEvent(QResizeEvent*) {
  if (m_look == Look::Findings) updateGeometry();
}

int ReportRows::rowHeight(const ReportRow& row, int width) const {
  switch (m_look) {
    case Look::Table:
      return kRow;
    case Look::Bars:
      return kBarRow;
    case Look::Findings: {
      const int room = qMax(60, width - kIndent - kPad);
      return 14 + wrappedHeight(Theme::instance().font("section"), breakable(row.title), room) +
             wrappedHeight(Theme::instance().font("field"), breakable(row.note), room);
    }
  }
  return kRow;
}

int ReportRows::heightForWidth(int width) const {
  int height = m_title.isEmpty() ? 0 : kRow;
  for (const ReportRow& row : m_rows) height += rowHeight(row, width);
  return height + 1;
}

int ReportRows::rowAt(int y) const {
  int top = m_title.isEmpty() ? 0 : kRow;
  for (qsizetype i = 0; i < m_rows.size(); ++i) {
    const int height = rowHeight(m_rows[i], width());
    if (y >= top && y < top + height) return static_cast<int>(i);
    top += height;
  }
  return -1;
}

// Room for the widest figure of the right column.
int ReportRows::valueWidth() const {
  return columnWidth(m_second, &ReportRow::second);
}

int ReportRows::firstWidth() const {
  return columnWidth(m_first, &ReportRow::first);
}

int ReportRows::columnWidth(const QString& head, QString ReportRow::*figure) const {
  const QFontMetrics plain(Theme::instance().font("field"));
  const QFontMetrics totals(Theme::instance().font("section"));
  int width = plain.horizontalAdvance(head);
  for (const ReportRow& row : m_rows) width = qMax(width, (row.total ? totals : plain).horizontalAdvance(row.*figure));
  return width + 12;
}

// What a note gets at least: the widest one, or enough to be understood when it is shortened.
int ReportRows::noteRoom() const {
  const QFontMetrics metrics(Theme::instance().font("small"));
  int width = 0;
  for (const ReportRow& row : m_rows) width = qMax(width, metrics.horizontalAdvance(row.note));
  return qMin(width + 4, kNoteRoom);
}

// Room for the widest title.
int ReportRows::titleWidth() const {
  const QFontMetrics metrics(Theme::instance().font("field"));
  int width = 0;
  for (const ReportRow& row : m_rows) width = qMax(width, metrics.horizontalAdvance(row.title));
  return width + 16;
}

void ReportRows::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  int top = 0;
  if (!m_title.isEmpty()) {
    const QRect head(0, 0, width(), kRow);
    painter.fillRect(head, theme.color("panel2"));
    painter.fillRect(QRect(0, kRow - 1, width(), 1), theme.color("border"));
    painter.setFont(theme.font("field"));
    painter.setPen(theme.color("text2"));
    const int value = valueWidth();
    elided(painter, head.adjusted(kPad, 0, -value - firstWidth() - kPad, 0), Qt::AlignLeft, m_title);
    painter.drawText(head.adjusted(0, 0, -kPad - (m_second.isEmpty() ? 0 : value), 0),
                     Qt::AlignRight | Qt::AlignVCenter, m_first);
    painter.drawText(head.adjusted(0, 0, -kPad, 0), Qt::AlignRight | Qt::AlignVCenter, m_second);
    top = kRow;
  }
  for (const ReportRow& row : m_rows) {
    const QRect area(0, top, width(), rowHeight(row, width()));
    switch (m_look) {
      case Look::Table:
        paintTableRow(painter, area, row);
        break;
      case Look::Bars:
        paintBarRow(painter, area, row);
        break;
      case Look::Findings:
        paintFinding(painter, area, row);
        break;
    }
    top += area.height();
  }
}

void ReportRows::paintTableRow(QPainter& painter, const QRect& area, const ReportRow& row) const {
  const Theme& theme = Theme::instance();
  painter.fillRect(QRect(0, area.bottom(), width(), 1), theme.color("border"));
  int left = kPad;
  if (row.series >= 0) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.series(row.series));
    painter.drawRoundedRect(QRectF(left, area.center().y() - 4, 9, 9), 2, 2);
    left += 17;
  }
  const int value = valueWidth();
  const bool two = !m_second.isEmpty() && !m_first.isEmpty();
  const int right = width() - kPad - value - (two ? firstWidth() : 0) - (row.bar >= 0 ? 66 : 0);
  // Too narrow for both: the name is worth more than the note, which the tool tip repeats.
  const bool noteFits = !row.note.isEmpty() && right - left >= titleWidth() + noteRoom();
  const int titleRoom = noteFits ? titleWidth() - 6 : right - left;
  painter.setFont(theme.font(row.total ? "section" : "field"));
  painter.setPen(theme.color("text"));
  elided(painter, QRect(left, area.top(), titleRoom, area.height()), Qt::AlignLeft, row.title);
  painter.drawText(area.adjusted(0, 0, -kPad - value, 0), Qt::AlignRight | Qt::AlignVCenter,
                   two ? row.first : QString());
  painter.drawText(area.adjusted(0, 0, -kPad, 0), Qt::AlignRight | Qt::AlignVCenter, row.second);
  painter.setFont(theme.font("small"));
  painter.setPen(theme.color("text2"));
  if (noteFits)
    elided(painter, QRect(left + titleWidth(), area.top(), right - left - titleWidth() - 4, area.height()),
           Qt::AlignLeft, row.note);
  if (row.bar > 0) {
    const QRectF track(width() - kPad - value - 60, area.center().y() - 3, 54, 7);
    painter.fillRect(QRectF(track.left(), track.top(), qMax(2.0, track.width() * row.bar), track.height()),
                     theme.series(0));
  }
}

void ReportRows::paintBarRow(QPainter& painter, const QRect& area, const ReportRow& row) const {
  const Theme& theme = Theme::instance();
  const int value = valueWidth();
  painter.setFont(theme.font("field"));
  painter.setPen(theme.color("text"));
  const QRect line(kPad, area.top() + 2, width() - 2 * kPad, 18);
  elided(painter, line.adjusted(0, 0, -value, 0), Qt::AlignLeft, row.title);
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.second);
  const QRectF track(kPad, area.top() + 21, width() - 2 * kPad, 5);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color("chip"));
  painter.drawRoundedRect(track, 2, 2);
  painter.setBrush(theme.color("accent"));
  painter.drawRoundedRect(QRectF(track.left(), track.top(), qMax(2.0, track.width() * row.bar), track.height()), 2, 2);
}

void ReportRows::paintFinding(QPainter& painter, const QRect& area, const ReportRow& row) const {
  const Theme& theme = Theme::instance();
  painter.fillRect(QRect(0, area.bottom(), width(), 1), theme.color("border"));
  painter.drawPixmap(QPointF(kPad, area.top() + 8),
                     theme.pixmap(row.icon, theme.color(row.iconRole), 14, devicePixelRatioF()));
  const int room = qMax(60, width() - kIndent - kPad);
  const QString title = breakable(row.title);
  const int titleHeight = wrappedHeight(theme.font("section"), title, room);
  painter.setFont(theme.font("section"));
  painter.setPen(theme.color("text"));
  painter.drawText(QRect(kIndent, area.top() + 6, room, titleHeight), Qt::TextWordWrap, title);
  painter.setFont(theme.font("field"));
  painter.setPen(theme.color("text2"));
  painter.drawText(QRect(kIndent, area.top() + 6 + titleHeight, room, area.height()), Qt::TextWordWrap,
                   breakable(row.note));
}

bool ReportRows::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos().y());
    if (row < 0 || m_rows[row].toolTip.isEmpty())
      QToolTip::hideText();
    else
      QToolTip::showText(help->globalPos(),
                         m_rows[row].note.isEmpty() || m_look == Look::Findings
                             ? m_rows[row].toolTip
                             : QStringLiteral("%1 (%2)").arg(m_rows[row].toolTip, m_rows[row].note),
                         this);
    return true;
  }
  return QWidget::event(event);
}

void ReportRows::mousePressEvent(QMouseEvent* event) {
  const int row = rowAt(static_cast<int>(event->position().y()));
  if (row >= 0 && !m_rows[row].path.empty()) emit rowClicked(m_rows[row].path);
}

StackedBar::StackedBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void StackedBar::setShares(const QList<double>& shares) {
  m_shares = shares;
  update();
}

void StackedBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  double x = 0;
  for (qsizetype i = 0; i < m_shares.size(); ++i) {
    const double length = m_shares[i] * width();
    if (length > 0)
      painter.fillRect(QRectF(x, 0, qMax(1.0, length - 1), height()), Theme::instance().series(static_cast<int>(i)));
    x += length;
  }
}

}  // namespace eulerstack::widgets
