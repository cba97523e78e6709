// compile: the plan as JSON, printed or written whole or not at all.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class CompileTest : public QObject {
  Q_OBJECT

 private slots:
  void printsThePlan();
  void sameTextSameBytes();
  void writesAFile();
  void printConfigPrintsAlso();
  void dryRunWritesNothing();
  void replacesAFileAndKeepsItsPermissions();
  void refusesToOverwriteTheDesign();
  void foldersThatCannotBeWritten_data();
  void foldersThatCannotBeWritten();
  void weightsThatNoDiskHoldsAreNotBegun();
  void invalidDesignLeavesTheOldFile();
};

void CompileTest::printsThePlan() {
  const Result result = run({"compile", "-"}, {.input = smallDesign()});
  QCOMPARE(result.code, 0);
  QCOMPARE(result.err, QByteArray());
  const QJsonObject plan = QJsonDocument::fromJson(result.out).object();
  QCOMPARE(plan["format"].toString(), QString("eulerstack-plan"));
  QCOMPARE(plan["version"].toInt(), 1);
  QCOMPARE(plan["name"].toString(), QString("small"));
  QCOMPARE(plan["layers"].toArray().size(), 2);
  QCOMPARE(plan["source"].toString().toUtf8(), smallDesign());
  qint64 numbers = 0;
  for (const QJsonValue& tensor : plan["tensors"].toArray()) {
    qint64 size = 1;
    for (const QJsonValue& side : tensor["shape"].toArray()) size *= side.toInteger();
    numbers += size;
  }
  QCOMPARE(numbers, 260 * 64 + 2 * (4 * 64 * 64 + 3 * 64 * 256 + 2 * 64) + 64);
}

void CompileTest::sameTextSameBytes() {
  const Result first = run({"compile", preset("quickstart")});
  const Result second = run({"compile", preset("quickstart")});
  QVERIFY(first.out.size() > 1000);
  QCOMPARE(first.out, second.out);
}

void CompileTest::writesAFile() {
  const Folder folder;
  folder.write("a.yml", smallDesign());
  const Options there{.folder = folder.path()};
  const Result result = run({"compile", "a.yml", "-o", "out.json"}, there);
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.code, 0);
  const QByteArray written = folder.read("out.json");
  QCOMPARE(result.out, QByteArray("Written: out.json (" + QByteArray::number(written.size()) + " bytes)\n"));
  QCOMPARE(written, run({"compile", "a.yml"}, there).out);
  const QStringList names = QDir(folder.path()).entryList(QDir::Files);
  QCOMPARE(names, (QStringList{"a.yml", "out.json"}));
}

void CompileTest::printConfigPrintsAlso() {
  const Folder folder;
  folder.write("a.yml", smallDesign());
  const Options there{.folder = folder.path()};
  const Result result = run({"compile", "a.yml", "-o", "out.json", "--print-config"}, there);
  QVERIFY(result.out.startsWith(folder.read("out.json")));
}

void CompileTest::dryRunWritesNothing() {
  const Folder folder;
  folder.write("a.yml", smallDesign());
  const Options there{.folder = folder.path()};
  const Result result = run({"compile", "a.yml", "-o", "out.json", "--dry-run"}, there);
  QCOMPARE(result.code, 0);
  QCOMPARE(result.out, QByteArray());
  QVERIFY(!QFile::exists(folder.path("out.json")));
  const Result printed = run({"compile", "a.yml", "--dry-run", "--print-config"}, there);
  QVERIFY(printed.out.startsWith("{"));
}

void CompileTest::replacesAFileAndKeepsItsPermissions() {
  const Folder folder;
  folder.write("a.yml", smallDesign());
  const QString output = folder.write("out.json", "old");
  QVERIFY(QFile::link("out.json", folder.path("link.json")));
  QVERIFY(QFile::setPermissions(output, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
  const Result result = run({"compile", "a.yml", "-o", "link.json"}, {.folder = folder.path()});
  QCOMPARE(result.code, 0);
  QVERIFY(folder.read("out.json").startsWith("{"));
  QVERIFY(QFileInfo(folder.path("link.json")).isSymLink());
  QCOMPARE(QFile::permissions(output) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
           QFile::Permissions(QFile::ReadGroup));
}

void CompileTest::refusesToOverwriteTheDesign() {
  const Folder folder;
  folder.write("a.yml", smallDesign());
  QVERIFY(QFile::link("a.yml", folder.path("b.json")));
  for (const char* output : {"a.yml", "./a.yml", "b.json"}) {
    const Result result = run({"compile", "a.yml", "-o", output}, {.folder = folder.path()});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("The output file is the design itself"), result.err);
  }
  QCOMPARE(folder.read("a.yml"), smallDesign());
}

void CompileTest::foldersThatCannotBeWritten_data() {
  QTest::addColumn<QString>("output");
  QTest::newRow("missing folder") << "no/such/folder/out.json";
  QTest::newRow("a folder") << "folder";
  QTest::newRow("below a file") << "a.yml/out.json";
  QTest::newRow("long name") << QString(300, 'x');
  QTest::newRow("full disk") << "/dev/full";
}

void CompileTest::foldersThatCannotBeWritten() {
  QFETCH(QString, output);
  const Folder folder;
  folder.write("a.yml", smallDesign());
  QVERIFY(QDir(folder.path()).mkdir("folder"));
  const Result result = run({"compile", "a.yml", "-o", output}, {.folder = folder.path()});
  QCOMPARE(result.code, 2);
  QCOMPARE(result.out, QByteArray());
  QCOMPARE(result.errLines().size(), 3);
  QVERIFY2(result.errLines()[0].startsWith("IoError: " + output + ": Writing failed: "), result.err);
}

// Said at once, not after all there was has been filled.
void CompileTest::weightsThatNoDiskHoldsAreNotBegun() {
  const Folder folder;
  const QByteArray wide = replaced(smallDesign(), "d_model: 64", "d_model: 65536");
  folder.write("a.yml", replaced(wide, "repeat: 2", "repeat: 5000"));  // a petabyte
  const QStringList before = QDir(folder.path()).entryList();
  const Result result = run({"compile", "a.yml", "--output-dir", "out"}, {.folder = folder.path()});
  QCOMPARE(result.code, 2);
  QVERIFY2(result.errLines()[0].contains("the weights need ") && result.errLines()[0].endsWith(" MiB are free"),
           result.err);
  QCOMPARE(QDir(folder.path()).entryList(), before);
}

void CompileTest::invalidDesignLeavesTheOldFile() {
  const Folder folder;
  folder.write("a.yml", replaced(smallDesign(), "d_model: 64", "d_model: 65"));
  folder.write("out.json", "old");
  const Result result = run({"compile", "a.yml", "-o", "out.json"}, {.folder = folder.path()});
  QCOMPARE(result.code, 1);
  QCOMPARE(folder.read("out.json"), QByteArray("old"));
}

QTEST_GUILESS_MAIN(CompileTest)
#include "compile_test.moc"
