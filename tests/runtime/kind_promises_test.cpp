// What every kind of the registry promises, each in its row (registry_rows.h); and a model that has nearly all of them.
// every_kind_test.cpp walks them too: layers computed again, batches in parts, bfloat16.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "registry_rows.h"

#include <QTemporaryDir>
#include <atomic>

#include "core/runtime/model/phased_generation.h"
#include "core/runtime/model/weights.h"
#include "core/runtime/train/batches.h"
#include "core/runtime/train/optimizer.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

constexpr int kSteps = 25;

void addKinds() {
  QTest::addColumn<QString>("kind");
  for (const schema::KindDescriptor* kind : schema::Registry::instance().all()) {
    const std::string name = nameOf(*kind);
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
}

KindRow row(const QString& name) {
  return rowOf(*kindNamed(name.toStdString()));
}

// Windows of the text that is trained on when no other is given.
const Batches& sampleText() {
  static const Batches batches = [] {
    const auto corpus = loadCorpus("", {});
    if (!corpus) qFatal("no sample text");
    auto data = tokenize(*corpus, 260, 32, true, true);
    if (!data) qFatal("the sample text has no tokens");
    return Batches(std::move(*data), 4, 32, 1);
  }();
  return batches;
}

struct Trained {
  double first = 0, last = 0;
  bool finite = true;
};

// As the trainer does, without what it writes and says.
Trained train(LanguageModel& model) {
  Trained trained;
  Optimizer optimizer(model.parameters(), model.ir());
  for (int step = 0; step < kSteps; ++step) {
    const Batch batch = sampleText().training(step);
    const at::Tensor loss = model.loss(batch.ids, batch.labels, {true, 0, static_cast<std::uint64_t>(step)});
    torch::autograd::backward({loss});
    const double value = loss.item<double>(), norm = optimizer.gradientNorm();
    trained.finite = trained.finite && std::isfinite(value) && std::isfinite(norm);
    (step == 0 ? trained.first : trained.last) = value;
    optimizer.step(3e-3, norm > 1 ? 1 / norm : 1);
    model.stepDone();
  }
  return trained;
}

void checkTraining(LanguageModel& model) {
  const Trained trained = train(model);
  QVERIFY(trained.finite);
  QVERIFY2(trained.last < trained.first - 0.5, qPrintable(QString("%1 -> %2").arg(trained.first).arg(trained.last)));
}

// What was written and read again is the same model to the last bit.
void checkSaving(const std::shared_ptr<const ir::ModelIr>& ir, const LanguageModel& model,
                 const std::filesystem::path& file) {
  QVERIFY(writeWeights(model.parameters(), file, {}).has_value());
  LanguageModel read(ir, {at::kFloat, at::kCPU, false});
  const auto done = readWeights(read.parameters(), file);
  QVERIFY2(done.has_value(), done ? "" : done.error().c_str());
  const at::NoGradGuard off;
  const at::Tensor ids = tokens(2, 24, 9);
  QVERIFY(at::equal(read.logits(ids), model.logits(ids)));
}

std::string readText(const char* path) {
  return test::readFile(QStringLiteral(EULERSTACK_SOURCE_DIR "/") + path);
}

}  // namespace

class KindPromisesTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::filesystem::path file(const char* name) const { return m_folder.filePath(name).toStdString(); }

 private slots:
  void hasARow_data() { addKinds(); }
  void hasARow() {
    QFETCH(QString, kind);
    const KindRow described = row(kind);
    QVERIFY2(uses(*modelOf(described.document), *described.kind), described.document.c_str());
  }

  void tensorsAreThoseOfTheList_data() { addKinds(); }
  void tensorsAreThoseOfTheList() {
    QFETCH(QString, kind);
    const auto model = modelOf(row(kind).document);
    const LanguageModel built(model, {});
    const schema::TensorList list = ir::modelTensors(*model);
    const auto values = built.parameters().values();
    QCOMPARE(values.size(), list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
      QCOMPARE(values[i].name, list[i].name);
      QCOMPARE(values[i].value.sizes().vec(), list[i].shape);
    }
  }

  // Of the loss of training; of the logits where parts are trained beside the model: the loss then has terms that hold
  // their inputs still.
  void gradientsAreSlopes_data() { addKinds(); }
  void gradientsAreSlopes() {
    QFETCH(QString, kind);
    const KindRow described = row(kind);
    LanguageModel model = builtModel(described.slopes, at::kDouble);
    const at::Tensor ids = tokens(1, 12, 1), labels = tokens(1, 12, 2);
    const at::Tensor direction = at::randn({1, 12, 260}, at::kDouble);
    const ForwardContext training{true, 0, 5};
    const auto number = [&] {
      return described.trainsBeside() ? (model.logits(ids, training) * direction).sum()
                                      : model.loss(ids, labels, training);
    };
    checkSlopes(model, number, [&](const std::string& tensor) {
      return isOfResidual(tensor) ||
             std::any_of(described.beside.begin(), described.beside.end(),
                         [&](const std::string& part) { return tensor.find(part) != std::string::npos; });
    });
  }

  void laterTokensChangeNothingBefore_data() { addKinds(); }
  void laterTokensChangeNothingBefore() {
    QFETCH(QString, kind);
    const KindRow described = row(kind);
    checkCausal(builtModel(described.document), described.causal);
  }

  void cachedDecodingEqualsTheFullForward_data() { addKinds(); }
  void cachedDecodingEqualsTheFullForward() {
    QFETCH(QString, kind);
    checkCachedDecoding(builtModel(row(kind).document));
  }

  void rowsAreIndependent_data() { addKinds(); }
  void rowsAreIndependent() {
    QFETCH(QString, kind);
    checkRowsAreIndependent(builtModel(row(kind).document));
  }

  void trainsAndIsReadAgain_data() { addKinds(); }
  void trainsAndIsReadAgain() {
    QFETCH(QString, kind);
    const auto ir = modelOf(row(kind).document);
    LanguageModel model(ir, {});
    model.initialize(3);
    checkTraining(model);
    checkSaving(ir, model, file("kind.safetensors"));
  }

  // Every primitive in one model, made small by its own names: trained, saved, read, and writing in its two phases.
  void theKitchenSink() {
    std::string text = readText("presets/3-experimental/arch_expert_kitchen_sink.yml");
    const std::pair<const char*, const char*> smaller[] = {{"head_dim: 64", "head_dim: 32"},
                                                           {"window: 64", "window: 16"},
                                                           {"state: 16", "state: 8"},
                                                           {"max_seq_len: 256", "max_seq_len: 64"}};
    for (const auto& [from, to] : smaller) {
      QVERIFY2(text.find(from) != std::string::npos, from);
      text = test::replaced(text, from, to);
    }
    const auto ir = modelOf(text);
    LanguageModel model(ir, {});
    model.initialize(3);
    checkTraining(model);
    const std::filesystem::path weights = file("sink.safetensors");
    checkSaving(ir, model, weights);

    GenerateSetup setup{ir, {}};
    setup.options.prompt = "Once ";
    setup.options.weights = weights.string();
    setup.options.maxTokens = 8;
    const std::atomic<bool> stop = false;
    const auto report = generateText(setup, stop);
    QVERIFY2(report.has_value(), report ? "" : report.error().text().c_str());
    QCOMPARE(report->phases.size(), std::size_t{2});
    const PhaseText &think = report->phases[0], &answer = report->phases[1];
    QVERIFY(think.mode == "think" && !think.visible && think.tokens > 0);
    QVERIFY(answer.mode == "answer" && answer.visible && answer.tokens > 0 && answer.tokens <= 8);
    QVERIFY(report->trained && report->cacheBytes > 0);
  }
};

QTEST_GUILESS_MAIN(KindPromisesTest)
#include "kind_promises_test.moc"
