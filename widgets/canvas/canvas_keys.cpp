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
      m_view->revealRect(m_scene->layout().cards[static_cast<std::size_t>(m_scene->current())]);
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
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (m_scene->currentPart() == CardPart::Badge) {
      editRepeat(m_scene->current());
      return true;
    }
    if (enterFrame()) return true;
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
  if (modifiers == Qt::AltModifier && m_scene->body().inside()) {
    const int lanes = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (lanes == 0) return false;
    moveBody(0, lanes);
    return true;
  }
  if (modifiers != Qt::NoModifier && !extend) return false;
  if (!extend && m_scene->body().inside()) {
    const int along = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int lanes = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (along != 0 || lanes != 0) return stepBody(along, lanes);
  }
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

// From the frame to its first card.
bool CanvasView::enterFrame() {
  const int current = m_scene->current();
  if (current < 0 || m_scene->body().inside() || !isFrame(m_scene->card(current))) return false;
  const std::vector<document::Lane>& lanes = m_scene->card(current).lanes;
  for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
    if (lanes[lane].cards.empty()) continue;
    selectBody({current, static_cast<int>(lane), 0});
    return true;
  }
  return false;
}

// Among the cards of a frame; at its ends nothing happens, Esc leads out.
bool CanvasView::stepBody(int alongLane, int lanes) {
  document::CardPlace to = m_scene->body();
  const std::vector<document::Lane>& all = m_scene->card(to.card).lanes;
  to.index += alongLane;
  to.lane += lanes;
  if (to.lane < 0 || to.lane >= static_cast<int>(all.size())) return true;
  const int last = static_cast<int>(all[static_cast<std::size_t>(to.lane)].cards.size()) - 1;
  if (lanes != 0) to.index = std::min(to.index, last);
  if (to.index < 0 || to.index > last) return true;
  selectBody(to);
  m_view->revealRect(m_scene->rectOf(to));
  return true;
}

// Earlier or later in its stream, or into the stream above or below.
void CanvasView::moveBody(int alongLane, int lanes) {
  const document::CardPlace from = m_scene->body();
  const Card* card = m_scene->cardAt(from);
  if (card == nullptr || !editable()) return;
  const std::vector<document::Lane>& all = m_scene->card(from.card).lanes;
  const int lane = from.lane + lanes;
  if (lane < 0 || lane >= static_cast<int>(all.size())) return;
  const document::Lane& target = all[static_cast<std::size_t>(lane)];
  const int size = static_cast<int>(target.cards.size());
  const int index = lanes != 0 ? std::min(from.index, size) : from.index + alongLane;
  if (index < 0 || (lanes == 0 && index >= size)) return;
  m_commands->moveItem(card->path, target.path.child("body"), index);
}

// Tab goes through the regions of the current card, then out of the canvas.
bool CanvasView::stepPart(int by) {
  const int current = m_scene->current();
  if (current < 0 || isEndCap(m_scene->card(current)) || isFrame(m_scene->card(current))) return false;
  if (m_scene->isExpanded(current)) return false;
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
  if (m_scene->body().inside()) {
    selectCard(current, SelectMode::Replace);
    m_scene->setCurrent(current, CardPart::None, true);
    return true;
  }
  if (current >= 0 && m_scene->isExpanded(current)) {
    toggleExpanded(current);
    return true;
  }
  if (m_scene->hasExpanded()) {
    m_scene->collapseAll();
    showHints();
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

}  // namespace eulerstack::widgets
