#include "widgets/yaml_view/yaml_view.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/controls/controls.h"
#include "widgets/inspector/form_model.h"
#include "widgets/inspector/values_table.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"
#include "widgets/yaml_view/completion.h"
#include "widgets/yaml_view/find_bar.h"
#include "widgets/yaml_view/text_places.h"
#include "widgets/yaml_view/yaml_editor.h"

namespace eulerstack::widgets {

struct YamlView::Private {
  YamlView* q = nullptr;
  DocumentSession* session = nullptr;
  YamlEditor* editor = nullptr;
  FindBar* find = nullptr;
  ValuesTable* values = nullptr;
  QWidget* corner = nullptr;
  ThemedLabel* state = nullptr;
  ThemedLabel* place = nullptr;
  IconButton* search = nullptr;
  QTimer follow;         // cursor -> selection, after a short pause
  QTimer ahead;          // pending for long: the text is ahead
  AnalysisPtr readable;  // newest analysis with a tree, for completion
  bool selecting = false;
  bool synced = true;

  void load();
  void patch(const std::vector<TextEdit>& edits, bool fromTextView);
  void showAnalysis();
  void showSelection(bool scroll);
  void selectAtCursor();
  void showPlace();
  void setSynced(bool value);
  void offer();
  void indentNewLine();
  void history(bool redo);
  void openMenu(const QPoint& global);
  void retranslate();
};

void YamlView::Private::load() {
  editor->setBytes(session->document().text().bytes());
  readable = nullptr;
  showAnalysis();
  showSelection(true);
}

void YamlView::Private::patch(const std::vector<TextEdit>& edits, bool fromTextView) {
  ahead.start();
  if (fromTextView) return;
  editor->applyEdits(edits);
  // The document is the truth: should a patch ever miss it, the view starts again from its bytes.
  if (editor->size() != session->document().text().size()) load();
}

void YamlView::Private::showAnalysis() {
  const AnalysisPtr analysis = session->analysis();
  if (analysis->revision != session->revision()) return;
  ahead.stop();
  setSynced(analysis->tree != nullptr);
  QList<TextMark> marks;
  for (const Diagnostic& diagnostic : analysis->diagnostics) {
    const RenderedDiagnostic rendered = eulerstack::render(diagnostic, translateCore);
    // Plain facts (the number of parameters) leave nothing to do: they are in the report, not under a word of the text.
    if (diagnostic.severity == Severity::Info && rendered.fix.empty()) continue;
    QString tip = fromCore(rendered.what);
    if (!rendered.fix.empty()) tip += QLatin1Char('\n') + fromCore(rendered.fix);
    marks.append({diagnostic.range, diagnostic.severity, tip});
  }
  editor->setMarks(marks);
  if (!analysis->tree) return;
  readable = analysis;
  editor->setAnnotations(valueAnnotations(*analysis));
  QList<ColorSpan> colors;
  for (const TemplateSpan& span : templateSpans(*analysis->tree, *session->projection()))
    colors.append({{span.firstLine, span.lastLine}, span.mixerKind});
  editor->setColorLines(colors);
  values->setVisible(values->rowCount() > 0);
  showSelection(false);
}

void YamlView::Private::showSelection(bool scroll) {
  const AnalysisPtr analysis = session->analysis();
  if (!analysis->tree || analysis->revision != session->revision()) return;
  const yaml::YamlTree& tree = *analysis->tree;
  QList<LineSpan> spans;
  for (const YamlPath& path : selectedPaths(tree, session->selection())) {
    const yaml::NodeId node = tree.find(path);
    if (node == yaml::kNoNode) continue;
    const SourceRange range = tree.entryRange(node);
    const ByteOffset last = range.end > range.begin ? range.end - 1 : range.end;
    spans.append({editor->line(range.begin), editor->line(last)});
  }
  editor->setSelectedLines(spans);
  if (!scroll || spans.isEmpty()) {
    if (!scroll) return;
  }
  const YamlPath& field = session->selection().field;
  for (YamlPath path = field; !path.empty(); path = path.parent()) {
    const yaml::NodeId node = tree.find(path);
    if (node == yaml::kNoNode) continue;
    const SourceRange range = tree.entryRange(node);
    const ByteOffset end = range.end > range.begin ? range.end - 1 : range.end;
    editor->ensureLinesVisible({editor->line(range.begin), editor->line(end)});
    return;
  }
  if (!spans.isEmpty()) editor->ensureLinesVisible(spans.first());
}

void YamlView::Private::selectAtCursor() {
  const AnalysisPtr analysis = session->analysis();
  if (!analysis->tree || analysis->revision != session->revision()) return;
  const Selection next = selectionAt(*analysis->tree, *session->projection(), editor->cursor(), session->selection());
  selecting = true;
  session->setSelection(next);
  selecting = false;
}

void YamlView::Private::showPlace() {
  const ByteOffset cursor = editor->cursor();
  const int line = editor->line(cursor);
  const int column = editor->column(cursor);
  place->setText(YamlView::tr("Ln %1, Col %2").arg(line).arg(column));
  emit q->cursorMoved(line, column);
}

void YamlView::Private::setSynced(bool value) {
  synced = value;
  state->setText(value ? YamlView::tr("In sync with canvas") : YamlView::tr("Text ahead of canvas"));
  state->setRole(value ? "text2" : "warning");
}

void YamlView::Private::offer() {
  const QByteArray bytes = editor->bytes();
  const yaml::YamlTree* tree = readable ? readable->tree.get() : nullptr;
  const Completion completion =
      completionAt({bytes.constData(), static_cast<std::size_t>(bytes.size())}, editor->cursor(), tree);
  const QByteArray word = bytes.mid(editor->cursor() - completion.prefix, completion.prefix);
  const bool complete = completion.items.size() == 1 && completion.items[0].text == QString::fromUtf8(word);
  if (complete)
    editor->cancelCompletions();
  else
    editor->showCompletions(completion);
}

// A new line starts where the last one did, one step deeper after "key:".
void YamlView::Private::indentNewLine() {
  const QByteArray bytes = editor->bytes();
  const ByteOffset cursor = editor->cursor();
  qsizetype end = static_cast<qsizetype>(cursor) - 1;
  if (end > 0 && bytes[end - 1] == '\r') --end;
  const qsizetype start = bytes.lastIndexOf('\n', end - 1) + 1;
  const QByteArray line = bytes.mid(start, end - start);
  qsizetype indent = 0;
  while (indent < line.size() && line[indent] == ' ') ++indent;
  QByteArray text(indent, ' ');
  const QByteArray content = line.trimmed();
  if (content.startsWith("- ")) text += "  ";
  if (content.endsWith(':')) text += "  ";
  if (text.isEmpty()) return;
  const std::string spaces = text.toStdString();
  session->applyTyping({{cursor, cursor}, spaces});
  editor->applyEdits({{{cursor, cursor}, spaces}});
  editor->setCursor(cursor + static_cast<ByteOffset>(spaces.size()));
}

void YamlView::Private::history(bool redo) {
  const bool possible = redo ? session->document().canRedo() : session->document().canUndo();
  if (!possible) return;
  ByteOffset place = editor->cursor();
  const QMetaObject::Connection listening =
      QObject::connect(session, &DocumentSession::textChanged, q, [&place](const std::vector<TextEdit>& edits, bool) {
        if (!edits.empty()) place = edits.front().range.begin + static_cast<ByteOffset>(edits.front().text.size());
      });
  if (redo)
    session->redo();
  else
    session->undo();
  QObject::disconnect(listening);
  editor->setCursor(place);
}

void YamlView::Private::openMenu(const QPoint& global) {
  QMenu menu(q);
  const SourceRange selected = editor->selection();
  const bool any = selected.size() > 0;
  const auto copy = [this, selected] {
    QApplication::clipboard()->setText(QString::fromUtf8(editor->bytes().mid(selected.begin, selected.size())));
  };
  const auto replaceBy = [this, selected](const std::string& text) {
    session->applyTyping({selected, text});
    editor->applyEdits({{selected, text}});
    editor->setCursor(selected.begin + static_cast<ByteOffset>(text.size()));
  };
  QAction* undo = menu.addAction(YamlView::tr("Undo"), QKeySequence::Undo, q, [this] { history(false); });
  QAction* redo = menu.addAction(YamlView::tr("Redo"), QKeySequence::Redo, q, [this] { history(true); });
  undo->setEnabled(session->document().canUndo());
  redo->setEnabled(session->document().canRedo());
  menu.addSeparator();
  menu.addAction(YamlView::tr("Cut"), QKeySequence::Cut, q,
                 [&] {
                   copy();
                   replaceBy({});
                 })
      ->setEnabled(any);
  menu.addAction(YamlView::tr("Copy"), QKeySequence::Copy, q, copy)->setEnabled(any);
  menu.addAction(YamlView::tr("Paste"), QKeySequence::Paste, q,
                 [&] { replaceBy(QApplication::clipboard()->text().toStdString()); })
      ->setEnabled(!QApplication::clipboard()->text().isEmpty());
  menu.addAction(YamlView::tr("Select all"), QKeySequence::SelectAll, q, [this] {
    editor->select({0, static_cast<ByteOffset>(editor->size())});
  });
  menu.addSeparator();
  menu.addAction(YamlView::tr("Complete"), QKeySequence(Qt::CTRL | Qt::Key_Space), q, [this] { offer(); });
  menu.addAction(YamlView::tr("Find"), QKeySequence::Find, q, &YamlView::find);
  menu.addAction(YamlView::tr("Replace"), QKeySequence(Qt::CTRL | Qt::Key_H), q, &YamlView::replace);
  menu.exec(global);
}

void YamlView::Private::retranslate() {
  find->retranslate();
  search->setToolTip(YamlView::tr("Find in YAML (Ctrl+F)"));
  search->setAccessibleName(search->toolTip());
  editor->textWidget()->setAccessibleName(YamlView::tr("YAML text"));
  values->setAccessibleName(YamlView::tr("Evaluated values"));
  setSynced(synced);
  showPlace();
  showAnalysis();
}

YamlView::YamlView(DocumentSession* session, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
  d->q = this;
  d->session = session;
  d->editor = new YamlEditor(this);
  d->find = new FindBar(session, d->editor, this);
  d->values = new ValuesTable(session, ValuesTable::Rows::All, this);
  d->values->setMinimumWidth(220);
  d->corner = new QWidget(this);
  d->state = new ThemedLabel("field", "text2", d->corner);
  d->place = new ThemedLabel("field", "text2", d->corner);
  d->search = new IconButton(QStringLiteral("search"), d->corner);
  auto* cornerLine = new QHBoxLayout(d->corner);
  cornerLine->setContentsMargins(8, 0, 8, 0);
  cornerLine->setSpacing(12);
  cornerLine->addWidget(d->state);
  cornerLine->addWidget(d->place);
  cornerLine->addWidget(d->search);

  auto* splitter = new QSplitter(Qt::Horizontal, this);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(d->editor);
  splitter->addWidget(d->values);
  splitter->setStretchFactor(0, 1);
  splitter->setSizes({753, 357});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(splitter, 1);
  column->addWidget(d->find);
  setFocusProxy(d->editor);

  d->follow.setSingleShot(true);
  d->follow.setInterval(200);
  d->ahead.setSingleShot(true);
  d->ahead.setInterval(300);
  connect(&d->follow, &QTimer::timeout, this, [this] { d->selectAtCursor(); });
  connect(&d->ahead, &QTimer::timeout, this, [this] {
    if (d->session->analysisPending()) d->setSynced(false);
  });
  connect(d->search, &QAbstractButton::clicked, this, &YamlView::find);
  connect(d->editor, &YamlEditor::typed, this, [this](const TextEdit& edit) { d->session->applyTyping(edit); });
  connect(d->editor, &YamlEditor::charTyped, this, [this](QChar character) {
    if (character == QLatin1Char('\n')) {
      d->indentNewLine();
      return;
    }
    const bool starts = character.isLetterOrNumber() || QStringLiteral("_.{ ").contains(character);
    if (starts)
      d->offer();
    else
      d->editor->cancelCompletions();
  });
  connect(d->editor, &YamlEditor::cursorMoved, this, [this] {
    d->showPlace();
    if (d->editor->textWidget()->hasFocus()) d->follow.start();
  });
  connect(d->editor, &YamlEditor::undoRequested, this, [this] { d->history(false); });
  connect(d->editor, &YamlEditor::redoRequested, this, [this] { d->history(true); });
  connect(d->editor, &YamlEditor::menuRequested, this, [this](const QPoint& global) { d->openMenu(global); });
  connect(d->values, &ValuesTable::activatedPath, this, [this](const YamlPath& path) {
    Selection selection = d->session->selection();
    selection.field = path;
    d->session->setSelection(selection);
  });
  connect(session, &DocumentSession::textChanged, this,
          [this](const std::vector<TextEdit>& edits, bool fromTextView) { d->patch(edits, fromTextView); });
  connect(session, &DocumentSession::documentReset, this, [this] { d->load(); });
  connect(session, &DocumentSession::analysisChanged, this, [this] { d->showAnalysis(); });
  connect(session, &DocumentSession::selectionChanged, this, [this] { d->showSelection(!d->selecting); });
  const auto shortcut = [this](const QKeySequence& keys, auto slot) {
    auto* created = new QShortcut(keys, this);
    created->setContext(Qt::WidgetWithChildrenShortcut);
    connect(created, &QShortcut::activated, this, slot);
  };
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_Space), &YamlView::complete);
  shortcut(QKeySequence::Find, &YamlView::find);
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_H), &YamlView::replace);
  d->load();
  d->retranslate();
}

YamlView::~YamlView() {
  stopListening(this, d->session);
}

QWidget* YamlView::cornerWidget() const {
  return d->corner;
}
QWidget* YamlView::editor() const {
  return d->editor->textWidget();
}
QByteArray YamlView::bytes() const {
  return d->editor->bytes();
}
ByteOffset YamlView::cursorOffset() const {
  return d->editor->cursor();
}
void YamlView::setCursorOffset(ByteOffset offset) {
  d->editor->setCursor(offset);
}
QMap<int, QString> YamlView::lineAnnotations() const {
  return d->editor->annotations();
}
bool YamlView::completionsVisible() const {
  return d->editor->completionsVisible();
}

void YamlView::cut() {
  d->editor->cut();
}
void YamlView::copy() {
  d->editor->copy();
}
void YamlView::paste() {
  d->editor->paste();
}
void YamlView::selectAll() {
  d->editor->selectAll();
}

void YamlView::find() {
  d->find->open(false);
}
void YamlView::replace() {
  d->find->open(true);
}
void YamlView::complete() {
  d->offer();
}
void YamlView::reveal(const SourceRange& range) {
  d->editor->select(range);
}

void YamlView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && d->find != nullptr) d->retranslate();
}

}  // namespace eulerstack::widgets
