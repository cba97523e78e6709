// The list of problems: order, filters, selection, fixes.
#include "widgets/problems/problems_panel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

#include "panels_fixture.h"
#include "widgets/controls/controls.h"
#include "widgets/problems/problems_model.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using namespace eulerstack::widgets::panels_test;

class ProblemsTest : public QObject {
  Q_OBJECT

 private:
  static QByteArray broken() {
    QByteArray text = kDesign;
    text.replace("dtype: float32", "dtpye: float32");
    text.replace("type: gated_mlp", "type: gated_mpl");
    text.replace("type: mlp, bias", "type: mpl, bias");
    text.replace("repeat: 2", "repeat: 0");
    return text;
  }

  QTableView* table() const { return m_panel->findChild<QTableView*>(); }
  int rows() const { return table()->model()->rowCount(); }
  QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
  int rowWith(const char* path) const {
    for (int i = 0; i < rows(); ++i)
      if (cell(i, ProblemsModel::Path) == QLatin1String(path)) return i;
    return -1;
  }
  OutlineButton* corner(int index) const {
    return m_panel->cornerWidget()->findChildren<OutlineButton*>().value(index);
  }

  std::unique_ptr<DocumentSession> m_session;
  std::unique_ptr<ProblemsPanel> m_panel;

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Dark); }

  void init() {
    m_session = std::make_unique<DocumentSession>();
    m_panel = std::make_unique<ProblemsPanel>(m_session.get());
    show(*m_panel, 930, 240);
    load(*m_session, broken());
  }

  void cleanup() {
    m_panel.reset();
    m_session.reset();
  }

  void orderIsSeverityThenLine() {
    QVERIFY(rows() >= 3);
    int severity = 0, line = 0;
    auto* model = static_cast<ProblemsModel*>(table()->model());
    for (int i = 0; i < rows(); ++i) {
      const int next = static_cast<int>(model->diagnostic(i)->severity);
      QVERIFY(next >= severity);
      if (next > severity) line = 0;
      severity = next;
      QVERIFY(model->lineOf(i) >= line);
      line = model->lineOf(i);
    }
    QCOMPARE(cell(0, ProblemsModel::Code).section('.', 0, 0), QStringLiteral("schema"));
    shoot(*m_panel, QStringLiteral("problems_dark"));
  }

  void codesAndPathsAreWholeBesideShortMessages() {
    load(*m_session, kDesign);
    QVERIFY(rows() >= 2);
    const QFontMetrics metrics(Theme::instance().font("code"));
    for (int row = 0; row < rows(); ++row)
      for (const int column : {ProblemsModel::Code, ProblemsModel::Path})
        QVERIFY2(table()->columnWidth(column) > metrics.horizontalAdvance(cell(row, column)),
                 qPrintable(cell(row, column)));
  }

  void aClickSelectsCardFieldAndLine() {
    QSignalSpy places(m_panel.get(), &ProblemsPanel::placeRequested);
    const int row = rowWith("layer_templates.beta.ffn.type");
    QVERIFY(row >= 0);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(row, ProblemsModel::MessageText)).center());
    QCOMPARE(m_session->selection().paths, QList<YamlPath>{entry(1)});
    QCOMPARE(m_session->selection().field.toString(), std::string("layer_templates.beta.ffn.type"));
    QCOMPARE(places.count(), 1);
    const auto range = places.first().first().value<SourceRange>();
    QVERIFY(textOf(*m_session).mid(range.begin, range.size()).contains("mpl"));
  }

  void enterRunsTheFix() {
    table()->setFocus();
    const int row = rowWith("layer_templates.beta.ffn.type");
    table()->setCurrentIndex(table()->model()->index(row, ProblemsModel::MessageText));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(m_session->waitForAnalysis());
    QVERIFY(textOf(*m_session).contains("type: mlp, bias"));
    QCOMPARE(rowWith("layer_templates.beta.ffn.type"), -1);
    m_session->undo();
    QCOMPARE(textOf(*m_session), broken());
  }

  void theButtonInTheRowRunsTheFix() {
    const int row = rowWith("layer_templates.beta.ffn.type");
    const QRect cellRect = table()->visualRect(table()->model()->index(row, ProblemsModel::Fix));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(cellRect.right() - 20, cellRect.center().y()));
    QVERIFY(m_session->waitForAnalysis());
    QVERIFY(textOf(*m_session).contains("type: mlp, bias"));
  }

  void allSafeFixesAreOneStep() {
    auto* model = static_cast<ProblemsModel*>(table()->model());
    QVERIFY(model->safeFixes() >= 2);
    OutlineButton* all = corner(3);
    QVERIFY(all->text().contains(QString::number(model->safeFixes())));
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(m_session->waitForAnalysis());
    QVERIFY(textOf(*m_session).contains("dtype: float32"));
    QVERIFY(textOf(*m_session).contains("type: gated_mlp"));
    QCOMPARE(m_session->document().history().entries().size(), std::size_t(1));
    m_session->undo();
    QCOMPARE(textOf(*m_session), broken());
  }

  void nextAndPreviousGoRound() {
    m_panel->nextProblem();
    QCOMPARE(table()->currentIndex().row(), 0);
    m_panel->nextProblem();
    QCOMPARE(table()->currentIndex().row(), 1);
    m_panel->previousProblem();
    m_panel->previousProblem();
    QCOMPARE(table()->currentIndex().row(), rows() - 1);
  }

  void filtersHide() {
    const int all = rows();
    QTest::mouseClick(corner(0), Qt::LeftButton);
    QVERIFY(rows() < all);
    QTest::mouseClick(corner(0), Qt::LeftButton);
    QCOMPARE(rows(), all);
  }

  void theDetailSaysWhatFixSee() {
    m_panel->nextProblem();
    QStringList texts;
    for (const QLabel* label : m_panel->findChildren<QLabel*>()) texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("What")));
    QVERIFY(texts.contains(QStringLiteral("Fix")));
    QVERIFY(texts.contains(cell(0, ProblemsModel::MessageText)));
  }

  void countsAreSignalled() {
    QSignalSpy counts(m_panel.get(), &ProblemsPanel::countChanged);
    load(*m_session, kDesign);
    QVERIFY(!counts.isEmpty());
    QCOMPARE(counts.last().at(0).toInt(), 0);
  }

  void languageSwitchesLive() {
    PseudoTranslator pseudo(false);
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QVERIFY(cell(0, ProblemsModel::MessageText).contains(QStringLiteral("xx")));
    QVERIFY(
        table()->model()->headerData(ProblemsModel::Path, Qt::Horizontal).toString().contains(QStringLiteral("xx")));
    QVERIFY(!cell(0, ProblemsModel::Code).contains(QStringLiteral("xx")));
    QCoreApplication::removeTranslator(&pseudo);
  }
};

QTEST_MAIN(ProblemsTest)
#include "problems_test.moc"
