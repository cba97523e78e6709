// let and ${...}: what people write, what it gives, and what is said when it cannot be read.
#include "core/expr/expression.h"

#include <cmath>

#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;
using expr::Number;

class ExpressionTest : public QObject {
  Q_OBJECT

 private slots:
  void arithmetic_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const std::pair<const char*, const char*> cases[] = {{"64", "64"},
                                                         {" 2 + 3 * 4 ", "14"},
                                                         {"(2 + 3) * 4", "20"},
                                                         {"7 // 2", "3"},
                                                         {"-7 // 2", "-4"},
                                                         {"7 // -2", "-4"},
                                                         {"64 / 2", "32.0"},
                                                         {"97 / 2", "48.5"},
                                                         {"10 - 4 - 3", "3"},
                                                         {"64 // 4 // 2", "8"},
                                                         {"-(-3)", "3"},
                                                         {"- 2 * -3", "6"},
                                                         {"+5", "5"},
                                                         {"0.02 + 0.03", "0.05"},
                                                         {"1_024 * 2", "2048"},
                                                         {"0x40", "64"},
                                                         {"3e2", "300.0"},
                                                         {"1.5 // 1", "1.0"},
                                                         {".5 * 4", "2.0"},
                                                         {"2 * 3.0", "6.0"},
                                                         {"let.h * let.d", "1024"},
                                                         {"let.h//2", "8"},
                                                         {"let.base * 5", "0.1"},
                                                         {"let.größe", "7"},
                                                         {"9223372036854775807", "9223372036854775807"},
                                                         {"-9223372036854775807 - 1", "-9223372036854775808"}};
    for (const auto& [text, result] : cases) QTest::newRow(text) << QString::fromUtf8(text) << QString(result);
  }
  void arithmetic() {
    QFETCH(QString, text);
    QFETCH(QString, result);
    const auto value = expr::evaluate(text.toStdString(), names());
    QVERIFY2(value.has_value(), value ? "" : messageSpec(value.error().id).textId);
    QCOMPARE(QString::fromStdString(expr::toText(*value)), result);
  }

  void integersStayIntegers() {
    QVERIFY(std::holds_alternative<std::int64_t>(*expr::evaluate("6 * 7 - 2 // 1", {})));
    QVERIFY(std::holds_alternative<double>(*expr::evaluate("6 / 3", {})));
    QCOMPARE(expr::asInteger(Number(32.0)), std::optional<std::int64_t>(32));
    QCOMPARE(expr::asInteger(Number(48.5)), std::optional<std::int64_t>());
    QCOMPARE(expr::asInteger(Number(1e300)), std::optional<std::int64_t>());
    QCOMPARE(expr::asInteger(Number(NAN)), std::optional<std::int64_t>());
  }

  void mistakes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("marked");  // what the error's range covers
    const std::tuple<const char*, const char*, const char*> cases[] = {
        {"", "expr.unfinished", ""},
        {"64 *", "expr.unfinished", ""},
        {"64 65", "expr.unexpected", "65"},
        {"64 )", "expr.unexpected", ")"},
        {"()", "expr.unexpected", ")"},
        {"* 64", "expr.unexpected", "*"},
        {"(2 + 3", "expr.unclosed", "("},
        {"2 ** 6", "expr.operator", "**"},
        {"130 % 66", "expr.operator", "%"},
        {"64 if 1 else 32", "expr.operator", "if"},
        {"1 < 2", "expr.operator", "<"},
        {"max(1, 2)", "expr.function", "max"},
        {"__import__('os')", "expr.function", "__import__"},
        {"let.h.bit_length()", "expr.function", "let.h.bit_length"},
        {"'64'", "expr.string", "'64'"},
        {"\"a\" * 2", "expr.string", "\"a\""},
        {"true", "expr.boolean", "true"},
        {"64k", "expr.number", "64k"},
        {"010", "expr.number", "010"},
        {"1__0", "expr.number", "1__0"},
        {"1.2.3", "expr.number", "1.2.3"},
        {"h * 2", "expr.bare_name", "h"},
        {"model.d_model", "expr.bare_name", "model.d_model"},
        {"let.", "expr.bare_name", "let."},
        {"let.h.x", "expr.bare_name", "let.h.x"},
        {"2 + let.x", "expr.unknown_name", "let.x"},
        {"64 / 0", "expr.division_by_zero", "/"},
        {"64 // 0", "expr.division_by_zero", "//"},
        {"1 / (2 - 2.0)", "expr.division_by_zero", "/"},
        {"9223372036854775807 + 1", "expr.overflow", "+"},
        {"9000000000 * 9000000000", "expr.overflow", "*"},
        {"(-9223372036854775807 - 1) // -1", "expr.overflow", "//"},
        {"99999999999999999999", "expr.overflow", "99999999999999999999"},
        {"1e308 * 10", "expr.overflow", "*"},
        {"1e999", "expr.overflow", "1e999"},
        {"let.h[0]", "expr.unexpected", "["},
        {"2 € 3", "expr.bare_name", ""}};
    for (const auto& [text, id, marked] : cases)
      QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString(id) << QString(marked);
  }
  void mistakes() {
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(QString, marked);
    const std::string bytes = text.toStdString();
    const auto value = expr::evaluate(bytes, names());
    QVERIFY(!value.has_value());
    const Diagnostic& error = value.error();
    if (id == "expr.bare_name" && marked.isEmpty()) return;  // any error will do
    QCOMPARE(QString(messageSpec(error.id).textId), id);
    QVERIFY(error.range.end <= bytes.size());
    QCOMPARE(QString::fromStdString(bytes.substr(error.range.begin, error.range.size())), marked);
  }

  void limitsHold() {
    std::string sum = "1";
    while (sum.size() < 1000) sum += "+1";
    QVERIFY(expr::evaluate(sum, {}).has_value());
    QVERIFY(expr::evaluate(sum + std::string(40, ' '), {}).error().id == DiagId::ExprTooLong);
    const auto nested = [](int depth) { return std::string(depth, '(') + "1" + std::string(depth, ')'); };
    QVERIFY(expr::evaluate(nested(31), {}).has_value());
    QVERIFY(expr::evaluate(nested(32), {}).error().id == DiagId::ExprTooDeep);
    QVERIFY(expr::evaluate(std::string(500, '-') + "1", {}).error().id == DiagId::ExprTooDeep);
  }

  void anyBytesGiveAnAnswer() {
    std::uint32_t state = 12345;
    qInfo("seed %u", state);
    const std::string alphabet = "0123456789.+-*/()_ eElethx%'\"$\xc3\xa9\n[]<";
    for (int round = 0; round < 20000; ++round) {
      std::string text;
      for (int i = 0; i < 14; ++i) {
        state = state * 1664525U + 1013904223U;
        text += alphabet[(state >> 16U) % alphabet.size()];
      }
      const auto value = expr::evaluate(text, names());
      if (value)
        QVERIFY(std::isfinite(expr::asDouble(*value)));
      else
        QVERIFY2(value.error().range.end <= text.size() && value.error().range.begin <= value.error().range.end,
                 text.c_str());
    }
  }

  void letFeedsTheDocument() {
    std::string text = changed("d_model: 64", "d_model: ${let.heads * let.size}");
    text = replaced(text, "n_heads: 4", "n_heads: \"${let.heads}\"");
    text = replaced(text, "schema_version: 1",
                    "schema_version: 1\nlet:\n  heads: 4\n  size: ${let.heads * 4}\n  unused: 1");
    const Checked checked = checkText(text);
    QVERIFY2(checked.valid(), checked.list().c_str());
    QCOMPARE(checked.spec->model.integer("d_model"), 64);
    QCOMPARE(checked.spec->model.integer("n_heads"), 4);
    QCOMPARE(checked.values.let.size(), std::size_t{3});
    QCOMPARE(checked.values.let[0].name, std::string("heads"));
    QCOMPARE(checked.values.let[0].uses.size(), std::size_t{3});
    QCOMPARE(checked.values.let[1].uses.size(), std::size_t{1});
    QVERIFY(checked.values.let[2].uses.empty());
    QCOMPARE(checked.tree->pathOf(checked.values.let[1].uses[0]).toString(), std::string("model.d_model"));
    // Other v1 tools refuse an entry that uses another one: said once, no error.
    QCOMPARE(checked.diagnostics.size(), std::size_t{1});
    QVERIFY(checked.diagnostics.front().id == DiagId::LetPortability);
  }

  void exactQuotientsServeAsWidths() {
    QVERIFY(checkText(changed("d_model: 64", "d_model: ${128 / 2}")).valid());
    const Checked half = checkText(changed("d_model: 64", "d_model: ${97 / 2}"));
    const Diagnostic* error = half.find(DiagId::ExpressionNotWhole);
    QVERIFY(error);
    QCOMPARE(render(*error, identityTranslate).what, std::string("d_model: ${97 / 2} gives 48.5, not a whole number"));
    // A result of the wrong size is out of range like any other value.
    QVERIFY(checkText(changed("d_model: 64", "d_model: ${4 - 4}")).find(DiagId::OutOfRange));
  }

  void forwardReferencesAndCyclesDiffer() {
    const auto let = [](const char* entries) {
      return checkText("let: " + std::string(entries) + "\n" + smallDocument());
    };
    const Checked forward = let("{a: \"${let.b}\", b: 2}");
    QVERIFY(forward.find(DiagId::ExprForward));
    QCOMPARE(forward.find(DiagId::ExprForward)->path.toString(), std::string("let.a"));
    QVERIFY(let("{a: \"${let.a}\"}").find(DiagId::ExprCycle));
    const Checked cycle = let("{a: \"${let.c}\", b: \"${let.a}\", c: \"${let.b}\"}");
    QVERIFY(cycle.find(DiagId::ExprCycle));
    QCOMPARE(cycle.errors(), std::size_t{1});  // b and c only wait for a
    // An entry that leads to a cycle without being part of it.
    QVERIFY(let("{x: \"${let.a}\", a: \"${let.b}\", b: \"${let.a}\"}").find(DiagId::ExprForward));
  }

  void onlyNumbersInLet_data() {
    QTest::addColumn<QString>("value");
    for (const char* value :
         {"true", "text", "\"64\"", "null", "[1]", "{a: 1}", ".nan", ".inf", "99999999999999999999"})
      QTest::newRow(value) << value;
  }
  void onlyNumbersInLet() {
    QFETCH(QString, value);
    const Checked checked = checkText("let:\n  a: " + value.toStdString() + "\n" + smallDocument());
    QCOMPARE(checked.errors(), std::size_t{1});
    QVERIFY2(checked.find(DiagId::LetNotNumber), checked.list().c_str());
  }

  void errorsPointIntoTheExpression() {
    const Checked checked = checkText(changed("d_model: 64", "d_model: ${let.x + 2}  # width"));
    const Diagnostic* error = checked.find(DiagId::ExprUnknownName);
    QVERIFY(error);
    QCOMPARE(checked.text.slice(error->range), std::string_view("let.x"));
    const Checked quoted = checkText(changed("d_model: 64", "d_model: '${ 32 ** 2 }'"));
    QCOMPARE(quoted.text.slice(quoted.find(DiagId::ExprOperator)->range), std::string_view("**"));
    // The field itself is not reported a second time.
    QCOMPARE(checked.errors(), std::size_t{1});
  }

  void partialTextIsAnError() {
    const Checked checked = checkText("let: {n: 4}\n" + changed("name: small", "name: run-${let.n + 1}"));
    const Diagnostic* error = checked.find(DiagId::ExprPartial);
    QVERIFY(error);
    QCOMPARE(error->fixes.size(), std::size_t{1});
    const std::string fixed = applyEdits(checked.text.bytes(), error->fixes.front().edits);
    QVERIFY(fixed.find("name: run-5\n") != std::string::npos);
    QVERIFY(checkText(fixed).valid());
  }

  void expressionsAreNumbersOnly() {
    QVERIFY(checkText(changed("name: small", "name: ${1 + 1}")).find(DiagId::ExpectedText));
    QVERIFY(checkText(changed("positional: rope", "positional: ${1 + 1}")).find(DiagId::BadChoice));
    QVERIFY(checkText(changed("- template: block", "- template: ${1}")).find(DiagId::UnknownTemplate));
    QVERIFY(checkText(changed("schema_version: 1", "schema_version: ${1}")).find(DiagId::VersionNotOne));
    QVERIFY(checkText(changed("    repeat: 2", "    repeat: ${6 // 3}")).valid());
  }

 private:
  static std::map<std::string, Number, std::less<>> names() {
    return {{"h", std::int64_t{16}}, {"d", std::int64_t{64}}, {"base", 0.02}, {"größe", std::int64_t{7}}};
  }
};

QTEST_APPLESS_MAIN(ExpressionTest)
#include "expression_test.moc"
