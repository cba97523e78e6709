// Keys of a family that change what it computes and that a design cannot say: an error at the key, never another model.
#include <QTest>

#include "core/interop/import/import_config.h"

using namespace eulerstack;

class ImportRefusalsTest : public QObject {
  Q_OBJECT
 private slots:
  void theKeyIsNamed_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* family, const char* more, const char* id, const char* key) {
      QTest::addRow("%s %s", family, more) << family << more << id << key;
    };
    row("helium", R"("head_dim": 12)", "import.disagrees", "head_dim");
    row("helium", R"("hidden_act": "relu2")", "import.cannot_say", "hidden_act");
    row("internlm3", R"("qkv_bias": true)", "import.disagrees", "qkv_bias");
    row("iquestcoder", R"("clip_qkv": 8.0)", "import.cannot_say", "clip_qkv");
    row("iquestcoder", R"("use_sliding_window": true)", "import.cannot_say", "use_sliding_window");
    row("cwm", R"("attention_bias": true)", "import.cannot_say", "attention_bias");
    row("cwm", R"("rope_theta": 5000.0)", "import.cannot_say", "rope_theta");
    row("cwm", R"("sliding_window": null)", "import.not_possible", "sliding_window");
    row("exaone4", R"("sliding_window_pattern": "LLLG")", "import.expected_integer", "sliding_window_pattern");
    row("olmo3", R"("rope_scaling": {"rope_type": "yarn", "factor": 8.0})", "import.cannot_say", "rope_scaling");
    row("olmo3", R"("sliding_window": null)", "import.not_possible", "sliding_window");
    row("gpt_neo", R"("attention_types": [[["global"], 3]])", "import.list_length", "attention_types");
    row("gpt_neo", R"("attention_types": [[["global", "sparse"], 2]])", "import.not_possible", "attention_types");
    row("gpt_neo", R"("attention_types": "global")", "import.not_possible", "attention_types");
    row("gpt_neo", R"("attention_types": [[["local"], 4]], "attention_layers": ["global"])", "import.not_possible",
        "attention_layers");
    row("bamba", R"("hidden_act": "gelu")", "import.cannot_say", "hidden_act");
    row("bamba", R"("mamba_n_heads": 5)", "import.disagrees", "mamba_n_heads");
    row("bamba", R"("mamba_n_heads": 2, "time_step_limit": [0.0, 1.0])", "import.not_possible", "time_step_limit");
    row("bamba", R"("partial_rotary_factor": 0.25)", "import.cannot_say", "partial_rotary_factor");
    row("exaone_moe", R"("mlp_layer_types": ["dense"])", "import.list_length", "mlp_layer_types");
    row("exaone_moe", R"("mlp_layer_types": ["dense", "sparse", "both", "dense"])", "import.cannot_say",
        "mlp_layer_types");
    row("youtu", R"("q_lora_rank": null, "attention_bias": true)", "import.not_possible", "attention_bias");
    row("granite", R"("residual_multiplier": 0.0)", "import.out_of_range", "residual_multiplier");
    row("granitemoe", R"("hidden_act": "relu2")", "import.cannot_say", "hidden_act");
    row("cohere", R"("use_qk_norm": true)", "import.cannot_say", "use_qk_norm");
    row("cohere2", R"("sliding_window": null)", "import.not_possible", "sliding_window");
    row("glm4_moe", R"("scoring_func": "softmax")", "import.cannot_say", "scoring_func");
    row("glm4_moe", R"("num_attention_heads": 6)", "import.not_divisible", "num_attention_heads");
    row("dots1", R"("n_shared_experts": 1, "num_experts_per_tok": 1)", "import.value_missing", "n_routed_experts");
    row("minimax_m2", R"("scoring_func": "softmax")", "import.cannot_say", "scoring_func");
  }
  void theKeyIsNamed() {
    QFETCH(QString, family);
    QFETCH(QString, more);
    QFETCH(QString, id);
    QFETCH(QString, key);
    const std::string json =
        "{\"model_type\": \"" + family.toStdString() +
        "\", \"hidden_size\": 64, \"num_hidden_layers\": 4, \"vocab_size\": 128, " +
        (more.contains("num_attention_heads") ? "" : "\"num_attention_heads\": 4, \"num_key_value_heads\": 4, ") +
        more.toStdString() + "}";
    const interop::ImportResult result = interop::importConfig(SourceText(json, "config.json"), "small");
    QVERIFY(!result.ok());
    QStringList seen;
    for (const Diagnostic& finding : result.diagnostics)
      if (finding.severity == Severity::Error)
        seen << QString::fromStdString(finding.path.toString()) + " " + messageSpec(finding.id).textId;
    QVERIFY2(seen.contains(key + " " + id), qPrintable(seen.join(", ")));
  }
};

QTEST_APPLESS_MAIN(ImportRefusalsTest)
#include "import_refusals_test.moc"
