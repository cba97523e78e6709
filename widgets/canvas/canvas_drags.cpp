// What the pointer drags on the canvas: cards, cards of frames, the rubber band, a wire.
#include "widgets/canvas/canvas_overlays.h"
#include "widgets/canvas/canvas_pointer.h"
#include "widgets/canvas/canvas_view.h"

namespace eulerstack::widgets {

namespace {

constexpr qreal kDropReach = 28;     // px on the screen between a wire and what is dropped on it
constexpr qreal kScrollBorder = 28;  // a drag this near to the edge scrolls
constexpr qreal kScrollStep = 12;

}  // namespace

void CanvasPointer::beginCardDrag(Qt::KeyboardModifiers modifiers) {
  CanvasScene* scene = m_canvas.scene();
  if (!m_canvas.editable() || isEndCap(scene->card(m_pressHit.card))) return;
  m_dragged.clear();
  if (scene->selected().contains(m_pressHit.card)) {
    for (const int card : m_canvas.selectedCards())
      if (!isEndCap(scene->card(card))) m_dragged.append(card);
  }
  if (!m_dragged.contains(m_pressHit.card)) m_dragged = {m_pressHit.card};
  m_copies = modifiers.testFlag(Qt::ControlModifier);
  m_state = State::DraggingCards;
  scene->setHover({});
  scene->beginDrag(m_dragged, m_copies);
  m_canvas.view()->viewport()->setCursor(m_copies ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
  m_scrollTimer.start();
}

void CanvasPointer::dragCards(QPointF viewportPoint) {
  CanvasScene* scene = m_canvas.scene();
  const QPointF point = m_canvas.view()->toScene(viewportPoint);
  const QPointF offset = point - m_pressScene;
  scene->moveDrag(offset);
  const QRectF block = scene->layout().cards[static_cast<std::size_t>(m_pressHit.card)].translated(offset);
  m_place = nearestInsert(scene->layout(), scene->projection(), point, block, kDropReach / m_canvas.zoom());
  if (m_place && !m_copies) {
    // In front of itself or of its follower nothing would move.
    QSet<int> stays;
    for (const int card : m_dragged) stays << card << card + 1;
    bool adjacent = true;
    for (int i = 1; i < m_dragged.size(); ++i) adjacent = adjacent && m_dragged[i] == m_dragged[i - 1] + 1;
    if (adjacent && stays.contains(m_place->before)) m_place.reset();
  }
  // A single plain card may go into a stream, too.
  const document::Card& held = scene->card(m_dragged.first());
  m_lanePlace = m_dragged.size() == 1 && !isFrame(held) && !m_copies ? laneFor(point) : std::nullopt;
  if (m_lanePlace) {
    scene->setDropMark(markFor(*m_lanePlace));
  } else {
    scene->setDropMark(m_place ? markFor(*m_place) : std::nullopt);
  }
}

// A card of a frame: within its stream, into another one, or out into the schedule.
void CanvasPointer::dragBody(QPointF viewportPoint) {
  CanvasScene* scene = m_canvas.scene();
  const QPointF point = m_canvas.view()->toScene(viewportPoint);
  const document::CardPlace held = m_pressHit.body;
  scene->setDraggedBody(held, point - m_pressScene);
  m_place.reset();
  m_lanePlace = laneFor(point);
  const bool fixed = scene->card(held.card).form != document::CardForm::Parallel;
  if (fixed) {  // the body of an integrator is changed, not moved
    m_lanePlace.reset();
  } else if (m_lanePlace && m_lanePlace->card == held.card && m_lanePlace->lane == held.lane &&
             (m_lanePlace->index == held.index || m_lanePlace->index == held.index + 1)) {
    m_lanePlace.reset();  // it would stay where it is
  } else if (!m_lanePlace) {
    m_place = nearestInsert(scene->layout(), scene->projection(), point, {}, kDropReach / m_canvas.zoom());
  }
  if (m_lanePlace) {
    scene->setDropMark(markFor(*m_lanePlace));
  } else {
    scene->setDropMark(m_place ? markFor(*m_place) : std::nullopt);
  }
}

void CanvasPointer::dropBody() {
  CanvasScene* scene = m_canvas.scene();
  const document::Card* held = scene->cardAt(m_pressHit.body);
  const std::optional<LanePlace> lane = std::exchange(m_lanePlace, std::nullopt);
  const std::optional<InsertPlace> place = std::exchange(m_place, std::nullopt);
  const document::CardPlace from = m_pressHit.body;
  scene->setDraggedBody({}, {});
  scene->setDropMark(std::nullopt);
  m_canvas.view()->viewport()->unsetCursor();
  if (held == nullptr) return;
  if (lane) {
    const bool same = lane->card == from.card && lane->lane == from.lane;
    const YamlPath list = scene->card(lane->card).lanes[static_cast<std::size_t>(lane->lane)].path.child("body");
    m_canvas.commands()->moveItem(held->path, list, same && lane->index > from.index ? lane->index - 1 : lane->index);
  } else if (place) {
    m_canvas.commands()->moveItem(held->path, YamlPath{std::string("layer_schedule")}, place->entry);
  }
}

void CanvasPointer::dropCards() {
  CanvasScene* scene = m_canvas.scene();
  QList<int> entries;
  for (const int card : m_dragged) entries.append(entryOf(scene->card(card)));
  const std::optional<InsertPlace> place = std::exchange(m_place, std::nullopt);
  const std::optional<LanePlace> lane = std::exchange(m_lanePlace, std::nullopt);
  scene->endDrag();
  m_canvas.view()->viewport()->unsetCursor();
  if (lane) {
    const YamlPath list = scene->card(lane->card).lanes[static_cast<std::size_t>(lane->lane)].path.child("body");
    m_canvas.commands()->moveItem(scene->card(m_dragged.first()).path, list, lane->index);
    return;
  }
  if (!place) return;
  if (m_copies) {
    m_canvas.commands()->copyTo(entries, place->entry);
  } else {
    m_canvas.commands()->move(entries, place->entry);
  }
}

void CanvasPointer::beginRubberBand() {
  m_beforeBand = m_canvas.scene()->selected();
  m_state = State::RubberBand;
  m_scrollTimer.start();
}

void CanvasPointer::dragRubberBand(QPointF viewportPoint) {
  const QPointF origin = m_canvas.view()->fromScene(m_pressScene);
  const QRectF band = QRectF(origin, viewportPoint).normalized();
  m_band->setGeometry(band.toAlignedRect());
  m_band->show();
  const QRectF area(m_pressScene, m_canvas.view()->toScene(viewportPoint));
  const std::vector<int> inside = m_canvas.scene()->layout().cardsIn(area.normalized());
  QSet<int> cards(inside.begin(), inside.end());
  if (m_pressModifiers & (Qt::ControlModifier | Qt::ShiftModifier)) cards += m_beforeBand;
  m_canvas.scene()->setSelected(cards);
}

void CanvasPointer::drawWire(QPointF viewportPoint) {
  m_canvas.scene()->setDrawnWire(DrawnWire{m_pressOutput, m_canvas.view()->toScene(viewportPoint)});
}

// In empty space the add menu offers what may stand behind the card; on a card nothing can be joined.
void CanvasPointer::dropWire(QPointF viewportPoint) {
  CanvasScene* scene = m_canvas.scene();
  const int before = m_pressOutput + 1;
  scene->setDrawnWire(std::nullopt);
  if (scene->layout().cardAt(m_canvas.view()->toScene(viewportPoint)) >= 0) return;
  if (!mayInsertBefore(scene->projection(), before)) return;
  m_canvas.openAddMenu(viewportPoint.toPoint(), entriesBefore(scene->projection(), before));
}

void CanvasPointer::autoScroll() {
  const QRectF room = m_canvas.view()->viewport()->rect();
  QPointF by;
  if (m_lastPoint.x() < room.left() + kScrollBorder) by.setX(kScrollStep);
  if (m_lastPoint.x() > room.right() - kScrollBorder) by.setX(-kScrollStep);
  if (m_lastPoint.y() < room.top() + kScrollBorder) by.setY(kScrollStep);
  if (m_lastPoint.y() > room.bottom() - kScrollBorder) by.setY(-kScrollStep);
  if (by.isNull()) return;
  m_canvas.view()->panBy(by);
  if (m_state == State::DraggingCards) dragCards(m_lastPoint);
  if (m_state == State::DraggingBody) dragBody(m_lastPoint);
  if (m_state == State::RubberBand) dragRubberBand(m_lastPoint);
  if (m_state == State::DrawingWire) drawWire(m_lastPoint);
}

}  // namespace eulerstack::widgets
