// Reading YAML: the place of every node, typing, every error with its place, every limit.
#include "core/yaml/yaml_tree.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace eulerstack;
using namespace eulerstack::yaml;

namespace {

std::shared_ptr<const YamlTree> tree(const std::string& text) {
  return parse(SourceText(text)).tree;
}

std::string sliceAt(const YamlTree& tree, const YamlPath& path) {
  const NodeId id = tree.find(path);
  return id == kNoNode ? "<none>" : std::string(tree.text().slice(tree[id].range));
}

std::string idOf(DiagId id) {
  return messageSpec(id).textId;
}

// All nodes in order of their ids: "key=..." and values, one a line, so that a test shows every range of a document.
std::string allRanges(const YamlTree& tree) {
  std::string result;
  for (NodeId id = 0; id < tree.size(); ++id) {
    if (tree[id].kind == NodeKind::Mapping || tree[id].kind == NodeKind::Sequence) continue;
    result += "<" + std::string(tree.text().slice(tree[id].range)) + ">";
  }
  return result;
}

struct RangeCase {
  const char* name;
  std::string text;
  std::string scalars;  // of all keys and values, in order
  std::vector<std::pair<YamlPath, std::string>> collections;
};

std::string withCrlf(std::string text) {
  for (std::size_t i = 0; (i = text.find('\n', i)) != text.npos; i += 2) text.replace(i, 1, "\r\n");
  return text;
}

std::vector<RangeCase> rangeCases() {
  return {
      {"block",
       "a: 1 # c\nb:\n  - x  # d\n  - y: 2\n    z: 3\n# end\n",
       "<a><1><b><x><y><2><z><3>",
       {{{}, "a: 1 # c\nb:\n  - x  # d\n  - y: 2\n    z: 3"},
        {{"b"}, "- x  # d\n  - y: 2\n    z: 3"},
        {{"b", 1u}, "y: 2\n    z: 3"}}},
      {"list at its key's column", "a:\n- 1\n-  2\nb: 3\n", "<a><1><2><b><3>", {{{"a"}, "- 1\n-  2"}}},
      {"flow",
       "a: {x: 1 , y: [2,3 ],} # c\nb: []\n",
       "<a><x><1><y><2><3><b>",
       {{{"a"}, "{x: 1 , y: [2,3 ],}"}, {{"a", "y"}, "[2,3 ]"}, {{"b"}, "[]"}}},
      {"flow over lines",
       "a: [ # one\n  1, # two\n  {b: c} # three ]\n  ]\n",
       "<a><1><b><c>",
       {{{"a"}, "[ # one\n  1, # two\n  {b: c} # three ]\n  ]"}}},
      {"pairs in lists",
       "a: [b: c, \"d\":e, f]\n",
       "<a><b><c><\"d\"><e><f>",
       {{{"a", 0u}, "b: c"}, {{"a", 1u}, "\"d\":e"}}},
      {"quoted", "a: \"x # \\\" ' y\" # c\nb: 'it''s: [\"'\n", "<a><\"x # \\\" ' y\"><b><'it''s: [\"'>", {}},
      {"quoted over lines", "a: \"x\n  y\\\n  z\"\nb: 'p\n\n  q'\n", "<a><\"x\n  y\\\n  z\"><b><'p\n\n  q'>", {}},
      {"plain over lines", "a: x y\n  z's [w]\n\n  end # c\nb: 1\n", "<a><x y\n  z's [w]\n\n  end><b><1>", {}},
      {"literal",
       "a: | # head\n  x\n   y\n\nb: |+\n  z\n\nc: >2-\n    w\nd: |\ne: 1\n",
       "<a><| # head\n  x\n   y><b><|+\n  z\n><c><>2-\n    w><d><|><e><1>",
       {}},
      {"literal in a list",
       "- |\n text\n # text too\n# no text\n- k: >\n    x\n  l: 1\n",
       "<|\n text\n # text too><k><>\n    x><l><1>",
       {}},
      {"omitted",
       "a:\nb: # c\n  \nc: ~\nd: {e: , f}\ng:\n- \n-\n",
       "<a><><b><><c><~><d><e><><f><><g><><>",
       {{{"g"}, "- \n-"}}},
      {"null as key word", "a:\nnull: 1\n", "<a><><null><1>", {}},
      {"anchors and tags",
       "a: &x !!str 5 # c\nb: &y\n  k: *x\nc: !!map {d: &z}\n",
       "<a><5><b><k><*x><c><d><>",
       {{{"b"}, "k: *x"}, {{"c"}, "{d: &z}"}}},
      {"anchor of a key", "- &a k: 1\n  l: 2\n", "<k><1><l><2>", {{{0u}, "&a k: 1\n  l: 2"}}},
      {"explicit keys", "? a\n: b\n? 'c'\n: - d\n", "<a><b><'c'><d>", {}},
      {"unicode", "模型: é # ñ\n\"ü\": [ß, 😀]\n", "<模型><é><\"ü\"><ß><😀>", {{{"ü"}, "[ß, 😀]"}}},
      {"dots and directives", "%YAML 1.2\n--- # c\na: 1\n...\n", "<a><1>", {}},
      {"colons in text", "a: x:y\nb: http://z\nc: ${let.n * 2}\n", "<a><x:y><b><http://z><c><${let.n * 2}>", {}},
      {"hash in text", "a: x#y\nb: '#'\nc: z #w\n", "<a><x#y><b><'#'><c><z>", {}},
      {"blank lines with tabs", "a: 1\n\t\n  \t# c\nb: 2\n", "<a><1><b><2>", {}},
      {"nested lists", "- - a\n  - - b\n- c\n", "<a><b><c>", {{{0u}, "- a\n  - - b"}, {{0u, 1u}, "- b"}}},
      {"one scalar", "  just text  \n", "<just text>", {}},
  };
}

}  // namespace

class YamlTreeTest : public QObject {
  Q_OBJECT

  void checkRanges(const RangeCase& c, const std::string& text, const std::string& scalars, bool crlf) {
    const ParseResult result = parse(SourceText(text));
    QVERIFY2(result.tree, c.name);
    if (result.tree->disagreements() > 0) qWarning() << c.name << text.c_str();
    QCOMPARE(result.tree->disagreements(), std::size_t(0));
    const std::string found = allRanges(*result.tree);
    if (found != scalars) qWarning() << c.name << found.c_str() << "wanted" << scalars.c_str();
    QVERIFY2(found == scalars, c.name);
    for (const auto& [path, slice] : c.collections) {
      const std::string wanted = crlf ? withCrlf(slice) : slice;
      if (sliceAt(*result.tree, path) != wanted) qWarning() << c.name << sliceAt(*result.tree, path).c_str();
      QVERIFY2(sliceAt(*result.tree, path) == wanted, c.name);
    }
  }

  // The only problem of the text, as "id [bytes it points to]"; several are joined by " + ".
  std::string problems(const std::string& text, const Limits& limits = {}) {
    const SourceText source(text);
    std::string all;
    for (const Diagnostic& diagnostic : parse(source, limits).diagnostics)
      all +=
          (all.empty() ? "" : " + ") + idOf(diagnostic.id) + " [" + std::string(source.slice(diagnostic.range)) + "]";
    return all;
  }

 private slots:
  // Found by the fuzz target: yaml-cpp takes a block scalar for a key, our ranges would be wrong from there on.
  void textThatScannersReadDifferentlyIsRefused() {
    const ParseResult result = parse(SourceText("embedding:\n|2\n: learned\nhead: 1\n"));
    QVERIFY(!result.tree);
    QVERIFY(std::any_of(result.diagnostics.begin(), result.diagnostics.end(),
                        [](const Diagnostic& diagnostic) { return diagnostic.id == DiagId::YamlSyntax; }));
  }

  void placesEveryNode() {
    for (const RangeCase& c : rangeCases()) {
      checkRanges(c, c.text, c.scalars, false);
      checkRanges(c, withCrlf(c.text), withCrlf(c.scalars), true);
      if (c.text[0] != '%') checkRanges(c, "\xEF\xBB\xBF" + c.text, c.scalars, false);
      std::string open = c.text;
      while (open.ends_with("\n")) open.pop_back();
      if (c.scalars.find("<|+") == std::string::npos) checkRanges(c, open, c.scalars, false);
    }
  }

  void countsPlacesFromTheFileBegin() {
    const auto found = tree("\xEF\xBB\xBF# c\na: 1\n");
    QCOMPARE(found->find(YamlPath{"a"}), NodeId(2));
    QCOMPARE((*found)[2].range.begin, ByteOffset(10));
    QCOMPARE(found->text().locate(10), (LineColumn{2, 4}));
  }

  void typesScalars_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    const std::vector<std::pair<const char*, const char*>> rows = {{"1", "int 1"},
                                                                   {"-7", "int -7"},
                                                                   {"+3", "int 3"},
                                                                   {"010", "int 10"},
                                                                   {"0x1F", "int 31"},
                                                                   {"0o17", "int 15"},
                                                                   {"0b1", "text"},
                                                                   {"1_000", "text"},
                                                                   {"1:30", "text"},
                                                                   {"0x", "text"},
                                                                   {"-0x1", "text"},
                                                                   {"0o8", "text"},
                                                                   {"3e-4", "float 0.0003"},
                                                                   {"1.", "float 1"},
                                                                   {".5", "float 0.5"},
                                                                   {"-2.5E+1", "float -25"},
                                                                   {"1e999", "float inf"},
                                                                   {"1e-999", "float 0"},
                                                                   {".inf", "float inf"},
                                                                   {"-.INF", "float -inf"},
                                                                   {".nan", "float nan"},
                                                                   {"nan", "text"},
                                                                   {"inf", "text"},
                                                                   {".", "text"},
                                                                   {"e5", "text"},
                                                                   {"true", "bool 1"},
                                                                   {"False", "bool 0"},
                                                                   {"yes", "text"},
                                                                   {"no", "text"},
                                                                   {"on", "text"},
                                                                   {"tRUE", "text"},
                                                                   {"null", "null"},
                                                                   {"~", "null"},
                                                                   {"", "null"},
                                                                   {"nil", "text"},
                                                                   {"9223372036854775807", "int 9223372036854775807"},
                                                                   {"-9223372036854775808", "int -9223372036854775808"},
                                                                   {"9223372036854775808", "huge"},
                                                                   {"0xFFFFFFFFFFFFFFFFFF", "huge"},
                                                                   {"2001-01-01", "text"},
                                                                   {"'1'", "text"},
                                                                   {"\"true\"", "text"},
                                                                   {"!!str 1", "text"},
                                                                   {"!!float 1", "float 1"},
                                                                   {"! 1", "text"},
                                                                   {"1.5.2", "text"}};
    for (const auto& [text, type] : rows) QTest::newRow(text) << text << type;
  }
  void typesScalars() {
    QFETCH(QString, text);
    QFETCH(QString, type);
    const auto found = tree("a: " + text.toStdString() + "\n");
    QVERIFY(found);
    const ScalarValue value = found->scalar(found->find(YamlPath{"a"}));
    QString shown = "text";
    if (std::holds_alternative<Null>(value)) shown = "null";
    if (const auto* flag = std::get_if<bool>(&value)) shown = QString("bool %1").arg(*flag);
    if (const auto* integer = std::get_if<std::int64_t>(&value)) shown = QString("int %1").arg(*integer);
    if (const auto* number = std::get_if<double>(&value)) shown = QString("float %1").arg(*number);
    if (std::holds_alternative<HugeInteger>(value)) shown = "huge";
    QCOMPARE(shown, type);
  }

  void decodesText() {
    const auto found = tree("a: \"\\N\\_\\u00e9\\x41\\n\"\nb: 'it''s'\nc: >\n  x\n  y\n\n  z\nd: p\n  q\n");
    QCOMPARE((*found)[found->find(YamlPath{"a"})].text, std::string("\xC2\x85\xC2\xA0\xC3\xA9"
                                                                    "A\n"));
    QCOMPARE((*found)[found->find(YamlPath{"b"})].text, std::string("it's"));
    QCOMPARE((*found)[found->find(YamlPath{"c"})].text, std::string("x y\nz\n"));
    QCOMPARE((*found)[found->find(YamlPath{"d"})].text, std::string("p q"));
  }

  void namesEveryMistake_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const std::string& text, const char* problem) {
      QTest::newRow(name) << QByteArray::fromStdString(text) << problem;
    };
    row("tab", "a:\n\tb: 1\n", "yaml.tab_indentation [\t]");
    row("tabs", "a:\n  \tb: 1\n\tc: 2\n", "yaml.tab_indentation [\t] + yaml.tab_indentation [\t]");
    row("tab after dash", "-\ta: 1\n", "yaml.tab_indentation [\t]");
    row("open double quote", "a: \"abc\nb: 1\n", "yaml.unclosed_quote [\"abc]");
    row("open single quote", "a: 1\nb: 'abc\n", "yaml.unclosed_quote ['abc]");
    row("open list", "a: [1, 2\nb: 3\n", "yaml.unclosed_bracket [[]");
    row("open mapping", "a: {x: 1\nb: 3\n", "yaml.unclosed_bracket [{]");
    row("stray bracket", "a: 1\nb: ]\n", "yaml.unexpected_bracket []]");
    row("one bracket too many", "a: [1, 2]]\n", "yaml.unexpected_bracket []]");
    row("wrong bracket", "a: [1}\n", "yaml.mismatched_bracket [}]");
    row("missing colon", "a: 1\nkey2 value\nb: 2\n", "yaml.missing_colon [key2 value]");
    row("two colons", "a: b: c # d\n", "yaml.colon_in_value [b: c]");
    row("block under a value", "a: 1\n  b: 2\n", "yaml.value_and_block [b: 2]");
    row("indentation", "a:\n  - b\n c: 1 # d\n", "yaml.bad_indentation [c: 1]");
    row("falls out to the left", "  a: 1\nb: 2\n", "yaml.bad_indentation [b: 2]");
    row("item among keys", "a: 1\n- b\n", "yaml.list_among_keys [- b]");
    row("key among items", "- a\nb: 1\n", "yaml.key_among_list [b: 1]");
    row("text after quotes", "a: 'x' y\n", "yaml.text_after_value [y]");
    row("text after brackets", "a: [1] y # z\n", "yaml.text_after_value [y]");
    row("missing comma", "a: {b: 1 c: 2}\n", "yaml.missing_comma [c:]");
    row("empty item", "a: [1,,2]\n", "yaml.empty_flow_item [,]");
    row("expression in flow", "a: {w: ${let.n}, x: 1}\n", "yaml.expression_in_flow [${let.n}]");
    row("reserved @", "a: @x y # c\n", "yaml.reserved_character [@x y]");
    row("reserved `", "a: `x\n", "yaml.reserved_character [`x]");
    row("escape", "a: \"x\\qy\"\n", "yaml.bad_escape [\\q]");
    row("block header", "a: |x\n  t\n", "yaml.block_header [|x]");
    row("anchor name", "a: &\n", "yaml.anchor_name [&]");
    row("unknown anchor", "a: *x\n", "yaml.unknown_anchor [*x]");
    row("second document", "a: b\n--- # c\nc: d\n", "yaml.several_documents [--- # c]");
    row("duplicate", "a: 1\nb:\n  c: 1\n  'c': 2\na: 3\n", "yaml.duplicate_key ['c'] + yaml.duplicate_key [a]");
    row("duplicate in flow", "a: {b: 1, b: 2}\n", "yaml.duplicate_key [b]");
    row("merge key", "a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", "yaml.merge_key [<<]");
    row("integer key", "7: x\n", "yaml.key_not_text [7]");
    row("null and bool keys", "~: x\ntrue: y\n1.5: z\n",
        "yaml.key_not_text [~] + yaml.key_not_text [true] + yaml.key_not_text [1.5]");
    row("quoted number is a fine key", "'7': x\n", "");
    row("complex key", "? [a]\n: b\n? {c: d}\n: e\n", "yaml.complex_key [[a]] + yaml.complex_key [{c: d}]");
    row("unknown tag", "a: !x 1\nb: !!python/object 2\n", "yaml.unknown_tag [!x] + yaml.unknown_tag [!!python/object]");
    row("alias to itself", "a: &a [1, *a]\n", "yaml.alias_cycle [*a]");
    row("alias to a parent", "a: &a\n  b:\n    c: *a\n", "yaml.alias_cycle [*a]");
    row("latin-1", "a: \xE9\nb: \xFF\n", "yaml.invalid_utf8 [\xE9] + yaml.invalid_utf8 [\xFF]");
    row("overlong", "a: \xC0\xAF\n", "yaml.invalid_utf8 [\xC0] + yaml.invalid_utf8 [\xAF]");
    row("surrogate", "a: \xED\xA0\x80\n",
        "yaml.invalid_utf8 [\xED] + yaml.invalid_utf8 [\xA0] + yaml.invalid_utf8 [\x80]");
    row("zero byte", std::string("a: b\0c\n", 7), "yaml.control_character [\0]");
    row("end of input byte",
        "a: 1\n\x04"
        "b: 2\n",
        "yaml.control_character [\x04]");
    row("lone cr", "a: 1\rb: 2\n", "yaml.lone_carriage_return [\r]");
    row("apostrophes", "a: it's\nb: don't 'x'\nc: [it's, y]\n", "");
    row("brackets in text", "a: x[1]\nb: (]\nc: |\n  [[{\n  \"\nd: >-\n  '\n# [ '\n", "");
    row("quotes in continued text", "a: x\n  'y [ z\nb: 1\n", "");
  }
  void namesEveryMistake() {
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    // A zero byte ends neither side.
    std::string wanted = problem.toStdString();
    if (text.contains('\0')) wanted = std::string("yaml.control_character [\0]", 26);
    std::string latin;
    for (const QChar c : problem) latin += c.unicode() < 256 ? static_cast<char>(c.unicode()) : '?';
    const std::string found = problems(text.toStdString());
    if (!text.contains('\0') && (text.contains('\xE9') || text.contains('\xC0') || text.contains('\xED'))) {
      QCOMPARE(QString::fromStdString(found).count("yaml.invalid_utf8"), problem.count("yaml.invalid_utf8"));
      return;
    }
    QCOMPARE(QByteArray::fromStdString(found), QByteArray::fromStdString(wanted));
  }

  void repairsByFixes() {
    for (const std::string text : {"a: {w: ${let.n}}\n", "a: @x\n", "7: x\n", "a:\n\tb: 1\n"}) {
      const ParseResult result = parse(SourceText(text));
      QCOMPARE(result.diagnostics.size(), std::size_t(1));
      QCOMPARE(result.diagnostics[0].fixes.size(), std::size_t(1));
      const std::string fixed = applyEdits(text, result.diagnostics[0].fixes[0].edits);
      QVERIFY2(parse(SourceText(fixed)).diagnostics.empty(), fixed.c_str());
    }
  }

  void goesOnAfterMistakesThatLeaveATree() {
    const auto found = tree("a: 1\na: 2\n7: x\n");
    QVERIFY(found);
    QCOMPARE(sliceAt(*found, {"a"}), std::string("1"));
    const auto cycle = tree("a: &a [1, *a]\n");
    QVERIFY(cycle);
    const NodeId alias = cycle->find(YamlPath{"a", 1u});
    QCOMPARE(cycle->resolve(alias), alias);
  }

  void holdsLimits() {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    const auto dashes = [](std::size_t depth) {
      std::string text;
      for (std::size_t i = 0; i < depth; ++i) text += "- ";
      return text + "x\n";
    };
    QCOMPARE(problems(nested(64)), std::string());
    QCOMPARE(problems(nested(65)).substr(0, 13), std::string("yaml.too_deep"));
    QCOMPARE(problems(dashes(64)), std::string());
    QCOMPARE(problems(dashes(65)).substr(0, 13), std::string("yaml.too_deep"));
    Limits few;
    few.nodes = 5;
    QCOMPARE(problems("[1, 2, 3, 4]", few), std::string());
    QCOMPARE(problems("[1, 2, 3, 4, 5]", few), std::string("yaml.too_many_nodes []"));
    few = {};
    few.keysPerMapping = 3;
    QCOMPARE(problems("{a: 1, b: 2, c: 3}", few), std::string());
    QCOMPARE(problems("{a: 1, b: 2, c: 3, d: 4}", few), std::string("yaml.too_many_keys []"));
    few = {};
    few.scalarBytes = 4;
    QCOMPARE(problems("a: wxyz\nb: 'wxyz'\n", few), std::string());
    QCOMPARE(problems("a: vwxyz\n", few), std::string("yaml.scalar_too_long [vwxyz]"));
    few = {};
    few.anchors = 2;
    QCOMPARE(problems("[&a 1, &b 2]", few), std::string());
    QCOMPARE(problems("[&a 1, &b 2, &c 3]", few), std::string("yaml.too_many_anchors []"));
    few = {};
    few.aliases = 2;
    QCOMPARE(problems("[&a 1, *a, *a]", few), std::string());
    QCOMPARE(problems("[&a 1, *a, *a, *a]", few), std::string("yaml.too_many_aliases [*a]"));
    few = {};
    few.expandedNodes = 10;
    QCOMPARE(problems("[&a [1, 2], *a, *a]", few), std::string());
    QCOMPARE(problems("[&a [1, 2], *a, *a, *a]", few), std::string("yaml.expanded_too_large [*a]"));
    few = {};
    few.depth = 4;
    QCOMPARE(problems("[&a [[1]], [*a]]", few), std::string());
    QCOMPARE(problems("[&a [[1]], [[*a]]]", few), std::string("yaml.too_deep [*a]"));
    few = {};
    few.fileBytes = 5;
    QCOMPARE(problems("a: 1\n", few), std::string());
    QCOMPARE(problems("a: 12\n", few), std::string("yaml.file_too_large []"));
    few = {};
    few.diagnostics = 2;
    QCOMPARE(problems("1: a\n2: b\n3: c\n4: d\n", few),
             std::string("yaml.key_not_text [1] + yaml.key_not_text [2] + yaml.more_problems []"));
  }

  // What takes other readers down: each ends in an error, and soon (ctest's time limit is the judge).
  void survivesBombs() {
    std::string bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c < 'j'; ++c)
      bomb += std::string(1, c) + ": &" + c + " [" + std::string(1, '*') + static_cast<char>(c - 1) + ",*" +
              static_cast<char>(c - 1) + ",*" + static_cast<char>(c - 1) + ",*" + static_cast<char>(c - 1) + "]\n";
    QCOMPARE(problems(bomb + "z: [*i,*i,*i,*i,*i,*i,*i,*i,*i]\n").substr(0, 23),
             std::string("yaml.expanded_too_large"));
    for (const char* part : {"[", "{a: ", "- ", "? ", "[? ", "{? ", "[{a: ", "&a [", "!!seq ["}) {
      std::string text;
      while (text.size() < (1U << 20U)) text += part;
      const ParseResult result = parse(SourceText(text));
      QVERIFY2(!result.tree && !result.diagnostics.empty(), part);
    }
    for (const char* part :
         {"a,", "x: y\n", "\n", "# c\n", " ", "'", "\"a\" ", "word ", "- a\n", "'',", "k: [1, {a: b}]\n"}) {
      std::string text = "[";
      while (text.size() < (2U << 20U) - 8) text += part;
      (void)parse(SourceText(text));
      (void)parse(SourceText("k: " + text.substr(1) + "\n"));
    }
  }

  void finds() {
    std::string text = "m:\n";
    for (int i = 0; i < 5000; ++i) text += "  key" + std::to_string(i) + ": " + std::to_string(i) + "\n";
    const auto found = tree(text);
    const NodeId mapping = found->find(YamlPath{"m"});
    for (int i = 0; i < 5000; ++i)
      QCOMPARE(found->scalar(found->find(mapping, "key" + std::to_string(i))), ScalarValue(std::int64_t(i)));
    QCOMPARE(found->find(mapping, "none"), kNoNode);
    QCOMPARE(found->find(YamlPath{"m", "key1", "x"}), kNoNode);
    QCOMPARE(found->find(YamlPath{"m", 0u}), kNoNode);
    const auto aliased = tree("a: &x {k: 1}\nb: *x\n");
    QCOMPARE(aliased->scalar(aliased->find(YamlPath{"b", "k"})), ScalarValue(std::int64_t(1)));
  }

  void namesPathsAndPlaces() {
    const std::string text = "a: 1\nlist:\n  - x: 1 # c\n    y: [2, 3]\n  -\n";
    const auto found = tree(text);
    for (NodeId id = 0; id < found->size(); ++id) {
      const NodeId back = found->find(found->pathOf(id));
      QVERIFY(back == id || (*found)[back].position == (*found)[id].position);
    }
    const auto at = [&](const char* place) {
      const NodeId id = found->nodeAt(static_cast<ByteOffset>(text.find(place)));
      return id == kNoNode ? std::string("<none>") : found->pathOf(id).toString();
    };
    QCOMPARE(at("1\nlist"), std::string("a"));
    QCOMPARE(at("list"), std::string("list"));
    QCOMPARE(at("x: 1"), std::string("list[0].x"));
    QCOMPARE(at("3]"), std::string("list[0].y[1]"));
    QCOMPARE(at("- x"), std::string("list[0]"));
    const SourceRange entry = found->entryRange(found->find(YamlPath{"list", 0u, "y"}));
    QCOMPARE(std::string(found->text().slice(entry)), std::string("y: [2, 3]"));
    const SourceRange item = found->entryRange(found->find(YamlPath{"list", 1u}));
    QCOMPARE(std::string(found->text().slice(item)), std::string("-"));
  }

  void readsEmptyDocuments() {
    for (const char* text : {"", "\n", "# c\n", "---\n", "\xEF\xBB\xBF", "~", "null # c\n"}) {
      const ParseResult result = parse(SourceText(text));
      QVERIFY2(result.tree && result.diagnostics.empty(), text);
      QVERIFY(std::holds_alternative<Null>(result.tree->scalar(result.tree->root())));
    }
  }

  void readsAllConformanceFiles() {
    const std::vector<std::pair<std::string, std::string>> expected = {{"bad_alias_cycle.yml", "yaml.alias_cycle"},
                                                                       {"bad_key_integer.yml", "yaml.key_not_text"},
                                                                       {"bad_two_docs.yml", "yaml.several_documents"},
                                                                       {"bad_yaml_syntax.yml", "yaml.missing_comma"}};
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(EULERSTACK_SOURCE_DIR "/tests/data/conformance")) {
      if (entry.path().extension() != ".yml") continue;
      std::ifstream stream(entry.path(), std::ios::binary);
      std::ostringstream text;
      text << stream.rdbuf();
      const ParseResult result = parse(SourceText(text.str()));
      std::string id;
      for (const auto& [name, wanted] : expected)
        if (entry.path().filename() == name) id = wanted;
      QCOMPARE(result.diagnostics.empty() ? std::string() : idOf(result.diagnostics[0].id), id);
      if (result.tree) QCOMPARE(result.tree->disagreements(), std::size_t(0));
      ++files;
    }
    QVERIFY(files > 200);
  }
};

QTEST_GUILESS_MAIN(YamlTreeTest)
#include "yaml_tree_test.moc"
