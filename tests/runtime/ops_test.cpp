// Fused operations against the same composed of ATen's, and their gradients against central differences in float64.
// Fields that a test leaves out keep what they have by default.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include <atomic>
#include <chrono>
#include <thread>

#include "core/runtime/ops/attention_parts.h"
#include "core/runtime/ops/expert_rows.h"
#include "core/runtime/ops/latent_attention.h"
#include "core/runtime/ops/weighted_sum.h"
#include "core/runtime/ops/work_sharing.h"
#include "tests/runtime/op_case.h"

using namespace eulerstack::runtime;
using namespace eulerstack::runtime::testing;

namespace {

Case attentionCase(const char* name, ops::AttentionSpec spec, bool rotated, std::int64_t time) {
  const std::int64_t width = (spec.heads + 2 * spec.kvHeads) * spec.headDim;
  const at::Tensor angle = random({time, spec.headDim / 2}, 9);
  return {name, {random({2, time, width}, 1)}, [=](const Inputs& in) {
            ops::AttentionSpec own = spec;
            if (spec.slopes.defined()) own.slopes = spec.slopes.to(in[0].scalar_type());
            ops::Rotation rotation;
            if (rotated) rotation = {angle.cos().to(in[0].scalar_type()), angle.sin().to(in[0].scalar_type())};
            return ops::attention(ops::linear(in[0], at::eye(width, in[0].options()), {}), rotation, own);
          }};
}

Case feedForwardCase(const char* name, ops::Activation activation, bool gated, bool bias) {
  const std::int64_t d = 12, f = 20;
  Inputs in{random({3, 5, d}, 1), random({gated ? 2 * f : f, d}, 2), random({d, f}, 3)};
  if (bias) {
    in.push_back(random({gated ? 2 * f : f}, 4));
    in.push_back(random({d}, 5));
  }
  return {name, in, [=](const Inputs& t) {
            return ops::feedForward(
                t[0], {t[1], bias ? t[3] : at::Tensor(), t[2], bias ? t[4] : at::Tensor(), activation, gated});
          }};
}

Case normCase(const char* name, bool layer, bool added, double scale, bool both = true) {
  Inputs in{random({3, 7, 40}, 1), random({40}, 2)};
  if (layer) in.push_back(random({40}, 3));
  if (added) in.push_back(random({3, 7, 40}, 4));
  return {name, in, [=](const Inputs& t) {
            const at::Tensor bias = layer ? t[2] : at::Tensor();
            const at::Tensor delta = added ? t.back() : at::Tensor();
            auto [sum, y] = ops::addNorm(t[0], delta, scale, {t[1], bias, 1e-5});
            return both ? at::cat({sum, y}, -1) : y;
          }};
}

Case lossCase(const char* name, double softcap, std::int64_t rows, std::int64_t vocabulary, bool biased = false) {
  at::manual_seed(5);
  at::Tensor labels = at::randint(0, vocabulary, {rows}, at::kLong);
  labels[1] = -100;
  Inputs inputs{random({rows, 16}, 1), random({vocabulary, 16}, 2)};
  if (biased) inputs.push_back(random({vocabulary}, 3));
  return {name, inputs, [=](const Inputs& t) {
            return ops::linearCrossEntropy(t[0], {t[1], biased ? t[2] : at::Tensor(), softcap}, labels) * 3.0;
          }};
}

// Three places, one of them left out, and a row that no token fills.
Case expertCase(const char* name) {
  const ops::ExpertPlaces places{at::tensor({2, 0, -1, 1, 2}, at::kLong), at::tensor({1, -1, 3, -1, 0, 4}, at::kLong)};
  return {name, {random({3, 37}, 1), random({3, 2}, 2)}, [=](const Inputs& t) {
            const at::Tensor rows = ops::expertRows(t[0], places);
            return ops::weightedRows(rows * rows, t[1], places);
          }};
}

Case latentHeadsCase(const char* name, bool interleaved, std::int64_t headDim, bool rotates) {
  const ops::LatentSizes sizes{3, 6, 4, 5, 7};
  const at::Tensor angle = random({9, 2}, 9);
  return {name, {random({2, 9, 30}, 1), random({2, 9, 39}, 2), random({2, 9, 8}, 3)}, [=](const Inputs& t) {
            const auto type = t[0].scalar_type();
            ops::Rotation rotation;
            if (rotates) rotation = {angle.cos().to(type), angle.sin().to(type)};
            const at::Tensor key = t[2].narrow(2, 3, 4);
            if (ops::latentKernelsTake(t[0]))
              return ops::latentHeads(t[0], t[1], key, sizes, headDim, rotation, interleaved);
            const at::Tensor q = t[0].view({2, 9, 3, 10}), up = t[1].view({2, 9, 3, 13});
            const auto turned = [&](const at::Tensor& x) { return ops::rotateHeads(x, rotation, 0, 4, interleaved); };
            const auto filled = [&](const std::vector<at::Tensor>& parts) {
              const at::Tensor x = at::cat(parts, -1);
              return at::constant_pad_nd(x, {0, headDim - x.size(-1)});
            };
            const at::Tensor keys = turned(key.unsqueeze(2)).expand({2, 9, 3, 4});
            return at::cat({filled({q.narrow(3, 0, 6), turned(q.narrow(3, 6, 4))}), filled({up.narrow(3, 0, 6), keys}),
                            filled({up.narrow(3, 6, 7)})},
                           2)
                .flatten(2);
          }};
}

std::vector<Case> cases() {
  const at::Tensor slopes = at::tensor({0.5, 0.25, 0.125, 0.0625}, at::kDouble);
  const at::Tensor ids = at::tensor({3, 1, 3, 0, 2, 2}, at::kLong).view({2, 3});
  return {
      {"linear",
       {random({2, 3, 8}, 1), random({5, 8}, 2), random({5}, 3)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], t[2]); }},
      {"linear, many rows",
       {random({2, 40, 8}, 1), random({5, 8}, 2)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], {}); }},
      {"linear, bias of many rows",
       {random({300, 8}, 1), random({5, 8}, 2), random({5}, 3)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], t[2]); }},
      // Sizes around the blocks of the large product: panels of 64, tiles of 6, depth of 256.
      {"linear, odd sizes",
       {random({67, 300}, 1), random({70, 300}, 2), random({70}, 3)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], t[2]) * 0.1; }},
      {"linear, blocks",
       {random({3, 128, 64}, 1), random({192, 64}, 2)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], {}) * 0.1; }},
      // Several tasks of rows, panels and blocks of the depth: forwards, and in the gradient of the weights.
      {"linear, deep",
       {random({100, 2100}, 1), random({330, 2100}, 2)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], {}) * 0.1; }},
      {"linear, long",
       {random({2100, 60}, 1), random({800, 60}, 2)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], {}) * 0.1; }},
      {"linear, narrow",
       {random({600, 5}, 1), random({1, 5}, 2)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], {}) * 0.1; }},
      {"linear, few rows and columns left over",
       {random({7, 37}, 1), random({11, 37}, 2), random({11}, 3)},
       [](const Inputs& t) { return ops::linear(t[0], t[1], t[2]) * 0.1; }},
      normCase("rms norm", false, false, 1),
      normCase("rms norm of a sum", false, true, 1),
      normCase("rms norm of a scaled sum", false, true, 0.3),
      normCase("layer norm", true, false, 1),
      normCase("layer norm of a scaled sum", true, true, -0.7),
      normCase("layer norm, its sum not read", true, true, 0.3, false),
      normCase("rms norm, what is normed not read", false, false, 1, false),
      feedForwardCase("swiglu", ops::Activation::Silu, true, false),
      feedForwardCase("geglu with bias", ops::Activation::Gelu, true, true),
      feedForwardCase("mlp gelu", ops::Activation::Gelu, false, false),
      feedForwardCase("mlp gelu_tanh with bias", ops::Activation::GeluTanh, false, true),
      feedForwardCase("mlp relu", ops::Activation::Relu, false, false),
      {"gated sum",
       {random({2, 5000}, 1), random({2, 5000}, 2), random({2, 5000}, 3)},
       [](const Inputs& t) { return ops::addGated(t[0], t[1], t[2]); }},
      {"mean square",
       {random({2, 5000}, 1)},
       [](const Inputs& t) {
         return ops::meanSquare(t[0], random({2, 5000}, 2).to(t[0].scalar_type())) * 3.0;
       }},
      attentionCase("attention", {4, 4, 8, 0, 0.35, {}, 0, 0}, false, 19),
      attentionCase("attention, rotated, grouped", {4, 2, 8, 0, 0.35, {}, 0, 0}, true, 70),
      attentionCase("attention, window", {4, 1, 6, 5, 0.35, {}, 0, 0}, true, 101),
      attentionCase("attention, alibi", {4, 2, 16, 0, 0.25, slopes, 0, 0}, false, 33),
      attentionCase("attention, window of one", {2, 2, 4, 1, 0.5, {}, 0, 0}, false, 9),
      // Around the steps of 16 keys and the blocks of queries.
      attentionCase("attention, window over blocks", {2, 1, 8, 37, 0.35, {}, 0, 0}, true, 150),
      attentionCase("attention, window of a step", {2, 2, 8, 16, 0.35, {}, 0, 0}, false, 97),
      attentionCase("attention, few tokens", {4, 2, 8, 0, 0.35, {}, 0, 0}, true, 4),
      attentionCase("attention, one token", {2, 1, 4, 3, 0.5, {}, 0, 0}, true, 1),
      lossCase("loss", 0, 9, 33),
      lossCase("loss with softcap", 5, 9, 33),
      lossCase("loss with bias and softcap", 5, 9, 33, true),
      lossCase("loss with bias in blocks", 0, 80, 1 << 15, true),
      lossCase("loss in blocks", 0, 80, 1 << 15),
      {"sums of weighted terms",
       {random({2, 5000}, 1), random({2, 5000}, 2), random({2, 5000}, 3)},
       [](const Inputs& t) {
         const std::vector<at::Tensor> sums =
             ops::weightedSums({t[0], t[1] * t[1], t[2]}, {{1, 0.5, -0.25}, {0, 1, 0}, {0, 0.5, 0.75}, {0, 0, 0}});
         return sums[0] * 2 + sums[1] * sums[2] + sums[3];
       }},
      {"sums of which one is read",
       {random({2, 5000}, 1), random({2, 5000}, 2)},
       [](const Inputs& t) {
         return ops::weightedSums({t[0], t[1]}, {{1, 0}, {0, 1}, {0.5, 0.25}})[2];
       }},
      expertCase("rows of experts"),
      latentHeadsCase("latent heads", false, 12, true),
      latentHeadsCase("latent heads, neighbours, no space", true, 10, true),
      latentHeadsCase("latent heads, not rotated", false, 10, false),
      {"embedding with positions",
       {random({4, 6}, 1), random({5, 6}, 2)},
       [=](const Inputs& t) { return ops::embed(ids, t[0], 2.5, t[1], 0); }},
  };
}

}  // namespace

class OpsTest : public QObject {
  Q_OBJECT
 private slots:
  void rows_data() {
    QTest::addColumn<int>("index");
    const auto all = cases();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) QTest::newRow(all[static_cast<std::size_t>(i)].name) << i;
  }

  void fusedEqualsPlain_data() { rows_data(); }
  void fusedEqualsPlain() {
    QFETCH(int, index);
    verifyFusedEqualsPlain(cases()[static_cast<std::size_t>(index)]);
  }

  void gradientsAreSlopes_data() { rows_data(); }
  void gradientsAreSlopes() {
    QFETCH(int, index);
    verifyGradientsAreSlopes(cases()[static_cast<std::size_t>(index)]);
  }

  // Which thread computes what changes no sum.
  void productsDoNotDependOnThreads() {
    const at::Tensor x = random({513, 700}, 1).to(at::kFloat), w = random({391, 700}, 2).to(at::kFloat);
    const auto results = [&] {
      const at::Tensor in = x.clone().set_requires_grad(true), weight = w.clone().set_requires_grad(true);
      const at::Tensor y = ops::linear(in, weight, {});
      torch::autograd::backward({y.square().sum()});
      return std::vector<at::Tensor>{y.detach(), in.grad(), weight.grad()};
    };
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    const std::vector<at::Tensor> one = results();
    at::set_num_threads(3);
    for (int repeat = 0; repeat < 5; ++repeat) {
      const std::vector<at::Tensor> three = results();
      for (std::size_t i = 0; i < one.size(); ++i) QVERIFY(one[i].equal(three[i]));
    }
    at::set_num_threads(threads);
  }

  // Every task is done once, whoever does it, also when they take unequal times and inside another task.
  void sharedTasksAreDoneOnce() {
    at::set_num_threads(3);
    for (const std::int64_t count : {0, 1, 2, 7, 1000}) {
      std::vector<std::atomic<int>> done(static_cast<std::size_t>(count) * 2);
      ops::forTasks(count, [&](std::int64_t thread, std::int64_t task) {
        QVERIFY(thread >= 0 && thread < 3);
        if (task < count / 3) std::this_thread::sleep_for(std::chrono::microseconds(50));
        ops::forTasks(2, [&](std::int64_t, std::int64_t inner) { ++done[static_cast<std::size_t>(2 * task + inner)]; });
      });
      for (const std::atomic<int>& times : done) QCOMPARE(times.load(), 1);
    }
    at::set_num_threads(2);
  }

  void dropoutKeepsItsShareAndItsMask() {
    const at::Tensor x = at::ones({1 << 16}, at::kFloat).set_requires_grad(true);
    const at::Tensor y = ops::dropout(x, 0.3, 42);
    const double kept = y.ne(0).to(at::kDouble).mean().item<double>();
    QVERIFY(std::abs(kept - 0.7) < 0.01);
    QVERIFY(std::abs(y.max().item<double>() - 1 / 0.7) < 1e-6);
    QVERIFY(ops::dropout(x, 0.3, 42).equal(y));
    QVERIFY(!ops::dropout(x, 0.3, 43).equal(y));
    torch::autograd::backward({y.sum()});
    QVERIFY(x.grad().equal(y.detach()));
  }

  // With dropout on probabilities the backward pass must draw the same mask: gradients stay slopes.
  void attentionDropoutIsTheSameForwardsAndBackwards() {
    const Case c = attentionCase("dropout", {4, 2, 8, 0, 0.35, {}, 0.4, 7}, true, 60);
    const Result result = evaluate(c, at::kDouble);
    const Case clean = attentionCase("clean", {4, 2, 8, 0, 0.35, {}, 0, 7}, true, 60);
    QVERIFY(distance(result.value, evaluate(clean, at::kDouble).value) > 1e-3);
    const at::Tensor direction = at::linspace(-1, 1, result.value.numel(), at::kDouble).view(result.value.sizes());
    const at::Tensor step = random(c.inputs[0].sizes(), 3);
    const double up = (c.run({c.inputs[0] + 1e-6 * step}) * direction).sum().item<double>();
    const double down = (c.run({c.inputs[0] - 1e-6 * step}) * direction).sum().item<double>();
    const double expected = (result.gradients[0] * step).sum().item<double>();
    QVERIFY(std::abs((up - down) / 2e-6 - expected) < 1e-6 * std::max(1.0, std::abs(expected)));
  }
};

QTEST_GUILESS_MAIN(OpsTest)
#include "ops_test.moc"
