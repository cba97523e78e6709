// Models on a device whose memory the CPU cannot read (far_device.h), as a GPU's is not: every kind computes, learns
// and writes there what it does on the CPU, and nothing of it reaches a kernel of the CPU or mixes devices.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "attention_variants.h"
#include "far_device.h"
#include "recurrent_variants.h"
#include "registry_rows.h"

#include "core/runtime/model/generation.h"
#include "core/runtime/train/optimizer.h"
#include "core/runtime/train/quantization.h"
#include "core/runtime/train/trained_weights.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

void addKinds() {
  QTest::addColumn<QString>("kind");
  for (const schema::KindDescriptor* kind : schema::Registry::instance().all())
    QTest::newRow(nameOf(*kind).c_str()) << QString::fromStdString(nameOf(*kind));
}

// Masks are drawn in another way where there are no kernels.
std::string withoutMasks(std::string document) {
  const std::string mask = "attn_drop: 0.1";
  if (const std::size_t at = document.find(mask); at != std::string::npos)
    document.replace(at, mask.size(), "attn_drop: 0.0");
  return document;
}

LanguageModel farModel(const std::string& document, at::ScalarType type = at::kFloat) {
  return LanguageModel(modelOf(document), {type, far::device(), true});
}

// The same weights on both.
struct Pair {
  LanguageModel near, away;
  explicit Pair(LanguageModel model)
      : near(std::move(model)),
        away(std::make_shared<ir::ModelIr>(near.ir()), ModelOptions{at::kFloat, far::device(), true}) {
    const at::NoGradGuard off;
    away.parameters().flatValues().copy_(near.parameters().flatValues());
  }
};

LanguageModel fresh(const ModelMaker& maker) {
  LanguageModel model(maker.make(), {});
  model.initialize(11);
  return model;
}

// What is tested beside the kinds' own examples: further forms of mixers.
std::vector<NamedMaker> forms() {
  std::vector<NamedMaker> list = attentionMakers();
  for (const NamedMixer& named : recurrentMixers()) {
    list.push_back({named.name, {}});
    list.back().maker.mixer = named.mixer;
  }
  return list;
}

void checkNear(const at::Tensor& away, const at::Tensor& near, const char* what) {
  QVERIFY(far::isFar(away));
  const double off = distance(away.cpu(), near), size = near.abs().max().item<double>();
  QVERIFY2(off < 1e-4 * std::max(1.0, size), qPrintable(QString("%1: off by %2 of %3").arg(what).arg(off).arg(size)));
}

at::Tensor gradientsOf(LanguageModel& model, const at::Tensor& ids, const at::Tensor& labels, double dropout) {
  torch::autograd::backward({model.loss(ids, labels, {true, dropout, 5})});
  return model.parameters().flatGradients();
}

// Whole texts, texts in pieces, gradients.
void checkPair(Pair pair) {
  const at::Tensor ids = tokens(2, 40, 1), labels = tokens(2, 40, 2);
  const at::Tensor awayIds = ids.to(far::device()), awayLabels = labels.to(far::device());
  {
    const at::NoGradGuard off;
    checkNear(pair.away.logits(awayIds), pair.near.logits(ids), "logits");
    LanguageModel::Session near = pair.near.newSession(2, 64), away = pair.away.newSession(2, 64);
    for (const auto& [first, count] : {std::pair{0, 30}, {30, 1}, {31, 9}})
      checkNear(pair.away.advance(awayIds.narrow(1, first, count), away),
                pair.near.advance(ids.narrow(1, first, count), near), "pieces");
  }
  checkNear(gradientsOf(pair.away, awayIds, awayLabels, 0), gradientsOf(pair.near, ids, labels, 0), "gradients");
}

// A step of training with all that a run has; the weights stay finite.
void checkStep(const std::string& document, at::ScalarType type) {
  LanguageModel model = farModel(document, type);
  model.setCheckpointing(type != at::kFloat);
  TrainedWeights weights(model);
  weights.initialize(3);
  Optimizer optimizer(weights.store(), model.ir());
  FakeQuantization quantization(model.parameters(), model.ir());
  {
    const FakeQuantization::Scope quantized(quantization);
    gradientsOf(model, tokens(2, 24, 1).to(far::device()), tokens(2, 24, 2).to(far::device()), 0.1);
  }
  weights.takeGradients();
  QVERIFY(std::isfinite(optimizer.gradientNorm()));
  optimizer.step(1e-3, 1);
  weights.toModel();
  model.stepDone();
  weights.keepBuffers();
  QVERIFY(weights.store().flatValues().isfinite().all().item<bool>());
}

}  // namespace

class DevicesTest : public QObject {
  Q_OBJECT

  // An exception is the failure of this kind alone.
  template <class Check>
  static void forKind(const Check& check) {
    QFETCH(QString, kind);
    try {
      check(rowOf(*kindNamed(kind.toStdString())));
    } catch (const std::exception& error) {
      QFAIL(qPrintable(QString(error.what()).section('\n', 0, 0)));
    }
  }

 private slots:
  // What the other tests here rely on.
  void devicesAreNotMixed() {
    const at::Tensor away = at::arange(6, at::kFloat).view({2, 3}).to(far::device());
    QVERIFY(at::equal((away.t() * 2).cpu(), at::arange(6, at::kFloat).view({2, 3}).t() * 2));
    QVERIFY_THROWS_EXCEPTION(std::exception, away + at::ones({2, 3}));
    QVERIFY_THROWS_EXCEPTION(std::exception, at::mm(away, at::ones({3, 2})));
  }

  void computes_data() { addKinds(); }
  void computes() {
    forKind([](const KindRow& row) { checkPair(Pair(builtModel(withoutMasks(row.document)))); });
  }

  void formsCompute_data() {
    QTest::addColumn<int>("index");
    const std::vector<NamedMaker> all = forms();
    for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
  }
  void formsCompute() {
    QFETCH(int, index);
    try {
      checkPair(Pair(fresh(forms()[static_cast<std::size_t>(index)].maker)));
    } catch (const std::exception& error) {
      QFAIL(qPrintable(QString(error.what()).section('\n', 0, 0)));
    }
  }

  void learns_data() { addKinds(); }
  void learns() {
    forKind([](const KindRow& row) {
      for (const at::ScalarType type : {at::kFloat, at::kBFloat16, at::kHalf}) checkStep(row.document, type);
    });
  }

  void writes_data() { addKinds(); }
  void writes() {
    forKind([](const KindRow& row) {
      const Pair pair(builtModel(row.document));
      GenerateOptions options;
      options.tokens = 12;
      options.temperature = 0;
      const std::vector<std::int64_t> prompt = {3, 1, 4, 1, 5};
      QCOMPARE(generate(pair.away, prompt, options), generate(pair.near, prompt, options));
      const at::NoGradGuard off;
      LanguageModel::Session session = pair.away.newSession(1, 64);
      pair.away.advance(tokens(1, 9, 4).to(far::device()), session);
      pair.away.stepMemory(session);
      pair.away.beginQuery(session);
      pair.away.advance(tokens(1, 5, 5).to(far::device()), session);
    });
  }

  void optimizersAndQuantisation_data() {
    QTest::addColumn<QString>("rest");
    QTest::newRow("muon") << "training_hints: {optimizer: muon}\n";
    for (const char* format : {"int8", "fp8", "fp4"})
      QTest::newRow(format)
          << QString("compatibility: {quant_aware_training: {enabled: true, dtype: %1}}\n").arg(format);
  }
  void optimizersAndQuantisation() {
    QFETCH(QString, rest);
    Parts parts;
    parts.rest = rest.toStdString();
    checkStep(documentOf(parts), at::kFloat);
  }
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "devices_test.moc"
