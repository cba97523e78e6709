// A monkey at the window: seeded random actions, keys, clicks, typing, languages, themes, sizes. Fails on any Qt
// warning and when picture and text disagree; at the end undo gives the bytes of the start.
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTimer>
#include <atomic>

#include "core/document/frame_edits.h"
#include "tests/studio/studio_fixture.h"
#include "widgets/inspector/inspector_panel.h"

using namespace eulerstack;
using namespace eulerstack::studio;

namespace {

std::atomic<int> warnings{0};
QtMessageHandler previousHandler = nullptr;
QString lastWarning;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  // The offscreen platform says what it can not do: sizes of windows, grabbing the keyboard.
  const bool known = text.startsWith(QLatin1String("This plugin does not support"));
  if (!known && (type == QtWarningMsg || type == QtCriticalMsg)) {
    ++warnings;
    lastWarning = text;
  }
  if (!known && previousHandler) previousHandler(type, context, text);
}

// Commands that end the test, need files, or replace the document.
bool allowed(ActionId id) {
  using enum ActionId;
  for (const ActionId no :
       {New,        NewFromPreset, Open, Save,    SaveAs, Revert, ExportSvg, ExportPng, ExportHtml, ExportPdf,
        ExportPlot, CloseDesign,   Quit, Compile, Start,  Pause,  Stop,      Shortcuts, About,      FullScreen})
    if (id == no) return false;
  return true;
}

}  // namespace

class MonkeyTest : public QObject {
  Q_OBJECT

  void act(Studio& studio, QRandomGenerator& random) {
    static const QList<Qt::Key> keys{
        Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,   Qt::Key_Down, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_Return, Qt::Key_E,
        Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Home, Qt::Key_End,  Qt::Key_T,   Qt::Key_A,      Qt::Key_Delete, Qt::Key_P,
        Qt::Key_I,    Qt::Key_U,     Qt::Key_O,    Qt::Key_G,    Qt::Key_M,   Qt::Key_R};
    MainWindow& window = *studio.window;
    switch (random.bounded(15)) {
      case 0:
      case 1:
      case 2: {
        const ActionSpec& spec = actionTable()[random.bounded(static_cast<int>(actionTable().size()))];
        if (allowed(spec.id)) studio.action(spec.id)->trigger();
        break;
      }
      case 3:
      case 4:
        QTest::keyClick(window.canvas()->view(), keys[random.bounded(static_cast<int>(keys.size()))]);
        break;
      case 5:
        if (const int cards = window.canvas()->scene()->count(); cards > 0) studio.clickCard(random.bounded(cards));
        break;
      case 6: {
        static const char* const pieces[] = {" ", "x", "0", ":", "#", "- ", "2", "${let.heads}", "[", "\""};
        const ByteOffset size = studio.session()->document().text().size();
        const ByteOffset at = size > 0 ? random.bounded(size) : 0;
        window.yamlView()->setCursorOffset(at);
        QTest::keyClicks(window.yamlView()->editor(),
                         QString::fromLatin1(pieces[random.bounded(static_cast<int>(std::size(pieces)))]));
        break;
      }
      case 7:
        QTest::keyClick(window.yamlView()->editor(), random.bounded(3) ? Qt::Key_Backspace : Qt::Key_Return);
        break;
      case 8:
      case 9:
        studio.session()->undo();
        break;
      case 10:
        if (window.inspector()->focusField(YamlPath{"model", random.bounded(2) ? "max_seq_len" : "vocab_size"}) &&
            QApplication::focusWidget())
          QTest::keyClicks(QApplication::focusWidget(), QString::number(random.bounded(2000)));
        break;
      case 11:
        if (random.bounded(3) == 0)
          window.resize(1024 + random.bounded(800), 640 + random.bounded(500));
        else
          studio.session()->redo();
        break;
      case 12:
        clickInFrame(studio, random);
        break;
      case 13:
        dropSomething(studio, random);
        break;
      case 14: {
        static const Qt::Key arrows[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
        QTest::keyClick(window.canvas()->view(), arrows[random.bounded(4)], Qt::AltModifier);
        break;
      }
      default:
        break;
    }
  }

  // A card inside the first frame.
  static void clickInFrame(Studio& studio, QRandomGenerator& random) {
    widgets::CanvasView* canvas = studio.window->canvas();
    for (int i = 0; i < canvas->scene()->count(); ++i) {
      const document::Card& card = canvas->scene()->card(i);
      if (card.lanes.empty()) continue;
      const int lane = random.bounded(static_cast<int>(card.lanes.size()));
      const auto count = static_cast<int>(card.lanes[static_cast<std::size_t>(lane)].cards.size());
      if (count == 0) return;
      const QRectF place = canvas->scene()->rectOf({i, lane, random.bounded(count)});
      QTest::mouseClick(canvas->view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                        canvas->view()->fromScene(place.center()).toPoint());
      return;
    }
  }

  // A block from the palette somewhere on the canvas.
  static void dropSomething(Studio& studio, QRandomGenerator& random) {
    static const char* const blocks[] = {
        "mixer:attention",    "ffn:mlp",   "form:parallel",      "form:integrator",
        "memory:associative", "override:", "depth_gating:top_k", "shape_change:linear"};
    QWidget* viewport = studio.window->canvas()->view()->viewport();
    QMimeData data;
    data.setData(widgets::Block::kMimeType, blocks[random.bounded(static_cast<int>(std::size(blocks)))]);
    const QPoint at(random.bounded(qMax(1, viewport->width())), random.bounded(qMax(1, viewport->height())));
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (move.isAccepted()) QApplication::sendEvent(viewport, &drop);
    QDragLeaveEvent leave;
    if (!move.isAccepted()) QApplication::sendEvent(viewport, &leave);
  }

  // The same frames with the same cards in them.
  static bool sameLanes(const document::Card& a, const document::Card& b) {
    if (a.form != b.form || a.frameText != b.frameText || a.lanes.size() != b.lanes.size()) return false;
    for (std::size_t i = 0; i < a.lanes.size(); ++i) {
      if (a.lanes[i].name != b.lanes[i].name || a.lanes[i].cards.size() != b.lanes[i].cards.size()) return false;
      for (std::size_t j = 0; j < a.lanes[i].cards.size(); ++j) {
        const document::Card& x = a.lanes[i].cards[j];
        const document::Card& y = b.lanes[i].cards[j];
        if (x.path != y.path || x.title != y.title || x.repeat != y.repeat) return false;
      }
    }
    return true;
  }

  // The picture is what the text says, the text view shows the document.
  void check(Studio& studio) {
    studio.settle();
    QCOMPARE(studio.window->yamlView()->bytes(), studio.text());
    const document::GraphProjection& shown = *studio.session()->projection();
    QCOMPARE(shown.revision, studio.session()->revision());
    const auto fresh = analysis::analyze(studio.session()->document().text(), studio.session()->revision());
    QCOMPARE(fresh->valid(), studio.session()->analysis()->valid());
    if (!fresh->tree) return;
    const document::GraphProjection expected = document::project(*fresh);
    QCOMPARE(shown.cards.size(), expected.cards.size());
    for (std::size_t i = 0; i < expected.cards.size(); ++i) {
      QCOMPARE(shown.cards[i].path, expected.cards[i].path);
      QCOMPARE(shown.cards[i].title, expected.cards[i].title);
      QCOMPARE(shown.cards[i].repeat, expected.cards[i].repeat);
      QVERIFY(sameLanes(shown.cards[i], expected.cards[i]));
    }
    QCOMPARE(studio.window->canvas()->scene()->count(), static_cast<int>(expected.cards.size()));
  }

 private slots:
  void randomActionsKeepPictureAndTextTogether() {
    const int actions =
        qEnvironmentVariableIsSet("MONKEY_ACTIONS") ? qEnvironmentVariableIntValue("MONKEY_ACTIONS") : 2000;
    const quint32 seed = qEnvironmentVariableIsSet("SEED") ? static_cast<quint32>(qEnvironmentVariableIntValue("SEED"))
                                                           : QRandomGenerator::global()->generate() % 1'000'000;
    qInfo("seed %u, %d actions", seed, actions);
    Studio studio;
    studio.window->canvas()->setAnimated(false);
    // Frames of both forms are there from the start.
    for (const auto form : {document::CardForm::Parallel, document::CardForm::Integrator})
      studio.session()->apply([form](const analysis::Analysis& analysis) {
        const YamlPath first{std::string("layer_schedule"), std::size_t{0}, std::string("template")};
        const yaml::NodeId name = analysis.tree->find(first);
        const std::string word = name == yaml::kNoNode ? "" : (*analysis.tree)[analysis.tree->resolve(name)].text;
        return document::insertFrame(analysis, 1, form, word);
      });
    studio.settle();
    QVERIFY(studio.session()->analysis()->valid());
    const QByteArray start = studio.text();
    studio.session()->newDocument(start, QStringLiteral("monkey.yml"));
    studio.settle();
    const QByteArray original = studio.text();
    // Menus and pop-ups that wait for an answer are closed by this.
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, [] {
      if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
      if (QWidget* modal = QApplication::activeModalWidget()) modal->close();
    });
    closer.start(5);
    previousHandler = qInstallMessageHandler(countWarnings);
    QRandomGenerator random(seed);
    // A design that grew to thousands of layers takes its time; the machine's patience is bounded, the seed says the
    // rest.
    constexpr qint64 kMostMs = 90'000;
    QElapsedTimer clock;
    clock.start();
    int i = 0;
    for (; i < actions && clock.elapsed() < kMostMs; ++i) {
      act(studio, random);
      if (i % 10 == 0) QCoreApplication::processEvents();
      if (i % 50 == 49) check(studio);
      if (QTest::currentTestFailed() || warnings > 0) {
        qInstallMessageHandler(previousHandler);
        QFAIL(qPrintable(QStringLiteral("seed %1, action %2: %3").arg(seed).arg(i).arg(lastWarning)));
      }
    }
    qInfo("%d actions in %lld ms", i, static_cast<long long>(clock.elapsed()));
    while (studio.session()->document().canUndo()) studio.session()->undo();
    qInstallMessageHandler(previousHandler);
    studio.settle();
    QCOMPARE(studio.text(), original);
    QCOMPARE(studio.window->yamlView()->bytes(), original);
    QVERIFY(studio.session()->analysis()->valid());
    QCOMPARE(warnings.load(), 0);
  }
};

int main(int argc, char** argv) {
  MonkeyTest test;
  return runTests(test, argc, argv);
}
#include "monkey_test.moc"
