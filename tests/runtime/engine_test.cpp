// eulerstack-engine as the programs that start it see it: frames, errors, signals, ends.
#include <sys/resource.h>
#include <sys/wait.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/analysis/analysis.h"
#include "core/interop/engine_protocol.h"
#include "core/interop/runtime_plan.h"

using namespace eulerstack;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr int kPatience = 120'000;  // a busy machine

const char* kDesign = R"(schema_version: 1
model: {name: tiny, d_model: 32, vocab_size: 260, max_seq_len: 64, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: bytes}
embedding: {type: learned, positional: rope}
layer_templates:
  block: {mixer: {type: attention}, ffn: {type: gated_mlp}}
layer_schedule: [{template: block, repeat: 2}]
head: {type: causal_lm}
)";

std::string planOf(const char* design) {
  const SourceText text(design);
  const auto analysis = analysis::analyze(text);
  return analysis && analysis->valid() ? interop::planJson(*analysis->model, text) : std::string();
}

class Engine {
 public:
  Engine() {
    m_process.setProgram(QString(EULERSTACK_BIN_DIR) + "/eulerstack-engine");
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
  }
  ~Engine() {
    m_process.kill();
    m_process.waitForFinished();
  }
  QProcess& process() { return m_process; }
  void start() {
    m_process.start();
    QVERIFY(m_process.waitForStarted());
  }
  void send(const json& frame) { sendBytes(interop::encodeFrame(frame.dump())); }
  void sendBytes(const std::string& bytes) {
    m_process.write(bytes.data(), static_cast<qint64>(bytes.size()));
    m_process.waitForBytesWritten(1000);
  }
  void train(json options, const char* design = kDesign) {
    start();
    send({{"type", "hello"}, {"version", 1}});
    send({{"type", "plan"}, {"plan", json::parse(planOf(design))}});
    send({{"type", "start"}, {"command", "train"}, {"options", std::move(options)}});
  }
  // Next frame of this type; null when the engine ends or time is over. Frames passed over are kept in `seen`.
  json next(const std::string& type, int patience = kPatience) {
    QElapsedTimer timer;
    timer.start();
    while (true) {
      while (const auto text = m_reader.next()) {
        json frame = json::parse(*text);
        seen.push_back(frame);
        if (frame.at("type") == type) return frame;
      }
      if (timer.elapsed() > patience) return nullptr;
      const bool over = m_process.state() == QProcess::NotRunning;
      m_process.waitForReadyRead(100);
      const QByteArray bytes = m_process.readAllStandardOutput();
      if (over && bytes.isEmpty()) return nullptr;
      m_reader.feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
    }
  }
  int end() {
    m_process.closeWriteChannel();
    return m_process.waitForFinished(kPatience) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                                                                  : -1;
  }
  std::size_t count(const char* type) const {
    return static_cast<std::size_t>(
        std::count_if(seen.begin(), seen.end(), [type](const json& frame) { return frame.at("type") == type; }));
  }
  std::vector<json> seen;

 private:
  QProcess m_process;
  interop::FrameReader m_reader;
};

}  // namespace

class EngineTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::string path(const char* name) const { return m_folder.path().toStdString() + "/" + name; }

 private slots:
  void printsItsVersion() {
    QProcess process;
    process.start(QString(EULERSTACK_BIN_DIR) + "/eulerstack-engine", {"--version"});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("eulerstack-engine "));
    process.start(QString(EULERSTACK_BIN_DIR) + "/eulerstack-engine", {"--nonsense"});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 2);
  }

  void trainsAndTellsEverything() {
    Engine engine;
    engine.train({{"steps", 12}, {"batch_size", 2}, {"sequence_length", 32}, {"output_dir", path("run")}});
    const json hello = engine.next("hello");
    QCOMPARE(hello.at("version").get<int>(), 1);
    QCOMPARE(hello.at("torch").get<std::string>().substr(0, 2), std::string("2."));
    QCOMPARE(hello.at("devices").at(0).get<std::string>(), std::string("cpu"));
    const json bye = engine.next("bye");
    QVERIFY(!bye.is_null());
    QCOMPARE(bye.at("reason").get<std::string>(), std::string("done"));
    QCOMPARE(bye.at("steps").get<int>(), 12);
    QVERIFY(bye.at("loss").is_number() && bye.at("val_loss").is_number());
    QCOMPARE(engine.count("metric"), std::size_t(12));
    QCOMPARE(engine.count("sample"), std::size_t(1));
    QCOMPARE(engine.count("checkpoint"), std::size_t(1));
    QVERIFY(engine.count("heartbeat") >= 1 && engine.count("progress") >= 1);
    QCOMPARE(engine.count("error"), std::size_t(0));
    QCOMPARE(engine.end(), 0);
    QVERIFY(fs::exists(path("run") + "/step-00000012/model.safetensors"));
  }

  void stopEndsWithinAStepAndKeepsACheckpoint() {
    Engine engine;
    engine.train({{"steps", 100000}, {"batch_size", 2}, {"sequence_length", 32}, {"output_dir", path("stopped")}});
    QVERIFY(!engine.next("metric").is_null());
    engine.send({{"type", "stop"}});
    const json bye = engine.next("bye");
    QVERIFY(!bye.is_null());
    QCOMPARE(bye.at("reason").get<std::string>(), std::string("stopped"));
    QCOMPARE(engine.end(), 0);
    const auto step = bye.at("steps").get<int>();
    QVERIFY(fs::exists(path("stopped") + QString("/step-%1").arg(step, 8, 10, QChar('0')).toStdString()));
  }

  void pauseHoldsUntilResume() {
    Engine engine;
    engine.train({{"steps", 100000}, {"batch_size", 2}, {"sequence_length", 32}});
    QVERIFY(!engine.next("metric").is_null());
    engine.send({{"type", "pause"}});
    json state = engine.next("state");
    while (!state.is_null() && state.at("state") != "paused") state = engine.next("state");
    QVERIFY(!state.is_null());
    QVERIFY(!engine.next("heartbeat", 5000).is_null());  // alive while it holds
    engine.seen.clear();
    QVERIFY(engine.next("metric", 1500).is_null());
    engine.send({{"type", "resume"}});
    QVERIFY(!engine.next("metric").is_null());
  }

  void heartbeatsComeWhileNothingIsAsked() {
    Engine engine;
    engine.start();
    QVERIFY(!engine.next("heartbeat").is_null());
    const json second = engine.next("heartbeat", 10000);
    QVERIFY(!second.is_null() && second.at("time").get<double>() > 0.5);
    QCOMPARE(engine.end(), 0);  // nobody wanted anything
  }

  void theEndOfInputStopsAndSaves_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("end of input") << 0;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
  }
  void theEndOfInputStopsAndSaves() {
    QFETCH(int, signal);
    const std::string folder = path(QTest::currentDataTag());
    Engine engine;
    engine.train({{"steps", 100000}, {"batch_size", 2}, {"sequence_length", 32}, {"output_dir", folder}});
    QVERIFY(!engine.next("metric").is_null());
    if (signal == 0)
      engine.process().closeWriteChannel();
    else
      ::kill(static_cast<pid_t>(engine.process().processId()), signal);
    QVERIFY(!engine.next("checkpoint").is_null());
    QVERIFY(engine.process().waitForFinished(kPatience));
    QCOMPARE(engine.process().exitStatus(), QProcess::NormalExit);
    QVERIFY(!fs::is_empty(folder));
  }

  // A killed engine leaves whole checkpoints or none; a new one goes on from there.
  void killedRunsResume() {
    Engine killed;
    json options = {{"steps", 100000},
                    {"batch_size", 2},
                    {"sequence_length", 32},
                    {"output_dir", path("killed")},
                    {"checkpoint_every", 3}};
    killed.train(options);
    QVERIFY(!killed.next("checkpoint").is_null());
    killed.process().kill();
    killed.process().waitForFinished();
    Engine again;
    options["resume_dir"] = path("killed");
    options["steps"] = 1;  // fewer than done: nothing is left to do
    again.train(options);
    const json bye = again.next("bye");
    QVERIFY(!bye.is_null());
    QCOMPARE(bye.at("reason").get<std::string>(), std::string("done"));
    QVERIFY(bye.at("steps").get<int>() >= 3);
  }

  void wrongFramesAreAnsweredNotSuffered_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
      QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("no JSON", interop::encodeFrame("{nonsense"));
    row("no object", interop::encodeFrame("[1,2]"));
    row("no type", interop::encodeFrame("{}"));
    row("type is no text", interop::encodeFrame(R"({"type":7})"));
    row("deep", interop::encodeFrame(std::string(100000, '[')));
    row("one gigabyte claimed", std::string("\xff\xff\xff\x3f", 4) + "xxxx");
    row("other version", interop::encodeFrame(R"({"type":"hello","version":99})"));
    row("unknown command", interop::encodeFrame(R"({"type":"start","command":"fly"})"));
    row("bad option", interop::encodeFrame(R"({"type":"start","command":"train","options":{"steps":"many"}})"));
    row("start without a plan", interop::encodeFrame(R"({"type":"start","command":"train","options":{}})"));
    row("random bytes", "The quick brown fox jumps over the lazy dog");
  }
  void wrongFramesAreAnsweredNotSuffered() {
    QFETCH(QByteArray, bytes);
    Engine engine;
    engine.start();
    engine.sendBytes(bytes.toStdString());
    const json error = engine.next("error");
    QVERIFY(!error.is_null());
    QVERIFY(!error.at("message").get<std::string>().empty());
    QVERIFY(error.at("id").get<std::string>().starts_with("run."));
    QCOMPARE(engine.end(), 1);
    QVERIFY(!engine.process().readAllStandardError().contains("terminate"));
  }

  void plansAreNotTrusted_data() {
    QTest::addColumn<QByteArray>("plan");
    json tampered = json::parse(planOf(kDesign));
    tampered["tensors"][0]["shape"][0] = 7;
    QTest::newRow("other tensors") << QByteArray::fromStdString(tampered.dump());
    json broken = json::parse(planOf(kDesign));
    broken["source"] = "schema_version: 2\n";
    QTest::newRow("other source") << QByteArray::fromStdString(broken.dump());
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("text") << QByteArray("\"plan\"");
  }
  void plansAreNotTrusted() {
    QFETCH(QByteArray, plan);
    Engine engine;
    engine.start();
    engine.send({{"type", "plan"}, {"plan", json::parse(plan.toStdString())}});
    engine.send({{"type", "start"}, {"command", "train"}, {"options", json::object()}});
    const json error = engine.next("error");
    QVERIFY(!error.is_null());
    QCOMPARE(error.at("id").get<std::string>(), std::string("run.plan_invalid"));
    QCOMPARE(engine.next("bye").at("reason").get<std::string>(), std::string("failed"));
    QCOMPARE(engine.end(), 1);
  }

  void errorsOfARunNameTheirArguments() {
    Engine engine;
    engine.train({{"steps", 1}, {"sequence_length", 65}});
    const json error = engine.next("error");
    QVERIFY(!error.is_null());
    QCOMPARE(error.at("kind").get<std::string>(), std::string("plan"));
    QCOMPARE(error.at("id").get<std::string>(), std::string("run.sequence_too_long"));
    QCOMPARE(error.at("args").at("max_seq_len").get<int>(), 64);
    QCOMPARE(engine.next("bye").at("reason").get<std::string>(), std::string("failed"));
    QCOMPARE(engine.end(), 1);
  }

  // With a hard limit on its data the engine says that memory ran out, and ends by itself.
  void runningOutOfMemoryIsAnError() {
    Engine engine;
    engine.process().setChildProcessModifier([] {
      const rlimit limit{450U << 20U, 450U << 20U};
      ::setrlimit(RLIMIT_DATA, &limit);
    });
    engine.train({{"steps", 2}, {"batch_size", 2000}, {"sequence_length", 64}});
    const json error = engine.next("error");
    QVERIFY(!error.is_null());
    QCOMPARE(error.at("kind").get<std::string>(), std::string("out_of_memory"));
    QCOMPARE(engine.next("bye").at("reason").get<std::string>(), std::string("failed"));
    QCOMPARE(engine.end(), 1);
  }

  // The program that started the engine dies without a word: the engine saves and goes.
  void noEngineOutlivesItsParent() {
    const std::string folder = path("orphan");
    const std::string plan = path("plan.bin");
    const std::string frames =
        interop::encodeFrame(json({{"type", "plan"}, {"plan", json::parse(planOf(kDesign))}}).dump()) +
        interop::encodeFrame(
            json(
                {{"type", "start"},
                 {"command", "train"},
                 {"options", {{"steps", 1000000}, {"batch_size", 2}, {"sequence_length", 32}, {"output_dir", folder}}}})
                .dump());
    {
      QFile file(QString::fromStdString(plan));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(frames.data(), static_cast<qint64>(frames.size()));
    }
    // The shell keeps the engine's input open, prints its pid, and is then killed.
    QProcess shell;
    shell.start("sh", {"-c", QString("(cat %1; sleep 1000) | %2/eulerstack-engine > %3 & echo $!; wait")
                                 .arg(QString::fromStdString(plan), EULERSTACK_BIN_DIR,
                                      QString::fromStdString(path("out.bin")))});
    QVERIFY(shell.waitForReadyRead(kPatience));
    const auto pid = static_cast<pid_t>(shell.readAllStandardOutput().trimmed().toInt());
    QVERIFY(pid > 1);
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(path("out.bin")) && fs::file_size(path("out.bin")) > 2000, kPatience);
    shell.kill();
    shell.waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(::kill(pid, 0) != 0, kPatience);
    QVERIFY(fs::exists(folder) && !fs::is_empty(folder));
  }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
