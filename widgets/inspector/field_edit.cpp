#include "widgets/inspector/field_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include "widgets/controls/controls.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

bool isNamePart(QChar c) {
  return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('.');
}

}  // namespace

FieldEdit::FieldEdit(QWidget* parent)
    : QWidget(parent),
      m_line(new QLineEdit(this)),
      m_completer(new QCompleter(this)),
      m_names(new QStringListModel(this)) {
  m_line->setFrame(false);
  m_line->installEventFilter(this);
  setFocusProxy(m_line);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_completer->setModel(m_names);
  m_completer->setWidget(m_line);
  m_completer->setCaseSensitivity(Qt::CaseInsensitive);
  m_completer->setFilterMode(Qt::MatchContains);
  connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FieldEdit::insertName);
  connect(m_line, &QLineEdit::textEdited, this, &FieldEdit::onEdited);
  connect(m_line, &QLineEdit::textChanged, this, &FieldEdit::restyle);
  connect(m_line, &QLineEdit::returnPressed, this, &FieldEdit::left);
  connect(&Theme::instance(), &Theme::changed, this, &FieldEdit::restyle);
  restyle();
}

void FieldEdit::showText(const QString& text) {
  if (m_line->text() == text) return;
  const int cursor = m_line->cursorPosition();
  m_line->setText(text);
  m_line->setCursorPosition(m_line->hasFocus() ? qMin<int>(cursor, static_cast<int>(text.size())) : 0);
}

void FieldEdit::setPlaceholder(const QString& text) {
  if (m_line->placeholderText() == text) return;
  m_line->setPlaceholderText(text);
  resizeEvent(nullptr);
}

void FieldEdit::setUnit(const QString& unit) {
  if (m_unit == unit) return;
  m_unit = unit;
  resizeEvent(nullptr);
  update();
}

void FieldEdit::setTone(FieldTone tone, bool error) {
  if (tone == m_tone && error == m_error) return;
  m_tone = tone;
  m_error = error;
  restyle();
  resizeEvent(nullptr);
}

void FieldEdit::setLetNames(const QStringList& names) {
  QStringList qualified;
  for (const QString& name : names) qualified.append(QStringLiteral("let.") + name);
  if (qualified != m_names->stringList()) m_names->setStringList(qualified);
}

void FieldEdit::startExpression() {
  const QString text = m_line->text();
  if (!text.startsWith(QLatin1String("${"))) m_line->setText(QStringLiteral("${%1}").arg(text));
  setTone(FieldTone::Expression, m_error);
  m_line->setFocus();
  m_line->setCursorPosition(static_cast<int>(m_line->text().size()) - 1);
}

QSize FieldEdit::sizeHint() const {
  return {100, static_cast<int>(Theme::instance().metric("chrome.field"))};
}
QSize FieldEdit::minimumSizeHint() const {
  return {60, sizeHint().height()};
}

void FieldEdit::restyle() {
  const Theme& theme = Theme::instance();
  const bool expression = m_tone == FieldTone::Expression;
  QFont font = theme.font(expression ? "code" : "field");
  if (expression) font.setPixelSize(12);
  font.setItalic(m_line->text().isEmpty());
  resizeEvent(nullptr);  // an expression has no unit beside it
  if (m_line->font() != font) m_line->setFont(font);
  // The frame is drawn here: the theme's frame has no place for the unit.
  const QColor ink = theme.color(!isEnabled() ? "disabled" : expression ? "syn_expr" : "text");
  const QString sheet = QStringLiteral(
                            "QLineEdit { border: none; background: transparent; padding: 0; margin: 0; "
                            "min-height: 0; max-height: 24px; color: %1; }")
                            .arg(ink.name());
  if (m_line->styleSheet() != sheet) m_line->setStyleSheet(sheet);
  QPalette colors = m_line->palette();
  if (colors.color(QPalette::Active, QPalette::Text) != ink ||
      colors.color(QPalette::PlaceholderText) != theme.color("text3")) {
    colors.setColor(QPalette::Text, ink);
    colors.setColor(QPalette::PlaceholderText, theme.color("text3"));
    colors.setColor(QPalette::Highlight, theme.color("sel_text"));
    colors.setColor(QPalette::HighlightedText, theme.color("text"));
    m_line->setPalette(colors);
  }
  update();
}

void FieldEdit::resizeEvent(QResizeEvent*) {
  const QFontMetrics metrics(Theme::instance().font("small"));
  const int unit = m_unit.isEmpty() || isExpression() ? 0 : metrics.horizontalAdvance(m_unit) + 6;
  m_line->setGeometry(8, 1, qMax(20, width() - 14 - unit), height() - 2);
  // A default that is longer than the field is said in the tip.
  const QString unset = m_line->placeholderText();
  const bool cut = m_line->fontMetrics().horizontalAdvance(unset) > m_line->width();
  m_line->setToolTip(cut ? unset : QString());
}

void FieldEdit::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool given = m_tone != FieldTone::Default;
  const bool focus = m_line->hasFocus();
  const QColor line = m_error ? theme.color("error")
                      : focus ? theme.color("accent")
                              : theme.color(given ? "border2" : "border");
  const qreal width = m_error || focus ? 2 : 1;
  painter.setPen(QPen(line, width));
  painter.setBrush(theme.color(m_tone == FieldTone::Expression ? "panel2" : "field"));
  const qreal inset = width / 2;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
  if (m_unit.isEmpty() || isExpression()) return;
  painter.setFont(theme.font("small"));
  painter.setPen(theme.color("text3"));
  painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

void FieldEdit::onEdited(const QString& text) {
  // "=" starts an expression as in a spreadsheet; "${" gets its closing brace.
  if (text == QLatin1String("=")) {
    m_line->setText(QString());
    startExpression();
    offerNames();
    return;
  }
  if (text.endsWith(QLatin1String("${")) && m_line->cursorPosition() == text.size()) {
    m_line->setText(text + QLatin1Char('}'));
    m_line->setCursorPosition(static_cast<int>(text.size()));
    setTone(FieldTone::Expression, m_error);
    offerNames();
    return;
  }
  emit edited(text);
  if (text.startsWith(QLatin1String("${"))) offerNames();
}

QString FieldEdit::wordBeforeCursor() const {
  const QString text = m_line->text();
  int start = m_line->cursorPosition();
  while (start > 0 && isNamePart(text[start - 1])) --start;
  return text.mid(start, m_line->cursorPosition() - start);
}

void FieldEdit::offerNames() {
  const QString word = wordBeforeCursor();
  const bool number = !word.isEmpty() && word[0].isDigit();
  m_completer->setCompletionPrefix(word);
  const bool exact = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
  if (number || exact || m_completer->completionCount() == 0) {
    m_completer->popup()->hide();
    return;
  }
  m_completer->complete(QRect(0, 0, qMax(width(), 160), height()));
}

void FieldEdit::insertName(const QString& name) {
  const QString word = wordBeforeCursor();
  const int end = m_line->cursorPosition();
  QString text = m_line->text();
  const int start = end - static_cast<int>(word.size());
  text.replace(start, word.size(), name);
  m_line->setText(text);
  m_line->setCursorPosition(start + static_cast<int>(name.size()));
  emit edited(text);
}

bool FieldEdit::onKey(QKeyEvent* event) {
  if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
    if (m_completer->popup()->isVisible()) return false;
    emit stepped(event->key() == Qt::Key_Up ? 1 : -1, event->modifiers().testFlag(Qt::ShiftModifier));
    return true;
  }
  return false;
}

bool FieldEdit::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_line) return false;
  switch (static_cast<int>(event->type())) {
    case QEvent::KeyPress:
      return onKey(static_cast<QKeyEvent*>(event));
    case QEvent::Wheel:
      // Only with the focus: scrolling over a form must not change the design.
      if (m_line->hasFocus()) {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->angleDelta().y() != 0)
          emit stepped(wheel->angleDelta().y() > 0 ? 1 : -1, wheel->modifiers().testFlag(Qt::ShiftModifier));
        return true;
      }
      event->ignore();
      return true;
    case QEvent::FocusIn:
      update();
      emit entered();
      return false;
    case QEvent::FocusOut:
      update();
      if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) emit left();
      return false;
  }
  return false;
}

}  // namespace eulerstack::widgets
