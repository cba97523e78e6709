// The mixture of experts: what it accepts, its tensors and counts against plain formulas, published models, realism.
#include "core/kinds/moe.h"

#include "analysis_support.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

namespace {

std::string withMoe(const std::string& options, const std::string& beside = "") {
  return changed("    ffn:\n      type: gated_mlp",
                 "    ffn: {type: moe, moe: {" + options + "}" + (beside.empty() ? "" : ", " + beside) + "}");
}

std::shared_ptr<const analysis::Analysis> analysed(const std::string& text) {
  return analysis::analyze(SourceText(text, "test.yml"));
}

const ir::Block& blockOf(const analysis::Analysis& analysis) {
  return *analysis.model->layers.front().block;
}

kinds::MoeShape shapeOf(const std::string& text) {
  const auto analysis = analysed(text);
  return kinds::moeShape(blockOf(*analysis).ffn, analysis->model->contextOf(blockOf(*analysis)));
}

qint64 ffnParameters(const std::string& text) {
  const auto analysis = analysed(text);
  qint64 sum = 0;
  for (const schema::TensorSpec& tensor : ir::blockTensors(blockOf(*analysis), *analysis->model))
    if (tensor.name.starts_with("ffn.") && !tensor.buffer) sum += tensor.numel();
  return sum;
}

std::string mixtral(int layers, int experts, int topK) {
  return "schema_version: 1\nmodel: {name: m, d_model: 4096, vocab_size: 32000, max_seq_len: 32768, n_heads: 32, "
         "n_kv_heads: 8}\ntokenizer_contract: {type: hf, pretrained: x}\n"
         "embedding: {type: learned, positional: rope, tie_word_embeddings: false}\nlayer_templates:\n  block:\n"
         "    mixer: {type: attention}\n    ffn: {type: moe, activation: swiglu, moe: {experts: " +
         std::to_string(experts) + ", top_k: " + std::to_string(topK) +
         "}, vendor.studio.expert_dim: 14336}\nlayer_schedule: [{template: block, repeat: " + std::to_string(layers) +
         "}]\nhead: {type: causal_lm, tie_weights: false}\n";
}

struct Published {
  const char* name;
  int layers, width, heads, kvHeads, vocabulary;
  const char* attention;
  const char* moe;
  const char* beside;
  int dense;     // first layers with a dense part
  int denseDim;  // its width
  qint64 total, active;
};

std::string wholeModel(const Published& model) {
  const auto number = [](qint64 value) { return std::to_string(value); };
  const std::string mixer = "    mixer: {type: attention, attention: {" + std::string(model.attention) + "}}\n";
  std::string schedule = "{template: block, repeat: " + number(model.layers - model.dense) + "}";
  if (model.dense > 0) schedule = "{template: dense, repeat: " + number(model.dense) + "}, " + schedule;
  return "schema_version: 1\nmodel: {name: m, d_model: " + number(model.width) +
         ", vocab_size: " + number(model.vocabulary) + ", max_seq_len: 4096, n_heads: " + number(model.heads) +
         ", n_kv_heads: " + number(model.kvHeads) +
         "}\ntokenizer_contract: {type: hf, pretrained: x}\n"
         "embedding: {type: learned, positional: rope, tie_word_embeddings: false}\nlayer_templates:\n  dense:\n" +
         mixer + "    ffn: {type: gated_mlp, vendor.studio.ffn_dim: " + number(std::max(1, model.denseDim)) +
         "}\n  block:\n" + mixer + "    ffn: {type: moe, activation: swiglu, moe: {" + model.moe + "}, " +
         model.beside + "}\nlayer_schedule: [" + schedule + "]\nhead: {type: causal_lm, tie_weights: false}\n";
}

bool fires(const std::string& text, const char* rule) {
  const auto analysis = analysed(text);
  if (!analysis->valid()) qFatal("the document of rule %s is not valid", rule);
  for (const Diagnostic& diagnostic : analysis->diagnostics)
    if (std::string("realism.") + rule == messageSpec(diagnostic.id).textId) return true;
  return false;
}

}  // namespace

class MoeTest : public QObject {
  Q_OBJECT

 private slots:
  // Published totals and active counts (Jiang et al. 2024: "47B total, 13B active").
  void mixtralHasItsPublishedCounts() {
    const auto analysis = analysed(mixtral(32, 8, 2));
    QVERIFY(analysis->valid());
    QCOMPARE(analysis->figures->parameters.value(), Q_INT64_C(46702792704));
    QCOMPARE(analysis->figures->activeParameters.value(), Q_INT64_C(12879925248));
  }

  // Totals counted from the released classes (buffers left out); active: the total less the experts not chosen.
  void wholeModelsHaveTheirPublishedCounts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("active");
    const Published models[] = {
        {"OLMoE-1B-7B", 16, 2048, 16, 16, 50304, "vendor.studio.qk_norm: width", "experts: 64, top_k: 8",
         "vendor.studio.expert_dim: 1024, vendor.studio.moe: {norm_topk: false}", 0, 0, 6919161856,
         6919161856 - 16LL * 56 * 3 * 2048 * 1024},
        {"Qwen3-30B-A3B", 48, 2048, 32, 4, 151936, "vendor.studio.head_dim: 128, vendor.studio.qk_norm: head",
         "experts: 128, top_k: 8", "vendor.studio.expert_dim: 768", 0, 0, 30532122624,
         30532122624 - 48LL * 120 * 3 * 2048 * 768},
        {"DeepSeek-V2-Lite", 27, 2048, 16, 16, 102400,
         "latent_dim: 512, vendor.studio.mla: {rope_head_dim: 64, nope_head_dim: 128, v_head_dim: 128}",
         "experts: 64, top_k: 6, shared_experts: 2",
         "vendor.studio.expert_dim: 1408, vendor.studio.moe: {norm_topk: false}", 1, 10944, 15706484224,
         15706484224 - 26LL * 58 * 3 * 2048 * 1408},
        {"DeepSeek-V3", 61, 7168, 128, 128, 129280,
         "latent_dim: 512, vendor.studio.mla: {q_lora: 1536, rope_head_dim: 64, nope_head_dim: 128, v_head_dim: 128}",
         "experts: 256, top_k: 8, shared_experts: 1, router: sigmoid, bias_correction: {enabled: true}, balance: "
         "{group_limit: 4}",
         "vendor.studio.expert_dim: 2048, vendor.studio.moe: {routed_scaling: 2.5}", 3, 18432, 671026404352,
         671026404352 - 58LL * 248 * 3 * 7168 * 2048}};
    for (const Published& model : models)
      QTest::newRow(model.name) << QString::fromStdString(wholeModel(model)) << model.total << model.active;
  }
  void wholeModelsHaveTheirPublishedCounts() {
    QFETCH(QString, text);
    QFETCH(qint64, total);
    QFETCH(qint64, active);
    const auto analysis = analysed(text.toStdString());
    QVERIFY(analysis->valid());
    QCOMPARE(analysis->figures->parameters.value(), total);
    QCOMPARE(analysis->figures->activeParameters.value(), active);
  }

  // Feed-forward parts of published models, by E * 3 d f + d E + 3 d (S f).
  void feedForwardPartsOfPublishedModels_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("expertDim");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char* name, int d, const char* options, int f, qint64 experts, qint64 shared) {
      QTest::newRow(name) << d << QString(options) << f << (experts + shared) * 3 * d * f + d * experts;
    };
    row("OLMoE-1B-7B", 2048, "experts: 64, top_k: 8", 1024, 64, 0);
    row("Qwen3-30B-A3B", 2048, "experts: 128, top_k: 8", 768, 128, 0);
    row("DeepSeek-V2-Lite", 2048, "experts: 64, top_k: 6, shared_experts: 2", 1408, 64, 2);
    row("DeepSeek-V3", 7168,
        "experts: 256, top_k: 8, shared_experts: 1, router: sigmoid, bias_correction: {enabled: true}, "
        "balance: {group_limit: 4}",
        2048, 256, 1);
    row("Jamba-v0.1", 4096, "experts: 16, top_k: 2", 14336, 16, 0);
  }
  void feedForwardPartsOfPublishedModels() {
    QFETCH(int, width);
    QFETCH(QString, options);
    QFETCH(int, expertDim);
    QFETCH(qint64, expected);
    const std::string text = replaced(
        withMoe(options.toStdString(), "activation: swiglu, vendor.studio.expert_dim: " + std::to_string(expertDim)),
        "d_model: 64", "d_model: " + std::to_string(width));
    QVERIFY(analysed(text)->valid());
    QCOMPARE(ffnParameters(text), expected);
  }

  void plainExpertsBiasesAndSharedWidth() {
    // d 64, E 4, f 100, S 32: router, experts with biases, shared part with biases.
    const std::string text =
        withMoe("experts: 4, top_k: 2, shared_experts: 1",
                "bias: true, vendor.studio.expert_dim: 100, vendor.studio.moe: {gated: false, shared_dim: 32}");
    QCOMPARE(ffnParameters(text), qint64(4 * 64 + 4 * (64 * 100 + 100 + 100 * 64 + 64) + 64 * 32 + 32 + 32 * 64 + 64));
  }

  void activeCountsChosenAndSharedExpertsOnly() {
    const auto analysis = analysed(withMoe("experts: 4, top_k: 1, shared_experts: 2", "vendor.studio.expert_dim: 96"));
    const qint64 expert = 3 * 64 * 96;
    QCOMPARE(analysis->figures->parameters.value() - analysis->figures->activeParameters.value(), 2 * 3 * expert);
    // Work: the FLOPs do not depend on how many experts there are, but for the router.
    const auto more = analysed(withMoe("experts: 8, top_k: 1, shared_experts: 2", "vendor.studio.expert_dim: 96"));
    const qint64 router = 2 * (2 * 64 + 5);
    QCOMPARE(more->figures->forwardFlopsPerToken.value() - analysis->figures->forwardFlopsPerToken.value(), 4 * router);
  }

  void flopsByPlainFormula() {
    const auto analysis = analysed(withMoe("experts: 4, top_k: 2", "activation: relu, vendor.studio.expert_dim: 96"));
    const ir::Block& block = blockOf(*analysis);
    const Flops flops = block.ffn.kind->flops(block.ffn, analysis->model->contextOf(block), {128, true});
    const qint64 expert = 3 * 2 * 64 * 96 + (1 + 1) * 96;
    QCOMPARE(flops.value(), 2 * 64 * 4 + 5 * 4 + 2 * expert + 2 * 64 * 2);
  }

  void correctionBiasIsKeptAndNotCounted() {
    const std::string text = withMoe("experts: 4, top_k: 2, bias_correction: {enabled: true}");
    QCOMPARE(ffnParameters(text), ffnParameters(withMoe("experts: 4, top_k: 2")));
    const auto analysis = analysed(text);
    const schema::TensorList tensors = ir::modelTensors(*analysis->model);
    QVERIFY(std::any_of(tensors.begin(), tensors.end(), [](const schema::TensorSpec& tensor) {
      return tensor.name == "layers.0.ffn.router.correction.bias" && tensor.buffer && tensor.shape.size() == 1;
    }));
  }

  void routerStartsFromItsOwnDeviation() {
    const std::string text =
        withMoe("experts: 4, top_k: 2, router_init_std: 0.5") + "training_hints: {init: normal_0.01}\n";
    for (const schema::TensorSpec& tensor : ir::modelTensors(*analysed(text)->model)) {
      if (tensor.name == "layers.0.ffn.router.weight") QCOMPARE(tensor.init.std, 0.5);
      if (tensor.name == "layers.0.ffn.experts.gate_up_proj.weight") QCOMPARE(tensor.init.std, 0.01);
    }
  }

  void hashRoutingHasNoRouter() {
    const std::string text = withMoe("experts: 4, top_k: 2, routing: {type: hash, hash_salt: 5}");
    QCOMPARE(ffnParameters(text), ffnParameters(withMoe("experts: 4, top_k: 2")) - 4 * 64);
    QVERIFY(shapeOf(text).hash);
    QCOMPARE(shapeOf(text).hashSalt, 5);
  }

  void defaultsThatDependOnOthers() {
    QVERIFY(shapeOf(withMoe("experts: 4, top_k: 2")).normTopK);
    QVERIFY(!shapeOf(withMoe("experts: 4, top_k: 1")).normTopK);
    QVERIFY(shapeOf(withMoe("experts: 4, top_k: 1", "vendor.studio.moe: {norm_topk: true}")).normTopK);
    QVERIFY(shapeOf(withMoe("experts: 4, top_k: 2, router: sigmoid")).affinity == kinds::MoeScore::Sigmoid);
    QVERIFY(shapeOf(withMoe("experts: 4, top_k: 2, router: sigmoid, affinity: softmax")).affinity ==
            kinds::MoeScore::Softmax);
    QCOMPARE(shapeOf(withMoe("experts: 256, top_k: 8")).groups, 8);
    QCOMPARE(shapeOf(withMoe("experts: 9, top_k: 2")).groups, 3);
    QCOMPARE(shapeOf(withMoe("experts: 4, top_k: 2")).expertDim, 256);
  }

  void faults_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* options, const char* beside, const char* id, const char* place) {
      QTest::newRow((std::string(options) + beside).c_str()) << options << beside << id << place;
    };
    row("experts: 4, top_k: 5", "", "schema.more_than_all", "moe.top_k");
    row("experts: 4", "", "schema.missing_key", "moe.top_k");
    row("experts: 5000, top_k: 2", "", "schema.out_of_range", "moe.experts");
    row("experts: 4, top_k: 2, router_jitter: 1", "", "schema.out_of_range", "moe.router_jitter");
    row("experts: 4, top_k: 2, capacity_factor: 0", "", "schema.out_of_range", "moe.capacity_factor");
    row("experts: 4, top_k: 2, z_loss: -1", "", "schema.out_of_range", "moe.z_loss");
    row("experts: 4, top_k: 2, affinity: tanh", "", "schema.bad_choice", "moe.affinity");
    row("experts: 4, top_k: 2, bias_correction: {update_rate: -1}", "", "schema.out_of_range",
        "moe.bias_correction.update_rate");
    row("experts: 4, top_k: 2, balance: {group_limit: 0}", "", "schema.out_of_range", "moe.balance.group_limit");
    row("experts: 4, top_k: 2, balance: {group_limit: 5}", "", "schema.more_than_all", "moe.balance.group_limit");
    row("experts: 8, top_k: 3, balance: {group_limit: 2}", "", "schema.moe_group_limit_too_small",
        "moe.balance.group_limit");
    row("experts: 8, top_k: 2", "vendor.studio.moe: {groups: 3}", "schema.moe_groups_do_not_divide",
        "vendor.studio.moe.groups");
    row("experts: 4, top_k: 2, routing: {type: hash}", "", "schema.missing_key", "moe.routing.hash_salt");
    row("experts: 4, top_k: 2, routing: {}", "", "schema.missing_key", "moe.routing.type");
    row("experts: 4, top_k: 2, routing: {type: learned, hash_salt: 1}", "", "schema.unknown_key",
        "moe.routing.hash_salt");
    row("experts: 4, top_k: 2, routing: {type: hash, hash_salt: 1}, router_jitter: 0.1", "",
        "schema.hash_has_no_router", "moe.router_jitter");
  }
  void faults() {
    QFETCH(QString, options);
    QFETCH(QString, beside);
    QFETCH(QString, id);
    QFETCH(QString, place);
    const Checked checked = checkText(withMoe(options.toStdString(), beside.toStdString()));
    QCOMPARE(checked.errors(), std::size_t{1});
    const Diagnostic* found = checked.find(id.toStdString());
    QVERIFY2(found, checked.list().c_str());
    QVERIFY2(found->path.toString().ends_with(place.toStdString()), found->path.toString().c_str());
    QVERIFY(!found->fixes.empty());
  }

  void moeUnderAnotherTypeIsSaidSo() {
    const Checked checked = checkText(changed("type: gated_mlp", "type: gated_mlp\n      moe: {experts: 4, top_k: 2}"));
    QVERIFY2(checked.find("schema.section_of_other_kind"), checked.list().c_str());
  }

  void layersWithoutFeedForwardPart() {
    const auto analysis = analysed(changed("type: gated_mlp", "type: gated_mlp\n      vendor.studio.no_ffn: true"));
    QVERIFY(analysis->valid());
    for (const schema::TensorSpec& tensor : ir::blockTensors(blockOf(*analysis), *analysis->model))
      QVERIFY2(!tensor.name.starts_with("ffn.") && !tensor.name.starts_with("norm2."), tensor.name.c_str());
  }

  void denseWidthOfTheModel() {
    const auto analysis = analysed(changed("n_heads: 4", "n_heads: 4\n  vendor.studio.dense_ffn_dim: 100"));
    QVERIFY(analysis->valid());
    for (const schema::TensorSpec& tensor : ir::blockTensors(blockOf(*analysis), *analysis->model))
      if (tensor.name == "ffn.up_proj.weight") QCOMPARE(tensor.shape.front(), 100);
  }

  void realism() {
    const char* usual = "vendor.studio.expert_dim: 64";
    QVERIFY(!fires(withMoe("experts: 1024, top_k: 2", usual), "moe_expert_ratio"));
    QVERIFY(fires(withMoe("experts: 1025, top_k: 2", usual), "moe_expert_ratio"));
    QVERIFY(!fires(withMoe("experts: 4, top_k: 2, capacity_factor: 0.5", usual), "moe_expert_ratio"));
    QVERIFY(fires(withMoe("experts: 4, top_k: 2, capacity_factor: 0.49", usual), "moe_expert_ratio"));
    QVERIFY(fires(withMoe("experts: 4, top_k: 2, affinity: sqrt_softplus", usual), "affinity_consistency"));
    QVERIFY(!fires(withMoe("experts: 4, top_k: 2, affinity: sqrt_softplus, bias_correction: {enabled: true}", usual),
                   "affinity_consistency"));
    QVERIFY(!fires(withMoe("experts: 4, top_k: 2", "vendor.studio.expert_dim: 32"), "moe_active_width"));
    QVERIFY(fires(withMoe("experts: 4, top_k: 2", "vendor.studio.expert_dim: 31"), "moe_active_width"));
    QVERIFY(fires(withMoe("experts: 4, top_k: 4"), "moe_active_width"));
    QVERIFY(!fires(withMoe("experts: 32, top_k: 2", usual), "moe_expert_load"));
    QVERIFY(fires(withMoe("experts: 33, top_k: 2", usual), "moe_expert_load"));
    const std::string hash = withMoe("experts: 4, top_k: 2, routing: {type: hash, hash_salt: 1}", usual);
    QVERIFY(!fires(replaced(hash, "repeat: 2", "repeat: 3"), "hash_routing_first_layers"));
    QVERIFY(fires(replaced(hash, "repeat: 2", "repeat: 4"), "hash_routing_first_layers"));
  }
};

QTEST_APPLESS_MAIN(MoeTest)
#include "moe_test.moc"
