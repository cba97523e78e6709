#include "widgets/canvas/canvas_pointer.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include "widgets/canvas/canvas_overlays.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

CanvasPointer::CanvasPointer(CanvasView& canvas) : QObject(&canvas), m_canvas(canvas) {
  m_band = new RubberBand(canvas.view()->viewport());
  m_scrollTimer.setInterval(30);
  connect(&m_scrollTimer, &QTimer::timeout, this, &CanvasPointer::autoScroll);
}

bool CanvasPointer::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
    case QEvent::MouseButtonPress:
      return press(static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
      return move(static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
      return release(static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonDblClick:
      return doubleClick(static_cast<QMouseEvent*>(event));
    case QEvent::Wheel:
      return wheel(static_cast<QWheelEvent*>(event));
    case QEvent::Leave:
      m_canvas.scene()->setHover({});
      return false;
    case QEvent::ContextMenu: {
      const auto* menu = static_cast<QContextMenuEvent*>(event);
      if (menu->reason() == QContextMenuEvent::Keyboard) return false;  // the view's keys see to it
      const CanvasHit hit = m_canvas.scene()->hitTest(m_canvas.view()->toScene(menu->pos()), m_canvas.zoom());
      if (hit.card >= 0 && !m_canvas.scene()->selected().contains(hit.card))
        m_canvas.selectCard(hit.card, CanvasView::SelectMode::Replace);
      m_canvas.openMenu(menu->pos(), hit.card);
      return true;
    }
    case QEvent::ToolTip: {
      const auto* help = static_cast<QHelpEvent*>(event);
      const CanvasHit hit = m_canvas.scene()->hitTest(m_canvas.view()->toScene(help->pos()), m_canvas.zoom());
      const QString tip = hit.card >= 0 ? m_canvas.tipFor(hit.card) : QString();
      if (tip.isEmpty()) {
        QToolTip::hideText();
      } else {
        QToolTip::showText(help->globalPos(), tip, m_canvas.view()->viewport());
      }
      return true;
    }
    case QEvent::DragEnter:
    case QEvent::DragMove:
      return dragBlock(static_cast<QDragMoveEvent*>(event));
    case QEvent::DragLeave:
      m_canvas.scene()->setDropMark(std::nullopt);
      return false;
    case QEvent::Drop:
      return dropBlock(static_cast<QDropEvent*>(event));
    default:
      return false;
  }
}

bool CanvasPointer::cancel() {
  if (m_state == State::Idle) return false;
  const bool active = m_state != State::Pressed;
  m_scrollTimer.stop();
  m_canvas.scene()->endDrag();
  m_canvas.scene()->setDraggedBody({}, {});
  m_canvas.scene()->setDropMark(std::nullopt);
  m_lanePlace.reset();
  m_canvas.scene()->setDrawnWire(std::nullopt);
  if (m_state == State::RubberBand) m_canvas.syncSelection();
  m_band->hide();
  m_place.reset();
  m_state = State::Idle;
  m_canvas.view()->viewport()->unsetCursor();
  return active;
}

bool CanvasPointer::press(QMouseEvent* event) {
  GraphView* view = m_canvas.view();
  view->setFocus(Qt::MouseFocusReason);
  if (event->button() == Qt::MiddleButton || view->spaceHeld()) return false;  // pan
  if (event->button() != Qt::LeftButton) return true;
  m_state = State::Pressed;
  m_pressPoint = m_lastPoint = event->position();
  m_pressScene = view->toScene(m_pressPoint);
  m_pressModifiers = event->modifiers();
  m_pressHit = m_canvas.scene()->hitTest(m_pressScene, m_canvas.zoom());
  m_pressOutput = m_canvas.editable() ? m_canvas.scene()->outputAt(m_pressScene, m_canvas.zoom()) : -1;
  if (m_pressOutput >= 0) return true;
  const bool plain = !(m_pressModifiers & (Qt::ControlModifier | Qt::ShiftModifier));
  // A press selects at once; on one of several selected cards and with Ctrl the release decides (it may be a drag).
  if (m_pressHit.body.inside()) {
    if (plain && m_canvas.scene()->body() != m_pressHit.body) m_canvas.selectBody(m_pressHit.body);
    return true;
  }
  if (m_pressHit.card >= 0 && plain && !m_canvas.scene()->selected().contains(m_pressHit.card))
    m_canvas.selectCard(m_pressHit.card, CanvasView::SelectMode::Replace);
  return true;
}

bool CanvasPointer::move(QMouseEvent* event) {
  GraphView* view = m_canvas.view();
  if (view->panning()) return false;
  m_lastPoint = event->position();
  if (!(event->buttons() & Qt::LeftButton)) {
    if (m_state != State::Idle && m_state != State::Pressed) cancel();
    m_state = State::Idle;
    const CanvasHit hit = m_canvas.scene()->hitTest(view->toScene(m_lastPoint), m_canvas.zoom());
    m_canvas.scene()->setHover(hit);
    updateCursor(hit);
    return true;
  }
  if (m_state == State::Pressed &&
      (m_lastPoint - m_pressPoint).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
    if (m_pressOutput >= 0) {
      m_state = State::DrawingWire;
      m_scrollTimer.start();
    } else if (m_pressHit.body.inside()) {
      if (!m_canvas.editable()) return true;
      m_state = State::DraggingBody;
      m_canvas.scene()->setHover({});
      view->viewport()->setCursor(Qt::ClosedHandCursor);
      m_scrollTimer.start();
    } else if (m_pressHit.card >= 0) {
      beginCardDrag(event->modifiers());
    } else {
      beginRubberBand();
    }
  }
  if (m_state == State::DraggingCards) dragCards(m_lastPoint);
  if (m_state == State::DraggingBody) dragBody(m_lastPoint);
  if (m_state == State::RubberBand) dragRubberBand(m_lastPoint);
  if (m_state == State::DrawingWire) drawWire(m_lastPoint);
  return true;
}

bool CanvasPointer::release(QMouseEvent* event) {
  if (m_canvas.view()->panning()) return false;
  if (event->button() != Qt::LeftButton) return true;
  const State state = std::exchange(m_state, State::Idle);
  m_scrollTimer.stop();
  switch (state) {
    case State::Idle:
      break;
    case State::Pressed:
      click(m_pressHit, m_pressModifiers);
      break;
    case State::DrawingWire:
      dropWire(event->position());
      break;
    case State::DraggingCards:
      dropCards();
      break;
    case State::DraggingBody:
      dropBody();
      break;
    case State::RubberBand: {
      m_band->hide();
      QList<int> cards(m_canvas.scene()->selected().begin(), m_canvas.scene()->selected().end());
      m_canvas.selectCards(cards);
      break;
    }
  }
  return true;
}

void CanvasPointer::click(const CanvasHit& hit, Qt::KeyboardModifiers modifiers) {
  if (hit.card < 0) {
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier))) m_canvas.selectCards({});
    return;
  }
  if (modifiers & Qt::ShiftModifier) {
    m_canvas.selectCard(hit.card, CanvasView::SelectMode::Range);
    return;
  }
  if (modifiers & Qt::ControlModifier) {
    m_canvas.selectCard(hit.card, CanvasView::SelectMode::Toggle);
    return;
  }
  if (hit.body.inside()) {
    const document::Card& body = *m_canvas.scene()->cardAt(hit.body);
    YamlPath part;
    if (hit.part == CardPart::Line0) part = body.templatePath.child("mixer");
    if (hit.part == CardPart::Line1) part = body.templatePath.child("ffn");
    m_canvas.selectBody(hit.body, part);
    if (hit.part == CardPart::Badge) m_canvas.editRepeat(hit.body);
    return;
  }
  const document::Card& card = m_canvas.scene()->card(hit.card);
  YamlPath field;
  if (hit.part == CardPart::Line0 && !isEndCap(card)) field = card.templatePath.child("mixer");
  if (hit.part == CardPart::Line1 && !isEndCap(card)) field = card.templatePath.child("ffn");
  if (const InnerGraph* inner = m_canvas.scene()->inner(hit.card); inner != nullptr && hit.innerBox >= 0)
    field = inner->boxes[static_cast<std::size_t>(hit.innerBox)].field;
  m_canvas.selectCard(hit.card, CanvasView::SelectMode::Replace, field);
  if (hit.part == CardPart::Badge) m_canvas.editRepeat(hit.card);
  if (hit.part == CardPart::Chevron) m_canvas.toggleExpanded(hit.card);
}

bool CanvasPointer::doubleClick(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || m_canvas.view()->spaceHeld()) return false;
  m_state = State::Idle;
  const CanvasHit hit = m_canvas.scene()->hitTest(m_canvas.view()->toScene(event->position()), m_canvas.zoom());
  if (hit.card < 0 || isEndCap(m_canvas.scene()->card(hit.card))) return true;
  // The first click of the two has done its work on badge and chevron already.
  if (hit.part == CardPart::Badge || hit.part == CardPart::Chevron) return true;
  const Lod lod = lodFor(m_canvas.zoom());
  if (hit.body.inside()) {
    if (hit.part == CardPart::Title) m_canvas.editName(hit.body);
    return true;
  }
  if (hit.part == CardPart::Title && lod == Lod::Full && !isFrame(m_canvas.scene()->card(hit.card))) {
    m_canvas.editName(hit.card);
  } else {
    m_canvas.toggleExpanded(hit.card);
  }
  return true;
}

bool CanvasPointer::wheel(QWheelEvent* event) {
  if (!event->modifiers().testFlag(Qt::ControlModifier) || m_state != State::Idle) return false;
  const CanvasHit hit = m_canvas.scene()->hitTest(m_canvas.view()->toScene(event->position()), m_canvas.zoom());
  if (hit.part != CardPart::Badge || hit.card < 0) return false;
  const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
  if (const document::Card* body = hit.body.inside() ? m_canvas.scene()->cardAt(hit.body) : nullptr) {
    if (m_canvas.editable()) m_canvas.commands()->changeItemRepeat(body->path, turn > 0 ? 1 : -1);
  } else {
    m_canvas.changeRepeat(hit.card, turn > 0 ? 1 : -1);
  }
  event->accept();
  return true;
}

void CanvasPointer::updateCursor(const CanvasHit& hit) {
  QWidget* viewport = m_canvas.view()->viewport();
  if (m_canvas.view()->spaceHeld()) return;
  const bool entry = hit.card >= 0 && !isEndCap(m_canvas.scene()->card(hit.card));
  if (entry && m_canvas.editable() && hit.part == CardPart::Badge) {
    viewport->setCursor(Qt::IBeamCursor);
  } else if (entry && hit.part == CardPart::Chevron) {
    viewport->setCursor(Qt::PointingHandCursor);
  } else {
    viewport->unsetCursor();
  }
}

}  // namespace eulerstack::widgets
