// Looking at the design: selection, keyboard, zoom and pan, levels of detail, expansion, accessibility, files.
#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include "tests/widgets/canvas_fixture.h"
#include "widgets/canvas/canvas_accessible.h"
#include "widgets/canvas/paint_parts.h"
#include "widgets/canvas/zoom_bar.h"
#include "widgets/session/translation.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using document::CardRole;
using eulerstack::widgets::testing::CanvasFixture;
using eulerstack::widgets::testing::kDesign;

namespace {

// A schedule of many entries.
QByteArray longDesign(int entries) {
  QByteArray yaml(kDesign);
  QByteArray schedule = "layer_schedule:\n";
  for (int i = 0; i < entries; ++i)
    schedule += i % 3 == 0 ? "  - {template: beta}\n" : "  - {template: alpha, repeat: 2}\n";
  return yaml.left(yaml.indexOf("layer_schedule:")) + schedule + "head: {type: causal_lm}\n";
}

int colours(const QImage& image) {
  QSet<QRgb> seen;
  for (int y = 0; y < image.height(); y += 2)
    for (int x = 0; x < image.width(); x += 2) seen.insert(image.pixel(x, y));
  return static_cast<int>(seen.size());
}

}  // namespace

class CanvasViewTest : public QObject {
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
  void expandAndCollapse() {
    CanvasFixture f;
    const int card = f.cardOf(0);
    const QSizeF small = f.rect(card).size();
    QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, f.bodyOf(card));
    QVERIFY(f.canvas.scene()->isExpanded(card));
    QVERIFY(f.rect(card).width() > 2 * small.width());
    const InnerGraph* inner = f.canvas.scene()->inner(card);
    QVERIFY(inner->exact);
    QStringList titles;
    for (const InnerBox& box : inner->boxes) titles << box.title;
    for (const char* title :
         {"RMSNorm", "q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj", "+"})
      QVERIFY2(titles.contains(title), title);
    const auto q =
        std::find_if(inner->boxes.begin(), inner->boxes.end(), [](const InnerBox& b) { return b.title == "k_proj"; });
    QCOMPARE(q->detail, QString("64 \u2192 32"));  // 2 of 4 heads of 16
    QCOMPARE(q->parameters, utf8(shortCount(64 * 32)));
    // It survives an edit elsewhere.
    f.canvas.commands()->setRepeat(2, 7);
    f.settle();
    QVERIFY(f.canvas.scene()->isExpanded(card));
    f.canvas.view()->setFocus();
    f.canvas.selectCard(card, CanvasView::SelectMode::Replace);
    f.key(Qt::Key_Escape);
    QVERIFY(!f.canvas.scene()->isExpanded(card));
    QCOMPARE(f.rect(card).size(), small);
    f.key(Qt::Key_E);
    QVERIFY(f.canvas.scene()->isExpanded(card));
    f.key(Qt::Key_E, Qt::ShiftModifier);
    QVERIFY(!f.canvas.scene()->isExpanded(card));
    f.click(f.chevronOf(card));
    QVERIFY(f.canvas.scene()->isExpanded(card));
  }
  void innerBoxesOverlapNothing() {
    for (const char* change : {"", "position: post", "type: parallel"}) {
      QByteArray yaml(kDesign);
      if (QByteArray(change) == "position: post") yaml.replace("position: pre", change);
      if (QByteArray(change) == "type: parallel") yaml.replace("type: sequential", change);
      CanvasFixture f(yaml);
      QVERIFY(f.session.analysis()->model != nullptr);
      for (const int entry : {0, 1}) {
        const InnerGraph graph =
            buildInnerGraph(f.canvas.scene()->card(f.cardOf(entry)), f.session.analysis()->model.get());
        for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
          QVERIFY(QRectF(QPointF(0, 0), graph.size).contains(graph.boxes[i].rect));
          for (std::size_t j = i + 1; j < graph.boxes.size(); ++j)
            QVERIFY2(!graph.boxes[i].rect.intersects(graph.boxes[j].rect),
                     qPrintable(graph.boxes[i].title + graph.boxes[j].title));
        }
        int norms = 0;
        for (const InnerBox& box : graph.boxes) norms += box.style == InnerStyle::Norm ? 1 : 0;
        QCOMPARE(norms, QByteArray(change) == "type: parallel" ? 1 : 2);
      }
    }
  }
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
  void figuresOfEndCapsAreNeverCut() {
    CanvasFixture f(QByteArray(kDesign).replace("vocab_size: 260", "vocab_size: 128256"));
    const QFontMetricsF metrics(Theme::instance().font("card_line"));
    for (const char* language : {"ko", "zh", "ja", "es", "en"}) {
      setLanguage(QLatin1String(language));
      QCoreApplication::processEvents();
      for (const CardRole role : {CardRole::Tokens, CardRole::Embedding, CardRole::FinalNorm, CardRole::Head}) {
        const int card = f.capOf(role);
        const CardParts parts = f.canvas.scene()->partsOf(card);
        for (std::size_t i = 0; i < parts.lines.size(); ++i) {
          const eulerstack::document::CardLine& line = f.canvas.scene()->card(card).lines[i];
          const QString words = (utf8(line.kind) + QLatin1Char(' ') + eulerstack::widgets::text(line.detail)).trimmed();
          QVERIFY2(metrics.horizontalAdvance(words) <= parts.lines[i].width() + 0.5, qPrintable(words));
        }
      }
    }
    setLanguage(QStringLiteral("en"));
  }
  void linesAreShortenedByWholeParts() {
    const QFontMetricsF metrics(Theme::instance().font("card_line"));
    const QString all = QStringLiteral("GQA 16/8 \u00b7 win 4096 \u00b7 sinks 4");
    const auto fit = [&](const QString& room, const QString& last = {}) {
      return fittingParts(metrics, all, last, metrics.horizontalAdvance(room));
    };
    QCOMPARE(fit(all), all);
    const QString two = QStringLiteral("GQA 16/8 \u00b7 win 4096 \u2026"), one = QStringLiteral("GQA 16/8 \u2026");
    QCOMPARE(fit(two), two);
    QCOMPARE(fit(two.chopped(2)), one);
    QCOMPARE(fit(QStringLiteral("GQA")), QStringLiteral("\u2026"));
    const QString last = QStringLiteral(" + moe");
    QCOMPARE(fit(two + last, last), two + last);
    QCOMPARE(fit(one, last), QStringLiteral("\u2026") + last);
    QCOMPARE(fittingParts(metrics, QString(), last, 900), QStringLiteral("+ moe"));
  }
  // As painted: the SVG has texts as texts.
  void aCardInAStreamKeepsItsFeedForwardPart() {
    QByteArray yaml(kDesign);
    yaml.replace("{window: 32}", "{window: 65536}");
    const qsizetype schedule = yaml.indexOf("layer_schedule:");
    yaml.replace(schedule, yaml.indexOf("head:") - schedule,
                 "layer_schedule:\n  - parallel:\n      - {stream: fast, body: [{template: beta}]}\n"
                 "      - {stream: slow, body: [{template: alpha}]}\n    merge: {type: concat}\n");
    CanvasFixture f(yaml);
    QTemporaryDir folder;
    const QString svg = folder.filePath("graph.svg");
    QVERIFY(f.canvas.writeSvg(svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(QStringLiteral(">GQA 4/2 \u2026 + mlp<")),
             qPrintable(text.mid(text.indexOf("GQA") - 20, 60)));
    QVERIFY(text.contains(QStringLiteral(">\u2026 + gated_mlp<")));
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
  void errorsAndWarningsShow() {
    QByteArray yaml(kDesign);
    yaml.replace("ffn: {type: mlp}", "ffn: {type: mlpp}");
    CanvasFixture f(yaml);
    QVERIFY(f.canvas.scene()->card(f.cardOf(1)).errors > 0);
    QVERIFY(f.canvas.tipFor(f.cardOf(1)).contains("mlpp"));
  }
  void accessibleTree() {
    CanvasFixture f;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.canvas);
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QString("Schedule"));
    QCOMPARE(list->childCount(), 8);
    QAccessibleInterface* beta = list->child(f.cardOf(1));
    QVERIFY(beta != nullptr);
    QCOMPARE(beta->role(), QAccessible::ListItem);
    QCOMPARE(list->indexOfChild(beta), f.cardOf(1));
    QCOMPARE(beta->parent()->object(), static_cast<QObject*>(&f.canvas));
    const QString name = beta->text(QAccessible::Name);
    QVERIFY2(name.startsWith("Entry 2 of 4, beta, repeat 1, attention"), qPrintable(name));
    QVERIFY2(name.contains("parameters, ") && name.contains(" percent"), qPrintable(name));
    QVERIFY(!beta->state().selected);
    f.click(f.bodyOf(f.cardOf(1)));
    QVERIFY(beta->state().selected);
    QVERIFY(list->focusChild() == beta);
    QVERIFY(beta->state().focused);
    QVERIFY(beta->rect().width() > 200);
    f.canvas.commands()->remove({0, 2, 3});
    f.settle();
    QCOMPARE(list->childCount(), 5);
    QVERIFY(list->child(4)->text(QAccessible::Name).startsWith("head"));
    QVERIFY(list->child(7) == nullptr);
  }
  void themeAndLanguageSwitchWhileOpen() {
    CanvasFixture f;
    f.canvas.scene()->setExpanded(f.cardOf(0), true);
    const QImage light = f.canvas.grab().toImage();
    Theme::instance().apply(*qApp, ThemeName::Dark);
    QCoreApplication::processEvents();
    const QImage dark = f.canvas.grab().toImage();
    QCOMPARE(dark.pixelColor(700, 880), Theme::instance().color("canvas"));
    QVERIFY(light.pixelColor(700, 880) != dark.pixelColor(700, 880));
    const QByteArray before = f.text();
    for (const QString& language : languages()) {
      setLanguage(language);
      QCoreApplication::processEvents();
      QVERIFY(colours(f.canvas.grab().toImage()) > 8);
    }
    setLanguage("en");
    Theme::instance().apply(*qApp, ThemeName::Light);
    QCoreApplication::processEvents();
    QCOMPARE(f.text(), before);
    QVERIFY(f.canvas.scene()->isExpanded(f.cardOf(0)));
    QCOMPARE(f.canvas.grab().toImage().pixelColor(700, 880), Theme::instance().color("canvas"));
  }
  // Cards are drawn from a cache: it may not keep words of the language before.
  void cardsSpeakTheNewLanguageAtOnce() {
    CanvasFixture switched;
    for (const QString& language : languages()) {
      switched.canvas.grab();
      setLanguage(language);
      QCoreApplication::processEvents();
      CanvasFixture fresh;
      QVERIFY2(switched.canvas.grab().toImage() == fresh.canvas.grab().toImage(), qPrintable(language));
    }
    setLanguage("en");
  }
  void picturesHoldTheWholeDesign() {
    CanvasFixture f(longDesign(20), QSize(500, 300));
    const QImage image = f.canvas.renderImage(1);
    QCOMPARE(image.size(), (f.canvas.scene()->contentRect().size() + QSizeF(48, 48)).toSize());
    QVERIFY(colours(image) > 20);
    QCOMPARE(f.canvas.renderImage(2).width(), (f.canvas.scene()->contentRect().width() + 48) * 2);
    QTemporaryDir folder;
    const QString svg = folder.filePath("graph.svg"), pdf = folder.filePath("graph.pdf");
    QVERIFY(f.canvas.writeSvg(svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains(">alpha<"));  // text as text
    QVERIFY(text.contains("final_norm"));
    QCOMPARE(text.count(">beta<"), 7);
    QVERIFY(f.canvas.writePdf(pdf));
    QFile pdfFile(pdf);
    QVERIFY(pdfFile.open(QIODevice::ReadOnly));
    QVERIFY(pdfFile.readAll().startsWith("%PDF-1"));
    QVERIFY(!f.canvas.writeSvg(folder.filePath("no/such/folder.svg")));
  }
};

QTEST_MAIN(CanvasViewTest)
#include "canvas_view_test.moc"
