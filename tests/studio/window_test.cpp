// The window as a user drives it: open, edit in three places, undo, language, problems, sizes.
#include <QClipboard>
#include <QMenuBar>

#include "app/studio/bottom_panel.h"
#include "app/studio/command_line.h"
#include "app/studio/command_palette.h"
#include "app/studio/design_card.h"
#include "app/studio/settings.h"
#include "app/studio/start_page.h"
#include "app/studio/status_strip.h"
#include "tests/studio/studio_fixture.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/problems/problems_panel.h"

using namespace eulerstack;
using namespace eulerstack::studio;

namespace {

const char* kFrames = R"(schema_version: 1
model: {name: frames, d_model: 64, vocab_size: 260, max_seq_len: 128, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  alpha:
    mixer: {type: attention}
    ffn: {type: gated_mlp}
layer_schedule:
  - {template: alpha, repeat: 2}
  - parallel:
      - {stream: fast, body: [{template: alpha}]}
      - {stream: slow, body: [{template: alpha, repeat: 3}]}
    merge: {type: concat}
  - {integrator: {type: ode_rk4, steps: 4, body: alpha}}
head: {type: causal_lm}
)";

}  // namespace

class WindowTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanup() {
    widgets::setLanguage(QStringLiteral("en"));
    widgets::Theme::instance().apply(*qApp, widgets::ThemeName::Light);
  }

  void startPageOpensAPresetAsANewDesign() {
    Studio studio(nullptr);
    QVERIFY(!studio.window->designOpen());
    QVERIFY(!studio.action(ActionId::Save)->isEnabled());
    QTRY_VERIFY(studio.window->startPage()->summariesArrived() >= 3);
    PresetCard* quickstart = nullptr;
    for (PresetCard* card : studio.window->startPage()->findChildren<PresetCard*>())
      if (card->path().endsWith(QLatin1String("quickstart.yml"))) quickstart = card;
    QVERIFY(quickstart);
    QTest::mouseClick(quickstart, Qt::LeftButton);
    QTRY_VERIFY(studio.window->designOpen());
    studio.settle();
    QCOMPARE(studio.text(), contentOf(presetPath("quickstart.yml")));
    QCOMPARE(studio.session()->filePath(), QString());
    QVERIFY(studio.session()->analysis()->valid());
    QCOMPARE(studio.window->statusStrip()->pillText(), QStringLiteral("Valid"));
  }

  void newDesignIsValid() {
    Studio studio(nullptr);
    studio.action(ActionId::New)->trigger();
    QVERIFY(studio.window->designOpen());
    studio.settle();
    QVERIFY(studio.session()->analysis()->valid());
    QVERIFY(!studio.session()->modified());
  }

  // The menu's entries, not the keys: those the editor takes by itself.
  void theEditMenuServesTheText() {
    Studio studio;
    const QByteArray original = studio.text();
    studio.action(ActionId::ShowYaml)->trigger();
    studio.window->yamlView()->editor()->setFocus();
    QTRY_VERIFY(studio.window->yamlView()->editor()->hasFocus());
    studio.action(ActionId::SelectAll)->trigger();
    studio.action(ActionId::Copy)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), original);
    studio.action(ActionId::Cut)->trigger();
    QVERIFY(studio.text().isEmpty());
    studio.action(ActionId::Paste)->trigger();
    QCOMPARE(studio.text(), original);
    while (studio.session()->document().canUndo()) studio.session()->undo();
    QCOMPARE(studio.text(), original);
  }

  void canvasFormAndTextShareOneUndo() {
    Studio studio;
    const QByteArray original = studio.text();
    // Canvas: one layer more.
    studio.clickCard(2);
    QVERIFY(!studio.session()->selection().paths.isEmpty());
    studio.action(ActionId::Duplicate)->trigger();
    const QByteArray afterCanvas = studio.text();
    QVERIFY(afterCanvas != original);
    studio.settle();
    // Form: the number of tokens.
    studio.session()->setSelection({});
    QVERIFY(studio.window->inspector()->focusField(YamlPath{"model", "max_seq_len"}));
    studio.key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("128"));
    studio.key(Qt::Key_Return);
    const QByteArray afterForm = studio.text();
    QVERIFY(afterForm.contains("max_seq_len: 128"));
    studio.settle();
    // Text: a comment at the end.
    studio.action(ActionId::ShowYaml)->trigger();
    studio.window->yamlView()->setCursorOffset(static_cast<ByteOffset>(afterForm.size()));
    QTest::keyClicks(studio.window->yamlView()->editor(), QStringLiteral("# typed"));
    const QByteArray afterText = studio.text();
    QCOMPARE(afterText, afterForm + "# typed");
    QCOMPARE(studio.window->yamlView()->bytes(), afterText);
    studio.settle();
    // One history for all three.
    QList<QByteArray> seen;
    while (studio.session()->document().canUndo()) {
      studio.key(Qt::Key_Z, Qt::ControlModifier);
      seen << studio.text();
      QVERIFY(seen.size() < 50);
    }
    QCOMPARE(studio.text(), original);
    QVERIFY(seen.contains(afterForm));
    QVERIFY(seen.contains(afterCanvas));
    while (studio.session()->document().canRedo()) studio.action(ActionId::Redo)->trigger();
    QCOMPARE(studio.text(), afterText);
    QCOMPARE(studio.window->yamlView()->bytes(), afterText);
  }

  void languageAndThemeChangeLive() {
    Studio studio;
    const QByteArray before = studio.text();
    for (const QString& code : widgets::languages()) {
      studio.window->setLanguage(code);
      QTRY_COMPARE(studio.window->menuBar()->actions().first()->text(),
                   QCoreApplication::translate("Actions", "&File"));
      QTRY_COMPARE(studio.action(ActionId::Undo)->text(), QCoreApplication::translate("Actions", "&Undo"));
      studio.settle();
      QCOMPARE(studio.text(), before);
    }
    const QImage light = studio.window->grab().toImage();
    studio.action(ActionId::NextTheme)->trigger();
    const QImage dark = studio.window->grab().toImage();
    QVERIFY(qGray(light.pixel(5, light.height() / 2)) > 200);
    QVERIFY(qGray(dark.pixel(5, dark.height() / 2)) < 80);
    QVERIFY(!studio.session()->modified());
  }

  void problemIsShownAndFixed() {
    Studio studio;
    const QByteArray good = studio.text();
    const auto at = good.indexOf("    repeat:");
    QVERIFY(at > 0);
    studio.session()->applyTyping({{static_cast<ByteOffset>(at + 4), static_cast<ByteOffset>(at + 10)}, "repaet"});
    studio.settle();
    QVERIFY(!studio.session()->analysis()->valid());
    QVERIFY2(studio.window->statusStrip()->pillText().contains(QLatin1Char('1')),
             qPrintable(studio.window->statusStrip()->pillText()));
    QVERIFY(studio.window->statusStrip()->figureTexts().first().startsWith(QLatin1String("Last valid:")));
    studio.action(ActionId::ShowProblems)->trigger();
    studio.action(ActionId::NextProblem)->trigger();
    studio.action(ActionId::QuickFix)->trigger();
    studio.settle();
    QCOMPARE(studio.text(), good);
    QVERIFY(studio.session()->analysis()->valid());
    QCOMPARE(studio.window->statusStrip()->pillText(), QStringLiteral("Valid"));
  }

  void unreadableTextKeepsTheLastPicture() {
    Studio studio;
    const auto cards = studio.session()->projection()->cards.size();
    studio.session()->applyTyping({{0, 0}, "]] {\n"});
    studio.settle();
    QVERIFY(!studio.session()->projection()->parsed);
    QCOMPARE(studio.session()->projection()->cards.size(), cards);
    QVERIFY(!studio.session()->apply([](const analysis::Analysis& a) { return document::setRepeat(a, 0, 2); }));
    QVERIFY(!studio.window->toastText().isEmpty());
    studio.session()->undo();
    studio.settle();
    QVERIFY(studio.session()->analysis()->valid());
  }

  void selectionFollowsItsEntry() {
    Studio studio("window_local_global.yml");
    studio.clickCard(4);
    const YamlPath selected = studio.session()->selection().paths.first();
    QCOMPARE(selected, (YamlPath{"layer_schedule", std::size_t{2}}));
    studio.session()->apply([](const analysis::Analysis& a) { return document::insertEntry(a, 0, "decoder"); });
    studio.settle();
    QCOMPARE(studio.session()->selection().paths.size(), 1);
    QCOMPARE(studio.session()->selection().paths.first(), (YamlPath{"layer_schedule", std::size_t{3}}));
  }

  void commandPaletteFindsCommandsAndFields() {
    Studio studio;
    QVERIFY(studio.action(ActionId::WrapRows)->isChecked());
    studio.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(studio.window->commandPalette()->hasFocus());
    QTest::keyClicks(studio.window->commandPalette(), QStringLiteral("wrap ro"));
    QCOMPARE(studio.window->commandPalette()->shownTexts().first(), QStringLiteral("Wrap rows"));
    studio.key(Qt::Key_Return);
    QVERIFY(!studio.window->canvas()->wrapRows());
    studio.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(studio.window->commandPalette(), QStringLiteral("max_seq_len"));
    QCOMPARE(studio.window->commandPalette()->shownTexts().first(), QStringLiteral("model.max_seq_len"));
    studio.key(Qt::Key_Escape);
    QVERIFY(studio.window->commandPalette()->shownTexts().isEmpty());
  }

  void reportAndRunAreMadeWhenShown() {
    Studio studio;
    QVERIFY(!studio.window->bottom()->isCreated(BottomTab::Report));
    QVERIFY(!studio.window->bottom()->isCreated(BottomTab::Run));
    studio.action(ActionId::ShowReport)->trigger();
    QVERIFY(studio.window->bottom()->isCreated(BottomTab::Report));
  }

  // As for a person: two starts on the same file, with settings.
  void collapsedFramesComeBackAfterARestart() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("frames.yml"));
    writeContent(file, kFrames);
    const auto started = [&file](bool persistent = true) {
      WindowOptions options;
      options.persistent = persistent;
      auto window = std::make_unique<MainWindow>(options);
      window->show();
      window->openFile(file);
      if (!QTest::qWaitFor([&] { return window->designOpen() && !window->session()->filePath().isEmpty(); }))
        qFatal("the design does not open");
      window->session()->waitForAnalysis(20'000);
      QCoreApplication::processEvents();
      return window;
    };
    const QStringList second = {QStringLiteral("layer_schedule[2]")};
    {
      const auto window = started();
      QVERIFY(window->canvas()->collapsedFrames().isEmpty());
      window->canvas()->scene()->setCollapsed(4, true);
      QCOMPARE(window->canvas()->collapsedFrames(), second);
    }
    {
      const auto window = started();
      QCOMPARE(window->canvas()->collapsedFrames(), second);
      // What was not saved may never be there again: it changes nothing.
      window->canvas()->commands()->remove({0});
      window->session()->waitForAnalysis(20'000);
      window->canvas()->scene()->setAllCollapsed(true);
      QCOMPARE(window->canvas()->collapsedFrames().size(), 2);
    }
    {
      const auto window = started();
      QCOMPARE(window->canvas()->collapsedFrames(), second);
      window->canvas()->commands()->remove({0});
      window->session()->waitForAnalysis(20'000);
      window->save();
      QTRY_VERIFY(!window->session()->modified());
    }
    {
      const auto window = started();
      QCOMPARE(window->canvas()->collapsedFrames(), QStringList{QStringLiteral("layer_schedule[1]")});
    }
    QVERIFY(started(false)->canvas()->collapsedFrames().isEmpty());  // a picture shows the design, not a habit
    Settings::clearRecentFiles();
    QVERIFY(started()->canvas()->collapsedFrames().isEmpty());
  }

  void commandLineIsChecked() {
    const auto parse = [](QStringList arguments) {
      return parseCommandLine(QStringList{QStringLiteral("studio")} + arguments);
    };
    QCOMPARE(parse({"a.yml", "--size", "800x600", "--theme=dark", "--tab", "run"}).error, QString());
    QCOMPARE(parse({"--size", "800x600"}).size, QSize(800, 600));
    for (const QStringList& bad : {QStringList{"--size", "huge"},
                                   {"--theme", "pink"},
                                   {"--lang", "xx"},
                                   {"--tab", "none"},
                                   {"--nonsense"},
                                   {"a.yml", "b.yml"},
                                   {"--screenshot"},
                                   {"a.yml", "--start-page"},
                                   {"--start-page", "--demo"},
                                   {"--size", "99999x1"}})
      QVERIFY2(!parse(bad).error.isEmpty(), qPrintable(bad.join(' ')));
  }

  void everyShortcutIsThereOnce() {
    QStringList seen;
    for (const ActionSpec& spec : actionTable()) {
      QVERIFY(*spec.text);
      for (const QString& key : QString::fromLatin1(spec.shortcut).split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        QVERIFY2(!QKeySequence::fromString(key, QKeySequence::PortableText).isEmpty(), qPrintable(key));
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen << key;
      }
      if (*spec.icon) QVERIFY2(widgets::Theme::hasIcon(QString::fromLatin1(spec.icon)), spec.icon);
    }
  }
};

int main(int argc, char** argv) {
  WindowTest test;
  return runTests(test, argc, argv);
}
#include "window_test.moc"
