// Frames that are collapsed and opened.
#include <QAccessible>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/widgets/frames_fixture.h"
#include "widgets/canvas/canvas_accessible.h"
#include "widgets/session/translation.h"

using namespace eulerstack::widgets;
using eulerstack::YamlPath;
using eulerstack::document::CardPlace;
using testing::Frames;
using testing::kFrames;

class CanvasCollapseTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void framesCollapseAndOpen() {
    Frames f;
    CanvasScene* scene = f.canvas.scene();
    const QByteArray text = f.text();
    const QRectF open = f.rect(3);
    const qreal next = f.rect(4).left();
    f.canvas.selectCard(3, CanvasView::SelectMode::Replace);
    f.key(Qt::Key_E);
    QVERIFY(scene->isCollapsed(3));
    QVERIFY(f.rect(3).height() < open.height() / 2);
    QVERIFY(f.rect(3).width() < open.width());
    QVERIFY(f.rect(4).left() < next || scene->layout().rowOf[4] < scene->layout().rowOf[3] + 1);  // others close up
    const FrameParts parts = scene->frameOf(3);
    QVERIFY(parts.bodies.empty() && parts.wires.empty());
    QCOMPARE(frameSummary(scene->card(3)), QStringLiteral("fast \u00b7 slow"));
    for (const QRectF& part : {parts.icon, parts.title, parts.chip, parts.chevron, parts.summary, parts.footer})
      QVERIFY(QRectF(QPointF(0, 0), parts.size).contains(part) && !part.isEmpty());
    QVERIFY(!parts.chip.intersects(parts.chevron) && !parts.title.intersects(parts.chip));
    f.key(Qt::Key_E);
    QVERIFY(!scene->isCollapsed(3));
    QCOMPARE(f.rect(3), open);
    // The mouse: the chevron, and twice on the header.
    f.click(f.chevronOf(3));
    QVERIFY(scene->isCollapsed(3));
    QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, f.titleOf(3));
    QVERIFY(!scene->isCollapsed(3));
    f.click(f.chevronOf(4));
    QVERIFY(scene->isCollapsed(4) && !scene->isCollapsed(3));
    f.click(f.chevronOf(4));
    QVERIFY(!scene->isCollapsed(4));
    // A picture of the design, never a change of it.
    QCOMPARE(f.text(), text);
    QCOMPARE(f.undoSteps(), std::size_t{0});
  }

  void collapsedFramesAreRemembered() {
    Frames f;
    CanvasScene* scene = f.canvas.scene();
    f.click(f.chevronOf(3));
    f.click(f.bodyOf(2));
    f.key(Qt::Key_D, Qt::ControlModifier);  // another entry in front of the frame
    QCOMPARE(f.words(), QStringLiteral("alpha:2 alpha:2 [beta:2 alpha:1|alpha:3] (alpha*4) beta:1"));
    QVERIFY(scene->isCollapsed(4) && !scene->isCollapsed(3));
    f.session.undo();
    f.settle();
    QVERIFY(scene->isCollapsed(3) && !scene->isCollapsed(4));
    setLanguage("ko");
    QCoreApplication::processEvents();
    QVERIFY(scene->isCollapsed(3));
    setLanguage("en");
    QCoreApplication::processEvents();
    // Esc leaves it as it is, Shift+E collapses the others too.
    f.key(Qt::Key_Escape);
    QVERIFY(scene->isCollapsed(3));
    f.key(Qt::Key_E, Qt::ShiftModifier);
    QVERIFY(scene->isCollapsed(3) && scene->isCollapsed(4));
  }

  void allFramesCollapseInOneLayout() {
    Frames f;
    CanvasScene* scene = f.canvas.scene();
    const QRectF open = f.rect(5);
    QSignalSpy layouts(scene, &CanvasScene::layoutChanged);
    QSignalSpy changes(scene, &CanvasScene::collapsedChanged);
    scene->setAllCollapsed(true);
    QVERIFY(scene->isCollapsed(3) && scene->isCollapsed(4));
    QCOMPARE(scene->collapsedFrames(), (QSet<int>{3, 4}));  // and no card that is no frame
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(changes.size(), 1);
    scene->setAllCollapsed(true);  // as it is
    QCOMPARE(layouts.size(), 1);
    scene->setAllCollapsed(false);
    QVERIFY(scene->collapsedFrames().isEmpty());
    QCOMPARE(layouts.size(), 2);
    QCOMPARE(f.rect(5), open);
  }

  void openingAsksWhichFramesAreCollapsed() {
    Frames f;
    f.canvas.scene()->setAllCollapsed(true);
    const QStringList both = {QStringLiteral("layer_schedule[1]"), QStringLiteral("layer_schedule[2]")};
    QCOMPARE(f.canvas.collapsedFrames(), both);
    int asked = 0;
    f.canvas.setRemembered([&] {
      ++asked;
      return QStringList{both[1], QStringLiteral("layer_schedule[0]"), QStringLiteral("gone")};
    });
    f.session.newDocument(kFrames, "other.yml");
    f.settle();
    QCOMPARE(f.canvas.collapsedFrames(), QStringList{both[1]});  // an entry that is no frame is left as it is
    f.click(f.chevronOf(3));
    f.click(f.bodyOf(2));
    f.key(Qt::Key_D, Qt::ControlModifier);  // an edit asks nothing
    QCOMPARE(asked, 1);
    QCOMPARE(f.canvas.collapsedFrames(), (QStringList{both[1], QStringLiteral("layer_schedule[3]")}));
    f.canvas.setRemembered({});
    f.session.newDocument(kFrames, "third.yml");
    f.settle();
    QVERIFY(f.canvas.collapsedFrames().isEmpty());
  }

  void whatIsInsideOpensACollapsedFrame() {
    Frames f;
    CanvasScene* scene = f.canvas.scene();
    f.click(f.centreOf({3, 1, 0}));
    f.key(Qt::Key_E);  // from a card inside: the frame closes and is what is selected
    QVERIFY(scene->isCollapsed(3));
    QCOMPARE(f.selected(), QStringLiteral("layer_schedule[1]"));
    f.key(Qt::Key_Return);
    QVERIFY(!scene->isCollapsed(3));
    QCOMPARE(f.selected(), QStringLiteral("layer_schedule[1].parallel[0].body[0]"));
    f.click(f.chevronOf(3));
    QVERIFY(scene->isCollapsed(3));
    f.session.setSelection(Selection{{YamlPath{std::string("layer_schedule"), std::size_t{1}}
                                          .child("parallel")
                                          .child(std::size_t{1})
                                          .child("body")
                                          .child(std::size_t{0})},
                                     {}});  // as from the text view
    QVERIFY(!scene->isCollapsed(3));
    QVERIFY((scene->body() == CardPlace{3, 1, 0}));
  }

  void nothingIsDroppedIntoACollapsedFrame() {
    Frames f;
    f.click(f.chevronOf(3));
    f.drag(f.bodyOf(5), f.at(f.rect(3).center()));
    QVERIFY2(!f.words().contains(QStringLiteral("beta:1]")) && f.words().count(QStringLiteral("beta")) == 2,
             qPrintable(f.words()));
    QVERIFY(f.words().contains(QStringLiteral("[beta:2 alpha:1|alpha:3]")));
  }

  void collapsedFramesAreSpokenAndExported() {
    Frames f;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.canvas);
    QCOMPARE(list->child(3)->childCount(), 3);
    QVERIFY(list->child(3)->state().expandable && list->child(3)->state().expanded);
    const auto svg = [&f] {
      QTemporaryDir folder;
      const QString path = folder.filePath("graph.svg");
      if (!f.canvas.writeSvg(path)) return QByteArray();
      QFile file(path);
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray open = svg();
    f.click(f.chevronOf(3));
    QAccessibleInterface* frame = list->child(3);
    QCOMPARE(frame->childCount(), 0);
    QCOMPARE(frame->role(), QAccessible::Grouping);
    QVERIFY(frame->state().expandable && frame->state().collapsed && !frame->state().expanded);
    QVERIFY2(frame->text(QAccessible::Name).contains(QStringLiteral("stream slow, alpha, repeat 3")),
             qPrintable(frame->text(QAccessible::Name)));
    const QByteArray collapsed = svg();
    QVERIFY(!open.isEmpty() && !collapsed.isEmpty());
    QVERIFY(collapsed.size() < open.size());
    for (const qreal zoom : {1.0, 0.5, 0.2}) {  // every level of detail
      f.canvas.setZoom(zoom);
      const QImage shut = f.canvas.grab().toImage();
      f.canvas.scene()->setCollapsed(3, false);
      QCoreApplication::processEvents();
      QVERIFY(shut != f.canvas.grab().toImage());
      f.canvas.scene()->setCollapsed(3, true);
    }
  }
};

QTEST_MAIN(CanvasCollapseTest)
#include "canvas_collapse_test.moc"
