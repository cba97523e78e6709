#include "widgets/controls/message_icon.h"

#include <QMessageBox>

#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

void setThemeIcon(QMessageBox& box, const QString& icon, const char* role) {
  constexpr int kSize = 32;
  const Theme& theme = Theme::instance();
  box.setIconPixmap(theme.pixmap(icon, theme.color(role), kSize, box.devicePixelRatioF()));
}

void warn(QWidget* window, const QString& title, const QString& text) {
  QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, window);
  setThemeIcon(box, QStringLiteral("warning"), "warning_line");
  box.exec();
}

}  // namespace eulerstack::widgets
