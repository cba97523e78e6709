// Reports as people and programs read them.
#include <QtTest>
#include <nlohmann/json.hpp>
#include <set>

#include "core/analysis/report.h"
#include "tests/core/analysis_support.h"

using namespace eulerstack;
using nlohmann::json;
using support::analyzeModel;
using support::analyzeText;
using support::changed;

namespace {

std::vector<std::string> keysOf(const std::string& text, const json& object) {
  // In the order of the text: nlohmann::json sorts.
  std::vector<std::pair<std::size_t, std::string>> places;
  for (const auto& [key, value] : object.items()) places.emplace_back(text.find('"' + key + '"'), key);
  std::sort(places.begin(), places.end());
  std::vector<std::string> keys;
  for (auto& [place, key] : places) keys.push_back(std::move(key));
  return keys;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != text.npos;
}

}  // namespace

class ReportTest : public QObject {
  Q_OBJECT
 private slots:
  void jsonIsAsRecorded() {
    QVERIFY(
        support::sameAsGolden("plain.report.json", analysis::reportJson(*analyzeModel("plain"), identityTranslate)));
  }

  void jsonHasTheKeysOfTheInterface() {
    const auto analysis = analyzeModel("plain");
    const std::string text = analysis::reportJson(*analysis, identityTranslate, -1);
    const json report = json::parse(text);
    QCOMPARE(keysOf(text, report),
             (std::vector<std::string>{"file", "valid", "schema_version", "diagnostics", "analysis"}));
    QCOMPARE(report["file"].get<std::string>(), std::string("plain.yml"));
    QCOMPARE(report["valid"].get<bool>(), true);
    QCOMPARE(report["schema_version"].get<int>(), 1);
    const json& figures = report["analysis"];
    QCOMPARE(figures["parameters"].get<std::int64_t>(), analysis->figures->parameters.value());
    QCOMPARE(figures["flops_per_token"]["training"].get<std::int64_t>(),
             3 * figures["flops_per_token"]["forward"].get<std::int64_t>());
    std::int64_t sum = 0;
    for (const json& part : figures["by_part"]) sum += part["parameters"].get<std::int64_t>();
    QCOMPARE(sum, analysis->figures->parameters.value());
    QCOMPARE(figures.size(), std::size_t{9});
    QVERIFY(figures["flops_per_token"]["forward_unmasked"] >= figures["flops_per_token"]["forward"]);
    for (const char* key : {"weights", "gradients", "optimizer", "activations"})
      QVERIFY(figures["memory"][key].get<std::int64_t>() > 0);
  }

  void jsonOfAnInvalidDocument() {
    const auto analysis = analyzeText(changed(support::modelText("plain"), "d_model: 128", "d_modle: 128"), "bad.yml");
    const json report = json::parse(analysis::reportJson(*analysis, identityTranslate));
    QCOMPARE(report["valid"].get<bool>(), false);
    QVERIFY(report["analysis"].is_null());
    QVERIFY(report["diagnostics"].size() >= 1);
    for (const json& item : report["diagnostics"]) {
      for (const char* key : {"severity", "id", "category", "path", "message", "fix", "see"})
        QVERIFY(item[key].is_string());
      for (const char* key : {"line", "column", "end_line", "end_column"}) QVERIFY(item[key].get<int>() >= 1);
      QVERIFY(item["fixits"].is_array());
      QCOMPARE(item.size(), std::size_t{12});
    }
  }

  // The edits of a fix, applied by line and column as another program would, give the text it promises.
  void jsonFixItsCanBeApplied() {
    const auto analysis = analyzeModel("plain");
    const json report = json::parse(analysis::reportJson(*analysis, identityTranslate));
    int applied = 0;
    for (const json& item : report["diagnostics"]) {
      for (const json& fix : item["fixits"]) {
        QVERIFY(fix["title"].is_string() && fix["safe"].is_boolean());
        for (const json& edit : fix["edits"]) {
          QStringList lines = QString::fromUtf8(analysis->text.bytes().data(), analysis->text.size()).split('\n');
          const auto offset = [&](const char* line, const char* column) {
            qsizetype at = edit[column].get<int>() - 1;
            for (int i = 0; i < edit[line].get<int>() - 1; ++i) at += lines[i].size() + 1;
            return at;
          };
          QString text = lines.join('\n');
          const qsizetype begin = offset("line", "column");
          text.replace(begin, offset("end_line", "end_column") - begin,
                       QString::fromStdString(edit["text"].get<std::string>()));
          const auto fixed = analyzeText(text.toStdString());
          QVERIFY(support::findingsOf(*fixed, item["id"].get<std::string>()).empty());
          ++applied;
        }
      }
    }
    QVERIFY(applied >= 2);
  }

  void jsonIsValidWhateverTheNames() {
    const auto analysis = analyzeText(
        changed(support::modelText("plain"), "name: plain", "name: \"a\\\"b\\u0001\\n<&\""), "we\"ird\n\xff.yml");
    const std::string text = analysis::reportJson(*analysis, identityTranslate);
    QVERIFY(!json::parse(text, nullptr, false).is_discarded());
  }

  void textSaysWhatTheTutorialPromises() {
    const auto analysis = analyzeText(
        changed(support::modelText("llama_3_8b"), "schema_version: 1\n", "schema_version: 1\nfuture.note: 1\n"));
    const std::string text = analysis::reportText(*analysis, identityTranslate);
    QVERIFY(contains(text, "Schema: ok"));
    QVERIFY(contains(text, "8,030,261,248"));
    QVERIFY(contains(text, "Layers: 32"));
    QVERIFY(contains(text, "[reserved_namespace]"));
    QVERIFY(contains(text, "[param_count_info]"));
    QVERIFY(contains(text, "Result: WARN"));
  }

  void textOfAnInvalidDocumentFails() {
    const auto analysis = analyzeText(changed(support::modelText("plain"), "repeat: 3", "repeat: 0"));
    const std::string text = analysis::reportText(*analysis, identityTranslate);
    QVERIFY(contains(text, "Schema: failed"));
    QVERIFY(contains(text, "ERRORS (1)"));
    QVERIFY(contains(text, "layer_schedule[0].repeat"));
    QVERIFY(contains(text, "Result: FAIL"));
  }

  void everySentenceGoesThroughTheTranslation() {
    const Translate marked = [](const char* context, const char* source) {
      return std::string("<") + context + ">" + source;
    };
    const auto analysis = analyzeModel("plain");
    const QString text = QString::fromStdString(analysis::reportText(*analysis, marked));
    for (const QString& line : text.split('\n')) {
      const bool places = line.startsWith("    ") || line.startsWith("====") || line.isEmpty();
      const bool parts = line.startsWith("  embedding") || line.startsWith("  layer_schedule") ||
                         line.startsWith("  final_norm") || line.startsWith("  head");
      QVERIFY2(places || parts || line.contains("<Report>") || line.contains("<Message>"), qPrintable(line));
    }
    for (const QString& line : QString::fromStdString(analysis::explainText(*analysis, marked)).split('\n'))
      QVERIFY2(line.isEmpty() || line.contains("<Report>"), qPrintable(line));
  }

  void htmlStandsAlone() {
    const auto analysis = analyzeText(changed(support::modelText("plain"), "name: plain", "name: \"<b>&plain\""));
    const std::string html = analysis::reportHtml(*analysis, identityTranslate);
    QCOMPARE(html, analysis::reportHtml(*analysis, identityTranslate));
    QVERIFY(contains(html, "<svg"));
    QVERIFY(contains(html, "prefers-color-scheme:dark"));
    QVERIFY(contains(html, "&lt;b&gt;&amp;plain"));
    QVERIFY(!contains(html, "<b>&plain"));
    for (const char* foreign : {"http://", "https://", "<script", "@import", "url("})
      QVERIFY2(!contains(html, foreign), foreign);
    QVERIFY(contains(html, QString::number(3).toStdString()));
    // Tags are balanced.
    for (const char* tag :
         {"section", "table", "svg", "div", "span", "tr", "td", "th", "code", "pre", "title", "main"}) {
      const QString text = QString::fromStdString(html);
      QCOMPARE(text.count(QRegularExpression(QString("<%1[ >]").arg(tag))), text.count(QString("</%1>").arg(tag)));
    }
  }

  // Every bar says its colour itself, and says the one that the style sheet gives it in the light theme.
  void barsHaveColoursWithoutTheStyleSheet() {
    for (const char* name : {"models/plain.yml", "conformance/valid_big_moe.yml"}) {
      const auto analysis = analyzeText(support::readFile(support::dataPath(name)));
      QVERIFY(analysis->valid());
      const QString html = QString::fromStdString(analysis::reportHtml(*analysis, identityTranslate));
      static const QRegularExpression bar(QStringLiteral("<rect class=\"([a-z0-9]+)\" fill=\"(#[0-9A-F]{6})\" "));
      int bars = 0;
      for (auto it = bar.globalMatch(html); it.hasNext(); ++bars) {
        const auto match = it.next();
        const QString variable = match.captured(1) == "active" ? QStringLiteral("accent") : match.captured(1);
        QVERIFY2(html.contains(QStringLiteral("--%1:%2").arg(variable, match.captured(2))),
                 qPrintable(match.captured(0)));
      }
      QVERIFY(bars > 4);
      QCOMPARE(bars, html.count(QLatin1String("<rect")));
    }
  }

  void htmlOfAnInvalidDocumentShowsTheErrors() {
    const auto analysis = analyzeText(changed(support::modelText("plain"), "repeat: 3", "repeat: 0"));
    const std::string html = analysis::reportHtml(*analysis, identityTranslate);
    QVERIFY(contains(html, "layer_schedule[0].repeat"));
    QVERIFY(!contains(html, "<svg"));
  }

  void manyPartsAreDrawnInBoundedSpace() {
    std::string text = support::modelText("plain");
    std::string templates;
    std::string entries;
    for (int i = 0; i < 200; ++i) {
      const std::string name = "t" + std::to_string(i);
      templates += "  " + name + ":\n    mixer: { type: attention }\n    ffn: { type: mlp }\n";
      entries += "  - template: " + name + "\n";
    }
    text = changed(text, "layer_schedule:\n", templates + "layer_schedule:\n" + entries);
    const auto analysis = analyzeText(text);
    QVERIFY(analysis->valid());
    const QString html = QString::fromStdString(analysis::reportHtml(*analysis, identityTranslate));
    const QString chart = html.section("<svg", 1, 1).section("</svg>", 0, 0);
    QVERIFY(chart.count("<text") <= 2 * 24);
    QVERIFY(chart.contains("others"));
  }

  void proseNamesTheDesign() {
    const std::string text = analysis::explainText(*analyzeModel("gpt2"), identityTranslate);
    for (const char* part : {"gpt2-like", "12 layers", "124,439,808", "50,257", "float32", "a learned vector",
                             "layernorm", "MHA 12", "gelu_tanh"})
      QVERIFY2(contains(text, part), part);
    const auto invalid = analyzeText("schema_version: 1\n", "x.yml");
    QVERIFY(contains(analysis::explainText(*invalid, identityTranslate), "x.yml"));
  }

  void proseIsCompleteAboutTheHead() {
    std::string text = changed(support::modelText("plain"), "type: causal_lm,",
                               "type: causal_lm_mtp, logit_softcap: 30, mtp: {head_template: dec, n_predict: 2},");
    text = changed(text, "type: learned,", "type: learned, scale: 8,");
    const auto analysis = analyzeText(text);
    QVERIFY(analysis->valid());
    const std::string prose = analysis::explainText(*analysis, identityTranslate);
    for (const char* part : {"multiplied by 8", "within 30", "2 further tokens", "1 layers of dec", "weighs 0.1"})
      QVERIFY2(contains(prose, part), prose.c_str());
    const std::string alone = changed(support::modelText("plain"), "ffn: { type: gated_mlp }",
                                      "ffn: { type: mlp, vendor.studio.no_ffn: true }");
    QVERIFY(contains(analysis::explainText(*analyzeText(alone), identityTranslate), "no feed-forward part"));
  }

  // The design with every primitive: layers without a gap, calls and sets of weights of integrators, costs that add up.
  void explainJsonTellsEveryEntry() {
    const auto analysis =
        analyzeText(support::readFile(EULERSTACK_SOURCE_DIR "/presets/3-experimental/arch_expert_kitchen_sink.yml"));
    const json object = json::parse(analysis::explainJson(*analysis, identityTranslate));
    QCOMPARE(object["schedule"].size(), analysis->model->schedule.size());
    std::int64_t next = 0;
    const auto follow = [&](const json& layers) {
      QCOMPARE(layers["first"].get<std::int64_t>(), next);
      next = layers["last"].get<std::int64_t>() + 1;
    };
    std::set<std::string> forms, methods;
    std::int64_t parameters = 0, active = 0;
    for (const json& entry : object["schedule"]) {
      active += entry["active_parameters"].get<std::int64_t>();
      QVERIFY(entry["active_parameters"] <= entry["parameters"]);
      forms.insert(entry["form"].get<std::string>());
      parameters += entry["parameters"].get<std::int64_t>();
      QVERIFY(entry["forward_flops_per_token"].get<std::int64_t>() > 0);
      if (entry["form"] != "parallel") follow(entry["layers"]);
      if (entry["form"] == "parallel")
        for (const json& stream : entry["streams"])
          for (const json& body : stream["body"]) follow(body["layers"]);
      if (entry["form"] != "integrator") continue;
      methods.insert(entry["method"].get<std::string>());
      const bool rk4 = entry["method"] == "ode_rk4";
      QCOMPARE(entry["body_calls"].get<int>(), entry["steps"].get<int>() * (rk4 ? 4 : 1));
      QCOMPARE(entry["weight_sets"].get<int>(), rk4 ? 1 : entry["steps"].get<int>());
    }
    QCOMPARE(next, analysis->figures->layers);
    QCOMPARE(forms, (std::set<std::string>{"integrator", "layers", "parallel"}));
    QCOMPARE(methods, (std::set<std::string>{"discrete", "ode_rk4"}));
    for (const json& part : object["analysis"]["by_part"])
      if (!part["path"].get<std::string>().starts_with("layer_schedule"))
        parameters += part["parameters"].get<std::int64_t>();
    QCOMPARE(parameters, analysis->figures->parameters.value());
    QVERIFY(active > parameters / 2 && active <= analysis->figures->activeParameters.value());
    QCOMPARE(object["execution_modes"].size(), std::size_t{2});
    QCOMPARE(object["transition"]["token"].get<std::string>(), std::string("<think_end>"));
    const json first = object["schedule"][0];
    QCOMPARE(first["mixer"]["kind"].get<std::string>(), std::string("attention"));
    QCOMPARE(first["mixer"]["latent_dim"].get<int>(), 64);
    QCOMPARE(first["memory"]["kind"].get<std::string>(), std::string("neural_memory"));
    // With errors: what validate prints.
    const auto invalid = analyzeText("schema_version: 1\n", "x.yml");
    QCOMPARE(analysis::explainJson(*invalid, identityTranslate), analysis::reportJson(*invalid, identityTranslate, -1));
  }

  void numbersDoNotFollowTheLocale() {
    const std::string expected = analysis::reportText(*analyzeModel("gpt2"), identityTranslate);
    const char* old = setlocale(LC_ALL, nullptr);
    const std::string saved = old ? old : "C";
    setlocale(LC_ALL, "de_DE.UTF-8");
    QCOMPARE(analysis::reportText(*analyzeModel("gpt2"), identityTranslate), expected);
    setlocale(LC_ALL, saved.c_str());
  }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "report_test.moc"
