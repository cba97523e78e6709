// Configs that are damaged at random: nothing crashes or hangs, every refusal says where and what to do, and what is
// imported is a design without syntax errors. EULERSTACK_SEED repeats a run; EULERSTACK_CASES says how many.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <random>

#include "core/analysis/analysis.h"
#include "core/interop/import/import_config.h"

using namespace eulerstack;

namespace {

const char* const kOddValues[] = {"null",
                                  "true",
                                  "0",
                                  "-1",
                                  "1",
                                  "3",
                                  "7",
                                  "1e400",
                                  "1e18",
                                  "9223372036854775808",
                                  "NaN",
                                  "-Infinity",
                                  "0.5",
                                  "\"\"",
                                  "\"auto\"",
                                  "\"\\u0000\"",
                                  "[]",
                                  "{}",
                                  "[[[]]]",
                                  "{\"rope_type\": \"yarn\"}",
                                  "\"sliding_attention\"",
                                  "[\"full_attention\"]"};

class ImportProperty : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void bytes();
  void values();

 private:
  int pick(std::size_t size) { return static_cast<int>(m_random() % size); }
  // The design that came of it, when one came; fails the test when the result breaks its promises.
  void check(const std::string& json);
  std::vector<std::string> m_configs;
  std::mt19937_64 m_random;
  int m_cases = 1500;
};

void ImportProperty::initTestCase() {
  bool given = false;
  quint64 seed = qEnvironmentVariable("EULERSTACK_SEED").toULongLong(&given);
  if (!given) seed = std::random_device{}();
  if (const int cases = qEnvironmentVariableIntValue("EULERSTACK_CASES"); cases > 0) m_cases = cases;
  qInfo("EULERSTACK_SEED=%llu", static_cast<unsigned long long>(seed));
  m_random.seed(seed);
  QDirIterator files(EULERSTACK_SOURCE_DIR "/tests/data/published", {"config.json"}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_configs.push_back(file.readAll().toStdString());
  }
  QCOMPARE(m_configs.size(), std::size_t{22});
}

void ImportProperty::check(const std::string& json) {
  const SourceText text(json, "config.json");
  const interop::ImportResult result = interop::importConfig(text, "name");
  bool error = false;
  for (const Diagnostic& finding : result.diagnostics) {
    error = error || finding.severity == Severity::Error;
    const RenderedDiagnostic words = render(finding, identityTranslate);
    QVERIFY2(!words.what.empty() && !words.fix.empty() && !words.see.empty(), json.c_str());
    QVERIFY2(finding.range.begin <= finding.range.end && finding.range.end <= text.size(), json.c_str());
  }
  QVERIFY2(result.ok() != error, json.c_str());
  if (!result.ok()) return;
  const auto design = analysis::analyze(SourceText(result.yaml, "design.yml"));
  for (const Diagnostic& finding : design->diagnostics)
    QVERIFY2(messageSpec(finding.id).category != Category::Syntax, (json + "\n" + result.yaml).c_str());
  QVERIFY2(design->tree, result.yaml.c_str());
}

void ImportProperty::bytes() {
  for (int i = 0; i < m_cases; ++i) {
    std::string json = m_configs[static_cast<std::size_t>(pick(m_configs.size()))];
    for (int edits = 1 + pick(4); edits > 0; --edits) {
      if (json.empty()) break;
      const auto at = static_cast<std::size_t>(pick(json.size()));
      switch (pick(4)) {
        case 0:
          json[at] = static_cast<char>(pick(256));
          break;
        case 1:
          json.erase(at, static_cast<std::size_t>(1 + pick(20)));
          break;
        case 2:
          json.insert(at, json.substr(static_cast<std::size_t>(pick(json.size())), 10));
          break;
        default:
          json.resize(std::max<std::size_t>(1, at));
      }
    }
    check(json);
    if (QTest::currentTestFailed()) return;
  }
}

// Replaces the value of a key by an odd one: the JSON stays whole.
void ImportProperty::values() {
  static const QRegularExpression entry("\"([a-z_0-9]+)\": ([^\\n{\\[]+?)(,?)\\n");
  for (int i = 0; i < m_cases; ++i) {
    const QString json = QString::fromStdString(m_configs[static_cast<std::size_t>(pick(m_configs.size()))]);
    QRegularExpressionMatchIterator matches = entry.globalMatch(json);
    std::vector<QRegularExpressionMatch> all;
    while (matches.hasNext()) all.push_back(matches.next());
    QVERIFY(!all.empty());
    const QRegularExpressionMatch& match = all[static_cast<std::size_t>(pick(all.size()))];
    QString changed = json;
    changed.replace(match.capturedStart(2), match.capturedLength(2), kOddValues[pick(std::size(kOddValues))]);
    check(changed.toStdString());
    if (QTest::currentTestFailed()) return;
  }
}

}  // namespace

QTEST_APPLESS_MAIN(ImportProperty)
#include "import_test.moc"
