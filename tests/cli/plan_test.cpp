// plan, as a user calls it.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class PlanTest : public QObject {
  Q_OBJECT

 private slots:
  void tableAndCommands();
  void jsonHoldsEveryNumber();
  void pricesAndTokensCount();
  void whatDoesNotFit();
  void wrongArguments_data();
  void wrongArguments();
};

void PlanTest::tableAndCommands() {
  const Result result = run({"plan", preset("llama_3_8b"), "--gpus", "16", "--gpu", "h100"});
  QCOMPARE(result.code, 0);
  QCOMPARE(result.err, QByteArray());
  for (const char* part : {"16 x NVIDIA H100 SXM", "1. data 16, ZeRO ", "memory of a GPU ", "torchrun --nnodes 2 ",
                           "--nproc-per-node 8", "docs/planning.md"})
    QVERIFY2(result.out.contains(part), result.out);
}

void PlanTest::jsonHoldsEveryNumber() {
  const Result result = run({"plan", preset("mixtral_8x7b"), "--gpus", "64", "--gpu", "a100", "--format", "json"});
  QCOMPARE(result.code, 0);
  const QJsonObject object = QJsonDocument::fromJson(result.out).object();
  QCOMPARE(object["gpu"].toString(), QString("a100"));
  QCOMPARE(object["parameters"].toDouble(), 46702792704.0);
  const QJsonArray splits = object["splits"].toArray();
  QVERIFY(!splits.isEmpty());
  for (const auto& split : splits) {
    const QJsonObject row = split.toObject();
    QCOMPARE(row["data"].toInt() * row["tensor"].toInt() * row["pipeline"].toInt(), 64);
    QVERIFY(row["memory"].toObject()["total"].toDouble() < 80.0 * 1024 * 1024 * 1024);
    QVERIFY(row["step_seconds"].toObject()["total"].toDouble() > 0);
    const bool plain = row["tensor"].toInt() == 1 && row["pipeline"].toInt() == 1 && row["expert"].toInt() == 1;
    QCOMPARE(row["command"].isString(), plain);
  }
}

void PlanTest::pricesAndTokensCount() {
  const auto first = [](const QStringList& more) {
    const Result result = run(QStringList{"plan", preset("quickstart"), "--format", "json"} + more);
    return QJsonDocument::fromJson(result.out).object()["splits"].toArray()[0].toObject();
  };
  const QJsonObject one = first({"--tokens", "1000000000", "--price", "2"});
  const QJsonObject two = first({"--tokens", "2000000000", "--price", "6"});
  QCOMPARE(two["total_seconds"].toDouble(), 2 * one["total_seconds"].toDouble());
  QCOMPARE(two["cost"].toDouble(), 6 * one["cost"].toDouble());
}

void PlanTest::whatDoesNotFit() {
  const Result small = run({"plan", preset("llama_3_8b"), "--gpus", "2", "--gpu", "rtx4090"});
  QCOMPARE(small.code, 1);
  QCOMPARE(small.out, QByteArray());
  QCOMPARE(small.errLines().size(), 3);
  QVERIFY2(small.err.contains("No split over 2 x NVIDIA GeForce RTX 4090 fits: the smallest needs "), small.err);
  const Result many = run({"plan", preset("quickstart"), "--gpus", "1009", "--batch-tokens", "256"});
  QCOMPARE(many.code, 1);
  QVERIFY2(many.err.contains("A step of 256 tokens cannot be cut for 1009 GPUs"), many.err);
}

void PlanTest::wrongArguments_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("says");
  QTest::newRow("gpu") << QStringList{"--gpu", "h1000"} << "--gpu cannot be \"h1000\"";
  QTest::newRow("none") << QStringList{"--gpus", "0"} << "--gpus cannot be \"0\"";
  QTest::newRow("word") << QStringList{"--tokens", "1T"} << "--tokens cannot be \"1T\"";
  QTest::newRow("price") << QStringList{"--price", "-1"} << "--price cannot be \"-1\"";
  QTest::newRow("format") << QStringList{"--format", "xml"} << "--format cannot be \"xml\"";
  QTest::newRow("file") << QStringList{"other.yml"} << "2 files are given";
}

void PlanTest::wrongArguments() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, says);
  const Result result = run(QStringList{"plan", preset("quickstart")} + arguments);
  QCOMPARE(result.code, 2);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(QString::fromUtf8(result.err).contains(says), result.err);
}

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
