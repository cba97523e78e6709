// Frames on the canvas, worked with as people do: clicks, drags, drops and keys, against the text that comes out.
#include <QAccessible>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "core/document/frame_edits.h"
#include "tests/widgets/canvas_fixture.h"
#include "widgets/canvas/add_menu.h"
#include "widgets/canvas/canvas_accessible.h"
#include "widgets/session/translation.h"

using namespace eulerstack::widgets;
using eulerstack::YamlPath;
using eulerstack::document::Card;
using eulerstack::document::CardForm;
using eulerstack::document::CardPlace;
using testing::CanvasFixture;

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

const char* kFrames = R"(schema_version: 1
model: {name: frames, d_model: 64, vocab_size: 260, max_seq_len: 128, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  alpha:  # the first
    mixer: {type: attention}
    ffn: {type: gated_mlp}
  beta:
    mixer: {type: attention, attention: {window: 32}}
    ffn: {type: mlp}
layer_schedule:
  - {template: alpha, repeat: 2}
  - parallel:
      - stream: fast
        body:
          - {template: beta, repeat: 2}
          - {template: alpha}
      - stream: slow
        body:
          - {template: alpha, repeat: 3}  # slow one
    merge: {type: concat}
  - integrator: {type: ode_rk4, steps: 4, body: alpha}
  - {template: beta}
head: {type: causal_lm}
)";

struct Frames : CanvasFixture {
  Frames() : CanvasFixture(kFrames, QSize(1800, 900)) {}
  // "alpha:2 [beta:2 alpha:1|alpha:3] (alpha*4) beta:1"
  QString words() const {
    QStringList out;
    for (int i = 0; i < canvas.scene()->count(); ++i) {
      const Card& card = canvas.scene()->card(i);
      if (card.role != eulerstack::document::CardRole::Entry) continue;
      const auto one = [](const Card& c) { return utf8(c.title) + ':' + QString::number(c.repeat); };
      if (card.form == CardForm::Plain) out << one(card);
      if (card.form == CardForm::Integrator)
        out << QStringLiteral("(%1*%2)").arg(utf8(card.lanes[0].cards[0].title)).arg(card.steps);
      if (card.form != CardForm::Parallel) continue;
      QStringList lanes;
      for (const auto& lane : card.lanes) {
        QStringList bodies;
        for (const Card& body : lane.cards) bodies << one(body);
        lanes << bodies.join(' ');
      }
      out << '[' + lanes.join('|') + ']';
    }
    return out.join(' ');
  }
  QPoint centreOf(CardPlace place) const { return at(canvas.scene()->rectOf(place).center()); }
  QString selected() const {
    return session.selection().paths.isEmpty() ? QString() : utf8(session.selection().paths.first().toString());
  }
};

const QString kStart = QStringLiteral("alpha:2 [beta:2 alpha:1|alpha:3] (alpha*4) beta:1");

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
