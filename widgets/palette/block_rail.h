// The palette of small windows: icons only, 44 wide. A drag starts from an icon, a click asks for the whole panel.
#pragma once
#include "widgets/palette/block_tree.h"

namespace eulerstack::widgets {

class BlockRail : public QWidget {
  Q_OBJECT
 public:
  explicit BlockRail(QWidget* parent = nullptr);
  void setGroups(const QList<BlockGroup>& groups);
  QSize sizeHint() const override;

 signals:
  void expandRequested(const QString& payload);
  void chosen(const QString& payload);  // Enter or Space on an icon

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Place {
    QRect rect;
    BlockItem item;
  };
  QList<Place> places() const;
  int placeAt(const QPoint& position) const;
  QList<BlockGroup> m_groups;
  int m_hover = -1;
  int m_focus = 0;
  int m_pressed = -1;
  QPoint m_pressPoint;
};

}  // namespace eulerstack::widgets
