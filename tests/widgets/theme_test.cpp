// The token table: every role that the code asks for exists in all themes, and text can be read on what it stands on.
#include <QApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

#include "core/schema/registry.h"
#include "widgets/theme/kind_icon.h"
#include "widgets/theme/style_sheet.h"
#include "widgets/theme/system_theme.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tokens.h"

using namespace eulerstack::widgets;
using eulerstack::schema::KindFamily;
using eulerstack::schema::Registry;

namespace {

// All first arguments of calls like `name("...")` in our sources.
QSet<QString> usedNames(const QString& pattern) {
  QSet<QString> names;
  const QRegularExpression call(pattern);
  for (const char* folder : {"widgets", "app/studio"}) {
    QDirIterator files(QString(EULERSTACK_SOURCE_DIR) + "/" + folder, {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (!file.open(QIODevice::ReadOnly)) continue;
      const QString text = QString::fromUtf8(file.readAll());
      for (auto it = call.globalMatch(text); it.hasNext();) names.insert(it.next().captured(1));
    }
  }
  return names;
}

QPalette blackAndWhite(const QColor& ground, const QColor& words) {
  QPalette palette;
  for (const auto role : {QPalette::Window, QPalette::Base}) palette.setColor(role, ground);
  for (const auto role : {QPalette::WindowText, QPalette::Text}) palette.setColor(role, words);
  return palette;
}

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

 private slots:
  void contrastOfText_data() {
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("back");
    const QList<QPair<QString, QString>> pairs = {
        {"error", "panel"},   {"error", "error_soft"},   {"warning", "panel"},     {"warning", "warning_soft"},
        {"info", "panel"},    {"info", "info_soft"},     {"ok", "panel"},          {"ok", "ok_soft"},
        {"text", "sel_text"}, {"chip_text", "chip"},     {"accent", "panel"},      {"on_accent", "accent"},
        {"text", "hover"},    {"accent", "accent_soft"}, {"on_error", "error"},    {"on_warning", "warning_fill"},
        {"text", "chip"},     {"text", "accent_soft"},   {"text3", "accent_soft"}, {"accent", "canvas"},
        {"error", "canvas"},  {"syn_key", "panel"},      {"syn_str", "panel"},     {"syn_num", "panel"},
        {"syn_com", "panel"}, {"syn_expr", "panel2"},    {"syn_anno", "panel"}};
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
      const auto add = [name](const QString& front, const QString& back) {
        const QString row = QStringList({wordOf(name), front, "on", back}).join(' ');
        QTest::newRow(qPrintable(row)) << name << front << back;
      };
      for (const auto& [front, back] : pairs) add(front, back);
      for (const char* surface : {"panel", "panel2", "canvas", "card", "card2", "field", "window"})
        for (const char* text : {"text", "text2", "text3"}) add(text, surface);
    }
  }
  void contrastOfText() {
    QFETCH(ThemeName, name);
    QFETCH(QString, front);
    QFETCH(QString, back);
    const ThemeTokens& theme = Tokens::embedded().of(name);
    QVERIFY(theme.ui.contains(front) && theme.ui.contains(back));
    const double ratio = contrastRatio(theme.ui[front], theme.ui[back]);
    QVERIFY2(ratio >= (name == ThemeName::Contrast ? 7.0 : 4.5), qPrintable(QString::number(ratio)));
  }
  void contrastOfFamilies() {
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
      const ThemeTokens& theme = Tokens::embedded().of(name);
      QStringList mixers, coloured = theme.families.keys();
      for (const auto* mixer : Registry::instance().kinds(KindFamily::Mixer)) mixers.append(mixer->id);
      mixers.sort();
      coloured.sort();
      QCOMPARE(coloured, mixers);  // resources/themes/tokens.json has each mixer
      for (auto it = theme.families.begin(); it != theme.families.end(); ++it) {
        const double least = name == ThemeName::Contrast ? 7.0 : 4.5;
        QVERIFY2(contrastRatio(it->on, it->fill) >= least, qPrintable(it.key()));
        QVERIFY2(contrastRatio(it->ink, theme.ui["panel"]) >= least, qPrintable(it.key()));
        QVERIFY2(contrastRatio(it->ink, it->tint) >= least, qPrintable(it.key()));
      }
    }
  }
  void linesCanBeSeen() {
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
      const ThemeTokens& theme = Tokens::embedded().of(name);
      for (const char* line : {"border2", "wire", "warning_line", "error", "accent"})
        QVERIFY2(contrastRatio(theme.ui[line], theme.ui["canvas"]) >= 3.0, line);
    }
  }
  // The third theme is for people who need more: 7:1 for all text.
  void highContrastIsHigh() {
    const ThemeTokens& theme = Tokens::embedded().of(ThemeName::Contrast);
    QStringList words = {"text", "text2", "text3", "accent", "error", "warning", "info", "ok", "chip_text"};
    for (const QString& role : theme.ui.keys())
      if (role.startsWith("syn_")) words << role;
    // Rows that are selected and text that is selected keep the colours of their words.
    for (const char* surface : {"window", "panel", "panel2", "field", "canvas", "card", "card2", "margin", "chip",
                                "hover", "accent_soft", "sel_text"})
      for (const QString& word : words) {
        if (word == "error" && QByteArray(surface) == "sel_text") continue;  // only buttons that are held down
        QVERIFY2(contrastRatio(theme.ui[word], theme.ui[surface]) >= 7.0, qPrintable(word + " on " + surface));
      }
    for (const char* line : {"border2", "wire", "warning_line", "accent_line"})
      QVERIFY2(contrastRatio(theme.ui[line], theme.ui["panel"]) >= 7.0, line);
    QVERIFY(contrastRatio(theme.ui["border"], theme.ui["panel"]) >= 3.0);
    QCOMPARE(QSet<QString>(theme.ui.keyBegin(), theme.ui.keyEnd()),
             QSet<QString>(Tokens::embedded().light.ui.keyBegin(), Tokens::embedded().light.ui.keyEnd()));
  }
  void desktopChoosesTheTheme_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QStringList>("desktop");
    QTest::addColumn<ThemeName>("theme");
    QPalette fusion(QColor(0xef, 0xef, 0xef));
    fusion.setColor(QPalette::Base, Qt::white);
    const QPalette breezeDark(QColor(0x31, 0x36, 0x3b));
    QTest::newRow("plain") << fusion << QStringList{"", "Adwaita"} << ThemeName::Light;
    QTest::newRow("dark") << breezeDark << QStringList{"", "breeze-dark"} << ThemeName::Dark;
    QTest::newRow("white on black") << blackAndWhite(Qt::black, Qt::white) << QStringList() << ThemeName::Contrast;
    QTest::newRow("black on white") << blackAndWhite(Qt::white, Qt::black) << QStringList() << ThemeName::Contrast;
    QTest::newRow("GTK") << fusion << QStringList{"HighContrastInverse", ""} << ThemeName::Contrast;
    QTest::newRow("icons") << fusion << QStringList{"", "high-contrast"} << ThemeName::Contrast;
  }
  void desktopChoosesTheTheme() {
    QFETCH(QPalette, palette);
    QFETCH(QStringList, desktop);
    QTEST(themeOfDesktop(palette, desktop), "theme");
  }
  void themesTakeTurns() {
    ThemeName name = ThemeName::Light;
    QSet<int> seen;
    for (int i = 0; i < 3; ++i, name = nextTheme(name)) {
      seen.insert(static_cast<int>(name));
      QVERIFY(themeNamed(wordOf(name)) == name);
    }
    QCOMPARE(seen.size(), 3);
    QVERIFY(name == ThemeName::Light);
    QVERIFY(!themeNamed("purple"));
  }
  void bothThemesHaveTheSameRoles() {
    QCOMPARE(QSet<QString>(Tokens::embedded().light.ui.keyBegin(), Tokens::embedded().light.ui.keyEnd()),
             QSet<QString>(Tokens::embedded().dark.ui.keyBegin(), Tokens::embedded().dark.ui.keyEnd()));
    for (const QColor& color : Tokens::embedded().light.ui) QVERIFY(color.isValid());
    for (const QColor& color : Tokens::embedded().dark.ui) QVERIFY(color.isValid());
  }
  void everyNameInTheSourcesExists() {
    const Tokens& tokens = Tokens::embedded();
    for (const QString& role : usedNames(R"re(\bcolor\("([a-z0-9_]+)"\))re"))
      QVERIFY2(tokens.light.ui.contains(role), qPrintable(role));
    for (const QString& style : usedNames(R"re(\bfont\("([a-z0-9_]+)"\))re"))
      QVERIFY2(tokens.type.contains(style), qPrintable(style));
    for (const QString& path : usedNames(R"re(\bmetric\("([a-z0-9_.]+)"\))re"))
      QVERIFY2(tokens.metrics.contains(path), qPrintable(path));
    for (const QString& icon : usedNames(R"re(\bicon\((?:QStringLiteral\()?u?"([a-z0-9_]+)")re"))
      QVERIFY2(Theme::hasIcon(icon), qPrintable(icon));
  }
  // Zoomed views put icons between pixels: none of their columns may get lost.
  void iconsAreDrawnWholeAtEveryPlace() {
    const Theme& theme = Theme::instance();
    for (const qreal zoom : {1.0, 0.8, 0.725, 1.331})
      for (const qreal shift : {0.0, 0.3, 0.5, 0.9}) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(zoom, zoom);
        theme.drawIcon(painter, QRectF(8 + shift, 8 + shift, 12, 12), "chevron_down", Qt::black);
        painter.end();
        const QImage whole = theme.pixmap("chevron_down", Qt::black, 12, zoom).toImage();
        bool found = false;
        for (int y = 0; y < 20; ++y)
          for (int x = 0; x < 20; ++x) {
            QImage part = image.copy(QRect(QPoint(x, y), whole.size()));
            part.setDevicePixelRatio(whole.devicePixelRatio());
            found = found || part == whole.convertToFormat(image.format());
          }
        QVERIFY2(found, qPrintable(QStringLiteral("%1 at %2").arg(zoom).arg(shift)));
      }
  }
  void everyIconIsDrawn() {
    QDirIterator icons(":/icons", {"*.svg"});
    int count = 0;
    while (icons.hasNext()) {
      const QString path = icons.next();
      QSvgRenderer renderer(path);
      QVERIFY2(renderer.isValid(), qPrintable(path));
      QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 16, 16));
      const QImage image = Theme::instance().pixmap(icons.fileInfo().baseName(), QColor(255, 0, 0), 16, 2).toImage();
      QCOMPARE(image.size(), QSize(32, 32));
      int drawn = 0;
      bool tinted = true;
      for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x) {
          const QColor pixel = image.pixelColor(x, y);
          if (pixel.alpha() < 128) continue;
          ++drawn;
          tinted = tinted && pixel.green() == 0 && pixel.blue() == 0;
        }
      QVERIFY2(drawn > 12, qPrintable(path));
      QVERIFY2(tinted || path.contains("qss_"), qPrintable(path));
      ++count;
    }
    QVERIFY(count >= 60);
  }
  void mixersHaveIcons() {
    for (const QString& family : Tokens::embedded().light.families.keys()) {
      QVERIFY2(Theme::hasIcon(mixerIcon(family)), qPrintable(family));
    }
    QVERIFY(mixerIcon("").isEmpty() && mixerIcon("no_such_mixer").isEmpty());
    QVERIFY(!Theme::hasIcon("no_such_icon"));
    QVERIFY(!Theme::instance().pixmap("no_such_icon", Qt::black, 16, 1).isNull());
  }
  void applyChangesPaletteAndTellsViews() {
    QSignalSpy spy(&Theme::instance(), &Theme::changed);
    Theme::instance().apply(*qApp, ThemeName::Dark);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(Theme::instance().name(), ThemeName::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), QColor("#1D2229"));
    QVERIFY(qApp->styleSheet().contains("#9c97ff"));
    QVERIFY(!qApp->styleSheet().contains("@"));
    Theme::instance().apply(*qApp, ThemeName::Light);
    QCOMPARE(Theme::instance().color("panel"), QColor("#FFFFFF"));
    QCOMPARE(qApp->palette().color(QPalette::Text), QColor("#18212C"));
    QCOMPARE(Theme::instance().color("shadow").alpha(), 41);
  }
  void fontsHaveTheirSize() {
    const QFontInfo title(Theme::instance().font("card_title"));
    QCOMPARE(title.weight(), 600);
    QVERIFY(qAbs(QFontMetricsF(Theme::instance().font("display")).height() -
                 22.0 / 12.5 * QFontMetricsF(Theme::instance().font("card_title")).height()) < 2);
  }
  void figuresAreTabular() {
    const QFontMetricsF metrics(Theme::instance().figures("field"));
    for (const QChar digit : QStringLiteral("123456789"))
      QVERIFY(qAbs(metrics.horizontalAdvance(digit) - metrics.horizontalAdvance(QLatin1Char('0'))) < 0.06);
    QVERIFY(qAbs(metrics.capHeight() - QFontMetricsF(Theme::instance().font("field")).capHeight()) < 1);
  }
  void languageChoosesTheCjkFamily() {
    QSignalSpy spy(&Theme::instance(), &Theme::changed);
    Theme::instance().setLanguage("ja");
    QCOMPARE(spy.count(), 1);
    const QStringList families = Theme::instance().font("body").families();
    QCOMPARE(families.first(), QString("Inter"));
    QVERIFY(families.indexOf("Noto Sans CJK JP") < families.indexOf("Noto Sans CJK KR"));
    Theme::instance().setLanguage("en");
  }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
