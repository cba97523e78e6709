// The window as a user drives it: open, edit in three places, undo, language, problems, sizes.
#include <QMenuBar>
#include <QScreen>

#include "app/studio/bottom_panel.h"
#include "app/studio/command_line.h"
#include "app/studio/command_palette.h"
#include "app/studio/demo.h"
#include "app/studio/design_card.h"
#include "app/studio/settings.h"
#include "app/studio/start_page.h"
#include "app/studio/status_strip.h"
#include "tests/studio/studio_fixture.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/palette/presets.h"
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

  void smallWindowsTakeTheirForm() {
    Studio studio;
    QVERIFY(!studio.window->palette()->collapsed());
    studio.window->resize(1280, 800);
    QCoreApplication::processEvents();
    QVERIFY(studio.window->palette()->collapsed());
    QVERIFY(studio.window->bottom()->isFolded());
    const QSize canvas = studio.window->canvas()->size();
    studio.window->showTab(BottomTab::Problems);
    QCoreApplication::processEvents();
    QVERIFY(!studio.window->bottom()->isFolded());
    // The pages lie over the canvas; it keeps its size.
    QCOMPARE(studio.window->canvas()->size(), canvas);
    const QWidget* sheet = studio.window->bottom()->sheet();
    QVERIFY(sheet != nullptr && sheet->isVisible());
    QVERIFY(sheet->height() > 100 && sheet->height() <= 0.6 * studio.window->height() + 1);
    QVERIFY(studio.window->bottom()->page(BottomTab::Problems)->isVisible());
    // It ends where the tabs begin.
    QCOMPARE(sheet->mapTo(studio.window.get(), QPoint(0, sheet->height())).y(),
             studio.window->bottom()->mapTo(studio.window.get(), QPoint(0, 0)).y());
    studio.window->bottom()->setFolded(true);
    QVERIFY(!sheet->isVisible());
    studio.window->bottom()->setFolded(false);
    studio.window->resize(700, 500);
    QVERIFY(studio.window->width() >= 1024 && studio.window->height() >= 640);
    studio.window->resize(1600, 1000);
    QCoreApplication::processEvents();
    QVERIFY(!studio.window->palette()->collapsed());
    QVERIFY(studio.window->bottom()->sheet() == nullptr);
    QVERIFY(studio.window->bottom()->page(BottomTab::Problems)->isVisible() || studio.window->bottom()->isFolded());
  }

  void aNarrowWindowOpensWithoutInspector() {
    Studio studio("quickstart.yml", QSize(1024, 640));
    QVERIFY(!studio.window->inspector()->isVisible());
    studio.action(ActionId::ShowInspector)->trigger();
    QVERIFY(studio.window->inspector()->isVisible());
    studio.open("gpt2_like.yml");  // who asked for it keeps it
    QVERIFY(studio.window->inspector()->isVisible());
    studio.window->closeDesign();
    studio.open("quickstart.yml");
    QVERIFY(!studio.window->inspector()->isVisible());
  }

  void themesTakeTurnsInTheWindow() {
    Studio studio;
    for (const auto name : {widgets::ThemeName::Dark, widgets::ThemeName::Contrast, widgets::ThemeName::Light}) {
      studio.action(ActionId::NextTheme)->trigger();
      QVERIFY(widgets::Theme::instance().name() == name);
      QVERIFY(!studio.window->grab().isNull());
    }
  }

  // Nothing keeps colours of the theme before.
  void aSwitchedThemeLooksLikeAFreshOne_data() {
    QTest::addColumn<int>("tab");
    QTest::newRow("start page") << -1;
    for (const auto& [tab, name] : {std::pair(BottomTab::Problems, "problems"), std::pair(BottomTab::Yaml, "yaml"),
                                    std::pair(BottomTab::Report, "report"), std::pair(BottomTab::Run, "run")})
      QTest::newRow(name) << static_cast<int>(tab);
  }
  void aSwitchedThemeLooksLikeAFreshOne() {
    QFETCH(int, tab);
    const auto shown = [tab](widgets::ThemeName before, widgets::ThemeName after) {
      widgets::Theme::instance().apply(*qApp, before);
      Studio studio(tab < 0 ? nullptr : "quickstart.yml");
      const QString path = studio.folder.filePath(QStringLiteral("shot.png"));
      if (tab >= 0) studio.window->showTab(static_cast<BottomTab>(tab));
      if (tab < 0) takeScreenshotOfStartPage(*studio.window, path, QSize(1600, 1000));
      widgets::Theme::instance().apply(*qApp, after);
      takeScreenshot(*studio.window, path, QSize(1600, 1000));
      return QImage(path);
    };
    const QImage fresh = shown(widgets::ThemeName::Dark, widgets::ThemeName::Dark);
    const QImage switched = shown(widgets::ThemeName::Light, widgets::ThemeName::Dark);
    widgets::Theme::instance().apply(*qApp, widgets::ThemeName::Light);
    QString place;
    for (int y = 0; y < fresh.height() && place.isEmpty(); ++y)
      for (int x = 0; x < fresh.width() && place.isEmpty(); ++x)
        if (fresh.pixel(x, y) != switched.pixel(x, y)) place = QStringLiteral("%1, %2").arg(x).arg(y);
    QVERIFY2(place.isEmpty(), qPrintable(place));
  }

  void themeCanBeThatOfTheDesktop() {
    WindowOptions options;
    options.persistent = false;
    options.desktopTheme = widgets::ThemeName::Contrast;
    MainWindow window(options);
    const auto* menu = window.findChild<QMenu*>(QStringLiteral("themeMenu"));
    const auto checked = [menu] {
      emit const_cast<QMenu*>(menu)->aboutToShow();
      QStringList names;
      for (const QAction* choice : menu->actions())
        if (choice->isChecked()) names << choice->text();
      return names;
    };
    QCOMPARE(checked(), QStringList{QStringLiteral("As the system")});
    menu->actions().at(2)->trigger();
    QVERIFY(widgets::Theme::instance().name() == widgets::ThemeName::Dark);
    QCOMPARE(checked(), QStringList{QStringLiteral("Dark")});
    menu->actions().at(0)->trigger();
    QVERIFY(widgets::Theme::instance().name() == widgets::ThemeName::Contrast);
    QCOMPARE(checked(), QStringList{QStringLiteral("As the system")});
    window.setTheme(widgets::ThemeName::Light);
  }

  void reportAndRunAreMadeWhenShown() {
    Studio studio;
    QVERIFY(!studio.window->bottom()->isCreated(BottomTab::Report));
    QVERIFY(!studio.window->bottom()->isCreated(BottomTab::Run));
    studio.action(ActionId::ShowReport)->trigger();
    QVERIFY(studio.window->bottom()->isCreated(BottomTab::Report));
  }

  void screenshotHasTheSizeAskedFor() {
    Studio studio;
    const QString path = studio.folder.filePath(QStringLiteral("shot.png"));
    QVERIFY(takeScreenshot(*studio.window, path, QSize(1210, 777)));
    QCOMPARE(QImage(path).size(), QSize(1210, 777));
  }

  void pictureOfTheStartPageHasAllPresets() {
    Studio studio(nullptr);
    const QString path = studio.folder.filePath(QStringLiteral("start.png"));
    QVERIFY(takeScreenshotOfStartPage(*studio.window, path, QSize(1280, 800)));
    QCOMPARE(QImage(path).size(), QSize(1280, 800));
    qsizetype presets = 0;
    for (const widgets::PresetTier& tier : widgets::findPresets(widgets::presetsFolder()))
      presets += tier.presets.size();
    QVERIFY(presets >= 60);
    QCOMPARE(studio.window->startPage()->summariesArrived(), static_cast<int>(presets));
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

  void aFirstWindowFitsTheScreen() {
    WindowOptions options;  // as a user's first start: no remembered size
    MainWindow window(options);
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    QVERIFY2(window.height() <= room.height() || window.height() == window.minimumHeight(),
             qPrintable(QString::number(window.height())));
    QVERIFY2(window.width() <= room.width() || window.width() == window.minimumWidth(),
             qPrintable(QString::number(window.width())));
  }
};

int main(int argc, char** argv) {
  WindowTest test;
  return runTests(test, argc, argv);
}
#include "window_test.moc"
