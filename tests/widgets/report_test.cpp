// The report: figures add up, clicks select, exports are written, states are said.
#include "widgets/report/report_panel.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <cmath>

#include "panels_fixture.h"
#include "widgets/controls/controls.h"
#include "widgets/report/report_content.h"
#include "widgets/report/treemap.h"

using namespace eulerstack;
using namespace eulerstack::widgets;
using namespace eulerstack::widgets::panels_test;

class ReportTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<DocumentSession> m_session;
  std::unique_ptr<ReportPanel> m_panel;

  QString shownTexts() const {
    QStringList texts;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
      if (label->isVisible()) texts.append(label->text());
    return texts.join(QLatin1Char('|'));
  }

 private slots:
  void initTestCase() { Theme::instance().apply(*qApp, ThemeName::Light); }

  void init() {
    m_session = std::make_unique<DocumentSession>();
    load(*m_session, kDesign);
    m_panel = std::make_unique<ReportPanel>(m_session.get());
    show(*m_panel, 1280, 560);
  }

  void cleanup() {
    m_panel.reset();
    m_session.reset();
  }

  void partsAddUpToTheWhole() {
    const AnalysisPtr analysis = m_session->analysis();
    std::int64_t sum = 0;
    for (const ReportPart& part : reportParts(*analysis)) {
      sum += part.parameters;
      std::int64_t shares = 0;
      for (const ReportPart::Share& share : part.shares) shares += share.parameters;
      if (part.layers > 0) QCOMPARE(shares, part.parameters);
    }
    QCOMPARE(sum, analysis->figures->parameters.value());
  }

  void flopsAddUpToTheWhole() {
    for (const char* name : {"quickstart", "gpt2_like", "parallel_residual", "alibi_mqa"}) {
      load(*m_session, preset(name));
      const AnalysisPtr analysis = m_session->analysis();
      QVERIFY2(analysis->valid(), name);
      QCOMPARE(flopsShares(*analysis).total().value(), analysis->figures->forwardFlopsPerToken.value());
    }
  }

  void memorySharesAreAWhole() {
    double sum = 0;
    for (const double share : memoryShares(*m_session->analysis(), 8)) sum += share;
    QVERIFY(std::abs(sum - 1) < 1e-9);
    const QList<ReportRow> one = memoryRows(*m_session->analysis(), 1);
    const QList<ReportRow> eight = memoryRows(*m_session->analysis(), 8);
    QCOMPARE(one[0].first, eight[0].first);   // weights do not depend on the batch
    QVERIFY(one[3].first != eight[3].first);  // activations do
  }

  void squarifyKeepsAreas() {
    const QList<double> values{6, 6, 4, 3, 2, 2, 1};
    const QRectF area(0, 0, 600, 400);
    const QList<QRectF> rects = squarify(values, area);
    QCOMPARE(rects.size(), values.size());
    for (qsizetype i = 0; i < rects.size(); ++i) {
      QVERIFY(std::abs(rects[i].width() * rects[i].height() - values[i] * 10000) < 1);
      QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(rects[i]));
      for (qsizetype j = 0; j < i; ++j) {
        const QRectF common = rects[i].intersected(rects[j]);
        QVERIFY(common.width() * common.height() < 0.01);
      }
    }
    QCOMPARE(squarify({0, 0}, area).size(), 2);
    QCOMPARE(squarify({}, area).size(), 0);
  }

  void labelsOfTheMapSaySomethingOrNothing() {
    const QFontMetrics metrics(Theme::instance().font("caption"));
    const QString word = QStringLiteral("attention");
    const auto room = [&](const char* text) { return metrics.horizontalAdvance(QString::fromUtf8(text)) + 1; };
    QCOMPARE(treemapLabel(metrics, word, room("attention")), word);
    QCOMPARE(treemapLabel(metrics, word, room("atte\u2026")), QStringLiteral("atte\u2026"));
    QCOMPARE(treemapLabel(metrics, word, room("at\u2026")), QString());
    QCOMPARE(treemapLabel(metrics, QStringLiteral("ab"), room("ab")), QStringLiteral("ab"));
  }

  void aClickOnThePartSelectsItsCard() {
    auto* map = m_panel->findChild<Treemap*>();
    const QList<ReportPart> parts = reportParts(*m_session->analysis());
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
      if (parts[i].layers == 0) continue;
      QTest::mouseClick(map, Qt::LeftButton, {}, map->partRect(i).center().toPoint());
      QCOMPARE(m_session->selection().paths, QList<YamlPath>{parts[i].path});
    }
  }

  void neverValidSaysWhatToDo() {
    QSignalSpy asked(m_panel.get(), &ReportPanel::showProblemsRequested);
    QByteArray broken = kDesign;
    broken.replace("repeat: 2", "repeat: 0");
    load(*m_session, broken);
    QVERIFY(shownTexts().contains(QStringLiteral("to see the cost")));
    OutlineButton* show = nullptr;
    for (OutlineButton* button : m_panel->findChildren<OutlineButton*>())
      if (button->isVisible() && button->text() == QLatin1String("Show problems")) show = button;
    QVERIFY(show != nullptr);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
  }

  void staleFiguresAreCalledStale() {
    const auto at = static_cast<ByteOffset>(QByteArray(kDesign).indexOf("repeat: 2") + 8);
    m_session->applyTyping({{at, at + 1}, "0"});
    QVERIFY(m_session->waitForAnalysis());
    QVERIFY(shownTexts().contains(QStringLiteral("last valid")));
    m_session->undo();
    QVERIFY(m_session->waitForAnalysis());
    QVERIFY(!shownTexts().contains(QStringLiteral("last valid")));
  }

  void theTableIsCopied() {
    m_panel->copyTable();
    const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(m_session->analysis()->figures->parts.size()) + 2);
    QCOMPARE(lines.last().split('\t').at(2), QString::number(m_session->analysis()->figures->parameters.value()));
  }

  void exportsAreWritten() {
    QTemporaryDir dir;
    QSignalSpy done(m_panel.get(), &ReportPanel::exported);
    m_panel->exportPdf(dir.filePath(QStringLiteral("r.pdf")));
    m_panel->exportHtml(dir.filePath(QStringLiteral("r.html")));
    QTRY_COMPARE(done.count(), 2);
    QVERIFY(readFile(dir.filePath(QStringLiteral("r.pdf"))).startsWith("%PDF-"));
    QVERIFY(readFile(dir.filePath(QStringLiteral("r.html"))).contains("<html"));
    const QString folder = qEnvironmentVariable("EULERSTACK_SHOTS");
    if (!folder.isEmpty()) QFile::copy(dir.filePath(QStringLiteral("r.pdf")), folder + QStringLiteral("/report.pdf"));
    QSignalSpy failed(m_panel.get(), &ReportPanel::exportFailed);
    m_panel->exportPdf(dir.filePath(QStringLiteral("no/such/folder.pdf")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.first().at(1).toString().isEmpty());
  }
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
