// Descriptions of plug-ins: numbers as expressions, problems found all at once, the list of allowed plug-ins.
#include <QtTest>
#include <fstream>

#include "core/plugins/allowlist.h"
#include "core/schema/registry.h"

using namespace eulerstack;
using namespace eulerstack::plugins;

namespace {

NumberNames names() {
  return [](std::string_view name) -> std::optional<double> {
    if (name == "width") return 64;
    if (name == "vendor.tensor.rank") return 5;
    return std::nullopt;
  };
}

std::string description(const std::string& kinds, const std::string& name = "sample") {
  return R"({"format": "eulerstack-plugin", "version": 1, "name": ")" + name + R"(", "kinds": [)" + kinds + "]}";
}

std::string kind(const std::string& rest, const std::string& id = "mine") {
  return R"({"family": "ffn", "id": ")" + id + R"(", "title": "Mine", "doc": "A part.", "example": "{type: mine}")" +
         rest + "}";
}

// A description with one reserved key; `rest` after its families.
std::string keyed(const std::string& rest, const std::string& key = "experimental.gain",
                  const std::string& name = "sample") {
  return R"({"format": "eulerstack-plugin", "version": 1, "name": ")" + name + R"(", "reserved_keys": [{"key": ")" +
         key + R"(", "families": ["mixer", "ffn"], )" + rest + "}]}";
}
constexpr const char* kValue = R"("value": {"type": "number", "doc": "A gain."})";

}  // namespace

class PluginDescriptionTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;

 private slots:
  void numbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const std::pair<const char*, double> cases[] = {{"2 + 3 * 4", 14},
                                                    {"(2 + 3) * 4", 20},
                                                    {"7 // 2 - -1", 4},
                                                    {"7 / 2", 3.5},
                                                    {"width * vendor.tensor.rank", 320},
                                                    {"min(width, 10) + max(1, 2) + ceil(0.5)", 13},
                                                    {"above(width, 63) + above(width, 64)", 1},
                                                    {"power(8, 1 / 3)", 2},
                                                    {"factor(128, 3, 0)", 8},
                                                    {"factor(128, 3, 0) * factor(128, 3, 1) * factor(128, 3, 2)", 128},
                                                    {"factor(97, 3, 0)", 97},
                                                    {"factor(97, 3, 2)", 1}};
    for (const auto& [text, value] : cases) QTest::newRow(text) << text << value;
  }
  void numbers() {
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto result = evaluateNumber(text.toStdString(), names());
    QVERIFY2(result, result ? "" : result.error().c_str());
    QVERIFY(std::abs(*result - value) < 1e-12);
  }

  void whatIsNoNumber_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "1 +", "(1", "1)", "1 2", "1 / 0", "1 // 0", "unknown", "run(1)", "min(1)", "min(1, 2",
                             "1e400", "power(10, 1000)", "2 ** 3", "'a'", "12abc", "1 < 2", "é", "min 1"})
      QTest::newRow(text) << text;
    QTest::newRow("deep") << QString(5000, '(') + "1" + QString(5000, ')');
    QTest::newRow("deep and short") << QString(200, '-') + "1";
  }
  void whatIsNoNumber() {
    QFETCH(QString, text);
    const auto result = evaluateNumber(text.toStdString(), names());
    QVERIFY(!result);
    QVERIFY(!result.error().empty());
  }

  void problemsAreFoundAllAtOnce() {
    const DescriptionResult result = readDescription(description(
        kind(R"(, "fields": [{"name": "a", "type": "int", "default": 1, "doc": "x"}, {"name": "b", "type": "integer",
                "default": "one", "doc": "x"}], "tensors": [{"name": "w", "shape": ["wdth"]}], "flops": true, "surprise": 1)")));
    QVERIFY(!result.description);
    const auto has = [&](const char* part) {
      return std::any_of(result.problems.begin(), result.problems.end(),
                         [&](const std::string& problem) { return problem.find(part) != std::string::npos; });
    };
    for (const char* part : {"kinds[0].fields[0].type: must be", "kinds[0].fields[1].default: does not fit", "wdth",
                             "kinds[0].flops: must be", "kinds[0].surprise: there is no such key"})
      QVERIFY2(has(part), part);
  }

  void whatIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const std::string& text, const char* said) {
      QTest::newRow(name) << QString::fromStdString(text) << said;
    };
    row("no JSON", "{", "it is no JSON");
    row("a list", "[]", "must be an object");
    row("too long", std::string(std::size_t{1} << 20U, ' '), "512 KiB");
    row("no kinds", R"({"format": "eulerstack-plugin", "version": 1, "name": "a"})", "kinds: is missing or empty");
    row("version", R"({"format": "eulerstack-plugin", "version": 2, "name": "a", "kinds": []})", "version: must be 1");
    row("family", description(R"({"family": "norm", "id": "a", "title": "A", "doc": "d", "example": "e"})"), "family");
    row("id", description(kind("", "Bad Id")), "id: must be");
    row("size zero", description(kind(R"(, "tensors": [{"name": "w", "shape": ["width - 64"]}])")),
        "not a whole number");
    row("two tensors", description(kind(R"(, "tensors": [{"name": "w", "shape": [1]}, {"name": "w", "shape": [1]}])")),
        "listed twice");
    row("integrator tensors",
        description(
            R"({"family": "integrator", "id": "a", "title": "A", "doc": "d", "example": "e", "tensors": [{"name": "w", "shape": [1]}]})"),
        "an integrator has none");
    row("key of the studio",
        R"({"format": "eulerstack-plugin", "version": 1, "name": "a", "weight_forms": [{"key": "vendor.studio.x", "value": "y", "tensors": [{"name": "w", "shape": [1]}]}]})",
        "must be a key of");
    row("reserved key of the studio", keyed(kValue, "vendor.studio.gain"), "reserved_keys[0].key: must be a key of");
    row("no reserved key", keyed(kValue, "gain"), "reserved_keys[0].key: must be a key of");
    row("no value", keyed(R"("let": {})"), "reserved_keys[0].value: must be an object");
    row("value with a default", keyed(R"("value": {"type": "number", "default": 1, "doc": "d"})"),
        "without name and default");
    row("value without doc", keyed(R"("value": {"type": "number"})"), "reserved_keys[0].value.doc: is missing");
    row("required value", keyed(R"("value": {"type": "number", "doc": "d", "required": true, "example": "1"})"),
        "a key may always be left out");
    row("field of another namespace",
        keyed(std::string(kValue) +
              R"(, "fields": [{"name": "future.x", "type": "number", "default": 1, "doc": "d"}])"),
        "must begin with experimental.");
    row("family of no part",
        R"({"format": "eulerstack-plugin", "version": 1, "name": "a", "reserved_keys": [{"key": "future.a", "families": ["norm"], "value": {"type": "number", "doc": "d"}}]})",
        "families[0]: must be mixer or ffn");
    const std::string shared = R"({"format": "eulerstack-plugin", "version": 1, "name": "a", "reserved_keys": [
        {"key": "future.a", "families": ["ffn"], "value": {"type": "number", "doc": "d"}},
        {"key": "future.b", "families": ["ffn"], "value": {"type": "number", "doc": "d"},
         "fields": [{"name": "future.a", "type": "number", "default": 1, "doc": "d"}]}]})";
    row("a word of two keys", shared, "reserved_keys: future.a is listed twice");
    row("let that uses itself", description(kind(R"(, "let": {"a": "a + 1"})")), "let.a");
  }
  void whatIsRefused() {
    QFETCH(QString, text);
    QFETCH(QString, said);
    const DescriptionResult result = readDescription(text.toStdString());
    QVERIFY(!result.description);
    const bool found = std::any_of(result.problems.begin(), result.problems.end(), [&](const std::string& problem) {
      return problem.find(said.toStdString()) != std::string::npos;
    });
    QVERIFY2(found, result.problems.empty() ? "" : result.problems.front().c_str());
  }

  void theListIsReadAsItWasWritten() {
    const std::vector<AllowedPlugin> list = {{"sample", "/a/b.so", std::string(64, 'a'), description(kind(""))}};
    const auto file = m_folder.filePath("plugins.json").toStdString();
    std::ofstream(file) << allowlistText(list);
    const auto read = readAllowlist(file);
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t{1});
    QCOMPARE(read->front().path, list.front().path);
    QCOMPARE(read->front().sha256, list.front().sha256);
    QVERIFY(readDescription(read->front().description).description);
    QVERIFY(readAllowlist(m_folder.filePath("missing.json").toStdString())->empty());
    for (const char* text : {"", "[]", "{}", R"({"version": 2, "plugins": []})", R"({"version": 1, "plugins": [7]})",
                             R"({"version": 1, "plugins": [{"name": "a", "path": "relative.so"}]})"}) {
      std::ofstream(file, std::ios::trunc) << text;
      QVERIFY2(!readAllowlist(file), text);
    }
  }

  void namesThatExistAreRefused() {
    const DescriptionResult attention = readDescription(description(kind("", "gated_mlp")));
    QVERIFY(attention.description);
    const auto builtIn = conflictOf(*attention.description, {});
    QVERIFY(builtIn && builtIn->id == DiagId::PluginDuplicate);
    const DescriptionResult mine = readDescription(description(kind("")));
    QVERIFY(!conflictOf(*mine.description, {}));
    const AllowedPlugin other{"other", "/o.so", std::string(64, 'b'), description(kind(""), "other")};
    QVERIFY(conflictOf(*mine.description, {other}));
    const DescriptionResult key = readDescription(keyed(kValue));
    QVERIFY2(key.description, key.problems.empty() ? "" : key.problems.front().c_str());
    QVERIFY(!conflictOf(*key.description, {other}));
    const AllowedPlugin sameKey{"third", "/t.so", std::string(64, 'c'), keyed(kValue, "experimental.gain", "third")};
    QVERIFY(conflictOf(*key.description, {sameKey}));
    const AllowedPlugin asField{"fourth", "/f.so", std::string(64, 'd'),
                                keyed(std::string(kValue) + R"(, "fields": [{"name": "experimental.gain", "type":
                                "number", "default": 1, "doc": "d"}])",
                                      "experimental.other", "fourth")};
    QVERIFY(conflictOf(*key.description, {asField}));
    // One of the same name is replaced.
    const AllowedPlugin same{"sample", "/o.so", std::string(64, 'b'), description(kind(""))};
    QVERIFY(!conflictOf(*mine.description, {same}));
  }

  // Nothing can be added once the language was read.
  void theLanguageIsFixedOnceRead() {
    QVERIFY(schema::Registry::instance().find(schema::KindFamily::Ffn, "gated_mlp"));
    QVERIFY(!schema::Registry::extend({}));
  }
};

QTEST_GUILESS_MAIN(PluginDescriptionTest)
#include "plugin_description_test.moc"
