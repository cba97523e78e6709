#include "app/studio/focus_order.h"

#include <algorithm>
#include <limits>

namespace eulerstack::studio {
namespace {

using Indices = std::vector<std::size_t>;

struct Span {
  int begin;
  int end;  // one past
};

Span heightOf(const QRect& place) {
  return {place.top(), place.top() + place.height()};
}
Span widthOf(const QRect& place) {
  return {place.left(), place.left() + place.width()};
}

// The places in bands between which a straight line fits, along one axis.
std::vector<Indices> bands(const std::vector<QRect>& places, Indices items, Span (*span)(const QRect&)) {
  std::ranges::stable_sort(items, {}, [&](std::size_t i) { return span(places[i]).begin; });
  std::vector<Indices> out;
  int end = std::numeric_limits<int>::min();
  for (const std::size_t i : items) {
    const Span own = span(places[i]);
    if (out.empty() || own.begin >= end) out.emplace_back();
    out.back().push_back(i);
    end = std::max(end, own.end);
  }
  return out;
}

void read(const std::vector<QRect>& places, Indices items, Indices& out) {
  for (const auto span : {heightOf, widthOf}) {
    const std::vector<Indices> parts = bands(places, items, span);
    if (parts.size() < 2) continue;
    for (const Indices& part : parts) read(places, part, out);
    return;
  }
  std::ranges::stable_sort(items, {}, [&](std::size_t i) { return std::pair(places[i].top(), places[i].left()); });
  out.insert(out.end(), items.begin(), items.end());
}

// A widget with a focus proxy passes the focus on to one that is a stop itself.
bool isStop(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
         widget.focusProxy() == nullptr;
}

bool mayHoldStops(const QWidget& widget, const QWidget* current) {
  if (widget.isWindow()) return false;
  return widget.isVisible() || &widget == current || (current != nullptr && widget.isAncestorOf(current));
}

QList<QWidget*> stopsOf(QWidget* widget, const QWidget* current);

// The stops of widgets that lie beside each other.
QList<QWidget*> stopsAmong(const QList<QWidget*>& parts, const QWidget* window, const QWidget* current) {
  std::vector<QRect> places;
  QList<QList<QWidget*>> found;
  for (QWidget* part : parts) {
    QList<QWidget*> stops = stopsOf(part, current);
    if (stops.isEmpty()) continue;
    places.emplace_back(part->mapTo(window, QPoint(0, 0)), part->size());
    found.append(std::move(stops));
  }
  QList<QWidget*> out;
  for (const std::size_t i : readingOrder(places)) out += found[static_cast<qsizetype>(i)];
  return out;
}

QList<QWidget*> stopsOf(QWidget* widget, const QWidget* current) {
  QList<QWidget*> stops;
  if (widget == current || isStop(*widget)) stops.append(widget);
  QList<QWidget*> parts;
  for (QObject* child : widget->children())
    if (auto* part = qobject_cast<QWidget*>(child); part != nullptr && mayHoldStops(*part, current)) parts.append(part);
  return stops + stopsAmong(parts, widget, current);
}

}  // namespace

std::vector<std::size_t> readingOrder(const std::vector<QRect>& places) {
  Indices all(places.size()), out;
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  read(places, std::move(all), out);
  return out;
}

QList<QWidget*> focusStops(const QList<QWidget*>& group, const QWidget* current) {
  QList<QWidget*> parts;
  for (QWidget* part : group)
    if (part != nullptr && mayHoldStops(*part, current)) parts.append(part);
  return parts.isEmpty() ? QList<QWidget*>() : stopsAmong(parts, parts.first()->window(), current);
}

QWidget* nextStop(const QList<QWidget*>& stops, const QWidget* current, bool forward) {
  const qsizetype count = stops.size();
  if (count == 0) return nullptr;
  const qsizetype at = stops.indexOf(const_cast<QWidget*>(current));
  if (at < 0) return forward ? stops.first() : stops.last();
  QWidget* next = stops[(at + (forward ? 1 : count - 1)) % count];
  return next == current ? nullptr : next;
}

}  // namespace eulerstack::studio
