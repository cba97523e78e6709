// What is selected and how one gets there: clicks, keys, the rubber band, the menu.
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

#include "tests/widgets/canvas_fixture.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using document::CardRole;
using eulerstack::widgets::testing::CanvasFixture;
using eulerstack::widgets::testing::longDesign;

class CanvasSelectionTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void clickSelectsAndTellsTheSession() {
    CanvasFixture f;
    QSignalSpy spy(&f.session, &DocumentSession::selectionChanged);
    f.click(f.bodyOf(f.cardOf(1)));
    QCOMPARE(f.selectedTitles(), QStringList{"beta"});
    QCOMPARE(f.session.selection().paths.size(), 1);
    QVERIFY(spy.count() >= 1);
    f.click(f.bodyOf(f.cardOf(2)), Qt::ControlModifier);
    QCOMPARE(f.selectedTitles(), QStringList({"beta", "gamma"}));
    f.click(f.bodyOf(f.cardOf(2)), Qt::ControlModifier);
    QCOMPARE(f.selectedTitles(), QStringList{"beta"});
    f.click(f.bodyOf(f.cardOf(0)));
    f.click(f.bodyOf(f.cardOf(3)), Qt::ShiftModifier);
    QCOMPARE(f.selectedTitles().size(), 4);
    f.click(QPoint(900, 800));
    QVERIFY(f.selectedTitles().isEmpty());
    QVERIFY(f.session.selection().paths.isEmpty());
  }
  void sessionSelectsTheCard() {
    CanvasFixture f;
    f.session.setSelection(Selection{{YamlPath{std::string("layer_schedule"), std::size_t(2)}}, {}});
    QCOMPARE(f.selectedTitles(), QStringList{"gamma"});
    f.session.setSelection({});
    QVERIFY(f.selectedTitles().isEmpty());
  }
  void endCapsCanBeSelected() {
    CanvasFixture f;
    for (const CardRole role : {CardRole::Tokens, CardRole::FinalNorm, CardRole::Head, CardRole::Embedding}) {
      const int card = f.capOf(role);
      f.click(f.at(f.rect(card).center()));
      QCOMPARE(f.canvas.scene()->selected(), QSet<int>{card});
    }
  }
  void clickOnALineOpensItsField() {
    CanvasFixture f;
    const int card = f.cardOf(1);
    f.click(f.at(f.rect(card).topLeft() + f.canvas.scene()->partsOf(card).lines[1].center()));
    QCOMPARE(f.session.selection().field,
             (YamlPath{std::string("layer_templates"), std::string("beta"), std::string("ffn")}));
  }
  void rubberBandSelects() {
    CanvasFixture f;
    const QRectF both = f.rect(f.cardOf(0)) | f.rect(f.cardOf(1));
    f.drag(f.at(both.bottomRight() + QPointF(4, 30)), f.at(both.topLeft() + QPointF(-6, 120)));
    QCOMPARE(f.selectedTitles(), QStringList({"alpha", "beta"}));
    QCOMPARE(f.session.selection().paths.size(), 2);
  }
  void selectionFollowsTheCardThroughEdits() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(2)));
    const std::string_view bytes = f.session.document().text().bytes();
    const std::string first = "  - {template: alpha, repeat: 2}\n";
    const auto place = static_cast<ByteOffset>(bytes.find(first));
    f.session.applyTyping({{place, place}, "  - {template: beta}\n"});
    f.settle();
    QCOMPARE(f.schedule(), QString("beta:1 alpha:2 beta:1 gamma:3 alpha:1"));
    QCOMPARE(f.selectedTitles(), QStringList{"gamma"});
  }
  void arrowsWalk() {
    CanvasFixture f;
    f.key(Qt::Key_Home);
    QCOMPARE(f.selectedTitles(), QStringList{"tokens"});
    f.key(Qt::Key_Right);
    f.key(Qt::Key_Right);
    QCOMPARE(f.selectedTitles(), QStringList{"alpha"});
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(f.selectedTitles(), QStringList({"alpha", "beta"}));
    f.key(Qt::Key_Left);
    f.key(Qt::Key_End);
    QCOMPARE(f.selectedTitles(), QStringList{"head"});
    f.key(Qt::Key_Escape);
    QVERIFY(f.selectedTitles().isEmpty());
  }
  void upAndDownChangeTheRow() {
    CanvasFixture f(longDesign(12));
    f.key(Qt::Key_Home);
    f.key(Qt::Key_Down);
    const int current = f.canvas.scene()->current();
    QCOMPARE(f.canvas.scene()->layout().rowOf[static_cast<std::size_t>(current)], 1);
    f.key(Qt::Key_Up);
    QCOMPARE(f.canvas.scene()->layout().rowOf[static_cast<std::size_t>(f.canvas.scene()->current())], 0);
  }
  void tabWalksThroughTheCardAndOut() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(0)));
    f.key(Qt::Key_Tab);
    QCOMPARE(f.canvas.scene()->currentPart(), CardPart::Badge);
    QTest::keyClick(f.canvas.view(), Qt::Key_Return);
    QVERIFY(f.editor()->active());
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    f.key(Qt::Key_Tab);
    QCOMPARE(f.canvas.scene()->currentPart(), CardPart::Line0);
    QCOMPARE(f.session.selection().field.lastKey(), std::string_view("mixer"));
    f.key(Qt::Key_Tab);
    QCOMPARE(f.canvas.scene()->currentPart(), CardPart::Line1);
    f.key(Qt::Key_Tab);
    QCOMPARE(f.canvas.scene()->currentPart(), CardPart::Chips);
    f.key(Qt::Key_Tab);
    QCOMPARE(f.canvas.scene()->currentPart(), CardPart::None);
  }
  void enterAsksForTheInspector() {
    CanvasFixture f;
    QSignalSpy spy(&f.canvas, &CanvasView::inspectRequested);
    f.click(f.bodyOf(f.cardOf(0)));
    f.key(Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
  }
  void menuShowsTheKeys() {
    CanvasFixture f;
    QStringList shown;
    QTimer::singleShot(50, &f.canvas, [&shown] {
      if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
        for (const QAction* action : menu->actions())
          if (!action->isSeparator())
            shown << action->text() + '|' + action->shortcut().toString() + (action->isEnabled() ? "" : "|off");
        menu->close();
      }
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, f.bodyOf(f.cardOf(1)),
                            f.viewport()->mapToGlobal(f.bodyOf(f.cardOf(1))));
    QApplication::sendEvent(f.viewport(), &event);
    QVERIFY2(shown.contains("Delete|Del"), qPrintable(shown.join("; ")));
    QVERIFY(shown.contains("Duplicate|Ctrl+D"));
    QVERIFY(shown.contains("Rename template|F2"));
    QCOMPARE(f.selectedTitles(), QStringList{"beta"});
  }
  void hoverShowsWireAndCard() {
    CanvasFixture f;
    QTest::mouseMove(f.viewport(), f.bodyOf(f.cardOf(1)));
    QCOMPARE(f.canvas.scene()->hover().card, f.cardOf(1));
    QTest::mouseMove(f.viewport(), f.gapBefore(f.cardOf(1)));
    QCOMPARE(f.canvas.scene()->hover().card, -1);
    QCOMPARE(f.canvas.scene()->hover().wire, f.cardOf(0));
  }
};

QTEST_MAIN(CanvasSelectionTest)
#include "canvas_selection_test.moc"
