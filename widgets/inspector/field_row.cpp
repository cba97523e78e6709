#include "widgets/inspector/field_row.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <cmath>

#include "core/document/nested_edits.h"
#include "widgets/controls/controls.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/inspector/field_edit.h"
#include "widgets/inspector/field_values.h"
#include "widgets/inspector/form_edits.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

using schema::FieldSpec;
using schema::FieldType;

constexpr int kLabelWidth = 84;
constexpr int kWidestLabel = 116;
constexpr int kLeft = 12;
constexpr int kGap = 9;

const char* roleOf(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Info:
      return "info";
  }
  return "info";
}

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

FieldRow::FieldRow(DocumentSession* session, const FormField& field, QWidget* parent)
    : QWidget(parent), m_session(session), m_field(field) {
  m_label = new ThemedLabel("field", "text2", this);
  m_label->setFixedWidth(kLabelWidth);
  m_label->setElide(Qt::ElideRight);
  m_label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  m_result = new ThemedLabel("section", "text", this);
  m_result->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_result->setMinimumWidth(44);
  m_reset = new IconButton(QStringLiteral("reset"), this);
  m_reset->setFocusPolicy(Qt::NoFocus);
  connect(m_reset, &QAbstractButton::clicked, this, &FieldRow::reset);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kLeft, field.caption.isEmpty() ? 3 : 21, 12, 3);
  column->setSpacing(4);
  m_editorRow = new QHBoxLayout();
  m_editorRow->setSpacing(kGap);
  m_editorRow->addWidget(m_label);
  column->addLayout(m_editorRow);
  m_below = new QVBoxLayout();
  m_below->setContentsMargins(kLabelWidth + kGap, 0, 0, 0);
  m_below->setSpacing(4);
  column->addLayout(m_below);

  switch (field.editor) {
    case FieldEditor::Line:
      buildLine();
      break;
    case FieldEditor::Choice:
      buildChoice();
      break;
    case FieldEditor::Switch:
      buildSwitch();
      break;
    case FieldEditor::Add:
      buildAdd();
      break;
    case FieldEditor::Raw:
      m_raw = new ThemedLabel("code", "text3", this);
      m_raw->setElide(Qt::ElideRight);
      m_editorRow->addWidget(m_raw, 1);
      break;
  }
  m_editorRow->addWidget(m_result);
  auto* holder = new QWidget(this);  // keeps the column of the arrow when the arrow is hidden
  holder->setFixedSize(24, 26);
  m_reset->setParent(holder);
  m_reset->move(0, 1);
  m_editorRow->addWidget(holder);
  m_result->hide();
  if (QWidget* focus = focusWidgetOfRow()) {
    focus->installEventFilter(this);
    focus->setAccessibleName(field.label);
  }
  // Not Fixed: that would cut the row to the height of its texts before they are wrapped to its width.
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int FieldRow::wantedLabelWidth() const {
  return qBound(kLabelWidth, QFontMetrics(m_label->font()).horizontalAdvance(m_field.label) + 2, kWidestLabel);
}

void FieldRow::setLabelWidth(int width) {
  if (m_label->width() == width && m_label->minimumWidth() == width) return;
  m_label->setFixedWidth(width);
  m_below->setContentsMargins(width + kGap, 0, 0, 0);
}

void FieldRow::buildLine() {
  m_edit = new FieldEdit(this);
  m_editorRow->addWidget(m_edit, 1);
  connect(m_edit, &FieldEdit::edited, this, &FieldRow::typed);
  connect(m_edit, &FieldEdit::stepped, this, &FieldRow::step);
  connect(m_edit, &FieldEdit::left, this, &FieldRow::leaveField);
  connect(m_edit, &FieldEdit::entered, this, [this] { ++m_visit; });
}

void FieldRow::buildChoice() {
  m_combo = new FieldCombo(this);
  m_editorRow->addWidget(m_combo, 1);
  connect(m_combo, &QComboBox::activated, this, [this](int index) {
    ++m_visit;
    const QVariant data = m_combo->itemData(index);
    if (m_state.given && data.toString() == m_state.text) return;
    if (m_state.expression) {
      ask(data.toString());
      return;
    }
    write(yaml::YamlValue(data.toString().toStdString()));
  });
}

void FieldRow::buildSwitch() {
  m_switch = new SwitchButton(this);
  m_editorRow->addWidget(m_switch);
  m_switchText = new ThemedLabel("field", "text", this);
  m_editorRow->addWidget(m_switchText, 1);
  connect(m_switch, &QAbstractButton::clicked, this, [this](bool on) {
    ++m_visit;
    write(yaml::YamlValue(on));
  });
}

void FieldRow::buildAdd() {
  m_add = new OutlineButton(QString(), this);
  m_add->setSmall(true);
  m_add->setObjectName(QStringLiteral("add"));
  m_editorRow->addWidget(m_add);
  m_editorRow->addStretch(1);
  connect(m_add, &QAbstractButton::clicked, this, [this] {
    m_session->apply([&](const analysis::Analysis& analysis) { return addEntry(analysis, m_field); });
  });
}

// The name of a branch, edited in the place of its label.
void FieldRow::startRename() {
  if (!m_field.named) return;
  auto* edit = new QLineEdit(m_label->text(), this);
  edit->setObjectName(QStringLiteral("branchName"));
  edit->setAccessibleName(tr("Name"));
  edit->setGeometry(m_label->geometry().adjusted(-4, -3, 4, 3));
  edit->selectAll();
  edit->show();
  edit->setFocus(Qt::OtherFocusReason);
  connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
    const std::string name = edit->text().trimmed().toStdString();
    edit->disconnect(this);
    edit->deleteLater();
    m_session->apply([&](const analysis::Analysis& analysis) {
      return document::renameKeyAt(analysis, m_field.paths.first(), name);
    });
  });
}

QWidget* FieldRow::focusWidgetOfRow() const {
  if (m_add != nullptr) return m_add;
  if (m_edit != nullptr) return m_edit->line();
  if (m_combo != nullptr) return m_combo;
  return m_switch;
}

bool FieldRow::holdsFocus() const {
  const QWidget* widget = focusWidgetOfRow();
  return widget != nullptr && widget->hasFocus();
}

QString FieldRow::mergeKey() const {
  const std::string path = m_field.paths.isEmpty() ? std::string() : m_field.paths.first().toString();
  return QStringLiteral("form:%1#%2").arg(fromCore(path)).arg(m_visit);
}

void FieldRow::fillChoices(const analysis::Analysis& analysis) {
  QStringList values;
  const FieldSpec& spec = *m_field.spec;
  if (m_field.kind) {
    for (const schema::KindDescriptor* kind : schema::Registry::instance().kinds(spec.family))
      values.append(QString::fromLatin1(kind->id));
  } else if (spec.type == FieldType::TemplateRef) {
    values = templateNames(*analysis.tree);
  } else {
    for (const char* choice : spec.choices) values.append(QString::fromLatin1(choice));
  }
  // A value the schema does not know stays visible: a wrong design can be shown and repaired.
  if (m_state.given && !m_state.text.isEmpty() && !values.contains(m_state.text)) values.append(m_state.text);
  QStringList current;
  for (int i = 0; i < m_combo->count(); ++i) current.append(m_combo->itemData(i).toString());
  if (current == values) return;
  const QSignalBlocker blocker(m_combo);
  m_combo->clear();
  for (const QString& value : values) m_combo->addItem(value, value);
}

void FieldRow::refresh(const FormField& field, const analysis::Analysis& analysis,
                       const std::vector<const Diagnostic*>& problems) {
  const bool moved = field.paths != m_field.paths;
  m_field = field;
  m_state = stateOf(analysis, field);
  if (moved) {
    clearBelow();
    m_waiting = false;
    m_lastSeen = QString();
    m_lastGiven = !m_state.given;  // shows the value whatever it is
  }
  if (m_combo != nullptr) fillChoices(analysis);
  if (m_edit != nullptr) m_edit->setLetNames(letNames(*analysis.tree));
  showValue();
  showProblems(problems);
}

void FieldRow::showValue() {
  const bool given = m_state.given;
  const bool changed = m_state.text != m_lastSeen || given != m_lastGiven || m_state.several;
  m_lastSeen = m_state.text;
  m_lastGiven = given;
  if (m_edit != nullptr) {
    m_edit->line()->setReadOnly(!m_state.editable);
    if (changed || (!m_waiting && !m_edit->line()->hasFocus())) {
      m_waiting = false;
      m_edit->showText(m_state.text);
    }
    const bool typing = m_waiting || looksLikeExpression(m_edit->text());
    m_edit->setTone(m_state.expression || (typing && looksLikeExpression(m_edit->text())) ? FieldTone::Expression
                    : given || m_state.several                                            ? FieldTone::Given
                                                                                          : FieldTone::Default,
                    !m_problemSignature.isEmpty() && m_problemSignature.startsWith('E'));
  }
  if (m_combo != nullptr) {
    const QSignalBlocker blocker(m_combo);
    const QString shown = given ? m_state.text : choiceOf(m_field.spec->fallback);
    m_combo->setCurrentIndex(m_state.several ? -1 : m_combo->findData(shown));
    m_combo->setGiven(given && !m_state.several);
  }
  if (m_switch != nullptr) {
    const QString shown = given ? m_state.text : choiceOf(m_field.spec->fallback);
    m_switch->setChecked(shown == QLatin1String("true"));
    m_switch->setGiven(given);
    m_switchText->setRole(given ? "text" : "text3");
  }
  if (m_raw != nullptr) m_raw->setFullText(m_state.text);
  m_result->setVisible(m_state.expression && !m_state.result.isEmpty());
  m_result->setText(QStringLiteral("= %1").arg(m_state.result));
  m_reset->parentWidget()->setVisible(!m_result->isVisibleTo(this));
  const bool removable = !m_field.removes.empty();
  m_reset->setVisible(removable || (m_add == nullptr && given && !m_field.spec->required));
  updateTexts();
}

void FieldRow::updateTexts() {
  const FieldSpec& spec = *m_field.spec;
  if (m_label->text() != m_field.label) m_label->setText(m_field.label);
  const QString doc = *spec.doc == '\0' ? QString() : fromCore(translateCore("Schema", spec.doc));
  m_label->setToolTip(doc.isEmpty()
                          ? QString::fromLatin1(spec.name)
                          : QStringLiteral("<b>%1</b><br>%2").arg(QLatin1String(spec.name), doc.toHtmlEscaped()));
  const bool removes = !m_field.removes.empty();
  m_reset->setToolTip(removes ? tr("Delete (Alt+Backspace)") : tr("Reset to default (Alt+Backspace)"));
  m_reset->setAccessibleName((removes ? tr("Delete %1") : tr("Reset %1")).arg(m_field.label));
  if (m_add != nullptr) {
    m_add->setText(spec.type == FieldType::KindMap ? tr("Add branch") : tr("Add phase"));
    m_add->setAccessibleName(m_add->text());
  }
  const QString unset = m_state.several ? tr("several") : defaultText(spec);
  if (m_edit != nullptr) {
    m_edit->setPlaceholder(m_state.given && !m_state.several ? QString() : unset);
    m_edit->setUnit(*spec.unit == '\0' ? QString() : fromCore(translateCore("Schema", spec.unit)));
    m_edit->line()->setAccessibleDescription(doc);
  }
  if (m_combo != nullptr) m_combo->setPlaceholderText(unset);
  if (m_switch != nullptr)
    m_switchText->setText(m_state.several ? tr("several") : m_switch->isChecked() ? tr("on") : tr("off"));
}

void FieldRow::retranslate() {
  m_problemSignature.clear();
  updateTexts();
}

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
      auto* label = new ThemedLabel("small", roleOf(line.diagnostic->severity), this);
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

void FieldRow::setMarked(bool marked) {
  if (marked == m_marked) return;
  m_marked = marked;
  update();
}

void FieldRow::paintEvent(QPaintEvent*) {
  if (m_field.caption.isEmpty() && !m_marked) return;
  QPainter painter(this);
  if (m_marked) painter.fillRect(rect(), Theme::instance().color("accent_soft"));
  painter.setFont(Theme::instance().font("caption"));
  painter.setPen(Theme::instance().color("text3"));
  painter.drawText(QRect(kLeft, 5, width() - 2 * kLeft, 15), Qt::AlignLeft | Qt::AlignVCenter, m_field.caption);
}

}  // namespace eulerstack::widgets
