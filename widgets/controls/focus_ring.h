// The mark of the focus on widgets that paint none themselves: lists, tables, text fields of other libraries.
#pragma once
#include <QWidget>

namespace eulerstack::widgets {

// From now on `widget` has the 2 px accent ring along its edge while it has the focus. The ring lies over its children
// and takes no clicks.
void addFocusRing(QWidget* widget);

}  // namespace eulerstack::widgets
