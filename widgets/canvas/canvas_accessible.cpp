#include "widgets/canvas/canvas_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include "widgets/canvas/canvas_view.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {

using document::Card;
using document::CardRole;

struct SpokenText {
  Q_DECLARE_TR_FUNCTIONS(CanvasAccessible)
};
int plural(qint64 n) {
  return static_cast<int>(std::min<qint64>(n, INT32_MAX));
}

// Numbers are spoken in words: "75.5 million".
QString spokenCount(std::int64_t value) {
  const auto scaled = [value](double unit) { return QString::number(static_cast<double>(value) / unit, 'g', 3); };
  if (value >= 1'000'000'000) return SpokenText::tr("%1 billion parameters").arg(scaled(1e9));
  if (value >= 1'000'000) return SpokenText::tr("%1 million parameters").arg(scaled(1e6));
  if (value >= 1'000) return SpokenText::tr("%1 thousand parameters").arg(scaled(1e3));
  return SpokenText::tr("%n parameters", nullptr, plural(value));
}

QString bodyWords(const Card& body);

// Bodies of a frame, stream after stream.
QList<document::CardPlace> bodiesOf(const CanvasView& canvas, int frame) {
  QList<document::CardPlace> places;
  if (canvas.scene()->isCollapsed(frame)) return places;  // its name says what is in it
  const Card& card = canvas.scene()->card(frame);
  for (std::size_t lane = 0; lane < card.lanes.size(); ++lane)
    for (std::size_t i = 0; i < card.lanes[lane].cards.size(); ++i)
      places.append({frame, static_cast<int>(lane), static_cast<int>(i)});
  return places;
}

// A card of the schedule, or one in a frame. A frame is a group of those in it.
class CardInterface : public QAccessibleInterface {
 public:
  CardInterface(CanvasView* canvas, document::CardPlace place) : m_canvas(canvas), m_place(place) {}
  ~CardInterface() override {
    for (const QAccessible::Id id : std::as_const(m_bodies)) QAccessible::deleteAccessibleInterface(id);
  }
  bool isValid() const override { return m_canvas != nullptr && m_canvas->scene()->cardAt(m_place) != nullptr; }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override { return m_canvas->window()->windowHandle(); }
  QAccessibleInterface* childAt(int x, int y) const override {
    for (int i = 0; i < childCount(); ++i)
      if (QAccessibleInterface* body = child(i); body != nullptr && body->rect().contains(x, y)) return body;
    return nullptr;
  }
  QAccessibleInterface* parent() const override {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_canvas);
    return m_place.inside() && list != nullptr ? list->child(m_place.card) : list;
  }
  QAccessibleInterface* child(int index) const override {
    const QList<document::CardPlace> places = bodies();
    if (index < 0 || index >= places.size()) return nullptr;
    while (m_bodies.size() > places.size()) QAccessible::deleteAccessibleInterface(m_bodies.takeLast());
    while (m_bodies.size() < places.size())
      m_bodies.append(QAccessible::registerAccessibleInterface(new CardInterface(m_canvas, places[m_bodies.size()])));
    auto* body = static_cast<CardInterface*>(QAccessible::accessibleInterface(m_bodies[index]));
    body->m_place = places[index];
    return body;
  }
  int childCount() const override { return static_cast<int>(bodies().size()); }
  int indexOfChild(const QAccessibleInterface* child) const override {
    return static_cast<int>(m_bodies.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child))));
  }
  void setText(QAccessible::Text, const QString&) override {}
  QAccessible::Role role() const override {
    const Card* card = m_canvas->scene()->cardAt(m_place);
    return card != nullptr && isFrame(*card) ? QAccessible::Grouping : QAccessible::ListItem;
  }
  QString text(QAccessible::Text kind) const override {
    if (!isValid()) return {};
    if (m_place.inside()) return kind == QAccessible::Name ? bodyWords(*m_canvas->scene()->cardAt(m_place)) : QString();
    if (kind == QAccessible::Name) return accessibleCardName(*m_canvas, m_place.card);
    if (kind == QAccessible::Description) return m_canvas->tipFor(m_place.card);
    return {};
  }
  QRect rect() const override {
    if (!isValid()) return {};
    const GraphView* view = m_canvas->view();
    const CanvasScene* scene = m_canvas->scene();
    const QRectF rect = m_place.inside() ? scene->rectOf(m_place) : scene->cardRect(m_place.card);
    const QRect local = QRectF(view->fromScene(rect.topLeft()), view->fromScene(rect.bottomRight())).toRect();
    return {view->viewport()->mapToGlobal(local.topLeft()), local.size()};
  }
  QAccessible::State state() const override {
    QAccessible::State state;
    state.focusable = state.selectable = state.multiSelectable = true;
    if (!isValid()) {
      state.invalid = true;
      return state;
    }
    const CanvasScene* scene = m_canvas->scene();
    const bool inside = scene->body().inside();
    const bool current = m_place.inside() ? scene->body() == m_place : !inside && scene->current() == m_place.card;
    state.selected = m_place.inside() ? current : scene->selected().contains(m_place.card);
    state.focused = m_canvas->view()->hasFocus() && current;
    const Card& card = *scene->cardAt(m_place);
    state.expandable = !m_place.inside() && !isEndCap(card);
    state.expanded =
        state.expandable && (isFrame(card) ? !scene->isCollapsed(m_place.card) : scene->isExpanded(m_place.card));
    state.collapsed = state.expandable && !state.expanded;
    state.readOnly = !m_canvas->editable();
    state.offscreen = !m_canvas->view()->visibleArea().intersects(scene->rectOf(m_place));
    return state;
  }

 private:
  QList<document::CardPlace> bodies() const {
    return isValid() && !m_place.inside() ? bodiesOf(*m_canvas, m_place.card) : QList<document::CardPlace>();
  }
  CanvasView* m_canvas;
  document::CardPlace m_place;
  mutable QList<QAccessible::Id> m_bodies;
};

class CanvasInterface : public QAccessibleWidget {
 public:
  explicit CanvasInterface(CanvasView* canvas) : QAccessibleWidget(canvas, QAccessible::List), m_canvas(canvas) {}
  ~CanvasInterface() override { forget(0); }
  QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Name) return SpokenText::tr("Schedule");
    return QAccessibleWidget::text(kind);
  }
  int childCount() const override { return m_canvas->scene()->count(); }
  QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    forget(childCount());
    while (m_ids.size() < childCount())
      m_ids.append(QAccessible::registerAccessibleInterface(
          new CardInterface(m_canvas, {static_cast<int>(m_ids.size()), -1, -1})));
    return QAccessible::accessibleInterface(m_ids[index]);
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    return static_cast<int>(m_ids.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child))));
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    const GraphView* view = m_canvas->view();
    const QPointF local = view->viewport()->mapFromGlobal(QPoint(x, y));
    return child(m_canvas->scene()->layout().cardAt(view->toScene(local)));
  }
  QAccessibleInterface* focusChild() const override {
    if (!m_canvas->view()->hasFocus()) return nullptr;
    QAccessibleInterface* card = child(m_canvas->scene()->current());
    const document::CardPlace& body = m_canvas->scene()->body();
    if (card == nullptr || !body.inside()) return card;
    return card->child(static_cast<int>(bodiesOf(*m_canvas, body.card).indexOf(body)));
  }

 private:
  void forget(int keep) const {
    while (m_ids.size() > keep) QAccessible::deleteAccessibleInterface(m_ids.takeLast());
  }
  CanvasView* m_canvas;
  mutable QList<QAccessible::Id> m_ids;
};

QAccessibleInterface* canvasFactory(const QString& className, QObject* object) {
  if (className != QLatin1String(CanvasView::staticMetaObject.className())) return nullptr;
  auto* canvas = qobject_cast<CanvasView*>(object);
  return canvas != nullptr ? new CanvasInterface(canvas) : nullptr;
}

}  // namespace

namespace {

QString bodyWords(const Card& body) {
  QStringList words = {utf8(body.title), SpokenText::tr("repeat %1").arg(body.repeat)};
  for (const document::CardLine& line : body.lines)
    words << (utf8(line.kind) + QLatin1Char(' ') + text(line.detail)).trimmed();
  return words.join(QStringLiteral(", "));
}

// Of a frame: how it joins or repeats, then what is in it, or the card in it that is current.
QStringList frameWords(const CanvasView& canvas, int index) {
  const Card& card = canvas.scene()->card(index);
  QStringList words;
  if (!isFrame(card)) return words;
  if (card.form == document::CardForm::Parallel)
    words << SpokenText::tr("%n streams", nullptr, plural(static_cast<qint64>(card.lanes.size())));
  words << text(card.frameText);
  if (!card.loopText.empty()) words << text(card.loopText);
  const document::CardPlace& current = canvas.scene()->body();
  for (std::size_t lane = 0; lane < card.lanes.size(); ++lane)
    for (std::size_t i = 0; i < card.lanes[lane].cards.size(); ++i) {
      const bool chosen = current == document::CardPlace{index, static_cast<int>(lane), static_cast<int>(i)};
      if (current.card == index && !chosen) continue;
      if (!card.lanes[lane].name.empty()) words << SpokenText::tr("stream %1").arg(utf8(card.lanes[lane].name));
      words << bodyWords(card.lanes[lane].cards[i]);
    }
  return words;
}

}  // namespace

QString accessibleCardName(const CanvasView& canvas, int index) {
  const Card& card = canvas.scene()->card(index);
  QStringList parts;
  if (card.role == CardRole::Entry) {
    const int entries = entriesBefore(canvas.scene()->projection(), canvas.scene()->count());
    parts << SpokenText::tr("Entry %1 of %2").arg(entryOf(card) + 1).arg(entries) << utf8(card.title);
    if (!isFrame(card)) parts << SpokenText::tr("repeat %1").arg(card.repeat);
    parts << frameWords(canvas, index);
  } else {
    parts << utf8(card.title);
  }
  for (const document::CardLine& line : card.lines)
    parts << (utf8(line.kind) + QLatin1Char(' ') + text(line.detail)).trimmed();
  for (const document::CardChip& chip : card.chips) parts << text(chip.text);
  if (card.parameters.value() > 0)
    parts << spokenCount(card.parameters.value()) << SpokenText::tr("%1 percent").arg(card.share * 100, 0, 'f', 1);
  if (card.errors > 0) parts << SpokenText::tr("%n errors", nullptr, plural(static_cast<qint64>(card.errors)));
  if (card.warnings > 0) parts << SpokenText::tr("%n warnings", nullptr, plural(static_cast<qint64>(card.warnings)));
  return parts.join(QStringLiteral(", "));
}

void installCanvasAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(canvasFactory);
    return true;
  }();
  Q_UNUSED(installed);
}

void announceCanvas(CanvasView* canvas) {
  if (!QAccessible::isActive()) return;
  QAccessibleEvent event(canvas, QAccessible::ObjectReorder);
  QAccessible::updateAccessibility(&event);
}

void announceFocus(CanvasView* canvas, int card) {
  if (!QAccessible::isActive()) return;
  QAccessibleEvent event(canvas, QAccessible::Focus);
  event.setChild(card);
  QAccessible::updateAccessibility(&event);
}

}  // namespace eulerstack::widgets
