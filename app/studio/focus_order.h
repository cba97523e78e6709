// The order in which Tab walks a window: as it is read, not as its widgets were made.
#pragma once
#include <QList>
#include <QRect>
#include <QWidget>
#include <vector>

namespace eulerstack::studio {

// Indices of the places in reading order: rows from top to bottom, in a row from left to right. Places that no line
// parts into rows are columns, read one after the other; such that no line parts at all go by their corner.
std::vector<std::size_t> readingOrder(const std::vector<QRect>& places);

// Where Tab stops in the parts of a group, in reading order: what is hidden or disabled is left out. What lies in one
// container stays together. `current` (the focus, may be null) is there even if Tab would not stop at it.
QList<QWidget*> focusStops(const QList<QWidget*>& group, const QWidget* current = nullptr);

// The stop after or before `current`, round at the ends; the first or last one when it is none of them. Null: no other.
QWidget* nextStop(const QList<QWidget*>& stops, const QWidget* current, bool forward);

}  // namespace eulerstack::studio
