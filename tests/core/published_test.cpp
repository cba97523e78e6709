// Exact parameter counts of released models, written in the language. Totals: counted from the released classes on the
// meta device (transformers 5.23), tied weights once, buffers not counted; many are also the totals their authors
// publish.
#include "core/ir/model_ir.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

namespace {

struct Shape {
  const char* name;
  qint64 layers, width, heads, kvHeads, headDim, ffn, vocabulary;
  bool tied;
  qint64 total;
};

std::string llamaLike(const Shape& shape, const char* attention) {
  const auto text = [](qint64 value) { return std::to_string(value); };
  std::string options = std::string(attention);
  if (shape.headDim * shape.heads != shape.width)
    options += (options.empty() ? "" : ", ") + ("vendor.studio.head_dim: " + text(shape.headDim));
  return "schema_version: 1\nmodel:\n  name: " + std::string(shape.name) + "\n  d_model: " + text(shape.width) +
         "\n  vocab_size: " + text(shape.vocabulary) + "\n  max_seq_len: 4096\n  n_heads: " + text(shape.heads) +
         "\n  n_kv_heads: " + text(shape.kvHeads) +
         "\ntokenizer_contract: {type: hf, pretrained: x}\nembedding: {type: learned, positional: rope}\n"
         "layer_templates:\n  block:\n    mixer: {type: attention, attention: {" +
         options + "}}\n    ffn: {type: gated_mlp, vendor.studio.ffn_dim: " + text(shape.ffn) +
         "}\nlayer_schedule: [{template: block, repeat: " + text(shape.layers) +
         "}]\nhead: {type: causal_lm, tie_weights: " + (shape.tied ? "true" : "false") + "}\n";
}

std::string gpt2(qint64 layers, qint64 width, qint64 heads) {
  return "schema_version: 1\nmodel: {name: gpt2, d_model: " + std::to_string(width) +
         ", vocab_size: 50257, max_seq_len: 1024, n_heads: " + std::to_string(heads) +
         "}\ntokenizer_contract: {type: hf, pretrained: gpt2}\n"
         "embedding: {type: learned, positional: none, vendor.studio.positional: learned}\n"
         "layer_templates:\n  block:\n"
         "    mixer: {type: attention, attention: {qkv_bias: true, vendor.studio.o_bias: true}}\n"
         "    ffn: {type: mlp, bias: true, vendor.studio.activation: gelu_tanh}\n"
         "    norm: {type: layernorm}\nlayer_schedule: [{template: block, repeat: " +
         std::to_string(layers) + "}]\nhead: {type: causal_lm}\n";
}

qint64 parametersOf(const std::string& text) {
  const Checked checked = checkText(text);
  if (!checked.valid()) {
    qWarning("%s", checked.list().c_str());
    return -1;
  }
  const ir::LowerResult lowered = ir::lower(*checked.spec, *checked.tree);
  qint64 sum = 0;
  for (const schema::TensorSpec& tensor : ir::modelTensors(*lowered.model)) sum += tensor.numel();
  return sum;
}

}  // namespace

class PublishedTest : public QObject {
  Q_OBJECT

 private slots:
  void llamaFamily_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("total");
    const Shape shapes[] = {{"Llama-2-7B", 32, 4096, 32, 32, 128, 11008, 32000, false, 6738415616},
                            {"Llama-2-13B", 40, 5120, 40, 40, 128, 13824, 32000, false, 13015864320},
                            {"Llama-2-70B", 80, 8192, 64, 8, 128, 28672, 32000, false, 68976648192},
                            {"Llama-3-8B", 32, 4096, 32, 8, 128, 14336, 128256, false, 8030261248},
                            {"Llama-3-70B", 80, 8192, 64, 8, 128, 28672, 128256, false, 70553706496},
                            {"Llama-3.1-405B", 126, 16384, 128, 8, 128, 53248, 128256, false, 405853388800},
                            {"Llama-3.2-1B", 16, 2048, 32, 8, 64, 8192, 128256, true, 1235814400},
                            {"Llama-3.2-3B", 28, 3072, 24, 8, 128, 8192, 128256, true, 3212749824},
                            {"TinyLlama-1.1B", 22, 2048, 32, 4, 64, 5632, 32000, false, 1100048384},
                            {"SmolLM2-135M", 30, 576, 9, 3, 64, 1536, 49152, true, 134515008},
                            {"Mistral-7B", 32, 4096, 32, 8, 128, 14336, 32000, false, 7241732096},
                            {"Mistral-Nemo-12B", 40, 5120, 32, 8, 128, 14336, 131072, false, 12247782400},
                            {"Phi-3-mini", 32, 3072, 32, 32, 96, 8192, 32064, false, 3821079552},
                            {"Phi-4", 40, 5120, 40, 10, 128, 17920, 100352, false, 14659507200}};
    for (const Shape& shape : shapes)
      QTest::newRow(shape.name) << QString::fromStdString(llamaLike(shape, "")) << shape.total;
    const Shape biased[] = {{"Qwen2.5-0.5B", 24, 896, 14, 2, 64, 4864, 151936, true, 494032768},
                            {"Qwen2.5-1.5B", 28, 1536, 12, 2, 128, 8960, 151936, true, 1543714304},
                            {"Qwen2.5-3B", 36, 2048, 16, 2, 128, 11008, 151936, true, 3085938688},
                            {"Qwen2.5-7B", 28, 3584, 28, 4, 128, 18944, 152064, false, 7615616512},
                            {"Qwen2.5-72B", 80, 8192, 64, 8, 128, 29568, 152064, false, 72706203648}};
    for (const Shape& shape : biased)
      QTest::newRow(shape.name) << QString::fromStdString(llamaLike(shape, "qkv_bias: true")) << shape.total;
    QTest::newRow("GPT-2 small") << QString::fromStdString(gpt2(12, 768, 12)) << Q_INT64_C(124439808);
    QTest::newRow("GPT-2 medium") << QString::fromStdString(gpt2(24, 1024, 16)) << Q_INT64_C(354823168);
    QTest::newRow("GPT-2 large") << QString::fromStdString(gpt2(36, 1280, 20)) << Q_INT64_C(774030080);
    QTest::newRow("GPT-2 xl") << QString::fromStdString(gpt2(48, 1600, 25)) << Q_INT64_C(1557611200);
  }
  void llamaFamily() {
    QFETCH(QString, text);
    QFETCH(qint64, total);
    QCOMPARE(parametersOf(text.toStdString()), total);
  }
};

QTEST_APPLESS_MAIN(PublishedTest)
#include "published_test.moc"
