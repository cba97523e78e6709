// train: options, events and every way a run ends, with an engine that only speaks the protocol (fake_engine.py);
// the last test uses the real one where it was built.
#include <signal.h>

#include <QDateTime>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

namespace {

QMap<QString, QString> fake(const QString& mode) {
  return {{"EULERSTACK_ENGINE", QStringLiteral(EULERSTACK_SOURCE_DIR "/tests/cli/fake_engine.py")},
          {"FAKE_ENGINE", mode}};
}

Result train(const QString& mode, const QStringList& more = {}) {
  return run(QStringList{"train", "-"} + more, {.input = smallDesign(), .environment = fake(mode)});
}

QList<QJsonObject> events(const QByteArray& out) {
  QList<QJsonObject> list;
  for (const QByteArray& line : out.trimmed().split('\n')) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.isEmpty()) qWarning("not an object: %s", line.constData());
    list.append(object);
  }
  return list;
}

}  // namespace

class TrainTest : public QObject {
  Q_OBJECT

 private slots:
  void textOfARun();
  void jsonLinesOfARun();
  void optionsReachTheEngine();
  void designsAreCheckedFirst();
  void failures_data();
  void failures();
  void missingEngine();
  void interruptStops();
  void secondInterruptKills();
  void readerThatStopsEndsTheRun();
  void realEngine();
  void startsThatAreWrittenBack();
  void checkpointsOfOtherDesignsAreRefused();

 private:
  void interrupted(const QString& mode, int interrupts, Result& result);
};

void TrainTest::textOfARun() {
  const Result result = train("normal", {"--steps", "3", "--output-dir", "out"});
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.code, 0);
  const QString out = QString::fromUtf8(result.out);
  QVERIFY2(out.startsWith("Engine 0.1.0, LibTorch 2.13.0\n"), result.out);
  QVERIFY2(out.contains("step 1/3  loss 5.0000  "), result.out);
  QVERIFY2(out.contains("step 3/3  loss 1.6667  validation loss 2.5000  "), result.out);
  QVERIFY2(out.contains("Sample after step 3:\nOnce upon\na time ?[31m\n"), result.out);
  QVERIFY2(out.endsWith("Done at step 3 after 1:01: loss 1.6667, validation loss 2.5000\nThe weights are in out\n"),
           result.out);
}

void TrainTest::jsonLinesOfARun() {
  const Result result = train("normal", {"--steps", "3", "--events", "jsonl"});
  QCOMPARE(result.code, 0);
  QCOMPARE(result.err, QByteArray());
  const QList<QJsonObject> list = events(result.out);
  QStringList names;
  for (const QJsonObject& event : list) names.append(event["event"].toString());
  QCOMPARE(names.first(), QString("hello"));
  QCOMPARE(names.last(), QString("done"));
  QCOMPARE(names.count("metric"), 3);
  QVERIFY(!names.contains("heartbeat"));
  for (const QJsonObject& event : list) {
    QVERIFY(!event.contains("type"));
    if (event["event"] != "metric") continue;
    for (const char* key : {"step", "loss", "tokens_per_second"}) QVERIFY2(event[key].isDouble(), key);
    QVERIFY(event.contains("val_loss"));
  }
  QCOMPARE(list.last()["reason"].toString(), QString("done"));
  QCOMPARE(list.last()["steps"].toInt(), 3);
}

void TrainTest::optionsReachTheEngine() {
  const Result result =
      train("normal",
            {"--steps",  "2",   "--batch-size", "3",   "--seq-len",    "17", "--lr",     "0.25", "--seed",   "7",
             "--device", "cpu", "--data",       "kjv", "--output-dir", "o",  "--resume", "r",    "--events", "jsonl"});
  QJsonObject echo;
  for (const QJsonObject& event : events(result.out))
    if (event["event"] == "options") echo = event["echo"].toObject();
  QCOMPARE(echo["steps"].toInt(), 2);
  QCOMPARE(echo["batch_size"].toInt(), 3);
  QCOMPARE(echo["sequence_length"].toInt(), 17);
  QCOMPARE(echo["learning_rate"].toDouble(), 0.25);
  QCOMPARE(echo["seed"].toInt(), 7);
  QCOMPARE(echo["device"].toString(), QString("cpu"));
  QCOMPARE(echo["data"].toString(), QString("kjv"));
  QCOMPARE(echo["output_dir"].toString(), QString("o"));
  QCOMPARE(echo["resume_dir"].toString(), QString("r"));
}

void TrainTest::designsAreCheckedFirst() {
  const Result result = run(
      {"train", "-"}, {.input = replaced(smallDesign(), "d_model: 64", "d_model: 65"), .environment = fake("normal")});
  QCOMPARE(result.code, 1);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(result.err.contains("ValidationError: "), result.err);
}

void TrainTest::failures_data() {
  QTest::addColumn<QString>("mode");
  QTest::addColumn<QString>("first");
  QTest::newRow("crash") << "crash"
                         << "RuntimeError: eulerstack train: The engine was ended by signal 9 (Killed) at step 1";
  QTest::newRow("exit") << "exit"
                        << "RuntimeError: eulerstack train: The engine ended at step 0 with exit code 3";
  QTest::newRow("long frame")
      << "garbage"
      << "RuntimeError: eulerstack train: The engine sent something that cannot be read: frame length";
  QTest::newRow("no JSON") << "not_json"
                           << "RuntimeError: eulerstack train: The engine sent something that cannot be read: JSON";
  QTest::newRow("version") << "version"
                           << "RuntimeError: eulerstack train: The engine sent something that cannot be read: version";
  QTest::newRow("memory") << "memory"
                          << "RuntimeError: eulerstack train: The run needs 64.0 GiB, 2.00 GiB are free";
  QTest::newRow("not finite") << "paused_by_error"
                              << "RuntimeError: eulerstack train: The loss is not finite at step 2";
  QTest::newRow("unknown") << "unknown_error"
                           << "RuntimeError: eulerstack train: The run failed: a thing ?[2J broke";
}

void TrainTest::failures() {
  QFETCH(QString, mode);
  QFETCH(QString, first);
  const Result text = train(mode, {"--steps", "5"});
  QVERIFY(text.ended);
  QCOMPARE(text.code, 1);
  QVERIFY2(text.errLines().contains(first), text.err);
  QVERIFY2(text.err.contains("\nFix: ") && text.err.contains("\nSee: docs/"), text.err);
  const Result json = train(mode, {"--steps", "5", "--events", "jsonl"});
  QCOMPARE(json.code, 1);
  const QList<QJsonObject> list = events(json.out);
  QCOMPARE(list.last()["event"].toString(), QString("done"));
  QCOMPARE(list.last()["reason"].toString(), QString("failed"));
  QStringList ids;
  for (const QJsonObject& event : list)
    if (event["event"] == "error") ids.append(event["id"].toString());
  QCOMPARE(ids.size(), 1);
  QVERIFY(!ids.first().isEmpty());
}

void TrainTest::missingEngine() {
  const Result result =
      run({"train", "-"}, {.input = smallDesign(), .environment = {{"EULERSTACK_ENGINE", "/no/such/engine"}}});
  QCOMPARE(result.code, 2);
  QVERIFY2(result.err.startsWith("IoError: eulerstack train: The engine cannot be started: /no/such/engine: "),
           result.err);
}

void TrainTest::interrupted(const QString& mode, int interrupts, Result& result) {
  const Folder folder;
  const QString file = folder.write("a.yml", smallDesign());
  QProcess process;
  process.setProcessEnvironment(cleanEnvironment(fake(mode)));
  process.start(program(), {"train", file, "--steps", "9"});
  QVERIFY(process.waitForStarted());
  QByteArray seen;
  while (!seen.contains("step 1/9") && process.waitForReadyRead(kHangMs)) seen += process.readAllStandardOutput();
  QVERIFY2(seen.contains("step 1/9"), seen);
  QByteArray errors;
  for (int i = 0; i < interrupts; ++i) {
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    process.setReadChannel(QProcess::StandardError);
    while (i == 0 && !errors.contains("Stopping") && process.waitForReadyRead(kHangMs))
      errors += process.readAllStandardError();
  }
  result = finish(process);
  result.err.prepend(errors);
}

void TrainTest::interruptStops() {
  Result result;
  interrupted("until_stopped", 1, result);
  QVERIFY(result.ended);
  QCOMPARE(result.code, 0);
  QCOMPARE(result.err, QByteArray("Stopping after this step; Ctrl-C again ends the run at once\n"));
  QVERIFY2(result.out.contains("Checkpoint of step 1: out/step-1\n"), result.out);
  QVERIFY2(
      result.out.endsWith("Stopped at step 1 after 0:02: loss 5.0000, validation loss -\nThe weights are in out\n"),
      result.out);
}

void TrainTest::secondInterruptKills() {
  Result result;
  interrupted("deaf", 2, result);
  QVERIFY(result.ended);
  QCOMPARE(result.code, 130);
}

void TrainTest::readerThatStopsEndsTheRun() {
  QProcess process;
  process.setProcessEnvironment(cleanEnvironment(fake("until_stopped")));
  process.start("/bin/bash",
                {"-c", QStringLiteral("%1 train %2 --events jsonl | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}")
                           .arg(program(), preset("quickstart"))});
  const Result result = finish(process);
  QVERIFY(result.ended);
  QCOMPARE(result.out, QByteArray("0\n"));
}

void TrainTest::realEngine() {
  if (!QFile::exists(QStringLiteral(EULERSTACK_BIN_DIR "/eulerstack-engine"))) QSKIP("the engine was not built");
  const Folder folder;
  const QString file = folder.write("a.yml", smallDesign());
  const QStringList options = {
      "train", file,       "--steps", "20",           "--batch-size",    "4", "--seq-len", "32", "--device",
      "cpu",   "--events", "jsonl",   "--output-dir", folder.path("run")};
  const Result result = run(options);
  QVERIFY2(result.code == 0, result.err);
  const QList<QJsonObject> list = events(result.out);
  QList<double> losses;
  for (const QJsonObject& event : list)
    if (event["event"] == "metric") losses.append(event["loss"].toDouble());
  QVERIFY(losses.size() >= 2);
  QVERIFY2(losses.first() > 4 && losses.first() < 8, "about ln(260) before training");
  QVERIFY2(losses.last() < losses.first(), "the loss falls");
  QCOMPARE(list.last()["reason"].toString(), QString("done"));
  QVERIFY(!QDir(folder.path("run")).isEmpty());
  const Result again = run(options.mid(0, options.size() - 1) + QStringList{folder.path("run2")});
  QList<double> same;
  for (const QJsonObject& event : events(again.out))
    if (event["event"] == "metric") same.append(event["loss"].toDouble());
  QCOMPARE(same, losses);
}

// A start that is written back after a step is read twice in it: by the layer computed again, and by other branches'
// rows.
void TrainTest::startsThatAreWrittenBack() {
  if (!QFile::exists(QStringLiteral(EULERSTACK_BIN_DIR "/eulerstack-engine"))) QSKIP("the engine was not built");
  const Folder folder;
  const QString file = folder.write("a.yml", R"(schema_version: 1
model: {name: small, d_model: 16, vocab_size: 260, max_seq_len: 64, n_heads: 2}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  two:
    mixer:
      type: branched
      branched:
        branches:
          learns: {type: ttt_layer, ttt: {vendor.studio.write_back: true}}
          reads: {type: attention}
    ffn: {type: gated_mlp}
layer_schedule:
  - {template: two, repeat: 2}
  - {template: two, depth_gating: {capacity: 0.5}}
head: {type: causal_lm}
training_hints: {checkpointing: true}
)");
  const Result result = run({"train", file, "--steps", "4", "--batch-size", "2", "--seq-len", "24", "--device", "cpu",
                             "--output-dir", folder.path("run")});
  QVERIFY2(result.code == 0, result.err);
}

namespace {

// Path, size and time of everything in a folder.
QStringList contents(const QString& folder) {
  QStringList list;
  QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QFileInfo file(files.next());
    list.append(QStringLiteral("%1 %2 %3")
                    .arg(file.filePath(), QString::number(file.size()),
                         QString::number(file.lastModified().toMSecsSinceEpoch())));
  }
  list.sort();
  return list;
}

}  // namespace

// A design with other weights, or that computes otherwise with the same, does not go on from the checkpoint: said in
// three lines, and what was trained stays.
void TrainTest::checkpointsOfOtherDesignsAreRefused() {
  if (!QFile::exists(QStringLiteral(EULERSTACK_BIN_DIR "/eulerstack-engine"))) QSKIP("the engine was not built");
  const Folder folder;
  const QString design = folder.write("a.yml", smallDesign()), out = folder.path("run");
  const auto train = [&](const QString& file, const QStringList& more) {
    return run(
        QStringList{"train", file, "--batch-size", "2", "--seq-len", "16", "--device", "cpu", "--output-dir", out} +
        more);
  };
  QCOMPARE(train(design, {"--steps", "2"}).code, 0);
  const QStringList kept = contents(out);
  QVERIFY(!kept.isEmpty());
  for (const auto& [from, to] :
       {std::pair{"repeat: 2", "repeat: 3"}, std::pair{"gated_mlp", "gated_mlp, activation: gelu"},
        std::pair{"head: {type: causal_lm}",
                  "head: {type: causal_lm}\ntraining_hints: "
                  "{optimizer: muon}"}}) {
    const Result refused =
        train(folder.write("b.yml", replaced(smallDesign(), from, to)), {"--steps", "4", "--resume", out});
    QCOMPARE(refused.code, 2);
    const QStringList lines = refused.errLines();
    const qsizetype first = lines.size() - 3;
    QVERIFY2(first >= 0 && lines[first].startsWith("RuntimeError: eulerstack train: The checkpoint " + out),
             refused.err);
    QVERIFY2(lines[first].endsWith("belongs to another design"), refused.err);
    QVERIFY2(lines[first + 1].startsWith("Fix: ") && lines[first + 1].contains("design.yml"), refused.err);
    QVERIFY2(lines[first + 2].startsWith("See: docs/training.md#checkpoints"), refused.err);
    QCOMPARE(contents(out), kept);
  }
  // The fix works; and a run whose steps are all done says so without a loss.
  const QString own = out + "/step-00000002/design.yml";
  const Result resumed = train(own, {"--steps", "4", "--resume", out});
  QVERIFY2(resumed.code == 0, resumed.err);
  QVERIFY2(QFile::exists(out + "/step-00000004/model.safetensors"), resumed.out);
  const Result over = train(own, {"--steps", "4", "--resume", out});
  QVERIFY2(over.code == 0 && over.out.contains("Done at step 4 after") && over.out.contains("loss -"), over.out);
  // A rate of learning is no other design.
  const QByteArray faster =
      replaced(smallDesign(), "head: {type: causal_lm}", "head: {type: causal_lm}\ntraining_hints: {lr_peak: 0.01}");
  const Result rate = train(folder.write("c.yml", faster), {"--steps", "5", "--resume", out});
  QVERIFY2(rate.code == 0, rate.err);
}

QTEST_GUILESS_MAIN(TrainTest)
#include "train_test.moc"
