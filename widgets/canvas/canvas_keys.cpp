// Keys and menu commands of the canvas (design: section 8).
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <algorithm>

#include "widgets/canvas/canvas_accessible.h"
#include "widgets/canvas/canvas_overlays.h"
#include "widgets/canvas/canvas_pointer.h"
#include "widgets/canvas/canvas_view.h"

namespace eulerstack::widgets {

using document::Card;

namespace {

constexpr qreal kPanStep = 64;

// Regions of a card that Tab walks through, in reading order.
constexpr CardPart kParts[] = {CardPart::Badge, CardPart::Line0, CardPart::Line1, CardPart::Chips};

}  // namespace

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

bool CanvasView::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_view) return QWidget::eventFilter(watched, event);
  if (event->type() == QEvent::ShortcutOverride) {
    // While the canvas has the focus its keys go before the window's of the same name (Delete, Ctrl+C, letters).
    const auto* key = static_cast<QKeyEvent*>(event);
    for (const CanvasAction& action : actionTable())
      if (action.run != nullptr && action.keys.contains(QKeySequence(key->keyCombination()))) {
        event->accept();
        return true;
      }
    return false;
  }
  if (event->type() == QEvent::KeyPress) return handleKey(static_cast<QKeyEvent*>(event));
  if (event->type() == QEvent::FocusIn) {
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    const bool byKey =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (byKey && m_scene->count() > 0) {
      m_scene->setCurrent(std::max(0, m_scene->current()), CardPart::None, true);
    } else if (m_scene->currentPart() != CardPart::None) {  // back from the editor of that part
      m_scene->setCurrent(m_scene->current(), m_scene->currentPart(), true);
    }
    if (m_scene->current() >= 0) announceFocus(this, m_scene->current());
  }
  if (event->type() == QEvent::FocusOut) m_scene->setCurrent(m_scene->current(), m_scene->currentPart(), false);
  if (event->type() == QEvent::ContextMenu &&
      static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
    openMenu(besideSelection(), m_scene->current());
    return true;
  }
  return false;
}

bool CanvasView::handleKey(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return escape();
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_scene->currentPart() == CardPart::Badge) {
    editRepeat(m_scene->current());
    return true;
  }
  if (navigate(event)) return true;
  const QKeySequence pressed(event->keyCombination());
  for (const CanvasAction& action : actionTable()) {
    if (action.run == nullptr || !action.keys.contains(pressed)) continue;
    if (available(action)) (this->*action.run)();
    return true;
  }
  return false;
}

bool CanvasView::navigate(QKeyEvent* event) {
  const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const bool extend = modifiers == Qt::ShiftModifier;
  if (modifiers == Qt::ControlModifier) {
    switch (event->key()) {
      case Qt::Key_Left:
        m_view->panBy({kPanStep, 0});
        return true;
      case Qt::Key_Right:
        m_view->panBy({-kPanStep, 0});
        return true;
      case Qt::Key_Up:
        m_view->panBy({0, kPanStep});
        return true;
      case Qt::Key_Down:
        m_view->panBy({0, -kPanStep});
        return true;
      default:
        return false;
    }
  }
  if (modifiers != Qt::NoModifier && !extend) return false;
  switch (event->key()) {
    case Qt::Key_Left:
      step(-1, extend);
      return true;
    case Qt::Key_Right:
      step(1, extend);
      return true;
    case Qt::Key_Up:
      stepRow(-1, extend);
      return true;
    case Qt::Key_Down:
      stepRow(1, extend);
      return true;
    case Qt::Key_Home:
      goTo(0, extend);
      return true;
    case Qt::Key_End:
      goTo(m_scene->count() - 1, extend);
      return true;
    case Qt::Key_Tab:
      return stepPart(1);
    case Qt::Key_Backtab:
      return stepPart(-1);
    default:
      return false;
  }
}

void CanvasView::goTo(int card, bool extend) {
  if (m_scene->count() == 0) return;
  const int wanted = std::clamp(card, 0, m_scene->count() - 1);
  selectCard(wanted, extend ? SelectMode::Range : SelectMode::Replace);
  m_scene->setCurrent(wanted, CardPart::None, true);
  m_view->revealRect(m_scene->layout().cards[static_cast<std::size_t>(wanted)]);
}

void CanvasView::step(int by, bool extend) {
  const int current = m_scene->current();
  goTo(current < 0 ? 0 : current + by, extend);
}

void CanvasView::stepRow(int by, bool extend) {
  const CanvasLayout& layout = m_scene->layout();
  const int current = std::max(0, m_scene->current());
  if (layout.empty()) return;
  const int row = layout.rowOf[static_cast<std::size_t>(current)] + by;
  if (row < 0 || row >= static_cast<int>(layout.rows.size())) return;
  const qreal x = layout.cards[static_cast<std::size_t>(current)].center().x();
  int best = layout.rows[static_cast<std::size_t>(row)].first;
  for (int i = best; i <= layout.rows[static_cast<std::size_t>(row)].last; ++i) {
    const auto distance = [&](int card) {
      return std::abs(layout.cards[static_cast<std::size_t>(card)].center().x() - x);
    };
    if (distance(i) < distance(best)) best = i;
  }
  goTo(best, extend);
}

// Tab goes through the regions of the current card, then out of the canvas.
bool CanvasView::stepPart(int by) {
  const int current = m_scene->current();
  if (current < 0 || isEndCap(m_scene->card(current)) || m_scene->isExpanded(current)) return false;
  const int last = static_cast<int>(std::size(kParts)) - (m_scene->card(current).chips.empty() ? 2 : 1);
  int index = -1;
  for (int i = 0; i <= last; ++i)
    if (kParts[i] == m_scene->currentPart()) index = i;
  const int next = index + by;
  if (next > last || next < -1) {
    m_scene->setCurrent(current, CardPart::None, false);
    return false;
  }
  const CardPart part = next < 0 ? CardPart::None : kParts[next];
  const Card& card = m_scene->card(current);
  YamlPath field;
  if (part == CardPart::Badge) field = card.path.child("repeat");
  if (part == CardPart::Line0) field = card.templatePath.child("mixer");
  if (part == CardPart::Line1) field = card.templatePath.child("ffn");
  m_scene->setSelected({current});
  m_session->setSelection(Selection{{card.path}, field});
  m_scene->setCurrent(current, part, true);
  return true;
}

// Out one level: a gesture, a region, an expanded card, the selection.
bool CanvasView::escape() {
  if (cancelGesture()) return true;
  const int current = m_scene->current();
  if (m_scene->currentPart() != CardPart::None) {
    m_scene->setCurrent(current, CardPart::None, true);
    return true;
  }
  if (current >= 0 && m_scene->isExpanded(current)) {
    toggleExpanded(current);
    return true;
  }
  if (m_scene->hasExpanded()) {
    collapseAll();
    return true;
  }
  if (m_scene->selected().isEmpty()) return false;
  selectCards({});
  m_scene->setCurrent(current, CardPart::None, true);
  return true;
}

bool CanvasView::cancelGesture() {
  return m_pointer->cancel();
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
