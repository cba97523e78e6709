#include "widgets/controls/controls.h"

#include <QEnterEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionTab>
#include <QWheelEvent>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

Theme& theme() {
  return Theme::instance();
}

void drawIcon(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect, qreal ratio) {
  painter.drawPixmap(rect.topLeft(), theme().pixmap(name, color, rect.width(), ratio));
}

void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal width = 1) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(line, width));
  painter.setBrush(fill);
  const qreal inset = width / 2;
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 4, 4);
}

// Repaints and lays out again when the theme changes: fonts and colours are read while painting.
void followTheme(QWidget* widget) {
  QObject::connect(&theme(), &Theme::changed, widget, [widget] {
    widget->updateGeometry();
    widget->update();
  });
}

}  // namespace

void stopListening(QWidget* widget, QObject* session) {
  session->disconnect(widget);
  for (QObject* child : widget->findChildren<QObject*>()) child->disconnect(widget);
}

QColor withAlpha(QColor color, qreal alpha) {
  color.setAlphaF(static_cast<float>(alpha));
  return color;
}

void drawFocusRing(QPainter& painter, const QRectF& rect, qreal radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme().color("accent"), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
  painter.restore();
}

// ---- TabStrip

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent) {
  setDrawBase(false);
  setExpanding(false);
  setDocumentMode(true);
  // Too narrow: the tabs get closer and their texts are elided; nothing scrolls out of sight.
  setUsesScrollButtons(false);
  setElideMode(Qt::ElideRight);
  setMouseTracking(true);
  followTheme(this);
}

QSize TabStrip::tabSizeHint(int index) const {
  QFont bold = theme().font("section");
  return {QFontMetrics(bold).horizontalAdvance(tabText(index)) + 20, static_cast<int>(theme().metric("chrome.tab"))};
}

QSize TabStrip::minimumTabSizeHint(int index) const {
  return {qMin(44, tabSizeHint(index).width()), tabSizeHint(index).height()};
}

void TabStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().color("panel"));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color("border"));
  for (int i = 0; i < count(); ++i) {
    const QRect tab = tabRect(i);
    const bool current = i == currentIndex();
    const bool hover = tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();
    if (hover && !current) painter.fillRect(tab.adjusted(0, 0, 0, -1), theme().color("hover"));
    const QFont font = theme().font(current ? "section" : "field");
    painter.setFont(font);
    painter.setPen(theme().color(current ? "text" : "text2"));
    painter.drawText(tab, Qt::AlignCenter, QFontMetrics(font).elidedText(tabText(i), Qt::ElideRight, tab.width() - 6));
    if (current) painter.fillRect(QRect(tab.left(), height() - 2, tab.width(), 2), theme().color("accent"));
    if (current && hasFocus()) drawFocusRing(painter, tab.adjusted(2, 3, -2, -4));
  }
}

// ---- OutlineButton

OutlineButton::OutlineButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
  setCursor(Qt::ArrowCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followTheme(this);
}

void OutlineButton::setThemeIcon(const QString& name, const char* role) {
  m_icon = name;
  m_role = role;
  updateGeometry();
  update();
}

void OutlineButton::setSmall(bool small) {
  m_small = small;
  updateGeometry();
}

QSize OutlineButton::sizeHint() const {
  const QFontMetrics metrics(theme().font(m_small ? "small" : "field"));
  int width = text().isEmpty() ? 0 : metrics.horizontalAdvance(text());
  if (!m_icon.isEmpty()) width += 14 + (text().isEmpty() ? 0 : 6);
  const int height = static_cast<int>(theme().metric(m_small ? "chrome.button_small" : "chrome.button"));
  return {width + (m_small ? 14 : 20), height};
}

// Too narrow for its text: the tip says all of it, as for labels that are shortened.
void OutlineButton::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  const bool shortened = width() < sizeHint().width();
  if (shortened && toolTip().isEmpty()) setToolTip(text());
  if (!shortened && toolTip() == text()) setToolTip(QString());
}

void OutlineButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool on = isChecked() || isDown();
  QColor fill = theme().color(on ? "accent_soft" : "panel");
  if (!on && underMouse() && isEnabled()) fill = theme().color("hover");
  drawBox(painter, rect(), fill, theme().color(isChecked() ? "accent" : isEnabled() ? "border2" : "border"));
  const QColor ink = theme().color(!isEnabled() ? "disabled" : "text");
  const QFont font = theme().font(m_small ? "small" : "field");
  painter.setFont(font);
  const int textWidth = text().isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text());
  const int iconWidth = m_icon.isEmpty() ? 0 : 14 + (textWidth > 0 ? 6 : 0);
  int x = qMax(6, (width() - textWidth - iconWidth) / 2);
  if (!m_icon.isEmpty()) {
    drawIcon(painter, m_icon, isEnabled() ? theme().color(m_role) : ink, QRectF(x, (height() - 14) / 2.0, 14, 14),
             devicePixelRatioF());
    x += iconWidth;
  }
  painter.setPen(ink);
  const QString shown = QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - x - 5);
  painter.drawText(QRect(x, 0, width() - x - 2, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
  if (hasFocus()) drawFocusRing(painter, rect());
}

// ---- IconButton

IconButton::IconButton(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followTheme(this);
}

void IconButton::setThemeIcon(const QString& icon) {
  m_icon = icon;
  update();
}

void IconButton::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void IconButton::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

void IconButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse() && isEnabled()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color("hover"));
    painter.drawRoundedRect(rect(), 4, 4);
  }
  drawIcon(painter, m_icon, theme().color(isEnabled() ? "text2" : "disabled"),
           QRectF((width() - 14) / 2.0, (height() - 14) / 2.0, 14, 14), devicePixelRatioF());
  if (hasFocus()) drawFocusRing(painter, rect());
}

// ---- SwitchButton

SwitchButton::SwitchButton(QWidget* parent) : QAbstractButton(parent) {
  setCheckable(true);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFocusPolicy(Qt::StrongFocus);
  followTheme(this);
}

void SwitchButton::setGiven(bool given) {
  m_given = given;
  update();
}

void SwitchButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF track(1, (height() - 14) / 2.0, 28, 14);
  const QColor on = theme().color("accent");
  const QColor line = theme().color(isEnabled() ? "border2" : "border");
  painter.setPen(QPen(isChecked() && m_given ? on : line, 1));
  painter.setBrush(isChecked() ? (m_given ? on : theme().color("accent_soft")) : theme().color("field"));
  painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
  painter.setPen(Qt::NoPen);
  painter.setBrush(isChecked() && m_given ? theme().color("on_accent") : line);
  painter.drawEllipse(QPointF(isChecked() ? track.right() - 7 : track.left() + 7, track.center().y()), 4.5, 4.5);
  if (hasFocus()) drawFocusRing(painter, QRectF(-1, track.top() - 3, 32, 20), 9);
}

// ---- SectionHeader

SectionHeader::SectionHeader(QWidget* parent) : QAbstractButton(parent) {
  setCheckable(true);
  setChecked(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followTheme(this);
}

void SectionHeader::setTitle(const QString& title) {
  setText(title);
  setAccessibleName(title);
}

void SectionHeader::setDetail(const QString& detail) {
  if (detail == m_detail) return;
  m_detail = detail;
  update();
}

QSize SectionHeader::sizeHint() const {
  return {200, 30};
}

void SectionHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().color("panel2"));
  painter.fillRect(QRect(0, 0, width(), 1), theme().color("border"));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color("border"));
  drawIcon(painter, isChecked() ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right"),
           theme().color("text2"), QRectF(11, (height() - 12) / 2.0, 12, 12), devicePixelRatioF());
  const QFont title = theme().font("section");
  painter.setFont(title);
  painter.setPen(theme().color("text"));
  const int titleWidth = QFontMetrics(title).horizontalAdvance(text());
  painter.drawText(QRect(30, 0, width() - 36, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
  const QFont small = theme().font("small");
  painter.setFont(small);
  painter.setPen(theme().color("text3"));
  const int room = width() - 30 - titleWidth - 24;
  painter.drawText(QRect(0, 0, width() - 12, height()), Qt::AlignVCenter | Qt::AlignRight,
                   QFontMetrics(small).elidedText(m_detail, Qt::ElideRight, qMax(0, room)));
  if (hasFocus()) drawFocusRing(painter, rect().adjusted(1, 1, -1, -1));
}

// ---- FieldCombo

FieldCombo::FieldCombo(QWidget* parent) : QComboBox(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(4);
  followTheme(this);
}

void FieldCombo::setGiven(bool given) {
  if (m_given == given) return;
  m_given = given;
  update();
}

void FieldCombo::setError(bool error) {
  if (m_error == error) return;
  m_error = error;
  update();
}

QSize FieldCombo::sizeHint() const {
  return {80, static_cast<int>(theme().metric("chrome.field"))};
}
QSize FieldCombo::minimumSizeHint() const {
  return {50, sizeHint().height()};
}

void FieldCombo::wheelEvent(QWheelEvent* event) {
  if (hasFocus())
    QComboBox::wheelEvent(event);
  else
    event->ignore();
}

void FieldCombo::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor line = m_error ? theme().color("error") : theme().color(m_given ? "border2" : "border");
  drawBox(painter, rect(), theme().color("field"), line, m_error ? 2 : 1);
  QFont font = theme().font("field");
  font.setItalic(!m_given);
  painter.setFont(font);
  painter.setPen(theme().color(!isEnabled() ? "disabled" : m_given ? "text" : "text3"));
  const QRect textRect = rect().adjusted(8, 0, -24, 0);
  const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
  painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                   QFontMetrics(font).elidedText(shown, Qt::ElideRight, textRect.width()));
  drawIcon(painter, QStringLiteral("chevron_down"), theme().color("text2"),
           QRectF(width() - 20, (height() - 12) / 2.0, 12, 12), devicePixelRatioF());
  if (hasFocus()) drawFocusRing(painter, rect());
}

// ---- ThemedLabel

ThemedLabel::ThemedLabel(const char* style, const char* role, QWidget* parent)
    : QLabel(parent), m_style(style), m_role(role) {
  setTextFormat(Qt::PlainText);
  restyle();
  connect(&theme(), &Theme::changed, this, &ThemedLabel::restyle);
}

void ThemedLabel::setRole(const char* role) {
  if (qstrcmp(role, m_role) == 0) return;
  m_role = role;
  restyle();
}

void ThemedLabel::setBold(bool bold) {
  m_bold = bold;
  restyle();
}

void ThemedLabel::setElide(Qt::TextElideMode mode) {
  m_elide = mode;
  if (mode != Qt::ElideNone) setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  update();
}

void ThemedLabel::setFullText(const QString& text) {
  if (text == this->text()) return;
  setText(text);
  resizeEvent(nullptr);
}

QSize ThemedLabel::minimumSizeHint() const {
  const QSize hint = QLabel::minimumSizeHint();
  return m_elide == Qt::ElideNone ? hint : QSize(16, hint.height());
}

void ThemedLabel::resizeEvent(QResizeEvent* event) {
  if (event != nullptr) QLabel::resizeEvent(event);
  if (m_elide == Qt::ElideNone) return;
  setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

void ThemedLabel::paintEvent(QPaintEvent* event) {
  if (m_elide == Qt::ElideNone) {
    QLabel::paintEvent(event);
    return;
  }
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(contentsRect(), static_cast<int>(alignment()),
                   fontMetrics().elidedText(text(), m_elide, contentsRect().width()));
}

void ThemedLabel::restyle() {
  QFont font = theme().font(m_style);
  if (m_bold) font.setWeight(QFont::DemiBold);
  setFont(font);
  QPalette colors = palette();
  for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
    colors.setColor(group, QPalette::WindowText, theme().color(m_role));
  colors.setColor(QPalette::Disabled, QPalette::WindowText, theme().color("disabled"));
  colors.setColor(QPalette::Link, theme().color("accent"));
  setPalette(colors);
}

// ---- Surface

Surface::Surface(const char* role, QWidget* parent, Qt::Edges lines) : QWidget(parent), m_role(role), m_lines(lines) {
  followTheme(this);
}

void Surface::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().color(m_role));
  const QColor line = theme().color("border");
  if (m_lines & Qt::TopEdge) painter.fillRect(QRect(0, 0, width(), 1), line);
  if (m_lines & Qt::BottomEdge) painter.fillRect(QRect(0, height() - 1, width(), 1), line);
  if (m_lines & Qt::LeftEdge) painter.fillRect(QRect(0, 0, 1, height()), line);
  if (m_lines & Qt::RightEdge) painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
}

}  // namespace eulerstack::widgets
