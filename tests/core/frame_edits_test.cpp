// Frames in the schedule: what the canvas is given of them, and edits of them. Every edit is applied to the text, read
// again, and what did not change must still be there, comments included.
#include <QtTest>

#include "core/document/document.h"
#include "core/document/frame_edits.h"
#include "core/document/nested_edits.h"
#include "tests/core/analysis_support.h"

using namespace eulerstack;
using document::Card;
using document::CardForm;
using document::CardRole;
using document::DesignEdit;
using document::GraphProjection;
using support::analyzeText;

namespace {

const char* kHead = R"(schema_version: 1
model: {name: frames, d_model: 64, vocab_size: 260, max_seq_len: 128, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  a:  # the first
    mixer: {type: attention}
    ffn: {type: mlp}
  b:
    mixer: {type: attention, attention: {window: 32}}
    ffn: {type: gated_mlp}
layer_schedule:
)";

std::string design(const std::string& schedule) {
  return kHead + schedule + "head: {type: causal_lm}\n";
}

const char* kFrames = R"(  - {template: a, repeat: 2}  # plain
  - parallel:
      - stream: fast  # lane one
        body:
          - {template: b, repeat: 3}
          - {template: a}
      - stream: slow
        body:
          - {template: a}
    merge: {type: concat}
  - integrator: {type: ode_rk4, steps: 4, body: a}
)";

struct Result {
  std::string text;
  std::shared_ptr<const analysis::Analysis> analysis;
  GraphProjection graph;
};

Result read(const std::string& text) {
  Result result{text, analyzeText(text), {}};
  result.graph = document::project(*result.analysis);
  return result;
}

// The text after the edit; the test stops when the edit is refused.
Result applied(const Result& before, const DesignEdit& edit) {
  if (!edit.plan) qFatal("refused: %s", edit.plan.error().path.toString().c_str());
  document::Document document(SourceText(before.text, "test.yml"));
  if (!document.apply(document.revision(), *edit.plan, edit.label, 0)) qFatal("not applied");
  return read(std::string(document.text().bytes()));
}

std::string english(const Phrase& phrase) {
  return render(phrase, identityTranslate);
}

// "a×2 [fast: b×3 a×1 | slow: a×1] (a)": the schedule as the cards show it.
std::string words(const GraphProjection& graph) {
  std::string out;
  const auto one = [](const Card& card) { return card.title + "x" + std::to_string(card.repeat); };
  for (const Card& card : graph.cards) {
    if (card.role != CardRole::Entry) continue;
    if (!out.empty()) out += ' ';
    if (card.form == CardForm::Plain) out += one(card);
    if (card.form == CardForm::Integrator)
      out += "(" + (card.lanes.front().cards.empty() ? "" : card.lanes.front().cards.front().title) + "*" +
             std::to_string(card.steps) + ")";
    if (card.form != CardForm::Parallel) continue;
    out += '[';
    for (std::size_t s = 0; s < card.lanes.size(); ++s) {
      out += (s > 0 ? " | " : "") + card.lanes[s].name + ":";
      for (const Card& body : card.lanes[s].cards) out += " " + one(body);
    }
    out += ']';
  }
  return out;
}

YamlPath entry(std::size_t i) {
  return YamlPath{std::string("layer_schedule"), i};
}
YamlPath body(std::size_t i, std::size_t stream) {
  return entry(i).child("parallel").child(stream).child("body");
}

}  // namespace

class FrameEditsTest : public QObject {
  Q_OBJECT
 private slots:
  void framesAreProjected() {
    const Result design = read(::design(kFrames));
    for (const Diagnostic& diagnostic : design.analysis->diagnostics)
      if (diagnostic.severity == Severity::Error) QFAIL(diagnostic.path.toString().c_str());
    QCOMPARE(words(design.graph), std::string("ax2 [fast: bx3 ax1 | slow: ax1] (a*4)"));
    const Card& parallel = design.graph.cards[3];
    QCOMPARE(english(parallel.frameText), std::string("merge: concat + projection"));
    QCOMPARE(parallel.layers, 5);
    QCOMPARE(parallel.firstLayer, 2);
    QCOMPARE(parallel.lanes[1].cards[0].firstLayer, 6);
    QCOMPARE(parallel.lanes[0].cards[1].path.toString(), std::string("layer_schedule[1].parallel[0].body[1]"));
    const Card& integrator = design.graph.cards[4];
    QCOMPARE(english(integrator.frameText), std::string("ode_rk4 ×4 · shared weights"));
    QCOMPARE(english(integrator.loopText), std::string("dt = 1/4 · 16 body calls"));
    QCOMPARE(integrator.layers, 1);
    QCOMPARE(integrator.firstLayer, 7);
    // All parameters of the model stand on cards, those of the merge on its frame.
    ParameterCount sum;
    for (const Card& card : design.graph.cards) sum += card.parameters;
    QCOMPARE(sum, design.analysis->figures->parameters);
    QVERIFY(parallel.parameters.value() > 5 * integrator.parameters.value());
  }

  void modulesAndWidthsAreProjected() {
    const std::string text = support::changed(
        ::design("  - {template: a, depth_gating: {capacity: 0.25, router: top_k}}\n  - {template: b}\n"),
        "    ffn: {type: mlp}\n",
        "    ffn: {type: mlp}\n    memory: {type: neural_memory, params: {hidden: 48}}\n    shape_change: {d_out: "
        "32}\n");
    const Result result = read(text);
    const Card& card = result.graph.cards[2];
    std::string chips;
    for (const document::CardChip& chip : card.chips) chips += english(chip.text) + "|";
    QVERIFY2(chips.find("depth gating 0.25|") != chips.npos, chips.c_str());
    QVERIFY2(chips.find("memory") != chips.npos, chips.c_str());
    QVERIFY2(chips.find("width 64 → 32|") != chips.npos, chips.c_str());
    QVERIFY(result.analysis->valid());
    QCOMPARE(card.width, 64);
    QCOMPARE(card.outWidth, 32);
    QCOMPARE(document::wireShape(result.graph, 2), std::string("B·T·32"));
    QCOMPARE(document::wireShape(result.graph, 1), std::string("B·T·64"));
  }

  // A design with an error is drawn the same, but for figures.
  void tolerantAndStrictReadingAgree() {
    const Result strict = read(::design(kFrames));
    const Result tolerant = read(support::changed(strict.text, "dtype: float32", "dtype: float33"));
    QVERIFY(tolerant.analysis->model == nullptr);
    QCOMPARE(words(tolerant.graph), words(strict.graph));
    for (std::size_t i = 0; i < strict.graph.cards.size(); ++i) {
      QCOMPARE(tolerant.graph.cards[i].frameText, strict.graph.cards[i].frameText);
      QCOMPARE(tolerant.graph.cards[i].layers, strict.graph.cards[i].layers);
    }
  }

  void brokenFramesAreDrawn_data() {
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("seen");
    QTest::newRow("no streams") << "  - parallel: []\n"
                                << "[]";
    QTest::newRow("not a list") << "  - parallel: 3\n"
                                << "[]";
    QTest::newRow("stream without body") << "  - parallel: [{stream: x}, 4]\n"
                                         << "[x: | :]";
    QTest::newRow("unknown template") << "  - parallel: [{stream: x, body: [{template: zz}]}]\n"
                                      << "[x: zzx1]";
    QTest::newRow("no body") << "  - integrator: {type: nope, steps: 3}\n"
                             << "(*1)";
    QTest::newRow("null") << "  - integrator:\n"
                          << "(*1)";
  }
  void brokenFramesAreDrawn() {
    QFETCH(QString, schedule);
    QFETCH(QString, seen);
    const Result result = read(::design(schedule.toStdString()));
    QVERIFY(!result.analysis->valid());
    QCOMPARE(QString::fromStdString(words(result.graph)), seen);
  }

  void cardsInFramesHaveTheirFindings() {
    const Result result = read(support::changed(::design(kFrames), "repeat: 3", "repeat: none"));
    const Card& frame = result.graph.cards[3];
    QCOMPARE(frame.errors, std::size_t{1});
    QCOMPARE(frame.lanes[0].cards[0].errors, std::size_t{1});
    QCOMPARE(frame.lanes[0].cards[1].errors, std::size_t{0});
  }

  void placesAreFoundByPath() {
    const Result result = read(::design(kFrames));
    const document::CardPlace place = document::placeOf(result.graph, body(1, 0).child(std::size_t{1}));
    QVERIFY((place == document::CardPlace{3, 0, 1}));
    QCOMPARE(document::findCard(result.graph, place)->title, std::string("a"));
    QVERIFY(!document::placeOf(result.graph, body(1, 2).child(std::size_t{0})).inside());
    QVERIFY(document::findCard(result.graph, {3, 7, 0}) == nullptr);
    QVERIFY(document::findCard(result.graph, {99, -1, -1}) == nullptr);
  }

  void wrapsOneEntryBesideACopy() {
    const Result before = read(::design("  - {template: a, repeat: 2}  # why\n  - {template: b}\n"));
    const Result after = applied(before, document::wrapInParallel(*before.analysis, {0}));
    QCOMPARE(words(after.graph), std::string("[a: ax2 | a_2: ax2] bx1"));
    QVERIFY(after.analysis->valid());
    QVERIFY(after.text.find("# why") != after.text.npos);
  }

  void wrapsARowOfEntries() {
    const Result before = read(::design("  - {template: a}\n  - {template: b, repeat: 2}  # two\n  - {template: a}\n"));
    const Result after = applied(before, document::wrapInParallel(*before.analysis, {1, 2}));
    QCOMPARE(words(after.graph), std::string("ax1 [b: bx2 | a: ax1]"));
    QVERIFY(after.text.find("# two") != after.text.npos);
    QVERIFY(!document::wrapInParallel(*before.analysis, {0, 2}).plan);
    QVERIFY(!document::wrapInParallel(*before.analysis, {}).plan);
    QVERIFY(!document::wrapInParallel(*before.analysis, {9}).plan);
  }

  // `discrete` with as many steps as repeats is the same model: same parameters.
  void anIntegratorKeepsTheModel() {
    const Result before = read(::design("  - {template: a, repeat: 3}\n  - {template: b}\n"));
    const Result after = applied(before, document::wrapInIntegrator(*before.analysis, 0));
    QCOMPARE(words(after.graph), std::string("(a*3) bx1"));
    QVERIFY(after.analysis->valid());
    QCOMPARE(after.analysis->figures->parameters, before.analysis->figures->parameters);
    const Result back = applied(after, document::unwrapFrame(*after.analysis, 0));
    QCOMPARE(words(back.graph), std::string("ax3 bx1"));
  }

  void unwrapPutsTheCardsInTheSchedule() {
    const Result before = read(::design(kFrames));
    const Result after = applied(before, document::unwrapFrame(*before.analysis, 1));
    QCOMPARE(words(after.graph), std::string("ax2 bx3 ax1 ax1 (a*4)"));
    QVERIFY(!document::unwrapFrame(*before.analysis, 0).plan);
  }

  void framesAreInserted() {
    const Result before = read(::design("  - {template: a}\n"));
    const Result parallel = applied(before, document::insertFrame(*before.analysis, 1, CardForm::Parallel, "b"));
    QCOMPARE(words(parallel.graph), std::string("ax1 [b: bx1 | b_2: bx1]"));
    QVERIFY(parallel.analysis->valid());
    const Result both = applied(parallel, document::insertFrame(*parallel.analysis, 0, CardForm::Integrator, "a"));
    QCOMPARE(words(both.graph), std::string("(a*2) ax1 [b: bx1 | b_2: bx1]"));
    QVERIFY(both.analysis->valid());
    QVERIFY(!document::insertFrame(*before.analysis, 0, CardForm::Parallel, "zz").plan);
  }

  void cardsOfStreamsAreEdited() {
    Result design = read(::design(kFrames));
    design = applied(design, document::insertItem(*design.analysis, body(1, 1), 0, "b"));
    QCOMPARE(words(design.graph), std::string("ax2 [fast: bx3 ax1 | slow: bx1 ax1] (a*4)"));
    design = applied(design, document::setItemRepeat(*design.analysis, body(1, 1).child(std::size_t{0}), 5));
    QCOMPARE(words(design.graph), std::string("ax2 [fast: bx3 ax1 | slow: bx5 ax1] (a*4)"));
    design = applied(design, document::moveItem(*design.analysis, body(1, 0).child(std::size_t{0}), body(1, 1), 2));
    QCOMPARE(words(design.graph), std::string("ax2 [fast: ax1 | slow: bx5 ax1 bx3] (a*4)"));
    design = applied(design, document::moveItem(*design.analysis, body(1, 1).child(std::size_t{2}), body(1, 1), 0));
    QCOMPARE(words(design.graph), std::string("ax2 [fast: ax1 | slow: bx3 bx5 ax1] (a*4)"));
    design = applied(design, document::duplicateItem(*design.analysis, body(1, 0).child(std::size_t{0})));
    QCOMPARE(words(design.graph), std::string("ax2 [fast: ax1 ax1 | slow: bx3 bx5 ax1] (a*4)"));
    design = applied(design, document::addStream(*design.analysis, 1, 2, "b"));
    QCOMPARE(words(design.graph), std::string("ax2 [fast: ax1 ax1 | slow: bx3 bx5 ax1 | b: bx1] (a*4)"));
    design = applied(design, document::removeItem(*design.analysis, body(1, 2).child(std::size_t{0})));
    QCOMPARE(words(design.graph), std::string("ax2 [fast: ax1 ax1 | slow: bx3 bx5 ax1] (a*4)"));
    design = applied(design, document::splitItemTemplate(*design.analysis, body(1, 0).child(std::size_t{1})));
    QCOMPARE(words(design.graph), std::string("ax2 [fast: ax1 a_2x1 | slow: bx3 bx5 ax1] (a*4)"));
    QVERIFY(design.analysis->valid());
    QVERIFY(design.text.find("# lane one") != design.text.npos);
    QVERIFY(design.text.find("# plain") != design.text.npos);
  }

  void cardsMoveBetweenScheduleAndStream() {
    const Result before = read(::design(kFrames));
    const Result inside = applied(before, document::moveItem(*before.analysis, entry(0), body(1, 1), 1));
    QCOMPARE(words(inside.graph), std::string("[fast: bx3 ax1 | slow: ax1 ax2] (a*4)"));
    const Result out = applied(before, document::moveItem(*before.analysis, body(1, 0).child(std::size_t{0}),
                                                          YamlPath{std::string("layer_schedule")}, 0));
    QCOMPARE(words(out.graph), std::string("bx3 ax2 [fast: ax1 | slow: ax1] (a*4)"));
    // The last card of a stream takes the stream with it.
    const Result last =
        applied(before, document::moveItem(*before.analysis, body(1, 1).child(std::size_t{0}), body(1, 0), 0));
    QCOMPARE(words(last.graph), std::string("ax2 [fast: ax1 bx3 ax1] (a*4)"));
  }

  void theBodyOfAnIntegratorIsReplaced() {
    const Result before = read(::design(kFrames));
    const YamlPath item = entry(2).child("integrator");
    const Result other = applied(before, document::setItemTemplate(*before.analysis, item, "b"));
    QCOMPARE(words(other.graph), std::string("ax2 [fast: bx3 ax1 | slow: ax1] (b*4)"));
    const Result steps = applied(before, document::setItemRepeat(*before.analysis, item, 7));
    QCOMPARE(words(steps.graph), std::string("ax2 [fast: bx3 ax1 | slow: ax1] (a*7)"));
    const Result gone = applied(before, document::removeItem(*before.analysis, item));
    QCOMPARE(words(gone.graph), std::string("ax2 [fast: bx3 ax1 | slow: ax1]"));
  }

  void modulesAreTurnedOnAndOff_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("memory") << "layer_templates/a/memory";
    QTest::newRow("shape change") << "layer_templates/a/shape_change";
    QTest::newRow("depth gating") << "layer_schedule/0/depth_gating";
  }
  void modulesAreTurnedOnAndOff() {
    QFETCH(QString, path);
    YamlPath part;
    for (const QString& word : path.split('/')) {
      bool isIndex = false;
      const int index = word.toInt(&isIndex);
      part = isIndex ? part.child(static_cast<std::size_t>(index)) : part.child(word.toStdString());
    }
    const Result before = read(::design("  - {template: a, repeat: 2}  # plain\n"));
    const Result on = applied(before, document::toggleModule(*before.analysis, part));
    QVERIFY(on.analysis->tree->find(part) != yaml::kNoNode);
    QVERIFY2(on.analysis->valid(), on.text.c_str());
    const Result off = applied(on, document::toggleModule(*on.analysis, part));
    QCOMPARE(QString::fromStdString(off.text), QString::fromStdString(before.text));
  }

  void anOverrideThatChangesNothing() {
    const Result before = read(::design("  - {template: a, repeat: 2}\n"));
    const Result on = applied(before, document::toggleOverride(*before.analysis, entry(0)));
    QVERIFY2(on.analysis->valid(), on.text.c_str());
    QVERIFY(on.text.find("scaling: 1.0") != on.text.npos);
    const Result off = applied(on, document::toggleOverride(*on.analysis, entry(0)));
    QCOMPARE(QString::fromStdString(off.text), QString::fromStdString(before.text));
  }

  void phasesAreAddedAndRemoved() {
    const Result before = read(::design("  - {template: a}\n"));
    const Result one = applied(before, document::addExecutionMode(*before.analysis));
    const Result two = applied(one, document::addExecutionMode(*one.analysis));
    QVERIFY2(two.analysis->valid(), two.text.c_str());
    QCOMPARE(two.analysis->spec->executionModes.size(), std::size_t{2});
    QCOMPARE(two.analysis->spec->executionModes[1].text("name"), std::string_view("answer_2"));
    const YamlPath list{std::string("execution_modes")};
    const Result left = applied(two, document::removeAt(*two.analysis, list.child(std::size_t{0})));
    const Result none = applied(left, document::removeAt(*left.analysis, list.child(std::size_t{0})));
    QCOMPARE(QString::fromStdString(none.text), QString::fromStdString(before.text));
  }
};

QTEST_APPLESS_MAIN(FrameEditsTest)
#include "frame_edits_test.moc"
