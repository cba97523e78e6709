// Training from the window with a fake engine: start, pause, stop, crash, garbage, hang, flood; several runs in the
// plot.
#include <time.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>
#include <algorithm>

#include "tests/studio/studio_fixture.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/runs/run_form.h"
#include "widgets/runs/run_panel.h"
#include "widgets/runs/run_plot.h"
#include "widgets/runs/run_summary.h"
#include "widgets/runs/runs_model.h"

using namespace eulerstack;
using namespace eulerstack::studio;
using widgets::RunPanel;
using widgets::RunState;

// Work of this thread alone: on a busy machine a gap of wall time says more about the others.
static qint64 threadCpuNs() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

class RunTest : public QObject {
  Q_OBJECT

  // A window whose engine follows the script.
  struct Training : Studio {
    RunPanel* panel;
    explicit Training(const char* script, std::int64_t steps = 40) {
      qputenv("FAKE_ENGINE", script);
      panel = window->runPanel();
      panel->setEngineProgram(QStringLiteral(EULERSTACK_FAKE_ENGINE));
      panel->setEngineTimings({.silentMs = 400, .terminateMs = 200, .killMs = 500});
      panel->setRunsFolder(QString());
      setSteps(steps);
    }
    void setSteps(std::int64_t steps) const {
      interop::TrainOptions options;
      options.steps = steps;
      panel->form()->setOptions(options);
    }
    QStringList summary() const { return panel->findChild<widgets::RunSummary*>()->rows(); }
  };

 private slots:
  void startsPausesResumesAndStops() {
    Training studio("delay=3", 100'000);
    QVERIFY(studio.action(ActionId::Start)->isEnabled());
    QVERIFY(!studio.action(ActionId::Stop)->isEnabled());
    studio.key(Qt::Key_F5);
    QTRY_COMPARE(studio.panel->state(), RunState::Running);
    QTRY_VERIFY(studio.panel->currentRun()->metrics.size() > 30);
    QVERIFY(!studio.panel->canStart());
    studio.key(Qt::Key_F6);
    QTRY_COMPARE(studio.panel->state(), RunState::Paused);
    const auto paused = studio.panel->currentRun()->metrics.size();
    QTest::qWait(60);
    QCOMPARE(studio.panel->currentRun()->metrics.size(), paused);
    studio.key(Qt::Key_F5);
    QTRY_COMPARE(studio.panel->state(), RunState::Running);
    QTRY_VERIFY(studio.panel->currentRun()->metrics.size() > paused);
    studio.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(studio.panel->state(), RunState::Finished);
    QVERIFY(studio.summary().first().startsWith(QLatin1String("Stopped:")));
    QVERIFY(studio.panel->canStart());
  }

  void runsAreOverlaidAndCompared() {
    Training studio("", 60);
    for (int run = 0; run < 2; ++run) {
      studio.panel->start();
      QTRY_COMPARE(studio.panel->state(), RunState::Finished);
    }
    QCOMPARE(studio.panel->runs()->rowCount(), 2);
    const widgets::RunPtr first = studio.panel->runs()->at(1);
    const widgets::RunPtr second = studio.panel->runs()->at(0);
    QVERIFY(first->name != second->name);
    QVERIFY(first->series != second->series);
    QCOMPARE(studio.panel->plot()->pointCount(first->id), 60);
    QCOMPARE(studio.panel->plot()->pointCount(second->id), 60);
    QVERIFY(studio.summary().join('|').contains(first->name));  // "Against ... at 60"
    QCOMPARE(second->sample, QStringLiteral("Once upon a time"));
    studio.panel->plot()->showCrosshair(30);
    QCOMPARE(studio.panel->plot()->crosshairRows().size(), 2);
    // Hidden runs leave the crosshair; the list is where one hides them.
    studio.panel->runs()->setData(studio.panel->runs()->index(0), Qt::Unchecked, Qt::CheckStateRole);
    studio.panel->plot()->showCrosshair(30);
    QCOMPARE(studio.panel->plot()->crosshairRows().size(), 1);
    QVERIFY(!studio.panel->plot()->smoothedAt(first->id, 5000).has_value());
  }

  void smoothingIsAnUnbiasedAverage() {
    widgets::Smoother smoother(0.5);
    QCOMPARE(smoother.add(4), 4.0);
    QCOMPARE(smoother.add(1), (0.5 * 4 + 1) / 1.5);
    widgets::Smoother none(0);
    none.add(7);
    QCOMPARE(none.add(3), 3.0);
  }

  void remainingTimeComesFromTheLastSteps() {
    widgets::EtaEstimator eta;
    for (int step = 1; step <= 9; ++step) eta.add(step, step * 2.0);
    QVERIFY(!eta.remainingSeconds(100).has_value());
    for (int step = 10; step <= 100; ++step) eta.add(step, 18 + (step - 9) * 0.5);
    QVERIFY(std::abs(*eta.remainingSeconds(200) - 50) < 1e-9);
    eta.clear();
    QVERIFY(!eta.remainingSeconds(200).has_value());
    QCOMPARE(widgets::durationText(117), QStringLiteral("1 m 57 s"));
    QCOMPARE(widgets::durationText(7500), QStringLiteral("2 h 05 m"));
  }

  void faultsAreSaidAndTheWindowStays_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("words");
    QTest::newRow("crash") << QByteArray("crash=12") << "crashed";
    QTest::newRow("garbage") << QByteArray("garbage=12") << "no message";
    QTest::newRow("half") << QByteArray("half=12") << "ended early";
    QTest::newRow("memory guard") << QByteArray("oom") << "9.00 GiB";
  }
  void faultsAreSaidAndTheWindowStays() {
    QFETCH(const QByteArray, script);
    QFETCH(const QString, words);
    Training studio(script.constData());
    const QByteArray before = studio.text();
    studio.panel->start();
    QTRY_COMPARE(studio.panel->state(), RunState::Failed);
    QTRY_VERIFY2(studio.summary().join('|').contains(words), qPrintable(studio.summary().join('|')));
    QCOMPARE(studio.text(), before);
    // The next run works.
    qputenv("FAKE_ENGINE", "");
    QVERIFY(studio.panel->canStart());
    studio.panel->start();
    QTRY_COMPARE(studio.panel->state(), RunState::Finished);
  }

  void crashShowsTheLastLinesOfTheEngine() {
    Training studio("crash=5");
    studio.panel->start();
    QTRY_COMPARE(studio.panel->state(), RunState::Failed);
    QTRY_VERIFY(studio.summary().join('|').contains(QLatin1String("about to crash at step 5")));
  }

  void silenceIsSaidAndStopEndsIt() {
    Training studio("hang=5", 1000);
    studio.panel->start();
    QTRY_VERIFY(studio.summary().value(0).startsWith(QLatin1String("No answer:")));
    studio.panel->stop();
    QTRY_COMPARE(studio.panel->state(), RunState::Finished);
  }

  void lossNotFinitePauses() {
    Training studio("notfinite=9", 1000);
    studio.panel->start();
    QTRY_COMPARE(studio.panel->state(), RunState::Paused);
    QTRY_VERIFY(studio.summary().join('|').contains(QLatin1String("step 9")));
    studio.panel->stop();
    QTRY_COMPARE(studio.panel->state(), RunState::Finished);
  }

  void brokenDesignCannotStart() {
    Training studio("");
    studio.session()->applyTyping({{0, 0}, "nonsense: 1\n"});
    studio.settle();
    QVERIFY(!studio.panel->canStart());
    studio.session()->undo();
    studio.settle();
    QVERIFY(studio.panel->canStart());
    studio.setSteps(0);
    QVERIFY(!studio.panel->form()->options().has_value());
    QVERIFY(!studio.panel->canStart());
  }

  void formGivesWhatWasTyped() {
    Training studio("");
    interop::TrainOptions options;
    options.learningRate = 0.0001;
    options.batchSize = 3;
    options.sequenceLength = 64;
    options.steps = 777;
    options.seed = 5;
    options.data = "kjv";
    options.device = "cpu";
    options.validateEvery = 10;
    studio.panel->form()->setOptions(options);
    const auto read = studio.panel->form()->options();
    QVERIFY(read.has_value());
    QCOMPARE(interop::trainOptionsJson(*read), interop::trainOptionsJson(options));
  }

  void closingWhileRunningAsks() {
    Training studio("delay=3", 100'000);
    studio.panel->start();
    QTRY_COMPARE(studio.panel->state(), RunState::Running);
    studio.running = RunningAnswer::Cancel;
    studio.window->close();
    QCOMPARE(studio.runningAsked, 1);
    QVERIFY(studio.window->isVisible());
    QCOMPARE(studio.panel->state(), RunState::Running);
    studio.running = RunningAnswer::StopAndSave;
    studio.window->close();
    QTRY_VERIFY(!studio.window->isVisible());
    QCOMPARE(studio.panel->state(), RunState::Finished);
  }

  void plotIsExported() {
    Training studio("");
    studio.panel->start();
    QTRY_COMPARE(studio.panel->state(), RunState::Finished);
    const QString path = studio.folder.filePath(QStringLiteral("loss.png"));
    QVERIFY(studio.panel->plot()->exportPng(path, QSize(800, 500)));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1600, 1000));
    // There is a curve: pixels of its colour.
    const QColor line = widgets::Theme::instance().series(0);
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y) == line ? 1 : 0;
    QVERIFY2(found > 500, qPrintable(QString::number(found)));
    QVERIFY(!studio.panel->plot()->exportPng(QStringLiteral("/nonexistent/loss.png")));
  }

  void wheelZoomsAndDoubleClickFits() {
    Training studio("");
    studio.window->showTab(BottomTab::Run);
    studio.panel->start();
    QTRY_COMPARE(studio.panel->state(), RunState::Finished);
    widgets::RunPlot* plot = studio.panel->plot();
    QTest::qWait(150);
    QWidget* canvas = plot->childAt(plot->rect().center() - QPoint(0, 60));
    QVERIFY(canvas);
    const QPointF at = canvas->rect().center() - QPointF(0, canvas->height() / 5.0);
    QWheelEvent wheel(at, canvas->mapToGlobal(at), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas, &wheel);
    QVERIFY(!plot->fitted());
    QTest::mouseDClick(canvas, Qt::LeftButton, Qt::NoModifier, at.toPoint());
    QVERIFY(plot->fitted());
  }

  // The window answers while frames flood in and the design is edited: the largest gap of a 10 ms timer is printed.
  void windowAnswersDuringARun() {
    Training studio("flood", 400'000);
    studio.window->showTab(BottomTab::Run);
    QTest::qWait(200);
    QElapsedTimer clock;
    qint64 last = 0;
    qint64 lastCpu = threadCpuNs();
    qint64 mostCpu = 0;
    QList<qint64> gaps;
    QTimer ticker;
    ticker.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticker, &QTimer::timeout, [&] {
      const qint64 now = clock.nsecsElapsed();
      gaps << now - last;
      last = now;
      const qint64 cpu = threadCpuNs();
      mostCpu = std::max(mostCpu, cpu - lastCpu);
      lastCpu = cpu;
    });
    studio.panel->start();
    QTRY_COMPARE(studio.panel->state(), RunState::Running);
    clock.start();
    lastCpu = threadCpuNs();
    const qint64 firstCpu = lastCpu;
    ticker.start(10);
    constexpr int kSeconds = 5;
    int edits = 0;
    while (clock.elapsed() < kSeconds * 1000) {
      QTest::qWait(100);
      studio.session()->apply([&](const analysis::Analysis& a) { return document::setRepeat(a, 0, 2 + edits % 3); });
      ++edits;
    }
    ticker.stop();
    std::sort(gaps.begin(), gaps.end());
    QVERIFY(gaps.size() > 20);
    const auto ms = [](qint64 ns) { return static_cast<double>(ns) / 1e6; };
    qInfo("%lld ticks of 10 ms, %d edits: largest gap %.1f ms, 99 %% under %.1f ms, median %.1f ms",
          static_cast<long long>(gaps.size()), edits, ms(gaps.last()), ms(gaps[gaps.size() * 99 / 100]),
          ms(gaps[gaps.size() / 2]));
    qInfo("work of the GUI thread between two ticks: at most %.1f ms; %.0f ms in %d s; %zu metrics taken", ms(mostCpu),
          ms(threadCpuNs() - firstCpu), kSeconds, studio.panel->currentRun()->metrics.size());
    studio.panel->stop();
    QTRY_VERIFY(!studio.panel->running());
    studio.settle();
  }
};

int main(int argc, char** argv) {
  RunTest test;
  return runTests(test, argc, argv);
}
#include "run_test.moc"
