// Muon, its place beside AdamW, the routers' rate, and training with quantised weights.
#include "core/runtime/train/optimizer.h"

#include "core/runtime/train/quantization.h"
#include "tests/runtime/promises.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

std::string withRest(const std::string& rest, const std::string& ffn = "{type: gated_mlp}") {
  Parts parts;
  parts.rest = rest;
  parts.ffn = ffn;
  return documentOf(parts);
}

at::Tensor& filled(at::Tensor& gradients) {
  at::manual_seed(8);
  gradients.copy_(at::randn(gradients.sizes()));
  return gradients;
}

}  // namespace

class OptimizerTest : public QObject {
  Q_OBJECT

 private slots:
  // All singular values of the result are near one; its singular vectors are those of the matrix.
  void orthogonalizedIsNearlyOrthogonal_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("wide") << 8 << 20;
    QTest::newRow("tall") << 20 << 8;
    QTest::newRow("square") << 12 << 12;
  }
  void orthogonalizedIsNearlyOrthogonal() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    at::manual_seed(1);
    const at::Tensor matrices = at::randn({3, rows, columns}, at::kDouble);
    const at::Tensor result = orthogonalized(matrices, {});
    QCOMPARE(result.sizes().vec(), matrices.sizes().vec());
    const at::Tensor values = std::get<1>(at::linalg_svd(result, false));
    QVERIFY((values - 1).abs().max().item<double>() < 0.05);
    const auto [u, s, v] = at::linalg_svd(matrices, false);
    QVERIFY(distance(result, at::matmul(u, v)) < 0.1);
  }

  // Without steps nothing is made orthogonal: the matrix is only divided by its norm.
  void coefficientsAreUsed() {
    const at::Tensor matrix = at::tensor({3.0, 0.0, 0.0, 4.0}, at::kDouble).view({2, 2});
    MuonOptions options;
    options.iterations = options.stabilizing = 0;
    QVERIFY(distance(orthogonalized(matrix, options), matrix / 5) < 1e-6);
    options.iterations = 1;
    options.coefficients = {2, 0.5, 0};  // x (2 + x^2 / 2) of each singular value
    const at::Tensor once = orthogonalized(matrix, options);
    QVERIFY(std::abs(once[0][0].item<double>() - 0.6 * (2 + 0.18)) < 1e-6);
    QVERIFY(std::abs(once[1][1].item<double>() - 0.8 * (2 + 0.32)) < 1e-6);
  }

  // First step from zero momentum: W <- W (1 - rate decay) - rate 0.2 sqrt(longer side) O((1 + momentum) G).
  void oneStepByPlainFormula() {
    at::manual_seed(2);
    at::Tensor value = at::randn({6, 10}, at::kDouble), gradient = at::randn({6, 10}, at::kDouble);
    at::Tensor momentum = at::zeros({6, 10}, at::kDouble);
    const at::Tensor expected =
        value * (1 - 0.01 * 0.1) - orthogonalized(gradient * 0.5, {}) * (0.01 * 0.2 * std::sqrt(10.0));
    const at::Tensor kept = gradient.clone() * 0.5;
    muonStep(value, gradient, momentum, {}, 0.01, 0.5);
    QVERIFY(distance(value, expected) < 1e-7);
    QVERIFY(distance(momentum, kept) < 1e-12);
    QVERIFY(gradient.eq(0).all().item<bool>());
  }

  // Matrices of layers are moved by Muon, everything else exactly as by AdamW alone.
  void othersMoveAsByAdamWAlone() {
    LanguageModel muon = builtModel(withRest("training_hints: {optimizer: muon}\n"));
    LanguageModel adamw = builtModel(withRest("training_hints: {optimizer: adamw}\n"));
    Optimizer first(muon.parameters(), muon.ir()), second(adamw.parameters(), adamw.ir());
    QCOMPARE(first.muonTensors(), 2 * 7);
    QCOMPARE(second.muonTensors(), 0);
    for (int step = 0; step < 3; ++step) {
      for (LanguageModel* model : {&muon, &adamw}) {
        at::Tensor gradients = model->parameters().flatGradients();
        filled(gradients);
      }
      first.step(0.01, 1);
      second.step(0.01, 1);
    }
    QVERIFY(muon.parameters().flatGradients().eq(0).all().item<bool>());
    for (const auto& tensor : muon.parameters().values()) {
      const double apart = distance(tensor.value, adamw.parameters().value(tensor.name));
      const bool matrix = tensor.name.find("_proj.weight") != std::string::npos;
      QVERIFY2(matrix ? apart > 1e-4 : apart < 1e-7, tensor.name.c_str());
    }
    QVERIFY(first.second().numel() < second.second().numel());
  }

  void routersHaveTheirOwnRate() {
    const std::string moe = "{type: moe, moe: {experts: 4, top_k: 2, bias_correction: {enabled: true}}}";
    LanguageModel slow = builtModel(withRest("training_hints: {router_lr_multiplier: 0.0, weight_decay: 0.0}\n", moe));
    Optimizer optimizer(slow.parameters(), slow.ir());
    const at::Tensor before = slow.parameters().flatValues().clone();
    const at::Tensor router = slow.parameters().value("layers.0.ffn.router.weight").clone();
    const at::Tensor correction = slow.parameters().value("layers.0.ffn.router.correction.bias").clone();
    at::Tensor gradients = slow.parameters().flatGradients();
    filled(gradients);
    slow.parameters().gradient("layers.0.ffn.router.correction.bias").zero_();
    optimizer.step(0.01, 1);
    QVERIFY(slow.parameters().value("layers.0.ffn.router.weight").equal(router));
    QVERIFY(slow.parameters().value("layers.0.ffn.router.correction.bias").equal(correction));
    QVERIFY(distance(slow.parameters().flatValues(), before) > 1e-3);
  }

  void formatsHoldTheirOwnValues() {
    at::manual_seed(3);
    const at::Tensor weight = at::randn({5, 70});
    for (const QuantFormat format : {QuantFormat::Fp4, QuantFormat::Fp8, QuantFormat::Int8, QuantFormat::BFloat16}) {
      const at::Tensor once = rounded(weight, format);
      QVERIFY(!once.equal(weight));
      QVERIFY(distance(rounded(once, format), once) < 1e-6);  // rounding again changes nothing
    }
    QVERIFY(rounded(weight, QuantFormat::Float32).equal(weight));
    // fp4 with blocks of 32: at most 15 values a block; int8: a row's largest value stays itself.
    const at::Tensor fp4 = rounded(weight, QuantFormat::Fp4);
    QVERIFY(std::get<0>(at::_unique2(fp4[0].narrow(0, 0, 32))).numel() <= 15);
    const at::Tensor int8 = rounded(weight, QuantFormat::Int8);
    QVERIFY(distance(int8.abs().amax({-1}), weight.abs().amax({-1})) < 1e-6);
    QVERIFY((int8 - weight).abs().max().item<double>() <= weight.abs().max().item<double>() / 127 / 2 * 1.01);
    const at::Tensor exact = at::tensor({6.0, 4.0, 3.0, 2.0, 1.5, 1.0, 0.5, 0.0, -6.0, -0.5}, at::kFloat).view({1, 10});
    QVERIFY(rounded(exact, QuantFormat::Fp4).equal(exact));
  }

  // In a scope the weights are the rounded ones; afterwards they are exact again and have a gradient.
  void quantisedTrainingIsStraightThrough() {
    LanguageModel model =
        builtModel(withRest("compatibility: {quant_aware_training: {enabled: true, dtype: int8, scope: [\"*.ffn.*\"], "
                            "dequant_to: fp32}}\n"));
    const FakeQuantization quantization(model.parameters(), model.ir());
    QCOMPARE(quantization.tensors(), std::size_t(6));
    const at::Tensor before = model.parameters().flatValues().clone();
    const at::Tensor ids = tokens(2, 16, 1), labels = tokens(2, 16, 2);
    const double exact = model.loss(ids, labels).item<double>();
    {
      const FakeQuantization::Scope scope(quantization);
      const at::Tensor held = model.parameters().value("layers.0.ffn.up_proj.weight");
      QVERIFY(distance(rounded(held, QuantFormat::Int8), held) < 1e-6);
      const at::Tensor loss = model.loss(ids, labels);
      QVERIFY(std::abs(loss.item<double>() - exact) > 1e-7);
      torch::autograd::backward({loss});
    }
    QVERIFY(model.parameters().flatValues().equal(before));
    QVERIFY(model.parameters().gradient("layers.0.ffn.up_proj.weight").abs().max().item<double>() > 0);
    LanguageModel plain = builtModel(withRest(""));
    QVERIFY(FakeQuantization(plain.parameters(), plain.ir()).empty());
  }
};

QTEST_GUILESS_MAIN(OptimizerTest)
#include "optimizer_test.moc"
