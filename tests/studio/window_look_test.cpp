// The window at every size and in every theme, and its pictures.
#include <QMenu>
#include <QScreen>

#include "app/studio/bottom_panel.h"
#include "app/studio/demo.h"
#include "app/studio/start_page.h"
#include "tests/studio/studio_fixture.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/palette/presets.h"

using namespace eulerstack;
using namespace eulerstack::studio;

class WindowLookTest : public QObject {
  Q_OBJECT

 private slots:
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
  WindowLookTest test;
  return runTests(test, argc, argv);
}

#include "window_look_test.moc"
