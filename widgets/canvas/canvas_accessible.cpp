#include "widgets/canvas/canvas_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include "widgets/canvas/canvas_view.h"

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

class CardInterface : public QAccessibleInterface {
 public:
  CardInterface(CanvasView* canvas, int card) : m_canvas(canvas), m_card(card) {}
  bool isValid() const override { return m_canvas != nullptr && m_card < m_canvas->scene()->count(); }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override { return m_canvas->window()->windowHandle(); }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
  QAccessibleInterface* child(int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  void setText(QAccessible::Text, const QString&) override {}
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  QString text(QAccessible::Text kind) const override {
    if (!isValid()) return {};
    if (kind == QAccessible::Name) return accessibleCardName(*m_canvas, m_card);
    if (kind == QAccessible::Description) return m_canvas->tipFor(m_card);
    return {};
  }
  QRect rect() const override {
    if (!isValid()) return {};
    const GraphView* view = m_canvas->view();
    const QRectF rect = m_canvas->scene()->cardRect(m_card);
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
    state.selected = scene->selected().contains(m_card);
    state.focused = m_canvas->view()->hasFocus() && scene->current() == m_card;
    state.expandable = !isEndCap(scene->card(m_card));
    state.expanded = scene->isExpanded(m_card);
    state.collapsed = state.expandable && !state.expanded;
    state.readOnly = !m_canvas->editable();
    state.offscreen = !m_canvas->view()->visibleArea().intersects(scene->cardRect(m_card));
    return state;
  }

 private:
  CanvasView* m_canvas;
  int m_card;
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
      m_ids.append(
          QAccessible::registerAccessibleInterface(new CardInterface(m_canvas, static_cast<int>(m_ids.size()))));
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
    return m_canvas->view()->hasFocus() ? child(m_canvas->scene()->current()) : nullptr;
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

QString accessibleCardName(const CanvasView& canvas, int index) {
  const Card& card = canvas.scene()->card(index);
  QStringList parts;
  if (card.role == CardRole::Entry) {
    const int entries = entriesBefore(canvas.scene()->projection(), canvas.scene()->count());
    parts << SpokenText::tr("Entry %1 of %2").arg(entryOf(card) + 1).arg(entries) << utf8(card.title)
          << SpokenText::tr("repeat %1").arg(card.repeat);
  } else {
    parts << utf8(card.title);
  }
  for (const document::CardLine& line : card.lines)
    parts << (utf8(line.kind) + QLatin1Char(' ') + utf8(line.detail)).trimmed();
  for (const document::CardChip& chip : card.chips) parts << utf8(chip.text);
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
