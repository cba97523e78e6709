// Damaged documents: the checker answers, its places lie inside the text, its repairs can be applied, and it says the
// same again.
#include <QRandomGenerator>

#include "../core/language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

namespace {

constexpr int kRounds = 3000;

std::vector<std::string> corpus() {
  std::vector<std::string> texts;
  for (const char* folder : {"conformance", "errors"}) {
    QDirIterator files(dataFolder() + folder, {"*.yml"});
    while (files.hasNext()) {
      std::string text = readFile(files.next());
      if (text.size() < 4000) texts.push_back(std::move(text));
    }
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

// Words that a slip of the hand or a careless merge may leave anywhere.
const char* const kWords[] = {"null",
                              "true",
                              "64.9",
                              "\"64\"",
                              "-1",
                              "1e999",
                              ".nan",
                              "[1, 2]",
                              "{a: b}",
                              "${let.x}",
                              "${1 /",
                              "${2 * 3}",
                              "attention",
                              "mamba",
                              "vendor.studio.ffn_dim: 3",
                              "*a",
                              "&a 1",
                              "!!str 7",
                              "99999999999999999999",
                              "",
                              "0",
                              "~",
                              "yes",
                              "&a [*a]"};

class Damage {
 public:
  explicit Damage(quint32 seed) : m_random(seed) {}

  std::string apply(std::string text, const std::vector<std::string>& others) {
    const int times = 1 + static_cast<int>(m_random.bounded(3));
    for (int i = 0; i < times; ++i) text = once(std::move(text), others);
    return text;
  }
  std::size_t below(std::size_t limit) {
    return m_random.bounded(static_cast<quint32>(std::max<std::size_t>(limit, 1)));
  }

 private:
  std::string once(std::string text, const std::vector<std::string>& others) {
    std::vector<std::string> lines = split(text);
    const std::size_t at = below(lines.size());
    switch (m_random.bounded(8)) {
      case 0:
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
        break;
      case 1:
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), lines[below(lines.size())]);
        break;
      case 2:
        std::swap(lines[at], lines[below(lines.size())]);
        break;
      case 3:
        lines[at] = "  " + lines[at];
        break;
      case 4:
        return text.erase(below(text.size()), 1 + below(3));
      case 5:
        return text.insert(below(text.size()), 1, static_cast<char>(32 + below(95)));
      case 6: {
        const std::vector<std::string> foreign = split(others[below(others.size())]);
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), foreign[below(foreign.size())]);
        break;
      }
      default: {
        const std::size_t colon = lines[at].find(": ");
        if (colon != std::string::npos) lines[at] = lines[at].substr(0, colon + 2) + kWords[below(std::size(kWords))];
        break;
      }
    }
    text.clear();
    for (const std::string& line : lines) text += line + "\n";
    return text;
  }

  static std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> lines(1);
    for (const char c : text) {
      if (c == '\n')
        lines.emplace_back();
      else
        lines.back() += c;
    }
    return lines;
  }

  QRandomGenerator m_random;
};

}  // namespace

class CheckPropertyTest : public QObject {
  Q_OBJECT

 private:
  static std::ptrdiff_t count(const Checked& checked, const Diagnostic& like) {
    return std::count_if(checked.diagnostics.begin(), checked.diagnostics.end(),
                         [&](const Diagnostic& each) { return each.id == like.id && each.path == like.path; });
  }

 private slots:
  void damagedDocuments() {
    const quint32 seed = qEnvironmentVariableIsSet("EULERSTACK_SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("EULERSTACK_SEED"))
                             : 20240607U;
    const int rounds =
        qEnvironmentVariableIsSet("EULERSTACK_ROUNDS") ? qEnvironmentVariableIntValue("EULERSTACK_ROUNDS") : kRounds;
    qInfo("EULERSTACK_SEED=%u, %d rounds", seed, rounds);
    const std::vector<std::string> texts = corpus();
    Damage damage(seed);
    int valid = 0;
    int repairs = 0;
    for (int round = 0; round < rounds; ++round) {
      const std::string text = damage.apply(texts[damage.below(texts.size())], texts);
      const Checked checked = checkText(text);
      valid += checked.valid() ? 1 : 0;
      QVERIFY2(checked.valid() || checked.errors() > 0, text.c_str());
      for (const Diagnostic& diagnostic : checked.diagnostics) {
        QVERIFY2(diagnostic.range.begin <= diagnostic.range.end && diagnostic.range.end <= text.size(), text.c_str());
        const RenderedDiagnostic rendered = render(diagnostic, identityTranslate);
        QVERIFY(!rendered.what.empty());
        for (const FixIt& fix : diagnostic.fixes) {
          const Checked after = checkText(applyEdits(text, fix.edits));
          ++repairs;
          const std::string title = renderMessage(fix.title, identityTranslate) + "\n" + text;
          // Texts that cannot be read are repaired by guesses; of readable ones every repair leaves a readable text.
          if (checked.tree) QVERIFY2(after.tree, title.c_str());
          if (checked.tree && fix.safe) QVERIFY2(count(after, diagnostic) < count(checked, diagnostic), title.c_str());
        }
      }
      QCOMPARE(checkText(text).list(), checked.list());
    }
    qInfo("%d valid, %d repairs applied", valid, repairs);
    QVERIFY(valid > 0 && valid < rounds);
    QVERIFY(repairs > rounds / 10);
  }
};

QTEST_APPLESS_MAIN(CheckPropertyTest)
#include "check_property_test.moc"
