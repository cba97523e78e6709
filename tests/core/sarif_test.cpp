// The SARIF log: what the standard requires is there, places and fixes are those of the diagnostics.
#include <nlohmann/json.hpp>
#include <set>

#include "core/analysis/report.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;
using Json = nlohmann::json;

namespace {

using Analyses = std::vector<std::shared_ptr<const analysis::Analysis>>;

Json logOf(const Analyses& analyses) {
  return Json::parse(analysis::reportSarif(analyses, identityTranslate, "1.2.3"));
}

// Offset of a line and a column in code points.
std::size_t offsetOf(const std::string& text, int line, int column) {
  std::size_t at = 0;
  for (; line > 1; --line) at = text.find('\n', at) + 1;
  for (; column > 1; --column) do
      ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  return at;
}

std::string applied(std::string text, const Json& change) {
  std::vector<TextEdit> edits;
  for (const Json& replacement : change["replacements"]) {
    const Json& region = replacement["deletedRegion"];
    const auto begin = offsetOf(text, region["startLine"], region["startColumn"]);
    const auto end = offsetOf(text, region["endLine"], region["endColumn"]);
    edits.push_back({{static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)},
                     replacement["insertedContent"]["text"].get<std::string>()});
  }
  return applyEdits(text, edits);
}

std::string faulty() {
  std::string text = changed("  name: small\n", "  name: \"模型 é\"\n  dtyp: float32\n");
  text = replaced(text, "d_model: 64", "d_model: 64.0");
  return replaced(text, "    ffn:\n      type: gated_mlp", "    ffn: {type: gated_mlp, activation: swiglo}");
}

}  // namespace

class SarifTest : public QObject {
  Q_OBJECT

 private slots:
  void hasTheRequiredStructure() {
    const Json log = logOf({analysis::analyze(SourceText(faulty(), "a b/é.yml")),
                            analysis::analyze(SourceText(smallDocument(), "/abs/fine.yml"))});
    QCOMPARE(log["version"].get<std::string>(), std::string("2.1.0"));
    QVERIFY(log["$schema"].get<std::string>().find("sarif-2.1.0") != std::string::npos);
    QCOMPARE(log["runs"].size(), std::size_t{1});
    const Json& run = log["runs"][0];
    const Json& driver = run["tool"]["driver"];
    QCOMPARE(driver["name"].get<std::string>(), std::string("eulerstack"));
    QCOMPARE(driver["version"].get<std::string>(), std::string("1.2.3"));
    QCOMPARE(run["columnKind"].get<std::string>(), std::string("unicodeCodePoints"));
    QCOMPARE(run["artifacts"].size(), std::size_t{2});
    QCOMPARE(run["artifacts"][0]["location"]["uri"].get<std::string>(), std::string("a%20b/%C3%A9.yml"));
    QCOMPARE(run["artifacts"][1]["location"]["uri"].get<std::string>(), std::string("file:///abs/fine.yml"));
    std::set<std::string> ids;
    for (const Json& rule : driver["rules"]) {
      QVERIFY(ids.insert(rule["id"]).second);
      const std::string text = rule["shortDescription"]["text"];
      QVERIFY(!text.empty() && text.find('{') == std::string::npos);
      QVERIFY(rule["help"]["text"].get<std::string>().find("docs/") != std::string::npos);
    }
    checkResults(run, driver["rules"], ids);
  }

  void carriesEveryDiagnostic() {
    const auto analysis = analysis::analyze(SourceText(faulty(), "x.yml"));
    QVERIFY(analysis->count(Severity::Error) >= 3);
    const Json log = logOf({analysis});
    const Json& results = log["runs"][0]["results"];
    QCOMPARE(results.size(), analysis->diagnostics.size());
    int fixes = 0;
    for (std::size_t i = 0; i < results.size(); ++i) {
      const Diagnostic& diagnostic = analysis->diagnostics[i];
      QCOMPARE(results[i]["ruleId"].get<std::string>(), std::string(messageSpec(diagnostic.id).textId));
      const Json& place = results[i]["locations"][0];
      const LineColumn begin = analysis->text.locate(diagnostic.range.begin);
      QCOMPARE(place["physicalLocation"]["region"]["startLine"].get<std::uint32_t>(), begin.line);
      QCOMPARE(place["physicalLocation"]["region"]["startColumn"].get<std::uint32_t>(), begin.column);
      QCOMPARE(place["logicalLocations"][0]["fullyQualifiedName"].get<std::string>(), diagnostic.path.toString());
      QCOMPARE(results[i].value("fixes", Json::array()).size(), diagnostic.fixes.size());
      for (std::size_t k = 0; k < diagnostic.fixes.size(); ++k, ++fixes)
        QCOMPARE(applied(faulty(), results[i]["fixes"][k]["artifactChanges"][0]),
                 applyEdits(faulty(), diagnostic.fixes[k].edits));
    }
    QVERIFY(fixes >= 3);
  }

  void aFileThatCannotBeParsedHasAResult() {
    const Json log = logOf({analysis::analyze(SourceText("a: [1\n", "x.yml"))});
    QCOMPARE(log["runs"][0]["results"][0]["level"].get<std::string>(), std::string("error"));
  }

 private:
  static void checkResults(const Json& run, const Json& rules, const std::set<std::string>& ids) {
    QVERIFY(run["results"].size() >= 3);
    std::set<std::string> used;
    for (const Json& result : run["results"]) {
      QVERIFY(ids.contains(result["ruleId"]));
      used.insert(result["ruleId"]);
      QVERIFY(rules[result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
      const std::string level = result["level"];
      QVERIFY(level == "error" || level == "warning" || level == "note");
      QVERIFY(!result["message"]["text"].get<std::string>().empty());
      const Json& physical = result["locations"][0]["physicalLocation"];
      const auto artifact = physical["artifactLocation"]["index"].get<std::size_t>();
      QVERIFY(run["artifacts"][artifact]["location"]["uri"] == physical["artifactLocation"]["uri"]);
      for (const char* key : {"startLine", "startColumn", "endLine", "endColumn"})
        QVERIFY(physical["region"][key].get<int>() >= 1);
    }
    QVERIFY(used == ids);  // no rule that nothing refers to
  }
};

QTEST_APPLESS_MAIN(SarifTest)
#include "sarif_test.moc"
