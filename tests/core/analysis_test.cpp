// The whole way from bytes to findings: what is kept, in which order, how much, and when it stops.
#include <QtTest>
#include <random>

#include "tests/core/analysis_support.h"

using namespace eulerstack;
using support::analyzeText;
using support::changed;

class AnalysisTest : public QObject {
  Q_OBJECT
 private slots:
  void aValidDocumentHasEverything() {
    const auto analysis = analysis::analyze(SourceText(support::modelText("plain"), "plain.yml"), 42);
    QVERIFY(analysis->valid());
    QVERIFY(analysis->tree && analysis->spec && analysis->model && analysis->figures);
    QCOMPARE(analysis->revision, analysis::Revision{42});
    QCOMPARE(analysis->text.name(), std::string("plain.yml"));
    QCOMPARE(analysis->count(Severity::Error), std::size_t{0});
    QVERIFY(analysis->count(Severity::Warning) > 0);
  }

  void whatDoesNotParseHasOnlyItsErrors() {
    const auto analysis = analyzeText("model: {d_model: [1\nx");
    QVERIFY(!analysis->valid());
    QVERIFY(!analysis->tree && !analysis->spec && !analysis->model);
    QVERIFY(analysis->count(Severity::Error) >= 1);
  }

  void allErrorsOfADocumentComeAtOnce() {
    std::string text = changed(support::modelText("plain"), "d_model: 128", "d_model: \"128\"");
    text = changed(text, "type: gated_mlp", "type: gated_mpl");
    text = changed(text, "repeat: 3", "repeat: -1");
    const auto analysis = analyzeText(text);
    QVERIFY(!analysis->valid());
    QVERIFY(analysis->tree && !analysis->model);
    QVERIFY(analysis->count(Severity::Error) >= 3);
  }

  void findingsAreOrderedBySeverityThenPlace() {
    std::string text = changed(support::modelText("plain"), "dtype: float32", "dtype: float16, bogus: 1");
    const auto invalid = analyzeText(text + "vendor.acme.note: 7\nalso_bogus: 1\n");
    const auto valid = analyzeText(support::modelText("plain"));
    for (const auto& analysis : {invalid, valid}) {
      QVERIFY(analysis->diagnostics.size() > 2);
      for (std::size_t i = 1; i < analysis->diagnostics.size(); ++i) {
        const Diagnostic& a = analysis->diagnostics[i - 1];
        const Diagnostic& b = analysis->diagnostics[i];
        QVERIFY(a.severity < b.severity || (a.severity == b.severity && a.range.begin <= b.range.begin));
      }
    }
  }

  void reservedKeysAreWarningsOfAnInvalidDocumentToo() {
    const auto analysis =
        analyzeText(changed(support::modelText("plain"), "repeat: 3", "repeat: 0") + "vendor.acme.note: 7\n");
    QVERIFY(!analysis->valid());
    QCOMPARE(support::findingsOf(*analysis, "reserved_namespace").size(), std::size_t{1});
  }

  void aDuplicateKeyMakesItInvalid() {
    const auto analysis =
        analyzeText(changed(support::modelText("plain"), "d_model: 128", "d_model: 64, d_model: 128"));
    QVERIFY(!analysis->valid());
    QVERIFY(!analysis->figures && !analysis->model);
  }

  void findingsAreBounded() {
    std::string text = support::modelText("plain") + "training_hints:\n";
    for (int i = 0; i < 50; ++i) text += "  bogus_" + std::to_string(i) + ": 1\n";
    Limits limits;
    limits.diagnostics = 10;
    const auto analysis = analysis::analyze(SourceText(text), 1, {}, limits);
    QCOMPARE(analysis->diagnostics.size(), std::size_t{11});
    QCOMPARE(support::findingsOf(*analysis, "analysis.more_findings").size(), std::size_t{1});
    QVERIFY(std::get<std::int64_t>(analysis->diagnostics.back().args[0].value) >= 1);
  }

  void cancelledMeansNothing() {
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!analysis::analyze(SourceText(support::modelText("plain")), 1, cancel));
  }

  void theSameTextGivesTheSameFindings() {
    const std::string text = support::modelText("overrides");
    const auto a = analyzeText(text);
    const auto b = analyzeText(text);
    QCOMPARE(a->diagnostics.size(), b->diagnostics.size());
    for (std::size_t i = 0; i < a->diagnostics.size(); ++i)
      QCOMPARE(printDiagnostic(a->diagnostics[i], a->text, identityTranslate),
               printDiagnostic(b->diagnostics[i], b->text, identityTranslate));
  }

  // Any damage gives findings, never an exception; valid exactly when there is no error.
  void damagedDocumentsAreAnswered() {
    const std::uint32_t seed = 20261;
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    const std::string models[] = {support::modelText("plain"), support::modelText("overrides"),
                                  support::modelText("gpt2")};
    const char* pieces[] = {"{",
                            "}",
                            "[",
                            "]",
                            ":",
                            "\n",
                            "- ",
                            "0",
                            "-1",
                            "null",
                            "${let.width}",
                            "&a ",
                            "*a",
                            "\"",
                            "9e99",
                            "vendor.studio.",
                            "type",
                            "\t",
                            "\xff",
                            "#",
                            "repeat: 9999999999999999999"};
    for (int round = 0; round < 3000; ++round) {
      std::string text = models[random() % 3];
      for (std::uint32_t i = 0, n = 1 + random() % 4; i < n; ++i) {
        const std::size_t at = random() % text.size();
        const std::size_t length = std::min<std::size_t>(random() % 12, text.size() - at);
        text.replace(at, length, random() % 3 ? pieces[random() % std::size(pieces)] : "");
      }
      const auto analysis = analyzeText(text);
      QVERIFY(analysis);
      QVERIFY2(support::findingsOf(*analysis, "analysis.failed").empty(), text.c_str());
      QCOMPARE(analysis->valid(), analysis->count(Severity::Error) == 0);
      for (const Diagnostic& diagnostic : analysis->diagnostics)
        QVERIFY2(diagnostic.range.begin <= diagnostic.range.end && diagnostic.range.end <= analysis->text.size(),
                 messageSpec(diagnostic.id).textId);
    }
  }
};

QTEST_APPLESS_MAIN(AnalysisTest)
#include "analysis_test.moc"
