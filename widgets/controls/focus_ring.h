// The mark of the focus on widgets that paint none themselves: lists, tables, text fields of other libraries.
#pragma once
#include <QWidget>

namespace eulerstack::widgets {

// Always, or only when keys brought the focus: for large areas that are worked in with the mouse.
enum class RingWhen { Focused, FocusedByKeys };

// From now on `widget` has the 2 px accent ring along its edge while it has the focus. The ring lies over its children
// and takes no clicks.
void addFocusRing(QWidget* widget, RingWhen when = RingWhen::Focused);

}  // namespace eulerstack::widgets
