// What the canvas can do with the selection: one table for keys and menu, and the commands behind it.
#include <QKeySequence>
#include <algorithm>

#include "widgets/canvas/canvas_view.h"

namespace eulerstack::widgets {

const QList<CanvasAction>& CanvasView::actionTable() {
  using Needs = CanvasAction::Needs;
  static const QList<CanvasAction> table = {
      {QT_TR_NOOP("Add block\u2026"),
       "plus",
       {Qt::Key_A, Qt::Key_Insert},
       Needs::Nothing,
       true,
       true,
       &CanvasView::addBlock},
      {QT_TR_NOOP("Expand or collapse"),
       "expand",
       {Qt::Key_E},
       Needs::OneEntry,
       false,
       true,
       &CanvasView::expandOrCollapse},
      {QT_TR_NOOP("Collapse all"),
       "collapse",
       {Qt::SHIFT | Qt::Key_E},
       Needs::Nothing,
       false,
       false,
       &CanvasView::collapseAll},
      {QT_TR_NOOP("Open in the Inspector"),
       "",
       {Qt::Key_Return, Qt::Key_Enter},
       Needs::Selection,
       false,
       true,
       &CanvasView::inspect},
      {"", "", {}, Needs::Nothing, false, true, nullptr},
      {QT_TR_NOOP("Cut"), "cut", {Qt::CTRL | Qt::Key_X}, Needs::Entries, true, true, &CanvasView::cut},
      {QT_TR_NOOP("Copy"), "copy", {Qt::CTRL | Qt::Key_C}, Needs::Entries, false, true, &CanvasView::copy},
      {QT_TR_NOOP("Paste"), "paste", {Qt::CTRL | Qt::Key_V}, Needs::Clipboard, true, true, &CanvasView::paste},
      {QT_TR_NOOP("Duplicate"),
       "duplicate",
       {Qt::CTRL | Qt::Key_D},
       Needs::Entries,
       true,
       true,
       &CanvasView::duplicate},
      {QT_TR_NOOP("Delete"),
       "delete",
       {Qt::Key_Delete, Qt::Key_Backspace},
       Needs::Entries,
       true,
       true,
       &CanvasView::removeSelected},
      {"", "", {}, Needs::Nothing, false, true, nullptr},
      {QT_TR_NOOP("Move earlier"),
       "arrow_left",
       {Qt::ALT | Qt::Key_Left},
       Needs::Entries,
       true,
       true,
       &CanvasView::moveEarlier},
      {QT_TR_NOOP("Move later"),
       "arrow_right",
       {Qt::ALT | Qt::Key_Right},
       Needs::Entries,
       true,
       true,
       &CanvasView::moveLater},
      {QT_TR_NOOP("Repeat once more"),
       "plus",
       {Qt::Key_Plus, Qt::SHIFT | Qt::Key_Plus, Qt::Key_Equal, Qt::KeypadModifier | Qt::Key_Plus},
       Needs::Entries,
       true,
       true,
       &CanvasView::repeatMore},
      {QT_TR_NOOP("Repeat once less"),
       "minus",
       {Qt::Key_Minus, Qt::KeypadModifier | Qt::Key_Minus},
       Needs::Entries,
       true,
       true,
       &CanvasView::repeatLess},
      {"", "", {}, Needs::Nothing, false, true, nullptr},
      {QT_TR_NOOP("Rename template"), "rename", {Qt::Key_F2}, Needs::OneEntry, true, true, &CanvasView::rename},
      {QT_TR_NOOP("Split off a copy of the template"),
       "template",
       {Qt::Key_T},
       Needs::OneEntry,
       true,
       true,
       &CanvasView::splitTemplate},
      {"", "", {}, Needs::Nothing, false, true, nullptr},
      {QT_TR_NOOP("Select all"), "", {Qt::CTRL | Qt::Key_A}, Needs::Nothing, false, true, &CanvasView::selectAll},
      {QT_TR_NOOP("Fit the whole design"),
       "fit",
       {Qt::CTRL | Qt::Key_0},
       Needs::Nothing,
       false,
       true,
       &CanvasView::fitAll},
      {QT_TR_NOOP("Zoom to 100 %"), "", {Qt::CTRL | Qt::Key_1}, Needs::Nothing, false, false, &CanvasView::zoomTo100},
      {QT_TR_NOOP("Fit the selection"),
       "",
       {Qt::CTRL | Qt::Key_2},
       Needs::Nothing,
       false,
       true,
       &CanvasView::fitSelection},
      {QT_TR_NOOP("Zoom in"),
       "",
       {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus},
       Needs::Nothing,
       false,
       false,
       &CanvasView::zoomIn},
      {QT_TR_NOOP("Zoom out"), "", {Qt::CTRL | Qt::Key_Minus}, Needs::Nothing, false, false, &CanvasView::zoomOut},
      {QT_TR_NOOP("Tidy layout"), "tidy", {Qt::Key_F9}, Needs::Nothing, false, false, &CanvasView::tidy},
  };
  return table;
}

bool CanvasView::available(const CanvasAction& action) const {
  if (action.edits && !editable()) return false;
  const QList<int> cards = selectedCards();
  const auto entries = std::count_if(cards.begin(), cards.end(), [this](int i) { return !isEndCap(m_scene->card(i)); });
  switch (action.needs) {
    case CanvasAction::Needs::Nothing:
      return true;
    case CanvasAction::Needs::Selection:
      return !cards.isEmpty();
    case CanvasAction::Needs::OneEntry:
      return entries == 1 && cards.size() == 1;
    case CanvasAction::Needs::Entries:
      return entries > 0;
    case CanvasAction::Needs::Clipboard:
      return CanvasCommands::canPaste();
  }
  return false;
}

void CanvasView::selectAll() {
  QList<int> cards;
  for (int i = 0; i < m_scene->count(); ++i)
    if (!isEndCap(m_scene->card(i))) cards.append(i);
  selectCards(cards);
}

void CanvasView::cut() {
  m_commands->cut(m_commands->selectedEntries());
}
void CanvasView::copy() {
  m_commands->copy(m_commands->selectedEntries());
}
void CanvasView::paste() {
  if (editable()) m_commands->paste(insertIndex());
}
void CanvasView::duplicate() {
  m_commands->duplicate(m_commands->selectedEntries());
}
void CanvasView::removeSelected() {
  m_commands->remove(m_commands->selectedEntries());
}

void CanvasView::moveEarlier() {
  const QList<int> entries = m_commands->selectedEntries();
  if (!entries.isEmpty() && entries.first() > 0) m_commands->move(entries, entries.first() - 1);
}

void CanvasView::moveLater() {
  const QList<int> entries = m_commands->selectedEntries();
  const int count = entriesBefore(m_scene->projection(), m_scene->count());
  if (!entries.isEmpty() && entries.last() + 1 < count) m_commands->move(entries, entries.last() + 2);
}

void CanvasView::changeRepeat(int card, qint64 by) {
  if (!editable() || isEndCap(m_scene->card(card))) return;
  m_commands->changeRepeat(entryOf(m_scene->card(card)), by);
}

void CanvasView::repeatMore() {
  for (const int entry : m_commands->selectedEntries()) m_commands->changeRepeat(entry, 1);
}
void CanvasView::repeatLess() {
  for (const int entry : m_commands->selectedEntries()) m_commands->changeRepeat(entry, -1);
}

void CanvasView::rename() {
  editName(m_scene->current());
}
void CanvasView::expandOrCollapse() {
  toggleExpanded(m_scene->current());
}
void CanvasView::collapseAll() {
  m_scene->collapseAll();
  showHints();
}
void CanvasView::addBlock() {
  openAddMenu(besideSelection(), insertIndex());
}
void CanvasView::splitTemplate() {
  const QList<int> entries = m_commands->selectedEntries();
  if (entries.size() == 1) m_commands->split(entries.first());
}
void CanvasView::inspect() {
  emit inspectRequested();
}

}  // namespace eulerstack::widgets
