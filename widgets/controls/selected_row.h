// The ground of what is selected in lists and tables.
#pragma once
#include <QPainter>

namespace eulerstack::widgets {

// accent_soft; in high contrast, where that is nearly black, between two lines as well.
void paintSelectedRow(QPainter& painter, const QRect& row);

}  // namespace eulerstack::widgets
