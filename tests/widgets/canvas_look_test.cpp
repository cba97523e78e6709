// What cards show: expanded ones, shortened lines, errors, names for screen readers, languages, pictures as files.
#include <QAccessible>
#include <QTemporaryDir>

#include "tests/widgets/canvas_fixture.h"
#include "widgets/canvas/canvas_accessible.h"
#include "widgets/canvas/paint_parts.h"
#include "widgets/session/translation.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using document::CardRole;
using eulerstack::widgets::testing::CanvasFixture;
using eulerstack::widgets::testing::kDesign;
using eulerstack::widgets::testing::longDesign;

namespace {

int colours(const QImage& image) {
  QSet<QRgb> seen;
  for (int y = 0; y < image.height(); y += 2)
    for (int x = 0; x < image.width(); x += 2) seen.insert(image.pixel(x, y));
  return static_cast<int>(seen.size());
}

}  // namespace

class CanvasLookTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

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

QTEST_MAIN(CanvasLookTest)
#include "canvas_look_test.moc"
