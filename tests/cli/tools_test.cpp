// diff, fmt, and the formats that other programs read, as a user calls them.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class ToolsTest : public QObject {
  Q_OBJECT

 private slots:
  void diffSaysWhatChanged();
  void diffOfTheSameDesign();
  void diffRefuses_data();
  void diffRefuses();
  void fmtRewritesInPlace();
  void fmtCheckWritesNothing();
  void fmtOfStandardInput();
  void fmtLeavesWhatItCannotRead();
  void validateToSarif();
  void validateToHtml();
  void schemaForEditors();
};

void ToolsTest::diffSaysWhatChanged() {
  const Folder folder;
  const QString a = folder.write("a.yml", smallDesign());
  const QString b = folder.write("b.yml", replaced(smallDesign(), "repeat: 2", "repeat: 4"));
  const Result text = run({"diff", a, b});
  QCOMPARE(text.code, 1);
  QCOMPARE(text.err, QByteArray());
  for (const char* part : {"~ layer_schedule[0].repeat: 2 -> 4", "Layers: 2 -> 4 (+100 %)"})
    QVERIFY2(text.out.contains(part), text.out);
  const Result json = run({"diff", a, b, "--format", "json"});
  QCOMPARE(json.code, 1);
  const QJsonObject object = QJsonDocument::fromJson(json.out).object();
  QCOMPARE(object["equal"].toBool(true), false);
  QCOMPARE(object["changes"].toArray().size(), 1);
  QCOMPARE(object["changes"][0]["path"].toString(), QString("layer_schedule[0].repeat"));
  QVERIFY(object["figures"].toArray().size() >= 8);
  // Texts are those of the language.
  QVERIFY(run({"--lang", "ko", "diff", a, b}).out.contains("layer_schedule[0].repeat: 2 -> 4"));
}

void ToolsTest::diffOfTheSameDesign() {
  const Folder folder;
  const QString a = folder.write("a.yml", smallDesign());
  const QString b = folder.write("b.yml", "# other words\n" + replaced(smallDesign(), "repeat: 2", "repeat: ${1 + 1}"));
  const Result result = run({"diff", a, b});
  QCOMPARE(result.code, 0);
  QVERIFY2(result.out.startsWith("Same design: "), result.out);
}

void ToolsTest::diffRefuses_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("word");
  QTest::newRow("one file") << QStringList{"diff", "a.yml"} << QByteArray("two files are needed");
  QTest::newRow("three files") << QStringList{"diff", "a.yml", "a.yml", "a.yml"} << QByteArray("two files are needed");
  QTest::newRow("no file") << QStringList{"diff"} << QByteArray("A file is missing");
  QTest::newRow("invalid") << QStringList{"diff", "a.yml", "bad.yml"} << QByteArray("ValidationError");
  QTest::newRow("missing") << QStringList{"diff", "a.yml", "none.yml"} << QByteArray("There is no such file");
  QTest::newRow("format") << QStringList{"diff", "a.yml", "a.yml", "--format", "xml"} << QByteArray("text, json");
}

void ToolsTest::diffRefuses() {
  QFETCH(QStringList, arguments);
  QFETCH(QByteArray, word);
  const Folder folder;
  folder.write("a.yml", smallDesign());
  folder.write("bad.yml", replaced(smallDesign(), "repeat: 2", "repeat: -2"));
  Options options;
  options.folder = folder.path();
  const Result result = run(arguments, options);
  QCOMPARE(result.code, 2);
  QCOMPARE(result.out, QByteArray());
  QCOMPARE(result.errLines().size(), 3);
  QVERIFY2(result.err.contains(word), result.err);
}

void ToolsTest::fmtRewritesInPlace() {
  const Folder folder;
  const QByteArray untidy =
      "# head\n" + replaced(smallDesign(), "    mixer: {type: attention}", "      mixer:   {type: attention} # m");
  const QString file = folder.write("a.yml", replaced(untidy, "    ffn:", "      ffn:"));
  const QString fine = folder.write("fine.yml", smallDesign());
  QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  const Result result = run({"fmt", file, fine});
  QCOMPARE(result.code, 0);
  QCOMPARE(result.out, QByteArray("Formatted: " + file.toUtf8() + "\n"));
  QCOMPARE(folder.read("a.yml"),
           "# head\n" + replaced(smallDesign(), "    mixer: {type: attention}", "    mixer: {type: attention}   # m"));
  QCOMPARE(folder.read("fine.yml"), smallDesign());
  QCOMPARE(QFile(file).permissions() & QFile::ReadOther, QFile::Permissions());
  QCOMPARE(run({"fmt", file, fine}).out, QByteArray());  // nothing is left to do
}

void ToolsTest::fmtCheckWritesNothing() {
  const Folder folder;
  const QString file = folder.write("a.yml", smallDesign() + "\n\n");
  const QString fine = folder.write("fine.yml", smallDesign());
  const Result result = run({"fmt", "--check", file, fine});
  QCOMPARE(result.code, 1);
  QCOMPARE(result.out, QByteArray("Not formatted: " + file.toUtf8() + "\n"));
  QCOMPARE(folder.read("a.yml"), smallDesign() + "\n\n");
  QCOMPARE(run({"fmt", "--check", fine}).code, 0);
}

void ToolsTest::fmtOfStandardInput() {
  Options options;
  options.input = "a:   1\n";
  const Result result = run({"fmt", "-"}, options);
  QCOMPARE(result.code, 0);
  QCOMPARE(result.out, QByteArray("a: 1\n"));
}

void ToolsTest::fmtLeavesWhatItCannotRead() {
  const Folder folder;
  const QString file = folder.write("a.yml", "a: [1\n");
  const Result result = run({"fmt", file, folder.path("none.yml")});
  QCOMPARE(result.code, 2);
  QCOMPARE(folder.read("a.yml"), QByteArray("a: [1\n"));
  QVERIFY2(result.err.contains("SyntaxError") && result.err.contains("There is no such file"), result.err);
}

void ToolsTest::validateToSarif() {
  const Folder folder;
  const QString bad = folder.write("bad.yml", replaced(smallDesign(), "repeat: 2", "repaet: 2"));
  const QString fine = folder.write("fine.yml", smallDesign());
  const Result result = run({"validate", "--report", "--format", "sarif", bad, fine});
  QCOMPARE(result.code, 1);
  QCOMPARE(result.err, QByteArray());
  const QJsonObject log = QJsonDocument::fromJson(result.out).object();
  QCOMPARE(log["version"].toString(), QString("2.1.0"));
  const QJsonObject sarifRun = log["runs"][0].toObject();
  QVERIFY(
      QRegularExpression("^\\d+\\.\\d+\\.\\d+$").match(sarifRun["tool"]["driver"]["version"].toString()).hasMatch());
  QCOMPARE(sarifRun["artifacts"].toArray().size(), 2);
  QCOMPARE(sarifRun["results"][0]["ruleId"].toString(), QString("schema.unknown_key_near"));
  QCOMPARE(
      sarifRun["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"].toString(),
      QString("repeat"));
}

void ToolsTest::validateToHtml() {
  const Folder folder;
  const QString file = folder.write("a.yml", smallDesign());
  const Result result = run({"validate", "--report", "--format", "html", file});
  QCOMPARE(result.code, 0);
  QVERIFY(result.out.startsWith("<!DOCTYPE html>") && result.out.contains("<svg"));
  QCOMPARE(run({"validate", "--format", "html", file, file}).code, 2);
}

void ToolsTest::schemaForEditors() {
  const Result result = run({"schema", "--format", "json-schema"});
  QCOMPARE(result.code, 0);
  const QJsonObject schema = QJsonDocument::fromJson(result.out).object();
  QCOMPARE(schema["$schema"].toString(), QString("https://json-schema.org/draft/2020-12/schema"));
  QVERIFY(schema["required"].toArray().contains("layer_schedule"));
  const QJsonObject attention = schema["$defs"]["mixer.attention"].toObject();
  QCOMPARE(attention["properties"]["type"]["const"].toString(), QString("attention"));
  QVERIFY(!attention["properties"]["attention"]["anyOf"][0]["properties"]["window"].isUndefined());
}

QTEST_GUILESS_MAIN(ToolsTest)
#include "tools_test.moc"
