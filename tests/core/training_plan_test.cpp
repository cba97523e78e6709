// Optimizers, formats and quantisation by tensor name; hyper-connections and further tokens: what they accept and
// count.
#include "core/ir/training_plan.h"

#include <set>

#include "core/analysis/analysis.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

namespace {

std::shared_ptr<const analysis::Analysis> analysed(const std::string& text) {
  return analysis::analyze(SourceText(text, "test.yml"));
}

std::string withHints(const std::string& hints) {
  return smallDocument() + "training_hints: {" + hints + "}\n";
}

std::string withHyper(const std::string& hyper) {
  return changed("    ffn:", "    residual: {type: hyper_connection, hyper: {" + hyper + "}}\n    ffn:");
}

std::string withMtp(const std::string& mtp) {
  return changed("head:\n  type: causal_lm", "head: {type: causal_lm_mtp, mtp: {" + mtp + "}}");
}

// "muon" or "adamw" of each tensor by name.
ir::OptimizerKind optimizerOf(const std::string& text, const std::string& name) {
  const auto analysis = analysed(text);
  for (const schema::TensorSpec& tensor : ir::modelTensors(*analysis->model))
    if (tensor.name == name) return ir::optimizerOf(tensor, analysis->model->trainingHints);
  qFatal("there is no tensor %s", name.c_str());
}

qint64 sumOf(const analysis::Analysis& analysis, std::string_view part) {
  qint64 sum = 0;
  for (const schema::TensorSpec& tensor : ir::modelTensors(*analysis.model))
    if (tensor.name.find(part) != std::string::npos) sum += tensor.numel();
  return sum;
}

bool fires(const std::string& text, const char* rule) {
  const auto analysis = analysed(text);
  if (!analysis->valid()) qFatal("the document of rule %s is not valid", rule);
  for (const Diagnostic& diagnostic : analysis->diagnostics)
    if (std::string("realism.") + rule == messageSpec(diagnostic.id).textId) return true;
  return false;
}

constexpr auto kMuon = ir::OptimizerKind::Muon;
constexpr auto kAdamW = ir::OptimizerKind::AdamW;

}  // namespace

class TrainingPlanTest : public QObject {
  Q_OBJECT

 private slots:
  void patterns_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* name, const char* pattern, bool matches) {
      QTest::newRow((std::string(name) + " " + pattern).c_str()) << name << pattern << matches;
    };
    row("layers.0.ffn.up_proj.weight", "*", true);
    row("layers.0.ffn.up_proj.weight", "*.weight", true);
    row("layers.0.ffn.up_proj.weight", "layers.?.ffn.*", true);
    row("layers.10.ffn.up_proj.weight", "layers.?.ffn.*", false);
    row("layers.0.ffn.up_proj.weight", "layers.*.ffn.*weight", true);
    row("layers.0.ffn.up_proj.weight", "layers", false);
    row("layers.0.ffn.up_proj.weight", "*.bias", false);
    row("", "", true);
    row("", "**", true);
    row("a", "", false);
    row("aab", "*ab", true);
  }
  void patterns() {
    QFETCH(QString, name);
    QFETCH(QString, pattern);
    QFETCH(bool, matches);
    QCOMPARE(ir::matchesPattern(name.toStdString(), pattern.toStdString()), matches);
  }
  void longPatternsEnd() { QVERIFY(!ir::matchesPattern(std::string(20000, 'a'), "*a*a*a*a*a*a*b")); }

  void whoMovesWhat() {
    const std::string adamw = withHints("optimizer: adamw");
    const std::string muon = withHints("optimizer: muon, optimizer_groups: {adamw: [\"*.o_proj.*\"]}");
    const std::string hybrid = withHints("optimizer: hybrid, optimizer_groups: {muon: [\"*.mixer.*\"]}");
    QVERIFY(optimizerOf(adamw, "layers.0.mixer.q_proj.weight") == kAdamW);
    QVERIFY(optimizerOf(muon, "layers.0.mixer.q_proj.weight") == kMuon);
    QVERIFY(optimizerOf(muon, "layers.0.mixer.o_proj.weight") == kAdamW);
    QVERIFY(optimizerOf(muon, "layers.1.ffn.down_proj.weight") == kMuon);
    QVERIFY(optimizerOf(muon, "layers.1.norm1.weight") == kAdamW);
    QVERIFY(optimizerOf(muon, "embedding.weight") == kAdamW);
    QVERIFY(optimizerOf(hybrid, "layers.0.mixer.q_proj.weight") == kMuon);
    QVERIFY(optimizerOf(hybrid, "layers.1.ffn.down_proj.weight") == kAdamW);
    // Without a list for Muon, hybrid splits as muon does.
    const std::string open = withHints("optimizer: hybrid, optimizer_groups: {adamw: [\"*.o_proj.*\"]}");
    QVERIFY(optimizerOf(open, "layers.1.ffn.down_proj.weight") == kMuon);
    QVERIFY(optimizerOf(open, "layers.0.mixer.o_proj.weight") == kAdamW);
    QVERIFY(optimizerOf(open, "embedding.weight") == kAdamW);
    const std::string moe = replaced(muon, "type: gated_mlp", "type: moe\n      moe: {experts: 4, top_k: 2}");
    QVERIFY(optimizerOf(moe, "layers.0.ffn.router.weight") == kAdamW);
    QVERIFY(optimizerOf(moe, "layers.0.ffn.experts.gate_up_proj.weight") == kMuon);
  }

  // Muon keeps one moment where AdamW keeps two: 4 bytes less for each of its parameters.
  void optimizerMemoryFollowsTheOptimizer() {
    const auto plain = analysed(withHints("optimizer: adamw"));
    const auto muon = analysed(withHints("optimizer: muon"));
    const qint64 matrices = sumOf(*muon, "_proj.weight");
    QVERIFY(matrices > 0);
    QCOMPARE(plain->figures->memory.optimizer.value() - muon->figures->memory.optimizer.value(), 4 * matrices);
    const auto some = analysed(withHints("optimizer: hybrid, optimizer_groups: {muon: [\"layers.1.*\"]}"));
    QCOMPARE(plain->figures->memory.optimizer.value() - some->figures->memory.optimizer.value(), 2 * matrices);
  }

  // bfloat16 with norms in float32: two bytes more for each in weights and gradients, no float32 copy of them.
  void layeredSafeKeepsNormsWide() {
    const auto uniform = analysed(smallDocument());
    const auto layered = analysed(smallDocument() + "compatibility: {dtype_policy: layered_safe}\n");
    const qint64 norms = sumOf(*layered, "norm");
    QCOMPARE(norms, 5 * 64);
    QCOMPARE(layered->figures->memory.weights.value() - uniform->figures->memory.weights.value(), 2 * norms);
    QCOMPARE(uniform->figures->memory.optimizer.value() - layered->figures->memory.optimizer.value(), 4 * norms);
  }

  void quantisedTensorsAreThoseInScope() {
    const std::string text =
        smallDocument() + "compatibility: {quant_aware_training: {enabled: true, dtype: fp8, scope: [\"*.ffn.*\"]}}\n";
    const auto analysis = analysed(text);
    int scoped = 0;
    for (const schema::TensorSpec& tensor : ir::modelTensors(*analysis->model))
      if (ir::isQuantized(tensor, analysis->model->compatibility)) {
        ++scoped;
        QVERIFY(tensor.name.find(".ffn.") != std::string::npos);
      }
    QCOMPARE(scoped, 6);
    for (const schema::TensorSpec& tensor : ir::modelTensors(*analysis->model))
      QVERIFY(!ir::isQuantized(tensor, analysed(smallDocument())->model->compatibility));
  }

  // n streams of d: a map of (2n + n^2) x nd, three factors and 2n + n^2 biases for mixer and feed-forward part each.
  void hyperConnectionsCount() {
    const auto analysis = analysed(withHyper("expand: 4"));
    QVERIFY(analysis->valid());
    QCOMPARE(sumOf(*analysis, ".residual."), qint64(2 * 2 * ((8 + 16) * 4 * 64 + 3 + 8 + 16)));
    const auto low = analysed(withHyper("expand: 4, mixing: learned_lowrank"));
    QCOMPARE(sumOf(*low, ".residual."), qint64(2 * 2 * ((8 + 16) * 4 * 64 + 3 + 8 + 16)));
    const auto five = analysed(withHyper("expand: 5, mixing: learned_lowrank"));  // rank 2
    QCOMPARE(sumOf(*five, ".residual."), qint64(2 * 2 * ((10 + 20) * 5 * 64 + 3 + 10 + 20)));
    QVERIFY(analysis->figures->forwardFlopsPerToken.value() >
            analysed(smallDocument())->figures->forwardFlopsPerToken.value());
  }

  void hyperConnectionsAreChecked() {
    QVERIFY(checkText(withHyper("expand: 4, sinkhorn_iters: 0")).find(DiagId::BirkhoffNeedsSteps));
    QVERIFY(checkText(withHyper("expand: 4, mixing: unconstrained, sinkhorn_iters: 0")).valid());
    QVERIFY(checkText(withHyper("expand: 0")).find(DiagId::OutOfRange));
    QVERIFY(
        checkText(changed("    ffn:", "    residual: {type: hyper_connection}\n    ffn:")).find(DiagId::MissingKey));
    QVERIFY(fires(withHyper("expand: 9"), "hyper_streams"));
    QVERIFY(!fires(withHyper("expand: 8"), "hyper_streams"));
  }

  // Each depth: two norms, a projection 2d -> d, and the layers; trained and counted, not used for a generated token.
  void furtherTokensCount() {
    const auto plain = analysed(smallDocument());
    const auto mtp = analysed(withMtp("head_template: block, n_predict: 2, head_layers: 3"));
    QVERIFY(mtp->valid());
    qint64 layer = 0;
    for (const schema::TensorSpec& tensor : ir::blockTensors(*mtp->model->mtpBlock, *mtp->model))
      layer += tensor.numel();
    const qint64 depth = 2 * 64 + 2 * 64 * 64 + 3 * layer;
    QCOMPARE(mtp->figures->parameters.value() - plain->figures->parameters.value(), 2 * depth);
    QCOMPARE(mtp->figures->activeParameters.value(), plain->figures->activeParameters.value());
    QCOMPARE(mtp->figures->forwardFlopsPerToken.value(), plain->figures->forwardFlopsPerToken.value());
    QVERIFY(mtp->figures->trainingFlopsPerToken.value() > plain->figures->trainingFlopsPerToken.value());
    std::set<std::string> names;
    for (const schema::TensorSpec& tensor : ir::mtpTensors(*mtp->model)) names.insert(tensor.name);
    QVERIFY(names.contains("mtp.0.norm_hidden.weight") && names.contains("mtp.1.projection.weight") &&
            names.contains("mtp.1.layers.2.ffn.down_proj.weight"));
  }

  void furtherTokensAreChecked() {
    QVERIFY(checkText(withMtp("head_template: blok")).find(DiagId::UnknownTemplate));
    QVERIFY(checkText(withMtp("n_predict: 1")).find(DiagId::MissingKey));
    QVERIFY(checkText(withMtp("head_template: block, n_predict: 0")).find(DiagId::OutOfRange));
    QVERIFY(checkText(changed("type: causal_lm", "type: causal_lm_mtp")).find(DiagId::MissingKey));
    QVERIFY(checkText(changed("type: causal_lm", "type: causal_lm\n  mtp: {head_template: block}"))
                .find(DiagId::SectionOfOtherKind));
    QVERIFY(fires(withMtp("head_template: block, train_loss_weight: 1.5"), "mtp_weight"));
    // A template that only the head uses is used.
    const std::string own =
        replaced(withMtp("head_template: deep"),
                 "layer_schedule:", "  deep:\n    mixer: {type: attention}\n    ffn: {type: mlp}\nlayer_schedule:");
    QVERIFY(!fires(own, "unused_template"));
    QVERIFY(fires(replaced(own, "head_template: deep", "head_template: block"), "unused_template"));
  }

  void hintsAreChecked() {
    QVERIFY(checkText(withHints("optimizer: hybrid")).valid());
    QVERIFY(checkText(withHints("optimizer: hybrid, optimizer_groups: {adamw: [\"head.*\"]}")).valid());
    QVERIFY(checkText(withHints("optimizer: hybrid, optimizer_groups: {muon: []}")).find(DiagId::HybridNeedsGroups));
    QVERIFY(checkText(withHints("optimizer: hybrid, optimizer_groups: {muon: [\"layers.*\"]}")).valid());
    QVERIFY(checkText(withHints("muon: {ns_coefs: [1, 2]}")).find(DiagId::ListLength));
    QVERIFY(checkText(withHints("muon: {ns_iters: -1}")).find(DiagId::OutOfRange));
    QVERIFY(checkText(withHints("optimizer_groups: {muon: \"*\"}")).find(DiagId::ExpectedList));
    QVERIFY(fires(withHints("muon: {ns_iters: 5}"), "optimizer_options_unused"));
    QVERIFY(!fires(withHints("optimizer: muon, muon: {ns_iters: 5}"), "optimizer_options_unused"));
    QVERIFY(fires(withHints("optimizer: hybrid, optimizer_groups: {muon: [\"layer.*\"]}"), "pattern_matches_nothing"));
    QVERIFY(
        !fires(withHints("optimizer: hybrid, optimizer_groups: {muon: [\"layers.*\"]}"), "pattern_matches_nothing"));
  }
};

QTEST_APPLESS_MAIN(TrainingPlanTest)
#include "training_plan_test.moc"
