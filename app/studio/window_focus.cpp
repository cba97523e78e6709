// Where the focus goes: Tab from stop to stop, F3 from region to region.
#include <QApplication>
#include <QScrollArea>

#include "app/studio/bottom_panel.h"
#include "app/studio/focus_order.h"
#include "app/studio/window_private.h"

namespace eulerstack::studio {

// The parts of the window in the order of the design; what lies over a part belongs to it.
QList<QList<QWidget*>> MainWindow::Private::focusGroups() const {
  QList<QList<QWidget*>> groups = {{toolbar}, {bars}};
  if (designOpen) {
    groups << QList<QWidget*>{palette, q->findChild<QWidget*>(QStringLiteral("paletteFlyOut"))};
    groups << QList<QWidget*>{central} << QList<QWidget*>{inspector} << QList<QWidget*>{bottom->sheet(), bottom};
  } else {
    groups << QList<QWidget*>{central};
  }
  groups << QList<QWidget*>{status};
  return groups;
}

bool MainWindow::Private::focusNext(bool forward) {
  const QWidget* current = q->focusWidget();
  QList<QWidget*> stops;
  for (const QList<QWidget*>& group : focusGroups()) stops += focusStops(group, current);
  QWidget* next = nextStop(stops, current, forward);
  if (next == nullptr) return false;
  next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  for (QWidget* part = next->parentWidget(); part != nullptr && part != q; part = part->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(part)) area->ensureWidgetVisible(next, 8, 8);
  return true;
}

void MainWindow::Private::focusRegion(int step) {
  const QList<QList<QWidget*>> regions = focusGroups();
  const QWidget* focus = QApplication::focusWidget();
  const int count = static_cast<int>(regions.size());
  int at = 0;
  for (int i = 0; i < count; ++i)
    for (const QWidget* part : regions[i])
      if (focus && part && (part == focus || part->isAncestorOf(focus))) at = i;
  for (int i = 1; i <= count; ++i) {
    const QList<QWidget*> stops = focusStops(regions[(at + step * i + count * count) % count]);
    if (stops.isEmpty()) continue;
    stops.first()->setFocus(Qt::TabFocusReason);
    return;
  }
}

}  // namespace eulerstack::studio
