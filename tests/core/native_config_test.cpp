// Which family of the transformers library a design equals, by the configs alone.
#include "core/interop/hf/native_config.h"

#include <QTest>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace eulerstack;

namespace {

constexpr const char* kDesign = R"(schema_version: 1
model: {name: case, d_model: 64, vocab_size: 300, max_seq_len: 128, n_heads: 4, n_kv_heads: 2, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope, tie_word_embeddings: false}
layer_templates:
  block:
    mixer: {type: attention, attention: {OPTIONS}}
    ffn: {type: gated_mlp}
    residual: {type: sequential, scaling: SCALING}
layer_schedule: [{template: block, repeat: 3}]
head: {type: causal_lm, tie_weights: false}
)";

std::string designWith(const std::string& options, const std::string& scaling = "1.0") {
  std::string text = kDesign;
  text.replace(text.find("OPTIONS"), 7, options);
  return text.replace(text.find("SCALING"), 7, scaling);
}

tl::expected<interop::NativeModel, interop::NoFamily> familyOf(const std::string& text) {
  const auto analysis = analysis::analyze(SourceText(text, "design.yml"));
  if (!analysis->valid()) throw std::runtime_error("the design has errors");
  return interop::nativeModel(*analysis, {"float32"});
}

std::string preset(const char* path) {
  std::ifstream in(std::string(EULERSTACK_SOURCE_DIR "/presets/") + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

class NativeConfigTest : public QObject {
  Q_OBJECT
 private slots:
  void presetsOfReleasedModelsAreRecognised_data() {
    QTest::addColumn<QString>("family");
    // Phi-3 mini without its window computes what a Llama computes: the first family is taken.
    const std::pair<const char*, const char*> rows[] = {{"1-validated/llama_2_7b.yml", "llama"},
                                                        {"1-validated/llama_3_1_405b.yml", "llama"},
                                                        {"1-validated/llama_3_2_1b.yml", "llama"},
                                                        {"1-validated/llama_3_8b.yml", "llama"},
                                                        {"1-validated/mistral_7b.yml", "mistral"},
                                                        {"1-validated/qwen2_5_7b.yml", "qwen2"},
                                                        {"1-validated/qwen2_5_0_5b.yml", "qwen2"},
                                                        {"1-validated/qwen3_8b.yml", "qwen3"},
                                                        {"1-validated/gemma_2_9b.yml", "gemma2"},
                                                        {"1-validated/gpt2_medium.yml", "gpt2"},
                                                        {"1-validated/olmo2_7b.yml", "olmo2"},
                                                        {"1-validated/phi_3_mini_4k.yml", "llama"},
                                                        {"1-validated/tinyllama_1_1b.yml", "llama"},
                                                        {"1-validated/mixtral_8x7b.yml", "mixtral"},
                                                        {"1-validated/olmoe_1b_7b.yml", "olmoe"},
                                                        {"1-validated/qwen3_30b_a3b.yml", "qwen3_moe"},
                                                        {"1-validated/deepseek_v2_lite.yml", "deepseek_v2"},
                                                        {"1-validated/mamba_2_8b.yml", "mamba"},
                                                        {"1-validated/mamba2_1_3b.yml", "mamba2"},
                                                        {"2-hybrid/jamba_v0_1.yml", "jamba"}};
    for (const auto& [path, family] : rows) QTest::newRow(path) << QString(family);
  }
  void presetsOfReleasedModelsAreRecognised() {
    QFETCH(QString, family);
    const auto native = familyOf(preset(QTest::currentDataTag()));
    if (!native)
      qInfo("%s: %s is %s, there %s", native.error().title.c_str(), native.error().first.front().where.c_str(),
            native.error().first.front().ours.c_str(), native.error().first.front().theirs.c_str());
    QVERIFY(native.has_value());
    QCOMPARE(QString::fromStdString(native->modelType), family);
  }

  void whatTheFamiliesDoNotHaveIsNamed_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("scaling");
    QTest::addColumn<QString>("where");
    QTest::newRow("scaling") << "window: 9"
                             << "0.5"
                             << "layers[0].residual.scaling";
    QTest::newRow("dilated") << "window: 9, window_mode: dilated, window_dilation: 2"
                             << "1.0"
                             << "layers[0].mixer.window_mode";
    QTest::newRow("sinks") << "attention_sinks: {n_per_head: 1}"
                           << "1.0"
                           << "layers[0].mixer.sinks";
    QTest::newRow("softcap") << "vendor.studio.attn_softcap: 3.0"
                             << "1.0"
                             << "layers[0].mixer.softcap";
    QTest::newRow("output bias") << "vendor.studio.o_bias: true, window: 9"
                                 << "1.0"
                                 << "layers.0.mixer.o_proj.bias";
  }
  void whatTheFamiliesDoNotHaveIsNamed() {
    QFETCH(QString, options);
    QFETCH(QString, scaling);
    QFETCH(QString, where);
    const auto native = familyOf(designWith(options.toStdString(), scaling.toStdString()));
    QVERIFY(!native.has_value());
    QCOMPARE(QString::fromStdString(native.error().first.front().where), where);
  }

  void theConfigHasTheSizesOfTheDesign() {
    const auto native = familyOf(designWith("window: 32"));
    QVERIFY(native.has_value());
    const auto config = nlohmann::json::parse(native->configJson);
    QCOMPARE(QString::fromStdString(config["model_type"]), QString("mistral"));
    QCOMPARE(config["sliding_window"].get<int>(), 32);
    QCOMPARE(config["num_key_value_heads"].get<int>(), 2);
    QCOMPARE(config["eos_token_id"].get<int>(), 257);
  }
};

QTEST_APPLESS_MAIN(NativeConfigTest)
#include "native_config_test.moc"
