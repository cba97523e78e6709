// Attention in all its forms: tensors and totals of published models, work counted pair by pair, cache bytes, rules.
#include <QtTest>
#include <algorithm>

#include "core/kinds/attention.h"
#include "core/kinds/compression.h"
#include "core/kinds/counting.h"
#include "tests/core/analysis_support.h"

using namespace eulerstack;
using support::analyzeText;

namespace {

struct Design {
  std::int64_t width = 64, heads = 4, kvHeads = 4, length = 128, layers = 1;
  std::string attention, norm = "type: rmsnorm", embedding = "positional: rope";
  std::string text() const {
    const auto n = [](std::int64_t v) { return std::to_string(v); };
    return "schema_version: 1\nmodel: {name: a, d_model: " + n(width) + ", vocab_size: 256, max_seq_len: " + n(length) +
           ", n_heads: " + n(heads) + ", n_kv_heads: " + n(kvHeads) +
           ", dtype: bfloat16}\ntokenizer_contract: {type: hf, pretrained: x}\nembedding: {type: learned, " +
           embedding + "}\nlayer_templates:\n  block:\n    mixer: {type: attention, attention: {" + attention +
           "}}\n    ffn: {type: gated_mlp}\n    norm: {" + norm +
           "}\nlayer_schedule: [{template: block, repeat: " + n(layers) + "}]\nhead: {type: causal_lm}\n";
  }
};

std::shared_ptr<const analysis::Analysis> analyzed(const Design& design) {
  auto result = analyzeText(design.text());
  if (!result->valid())
    for (const Diagnostic& d : result->diagnostics)
      qWarning("%s: %s", d.path.toString().c_str(), render(d, identityTranslate).what.c_str());
  return result;
}

const ir::Block& blockOf(const analysis::Analysis& analysis) {
  return *analysis.model->layers.front().block;
}

std::int64_t mixerParameters(const Design& design) {
  const auto analysis = analyzed(design);
  if (!analysis->valid()) return -1;
  std::int64_t sum = 0;
  for (const schema::TensorSpec& tensor : ir::blockTensors(blockOf(*analysis), *analysis->model))
    if (tensor.name.starts_with("mixer.")) sum += tensor.numel();
  return sum;
}

Flops mixerFlops(const Design& design, bool causal = true) {
  const auto analysis = analyzed(design);
  const ir::Block& block = blockOf(*analysis);
  return block.mixer.kind->flops(block.mixer, analysis->model->contextOf(block), {design.length, causal});
}

std::vector<std::string> errorsOf(const std::string& text) {
  std::vector<std::string> found;
  const auto analysis = analyzeText(text);
  for (const Diagnostic& d : analysis->diagnostics)
    if (d.severity == Severity::Error) found.push_back(std::string(messageSpec(d.id).textId) + " " + d.path.toString());
  return found;
}

const char* kMlaLite = "latent_dim: 512, vendor.studio.mla: {rope_head_dim: 64, nope_head_dim: 128, v_head_dim: 128}";
const char* kMlaV3 =
    "latent_dim: 512, vendor.studio.mla: {q_lora: 1536, rope_head_dim: 64, nope_head_dim: 128, v_head_dim: 128}";

}  // namespace

class AttentionTest : public QObject {
  Q_OBJECT

 private slots:
  // Sizes of released models; the sums are written out from their papers' shapes.
  void parametersOfPublishedAttention() {
    // DeepSeek-V2-Lite: q 16 x 192, latent 512 + 64, up 16 x 256, output 16 x 128.
    QCOMPARE(mixerParameters({2048, 16, 16, 4096, 1, kMlaLite}),
             2048 * 16 * 192 + 2048 * 576 + 512 + 512 * 16 * 256 + 16 * 128 * 2048);
    // DeepSeek-V3: query latent 1536 with its norm.
    QCOMPARE(mixerParameters({7168, 128, 128, 4096, 1, kMlaV3}),
             7168LL * 1536 + 1536 + 1536LL * 128 * 192 + 7168 * 576 + 512 + 512LL * 128 * 256 + 128LL * 128 * 7168);
    // Qwen3-8B: head 128, norms of a head for q and k.
    QCOMPARE(mixerParameters({4096, 32, 8, 4096, 1, "vendor.studio.qk_norm: head"}),
             2LL * 4096 * 4096 + 2LL * 4096 * 1024 + 2 * 128);
    // OLMo-2-7B: norms of the whole width.
    QCOMPARE(mixerParameters({4096, 32, 32, 4096, 1, "vendor.studio.qk_norm: width"}), 4LL * 4096 * 4096 + 2 * 4096);
    // Gemma-2-9B: 16 heads of 256 for a width of 3584.
    QCOMPARE(mixerParameters({3584, 16, 8, 8192, 1, "vendor.studio.head_dim: 256, vendor.studio.attn_softcap: 50.0"}),
             2LL * 3584 * 4096 + 2LL * 3584 * 2048);
    // Phi-3-mini: no difference between one projection of all three and three.
    QCOMPARE(mixerParameters({3072, 32, 32, 4096, 1, ""}), 4LL * 3072 * 3072);
  }

  void tensorNamesAreThoseOfDeepSeek() {
    const auto analysis = analyzed({64, 4, 4, 128, 1, "latent_dim: 16, vendor.studio.mla: {q_lora: 24}"});
    std::vector<std::string> names;
    for (const schema::TensorSpec& tensor : ir::blockTensors(blockOf(*analysis), *analysis->model))
      if (tensor.name.starts_with("mixer.")) names.push_back(tensor.name.substr(6));
    const std::vector<std::string> expected{
        "q_a_proj.weight",       "q_a_layernorm.weight", "q_b_proj.weight", "kv_a_proj_with_mqa.weight",
        "kv_a_layernorm.weight", "kv_b_proj.weight",     "o_proj.weight"};
    QVERIFY(names == expected);
  }

  // Without fields of ours: half of a head is rotated, values have the size of a head.
  void latentDefaults() {
    const auto analysis = analyzed({64, 4, 4, 128, 1, "latent_dim: 24"});
    const ir::Block& block = blockOf(*analysis);
    const kinds::AttentionShape shape = kinds::attentionShape(block.mixer, analysis->model->contextOf(block));
    QCOMPARE(shape.mla.rope, 8);
    QCOMPARE(shape.mla.plain, 8);
    QCOMPARE(shape.valueDim, 16);
    const auto none = analyzed({64, 4, 4, 128, 1, "latent_dim: 24", "type: rmsnorm", "positional: none"});
    const ir::Block& flat = blockOf(*none);
    const kinds::AttentionShape still = kinds::attentionShape(flat.mixer, none->model->contextOf(flat));
    QCOMPARE(still.mla.rope, 0);
    QCOMPARE(still.rotated, 0);
    QCOMPARE(still.mla.plain, 16);
  }

  void sandwichHasFourNorms() {
    const auto names = [](const char* norm) {
      const auto analysis = analyzed({64, 4, 4, 128, 1, "", norm});
      std::vector<std::string> found;
      for (const schema::TensorSpec& tensor : ir::blockTensors(blockOf(*analysis), *analysis->model))
        if (tensor.name.starts_with("norm")) found.push_back(tensor.name);
      return found;
    };
    const std::vector<std::string> four{"norm1.weight", "norm2.weight", "norm1_output.weight", "norm2_output.weight"};
    QVERIFY(names("type: rmsnorm, vendor.studio.sandwich_norm: true, vendor.studio.norm_offset: true") == four);
    QCOMPARE(names("type: rmsnorm, position: post, vendor.studio.output_norm: true").size(), std::size_t{2});
    QVERIFY(names("type: layernorm, vendor.studio.norm_affine: false").empty());
  }

  // Pairs are counted one by one here.
  void flopsOfEveryWindow_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("dilation");
    QTest::newRow("full") << "" << 0 << 0 << 1;
    QTest::newRow("band") << "window: 24" << 24 << 0 << 1;
    QTest::newRow("sliding") << "window: 24, window_mode: sliding" << 24 << 0 << 1;
    QTest::newRow("dilated") << "window: 24, window_mode: dilated, window_dilation: 5" << 24 << 1 << 5;
    QTest::newRow("dilated by one") << "window: 24, window_mode: dilated" << 24 << 1 << 1;
    QTest::newRow("dilated beyond") << "window: 400, window_mode: dilated, window_dilation: 7" << 400 << 1 << 7;
    QTest::newRow("nsa") << "window: 8, window_mode: nsa, window_dilation: 3" << 8 << 2 << 3;
    QTest::newRow("nsa default") << "window: 6, window_mode: nsa" << 6 << 2 << 4;
  }
  void flopsOfEveryWindow() {
    QFETCH(QString, options);
    QFETCH(int, window);
    QFETCH(int, mode);
    QFETCH(int, dilation);
    const Design design{64, 4, 4, 101, 1, options.toStdString()};
    std::int64_t pairs = 0;
    for (int p = 0; p < 101; ++p)
      for (int j = 0; j <= p; ++j) {
        const int t = p - j;
        const bool near = window == 0 || t < window;
        if (mode == 0) pairs += near;
        if (mode == 1) pairs += near && t % dilation == 0;
        if (mode == 2) pairs += near || t % (window * dilation) == 0;
      }
    const std::int64_t perPair = 4 * (2 * 16 + 2 * 16 + 5);
    const std::int64_t rest = 4 * 2 * 64 * 64 + 3 * 2 * 64;
    QCOMPARE(mixerFlops(design).value(), rest + (perPair * pairs + 50) / 101);
    QCOMPARE(mixerFlops(design, false).value(), rest + perPair * 101);
  }

  void flopsOfLatentAttention() {
    const Design design{64,
                        4,
                        4,
                        100,
                        1,
                        "latent_dim: 24, vendor.studio.mla: {rope_head_dim: 8, nope_head_dim: 10, "
                        "v_head_dim: 12}"};
    const std::int64_t projections = 2 * (64 * 4 * 18 + 64 * 32 + 24 * 4 * 22 + 4 * 12 * 64) + 4 * 24;
    const std::int64_t rotation = 3 * 5 * 8;
    const std::int64_t scores = 4 * (2 * 18 + 2 * 12 + 5);
    QCOMPARE(mixerFlops(design).value(), projections + rotation + (scores * 5050 + 50) / 100);
  }

  // Compression: local tokens, entries of complete blocks, chosen blocks, again one by one.
  void flopsOfCompression_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("window");
    for (const char* kind : {"csa", "hca", "nsa_learned"})
      for (const int window : {0, 20}) QTest::addRow("%s %d", kind, window) << kind << window;
  }
  void flopsOfCompression() {
    QFETCH(QString, kind);
    QFETCH(int, window);
    constexpr int length = 101, m = 8, top = 3;
    std::string options = "compression: {type: " + kind.toStdString() + ", m_block: 8, pool: mean";
    if (kind != "hca") options += ", top_k_blocks: 3, indexer: {arch: dot_product, n_heads: 2, d_per_head: 6}";
    options += "}";
    if (window > 0) options += ", window: 20";
    std::int64_t local = 0, blocks = 0, chosen = 0;
    for (int p = 0; p < length; ++p) {
      for (int j = 0; j <= p; ++j) local += window > 0 ? p - j < window : j / m == p / m;
      blocks += (p + 1) / m;
      chosen += std::min(top, (p + 1) / m);
    }
    const std::int64_t perPair = 4 * (2 * 16 + 2 * 16 + 5);
    const auto mean = [](std::int64_t work) { return (work + length / 2) / length; };
    const std::int64_t index = 12;
    std::int64_t expected = 4 * 2 * 64 * 64 + 3 * 2 * 64 + mean(perPair * local) + 2 * 64;
    if (kind != "hca") expected += index + 2 * 2 * 64 * index + mean(2 * 13 * blocks);
    if (kind == "csa") expected += mean(perPair * chosen);
    if (kind == "hca") expected += mean(perPair * blocks);
    if (kind == "nsa_learned")
      expected += mean(perPair * blocks) + mean(perPair * m * chosen) + 2 * 64 * 12 + 12 * (4 + 2 * 16);
    QCOMPARE(mixerFlops({64, 4, 4, length, 1, options}).value(), expected);
  }

  void cacheBytes() {
    const auto figures = [](const Design& design) { return *analyzed(design)->figures; };
    // DeepSeek-V3: 512 + 64 numbers of two bytes a token and layer; 61 layers.
    const analysis::Figures v3 = figures({7168, 128, 128, 4096, 61, kMlaV3});
    QCOMPARE(v3.kvCacheBytesPerToken.value(), 576 * 2 * 61);
    QCOMPARE(v3.kvCacheBytesFull.value(), 576LL * 2 * 61 * 4096);
    // A window bounds it, also a latent's and a dilated one; every token is read again in mode nsa.
    QCOMPARE(figures({64, 4, 4, 128, 1, "latent_dim: 24, window: 32"}).kvCacheBytesFull.value(), 32 * 2 * 32);
    QCOMPARE(
        figures({64, 4, 2, 128, 1, "window: 32, window_mode: dilated, window_dilation: 4"}).kvCacheBytesFull.value(),
        2 * 2 * 16 * 2 * 32);
    QCOMPARE(figures({64, 4, 2, 128, 1, "window: 32, window_mode: nsa"}).kvCacheBytesFull.value(),
             2 * 2 * 16 * 2 * 128);
    // 16 entries of a key and a value, and the keys, values of one block of 8 as they are.
    QCOMPARE(figures({64, 4, 4, 128, 1, "compression: {type: hca, m_block: 8, pool: mean}"}).kvCacheBytesFull.value(),
             2 * (16 * 128 + 8 * 128));
    QCOMPARE(figures({64, 4, 4, 128, 1, "vendor.studio.n_kv_heads: 1"}).kvCacheBytesPerToken.value(), 2 * 16 * 2);
  }

  void sumsOfQuotients() {
    for (std::int64_t n = 0; n < 60; ++n)
      for (std::int64_t d = 1; d < 20; ++d) {
        std::int64_t sum = 0;
        for (std::int64_t i = 0; i < n; ++i) sum += i / d;
        QCOMPARE(kinds::sumOfQuotients(n, d), sum);
      }
    QCOMPARE(kinds::triangle(0), 0);
    QCOMPARE(kinds::triangle(7), 28);
    QCOMPARE(kinds::triangle(8), 36);
  }

  void rules_data() {
    QTest::addColumn<QString>("attention");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* attention, const char* id, const char* field) {
      const std::string path = std::string(" layer_templates.block.mixer.attention.") + field;
      QTest::newRow(attention) << QString::fromUtf8(attention)
                               << (*id ? QString::fromStdString(std::string("schema.") + id + path) : QString());
    };
    row("latent_dim: 63", "", "");
    row("latent_dim: 64", "latent_too_wide", "latent_dim");
    row("latent_dim: null", "", "");
    row("latent_dim: 0", "out_of_range", "latent_dim");
    row("latent_dim: 24, vendor.studio.mla: {rope_head_dim: 7}", "odd_head_size", "vendor.studio.mla.rope_head_dim");
    row("latent_dim: 24, vendor.studio.mla: {q_lora: 0}", "out_of_range", "vendor.studio.mla.q_lora");
    row("latent_dim: 24, vendor.studio.mla: {r: 1}", "unknown_key", "vendor.studio.mla.r");
    row("vendor.studio.mla: {q_lora: 8}", "needs_field", "vendor.studio.mla");
    row("latent_dim: 24, vendor.studio.qk_norm: head", "not_together", "vendor.studio.qk_norm");
    row("latent_dim: 24, vendor.studio.n_kv_heads: 2", "not_together", "vendor.studio.n_kv_heads");
    row("latent_dim: 24, vendor.studio.rope_dim: 2", "not_together", "vendor.studio.rope_dim");
    row("vendor.studio.n_kv_heads: 3", "kv_heads_do_not_divide", "vendor.studio.n_kv_heads");
    row("vendor.studio.rope_dim: 16", "", "");
    row("vendor.studio.rope_dim: 0", "", "");
    row("vendor.studio.rope_dim: 18", "above_other", "vendor.studio.rope_dim");
    row("vendor.studio.rope_dim: 7", "odd_head_size", "vendor.studio.rope_dim");
    row("vendor.studio.head_dim: 17, vendor.studio.rope_dim: 8", "", "");
    row("window_mode: sliding", "needs_field", "window_mode");
    row("window: 8, window_dilation: 2", "needs_field", "window_dilation");
    row("window: 8, window_mode: nsa, window_dilation: 2", "", "");
    row("window: 8, window_mode: nsa, compression: {type: hca, m_block: 8}", "not_together", "window_mode");
    row("compression: {type: hca, m_block: 0}", "out_of_range", "compression.m_block");
    row("compression: {type: hca}", "missing_key", "compression.m_block");
    row("compression: null", "", "");
    row("compression: {type: csa, m_block: 8, top_k_blocks: 2}", "missing_key", "compression.indexer");
    row("compression: {type: csa, m_block: 8, top_k_blocks: 2, indexer: {arch: relu_mha, n_heads: 1}}", "missing_key",
        "compression.indexer.d_per_head");
    row("compression: {type: hca, m_block: 8, indexer: {arch: relu_mha, n_heads: 1, d_per_head: 4}}",
        "section_of_other_kind", "compression.indexer");
    row("attention_sinks: {n_per_head: 0, learnable: false}", "", "");
    row("attention_sinks: {n_per_head: 1.5}", "expected_integer", "attention_sinks.n_per_head");
    row("vendor.studio.attn_softcap: 0", "out_of_range", "vendor.studio.attn_softcap");
  }
  void rules() {
    QFETCH(QString, attention);
    QFETCH(QString, error);
    const std::vector<std::string> errors = errorsOf(Design{64, 4, 4, 128, 1, attention.toStdString()}.text());
    std::string all;
    for (const std::string& each : errors) all += each + "; ";
    if (error.isEmpty()) {
      QVERIFY2(errors.empty(), all.c_str());
    } else {
      QVERIFY2(errors.size() == 1 && QString::fromStdString(errors.front()) == error, all.c_str());
    }
  }

  void rotationNeedsRope() {
    for (const char* attention : {"vendor.studio.rope_dim: 8", "vendor.studio.rope_theta: 1e6",
                                  "latent_dim: 24, vendor.studio.mla: {rope_head_dim: 8}"}) {
      const auto errors = errorsOf(Design{64, 4, 4, 128, 1, attention, "type: rmsnorm", "positional: alibi"}.text());
      QVERIFY2(errors.size() == 1 && errors.front().starts_with("schema.key_needs_rope"), attention);
    }
  }

  void normFieldsThatContradict() {
    const auto errors = [](const char* norm) { return errorsOf(Design{64, 4, 4, 128, 1, "", norm}.text()); };
    QCOMPARE(errors("type: rmsnorm, vendor.studio.output_norm: true").size(), std::size_t{1});
    QVERIFY(errors("type: rmsnorm, position: post, vendor.studio.output_norm: true").empty());
    QCOMPARE(errors("type: rmsnorm, position: post, vendor.studio.output_norm: true, vendor.studio.sandwich_norm: true")
                 .size(),
             std::size_t{1});
  }

  void cardDetail() {
    const auto detail = [](const char* attention) {
      const auto analysis = analyzed({64, 4, 2, 128, 1, attention});
      const ir::Block& block = blockOf(*analysis);
      return render(block.mixer.kind->detail(block.mixer, analysis->model->contextOf(block)), identityTranslate);
    };
    QCOMPARE(detail(""), std::string("GQA 4/2"));
    QCOMPARE(detail("latent_dim: 24, window: 32"), std::string("MLA 4 · r 24 · win 32"));
    QCOMPARE(detail("compression: {type: csa, m_block: 8, top_k_blocks: 2, indexer: {arch: relu_mha, n_heads: 1, "
                    "d_per_head: 4}}, attention_sinks: {n_per_head: 2}"),
             std::string("GQA 4/2 · CSA 8 · top 2 · sinks 2"));
    QCOMPARE(detail("window: 32, window_mode: dilated, window_dilation: 4"), std::string("GQA 4/2 · win 32/4"));
  }
};

QTEST_APPLESS_MAIN(AttentionTest)
#include "attention_test.moc"
