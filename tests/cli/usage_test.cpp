// Help, version and every way to call the program wrongly.
#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class UsageTest : public QObject {
  Q_OBJECT

 private slots:
  void versionIsOneLine();
  void helpNamesEveryCommand();
  void commandsHaveHelp_data();
  void commandsHaveHelp();
  void errorsAreThreeLines_data();
  void errorsAreThreeLines();
  void fileNamesLikeCommandsAreFiles();
  void optionsMayFollowTheCommand();
};

void UsageTest::versionIsOneLine() {
  const Result result = run({"--version"});
  QCOMPARE(result.code, 0);
  QVERIFY2(QRegularExpression("^eulerstack \\d+\\.\\d+\\.\\d+\\n$").match(result.out).hasMatch(), result.out);
  QCOMPARE(result.err, QByteArray());
}

void UsageTest::helpNamesEveryCommand() {
  const Result result = run({"--help"});
  QCOMPARE(result.code, 0);
  QCOMPARE(result.err, QByteArray());
  for (const char* word : {"schema", "validate", "explain", "presets", "compile", "train", "diff", "fmt", "completion",
                           "--lang", "--version"})
    QVERIFY2(result.out.contains(word), word);
}

void UsageTest::commandsHaveHelp_data() {
  QTest::addColumn<QStringList>("command");
  QTest::addColumn<QStringList>("words");
  QTest::newRow("validate") << QStringList{"validate"} << QStringList{"FILE", "--preset", "--report", "--format"};
  QTest::newRow("explain") << QStringList{"explain"} << QStringList{"FILE", "--preset"};
  QTest::newRow("compile") << QStringList{"compile"}
                           << QStringList{"FILE", "--preset", "-o,--output", "--print-config", "--dry-run"};
  QTest::newRow("diff") << QStringList{"diff"} << QStringList{"FILE", "--format"};
  QTest::newRow("fmt") << QStringList{"fmt"} << QStringList{"FILE", "--check"};
  QTest::newRow("completion") << QStringList{"completion"} << QStringList{"bash|zsh|fish"};
  QTest::newRow("schema") << QStringList{"schema"} << QStringList{"schema"};
  QTest::newRow("presets") << QStringList{"presets"} << QStringList{"list", "show"};
  QTest::newRow("presets show") << QStringList{"presets", "show"} << QStringList{"NAME"};
  QTest::newRow("train") << QStringList{"train"}
                         << QStringList{"--data", "--steps",  "--batch-size", "--seq-len", "--lr",
                                        "--seed", "--device", "--output-dir", "--resume",  "--events"};
}

void UsageTest::commandsHaveHelp() {
  QFETCH(QStringList, command);
  QFETCH(QStringList, words);
  const Result result = run(command + QStringList{"--help"});
  QCOMPARE(result.code, 0);
  for (const QString& word : words) QVERIFY2(result.out.contains(word.toUtf8()), qPrintable(word));
}

void UsageTest::errorsAreThreeLines_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("first");
  QTest::addColumn<QString>("fix");
  const QString commands =
      "Fix: Use one of: schema, validate, explain, presets, import, compile, train, generate, "
      "plan, diff, fmt, plugins, completion";
  QTest::newRow("nothing") << QStringList{} << "UsageError: eulerstack: A command is missing" << commands;
  QTest::newRow("unknown command") << QStringList{"frobnicate"}
                                   << "UsageError: eulerstack: There is no command \"frobnicate\"" << commands;
  QTest::newRow("near command") << QStringList{"validat"} << "UsageError: eulerstack: There is no command \"validat\""
                                << "Fix: Did you mean validate?";
  QTest::newRow("unknown option") << QStringList{"validate", "--zzzzzzzz", "x.yml"}
                                  << "UsageError: eulerstack validate: There is no option \"--zzzzzzzz\" here"
                                  << "Fix: Read: eulerstack validate --help";
  QTest::newRow("near option") << QStringList{"validate", "--reprt", "x.yml"}
                               << "UsageError: eulerstack validate: There is no option \"--reprt\" here"
                               << "Fix: Did you mean --report?";
  QTest::newRow("no value") << QStringList{"train", "x.yml", "--steps"}
                            << "UsageError: eulerstack train: The option --steps has no value"
                            << "Fix: Write a value after it; read: eulerstack train --help";
  QTest::newRow("no file") << QStringList{"validate"} << "UsageError: eulerstack validate: A file is missing"
                           << "Fix: Name a YAML file, or - for standard input";
  QTest::newRow("two files") << QStringList{"compile", "a.yml", "b.yml"}
                             << "UsageError: eulerstack compile: 2 files are given, one can be used"
                             << "Fix: Run the command once for each file";
  QTest::newRow("stdin twice") << QStringList{"validate", "-", "-"}
                               << "UsageError: eulerstack validate: Standard input is named twice"
                               << "Fix: Use - once";
  QTest::newRow("format") << QStringList{"validate", "x.yml", "--format", "xml"}
                          << "UsageError: eulerstack validate: --format cannot be \"xml\""
                          << "Fix: Use one of: text, json, html, sarif";
  QTest::newRow("language") << QStringList{"--lang", "fr", "schema"}
                            << "UsageError: eulerstack: --lang cannot be \"fr\""
                            << "Fix: Use one of: ko, en, zh, ja, es";
  QTest::newRow("steps") << QStringList{"train", "x.yml", "--steps", "1e3"}
                         << "UsageError: eulerstack train: --steps cannot be \"1e3\""
                         << "Fix: Use a whole number from 1 to 1000000000";
  QTest::newRow("negative") << QStringList{"train", "x.yml", "--batch-size", "-1"}
                            << "UsageError: eulerstack train: --batch-size cannot be \"-1\""
                            << "Fix: Use a whole number from 1 to 1000000";
  QTest::newRow("rate") << QStringList{"train", "x.yml", "--lr", "nan"}
                        << "UsageError: eulerstack train: --lr cannot be \"nan\""
                        << "Fix: Use a number above 0, at most 100";
  QTest::newRow("device") << QStringList{"train", "x.yml", "--device", "tpu"}
                          << "UsageError: eulerstack train: --device cannot be \"tpu\""
                          << "Fix: Use one of: cpu, cuda, auto";
  QTest::newRow("presets") << QStringList{"presets"} << "UsageError: eulerstack presets: A command is missing"
                           << "Fix: Use one of: list, show";
  QTest::newRow("presets what") << QStringList{"presets", "lst"}
                                << "UsageError: eulerstack presets: There is no command \"lst\""
                                << "Fix: Did you mean list?";
}

void UsageTest::errorsAreThreeLines() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, first);
  QFETCH(QString, fix);
  const Result result = run(arguments);
  QVERIFY(result.ended);
  QCOMPARE(result.code, 2);
  QCOMPARE(result.out, QByteArray());
  const QStringList lines = result.errLines();
  QCOMPARE(lines.size(), 3);
  QCOMPARE(lines[0], first);
  QCOMPARE(lines[1], fix);
  QVERIFY2(lines[2].startsWith("See: docs/"), qPrintable(lines[2]));
  const QString page = lines[2].mid(5).section('#', 0, 0);
  QVERIFY2(QFile::exists(QStringLiteral(EULERSTACK_SOURCE_DIR "/") + page), qPrintable(page));
}

void UsageTest::fileNamesLikeCommandsAreFiles() {
  const Folder folder;
  folder.write("schema", smallDesign());
  const Result result = run({"validate", "schema"}, {.folder = folder.path()});
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.code, 0);
  QCOMPARE(result.out, QByteArray("OK: schema\n"));
}

void UsageTest::optionsMayFollowTheCommand() {
  const Folder folder;
  const QString file = folder.write("a.yml", smallDesign());
  QCOMPARE(run({"validate", file, "--lang", "en"}).code, 0);
  QCOMPARE(run({"--lang", "EN", "validate", file}).code, 0);
  QCOMPARE(run({"--lang=ja", "validate", file}).code, 0);
}

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
