// Generated designs: those the registry describes are accepted, and what is broken after that never crashes or hangs.
//   EULERSTACK_ROUNDS=200000 EULERSTACK_SEED=7 property_generator_test
#include <ctime>
#include <map>
#include <set>

#include "../core/language_fixture.h"
#include "core/analysis/report.h"
#include "core/interop/runtime_plan.h"
#include "core/yaml/format.h"
#include "spec_maker.h"
#include "spec_repair.h"

using namespace eulerstack;
using namespace eulerstack::test;
using eulerstack::testing::Random;

namespace {

constexpr int kToldEvery = 10'000;
constexpr int kRounds = 1000;
// Processor time, so that a busy machine is no fault; sanitizers are slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kHangSeconds = 10;
#else
constexpr double kHangSeconds = 1;
#endif

double cpuSeconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// What a generated design can never be guilty of: each field is as its descriptor says. Rules between fields may
// refuse.
bool isFieldFault(const Diagnostic& diagnostic) {
  static const std::set<DiagId> faults = {
      DiagId::UnknownKey,      DiagId::UnknownKeyNear,    DiagId::MissingKey,        DiagId::ExpectedInteger,
      DiagId::ExpectedNumber,  DiagId::ExpectedBoolean,   DiagId::ExpectedText,      DiagId::ExpectedList,
      DiagId::ExpectedMapping, DiagId::OutOfRange,        DiagId::NotFinite,         DiagId::BadChoice,
      DiagId::BadChoiceNear,   DiagId::ChoiceOfOtherKind, DiagId::ListLength,        DiagId::SectionOfOtherKind,
      DiagId::UnknownTemplate, DiagId::NotBuiltKey,       DiagId::ExpressionNotWhole};
  return faults.contains(diagnostic.id) || std::string_view(messageSpec(diagnostic.id).textId).starts_with("yaml.");
}

class Breaker {
 public:
  explicit Breaker(Random& random) : m_random(random) {}

  std::string apply(std::string text) {
    for (std::size_t i = 1 + m_random.below(3); i > 0; --i) once(text);
    return text;
  }

 private:
  static std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> lines(1);
    for (const char c : text) {
      lines.back() += c;
      if (c == '\n') lines.emplace_back();
    }
    if (lines.back().empty()) lines.pop_back();
    return lines;
  }

  const char* word() {
    return m_random.word({"0",
                          "-1",
                          "1",
                          "9223372036854775807",
                          "9223372036854775808",
                          "1e308",
                          "1e999",
                          ".nan",
                          "-.inf",
                          "2.5",
                          "\"64\"",
                          "true",
                          "null",
                          "~",
                          "",
                          "[]",
                          "{}",
                          "[[[[[[[[[[[[1]]]]]]]]]]]]",
                          "{a: {b: {c: 1}}}",
                          "*a",
                          "&a [*a]",
                          "&a x",
                          "!!str 7",
                          "!x {}",
                          "${let.n}",
                          "${1/0}",
                          "${let.",
                          "100000000",
                          "0x10",
                          "${9223372036854775807 * 2}",
                          "<<: *a",
                          "'",
                          "\"",
                          "|",
                          ">-",
                          "text",
                          "attention",
                          "mamba",
                          "moe"});
  }

  void once(std::string& text) {
    std::vector<std::string> lines = split(text);
    if (lines.empty()) return;
    std::string& line = lines[m_random.below(lines.size())];
    const std::size_t colon = line.find(':');
    switch (m_random.below(11)) {
      case 0:
        line.clear();
        break;
      case 1:
      case 2:
      case 3:
        if (colon != line.npos) line = line.substr(0, colon + 1) + " " + word() + "\n";
        break;
      case 4:
        line += line;
        break;
      case 5:
        line = "  " + line;
        break;
      case 6:
        line = m_random.chance(50) ? "\t" + line : line + "\t\n";
        break;
      case 7:
        line.insert(m_random.below(line.size()),
                    m_random.word({" # c", "#", " ", "\r", "\n", "- ", ": ", "*a", "&a ", "{", "]"}));
        break;
      case 8:
        line.erase(m_random.below(line.size()), 1 + m_random.below(3));
        break;
      case 9:
        std::swap(line, lines[m_random.below(lines.size())]);
        break;
      default: {
        const std::size_t digit = line.find_first_of("0123456789");
        if (digit != line.npos) line.replace(digit, 1, word());
      }
    }
    text.clear();
    for (const std::string& each : lines) text += each;
  }

  Random& m_random;
};

std::string withCarriageReturns(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '\n' ? "\r\n" : std::string(1, c);
  return result;
}

// A comment behind every line and a line of its own between all of them.
std::string withComments(const std::string& text) {
  std::string result = "# first\n";
  for (const char c : text) result += c == '\n' ? " # c: [\n     # own: {\n" : std::string(1, c);
  return result;
}

}  // namespace

class GeneratorTest : public QObject {
  Q_OBJECT

 private slots:
  void designs() {
    const std::uint64_t seed = testing::baseSeed();
    const int rounds =
        qEnvironmentVariableIsSet("EULERSTACK_ROUNDS") ? qEnvironmentVariableIntValue("EULERSTACK_ROUNDS") : kRounds;
    qInfo("EULERSTACK_SEED=%llu, %d rounds", static_cast<unsigned long long>(seed), rounds);
    for (int round = 0; round < rounds; ++round) {
      Random random(seed * 1'000'003 + static_cast<std::uint64_t>(round));
      const std::string problem = one(random);
      QVERIFY2(problem.empty(), ("round " + std::to_string(round) + ": " + problem + "\n" + m_text).c_str());
      if (round % kToldEvery == kToldEvery - 1) qInfo("%d rounds, %d broken texts", round + 1, m_broken);
    }
    qInfo(
        "%d designs valid at once, %d after rules between fields had their way, %d given up; %d broken texts, %d of "
        "them "
        "valid; slowest %.0f ms of processor time; %zu kinds used",
        m_atOnce, m_repaired, m_hopeless, m_broken, m_stillValid, 1e3 * m_slowest, m_kinds.size());
    std::string rules;
    for (const auto& [id, count] : m_rules) rules += " " + id + ":" + std::to_string(count);
    qInfo("taken away for%s", rules.c_str());
    QVERIFY(m_atOnce + m_repaired > rounds * 9 / 10);
    QVERIFY(m_stillValid < m_broken);
    std::string unused;
    for (const schema::KindDescriptor* kind : schema::Registry::instance().all())
      if (!m_kinds.contains(kind)) unused += std::string(" ") + kind->id;
    qInfo("kinds in no valid design:%s", unused.c_str());
    if (rounds >= kRounds) QVERIFY(10 * m_kinds.size() >= 9 * schema::Registry::instance().all().size());
  }

  // Texts that once were trouble.
  void regressions() {
    QDirIterator files(dataFolder() + "regressions", {"*.yml"});
    while (files.hasNext()) {
      const std::string text = readFile(files.next());
      const double begin = cpuSeconds();
      const auto analysis = analysis::analyze(SourceText(text));
      QVERIFY2(analysis && cpuSeconds() - begin < kHangSeconds, qPrintable(files.fileName()));
    }
  }

 private:
  // What is wrong with one round; m_text is the text it is wrong with.
  std::string one(Random& random) {
    std::shared_ptr<const analysis::Analysis> analysis;
    int repairs = 0;
    testing::SpecPrinter printer(random);
    m_text = printer.print(testing::SpecMaker(random).make());
    for (;; ++repairs) {
      analysis = timed(m_text);
      if (analysis->valid() || repairs == 40) break;
      const Diagnostic* error = nullptr;
      for (const Diagnostic& diagnostic : analysis->diagnostics) {
        if (diagnostic.severity != Severity::Error) continue;
        // After a repair a mapping may lack what is required in it.
        if (repairs == 0 && isFieldFault(diagnostic))
          return std::string(messageSpec(diagnostic.id).textId) + " " + diagnostic.path.toString();
        if (!error) error = &diagnostic;
      }
      if (!error) return "invalid without an error";
      ++m_rules[messageSpec(error->id).textId];
      if (!analysis->tree) return "a repaired design does not parse";
      const std::optional<std::string> text = testing::repaired(*analysis, *error);
      if (!text) break;
      m_text = *text;
    }
    if (m_slow) return "takes " + std::to_string(m_slowest) + " s";
    if (!analysis->valid()) {
      ++m_hopeless;
    } else {
      ++(repairs == 0 ? m_atOnce : m_repaired);
      const std::string problem = checkValid(*analysis);
      if (!problem.empty()) return problem;
    }
    return breakIt(random);
  }

  // Layout and comments mean nothing; every consumer takes the design.
  std::string checkValid(const analysis::Analysis& analysis) {
    for (const ir::Layer& layer : analysis.model->layers)
      for (const schema::KindInstance* part :
           {&layer.block->mixer, &layer.block->ffn, &layer.block->norm, &layer.block->residual, &layer.block->memory,
            &layer.block->shapeChange, static_cast<const schema::KindInstance*>(&layer.depthGating)})
        note(*part);
    for (const schema::KindInstance* part :
         {&analysis.model->positional, &analysis.model->head, &analysis.model->transition})
      note(*part);
    for (const ir::ScheduleItem& item : analysis.model->schedule) {
      if (const auto* parallel = std::get_if<ir::ParallelItem>(&item)) note(parallel->merge);
      if (const auto* integrator = std::get_if<ir::IntegratorItem>(&item)) note(integrator->method);
    }
    const std::int64_t parameters = analysis.figures->parameters.value();
    if (ir::parametersOf(ir::modelTensors(*analysis.model)).value() != parameters) return "counts differ";
    if (analysis.figures->activeParameters > analysis.figures->parameters)
      return "more active parameters than parameters";
    if (analysis::reportText(analysis, identityTranslate).empty() ||
        analysis::explainText(analysis, identityTranslate).empty())
      return "a report is empty";
    if (interop::planJson(*analysis.model, analysis.text, 0).empty()) return "a plan is empty";
    const std::optional<std::string> formatted = yaml::format(analysis.text);
    if (!formatted) return "does not format";
    for (const std::string& text : {withCarriageReturns(m_text), withComments(m_text), *formatted}) {
      const auto same = timed(text);
      if (same->valid() && same->figures->parameters.value() == parameters) continue;
      m_text = text;
      return "layout changes the meaning";
    }
    return {};
  }

  void note(const schema::KindInstance& part) {
    if (!part.kind) return;
    m_kinds.insert(part.kind);
    note(part.values);
  }
  void note(const schema::FieldValues& values) {
    for (const schema::FieldValues::Entry& entry : values.entries()) {
      if (const schema::KindInstance* kind = values.kind(entry.spec->name)) note(*kind);
      if (const schema::FieldValues* inner = values.section(entry.spec->name)) note(*inner);
      if (const schema::KindMap* map = values.kindMap(entry.spec->name))
        for (const auto& [name, kind] : map->entries) note(kind);
    }
  }

  std::string breakIt(Random& random) {
    Breaker breaker(random);
    const std::string base = m_text;
    for (int i = 0; i < 2; ++i) {
      m_text = breaker.apply(base);
      if (random.chance(10)) m_text = withCarriageReturns(m_text);
      const auto analysis = timed(m_text);
      ++m_broken;
      m_stillValid += analysis->valid() ? 1 : 0;
      if (m_slow) return "takes " + std::to_string(m_slowest) + " s";
      if (!analysis->valid() && analysis->count(Severity::Error) == 0) return "invalid without an error";
      for (const Diagnostic& diagnostic : analysis->diagnostics) {
        if (diagnostic.range.begin > diagnostic.range.end || diagnostic.range.end > m_text.size())
          return "a range is wrong";
        if (printDiagnostic(diagnostic, analysis->text, identityTranslate).empty()) return "a diagnostic says nothing";
        for (const FixIt& fix : diagnostic.fixes) (void)applyEdits(m_text, fix.edits);
      }
      (void)yaml::format(analysis->text);
    }
    return {};
  }

  std::shared_ptr<const analysis::Analysis> timed(const std::string& text) {
    const double begin = cpuSeconds();
    auto analysis = analysis::analyze(SourceText(text));
    const double seconds = cpuSeconds() - begin;
    m_slowest = std::max(m_slowest, seconds);
    m_slow = m_slow || seconds > kHangSeconds;
    return analysis;
  }

  std::string m_text;
  std::set<const schema::KindDescriptor*> m_kinds;
  std::map<std::string, int> m_rules;
  int m_atOnce = 0;
  int m_repaired = 0;
  int m_hopeless = 0;
  int m_broken = 0;
  int m_stillValid = 0;
  double m_slowest = 0;
  bool m_slow = false;
};

// Qt Test aborts a function after five minutes; rounds asked for by name may take hours.
int main(int argc, char** argv) {
  if (qEnvironmentVariableIsSet("EULERSTACK_ROUNDS") && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(24 * 3'600'000));
  GeneratorTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "generator_test.moc"
