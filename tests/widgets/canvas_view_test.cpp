// The view on the design: zoom and pan, levels of detail, rows, the map.
#include <QSignalSpy>

#include "tests/widgets/canvas_fixture.h"
#include "widgets/canvas/paint_parts.h"
#include "widgets/canvas/zoom_bar.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using document::CardRole;
using eulerstack::widgets::testing::CanvasFixture;
using eulerstack::widgets::testing::longDesign;

class CanvasViewTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void zoomStaysInItsBoundsAndAtThePointer() {
    CanvasFixture f;
    const QPoint point(400, 200);
    const QPointF under = f.canvas.view()->toScene(point);
    f.wheel(point, 3, Qt::ControlModifier);
    QVERIFY(qAbs(f.canvas.zoom() - 1.331) < 0.001);
    QVERIFY(QLineF(f.canvas.view()->fromScene(under), point).length() < 1.5);
    for (int i = 0; i < 40; ++i) f.wheel(point, 5, Qt::ControlModifier);
    QCOMPARE(f.canvas.zoom(), 4.0);
    for (int i = 0; i < 60; ++i) f.wheel(point, -5, Qt::ControlModifier);
    QCOMPARE(f.canvas.zoom(), 0.1);
    f.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(f.canvas.zoom(), 1.0);
    f.key(Qt::Key_0, Qt::ControlModifier);
    const QRectF visible = f.canvas.view()->visibleArea();
    QVERIFY(visible.contains(f.canvas.scene()->contentRect()));
  }
  void openedViewFitsAgainUntilItIsMoved() {
    DocumentSession session;
    CanvasView canvas(&session);
    canvas.setAnimated(false);
    canvas.resize(1600, 1000);
    session.newDocument(longDesign(9), "small.yml");
    canvas.show();
    QVERIFY(session.waitForAnalysis());
    QCoreApplication::processEvents();
    QVERIFY(canvas.view()->visibleArea().contains(canvas.scene()->contentRect()));
    canvas.resize(1000, 700);
    QVERIFY(canvas.view()->visibleArea().contains(canvas.scene()->contentRect()));
    canvas.setZoom(1.5);
    canvas.resize(1100, 700);
    QCOMPARE(canvas.zoom(), 1.5);
  }
  void wheelScrolls() {
    CanvasFixture f(longDesign(40));
    const QPointF before = f.canvas.view()->toScene({0, 0});
    f.wheel({300, 300}, -2);
    const QPointF down = f.canvas.view()->toScene({0, 0});
    QVERIFY(down.y() > before.y());
    QCOMPARE(down.x(), before.x());
    f.wheel({300, 300}, -2, Qt::ShiftModifier);
    QVERIFY(f.canvas.view()->toScene({0, 0}).x() > down.x());
    QCOMPARE(f.canvas.view()->toScene({0, 0}).y(), down.y());
  }
  void middleDragAndSpacePan() {
    CanvasFixture f(longDesign(40));
    const QPointF before = f.canvas.view()->toScene({0, 0});
    QTest::mousePress(f.viewport(), Qt::MiddleButton, {}, {500, 400});
    QMouseEvent move(QEvent::MouseMove, QPointF(440, 340), f.viewport()->mapToGlobal(QPointF(440, 340)), Qt::NoButton,
                     Qt::MiddleButton, {});
    QApplication::sendEvent(f.viewport(), &move);
    QTest::mouseRelease(f.viewport(), Qt::MiddleButton, {}, {440, 340});
    const QPointF moved = f.canvas.view()->toScene({0, 0});
    QVERIFY(QLineF(moved, before + QPointF(60, 60)).length() < 1.5);
    QTest::keyPress(f.canvas.view(), Qt::Key_Space);
    f.drag({500, 400}, {530, 430});
    QTest::keyRelease(f.canvas.view(), Qt::Key_Space);
    QVERIFY(QLineF(f.canvas.view()->toScene({0, 0}), moved - QPointF(30, 30)).length() < 1.5);
    QVERIFY(f.selectedTitles().isEmpty());
  }
  void levelsOfDetail() {
    QCOMPARE(lodFor(1), Lod::Full);
    QCOMPARE(lodFor(0.7), Lod::Full);
    QCOMPARE(lodFor(0.69), Lod::Mid);
    QCOMPARE(lodFor(0.35), Lod::Mid);
    QCOMPARE(lodFor(0.34), Lod::Far);
    CanvasFixture f;
    const QRectF before = f.rect(f.cardOf(1));
    QVERIFY(f.canvas.scene()->realizedCards() > 0);
    f.canvas.setZoom(0.2);
    QCOMPARE(f.canvas.scene()->realizedCards(), 0);  // flat rectangles, no items
    QCOMPARE(f.rect(f.cardOf(1)), before);           // the geometry is the same
    f.canvas.grab();
    f.click(f.at(before.center()));
    QCOMPARE(f.selectedTitles(), QStringList{"beta"});
    f.canvas.setZoom(1);
    QVERIFY(f.canvas.scene()->realizedCards() > 0);
  }
  void onlyCardsInSightAreItems() {
    CanvasFixture f(longDesign(600));
    QCOMPARE(f.canvas.scene()->count(), 604);
    QVERIFY(f.canvas.scene()->realizedCards() < 120);
    f.key(Qt::Key_End);
    QVERIFY(f.canvas.view()->visibleArea().contains(f.rect(f.capOf(CardRole::Head)).center()));
    QVERIFY(f.canvas.scene()->realizedCards() < 120);
  }
  void wrapCanBeTurnedOff() {
    CanvasFixture f(longDesign(12));
    QVERIFY(f.canvas.scene()->layout().rows.size() > 1);
    QSignalSpy spy(&f.canvas, &CanvasView::wrapRowsChanged);
    f.canvas.setWrapRows(false);
    QCOMPARE(f.canvas.scene()->layout().rows.size(), std::size_t(1));
    QCOMPARE(spy.count(), 1);
  }
  void miniMapHidesWhenEverythingIsInSight() {
    CanvasFixture f;
    auto* map = f.canvas.findChild<MiniMap*>();
    f.canvas.fitAll();
    QVERIFY(map->isVisible());
    f.canvas.setZoom(1.2);
    f.canvas.view()->panBy(QPointF(10, 10) - f.canvas.view()->fromScene({0, 0}));
    QCOMPARE(map->isVisible(), !f.canvas.view()->visibleArea().contains(f.canvas.scene()->contentRect()));
    f.canvas.setZoom(3);
    QVERIFY(map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
    QVERIFY(f.canvas.view()->visibleArea().contains(f.canvas.scene()->contentRect().center()));
  }
  void miniMapHidesOnALowCanvas() {
    CanvasFixture f(longDesign(40));
    auto* map = f.canvas.findChild<MiniMap*>();
    QVERIFY(map->isVisible());
    f.canvas.resize(1400, 300);
    QVERIFY(!map->isVisible());
    f.canvas.setZoom(0.9);
    QVERIFY(!map->isVisible());
    f.canvas.resize(1400, 700);
    QVERIFY(map->isVisible());
  }
  void moreThanSixtyCardsJump() {
    CanvasFixture few, many(longDesign(100));
    for (CanvasFixture* f : {&few, &many}) {
      f->canvas.setAnimated(true);
      f->canvas.commands()->remove({0});
      f->settle();
    }
    QVERIFY(!many.canvas.scene()->animating());
    few.canvas.scene()->setExpanded(few.cardOf(0), true);
    QVERIFY(few.canvas.scene()->animating());
    QTRY_VERIFY(!few.canvas.scene()->animating());
    QCOMPARE(few.canvas.scene()->cardRect(3), few.canvas.scene()->layout().cards[3]);
  }
};

QTEST_MAIN(CanvasViewTest)
#include "canvas_view_test.moc"
