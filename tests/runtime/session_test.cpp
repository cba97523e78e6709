// What was learned in use and how long it lasts: fast weights of ttt_layer and memories, over prompts, in files.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "promises.h"

#include <QtTest>

#include "core/runtime/model/session_file.h"
#include "core/runtime/model/weights.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

std::string learner(const std::string& mixer, const std::string& beside = "",
                    const std::string& schedule = "[{template: block, repeat: 2}]") {
  return documentOf({.ffn = "{type: gated_mlp}" + beside, .mixer = mixer, .schedule = schedule});
}

std::string ttt(const std::string& options) {
  return "{type: ttt_layer, ttt: {inner_lr: 0.05, inner_model: {type: mlp, hidden: 12}" + options + "}}";
}

std::string memory(const std::string& persistence) {
  return "\n    memory: {type: neural_memory, params: {hidden: 12}, inner_lr: 0.05, update_at_inference: true, "
         "persistence: " +
         persistence + "}";
}

}  // namespace

class SessionTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::filesystem::path file(const char* name) { return m_folder.filePath(name).toStdString(); }

  // The second prompt of a session, after `first`.
  static LanguageModel::Session afterOnePrompt(const LanguageModel& model, const at::Tensor& first) {
    LanguageModel::Session session = model.newSession(1, 48);
    model.advance(first, session);
    model.stepMemory(session);
    model.beginQuery(session);
    return session;
  }

 private slots:
  void whatTttLearnedLastsAndIsSaved_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("sgd") << QString::fromStdString(learner(ttt("")));
    QTest::newRow("adamw") << QString::fromStdString(learner(ttt(", inner_optimizer: adamw")));
    QTest::newRow("linear") << QString::fromStdString(
        learner("{type: ttt_layer, ttt: {inner_lr: 0.05, inner_model: {type: linear}}}"));
    QTest::newRow("in a branch") << QString::fromStdString(
        learner("{type: branched, branched: {branches: {a: {type: attention}, b: " + ttt("") +
                "}, selector: {type: learned_gate}}}"));
    QTest::newRow("behind a gate") << QString::fromStdString(
        learner(ttt(""), "", "[{template: block, depth_gating: {capacity: 0.5}}]"));
    QTest::newRow("shared steps") << QString::fromStdString(
        learner(ttt(""), "", "[{integrator: {type: discrete, steps: 2, body: block, vendor.studio.shared: true}}]"));
  }
  void whatTttLearnedLastsAndIsSaved() {
    QFETCH(QString, text);
    const LanguageModel model = builtModel(text.toStdString());
    const at::NoGradGuard off;
    const at::Tensor first = tokens(1, 20, 1), second = tokens(1, 12, 2);
    LanguageModel::Session fresh = model.newSession(1, 48);
    const at::Tensor unlearned = model.advance(second, fresh);
    LanguageModel::Session session = afterOnePrompt(model, first);
    QVERIFY(hasKept(model, {true, false}));
    QVERIFY(writeKept(model, session, file("ttt.safetensors"), {true, false}));
    const at::Tensor learned = model.advance(second, session);
    QVERIFY(distance(learned, unlearned) > 1e-5);
    // Another process: the same from the file, to the bit.
    LanguageModel::Session restored = model.newSession(1, 48);
    QVERIFY(readKept(model, restored, file("ttt.safetensors"), {true, false}));
    QVERIFY(at::equal(model.advance(second, restored), learned));
  }

  void withoutItsStateNothingLasts() {
    const LanguageModel model = builtModel(learner(ttt(""), "\n    state: {ssm_state: false}"));
    const at::NoGradGuard off;
    const at::Tensor second = tokens(1, 12, 2);
    LanguageModel::Session fresh = model.newSession(1, 48), session = afterOnePrompt(model, tokens(1, 20, 1));
    QVERIFY(!hasKept(model, {true, true}));
    QVERIFY(at::equal(model.advance(second, session), model.advance(second, fresh)));
  }

  void memoriesTakeTheirOwnNamesOnly() {
    MemoryState state, again;
    state.fast.assign(12, at::ones({1, 2}));
    state.fast[11] = at::zeros({1, 2});
    state.stored = state.storedKeys = at::ones({1, 3, 2});
    for (const auto& [name, value] : state.tensors()) QVERIFY2(again.restore(name, value), name.c_str());
    QCOMPARE(again.fast.size(), std::size_t{12});
    QVERIFY(at::equal(again.fast[11], state.fast[11]) && at::equal(again.stored, state.stored));
    for (const char* name :
         {"", "fast", "fast.", "fast.x", "fast.1x", "fast.-1", "fast.99999999999999999999", "stored_"})
      QVERIFY2(!again.restore(name, at::ones({1})), name);
  }

  void aFileOfOtherSizesIsRefused() {
    const LanguageModel model = builtModel(learner(ttt("")));
    LanguageModel::Session session = afterOnePrompt(model, tokens(1, 20, 1));
    QVERIFY(writeKept(model, session, file("odd.safetensors"), {true, false}));
    auto tensors = readTensors(file("odd.safetensors"));
    QVERIFY(tensors);
    for (auto& [name, value] : *tensors)
      if (name.find("weight.0") != std::string::npos) value = at::ones({1, 2, 3});
    QVERIFY(writeTensors(*tensors, file("odd.safetensors"), {}));
    LanguageModel::Session next = model.newSession(1, 48);
    const auto read = readKept(model, next, file("odd.safetensors"), {true, false});
    QVERIFY(!read);
    QVERIFY(read.error().find("does not fit") != std::string::npos);
  }

  // Which file each persistence reaches: the session's, that beside the weights, none.
  void eachPersistenceHasItsPlace_data() {
    QTest::addColumn<QString>("persistence");
    QTest::addColumn<bool>("prompt");
    QTest::addColumn<bool>("session");
    QTest::addColumn<bool>("weights");
    QTest::newRow("per_query") << "per_query" << false << false << false;
    QTest::newRow("session") << "session" << true << true << false;
    QTest::newRow("persistent") << "persistent" << true << false << true;
  }
  void eachPersistenceHasItsPlace() {
    QFETCH(QString, persistence);
    QFETCH(bool, prompt);
    QFETCH(bool, session);
    QFETCH(bool, weights);
    const LanguageModel model = builtModel(learner("{type: attention}", memory(persistence.toStdString())));
    const at::NoGradGuard off;
    const at::Tensor second = tokens(1, 12, 2);
    LanguageModel::Session fresh = model.newSession(1, 48), used = afterOnePrompt(model, tokens(1, 20, 1));
    QCOMPARE(hasKept(model, {true, false}), session);
    QCOMPARE(hasKept(model, {false, true}), weights);
    const KeptParts places[] = {{true, false}, {false, true}};
    const char* names[] = {"session.safetensors", "memory.safetensors"};
    for (int i = 0; i < 2; ++i) QVERIFY(writeKept(model, used, file(names[i]), places[i]));
    const at::Tensor unlearned = model.advance(second, fresh), learned = model.advance(second, used);
    QCOMPARE(distance(learned, unlearned) > 1e-6, prompt);
    for (int i = 0; i < 2; ++i) {
      LanguageModel::Session next = model.newSession(1, 48);
      QVERIFY(readKept(model, next, file(names[i]), places[i]));
      const bool reaches = i == 0 ? session : weights;
      QVERIFY(at::equal(model.advance(second, next), reaches ? learned : unlearned));
    }
  }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
