// The mixers mamba, retnet, hyena, branched and ttt_layer: fields, rules, and counts against formulas written out here.
#include "core/analysis/analysis.h"
#include "core/kinds/ttt_layer.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

namespace {

// The small document (width 64, 4 heads, length 128) with this mixer in float32.
std::string withMixer(const std::string& mixer, const std::string& state = {}) {
  std::string text = changed("    mixer:\n      type: attention", "    mixer: " + mixer + state);
  return text.replace(text.find("  n_heads: 4"), 12, "  n_heads: 4\n  dtype: float32");
}

struct Model {
  std::shared_ptr<const ir::ModelIr> ir;
  const ir::Block& block() const { return *ir->layers.front().block; }
  const schema::KindInstance& mixer() const { return block().mixer; }
  ir::LayerContext context() const { return ir->contextOf(block()); }
  qint64 parameters() const { return ir::parametersOf(mixer().kind->tensors(mixer(), context())).value(); }
  qint64 state() const { return mixer().kind->stateBytes(mixer(), context()).value(); }
  qint64 cache() const { return mixer().kind->kvBytesPerToken(mixer(), context()).value(); }
  qint64 flops(qint64 sequence, bool causal = true) const {
    return mixer().kind->flops(mixer(), context(), {sequence, causal}).value();
  }
  std::string detail() const { return render(mixer().kind->detail(mixer(), context()), identityTranslate); }
};

Model lowered(const std::string& text) {
  const Checked checked = checkText(text);
  if (!checked.valid()) qFatal("%s", checked.list().c_str());
  return {ir::lower(*checked.spec, *checked.tree).model};
}
Model modelOf(const std::string& mixer) {
  return lowered(withMixer(mixer));
}

// "id path" of every error.
QStringList errorsOf(const std::string& text) {
  QStringList list;
  for (const Diagnostic& diagnostic : checkText(text).diagnostics)
    if (diagnostic.severity == Severity::Error)
      list << QString("%1 %2").arg(messageSpec(diagnostic.id).textId, diagnostic.path.toString().c_str());
  return list;
}

// A model with one tied table and `layers` layers of one norm and one mixer; the feed-forward part is subtracted.
qint64 stackTotal(const std::string& mixer, qint64 width, qint64 vocabulary, qint64 layers) {
  const auto number = [](qint64 value) { return std::to_string(value); };
  const Model model =
      lowered("schema_version: 1\nmodel: {name: m, d_model: " + number(width) + ", vocab_size: " + number(vocabulary) +
              ", max_seq_len: 2048, n_heads: 1}\ntokenizer_contract: {type: hf, pretrained: x}\n"
              "embedding: {type: learned, positional: none}\nlayer_templates:\n  block:\n    mixer: " +
              mixer + "\n    ffn: {type: mlp}\nlayer_schedule: [{template: block, repeat: " + number(layers) +
              "}]\nhead: {type: causal_lm}\n");
  return layers * (model.parameters() + width) + width + vocabulary * width;
}

}  // namespace

class RecurrentMixersTest : public QObject {
  Q_OBJECT

 private slots:
  // Totals counted from the released classes (transformers 5.23, meta device) and published with the checkpoints.
  void publishedMambaTotals() {
    const std::string first = "{type: mamba, mamba: {variant: mamba1, d_state: 16}}";
    QCOMPARE(stackTotal(first, 768, 50280, 24), Q_INT64_C(129135360));    // mamba-130m
    QCOMPARE(stackTotal(first, 1024, 50280, 48), Q_INT64_C(371516416));   // mamba-370m
    QCOMPARE(stackTotal(first, 1536, 50280, 48), Q_INT64_C(793204224));   // mamba-790m
    QCOMPARE(stackTotal(first, 2048, 50280, 48), Q_INT64_C(1372178432));  // mamba-1.4b
    QCOMPARE(stackTotal(first, 2560, 50280, 64), Q_INT64_C(2768345600));  // mamba-2.8b
    const std::string second = "{type: mamba, mamba: {variant: mamba2, d_state: 128}}";
    QCOMPARE(stackTotal(second, 768, 50288, 24), Q_INT64_C(128989632));    // mamba2-130m
    QCOMPARE(stackTotal(second, 2048, 50288, 48), Q_INT64_C(1343757312));  // mamba2-1.3b
    QCOMPARE(stackTotal(second, 2560, 50288, 64), Q_INT64_C(2702599680));  // mamba2-2.7b
  }

  // Codestral-Mamba: 8 groups, untied.
  void codestralMambaTotal() {
    const std::string mixer = "{type: mamba, mamba: {d_state: 128, vendor.studio.n_groups: 8}}";
    QCOMPARE(stackTotal(mixer, 4096, 32768, 64) + 4096 * 32768, Q_INT64_C(7285403648));
  }

  // One Mamba layer of Jamba v0.1: three norms inside.
  void jambaMixer() {
    std::string text = withMixer(
        "{type: mamba, mamba: {variant: mamba1, d_state: 16, vendor.studio.dt_rank: 256, "
        "vendor.studio.inner_norms: true}}");
    text.replace(text.find("d_model: 64"), 11, "d_model: 4096");
    const qint64 d = 4096, i = 8192, n = 16, r = 256, k = 4;
    QCOMPARE(lowered(text).parameters(),
             d * 2 * i + i * k + i + i * (r + 2 * n) + r * i + i + i * n + i + r + n + n + i * d);
  }

  void tensorsAreNamedAsPublished() {
    const auto names = [](const std::string& mixer) {
      const Model model = modelOf(mixer);
      QStringList list;
      for (const schema::TensorSpec& tensor : model.mixer().kind->tensors(model.mixer(), model.context()))
        list << tensor.name.c_str();
      return list.join(' ');
    };
    QCOMPARE(names("{type: mamba, mamba: {variant: mamba1, vendor.studio.proj_bias: true}}"),
             QString("in_proj.weight in_proj.bias conv1d.weight conv1d.bias x_proj.weight dt_proj.weight dt_proj.bias "
                     "A_log D out_proj.weight out_proj.bias"));
    QCOMPARE(names("{type: mamba, mamba: {vendor.studio.conv_bias: false}}"),
             QString("in_proj.weight conv1d.weight dt_bias A_log D norm.weight out_proj.weight"));
    QCOMPARE(names("{type: branched, branched: {branches: {a: {type: retnet}, b: {type: retnet}}}}"),
             QString("selector.weight branches.a.q_proj.weight branches.a.k_proj.weight branches.a.v_proj.weight "
                     "branches.a.g_proj.weight branches.a.o_proj.weight branches.b.q_proj.weight "
                     "branches.b.k_proj.weight branches.b.v_proj.weight branches.b.g_proj.weight "
                     "branches.b.o_proj.weight"));
  }

  void parametersByHand() {
    const qint64 d = 64;
    QCOMPARE(modelOf("{type: retnet}").parameters(), 2 * d * d + 2 * d * 2 * d + 2 * d * d);
    QCOMPARE(modelOf("{type: retnet, retnet: {vendor.studio.expand_v: 1}}").parameters(), 5 * d * d);
    const qint64 n = 3, f = 16;  // projections, short convolution of 3, filters from 17 features, biases of the orders
    QCOMPARE(
        modelOf("{type: hyena, hyena: {depth: 3, filter_hidden: 16}}").parameters(),
        (d + 1) * (n + 1) * d + (3 + 1) * (n + 1) * d + (17 + 1) * f + (f + 1) * f + f * n * d + n * d + (d + 1) * d);
    QCOMPARE(modelOf("{type: ttt_layer}").parameters(), 4 * d * d + (256 * d + 256) + (256 * d + d) + 2 * d);
    QCOMPARE(modelOf("{type: ttt_layer, ttt: {inner_model: {type: linear}}}").parameters(),
             4 * d * d + d * d + d + 2 * d);
    QCOMPARE(modelOf("{type: branched, branched: {branches: {a: {type: retnet}, b: {type: attention}, c: {type: "
                     "attention}}}}")
                 .parameters(),
             3 * d + 8 * d * d + 2 * 4 * d * d);
  }

  // States do not depend on the length; hyena keeps one input per order and token, branches add up.
  void statesByHand() {
    const qint64 d = 64, bytes = 4, i = 128;
    QCOMPARE(modelOf("{type: mamba, mamba: {variant: mamba1, d_state: 16, d_conv: 4}}").state(), bytes * i * (16 + 3));
    QCOMPARE(modelOf("{type: mamba, mamba: {d_state: 16, d_conv: 5}}").state(), bytes * (i * 16 + (i + 2 * 16) * 4));
    QCOMPARE(modelOf("{type: retnet}").state(), bytes * d * 2 * d / 4);
    QCOMPARE(modelOf("{type: retnet}").cache(), 0);
    QCOMPARE(modelOf("{type: hyena, hyena: {depth: 3}}").cache(), bytes * 3 * d);
    QCOMPARE(modelOf("{type: hyena, hyena: {depth: 3}}").state(), bytes * 2 * 4 * d);
    QCOMPARE(modelOf("{type: ttt_layer, ttt: {inner_model: {type: linear}}}").state(), bytes * (d * d + d));
    QCOMPARE(modelOf("{type: ttt_layer, ttt: {inner_model: {type: linear}, inner_optimizer: adamw}}").state(),
             3 * bytes * (d * d + d));
    const Model branched = modelOf("{type: branched, branched: {branches: {a: {type: retnet}, b: {type: attention}}}}");
    QCOMPARE(branched.state(), bytes * d * 2 * d / 4);
    QCOMPARE(branched.cache(), 2 * bytes * d);
  }

  void flopsByHand() {
    const qint64 d = 64, i = 128, n = 16, r = 4;
    QCOMPARE(
        modelOf("{type: mamba, mamba: {variant: mamba1, d_state: 16}}").flops(128),
        2 * d * 2 * i + i * (2 * 4 + 1 + 4) + 2 * i * (r + 2 * n) + (2 * r * i + i) + 8 * i * n + 11 * i + 2 * i * d);
    // mamba2: heads 2, chunk 64: the mean over a chunk of the pairs that count is 32.5, of all pairs 64.
    const qint64 heads = 2, conv = i + 2 * n, perPair = 2 * n + 3 * heads + 2 * i;
    const auto second = [&](qint64 pairs2) {
      return 2 * d * (i + conv + heads) + conv * 13 + 5 * heads + perPair * pairs2 / 2 + 4 * i * n + 2 * heads * n +
             2 * i * n / 64 + 11 * i + 2 * i * d;
    };
    const Model mamba2 = modelOf("{type: mamba, mamba: {d_state: 16}}");
    QCOMPARE(mamba2.flops(128), second(65));
    QCOMPARE(mamba2.flops(128, false), second(128));
    // retnet: two widths of values; chunks of 16.
    const qint64 pair = 2 * d + 2 * 2 * d + 2 * 4;
    QCOMPARE(
        modelOf("{type: retnet, retnet: {chunk_size: 16}}").flops(128),
        2 * (2 * d * d) + 3 * (2 * d * 2 * d) + 6 * d + (pair * 17 + 1) / 2 + 4 * d * (2 * d / 4) + 3 * d + 11 * 2 * d);
    QCOMPARE(modelOf("{type: retnet, retnet: {chunkwise: false}}").flops(128),
             2 * (2 * d * d) + 3 * (2 * d * 2 * d) + 6 * d + (pair * 129 + 1) / 2 + 11 * 2 * d);
    // ttt: a use of the linear model is 2 d d + d + 9 d; a step is three uses and the update.
    const qint64 use = 2 * d * d + d + 9 * d, fast = d * d + d;
    QCOMPARE(modelOf("{type: ttt_layer, ttt: {inner_model: {type: linear}, inner_steps_per_token: 3}}").flops(128),
             4 * 2 * d * d + 3 * (3 * use + 2 * fast) + use);
  }

  // Between two copies of the fast weights: 32 steps where they are sums, else about the root of the sequence.
  void blocksOfTtt() {
    const auto block = [](std::int64_t hidden, std::int64_t steps, bool adamw, std::int64_t sequence) {
      kinds::TttShape shape;
      shape.hidden = hidden;
      shape.steps = steps;
      shape.adamw = adamw;
      return static_cast<int>(kinds::tttBlock(shape, sequence));
    };
    QCOMPARE(block(16, 1, false, 1024), 32);
    QCOMPARE(block(16, 1, false, 20), 20);
    QCOMPARE(block(16, 3, false, 1024), 10);
    QCOMPARE(block(16, 64, false, 1024), 1);
    QCOMPARE(block(16, 1, true, 256), 16);
    QCOMPARE(block(0, 1, false, 257), 32);
  }

  // Work a token: the same at any length for the recurrent kinds, n log n for hyena.
  void workGrowsAsItShould() {
    for (const char* mixer :
         {"{type: mamba}", "{type: mamba, mamba: {variant: mamba1}}", "{type: retnet}", "{type: ttt_layer}"}) {
      const Model model = modelOf(mixer);
      QCOMPARE(model.flops(8192), model.flops(1024));
    }
    const Model hyena = modelOf("{type: hyena}");
    const qint64 growth = hyena.flops(8192) - hyena.flops(4096), before = hyena.flops(4096) - hyena.flops(2048);
    QCOMPARE(growth, before);  // one more stage of the transforms for each doubling
    QCOMPARE(growth, 2 * 64 * 15);
  }

  void defaultsFollowTheModel() {
    QCOMPARE(modelOf("{type: mamba}").detail(), std::string("mamba2 · N 64 · 2 × 64"));
    QCOMPARE(modelOf("{type: mamba, mamba: {variant: mamba1, d_state: 16}}").detail(), std::string("mamba1 · N 16"));
    // Heads of 64 do not divide an inner width of 96: the largest divisor below is taken.
    std::string narrow = withMixer("{type: mamba}");
    narrow.replace(narrow.find("d_model: 64"), 11, "d_model: 48");
    QCOMPARE(lowered(narrow).detail(), std::string("mamba2 · N 64 · 2 × 48"));
    QCOMPARE(modelOf("{type: branched, branched: {branches: {a: {type: mamba}, b: {type: hyena}}, selector: {type: "
                     "top_k}}}")
                 .detail(),
             std::string("mamba | hyena · top 1"));
    // Without rotary positions retnet does not rotate, unless it is asked to, which is an error.
    std::string none = withMixer("{type: retnet}");
    none.replace(none.find("positional: rope"), 16, "positional: none");
    QCOMPARE(modelOf("{type: retnet}").flops(64) - lowered(none).flops(64), 6 * 64);
  }

  void mistakesAreNamed_data() {
    QTest::addColumn<QString>("mixer");
    QTest::addColumn<QString>("errors");
    const QString at = "layer_templates.block.mixer";
    const auto row = [&](const char* mixer, const char* id, const char* path) {
      QTest::newRow(mixer) << QString(mixer) << QString("%1 %2%3").arg(id, at, path);
    };
    row("{type: mamba, mamba: {d_state: 0}}", "schema.out_of_range", ".mamba.d_state");
    row("{type: mamba, mamba: {d_conv: -1}}", "schema.out_of_range", ".mamba.d_conv");
    row("{type: mamba, mamba: {expand: wide}}", "schema.expected_integer", ".mamba.expand");
    row("{type: mamba, mamba: {variant: mamba3}}", "schema.bad_choice_near", ".mamba.variant");
    row("{type: mamba, mamba: {vendor.studio.dt_rank: 4}}", "schema.field_of_variant", ".mamba.vendor.studio.dt_rank");
    row("{type: mamba, mamba: {vendor.studio.n_groups: 3}}", "schema.does_not_divide", ".mamba.vendor.studio.n_groups");
    row("{type: mamba, retnet: {}}", "schema.section_of_other_kind", ".retnet");
    row("{type: retnet, retnet: {chunk_size: 0}}", "schema.out_of_range", ".retnet.chunk_size");
    row("{type: retnet, retnet: {rope: 1}}", "schema.expected_boolean", ".retnet.rope");
    row("{type: hyena, hyena: {depth: 0}}", "schema.out_of_range", ".hyena.depth");
    row("{type: hyena, hyena: {filter_decay: .inf}}", "schema.not_finite", ".hyena.filter_decay");
    row("{type: ttt_layer, ttt: {inner_lr: 0}}", "schema.out_of_range", ".ttt.inner_lr");
    row("{type: ttt_layer, ttt: {inner_lr: true}}", "schema.expected_number", ".ttt.inner_lr");
    row("{type: ttt_layer, ttt: {inner_model: {type: mlp, depth: 2}}}", "schema.unknown_key", ".ttt.inner_model.depth");
    row("{type: ttt_layer, ttt: {inner_model: {type: linear, hidden: 8}}}", "schema.unknown_key",
        ".ttt.inner_model.hidden");
    row("{type: ttt_layer, ttt: {inner_optimizer: adam}}", "schema.bad_choice_near", ".ttt.inner_optimizer");
    row("{type: branched}", "schema.missing_key", ".branched");
    row("{type: branched, branched: {}}", "schema.missing_key", ".branched.branches");
    row("{type: branched, branched: null}", "schema.expected_mapping", ".branched");
    row("{type: branched, branched: {branches: {}}}", "schema.too_few_branches", ".branched.branches");
    row("{type: branched, branched: {branches: {a: {type: mamba}, b: {type: hyena}}, selector: {top_k: 3}}}",
        "schema.top_k_above_branches", ".branched.selector.top_k");
    row("{type: branched, branched: {branches: {a: {type: mamba}, b: {type: hyena}}, selector: {type: random}}}",
        "schema.bad_choice", ".branched.selector.type");
    row("{type: branched, branched: {branches: {a: {type: mamba}, b: {type: hyena, hyena: {depth: 99}}}}}",
        "schema.out_of_range", ".branched.branches.b.hyena.depth");
    row("{type: branched, branched: {branches: {a: {type: mamba}, b: {type: mamba, mamba: {vendor.studio.head_dim: "
        "48}}}}}",
        "schema.does_not_divide", ".branched.branches.b.mamba.vendor.studio.head_dim");
    row("{type: branched, branched: {branches: {a: {type: mamba}, b: {type: branched, branched: {branches: {c: {type: "
        "mamba}, d: {type: retnet}}}}}}}",
        "schema.nested_branched", ".branched.branches.b");
  }
  void mistakesAreNamed() {
    QFETCH(QString, mixer);
    QFETCH(QString, errors);
    QCOMPARE(errorsOf(withMixer(mixer.toStdString())).join("; "), errors);
  }

  void rotationNeedsAnglesAndEvenHeads() {
    std::string none = withMixer("{type: retnet, retnet: {rope: true}}");
    none.replace(none.find("positional: rope"), 16, "positional: none");
    QCOMPARE(errorsOf(none).join("; "), QString("schema.key_needs_rope layer_templates.block.mixer.retnet.rope"));
    std::string odd = withMixer("{type: retnet}");
    odd.replace(odd.find("d_model: 64"), 11, "d_model: 60");
    QCOMPARE(errorsOf(odd).join("; "), QString("schema.odd_head_size model.n_heads"));
    odd.replace(odd.find("type: retnet"), 12, "type: retnet, retnet: {rope: false}");
    QVERIFY(errorsOf(odd).isEmpty());
  }

  // Two pairs of a head of 16 numbers have a factor.
  void factorsOfRotationFitTheHead() {
    std::string few = withMixer("{type: retnet}");
    few.replace(few.find("positional: rope"), 16,
                "positional: rope\n  rope_scaling: {type: longrope, vendor.studio.original_max_seq_len: 64, "
                "vendor.studio.short_factor: [1.0, 2.0], vendor.studio.long_factor: [1.0, 2.0]}");
    QVERIFY2(errorsOf(few).join("; ").startsWith("schema.scaling_list_length"), qPrintable(errorsOf(few).join("; ")));
    few.replace(few.find("type: retnet"), 12, "type: retnet, retnet: {rope: false}");
    QVERIFY2(errorsOf(few).isEmpty(), qPrintable(errorsOf(few).join("; ")));
  }

  void statesThatMayBeKept_data() {
    QTest::addColumn<QString>("mixer");
    QTest::addColumn<bool>("cache");
    QTest::addColumn<bool>("state");
    const auto row = [](const char* mixer, bool cache, bool state) {
      QTest::newRow(mixer) << QString(mixer) << cache << state;
    };
    row("{type: mamba}", false, true);
    row("{type: retnet}", true, false);
    row("{type: hyena}", false, false);
    row("{type: ttt_layer}", false, true);
    row("{type: branched, branched: {branches: {a: {type: mamba}, b: {type: attention}}}}", true, true);
    row("{type: branched, branched: {branches: {a: {type: mamba}, b: {type: hyena}}}}", false, true);
  }
  void statesThatMayBeKept() {
    QFETCH(QString, mixer);
    QFETCH(bool, cache);
    QFETCH(bool, state);
    for (const auto& [flag, allowed] : {std::pair("kv_cache", cache), std::pair("ssm_state", state)}) {
      const std::string text = withMixer(mixer.toStdString(), std::string("\n    state: {") + flag + ": true}");
      QCOMPARE(checkText(text).valid(), allowed);
    }
  }

  // state: {ssm_state: false}: nothing is kept, nothing is counted.
  void aSwitchedOffStateTakesNothing() {
    const auto bytes = [](const std::string& state) {
      return analysis::computeFigures(*lowered(withMixer("{type: mamba}", state)).ir).stateBytes.value();
    };
    QVERIFY(bytes("") > 0);
    QCOMPARE(bytes("\n    state: {ssm_state: false}"), 0);
  }

  void realismDoubts_data() {
    QTest::addColumn<QString>("mixers");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char* name, const char* mixers, const char* rules) {
      QTest::newRow(name) << QString(mixers) << QString(rules);
    };
    row("fast", "{type: ttt_layer, ttt: {inner_lr: 5.0}}",
        "realism.ttt_inner_lr_range layer_templates.t0.mixer.ttt.inner_lr");
    row("fast in a branch",
        "{type: branched, branched: {branches: {a: {type: attention}, b: {type: ttt_layer, ttt: {inner_lr: 5.0}}}}}",
        "realism.ttt_inner_lr_range layer_templates.t0.mixer.branched.branches.b.ttt.inner_lr");
    row("edge", "{type: ttt_layer, ttt: {inner_lr: 1}}", "");
    row("no attention", "{type: mamba};{type: retnet}", "realism.hybrid_without_attention layer_schedule");
    row("attention", "{type: mamba};{type: attention}", "");
    row("one kind", "{type: mamba};{type: mamba, mamba: {d_state: 16}}", "");
    row("hyena sees all", "{type: mamba};{type: hyena}", "");
  }
  void realismDoubts() {
    QFETCH(QString, mixers);
    QFETCH(QString, rules);
    std::string templates, schedule;
    const QStringList list = mixers.split(';');
    for (qsizetype i = 0; i < list.size(); ++i) {
      templates += QString("  t%1: {mixer: %2, ffn: {type: mlp}}\n").arg(i).arg(list[i]).toStdString();
      schedule += QString("  - {template: t%1}\n").arg(i).toStdString();
    }
    const auto result = analysis::analyze(
        SourceText("schema_version: 1\nmodel: {name: m, d_model: 64, vocab_size: 256, max_seq_len: 128, n_heads: 1}\n"
                   "tokenizer_contract: {type: hf, pretrained: x}\nembedding: {type: learned, positional: rope}\n"
                   "layer_templates:\n" +
                       templates + "layer_schedule:\n" + schedule + "head: {type: causal_lm}\n",
                   "test.yml"),
        1);
    QVERIFY(result->valid());
    QStringList found;
    for (const Diagnostic& diagnostic : result->diagnostics)
      if (diagnostic.id == DiagId::RealismTttInnerLrRange || diagnostic.id == DiagId::RealismHybridWithoutAttention)
        found << QString("%1 %2").arg(messageSpec(diagnostic.id).textId, diagnostic.path.toString().c_str());
    QCOMPARE(found.join("; "), rules);
  }

  void overridesOfOptionsAreRefused() {
    std::string text = withMixer("{type: mamba}");
    text.replace(text.find("    repeat: 2"), 13, "    repeat: 2\n    override: {mamba: {d_state: 8}}");
    QCOMPARE(errorsOf(text).join("; "), QString("schema.override_not_allowed layer_schedule[0].override.mamba"));
  }
};

QTEST_APPLESS_MAIN(RecurrentMixersTest)
#include "recurrent_mixers_test.moc"
