// Mixtures of experts: what every model keeps, and what routing, capacity, losses and correction do.
#include "core/runtime/modules/moe.h"

#include "tests/runtime/promises.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

std::string moeText(const std::string& options, const std::string& beside = "", const std::string& rest = "") {
  Parts parts;
  parts.ffn = "{type: moe, activation: swiglu, vendor.studio.expert_dim: 24, moe: {" + options + "}" +
              (beside.empty() ? "" : ", " + beside) + "}";
  parts.rest = rest;
  return documentOf(parts);
}

const std::pair<const char*, std::string> kVariants[] = {
    {"softmax", moeText("experts: 4, top_k: 2")},
    {"top one", moeText("experts: 4, top_k: 1")},
    {"all", moeText("experts: 4, top_k: 4, z_loss: 0.1")},
    {"sigmoid, shared, scaled",
     moeText("experts: 8, top_k: 3, router: sigmoid, shared_experts: 2, balance: {sequence_aux_coef: 0.3}",
             "vendor.studio.moe: {routed_scaling: 2.5}")},
    {"sqrt_softplus, groups",
     moeText(
         "experts: 8, top_k: 2, affinity: sqrt_softplus, balance: {group_limit: 2}, bias_correction: {enabled: true}",
         "vendor.studio.moe: {groups: 4}")},
    {"plain experts with biases, not normalised",
     moeText("experts: 4, top_k: 2", "bias: true, vendor.studio.moe: {gated: false, norm_topk: false}")},
    {"hash", moeText("experts: 4, top_k: 2, shared_experts: 1, routing: {type: hash, hash_salt: 3}")},
};

const MixtureOfExperts mixture(kinds::MoeShape shape, const at::Tensor& router, at::Tensor correction = {}) {
  MoeWeights weights;
  weights.router = router;
  weights.correction = correction;
  weights.experts.in = at::randn({shape.experts, 2 * shape.expertDim, shape.width});
  weights.experts.out = at::randn({shape.experts, shape.width, shape.expertDim});
  weights.experts.activation = ops::Activation::Silu;
  weights.experts.gated = true;
  return MixtureOfExperts(shape, weights, 0);
}

// By the definition: every token by itself, every expert in a loop.
at::Tensor byDefinition(const kinds::MoeShape& shape, const at::Tensor& x, const at::Tensor& router,
                        const at::Tensor& in, const at::Tensor& out) {
  at::Tensor y = at::zeros_like(x);
  for (std::int64_t b = 0; b < x.size(0); ++b)
    for (std::int64_t t = 0; t < x.size(1); ++t) {
      const at::Tensor token = x[b][t];
      const at::Tensor scores = at::softmax(at::mv(router, token), 0);
      const auto [best, ids] = scores.topk(shape.topK);
      for (std::int64_t k = 0; k < shape.topK; ++k) {
        const std::int64_t e = ids[k].item<std::int64_t>();
        const at::Tensor pre = at::mv(in[e], token);
        const at::Tensor h =
            at::silu(pre.narrow(0, 0, shape.expertDim)) * pre.narrow(0, shape.expertDim, shape.expertDim);
        y[b][t].add_(at::mv(out[e], h) * (best[k] / best.sum()));
      }
    }
  return y;
}

kinds::MoeShape smallShape() {
  kinds::MoeShape shape;
  shape.experts = 4;
  shape.topK = 2;
  shape.width = 8;
  shape.expertDim = 6;
  return shape;
}

}  // namespace

class MoeRuntimeTest : public QObject {
  Q_OBJECT
  void rows() {
    QTest::addColumn<QString>("text");
    for (const auto& [name, text] : kVariants) QTest::newRow(name) << QString::fromStdString(text);
  }
  std::string text() {
    QFETCH(QString, text);
    return text.toStdString();
  }

 private slots:
  void causal_data() { rows(); }
  void causal() { checkCausal(builtModel(text())); }
  void rowsAreIndependent_data() { rows(); }
  void rowsAreIndependent() { checkRowsAreIndependent(builtModel(text())); }
  void cachedDecoding_data() { rows(); }
  void cachedDecoding() { checkCachedDecoding(builtModel(text())); }
  void gradients_data() { rows(); }
  void gradients() {
    LanguageModel model = builtModel(text() + "training_hints: {router_aux_loss_coef: 0.5}\n", at::kDouble);
    checkGradients(model, {true, 0, 0});
  }
  void checkpointing_data() { rows(); }
  void checkpointing() {
    LanguageModel model = builtModel(text() + "training_hints: {router_aux_loss_coef: 0.5}\n");
    checkCheckpointing(model);
  }
  void fusedAgainstPlain_data() { rows(); }
  void fusedAgainstPlain() {
    LanguageModel model = builtModel(text());
    checkFusedAgainstPlain(model);
  }

  void equalsItsDefinition() {
    const at::NoGradGuard off;
    at::manual_seed(1);
    const kinds::MoeShape shape = smallShape();
    MoeWeights weights;
    weights.router = at::randn({4, 8});
    weights.experts.in = at::randn({4, 12, 8});
    weights.experts.out = at::randn({4, 8, 6});
    weights.experts.activation = ops::Activation::Silu;
    weights.experts.gated = true;
    const at::Tensor x = at::randn({2, 9, 8});
    const MixtureOfExperts moe(shape, weights, 0);
    const at::Tensor expected = byDefinition(shape, x, weights.router, weights.experts.in, weights.experts.out);
    QVERIFY(distance(moe.forward(x, {}), expected) < 1e-4);
  }

  // The correction moves the choice; the weight stays that of the bare score.
  void correctionChoosesAndDoesNotWeigh() {
    const at::NoGradGuard off;
    at::manual_seed(2);
    kinds::MoeShape shape = smallShape();
    shape.topK = 1;
    shape.normTopK = false;
    shape.correction = true;
    MoeWeights weights;
    weights.router = at::randn({4, 8});
    weights.experts.in = at::randn({4, 12, 8});
    weights.experts.out = at::randn({4, 8, 6});
    weights.experts.gated = true;
    weights.experts.activation = ops::Activation::Silu;
    weights.correction = at::tensor({0.0, 0.0, 100.0, 0.0});
    const at::Tensor x = at::randn({1, 5, 8});
    const at::Tensor y = MixtureOfExperts(shape, weights, 0).forward(x, {});
    const at::Tensor pre = at::matmul(x, weights.experts.in[2].t());
    const at::Tensor expert =
        at::matmul(at::silu(pre.narrow(-1, 0, 6)) * pre.narrow(-1, 6, 6), weights.experts.out[2].t());
    const at::Tensor score = at::softmax(at::matmul(x, weights.router.t()), -1).narrow(-1, 2, 1);
    QVERIFY(distance(y, expert * score) < 1e-4);
  }

  // A bias goes up where an expert got too little, down where it got too much, and stays within the tolerance.
  void correctionMovesAgainstTheLoad() {
    at::manual_seed(3);
    kinds::MoeShape shape = smallShape();
    shape.topK = 1;
    shape.correction = true;
    shape.correctionRate = 0.25;
    const at::Tensor correction = at::tensor({0.0, 50.0, 0.0, 0.0});
    MixtureOfExperts moe = mixture(shape, at::randn({4, 8}), correction);
    moe.forward(at::randn({2, 8, 8}), {true, 0, 0});  // all 16 tokens go to expert 1
    RoutingReport report;
    moe.stepDone(report);
    QCOMPARE(report.places, 16);
    QVERIFY(correction.allclose(at::tensor({0.25, 49.75, 0.25, 0.25})));
    moe.stepDone(report);  // nothing was seen since: nothing moves
    QVERIFY(correction.allclose(at::tensor({0.25, 49.75, 0.25, 0.25})));
    shape.correctionTolerance = 10;
    const at::Tensor still = at::tensor({0.0, 50.0, 0.0, 0.0});
    MixtureOfExperts tolerant = mixture(shape, at::randn({4, 8}), still);
    tolerant.forward(at::randn({2, 8, 8}), {true, 0, 0});
    tolerant.stepDone(report);
    QVERIFY(still.allclose(at::tensor({0.0, 50.0, 0.0, 0.0})));
  }

  // A step that is not taken, or computed again, moves nothing and is not reported.
  void droppedStepsDoNotCount() {
    at::manual_seed(3);
    kinds::MoeShape shape = smallShape();
    shape.topK = 1;
    shape.correction = true;
    const at::Tensor correction = at::tensor({0.0, 50.0, 0.0, 0.0});
    MixtureOfExperts moe = mixture(shape, at::randn({4, 8}), correction);
    const at::Tensor x = at::randn({2, 8, 8});
    moe.forward(x, {true, 0, 0});
    moe.stepDropped();
    RoutingReport report;
    moe.stepDone(report);
    QCOMPARE(report.places, 0);
    QCOMPARE(report.beyond, 0);
    QVERIFY(at::equal(correction, at::tensor({0.0, 50.0, 0.0, 0.0})));
    moe.forward(x, {true, 0, 0});
    moe.stepDropped();
    moe.forward(x, {true, 0, 0});
    moe.stepDone(report);
    QCOMPARE(report.places, 16);
  }

  // All tokens want expert 1. Capacity ceil(1 * 8 / 4) = 2 a sequence: the first two of each get it.
  void capacityTakesTheFirst_data() {
    QTest::addColumn<int>("policy");
    QTest::newRow("drop") << static_cast<int>(kinds::MoeOverflow::Drop);
    QTest::newRow("pad") << static_cast<int>(kinds::MoeOverflow::Pad);
    QTest::newRow("overflow") << static_cast<int>(kinds::MoeOverflow::Compute);
  }
  void capacityTakesTheFirst() {
    QFETCH(int, policy);
    const at::NoGradGuard off;
    at::manual_seed(3);
    kinds::MoeShape shape = smallShape();
    shape.topK = 1;
    shape.correction = true;
    shape.overflow = static_cast<kinds::MoeOverflow>(policy);
    MixtureOfExperts moe = mixture(shape, at::randn({4, 8}), at::tensor({0.0, 50.0, 0.0, 0.0}));
    const at::Tensor x = at::randn({2, 8, 8});
    const at::Tensor all = moe.forward(x, {});
    const at::AutoGradMode on(true);  // counting is for passes that learn
    const at::Tensor trained = moe.forward(x, {true, 0, 0});
    // An expert of few rows and one of many sum in another order.
    const double rounding = 1e-6 * std::max(1.0, all.abs().max().item<double>());
    QVERIFY(distance(trained.narrow(1, 0, 2), all.narrow(1, 0, 2)) < rounding);
    RoutingReport report;
    moe.stepDone(report);
    QCOMPARE(report.beyond, 12);
    if (shape.overflow == kinds::MoeOverflow::Compute) {
      QVERIFY(distance(trained, all) < 1e-6);
      QCOMPARE(report.dropped, 0);
    } else {
      QVERIFY(trained.narrow(1, 2, 6).abs().max().item<double>() == 0);
      QCOMPARE(report.dropped, 12);
    }
  }

  void hashIsAFunctionOfTheTokenAlone() {
    const at::NoGradGuard off;
    at::manual_seed(5);
    kinds::MoeShape shape = smallShape();
    shape.hash = true;
    shape.hashSalt = 9;
    const MixtureOfExperts moe = mixture(shape, {});
    const at::Tensor token = at::randn({1, 1, 8});
    const auto at = [&](std::int64_t id) {
      ForwardContext context;
      context.ids = at::full({1, 1}, id, at::kLong);
      return moe.forward(token, context);
    };
    int different = 0;
    for (std::int64_t id = 0; id < 64; ++id) {
      // (id + salt) * 2654435761 mod 2^32 mod 4 by plain arithmetic: ids of equal first expert give equal outputs.
      const auto first = [](std::int64_t i) {
        return static_cast<std::uint32_t>(static_cast<std::uint64_t>(i + 9) * 2654435761ULL) % 4;
      };
      const bool same = distance(at(id), at(0)) < 1e-6;
      QCOMPARE(same, first(id) == first(0));
      different += same ? 0 : 1;
    }
    QVERIFY(different > 0);
  }

  // Balance: 1 for an even load of even probabilities, E for all on one; times the coefficients.
  void balanceLossByPlainNumbers() {
    const at::NoGradGuard off;
    kinds::MoeShape shape = smallShape();
    shape.topK = 1;
    shape.loadBalance = 0.5;
    shape.sequenceBalance = 0.25;
    shape.zLoss = 2;
    at::Tensor router = at::zeros({4, 8});
    router[2].fill_(100);  // x of ones: logit 800 for expert 2, 0 else
    const MixtureOfExperts moe = mixture(shape, router);
    AuxiliaryLoss losses;
    ForwardContext context;
    context.auxiliary = &losses;
    moe.forward(at::ones({2, 3, 8}), context);
    QVERIFY(std::abs(losses.sum.item<double>() - (4 * 0.5 + 4 * 0.25 + 2 * 800.0 * 800.0)) < 1);
  }

  void groupsLimitTheChoice() {
    const at::NoGradGuard off;
    at::manual_seed(7);
    kinds::MoeShape shape = smallShape();
    shape.experts = 8;
    shape.topK = 2;
    shape.groups = 4;
    shape.groupLimit = 1;
    shape.normTopK = false;
    // Scores by hand: the two best experts stand in two groups; the best pair of one group is 4 and 5.
    at::Tensor router = at::zeros({8, 8});
    const double logits[] = {3, -9, 2.9, -9, 2, 2, 0, 0};
    for (int e = 0; e < 8; ++e) router[e][0] = logits[e];
    const at::Tensor x = at::zeros({1, 1, 8}).index_put_({at::tensor(0), at::tensor(0), at::tensor(0)}, 1.0);
    const auto chosen = [&](kinds::MoeGroupScore score) {
      kinds::MoeShape mine = shape;
      mine.groupScore = score;
      MoeWeights weights;
      weights.router = router;
      weights.experts.in = at::zeros({8, 12, 8});
      weights.experts.inBias = at::ones({8, 12});
      weights.experts.out = at::zeros({8, 8, 6});
      // Expert e gives 2^e in the first place.
      weights.experts.outBias = at::zeros({8, 8});
      for (int e = 0; e < 8; ++e) weights.experts.outBias[e][0] = std::exp2(e);
      weights.experts.gated = true;
      mine.affinity = kinds::MoeScore::Sigmoid;
      return MixtureOfExperts(mine, weights, 0).forward(x, {})[0][0][0].item<double>();
    };
    const auto sigmoid = [](double z) { return 1 / (1 + std::exp(-z)); };
    QVERIFY(std::abs(chosen(kinds::MoeGroupScore::TopTwo) - (16 + 32) * sigmoid(2)) < 1e-3);
    QVERIFY(std::abs(chosen(kinds::MoeGroupScore::Largest) - (1 * sigmoid(3) + 2 * sigmoid(-9))) < 1e-3);
  }

  void jitterActsInTrainingOnly() {
    LanguageModel model = builtModel(moeText("experts: 4, top_k: 2, router_jitter: 0.5"));
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(2, 20, 1), labels = tokens(2, 20, 2);
    QVERIFY(distance(model.loss(ids, labels), model.loss(ids, labels)) == 0);
    const at::Tensor a = model.loss(ids, labels, {true, 0, 1}), b = model.loss(ids, labels, {true, 0, 2});
    QVERIFY(distance(a, b) > 0);
    QVERIFY(distance(a, model.loss(ids, labels, {true, 0, 1})) == 0);
  }
};

QTEST_GUILESS_MAIN(MoeRuntimeTest)
#include "moe_test.moc"
