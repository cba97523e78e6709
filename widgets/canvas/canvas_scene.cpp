#include "widgets/canvas/canvas_scene.h"

#include <QGuiApplication>
#include <QPainter>
#include <QVariantAnimation>
#include <algorithm>

#include "widgets/canvas/scene_items.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

using document::GraphProjection;

namespace {

constexpr int kMostAnimated = 60;
constexpr qreal kRealizeMargin = 200;  // scene px around the visible area, so that a small scroll finds its cards

QRectF blend(const QRectF& from, const QRectF& to, qreal t) {
  return {from.topLeft() + (to.topLeft() - from.topLeft()) * t, to.size()};
}

}  // namespace

CanvasScene::CanvasScene(QObject* parent)
    : QGraphicsScene(parent),
      m_projection(std::make_shared<GraphProjection>()),
      m_animation(new QVariantAnimation(this)) {
  setItemIndexMethod(NoIndex);  // few items at any time
  m_ground = new GroundItem(*this);
  m_overlay = new OverlayItem(*this);
  addItem(m_ground);
  addItem(m_overlay);
  m_animation->setStartValue(0.0);
  m_animation->setEndValue(1.0);
  m_animation->setDuration(static_cast<int>(Theme::instance().metric("motion_ms.layout_move")));
  m_animation->setEasingCurve(QEasingCurve::OutCubic);
  connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    for (std::size_t i = 0; i < m_rects.size() && i < m_startRects.size(); ++i)
      m_rects[i] = blend(m_startRects[i], m_layout.cards[i], value.toReal());
    placeItems();
  });
}

CanvasScene::~CanvasScene() = default;

bool CanvasScene::animating() const {
  return m_animation->state() == QAbstractAnimation::Running;
}

void CanvasScene::setProjection(const ProjectionPtr& projection, std::shared_ptr<const ir::ModelIr> model) {
  if (!projection) return;
  m_model = std::move(model);
  endDrag();
  const ProjectionPtr before = std::exchange(m_projection, projection);
  const std::vector<int> wentTo =
      before->cards.empty() ? std::vector<int>() : document::matchCards(*before, *m_projection);
  m_cameFrom.assign(m_projection->cards.size(), -1);
  for (std::size_t i = 0; i < wentTo.size(); ++i)
    if (wentTo[i] >= 0) m_cameFrom[static_cast<std::size_t>(wentTo[i])] = static_cast<int>(i);
  const auto follow = [&wentTo](int index) {
    return index >= 0 && index < static_cast<int>(wentTo.size()) ? wentTo[static_cast<std::size_t>(index)] : -1;
  };
  QHash<int, InnerGraph> inner;
  for (auto it = m_inner.begin(); it != m_inner.end(); ++it)
    if (const int now = follow(it.key()); now >= 0) inner.insert(now, {});
  m_inner = inner;
  const auto followAll = [&follow](const QSet<int>& cards) {
    QSet<int> now;
    for (const int index : cards)
      if (const int card = follow(index); card >= 0) now.insert(card);
    return now;
  };
  m_selected = followAll(m_selected);
  m_collapsed = followAll(m_collapsed);
  m_current = follow(m_current);
  m_body.card = follow(m_body.card);
  if (!m_body.inside() || cardAt(m_body) == nullptr) m_body = {};
  m_draggedBody = {};
  m_hover = {};
  m_dropMark.reset();
  m_drawnWire.reset();
  // Where each card stood, for the glide.
  std::vector<QRectF> rects(m_projection->cards.size());
  for (std::size_t i = 0; i < rects.size(); ++i)
    if (m_cameFrom[i] >= 0) rects[i] = m_rects[static_cast<std::size_t>(m_cameFrom[i])];
  m_rects = rects;
  m_readOnly = !m_projection->parsed && !m_projection->cards.empty();
  qDeleteAll(m_items);
  m_items.clear();
  rebuildInner();
  relayout(!before->cards.empty());
  m_overlay->follow();
}

void CanvasScene::rebuildInner() {
  for (auto it = m_inner.begin(); it != m_inner.end(); ++it)
    it.value() = buildInnerGraph(card(it.key()), m_model.get());
}

void CanvasScene::setRowWidth(qreal width) {
  if (qFuzzyCompare(width + 1, m_rowWidth + 1)) return;
  m_rowWidth = width;
  relayout(true);
}

void CanvasScene::refresh() {
  rebuildInner();
  relayout(false);
  for (CardItem* item : std::as_const(m_items)) item->update();  // else the cache keeps the words it has
  update();
}

std::vector<QSizeF> CanvasScene::measure() const {
  std::vector<QSizeF> sizes;
  sizes.reserve(m_projection->cards.size());
  for (int i = 0; i < count(); ++i) {
    const auto inner = m_inner.constFind(i);
    sizes.push_back(inner != m_inner.cend() ? inner->size : cardSize(card(i), {false, isCollapsed(i)}));
  }
  return sizes;
}

void CanvasScene::relayout(bool glide) {
  const Theme& theme = Theme::instance();
  LayoutOptions options;
  options.rowWidth = m_rowWidth;
  options.gapX = theme.metric("card.gap_x");
  options.rowGap = theme.metric("card.row_gap_min");
  options.portAxis = theme.metric("card.port_axis_from_top");
  m_animation->stop();
  m_layout = layoutCards(measure(), options);
  const bool animate = glide && m_animated && count() <= kMostAnimated && m_rects.size() == m_layout.cards.size();
  m_startRects = m_rects;
  for (std::size_t i = 0; i < m_startRects.size() && i < m_layout.cards.size(); ++i)
    if (m_startRects[i].isNull()) m_startRects[i] = m_layout.cards[i];  // new cards appear in their place
  m_rects = animate ? m_startRects : m_layout.cards;
  if (animate)
    for (std::size_t i = 0; i < m_rects.size(); ++i) m_rects[i].setSize(m_layout.cards[i].size());
  m_ground->setRect(m_layout.bounds.adjusted(-40, -60, 60, 60));
  setSceneRect(m_layout.bounds);
  realize();
  placeItems();
  emit layoutChanged();
  if (animate && m_rects != m_layout.cards) m_animation->start();
}

void CanvasScene::setVisibleArea(const QRectF& area, qreal zoom) {
  const bool sameZoom = qFuzzyCompare(zoom, m_zoom);
  const Lod before = lodFor(m_zoom);
  m_visible = area;
  m_zoom = zoom;
  realize();
  if (sameZoom) return;
  const Lod now = lodFor(zoom);
  if (before == now && now == Lod::Full) return;
  for (CardItem* item : std::as_const(m_items)) item->update();
}

void CanvasScene::realize() {
  if (lodFor(m_zoom) == Lod::Far && !dragging()) {
    qDeleteAll(m_items);
    m_items.clear();
    return;
  }
  const QRectF area = m_visible.adjusted(-kRealizeMargin, -kRealizeMargin, kRealizeMargin, kRealizeMargin);
  // While cards glide the layout says where they will be, not where they are: then all (at most 60) are items.
  std::vector<int> wanted;
  if (count() <= kMostAnimated) {
    for (int i = 0; i < count(); ++i) wanted.push_back(i);
  } else {
    wanted = m_layout.cardsIn(area);
  }
  const QSet<int> keep(wanted.begin(), wanted.end());
  for (auto it = m_items.begin(); it != m_items.end();) {
    if (keep.contains(it.key()) || m_dragged.contains(it.key())) {
      ++it;
    } else {
      delete it.value();
      it = m_items.erase(it);
    }
  }
  for (const int index : wanted) {
    if (m_items.contains(index)) continue;
    auto* item = new CardItem(*this, index);
    item->setCardSize(m_rects[static_cast<std::size_t>(index)].size());
    item->setPos(m_rects[static_cast<std::size_t>(index)].topLeft());
    item->setCacheMode(QGraphicsItem::DeviceCoordinateCache);
    addItem(item);
    m_items.insert(index, item);
  }
}

void CanvasScene::placeItems() {
  for (auto it = m_items.begin(); it != m_items.end(); ++it) {
    const QRectF rect = m_rects[static_cast<std::size_t>(it.key())];
    it.value()->setCardSize(rect.size());
    it.value()->setPos(m_dragged.contains(it.key()) ? rect.topLeft() + m_dragOffset : rect.topLeft());
    it.value()->setZValue(m_dragged.contains(it.key()) ? 2 : 1);
  }
  m_ground->update();
}

std::vector<QPointF> CanvasScene::wireOf(int from) const {
  const std::size_t a = static_cast<std::size_t>(from), b = a + 1;
  const QPointF axis(0, m_layout.options.portAxis);
  const bool sameRow = m_layout.rowOf[a] == m_layout.rowOf[b];
  return wirePoints(m_rects[a].topRight() + axis, m_rects[b].topLeft() + axis, sameRow, m_rects[b].top(), 0);
}

CardParts CanvasScene::partsOf(int index) const {
  return cardParts(card(index), cardRect(index).size(), {isExpanded(index), isCollapsed(index)});
}

const document::Card* CanvasScene::cardAt(const document::CardPlace& place) const {
  return document::findCard(*m_projection, place);
}

QRectF CanvasScene::rectOf(const document::CardPlace& place) const {
  if (cardAt(place) == nullptr) return {};
  const QRectF frame = m_layout.cards[static_cast<std::size_t>(place.card)];
  if (!place.inside()) return frame;
  const FrameParts parts = frameOf(place.card);
  const FrameBody* body = parts.body(place.lane, place.index);
  return body != nullptr ? body->rect.translated(frame.topLeft()) : QRectF();
}

CardParts CanvasScene::partsOf(const document::CardPlace& place) const {
  const document::Card* card = cardAt(place);
  if (card == nullptr) return {};
  return place.inside() ? bodyParts(*card, rectOf(place).size(), this->card(place.card).form) : partsOf(place.card);
}

CanvasHit CanvasScene::hitTest(QPointF point, qreal zoom) const {
  CanvasHit hit;
  const int index = m_layout.cardAt(point);
  if (index >= 0) {
    hit.card = index;
    hit.part = CardPart::Body;
    const QPointF inside = point - m_layout.cards[static_cast<std::size_t>(index)].topLeft();
    if (isFrame(card(index))) {
      const FrameParts frame = frameOf(index);
      hit.lane = frame.laneAt(inside);
      if (const FrameBody* body = frame.bodyAt(inside); body != nullptr && lodFor(zoom) != Lod::Far) {
        hit.body = {index, body->lane, body->index};
        hit.part = partAt(partsOf(hit.body), inside - body->rect.topLeft());
        return hit;
      }
    }
    if (lodFor(zoom) == Lod::Far) return hit;
    hit.part = partAt(partsOf(index), inside);
    if (const InnerGraph* graph = inner(index)) hit.innerBox = innerBoxAt(*graph, inside);
    return hit;
  }
  const qreal reach = 8 / std::max(zoom, 0.2);
  const auto [first, end] = m_layout.rowsBetween(point.y() - 60, point.y() + 60);
  for (int row = first; row < end; ++row) {
    const auto [a, b] = m_layout.cardsBetween(row, point.x() - 40, point.x() + 40);
    for (int i = std::max(0, a - 1); i < b && i + 1 < count(); ++i)
      if (distanceTo(wireOf(i), point) <= reach) hit.wire = i;
    const int last = m_layout.rows[static_cast<std::size_t>(row)].last;
    if (last + 1 < count() && distanceTo(wireOf(last), point) <= reach) hit.wire = last;
  }
  return hit;
}

void CanvasScene::setExpanded(int index, bool expanded) {
  if (index < 0 || index >= count() || isEndCap(card(index)) || isFrame(card(index))) return;
  if (isExpanded(index) == expanded) return;
  if (expanded) {
    m_inner.insert(index, buildInnerGraph(card(index), m_model.get()));
  } else {
    m_inner.remove(index);
  }
  relayout(true);
  updateCard(index);
}

void CanvasScene::collapseAll() {
  if (m_inner.isEmpty()) return;
  const QList<int> open = m_inner.keys();
  m_inner.clear();
  relayout(true);
  for (const int index : open) updateCard(index);
}

void CanvasScene::setCollapsed(int frame, bool collapsed) {
  QSet<int> frames = m_collapsed;
  if (collapsed) {
    frames.insert(frame);
  } else {
    frames.remove(frame);
  }
  setCollapsedFrames(frames);
}

void CanvasScene::setAllCollapsed(bool collapsed) {
  QSet<int> frames;
  for (int i = 0; i < count() && collapsed; ++i) frames.insert(i);
  setCollapsedFrames(frames);
}

void CanvasScene::setCollapsedFrames(const QSet<int>& frames) {
  QSet<int> wanted;
  for (const int index : frames)
    if (index >= 0 && index < count() && isFrame(card(index))) wanted.insert(index);
  if (wanted == m_collapsed) return;
  const QSet<int> touched = (wanted - m_collapsed) + (m_collapsed - wanted);
  m_collapsed = wanted;
  relayout(true);
  for (const int index : touched) updateCard(index);
  emit collapsedChanged();
}

const InnerGraph* CanvasScene::inner(int index) const {
  const auto found = m_inner.constFind(index);
  return found == m_inner.cend() ? nullptr : &*found;
}

void CanvasScene::updateCard(int index) {
  if (CardItem* item = m_items.value(index)) {
    item->update();
  } else if (index >= 0 && index < count()) {
    m_ground->update(cardRect(index).adjusted(-6, -6, 6, 6));
  }
}

void CanvasScene::updateWire(int from) {
  if (from < 0 || from + 1 >= count()) return;
  QRectF area;
  for (const QPointF& point : wireOf(from)) area |= QRectF(point - QPointF(8, 8), QSizeF(16, 16));
  m_ground->update(area);
}

void CanvasScene::setHover(const CanvasHit& hit) {
  const CanvasHit before = std::exchange(m_hover, hit);
  if (before.card != hit.card || before.body != hit.body) {
    updateCard(before.card);
    updateCard(hit.card);
  }
  if (before.wire == hit.wire) return;
  updateWire(before.wire);
  updateWire(hit.wire);
  m_overlay->follow();
}

void CanvasScene::setSelected(const QSet<int>& cards) {
  if (cards == m_selected) return;
  const QSet<int> touched = (cards - m_selected) + (m_selected - cards);
  m_selected = cards;
  for (const int index : touched) {
    updateCard(index);
    updateWire(index);
    updateWire(index - 1);
  }
}

void CanvasScene::setCurrent(int card, CardPart part, bool ring) {
  const int before = m_current;
  m_current = card;
  m_currentPart = part;
  m_currentRing = ring;
  updateCard(before);
  updateCard(card);
}

void CanvasScene::setBody(const document::CardPlace& place) {
  if (place.inside()) setCollapsed(place.card, false);
  const document::CardPlace before = std::exchange(m_body, place);
  updateCard(before.card);
  updateCard(place.card);
}

void CanvasScene::setDraggedBody(const document::CardPlace& place, QPointF offset) {
  m_draggedBody = place;
  m_draggedBodyOffset = offset;
  m_overlay->follow();
}

void CanvasScene::setReadOnly(bool readOnly) {
  if (m_readOnly == readOnly) return;
  m_readOnly = readOnly;
  for (CardItem* item : std::as_const(m_items)) item->update();
  m_ground->update();
}

void CanvasScene::beginDrag(const QList<int>& cards, bool copy) {
  m_animation->stop();
  m_rects = m_layout.cards;
  m_dragged = cards;
  m_dragCopies = copy;
  m_dragOffset = {};
  realize();
  for (const int index : cards) {
    if (m_items.contains(index)) continue;
    auto* item = new CardItem(*this, index);
    addItem(item);
    m_items.insert(index, item);
  }
  placeItems();
  for (const int index : cards) updateCard(index);
  m_overlay->follow();
}

void CanvasScene::moveDrag(QPointF offset) {
  m_dragOffset = offset;
  for (const int index : std::as_const(m_dragged))
    if (CardItem* item = m_items.value(index))
      item->setPos(m_rects[static_cast<std::size_t>(index)].topLeft() + offset);
}

void CanvasScene::endDrag() {
  if (m_dragged.isEmpty()) return;
  const QList<int> cards = std::exchange(m_dragged, {});
  m_dragOffset = {};
  setDropMark(std::nullopt);
  placeItems();
  realize();
  for (const int index : cards) updateCard(index);
  m_overlay->follow();
}

void CanvasScene::setDropMark(const std::optional<DropMark>& mark) {
  if (!mark && !m_dropMark) return;
  if (mark && m_dropMark && mark->at == m_dropMark->at && mark->tag == m_dropMark->tag &&
      mark->replacedCard == m_dropMark->replacedCard && mark->replaced == m_dropMark->replaced)
    return;
  m_dropMark = mark;
  m_overlay->follow();
}

void CanvasScene::setDrawnWire(const std::optional<DrawnWire>& wire) {
  if (!wire && !m_drawnWire) return;
  m_drawnWire = wire;
  m_overlay->follow();
}

int CanvasScene::outputAt(QPointF point, qreal zoom) const {
  if (lodFor(zoom) == Lod::Far) return -1;
  const qreal reach = Theme::instance().metric("card.port_hit") / 2;
  const auto [first, end] = m_layout.rowsBetween(point.y() - reach, point.y() + reach);
  for (int row = first; row < end; ++row) {
    const auto [a, b] = m_layout.cardsBetween(row, point.x() - reach, point.x() + reach);
    for (int i = a; i < b; ++i) {
      if (i + 1 >= count()) continue;
      const bool inside = m_layout.cards[static_cast<std::size_t>(i)].contains(point);
      const qreal allowed = inside ? CardMetrics::get().port / 2 : reach;
      if (QLineF(m_layout.output(i), point).length() <= allowed && m_layout.cardAt(point) != i + 1) return i;
    }
  }
  return -1;
}

CardLook CanvasScene::lookOf(int index) const {
  CardLook look;
  look.hover = m_hover.card == index && !dragging();
  look.selected = m_selected.contains(index);
  look.focused = m_currentRing && m_current == index;
  look.focusPart = m_currentPart;
  look.dragging = m_dragged.contains(index);
  look.readOnly = m_readOnly;
  look.inner = inner(index);
  look.collapsed = isCollapsed(index);
  look.place = index;
  look.body = m_body;
  look.bodySelected = m_body.inside() && m_body.card == index;
  if (look.bodySelected) look.selected = false;
  look.hoverBody = m_hover.body;
  if (m_hover.body.inside()) look.hover = false;
  look.zoom = m_zoom;
  look.lod = lodFor(m_zoom);
  if (look.lod == Lod::Far) look.lod = Lod::Mid;  // a dragged card is an item also from afar
  return look;
}

}  // namespace eulerstack::widgets
