// The studio's side of the engine protocol against an engine that crashes, hangs, floods and lies.
#include <signal.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "widgets/session/engine_client.h"

using namespace eulerstack;
using widgets::EngineClient;
using widgets::RunState;

class EngineClientTest : public QObject {
  Q_OBJECT

  struct Run {
    EngineClient client;
    QSignalSpy metrics{&client, &EngineClient::metric};
    QSignalSpy failures{&client, &EngineClient::failed};
    QSignalSpy finishes{&client, &EngineClient::finished};
    QSignalSpy problems{&client, &EngineClient::problem};

    explicit Run(const char* script, std::int64_t steps = 20) {
      qputenv("FAKE_ENGINE", script);
      client.setProgram(QStringLiteral(EULERSTACK_FAKE_ENGINE));
      client.setTimings({.silentMs = 400, .terminateMs = 200, .killMs = 500});
      interop::TrainOptions options;
      options.steps = steps;
      client.train("{\"format\":\"eulerstack-plan\"}", options);
    }
    bool ended() const { return failures.count() + finishes.count() > 0; }
    widgets::RunProblem failure() const { return failures.at(0).at(0).value<widgets::RunProblem>(); }
  };

 private slots:
  void trainsToTheEnd() {
    Run run("");
    QCOMPARE(run.client.state(), RunState::Starting);
    QTRY_COMPARE(run.finishes.count(), 1);
    QCOMPARE(run.client.state(), RunState::Finished);
    QCOMPARE(run.metrics.count(), 20);
    const auto last = run.metrics.last().at(0).value<widgets::RunMetric>();
    QCOMPARE(last.step, 20);
    QCOMPARE(last.tokens, 20 * 512);
    QVERIFY(!last.validationLoss.has_value());
    QCOMPARE(run.finishes.at(0).at(0).toJsonObject()[QLatin1String("reason")].toString(), QStringLiteral("done"));
    QCOMPARE(run.failures.count(), 0);
  }

  void pausesAndResumes() {
    Run run("delay=5", 1000);
    QTRY_VERIFY(run.metrics.count() > 3);
    run.client.pause();
    QCOMPARE(run.client.state(), RunState::Pausing);
    QTRY_COMPARE(run.client.state(), RunState::Paused);
    const auto atPause = run.metrics.count();
    QTest::qWait(100);
    QCOMPARE(run.metrics.count(), atPause);
    run.client.resume();
    QTRY_COMPARE(run.client.state(), RunState::Running);
    QTRY_VERIFY(run.metrics.count() > atPause);
    run.client.stop();
    QTRY_COMPARE(run.client.state(), RunState::Finished);
    QCOMPARE(run.finishes.at(0).at(0).toJsonObject()[QLatin1String("reason")].toString(), QStringLiteral("stopped"));
  }

  void faults_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("kind");
    QTest::newRow("segfault") << QByteArray("crash=5") << "crashed";
    QTest::newRow("abort") << QByteArray("abort=5") << "crashed";
    QTest::newRow("early exit") << QByteArray("exit=5") << "crashed";
    QTest::newRow("garbage") << QByteArray("garbage=5") << "protocol";
    QTest::newRow("half a frame") << QByteArray("half=5") << "crashed";
    QTest::newRow("giant frame") << QByteArray("giant=5") << "protocol";
    QTest::newRow("bad JSON") << QByteArray("badjson=5") << "protocol";
    QTest::newRow("other version") << QByteArray("wronghello") << "protocol";
    QTest::newRow("out of memory") << QByteArray("oom") << "out_of_memory";
  }
  void faults() {
    QFETCH(const QByteArray, script);
    QFETCH(const QString, kind);
    Run run(script.constData());
    QTRY_VERIFY(run.ended());
    QTest::qWait(50);
    QCOMPARE(run.failures.count(), 1);
    QCOMPARE(run.finishes.count(), 0);
    QCOMPARE(run.client.state(), RunState::Failed);
    QCOMPARE(run.failure().kind, kind);
    QVERIFY(!run.failure().what.isEmpty());
    QVERIFY(!run.failure().fix.isEmpty());
  }

  void crashKeepsTheLastLines() {
    Run run("crash=5");
    QTRY_COMPARE(run.failures.count(), 1);
    QVERIFY2(run.failure().detail.contains(QLatin1String("about to crash at step 5")),
             qPrintable(run.failure().detail));
  }

  void errorWithIdIsRenderedFromTheTable() {
    Run run("oom");
    QTRY_COMPARE(run.failures.count(), 1);
    QVERIFY2(run.failure().what.contains(QLatin1String("9.00 GiB")), qPrintable(run.failure().what));
    QVERIFY(!run.failure().what.contains(QLatin1Char('{')));
  }

  void notFiniteLossPauses() {
    Run run("notfinite=7", 1000);
    QTRY_COMPARE(run.problems.count(), 1);
    QTRY_COMPARE(run.client.state(), RunState::Paused);
    QVERIFY(run.problems.at(0).at(0).value<widgets::RunProblem>().what.contains(QLatin1String("step 7")));
    run.client.stop();
    QTRY_COMPARE(run.client.state(), RunState::Finished);
  }

  void hangIsNoticedAndEnded() {
    Run run("hang=5", 1000);
    QSignalSpy responding(&run.client, &EngineClient::respondingChanged);
    QTRY_VERIFY(!run.client.responding());
    QCOMPARE(responding.count(), 1);
    run.client.stop();
    QTRY_COMPARE(run.client.state(), RunState::Finished);
    QCOMPARE(run.finishes.count(), 1);
  }

  void deafEngineIsKilled() {
    Run run("deaf", 1'000'000);
    QTRY_VERIFY(run.metrics.count() > 3);
    run.client.stop();
    QTRY_COMPARE(run.client.state(), RunState::Finished);
    QCOMPARE(run.finishes.at(0).at(0).toJsonObject()[QLatin1String("reason")].toString(), QStringLiteral("killed"));
  }

  // Beyond 1,000 frames a second metrics are left out, but the newest and the end always arrive.
  void floodIsThinnedOut() {
    Run run("flood", 200'000);
    QTRY_VERIFY_WITH_TIMEOUT(run.ended(), 30'000);
    QCOMPARE(run.finishes.count(), 1);
    QVERIFY2(run.metrics.count() < 100'000, qPrintable(QString::number(run.metrics.count())));
    QCOMPARE(run.metrics.last().at(0).value<widgets::RunMetric>().step, 200'000);
  }

  void missingProgramIsSaid() {
    EngineClient client;
    QSignalSpy failures(&client, &EngineClient::failed);
    client.setProgram(QStringLiteral("/nonexistent/engine"));
    client.train("{}", {});
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.at(0).at(0).value<widgets::RunProblem>().kind, QStringLiteral("not_started"));
    QCOMPARE(client.state(), RunState::Failed);
  }

  void destroyingEndsTheProcess() {
    qint64 count = 0;
    {
      Run run("deaf", 1'000'000);
      QTRY_VERIFY(run.metrics.count() > 3);
      count = run.metrics.count();
    }
    QVERIFY(count > 0);
    // A living child would still be ours: waitpid finds none.
    QVERIFY(::kill(0, 0) == 0);
  }
};

QTEST_GUILESS_MAIN(EngineClientTest)
#include "engine_client_test.moc"
