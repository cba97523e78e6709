// The kernels that read chunks (linear recurrences, gated norms, test-time training) against the same composed of
// ATen's operations, and their gradients against central differences.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "core/runtime/modules/ttt.h"
#include "core/runtime/ops/state_space.h"
#include "tests/runtime/op_case.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::runtime::testing;

namespace {

Case scanCase(const char* name, std::int64_t time, std::int64_t chunk, std::int64_t groups, std::int64_t states,
              bool skips) {
  const std::int64_t batch = 2, heads = 4, size = 5;
  Inputs in{random({batch, time, heads, size}, 1), random({batch, time, heads}, 2), random({batch, time, heads}, 3),
            random({batch, time, groups, states}, 4), random({batch, time, groups, states}, 5)};
  if (skips) in.push_back(random({heads}, 6));
  return {name, in, [=](const Inputs& t) {
            return ops::chunkedScan(t[0], at::sigmoid(t[1]), -at::sigmoid(t[2]), t[3], t[4], chunk, nullptr,
                                    skips ? t[5] : at::Tensor());
          }};
}

Case retentionCase(const char* name, std::int64_t time, std::int64_t chunk) {
  const at::Tensor decay = at::tensor({0.9, 0.6}, at::kDouble);
  const Inputs in{random({2, 2, time, 6}, 1), random({2, 2, time, 6}, 2), random({2, 2, time, 9}, 3)};
  return {name, in, [=](const Inputs& t) { return ops::retention(t[0], t[1], t[2], decay, chunk, nullptr) * 0.3; }};
}

// From the rows of a projection, which the operation may turn in place.
Case retentionOfRowsCase(const char* name, std::int64_t time, std::int64_t chunk, bool turns) {
  const std::int64_t heads = 2, keys = 6, values = 9, width = heads * (2 * keys + values);
  const at::Tensor decay = at::tensor({0.9, 0.6}, at::kDouble), angle = random({time + 3, keys / 2}, 9);
  return {name, {random({2, time, width}, 1)}, [=](const Inputs& t) {
            const auto type = t[0].scalar_type();
            ops::Rotation rotation;
            if (turns) rotation = {angle.cos().to(type), angle.sin().to(type)};
            const at::Tensor rows = ops::linear(t[0], at::eye(width, t[0].options()), {});
            return ops::retention(rows, rotation, {heads, keys, values, decay, chunk, turns ? 3 : 0}, nullptr);
          }};
}

Case convolutionCase(const char* name, std::int64_t time, std::int64_t filters) {
  const std::int64_t width = 5;
  return {name,
          {random({3, (filters + 1) * width, time}, 1), random({filters, width, time}, 2), random({filters, width}, 3)},
          [=](const Inputs& t) { return ops::gatedConvolutions(t[0], t[1], t[2]) * 0.2; }};
}

Case gatedNormCase(const char* name, bool weighted, std::int64_t groups) {
  Inputs in{random({2, 21, 24}, 1), random({2, 21, 24}, 2)};
  if (weighted) in.push_back(random({24}, 3));
  return {name, in,
          [=](const Inputs& t) { return ops::gatedNorm(t[0], t[1], weighted ? t[2] : at::Tensor(), groups, 1e-5); }};
}

// All of the mixer; its inner model is linear.
Case tttCase(const char* name, std::int64_t batch, std::int64_t time, std::int64_t d, double rate,
             std::int64_t steps = 1, bool adamw = false) {
  const Inputs in{random({batch, time, d}, 1),
                  random({3 * d, d}, 2) * 0.4,
                  random({d, d}, 3) * 0.3,
                  random({d}, 4),
                  random({d}, 5),
                  random({d}, 6),
                  random({d, d}, 7)};
  return {name, in, [=](const Inputs& t) {
            TttWeights weights;
            weights.qkv = t[1];
            weights.fast = {t[2], t[3]};
            weights.normWeight = t[4];
            weights.normBias = t[5];
            weights.out = t[6];
            kinds::TttShape shape;
            shape.hidden = 0;
            shape.steps = steps;
            shape.rate = rate;
            shape.adamw = adamw;
            return TttMixer(weights, shape).forward(t[0], {}) * 0.1;
          }};
}

std::vector<Case> cases() {
  return {
      scanCase("scan, one chunk", 9, 16, 1, 7, false),
      scanCase("scan, chunks and a rest", 70, 16, 2, 7, false),
      scanCase("scan, with skip", 33, 8, 4, 16, true),
      scanCase("scan, long chunks", 130, 64, 1, 20, true),
      scanCase("scan, one token", 1, 64, 1, 3, true),
      scanCase("scan, chunks of one", 5, 1, 1, 3, false),
      retentionCase("retention, a rest", 41, 16),
      retentionCase("retention, whole chunks", 32, 8),
      retentionOfRowsCase("retention of rows, a rest", 41, 16, true),
      retentionOfRowsCase("retention of rows, not turned", 32, 8, false),
      retentionOfRowsCase("retention of rows, one long chunk", 140, 140, true),
      convolutionCase("gated convolution", 13, 1),
      convolutionCase("gated convolutions, one token", 1, 2),
      convolutionCase("gated convolutions", 40, 3),
      gatedNormCase("gated norm", true, 1),
      gatedNormCase("gated norm of groups", true, 3),
      gatedNormCase("gate on a norm of heads", false, 4),
      tttCase("learning, one chunk", 2, 20, 6, 0.05),
      tttCase("learning, chunks and a rest", 1, 150, 18, 0.01),
      tttCase("learning, width of vectors", 2, 70, 32, 0.01),
      tttCase("learning, three steps a token", 2, 30, 8, 0.01, 3),
      tttCase("learning by AdamW", 2, 7, 18, 0.01, 1, true),
      tttCase("learning by AdamW, two steps a token", 1, 5, 6, 0.02, 2, true),
  };
}

}  // namespace

class ChunkKernelsTest : public QObject {
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

  // Views of wider rows are read where they stand.
  void scansViewsOfWiderRows() {
    const at::Tensor wide = random({2, 19, 4 * 5 + 2 * 7}, 1);
    const auto parts = wide.split_with_sizes({20, 7, 7}, 2);
    const at::Tensor step = at::sigmoid(random({2, 19, 4}, 2));
    const auto run = [&](const at::Tensor& x, const at::Tensor& b, const at::Tensor& c) {
      return ops::chunkedScan(x.unflatten(2, {4, 5}), step, -step, b.unflatten(2, {1, 7}), c.unflatten(2, {1, 7}), 8,
                              nullptr);
    };
    const at::Tensor views = run(parts[0], parts[1], parts[2]);
    QVERIFY(views.equal(run(parts[0].contiguous(), parts[1].contiguous(), parts[2].contiguous())));
  }

  // A model that learns in pieces, each from where the one before ended, answers as over the whole text.
  void learningGoesOnFromItsState() {
    const at::NoGradGuard off;
    const Case c = tttCase("pieces", 2, 90, 16, 0.02);
    TttWeights weights{c.inputs[1], {c.inputs[2], c.inputs[3]}, c.inputs[4], c.inputs[5], c.inputs[6]};
    kinds::TttShape shape;
    shape.steps = 1;
    shape.rate = 0.02;
    const TttMixer mixer(weights, shape);
    const at::Tensor& x = c.inputs[0];
    const auto state = mixer.newState(2, 90);
    std::vector<at::Tensor> parts;
    std::int64_t first = 0;
    for (const std::int64_t count : {7, 1, 66, 2, 14}) {
      parts.push_back(mixer.advance(x.narrow(1, first, count), *state));
      first += count;
    }
    QVERIFY(distance(at::cat(parts, 1), mixer.forward(x, {})) < 1e-9);
  }
};

QTEST_GUILESS_MAIN(ChunkKernelsTest)
#include "chunk_kernels_test.moc"
