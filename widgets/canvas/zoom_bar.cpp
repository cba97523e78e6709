#include "widgets/canvas/zoom_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/canvas/graph_view.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

QToolButton* barButton(QWidget* parent, const char* icon) {
  auto* button = new QToolButton(parent);
  button->setFocusPolicy(Qt::NoFocus);
  button->setFixedHeight(28);
  if (icon != nullptr) {
    button->setIcon(Theme::instance().icon(QLatin1String(icon), "text2"));
    button->setIconSize({14, 14});
    button->setFixedWidth(30);
  }
  return button;
}

}  // namespace

ZoomBar::ZoomBar(QWidget* parent)
    : QWidget(parent),
      m_minus(barButton(this, "minus")),
      m_value(barButton(this, nullptr)),
      m_plus(barButton(this, "plus")),
      m_fit(barButton(this, "fit")) {
  setFixedHeight(static_cast<int>(Theme::instance().metric("canvas.zoom_bar_height")));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(1, 1, 1, 1);
  row->setSpacing(1);
  for (QToolButton* button : {m_minus, m_value, m_plus, m_fit}) row->addWidget(button);
  m_value->setFixedWidth(50);
  connect(m_minus, &QToolButton::clicked, this, &ZoomBar::zoomOutRequested);
  connect(m_plus, &QToolButton::clicked, this, &ZoomBar::zoomInRequested);
  connect(m_fit, &QToolButton::clicked, this, &ZoomBar::fitRequested);
  connect(m_value, &QToolButton::clicked, this, &ZoomBar::openMenu);
  setFixedWidth(sizeHint().width());
  setCursor(Qt::ArrowCursor);
  retranslate();
}

void ZoomBar::retranslate() {
  m_minus->setToolTip(tr("Zoom out"));
  m_plus->setToolTip(tr("Zoom in"));
  m_value->setToolTip(tr("Zoom"));
  m_fit->setToolTip(tr("Fit the whole design"));
  for (QToolButton* button : {m_minus, m_plus, m_value, m_fit}) button->setAccessibleName(button->toolTip());
  const Theme& theme = Theme::instance();
  m_minus->setIcon(theme.icon("minus", "text2"));
  m_plus->setIcon(theme.icon("plus", "text2"));
  m_fit->setIcon(theme.icon("fit", "text2"));
  QFont font = theme.font("field");
  font.setWeight(QFont::Medium);
  m_value->setFont(font);
}

void ZoomBar::setZoom(qreal zoom) {
  m_value->setText(QStringLiteral("%1\u2009%").arg(qRound(zoom * 100)));
}

void ZoomBar::openMenu() {
  QMenu menu(this);
  for (const int percent : {50, 100, 200})
    menu.addAction(QStringLiteral("%1\u2009%").arg(percent), this,
                   [this, percent] { emit zoomRequested(percent / 100.0); });
  menu.addSeparator();
  menu.addAction(tr("Fit"), this, &ZoomBar::fitRequested);
  menu.addAction(tr("Selection"), this, &ZoomBar::fitSelectionRequested);
  menu.exec(m_value->mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)));
}

void ZoomBar::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.color("border"), 1));
  painter.setBrush(theme.color("panel"));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (const QToolButton* button : {m_minus, m_value, m_plus})
    painter.drawLine(button->geometry().right() + 1, 1, button->geometry().right() + 1, height() - 2);
}

MiniMap::MiniMap(GraphView* view, QWidget* parent) : QWidget(parent), m_view(view) {
  const Theme& theme = Theme::instance();
  setFixedSize(static_cast<int>(theme.metric("canvas.minimap.0")), static_cast<int>(theme.metric("canvas.minimap.1")));
  setCursor(Qt::ArrowCursor);
}

bool MiniMap::wanted() const {
  const CanvasScene* scene = m_view->canvas();
  if (scene->count() == 0) return false;
  return m_view->zoom() <= 1 || !m_view->visibleArea().contains(scene->contentRect());
}

void MiniMap::invalidate() {
  m_cards = QPixmap();
  update();
}

QTransform MiniMap::toMap() const {
  const QRectF content = m_view->canvas()->contentRect();
  const QRectF room = QRectF(rect()).adjusted(9, 9, -9, -9);
  if (content.isEmpty()) return {};
  const qreal scale = std::min(room.width() / content.width(), room.height() / content.height());
  QTransform transform;
  transform.translate(room.left(), room.top());
  transform.scale(scale, scale);
  transform.translate(-content.left(), -content.top());
  return transform;
}

void MiniMap::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  const qreal ratio = devicePixelRatioF();
  const QTransform transform = toMap();
  if (m_cards.isNull() || m_cards.devicePixelRatio() != ratio) {
    m_cards = QPixmap(size() * ratio);
    m_cards.setDevicePixelRatio(ratio);
    m_cards.fill(Qt::transparent);
    QPainter painter(&m_cards);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color("border"), 1));
    painter.setBrush(theme.color("panel"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(Qt::NoPen);
    const CanvasScene* scene = m_view->canvas();
    const bool many = scene->count() > 500;
    painter.setRenderHint(QPainter::Antialiasing, !many);
    for (int i = 0; i < scene->count(); ++i) {
      const QRectF rect = transform.mapRect(scene->layout().cards[static_cast<std::size_t>(i)]);
      painter.setBrush(farColor(scene->card(i)));
      if (many) {
        painter.drawRect(rect);
      } else {
        painter.drawRoundedRect(rect, 1.5, 1.5);
      }
    }
    painter.setBrush(theme.color("error"));
    for (int i = 0; i < scene->count(); ++i) {
      if (scene->card(i).errors == 0) continue;
      const QPointF corner = transform.map(scene->layout().cards[static_cast<std::size_t>(i)].topRight());
      painter.drawRect(QRectF(corner.x() - 3, corner.y() - 3, 6, 6));
    }
  }
  QPainter painter(this);
  painter.drawPixmap(0, 0, m_cards);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(rect().adjusted(2, 2, -2, -2));
  painter.setPen(QPen(theme.color("accent_line"), 1.5));
  painter.setBrush(Qt::NoBrush);
  const QRectF shown = transform.mapRect(m_view->visibleArea()).intersected(QRectF(rect()).adjusted(5, 5, -5, -5));
  painter.drawRoundedRect(shown, 2, 2);
}

void MiniMap::centreOn(QPointF point) {
  const QPointF scenePoint = toMap().inverted().map(point);
  m_view->panBy(QPointF(m_view->viewport()->rect().center()) - m_view->fromScene(scenePoint));
}

void MiniMap::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) centreOn(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) centreOn(event->position());
}

}  // namespace eulerstack::widgets
