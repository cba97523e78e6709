// Message boxes with an icon of the theme: the style's own do not follow it.
#pragma once
#include <QString>

class QMessageBox;
class QWidget;

namespace eulerstack::widgets {

// Role: a colour of the theme.
void setThemeIcon(QMessageBox& box, const QString& icon, const char* role);
// What went wrong, with one button.
void warn(QWidget* window, const QString& title, const QString& text);

}  // namespace eulerstack::widgets
