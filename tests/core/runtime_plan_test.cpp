// The plan for the engine: the same bytes each time, read back with distrust.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/interop/engine_protocol.h"
#include "core/interop/runtime_plan.h"
#include "core/interop/sha256.h"
#include "core/ir/printer.h"
#include "tests/core/analysis_support.h"

using namespace eulerstack;
using nlohmann::json;

namespace {

std::string planOf(const std::string& text) {
  const auto analysis = support::analyzeText(text);
  if (!analysis->valid()) qFatal("not valid");
  return interop::planJson(*analysis->model, analysis->text);
}

}  // namespace

class RuntimePlanTest : public QObject {
  Q_OBJECT
 private slots:
  void aPlanComesBackAsTheSameModel() {
    for (const char* name : {"overrides", "gpt2", "llama_3_2_1b", "plain"}) {
      const std::string text = support::modelText(name);
      const std::string plan = planOf(text);
      QCOMPARE(planOf(text), plan);
      const auto model = interop::readPlan(plan);
      QVERIFY2(model.has_value(), model ? "" : model.error().c_str());
      QCOMPARE(ir::print(**model), ir::print(*support::analyzeText(text)->model));
    }
  }

  void thePlanSaysWhatItPromises() {
    const std::string text = support::modelText("overrides");
    const json plan = json::parse(planOf(text));
    QCOMPARE(plan["format"].get<std::string>(), std::string("eulerstack-plan"));
    QCOMPARE(plan["version"].get<int>(), 1);
    QCOMPARE(plan["spec_sha256"].get<std::string>(), interop::sha256(text));
    QCOMPARE(plan["source"].get<std::string>(), text);
    QCOMPARE(plan["model"]["d_model"].get<int>(), 96);
    QCOMPARE(plan["positional"]["kind"].get<std::string>(), std::string("alibi"));
    QCOMPARE(plan["layers"].size(), std::size_t{7});
    QCOMPARE(plan["layers"][0]["mixer"]["window"].get<int>(), 32);
    QVERIFY(plan["layers"][3]["mixer"]["window"].is_null());
    QCOMPARE(plan["layers"][6]["norm"]["kind"].get<std::string>(), std::string("layernorm"));
    QCOMPARE(plan["head"]["logit_softcap"].get<double>(), 30.0);
    QCOMPARE(plan["tied"].get<bool>(), false);
    std::int64_t sum = 0;
    for (const json& tensor : plan["tensors"]) {
      std::int64_t size = 1;
      for (const json& n : tensor["shape"]) size *= n.get<std::int64_t>();
      sum += size;
    }
    QCOMPARE(sum, support::analyzeText(text)->figures->parameters.value());
  }

  void aRopeScalingIsPartOfThePlan() {
    const json plan = json::parse(planOf(support::modelText("llama_3_2_1b")));
    QCOMPARE(plan["positional"]["rope_scaling"]["kind"].get<std::string>(), std::string("llama3"));
    QCOMPARE(plan["positional"]["rope_scaling"]["factor"].get<double>(), 32.0);
  }

  void whatDoesNotFitIsRefused_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("format") << QByteArray("/format") << QByteArray("\"x\"") << "plan";
    QTest::newRow("version") << QByteArray("/version") << QByteArray("2") << "version";
    QTest::newRow("version as text") << QByteArray("/version") << QByteArray("\"1\"") << "version";
    QTest::newRow("no source") << QByteArray("/source") << QByteArray("null") << "source";
    QTest::newRow("other source") << QByteArray("/source") << QByteArray("\"model: {}\"") << "sha256";
    QTest::newRow("other hash") << QByteArray("/spec_sha256") << QByteArray("\"00\"") << "sha256";
    QTest::newRow("shape") << QByteArray("/tensors/3/shape/0") << QByteArray("7") << "tensor 3";
    QTest::newRow("name") << QByteArray("/tensors/0/name") << QByteArray("\"evil\"") << "tensor 0";
    QTest::newRow("no tensors") << QByteArray("/tensors") << QByteArray("null") << "tensors";
    QTest::newRow("tensor is no object") << QByteArray("/tensors/1") << QByteArray("5") << "tensor 1";
    QTest::newRow("one tensor more") << QByteArray("/tensors/-") << QByteArray("{}") << "tensors";
  }
  void whatDoesNotFitIsRefused() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, reason);
    json plan = json::parse(planOf(support::modelText("plain")));
    const json patch = {{{"op", path.endsWith("-") ? "add" : "replace"},
                         {"path", path.toStdString()},
                         {"value", json::parse(value.toStdString())}}};
    const auto model = interop::readPlan(plan.patch(patch).dump());
    QVERIFY(!model.has_value());
    QVERIFY2(QString::fromStdString(model.error()).contains(reason), model.error().c_str());
  }

  void anInvalidSourceIsRefusedWithItsError() {
    const std::string text = support::changed(support::modelText("plain"), "repeat: 3", "repeat: 0");
    json plan = json::parse(planOf(support::modelText("plain")));
    plan["source"] = text;
    plan["spec_sha256"] = interop::sha256(text);
    const auto model = interop::readPlan(plan.dump());
    QVERIFY(!model.has_value());
    QVERIFY2(QString::fromStdString(model.error()).contains("layer_schedule[0].repeat"), model.error().c_str());
  }

  void noiseIsRefused() {
    for (const char* noise : {"", "{", "[]", "3", "null", "{}", "{\"format\":\"eulerstack-plan\"}", "\xff\xfe"})
      QVERIFY(!interop::readPlan(noise).has_value());
    QVERIFY(!interop::readPlan(std::string(200000, '[')).has_value());
  }

  void theLargestScheduleFitsIntoAFrame() {
    const std::string plan = planOf(support::changed(support::modelText("plain"), "repeat: 3", "repeat: 10000"));
    QVERIFY2(plan.size() < interop::kMaxPlanFrameBytes, qPrintable(QString::number(plan.size())));
  }
};

QTEST_APPLESS_MAIN(RuntimePlanTest)
#include "runtime_plan_test.moc"
