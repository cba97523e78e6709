// The picture of one projection: cards, wires, marks. Knows nothing of documents and edits; the view drives it.
// Only the cards near the visible area are items of the scene (design of 10,000 entries stay light); positions,
// hit-testing and export work on all of them. GUI thread.
#pragma once
#include <QGraphicsScene>
#include <QHash>
#include <QSet>
#include <memory>
#include <optional>

#include "widgets/canvas/card_painter.h"
#include "widgets/canvas/frame_metrics.h"
#include "widgets/canvas/layout.h"
#include "widgets/session/document_session.h"

class QVariantAnimation;

namespace eulerstack::widgets {

class CardItem;
class GroundItem;
class OverlayItem;

struct CanvasHit {
  int card = -1;
  CardPart part = CardPart::None;
  int innerBox = -1;
  document::CardPlace body;  // the card of a frame under the point; `part` is then one of its
  int lane = -1;             // of the frame under the point
  int wire = -1;             // index of the card it leaves
};

// A wire that is being drawn from an output to the pointer.
struct DrawnWire {
  int from = -1;
  QPointF to;
};

struct DropMark {
  QPointF at;
  QString tag;
  int replacedCard = -1;  // this card is outlined instead of a bar
  QRectF replaced = {};   // or this place inside a frame
};

class CanvasScene : public QGraphicsScene {
  Q_OBJECT
 public:
  explicit CanvasScene(QObject* parent = nullptr);
  ~CanvasScene() override;

  // Cards are matched with the ones before (document::matchCards): expansion, hover and focus survive, moved cards
  // glide to their new places unless there are more than 60. Null is ignored.
  // `model` feeds expanded cards; null: names only.
  void setProjection(const ProjectionPtr& projection, std::shared_ptr<const ir::ModelIr> model = nullptr);
  const document::GraphProjection& projection() const { return *m_projection; }
  int count() const { return static_cast<int>(m_projection->cards.size()); }
  const document::Card& card(int index) const { return m_projection->cards[static_cast<std::size_t>(index)]; }
  // Index of the card in the projection before of each card now, or -1; of the last setProjection().
  const std::vector<int>& arrivals() const { return m_cameFrom; }

  void setRowWidth(qreal width);  // 0: one row
  void setAnimated(bool animated) { m_animated = animated; }
  bool animating() const;

  const CanvasLayout& layout() const { return m_layout; }
  QRectF cardRect(int index) const { return m_rects[static_cast<std::size_t>(index)]; }  // where it is drawn now
  QRectF contentRect() const { return m_layout.bounds; }
  std::vector<QPointF> wireOf(int from) const;
  CanvasHit hitTest(QPointF point, qreal zoom) const;
  CardParts partsOf(int index) const;
  // The same for any card, those in frames included; null rectangles where there is none.
  const document::Card* cardAt(const document::CardPlace& place) const;
  QRectF rectOf(const document::CardPlace& place) const;
  CardParts partsOf(const document::CardPlace& place) const;

  // The view says what can be seen; items are made and dropped accordingly.
  void setVisibleArea(const QRectF& area, qreal zoom);
  qreal zoom() const { return m_zoom; }
  int realizedCards() const { return static_cast<int>(m_items.size()); }

  void setExpanded(int index, bool expanded);
  bool isExpanded(int index) const { return m_inner.contains(index); }
  const InnerGraph* inner(int index) const;
  void collapseAll();  // the opened cards; frames stay as they are
  // Frames are open until they are collapsed. Which are is kept while the design changes. The card of a frame that is
  // current opens it.
  void setCollapsed(int frame, bool collapsed);
  bool isCollapsed(int index) const { return m_collapsed.contains(index); }
  void setAllCollapsed(bool collapsed);
  // Exactly these frames, others are opened; one new layout for all of them.
  void setCollapsedFrames(const QSet<int>& frames);
  const QSet<int>& collapsedFrames() const { return m_collapsed; }
  FrameParts frameOf(int index) const { return frameParts(card(index), isCollapsed(index)); }
  QList<int> expandedCards() const { return m_inner.keys(); }
  bool hasExpanded() const { return !m_inner.isEmpty(); }

  void setHover(const CanvasHit& hit);
  const CanvasHit& hover() const { return m_hover; }
  void setSelected(const QSet<int>& cards);
  const QSet<int>& selected() const { return m_selected; }
  void setCurrent(int card, CardPart part, bool ring);
  int current() const { return m_current; }
  CardPart currentPart() const { return m_currentPart; }
  // The card inside a frame that is selected, or none.
  void setBody(const document::CardPlace& place);
  const document::CardPlace& body() const { return m_body; }
  // A card of a frame that follows the pointer.
  void setDraggedBody(const document::CardPlace& place, QPointF offset);
  void setReadOnly(bool readOnly);
  bool readOnly() const { return m_readOnly; }

  // Cards that follow the pointer; a dashed ghost marks where they stood.
  void beginDrag(const QList<int>& cards, bool copy);
  void moveDrag(QPointF offset);
  void endDrag();
  bool dragging() const { return !m_dragged.isEmpty(); }
  void setDropMark(const std::optional<DropMark>& mark);
  const std::optional<DropMark>& dropMark() const { return m_dropMark; }

  void setDrawnWire(const std::optional<DrawnWire>& wire);
  const std::optional<DrawnWire>& drawnWire() const { return m_drawnWire; }
  // Card whose output port is at the point, or -1. Outside of the card all 24 px count, inside only the circle.
  int outputAt(QPointF point, qreal zoom) const;

  CardLook lookOf(int index) const;
  // Draws everything in `area` (scene coordinates) without items: for files, at full detail.
  void paintAll(QPainter& painter, const QRectF& area) const;
  // Theme, language or fonts changed: sizes and texts are made again.
  void refresh();

 signals:
  void layoutChanged();
  void collapsedChanged();  // frames were collapsed or opened; not: cards moved

 private:
  friend class CardItem;
  friend class GroundItem;
  friend class OverlayItem;
  void relayout(bool glide);
  std::vector<QSizeF> measure() const;
  void placeItems();
  void realize();
  void updateCard(int index);
  void updateWire(int from);
  void rebuildInner();
  void paintWires(QPainter& painter, const QRectF& area) const;
  void paintFar(QPainter& painter, const QRectF& area) const;
  void paintWidths(QPainter& painter, int first, int end) const;
  WireState wireState(int from) const;

  ProjectionPtr m_projection;
  std::shared_ptr<const ir::ModelIr> m_model;
  CanvasLayout m_layout;
  std::vector<QRectF> m_rects, m_startRects;
  std::vector<int> m_cameFrom;
  qreal m_rowWidth = 0, m_zoom = 1;
  QRectF m_visible;
  QHash<int, CardItem*> m_items;
  QHash<int, InnerGraph> m_inner;
  QSet<int> m_collapsed;
  CanvasHit m_hover;
  QSet<int> m_selected;
  int m_current = -1;
  CardPart m_currentPart = CardPart::None;
  document::CardPlace m_body, m_draggedBody;
  QPointF m_draggedBodyOffset;
  bool m_currentRing = false, m_readOnly = false, m_animated = true, m_dragCopies = false;
  QList<int> m_dragged;
  QPointF m_dragOffset;
  std::optional<DropMark> m_dropMark;
  std::optional<DrawnWire> m_drawnWire;
  QVariantAnimation* m_animation = nullptr;
  GroundItem* m_ground = nullptr;
  OverlayItem* m_overlay = nullptr;
};

}  // namespace eulerstack::widgets
