// Frames edited as people do, by keys, drags and drops, against the text that comes out.
#include <QSignalSpy>
#include <QtTest>

#include "core/document/frame_edits.h"
#include "tests/widgets/frames_fixture.h"
#include "widgets/canvas/add_menu.h"

using namespace eulerstack::widgets;
using eulerstack::document::CardPlace;
using testing::Frames;
using testing::kFrames;
using testing::kStart;

class CanvasFrameEditsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void keysEditInsideAFrame() {
    Frames f;
    f.click(f.centreOf({3, 0, 0}));
    f.key(Qt::Key_Plus);
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [beta:3 alpha:1|alpha:3] (alpha*4) beta:1"));
    f.key(Qt::Key_Minus);
    f.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [alpha:1 beta:2|alpha:3] (alpha*4) beta:1"));
    QCOMPARE(f.selected(), QStringLiteral("layer_schedule[1].parallel[0].body[1]"));
    f.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [alpha:1|alpha:3 beta:2] (alpha*4) beta:1"));
    f.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [alpha:1|alpha:3 beta:2 beta:2] (alpha*4) beta:1"));
    f.key(Qt::Key_Delete);
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [alpha:1|alpha:3 beta:2] (alpha*4) beta:1"));
    QVERIFY(f.text().contains("# slow one"));
    while (f.session.document().canUndo()) f.session.undo();
    f.settle();
    QCOMPARE(f.text(), QByteArray(kFrames));
  }

  void plusOnAnIntegratorChangesItsSteps() {
    Frames f;
    f.canvas.selectCard(4, CanvasView::SelectMode::Replace);
    f.key(Qt::Key_Plus);
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [beta:2 alpha:1|alpha:3] (alpha*5) beta:1"));
  }

  void repeatIsEditedOnTheBadge() {
    Frames f;
    const CardPlace place{3, 1, 0};
    f.click(f.at(f.canvas.scene()->rectOf(place).topLeft() + f.canvas.scene()->partsOf(place).badge.center()));
    QVERIFY(f.editor()->isVisible());
    QTest::keyClicks(f.editor(), "7");
    QTest::keyClick(f.editor(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [beta:2 alpha:1|alpha:7] (alpha*4) beta:1"));
    f.wheel(f.at(f.canvas.scene()->rectOf(place).topLeft() + f.canvas.scene()->partsOf(place).badge.center()), 1,
            Qt::ControlModifier);
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [beta:2 alpha:1|alpha:8] (alpha*4) beta:1"));
  }

  void dragsACardToAnotherStream() {
    Frames f;
    const QRectF target = f.canvas.scene()->rectOf({3, 1, 0});
    f.drag(f.centreOf({3, 0, 0}), f.at(target.center() + QPointF(target.width() / 2 + 30, 0)));
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [alpha:1|alpha:3 beta:2] (alpha*4) beta:1"));
    QCOMPARE(f.undoSteps(), std::size_t{1});
  }

  void dragsACardOutOfAndIntoAFrame() {
    Frames f;
    f.drag(f.centreOf({3, 0, 0}), f.gapBefore(5));
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [alpha:1|alpha:3] (alpha*4) beta:2 beta:1"));
    f.session.undo();
    f.settle();
    const QRectF lane = f.canvas.scene()->rectOf({3, 1, 0});
    f.drag(f.bodyOf(2), f.at(lane.center() - QPointF(lane.width() / 2 + 20, 0)));
    QCOMPARE(f.words(), QStringLiteral("[beta:2 alpha:1|alpha:2 alpha:3] (alpha*4) beta:1"));
  }

  void aCancelledDragChangesNothing() {
    Frames f;
    f.drag(f.centreOf({3, 0, 0}), f.gapBefore(5), {}, false);
    QTest::keyClick(f.canvas.view(), Qt::Key_Escape);
    QTest::mouseRelease(f.viewport(), Qt::LeftButton, {}, f.gapBefore(5));
    f.settle();
    QCOMPARE(f.text(), QByteArray(kFrames));
  }

  void dropsBlocksOnFrames() {
    Frames f;
    QString tag;
    QVERIFY(f.dropBlock("mixer:attention", f.centreOf({4, 0, 0}), &tag));
    QCOMPARE(tag, QStringLiteral("Replace the mixer with attention"));
    QVERIFY(f.dropBlock("template:beta", f.centreOf({4, 0, 0})));
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [beta:2 alpha:1|alpha:3] (beta*4) beta:1"));
    const QRectF lane = f.canvas.scene()->rectOf({3, 1, 0});
    QVERIFY(f.dropBlock("template:beta", f.at(lane.center() + QPointF(lane.width() / 2 + 30, 0)), &tag));
    QCOMPARE(tag, QStringLiteral("Into stream slow"));
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [beta:2 alpha:1|alpha:3 beta:1] (beta*4) beta:1"));
    QVERIFY(!f.dropBlock("form:parallel", f.centreOf({3, 0, 0})));  // no frame inside a frame
    QVERIFY(!f.dropBlock("depth_gating:top_k", f.centreOf({3, 0, 0})));
  }

  void dropsFramesAndModules() {
    Frames f;
    QVERIFY(f.dropBlock("form:parallel", f.gapBefore(2)));
    QVERIFY(f.words().startsWith(QStringLiteral("[alpha:1|alpha:1] alpha:2")));
    f.session.undo();
    f.settle();
    QString tag;
    QVERIFY(f.dropBlock("form:integrator", f.bodyOf(2), &tag));
    QCOMPARE(tag, QStringLiteral("Put into integrator"));
    QVERIFY(f.words().startsWith(QStringLiteral("(alpha*2) [")));
    f.session.undo();
    f.settle();
    QVERIFY(f.dropBlock("memory:neural_memory", f.bodyOf(2), &tag));
    QCOMPARE(tag, QStringLiteral("Add memory neural_memory"));
    QVERIFY(f.text().contains("memory:"));
    QVERIFY(f.dropBlock("depth_gating:top_k", f.bodyOf(2)));
    QVERIFY(f.text().contains("depth_gating:"));
    QVERIFY(f.session.analysis()->valid());
    QVERIFY(!f.dropBlock("memory:neural_memory", f.gapBefore(2)));  // a module needs a card
  }

  void lettersOfTheDesignWork() {
    Frames f;
    f.canvas.selectCard(2, CanvasView::SelectMode::Replace);
    f.key(Qt::Key_P);
    QCOMPARE(f.words(), QStringLiteral("[alpha:2|alpha:2] [beta:2 alpha:1|alpha:3] (alpha*4) beta:1"));
    f.key(Qt::Key_U);
    QVERIFY(f.words().startsWith(QStringLiteral("alpha:2 alpha:2 [")));
    f.canvas.selectCard(2, CanvasView::SelectMode::Replace);
    f.key(Qt::Key_I);
    QVERIFY(f.words().startsWith(QStringLiteral("(alpha*2) alpha:2 [")));
    f.key(Qt::Key_U);
    QVERIFY(f.words().startsWith(QStringLiteral("alpha:2 alpha:2 [")));
    f.canvas.selectCard(2, CanvasView::SelectMode::Replace);
    for (const auto& [key, word] :
         {std::pair(Qt::Key_O, "override:"), std::pair(Qt::Key_G, "depth_gating:"), std::pair(Qt::Key_M, "memory:")}) {
      QVERIFY(!f.text().contains(word));
      f.key(key);
      QVERIFY2(f.text().contains(word), word);
      QVERIFY(f.session.analysis()->valid());
      f.key(key);
      QVERIFY2(!f.text().contains(word), word);
    }
  }

  void severalEntriesRunSideBySide() {
    Frames f;
    f.canvas.selectCard(2, CanvasView::SelectMode::Replace);
    f.key(Qt::Key_P);
    f.session.undo();
    f.settle();
    f.canvas.selectCards({2, 3});  // a frame among them: not possible
    f.key(Qt::Key_P);
    QCOMPARE(f.words(), kStart);
  }

  // What cannot be wrapped says why and what to do.
  void refusedWrapsSayWhy() {
    Frames f;
    QSignalSpy refused(&f.session, &DocumentSession::editRefused);
    const auto said = [&refused] {
      if (refused.size() != 1) return QStringLiteral("%1 messages").arg(refused.size());
      const QVariantList words = refused.takeFirst();
      return words[0].toString() + QStringLiteral(". ") + words[1].toString();
    };
    const QString frame =
        QStringLiteral("A frame cannot stand inside a frame. Select plain entries, or unwrap the frame first");
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_I}) {
      f.canvas.selectCards({2, 3});
      f.key(key);
      QCOMPARE(said(), frame);
      f.click(f.centreOf({3, 1, 0}));  // a card inside a frame
      f.key(key);
      QCOMPARE(said(), frame);
    }
    f.canvas.selectCards({2, 5});
    f.key(Qt::Key_P);
    QCOMPARE(said(),
             QStringLiteral("Only entries that follow each other can run side by side. Select entries without a "
                            "gap between them"));
    f.key(Qt::Key_I);
    QVERIFY(said().endsWith(QStringLiteral("are selected. Select one entry")));
    QCOMPARE(f.words(), kStart);
    QCOMPARE(f.undoSteps(), std::size_t{0});
  }

  void replaceOpensTheMenu() {
    Frames f;
    f.click(f.centreOf({3, 1, 0}));
    f.key(Qt::Key_R);
    auto* menu = f.canvas.findChild<AddMenu*>();
    QVERIFY(menu != nullptr && menu->isVisible());
    QTest::keyClicks(menu->searchField(), "beta");
    QTest::keyClick(menu->searchField(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.words(), QStringLiteral("alpha:2 [beta:2 alpha:1|beta:3] (alpha*4) beta:1"));
  }

  void theAddMenuOffersFramesOnlyWhereTheyMayStand() {
    Frames f;
    f.canvas.selectCard(5, CanvasView::SelectMode::Replace);
    f.key(Qt::Key_A);
    auto* menu = f.canvas.findChild<AddMenu*>();
    QVERIFY(menu != nullptr);
    QTest::keyClicks(menu->searchField(), "integrator");
    QTest::keyClick(menu->searchField(), Qt::Key_Return);
    f.settle();
    QVERIFY(f.words().endsWith(QStringLiteral("beta:1 (beta*2)")));
    f.click(f.centreOf({3, 1, 0}));
    f.key(Qt::Key_R);
    for (AddMenu* each : f.canvas.findChildren<AddMenu*>())
      if (each->isVisible()) menu = each;
    QTest::keyClicks(menu->searchField(), "integrator");
    QTest::keyClick(menu->searchField(), Qt::Key_Return);
    menu->close();
    f.settle();
    QVERIFY(f.words().contains(QStringLiteral("|alpha:3]")));
  }

  void renamesTheTemplateOfACardInside() {
    Frames f;
    f.click(f.centreOf({3, 1, 0}));
    f.key(Qt::Key_F2);
    QVERIFY(f.editor()->isVisible());
    QTest::keyClicks(f.editor(), "omega");
    QTest::keyClick(f.editor(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.words(), QStringLiteral("omega:2 [beta:2 omega:1|omega:3] (omega*4) beta:1"));
  }
};

QTEST_MAIN(CanvasFrameEditsTest)
#include "canvas_frame_edits_test.moc"
