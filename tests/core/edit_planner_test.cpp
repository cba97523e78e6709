// Every planned edit against the exact text a careful person would have written.
#include "core/yaml/edit_planner.h"

#include <QtTest>

using namespace eulerstack;
using namespace eulerstack::yaml;

namespace {

using Operation = std::function<EditPlan(const EditPlanner&)>;

struct Case {
  const char* name;
  std::string before;
  Operation operation;
  std::string after;
};

std::string quoted(std::string text) {
  for (std::size_t i = 0; (i = text.find('\r', i)) != text.npos;) text.replace(i, 1, "\\r");
  return text;
}

YamlMapping entry(const char* name, int repeat) {
  return {{"template", name}, {"repeat", repeat}};
}

Operation set(YamlPath path, YamlValue value) {
  return [=](const EditPlanner& planner) { return planner.set(path, value); };
}
Operation removeAt(YamlPath path) {
  return [=](const EditPlanner& planner) { return planner.remove(path); };
}
Operation insert(YamlPath path, std::size_t index, YamlValue value) {
  return [=](const EditPlanner& planner) { return planner.insert(path, index, value); };
}
Operation insertText(YamlPath path, std::size_t index, std::string text) {
  return [=](const EditPlanner& planner) { return planner.insertText(path, index, text); };
}
Operation move(YamlPath path, std::size_t from, std::size_t to) {
  return [=](const EditPlanner& planner) { return planner.move(path, from, to); };
}
Operation duplicate(YamlPath path) {
  return [=](const EditPlanner& planner) { return planner.duplicate(path); };
}
Operation duplicateAs(YamlPath path, const char* key) {
  return [=](const EditPlanner& planner) { return planner.duplicateAs(path, key); };
}
Operation renameAt(YamlPath path, const char* name) {
  return [=](const EditPlanner& planner) { return planner.renameKey(path, name); };
}
Operation add(YamlPath path, const char* key, YamlValue value, std::optional<std::string> before = std::nullopt) {
  return [=](const EditPlanner& planner) { return planner.addKey(path, key, value, before); };
}

std::vector<Case> setCases() {
  return {
      {"number", "a: 1 # one\nb: 2\n", set({"a"}, 4096), "a: 4096 # one\nb: 2\n"},
      {"in flow", "a: {x: 1, y: [2, 3]} # c\n", set({"a", "y", 1u}, 7), "a: {x: 1, y: [2, 7]} # c\n"},
      {"omitted value", "a:\nb: 2\n", set({"a"}, 1), "a: 1\nb: 2\n"},
      {"omitted value with comment", "a:  # later\nb: 2\n", set({"a"}, 1), "a: 1  # later\nb: 2\n"},
      {"null word", "a: ~ # c\n", set({"a"}, true), "a: true # c\n"},
      {"keeps single quotes", "a: 'x'\n", set({"a"}, "it's"), "a: 'it''s'\n"},
      {"keeps double quotes", "a: \"x\"\n", set({"a"}, "y"), "a: \"y\"\n"},
      {"quotes what needs it", "a: x\n", set({"a"}, "64"), "a: '64'\n"},
      {"quotes yes for other readers", "a: x\n", set({"a"}, "yes"), "a: 'yes'\n"},
      {"float has a point", "a: 1\n", set({"a"}, 1e-5), "a: 1.0e-05\n"},
      {"expression", "a: 1\n", set({"a"}, Verbatim{"${let.n * 2}"}), "a: ${let.n * 2}\n"},
      {"expression in flow", "a: {b: 1}\n", set({"a", "b"}, Verbatim{"${let.n}"}), "a: {b: \"${let.n}\"}\n"},
      {"literal block", "a: |\n  x\n  y\nb: 1\n", set({"a"}, 2), "a: 2\nb: 1\n"},
      {"multi-line plain", "a: x\n  y\nb: 1\n", set({"a"}, 2), "a: 2\nb: 1\n"},
      {"mapping by scalar", "a: # keep\n  b: 1\n  # gone\n  c: 2 # gone\nd: 3\n", set({"a"}, 5), "a: 5 # keep\nd: 3\n"},
      {"scalar by mapping", "a: 5 # keep\nd: 3\n", set({"a"}, YamlMapping{{"b", 1}, {"c", YamlMapping{{"e", "x"}}}}),
       "a: # keep\n  b: 1\n  c:\n    e: x\nd: 3\n"},
      {"empty mapping filled", "m:\n  attention: {}\n  x: 1\n", set({"m", "attention", "window"}, 128),
       "m:\n  attention:\n    window: 128\n  x: 1\n"},
      {"key in mapping", "m:\n  a: 1 # c\n\n# next\nn: 2\n", set({"m", "b"}, 2),
       "m:\n  a: 1 # c\n  b: 2\n\n# next\nn: 2\n"},
      {"missing parents", "m:\n    a: 1\n", set({"m", "b", "c"}, 2), "m:\n    a: 1\n    b:\n        c: 2\n"},
      {"missing root key", "a: 1", set({"b", "c"}, 2), "a: 1\nb:\n  c: 2"},
      {"crlf", "a: 1\r\nm:\r\n  x: 1\r\n", set({"m", "y", "z"}, 2), "a: 1\r\nm:\r\n  x: 1\r\n  y:\r\n    z: 2\r\n"},
      {"byte order mark",
       "\xEF\xBB\xBF"
       "a: 1\nb: 2\n",
       set({"a"}, 3),
       "\xEF\xBB\xBF"
       "a: 3\nb: 2\n"},
      {"quoted keys", "\"a\": {'b': 1}\n", set({"a", "b"}, 2), "\"a\": {'b': 2}\n"},
      {"unicode", "模型: é # ñ\n", set({"模型"}, "ü"), "模型: ü # ñ\n"},
      {"empty document", "# nothing\n", set({"a"}, 1), "# nothing\na: 1\n"},
      {"empty text", "", set({"a", "b"}, 1), "a:\n  b: 1\n"},
      {"list of numbers on one line", "a: 1\n", set({"b"}, YamlSequence{0.9, 0.95}), "a: 1\nb: [0.9, 0.95]\n"},
      {"appends at the list's size", "a: [1]\n", set({"a", 1u}, 2), "a: [1, 2]\n"},
      {"no change", "a: 0x10 # c\n", set({"a"}, 16), "a: 0x10 # c\n"},
      {"replaces an alias", "a: &x 1\nb: *x\n", set({"b"}, 2), "a: &x 1\nb: 2\n"},
      {"value on the next line", "a:\n  5\nb: 1\n", set({"a"}, 6), "a:\n  6\nb: 1\n"},
      {"tag goes with the value", "a: !!str 5\n", set({"a"}, 6), "a: 6\n"},
      {"filled flow stays flow", "a: {b: 1} # c\n", set({"a"}, YamlMapping{{"x", 1}, {"y", 2}}),
       "a: {x: 1, y: 2} # c\n"},
  };
}

std::vector<Case> listCases() {
  const std::string list =
      "s:\n  # first\n  - template: a # one\n    repeat: 1\n    # inside a\n\n  # second\n  - template: b\n  - c\n";
  return {
      {"append", list, insert({"s"}, 3, entry("d", 2)), list + "  - template: d\n    repeat: 2\n"},
      {"insert above a comment", list, insert({"s"}, 1, "x"),
       "s:\n  # first\n  - template: a # one\n    repeat: 1\n    # inside a\n\n  - x\n  # second\n  - template: b\n  - "
       "c\n"},
      {"insert first", list, insert({"s"}, 0, "x"),
       "s:\n  - x\n  # first\n  - template: a # one\n    repeat: 1\n    # inside a\n\n  # second\n  - template: b\n  - "
       "c\n"},
      {"remove takes its comments", list, removeAt({"s", 1u}),
       "s:\n  # first\n  - template: a # one\n    repeat: 1\n    # inside a\n\n  - c\n"},
      {"remove first", list, removeAt({"s", 0u}), "s:\n\n  # second\n  - template: b\n  - c\n"},
      {"move down", list, move({"s"}, 0, 2),
       "s:\n\n  # second\n  - template: b\n  - c\n  # first\n  - template: a # one\n    repeat: 1\n    # inside a\n"},
      {"move up", list, move({"s"}, 2, 0),
       "s:\n  - c\n  # first\n  - template: a # one\n    repeat: 1\n    # inside a\n\n  # second\n  - template: b\n"},
      {"duplicate", list, duplicate({"s", 0u}),
       "s:\n  # first\n  - template: a # one\n    repeat: 1\n    # inside a\n  - template: a # one\n    repeat: 1\n    "
       "# inside "
       "a\n\n  # second\n  - template: b\n  - c\n"},
      {"move last without newline", "- a\n- b\n- c", move({}, 2, 0), "- c\n- a\n- b"},
      {"move first to the end without newline", "- a\n- b\n- c", move({}, 0, 2), "- b\n- c\n- a"},
      {"remove last without newline", "- a\n- b", removeAt({1u}), "- a"},
      {"append without newline", "- a\n- b", insert({}, 2, "c"), "- a\n- b\n- c"},
      {"last item leaves []", "s: # c\n  - a\nt: 1\n", removeAt({"s", 0u}), "s: [] # c\nt: 1\n"},
      {"first item of []", "s: [] # c\nt: 1\n", insert({"s"}, 0, entry("a", 1)),
       "s: # c\n  - template: a\n    repeat: 1\nt: 1\n"},
      {"first item of null", "s:\nt: 1\n", insert({"s"}, 0, entry("a", 1)),
       "s:\n  - template: a\n    repeat: 1\nt: 1\n"},
      {"list at its key's column", "s:\n- a\n- b\nt: 1\n", insert({"s"}, 1, entry("x", 1)),
       "s:\n- a\n- template: x\n  repeat: 1\n- b\nt: 1\n"},
      {"new list at its key's column", "s:\n- a\nt: 1\n", set({"u"}, YamlSequence{YamlMapping{{"a", 1}}}),
       "s:\n- a\nt: 1\nu:\n- a: 1\n"},
      {"flow insert", "s: [a, b]\n", insert({"s"}, 1, "x"), "s: [a, x, b]\n"},
      {"flow append", "s: [a, b]\n", insert({"s"}, 2, entry("x", 1)), "s: [a, b, {template: x, repeat: 1}]\n"},
      {"flow remove first", "s: [a, b, c]\n", removeAt({"s", 0u}), "s: [b, c]\n"},
      {"flow remove last", "s: [a, b, c ]\n", removeAt({"s", 2u}), "s: [a, b ]\n"},
      {"flow remove only", "s: [ a ]\n", removeAt({"s", 0u}), "s: []\n"},
      {"flow move", "s: [a, {b: 1}, 'c']\n", move({"s"}, 2, 0), "s: ['c', a, {b: 1}]\n"},
      {"flow duplicate", "s: [a, {b: 1}]\n", duplicate({"s", 1u}), "s: [a, {b: 1}, {b: 1}]\n"},
      {"flow lines append", "s: [\n  a, # one\n  b # two\n]\n", insert({"s"}, 2, "c"),
       "s: [\n  a, # one\n  b, # two\n  c\n]\n"},
      {"flow lines insert", "s: [\n  a, # one\n  b, # two\n]\n", insert({"s"}, 1, "c"),
       "s: [\n  a, # one\n  c,\n  b, # two\n]\n"},
      {"flow lines remove", "s: [\n  a, # one\n  b, # two\n]\n", removeAt({"s", 1u}), "s: [\n  a, # one\n]\n"},
      {"crlf list", "s:\r\n  - a\r\n  - b\r\n", insert({"s"}, 1, entry("x", 1)),
       "s:\r\n  - a\r\n  - template: x\r\n    repeat: 1\r\n  - b\r\n"},
      {"crlf move", "s:\r\n  - a # 1\r\n  - b\r\n", move({"s"}, 0, 1), "s:\r\n  - b\r\n  - a # 1\r\n"},
      {"nested list on one line", "- - a\n  - b\n- c\n", insert({0u}, 0, "x"), "- - x\n  - a\n  - b\n- c\n"},
      {"paste keeps comments", "s:\n    - a\n", insertText({"s"}, 1, "- b: 1 # c\n  # d\n  e: 2\n- f\n"),
       "s:\n    - a\n    - b: 1 # c\n      # d\n      e: 2\n    - f\n"},
      {"paste indented text", "s:\n- a\n", insertText({"s"}, 0, "    # top\n    - b: |\n        x\n         y\n"),
       "s:\n# top\n- b: |\n    x\n     y\n- a\n"},
      {"paste a mapping", "s: []\n", insertText({"s"}, 0, "a: 1\nb: 2\n"), "s:\n  - a: 1\n    b: 2\n"},
      {"paste into flow", "s: [x]\n", insertText({"s"}, 1, "- a: 1 # c\n"), "s: [x, {a: 1}]\n"},
      {"paste flow text", "s:\n  - x\n", insertText({"s"}, 1, "[{a: 1}, b]"), "s:\n  - x\n  - a: 1\n  - b\n"},
  };
}

std::vector<Case> keyCases() {
  return {
      {"remove", "a: 1\n# about b\nb: 2 # two\n# about c\nc: 3\n", removeAt({"b"}), "a: 1\n# about c\nc: 3\n"},
      {"remove first keeps the file's head", "# file\na: 1\nb: 2\n", removeAt({"a"}), "# file\nb: 2\n"},
      {"remove last key leaves {}", "m:\n  attention: # c\n    window: 4 # gone\n  x: 1\n",
       removeAt({"m", "attention", "window"}), "m:\n  attention: {} # c\n  x: 1\n"},
      {"remove only root key", "a: 1\n", removeAt({"a"}), "{}\n"},
      {"remove beside a dash", "- a: 1 # one\n  b: 2\n", removeAt({0u, "a"}), "- b: 2\n"},
      {"remove beside a dash with comments", "- a: 1 # one\n  # two\n  b: 2\n", removeAt({0u, "a"}),
       "-\n  # two\n  b: 2\n"},
      {"remove only key beside a dash", "- a: 1 # one\n- b\n", removeAt({0u, "a"}), "- {} # one\n- b\n"},
      {"remove flow key", "m: {a: 1, b: 2}\n", removeAt({"m", "b"}), "m: {a: 1}\n"},
      {"remove with literal", "a: |\n  x\n\n  y\n\nb: 2\n", removeAt({"a"}), "\nb: 2\n"},
      {"remove without newline", "a: 1\nb: 2", removeAt({"b"}), "a: 1"},
      {"remove nested block", "a:\n  b:\n    c: 1\n    # tail of b\n  d: 2\n", removeAt({"a", "b"}), "a:\n  d: 2\n"},
      {"add before", "a: 1\n# c\nb: 2\n", add({}, "x", YamlMapping{{"y", 1}}, "b"), "a: 1\nx:\n  y: 1\n# c\nb: 2\n"},
      {"add first beside a dash", "- a: 1\n  b: 2\n", add({0u}, "x", 0, "a"), "- x: 0\n  a: 1\n  b: 2\n"},
      {"add to flow", "m: {a: 1}\n", add({"m"}, "b", "x, y"), "m: {a: 1, b: 'x, y'}\n"},
      {"add to empty flow in flow", "m: {a: {}}\n", add({"m", "a"}, "b", 1), "m: {a: {b: 1}}\n"},
      {"add with dotted key", "m:\n  a: 1\n", add({"m"}, "vendor.studio.ffn_dim", 11008),
       "m:\n  a: 1\n  vendor.studio.ffn_dim: 11008\n"},
      {"rename", "m:\n  dec: # d\n    x: 1\n", renameAt({"m", "dec"}, "enc"), "m:\n  enc: # d\n    x: 1\n"},
      {"rename quoted", "m: {\"dec\": 1}\n", renameAt({"m", "dec"}, "a b"), "m: {\"a b\": 1}\n"},
      {"rename to a number is quoted", "dec: 1\n", renameAt({"dec"}, "7"), "'7': 1\n"},
      {"copy an entry", "t:\n  # about a\n  a:\n    x: 1 # c\n  b: 2\n", duplicateAs({"t", "a"}, "a2"),
       "t:\n  # about a\n  a:\n    x: 1 # c\n  a2:\n    x: 1 # c\n  b: 2\n"},
      {"copy a flow entry", "t: {a: {x: 1}, b: 2}\n", duplicateAs({"t", "a"}, "a2"),
       "t: {a: {x: 1}, a2: {x: 1}, b: 2}\n"},
      {"explicit key", "? a\n: 1\nb: 2\n", set({"a"}, 3), "? a\n: 3\nb: 2\n"},
  };
}

}  // namespace

class EditPlannerTest : public QObject {
  Q_OBJECT
  std::vector<Operation> m_operations;

  void check(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
      const ParseResult parsed = parse(SourceText(c.before));
      QVERIFY2(parsed.tree, c.name);
      const EditPlan plan = c.operation(EditPlanner(parsed.tree));
      QVERIFY2(plan, c.name);
      const std::string now = applyEdits(c.before, *plan);
      if (now != c.after)
        qWarning().noquote() << c.name << "\n--- wanted\n"
                             << quoted(c.after).c_str() << "--- got\n"
                             << quoted(now).c_str();
      QVERIFY2(now == c.after, c.name);
      QCOMPARE(applyEdits(now, inverseEdits(c.before, *plan)), c.before);
    }
  }

 private slots:
  void setsValues() { check(setCases()); }
  void changesLists() { check(listCases()); }
  void changesKeys() { check(keyCases()); }

  void refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("id");
    const std::string aliased = "a: &x {k: 1}\nb: *x\nc: [1]\n";
    int index = 0;
    const auto row = [&](const char* name, const std::string& text, Operation operation, const char* id) {
      m_operations.push_back(std::move(operation));
      QTest::newRow(name) << QString::fromStdString(text) << index++ << id;
    };
    row("through an alias", aliased, set({"b", "k"}, 2), "edit.through_alias");
    row("new key through an alias", aliased, set({"b", "n"}, 2), "edit.through_alias");
    row("inside an anchor in use", aliased, set({"a", "k"}, 2), "edit.anchor_in_use");
    row("new key inside an anchor in use", aliased, add({"a"}, "n", 2), "edit.anchor_in_use");
    row("an anchor in use", aliased, set({"a"}, 2), "edit.anchor_in_use");
    row("remove an anchor in use", aliased, removeAt({"a"}), "edit.anchor_in_use");
    row("remove around an anchor in use", "o: {a: &x 1}\nb: *x\n", removeAt({"o"}), "edit.anchor_in_use");
    row("rename inside an anchor in use", aliased, renameAt({"a", "k"}, "n"), "edit.anchor_in_use");
    row("copy an anchor", "s:\n  - &x a\n", duplicate({"s", 0u}), "edit.anchor_in_use");
    row("remove what is not there", aliased, removeAt({"d"}), "edit.no_such_path");
    row("remove all", aliased, removeAt({}), "edit.no_such_path");
    row("far behind the end", aliased, insert({"c"}, 3, 1), "edit.no_such_path");
    row("index that leaves a gap", aliased, set({"c", 4u}, 1), "edit.no_such_path");
    row("list where a mapping is", aliased, insert({"a"}, 0, 1), "edit.not_sequence");
    row("key of a scalar", "a: 1\n", set({"a", "b"}, 1), "edit.not_mapping");
    row("key of a list", aliased, add({"c"}, "b", 1), "edit.not_mapping");
    row("key that exists", aliased, add({}, "c", 1), "edit.key_exists");
    row("name that exists", aliased, renameAt({"b"}, "c"), "edit.key_exists");
    row("text that is no YAML", aliased, insertText({"c"}, 0, "- [\n"), "edit.invalid_text");
    row("no text", aliased, insertText({"c"}, 0, ""), "edit.invalid_text");
    row("verbatim text that breaks out", "a: 1\n", set({"a"}, Verbatim{"1\nb: 2"}), "edit.not_possible");
    row("verbatim text that does not close", "a: 1\n", set({"a"}, Verbatim{"[1"}), "edit.not_possible");
  }
  void refuses() {
    QFETCH(QString, text);
    QFETCH(int, operation);
    QFETCH(QString, id);
    const ParseResult parsed = parse(SourceText(text.toStdString()));
    QVERIFY(parsed.tree);
    const EditPlan plan = m_operations[static_cast<std::size_t>(operation)](EditPlanner(parsed.tree));
    QVERIFY2(!plan, plan ? applyEdits(text.toStdString(), *plan).c_str() : "");
    QCOMPARE(QString(messageSpec(plan.error().id).textId), id);
    QVERIFY(!render(plan.error(), identityTranslate).what.empty());
    QVERIFY2(render(plan.error(), identityTranslate).what.find('{') == std::string::npos, "an argument is missing");
  }

  void allowsWhatTouchesNoAlias() {
    const std::string text = "a: &x {k: 1}\nb: *x\nc: 1\n";
    const ParseResult parsed = parse(SourceText(text));
    const EditPlanner planner(parsed.tree);
    const EditPlan removed = planner.remove(YamlPath{"b"});
    QVERIFY(removed);
    QCOMPARE(applyEdits(text, *removed), std::string("a: &x {k: 1}\nc: 1\n"));
    const EditPlan changed = planner.set(YamlPath{"c"}, 2);
    QVERIFY(changed);
  }

  // No exact edit: the list in a list is written anew, its comment above it.
  void rewritesTheSmallestEntry() {
    const std::string text = "k:\n  - - a # one\n    - b\n  - c # two\n";
    const ParseResult parsed = parse(SourceText(text));
    const std::size_t before = EditPlanner::rewrites();
    const EditPlan plan = EditPlanner(parsed.tree).move(YamlPath{"k", 0u}, 0, 1);
    QVERIFY(plan);
    QCOMPARE(EditPlanner::rewrites(), before + 1);
    QCOMPARE(applyEdits(text, *plan), std::string("k:\n  # one\n  - [b, a]\n  - c # two\n"));
  }

  void replacesManyScalarsAtOnce() {
    const std::string text = "t: {a: 1}\ns: [a, {u: 'a'}, b] # a\n";
    const ParseResult parsed = parse(SourceText(text));
    const EditPlan plan = EditPlanner(parsed.tree)
                              .replaceScalars({{YamlPath{"s", 0u}, "x"}, {YamlPath{"s", 1u, "u"}, "x"}},
                                              std::pair(YamlPath{"t", "a"}, std::string("x")));
    QVERIFY(plan);
    QCOMPARE(applyEdits(text, *plan), std::string("t: {x: 1}\ns: [x, {u: 'x'}, b] # a\n"));
  }

  void removesManyItemsAtOnce() {
    const std::string text = "s:\n  # a\n  - a\n  - b\n  # c\n  - c\n  - d";
    const ParseResult parsed = parse(SourceText(text));
    const EditPlanner planner(parsed.tree);
    const EditPlan middle = planner.removeItems(YamlPath{"s"}, {2, 0});
    QVERIFY(middle);
    QCOMPARE(applyEdits(text, *middle), std::string("s:\n  - b\n  - d"));
    const EditPlan tail = planner.removeItems(YamlPath{"s"}, {1, 2, 3});
    QVERIFY(tail);
    QCOMPARE(applyEdits(text, *tail), std::string("s:\n  # a\n  - a"));
  }

  void joinsPlans() {
    const std::string text = "a: 1\nb: 2\n";
    const ParseResult parsed = parse(SourceText(text));
    const EditPlanner planner(parsed.tree);
    const EditPlan both = EditPlanner::combine({planner.set(YamlPath{"a"}, 3), planner.set(YamlPath{"b"}, 4)});
    QVERIFY(both);
    QCOMPARE(applyEdits(text, *both), std::string("a: 3\nb: 4\n"));
    QVERIFY(!EditPlanner::combine({planner.remove(YamlPath{"a"}), planner.set(YamlPath{"a"}, 4)}));
    QVERIFY(!EditPlanner::combine({planner.set(YamlPath{"a"}, 3), planner.remove(YamlPath{"c"})}));
  }

  void plansStepByStep() {
    const std::string text = "a:\n  x: 1 # c\n  y: 2\n";
    EditBatch batch(parse(SourceText(text)).tree);
    QVERIFY(batch.step([](const EditPlanner& planner) { return planner.remove({"a", "x"}); }));
    QVERIFY(batch.step([](const EditPlanner& planner) { return planner.remove({"a", "y"}); }));
    QVERIFY(batch.step([](const EditPlanner& planner) { return planner.set({"a", "z"}, 3); }));
    QCOMPARE(applyEdits(text, *batch.finish()), std::string("a:\n  z: 3\n"));
    QVERIFY(!batch.step([](const EditPlanner& planner) { return planner.remove(YamlPath{"none"}); }));
    QVERIFY(!batch.step([](const EditPlanner& planner) { return planner.set(YamlPath{"a"}, 1); }));
    QVERIFY(!batch.finish());
  }
};

QTEST_GUILESS_MAIN(EditPlannerTest)
#include "edit_planner_test.moc"
