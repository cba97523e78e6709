#include "widgets/yaml_view/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "widgets/controls/controls.h"
#include "widgets/theme/theme.h"
#include "widgets/yaml_view/yaml_editor.h"

namespace eulerstack::widgets {

namespace {

std::vector<SourceRange> allMatches(const QByteArray& text, const QByteArray& word, bool matchCase) {
  std::vector<SourceRange> found;
  if (word.isEmpty()) return found;
  // Letters outside of ASCII keep their case: folding them may change the number of bytes.
  const QByteArray haystack = matchCase ? text : text.toLower();
  const QByteArray needle = matchCase ? word : word.toLower();
  for (qsizetype at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.size()))
    found.push_back({static_cast<ByteOffset>(at), static_cast<ByteOffset>(at + needle.size())});
  return found;
}

}  // namespace

FindBar::FindBar(DocumentSession* session, YamlEditor* editor, QWidget* parent)
    : QWidget(parent), m_session(session), m_editor(editor) {
  m_find = new QLineEdit(this);
  m_find->setObjectName(QStringLiteral("find"));
  m_replace = new QLineEdit(this);
  m_replace->setObjectName(QStringLiteral("replace"));
  m_case = new OutlineButton(QStringLiteral("Aa"), this);
  m_case->setCheckable(true);
  m_previous = new IconButton(QStringLiteral("chevron_up"), this);
  m_next = new IconButton(QStringLiteral("chevron_down"), this);
  m_close = new IconButton(QStringLiteral("close"), this);
  m_replaceOne = new OutlineButton(QString(), this);
  m_replaceAll = new OutlineButton(QString(), this);
  m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
  m_count = new ThemedLabel("small", "text3", this);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(8, 4, 8, 4);
  line->setSpacing(6);
  line->addWidget(m_find, 2);
  line->addWidget(m_count);
  line->addWidget(m_case);
  line->addWidget(m_previous);
  line->addWidget(m_next);
  line->addWidget(m_replace, 2);
  line->addWidget(m_replaceOne);
  line->addWidget(m_replaceAll);
  line->addStretch(1);
  line->addWidget(m_close);
  connect(m_find, &QLineEdit::textChanged, this, &FindBar::count);
  connect(m_case, &QAbstractButton::toggled, this, &FindBar::count);
  connect(m_next, &QAbstractButton::clicked, this, &FindBar::findNext);
  connect(m_previous, &QAbstractButton::clicked, this, &FindBar::findPrevious);
  connect(m_close, &QAbstractButton::clicked, this, &FindBar::closeBar);
  connect(m_replaceOne, &QAbstractButton::clicked, this, &FindBar::replaceOne);
  connect(m_replaceAll, &QAbstractButton::clicked, this, &FindBar::replaceAll);
  for (QLineEdit* edit : {m_find, m_replace}) edit->installEventFilter(this);
  hide();
}

void FindBar::retranslate() {
  m_find->setPlaceholderText(tr("Find in YAML"));
  m_replace->setPlaceholderText(tr("Replace with"));
  m_case->setToolTip(tr("Match case"));
  m_previous->setToolTip(tr("Previous match (Shift+Enter)"));
  m_next->setToolTip(tr("Next match (Enter)"));
  m_close->setToolTip(tr("Close (Esc)"));
  m_replaceOne->setText(tr("Replace"));
  m_replaceAll->setText(tr("Replace all"));
  for (QAbstractButton* button : {static_cast<QAbstractButton*>(m_case), static_cast<QAbstractButton*>(m_previous),
                                  static_cast<QAbstractButton*>(m_next), static_cast<QAbstractButton*>(m_close)})
    button->setAccessibleName(button->toolTip());
  count();
}

void FindBar::open(bool withReplace) {
  for (QWidget* widget :
       {static_cast<QWidget*>(m_replace), static_cast<QWidget*>(m_replaceOne), static_cast<QWidget*>(m_replaceAll)})
    widget->setVisible(withReplace);
  const SourceRange selected = m_editor->selection();
  const QByteArray word = m_editor->bytes().mid(selected.begin, selected.size());
  if (!word.isEmpty() && !word.contains('\n')) m_find->setText(QString::fromUtf8(word));
  show();
  m_find->setFocus();
  m_find->selectAll();
  count();
}

void FindBar::closeBar() {
  hide();
  m_editor->setFocus();
}

std::vector<SourceRange> FindBar::matches() const {
  return allMatches(m_editor->bytes(), m_find->text().toUtf8(), m_case->isChecked());
}

void FindBar::count() {
  const auto found = static_cast<int>(matches().size());
  m_count->setText(m_find->text().isEmpty() ? QString() : found == 0 ? tr("no match") : tr("%n match(es)", "", found));
  m_count->setRole(found == 0 && !m_find->text().isEmpty() ? "error" : "text3");
}

void FindBar::go(int direction) {
  const std::vector<SourceRange> found = matches();
  if (found.empty()) return;
  const SourceRange now = m_editor->selection();
  if (direction > 0) {
    for (const SourceRange& range : found)
      if (range.begin >= now.end && !(range == now)) return m_editor->select(range);
    return m_editor->select(found.front());
  }
  for (auto it = found.rbegin(); it != found.rend(); ++it)
    if (it->end <= now.begin) return m_editor->select(*it);
  m_editor->select(found.back());
}

void FindBar::findNext() {
  go(1);
}
void FindBar::findPrevious() {
  go(-1);
}

void FindBar::replaceOne() {
  const SourceRange now = m_editor->selection();
  for (const SourceRange& range : matches()) {
    if (!(range == now)) continue;
    m_session->applyTyping({range, m_replace->text().toStdString()});
    m_editor->applyEdits({{range, m_replace->text().toStdString()}});
    break;
  }
  findNext();
  count();
}

void FindBar::replaceAll() {
  const std::string with = m_replace->text().toStdString();
  std::vector<FixIt> fixes(1);
  for (const SourceRange& range : matches()) fixes[0].edits.push_back({range, with});
  if (fixes[0].edits.empty()) return;
  const Message label{ES_TR("Message", "Replace \"{from}\" by \"{to}\""),
                      {{"from", m_find->text().toStdString()}, {"to", with}}};
  m_session->applyFixes(fixes, m_session->revision(), label);
  count();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_Escape) {
    closeBar();
    return true;
  }
  if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
  if (watched == m_replace)
    replaceOne();
  else if (key->modifiers().testFlag(Qt::ShiftModifier))
    findPrevious();
  else
    findNext();
  return true;
}

void FindBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::instance().color("panel2"));
  painter.fillRect(QRect(0, 0, width(), 1), Theme::instance().color("border"));
}

}  // namespace eulerstack::widgets
