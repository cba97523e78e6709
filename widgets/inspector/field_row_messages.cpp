// What stands below the editor of a row: problems with their fixes, and the question before an expression is replaced.
#include <QVBoxLayout>

#include "widgets/controls/controls.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/inspector/field_edit.h"
#include "widgets/inspector/field_row.h"
#include "widgets/inspector/field_values.h"
#include "widgets/session/translation.h"
#include "widgets/theme/severity.h"

namespace eulerstack::widgets {

void FieldRow::clearBelow() {
  m_question = nullptr;
  m_problemSignature.clear();
  while (QLayoutItem* item = m_below->takeAt(0)) {
    if (item->widget() != nullptr) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
}

void FieldRow::showProblems(const std::vector<const Diagnostic*>& problems) {
  if (m_question != nullptr) return;
  struct Line {
    const Diagnostic* diagnostic;
    QString text;
  };
  std::vector<Line> lines;
  QString signature;
  bool error = false;
  for (const Diagnostic* diagnostic : problems) {
    if (diagnostic->severity == Severity::Info) continue;  // nothing to do about it in the form
    const RenderedDiagnostic rendered = eulerstack::render(*diagnostic, translateCore);
    lines.push_back({diagnostic, fromCore(rendered.what)});
    error = error || diagnostic->severity == Severity::Error;
    signature += lines.back().text;
    for (const FixIt& fix : diagnostic->fixes) signature += QLatin1Char('|') + text(fix.title);
  }
  signature += m_refusedWhat;
  if (!signature.isEmpty()) signature.prepend(error || !m_refusedWhat.isEmpty() ? QLatin1Char('E') : QLatin1Char('W'));
  const bool errorNow = signature.startsWith('E');
  if (m_edit != nullptr)
    m_edit->setTone(m_edit->isExpression()             ? FieldTone::Expression
                    : m_state.given || m_state.several ? FieldTone::Given
                                                       : FieldTone::Default,
                    errorNow);
  if (m_combo != nullptr) m_combo->setError(errorNow);
  if (signature != m_problemSignature) {
    clearBelow();
    m_problemSignature = signature;
    if (!m_refusedWhat.isEmpty()) {
      auto* label = new ThemedLabel("small", "error", this);
      label->setWordWrap(true);
      label->setText(m_refusedWhat);
      m_below->addWidget(label);
    }
    for (const Line& line : lines) {
      auto* label = new ThemedLabel("small", severityRole(line.diagnostic->severity), this);
      label->setObjectName(QStringLiteral("problem"));
      label->setWordWrap(true);
      label->setText(line.text);
      m_below->addWidget(label);
      if (line.diagnostic->fixes.empty()) continue;
      auto* holder = new QWidget(this);
      auto* flow = new FlowLayout(6, holder);
      for (std::size_t i = 0; i < line.diagnostic->fixes.size() && i < 4; ++i) {
        auto* button = new OutlineButton(text(line.diagnostic->fixes[i].title), holder);
        button->setSmall(true);
        button->setMinimumWidth(60);  // a long one is shortened, the form stays as wide as the panel
        // The fix is looked up when it is pressed: its edits are those of the newest analysis.
        const DiagId id = line.diagnostic->id;
        const YamlPath path = line.diagnostic->path;
        connect(button, &QAbstractButton::clicked, this, [this, id, path, i] {
          const AnalysisPtr newest = m_session->analysis();
          for (const Diagnostic& diagnostic : newest->diagnostics)
            if (diagnostic.id == id && diagnostic.path == path && i < diagnostic.fixes.size()) {
              m_session->applyFix(diagnostic.fixes[i], newest->revision);
              return;
            }
        });
        flow->addWidget(button);
      }
      m_below->addWidget(holder);
    }
  }
}

void FieldRow::ask(const QString& text) {
  if (m_question != nullptr) {
    m_question->setProperty("text", text);
    return;
  }
  clearBelow();
  m_waiting = true;
  m_question = new QWidget(this);
  m_question->setProperty("text", text);
  auto* column = new QVBoxLayout(m_question);
  column->setContentsMargins(0, 0, 0, 2);
  column->setSpacing(4);
  auto* label = new ThemedLabel("small", "text", m_question);
  label->setWordWrap(true);
  label->setText(tr("Replace the expression %1?").arg(m_state.text));
  column->addWidget(label);
  auto* flow = new FlowLayout(6);
  auto* replace = new OutlineButton(tr("Replace"), m_question);
  auto* cancel = new OutlineButton(tr("Cancel"), m_question);
  replace->setObjectName(QStringLiteral("replace"));
  cancel->setObjectName(QStringLiteral("cancel"));
  connect(replace, &QAbstractButton::clicked, this, [this] {
    const QString value = m_question->property("text").toString();
    clearBelow();
    m_state.expression = false;
    if (focusWidgetOfRow() != nullptr) focusWidgetOfRow()->setFocus();
    if (m_edit != nullptr) m_edit->showText(value);
    if (value.trimmed().isEmpty())
      reset();
    else
      write(typedValue(*m_field.spec, value));
  });
  connect(cancel, &QAbstractButton::clicked, this, [this] {
    clearBelow();
    m_waiting = false;
    if (m_edit != nullptr) m_edit->showText(m_state.text);
    showValue();
    if (focusWidgetOfRow() != nullptr) focusWidgetOfRow()->setFocus();
  });
  QList<OutlineButton*> buttons{replace};
  const qsizetype let = m_state.text.indexOf(QLatin1String("let."));
  if (let >= 0) {
    qsizetype end = let + 4;
    while (end < m_state.text.size() && (m_state.text[end].isLetterOrNumber() || m_state.text[end] == '_')) ++end;
    const QString name = m_state.text.mid(let + 4, end - let - 4);
    auto* edit = new OutlineButton(tr("Edit %1").arg(QStringLiteral("let.") + name), m_question);
    edit->setObjectName(QStringLiteral("editLet"));
    connect(edit, &QAbstractButton::clicked, this, [this, name] {
      clearBelow();
      m_waiting = false;
      if (m_edit != nullptr) m_edit->showText(m_state.text);
      emit editLetRequested(name);
    });
    buttons.append(edit);
  }
  buttons.append(cancel);
  for (OutlineButton* button : buttons) {
    button->setSmall(true);
    flow->addWidget(button);
  }
  column->addLayout(flow);
  m_below->addWidget(m_question);
}

}  // namespace eulerstack::widgets
