// The shell scripts: syntax, help, and what they say to wrong arguments.
#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class ScriptsTest : public QObject {
  Q_OBJECT

 private slots:
  void syntax_data();
  void syntax();
  void setupRefusesUnknownArguments();
  void setupExplainsItself();
};

void ScriptsTest::syntax_data() {
  QTest::addColumn<QString>("script");
  const QDir folder(QStringLiteral(EULERSTACK_SOURCE_DIR "/scripts"));
  for (const QString& name : folder.entryList({"*.sh"})) QTest::newRow(name.toUtf8()) << folder.filePath(name);
  QTest::newRow(".ci/run") << QStringLiteral(EULERSTACK_SOURCE_DIR "/.ci/run");
}

void ScriptsTest::syntax() {
  QFETCH(QString, script);
  const Result result = shell("bash -n '" + script + "'");
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.code, 0);
}

void ScriptsTest::setupRefusesUnknownArguments() {
  const Result result = shell(QStringLiteral("bash " EULERSTACK_SOURCE_DIR "/scripts/setup.sh --no-giu"));
  QCOMPARE(result.code, 1);
  QCOMPARE(result.errLines().size(), 3);
  QVERIFY2(result.err.contains("--no-giu"), result.err);
}

void ScriptsTest::setupExplainsItself() {
  const Result result = shell(QStringLiteral("bash " EULERSTACK_SOURCE_DIR "/scripts/setup.sh --help"));
  QCOMPARE(result.code, 0);
  QVERIFY2(result.out.contains("--no-gui") && result.out.contains("--no-python"), result.out);
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "scripts_test.moc"
