// Forms of attention against plain loops over queries and keys, written from the papers' equations in float64.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <QTest>
#include <cmath>

#include "core/runtime/model/language_model.h"
#include "core/runtime/modules/compressed_attention.h"
#include "core/runtime/ops/attention_parts.h"
#include "tests/runtime/attention_variants.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;

namespace {

double distance(const at::Tensor& a, const at::Tensor& b) {
  return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

at::Tensor noise(at::IntArrayRef shape, std::uint64_t seed) {
  at::manual_seed(seed);
  return at::randn(shape, at::kDouble);
}

// softmax over (scores, sinks) of one query, times the values.
std::vector<double> weighed(const std::vector<double>& scores, const std::vector<std::vector<double>>& values,
                            const std::vector<double>& sinks, std::size_t size) {
  double top = -1e300, sum = 0;
  for (const double s : scores) top = std::max(top, s);
  for (const double s : sinks) top = std::max(top, s);
  for (const double s : sinks) sum += std::exp(s - top);
  std::vector<double> y(size, 0.0);
  for (std::size_t j = 0; j < scores.size(); ++j) {
    const double p = std::exp(scores[j] - top);
    sum += p;
    for (std::size_t c = 0; c < size; ++c) y[c] += p * values[j][c];
  }
  for (double& v : y) v /= sum;
  return y;
}

bool seen(const ops::AttentionSpec& spec, std::int64_t t) {
  if (t < 0) return false;
  if (spec.window == 0) return true;
  const bool near = t < spec.window;
  if (spec.mask == ops::Mask::Dilated) return near && t % spec.dilation == 0;
  if (spec.mask == ops::Mask::Strided) return near || t % (spec.window * spec.dilation) == 0;
  return near;
}

double product(const at::Tensor& a, const at::Tensor& b) {
  return (a * b).sum().item<double>();
}

std::vector<double> listOf(const at::Tensor& x) {
  const at::Tensor flat = x.contiguous();
  return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

// qkv {1, T, (H + 2K) h}.
at::Tensor looped(const at::Tensor& qkv, const ops::AttentionSpec& spec) {
  const std::int64_t time = qkv.size(1), h = spec.headDim, group = spec.heads / spec.kvHeads;
  at::Tensor out = at::zeros({1, time, spec.heads * h}, at::kDouble);
  for (std::int64_t head = 0; head < spec.heads; ++head)
    for (std::int64_t p = 0; p < time; ++p) {
      const at::Tensor q = qkv[0][p].narrow(0, head * h, h);
      std::vector<double> scores;
      std::vector<std::vector<double>> values;
      for (std::int64_t j = 0; j < time; ++j) {
        if (!seen(spec, p - j)) continue;
        const std::int64_t k = spec.heads * h + head / group * h;
        double s = product(q, qkv[0][j].narrow(0, k, h)) * spec.scale;
        if (spec.softcap > 0) s = spec.softcap * std::tanh(s / spec.softcap);
        if (spec.slopes.defined()) s -= spec.slopes[head].item<double>() * static_cast<double>(p - j);
        scores.push_back(s);
        values.push_back(listOf(qkv[0][j].narrow(0, k + spec.kvHeads * h, h)));
      }
      const std::vector<double> sinkScores = spec.sinks.defined() ? listOf(spec.sinks[head]) : std::vector<double>();
      const std::vector<double> y = weighed(scores, values, sinkScores, static_cast<std::size_t>(h));
      out[0][p].narrow(0, head * h, h).copy_(at::tensor(y, at::kDouble));
    }
  return out;
}

ops::AttentionSpec plainSpec() {
  ops::AttentionSpec spec;
  spec.heads = 4;
  spec.kvHeads = 2;
  spec.headDim = 6;
  spec.scale = 0.4;
  return spec;
}

}  // namespace

class AttentionFormsTest : public QObject {
  Q_OBJECT

 private slots:
  void masksSinksAndCaps_data() {
    QTest::addColumn<int>("mask");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("dilation");
    QTest::addColumn<bool>("cap");
    QTest::addColumn<bool>("sinks");
    QTest::addColumn<bool>("slopes");
    for (const bool extras : {false, true}) {
      const QByteArray end = extras ? " cap sinks" : "";
      for (const bool slopes : {false, true}) {
        const QByteArray name = end + (slopes ? " alibi" : "");
        QTest::newRow(("full" + name).constData()) << 0 << 0 << 1 << extras << extras << slopes;
        QTest::newRow(("band" + name).constData()) << 0 << 5 << 1 << extras << extras << slopes;
        QTest::newRow(("dilated" + name).constData()) << 1 << 8 << 3 << extras << extras << slopes;
        QTest::newRow(("dilated past the text" + name).constData()) << 1 << 60 << 7 << extras << extras << slopes;
        QTest::newRow(("nsa" + name).constData()) << 2 << 3 << 2 << extras << extras << slopes;
        QTest::newRow(("sinks alone" + name).constData()) << 0 << 9 << 1 << false << true << slopes;
      }
    }
  }
  void masksSinksAndCaps() {
    QFETCH(int, mask);
    QFETCH(int, window);
    QFETCH(int, dilation);
    QFETCH(bool, cap);
    QFETCH(bool, sinks);
    QFETCH(bool, slopes);
    ops::AttentionSpec spec = plainSpec();
    spec.mask = static_cast<ops::Mask>(mask);
    spec.window = window;
    spec.dilation = dilation;
    if (cap) spec.softcap = 0.8;
    if (sinks) spec.sinks = noise({4, 2}, 5);
    if (slopes) spec.slopes = at::tensor({0.5, 0.25, 0.1, 0.01}, at::kDouble);
    const at::Tensor qkv = noise({1, 29, 8 * 6}, 6);
    const at::Tensor expected = looped(qkv, spec);
    QVERIFY(distance(ops::attention(qkv.clone(), {}, spec), expected) < 1e-12);
    const ops::PlainOps plain;
    QVERIFY(distance(ops::attention(qkv.clone(), {}, spec), expected) < 1e-12);
  }

  // DeepSeek-V4 sections 2.3.1 and 2.3.2 and NSA section 3, block by block.
  void compressionByHand_data() {
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("pool");
    QTest::addColumn<int>("arch");
    QTest::addColumn<int>("window");
    for (const int pool : {0, 1, 2, 3}) QTest::addRow("hca pool %d", pool) << 1 << pool << 0 << 0;
    for (const int arch : {1, 2, 3}) {
      QTest::addRow("csa arch %d", arch) << 0 << 0 << arch << 0;
      QTest::addRow("nsa arch %d", arch) << 2 << 1 << arch << 0;
    }
    QTest::newRow("csa window") << 0 << 1 << 1 << 6;
    QTest::newRow("nsa window") << 2 << 3 << 2 << 6;
  }
  void compressionByHand() {
    QFETCH(int, form);
    QFETCH(int, pool);
    QFETCH(int, arch);
    QFETCH(int, window);
    constexpr std::int64_t m = 4, d = 10, h = 3, heads = 4, kv = 2, time = 22, top = 2, I = 2, D = 5;
    kinds::CompressionShape shape;
    shape.form = static_cast<kinds::CompressionForm>(form);
    shape.block = m;
    shape.pool = static_cast<kinds::BlockPool>(pool);
    shape.indexer = static_cast<kinds::IndexerArch>(arch);
    shape.top = arch == 0 ? 0 : top;
    shape.indexHeads = I;
    shape.indexDim = D;
    ops::AttentionSpec spec;
    spec.heads = heads;
    spec.kvHeads = kv;
    spec.headDim = h;
    spec.scale = 0.6;
    spec.window = window;
    AttentionWeights w;
    w.qkv = noise({(heads + 2 * kv) * h, d}, 1);
    w.out = at::eye(heads * h, at::kDouble);
    CompressedWeights blocks;
    const std::int64_t keyWidth = arch == 1 ? D : I * D;
    if (pool == 0) blocks.poolGate = noise({kv * h, d}, 2);
    if (pool == 0 || pool == 3) blocks.poolPosition = noise({m, kv * h}, 3);
    if (arch != 0) {
      blocks.indexQuery = noise({I * D, d}, 4);
      blocks.indexKey = noise({keyWidth, d}, 5);
    }
    if (arch == 1) blocks.indexShares = noise({I, d}, 6);
    if (arch == 3) blocks.indexScore = noise({I, D}, 7);
    if (form == 2) blocks.branchGate = noise({3 * heads, d}, 8);
    const CompressedAttentionMixer mixer(w, blocks, shape, spec, {}, 0);
    const at::Tensor x = noise({1, time, d}, 9);
    const at::Tensor got = mixer.forward(x, {});

    // By hand.
    const at::Tensor rows = x[0], qkv = rows.matmul(w.qkv.t());
    const std::int64_t count = time / m;
    const auto pooled = [&](const at::Tensor& part) {  // {T, n} to {blocks, n}
      std::vector<at::Tensor> entries;
      for (std::int64_t b = 0; b < count; ++b) {
        const at::Tensor block = part.narrow(0, b * m, m);
        if (pool == 1) entries.push_back(block.mean(0));
        if (pool == 2) entries.push_back(block.amax({0}));
        if (pool == 0 || pool == 3) {
          at::Tensor logits = blocks.poolPosition;
          if (pool == 0) logits = logits + rows.narrow(0, b * m, m).matmul(blocks.poolGate.t());
          const at::Tensor e = logits.exp();
          entries.push_back((block * (e / e.sum(0))).sum(0));
        }
      }
      return at::stack(entries);
    };
    const at::Tensor keys = qkv.narrow(1, heads * h, kv * h), values = qkv.narrow(1, (heads + kv) * h, kv * h);
    const at::Tensor blockKeys = pooled(keys), blockValues = pooled(values);
    at::Tensor indexKeys, indexQueries, shares, gates;
    if (arch != 0) {
      const at::Tensor each = rows.matmul(blocks.indexKey.t());
      std::vector<at::Tensor> means;
      for (std::int64_t b = 0; b < count; ++b) means.push_back(each.narrow(0, b * m, m).mean(0));
      indexKeys = at::stack(means);
      indexQueries = rows.matmul(blocks.indexQuery.t());
    }
    if (arch == 1) shares = rows.matmul(blocks.indexShares.t());
    if (form == 2) gates = at::sigmoid(rows.matmul(blocks.branchGate.t()));
    const auto indexScore = [&](std::int64_t p, std::int64_t b) {
      double sum = 0;
      for (std::int64_t i = 0; i < I; ++i) {
        const at::Tensor q = indexQueries[p].narrow(0, i * D, D);
        const at::Tensor k = arch == 1 ? indexKeys[b] : indexKeys[b].narrow(0, i * D, D);
        if (arch == 1)
          sum += shares[p][i].item<double>() * std::max(0.0, product(q, k) / std::sqrt(5.0)) / std::sqrt(2.0);
        if (arch == 2) sum += product(q, k) / (std::sqrt(5.0) * 2);
        if (arch == 3) sum += product((q + k).tanh(), blocks.indexScore[i]) / 2;
      }
      return sum;
    };
    at::Tensor expected = at::zeros({time, heads * h}, at::kDouble);
    for (std::int64_t p = 0; p < time; ++p) {
      std::vector<std::pair<double, std::int64_t>> ranked;
      for (std::int64_t b = 0; b < count && (b + 1) * m - 1 <= p; ++b)
        ranked.emplace_back(arch == 0 ? 0 : -indexScore(p, b), b);
      const std::size_t complete = ranked.size();
      if (arch != 0) std::sort(ranked.begin(), ranked.end());
      if (arch != 0 && ranked.size() > top) ranked.resize(top);
      for (std::int64_t head = 0; head < heads; ++head) {
        const at::Tensor q = qkv[p].narrow(0, head * h, h);
        const std::int64_t at0 = head / 2 * h;
        std::vector<double> near, far, far2;
        std::vector<std::vector<double>> nearV, farV, far2V;
        for (std::int64_t j = 0; j <= p; ++j) {
          if (window > 0 ? p - j >= window : j / m != p / m) continue;
          near.push_back(product(q, keys[j].narrow(0, at0, h)) * spec.scale);
          nearV.push_back(listOf(values[j].narrow(0, at0, h)));
        }
        const auto entry = [&](std::int64_t b, double bias) {
          far.push_back(product(q, blockKeys[b].narrow(0, at0, h)) * spec.scale + bias);
          farV.push_back(listOf(blockValues[b].narrow(0, at0, h)));
        };
        if (form != 0)
          for (std::int64_t b = 0; b < static_cast<std::int64_t>(complete); ++b) entry(b, 0);
        else
          for (const auto& [negative, b] : ranked) entry(b, -negative);
        at::Tensor y;
        if (form == 2) {
          for (const auto& [negative, b] : ranked)
            for (std::int64_t j = b * m; j < (b + 1) * m; ++j) {
              far2.push_back(product(q, keys[j].narrow(0, at0, h)) * spec.scale - negative);
              far2V.push_back(listOf(values[j].narrow(0, at0, h)));
            }
          const auto branch = [&](std::int64_t i, const auto& s, const auto& v) {
            if (s.empty()) return at::zeros({h}, at::kDouble);
            return at::tensor(weighed(s, v, {}, h), at::kDouble) * gates[p][i * heads + head];
          };
          y = branch(0, far, farV) + branch(1, far2, far2V) + branch(2, near, nearV);
        } else {
          near.insert(near.end(), far.begin(), far.end());
          nearV.insert(nearV.end(), farV.begin(), farV.end());
          y = at::tensor(weighed(near, nearV, {}, h), at::kDouble);
        }
        expected[p].narrow(0, head * h, h).copy_(y);
      }
    }
    QVERIFY2(distance(got[0], expected) < 1e-12, qPrintable(QString::number(distance(got[0], expected))));
  }

  // The latent's cache holds r + h_r numbers a token; a window's about w tokens, whatever the capacity.
  void cachesAreAsSmallAsTheyShouldBe() {
    const auto bytes = [](const ModelMaker& maker, std::int64_t capacity) {
      const LanguageModel model(maker.make(), {at::kFloat, at::kCPU, false});
      return model.newSession(1, capacity).layers.front().front().mixer->bytes();
    };
    ModelMaker latent = withAttention({{"latent_dim", num(12)}});
    QCOMPARE(bytes(latent, 50), 50 * (12 + 4) * 4);
    ModelMaker window = withAttention({{"window", num(7)}});
    window.length = 4096;
    QCOMPARE(bytes(window, 4096), 2 * 16 * 4 * (7 + 64));
    QCOMPARE(bytes(window, 40), 2 * 16 * 4 * 40);
  }

  // More tokens than a window's buffer holds, in pieces of every size.
  void longSessionsRollTheirWindow() {
    for (ModelMaker maker :
         {withAttention({{"window", num(7)}}), withAttention({{"latent_dim", num(12)}, {"window", num(5)}}),
          withAttention({{"window", num(9)}, {"window_mode", word("dilated")}, {"window_dilation", num(2)}})}) {
      maker.length = 400;
      LanguageModel model(maker.make(), {at::kFloat, at::kCPU, false});
      model.initialize(5);
      const at::NoGradGuard off;
      at::manual_seed(8);
      const at::Tensor ids = at::randint(0, 260, {2, 400}, at::kLong);
      const at::Tensor full = model.logits(ids);
      LanguageModel::Session session = model.newSession(2, 400);
      std::int64_t first = 0;
      for (const std::int64_t count : {1, 90, 3, 1, 200, 1, 1, 64, 39}) {
        const at::Tensor y = model.advance(ids.narrow(1, first, count), session);
        QVERIFY(distance(y, full.narrow(1, first, count)) < 1e-5);
        first += count;
      }
      QCOMPARE(first, 400);
    }
  }

  void indexFormatsRound() {
    const auto logits = [](const char* dtype, bool cached) {
      ModelMaker maker =
          withAttention({{"compression", compression("csa", {{"m_block", num(4)},
                                                             {"top_k_blocks", num(2)},
                                                             {"indexer", indexer("csa", "relu_mha", dtype)}})}});
      LanguageModel model(maker.make(), {at::kFloat, at::kCPU, false});
      model.initialize(3);
      const at::NoGradGuard off;
      for (const ParameterStore::Named& tensor : model.parameters().values())
        if (tensor.name.find("indexer") != std::string::npos) tensor.value.mul_(20);
      at::manual_seed(2);
      const at::Tensor ids = at::randint(0, 260, {1, 48}, at::kLong);
      if (!cached) return model.logits(ids);
      LanguageModel::Session session = model.newSession(1, 48);
      std::vector<at::Tensor> parts;
      for (std::int64_t i = 0; i < 48; ++i) parts.push_back(model.advance(ids.narrow(1, i, 1), session));
      return at::cat(parts, 1);
    };
    const at::Tensor exact = logits("fp32", false);
    double before = 0;
    for (const char* dtype : {"bf16", "fp8", "fp4"}) {
      const at::Tensor rounded = logits(dtype, false);
      const double error = distance(rounded, exact);
      QVERIFY2(error > before, dtype);  // coarser formats are further off
      before = error;
      QVERIFY2(distance(rounded, logits(dtype, true)) < 1e-5, dtype);
    }
  }
};

QTEST_GUILESS_MAIN(AttentionFormsTest)
#include "attention_forms_test.moc"
