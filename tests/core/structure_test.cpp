// Parallel and integrator entries, gates, memories, changes of width, execution modes: expansion, counts and errors.
// Counts are written out as formulas of their own: none of the program's functions stands in them.
#include <QtTest>
#include <set>

#include "core/analysis/report.h"
#include "core/interop/runtime_plan.h"
#include "core/ir/printer.h"
#include "core/ir/verifier.h"
#include "tests/core/analysis_support.h"

using namespace eulerstack;
using support::analyzeText;

namespace {

constexpr std::int64_t d = 64, f = 256, V = 256, T = 128, H = 4;
constexpr std::int64_t kAttention = 4 * d * d, kFfn = 3 * d * f, kNorms = 2 * d;
constexpr std::int64_t kLayer = kAttention + kFfn + kNorms;
constexpr std::int64_t kOuter = V * d + d;  // tied embedding, final norm

std::string document(const std::string& templates, const std::string& schedule, const std::string& rest = "") {
  return "schema_version: 1\nmodel: {name: small, d_model: 64, vocab_size: 256, max_seq_len: 128, n_heads: 4, dtype: "
         "float32}\ntokenizer_contract: {type: hf, pretrained: byte-level}\nembedding: {type: learned, positional: "
         "rope}\nlayer_templates:\n  block: {mixer: {type: attention}, ffn: {type: gated_mlp}}\n" +
         templates + "layer_schedule:\n" + schedule + "head: {type: causal_lm}\n" + rest;
}

std::string streams(const std::string& merge, const std::string& second = "block") {
  return "  - parallel:\n      - {stream: a, body: [{template: block, repeat: 2}]}\n      - {stream: b, body: "
         "[{template: " +
         second + "}]}\n    merge: " + merge + "\n";
}

std::shared_ptr<const analysis::Analysis> valid(const std::string& text) {
  auto result = analyzeText(text);
  if (!result->valid()) {
    for (const Diagnostic& diagnostic : result->diagnostics)
      qWarning("%s %s", messageSpec(diagnostic.id).textId, diagnostic.path.toString().c_str());
    qFatal("not valid:\n%s", text.c_str());
  }
  const std::vector<std::string> breaches = ir::verify(*result->model);
  if (!breaches.empty()) qFatal("%s", breaches.front().c_str());
  return result;
}

std::int64_t parameters(const std::string& text) {
  const auto result = valid(text);
  std::int64_t sum = 0;
  std::set<std::string> names;
  for (const schema::TensorSpec& tensor : ir::modelTensors(*result->model)) {
    if (!names.insert(tensor.name).second) qFatal("%s twice", tensor.name.c_str());
    std::int64_t size = 1;
    for (const std::int64_t n : tensor.shape) size *= n;
    sum += size;
  }
  if (sum != result->figures->parameters.value()) qFatal("%s", "the figures are not the sum of the tensors");
  return sum;
}

bool hasTensor(const ir::ModelIr& model, std::string_view name, const std::vector<std::int64_t>& shape) {
  for (const schema::TensorSpec& tensor : ir::modelTensors(model))
    if (tensor.name == name) return tensor.shape == shape;
  return false;
}

std::multiset<std::string> errorsOf(const std::string& text) {
  std::multiset<std::string> ids;
  const auto result = analyzeText(text);
  for (const Diagnostic& diagnostic : result->diagnostics)
    if (diagnostic.severity == Severity::Error)
      ids.insert(std::string(messageSpec(diagnostic.id).textId) + " " + diagnostic.path.toString());
  return ids;
}

const std::string kNarrow = "  narrow: {mixer: {type: attention}, ffn: {type: gated_mlp}, shape_change: {d_out: 32}}\n";

std::string withMemory(const std::string& memory) {
  return "  keeper: {mixer: {type: attention}, ffn: {type: gated_mlp}, memory: " + memory + "}\n";
}

}  // namespace

class StructureTest : public QObject {
  Q_OBJECT
 private slots:
  void mergesCountExactly_data() {
    QTest::addColumn<QString>("merge");
    QTest::addColumn<qint64>("extra");
    QTest::newRow("concat") << "{type: concat}" << qint64(2 * d * d);
    QTest::newRow("add") << "{type: add}" << qint64(0);
    QTest::newRow("add, projected") << "{type: add, projection: true}" << qint64(d * d);
    QTest::newRow("gated") << "{type: gated}" << qint64(2 * d);
    QTest::newRow("cross_attn") << "{type: cross_attn, from: a, to: b}" << qint64(4 * d * d);
  }
  void mergesCountExactly() {
    QFETCH(QString, merge);
    QFETCH(qint64, extra);
    const std::string text = document("", streams(merge.toStdString()));
    QCOMPARE(parameters(text), 3 * kLayer + kOuter + extra);
    const auto result = valid(text);
    QCOMPARE(result->figures->layers, 3);
    QCOMPARE(result->figures->activeParameters.value(), result->figures->parameters.value());
    QCOMPARE(result->model->layers[2].stream, 1);
  }

  // The stream that is read from may be narrow, and named first: what goes on has the width of the one that asks.
  void crossAttentionGoesOnAsWideAsItsTarget() {
    const std::string entry =
        "  - parallel:\n"
        "    - {stream: a, body: [{template: narrow}]}\n"
        "    - {stream: b, body: [{template: block}]}\n"
        "    merge: {type: cross_attn, from: a, to: b}\n"
        "  - template: block\n";
    const auto result = valid(document(kNarrow, entry));
    QCOMPARE(result->model->outWidth, d);
    QVERIFY(hasTensor(*result->model, "merges.0.k_proj.weight", {d, 32}));
    QVERIFY(hasTensor(*result->model, "layers.2.mixer.q_proj.weight", {d, d}));
  }

  // Rules of a kind hold at the width at which its layer runs: 2 * 40 / 8 = 10 heads have no 4 groups.
  void rulesHoldAtTheWidthOfTheLayer() {
    const std::string templates =
        "  narrow: {mixer: {type: mamba}, ffn: {type: gated_mlp}, shape_change: {d_out: 40}}\n"
        "  groups: {mixer: {type: mamba, mamba: {vendor.studio.head_dim: 8, vendor.studio.n_groups: 4}},"
        " ffn: {type: gated_mlp}}\n";
    const auto right = valid(document(templates, "  - template: groups\n  - template: narrow\n"));
    const auto result =
        analysis::analyze(SourceText(document(templates, "  - template: narrow\n  - {template: groups, repeat: 3}\n")));
    QCOMPARE(result->count(Severity::Error), 1U);
    QCOMPARE(result->diagnostics.front().id, DiagId::DoesNotDivide);
    QCOMPARE(result->diagnostics.front().path.toString(),
             std::string("layer_templates.groups.mixer.mamba.vendor.studio.n_groups"));
  }

  void furtherDepthsKeepTheWidth() {
    std::string text = document(kNarrow, "  - template: block\n");
    const std::string plain = "head: {type: causal_lm}";
    text.replace(text.find(plain), plain.size(), "head: {type: causal_lm_mtp, mtp: {head_template: narrow}}");
    const auto result = analyzeText(text);
    QCOMPARE(result->count(Severity::Error), 1U);
    QCOMPARE(result->diagnostics.front().id, DiagId::MtpWidth);
    QCOMPARE(result->diagnostics.front().path.toString(), std::string("head.mtp.head_template"));
  }

  void layersOfStreamsHaveOneRunningIndex() {
    const auto result =
        valid(document("", "  - template: block\n" + streams("{type: concat}") + "  - template: block\n"));
    QVERIFY(hasTensor(*result->model, "layers.4.mixer.q_proj.weight", {d, d}));
    QVERIFY(hasTensor(*result->model, "merges.1.proj.weight", {d, 2 * d}));
    QCOMPARE(result->model->layers[3].item, 1U);
    QCOMPARE(result->model->layers[3].stream, 1);
    QCOMPARE(result->model->layers[4].stream, -1);
  }

  void integratorsCountCopiesOrOneSetOfWeights_data() {
    QTest::addColumn<QString>("integrator");
    QTest::addColumn<qint64>("layers");
    QTest::addColumn<qint64>("calls");
    QTest::addColumn<bool>("ode");
    QTest::newRow("discrete") << "{type: discrete, steps: 4, body: block}" << qint64(4) << qint64(1) << false;
    QTest::newRow("shared") << "{type: discrete, steps: 4, body: block, vendor.studio.shared: true}" << qint64(1)
                            << qint64(4) << false;
    QTest::newRow("euler") << "{type: ode_euler, steps: 3, body: block}" << qint64(1) << qint64(3) << true;
    QTest::newRow("rk4") << "{type: ode_rk4, steps: 3, body: block, output: hidden}" << qint64(1) << qint64(12) << true;
  }
  void integratorsCountCopiesOrOneSetOfWeights() {
    QFETCH(QString, integrator);
    QFETCH(qint64, layers);
    QFETCH(qint64, calls);
    QFETCH(bool, ode);
    const auto one = valid(document("", "  - template: block\n"));
    const std::string text = document("", "  - integrator: " + integrator.toStdString() + "\n");
    QCOMPARE(parameters(text), layers * kLayer + kOuter);
    const auto result = valid(text);
    QCOMPARE(result->figures->layers, layers);
    QCOMPARE(result->model->layers.front().applications, calls);
    // Steps are work, whether they have weights or not.
    const std::int64_t outer = 2 * d * V + 4 * d;
    const std::int64_t layer = one->figures->forwardFlopsPerToken.value() - outer;
    const std::int64_t method = ode ? 3 * d : 0;
    QCOMPARE(result->figures->forwardFlopsPerToken.value(), outer + layers * calls * (layer + method));
    const std::int64_t keys = 2 * d * 4;
    QCOMPARE(result->figures->kvCacheBytesPerToken.value(), ode ? d * 4 : layers * calls * keys);
  }

  void memoriesCountExactly_data() {
    QTest::addColumn<QString>("memory");
    QTest::addColumn<qint64>("extra");
    QTest::addColumn<qint64>("state");
    const std::int64_t m = 48, gate = d * d + d;
    QTest::newRow("neural") << "{type: neural_memory, params: {hidden: 48}, update_at_inference: true}"
                            << qint64(d + 3 * d * d + gate + 2 * m * d + m + d) << qint64((2 * m * d + m + d) * 4);
    QTest::newRow("neural, fixed") << "{type: neural_memory, params: {hidden: 48}}"
                                   << qint64(d + 3 * d * d + gate + 2 * m * d + m + d) << qint64(0);
    QTest::newRow("associative") << "{type: associative, params: {hidden: 48}, update_at_inference: true}"
                                 << qint64(d + 2 * m * d + d * d + gate + m * d) << qint64(m * d * 4);
    QTest::newRow("retrieval") << "{type: retrieval, params: {hidden: 48}}" << qint64(d + 2 * m * d + d * d + gate)
                               << qint64(0);
    QTest::newRow("default size") << "{type: neural_memory}" << qint64(d + 3 * d * d + gate + 2 * 2048 * d + 2048 + d)
                                  << qint64(0);
  }
  void memoriesCountExactly() {
    QFETCH(QString, memory);
    QFETCH(qint64, extra);
    QFETCH(qint64, state);
    const std::string text = document(withMemory(memory.toStdString()), "  - {template: keeper, repeat: 2}\n");
    QCOMPARE(parameters(text), 2 * (kLayer + extra) + kOuter);
    const auto result = valid(text);
    QCOMPARE(result->figures->stateBytes.value(), 2 * state);
    QCOMPARE(result->figures->parts[1].memory.value(), 2 * extra);
  }

  void anOverrideKeepsTheMemory() {
    const auto result = valid(document(withMemory("{type: neural_memory, params: {hidden: 16}}"),
                                       "  - {template: keeper, override: {residual: {scaling: 0.5}}}\n"));
    QVERIFY(result->model->layers[0].block->memory.kind);
    QVERIFY(hasTensor(*result->model, "layers.0.memory.fc1.weight", {16, d}));
  }

  // The layers after a change of width are made for it, and one matrix leads back.
  void widthFlows_data() {
    QTest::addColumn<QString>("projection");
    QTest::addColumn<qint64>("extra");
    QTest::newRow("linear") << "linear" << qint64(32 * d);
    QTest::newRow("conv1d") << "conv1d" << qint64(3 * 32 * d);
    QTest::newRow("mlp") << "mlp" << qint64(d * d + 32 * d);
  }
  void widthFlows() {
    QFETCH(QString, projection);
    QFETCH(qint64, extra);
    const std::int64_t e = 32, small = 4 * e * e + 3 * e * (4 * e) + 2 * e, back = d * e;
    const std::string text = document(
        "  narrow: {mixer: {type: attention}, ffn: {type: gated_mlp}, shape_change: {d_out: "
        "32, projection: " +
            projection.toStdString() + "}}\n",
        "  - template: block\n  - template: narrow\n  - {template: block, repeat: 2}\n");
    QCOMPARE(parameters(text), kLayer + kLayer + extra + 2 * small + back + kOuter);
    const auto result = valid(text);
    QVERIFY(hasTensor(*result->model, "layers.2.mixer.q_proj.weight", {e, e}));
    QVERIFY(hasTensor(*result->model, "output_proj.weight", {d, e}));
    QCOMPARE(support::findingsOf(*result, "schema.output_projection").size(), std::size_t{1});
    QCOMPARE(result->figures->kvCacheBytesPerToken.value(), (2 * d * 2 + 2 * e * 2) * 4);
  }

  // The first of repeated layers changes the width, the others keep it.
  void aRepeatedChangeOfWidthIsMadeForBothWidths() {
    const std::int64_t e = 32, small = 4 * e * e + 3 * e * (4 * e) + 2 * e;
    const std::string text = document(kNarrow, "  - {template: narrow, repeat: 3}\n");
    QCOMPARE(parameters(text), kLayer + d * e + 2 * (small + e * e) + d * e + kOuter);
    const auto result = valid(text);
    QVERIFY(result->model->layers[0].block != result->model->layers[1].block);
    QCOMPARE(result->model->layers[1].block, result->model->layers[2].block);
  }

  void aWidthMayComeBack() {
    const auto result = valid(
        document(kNarrow + "  wide: {mixer: {type: attention}, ffn: {type: gated_mlp}, shape_change: {d_out: 64}}\n",
                 "  - template: narrow\n  - template: wide\n  - template: block\n"));
    QVERIFY(!result->model->projectsOutput());
    QVERIFY(support::findingsOf(*result, "schema.output_projection").empty());
    QVERIFY(hasTensor(*result->model, "layers.1.shape_change.weight", {d, 32}));
    QVERIFY(hasTensor(*result->model, "layers.2.mixer.q_proj.weight", {d, d}));
  }

  void streamsOfHalfTheWidthAddUp() {
    const std::string half =
        "  - parallel:\n      - {stream: a, body: [{template: narrow}]}\n      - {stream: b, body: "
        "[{template: narrow}]}\n    merge: {type: concat, projection: false}\n";
    QCOMPARE(parameters(document(kNarrow, half)), 2 * (kLayer + 32 * d) + kOuter);
    QVERIFY(!valid(document(kNarrow, half))->model->projectsOutput());
  }

  // Work falls with the share of tokens; scores fall with its square, because the chosen attend to each other only.
  void gatedLayersCostTheirShare() {
    const auto full = valid(document("", "  - template: block\n"));
    const auto half = valid(document("", "  - {template: block, depth_gating: {capacity: 0.5}}\n"));
    const std::int64_t p = d / 8, gate = d + (p * d + p) + (p + 1);
    QCOMPARE(half->figures->parameters.value() - full->figures->parameters.value(), gate);
    QVERIFY(hasTensor(*half->model, "layers.0.depth_gating.router.weight", {1, d}));
    const std::int64_t outer = 2 * d * V + 4 * d, t = T / 2;
    const auto layer = [](std::int64_t length) {
      const std::int64_t pairs = length * (length + 1) / 2, perPair = 4 * d + 5 * H;
      return 2 * 4 * d + 4 * 2 * d * d + 3 * 2 * d + (perPair * pairs + length / 2) / length + 3 * 2 * d * f + 5 * f +
             2 * d;
    };
    const std::int64_t router = 2 * d + (2 * d * p + p) + (2 * p + 1) + p + d;
    QCOMPARE(full->figures->forwardFlopsPerToken.value(), outer + layer(T));
    QCOMPARE(half->figures->forwardFlopsPerToken.value(), outer + (layer(t) + 1) / 2 + router);
    QCOMPARE(half->figures->kvCacheBytesPerToken.value() * 2, full->figures->kvCacheBytesPerToken.value());
    QVERIFY(half->figures->memory.activations < full->figures->memory.activations);
    // Off is off.
    const auto off = valid(document("", "  - {template: block, depth_gating: {capacity: 0.5, enabled: false}}\n"));
    QCOMPARE(off->figures->parameters, full->figures->parameters);
    QCOMPARE(off->figures->forwardFlopsPerToken, full->figures->forwardFlopsPerToken);
    // A learned gate computes every token.
    const auto learned = valid(document("", "  - {template: block, depth_gating: {router: learned_gate}}\n"));
    QVERIFY(learned->figures->forwardFlopsPerToken > full->figures->forwardFlopsPerToken);
    QCOMPARE(learned->figures->parameters.value() - full->figures->parameters.value(), d + 1);
  }

  void modesReachTheModelAndThePlan() {
    const std::string modes =
        "execution_modes:\n  - {name: think, max_tokens: 32, loss_weight: 0.0, kv_share: true, visible_to_user: "
        "false}\n"
        "  - {name: answer, max_tokens: 16}\ntransition: {type: special_token, token: <think_end>}\n";
    const std::string text = document("", "  - template: block\n", modes);
    const auto result = valid(text);
    QCOMPARE(result->model->executionModes.size(), std::size_t{2});
    QCOMPARE(result->model->executionModes[0].number("loss_weight"), 0.0);
    QVERIFY(result->model->executionModes[1].boolean("visible_to_user"));
    QCOMPARE(result->model->transition.values.text("token"), std::string_view("<think_end>"));
    QCOMPARE(result->figures->parameters.value(), kLayer + kOuter);
    const std::string plan = interop::planJson(*result->model, result->text);
    QVERIFY(plan.find("\"execution_modes\":[{\"name\":\"think\"") != std::string::npos);
    const auto back = interop::readPlan(plan);
    QVERIFY(back.has_value());
    QCOMPARE(ir::print(**back), ir::print(*result->model));
    // A rationale after each token is mixed by a head of its own.
    const std::int64_t head = 2 * d * d + d + d + 1;
    QCOMPARE(parameters(document("", "  - template: block\n",
                                 "execution_modes: [{name: r, max_tokens: 8, per_token_rationale: true}]\n")),
             kLayer + kOuter + head);
  }

  void thePlanOfEveryFormComesBack() {
    const std::string text = document(
        kNarrow + withMemory("{type: retrieval, params: {hidden: 16}}"),
        "  - {template: keeper, repeat: 2, depth_gating: {capacity: 0.25}}\n" + streams("{type: gated}") +
            "  - integrator: {type: ode_rk4, steps: 2, body: block, output: hidden}\n  - template: narrow\n  - "
            "template: block\n");
    const auto result = valid(text);
    const auto back = interop::readPlan(interop::planJson(*result->model, result->text));
    QVERIFY2(back.has_value(), back ? "" : back.error().c_str());
    QCOMPARE(ir::print(**back), ir::print(*result->model));
  }

  void everythingWrongIsReportedAtOnce() {
    const std::string text = document(
        "  bent: {mixer: {type: attention}, ffn: {type: gated_mlp}, memory: {type: tape}, shape_change: {d_out: 0}}\n",
        "  - parallel: [{stream: a, body: []}]\n    repeat: 2\n  - integrator: {type: ode_adaptive, steps: 0, body: "
        "ghost}\n    override: {}\n  - {template: block, merge: {type: add}, depth_gating: {capacity: 1.5, router: "
        "dice}}\n",
        "transition: {type: timer}\n");
    const std::multiset<std::string> expected = {
        "schema.bad_choice layer_templates.bent.memory.type",
        "schema.out_of_range layer_templates.bent.shape_change.d_out",
        "schema.too_few_streams layer_schedule[0].parallel",
        "schema.empty_body layer_schedule[0].parallel[0].body",
        "schema.entry_key layer_schedule[0].repeat",
        "schema.needs_plugin layer_schedule[1].integrator.type",
        "schema.entry_key layer_schedule[1].override",
        "schema.entry_key layer_schedule[2].merge",
        "schema.bad_choice layer_schedule[2].depth_gating.router",
        "schema.bad_choice transition.type",
        "schema.transition_alone transition",
    };
    const std::multiset<std::string> found = errorsOf(text);
    for (const std::string& each : expected) QVERIFY2(found.contains(each), each.c_str());
  }

  void reservedKeysAreKeptEverywhere() {
    const std::string key = "vendor.acme.note: 1";
    const std::string text = document(
        "  keeper: {mixer: {type: attention}, ffn: {type: gated_mlp}, memory: {type: associative, params: {hidden: "
        "8, " +
            key + "}, " + key + "}, shape_change: {d_out: 64, " + key + "}}\n",
        "  - {template: keeper, depth_gating: {capacity: 0.5, " + key + "}, " + key +
            "}\n  - parallel:\n      - {stream: a, body: [{template: block, " + key + "}], " + key +
            "}\n      - {stream: b, body: [{template: block}]}\n    merge: {type: add, " + key + "}\n    " + key +
            "\n  - integrator: {type: discrete, steps: 2, body: block, " + key + "}\n",
        "execution_modes: [{name: x, max_tokens: 8, " + key + "}]\ntransition: {type: budget_exhausted, " + key +
            "}\n");
    const auto result = valid(text);
    QCOMPARE(support::findingsOf(*result, "reserved_namespace").size(), std::size_t{12});
  }

  void hugeNumbersAreRefusedAtOnce() {
    for (const char* schedule :
         {"  - {template: block, repeat: 100000000}\n",
          "  - integrator: {type: discrete, steps: 100000000, body: block}\n",
          "  - integrator: {type: ode_rk4, steps: 100000000, body: block}\n",
          "  - parallel: [{stream: a, body: [{template: block, repeat: 100000000}]}, {stream: b, body: [{template: "
          "block}]}]\n"}) {
      const auto result = analyzeText(document("", schedule));
      QVERIFY(!result->valid());
      bool limit = false;
      for (const Diagnostic& diagnostic : result->diagnostics)
        limit = limit || render(diagnostic, identityTranslate).what.find("10000") != std::string::npos;
      QVERIFY2(limit, schedule);
    }
    // Each within the limit, together beyond it.
    const std::string many = "  - integrator: {type: discrete, steps: 9000, body: block}\n";
    QCOMPARE(errorsOf(document("", many + many)), (std::multiset<std::string>{"ir.too_many_layers layer_schedule[1]"}));
  }

  void explainTellsWhatIsThere() {
    const auto result = valid(document(
        withMemory("{type: neural_memory, params: {hidden: 16}, update_at_inference: true}"),
        "  - {template: keeper, depth_gating: {capacity: 0.5}}\n" + streams("{type: gated}") +
            "  - integrator: {type: ode_rk4, steps: 3, body: block, output: hidden}\n",
        "execution_modes:\n  - {name: think, max_tokens: 32, visible_to_user: false}\n  - {name: answer, max_tokens: "
        "16}\ntransition: {type: special_token, token: <go>}\n"));
    const std::string text = analysis::explainText(*result, identityTranslate);
    for (const char* part :
         {"0 keeper x1", "depth gate top_k: 50.0 %", "memory neural_memory (16",
          "2 streams side by side, joined by gated", "stream a:", "1-2 block x2", "stream b:", "3 block x1",
          "4 integrator ode_rk4: block as derivative, 3 steps, 12 calls", "the last hidden state is the next input",
          "think: up to 32 tokens that are not shown", "answer: up to 16 tokens", "<go> ends a phase"})
      QVERIFY2(text.find(part) != std::string::npos, (part + ("\n" + text)).c_str());
    for (const std::string& report :
         {analysis::reportText(*result, identityTranslate), analysis::reportHtml(*result, identityTranslate)})
      QVERIFY(report.find("layer_schedule[1]") != std::string::npos || report.find("parallel") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(StructureTest)
#include "structure_test.moc"
