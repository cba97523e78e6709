// Tab and Shift+Tab through the whole window, as a person without a mouse goes: every stop once, in the order of
// reading, with the ring that says where one is.
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolBar>

#include "app/studio/bottom_panel.h"
#include "app/studio/command_palette.h"
#include "app/studio/focus_order.h"
#include "app/studio/info_bar.h"
#include "app/studio/start_page.h"
#include "app/studio/status_strip.h"
#include "tests/studio/studio_fixture.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/palette/palette_panel.h"

using namespace eulerstack;
using namespace eulerstack::studio;

namespace {

constexpr int kMostStops = 200;
constexpr int kMostInside = 12;  // steps that one stop may take for parts of its own: those of a card

QString nameOf(const QWidget* widget) {
  if (widget == nullptr) return QStringLiteral("nothing");
  const QString words = widget->accessibleName().isEmpty() ? widget->toolTip() : widget->accessibleName();
  return QLatin1String(widget->metaObject()->className()) + QLatin1Char('(') + words + QLatin1Char(')');
}

// Where the text is typed Tab is a letter: Ctrl+Tab goes on.
void press(bool forward) {
  QWidget* focus = QApplication::focusWidget();
  const bool types = focus->inherits("QsciScintillaBase");
  Qt::KeyboardModifiers modifiers = types ? Qt::ControlModifier : Qt::NoModifier;
  if (!forward) modifiers |= Qt::ShiftModifier;
  QTest::keyClick(focus, forward ? Qt::Key_Tab : Qt::Key_Backtab, modifiers);
  QCoreApplication::processEvents();
}

// The stops from `first` on until it comes again; empty when it does not, with the reason in `why`.
QList<QWidget*> walk(QWidget* first, bool forward, QString* why) {
  first->setFocus(Qt::TabFocusReason);
  QCoreApplication::processEvents();
  QList<QWidget*> stops = {first};
  int inside = 0;
  while (stops.size() < kMostStops) {
    press(forward);
    QWidget* focus = QApplication::focusWidget();
    if (focus == first && stops.size() > 1) return stops;
    if (focus == stops.last()) {
      if (++inside < kMostInside) continue;
      *why = QStringLiteral("does not leave ") + nameOf(focus);
      return {};
    }
    inside = 0;
    stops << focus;
    if (focus == nullptr) break;
  }
  *why = QStringLiteral("does not come back: ") + nameOf(stops.last());
  return {};
}

// All that takes the focus by Tab, in no order.
QSet<QWidget*> allStops(const QWidget* window) {
  QSet<QWidget*> found;
  for (QWidget* widget : window->findChildren<QWidget*>()) {
    const bool stop = widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                      (widget->focusPolicy() & Qt::TabFocus) && widget->window() == window;
    if (stop) found.insert(widget);
  }
  return found;
}

bool isNear(QRgb pixel, QRgb accent) {
  return std::abs(qRed(pixel) - qRed(accent)) + std::abs(qGreen(pixel) - qGreen(accent)) +
             std::abs(qBlue(pixel) - qBlue(accent)) <
         60;
}

// A line of accent 2 px thick that was not there before; in what is filled with accent, a gap 2 px wide below the line.
bool hasNewRing(const QImage& before, const QImage& after) {
  constexpr int kLength = 6;
  const QRgb accent = widgets::Theme::instance().color("accent").rgb();
  const auto isAccent = [accent](QRgb pixel) { return isNear(pixel, accent); };
  for (int y = 0; y + 1 < after.height(); ++y) {
    int run = 0;
    for (int x = 0; x < after.width(); ++x) {
      const auto was = [&](int row) { return row < before.height() && isAccent(before.pixel(x, row)); };
      const auto is = [&](int row) { return row < after.height() && isAccent(after.pixel(x, row)); };
      const bool fresh = !was(y) || !was(y + 1);
      const bool gap = was(y + 2) && was(y + 3) && !is(y + 2) && !is(y + 3);
      run = is(y) && is(y + 1) && (fresh || gap) ? run + 1 : 0;
      if (run >= kLength) return true;
    }
  }
  return false;
}

// The first stop of the window.
QWidget* newButton(const Studio& studio) {
  return studio.window->findChild<QToolBar*>()->widgetForAction(studio.action(ActionId::New));
}

struct Walked {
  QStringList faults;
  QList<QWidget*> stops;
};

// Forwards, backwards and the ring at each stop.
Walked inspect(const Studio& studio) {
  Walked walked;
  MainWindow* window = studio.window.get();
  window->activateWindow();
  QWidget* first = newButton(studio);
  QString why;
  walked.stops = walk(first, true, &why);
  QList<QWidget*> back = walk(first, false, &why);
  if (!why.isEmpty()) walked.faults << why;
  if (walked.stops.isEmpty() || back.isEmpty()) return walked;
  if (QSet<QWidget*>(walked.stops.begin(), walked.stops.end()).size() != walked.stops.size())
    walked.faults << QStringLiteral("a stop comes twice");
  const QSet<QWidget*> seen(walked.stops.begin(), walked.stops.end());
  for (QWidget* missed : allStops(window) - seen) walked.faults << QStringLiteral("not reached: ") + nameOf(missed);
  for (QWidget* extra : seen - allStops(window)) walked.faults << QStringLiteral("no stop: ") + nameOf(extra);
  std::reverse(back.begin() + 1, back.end());
  if (back != walked.stops) walked.faults << QStringLiteral("backwards is another way");
  for (qsizetype i = 0; i < walked.stops.size(); ++i) {
    QWidget* stop = walked.stops[i];
    walked.stops[i == 0 ? walked.stops.size() - 1 : i - 1]->setFocus(Qt::OtherFocusReason);
    for (QWidget* part = stop->parentWidget(); part != window; part = part->parentWidget())  // as the walk does
      if (auto* area = qobject_cast<QScrollArea*>(part)) area->ensureWidgetVisible(stop, 8, 8);
    const QImage before = window->grab().toImage();
    stop->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    const QRect place = QRect(stop->mapTo(window, QPoint(0, 0)), stop->size()).adjusted(-3, -3, 3, 3);
    const QRect seenPlace = place & window->rect();
    if (!hasNewRing(before.copy(seenPlace), window->grab().toImage().copy(seenPlace)))
      walked.faults << QStringLiteral("no ring: ") + nameOf(stop);
  }
  return walked;
}

// The part of the window that a stop is in, by its place in the order of the design.
int regionOf(const Studio& studio, const QWidget* stop) {
  const MainWindow* window = studio.window.get();
  const QList<QWidget*> regions = {window->findChild<QToolBar*>(),
                                   window->infoBars(),
                                   window->palette(),
                                   window->canvas(),
                                   window->inspector(),
                                   window->bottom(),
                                   window->statusStrip()};
  for (int i = 0; i < regions.size(); ++i)
    if (regions[i] && regions[i]->isAncestorOf(stop)) return i;
  return -1;
}

bool inOrder(const QList<int>& regions) {
  return std::is_sorted(regions.begin(), regions.end());
}

QPoint cornerIn(const QWidget* stop, const QWidget* window) {
  return stop->mapTo(window, QPoint(0, 0));
}

// Neighbours in one container: the next one is lower, or at the right in the same row.
bool readsOn(const QWidget* a, const QWidget* b, const QWidget* window) {
  if (a->parentWidget() != b->parentWidget()) return true;
  const QPoint from = cornerIn(a, window);
  const QPoint to = cornerIn(b, window);
  const bool sameRow = to.y() < from.y() + a->height() && from.y() < to.y() + b->height();
  return sameRow ? to.x() >= from.x() : to.y() > from.y();
}

}  // namespace

class TabOrderTest : public QObject {
  Q_OBJECT

 private:
  static void check(const Studio& studio, int least) {
    const Walked walked = inspect(studio);
    QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(QStringLiteral("\n  "))));
    QVERIFY2(walked.stops.size() >= least, qPrintable(QString::number(walked.stops.size())));
    if (!studio.window->designOpen()) return;
    QList<int> regions;
    for (QWidget* stop : walked.stops) regions << regionOf(studio, stop);
    QVERIFY(!regions.contains(-1));
    QVERIFY(inOrder(regions));
    for (qsizetype i = 1; i < walked.stops.size(); ++i)
      QVERIFY2(readsOn(walked.stops[i - 1], walked.stops[i], studio.window.get()),
               qPrintable(nameOf(walked.stops[i - 1]) + QStringLiteral(" before ") + nameOf(walked.stops[i])));
  }

 private slots:
  void placesAreReadInRows() {
    using Order = std::vector<std::size_t>;
    // Rows with things of several heights, given in no order.
    QCOMPARE(readingOrder({{100, 52, 20, 20}, {0, 50, 40, 26}, {0, 0, 40, 26}, {60, 4, 40, 18}}), (Order{2, 3, 1, 0}));
    // Two columns whose rows do not agree: one after the other.
    QCOMPARE(readingOrder({{0, 0, 40, 30}, {0, 30, 40, 30}, {50, 10, 40, 40}, {50, 50, 40, 20}}), (Order{0, 1, 2, 3}));
    // One over the other.
    QCOMPARE(readingOrder({{10, 10, 50, 50}, {0, 0, 50, 50}}), (Order{1, 0}));
    QCOMPARE(readingOrder({}), Order{});
  }

  void startPage() {
    Studio studio(nullptr, QSize(1600, 1000));
    QTRY_VERIFY(studio.window->startPage()->summariesArrived() >= 3);
    check(studio, 12);
    // The buttons at the left before the presets at the right, a preset out of sight is scrolled to.
    QString why;
    const QList<QWidget*> stops = walk(newButton(studio), true, &why);
    QVERIFY2(why.isEmpty(), qPrintable(why));
    bool right = false;
    const auto* area = studio.window->startPage()->findChild<QScrollArea*>();
    for (const QWidget* stop : stops) {
      if (!studio.window->startPage()->isAncestorOf(stop)) continue;
      QVERIFY(area->isAncestorOf(stop) || !right);
      right = area->isAncestorOf(stop);
    }
    QVERIFY(right);
  }

  void everyTabOfADesign_data() {
    QTest::addColumn<int>("tab");
    QTest::newRow("problems") << static_cast<int>(BottomTab::Problems);
    QTest::newRow("yaml") << static_cast<int>(BottomTab::Yaml);
    QTest::newRow("report") << static_cast<int>(BottomTab::Report);
    QTest::newRow("run") << static_cast<int>(BottomTab::Run);
  }
  void everyTabOfADesign() {
    QFETCH(int, tab);
    Studio studio;
    studio.clickCard(2);  // the Inspector shows the form of an entry
    studio.window->showTab(static_cast<BottomTab>(tab));
    studio.settle();
    check(studio, 30);
  }

  void aSmallWindow() {
    Studio studio("quickstart.yml", QSize(1280, 800));
    studio.window->showTab(BottomTab::Report);
    studio.settle();
    const Walked walked = inspect(studio);
    QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(QStringLiteral("\n  "))));
  }

  void hiddenAndDisabledOnesAreLeftOut() {
    Studio studio;
    auto* bar = studio.window->findChild<QToolBar*>();
    QWidget* save = bar->widgetForAction(studio.action(ActionId::Undo));
    QVERIFY(!save->isEnabled());
    QVERIFY(!focusStops({bar}).contains(save));
    QVERIFY(focusStops({bar}).contains(studio.window->commandPalette()));
    studio.window->commandPalette()->hide();
    QVERIFY(!focusStops({bar}).contains(studio.window->commandPalette()));
  }

  void theTextIsLeftByEscapeAndTab() {
    Studio studio;
    studio.window->showTab(BottomTab::Yaml);
    QWidget* editor = studio.window->yamlView()->editor();
    editor->setFocus(Qt::TabFocusReason);
    const QByteArray before = studio.text();
    studio.key(Qt::Key_Tab);
    studio.settle();
    QCOMPARE(QApplication::focusWidget(), editor);
    QVERIFY(studio.text() != before);  // it indents
    const QByteArray indented = studio.text();
    studio.key(Qt::Key_Escape);
    studio.key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != editor);
    editor->setFocus(Qt::TabFocusReason);
    studio.key(Qt::Key_Escape);
    studio.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != editor);
    editor->setFocus(Qt::TabFocusReason);
    studio.key(Qt::Key_Escape);
    studio.key(Qt::Key_Right);  // another key: Tab indents again
    studio.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), editor);
    studio.settle();
    QVERIFY(studio.text() != indented);
  }

  void barsComeAfterTheToolbar() {
    Studio studio;
    studio.window->infoBars()->show(QStringLiteral("test"), InfoTone::Info, QStringLiteral("A bar"),
                                    {{QStringLiteral("Do"), nullptr}, {QStringLiteral("Leave"), nullptr}});
    QCoreApplication::processEvents();
    check(studio, 20);
  }
};

int main(int argc, char** argv) {
  TabOrderTest test;
  return runTests(test, argc, argv);
}

#include "tab_order_test.moc"
