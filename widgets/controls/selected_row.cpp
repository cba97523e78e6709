#include "widgets/controls/selected_row.h"

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

void paintSelectedRow(QPainter& painter, const QRect& row) {
  const Theme& theme = Theme::instance();
  painter.fillRect(row, theme.color("accent_soft"));
  if (!theme.highContrast()) return;
  for (const int y : {row.top(), row.bottom()})
    painter.fillRect(QRect(row.left(), y, row.width(), 1), theme.color("accent"));
}

}  // namespace eulerstack::widgets
