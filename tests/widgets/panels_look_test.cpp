// Every panel in both themes and in every language: texts fit their widgets, pictures can be taken to be looked at.
#include "panels_fixture.h"
#include "text_fit.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/problems/problems_panel.h"
#include "widgets/report/report_panel.h"
#include "widgets/yaml_view/yaml_view.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using namespace eulerstack::widgets::panels_test;

class PanelsLookTest : public QObject {
  Q_OBJECT

 private:
  static void lookAt(QWidget& panel, QWidget* corner, int width, int height, const QString& name) {
    if (corner != nullptr) corner->setGeometry(width - corner->sizeHint().width(), 0, corner->sizeHint().width(), 32);
    show(panel, width, height);
    QStringList bad = text_fit::cutTexts(panel);  // layouts settle a little later
    for (int turn = 0; turn < 100 && !bad.isEmpty(); ++turn) {
      QTest::qWait(20);
      bad = text_fit::cutTexts(panel);
    }
    shoot(panel, name);
    if (corner != nullptr) {
      corner->show();
      shoot(*corner, name + QStringLiteral("_corner"));
      corner->hide();
    }
    QVERIFY2(bad.isEmpty(), qPrintable(name + QStringLiteral(": ") + bad.join(QStringLiteral(" | "))));
  }

 private slots:
  void init() { setLanguage(QStringLiteral("en")); }

  void panelsFitTheirTexts_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    for (const QString& language : languages() + QStringList{QStringLiteral("long"), QStringLiteral("wide")})
      for (const bool dark : {false, true})
        QTest::newRow(qPrintable(language + (dark ? QStringLiteral("_dark") : QStringLiteral("_light"))))
            << language << dark;
  }

  void panelsFitTheirTexts() {
    QFETCH(QString, language);
    QFETCH(bool, dark);
    Theme::instance().apply(*qApp, dark ? ThemeName::Dark : ThemeName::Light);
    DocumentSession session;
    load(session, preset("window_local_global"));
    InspectorPanel inspector(&session);
    YamlView yaml(&session);
    ProblemsPanel problems(&session);
    PalettePanel palette(&session);
    ReportPanel report(&session);
    // The language changes under panels that are there already.
    PseudoTranslator pseudo(language == QLatin1String("wide"));
    if (languages().contains(language))
      setLanguage(language);
    else
      QCoreApplication::installTranslator(&pseudo);
    const QString suffix = QLatin1Char('_') + language + (dark ? QStringLiteral("_dark") : QStringLiteral("_light"));
    session.setSelection({{entry(0)}, {}});
    lookAt(inspector, nullptr, 312, 800, QStringLiteral("inspector") + suffix);
    lookAt(yaml, yaml.cornerWidget(), 930, 230, QStringLiteral("yaml") + suffix);
    lookAt(palette, nullptr, 214, 560, QStringLiteral("palette") + suffix);
    palette.showTab(PalettePanel::Tab::Templates);
    lookAt(palette, nullptr, 214, 300, QStringLiteral("templates") + suffix);
    palette.showTab(PalettePanel::Tab::Presets);
    QTest::qWait(300);
    lookAt(palette, nullptr, 214, 500, QStringLiteral("presets") + suffix);
    palette.setCollapsed(true);
    lookAt(palette, nullptr, 44, 400, QStringLiteral("rail") + suffix);
    lookAt(report, report.cornerWidget(), 1286, 560, QStringLiteral("report") + suffix);
    session.setSelection({});
    lookAt(inspector, nullptr, 312, 900, QStringLiteral("inspector_design") + suffix);
    inspector.showTab(InspectorPanel::Tab::Values);
    lookAt(inspector, nullptr, 312, 400, QStringLiteral("values") + suffix);

    QByteArray broken = preset("window_local_global");
    broken.replace("n_heads: ", "n_heads: 7 # ");
    broken.replace("type: gated_mlp", "type: gated_mpl");
    broken.replace("dtype:", "dtpye:");
    broken.replace("max_seq_len: ", "max_seq_len: -");
    load(session, broken);
    inspector.showTab(InspectorPanel::Tab::Form);
    session.setSelection({{entry(0)}, {}});
    lookAt(inspector, nullptr, 312, 800, QStringLiteral("inspector_invalid") + suffix);
    session.setSelection({});
    lookAt(inspector, nullptr, 312, 900, QStringLiteral("inspector_design_invalid") + suffix);
    problems.nextProblem();
    lookAt(problems, problems.cornerWidget(), 1280, 230, QStringLiteral("problems") + suffix);
    lookAt(yaml, nullptr, 930, 230, QStringLiteral("yaml_invalid") + suffix);
    lookAt(report, nullptr, 1286, 560, QStringLiteral("report_invalid") + suffix);
  }
};

QTEST_MAIN(PanelsLookTest)
#include "panels_look_test.moc"
