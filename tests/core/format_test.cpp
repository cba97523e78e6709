// The canonical layout, and that nothing but blank space moves.
#include "core/yaml/format.h"

#include "../property/random_documents.h"
#include "core/yaml/edit_proof.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

namespace {

std::string formatted(const std::string& text) {
  return yaml::format(SourceText(text)).value_or("does not parse");
}

std::string squeezed(const std::string& text) {
  std::string result;
  for (const char c : text)
    if (!std::strchr(" \t\r\n", c)) result += c;
  return result;
}

// Every "#..." up to its line's end, blanks at the end apart: comments and text that looks like them. Blanks before a
// further "#", a comma or a bracket in it are not compared: there the first "#" was inside of a value.
std::vector<std::string> hashes(const std::string& text) {
  std::vector<std::string> found;
  for (std::size_t at = text.find('#'); at != text.npos; at = text.find('#', text.find_first_of("\r\n", at))) {
    std::string line;
    for (const char c : text.substr(at, text.find_first_of("\r\n", at) - at)) {
      if (std::strchr("#,]}", c)) line.erase(line.find_last_not_of(" \t") + 1);
      line += c;
    }
    line.erase(line.find_last_not_of(" \t") + 1);
    found.push_back(line);
    if (text.find_first_of("\r\n", at) == text.npos) break;
  }
  return found;
}

std::string problemOf(const std::string& text) {
  const yaml::ParseResult before = yaml::parse(SourceText(text));
  const std::optional<std::string> result = yaml::format(SourceText(text));
  if (!before.tree) return result ? "formats what does not parse" : "";
  if (!result) return "does not format what parses";
  const yaml::ParseResult after = yaml::parse(SourceText(*result));
  if (!after.tree) return "does not parse any more";
  if (!yaml::matches(yaml::Expected::kept(before.tree, before.tree->root()), *after.tree, after.tree->root()))
    return "reads otherwise";
  if (squeezed(text) != squeezed(*result)) return "bytes are lost";
  if (hashes(text) != hashes(*result)) return "a comment changed";
  if (formatted(*result) != *result) return "changes again:\n" + formatted(*result);
  return "";
}

}  // namespace

class FormatTest : public QObject {
  Q_OBJECT

 private slots:
  void layouts_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
      QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("indentation", "a:\n    b:\n        c: 1\n    d: 2\n", "a:\n  b:\n    c: 1\n  d: 2\n");
    row("dashes", "a:\n- b: 1\n  c: 2\n-   d\n", "a:\n  - b: 1\n    c: 2\n  - d\n");
    row("a dash alone", "a:\n  -\n    b: 1\n    c: 2\n", "a:\n  - b: 1\n    c: 2\n");
    row("lists in lists", "-   - a\n    - b\n- - c\n", "- - a\n  - b\n- - c\n");
    row("spaces", "a :   1   \nb:\t2\n\n\n\nc: {x:1 ,y : [1,2 , 3]}\n", "a: 1\nb: 2\n\nc: {x:1, y: [1, 2, 3]}\n");
    row("quoted keys in braces", "a: { \"x\":1,'y' : 2 , z }\n", "a: {\"x\": 1, 'y': 2, z}\n");
    row("a value below its key", "a:\n    64\nb:\n   # why\n      65\n", "a: 64\nb:\n  # why\n  65\n");
    row("comments", "#head\na: 1 # x\nbb: 22     # yy\n   # of c\nc: 3\n",
        "#head\na: 1   # x\nbb: 22   # yy\n# of c\nc: 3\n");
    row("comments in a column", "a: 1       # x\nbbb: 2     # y\nc: 3 # z\n",
        "a: 1     # x\nbbb: 2   # y\nc: 3   # z\n");
    row("comments of a key with a block", "a:   # why\n\n    # first\n    b: 1\n    # last\n# next\nc: 2\n",
        "a:   # why\n  # first\n  b: 1\n  # last\n# next\nc: 2\n");
    row("comments at the end", "a:\n  - b: 1\n    # in the item\n  # in the list\n# at the end\n\n\n",
        "a:\n  - b: 1\n    # in the item\n  # in the list\n# at the end\n");
    row("braces over lines", "a: {\n  x: 1,   # one\n\n      y: [1,\n  2] }\nb: 1",
        "a: {\n  x: 1,   # one\n  y: [1,\n    2]}\nb: 1\n");
    row("block text", "a: |\n      one\n        two # no comment\n\n      three\nb: >-   # yes\n    x\n",
        "a: |\n  one\n    two # no comment\n\n  three\nb: >-   # yes\n  x\n");
    row("text over lines", "a: one\n      two\n\n      three\nb: 'x\n   y'\n",
        "a: one\n  two\n\n  three\nb: 'x\n  y'\n");
    row("anchors and tags", "a:   &x   {b: 1}\nc:  !!str   12\nd: &y\n     e: 1\nf:  *x\n",
        "a: &x {b: 1}\nc: !!str 12\nd: &y\n  e: 1\nf: *x\n");
    row("windows", "a:\r\n    b: 1   \r\n\r\n\r\nc: 2\r\n", "a:\r\n  b: 1\r\n\r\nc: 2\r\n");
    row("markers", "%YAML 1.2\n---   # begin\na:   1\n...\n", "%YAML 1.2\n---   # begin\na: 1\n...\n");
    row("no end of line", "a:  1", "a: 1\n");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a:   1\n",
        "\xEF\xBB\xBF"
        "a: 1\n");
    row("nothing but comments", "\n\n   # x\n", "# x\n");
    row("explicit keys stay", "? a\n:   1   \n\n\n\nb: 1\n", "? a\n:   1\n\nb: 1\n");
    row("kept ends stay", "a: |+\n  x\n\n\n", "a: |+\n  x\n\n\n");
  }
  void layouts() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(QString::fromStdString(formatted(before.toStdString())), after);
    QCOMPARE(problemOf(before.toStdString()), std::string());
  }

  void designsInTheTree() {
    int files = 0;
    for (const char* folder : {"/presets", "/tests/data", "/tests/fuzz/corpus"}) {
      QDirIterator found(QStringLiteral(EULERSTACK_SOURCE_DIR) + QString::fromUtf8(folder), QDir::Files,
                         QDirIterator::Subdirectories);
      while (found.hasNext()) {
        const std::string text = readFile(found.next());
        if (text.size() > (64U << 10U)) continue;
        ++files;
        QVERIFY2(problemOf(text).empty(), (problemOf(text) + "\n" + found.fileName().toStdString()).c_str());
      }
    }
    QVERIFY(files > 250);
  }

  void randomDocuments() {
    const std::uint64_t seed = testing::baseSeed();
    const int rounds =
        qEnvironmentVariableIsSet("EULERSTACK_ROUNDS") ? qEnvironmentVariableIntValue("EULERSTACK_ROUNDS") : 2000;
    qInfo("EULERSTACK_SEED=%llu, %d rounds", static_cast<unsigned long long>(seed), rounds);
    int changed = 0;
    int whole = 0;
    for (int round = 0; round < rounds; ++round) {
      testing::Random random(seed + static_cast<std::uint64_t>(round));
      std::string text = testing::DocumentMaker(random).make();
      if (random.chance(50)) damage(text, random);
      const std::string problem = problemOf(text);
      QVERIFY2(problem.empty(), (problem + "\nround " + std::to_string(round) + "\n" + text).c_str());
      const std::string result = formatted(text);
      changed += result != text ? 1 : 0;
      // Two columns a level, wherever the layout was printed anew.
      whole += result.find("\n   a:") == result.npos && result.find("\nlayer_schedule:\n- ") == result.npos ? 1 : 0;
    }
    qInfo("%d changed, %d laid out anew", changed, whole);
    QVERIFY(changed > rounds / 3);
    QVERIFY(whole > rounds / 2);
  }

 private:
  // Other spaces, which may or may not mean something else.
  static void damage(std::string& text, testing::Random& random) {
    for (std::size_t i = 1 + random.below(4); i > 0; --i) {
      const std::size_t at = random.below(text.size());
      const std::string word = random.word({" ", "  ", "\n", "\n\n", " # c\n", "\t", "\r\n", "# x", "    ", " \n "});
      if (random.chance(30))
        text.erase(at, 1);
      else
        text.insert(at, word);
    }
  }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
