// Whatever is given as a design: a clear error, no crash, no hang, nothing written.
#include <sys/stat.h>
#include <unistd.h>

#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class BadInputTest : public QObject {
  Q_OBJECT

 private slots:
  void unreadablePaths_data();
  void unreadablePaths();
  void unreadableTexts_data();
  void unreadableTexts();
  void namedPipeWithoutWriter();
  void processSubstitution();
  void largeFileIsNotRead();
  void deviceThatNeverEnds();
  void readerThatStops();
  void closedStandardOutput();
  void fullDisk();
  void controlCharactersOfAName();

 private:
  static void verifyThreeLines(const Result& result, int code, const QByteArray& category);
};

void BadInputTest::verifyThreeLines(const Result& result, int code, const QByteArray& category) {
  QVERIFY2(result.ended, "ended by a signal or hangs");
  QCOMPARE(result.code, code);
  QCOMPARE(result.out, QByteArray());
  const QStringList lines = result.errLines();
  QVERIFY2(lines.size() >= 3 && lines.size() % 3 == 0, result.err.left(2000));
  QVERIFY2(lines[0].toUtf8().startsWith(category + ": "), result.err.left(2000));
  QVERIFY2(lines[1].startsWith("Fix: "), result.err.left(2000));
  QVERIFY2(lines[2].startsWith("See: docs/"), result.err.left(2000));
}

void BadInputTest::unreadablePaths_data() {
  QTest::addColumn<QString>("path");
  QTest::newRow("missing") << "no-such-file.yml";
  QTest::newRow("folder") << ".";
  QTest::newRow("below a file") << "file.yml/x";
  QTest::newRow("long name") << QString(5000, 'a');
  QTest::newRow("loop") << "loop.yml";
}

void BadInputTest::unreadablePaths() {
  QFETCH(QString, path);
  const Folder folder;
  folder.write("file.yml", smallDesign());
  QVERIFY(QFile::link("loop.yml", folder.path("loop.yml")));
  for (const char* command : {"validate", "explain", "compile", "train"})
    verifyThreeLines(run({command, path}, {.folder = folder.path()}), 2, "IoError");
}

void BadInputTest::unreadableTexts_data() {
  QTest::addColumn<QByteArray>("text");
  QByteArray random;
  quint32 state = 12345;
  for (int i = 0; i < 100'000; ++i) {
    state = state * 1664525U + 1013904223U;
    random.append(static_cast<char>(state >> 24U));
  }
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("comment") << QByteArray("# nothing\n");
  QTest::newRow("random bytes") << random;
  QTest::newRow("NUL") << QByteArray(1000, '\0');
  QTest::newRow("UTF-16") << QByteArray("\xff\xfes\0c\0h\0e\0m\0a\0", 14);
  QTest::newRow("bad UTF-8") << QByteArray("schema_version: \xc3\x28\n");
  QTest::newRow("ELF") << fileBytes(program()).left(1'000'000);
  QTest::newRow("list") << QByteArray("- 1\n- 2\n");
  QTest::newRow("scalar") << QByteArray("42\n");
  QTest::newRow("brackets") << QByteArray(1'000'000, '[');
  QTest::newRow("dashes") << QByteArray("- ").repeated(500'000);
  QTest::newRow("nested maps") << QByteArray("{a: ").repeated(500'000);
  QTest::newRow("one long line") << QByteArray("a: ") + QByteArray(2'000'000, 'x');
  QTest::newRow("many keys") << [] {
    QByteArray text;
    for (int i = 0; i < 150'000; ++i) text += "k" + QByteArray::number(i) + ": 1\n";
    return text;
  }();
  QTest::newRow("alias bomb") << QByteArray(
      "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
      "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
      "g: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\nh: &h [*g,*g,*g,*g,*g,*g,*g,*g,*g]\n");
  QTest::newRow("alias cycle") << QByteArray("a: &a [*a]\n");
  QTest::newRow("huge repeat") << replaced(smallDesign(), "repeat: 2", "repeat: 100000000");
  QTest::newRow("huge integer") << replaced(smallDesign(), "d_model: 64", "d_model: 1" + QByteArray(5000, '0'));
  QTest::newRow("division by zero") << replaced(smallDesign(), "repeat: 2", "repeat: ${1 // 0}");
  QTest::newRow("long sum") << replaced(smallDesign(), "repeat: 2",
                                        "repeat: ${1" + QByteArray("+1").repeated(20'000) + "}");
}

void BadInputTest::unreadableTexts() {
  QFETCH(QByteArray, text);
  const Folder folder;
  const QString file = folder.write("bad.yml", text);
  const QString output = folder.path("out.json");
  for (const QStringList& command :
       {QStringList{"validate", file}, QStringList{"validate", file, "--report"}, QStringList{"explain", file},
        QStringList{"compile", file, "-o", output}, QStringList{"train", file, "--steps", "1"}}) {
    const Result result = run(command);
    QVERIFY2(result.ended, qPrintable(command.join(' ')));
    QCOMPARE(result.code, 1);
    QVERIFY2(!result.err.contains("InternalError") && !result.err.contains("terminate"), result.err.left(2000));
    QVERIFY2(result.errLines().size() >= 3, result.err.left(2000));
    QVERIFY2(result.errLines()[0].contains("(" + file + ":"), result.err.left(2000));
  }
  QVERIFY(!QFile::exists(output));
  const Result json = run({"validate", file, "--format", "json"});
  QCOMPARE(json.code, 1);
  QVERIFY2(json.out.startsWith("{") && json.out.endsWith("}\n"), json.out.left(500));
}

void BadInputTest::namedPipeWithoutWriter() {
  const Folder folder;
  QCOMPARE(::mkfifo(folder.path("pipe").toLocal8Bit().constData(), 0600), 0);
  verifyThreeLines(run({"validate", folder.path("pipe")}), 2, "IoError");
}

void BadInputTest::processSubstitution() {
  const Folder folder;
  folder.write("a.yml", smallDesign());
  const Result result = shell("$EULERSTACK validate <(cat a.yml)", folder.path());
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.code, 0);
}

void BadInputTest::largeFileIsNotRead() {
  const Folder folder;
  QFile file(folder.path("large.yml"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  QVERIFY(file.resize(5'000'000'000LL));  // sparse: takes no room
  file.close();
  const Result result = run({"validate", folder.path("large.yml")});
  QVERIFY(result.ended);
  QCOMPARE(result.code, 1);
  QVERIFY2(result.err.contains("5000000000"), result.err);
}

void BadInputTest::deviceThatNeverEnds() {
  const Result zero = run({"validate", "/dev/zero"});
  QVERIFY(zero.ended);
  QCOMPARE(zero.code, 1);
  const Result input = shell("yes | $EULERSTACK validate -");
  QVERIFY(input.ended);
  QCOMPARE(input.code, 1);
}

void BadInputTest::readerThatStops() {
  const Result result = shell("$EULERSTACK schema | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}");
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.out, QByteArray("0\n"));
}

void BadInputTest::closedStandardOutput() {
  const Folder folder;
  folder.write("a.yml", smallDesign());
  const Result result = shell("$EULERSTACK validate a.yml >&-", folder.path());
  QCOMPARE(result.code, 2);
  QVERIFY2(result.err.startsWith("IoError: eulerstack: Standard output cannot be written"), result.err);
  const Result written = shell("$EULERSTACK compile a.yml -o out.json >&- 2>&-; head -c 1 out.json", folder.path());
  QCOMPARE(written.out, QByteArray("{"));
  const Result input = shell("$EULERSTACK validate - <&-", folder.path());
  QCOMPARE(input.code, 2);
  QVERIFY2(input.err.startsWith("IoError: <stdin>: "), input.err);
}

void BadInputTest::fullDisk() {
  if (!QFile::exists("/dev/full")) QSKIP("this system has no /dev/full");
  const Result result = shell("$EULERSTACK schema >/dev/full");
  QCOMPARE(result.code, 2);
  QVERIFY2(result.err.startsWith("IoError: eulerstack: Standard output cannot be written"), result.err);
}

void BadInputTest::controlCharactersOfAName() {
  const Result result = run({"validate", QString::fromUtf8("evil\x1b[2J\nname.yml")});
  QCOMPARE(result.code, 2);
  QVERIFY(!result.err.contains('\x1b'));
  QCOMPARE(result.errLines().size(), 3);
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
