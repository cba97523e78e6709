// Where what is dragged may be dropped: into a stream, before a card, onto one; blocks that come from the palette.
#include <QDropEvent>
#include <QMimeData>

#include "widgets/canvas/canvas_pointer.h"
#include "widgets/canvas/canvas_view.h"

namespace eulerstack::widgets {

namespace {

std::optional<Block> blockOf(const QDropEvent* event) {
  const QMimeData* data = event->mimeData();
  if (data == nullptr || !data->hasFormat(Block::kMimeType)) return std::nullopt;
  return Block::parse(data->data(Block::kMimeType));
}

}  // namespace

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

}  // namespace eulerstack::widgets
