// What a row does with keys and words: typing, steps of the arrows, writing, resetting.
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <cmath>

#include "widgets/controls/controls.h"
#include "widgets/inspector/field_edit.h"
#include "widgets/inspector/field_row.h"
#include "widgets/inspector/field_values.h"
#include "widgets/inspector/form_edits.h"

namespace eulerstack::widgets {

namespace {

using schema::FieldSpec;
using schema::FieldType;

// One step of the arrow keys: 1 for whole numbers, the second digit for others.
double stepOf(const FieldSpec& spec, double value) {
  if (spec.type == FieldType::Integer) return 1;
  if (value == 0) return 0.1;
  return std::pow(10.0, std::floor(std::log10(std::abs(value))) - 1);
}

bool within(const FieldSpec& spec, double value) {
  if (value < spec.minimum || (spec.minimumOpen && value == spec.minimum)) return false;
  return value <= spec.maximum && !(spec.maximumOpen && value == spec.maximum);
}

double startValue(const FieldSpec& spec, const QString& text) {
  bool ok = false;
  const double value = text.toDouble(&ok);
  if (ok) return value;
  if (const auto* integer = std::get_if<std::int64_t>(&spec.fallback)) return static_cast<double>(*integer);
  if (const auto* real = std::get_if<double>(&spec.fallback)) return *real;
  return std::isfinite(spec.minimum) ? spec.minimum : 0;
}

}  // namespace

bool FieldRow::asksFirst(const QString& text) {
  return m_state.expression && !looksLikeExpression(text);
}

void FieldRow::typed(const QString& text) {
  m_refusedWhat.clear();
  if (asksFirst(text) && !text.startsWith(QLatin1String("${"))) {
    ask(text);
    return;
  }
  if (m_question != nullptr) clearBelow();
  // An empty field is not yet a reset: the key keeps its place and comment while a new value is typed.
  if (text.trimmed().isEmpty() || text == QLatin1String("${}")) {
    m_waiting = true;
    return;
  }
  m_waiting = true;
  write(typedValue(*m_field.spec, text));
}

void FieldRow::step(int steps, bool large) {
  const FieldSpec& spec = *m_field.spec;
  if (spec.type != FieldType::Integer && spec.type != FieldType::Number) return;
  if (m_state.several || !m_state.editable) return;
  const QString from = m_state.expression ? m_state.result : m_edit->text();
  const double start = startValue(spec, from);
  double value = start + steps * stepOf(spec, start) * (large ? 10 : 1);
  if (spec.type == FieldType::Number) value = std::round(value * 1e12) / 1e12;
  if (!within(spec, value)) return;
  const QString text =
      spec.type == FieldType::Integer ? QString::number(static_cast<qint64>(value)) : numberText(expr::Number(value));
  if (m_state.expression) {
    ask(text);
    return;
  }
  m_edit->showText(text);
  m_edit->line()->selectAll();
  m_waiting = true;
  write(typedValue(spec, text));
}

void FieldRow::leaveField() {
  if (m_edit == nullptr || m_question != nullptr) return;
  const QString text = m_edit->text();
  if (m_waiting && text.trimmed().isEmpty() && m_state.given && !m_state.several) {
    reset();
  } else if (text == QLatin1String("${}") || (m_waiting && text.isEmpty())) {
    m_edit->showText(m_state.text);
  }
  m_waiting = false;
  m_refusedWhat.clear();
}

void FieldRow::write(const yaml::YamlValue& value) {
  m_refusedWhat.clear();
  const QMetaObject::Connection listening =
      connect(m_session, &DocumentSession::editRefused, this, [this](const QString& what) { m_refusedWhat = what; });
  m_session->apply([&](const analysis::Analysis& analysis) { return setFields(analysis, m_field, value); }, mergeKey());
  disconnect(listening);
  if (!m_refusedWhat.isEmpty()) {
    showProblems({});
    if (m_edit == nullptr) showValue();
  }
}

void FieldRow::reset() {
  ++m_visit;
  m_waiting = false;
  clearBelow();
  m_session->apply([&](const analysis::Analysis& analysis) { return resetFields(analysis, m_field); });
}

void FieldRow::editAsExpression() {
  if (m_edit != nullptr && m_state.editable) {
    m_waiting = true;
    m_edit->startExpression();
  }
}

bool FieldRow::eventFilter(QObject*, QEvent* event) {
  if (event->type() == QEvent::FocusIn && !m_field.paths.isEmpty()) emit focused(m_field.paths.first());
  if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  const bool undo = key->matches(QKeySequence::Undo);
  const bool redo =
      key->matches(QKeySequence::Redo) || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
  const bool rename = key->key() == Qt::Key_F2 && m_field.named;
  const bool clear = key->key() == Qt::Key_Backspace && key->modifiers() == Qt::AltModifier;
  const bool expression = key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier;
  const bool cancel = key->key() == Qt::Key_Escape && m_question != nullptr;
  if (!undo && !redo && !clear && !expression && !cancel && !rename) return false;
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  m_waiting = false;
  // One history for canvas, form and text: the line's own undo never runs.
  if (undo) m_session->undo();
  if (redo) m_session->redo();
  if (clear) reset();
  if (rename) startRename();
  if (expression) editAsExpression();
  if (cancel) m_question->findChild<OutlineButton*>(QStringLiteral("cancel"))->click();
  return true;
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  QAction* clear = menu.addAction(tr("Reset to default"), this, &FieldRow::reset);
  clear->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Backspace));
  clear->setEnabled(!m_field.removes.empty() || (m_state.given && !m_field.spec->required));
  if (m_field.named) menu.addAction(tr("Rename"), this, &FieldRow::startRename)->setShortcut(Qt::Key_F2);
  QAction* expression = menu.addAction(tr("Edit as expression"), this, &FieldRow::editAsExpression);
  expression->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  expression->setEnabled(m_edit != nullptr && m_state.editable);
  menu.addAction(tr("Show in YAML"), this, [this] { emit showInTextRequested(m_field.paths.first()); });
  menu.exec(event->globalPos());
}

}  // namespace eulerstack::widgets
