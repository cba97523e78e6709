#include "widgets/palette/block_rail.h"

#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/controls/controls.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {
constexpr int kTile = 28;
constexpr int kStep = 32;
constexpr int kTop = 8;
constexpr int kGroupGap = 13;
}  // namespace

BlockRail::BlockRail(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::TabFocus);
  connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void BlockRail::setGroups(const QList<BlockGroup>& groups) {
  m_groups = groups;
  m_focus = 0;
  update();
}

QSize BlockRail::sizeHint() const {
  return {static_cast<int>(Theme::instance().metric("chrome.rail")), 300};
}

QList<BlockRail::Place> BlockRail::places() const {
  QList<Place> out;
  int y = kTop;
  for (const BlockGroup& group : m_groups) {
    for (const BlockItem& item : group.items) {
      out.append({QRect((width() - kTile) / 2, y, kTile, kTile), item});
      y += kStep;
    }
    y += kGroupGap;
  }
  return out;
}

int BlockRail::placeAt(const QPoint& position) const {
  const QList<Place> all = places();
  for (qsizetype i = 0; i < all.size(); ++i)
    if (all[i].rect.contains(position)) return static_cast<int>(i);
  return -1;
}

void BlockRail::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::instance();
  QPainter painter(this);
  painter.fillRect(rect(), theme.color("panel"));
  painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color("border"));
  painter.setRenderHint(QPainter::Antialiasing);
  int y = kTop;
  for (qsizetype i = 0; i + 1 < m_groups.size(); ++i) {
    y += static_cast<int>(m_groups[i].items.size()) * kStep;
    painter.fillRect(QRect(8, y + 4, width() - 16, 1), theme.color("border"));
    y += kGroupGap;
  }
  const QList<Place> all = places();
  for (qsizetype i = 0; i < all.size(); ++i) {
    const QRectF tile = all[i].rect;
    if (i == m_hover) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(theme.color("hover"));
      painter.drawRoundedRect(tile.adjusted(-3, -3, 3, 3), 6, 6);
    }
    paintBlockTile(painter, tile, all[i].item.icon, all[i].item.mixerKind, devicePixelRatioF());
    if (hasFocus() && i == m_focus) drawFocusRing(painter, tile.adjusted(-3, -3, 3, 3), 6);
  }
}

bool BlockRail::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    const int index = placeAt(help->pos());
    if (index < 0)
      QToolTip::hideText();
    else
      QToolTip::showText(help->globalPos(), places().at(index).item.name, this);
    return true;
  }
  return QWidget::event(event);
}

void BlockRail::mousePressEvent(QMouseEvent* event) {
  m_pressed = event->button() == Qt::LeftButton ? placeAt(event->position().toPoint()) : -1;
  m_pressPoint = event->position().toPoint();
}

void BlockRail::mouseMoveEvent(QMouseEvent* event) {
  const QPoint position = event->position().toPoint();
  const int hover = placeAt(position);
  if (hover != m_hover) {
    m_hover = hover;
    update();
  }
  const bool far = (position - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
  if (m_pressed < 0 || !event->buttons().testFlag(Qt::LeftButton) || !far) return;
  auto* data = new QMimeData();
  data->setData(QString::fromLatin1(kBlockMimeType), places().at(m_pressed).item.payload.toUtf8());
  m_pressed = -1;
  auto* drag = new QDrag(this);
  drag->setMimeData(data);
  drag->exec(Qt::CopyAction);
}

void BlockRail::mouseReleaseEvent(QMouseEvent* event) {
  const int index = placeAt(event->position().toPoint());
  if (event->button() == Qt::LeftButton && m_pressed >= 0)
    emit expandRequested(index >= 0 ? places().at(index).item.payload : QString());
  m_pressed = -1;
}

void BlockRail::leaveEvent(QEvent*) {
  m_hover = -1;
  update();
}

void BlockRail::keyPressEvent(QKeyEvent* event) {
  const auto count = static_cast<int>(places().size());
  if (count == 0) return;
  if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
    m_focus = qBound(0, m_focus + (event->key() == Qt::Key_Down ? 1 : -1), count - 1);
    update();
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
    emit chosen(places().at(qMin(m_focus, count - 1)).item.payload);
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace eulerstack::widgets
