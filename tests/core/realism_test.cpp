// Every realism rule on both sides of its threshold: id, level, place, count, fix.
#include <QtTest>

#include "tests/core/analysis_support.h"

using namespace eulerstack;
using support::analyzeText;
using support::changed;
using support::findingsOf;

namespace {

std::string plain() {
  return support::modelText("plain");
}

// A design without any finding but the two that always come.
std::string quiet() {
  std::string text = changed(plain(), ", target_params: 100000", "");
  text = changed(text, "vocab_size: 2000", "vocab_size: 512");
  text = changed(text, "n_heads: 8", "n_heads: 4");
  text = changed(text, "tie_word_embeddings: false", "tie_word_embeddings: true");
  return changed(text, "  spare:\n    mixer: { type: attention }\n    ffn: { type: mlp }\n", "");
}

bool fires(const std::string& text, const char* rule) {
  const auto analysis = analyzeText(text);
  if (!analysis->valid()) qFatal("the document of rule %s is not valid", rule);
  return !findingsOf(*analysis, std::string("realism.") + rule).empty();
}

Diagnostic only(const std::string& text, const char* rule) {
  const auto analysis = analyzeText(text);
  const auto found = findingsOf(*analysis, std::string("realism.") + rule);
  if (found.size() != 1) qFatal("%zu findings of %s", found.size(), rule);
  return *found[0];
}

std::string fixedBy(const std::string& text, const FixIt& fix) {
  return applyEdits(text, fix.edits);
}

}  // namespace

class RealismTest : public QObject {
  Q_OBJECT
 private slots:
  void aSoundDesignHasTwoInfosOnly() {
    const auto analysis = analyzeText(quiet());
    QVERIFY(analysis->valid());
    QCOMPARE(analysis->diagnostics.size(), std::size_t{2});
    QCOMPARE(findingsOf(*analysis, "realism.param_count_info").size(), std::size_t{1});
    QCOMPARE(findingsOf(*analysis, "realism.layer_count_info").size(), std::size_t{1});
  }

  void thresholds_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("below");  // does not fire
    QTest::addColumn<QString>("above");  // fires
    const auto row = [](const char* rule, const char* from, const char* below, const char* above) {
      QTest::newRow(rule) << from << below << above;
    };
    row("head_dim_range", "n_heads: 4", "n_heads: 4", "n_heads: 8");
    row("target_params_mismatch", "dtype: float32", "dtype: float32, target_params: 750000",
        "dtype: float32, target_params: 400000");
    row("seq_len_ratio", "max_seq_len: 256", "max_seq_len: 8192", "max_seq_len: 8193");
    row("family_hint_consistency", "dtype: float32", "dtype: float32, family_hint: Llama",
        "dtype: float32, family_hint: my-Mamba-2");
    row("vocab_tokenizer_consistency", "pretrained: byte-level", "pretrained: other", "pretrained: openai/GPT2");
    row("tie_weight_consistency", "tie_weights: true", "tie_weights: true", "tie_weights: false");
    row("rope_scaling_factor", "positional: rope", "positional: rope, rope_scaling: { type: linear, factor: 32 }",
        "positional: rope, rope_scaling: { type: linear, factor: 32.5 }");
    row("gqa_ratio", "d_model: 128, vocab_size: 512, max_seq_len: 256, n_heads: 4, n_kv_heads: 2",
        "d_model: 1024, vocab_size: 512, max_seq_len: 256, n_heads: 32, n_kv_heads: 2",
        "d_model: 1024, vocab_size: 512, max_seq_len: 256, n_heads: 32, n_kv_heads: 1");
    row("vocab_padding", "vocab_size: 512", "vocab_size: 1023", "vocab_size: 1025");
    row("width_multiple", "d_model: 128", "d_model: 192", "d_model: 160");
    row("embedding_share", "vocab_size: 512", "vocab_size: 4096", "vocab_size: 8192");
    row("window_exceeds_sequence", "mixer: { type: attention }",
        "mixer: { type: attention, attention: { window: 256 } }",
        "mixer: { type: attention, attention: { window: 257 } }");
    row("mla_latent_dim_range", "mixer: { type: attention }",
        "mixer: { type: attention, attention: { latent_dim: 96 } }",
        "mixer: { type: attention, attention: { latent_dim: 97 } }");
    row("latent_below_rope", "mixer: { type: attention }",
        "mixer: { type: attention, attention: { latent_dim: 16, vendor.studio.mla: { rope_head_dim: 16 } } }",
        "mixer: { type: attention, attention: { latent_dim: 15, vendor.studio.mla: { rope_head_dim: 16 } } }");
    row("compression_no_block", "mixer: { type: attention }",
        "mixer: { type: attention, attention: { compression: { type: hca, m_block: 256 } } }",
        "mixer: { type: attention, attention: { compression: { type: hca, m_block: 257 } } }");
    row("compression_selects_all", "mixer: { type: attention }",
        "mixer: { type: attention, attention: { compression: { type: csa, m_block: 32, top_k_blocks: 7, indexer: { "
        "arch: "
        "dot_product, n_heads: 1, d_per_head: 8 } } } }",
        "mixer: { type: attention, attention: { compression: { type: csa, m_block: 32, top_k_blocks: 8, indexer: { "
        "arch: "
        "dot_product, n_heads: 1, d_per_head: 8 } } } }");
    // Three layers of window w reach 3 (w - 1) + 1 tokens of 256.
    row("no_global_mixing", "mixer: { type: attention }", "mixer: { type: attention, attention: { window: 86 } }",
        "mixer: { type: attention, attention: { window: 85 } }");
    row("unused_template", "layer_schedule:\n", "layer_schedule:\n",
        "  more:\n    mixer: { type: attention }\n    ffn: { type: mlp }\nlayer_schedule:\n");
    row("rope_theta_long_context", "d_model: 128, vocab_size: 512, max_seq_len: 256",
        "d_model: 256, vocab_size: 512, max_seq_len: 8192", "d_model: 256, vocab_size: 512, max_seq_len: 8193");
    row("execution_modes_budget",
        "head:", "execution_modes: [{ name: a, max_tokens: 128 }, { name: b, max_tokens: 128 }]\nhead:",
        "execution_modes: [{ name: a, max_tokens: 128 }, { name: b, max_tokens: 129 }]\nhead:");
    row("depth_gating_capacity_extreme", "    repeat: 3\n", "    repeat: 3\n    depth_gating: { capacity: 0.1 }\n",
        "    repeat: 3\n    depth_gating: { capacity: 0.09, enabled: false }\n");
    row("integrator_steps_range", "head:", "  - integrator: { type: ode_euler, steps: 32, body: dec }\nhead:",
        "  - integrator: { type: ode_euler, steps: 33, body: dec }\nhead:");
    row("memory_hidden_range", "    ffn: { type: gated_mlp }\n",
        "    ffn: { type: gated_mlp }\n    memory: { type: associative, params: { hidden: 1024 } }\n",
        "    ffn: { type: gated_mlp }\n    memory: { type: associative, params: { hidden: 1025 } }\n");
    row("shape_change_direction", "    ffn: { type: gated_mlp }\n",
        "    ffn: { type: gated_mlp }\n    shape_change: { d_out: 128 }\n",
        "    ffn: { type: gated_mlp }\n    shape_change: { d_out: 192 }\n");
    row("no_positions", "positional: rope", "positional: alibi", "positional: none");
    row("ffn_width_ratio", "ffn: { type: gated_mlp }", "ffn: { type: gated_mlp, vendor.studio.ffn_dim: 128 }",
        "ffn: { type: gated_mlp, vendor.studio.ffn_dim: 127 }");
    row("post_norm_warmup", "    ffn: { type: gated_mlp }\n",
        "    ffn: { type: gated_mlp }\n    norm: { type: layernorm, position: post }\n",
        "    ffn: { type: gated_mlp }\n    norm: { type: layernorm, position: post }\n#W\n");
    row("learning_rate_range", "head: {", "training_hints: { lr_peak: 0.01 }\nhead: {",
        "training_hints: { lr_peak: 0.011 }\nhead: {");
    row("float16_training", "dtype: float32", "dtype: bfloat16", "dtype: float16");
  }
  void thresholds() {
    QFETCH(QString, from);
    QFETCH(QString, below);
    QFETCH(QString, above);
    const auto with = [&](const QString& to) {
      std::string text = changed(quiet(), from.toStdString(), to.toStdString());
      if (to.contains("#W")) text += "training_hints: { warmup_steps_ratio: 0.0 }\n";
      return text;
    };
    const char* rule = QTest::currentDataTag();
    QVERIFY2(!fires(with(below), rule), "fires below its threshold");
    QVERIFY2(fires(with(above), rule), "does not fire above its threshold");
  }

  void deepRecurrentModelsNeedDropoutOrCheckpointing() {
    const auto deep = [](const char* layers, const char* mixer, const char* hints) {
      const std::string text = changed(changed(quiet(), "mixer: { type: attention }", mixer), "repeat: 3", layers);
      return text + hints;
    };
    const char* mamba = "mixer: { type: mamba }";
    const char* rule = "dropout_regularization";
    QVERIFY(!fires(deep("repeat: 16", mamba, ""), rule));
    QVERIFY(fires(deep("repeat: 17", mamba, ""), rule));
    QVERIFY(fires(deep("repeat: 17", "mixer: { type: hyena }", ""), rule));
    QVERIFY(!fires(deep("repeat: 17", "mixer: { type: attention }", ""), rule));
    QVERIFY(!fires(deep("repeat: 17", "mixer: { type: retnet }", ""), rule));
    QVERIFY(!fires(deep("repeat: 17", mamba, "training_hints: { checkpointing: true }\n"), rule));
    QVERIFY(!fires(deep("repeat: 17", mamba, "training_hints: { dropout: 0.1 }\n"), rule));
    const std::string moe = changed(deep("repeat: 17", "mixer: { type: attention }", ""), "ffn: { type: gated_mlp }",
                                    "ffn: { type: moe, moe: { experts: 4, top_k: 2 } }");
    QCOMPARE(only(moe, rule).path.toString(), std::string("training_hints.dropout"));
  }

  void widerLayersAreFoundInUnusedTemplatesToo() {
    const std::string text = changed(quiet(), "layer_schedule:\n",
                                     "  wide:\n    mixer: { type: attention }\n    ffn: { type: mlp }\n    "
                                     "shape_change: { d_out: 192 }\nlayer_schedule:\n");
    QCOMPARE(only(text, "shape_change_direction").path.toString(),
             std::string("layer_templates.wide.shape_change.d_out"));
  }

  // Rules of the reference by their own names; the two that are missing are errors of the language here.
  void rulesOfTheReferenceKeepTheirNames() {
    const char* names[] = {"head_dim_range",
                           "param_count_info",
                           "target_params_mismatch",
                           "moe_expert_ratio",
                           "affinity_consistency",
                           "hash_routing_first_layers",
                           "seq_len_ratio",
                           "dropout_regularization",
                           "family_hint_consistency",
                           "vocab_tokenizer_consistency",
                           "tie_weight_consistency",
                           "rope_scaling_factor",
                           "mla_latent_dim_range",
                           "execution_modes_budget",
                           "depth_gating_capacity_extreme",
                           "integrator_steps_range",
                           "memory_hidden_range",
                           "shape_change_direction",
                           "ttt_inner_lr_range",
                           "layer_count_info"};
    for (const char* name : names) {
      const auto& all = allMessages();
      const std::string id = std::string("realism.") + name;
      QVERIFY2(std::any_of(all.begin(), all.end(), [&](const MessageSpec& message) { return id == message.textId; }),
               name);
    }
    // negative_dropout and mtp_head_template_exists.
    QVERIFY(!analyzeText(quiet() + "training_hints: { dropout: -0.1 }\n")->valid());
    QVERIFY(!analyzeText(changed(quiet(), "head: { type: causal_lm",
                                 "head: { type: causal_lm_mtp, mtp: { head_template: none }"))
                 ->valid());
  }

  void repeatedLayersGiveOneFindingWithTheirCount() {
    const std::string text = changed(
        changed(quiet(), "mixer: { type: attention }", "mixer: { type: attention, attention: { window: 300 } }"),
        "repeat: 3", "repeat: 40");
    const Diagnostic finding = only(text, "window_exceeds_sequence");
    QCOMPARE(finding.count, 40);
    QCOMPARE(finding.path.toString(), std::string("layer_templates.dec.mixer.attention.window"));
    QCOMPARE(std::string(SourceText(text).slice(finding.range)), std::string("300"));
  }

  void anOverriddenValueIsFoundWhereItIsWritten() {
    const std::string text = changed(
        quiet(), "    repeat: 3\n", "    repeat: 3\n  - template: dec\n    override: { attention: { window: 999 } }\n");
    QCOMPARE(only(text, "window_exceeds_sequence").path.toString(),
             std::string("layer_schedule[1].override.attention.window"));
  }

  void oneFullLayerIsEnoughForGlobalMixing() {
    const std::string text =
        changed(changed(quiet(), "mixer: { type: attention }", "mixer: { type: attention, attention: { window: 8 } }"),
                "    repeat: 3\n", "    repeat: 3\n  - template: dec\n    override: { attention: { window: null } }\n");
    QVERIFY(!fires(text, "no_global_mixing"));
  }

  void headDimsOfTheirOwnAreJudged() {
    const std::string text = changed(changed(quiet(), "n_heads: 4", "n_heads: 8"), "mixer: { type: attention }",
                                     "mixer: { type: attention, attention: { vendor.studio.head_dim: 64 } }");
    QVERIFY(!fires(text, "head_dim_range"));
  }

  void fixesRemoveTheFinding_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("vocab_padding") << "vocab_size: 512"
                                   << "vocab_size: 1025";
    QTest::newRow("tie_weight_consistency") << "tie_weights: true"
                                            << "tie_weights: false";
    QTest::newRow("vocab_tokenizer_consistency") << "pretrained: byte-level"
                                                 << "pretrained: gpt2";
    QTest::newRow("window_exceeds_sequence") << "mixer: { type: attention }"
                                             << "mixer: { type: attention, attention: { window: 300 } }";
    QTest::newRow("float16_training") << "dtype: float32"
                                      << "dtype: float16";
  }
  void fixesRemoveTheFinding() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    const char* rule = QTest::currentDataTag();
    const std::string text = changed(quiet(), from.toStdString(), to.toStdString());
    const Diagnostic finding = only(text, rule);
    QVERIFY(!finding.fixes.empty());
    for (const FixIt& fix : finding.fixes) {
      QVERIFY(!fix.safe);  // each of them changes the model or guesses the author's mind
      QVERIFY(!fires(fixedBy(text, fix), rule));
    }
  }

  void aFixOfAValueThatIsNotWrittenIsNotOffered() {
    // Here tie_weights is the default: only the written value can be replaced.
    const std::string text =
        changed(changed(quiet(), ", tie_weights: true", ""), "tie_word_embeddings: true", "tie_word_embeddings: false");
    QCOMPARE(only(text, "tie_weight_consistency").fixes.size(), std::size_t{1});
  }

  void everyRuleIsDocumented() {
    const QString docs = QString::fromStdString(support::readFile(QString(EULERSTACK_SOURCE_DIR) + "/docs/realism.md"));
    for (const MessageSpec& spec : allMessages()) {
      if (!QString(spec.textId).startsWith("realism.")) continue;
      const QString rule = QString(spec.textId).mid(QString("realism.").size());
      QCOMPARE(categoryName(spec.category), std::string_view("Realism"));
      QVERIFY2(docs.contains("\n### " + rule + "\n"), spec.textId);
      QCOMPARE(QString(spec.see), "docs/realism.md#" + rule);
    }
  }
};

QTEST_APPLESS_MAIN(RealismTest)
#include "realism_test.moc"
