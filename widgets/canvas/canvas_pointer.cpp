#include "widgets/canvas/canvas_pointer.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include "widgets/canvas/canvas_overlays.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

constexpr qreal kDropReach = 28;     // px on the screen between a wire and what is dropped on it
constexpr qreal kScrollBorder = 28;  // a drag this near to the edge scrolls
constexpr qreal kScrollStep = 12;

std::optional<Block> blockOf(const QDropEvent* event) {
  const QMimeData* data = event->mimeData();
  if (data == nullptr || !data->hasFormat(Block::kMimeType)) return std::nullopt;
  return Block::parse(data->data(Block::kMimeType));
}

}  // namespace

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

// A collapsed frame shows no streams to drop into.
std::optional<LanePlace> CanvasPointer::laneFor(QPointF scenePoint) const {
  const CanvasScene* scene = m_canvas.scene();
  const int card = scene->layout().cardAt(scenePoint);
  if (card < 0 || scene->isCollapsed(card)) return std::nullopt;
  return laneInsert(scene->layout(), scene->projection(), scenePoint);
}

DropMark CanvasPointer::markFor(const LanePlace& place) const {
  const document::Card& frame = m_canvas.scene()->card(place.card);
  const document::Lane& lane = frame.lanes[static_cast<std::size_t>(place.lane)];
  return DropMark{place.mark, tr("Into stream %1").arg(utf8(lane.name)), -1};
}

std::optional<DropMark> CanvasPointer::markFor(const InsertPlace& place) const {
  const document::Card& next = m_canvas.scene()->card(place.before);
  return DropMark{place.mark, tr("Insert before %1").arg(utf8(next.title)), -1};
}

CanvasPointer::BlockTarget CanvasPointer::targetFor(const Block& block, QPointF scenePoint) const {
  CanvasScene* scene = m_canvas.scene();
  const CanvasLayout& layout = scene->layout();
  BlockTarget target;
  const int card = layout.cardAt(scenePoint);
  if (card >= 0 && isFrame(scene->card(card))) return frameTarget(block, card, scenePoint);
  if (card >= 0 && !isEndCap(scene->card(card))) {
    if (block.source != Block::Source::Template) {
      target.replacedCard = card;
      return target;
    }
    target.place = insertBeside(layout, scene->projection(), card, scenePoint);
    return target;
  }
  if (block.isModule()) return target;  // a module needs a card
  target.place = nearestInsert(layout, scene->projection(), scenePoint, {}, 0);
  return target;
}

// No frame stands inside a frame. The body of an integrator is replaced; a stream takes templates beside its cards.
CanvasPointer::BlockTarget CanvasPointer::frameTarget(const Block& block, int card, QPointF scenePoint) const {
  CanvasScene* scene = m_canvas.scene();
  BlockTarget target;
  const bool ofEntry = block.source == Block::Source::DepthGating || block.source == Block::Source::Override;
  if (block.source == Block::Source::Form || ofEntry) return target;  // only a whole entry has these
  const bool integrator = scene->card(card).form == document::CardForm::Integrator;
  const document::CardPlace body = scene->hitTest(scenePoint, m_canvas.zoom()).body;
  const bool beside = block.source == Block::Source::Template && !integrator;
  if (body.inside() && !beside) target.body = body;
  if (!target.body.inside() && !block.isModule()) target.lane = laneFor(scenePoint);
  return target;
}

// What a block does to the card that it is dropped on.
QString CanvasPointer::tagFor(const Block& block) const {
  switch (block.source) {
    case Block::Source::Mixer:
      return tr("Replace the mixer with %1").arg(block.name);
    case Block::Source::Ffn:
      return tr("Replace the feed-forward with %1").arg(block.name);
    case Block::Source::Template:
      return tr("Use %1").arg(block.name);
    case Block::Source::Form:
      return tr("Put into %1").arg(block.name);
    case Block::Source::Memory:
      return tr("Add memory %1").arg(block.name);
    case Block::Source::ShapeChange:
      return tr("Add shape change %1").arg(block.name);
    case Block::Source::DepthGating:
      return tr("Add depth gating %1").arg(block.name);
    case Block::Source::Override:
      return tr("Override on or off");
  }
  return {};
}

std::optional<DropMark> CanvasPointer::markFor(const BlockTarget& target, const Block& block,
                                               QPointF scenePoint) const {
  if (target.body.inside()) return DropMark{scenePoint, tagFor(block), -1, m_canvas.scene()->rectOf(target.body)};
  if (target.lane) return markFor(*target.lane);
  if (target.replacedCard >= 0) return DropMark{scenePoint, tagFor(block), target.replacedCard};
  return target.place ? markFor(*target.place) : std::nullopt;
}

bool CanvasPointer::dragBlock(QDragMoveEvent* event) {
  const std::optional<Block> block = blockOf(event);
  if (!block || !m_canvas.editable()) {
    event->ignore();
    return false;  // files belong to the window
  }
  const QPointF point = m_canvas.view()->toScene(event->position());
  const BlockTarget target = targetFor(*block, point);
  m_canvas.scene()->setDropMark(markFor(target, *block, point));
  event->setDropAction(Qt::CopyAction);
  event->setAccepted(target.taken());
  return true;
}

bool CanvasPointer::dropBlock(QDropEvent* event) {
  CanvasScene* scene = m_canvas.scene();
  scene->setDropMark(std::nullopt);
  const std::optional<Block> block = blockOf(event);
  if (!block || !m_canvas.editable()) {
    event->ignore();
    return false;
  }
  const BlockTarget target = targetFor(*block, m_canvas.view()->toScene(event->position()));
  CanvasCommands* commands = m_canvas.commands();
  const document::Card* card = target.body.inside()       ? scene->cardAt(target.body)
                               : target.replacedCard >= 0 ? &scene->card(target.replacedCard)
                                                          : nullptr;
  if (card != nullptr && block->source == Block::Source::Form) {
    const int entry = entryOf(*card);
    if (block->name == QLatin1String(document::keyOf(document::CardForm::Parallel))) {
      commands->wrapParallel({entry});
    } else {
      commands->wrapIntegrator({entry});
    }
  } else if (card != nullptr) {
    commands->applyTo(card->path, card->templatePath, *block);
  } else if (target.lane) {
    const document::Lane& lane = scene->card(target.lane->card).lanes[static_cast<std::size_t>(target.lane->lane)];
    commands->insertItem(*block, lane.path.child("body"), target.lane->index);
  } else if (target.place) {
    commands->insert(*block, target.place->entry);
  }
  m_canvas.view()->setFocus(Qt::MouseFocusReason);
  event->setDropAction(Qt::CopyAction);
  event->setAccepted(target.taken());
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
