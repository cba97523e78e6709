#include "widgets/inspector/field_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/document/nested_edits.h"
#include "widgets/controls/controls.h"
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
