// The recurrent mixers: their forms agree with each other and with the recurrences written out token by token.
#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>
#include <cmath>

#include "core/runtime/modules/recurrent.h"
#include "core/runtime/modules/ttt.h"

using namespace eulerstack;
using namespace eulerstack::runtime;

namespace {

double distance(const at::Tensor& a, const at::Tensor& b) {
  return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

at::Tensor normal(at::IntArrayRef sizes, at::ScalarType type = at::kDouble) {
  return at::randn(sizes, at::TensorOptions().dtype(type));
}

ops::ScanInputs scanInputs(std::int64_t batch, std::int64_t time, std::int64_t channels, std::int64_t states,
                           at::ScalarType type) {
  ops::ScanInputs in;
  in.u = normal({batch, time, channels}, type);
  in.dt = normal({batch, time, channels}, type);
  in.aLog = 0.5 * normal({channels, states}, type);
  in.b = normal({batch, time, states}, type);
  in.c = normal({batch, time, states}, type);
  in.d = normal({channels}, type);
  in.z = normal({batch, time, channels}, type);
  return in;
}

std::vector<at::Tensor*> tensorsOf(ops::ScanInputs& in) {
  return {&in.u, &in.dt, &in.aLog, &in.b, &in.c, &in.d, &in.z};
}

// Gradients of sum(weights * y) for all inputs of a scan.
std::vector<at::Tensor> gradientsOf(ops::ScanInputs in, const at::Tensor& weights, bool plain) {
  torch::autograd::variable_list leaves;
  for (at::Tensor* tensor : tensorsOf(in)) {
    *tensor = tensor->detach().clone().requires_grad_(true);
    leaves.push_back(*tensor);
  }
  const auto scope = plain ? std::make_unique<ops::PlainOps>() : nullptr;
  return torch::autograd::grad({(ops::selectiveScan(in) * weights).sum()}, leaves);
}

// A mixer that says how often it ran.
class Counting : public Mixer {
 public:
  Counting(std::int64_t* sequences, double value) : m_sequences(sequences), m_value(value) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext&) const override {
    *m_sequences += x.size(0);
    return at::full_like(x, m_value);
  }
  at::Tensor advance(const at::Tensor& x, MixerState&) const override { return at::full_like(x, m_value); }
  std::unique_ptr<MixerState> newState(std::int64_t, std::int64_t) const override { return nullptr; }

 private:
  std::int64_t* m_sequences;
  double m_value;
};

}  // namespace

class RecurrentTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { at::manual_seed(5); }

  void shortConvolutionByHand() {
    const at::Tensor wide = normal({2, 9, 11});
    const at::Tensor x = wide.narrow(2, 3, 6), weight = normal({6, 1, 4}), bias = normal({6});
    const at::Tensor y = ops::shortConvolution(x, weight, bias, false);
    for (std::int64_t t = 0; t < 9; ++t) {
      at::Tensor expected = bias.expand({2, 6}).clone();
      for (std::int64_t j = 0; j < 4; ++j)
        if (t - 3 + j >= 0) expected = expected + weight.select(2, j).select(1, 0) * x.select(1, t - 3 + j);
      QVERIFY(distance(y.select(1, t), expected) < 1e-12);
    }
    QVERIFY(distance(ops::shortConvolution(x, weight, bias, true), at::silu(y)) < 1e-12);
  }

  void shortConvolutionGradients() {
    for (const bool silu : {false, true}) {
      const at::Tensor weights = normal({2, 70, 5});
      std::vector<std::vector<at::Tensor>> results;
      at::manual_seed(8);
      const at::Tensor x0 = normal({2, 70, 9}), w0 = normal({5, 1, 3}), b0 = normal({5});
      for (const bool plain : {false, true}) {
        const auto scope = plain ? std::make_unique<ops::PlainOps>() : nullptr;
        at::Tensor x = x0.clone().requires_grad_(true), w = w0.clone().requires_grad_(true);
        at::Tensor b = b0.clone().requires_grad_(true);
        const at::Tensor y = ops::shortConvolution(x.narrow(2, 2, 5), w, b, silu);
        results.push_back(torch::autograd::grad({(y * weights).sum()}, {x, w, b}));
      }
      for (std::size_t i = 0; i < 3; ++i) QVERIFY(distance(results[0][i], results[1][i]) < 1e-10);
    }
  }

  void scanEqualsTheRecurrence_data() {
    QTest::addColumn<int>("time");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("states");
    QTest::newRow("one token") << 1 << 3 << 2;
    QTest::newRow("within a chunk") << 37 << 16 << 4;
    QTest::newRow("chunk edge") << 64 << 20 << 16;
    QTest::newRow("chunks") << 150 << 33 << 3;
  }
  void scanEqualsTheRecurrence() {
    QFETCH(int, time);
    QFETCH(int, channels);
    QFETCH(int, states);
    for (const auto& [type, tolerance] : {std::pair(at::kDouble, 1e-10), std::pair(at::kFloat, 2e-4)}) {
      const ops::ScanInputs in = scanInputs(3, time, channels, states, type);
      const at::Tensor y = ops::selectiveScan(in);
      {
        const ops::PlainOps plain;
        QVERIFY(distance(y, ops::selectiveScan(in)) < tolerance);
      }
      const at::Tensor weights = normal(y.sizes(), type);
      const std::vector<at::Tensor> ours = gradientsOf(in, weights, false), plain = gradientsOf(in, weights, true);
      for (std::size_t i = 0; i < ours.size(); ++i)
        QVERIFY2(distance(ours[i], plain[i]) < tolerance * std::max(1.0, plain[i].abs().max().item<double>()),
                 qPrintable(QString::number(i)));
    }
  }

  // In bfloat16 a sum of decays would keep two digits of each.
  void narrowScansAreWide() {
    const ops::ScanInputs wide = scanInputs(2, 150, 8, 4, at::kFloat);
    ops::ScanInputs narrow = wide, same = wide;
    for (std::size_t i = 0; i < tensorsOf(narrow).size(); ++i) {
      *tensorsOf(narrow)[i] = tensorsOf(narrow)[i]->to(at::kBFloat16);
      *tensorsOf(same)[i] = tensorsOf(narrow)[i]->to(at::kFloat);
    }
    const at::Tensor expected = ops::selectiveScan(same).to(at::kBFloat16);
    const double spacing = expected.abs().max().item<double>() / 256;
    QVERIFY(distance(ops::selectiveScan(narrow).to(at::kFloat), expected.to(at::kFloat)) <= spacing);
    at::Tensor state = at::zeros({2, 8, 4}, at::kBFloat16);
    QVERIFY(distance(ops::selectiveScan(narrow, state).to(at::kFloat), expected.to(at::kFloat)) <= spacing);
    QCOMPARE(state.scalar_type(), at::kBFloat16);
  }

  void scanGoesOnFromItsState() {
    ops::ScanInputs in = scanInputs(2, 90, 18, 5, at::kDouble);
    const at::Tensor whole = ops::selectiveScan(in);
    at::Tensor state = at::zeros({2, 18, 5}, at::kDouble);
    for (const auto& [first, count] : {std::pair(0, 70), std::pair(70, 1), std::pair(71, 19)}) {
      ops::ScanInputs part = in;
      for (at::Tensor* tensor : {&part.u, &part.dt, &part.b, &part.c, &part.z})
        *tensor = tensor->narrow(1, first, count).contiguous();
      QVERIFY(distance(ops::selectiveScan(part, state), whole.narrow(1, first, count)) < 1e-12);
    }
  }

  // h = exp(a) h + B (s x)^T, y = C . h, token by token; every chunk size gives the same, also the states.
  void chunkedScanEqualsTheRecurrence() {
    const std::int64_t batch = 2, time = 70, heads = 6, size = 3, groups = 2, states = 4;
    const at::Tensor x = normal({batch, time, heads, size}), step = at::softplus(normal({batch, time, heads}));
    const at::Tensor decay = -0.3 * at::softplus(normal({batch, time, heads}));
    const at::Tensor b = normal({batch, time, groups, states}), c = normal({batch, time, groups, states});
    at::Tensor h = normal({batch, heads, states, size});
    const at::Tensor start = h.clone();
    std::vector<at::Tensor> rows;
    for (std::int64_t t = 0; t < time; ++t) {
      const auto ofHeads = [&](const at::Tensor& all) {
        return all.select(1, t).repeat_interleave(heads / groups, 1);  // {B, H, N}
      };
      const at::Tensor taken = x.select(1, t) * step.select(1, t).unsqueeze(-1);
      h = decay.select(1, t).exp().view({batch, heads, 1, 1}) * h + ofHeads(b).unsqueeze(-1) * taken.unsqueeze(2);
      rows.push_back((ofHeads(c).unsqueeze(-1) * h).sum(2));
    }
    const at::Tensor expected = at::stack(rows, 1);
    for (const std::int64_t chunk : {1, 7, 35, 64, 70, 100}) {
      at::Tensor state = start.clone();
      QVERIFY(distance(ops::chunkedScan(x, step, decay, b, c, chunk, &state), expected) < 1e-11);
      QVERIFY(distance(state, h) < 1e-11);
    }
    at::Tensor fromNothing;
    const at::Tensor a = ops::chunkedScan(x, step, decay, b, c, 16, &fromNothing);
    QVERIFY(distance(a, ops::chunkedScan(x, step, decay, b, c, 70, nullptr)) < 1e-11);
    QVERIFY(fromNothing.sizes() == h.sizes());
  }

  // Decays of e^-1 a token: their sum is some 60 at the end of a chunk, and its rounding must not come into neighbours.
  void chunksKeepTheDigitsOfDecays() {
    const at::Tensor x = normal({2, 64, 4, 16}), step = at::softplus(normal({2, 64, 4}));
    const at::Tensor decay = -1 - 0.3 * at::softplus(normal({2, 64, 4}));
    const at::Tensor b = normal({2, 64, 1, 16}), c = normal({2, 64, 1, 16});
    const at::Tensor exact = ops::chunkedScan(x, step, decay, b, c, 64, nullptr);
    const auto error = [&](std::int64_t chunk) {
      const auto narrow = [](const at::Tensor& t) { return t.to(at::kFloat); };
      const at::Tensor y =
          ops::chunkedScan(narrow(x), narrow(step), narrow(decay), narrow(b), narrow(c), chunk, nullptr);
      return (y.to(at::kDouble) - exact).square().mean().sqrt().item<double>();
    };
    const double kernels = error(64);
    const ops::PlainOps plain;
    const double composed = error(64), stepwise = error(1);
    QVERIFY2(std::max(kernels, composed) < 1.5 * stepwise,
             qPrintable(QString("%1 %2 %3").arg(kernels).arg(composed).arg(stepwise)));
  }

  // S = g S + k v^T, o = S^T q, token by token (Sun et al. 2023, equation 6).
  void formsOfRetentionAgree() {
    const std::int64_t batch = 2, heads = 3, time = 50;
    const at::Tensor q = normal({batch, heads, time, 4}), k = normal({batch, heads, time, 4});
    const at::Tensor v = normal({batch, heads, time, 6});
    const at::Tensor decay = at::tensor(retentionDecays(heads), at::kDouble);
    QCOMPARE(decay[1].item<double>(), 1 - 1.0 / 64);
    at::Tensor s = at::zeros({batch, heads, 4, 6}, at::kDouble);
    std::vector<at::Tensor> rows;
    for (std::int64_t t = 0; t < time; ++t) {
      s = decay.view({1, heads, 1, 1}) * s + k.select(2, t).unsqueeze(-1) * v.select(2, t).unsqueeze(-2);
      rows.push_back((q.select(2, t).unsqueeze(-1) * s).sum(2));
    }
    const at::Tensor expected = at::stack(rows, 2);
    for (const std::int64_t chunk : {1, 8, 25, 49, 50, 64}) {
      at::Tensor state;
      QVERIFY(distance(ops::retention(q, k, v, decay, chunk, &state), expected) < 1e-11);
      QVERIFY(distance(state, s) < 1e-11);
      QVERIFY(distance(ops::retention(q, k, v, decay, chunk, nullptr), expected) < 1e-11);
      {
        const ops::PlainOps plain;
        at::Tensor after;
        QVERIFY(distance(ops::retention(q, k, v, decay, chunk, &after), expected) < 1e-11);
        QVERIFY(distance(after, s) < 1e-11);
      }
      const auto narrow = [&](const at::Tensor& x) { return x.to(at::kFloat); };
      QVERIFY(distance(ops::retention(narrow(q), narrow(k), narrow(v), decay, chunk, nullptr),
                       ops::retention(narrow(q), narrow(k), narrow(v), decay, 1, nullptr)) < 1e-4);
    }
  }

  void longConvolutionIsTheSum() {
    for (const std::int64_t time : {1, 2, 13, 40}) {
      at::Tensor z = normal({2, 3, time}).requires_grad_(true), filter = normal({3, time}).requires_grad_(true);
      std::vector<at::Tensor> rows;
      for (std::int64_t t = 0; t < time; ++t)
        rows.push_back((z.narrow(2, 0, t + 1) * filter.narrow(1, 0, t + 1).flip(1)).sum(2));
      const at::Tensor expected = at::stack(rows, 2), y = ops::longConvolution(z, filter);
      QVERIFY(distance(y, expected) < 1e-12);
      const at::Tensor weights = normal(y.sizes());
      const auto ours = torch::autograd::grad({(y * weights).sum()}, {z, filter});
      const auto plain = torch::autograd::grad({(expected * weights).sum()}, {z, filter});
      for (std::size_t i = 0; i < 2; ++i) QVERIFY(distance(ours[i], plain[i]) < 1e-12);
    }
  }

  // A filter's value at a lag is the same whatever the length of the text.
  void hyenaFiltersKnowTheLagOnly() {
    HyenaWeights weights;
    weights.filter[0] = normal({7, kinds::kHyenaFeatures});
    weights.filterBias[0] = normal({7});
    weights.filter[1] = normal({7, 7});
    weights.filterBias[1] = normal({7});
    weights.filter[2] = normal({2 * 5, 7});
    const HyenaMixer mixer(weights, {2, 7, 2.0}, 64);
    const at::Tensor longer = mixer.filters(60), shorter = mixer.filters(9);
    QVERIFY(longer.sizes() == at::IntArrayRef({2, 5, 60}));
    QVERIFY(distance(longer.narrow(2, 0, 9), shorter) < 1e-12);
    const HyenaMixer flat(weights, {2, 7, 0.0}, 64);
    QVERIFY(distance(flat.filters(60).select(2, 32) * std::exp(-2.0 * 32 / 64), longer.select(2, 32)) < 1e-12);
  }

  void branchesAreWeighedOrPicked() {
    std::int64_t runs[3] = {0, 0, 0};
    const auto mixer = [&](std::int64_t chosen) {
      std::vector<std::unique_ptr<Mixer>> branches;
      for (int i = 0; i < 3; ++i) branches.push_back(std::make_unique<Counting>(&runs[i], i + 1.0));
      at::Tensor selector = at::zeros({3, 4}, at::kDouble);
      for (int i = 0; i < 3; ++i) selector[i][i] = 1;
      return BranchedMixer(selector, std::move(branches), chosen);
    };
    at::Tensor x = at::zeros({2, 2, 4}, at::kDouble);
    x[0][0][0] = x[0][1][0] = 5;  // the first sequence prefers branch 1, then 2
    x[0][0][1] = x[0][1][1] = 4;
    x[1][0][1] = 5;  // the second takes 2 at the first token and 3 at the second
    x[1][1][2] = 5;
    const at::Tensor all = mixer(3).forward(x, {});
    const double e = std::exp(5.0), sum = e + std::exp(4.0) + 1;
    QVERIFY(std::abs(all[0][0][0].item<double>() - (e + 2 * std::exp(4.0) + 3) / sum) < 1e-12);
    QVERIFY(runs[0] == 2 && runs[1] == 2 && runs[2] == 2);
    std::fill(std::begin(runs), std::end(runs), 0);
    const at::Tensor best = mixer(1).forward(x, {});
    QVERIFY(best.select(2, 3).flatten().equal(at::tensor({1.0, 1.0, 2.0, 3.0}, at::kDouble)));
    QVERIFY(runs[0] == 1 && runs[1] == 1 && runs[2] == 1);  // each only for the sequence that chose it
    const at::Tensor two = mixer(2).forward(x, {});
    QVERIFY(std::abs(two[0][0][0].item<double>() - (e + 2 * std::exp(4.0)) / (e + std::exp(4.0))) < 1e-12);
    std::fill(std::begin(runs), std::end(runs), 0);
    mixer(1).forward(x.narrow(0, 0, 1), {});
    QVERIFY(runs[0] == 1 && runs[1] == 0 && runs[2] == 0);
  }

  // The best branch's weight is one, and still the selector learns: as if the output were weighed by its softmax.
  void theSelectorOfOneBranchLearns() {
    const at::Tensor x = normal({2, 3, 4}), slopes = normal({2, 3, 4});
    at::Tensor selector = normal({2, 4}).requires_grad_(true);
    std::int64_t runs = 0;
    std::vector<std::unique_ptr<Mixer>> branches;
    for (int i = 0; i < 2; ++i) branches.push_back(std::make_unique<Counting>(&runs, i + 1.0));
    const at::Tensor y = BranchedMixer(selector, std::move(branches), 1).forward(x, {});
    const auto ours = torch::autograd::grad({(y * slopes).sum()}, {selector});
    const auto [best, place] = at::softmax(at::linear(x, selector), -1).max(-1, true);
    const auto expected = torch::autograd::grad({(best * (place + 1) * slopes).sum()}, {selector});
    QVERIFY(expected[0].abs().max().item<double>() > 1e-3);
    QVERIFY(distance(ours[0], expected[0]) < 1e-12);
    QVERIFY(y.detach().equal((place + 1).to(at::kDouble).expand_as(y)));
  }

  // The inner steps against the derivative that autograd takes of ||f(k) - v||^2.
  void innerStepsFollowTheGradient_data() {
    QTest::addColumn<bool>("mlp");
    QTest::addColumn<bool>("adamw");
    for (const bool mlp : {false, true})
      for (const bool adamw : {false, true})
        QTest::addRow("%s %s", mlp ? "mlp" : "linear", adamw ? "adamw" : "sgd") << mlp << adamw;
  }
  void innerStepsFollowTheGradient() {
    QFETCH(bool, mlp);
    QFETCH(bool, adamw);
    const std::int64_t d = 6, m = 5, time = 7, batch = 2;
    TttWeights weights;
    weights.qkv = normal({3 * d, d});
    weights.fast = mlp ? std::vector<at::Tensor>{normal({m, d}), normal({m}), normal({d, m}), normal({d})}
                       : std::vector<at::Tensor>{normal({d, d}), normal({d})};
    weights.normWeight = normal({d});
    weights.normBias = normal({d});
    weights.out = normal({d, d});
    kinds::TttShape shape;
    shape.hidden = mlp ? m : 0;
    shape.steps = 2;
    shape.rate = 0.02;
    shape.adamw = adamw;
    const at::Tensor x = normal({batch, time, d});
    const at::Tensor ours = TttMixer(weights, shape).forward(x, {});
    for (std::int64_t row = 0; row < batch; ++row)
      QVERIFY(distance(ours[row], expectedAnswers(weights, shape, x[row])) < 1e-9);
  }

  // Over several blocks, and what learns through the steps, against autograd through the same definition.
  void stepsPassTheirGradients_data() {
    QTest::addColumn<int>("steps");
    QTest::newRow("one step") << 1;
    QTest::newRow("three steps") << 3;
  }
  void stepsPassTheirGradients() {
    QFETCH(int, steps);
    const std::int64_t d = 6, m = 5, time = 70;
    kinds::TttShape shape;
    shape.hidden = m;
    shape.steps = steps;
    shape.rate = 0.01;
    QVERIFY(2 * kinds::tttBlock(shape, time) < time);
    const std::vector<at::Tensor> in = {normal({2, time, d}), normal({3 * d, d}), normal({m, d}), normal({m}),
                                        normal({d, m}),       normal({d}),        normal({d}),    normal({d})};
    for (const at::Tensor& tensor : in) tensor.requires_grad_(true);
    const TttWeights weights{in[1], {in[2], in[3], in[4], in[5]}, in[6], in[7], at::eye(d, at::kDouble)};
    const at::Tensor slopes = normal({2, time, d});
    const at::Tensor y = TttMixer(weights, shape).forward(in[0], {});
    at::Tensor expected =
        at::stack({learnedAnswers(weights, shape, in[0][0]), learnedAnswers(weights, shape, in[0][1])});
    QVERIFY2(distance(y, expected) < 1e-9, qPrintable(QString::number(distance(y, expected))));
    const auto ours = torch::autograd::grad({(y * slopes).sum()}, in);
    const auto theirs = torch::autograd::grad({(expected * slopes).sum()}, in);
    for (std::size_t i = 0; i < in.size(); ++i) {
      const double size = theirs[i].abs().max().item<double>(), off = distance(ours[i], theirs[i]);
      QVERIFY2(size > 1e-3 && off < 1e-9 * std::max(1.0, size),
               qPrintable(QString("%1: %2 of %3").arg(i).arg(off).arg(size)));
    }
  }

 private:
  // The answers of one sequence to plain steps, with the steps in the graph.
  static at::Tensor learnedAnswers(const TttWeights& weights, const kinds::TttShape& shape, const at::Tensor& x) {
    const auto views = at::linear(x, weights.qkv).chunk(3, -1);
    std::vector<at::Tensor> w = weights.fast, rows;
    for (std::int64_t t = 0; t < x.size(0); ++t) {
      for (std::int64_t s = 0; s < shape.steps; ++s) {
        const at::Tensor loss = (innerModel(views[1][t], w, weights) - views[2][t]).square().sum();
        const auto gradients = torch::autograd::grad({loss}, w, {}, true, true);
        for (std::size_t i = 0; i < w.size(); ++i) w[i] = w[i] - shape.rate * gradients[i];
      }
      rows.push_back(innerModel(views[0][t], w, weights));
    }
    return at::linear(at::stack(rows), weights.out);
  }

  static at::Tensor innerModel(const at::Tensor& x, const std::vector<at::Tensor>& w, const TttWeights& weights) {
    const at::Tensor z =
        w.size() == 2 ? at::linear(x, w[0], w[1]) : at::linear(at::gelu(at::linear(x, w[0], w[1])), w[2], w[3]);
    return x + at::layer_norm(z, {x.size(-1)}, weights.normWeight, weights.normBias, 1e-6);
  }

  static at::Tensor expectedAnswers(const TttWeights& weights, const kinds::TttShape& shape, const at::Tensor& x) {
    const auto views = at::linear(x, weights.qkv).chunk(3, -1);
    std::vector<at::Tensor> w = weights.fast, first, second, rows;
    for (const at::Tensor& tensor : w) {
      first.push_back(at::zeros_like(tensor));
      second.push_back(at::zeros_like(tensor));
    }
    int n = 0;
    for (std::int64_t t = 0; t < x.size(0); ++t) {
      for (std::int64_t s = 0; s < shape.steps; ++s) {
        for (at::Tensor& tensor : w) tensor = tensor.detach().requires_grad_(true);
        const at::Tensor loss = (innerModel(views[1][t], w, weights) - views[2][t]).square().sum();
        const auto gradients = torch::autograd::grad({loss}, w);
        ++n;
        for (std::size_t i = 0; i < w.size(); ++i) {
          w[i] = w[i].detach();
          if (!shape.adamw) {
            w[i] = w[i] - shape.rate * gradients[i];
            continue;
          }
          first[i] = 0.9 * first[i] + 0.1 * gradients[i];
          second[i] = 0.999 * second[i] + 0.001 * gradients[i].square();
          const at::Tensor root = (second[i] / (1 - std::pow(0.999, n))).sqrt();
          w[i] = w[i] - shape.rate * 0.01 * w[i] - shape.rate * (first[i] / (1 - std::pow(0.9, n))) / (root + 1e-8);
        }
      }
      rows.push_back(innerModel(views[0][t], w, weights));
    }
    return at::linear(at::stack(rows), weights.out);
  }
};

QTEST_GUILESS_MAIN(RecurrentTest)
#include "recurrent_test.moc"
