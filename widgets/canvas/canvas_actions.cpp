// What the canvas can do with the selection: one table for keys and menu, and the commands behind it.
#include <QKeySequence>
#include <algorithm>

#include "widgets/canvas/canvas_view.h"

namespace eulerstack::widgets {

using document::Card;

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
      {QT_TR_NOOP("Replace block\u2026"), "refresh", {Qt::Key_R}, Needs::Item, true, true, &CanvasView::replaceBlock},
      {QT_TR_NOOP("Run side by side"),
       "parallel",
       {Qt::Key_P},
       Needs::Entries,
       true,
       true,
       &CanvasView::wrapInParallel},
      {QT_TR_NOOP("Put into an integrator"),
       "integrator",
       {Qt::Key_I},
       Needs::Entries,
       true,
       true,
       &CanvasView::wrapInIntegrator},
      {QT_TR_NOOP("Unwrap the frame"), "unlink", {Qt::Key_U}, Needs::Frame, true, true, &CanvasView::unwrapFrame},
      {QT_TR_NOOP("Override on or off"), "override", {Qt::Key_O}, Needs::Item, true, true, &CanvasView::toggleOverride},
      {QT_TR_NOOP("Depth gating on or off"),
       "depth_gating",
       {Qt::Key_G},
       Needs::Item,
       true,
       true,
       &CanvasView::toggleDepthGating},
      {QT_TR_NOOP("Memory on or off"), "memory", {Qt::Key_M}, Needs::Item, true, true, &CanvasView::toggleMemory},
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
  const Card* item = currentItem();
  const bool inFrame = m_scene->body().inside();
  const auto entries = std::count_if(cards.begin(), cards.end(), [this](int i) { return !isEndCap(m_scene->card(i)); });
  switch (action.needs) {
    case CanvasAction::Needs::Nothing:
      return true;
    case CanvasAction::Needs::Selection:
      return !cards.isEmpty() || inFrame;
    case CanvasAction::Needs::OneEntry:
      return inFrame || (entries == 1 && cards.size() == 1);
    case CanvasAction::Needs::Entries:
      return entries > 0 || inFrame;
    case CanvasAction::Needs::Item:
      return item != nullptr && !isFrame(*item);
    case CanvasAction::Needs::Frame:
      return inFrame || (item != nullptr && isFrame(*item));
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
  if (m_scene->body().inside()) {
    if (m_scene->card(m_scene->body().card).form == document::CardForm::Parallel)
      m_commands->duplicateItem(currentItem()->path);
    return;
  }
  m_commands->duplicate(m_commands->selectedEntries());
}
void CanvasView::removeSelected() {
  if (m_scene->body().inside()) {
    m_commands->removeItem(currentItem()->path);
    return;
  }
  m_commands->remove(m_commands->selectedEntries());
}

void CanvasView::moveEarlier() {
  if (m_scene->body().inside()) return moveBody(-1, 0);
  const QList<int> entries = m_commands->selectedEntries();
  if (!entries.isEmpty() && entries.first() > 0) m_commands->move(entries, entries.first() - 1);
}

void CanvasView::moveLater() {
  if (m_scene->body().inside()) return moveBody(1, 0);
  const QList<int> entries = m_commands->selectedEntries();
  const int count = entriesBefore(m_scene->projection(), m_scene->count());
  if (!entries.isEmpty() && entries.last() + 1 < count) m_commands->move(entries, entries.last() + 2);
}

void CanvasView::changeRepeat(int card, qint64 by) {
  if (!editable() || isEndCap(m_scene->card(card)) || isFrame(m_scene->card(card))) return;
  m_commands->changeRepeat(entryOf(m_scene->card(card)), by);
}

void CanvasView::repeatSelected(qint64 by) {
  if (m_scene->body().inside()) {
    m_commands->changeItemRepeat(currentItem()->path, by);
    return;
  }
  for (const int entry : m_commands->selectedEntries()) {
    const int card = cardOfEntry(m_scene->projection(), entry);
    if (card >= 0 && m_scene->card(card).form == document::CardForm::Integrator) {
      m_commands->changeItemRepeat(m_scene->card(card).lanes.front().path, by);
    } else if (card >= 0) {
      changeRepeat(card, by);
    }
  }
}

void CanvasView::repeatMore() {
  repeatSelected(1);
}
void CanvasView::repeatLess() {
  repeatSelected(-1);
}

void CanvasView::rename() {
  editName(m_scene->body().inside() ? m_scene->body() : document::CardPlace{m_scene->current(), -1, -1});
}
void CanvasView::expandOrCollapse() {
  toggleExpanded(m_scene->current());
}
void CanvasView::collapseAll() {
  if (m_scene->body().inside()) selectCard(m_scene->body().card, SelectMode::Replace);
  m_scene->collapseAll();
  m_scene->setAllCollapsed(true);
  showHints();
}
void CanvasView::addBlock() {
  openAddMenu(besideSelection(), insertIndex());
}
void CanvasView::splitTemplate() {
  if (const Card* item = currentItem(); item != nullptr && !isFrame(*item)) m_commands->splitItem(item->path);
}
void CanvasView::inspect() {
  emit inspectRequested();
}

void CanvasView::replaceBlock() {
  const Card* item = currentItem();
  if (item == nullptr || isFrame(*item)) return;
  openBlockMenu(besideSelection(), false,
                [this, path = item->path, definition = item->templatePath](const Block& block) {
                  m_commands->applyTo(path, definition, block);
                });
}

void CanvasView::wrapInParallel() {
  m_commands->wrapParallel(m_commands->selectedEntries());
}
void CanvasView::wrapInIntegrator() {
  m_commands->wrapIntegrator(m_commands->selectedEntries());
}
void CanvasView::unwrapFrame() {
  const int frame = m_scene->body().inside() ? m_scene->body().card : m_scene->current();
  if (frame >= 0 && isFrame(m_scene->card(frame))) m_commands->unwrap(entryOf(m_scene->card(frame)));
}

// Only a plain entry of the schedule has these.
void CanvasView::toggleOverride() {
  if (const Card* item = currentItem(); item != nullptr && item->role == document::CardRole::Entry)
    m_commands->toggleOverride(item->path);
}
void CanvasView::toggleDepthGating() {
  if (const Card* item = currentItem(); item != nullptr && item->role == document::CardRole::Entry)
    m_commands->toggleModule(item->path.child("depth_gating"));
}
void CanvasView::toggleMemory() {
  if (const Card* item = currentItem(); item != nullptr) m_commands->toggleModule(item->templatePath.child("memory"));
}

}  // namespace eulerstack::widgets
