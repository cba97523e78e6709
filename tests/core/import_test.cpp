// Hugging Face configs become designs: exact totals of released models and of random configs, nothing lost in silence,
// bad files refused in plain words.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <set>

#include "core/analysis/analysis.h"
#include "core/interop/import/families.h"
#include "core/interop/import/import_config.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;
using interop::ImportResult;

namespace {

ImportResult importText(const std::string& json) {
  return interop::importConfig(SourceText(json, "config.json"), "fallback");
}

std::string listOf(const std::vector<Diagnostic>& diagnostics) {
  std::string list;
  for (const Diagnostic& one : diagnostics)
    list += std::string(messageSpec(one.id).textId) + ": " + render(one, identityTranslate).what + "\n";
  return list;
}

const Diagnostic* find(const ImportResult& result, std::string_view id) {
  for (const Diagnostic& one : result.diagnostics)
    if (id == messageSpec(one.id).textId) return &one;
  return nullptr;
}

QJsonDocument readJson(const QString& name) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(readFile(dataFolder() + name)));
}

// A small config of the family with `more` keys; the rest are defaults.
std::string small(const std::string& family, const std::string& more = {}) {
  return "{\"model_type\": \"" + family +
         "\", \"hidden_size\": 64, \"num_attention_heads\": 4, \"num_key_value_heads\": 4, \"num_hidden_layers\": 4, "
         "\"vocab_size\": 128" +
         (more.empty() ? "" : ", " + more) + "}";
}

std::shared_ptr<const analysis::Analysis> designOf(const ImportResult& result) {
  return analysis::analyze(SourceText(result.yaml));
}

// Imports, analyses, and gives the total; -1 and a warning when anything is wrong.
qint64 totalOf(const std::string& json) {
  const ImportResult result = importText(json);
  if (!result.ok()) {
    qWarning("%s", listOf(result.diagnostics).c_str());
    return -1;
  }
  const auto design = designOf(result);
  for (const Diagnostic& finding : design->diagnostics)
    if (finding.severity == Severity::Error) {
      qWarning("%s\n%s", printDiagnostic(finding, design->text, identityTranslate).c_str(), result.yaml.c_str());
      return -1;
    }
  return design->figures->parameters.value();
}

}  // namespace

class ImportTest : public QObject {
  Q_OBJECT

 private slots:
  void publishedModels_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("total");
    const QJsonObject totals = readJson("published/totals.json").object();
    QCOMPARE(totals.size(), 22);
    for (auto it = totals.begin(); it != totals.end(); ++it)
      QTest::newRow(it.key().toUtf8()) << it.key() << it.value().toObject()["parameters"].toInteger();
  }
  void publishedModels() {
    QFETCH(QString, name);
    QFETCH(qint64, total);
    QCOMPARE(totalOf(readFile(dataFolder() + "published/" + name + "/config.json")), total);
  }

  void randomConfigs_data() {
    QTest::addColumn<QString>("config");
    QTest::addColumn<qint64>("total");
    const QJsonArray cases = readJson("import_cases.json").array();
    QVERIFY(cases.size() >= 208);
    for (const QJsonValue& one : cases)
      QTest::newRow(one["name"].toString().toUtf8())
          << QString(QJsonDocument(one["config"].toObject()).toJson()) << one["parameters"].toInteger();
  }
  void randomConfigs() {
    QFETCH(QString, config);
    QFETCH(qint64, total);
    QCOMPARE(totalOf(config.toStdString()), total);
  }

  void bothStylesSayTheSame();
  void windowsByLayer();
  void layersOfHybrids();
  void optionsOfTheFamilies();
  void defaultsOfTheClass();
  void ropeScaling();
  void nothingIsLost();
  void wrongValues_data();
  void wrongValues();
  void valuesThatDoNotFit();
  void headsAndWrappers();
  void brokenFiles_data();
  void brokenFiles();
  void unknownFamily();
  void namesCannotBreakTheDocument();
  void pageListsTheFamilies();
  void everyMessageOfTheImportIsTested();
  void llama405bIsFast();
};

namespace {
// Every id that a test of this file expects; see everyMessageOfTheImportIsTested().
std::set<std::string>& expectedIds() {
  static std::set<std::string> ids;
  return ids;
}
void expectFinding(const ImportResult& result, const std::string& id) {
  expectedIds().insert(id);
  const Diagnostic* found = find(result, id);
  QVERIFY2(found, (id + " is not among:\n" + listOf(result.diagnostics)).c_str());
  const RenderedDiagnostic words = render(*found, identityTranslate);
  static const QRegularExpression unfilled("\\{[a-z]+\\}");
  QVERIFY2(!QString::fromStdString(words.what).contains(unfilled), words.what.c_str());
  QVERIFY2(!QString::fromStdString(words.fix).contains(unfilled), words.fix.c_str());
  QCOMPARE(result.ok(), found->severity != Severity::Error);
}
}  // namespace

void ImportTest::bothStylesSayTheSame() {
  const ImportResult old = importText(
      small("llama",
            R"("torch_dtype": "float16", "rope_theta": 500000.0, "rope_scaling": {"type": "linear", "factor": 4.0})"));
  const ImportResult now = importText(small(
      "llama",
      R"("dtype": "float16", "rope_parameters": {"rope_type": "linear", "rope_theta": 500000.0, "factor": 4.0})"));
  QVERIFY2(old.ok() && now.ok(), (listOf(old.diagnostics) + listOf(now.diagnostics)).c_str());
  QCOMPARE(old.yaml, now.yaml);
  const auto design = designOf(old);
  QVERIFY(design->valid());
  QCOMPARE(design->model->positional.values.number("rope_theta"), 500000.0);
  QCOMPARE(design->model->positional.values.kind("rope_scaling")->values.number("factor"), 4.0);
  QCOMPARE(design->model->dims.dtype, ir::DType::Float16);
}

void ImportTest::windowsByLayer() {
  const auto windows = [](const std::string& json) {
    std::vector<qint64> list;
    const ImportResult result = importText(json);
    if (!result.ok()) qWarning("%s", listOf(result.diagnostics).c_str());
    const auto design = designOf(result);
    if (!design->valid()) return list;
    for (const ir::Layer& layer : design->model->layers) list.push_back(layer.block->mixer.values.integer("window", 0));
    return list;
  };
  const std::string on = R"("use_sliding_window": true, "sliding_window": 32, )";
  QCOMPARE(windows(small("qwen2", on + "\"max_window_layers\": 3")), (std::vector<qint64>{0, 0, 0, 32}));
  QCOMPARE(windows(small("qwen2", R"("sliding_window": 32, "max_window_layers": 1)")),
           (std::vector<qint64>{0, 0, 0, 0}));
  QCOMPARE(windows(small("qwen2", on + R"("layer_types": ["sliding_attention", "full_attention", "full_attention",
                                          "sliding_attention"])")),
           (std::vector<qint64>{32, 0, 0, 32}));
  QCOMPARE(windows(small("mistral", "\"sliding_window\": 16")), (std::vector<qint64>{16, 16, 16, 16}));
  QCOMPARE(windows(small("mistral", "\"sliding_window\": null")), (std::vector<qint64>{0, 0, 0, 0}));
  QCOMPARE(windows(small("mistral")), (std::vector<qint64>{4096, 4096, 4096, 4096}));
  QCOMPARE(windows(small("llama")), (std::vector<qint64>{0, 0, 0, 0}));
}

namespace {
// "attention+gated_mlp, mamba+moe, ...": mixer and feed-forward part of each layer.
std::string layersOf(const std::string& json) {
  const ImportResult result = importText(json);
  if (!result.ok()) return listOf(result.diagnostics);
  const auto design = designOf(result);
  if (!design->valid()) return "invalid";
  std::string list;
  for (const ir::Layer& layer : design->model->layers) {
    const ir::Block& block = *layer.block;
    list += (list.empty() ? "" : " ") + std::string(block.mixer.kind->id);
    if (block.ffn.kind) list += "+" + std::string(block.ffn.kind->id);
  }
  return list;
}
}  // namespace

void ImportTest::layersOfHybrids() {
  QCOMPARE(layersOf(small("jamba", R"("attn_layer_period": 3, "attn_layer_offset": 1, "expert_layer_period": 2,
                                     "expert_layer_offset": 1)")),
           std::string("mamba+gated_mlp attention+moe mamba+gated_mlp mamba+moe"));
  QCOMPARE(layersOf(small("jamba", R"("attn_layer_period": 2, "attn_layer_offset": 0, "num_experts": 1,
                                     "num_experts_per_tok": 1)")),
           std::string("attention+gated_mlp mamba+gated_mlp attention+gated_mlp mamba+gated_mlp"));
  const std::string latent = R"("kv_lora_rank": 16, "q_lora_rank": null, "n_routed_experts": 8, "n_group": 2,
                               "topk_group": 1, "num_experts_per_tok": 2, "num_nextn_predict_layers": 0, )";
  QCOMPARE(layersOf(small("deepseek_v3", latent + "\"first_k_dense_replace\": 1")),
           std::string("attention+gated_mlp attention+moe attention+moe attention+moe"));
  QCOMPARE(layersOf(small("deepseek_v3", latent + "\"first_k_dense_replace\": 9")),
           std::string("attention+gated_mlp attention+gated_mlp attention+gated_mlp attention+gated_mlp"));
  QCOMPARE(layersOf(small("qwen3_moe", "\"decoder_sparse_step\": 2, \"mlp_only_layers\": [3]")),
           std::string("attention+gated_mlp attention+moe attention+gated_mlp attention+gated_mlp"));
  QCOMPARE(layersOf(small("mamba")), std::string("mamba mamba mamba mamba"));
}

void ImportTest::optionsOfTheFamilies() {
  const auto model = [](const std::string& json) {
    const ImportResult result = importText(json);
    if (!result.ok()) qWarning("%s", listOf(result.diagnostics).c_str());
    const auto design = designOf(result);
    if (!design->valid()) qFatal("%s", result.yaml.c_str());
    return design->model;
  };
  const auto gemma = model(small("gemma2", "\"query_pre_attn_scalar\": 144, \"sliding_window\": 8"));
  QCOMPARE(gemma->embedding.number("scale"), 8.0);
  QCOMPARE(gemma->head.values.number("logit_softcap"), 30.0);
  QCOMPARE(gemma->layers[0].block->mixer.values.integer("window"), 8);
  QVERIFY(!gemma->layers[1].block->mixer.values.has("window"));
  QCOMPARE(gemma->layers[0].block->mixer.values.number("vendor.studio.attn_scale"), 1.0 / 12);
  QCOMPARE(gemma->layers[0].block->mixer.values.number("vendor.studio.attn_softcap"), 50.0);
  QCOMPARE(gemma->layers[0].block->ffn.values.text("vendor.studio.activation"), std::string_view("gelu_tanh"));
  const auto moe = model(small("qwen3_moe", "\"num_experts\": 16, \"norm_topk_prob\": false"));
  const schema::FieldValues& ffn = moe->layers[0].block->ffn.values;
  QCOMPARE(ffn.section("moe")->integer("experts"), 16);
  QCOMPARE(ffn.section("vendor.studio.moe")->boolean("norm_topk", true), false);
  const auto yarn = model(small("deepseek_v3", R"("kv_lora_rank": 16, "n_routed_experts": 8, "n_group": 2,
      "topk_group": 1, "num_experts_per_tok": 2, "num_nextn_predict_layers": 0, "rope_interleave": false,
      "rope_scaling": {"type": "yarn", "factor": 4, "mscale": 1.0, "mscale_all_dim": 1.0})"));
  const schema::FieldValues& attention = yarn->layers[0].block->mixer.values;
  const double mscale = 0.1 * std::log(4.0) + 1;
  QCOMPARE(attention.number("vendor.studio.attn_scale"), mscale * mscale / std::sqrt(128.0 + 64.0));
  QCOMPARE(yarn->positional.values.kind("rope_scaling")->values.number("vendor.studio.attention_factor"), 1.0);
  QVERIFY(!attention.boolean("vendor.studio.rope_interleaved"));
  const auto phi = model(small("phi3", "\"partial_rotary_factor\": 0.5, \"pad_token_id\": 0"));
  QCOMPARE(phi->layers[0].block->mixer.values.integer("vendor.studio.rope_dim"), 8);
  const auto longrope = model(small("phi3", R"("max_position_embeddings": 256, "original_max_position_embeddings": 64,
      "rope_scaling": {"type": "su", "short_factor": [1, 1, 1, 1, 1, 1, 1, 1], "long_factor": [1, 2, 3, 4, 5, 6, 7, 8]})"));
  const schema::KindInstance* scaling = longrope->positional.values.kind("rope_scaling");
  QCOMPARE(std::string(scaling->kind->id), std::string("longrope"));
  QCOMPARE(scaling->values.integer("vendor.studio.original_max_seq_len"), 64);
}

void ImportTest::defaultsOfTheClass() {
  // Of MistralConfig: 32 layers, d 4096, 32 heads on 8, 14336, 32000 words, window 4096, untied.
  QCOMPARE(totalOf("{\"model_type\": \"mistral\"}"), 7'241'732'096);
  // Of GPT2Config: GPT-2 small, tied.
  QCOMPARE(totalOf("{\"model_type\": \"gpt2\"}"), 124'439'808);
  const auto design = designOf(importText("{\"model_type\": \"gpt2\"}"));
  QCOMPARE(design->model->trainingHints.number("dropout"), 0.1);
  QCOMPARE(design->model->dims.max_seq_len, 1024);
}

void ImportTest::ropeScaling() {
  const auto scaling = [](const std::string& more) {
    const ImportResult result = importText(small("llama", "\"max_position_embeddings\": 1024, " + more));
    if (!result.ok()) qWarning("%s", listOf(result.diagnostics).c_str());
    return designOf(result);
  };
  const auto llama3 = scaling(R"("rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 2.0,
                              "high_freq_factor": 5.0, "original_max_position_embeddings": 256})");
  QVERIFY(llama3->valid());
  const schema::KindInstance* kind = llama3->model->positional.values.kind("rope_scaling");
  QCOMPARE(std::string(kind->kind->id), std::string("llama3"));
  QCOMPARE(kind->values.number("vendor.studio.low_freq_factor"), 2.0);
  QCOMPARE(kind->values.number("vendor.studio.high_freq_factor"), 5.0);
  QCOMPARE(kind->values.integer("vendor.studio.original_max_seq_len"), 256);
  // Without a trained length of its own, transformers takes max_position_embeddings; the language would divide it.
  const auto yarn = scaling(R"("rope_parameters": {"rope_type": "yarn", "factor": 4.0, "beta_fast": 16,
                            "mscale": 0.707, "mscale_all_dim": 0.5})");
  QVERIFY(yarn->valid());
  kind = yarn->model->positional.values.kind("rope_scaling");
  QCOMPARE(kind->values.integer("vendor.studio.original_max_seq_len"), 1024);
  QCOMPARE(kind->values.number("vendor.studio.beta_fast"), 16.0);
  const double ratio = (0.1 * 0.707 * std::log(4.0) + 1) / (0.1 * 0.5 * std::log(4.0) + 1);
  QCOMPARE(kind->values.number("vendor.studio.attention_factor"), ratio);
}

void ImportTest::nothingIsLost() {
  // Every key of a config with odd ones stands in the design, in a finding, or in the comment at the end.
  const ImportResult result = importText(
      small("llama", R"("quantization_config": {"bits": 4}, "my_own_key": 7, "bos_token_id": 99, "use_cache": true)"));
  QVERIFY2(result.ok(), listOf(result.diagnostics).c_str());
  expectFinding(result, "import.left_out");
  expectFinding(result, "import.unknown_key");
  const std::string findings = listOf(result.diagnostics);
  QVERIFY2(findings.find("quantization_config: {\"bits\": 4}") != std::string::npos, findings.c_str());
  QVERIFY2(findings.find("my_own_key: 7") != std::string::npos, findings.c_str());
  QVERIFY2(result.yaml.find("bos_token_id: 99; ") != std::string::npos, result.yaml.c_str());
  QVERIFY2(result.yaml.find("my_own_key: 7") != std::string::npos, result.yaml.c_str());
  // The same for every released config: each key is named somewhere or is read by its family (then changing it changes
  // the design or is reported).
  const ImportResult gpt2 = importText(small("gpt2", "\"embd_pdrop\": 0.25"));
  const Diagnostic* left = find(gpt2, "import.left_out");
  QVERIFY(left);
  QVERIFY(render(*left, identityTranslate).what.find("embd_pdrop: 0.25") != std::string::npos);
  expectFinding(importText(small("llama", "\"is_encoder_decoder\": true")), "import.not_possible");
  expectFinding(importText(small("gpt2", "\"add_cross_attention\": true")), "import.not_possible");
}

void ImportTest::wrongValues_data() {
  QTest::addColumn<QString>("more");
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("path");
  const auto row = [](const char* more, const char* id, const char* path) {
    QTest::newRow((std::string(path) + " " + id + " " + more).c_str()) << more << id << path;
  };
  row("\"intermediate_size\": \"many\"", "import.expected_integer", "intermediate_size");
  row("\"intermediate_size\": 12.5", "import.expected_integer", "intermediate_size");
  row("\"intermediate_size\": NaN", "import.expected_integer", "intermediate_size");
  row("\"intermediate_size\": true", "import.expected_integer", "intermediate_size");
  row("\"intermediate_size\": [8]", "import.expected_integer", "intermediate_size");
  row("\"intermediate_size\": 0", "import.out_of_range", "intermediate_size");
  row("\"intermediate_size\": -4", "import.out_of_range", "intermediate_size");
  row("\"intermediate_size\": 1e30", "import.out_of_range", "intermediate_size");
  row("\"intermediate_size\": 99999999999999999999999999999999", "import.out_of_range", "intermediate_size");
  row("\"rms_norm_eps\": Infinity", "import.expected_number", "rms_norm_eps");
  row("\"rms_norm_eps\": NaN", "import.expected_number", "rms_norm_eps");
  row("\"rms_norm_eps\": \"1e-6\"", "import.expected_number", "rms_norm_eps");
  row("\"rms_norm_eps\": 0", "import.out_of_range", "rms_norm_eps");
  row("\"attention_bias\": 1", "import.expected_boolean", "attention_bias");
  row("\"tie_word_embeddings\": \"no\"", "import.expected_boolean", "tie_word_embeddings");
  row("\"hidden_act\": 3", "import.expected_text", "hidden_act");
  row("\"hidden_act\": \"mish\"", "import.cannot_say", "hidden_act");
  row("\"rope_scaling\": [1]", "import.expected_object", "rope_scaling");
  row("\"rope_scaling\": {\"type\": \"linear\", \"factor\": -1}", "import.out_of_range", "rope_scaling.factor");
  row("\"head_dim\": 0", "import.out_of_range", "head_dim");
  row("\"attention_dropout\": 2", "import.out_of_range", "attention_dropout");
}

void ImportTest::wrongValues() {
  QFETCH(QString, more);
  QFETCH(QString, id);
  QFETCH(QString, path);
  const ImportResult result = importText(small("llama", more.toStdString()));
  QVERIFY(!result.ok());
  expectFinding(result, id.toStdString());
  const Diagnostic* found = find(result, id.toStdString());
  QCOMPARE(QString::fromStdString(found->path.toString()), path);
  QVERIFY(found->range.size() > 0);
}

void ImportTest::valuesThatDoNotFit() {
  const auto refused = [](const std::string& json, const std::string& id) {
    const ImportResult result = importText(json);
    QVERIFY2(!result.ok(), json.c_str());
    expectFinding(result, id);
  };
  refused(small("qwen2", "\"layer_types\": [\"full_attention\"]"), "import.list_length");
  refused(small("qwen2", "\"layer_types\": \"full_attention\""), "import.expected_list");
  refused(small("qwen2", "\"layer_types\": [\"full_attention\", \"linear\", \"full_attention\", \"full_attention\"]"),
          "import.cannot_say");
  const std::string slides = "\"sliding_attention\"";
  refused(small("qwen2", "\"layer_types\": [" + slides + ", " + slides + ", " + slides + ", " + slides + "]"),
          "import.disagrees");
  refused(R"({"model_type": "llama", "hidden_size": 100, "num_attention_heads": 7})", "import.not_divisible");
  refused(R"({"model_type": "llama", "num_attention_heads": 32, "num_key_value_heads": 5})", "import.not_divisible");
  refused(R"({"model_type": "gpt2", "n_embd": 64, "hidden_size": 32})", "import.disagrees");
  refused(small("mamba2", "\"num_heads\": 5, \"head_dim\": 64"), "import.disagrees");
  refused(R"({"model_type": "mamba", "hidden_size": 64, "intermediate_size": 200})", "import.disagrees");
  // A default that does not fit is named, though nobody wrote it.
  for (const Diagnostic& finding : importText(R"({"model_type": "olmoe", "num_experts": 6})").diagnostics)
    QVERIFY(render(finding, identityTranslate).what.find('{') == std::string::npos);
  refused(R"({"model_type": "deepseek_v2"})", "import.value_missing");
  refused(small("deepseek_v3", "\"topk_method\": \"greedy\""), "import.cannot_say");
  refused(small("deepseek_v3", "\"n_routed_experts\": 16, \"num_experts_per_tok\": 17"), "import.out_of_range");
  refused(small("jamba", "\"attn_layer_period\": 4, \"attn_layer_offset\": 4"), "import.out_of_range");
  refused(small("mamba", "\"hidden_act\": \"gelu\""), "import.cannot_say");
  // What the classes refuse to do without.
  for (const char* kind : {"linear", "dynamic", "yarn", "llama3"})
    refused(small("llama", std::string(R"("rope_scaling": {"rope_type": ")") + kind + "\"}"), "import.value_missing");
  refused(small("llama", R"("rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0})"),
          "import.value_missing");
}

void ImportTest::headsAndWrappers() {
  const auto warned = [](const std::string& more) {
    return find(importText(small("llama", more)), "import.left_out") != nullptr;
  };
  QVERIFY(!warned(R"("architectures": ["LlamaForCausalLM"])"));
  QVERIFY(!warned(R"("architectures": null)"));
  QVERIFY(warned(R"("architectures": ["LlamaForSequenceClassification"])"));
  QVERIFY(warned(R"("architectures": ["LlamaModel"])"));
  QVERIFY(!warned("\"quantization_config\": null"));
  // The older name of the rope's kind loses against the newer one, but not in silence.
  QVERIFY(warned(R"("rope_scaling": {"type": "linear", "rope_type": "dynamic", "factor": 2.0})"));
  QVERIFY(!warned(R"("rope_scaling": {"type": "dynamic", "rope_type": "dynamic", "factor": 2.0})"));
  const ImportResult wrapper =
      importText("{\"model_type\": \"llava\", \"vision_config\": {}, \"text_config\": " + small("llama") + "}");
  expectFinding(wrapper, "import.part_of_other");
  QVERIFY(render(*find(wrapper, "import.part_of_other"), identityTranslate).fix.find("text_config") !=
          std::string::npos);
}

void ImportTest::brokenFiles_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("id");
  const auto row = [](const char* name, const QByteArray& text, const char* id) { QTest::newRow(name) << text << id; };
  row("empty", "", "import.json_ends");
  row("spaces", " \n\t ", "import.json_ends");
  row("cut", "{\"model_type\": \"lla", "import.json_ends");
  row("cut object", "{\"model_type\": \"llama\"", "import.json_ends");
  row("YAML", "model_type: llama", "import.json_unexpected");
  row("trailing comma", "{\"a\": 1,}", "import.json_unexpected");
  row("two values", "{} {}", "import.json_unexpected");
  row("single quotes", "{'a': 1}", "import.json_unexpected");
  row("comment", "{\"a\": 1 // one\n}", "import.json_unexpected");
  row("Python", "{\"a\": True}", "import.json_unexpected");
  row("leading zero", "{\"a\": 012}", "import.json_number");
  row("bare point", "{\"a\": 1.}", "import.json_number");
  row("minus", "{\"a\": -}", "import.json_number");
  row("hex", "{\"a\": 0x10}", "import.json_number");
  row("bad escape", "{\"a\": \"\\q\"}", "import.json_text");
  row("half a surrogate", "{\"a\": \"\\ud800\"}", "import.json_text");
  row("line break in a text", "{\"a\": \"x\ny\"}", "import.json_text");
  row("no UTF-8", "{\"a\": \"\xFF\xFE\"}", "import.json_text");
  row("twice", "{\"a\": 1, \"a\": 2}", "import.json_duplicate");
  row("deep", QByteArray(100'000, '['), "import.json_depth");
  row("deep objects", QByteArray("{\"a\":").repeated(100'000), "import.json_depth");
  row("many", "[" + QByteArray("0,").repeated(300'000) + "0]", "import.json_nodes");
  row("list", "[1]", "import.not_object");
  row("number", "5", "import.not_object");
  row("null", "null", "import.not_object");
  row("no family", "{}", "import.no_family");
  row("null family", "{\"model_type\": null}", "import.no_family");
  row("family of the wrong type", "{\"model_type\": 5}", "import.expected_text");
}

void ImportTest::brokenFiles() {
  QFETCH(QByteArray, text);
  QFETCH(QString, id);
  const ImportResult result = importText(text.toStdString());
  QVERIFY(!result.ok());
  expectFinding(result, id.toStdString());
}

void ImportTest::unknownFamily() {
  const ImportResult far = importText("{\"model_type\": \"t5\"}");
  expectFinding(far, "import.family");
  const std::string fix = render(*find(far, "import.family"), identityTranslate).fix;
  for (const interop::Family& family : interop::families())
    QVERIFY2(fix.find(family.modelType) != std::string::npos, family.modelType);
  const ImportResult near = importText("{\"model_type\": \"lama\"}");
  expectFinding(near, "import.family_guess");
  QVERIFY(render(*find(near, "import.family_guess"), identityTranslate).fix.find("Did you mean llama?") !=
          std::string::npos);
}

void ImportTest::namesCannotBreakTheDocument() {
  for (const std::string name : {"x\\nlet: {a: 1}", "# no", "a: b", "\\u2028end", "\\u00e4\\ud83d\\ude00", "- x",
                                 "null", "3e-4", "'", "\\\"", "C:\\\\models\\\\x"}) {
    const ImportResult result =
        importText(small("llama", "\"_name_or_path\": \"" + name + "\", \"odd\": \"" + name + "\""));
    QVERIFY2(result.ok(), listOf(result.diagnostics).c_str());
    const auto design = designOf(result);
    QVERIFY2(design->valid(), (name + "\n" + result.yaml).c_str());
    QVERIFY(!design->model->name.empty());
    QCOMPARE(design->model->layers.size(), std::size_t{4});
  }
}

// EULERSTACK_UPDATE_DOCS=1 writes the table.
void ImportTest::pageListsTheFamilies() {
  const QString path = QStringLiteral(EULERSTACK_SOURCE_DIR "/docs/import.md");
  const QString begin = "<!-- families -->\n";
  QString table = begin + "| model_type | class | model | described by |\n|---|---|---|---|\n";
  for (const interop::Family& family : interop::families())
    table += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                 .arg(family.modelType, family.className, family.title, family.source);
  QString page = QString::fromStdString(readFile(path));
  const qsizetype from = page.indexOf(begin);
  const qsizetype to = page.indexOf("<!-- end -->", from);
  QVERIFY(from >= 0 && to > from);
  if (page.mid(from, to - from) == table) return;
  if (!qEnvironmentVariableIsSet("EULERSTACK_UPDATE_DOCS")) QFAIL("docs/import.md lacks the present families");
  page.replace(from, to - from, table);
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(page.toUtf8());
}

void ImportTest::llama405bIsFast() {
  // The figure is measured by the benchmarks; here only that nothing grows with the parameters.
  const std::string json =
      R"({"model_type": "llama", "hidden_size": 16384, "intermediate_size": 53248, "num_attention_heads": 128,
          "num_hidden_layers": 126, "num_key_value_heads": 8, "vocab_size": 128256, "rope_theta": 500000.0})";
  QCOMPARE(totalOf(json), 405'853'388'800);
}

void ImportTest::everyMessageOfTheImportIsTested() {
  if (expectedIds().empty()) QSKIP("Counts what the tests above expected.");
  std::string missing;
  for (const MessageSpec& message : allMessages()) {
    const std::string id = message.textId;
    const bool elsewhere = id == "import.output_is_input";
    if (id.starts_with("import.") && !elsewhere && !expectedIds().contains(id)) missing += id + " ";
  }
  QVERIFY2(missing.empty(), missing.c_str());
}

QTEST_APPLESS_MAIN(ImportTest)
#include "import_test.moc"
