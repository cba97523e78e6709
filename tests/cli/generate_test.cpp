// `eulerstack generate`: phases, hidden text, sessions and their errors, through the real engine.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "cli_process.h"

using namespace eulerstack;

namespace {

const char* kDesign = R"(schema_version: 1
model: {name: small, d_model: 32, vocab_size: 260, max_seq_len: 96, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  keeper:
    mixer: {type: attention}
    ffn: {type: gated_mlp}
    memory: {type: neural_memory, params: {hidden: 16}, inner_lr: 0.05, update_at_inference: true}
layer_schedule:
  - {template: keeper, repeat: 2, depth_gating: {capacity: 0.5}}
  - template: keeper
head: {type: causal_lm}
execution_modes:
  - {name: think, max_tokens: 7, loss_weight: 0.0, kv_share: true, visible_to_user: false}
  - {name: answer, max_tokens: 9}
transition: {type: special_token, token: <end>}
)";

}  // namespace

class GenerateTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;

  QString write(const char* name, const QByteArray& text) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(text);
    return file.fileName();
  }
  static nlohmann::json json(const clitest::Result& result) { return nlohmann::json::parse(result.out.toStdString()); }

 private slots:
  void initTestCase() {
    if (!QFile::exists(QStringLiteral(EULERSTACK_BIN_DIR "/eulerstack-engine"))) QSKIP("the engine was not built");
  }

  void phasesFollowEachOtherWithTheirBudgets() {
    const QString design = write("design.yml", kDesign);
    const clitest::Result result =
        clitest::run({"generate", design, "--prompt", "abc", "--seed", "3", "--format", "json", "--show-hidden"});
    QCOMPARE(result.code, 0);
    const nlohmann::json report = json(result);
    QCOMPARE(report["phases"].size(), std::size_t{2});
    QCOMPARE(report["phases"][0]["mode"].get<std::string>(), std::string("think"));
    QVERIFY(!report["phases"][0]["visible"].get<bool>());
    QVERIFY(report["phases"][0]["tokens"].get<int>() <= 7);
    QVERIFY(report["phases"][1]["tokens"].get<int>() <= 9);
    QVERIFY(report["cache_bytes"].get<long>() > 0);
    QVERIFY(report["tokens_per_second"].get<double>() > 0);
    QVERIFY(!report["trained"].get<bool>());
    QVERIFY(report["surprise"].contains("layers.2.memory"));
    // The same seed says the same; hidden text is shown on request only.
    const nlohmann::json again =
        json(clitest::run({"generate", design, "--prompt", "abc", "--seed", "3", "--format", "json"}));
    QCOMPARE(again["phases"][1]["text"], report["phases"][1]["text"]);
    QVERIFY(!again["phases"][0].contains("text"));
    const nlohmann::json alone = json(clitest::run(
        {"generate", design, "--prompt", "abc", "--mode", "answer", "--max-tokens", "4", "--format", "json"}));
    QCOMPARE(alone["phases"].size(), std::size_t{1});
    QVERIFY(alone["phases"][0]["tokens"].get<int>() <= 4);
  }

  // What was learned is kept in the file and makes the same text less surprising.
  void aSessionRemembers() {
    const QString design = write("design.yml", kDesign), session = m_folder.filePath("session.safetensors");
    const QStringList arguments = {"generate",      design,  "--prompt",     "the same text again",
                                   "--temperature", "0",     "--format",     "json",
                                   "--session",     session, "--max-tokens", "1"};
    const double first = json(clitest::run(arguments))["surprise"]["layers.2.memory"].get<double>();
    QVERIFY(QFile::exists(session));
    const double second = json(clitest::run(arguments))["surprise"]["layers.2.memory"].get<double>();
    QVERIFY2(second < first, qPrintable(QString("%1 -> %2").arg(first).arg(second)));
    // Another design does not take it.
    const QString other = write("other.yml", QByteArray(kDesign).replace("hidden: 16", "hidden: 24"));
    const clitest::Result refused = clitest::run({"generate", other, "--prompt", "a", "--session", session});
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.err.contains("of another design"), qPrintable(refused.err));
  }

  // per_query ends with the prompt, session with the session, persistent not at all: by what surprises at the second
  // call.
  void memoriesLastAsLongAsTheySay_data() {
    QTest::addColumn<QString>("persistence");
    QTest::addColumn<bool>("withSession");
    QTest::addColumn<bool>("remembers");
    QTest::newRow("per_query, session") << "per_query" << true << false;
    QTest::newRow("session, session") << "session" << true << true;
    QTest::newRow("session, none") << "session" << false << false;
    QTest::newRow("persistent, none") << "persistent" << false << true;
    QTest::newRow("persistent, session") << "persistent" << true << true;
  }
  void memoriesLastAsLongAsTheySay() {
    QFETCH(QString, persistence);
    QFETCH(bool, withSession);
    QFETCH(bool, remembers);
    const QByteArray text = QByteArray(kDesign).replace(
        "update_at_inference: true", "update_at_inference: true, persistence: " + persistence.toUtf8());
    const QString design = write("lasting.yml", text);
    const QString name = persistence + (withSession ? "-session" : "-none");
    const QString run = m_folder.filePath("run-" + name), session = m_folder.filePath(name + ".safetensors");
    const clitest::Result trained =
        clitest::run({"train", design, "--steps", "1", "--batch-size", "1", "--seq-len", "16", "--output-dir", run});
    QVERIFY2(trained.code == 0, trained.err);
    QStringList arguments = {"generate", run,        "--prompt", "the same text again", "--temperature",
                             "0",        "--format", "json",     "--max-tokens",        "1"};
    if (withSession) arguments << "--session" << session;
    const auto surprise = [&] {
      const clitest::Result result = clitest::run(arguments);
      if (result.code != 0) qFatal("%s", result.err.constData());
      return json(result)["surprise"]["layers.2.memory"].get<double>();
    };
    const double first = surprise(), second = surprise();
    const QByteArray said = QString("%1 -> %2").arg(first).arg(second).toUtf8();
    QVERIFY2(remembers ? second < first : second == first, said);
    QDirIterator found(run, {"memory.safetensors"}, QDir::Files, QDirIterator::Subdirectories);
    QCOMPARE(found.hasNext(), persistence == "persistent");
  }

  void hiddenStatesAreFedBack() {
    const QString design = write("latent.yml", R"(schema_version: 1
model: {name: small, d_model: 32, vocab_size: 260, max_seq_len: 64, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  block: {mixer: {type: attention}, ffn: {type: gated_mlp}}
layer_schedule:
  - integrator: {type: ode_rk4, steps: 2, body: block, output: hidden}
head: {type: causal_lm}
execution_modes:
  - {name: think, max_tokens: 5, kv_share: true, visible_to_user: false}
  - {name: answer, max_tokens: 3}
)");
    const nlohmann::json report =
        json(clitest::run({"generate", design, "--prompt", "a", "--format", "json", "--show-hidden"}));
    QVERIFY(report["phases"][0]["latent"].get<bool>());
    QCOMPARE(report["phases"][0]["tokens"].get<int>(), 5);
    QCOMPARE(report["phases"][0]["text"].get<std::string>(), std::string());
    QVERIFY(!report["phases"][1]["latent"].get<bool>());
  }

  void rationalesAreMixedIn() {
    const QString design = write("rationale.yml", R"(schema_version: 1
model: {name: small, d_model: 32, vocab_size: 260, max_seq_len: 64, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  block: {mixer: {type: attention}, ffn: {type: gated_mlp}}
layer_schedule:
  - template: block
head: {type: causal_lm}
execution_modes:
  - {name: rationale, max_tokens: 4, per_token_rationale: true, visible_to_user: false}
  - {name: answer, max_tokens: 5}
)");
    const nlohmann::json report = json(clitest::run({"generate", design, "--prompt", "ab", "--format", "json"}));
    QCOMPARE(report["phases"].size(), std::size_t{1});
    const int written = report["phases"][0]["tokens"].get<int>();
    // Prompt with its start token, five tokens, and four hidden ones before each draw.
    QVERIFY(report["tokens"].get<int>() >= 3 + written + 4 * written);
  }

  void mistakesAreNamed() {
    const QString design = write("design.yml", kDesign);
    for (const QStringList& arguments :
         {QStringList{"generate", design, "--temperature", "hot"}, QStringList{"generate", design, "--mode", "dream"},
          QStringList{"generate", design, "--prompt", QString(200, 'x')},
          QStringList{"generate", m_folder.filePath("none.yml")}, QStringList{"generate"}}) {
      const clitest::Result result = clitest::run(arguments);
      QVERIFY2(result.code == 1 || result.code == 2, qPrintable(arguments.join(' ')));
      QVERIFY2(result.err.contains("Fix: "), qPrintable(result.err));
    }
  }
};

QTEST_GUILESS_MAIN(GenerateTest)
#include "generate_test.moc"
