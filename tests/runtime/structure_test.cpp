// Parallel streams, integrators, depth gates, memories, changes of width and execution modes at work. What they compute
// is compared with the same written out in plain tensor operations; all models keep the promises of every model.
// Fields that a test leaves out keep what they have by default.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>

#include "core/analysis/analysis.h"
#include "core/runtime/components/depth_gate.h"
#include "core/runtime/components/integrators.h"
#include "core/runtime/components/memory.h"
#include "core/runtime/components/parallel_stream.h"
#include "core/runtime/model/language_model.h"

using namespace eulerstack;
using namespace eulerstack::runtime;

namespace {

constexpr std::int64_t d = 32;

std::string document(const std::string& templates, const std::string& schedule, const std::string& rest = "") {
  return "schema_version: 1\nmodel: {name: small, d_model: 32, vocab_size: 260, max_seq_len: 64, n_heads: 4, "
         "mlp_ratio: "
         "2, dtype: float32}\ntokenizer_contract: {type: hf, pretrained: byte-level}\nembedding: {type: learned, "
         "positional: rope}\nlayer_templates:\n  block: {mixer: {type: attention}, ffn: {type: gated_mlp}}\n  narrow: "
         "{mixer: {type: attention}, ffn: {type: gated_mlp}, shape_change: {d_out: 16}}\n" +
         templates + "layer_schedule:\n" + schedule + "head: {type: causal_lm}\n" + rest;
}

std::string streams(const std::string& merge) {
  return "  - parallel:\n      - {stream: a, body: [{template: block, repeat: 2}]}\n      - {stream: b, body: "
         "[{template: "
         "block}]}\n    merge: " +
         merge + "\n";
}

struct Variant {
  const char* name;
  std::string text;
};

std::vector<Variant> variants() {
  std::vector<Variant> list;
  const auto add = [&](const char* name, std::string text) { list.push_back({name, std::move(text)}); };
  for (const char* merge : {"{type: concat}", "{type: add}", "{type: add, projection: true}", "{type: gated}",
                            "{type: cross_attn, from: a, to: b}"})
    add(merge, document("", "  - template: block\n" + streams(merge)));
  for (const char* method :
       {"{type: discrete, steps: 3, body: block}",
        "{type: discrete, steps: 3, body: block, vendor.studio.shared: true}",
        "{type: ode_euler, steps: 3, body: block}", "{type: ode_rk4, steps: 2, body: block, output: hidden}"})
    add(method, document("", std::string("  - integrator: ") + method + "\n  - template: block\n"));
  for (const char* gate : {"{capacity: 0.5}", "{capacity: 0.3, router: learned_gate}"})
    add(gate, document("", std::string("  - template: block\n  - {template: block, repeat: 2, depth_gating: ") + gate +
                               "}\n"));
  for (const char* memory : {"{type: neural_memory, params: {hidden: 24}, update_at_inference: true}",
                             "{type: associative, params: {hidden: "
                             "12}}",
                             "{type: retrieval, params: {hidden: 8}, vendor.studio.top_k: 4}"})
    add(memory,
        document(std::string("  keeper: {mixer: {type: attention}, ffn: {type: mlp}, memory: ") + memory + "}\n",
                 "  - {template: keeper, repeat: 2}\n"));
  for (const char* projection : {"linear", "conv1d", "mlp"})
    add(projection,
        document(std::string("  less: {mixer: {type: attention}, ffn: {type: mlp}, shape_change: {d_out: 16, "
                             "projection: ") +
                     projection + "}}\n",
                 "  - template: less\n  - template: block\n"));
  add("everything",
      document("  keeper: {mixer: {type: attention}, ffn: {type: mlp}, memory: {type: neural_memory, params: {hidden: "
               "8}}}\n",
               "  - {template: keeper, depth_gating: {capacity: 0.5}}\n" + streams("{type: gated}") +
                   "  - integrator: {type: ode_rk4, steps: 2, body: block}\n  - {template: narrow, repeat: 2}\n  - "
                   "template: block\n"));
  return list;
}

std::shared_ptr<const ir::ModelIr> irOf(const std::string& text) {
  const auto analysis = analysis::analyze(SourceText(text, "test.yml"));
  if (!analysis->valid()) {
    for (const Diagnostic& diagnostic : analysis->diagnostics)
      qWarning("%s %s", messageSpec(diagnostic.id).textId, diagnostic.path.toString().c_str());
    qFatal("not valid");
  }
  return analysis->model;
}

std::unique_ptr<LanguageModel> built(const std::string& text, at::ScalarType type = at::kFloat) {
  auto model = std::make_unique<LanguageModel>(irOf(text), ModelOptions{type, at::kCPU, true});
  model->initialize(11);
  const at::NoGradGuard off;
  at::manual_seed(4);
  for (const ParameterStore::Named& tensor : model->parameters().values())
    tensor.value.add_(at::randn(tensor.value.sizes()).to(type), 0.1);
  return model;
}

at::Tensor tokens(std::int64_t batch, std::int64_t time, std::uint64_t seed) {
  at::manual_seed(seed);
  return at::randint(0, 256, {batch, time}, at::kLong);
}

double distance(const at::Tensor& a, const at::Tensor& b) {
  return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

at::Tensor random(std::vector<std::int64_t> shape, std::uint64_t seed) {
  at::manual_seed(seed);
  return at::randn(shape, at::kDouble);
}

}  // namespace

class StructureTest : public QObject {
  Q_OBJECT
  void rows() {
    QTest::addColumn<int>("index");
    const auto all = variants();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) QTest::newRow(all[static_cast<std::size_t>(i)].name) << i;
  }
  std::string text() {
    QFETCH(int, index);
    return variants()[static_cast<std::size_t>(index)].text;
  }

 private slots:
  void laterTokensChangeNothingBefore_data() { rows(); }
  void laterTokensChangeNothingBefore() {
    const auto model = built(text());
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(2, 23, 1);
    at::Tensor other = ids.clone();
    other.narrow(1, 15, 8).copy_(tokens(2, 8, 9));
    const at::Tensor a = model->logits(ids), b = model->logits(other);
    QVERIFY(distance(a.narrow(1, 0, 15), b.narrow(1, 0, 15)) < 1e-6);
    QVERIFY(distance(a.narrow(1, 15, 8), b.narrow(1, 15, 8)) > 1e-4);
    // Rows know nothing of each other.
    QVERIFY(distance(model->logits(ids.narrow(0, 1, 1)), a.narrow(0, 1, 1)) < 1e-5);
  }

  void wordByWordIsTheSameAsAtOnce_data() { rows(); }
  void wordByWordIsTheSameAsAtOnce() {
    const auto model = built(text());
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(2, 19, 3);
    const at::Tensor whole = model->logits(ids);
    LanguageModel::Session session = model->newSession(2, 19);
    std::vector<at::Tensor> parts{model->advance(ids.narrow(1, 0, 6), session)};
    for (std::int64_t t = 6; t < 19; ++t) parts.push_back(model->advance(ids.narrow(1, t, 1), session));
    QVERIFY2(distance(at::cat(parts, 1), whole) < 1e-5,
             qPrintable(QString::number(distance(at::cat(parts, 1), whole))));
    QVERIFY(session.bytes() > 0);
    // A new prompt starts again.
    model->beginQuery(session);
    QVERIFY(distance(model->advance(ids, session), whole) < 1e-5);
  }

  // The slope of a sum of logits along a random direction, for every tensor. What is trained beside the model
  // (predictor, key and value views) does not reach the logits, and its slope is zero on both sides.
  void gradientsAreTheSlopes_data() { rows(); }
  void gradientsAreTheSlopes() {
    const auto model = built(text(), at::kDouble);
    const at::Tensor ids = tokens(2, 17, 5), direction = random({2, 17, 260}, 6);
    ForwardContext context;
    context.training = true;
    const auto value = [&] { return (model->logits(ids, context) * direction).sum(); };
    torch::autograd::backward({value()});
    const at::NoGradGuard off;
    int moved = 0;
    for (const ParameterStore::Named& tensor : model->parameters().values()) {
      const at::Tensor step = at::randn(tensor.value.sizes(), at::kDouble);
      const double expected = (model->parameters().gradient(tensor.name) * step).sum().item<double>();
      constexpr double h = 1e-6;
      tensor.value.add_(step, h);
      const double up = value().item<double>();
      tensor.value.sub_(step, 2 * h);
      const double down = value().item<double>();
      tensor.value.add_(step, h);
      const double slope = (up - down) / (2 * h);
      QVERIFY2(std::abs(slope - expected) <= 1e-5 * std::max(1.0, std::abs(expected)),
               qPrintable(QString("%1: %2, expected %3").arg(tensor.name.c_str()).arg(slope).arg(expected)));
      moved += std::abs(expected) > 1e-9 ? 1 : 0;
      const bool beside = tensor.name.find("predictor") != std::string::npos ||
                          tensor.name.find("memory.k_proj") != std::string::npos ||
                          tensor.name.find("memory.v_proj") != std::string::npos;
      QVERIFY2(beside || std::abs(expected) > 1e-9, tensor.name.c_str());
    }
    QVERIFY(moved > 5);
  }

  void trainingLowersTheLoss_data() { rows(); }
  void trainingLowersTheLoss() {
    const auto model = built(text());
    const at::Tensor ids = tokens(2, 24, 7), labels = at::roll(ids, -1, 1);
    ForwardContext context;
    context.training = true;
    double first = 0, last = 0;
    for (int step = 0; step < 25; ++step) {
      model->parameters().clearGradients();
      const at::Tensor loss = model->loss(ids, labels, context);
      torch::autograd::backward({loss});
      const at::NoGradGuard off;
      const at::Tensor& gradient = model->parameters().flatGradients();
      QVERIFY(at::isfinite(gradient).all().item<bool>());
      at::Tensor(model->parameters().flatValues())
          .sub_(gradient * (0.5 / std::max(1.0, gradient.norm().item<double>())));
      (step == 0 ? first : last) = loss.item<double>();
    }
    QVERIFY2(last < first - 0.1, qPrintable(QString("%1 -> %2").arg(first).arg(last)));
  }

  // Layers computed again in the backward pass give the same gradients, losses beside the model included.
  void checkpointingChangesNothing_data() { rows(); }
  void checkpointingChangesNothing() {
    const auto model = built(text(), at::kDouble);
    const at::Tensor ids = tokens(2, 16, 8), labels = tokens(2, 16, 9);
    ForwardContext context;
    context.training = true;
    torch::autograd::backward({model->loss(ids, labels, context)});
    const at::Tensor plain = model->parameters().flatGradients().clone();
    model->parameters().clearGradients();
    model->setCheckpointing(true);
    torch::autograd::backward({model->loss(ids, labels, context)});
    QVERIFY(distance(model->parameters().flatGradients(), plain) < 1e-9);
    QVERIFY(plain.abs().max().item<double>() > 0);
  }

  // The predictor learns who the router lets in; the router and the stream learn nothing from it.
  void thePredictorLearnsBeside() {
    const auto model = built(document("", "  - {template: block, depth_gating: {capacity: 0.5}}\n"));
    const at::Tensor ids = tokens(4, 24, 7), labels = tokens(4, 24, 8);
    ForwardContext context;
    context.training = true;
    torch::autograd::backward({model->loss(ids, labels, context)});
    QVERIFY(model->parameters().gradient("layers.0.depth_gating.predictor_in.weight").abs().max().item<double>() > 0);
    const at::Tensor router = model->parameters().gradient("layers.0.depth_gating.router.weight").clone();
    AuxiliaryLoss none;
    model->parameters().clearGradients();
    torch::autograd::backward({model->loss(ids, labels, context)});
    QVERIFY(distance(model->parameters().gradient("layers.0.depth_gating.router.weight"), router) < 1e-7);
  }

  // The chosen tokens alone are computed: the body sees them and no others.
  void aGateComputesItsShare() {
    const DepthGate gate = DepthGate::fresh(8, DepthRouter::TopK, 0.3);
    const at::Tensor x = random({2, 10, 8}, 1).to(at::kFloat);
    std::int64_t seen = 0;
    const Body body = [&](const at::Tensor& chosen) {
      seen = chosen.size(1);
      return chosen * 3;
    };
    const at::Tensor y = gate(x, body, true);
    QCOMPARE(seen, 3);
    const at::Tensor scores = at::matmul(x, gate.weights().router.t()).squeeze(-1);
    for (std::int64_t row = 0; row < 2; ++row) {
      const at::Tensor best = std::get<1>(scores[row].topk(3));
      for (std::int64_t t = 0; t < 10; ++t) {
        const bool chosen = best.eq(t).any().item<bool>();
        const at::Tensor expected = chosen ? x[row][t] + scores[row][t] * (x[row][t] * 3 - x[row][t]) : x[row][t];
        QVERIFY(distance(y[row][t], expected) < 1e-5);
      }
    }
    // In use the predictor decides, token by token.
    const at::Tensor in = gate(x, body, false);
    const at::Tensor decided = gate.decided(x);
    for (std::int64_t row = 0; row < 2; ++row)
      for (std::int64_t t = 0; t < 10; ++t) {
        const bool chosen = decided[row][t].item<bool>();
        const at::Tensor expected = chosen ? x[row][t] + scores[row][t] * (x[row][t] * 3 - x[row][t]) : x[row][t];
        QVERIFY(distance(in[row][t], expected) < 1e-5);
      }
  }

  void integratorsFollowTheirFormulas() {
    const at::Tensor a = random({4, 4}, 2) * 0.3, x = random({1, 3, 4}, 3);
    const Body body = [&](const at::Tensor& y) { return y + at::matmul(y, a); };  // f(x) = x A
    const at::Tensor eye = at::eye(4, at::kDouble);
    const auto power = [&](const at::Tensor& m, int n) {
      at::Tensor result = eye;
      for (int i = 0; i < n; ++i) result = at::matmul(result, m);
      return result;
    };
    QVERIFY(distance(DiscreteIntegrator(body, 3)(x), at::matmul(x, power(eye + a, 3))) < 1e-12);
    QVERIFY(distance(OdeIntegrator(body, 5, OdeMethod::Euler)(x), at::matmul(x, power(eye + a / 5, 5))) < 1e-12);
    // Of a linear field one Runge-Kutta step is the exponential series up to the fourth power.
    const at::Tensor s = a / 2;
    const at::Tensor series = eye + s + power(s, 2) / 2 + power(s, 3) / 6 + power(s, 4) / 24;
    QVERIFY(distance(OdeIntegrator(body, 2, OdeMethod::RungeKutta4)(x), at::matmul(x, power(series, 2))) < 1e-12);
    // Order four: near the exact solution, and 16 times nearer with twice the steps.
    const at::Tensor exact = at::matmul(x, at::matrix_exp(a));
    const double coarse = distance(OdeIntegrator(body, 1, OdeMethod::RungeKutta4)(x), exact);
    const double fine = distance(OdeIntegrator(body, 2, OdeMethod::RungeKutta4)(x), exact);
    QVERIFY(fine < coarse / 10 && coarse < 1e-2);
  }

  void mergesFollowTheirFormulas() {
    const at::Tensor x = random({1, 5, 4}, 1), u = random({4, 4}, 2), v = random({4, 4}, 3);
    const std::vector<Body> bodies = {[&](const at::Tensor& y) { return at::matmul(y, u); },
                                      [&](const at::Tensor& y) { return at::matmul(y, v); }};
    const at::Tensor a = at::matmul(x, u), b = at::matmul(x, v);
    const at::Tensor w = random({4, 8}, 4), g = random({2, 4}, 5);
    QVERIFY(distance(ParallelStream(bodies, Merge(MergeForm::Concat, {.projection = w}))(x),
                     at::matmul(at::cat({a, b}, -1), w.t())) < 1e-12);
    QVERIFY(distance(ParallelStream(bodies, Merge(MergeForm::Add, {}))(x), a + b) < 1e-12);
    const at::Tensor share = at::softmax(at::matmul(x, g.t()), -1);
    QVERIFY(distance(ParallelStream(bodies, Merge(MergeForm::Gated, {.gate = g}))(x),
                     share.narrow(-1, 0, 1) * a + share.narrow(-1, 1, 1) * b) < 1e-12);
    // Cross attention with two heads of size two, token by token.
    MergeWeights weights{
        .query = random({4, 4}, 6), .key = random({4, 4}, 7), .value = random({4, 4}, 8), .out = random({4, 4}, 9)};
    const at::Tensor y = ParallelStream(bodies, Merge(MergeForm::CrossAttention, weights, 0, 1, 2))(x);
    const at::Tensor q = at::matmul(b, weights.query.t()), k = at::matmul(a, weights.key.t()),
                     values = at::matmul(a, weights.value.t());
    for (std::int64_t p = 0; p < 5; ++p) {
      std::vector<at::Tensor> heads;
      for (std::int64_t h = 0; h < 2; ++h) {
        const at::Tensor qh = q[0][p].narrow(0, 2 * h, 2);
        const at::Tensor kh = k[0].narrow(0, 0, p + 1).narrow(1, 2 * h, 2);
        const at::Tensor scores = at::softmax(at::mv(kh, qh) / std::sqrt(2.0), 0);
        heads.push_back(at::mv(values[0].narrow(0, 0, p + 1).narrow(1, 2 * h, 2).t(), scores));
      }
      QVERIFY(distance(y[0][p], b[0][p] + at::mv(weights.out, at::cat(heads))) < 1e-10);
    }
  }

  // Titans: one step of gradient descent on ||M(k) - v||^2, written out by hand.
  void aNeuralMemoryLearnsByOneGradientStep() {
    const std::int64_t m = 6, w = 4, count = 7;
    const MemoryViews views{at::ones({w}, at::kDouble), random({w, w}, 1), random({w, w}, 2),
                            random({w, w}, 3),          random({w, w}, 4), random({w}, 5)};
    const at::Tensor w1 = random({m, w}, 6), b1 = random({m}, 7), w2 = random({w, m}, 8), b2 = random({w}, 9);
    const NeuralMemory memory(views, {w1, b1, w2, b2}, {.innerRate = 0.002, .updates = true});
    const at::Tensor x = random({1, count, w}, 10);
    const at::Tensor h = x / at::sqrt(x.square().mean({-1}, true) + 1e-6);
    const at::Tensor k = at::matmul(h, views.key.t())[0], v = at::matmul(h, views.value.t())[0];
    const at::Tensor z = at::matmul(k, w1.t()) + b1, half = at::erf(z / std::sqrt(2.0));
    const at::Tensor a = 0.5 * z * (1 + half), p = at::matmul(a, w2.t()) + b2, e = p - v;
    const at::Tensor dp = 2 * e / static_cast<double>(count);
    const at::Tensor slope = 0.5 * (1 + half) + z * at::exp(-z.square() / 2) / std::sqrt(2 * 3.14159265358979323846);
    const at::Tensor dz = at::matmul(dp, w2) * slope;
    MemoryState state;
    const double surprise = memory.step(x, state);
    QVERIFY(std::abs(surprise - e.square().sum(-1).mean().item<double>()) < 1e-9);
    QVERIFY(distance(state.fast[0][0], w1 - 0.002 * at::matmul(dz.t(), k)) < 1e-9);
    QVERIFY(distance(state.fast[1][0], b1 - 0.002 * dz.sum(0)) < 1e-9);
    QVERIFY(distance(state.fast[2][0], w2 - 0.002 * at::matmul(dp.t(), a)) < 1e-9);
    QVERIFY(distance(state.fast[3][0], b2 - 0.002 * dp.sum(0)) < 1e-9);
    // It reads with what it learned, and knows the text better.
    const at::Tensor q = at::matmul(h, views.query.t())[0],
                     g = at::sigmoid(at::matmul(h, views.gate.t()) + views.gateBias);
    const at::Tensor inner = at::gelu(at::matmul(q, state.fast[0][0].t()) + state.fast[1][0]);
    const at::Tensor read = at::matmul(inner, state.fast[2][0].t()) + state.fast[3][0];
    QVERIFY(distance(memory.advance(x, state), x + g * read.unsqueeze(0)) < 1e-9);
    QVERIFY(memory.step(x, state) < surprise);
  }

  void anAssociativeMemoryLearnsByTheDeltaRule() {
    const std::int64_t m = 5, w = 4;
    const MemoryViews views{at::ones({w}, at::kDouble), random({m, w}, 1), random({m, w}, 2),
                            random({w, w}, 3),          random({w, w}, 4), random({w}, 5)};
    const at::Tensor start = random({w, m}, 6);
    const AssociativeMemory memory(views, start, {.innerRate = 0.5, .updates = true});
    const at::Tensor x = random({1, 6, w}, 10), h = x / at::sqrt(x.square().mean({-1}, true) + 1e-6);
    at::Tensor s = start.clone();
    for (std::int64_t t = 0; t < 6; ++t) {
      at::Tensor k = at::mv(views.key, h[0][t]);
      k = k / (k.norm() + 1e-6);
      s = s + 0.5 * at::outer(at::mv(views.value, h[0][t]) - at::mv(s, k), k);
    }
    MemoryState state;
    const double surprise = memory.step(x, state);
    QVERIFY(distance(state.fast[0][0], s) < 1e-9);
    QVERIFY(memory.step(x, state) < surprise);
  }

  // A store reads the earlier tokens whose keys match best.
  void aRetrievalMemoryReadsTheBestMatches() {
    const std::int64_t m = 3, w = 4, n = 8;
    const MemoryViews views{at::ones({w}, at::kDouble), random({m, w}, 1), random({m, w}, 2),
                            random({w, w}, 3),          random({w, w}, 4), random({w}, 5)};
    const RetrievalMemory memory(views, {.updates = true, .topK = 2});
    const at::Tensor x = random({1, n, w}, 10), h = (x / at::sqrt(x.square().mean({-1}, true) + 1e-6))[0];
    const at::Tensor y = memory.forward(x, {});
    for (std::int64_t t = 0; t < n; ++t) {
      at::Tensor read = at::zeros({w}, at::kDouble);
      if (t > 0) {
        const at::Tensor scores =
            at::mv(at::matmul(h.narrow(0, 0, t), views.key.t()), at::mv(views.query, h[t])) / std::sqrt(3.0);
        const auto [best, places] = scores.topk(std::min<std::int64_t>(2, t));
        const at::Tensor share = at::softmax(best, 0);
        for (std::int64_t i = 0; i < places.numel(); ++i)
          read = read + share[i] * at::mv(views.value, h[places[i].item<std::int64_t>()]);
      }
      const at::Tensor gate = at::sigmoid(at::mv(views.gate, h[t]) + views.gateBias);
      QVERIFY(distance(y[0][t], x[0][t] + gate * read) < 1e-9);
    }
    // What a step stores is there for the next prompt.
    MemoryState state;
    const double unknown = memory.step(x, state);
    memory.beginQuery(state);
    QCOMPARE(state.stored.size(1), n);
    QVERIFY(memory.step(x, state) < unknown);
    QVERIFY(distance(memory.advance(x, state), y) > 1e-6);
  }

  void memoriesLastAsLongAsTheySay_data() {
    QTest::addColumn<QString>("persistence");
    QTest::addColumn<bool>("lasts");
    QTest::newRow("per_query") << "per_query" << false;
    QTest::newRow("session") << "session" << true;
    QTest::newRow("persistent") << "persistent" << true;
  }
  void memoriesLastAsLongAsTheySay() {
    QFETCH(QString, persistence);
    QFETCH(bool, lasts);
    const auto model = built(document(
        "  keeper: {mixer: {type: attention}, ffn: {type: mlp}, memory: {type: neural_memory, params: {hidden: "
        "16}, inner_lr: 0.05, update_at_inference: true, persistence: " +
            persistence.toStdString() + "}}\n",
        "  - {template: keeper, repeat: 2}\n"));
    const at::Tensor ids = tokens(1, 12, 3);
    const at::Tensor before = model->parameters().flatValues().clone();
    LanguageModel::Session session = model->newSession(1, 32);
    const at::Tensor fresh = model->advance(ids, session);
    const std::map<std::string, double> surprise = model->stepMemory(session);
    QCOMPARE(surprise.size(), std::size_t{2});
    QVERIFY(surprise.at("layers.1.memory") > 0);
    QVERIFY(model->stepMemory(session).empty());  // nothing was read since
    model->beginQuery(session);
    const double change = distance(model->advance(ids, session), fresh);
    QVERIFY2(lasts ? change > 1e-6 : change < 1e-6, qPrintable(QString::number(change)));
    QVERIFY(at::equal(model->parameters().flatValues(), before));
  }

  // Labels weigh what their phase says; a text without the mark is all last phase.
  void phasesWeighTheLoss() {
    const std::string modes =
        "execution_modes:\n  - {name: think, max_tokens: 8, loss_weight: 0.0}\n  - {name: answer, max_tokens: 8, "
        "loss_weight: 2.0}\ntransition: {type: special_token, token: <>}\n";
    const auto model = built(document("", "  - template: block\n", modes));
    const auto idsOf = [](const std::string& text) {
      std::vector<std::int64_t> ids;
      for (const char c : text) ids.push_back(static_cast<unsigned char>(c));
      return ids;
    };
    std::vector<std::int64_t> text = idsOf("abc<>de");
    const std::vector<std::int64_t> plain = idsOf("fghijkl");
    const at::Tensor all = at::stack({at::tensor(text), at::tensor(plain)});
    const at::Tensor ids = all.narrow(1, 0, 6), labels = all.narrow(1, 1, 6);
    const at::Tensor weights = model->phases().weights(ids, labels);
    QVERIFY(at::equal(weights[0], at::tensor({0.0, 0.0, 0.0, 0.0, 2.0, 2.0}, at::kDouble)));
    QVERIFY(at::equal(weights[1], at::full({6}, 2.0, at::kDouble)));
    ForwardContext context;
    context.training = true;
    const at::Tensor logProbability = at::log_softmax(model->logits(ids).to(at::kDouble), -1);
    const at::Tensor each = -logProbability.gather(-1, labels.unsqueeze(-1)).squeeze(-1);
    const double expected = ((each * weights).sum() / weights.sum()).item<double>();
    QVERIFY(std::abs(model->loss(ids, labels, context).item<double>() - expected) < 1e-5);
    // Outside of training every token counts the same.
    QVERIFY(std::abs(model->loss(ids, labels).item<double>() - each.mean().item<double>()) < 1e-5);
  }

  // A vector in the place of an embedding: that of a token gives what the token gives.
  void aVectorStandsForAToken() {
    const auto model = built(document("", "  - template: block\n"));
    const at::NoGradGuard off;
    const at::Tensor ids = tokens(1, 5, 3);
    LanguageModel::Session a = model->newSession(1, 8), b = model->newSession(1, 8);
    model->advance(ids, a);
    model->advance(ids, b);
    const at::Tensor next = at::tensor(std::vector<std::int64_t>{77}).view({1, 1});
    const at::Tensor vector = model->parameters().value("embedding.weight")[77].view({1, 1, d});
    QVERIFY(distance(model->logitsOf(model->advanceVector(vector, a)), model->advance(next, b)) < 1e-6);
  }
};

QTEST_APPLESS_MAIN(StructureTest)
#include "structure_test.moc"
