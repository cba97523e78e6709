// Frames on the canvas: drawn, selected, walked through, spoken.
#include <QAccessible>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

#include "tests/widgets/frames_fixture.h"
#include "widgets/canvas/canvas_accessible.h"
#include "widgets/session/translation.h"

using namespace eulerstack::widgets;
using eulerstack::YamlPath;
using eulerstack::document::CardPlace;
using testing::Frames;
using testing::kStart;

namespace {

// Stands for a catalogue that has the texts of the core: "{count} weight sets" becomes "<{count} weight sets>".
class Angles : public QTranslator {
 public:
  QString translate(const char* context, const char* source, const char*, int) const override {
    return qstrcmp(context, "Message") == 0 ? QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>')
                                            : QString();
  }
  bool isEmpty() const override { return false; }
};

}  // namespace

class CanvasFramesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void framesAreDrawnWithTheirCards() {
    Frames f;
    QCOMPARE(f.words(), kStart);
    for (const CardPlace place : {CardPlace{3, 0, 0}, CardPlace{3, 0, 1}, CardPlace{3, 1, 0}, CardPlace{4, 0, 0}}) {
      const QRectF body = f.canvas.scene()->rectOf(place), frame = f.rect(place.card);
      QVERIFY(frame.contains(body));
      QVERIFY(body.width() >= 190);
    }
    QVERIFY(!f.canvas.scene()->rectOf({3, 0, 0}).intersects(f.canvas.scene()->rectOf({3, 0, 1})));
    QVERIFY(!f.canvas.scene()->rectOf({3, 0, 0}).intersects(f.canvas.scene()->rectOf({3, 1, 0})));
    // Wires of a frame never cross its cards.
    const FrameParts parts = f.canvas.scene()->frameOf(3);
    for (const auto& wire : parts.wires)
      for (std::size_t i = 1; i < wire.size(); ++i)
        for (const FrameBody& body : parts.bodies) {
          const QPointF middle = (wire[i - 1] + wire[i]) / 2;
          QVERIFY(!body.rect.adjusted(1, 1, -1, -1).contains(middle));
        }
  }

  void everyLevelOfDetailIsPainted() {
    Frames f;
    QImage last;
    for (const qreal zoom : {1.0, 0.5, 0.2}) {
      f.canvas.setZoom(zoom);
      const QImage image = f.canvas.grab().toImage();
      QVERIFY(image != last);
      last = image;
    }
    QVERIFY(!f.canvas.renderImage(1).isNull());
  }

  void clickSelectsTheCardInside() {
    Frames f;
    f.click(f.centreOf({3, 0, 1}));
    QCOMPARE(f.selected(), QStringLiteral("layer_schedule[1].parallel[0].body[1]"));
    QVERIFY((f.canvas.scene()->body() == CardPlace{3, 0, 1}));
    QVERIFY(f.canvas.scene()->selected().isEmpty());
    f.click(f.at(f.rect(3).topLeft() + f.canvas.scene()->frameOf(3).title.center()));
    QCOMPARE(f.selected(), QStringLiteral("layer_schedule[1]"));
    QVERIFY(!f.canvas.scene()->body().inside());
  }

  void wordsOnCardsFollowTheLanguage() {
    Frames f;
    const auto said = [&f] {
      QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.canvas);
      QStringList names;
      for (int i = 0; i < list->childCount(); ++i) names << list->child(i)->text(QAccessible::Name);
      return names.join(QLatin1Char('\n'));
    };
    const QString before = said();
    QVERIFY2(before.contains(QStringLiteral("ode_rk4 \u00d74 \u00b7 shared weights, dt = 1/4 \u00b7 16 body calls")),
             qPrintable(before));
    QVERIFY2(before.contains(QStringLiteral("attention MHA 4 \u00b7 win 32")), qPrintable(before));
    const QImage english = f.canvas.grab().toImage();
    const qreal frame = f.rect(4).width();
    Angles angles;
    QCoreApplication::installTranslator(&angles);
    QCoreApplication::processEvents();
    const QString after = said();
    QVERIFY2(after.contains(QStringLiteral("ode_rk4 \u00d74 \u00b7 <shared weights>, dt = 1/4 \u00b7 <16 body calls>")),
             qPrintable(after));
    QVERIFY2(after.contains(QStringLiteral("attention MHA 4 \u00b7 <win 32>")), qPrintable(after));
    QVERIFY2(after.contains(QStringLiteral("<merge: concat")), qPrintable(after));
    QVERIFY(f.rect(4).width() > frame);  // longer words have the room that they need
    QVERIFY(f.canvas.grab().toImage() != english);
    QCoreApplication::removeTranslator(&angles);
    QCoreApplication::processEvents();
    QCOMPARE(said(), before);
    QCOMPARE(f.rect(4).width(), frame);
  }

  void theFirstLineSelectsTheMixer() {
    Frames f;
    const CardPlace place{3, 1, 0};
    const QRectF line = f.canvas.scene()->partsOf(place).lines.at(0);
    f.click(f.at(f.canvas.scene()->rectOf(place).topLeft() + line.center()));
    QCOMPARE(utf8(f.session.selection().field.toString()), QStringLiteral("layer_templates.alpha.mixer"));
  }

  void keysWalkInsideAFrame() {
    Frames f;
    f.canvas.selectCard(3, CanvasView::SelectMode::Replace);
    f.key(Qt::Key_Return);
    QVERIFY((f.canvas.scene()->body() == CardPlace{3, 0, 0}));
    f.key(Qt::Key_Right);
    QVERIFY((f.canvas.scene()->body() == CardPlace{3, 0, 1}));
    f.key(Qt::Key_Right);  // the end of the stream
    QVERIFY((f.canvas.scene()->body() == CardPlace{3, 0, 1}));
    f.key(Qt::Key_Down);
    QVERIFY((f.canvas.scene()->body() == CardPlace{3, 1, 0}));
    f.key(Qt::Key_Up);
    QVERIFY((f.canvas.scene()->body() == CardPlace{3, 0, 0}));
    f.key(Qt::Key_Escape);
    QVERIFY(!f.canvas.scene()->body().inside());
    QCOMPARE(f.selected(), QStringLiteral("layer_schedule[1]"));
    f.key(Qt::Key_Right);
    QCOMPARE(f.selected(), QStringLiteral("layer_schedule[2]"));
  }

  void changeOfWidthIsShownOnTheWire() {
    Frames f;
    f.canvas.selectCard(5, CanvasView::SelectMode::Replace);
    f.session.apply([](const eulerstack::analysis::Analysis& analysis) {
      return eulerstack::document::setField(
          analysis, YamlPath{std::string("layer_templates"), std::string("beta"), std::string("shape_change")},
          eulerstack::yaml::Verbatim{"{d_out: 64}"});
    });
    f.settle();
    QCOMPARE(f.canvas.scene()->card(5).outWidth, 64);
    QVERIFY(eulerstack::widgets::text(f.canvas.scene()->card(5).chips.back().text)
                .startsWith(QStringLiteral("width 64 \u2192 ")));
  }

  void speaksOfFrames() {
    Frames f;
    const QString frame = accessibleCardName(f.canvas, 3);
    for (const char* word :
         {"Entry 2 of 4", "parallel", "2 streams", "merge: concat", "stream fast", "beta", "repeat 2"})
      QVERIFY2(frame.contains(QLatin1String(word)), qPrintable(frame));
    f.click(f.centreOf({3, 1, 0}));
    const QString inside = accessibleCardName(f.canvas, 3);
    QVERIFY2(inside.contains("stream slow") && !inside.contains("stream fast"), qPrintable(inside));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.canvas);
    QVERIFY(list != nullptr);
    QAccessibleInterface* group = list->child(3);
    QCOMPARE(group->role(), QAccessible::Grouping);
    QCOMPARE(group->childCount(), 3);
    QVERIFY(group->child(2)->text(QAccessible::Name).startsWith(QStringLiteral("alpha, repeat 3")));
    QVERIFY(group->child(2)->state().selected && !group->child(0)->state().selected);
    QVERIFY(group->rect().contains(group->child(0)->rect()));
    QCOMPARE(list->child(2)->childCount(), 0);
    QVERIFY(f.canvas.tipFor(3).contains(QStringLiteral("fast: beta ×2, alpha ×1")));
  }

  void aTextThatBreaksKeepsTheFrames() {
    Frames f;
    f.session.applyTyping(eulerstack::TextEdit{eulerstack::SourceRange{0, 0}, "]["});
    f.settle();
    QVERIFY(!f.canvas.editable());
    QCOMPARE(f.words(), kStart);
    f.click(f.centreOf({3, 0, 0}));
    f.key(Qt::Key_Delete);
    QCOMPARE(f.words(), kStart);
  }
};

QTEST_MAIN(CanvasFramesTest)
#include "canvas_frames_test.moc"
