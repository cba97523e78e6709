// What the canvas is given: cards of valid and invalid documents, figures, findings, and which card became which.
#include <QtTest>
#include <set>

#include "core/document/graph_projection.h"
#include "tests/core/analysis_support.h"

using namespace eulerstack;
using document::Card;
using document::CardRole;
using document::ChipKind;
using document::GraphProjection;
using support::analyzeText;
using support::changed;

namespace {

GraphProjection projectionOf(const std::string& text, const GraphProjection* previous = nullptr) {
  return document::project(*analyzeText(text), previous);
}

std::string chipsOf(const Card& card) {
  std::string text;
  for (const document::CardChip& chip : card.chips)
    text +=
        (text.empty() ? "" : "|") + render(chip.text, identityTranslate) + (chip.kind == ChipKind::Modifier ? "!" : "");
  return text;
}

std::string lineOf(const Card& card, std::size_t i) {
  return card.lines.at(i).kind + " " + render(card.lines.at(i).detail, identityTranslate);
}

// A schedule of templates a, b, c ... with repeats, e.g. "a2 b1".
GraphProjection schedule(const std::vector<std::pair<std::string, int>>& entries) {
  std::string text = support::modelText("plain");
  std::string templates;
  for (const char* name : {"a", "b", "c", "d", "e"})
    templates += std::string("  ") + name + ":\n    mixer: { type: attention }\n    ffn: { type: mlp }\n";
  std::string list;
  for (const auto& [name, repeat] : entries)
    list += "  - template: " + name + "\n    repeat: " + std::to_string(repeat) + "\n";
  text = changed(text, "layer_schedule:\n  - template: dec\n    repeat: 3\n", "layer_schedule:\n" + list);
  return projectionOf(changed(text, "layer_schedule:\n", templates + "layer_schedule:\n"));
}

// Matches of the entries only: index of the entry in the next schedule, or -1.
std::vector<int> entryMatches(const GraphProjection& before, const GraphProjection& after) {
  const std::vector<int> all = document::matchCards(before, after);
  std::vector<int> entries;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (before.cards[i].role == CardRole::Entry) entries.push_back(all[i] < 0 ? -1 : all[i] - 2);
  return entries;
}

using Entries = std::vector<std::pair<std::string, int>>;

}  // namespace

class GraphProjectionTest : public QObject {
  Q_OBJECT
 private slots:
  void cardsInFlowOrder() {
    const GraphProjection graph = projectionOf(support::modelText("overrides"));
    QVERIFY(graph.parsed);
    QCOMPARE(graph.cards.size(), std::size_t{8});
    const CardRole roles[] = {CardRole::Tokens, CardRole::Embedding, CardRole::Entry,     CardRole::Entry,
                              CardRole::Entry,  CardRole::Entry,     CardRole::FinalNorm, CardRole::Head};
    for (std::size_t i = 0; i < 8; ++i) QCOMPARE(static_cast<int>(graph.cards[i].role), static_cast<int>(roles[i]));
    QCOMPARE(graph.dtypeAndWidth, std::string("B·T·96"));
    QCOMPARE(lineOf(graph.cards[0], 0), std::string(" 500 vocab"));
    QCOMPARE(lineOf(graph.cards[1], 0), std::string(" ALiBi"));
    QCOMPARE(lineOf(graph.cards[6], 0), std::string(" LayerNorm"));
    QCOMPARE(lineOf(graph.cards[7], 1), std::string(" untied"));
    QCOMPARE(chipsOf(graph.cards[7]), std::string("softcap 30.0"));
  }

  void anEntryHasTheAnatomyOfACard() {
    const GraphProjection graph = projectionOf(support::modelText("overrides"));
    const Card& local = graph.cards[2];
    QCOMPARE(local.title, std::string("local"));
    QCOMPARE(local.path.toString(), std::string("layer_schedule[0]"));
    QCOMPARE(local.templatePath.toString(), std::string("layer_templates.local"));
    QCOMPARE(local.mixerKind, std::string("attention"));
    QCOMPARE(local.repeat, 2);
    QCOMPARE(lineOf(local, 0), std::string("attention GQA 6/2 · win 32"));
    QCOMPARE(local.lines[0].icon, std::string("attention"));
    QCOMPARE(lineOf(local, 1), std::string("gated_mlp swiglu · 384"));
    QCOMPARE(chipsOf(local), std::string("pre-RMS|parallel|res 0.5"));
    QCOMPARE(chipsOf(graph.cards[3]), std::string("pre-RMS|res 1.0"));
    QCOMPARE(lineOf(graph.cards[4], 0), std::string("attention GQA 6/2"));
    QCOMPARE(chipsOf(graph.cards[4]), std::string("pre-RMS|parallel|res 0.25|override 3!"));
    QCOMPARE(lineOf(graph.cards[5], 0), std::string("attention GQA 6/2 · win 64"));
    QCOMPARE(lineOf(graph.cards[5], 1), std::string("gated_mlp gelu · 384"));
    QCOMPARE(chipsOf(graph.cards[5]), std::string("post-LN|parallel|res 0.5|override 4!"));
    QCOMPARE(graph.cards[5].firstLayer, 4);
  }

  void figuresAddUpToTheModel() {
    for (const char* name : {"overrides", "gpt2"}) {
      const auto analysis = support::analyzeModel(name);
      const GraphProjection graph = document::project(*analysis);
      ParameterCount sum;
      double shares = 0;
      for (const Card& card : graph.cards) {
        QVERIFY(card.known);
        sum += card.parameters;
        shares += card.share;
      }
      QCOMPARE(sum, analysis->figures->parameters);
      QVERIFY(std::abs(shares - 1) < 1e-9);
    }
  }

  void findingsGoToTheirEntriesAndTemplates() {
    std::string text = changed(support::modelText("overrides"), "window: 32", "window: wide");
    text = changed(text, "scaling: 0.25", "scaling: much");
    text = changed(text, "n_heads: 6", "n_heads: 0");
    text = changed(text, "scale: 9.5", "scale: no");
    text = changed(text, "logit_softcap: 30.0", "logit_softcap: -1");
    const GraphProjection graph = projectionOf(text);
    QCOMPARE(graph.cards[2].errors, std::size_t{1});  // template local
    QCOMPARE(graph.cards[3].errors, std::size_t{0});  // template full
    QCOMPARE(graph.cards[4].errors, std::size_t{2});  // local, and its own override
    QVERIFY(graph.cards[0].errors >= 1);              // model
    QCOMPARE(graph.cards[1].errors, std::size_t{1});  // embedding
    QCOMPARE(graph.cards[7].errors, std::size_t{1});  // head
    const GraphProjection warned = projectionOf(support::modelText("plain"));
    QCOMPARE(warned.cards.back().warnings, std::size_t{1});  // tie_weights
    QCOMPARE(warned.cards.back().errors, std::size_t{0});
  }

  void anInvalidDocumentIsDrawnWithTheLastFigures() {
    const std::string text = support::modelText("overrides");
    const GraphProjection good = projectionOf(text);
    const GraphProjection bad = projectionOf(changed(text, "repeat: 3", "repeat: 5\n    bogus: 1"), &good);
    QVERIFY(bad.parsed);
    QCOMPARE(bad.cards.size(), good.cards.size());
    QCOMPARE(bad.cards[5].repeat, 5);
    QCOMPARE(bad.cards[5].errors, std::size_t{1});
    QCOMPARE(lineOf(bad.cards[5], 0), lineOf(good.cards[5], 0));
    QCOMPARE(chipsOf(bad.cards[5]), chipsOf(good.cards[5]));
    for (std::size_t i = 0; i < bad.cards.size(); ++i) {
      QVERIFY(!bad.cards[i].known);
      QCOMPARE(bad.cards[i].parameters, good.cards[i].parameters);
    }
  }

  // The tolerant reading of a broken document shows what the strict one shows of the sound one.
  void tolerantAndStrictReadingAgree() {
    for (const char* name : {"overrides", "gpt2", "plain", "llama_3_2_1b"}) {
      const std::string text = support::modelText(name);
      const GraphProjection strict = projectionOf(text);
      const GraphProjection tolerant = projectionOf(text + "bogus: 1\n");
      QCOMPARE(tolerant.cards.size(), strict.cards.size());
      for (std::size_t i = 0; i < strict.cards.size(); ++i) {
        const Card& a = strict.cards[i];
        const Card& b = tolerant.cards[i];
        QCOMPARE(b.title, a.title);
        QCOMPARE(b.repeat, a.repeat);
        QCOMPARE(chipsOf(b), chipsOf(a));
        QCOMPARE(b.firstLayer, a.firstLayer);
        QCOMPARE(b.lines.size(), a.lines.size());
        for (std::size_t line = 0; line < a.lines.size(); ++line) QCOMPARE(lineOf(b, line), lineOf(a, line));
      }
    }
  }

  void oddDocumentsAreDrawn() {
    for (const char* text :
         {"", "a", "[1, 2]", "layer_schedule: 3", "layer_schedule: [1, {}, {template: x}, {parallel: []}]",
          "model: {d_model: 64}\nlayer_schedule: [{template: t, repeat: -4}]\nlayer_templates: {t: {mixer: 3}}"}) {
      const GraphProjection graph = projectionOf(text);
      if (graph.parsed) QVERIFY(graph.cards.size() >= 4);
    }
    const GraphProjection graph = projectionOf("layer_schedule: [1, {}, {template: x}, {parallel: []}]");
    QCOMPARE(graph.cards.size(), std::size_t{8});
    QCOMPARE(graph.cards[2].title, std::string("?"));
    QCOMPARE(graph.cards[4].title, std::string("x"));
    QCOMPARE(graph.cards[5].title, std::string("parallel"));
  }

  void anUnknownKindKeepsItsWord() {
    const GraphProjection graph =
        projectionOf(changed(support::modelText("plain"), "type: gated_mlp", "type: gated_mpl"));
    QCOMPARE(graph.cards[2].lines[1].kind, std::string("gated_mpl"));
    QCOMPARE(graph.cards[2].lines[1].icon, std::string());
  }

  void textThatDoesNotParseKeepsTheCards() {
    const GraphProjection good = projectionOf(support::modelText("plain"));
    const GraphProjection stale = projectionOf(support::modelText("plain") + "}\n", &good);
    QVERIFY(!stale.parsed);
    QCOMPARE(stale.cards.size(), good.cards.size());
    QVERIFY(!stale.cards[2].known);
    QCOMPARE(stale.cards[2].parameters, good.cards[2].parameters);
    QVERIFY(!projectionOf("}").parsed);
    QVERIFY(projectionOf("}").cards.empty());
  }

  void cardsAreFollowedThroughEdits_data() {
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("same") << QList<int>{0, 1, 2};
    QTest::newRow("insert first") << QList<int>{1, 2, 3};
    QTest::newRow("insert middle") << QList<int>{0, 2, 3};
    QTest::newRow("remove first") << QList<int>{-1, 0, 1};
    QTest::newRow("remove last") << QList<int>{0, 1, -1};
    QTest::newRow("move last first") << QList<int>{1, 2, 0};
    QTest::newRow("change repeat") << QList<int>{0, 1, 2};
    QTest::newRow("rename") << QList<int>{0, 1, 2};
    QTest::newRow("swap kinds") << QList<int>{0, 1, 2};
    QTest::newRow("nothing left") << QList<int>{-1, -1, -1};
  }
  void cardsAreFollowedThroughEdits() {
    QFETCH(QList<int>, expected);
    const std::map<QString, Entries> after = {{"same", {{"a", 1}, {"b", 2}, {"a", 3}}},
                                              {"insert first", {{"a", 9}, {"a", 1}, {"b", 2}, {"a", 3}}},
                                              {"insert middle", {{"a", 1}, {"a", 3}, {"b", 2}, {"a", 3}}},
                                              {"remove first", {{"b", 2}, {"a", 3}}},
                                              {"remove last", {{"a", 1}, {"b", 2}}},
                                              {"move last first", {{"a", 3}, {"a", 1}, {"b", 2}}},
                                              {"change repeat", {{"a", 1}, {"b", 7}, {"a", 3}}},
                                              {"rename", {{"a", 1}, {"e", 2}, {"a", 3}}},
                                              {"swap kinds", {{"c", 1}, {"d", 2}, {"e", 3}}},
                                              {"nothing left", {}}};
    const GraphProjection before = schedule({{"a", 1}, {"b", 2}, {"a", 3}});
    const std::vector<int> got = entryMatches(before, schedule(after.at(QTest::currentDataTag())));
    QCOMPARE(QList<int>(got.begin(), got.end()), expected);
  }

  void matchesAreNeverUsedTwice() {
    std::srand(5);
    for (int round = 0; round < 300; ++round) {
      const auto random = [] {
        Entries entries;
        for (int i = std::rand() % 7; i > 0; --i)
          entries.emplace_back(std::string(1, static_cast<char>('a' + std::rand() % 3)), 1 + std::rand() % 2);
        return entries;
      };
      const GraphProjection before = schedule(random());
      const GraphProjection after = schedule(random());
      const std::vector<int> match = document::matchCards(before, after);
      std::set<int> used;
      for (const int j : match)
        if (j >= 0) QVERIFY(used.insert(j).second);
      QCOMPARE(match.front(), 0);
      QCOMPARE(match.back(), static_cast<int>(after.cards.size()) - 1);
    }
  }
};

QTEST_APPLESS_MAIN(GraphProjectionTest)
#include "graph_projection_test.moc"
