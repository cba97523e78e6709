// What every built model promises, over the kinds and options of this version.
#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>

#include "core/runtime/model/language_model.h"
#include "tests/runtime/attention_variants.h"
#include "tests/runtime/recurrent_variants.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

KindInstance scaledRope(const char* scaling) {
  auto inner = std::make_shared<KindInstance>(kindOf(KindFamily::RopeScaling, scaling, {{"factor", 4.0}}));
  return kindOf(KindFamily::Positional, "rope",
                {{"rope_scaling", FieldValue(std::shared_ptr<const KindInstance>(inner))}});
}

struct Variant {
  std::string name;
  ModelMaker maker;
  bool rounds = false;  // a later token may move earlier outputs by rounding
};

std::vector<Variant> variants() {
  std::vector<Variant> list;
  const auto add = [&](const char* name, auto change) {
    ModelMaker maker;
    change(maker);
    list.push_back({name, maker, false});
  };
  add("plain", [](ModelMaker&) {});
  for (const char* scaling : {"linear", "dynamic", "llama3", "yarn"})
    add(scaling, [=](ModelMaker& m) { m.positional = scaledRope(scaling); });
  add("alibi", [](ModelMaker& m) { m.positional = kindOf(KindFamily::Positional, "alibi"); });
  add("no positions", [](ModelMaker& m) { m.positional = kindOf(KindFamily::Positional, "none"); });
  add("gpt2", [](ModelMaker& m) {
    m.positional = kindOf(KindFamily::Positional, "learned");
    m.mixer = kindOf(KindFamily::Mixer, "attention", {{"qkv_bias", true}, {"vendor.studio.o_bias", true}});
    m.ffn = kindOf(KindFamily::Ffn, "mlp", {{"bias", true}, {"vendor.studio.activation", std::string("gelu_tanh")}});
    m.norm = kindOf(KindFamily::Norm, "layernorm");
    m.kvHeads = 4;
  });
  add("window", [](ModelMaker& m) { m.mixer = kindOf(KindFamily::Mixer, "attention", {{"window", std::int64_t(7)}}); });
  add("head size", [](ModelMaker& m) {
    m.mixer = kindOf(KindFamily::Mixer, "attention", {{"vendor.studio.head_dim", std::int64_t(20)}});
  });
  add("post", [](ModelMaker& m) { m.norm = kindOf(KindFamily::Norm, "rmsnorm", {{"position", std::string("post")}}); });
  add("parallel", [](ModelMaker& m) { m.residual = kindOf(KindFamily::Residual, "parallel", {{"scaling", 0.5}}); });
  add("parallel post", [](ModelMaker& m) {
    m.residual = kindOf(KindFamily::Residual, "parallel", {{"scaling", 0.5}});
    m.norm = kindOf(KindFamily::Norm, "layernorm", {{"position", std::string("post")}});
  });
  add("layer norm without bias", [](ModelMaker& m) {
    m.norm = kindOf(KindFamily::Norm, "layernorm", {{"vendor.studio.norm_bias", false}});
  });
  add("untied, biased, softcap, scaled", [](ModelMaker& m) {
    m.tied = false;
    m.embeddingScale = 3;
    m.head = kindOf(KindFamily::Head, "causal_lm",
                    {{"logit_softcap", 4.0}, {"vendor.studio.bias", true}, {"vendor.studio.logit_scale", 0.5}});
    m.residual = kindOf(KindFamily::Residual, "sequential", {{"scaling", 0.25}});
  });
  for (const NamedMixer& named : recurrentMixers()) {
    add(named.name, [&](ModelMaker& m) { m.mixer = named.mixer; });
    list.back().rounds = named.rounds;
  }
  for (const NamedMaker& named : attentionMakers()) add(named.name.c_str(), [&](ModelMaker& m) { m = named.maker; });
  return list;
}

LanguageModel built(const ModelMaker& maker, at::ScalarType type = at::kFloat) {
  LanguageModel model(maker.make(), {type, at::kCPU, true});
  model.initialize(11);
  // Biases and norms start at zero and one: move them, so that a test sees whether they are used.
  at::NoGradGuard off;
  at::manual_seed(4);
  for (const ParameterStore::Named& tensor : model.parameters().values())
    tensor.value.add_(at::randn(tensor.value.sizes()).to(type), 0.05);
  return model;
}

at::Tensor tokens(std::int64_t batch, std::int64_t time, std::uint64_t seed) {
  at::manual_seed(seed);
  return at::randint(0, 260, {batch, time}, at::kLong);
}

double distance(const at::Tensor& a, const at::Tensor& b) {
  return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

}  // namespace

class ModelTest : public QObject {
  Q_OBJECT
  void rows() {
    QTest::addColumn<int>("index");
    const auto all = variants();
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
      QTest::newRow(all[static_cast<std::size_t>(i)].name.c_str()) << i;
  }
  ModelMaker maker() {
    QFETCH(int, index);
    return variants()[static_cast<std::size_t>(index)].maker;
  }

 private slots:
  void everyKindHasABuilder() {
    for (const schema::KindDescriptor* kind : schema::Registry::instance().all())
      QVERIFY2(findBuilder(kind->family, kind->id), kind->id);
  }

  void tensorsAreThoseOfTheList_data() { rows(); }
  void tensorsAreThoseOfTheList() {
    const auto model = maker().make();
    const LanguageModel languageModel(model, {});
    const schema::TensorList list = ir::modelTensors(*model);
    const auto values = languageModel.parameters().values();
    QCOMPARE(values.size(), list.size());
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
      QCOMPARE(values[i].name, list[i].name);
      QCOMPARE(values[i].value.sizes().vec(), list[i].shape);
      sum += list[i].numel();
    }
    QCOMPARE(languageModel.parameters().parameters(), sum);
  }

  // Every tensor of the list takes part: changing it changes the logits, and its gradient is the slope of the loss.
  void everyTensorHasTheRightGradient_data() { rows(); }
  void everyTensorHasTheRightGradient() {
    LanguageModel model = built(maker(), at::kDouble);
    const at::Tensor ids = tokens(2, 21, 1), labels = tokens(2, 21, 2);
    torch::autograd::backward({model.loss(ids, labels)});
    const at::NoGradGuard off;
    for (const ParameterStore::Named& tensor : model.parameters().values()) {
      const at::Tensor step = at::randn(tensor.value.sizes(), at::kDouble);
      const double expected = (model.parameters().gradient(tensor.name) * step).sum().item<double>();
      constexpr double h = 1e-6;  // norms of small vectors bend: a larger step meets their third derivative
      tensor.value.add_(step, h);
      const double up = model.loss(ids, labels).item<double>();
      tensor.value.sub_(step, 2 * h);
      const double down = model.loss(ids, labels).item<double>();
      tensor.value.add_(step, h);
      // A bias on keys moves all scores of a query alike, so the softmax does not see it, unless keys are rotated.
      const bool unseen =
          tensor.name.ends_with(".k_proj.bias") && model.ir().positional.kind->id != std::string("rope");
      QVERIFY2(std::abs(expected) > 1e-9 || unseen, tensor.name.c_str());
      QVERIFY2(
          std::abs((up - down) / (2 * h) - expected) < 1e-6 * std::max(1.0, std::abs(expected)),
          qPrintable(QString("%1: %2 against %3").arg(tensor.name.c_str()).arg((up - down) / (2 * h)).arg(expected)));
    }
  }

  void laterTokensChangeNothingEarlier_data() { rows(); }
  void laterTokensChangeNothingEarlier() {
    const LanguageModel model = built(maker());
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(1, 40, 3);
    const at::Tensor before = model.logits(ids);
    for (const std::int64_t changed : {1, 17, 39}) {
      at::Tensor other = ids.clone();
      other[0][changed] = (ids[0][changed].item<std::int64_t>() + 1) % 260;
      const at::Tensor after = model.logits(other);
      QFETCH(int, index);
      if (variants()[static_cast<std::size_t>(index)].rounds)
        QVERIFY(distance(after.narrow(1, 0, changed), before.narrow(1, 0, changed)) < 1e-5);
      else
        QVERIFY(after.narrow(1, 0, changed).equal(before.narrow(1, 0, changed)));
      QVERIFY(distance(after.narrow(1, changed, 1), before.narrow(1, changed, 1)) > 1e-4);
    }
  }

  void sequencesOfABatchAreIndependent_data() { rows(); }
  void sequencesOfABatchAreIndependent() {
    const LanguageModel model = built(maker());
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(3, 24, 5);
    const at::Tensor together = model.logits(ids);
    for (std::int64_t row = 0; row < 3; ++row)
      QVERIFY(distance(model.logits(ids.narrow(0, row, 1)), together.narrow(0, row, 1)) < 1e-5);
  }

  void cachedDecodingEqualsTheFullForward_data() { rows(); }
  void cachedDecodingEqualsTheFullForward() {
    const LanguageModel model = built(maker());
    const at::NoGradGuard off;
    const std::int64_t length = std::min<std::int64_t>(50, model.sessionLimit());
    QVERIFY(length >= 16);
    const at::Tensor ids = tokens(2, length, 6);
    for (const std::vector<std::int64_t>& pieces :
         {std::vector<std::int64_t>(static_cast<std::size_t>(length), 1), std::vector<std::int64_t>{7, 1, 1, 4, 3}}) {
      LanguageModel::Session session = model.newSession(2, length);
      std::int64_t first = 0;
      for (const std::int64_t count : pieces) {
        const at::Tensor cached = model.advance(ids.narrow(1, first, count), session);
        first += count;
        const at::Tensor full = model.logits(ids.narrow(1, 0, first));
        QVERIFY2(distance(cached, full.narrow(1, first - count, count)) < 1e-5, qPrintable(QString::number(first)));
      }
    }
  }

  void fusedAndPlainModelsAgree_data() { rows(); }
  void fusedAndPlainModelsAgree() {
    LanguageModel model = built(maker());
    const at::Tensor ids = tokens(2, 33, 7), labels = tokens(2, 33, 8);
    const at::Tensor fused = model.logits(ids).detach();
    torch::autograd::backward({model.loss(ids, labels)});
    const at::Tensor gradients = model.parameters().flatGradients().clone();
    model.parameters().clearGradients();
    const ops::PlainOps plain;
    QVERIFY(distance(model.logits(ids), fused) < 1e-5);
    torch::autograd::backward({model.loss(ids, labels)});
    QVERIFY(distance(model.parameters().flatGradients(), gradients) < 1e-5);
  }

  void checkpointingChangesNothing_data() { rows(); }
  void checkpointingChangesNothing() {
    ModelMaker m = maker();
    LanguageModel model = built(m);
    const at::Tensor ids = tokens(2, 20, 7), labels = tokens(2, 20, 8);
    const ForwardContext context{true, 0.2, 99};
    const at::Tensor loss = model.loss(ids, labels, context);
    torch::autograd::backward({loss});
    const at::Tensor gradients = model.parameters().flatGradients().clone();
    QVERIFY(gradients.abs().max().item<double>() > 0);
    model.parameters().clearGradients();
    model.setCheckpointing(true);
    const at::Tensor again = model.loss(ids, labels, context);
    torch::autograd::backward({again});
    QVERIFY(distance(again, loss) < 1e-6);
    QVERIFY(distance(model.parameters().flatGradients(), gradients) < 1e-6);
  }

  // A window of w sees w tokens a layer: two layers of window 7 reach back 12 tokens, no further.
  void windowsHideWhatIsFarther() {
    ModelMaker m;
    m.mixer = kindOf(KindFamily::Mixer, "attention", {{"window", std::int64_t(7)}});
    const LanguageModel model = built(m);
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(1, 30, 3);
    at::Tensor other = ids.clone();
    other[0][5] = (ids[0][5].item<std::int64_t>() + 1) % 260;
    const at::Tensor before = model.logits(ids), after = model.logits(other);
    QVERIFY(distance(before.narrow(1, 17, 1), after.narrow(1, 17, 1)) > 0);
    QVERIFY(before.narrow(1, 18, 12).equal(after.narrow(1, 18, 12)));
  }

  void equalSeedsGiveEqualWeights() {
    const auto model = ModelMaker{}.make();
    LanguageModel a(model, {}), b(model, {}), c(model, {});
    a.initialize(1);
    b.initialize(1);
    c.initialize(2);
    QVERIFY(a.parameters().flatValues().equal(b.parameters().flatValues()));
    QVERIFY(!a.parameters().flatValues().equal(c.parameters().flatValues()));
  }

  // Normal 0.02; residual projections by 1 / sqrt(2 L); norms one, biases zero.
  void weightsStartAsTheListSays() {
    ModelMaker m;
    m.width = 64;
    m.layers = 8;
    m.mixer = kindOf(KindFamily::Mixer, "attention", {{"qkv_bias", true}});
    LanguageModel model(m.make(), {});
    model.initialize(3);
    const auto deviation = [&](const char* name) { return model.parameters().value(name).std().item<double>(); };
    QVERIFY(std::abs(deviation("embedding.weight") - 0.02) < 0.001);
    QVERIFY(std::abs(deviation("layers.3.mixer.q_proj.weight") - 0.02) < 0.002);
    QVERIFY(std::abs(deviation("layers.3.ffn.down_proj.weight") - 0.005) < 0.0005);
    QVERIFY(std::abs(deviation("layers.3.mixer.o_proj.weight") - 0.005) < 0.0005);
    QVERIFY(model.parameters().value("layers.0.norm1.weight").eq(1).all().item<bool>());
    QVERIFY(model.parameters().value("layers.0.mixer.k_proj.bias").eq(0).all().item<bool>());
  }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
