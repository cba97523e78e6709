// Every gesture that edits: the text that results, one undo step, and the selection after it.
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include "tests/widgets/canvas_fixture.h"
#include "widgets/canvas/add_menu.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using eulerstack::widgets::testing::CanvasFixture;
using eulerstack::widgets::testing::kDesign;

class CanvasEditingTest : public QObject {
  Q_OBJECT

  // One step, and undoing it gives the bytes back.
  static void oneStep(CanvasFixture& f, std::size_t stepsBefore = 0, const QByteArray& before = kDesign) {
    QCOMPARE(f.undoSteps(), stepsBefore + 1);
    QVERIFY(f.text() != before);
    f.session.undo();
    f.settle();
    QCOMPARE(f.text(), before);
    f.session.redo();
    f.settle();
  }

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void showsTheDesign() {
    CanvasFixture f;
    QCOMPARE(f.canvas.scene()->count(), 8);
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 gamma:3 alpha:1"));
    QVERIFY(f.canvas.editable());
    QVERIFY(f.canvas.scene()->card(f.cardOf(0)).known);
  }
  void dragReorders() {
    CanvasFixture f;
    f.drag(f.bodyOf(f.cardOf(2)), f.gapBefore(f.cardOf(0)));
    QCOMPARE(f.schedule(), QString("gamma:3 alpha:2 beta:1 alpha:1"));
    QVERIFY(f.text().contains("repeat: 1}   # local"));
    QCOMPARE(f.selectedTitles(), QStringList{"gamma"});
    QCOMPARE(f.session.selection().paths, QList<YamlPath>{(YamlPath{std::string("layer_schedule"), std::size_t(0)})});
    oneStep(f);
  }
  void dragToTheEnd() {
    CanvasFixture f;
    f.drag(f.bodyOf(f.cardOf(0)), f.gapBefore(f.capOf(document::CardRole::FinalNorm)));
    QCOMPARE(f.schedule(), QString("beta:1 gamma:3 alpha:1 alpha:2"));
    oneStep(f);
  }
  void dragShowsMarkGhostAndTag() {
    CanvasFixture f;
    f.drag(f.bodyOf(f.cardOf(2)), f.gapBefore(f.cardOf(1)), {}, false);
    QVERIFY(f.canvas.scene()->dragging());
    QVERIFY(f.canvas.scene()->dropMark());
    QCOMPARE(f.canvas.scene()->dropMark()->tag, QString("Insert before beta"));
    QTest::keyClick(f.canvas.view(), Qt::Key_Escape);
    QVERIFY(!f.canvas.scene()->dragging());
    QVERIFY(!f.canvas.scene()->dropMark());
    QTest::mouseRelease(f.viewport(), Qt::LeftButton, {}, f.gapBefore(f.cardOf(1)));
    f.settle();
    QCOMPARE(f.text(), QByteArray(kDesign));
    QCOMPARE(f.undoSteps(), std::size_t(0));
  }
  void dropElsewhereChangesNothing() {
    CanvasFixture f;
    f.drag(f.bodyOf(f.cardOf(2)), QPoint(700, 780));
    QCOMPARE(f.text(), QByteArray(kDesign));
    f.drag(f.bodyOf(f.cardOf(2)), f.gapBefore(f.cardOf(2)));
    QCOMPARE(f.text(), QByteArray(kDesign));
    QCOMPARE(f.undoSteps(), std::size_t(0));
  }
  void dragSeveral() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(0)));
    f.click(f.bodyOf(f.cardOf(2)), Qt::ControlModifier);
    QCOMPARE(f.selectedTitles(), QStringList({"alpha", "gamma"}));
    f.drag(f.bodyOf(f.cardOf(2)), f.gapBefore(f.capOf(document::CardRole::FinalNorm)));
    QCOMPARE(f.schedule(), QString("beta:1 alpha:1 alpha:2 gamma:3"));
    QCOMPARE(f.selectedTitles(), QStringList({"alpha", "gamma"}));
    oneStep(f);
  }
  void ctrlDragCopies() {
    CanvasFixture f;
    f.drag(f.bodyOf(f.cardOf(1)), f.gapBefore(f.capOf(document::CardRole::FinalNorm)), Qt::ControlModifier);
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 gamma:3 alpha:1 beta:1"));
    oneStep(f);
  }
  void deleteKey() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(1)));
    f.key(Qt::Key_Delete);
    QCOMPARE(f.schedule(), QString("alpha:2 gamma:3 alpha:1"));
    QCOMPARE(f.selectedTitles(), QStringList{"gamma"});
    oneStep(f);
  }
  void deleteSeveralAndNeverCaps() {
    CanvasFixture f;
    f.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.selectedTitles().size(), 4);
    f.click(f.bodyOf(f.cardOf(0)));
    f.click(f.bodyOf(f.cardOf(3)), Qt::ControlModifier);
    f.key(Qt::Key_Delete);
    QCOMPARE(f.schedule(), QString("beta:1 gamma:3"));
    oneStep(f);
    const QByteArray before = f.text();
    f.click(f.at(f.rect(f.capOf(document::CardRole::Head)).center()));
    f.key(Qt::Key_Delete);
    QCOMPARE(f.text(), before);
  }
  void altArrowsMove() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(1)));
    f.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.schedule(), QString("alpha:2 gamma:3 beta:1 alpha:1"));
    QCOMPARE(f.selectedTitles(), QStringList{"beta"});
    oneStep(f);
    f.key(Qt::Key_Left, Qt::AltModifier);
    f.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.schedule(), QString("beta:1 alpha:2 gamma:3 alpha:1"));
    const QByteArray first = f.text();
    f.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.text(), first);
  }
  void plusAndMinusRepeat() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(2)));
    f.key(Qt::Key_Plus);
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 gamma:4 alpha:1"));
    oneStep(f);
    for (int i = 0; i < 6; ++i) f.key(Qt::Key_Minus);
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 gamma:1 alpha:1"));
  }
  void badgeEditsInPlace() {
    CanvasFixture f;
    f.click(f.badgeOf(f.cardOf(0)));
    QVERIFY(f.editor()->active());
    QCOMPARE(f.editor()->text(), QString("2"));
    QTest::keyClicks(f.editor(), "12");
    QTest::keyClick(f.editor(), Qt::Key_Return);
    f.settle();
    QVERIFY(!f.editor()->active());
    QCOMPARE(f.schedule(), QString("alpha:12 beta:1 gamma:3 alpha:1"));
    oneStep(f);
    f.click(f.badgeOf(f.cardOf(0)));
    QTest::keyClicks(f.editor(), "5");
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    f.settle();
    QCOMPARE(f.schedule(), QString("alpha:12 beta:1 gamma:3 alpha:1"));
    f.click(f.badgeOf(f.cardOf(0)));
    QTest::keyClicks(f.editor(), "x-");
    QTest::keyClick(f.editor(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.schedule(), QString("alpha:12 beta:1 gamma:3 alpha:1"));
  }
  void ctrlWheelOverTheBadge() {
    CanvasFixture f;
    const qreal zoom = f.canvas.zoom();
    f.wheel(f.badgeOf(f.cardOf(1)), 1, Qt::ControlModifier);
    QCOMPARE(f.schedule(), QString("alpha:2 beta:2 gamma:3 alpha:1"));
    QCOMPARE(f.canvas.zoom(), zoom);
    oneStep(f);
    f.wheel(f.badgeOf(f.cardOf(1)), -1, Qt::ControlModifier);
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 gamma:3 alpha:1"));
  }
  void duplicateKey() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(1)));
    f.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 beta:1 gamma:3 alpha:1"));
    oneStep(f);
  }
  void cutCopyPaste() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(1)));
    f.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains("template: beta"));
    QCOMPARE(f.undoSteps(), std::size_t(0));
    f.click(f.bodyOf(f.cardOf(3)));
    f.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 gamma:3 alpha:1 beta:1"));
    oneStep(f);
    f.click(f.bodyOf(f.cardOf(0)));
    f.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(f.schedule(), QString("beta:1 gamma:3 alpha:1 beta:1"));
    QVERIFY(QGuiApplication::clipboard()->text().contains("template: alpha"));
    QCOMPARE(f.undoSteps(), std::size_t(2));
  }
  void pasteOfNonsenseIsRefusedWithReason() {
    CanvasFixture f;
    QSignalSpy refused(&f.session, &DocumentSession::editRefused);
    QGuiApplication::clipboard()->setText("{ not: [yaml");
    f.click(f.bodyOf(f.cardOf(1)));
    f.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.text(), QByteArray(kDesign));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused.first().first().toString().isEmpty());
  }
  void renameInPlace() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(0)));
    f.key(Qt::Key_F2);
    QVERIFY(f.editor()->active());
    QCOMPARE(f.editor()->text(), QString("alpha"));
    QTest::keyClicks(f.editor(), "dense");
    QTest::keyClick(f.editor(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.schedule(), QString("dense:2 beta:1 gamma:3 dense:1"));
    QVERIFY(f.text().contains("dense:  # the first"));
    oneStep(f);
  }
  void doubleClickOnTheNameRenames() {
    CanvasFixture f;
    QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, f.titleOf(f.cardOf(1)));
    QVERIFY(f.editor()->active());
    QCOMPARE(f.editor()->text(), QString("beta"));
  }
  void renameToATakenNameIsRefused() {
    CanvasFixture f;
    QSignalSpy refused(&f.session, &DocumentSession::editRefused);
    f.click(f.bodyOf(f.cardOf(0)));
    f.key(Qt::Key_F2);
    QTest::keyClicks(f.editor(), "beta");
    QTest::keyClick(f.editor(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.text(), QByteArray(kDesign));
    QCOMPARE(refused.count(), 1);
  }
  void addMenuInserts() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(0)));
    f.key(Qt::Key_A);
    auto* menu = f.canvas.findChild<AddMenu*>();
    QVERIFY(menu != nullptr && menu->isVisible());
    QTest::keyClicks(menu->searchField(), "gam");
    QTest::keyClick(menu->searchField(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.schedule(), QString("alpha:2 gamma:1 beta:1 gamma:3 alpha:1"));
    QCOMPARE(f.selectedTitles(), QStringList{"gamma"});
    oneStep(f);
  }
  void addMenuMakesATemplateOfAKind() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(3)));
    f.key(Qt::Key_Insert);
    auto* menu = f.canvas.findChild<AddMenu*>();
    QVERIFY(menu != nullptr);
    QTest::keyClicks(menu->searchField(), "attention");
    QTest::keyClick(menu->searchField(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.canvas.scene()->count(), 9);
    QCOMPARE(f.schedule().section(' ', 0, 3), QString("alpha:2 beta:1 gamma:3 alpha:1"));
    QVERIFY(f.session.analysis()->valid());
    oneStep(f);
  }
  void addMenuWithoutHit() {
    CanvasFixture f;
    f.key(Qt::Key_A);
    auto* menu = f.canvas.findChild<AddMenu*>();
    QVERIFY(menu != nullptr);
    QTest::keyClicks(menu->searchField(), "nothing like it");
    QCOMPARE(menu->list()->item(0)->text(), QString("No block matches \"nothing like it\"."));
    QTest::keyClick(menu->searchField(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.text(), QByteArray(kDesign));
  }
  void paletteDropOnAWire() {
    CanvasFixture f;
    QString tag;
    QVERIFY(f.dropBlock("template:beta", f.gapBefore(f.cardOf(2)), &tag));
    QCOMPARE(tag, QString("Insert before gamma"));
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 beta:1 gamma:3 alpha:1"));
    oneStep(f);
  }
  void paletteDropOfATemplateOnACard() {
    CanvasFixture f;
    QString tag;
    QVERIFY(f.dropBlock("template:beta", f.at(f.rect(f.cardOf(0)).center() + QPointF(60, 0)), &tag));
    QCOMPARE(tag, QString("Insert before beta"));
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 beta:1 gamma:3 alpha:1"));
  }
  void paletteDropOfAKindReplaces() {
    CanvasFixture f;
    QString tag;
    QVERIFY(f.dropBlock("ffn:gated_mlp", f.at(f.rect(f.cardOf(1)).center()), &tag));
    QCOMPARE(tag, QString("Replace the feed-forward with gated_mlp"));
    QCOMPARE(f.schedule(), QString("alpha:2 beta:1 gamma:3 alpha:1"));
    QCOMPARE(utf8(f.canvas.scene()->card(f.cardOf(1)).lines[1].kind), QString("gated_mlp"));
    oneStep(f);
  }
  void paletteDropOfAKindOnAWireMakesATemplate() {
    CanvasFixture f;
    QVERIFY(f.dropBlock("mixer:attention", f.gapBefore(f.cardOf(0))));
    QCOMPARE(f.canvas.scene()->count(), 9);
    QVERIFY(f.session.analysis()->valid());
    oneStep(f);
  }
  void foreignDropsAreLeftToTheWindow() {
    CanvasFixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/tmp/other.yml")});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.viewport(), &enter);
    QVERIFY(!enter.isAccepted());
    QVERIFY(!f.dropBlock("nonsense", f.gapBefore(f.cardOf(1))));
    QVERIFY(!f.dropBlock("template:", f.gapBefore(f.cardOf(1))));
    QCOMPARE(f.text(), QByteArray(kDesign));
  }
  void wireReleasedInEmptySpaceOffersBlocks() {
    CanvasFixture f;
    const QPoint port = f.at(f.canvas.scene()->layout().output(f.cardOf(0)) + QPointF(3, 0));
    f.drag(port, QPoint(600, 700), {}, false);
    QVERIFY(f.canvas.scene()->drawnWire());
    QTest::mouseRelease(f.viewport(), Qt::LeftButton, {}, QPoint(600, 700));
    QVERIFY(!f.canvas.scene()->drawnWire());
    auto* menu = f.canvas.findChild<AddMenu*>();
    QVERIFY(menu != nullptr && menu->isVisible());
    QTest::keyClicks(menu->searchField(), "gam");
    QTest::keyClick(menu->searchField(), Qt::Key_Return);
    f.settle();
    QCOMPARE(f.schedule(), QString("alpha:2 gamma:1 beta:1 gamma:3 alpha:1"));
    oneStep(f);
    f.drag(port, f.bodyOf(f.cardOf(2)));  // on a card: nothing
    QVERIFY(f.canvas.findChild<AddMenu*>() == nullptr || !f.canvas.findChild<AddMenu*>()->isVisible());
    f.drag(port, QPoint(600, 700), {}, false);
    QTest::keyClick(f.canvas.view(), Qt::Key_Escape);
    QVERIFY(!f.canvas.scene()->drawnWire());
    QTest::mouseRelease(f.viewport(), Qt::LeftButton, {}, QPoint(600, 700));
    QCOMPARE(f.undoSteps(), std::size_t(1));
  }
  void splitTemplateKey() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(3)));
    f.key(Qt::Key_T);
    QVERIFY(f.schedule().startsWith("alpha:2 beta:1 gamma:3 "));
    QVERIFY(!f.schedule().endsWith(" alpha:1"));
    QVERIFY(f.session.analysis()->valid());
    oneStep(f);
  }
  void unreadableTextBlocksEditing() {
    CanvasFixture f;
    f.click(f.bodyOf(f.cardOf(1)));
    const std::string_view bytes = f.session.document().text().bytes();
    const auto place = static_cast<ByteOffset>(bytes.find("layer_schedule"));
    f.session.applyTyping({{place, place}, "broken: [\n"});
    f.settle();
    QVERIFY(!f.canvas.editable());
    QCOMPARE(f.canvas.scene()->count(), 8);  // the design before
    const QByteArray before = f.text();
    f.key(Qt::Key_Delete);
    f.key(Qt::Key_Plus);
    f.drag(f.bodyOf(f.cardOf(2)), f.gapBefore(f.cardOf(0)));
    QVERIFY(!f.dropBlock("template:beta", f.gapBefore(f.cardOf(1))));
    f.click(f.badgeOf(f.cardOf(0)));
    QVERIFY(!f.editor()->active());
    QCOMPARE(f.text(), before);
    bool told = false;
    for (const Notice* notice : f.canvas.findChildren<Notice*>())
      told = told || (notice->isVisible() && notice->text().contains("text"));
    QVERIFY(told);
    f.session.undo();
    f.settle();
    QVERIFY(f.canvas.editable());
  }
  void invalidDesignsStayEditable() {
    QByteArray yaml(kDesign);
    yaml.replace("d_model: 64", "d_model: 63");
    CanvasFixture f(yaml);
    QVERIFY(!f.session.analysis()->valid());
    QVERIFY(f.canvas.editable());
    f.click(f.bodyOf(f.cardOf(1)));
    f.key(Qt::Key_Delete);
    QCOMPARE(f.schedule(), QString("alpha:2 gamma:3 alpha:1"));
  }
  void emptyScheduleOffersAWayIn() {
    QByteArray yaml(kDesign);
    yaml = yaml.left(yaml.indexOf("layer_schedule:")) + "layer_schedule: []\nhead: {type: causal_lm}\n";
    CanvasFixture f(yaml);
    auto* hint = f.canvas.findChild<EmptyHint*>();
    QVERIFY(hint != nullptr && hint->isVisible());
    QVERIFY(f.dropBlock("template:beta", f.at(QPointF(500, 400))));
    QCOMPARE(f.schedule(), QString("beta:1"));
    QVERIFY(!hint->isVisible());
  }
};

QTEST_MAIN(CanvasEditingTest)
#include "canvas_editing_test.moc"
