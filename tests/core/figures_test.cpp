// Figures against formulas written out by hand, for models whose sizes stand in the papers.
#include <QtTest>

#include "core/analysis/figures.h"
#include "tests/core/analysis_support.h"

using namespace eulerstack;
using namespace eulerstack::analysis;
using support::analyzeModel;
using support::analyzeText;

namespace {

struct Llama {
  std::int64_t d, v, t, heads, kv, f, layers;
  std::int64_t headDim() const { return d / heads; }
  std::int64_t kvWidth() const { return kv * headDim(); }
  // Weights that a token is multiplied with, in one layer.
  std::int64_t matrices() const { return 2 * d * d + 2 * d * kvWidth() + 3 * d * f; }
};
const Llama kLlama2 = {4096, 32000, 4096, 32, 32, 11008, 32};
const Llama kLlama3 = {4096, 128256, 8192, 32, 8, 14336, 32};

// Matrix products of one token: two operations for each weight, and 2d + 2d for each key it sees.
double matmulFlops(const Llama& m, double keysSeen) {
  return static_cast<double>(m.layers) *
             (2.0 * static_cast<double>(m.matrices()) + 4.0 * static_cast<double>(m.d) * keysSeen) +
         2.0 * static_cast<double>(m.d * m.v);
}

}  // namespace

class FiguresTest : public QObject {
  Q_OBJECT
 private slots:
  void flopsAreWithinOnePercentOfTheMatrixProducts() {
    for (const auto& [name, sizes] : {std::pair{"llama_2_7b", kLlama2}, std::pair{"llama_3_8b", kLlama3}}) {
      const auto analysis = analyzeModel(name);
      const Figures& figures = *analysis->figures;
      const double causal = matmulFlops(sizes, (static_cast<double>(sizes.t) + 1) / 2);
      const double unmasked = matmulFlops(sizes, static_cast<double>(sizes.t));
      const auto ratio = [](Flops counted, double expected) { return static_cast<double>(counted.value()) / expected; };
      QVERIFY2(ratio(figures.forwardFlopsPerToken, causal) >= 1 && ratio(figures.forwardFlopsPerToken, causal) < 1.01,
               qPrintable(QString::number(ratio(figures.forwardFlopsPerToken, causal))));
      QVERIFY(ratio(figures.forwardFlopsPerTokenUnmasked, unmasked) >= 1);
      QVERIFY(ratio(figures.forwardFlopsPerTokenUnmasked, unmasked) < 1.01);
      QCOMPARE(figures.trainingFlopsPerToken.value(), 3 * figures.forwardFlopsPerToken.value());
      QCOMPARE(figures.recomputeFlopsPerToken.value(), 0);
    }
  }

  // Every operation of a small model, by docs/flops.md.
  void flopsByHand() {
    const auto analysis = analyzeModel("plain");
    const std::int64_t d = 128, v = 2000, t = 256, heads = 8, kvWidth = 32, f = 512, layers = 3;
    const std::int64_t norm = 4 * d;
    const std::int64_t projections = 2 * d * d * 2 + 2 * 2 * d * kvWidth;
    const std::int64_t rotation = 3 * (d + kvWidth);
    const std::int64_t perPair = 4 * d + 5 * heads;
    const std::int64_t scores = (perPair * (t * (t + 1) / 2) + t / 2) / t;
    const std::int64_t ffn = 3 * 2 * d * f + 5 * f;
    const std::int64_t layer = 2 * norm + projections + rotation + scores + ffn + 2 * d;
    QCOMPARE(analysis->figures->forwardFlopsPerToken.value(), layers * layer + norm + 2 * d * v);
    QCOMPARE(analysis->figures->forwardFlopsPerTokenUnmasked.value(),
             layers * (layer - scores + perPair * t) + norm + 2 * d * v);
  }

  void windowsBoundScoresAndCache() {
    const std::string text = support::modelText("plain");
    const auto full = analyzeText(text);
    const auto windowed = analyzeText(
        support::changed(text, "mixer: { type: attention }", "mixer: { type: attention, attention: { window: 32 } }"));
    const std::int64_t t = 256, w = 32, perPair = 4 * 128 + 5 * 8;
    const std::int64_t pairs = w * (w + 1) / 2 + (t - w) * w;
    const std::int64_t saved = (perPair * (t * (t + 1) / 2) + t / 2) / t - (perPair * pairs + t / 2) / t;
    QCOMPARE(full->figures->forwardFlopsPerToken.value() - windowed->figures->forwardFlopsPerToken.value(), 3 * saved);
    QCOMPARE(windowed->figures->kvCacheBytesPerToken, full->figures->kvCacheBytesPerToken);
    QCOMPARE(windowed->figures->kvCacheBytesFull.value(), windowed->figures->kvCacheBytesPerToken.value() * w);
    QCOMPARE(full->figures->kvCacheBytesFull.value(), full->figures->kvCacheBytesPerToken.value() * t);
  }

  void cacheBytesByHand() {
    // 2 tensors x 32 layers x 8 key/value heads x 128 x 2 bytes.
    QCOMPARE(analyzeModel("llama_3_8b")->figures->kvCacheBytesPerToken.value(), 2 * 32 * 8 * 128 * 2);
    QCOMPARE(analyzeModel("llama_2_7b")->figures->kvCacheBytesPerToken.value(), 2 * 32 * 32 * 128 * 2);
    QCOMPARE(analyzeModel("gpt2")->figures->kvCacheBytesPerToken.value(), 2 * 12 * 768 * 4);
    QCOMPARE(analyzeModel("gpt2")->figures->stateBytes.value(), 0);
  }

  void aSwitchedOffCacheTakesNothing() {
    const auto analysis =
        analyzeText(support::changed(support::modelText("plain"), "    ffn: { type: gated_mlp }\n",
                                     "    ffn: { type: gated_mlp }\n    state: { kv_cache: false }\n"));
    QVERIFY(analysis->valid());
    QCOMPARE(analysis->figures->kvCacheBytesPerToken.value(), 0);
    QCOMPARE(analysis->figures->kvCacheBytesFull.value(), 0);
  }

  void weightsGradientsAndOptimizerByHand() {
    const std::int64_t n = 8030261248;
    const MemoryFigures narrow = analyzeModel("llama_3_8b")->figures->memory;  // bfloat16
    QCOMPARE(narrow.weights.value(), 2 * n);
    QCOMPARE(narrow.gradients.value(), 2 * n);
    QCOMPARE(narrow.optimizer.value(), 12 * n);                        // two moments and a master copy in float32
    const MemoryFigures wide = analyzeModel("gpt2")->figures->memory;  // float32
    QCOMPARE(wide.weights.value(), Q_INT64_C(4) * 124439808);
    QCOMPARE(wide.optimizer.value(), Q_INT64_C(8) * 124439808);
  }

  void memoryFollowsTheShapeAndTheRunsNumberFormat() {
    const auto analysis = analyzeModel("plain");
    const ir::ModelIr& model = *analysis->model;
    const MemoryFigures one = trainingMemory(model, {1, 64});
    const MemoryFigures four = trainingMemory(model, {4, 64});
    QCOMPARE((four.activations.value() - four.logits.value()), 4 * (one.activations.value() - one.logits.value()));
    QCOMPARE(one.weights, four.weights);
    QCOMPARE(trainingMemory(model, {1, 0}).activations, analysis->figures->memory.activations);
    const MemoryFigures half = trainingMemory(model, {1, 64, ir::DType::BFloat16});
    QCOMPARE(2 * half.weights.value(), one.weights.value());
    QVERIFY(half.optimizer > one.optimizer);
    QVERIFY(one.activationsCheckpointed < one.activations);
    QCOMPARE(one.total().value(),
             one.weights.value() + one.gradients.value() + one.optimizer.value() + one.activations.value());
  }

  void partsAddUpToTheWhole_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"gpt2", "llama_2_7b", "overrides", "plain"}) QTest::newRow(name) << name;
  }
  void partsAddUpToTheWhole() {
    QFETCH(QString, name);
    const auto analysis = analyzeModel(qPrintable(name));
    const Figures& figures = *analysis->figures;
    ParameterCount parameters;
    Bytes cache;
    Flops flops;
    std::int64_t layers = 0;
    for (const PartFigures& part : figures.parts) {
      parameters += part.parameters;
      cache += part.kvBytesPerToken;
      flops += part.forwardFlops;
      layers += part.layers;
      if (part.layers > 0) QCOMPARE(part.mixer + part.ffn + part.norms, part.parameters);
    }
    QCOMPARE(parameters, figures.parameters);
    QCOMPARE(cache, figures.kvCacheBytesPerToken);
    QCOMPARE(flops, figures.forwardFlopsPerToken);
    QCOMPARE(layers, figures.layers);
    QCOMPARE(figures.parts.front().path.toString(), std::string("embedding"));
    QCOMPARE(figures.parts.back().path.toString(), std::string("head"));
  }

  void learnedPositionsAreAPartOfTheirOwn() {
    const auto analysis = analyzeModel("gpt2");
    const PartFigures& part = analysis->figures->parts[1];
    QCOMPARE(part.path.toString(), std::string("embedding.positional"));
    QCOMPARE(part.parameters.value(), 1024 * 768);
  }

  void checkpointingRunsEachLayerAgain() {
    const std::string text = support::modelText("plain");
    const auto with = analyzeText(text + "training_hints: { checkpointing: true }\n");
    Flops layers;
    for (const PartFigures& part : with->figures->parts)
      if (part.layers > 0) layers += part.forwardFlops;
    QCOMPARE(with->figures->recomputeFlopsPerToken, layers);
    QCOMPARE(with->figures->trainingFlopsPerToken, analyzeText(text)->figures->trainingFlopsPerToken);
  }

  // A step reads one more text for each sequence: written token by token, then learned from (docs/flops.md).
  void hiddenThoughtsCostTraining() {
    const std::string text = support::modelText("plain");
    const auto mode = [&](const char* weight) {
      return analyzeText(
          text + "execution_modes:\n  - {name: r, max_tokens: 8, per_token_rationale: true, loss_weight: " + weight +
          "}\n  - {name: answer, max_tokens: 64}\ntraining_hints: { checkpointing: true }\n");
    };
    const std::int64_t d = 128, v = 2000, t = 256, budget = 8, known = (t - budget + 1) / 2, length = known + budget;
    const auto shorter = analyzeText(support::changed(text, "max_seq_len: 256", "max_seq_len: 132"));
    QCOMPARE(length, std::int64_t{132});
    const std::int64_t token = shorter->figures->forwardFlopsPerToken.value(), head = 2 * d * v;
    const std::int64_t mixing = 4 * d * d + 3 * d + 1 + 3 * v;
    const std::int64_t added = (length - 1) * token + 3 * (length * (token - head) + (budget + 1) * head + mixing);
    const auto with = mode("0.1"), without = mode("0");
    const Figures &trained = *with->figures, &untrained = *without->figures;
    QCOMPARE(untrained.trainingFlopsPerToken.value(), 3 * untrained.forwardFlopsPerToken.value());
    QCOMPARE(trained.forwardFlopsPerToken, untrained.forwardFlopsPerToken);
    QCOMPARE(trained.trainingFlopsPerToken.value(), untrained.trainingFlopsPerToken.value() + added / t);
    const std::int64_t norm = 4 * d, layers = token - head - norm;
    QCOMPARE(trained.recomputeFlopsPerToken.value(), untrained.recomputeFlopsPerToken.value() + length * layers / t);
  }

  void absurdSizesSaturate() {
    std::string text = support::modelText("plain");
    text = support::changed(text, "d_model: 128", "d_model: 1048576");
    text = support::changed(text, "vocab_size: 2000", "vocab_size: 16777216");
    text = support::changed(text, "max_seq_len: 256", "max_seq_len: 134217728");
    text = support::changed(text, "repeat: 3", "repeat: 10000");
    text =
        support::changed(text, "ffn: { type: gated_mlp }", "ffn: { type: gated_mlp, vendor.studio.ffn_dim: 16777216 }");
    const auto analysis = analyzeText(text);
    QVERIFY(analysis->valid());
    QVERIFY(analysis->figures->parameters.value() > 0);
    QVERIFY(analysis->figures->memory.activations.saturated());
    QVERIFY(analysis->figures->memory.total().saturated());
  }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
