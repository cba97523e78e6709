// Lowering: overrides, sharing of blocks, expansion and its limit, tensor names and counts.
#include <QtTest>
#include <set>

#include "core/ir/printer.h"
#include "core/ir/verifier.h"
#include "tests/core/analysis_support.h"

using namespace eulerstack;
using support::analyzeModel;
using support::analyzeText;

namespace {

const ir::PlainItem& item(const ir::ModelIr& model, std::size_t i) {
  return std::get<ir::PlainItem>(model.schedule[i]);
}

// Counted from the names and shapes alone.
std::int64_t sumOfTensors(const ir::ModelIr& model) {
  std::int64_t sum = 0;
  for (const schema::TensorSpec& tensor : ir::modelTensors(model)) {
    std::int64_t size = 1;
    for (const std::int64_t n : tensor.shape) size *= n;
    sum += size;
  }
  return sum;
}

}  // namespace

class IrTest : public QObject {
  Q_OBJECT
 private slots:
  void publishedCountsAreExact_data() {
    QTest::addColumn<qint64>("parameters");
    QTest::newRow("gpt2") << Q_INT64_C(124439808);
    QTest::newRow("llama_3_2_1b") << Q_INT64_C(1235814400);
    QTest::newRow("llama_2_7b") << Q_INT64_C(6738415616);
    QTest::newRow("llama_3_8b") << Q_INT64_C(8030261248);
    QTest::newRow("tinyllama_1_1b") << Q_INT64_C(1100048384);
  }
  void publishedCountsAreExact() {
    QFETCH(qint64, parameters);
    const auto analysis = analyzeModel(QTest::currentDataTag());
    QVERIFY(analysis->valid());
    QCOMPARE(analysis->figures->parameters.value(), parameters);
    QCOMPARE(sumOfTensors(*analysis->model), parameters);
    QCOMPARE(ir::verify(*analysis->model), std::vector<std::string>());
  }

  void loweringIsAsRecorded_data() {
    QTest::addColumn<QString>("golden");
    QTest::newRow("overrides") << "overrides.ir.txt";
    QTest::newRow("gpt2") << "gpt2.ir.txt";
  }
  void loweringIsAsRecorded() {
    QFETCH(QString, golden);
    const auto analysis = analyzeModel(QTest::currentDataTag());
    QVERIFY(analysis->valid());
    QVERIFY(support::sameAsGolden(golden, ir::print(*analysis->model)));
  }

  void overridesChangeACopyOnly() {
    const auto analysis = analyzeModel("overrides");
    QVERIFY(analysis->valid());
    const ir::ModelIr& model = *analysis->model;
    QCOMPARE(item(model, 0).block->mixer.values.integer("window"), 32);
    QVERIFY(!item(model, 0).block->overridden);
    const ir::Block& removed = *item(model, 2).block;
    QVERIFY(!removed.mixer.values.has("window"));
    QCOMPARE(removed.mixer.values.number("attn_drop"), 0.2);
    QCOMPARE(removed.residual.values.number("scaling"), 0.25);
    QVERIFY(removed.mixer.values.boolean("qkv_bias"));
    const ir::Block& last = *item(model, 3).block;
    QCOMPARE(last.mixer.values.integer("window"), 64);
    QCOMPARE(std::string(last.norm.kind->id), std::string("layernorm"));
    QCOMPARE(last.norm.values.text("position"), std::string_view("post"));
    QCOMPARE(last.norm.values.number("vendor.studio.norm_eps"), 1e-5);
    QCOMPARE(last.ffn.values.text("activation"), std::string_view("gelu"));
    QCOMPARE(item(model, 3).overrides.size(), std::size_t{4});
  }

  void finalNormIsThatOfTheLastLayer() {
    const std::string text = support::modelText("overrides");
    const auto analysis = analyzeText(text);
    QCOMPARE(std::string(analysis->model->finalNorm.kind->id), std::string("layernorm"));
    const auto without = analyzeText(support::changed(text, "      norm: { type: layernorm, position: post }\n", ""));
    QCOMPARE(std::string(without->model->finalNorm.kind->id), std::string("rmsnorm"));
  }

  void layersKnowTheirItemAndShareBlocks() {
    const auto analysis = analyzeModel("overrides");
    const ir::ModelIr& model = *analysis->model;
    QCOMPARE(model.layers.size(), std::size_t{7});
    QCOMPARE(model.layers[1].item, 0U);
    QCOMPARE(model.layers[1].copy, 1U);
    QCOMPARE(model.layers[6].item, 3U);
    QCOMPARE(model.layers[6].copy, 2U);
    QCOMPARE(model.layers[0].block, model.layers[1].block);
    QVERIFY(model.layers[0].block != model.layers[3].block);
    const auto repeated = analyzeText(support::changed(support::modelText("plain"), "    repeat: 3\n",
                                                       "    repeat: 3\n  - template: spare\n  - template: dec\n"));
    QCOMPARE(ir::blockUses(*repeated->model).size(), std::size_t{2});
    QCOMPARE(ir::blockUses(*repeated->model)[0].layers, 4);
  }

  void oneNormWhereOneIsShared() {
    const auto analysis = analyzeModel("overrides");
    std::set<std::string> names;
    for (const schema::TensorSpec& tensor : ir::modelTensors(*analysis->model)) names.insert(tensor.name);
    QVERIFY(names.contains("layers.0.norm1.weight"));
    QVERIFY(!names.contains("layers.0.norm2.weight"));
    QVERIFY(names.contains("layers.2.norm2.weight"));
    QVERIFY(names.contains("head.weight"));
    QVERIFY(names.contains("final_norm.bias"));
    QVERIFY(names.contains("embedding.weight"));
  }

  void tiedWeightsCountOnce() {
    const std::string text = support::modelText("llama_2_7b");
    const std::string tied = support::changed(support::changed(text, "tie_weights: false", "tie_weights: true"),
                                              "tie_word_embeddings: false", "tie_word_embeddings: true");
    const auto analysis = analyzeText(tied);
    QCOMPARE(analysis->figures->parameters.value(), Q_INT64_C(6738415616) - Q_INT64_C(32000) * 4096);
    for (const schema::TensorSpec& tensor : ir::modelTensors(*analysis->model)) QVERIFY(tensor.name != "head.weight");
  }

  void initialDeviationsFollowTheHint() {
    const auto analysis = analyzeModel("overrides");
    for (const schema::TensorSpec& tensor : ir::modelTensors(*analysis->model))
      if (tensor.init.kind == schema::InitKind::Normal || tensor.init.kind == schema::InitKind::ResidualNormal)
        QCOMPARE(tensor.init.std, 0.01);
  }

  void tooManyLayersIsAnErrorWithItsPlace() {
    const auto analysis = analyzeText(support::changed(support::modelText("plain"), "    repeat: 3\n",
                                                       "    repeat: 9000\n  - template: spare\n    repeat: 1001\n"));
    QVERIFY(!analysis->valid());
    const auto found = support::findingsOf(*analysis, "ir.too_many_layers");
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0]->path.toString(), std::string("layer_schedule[1].repeat"));
    QCOMPARE(analysis->text.slice(found[0]->range), std::string_view("1001"));
    QCOMPARE(std::get<std::int64_t>(found[0]->args[0].value), 10001);
  }

  void tenThousandLayersCountExactly() {
    const auto one = analyzeText(support::changed(support::modelText("plain"), "repeat: 3", "repeat: 1"));
    const auto two = analyzeText(support::changed(support::modelText("plain"), "repeat: 3", "repeat: 2"));
    const auto many = analyzeText(support::changed(support::modelText("plain"), "repeat: 3", "repeat: 10000"));
    QVERIFY(many->valid());
    const std::int64_t layer = two->figures->parameters.value() - one->figures->parameters.value();
    QCOMPARE(many->figures->parameters.value(), one->figures->parameters.value() + 9999 * layer);
    QCOMPARE(many->figures->layers, 10000);
    QCOMPARE(ir::modelTensors(*many->model).size(), std::size_t{9 * 10000 + 2});
  }

  void verifierFindsBreaches() {
    ir::ModelIr model = *analyzeModel("plain")->model;
    QVERIFY(ir::verify(model).empty());
    ir::ModelIr gap = model;
    gap.layers[1].copy = 5;
    QVERIFY(!ir::verify(gap).empty());
    ir::ModelIr shorter = model;
    shorter.layers.pop_back();
    QVERIFY(!ir::verify(shorter).empty());
    ir::ModelIr narrow = model;
    narrow.dims.d_model = 0;
    QVERIFY(!ir::verify(narrow).empty());
    ir::ModelIr noNorm = model;
    noNorm.finalNorm = {};
    QVERIFY(!ir::verify(noNorm).empty());
    ir::ModelIr wrongFamily = model;
    wrongFamily.head = wrongFamily.finalNorm;
    QVERIFY(!ir::verify(wrongFamily).empty());
  }
};

QTEST_APPLESS_MAIN(IrTest)
#include "ir_test.moc"
