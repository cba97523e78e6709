// Plug-ins as a user meets them: allowed, listed, used, removed; and every way in which one can fail, each reported by
// its name. The plug-ins are those of tests/plugins and docs/examples/plugins.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "../cli/cli_process.h"

using namespace eulerstack;
using clitest::Result;

namespace {

QString library(const QString& name) {
  return QStringLiteral(EULERSTACK_PLUGIN_DIR "/") + name + ".so";
}

const char* kAdaptive = R"(schema_version: 1
model: {name: small, d_model: 32, vocab_size: 260, max_seq_len: 64, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  block: {mixer: {type: attention}, ffn: {type: gated_mlp}}
layer_schedule:
  - integrator: {type: ode_adaptive, steps: 2, body: block, rtol: 0.01}
head: {type: causal_lm}
)";

const char* kTested = R"(schema_version: 1
model: {name: small, d_model: 32, vocab_size: 260, max_seq_len: 64, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  block: {mixer: {type: causal_mean, causal_mean: {inner: 24}}, ffn: {type: squared_relu}, memory: {type: mean_store}}
layer_schedule:
  - {template: block, repeat: 2}
head: {type: causal_lm}
)";

const char* kKeyed = R"(schema_version: 1
model: {name: small, d_model: 32, vocab_size: 260, max_seq_len: 64, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  block:
    mixer: {type: attention, attention: {experimental.test_gain: 1.5}}
    ffn: {type: moe, moe: {experts: 4, top_k: 2}, experimental.test_gain: 2, experimental.test_shift: true}
layer_schedule:
  - {template: block, repeat: 2}
head: {type: causal_lm}
)";

}  // namespace

class PluginCliTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  int m_settings = 0;

  QString write(const QString& name, const QByteArray& text) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(text);
    return file.fileName();
  }
  // Settings of a user of its own, with a fault that the test plug-in shows.
  QMap<QString, QString> user() {
    return {{"EULERSTACK_CONFIG_DIR", m_folder.filePath(QString::number(++m_settings))}};
  }
  static Result run(const QStringList& arguments, const QMap<QString, QString>& environment,
                    const QString& fault = {}) {
    clitest::Options options;
    options.environment = environment;
    if (!fault.isEmpty()) options.environment.insert("EULERSTACK_TEST_FAULT", fault);
    return clitest::run(arguments, options);
  }
  static QStringList training(const QString& design, const QString& steps = "25") {
    return {"train", design, "--steps", steps, "--batch-size", "4",    "--seq-len", "32",
            "--lr",  "3e-3", "--seed",  "1",   "--events",     "jsonl"};
  }
  static std::vector<nlohmann::json> events(const Result& result) {
    std::vector<nlohmann::json> list;
    for (const QByteArray& line : result.out.split('\n'))
      if (!line.isEmpty()) list.push_back(nlohmann::json::parse(line.toStdString()));
    return list;
  }
  static std::vector<double> losses(const Result& result) {
    std::vector<double> list;
    for (const nlohmann::json& event : events(result))
      if (event.contains("loss") && event.contains("lr")) list.push_back(event["loss"].get<double>());
    return list;
  }

 private slots:
  void allowedListedAndRemoved() {
    const auto me = user();
    const QString design = write("adaptive.yml", kAdaptive);
    const Result refused = run({"validate", design}, me);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("until a plug-in registers it"), refused.err);
    QVERIFY(run({"plugins", "list"}, me).out.isEmpty());

    const Result allowed = run({"plugins", "allow", library("ode_adaptive")}, me);
    QVERIFY2(allowed.code == 0, allowed.err);
    QVERIFY2(allowed.out.contains("integrator ode_adaptive"), allowed.out);
    const Result listed = run({"plugins", "list", "--format", "json"}, me);
    const auto list = nlohmann::json::parse(listed.out.toStdString());
    QCOMPARE(list["plugins"][0]["name"].get<std::string>(), std::string("ode_adaptive"));
    QCOMPARE(list["plugins"][0]["path"].get<std::string>(), library("ode_adaptive").toStdString());
    QCOMPARE(run({"validate", design}, me).code, 0);
    // Allowing it again replaces it.
    QCOMPARE(run({"plugins", "allow", library("ode_adaptive")}, me).code, 0);
    QCOMPARE(
        nlohmann::json::parse(run({"plugins", "list", "--format", "json"}, me).out.toStdString())["plugins"].size(),
        std::size_t{1});

    QCOMPARE(run({"plugins", "remove", "ode_adaptive"}, me).code, 0);
    QCOMPARE(run({"validate", design}, me).code, 1);
    const Result unknown = run({"plugins", "remove", "ode_adaptive"}, me);
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains("No plug-in \"ode_adaptive\" is allowed"), unknown.err);
  }

  // The language of every command has the kinds, without the library: it may even be gone.
  void kindsAreData() {
    const auto me = user();
    const QString copy = m_folder.filePath("copy.so");
    QVERIFY(QFile::copy(library("test_plugin"), copy));
    QCOMPARE(run({"plugins", "allow", copy}, me).code, 0);
    QVERIFY(QFile::remove(copy));
    const QString design = write("tested.yml", kTested);
    const Result valid = run({"validate", design, "--report"}, me);
    QVERIFY2(valid.code == 0, valid.err);
    const Result schema = run({"schema"}, me);
    QVERIFY(schema.out.contains("mixer: causal_mean"));
    QVERIFY(schema.out.contains("Width of the values."));
    QVERIFY(run({"schema", "--format", "json-schema"}, me).out.contains("causal_mean"));
    QVERIFY(run({"explain", design}, me).out.contains("causal_mean, then squared_relu"));
    // 260*32 + 2 * (norms 64 + mixer (24 + 24 + 24) * 32 + ffn 2 * 64 * 32 + memory 32) + final norm 32
    const qint64 expected = 260 * 32 + 2 * (64 + 72 * 32 + 2 * 64 * 32 + 32) + 32;
    QVERIFY2(run({"validate", design, "--report", "--format", "json"}, me).out.contains(QByteArray::number(expected)),
             run({"validate", design, "--report", "--format", "json"}, me).out);
    // Fields are checked as those of any kind.
    const Result wrong =
        run({"validate", write("wrong.yml", QByteArray(kTested).replace("inner: 24", "inner: 0"))}, me);
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("inner"), wrong.err);
    const Result odd =
        run({"validate",
             write("odd.yml", QByteArray(kTested).replace("{type: squared_relu}", "{type: squared_relu, ratio: 1.3}"))},
            me);
    QCOMPARE(odd.code, 1);
    QVERIFY2(odd.err.contains("ratio * width"), odd.err);
    // Training needs the file.
    const Result gone = run(training(design, "1"), me);
    QVERIFY(gone.code != 0);
    QVERIFY2(gone.out.contains("plugin.unreadable"), gone.out);
    // An export would hold a kind that nobody else can build.
    const Result exported = run({"compile", design, "--output-dir", m_folder.filePath("export")}, me);
    QVERIFY(exported.code != 0);
    QVERIFY2(exported.err.contains("test_plugin"), exported.err);
  }

  // Without the plug-in a warning, with it a field like any other.
  void reservedKeysBecomeFields() {
    const auto me = user();
    const QString design = write("keyed.yml", kKeyed);
    const auto report = [&] {
      const Result result = run({"validate", design, "--report", "--format", "json"}, me);
      if (result.code != 0) qWarning("%s", result.err.constData());
      return nlohmann::json::parse(result.out.toStdString());
    };
    const auto count = [](const nlohmann::json& json, const char* id) {
      std::ptrdiff_t found = 0;
      for (const auto& diagnostic : json["diagnostics"]) found += diagnostic["id"] == id ? 1 : 0;
      return found;
    };
    const nlohmann::json before = report();
    QCOMPARE(count(before, "reserved_namespace"), std::ptrdiff_t{3});
    const Result allowed = run({"plugins", "allow", library("test_plugin")}, me);
    QVERIFY2(allowed.out.contains("reserved key experimental.test_gain"), allowed.out);
    const nlohmann::json after = report();
    QCOMPARE(count(after, "reserved_namespace"), std::ptrdiff_t{0});
    // Two layers, a gain at the mixer, gain and shift at the feed-forward part.
    const auto number = [](const nlohmann::json& json, const char* name) {
      return json["analysis"][name].get<std::int64_t>();
    };
    QCOMPARE(number(after, "parameters") - number(before, "parameters"), std::int64_t{2 * 3 * 32});
    QCOMPARE(number(after, "active_parameters") - number(before, "active_parameters"), std::int64_t{2 * 3 * 32});
    const auto forward = [](const nlohmann::json& json) {
      return json["analysis"]["flops_per_token"]["forward"].get<std::int64_t>();
    };
    QCOMPARE(forward(after) - forward(before), std::int64_t{2 * 2 * 2 * 32});
    // Realism rules know the kinds again.
    QCOMPARE(count(after, "realism.gqa_ratio"), count(before, "realism.gqa_ratio"));
    QCOMPARE(after["diagnostics"].size() + 3, before["diagnostics"].size());
    const Result wrong =
        run({"validate", write("wrong_key.yml", QByteArray(kKeyed).replace("test_gain: 1.5", "test_gain: 101"))}, me);
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("experimental.test_gain"), wrong.err);
    // A branched mixer inside a branched one is still refused.
    const QByteArray nested =
        "mixer: {type: branched, branched: {branches: {a: {type: attention}, b: {type: branched, branched: {branches: "
        "{c: {type: attention}, d: {type: mamba}}}}}}}";
    const Result branched =
        run({"validate",
             write("nested.yml", QByteArray(kKeyed).replace(
                                     "mixer: {type: attention, attention: {experimental.test_gain: 1.5}}", nested))},
            me);
    QCOMPARE(branched.code, 1);
    const Result exported = run({"compile", design, "--output-dir", m_folder.filePath("keyed")}, me);
    QVERIFY2(exported.code != 0 && exported.err.contains("test_plugin"), exported.err);
  }

  void trainingLowersTheLoss_data() {
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QByteArray>("design");
    QTest::newRow("ode_adaptive") << "ode_adaptive" << QByteArray(kAdaptive);
    QTest::newRow("test_plugin") << "test_plugin" << QByteArray(kTested);
    QTest::newRow("reserved key") << "test_plugin" << QByteArray(kKeyed);
    QTest::newRow("tensor_train") << "tensor_train"
                                  << QByteArray(kAdaptive)
                                         .replace("type: ode_adaptive", "type: ode_rk4")
                                         .replace(", rtol: 0.01", "")
                                         .replace("type: gated_mlp", "type: gated_mlp, vendor.tensor.weight_form: tt");
  }
  void trainingLowersTheLoss() {
    QFETCH(QString, plugin);
    QFETCH(QByteArray, design);
    const auto me = user();
    QCOMPARE(run({"plugins", "allow", library(plugin)}, me).code, 0);
    const QString out = m_folder.filePath(QStringLiteral("run-") + QTest::currentDataTag());
    const QString file = write(plugin + ".yml", design);
    const Result result = run(training(file) + QStringList{"--output-dir", out}, me);
    QVERIFY2(result.code == 0, result.out + result.err);
    const std::vector<double> loss = losses(result);
    QCOMPARE(loss.size(), std::size_t{25});
    QVERIFY2(loss.back() < loss.front() - 0.3, qPrintable(QString("%1 -> %2").arg(loss.front()).arg(loss.back())));
    if (plugin == "ode_adaptive") {
      bool told = false;
      for (const nlohmann::json& event : events(result))
        told = told || (event.contains("work") && event["work"].value("ode_adaptive.calls", 0.0) >= 7);
      QVERIFY2(told, result.out);
    }
    // Saved, loaded, and writing text.
    const Result text = run({"generate", out, "--prompt", "abc", "--max-tokens", "5", "--format", "json"}, me);
    QVERIFY2(text.code == 0, text.err);
    QVERIFY(nlohmann::json::parse(text.out.toStdString())["trained"].get<bool>());
  }

  void faultsAtAllowingAreNamed_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("version") << "version"
                             << "is for interface 99";
    QTest::newRow("torch") << "torch"
                           << "was built with LibTorch 1.0.0";
    QTest::newRow("nothing") << "nothing"
                             << "gave nothing";
    QTest::newRow("description") << "description"
                                 << "kinds: must be a list";
    QTest::newRow("duplicate") << "duplicate"
                               << "registers mixer attention, which EulerStack has already";
    QTest::newRow("not built") << "not_built"
                               << "describes merge mean and does not build it";
    QTest::newRow("key not built") << "key_not_built"
                                   << "describes experimental.test_gain and does not build it";
    QTest::newRow("throws") << "register_throw"
                            << "failed: a fault on purpose";
    QTest::newRow("throws a number") << "register_throw_number"
                                     << "failed: an exception of an unknown type";
    QTest::newRow("throws at load") << "load_throw"
                                    << "crashed the engine: SIGABRT";
    QTest::newRow("aborts at load") << "load_abort"
                                    << "crashed the engine: SIGABRT";
    QTest::newRow("segfaults at load") << "load_segv"
                                       << "crashed the engine: SIGSEGV";
    QTest::newRow("hangs at load") << "load_hang"
                                   << "did not finish loading within 2 s";
    QTest::newRow("hangs at registering") << "register_hang"
                                          << "did not finish loading within 2 s";
  }
  void faultsAtAllowingAreNamed() {
    QFETCH(QString, fault);
    QFETCH(QString, said);
    auto me = user();
    me.insert("EULERSTACK_PLUGIN_TIMEOUT", "2");
    const Result result = run({"plugins", "allow", library("test_plugin")}, me, fault);
    QVERIFY(result.ended);
    QVERIFY(result.code != 0);
    QVERIFY2(result.err.contains(said.toUtf8()), result.err);
    QVERIFY2(result.err.contains("test_plugin"), result.err);
    QVERIFY(run({"plugins", "list"}, me).out.isEmpty());
  }

  void whatIsNoPluginIsRefused() {
    const auto me = user();
    const Result none = run({"plugins", "allow", library("no_plugin")}, me);
    QVERIFY2(none.code == 1 && none.err.contains("it has no function eulerstackPlugin"), none.err);
    const Result unresolved = run({"plugins", "allow", library("unresolved_plugin")}, me);
    QVERIFY2(unresolved.code == 2 && unresolved.err.contains("functionThatNobodyHas"), unresolved.err);
    const Result text = run({"plugins", "allow", write("text.so", "no library")}, me);
    QVERIFY2(text.code == 2 && text.err.contains("cannot be loaded"), text.err);
    QCOMPARE(run({"plugins", "allow", m_folder.filePath("missing.so")}, me).code, 2);
    QCOMPARE(run({"plugins", "allow"}, me).code, 2);
  }

  // Two plug-ins that bring the same kind: the second is refused.
  void theSecondOfTwoIsRefused() {
    const auto me = user();
    QCOMPARE(run({"plugins", "allow", library("test_plugin")}, me).code, 0);
    const Result second = run({"plugins", "allow", library("test_plugin")}, me, "other_name");
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("another_plugin registers mixer causal_mean, which test_plugin has already"),
             second.err);
  }

  // A file that is not the one that was allowed is not loaded.
  void aChangedFileIsRefused() {
    const auto me = user();
    const QString copy = m_folder.filePath("changing.so");
    QVERIFY(QFile::copy(library("test_plugin"), copy));
    QCOMPARE(run({"plugins", "allow", copy}, me).code, 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    const Result result = run(training(write("tested.yml", kTested), "1"), me);
    QVERIFY(result.code != 0);
    QVERIFY2(result.out.contains("plugin.changed") && result.out.contains("test_plugin"), result.out);
  }

  void faultsAtWorkAreNamed_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("throws") << "forward_throw"
                            << "The plug-in test_plugin failed: a fault on purpose";
    QTest::newRow("another shape") << "forward_shape"
                                   << "The plug-in test_plugin failed: a part gave a tensor";
    QTest::newRow("another dtype") << "forward_dtype"
                                   << "The plug-in test_plugin failed: a part gave a tensor of another dtype";
    QTest::newRow("throws in its backward pass") << "backward_throw"
                                                 << "The plug-in test_plugin failed: a fault on purpose";
    QTest::newRow("throws a number in its backward pass") << "backward_throw_number"
                                                          << "The plug-in test_plugin crashed the engine: SIGABRT";
    QTest::newRow("segfaults in its backward pass") << "backward_segv"
                                                    << "The plug-in test_plugin crashed the engine: SIGSEGV";
    QTest::newRow("throws while building") << "build_throw"
                                           << "The plug-in test_plugin failed: a fault on purpose";
    QTest::newRow("asks for what it has not") << "build_name"
                                              << "the description lists no tensor no.such.tensor";
    QTest::newRow("aborts") << "forward_abort"
                            << "The plug-in test_plugin crashed the engine: SIGABRT";
    QTest::newRow("segfaults") << "forward_segv"
                               << "The plug-in test_plugin crashed the engine: SIGSEGV";
    QTest::newRow("throws around a part") << "around_throw"
                                          << "The plug-in test_plugin failed: a fault on purpose";
    QTest::newRow("never calls the part") << "around_never"
                                          << "The plug-in test_plugin failed: it did not call the part";
    QTest::newRow("calls it twice") << "around_twice"
                                    << "The plug-in test_plugin failed: it called the part";
    QTest::newRow("segfaults around a part") << "around_segv"
                                             << "The plug-in test_plugin crashed the engine: SIGSEGV";
    QTest::newRow("segfaults in its thread") << "forward_thread"
                                             << "The plug-in test_plugin crashed the engine: SIGSEGV";
  }
  void faultsAtWorkAreNamed() {
    QFETCH(QString, fault);
    QFETCH(QString, said);
    static const auto me = [&] {
      auto environment = user();
      if (run({"plugins", "allow", library("test_plugin")}, environment).code != 0) qFatal("not allowed");
      return environment;
    }();
    const QString design = write("faulty.yml", fault.startsWith("around") ? kKeyed : kTested);
    for (const QStringList& arguments :
         {QStringList{"train", design, "--steps", "2", "--batch-size", "1", "--seq-len", "16"},
          QStringList{"generate", design, "--prompt", "a", "--max-tokens", "2"}}) {
      // Text is written token by token with a state: forward() is not called.
      if (arguments.front() == "generate" && (fault.startsWith("forward") || fault.startsWith("backward"))) continue;
      const Result result = run(arguments, me, fault);
      QVERIFY(result.ended);
      QVERIFY(result.code != 0);
      QVERIFY2(result.err.contains(said.toUtf8()), result.err);
    }
  }

  void aBrokenListIsSaidAndNothingElseFails() {
    const auto me = user();
    QVERIFY(QDir().mkpath(me["EULERSTACK_CONFIG_DIR"]));
    QFile file(me["EULERSTACK_CONFIG_DIR"] + "/plugins.json");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ no list");
    file.close();
    const Result result = run({"validate", clitest::preset("quickstart")}, me);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains("plugins.json cannot be used"), result.err);
    QCOMPARE(run({"plugins", "list"}, me).code, 2);
  }

  // A document cannot name a library, and a kind of a plug-in that is not allowed is no kind.
  void documentsLoadNothing() {
    const auto me = user();
    const Result result = run({"validate", write("tested.yml", kTested)}, me);
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("causal_mean"), result.err);
  }

  void theKitchenSinkTrainsWithAndWithoutPlugins() {
    const auto me = user();
    QFile file(QStringLiteral(EULERSTACK_SOURCE_DIR "/presets/3-experimental/arch_expert_kitchen_sink.yml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    const Result without = run(training(write("sink.yml", text)), me);
    QVERIFY2(without.code == 0, without.out + without.err);
    QVERIFY(losses(without).back() < losses(without).front());
    for (const char* plugin : {"ode_adaptive", "tensor_train"})
      QCOMPARE(run({"plugins", "allow", library(plugin)}, me).code, 0);
    const char *solver = "type: ode_rk4", *dense = "type: gated_mlp\n    memory:";
    QVERIFY(text.contains(solver) && text.contains(dense));
    text.replace(solver, "type: ode_adaptive");
    text.replace(dense, "type: gated_mlp\n      vendor.tensor.weight_form: tt\n    memory:");
    const QString out = m_folder.filePath("sink");
    const Result with = run(training(write("sink_plugins.yml", text)) + QStringList{"--output-dir", out}, me);
    QVERIFY2(with.code == 0, with.out + with.err);
    QVERIFY(losses(with).back() < losses(with).front());
    // What was saved writes a hidden thought, then the answer. Equal logits: plugin_test.cpp.
    const Result said = run({"generate", out, "--prompt", "Once ", "--max-tokens", "8", "--format", "json"}, me);
    QVERIFY2(said.code == 0, said.err);
    const auto report = nlohmann::json::parse(said.out.toStdString());
    QVERIFY2(report["trained"].get<bool>() && report["phases"].size() == 2, said.out);
    QVERIFY2(report["phases"][0]["mode"] == "think" && report["phases"][1]["mode"] == "answer", said.out);
    QVERIFY2(report["phases"][1]["tokens"].get<int>() > 0, said.out);
  }
};

QTEST_GUILESS_MAIN(PluginCliTest)
#include "plugin_cli_test.moc"
