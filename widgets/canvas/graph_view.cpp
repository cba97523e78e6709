#include "widgets/canvas/graph_view.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QVariantAnimation>
#include <QWheelEvent>
#include <cmath>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

constexpr qreal kRevealMargin = 24;  // px kept free around a card that is scrolled into view
constexpr qreal kPanStep = 64;
constexpr qreal kGridLeast = 10;  // px between grid dots; below, every second row is left out

}  // namespace

GraphView::GraphView(CanvasScene* scene, QWidget* parent)
    : QGraphicsView(scene, parent), m_canvas(scene), m_panAnimation(new QVariantAnimation(this)) {
  setFrameShape(NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setAlignment(Qt::AlignLeft | Qt::AlignTop);
  setViewportUpdateMode(MinimalViewportUpdate);
  setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
  setTransformationAnchor(NoAnchor);
  setResizeAnchor(NoAnchor);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
  viewport()->setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setDragMode(NoDrag);
  m_panAnimation->setDuration(static_cast<int>(Theme::instance().metric("motion_ms.pan_to")));
  m_panAnimation->setEasingCurve(QEasingCurve::OutCubic);
  connect(m_panAnimation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    const QPoint to = value.toPointF().toPoint();
    horizontalScrollBar()->setValue(to.x());
    verticalScrollBar()->setValue(to.y());
  });
  connect(scene, &CanvasScene::layoutChanged, this, &GraphView::updateSceneRect);
}

qreal GraphView::minZoom() const {
  return Theme::instance().metric("canvas.zoom_min");
}
qreal GraphView::maxZoom() const {
  return Theme::instance().metric("canvas.zoom_max");
}

QRectF GraphView::visibleArea() const {
  return QRectF(toScene(QPointF(0, 0)), toScene(QPointF(viewport()->width(), viewport()->height())));
}

// The content may be scrolled until only its edge is left in the window, but never out of it.
void GraphView::updateSceneRect() {
  const QRectF content = m_canvas->contentRect();
  const QSizeF room = QSizeF(viewport()->size()) / m_zoom;
  const QPointF keep(std::min(120.0, room.width() / 4), std::min(80.0, room.height() / 4));
  setSceneRect(content.adjusted(-room.width() + keep.x(), -room.height() + keep.y(), room.width() - keep.x(),
                                room.height() - keep.y()));
  moved();
}

void GraphView::moved() {
  m_canvas->setVisibleArea(visibleArea(), m_zoom);
  emit viewMoved();
}

void GraphView::setZoom(qreal zoom, std::optional<QPointF> anchor) {
  const qreal wanted = std::clamp(zoom, minZoom(), maxZoom());
  const QPointF at = anchor.value_or(QPointF(viewport()->rect().center()));
  const QPointF fixed = toScene(at);
  m_panAnimation->stop();
  const bool changed = !qFuzzyCompare(wanted, m_zoom);
  m_zoom = wanted;
  setTransform(QTransform::fromScale(m_zoom, m_zoom));
  updateSceneRect();
  const QPointF now = fromScene(fixed);
  panBy(at - now);
  moved();
  if (changed) emit zoomChanged(m_zoom);
}

void GraphView::zoomBy(int steps, std::optional<QPointF> anchor) {
  setZoom(m_zoom * std::pow(Theme::instance().metric("canvas.zoom_step"), steps), anchor);
}

void GraphView::fit(const QRectF& area, qreal mostZoom) {
  if (area.isEmpty()) return;
  const qreal margin = 32;
  const qreal byWidth = (viewport()->width() - 2 * margin) / area.width();
  const qreal byHeight = (viewport()->height() - 2 * margin) / area.height();
  setZoom(std::min({byWidth, byHeight, mostZoom}));
  panBy(QPointF(viewport()->rect().center()) - fromScene(area.center()));
}

void GraphView::panBy(QPointF pixels, bool smooth) {
  const QPointF from(horizontalScrollBar()->value(), verticalScrollBar()->value());
  const QPointF to = from - QPointF(std::round(pixels.x()), std::round(pixels.y()));
  m_panAnimation->stop();
  if (smooth && m_animated) {
    m_panAnimation->setStartValue(from);
    m_panAnimation->setEndValue(to);
    m_panAnimation->start();
    return;
  }
  horizontalScrollBar()->setValue(static_cast<int>(to.x()));
  verticalScrollBar()->setValue(static_cast<int>(to.y()));
}

void GraphView::revealRect(const QRectF& area, bool smooth) {
  const QRectF shown(fromScene(area.topLeft()), fromScene(area.bottomRight()));
  const QRectF room = QRectF(viewport()->rect()).adjusted(kRevealMargin, kRevealMargin, -kRevealMargin, -kRevealMargin);
  QPointF by;
  if (shown.right() > room.right()) by.setX(room.right() - shown.right());
  if (shown.left() + by.x() < room.left()) by.setX(room.left() - shown.left());
  if (shown.bottom() > room.bottom()) by.setY(room.bottom() - shown.bottom());
  if (shown.top() + by.y() < room.top()) by.setY(room.top() - shown.top());
  if (!by.isNull()) panBy(by, smooth);
}

void GraphView::drawBackground(QPainter* painter, const QRectF& rect) {
  const Theme& theme = Theme::instance();
  painter->fillRect(rect, theme.color("canvas"));
  qreal step = theme.metric("canvas.grid");
  while (step * m_zoom < kGridLeast) step *= 2;
  QList<QPointF> dots;
  const qreal left = std::floor(rect.left() / step) * step, top = std::floor(rect.top() / step) * step;
  for (qreal y = top; y <= rect.bottom(); y += step)
    for (qreal x = left; x <= rect.right(); x += step) dots.append({x, y});
  QPen pen(theme.color("grid"), std::clamp(2 * m_zoom, 1.0, 3.0));
  pen.setCosmetic(true);
  painter->setRenderHint(QPainter::Antialiasing, false);
  painter->setPen(pen);
  painter->drawPoints(dots.data(), static_cast<int>(dots.size()));
  painter->setRenderHint(QPainter::Antialiasing);
}

void GraphView::wheelEvent(QWheelEvent* event) {
  event->accept();
  const QPoint angle = event->angleDelta();
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    const qreal steps = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
    setZoom(m_zoom * std::pow(Theme::instance().metric("canvas.zoom_step"), steps), event->position());
    return;
  }
  QPointF pixels = event->pixelDelta().isNull() ? QPointF(angle) / 120.0 * kPanStep : QPointF(event->pixelDelta());
  if (event->modifiers().testFlag(Qt::ShiftModifier) && pixels.x() == 0) pixels = QPointF(pixels.y(), 0);
  panBy(pixels);
}

bool GraphView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::NativeGesture) {
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() == Qt::ZoomNativeGesture) {
      setZoom(m_zoom * (1 + gesture->value()), gesture->position());
      return true;
    }
  }
  return QGraphicsView::viewportEvent(event);
}

void GraphView::mousePressEvent(QMouseEvent* event) {
  const bool pan = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_space);
  if (!pan) {
    event->ignore();
    return;
  }
  m_panning = true;
  m_panLast = event->position();
  viewport()->setCursor(Qt::ClosedHandCursor);
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_panning) {
    event->ignore();
    return;
  }
  panBy(event->position() - m_panLast);
  m_panLast = event->position();
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
  if (!m_panning) {
    event->ignore();
    return;
  }
  m_panning = false;
  viewport()->setCursor(m_space ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void GraphView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
    if (!event->isAutoRepeat()) {
      m_space = true;
      viewport()->setCursor(Qt::OpenHandCursor);
    }
    return;
  }
  event->ignore();
}

void GraphView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
    event->ignore();
    return;
  }
  m_space = false;
  if (!m_panning) viewport()->setCursor(Qt::ArrowCursor);
}

void GraphView::focusOutEvent(QFocusEvent* event) {
  m_space = false;
  QGraphicsView::focusOutEvent(event);
}

// Menus and drops are the gestures of the canvas; what it leaves goes on to the window.
void GraphView::contextMenuEvent(QContextMenuEvent* event) {
  event->ignore();
}
void GraphView::dragEnterEvent(QDragEnterEvent* event) {
  event->ignore();
}
void GraphView::dragMoveEvent(QDragMoveEvent* event) {
  event->ignore();
}
void GraphView::dropEvent(QDropEvent* event) {
  event->ignore();
}

void GraphView::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  updateSceneRect();
}

void GraphView::scrollContentsBy(int dx, int dy) {
  QGraphicsView::scrollContentsBy(dx, dy);
  moved();
}

}  // namespace eulerstack::widgets
