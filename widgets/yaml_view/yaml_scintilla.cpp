// Keys, tips and drawing of the text widget.
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "widgets/theme/theme.h"
#include "widgets/yaml_view/yaml_editor_private.h"

namespace eulerstack::widgets {

long YamlEditor::Scintilla::send(unsigned message, long first, long second) const {
  return SendScintilla(message, static_cast<unsigned long>(first), second);
}

void YamlEditor::Scintilla::paintEvent(QPaintEvent* event) {
  QsciScintillaBase::paintEvent(event);
  if (annotations.isEmpty()) return;
  const Theme& theme = Theme::instance();
  QPainter painter(viewport());
  QFont font = theme.font("code");
  font.setPixelSize(12);
  painter.setFont(font);
  painter.setPen(theme.color("syn_anno"));
  const int first = static_cast<int>(send(SCI_DOCLINEFROMVISIBLE, send(SCI_GETFIRSTVISIBLELINE)));
  const int last = first + static_cast<int>(send(SCI_LINESONSCREEN)) + 1;
  for (auto it = annotations.lowerBound(first + 1); it != annotations.end() && it.key() <= last + 1; ++it) {
    const long end = send(SCI_GETLINEENDPOSITION, it.key() - 1);
    const long x = send(SCI_POINTXFROMPOSITION, 0, end);
    const long y = send(SCI_POINTYFROMPOSITION, 0, end);
    const long height = send(SCI_TEXTHEIGHT, it.key() - 1);
    painter.drawText(QRect(static_cast<int>(x) + 18, static_cast<int>(y), 600, static_cast<int>(height)),
                     Qt::AlignLeft | Qt::AlignVCenter, it.value());
  }
}

bool YamlEditor::Scintilla::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
  }
  return QsciScintillaBase::viewportEvent(event);
}

bool YamlEditor::Scintilla::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    const bool printable = plain && !key->text().isEmpty() && key->text()[0].isPrint();
    bool ours = printable;
    for (const QKeySequence::StandardKey standard :
         {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
          QKeySequence::SelectAll, QKeySequence::Delete})
      ours = ours || key->matches(standard);
    switch (key->key()) {
      case Qt::Key_Left:
      case Qt::Key_Right:
      case Qt::Key_Up:
      case Qt::Key_Down:
      case Qt::Key_Home:
      case Qt::Key_End:
      case Qt::Key_Backspace:
      case Qt::Key_Tab:
      case Qt::Key_Return:
      case Qt::Key_Enter:
        ours = ours || !modifiers.testFlag(Qt::AltModifier);
        break;
      case Qt::Key_Escape:
        ours = ours || SendScintilla(SCI_AUTOCACTIVE) != 0;
        break;
    }
    if (ours) {
      event->accept();
      return true;
    }
  }
  return QsciScintillaBase::event(event);
}

void YamlEditor::Scintilla::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Undo)) {
    emit m_owner->undoRequested();
    return;
  }
  if (event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier)) {
    emit m_owner->redoRequested();
    return;
  }
  if (leadsOut(*event)) {
    const bool back = event->key() == Qt::Key_Backtab || event->modifiers().testFlag(Qt::ShiftModifier);
    QAbstractScrollArea::focusNextPrevChild(!back);
    return;
  }
  QsciScintillaBase::keyPressEvent(event);
}

void YamlEditor::Scintilla::focusOutEvent(QFocusEvent* event) {
  m_escaped = false;
  QsciScintillaBase::focusOutEvent(event);
}

bool YamlEditor::Scintilla::leadsOut(const QKeyEvent& event) {
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
  const bool escaped = m_escaped;
  if (event.key() != Qt::Key_Shift)  // held down before Tab is
    m_escaped = event.key() == Qt::Key_Escape && SendScintilla(SCI_AUTOCACTIVE) == 0;
  if (event.key() != Qt::Key_Tab && event.key() != Qt::Key_Backtab) return false;
  return modifiers == Qt::ControlModifier || (modifiers == Qt::NoModifier && escaped);
}

void YamlEditor::Scintilla::showToolTip(const QPoint& local, const QPoint& global) {
  const long position = send(SCI_POSITIONFROMPOINTCLOSE, local.x(), local.y());
  const int inMargin = local.x() < 20;
  const long line = send(SCI_LINEFROMPOSITION, send(SCI_POSITIONFROMPOINT, local.x(), local.y()));
  QStringList texts;
  for (const TextMark& mark : marks) {
    const bool sameLine = inMargin && send(SCI_LINEFROMPOSITION, mark.range.begin) == line;
    const bool covered = position >= mark.range.begin && position <= mark.range.end;
    if (sameLine || (!inMargin && position >= 0 && covered)) texts.append(mark.toolTip);
  }
  if (texts.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(global, texts.join(QStringLiteral("\n\n")), this);
}

void YamlEditor::Scintilla::contextMenuEvent(QContextMenuEvent* event) {
  emit m_owner->menuRequested(event->globalPos());
}

}  // namespace eulerstack::widgets
