// The token table: every role that the code asks for exists in both themes, and text can be read on what it stands on.
#include <QApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <cmath>

#include "core/schema/registry.h"
#include "widgets/theme/kind_icon.h"
#include "widgets/theme/style_sheet.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tokens.h"

using namespace eulerstack::widgets;
using eulerstack::schema::KindFamily;
using eulerstack::schema::Registry;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double channel(double c) {
  return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
double luminance(const QColor& color) {
  return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}
double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

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

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

 private slots:
  void contrastOfText_data() {
    QTest::addColumn<bool>("dark");
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
    for (const bool dark : {false, true}) {
      for (const auto& [front, back] : pairs)
        QTest::addRow("%s %s on %s", dark ? "dark" : "light", qPrintable(front), qPrintable(back))
            << dark << front << back;
      for (const char* surface : {"panel", "panel2", "canvas", "card", "card2", "field", "window"})
        for (const char* text : {"text", "text2", "text3"})
          QTest::addRow("%s %s on %s", dark ? "dark" : "light", text, surface)
              << dark << QString(text) << QString(surface);
    }
  }
  void contrastOfText() {
    QFETCH(bool, dark);
    QFETCH(QString, front);
    QFETCH(QString, back);
    const ThemeTokens& theme = Tokens::embedded().of(dark ? ThemeName::Dark : ThemeName::Light);
    QVERIFY(theme.ui.contains(front) && theme.ui.contains(back));
    const double ratio = contrast(theme.ui[front], theme.ui[back]);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
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
        QVERIFY2(contrast(it->on, it->fill) >= 4.5, qPrintable(it.key()));
        QVERIFY2(contrast(it->ink, theme.ui["panel"]) >= 4.5, qPrintable(it.key()));
        QVERIFY2(contrast(it->ink, it->tint) >= 4.5, qPrintable(it.key()));
      }
    }
  }
  void linesCanBeSeen() {
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
      const ThemeTokens& theme = Tokens::embedded().of(name);
      for (const char* line : {"border2", "wire", "warning_line", "error", "accent"})
        QVERIFY2(contrast(theme.ui[line], theme.ui["canvas"]) >= 3.0, line);
    }
  }
  // The third theme is for people who need more: 7:1 for all text.
  void highContrastIsHigh() {
    const ThemeTokens& theme = Tokens::embedded().of(ThemeName::Contrast);
    for (const char* surface :
         {"panel", "panel2", "canvas", "card", "card2", "field", "window", "hover", "accent_soft"})
      for (const char* text : {"text", "text2", "text3"})
        QVERIFY2(contrast(theme.ui[text], theme.ui[surface]) >= 7.0, surface);
    for (const char* word : {"error", "warning", "info", "ok", "accent", "border2", "wire"})
      QVERIFY2(contrast(theme.ui[word], theme.ui["panel"]) >= 7.0, word);
    QCOMPARE(QSet<QString>(theme.ui.keyBegin(), theme.ui.keyEnd()),
             QSet<QString>(Tokens::embedded().light.ui.keyBegin(), Tokens::embedded().light.ui.keyEnd()));
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
