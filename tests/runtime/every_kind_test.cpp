// Every kind of the registry, in the document of its example: computing layers again, computing a batch in parts and
// bfloat16 give what plain training gives.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "promises.h"

#include "../core/example_documents.h"
#include "core/runtime/train/optimizer.h"
#include "core/runtime/train/trained_weights.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using schema::KindFamily;
using tests::distance;

namespace {

constexpr std::int64_t kRows = 4, kTime = 24;

// What is drawn or averaged over a whole batch differs in its parts: masks and the losses of routers are switched off.
std::string documentOf(const schema::KindDescriptor& kind) {
  std::string text = test::documentWith(kind) + "training_hints: {router_aux_loss_coef: 0.0, dropout: 0.0}\n";
  const std::string mask = "attn_drop: 0.1";
  if (const std::size_t at = text.find(mask); at != std::string::npos) text.replace(at, mask.size(), "attn_drop: 0.0");
  return text;
}

QString nameOf(const schema::KindDescriptor& kind) {
  return QString("%1 %2").arg(schema::Registry::instance().typeField(kind.family).name).arg(kind.id) +
         QString(" of family %1").arg(static_cast<int>(kind.family));
}

const schema::KindDescriptor& kindOf(const QString& name) {
  for (const schema::KindDescriptor* kind : schema::Registry::instance().all())
    if (name == nameOf(*kind)) return *kind;
  qFatal("no such kind");
}

void addKinds() {
  QTest::addColumn<QString>("name");
  for (const schema::KindDescriptor* kind : schema::Registry::instance().all())
    QTest::newRow(qPrintable(nameOf(*kind))) << nameOf(*kind);
}

struct Case {
  std::shared_ptr<const ir::ModelIr> ir;
  at::Tensor ids, labels;
  explicit Case(const QString& name) : ir(tests::modelOf(documentOf(kindOf(name)))) {
    at::manual_seed(7);
    ids = at::randint(0, ir->dims.vocab_size, {kRows, kTime}, at::kLong);
    labels = at::cat({ids.narrow(1, 1, kTime - 1), ids.narrow(1, 0, 1)}, 1);
  }
  LanguageModel model() const {
    LanguageModel model(ir, {at::kFloat, at::kCPU, true});
    model.initialize(3);
    return model;
  }
};

const ForwardContext kTraining{true, 0, 5};

// {loss, gradients} of the whole batch, computed in parts of so many rows.
std::pair<double, at::Tensor> inParts(LanguageModel& model, const Case& data, std::int64_t rows) {
  double sum = 0;
  model.parameters().clearGradients();
  for (std::int64_t first = 0; first < kRows; first += rows) {
    const at::Tensor loss = model.loss(data.ids.narrow(0, first, rows), data.labels.narrow(0, first, rows), kTraining) *
                            (static_cast<double>(rows) / kRows);
    torch::autograd::backward({loss});
    sum += loss.item<double>();
  }
  return {sum, model.parameters().flatGradients().clone()};
}

double relative(const at::Tensor& a, const at::Tensor& b) {
  return distance(a, b) / std::max(1e-12, b.abs().max().item<double>());
}

// Names of the tensors whose gradients are not.
QString notFinite(const ParameterStore& store) {
  QString names;
  for (const auto& tensor : store.values())
    if (!store.gradient(tensor.name).isfinite().all().item<bool>()) names += QString::fromStdString(tensor.name) + " ";
  return names;
}

}  // namespace

class EveryKindTest : public QObject {
  Q_OBJECT

  // The same steps in both formats: all values finite, the loss falls, and stays near that of float32.
  static void trainsIn(at::ScalarType narrow, const Case& data) {
    double first[2] = {0, 0}, last[2] = {0, 0};
    const at::ScalarType types[] = {at::kFloat, narrow};
    for (int i = 0; i < 2; ++i) {
      LanguageModel model(data.ir, {types[i], at::kCPU, true});
      TrainedWeights weights(model);
      weights.initialize(3);
      Optimizer optimizer(weights.store(), *data.ir);
      for (int step = 0; step < 6; ++step) {
        const at::Tensor loss = model.loss(data.ids, data.labels, kTraining);
        const double scale = types[i] == at::kHalf ? 1024 : 1;
        torch::autograd::backward({loss * scale});
        weights.takeGradients(scale);
        const double value = loss.item<double>(), norm = optimizer.gradientNorm();
        QVERIFY2(std::isfinite(value) && std::isfinite(norm),
                 qPrintable(
                     QString("step %1: loss %2, gradients: %3").arg(step).arg(value).arg(notFinite(weights.store()))));
        if (step == 0) first[i] = value;
        last[i] = value;
        optimizer.step(3e-3, norm > 1 ? 1 / norm : 1);
        weights.toModel();
        model.stepDone();
        weights.keepBuffers();
      }
      QCOMPARE(model.parameters().flatValues().scalar_type(), types[i]);
      QCOMPARE(weights.store().flatValues().scalar_type(), at::kFloat);
    }
    const QString said = QString("%1 -> %2 against %3 -> %4").arg(first[1]).arg(last[1]).arg(first[0]).arg(last[0]);
    QVERIFY2(last[0] < first[0] - 0.1 && last[1] < first[1] - 0.1, qPrintable(said));
    QVERIFY2(std::abs(first[1] - first[0]) < 0.02 * first[0], qPrintable(said));
    QVERIFY2(std::abs(last[1] - last[0]) < 0.1 * last[0], qPrintable(said));
  }

 private slots:
  void layersComputedAgain_data() { addKinds(); }
  void layersComputedAgain() {
    QFETCH(QString, name);
    const Case data(name);
    LanguageModel model = data.model();
    const auto [loss, gradients] = inParts(model, data, kRows);
    QVERIFY(gradients.abs().max().item<double>() > 0);
    model.setCheckpointing(true);
    const auto [again, same] = inParts(model, data, kRows);
    QVERIFY2(std::abs(again - loss) < 1e-6, qPrintable(QString("%1 %2").arg(again).arg(loss)));
    QVERIFY2(relative(same, gradients) < 1e-5, qPrintable(QString::number(relative(same, gradients))));
  }

  void batchesInParts_data() { addKinds(); }
  void batchesInParts() {
    QFETCH(QString, name);
    const Case data(name);
    LanguageModel model = data.model();
    const auto [loss, gradients] = inParts(model, data, kRows);
    const auto [sum, added] = inParts(model, data, 2);
    // The learned gate aims at a mean over the batch, which is not the mean of its parts' aims.
    const bool overTheBatch =
        kindOf(name).family == KindFamily::DepthGating && std::string_view(kindOf(name).id) == "learned_gate";
    const double allowed = overTheBatch ? 1e-2 : 2e-5;
    QVERIFY2(std::abs(sum - loss) < allowed, qPrintable(QString("%1 %2").arg(sum).arg(loss)));
    QVERIFY2(relative(added, gradients) < allowed, qPrintable(QString::number(relative(added, gradients))));
  }

  void bfloat16_data() { addKinds(); }
  void bfloat16() {
    QFETCH(QString, name);
    trainsIn(at::kBFloat16, Case(name));
  }
  // With the loss scaled, as the trainer does it.
  void float16_data() { addKinds(); }
  void float16() {
    QFETCH(QString, name);
    trainsIn(at::kHalf, Case(name));
  }
};

QTEST_GUILESS_MAIN(EveryKindTest)
#include "every_kind_test.moc"
