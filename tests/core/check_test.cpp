// Errors a person can make in a document: all of them come at once, each at its place, with repairs that work.
#include <QElapsedTimer>

#include "core/schema/spec.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

static bool isOurs(std::string_view id) {
  return id.starts_with("schema.") || id.starts_with("expr.") || id.starts_with("portability") ||
         id == "reserved_namespace";
}

class CheckTest : public QObject {
  Q_OBJECT

 private slots:
  void smallDocumentIsValid() {
    const Checked checked = checkText(smallDocument());
    QVERIFY2(checked.valid(), checked.list().c_str());
    QVERIFY(checked.diagnostics.empty());
    QCOMPARE(checked.spec->model.integer("d_model"), 64);
    QCOMPARE(checked.spec->model.integer("mlp_ratio"), 4);
    QCOMPARE(checked.spec->model.text("dtype"), std::string_view("bfloat16"));
    QVERIFY(!checked.spec->model.has("n_kv_heads"));
    QCOMPARE(checked.spec->positional.values.number("rope_theta"), 10000.0);
    const schema::TemplateSpec& block = checked.spec->templates.front();
    QCOMPARE(std::string(block.norm.kind->id), std::string("rmsnorm"));
    QCOMPARE(std::string(block.residual.kind->id), std::string("sequential"));
    QCOMPARE(block.ffn.values.text("activation"), std::string_view("swiglu"));
    QVERIFY(block.state.boolean("kv_cache"));
    QVERIFY(!block.state.boolean("ssm_state", true));
    QCOMPARE(std::get<schema::PlainEntrySpec>(checked.spec->schedule.front()).repeat, 2);
    QCOMPARE(checked.spec->trainingHints.number("lr_peak"), 3e-4);
  }

  void everyDiagnosticHasAnExample_data() {
    QTest::addColumn<QString>("file");
    for (const MessageSpec& message : allMessages())
      if (isOurs(message.textId)) QTest::newRow(message.textId) << dataFolder() + "errors/" + message.textId + ".yml";
  }
  void everyDiagnosticHasAnExample() {
    QFETCH(QString, file);
    const std::string id = QTest::currentDataTag();
    QVERIFY2(QFile::exists(file), "an example document for this diagnostic is missing");
    const Checked checked = checkText(readFile(file));
    const Diagnostic* found = checked.find(id);
    QVERIFY2(found, checked.list().c_str());
    const std::string what = render(*found, identityTranslate).what;
    const std::string fix = render(*found, identityTranslate).fix;
    QVERIFY2(what.find('{') == std::string::npos || what.find("${") != std::string::npos, what.c_str());
    const std::string unfilled = replaced(fix, "${}", "");
    QVERIFY2(unfilled.find('{') == std::string::npos || unfilled.find("{type") != std::string::npos ||
                 fix.find('{') == std::string::npos,
             fix.c_str());
    QVERIFY2(QString::fromStdString(what).size() <= 90, what.c_str());
    if (found->severity == Severity::Error) QVERIFY(!checked.valid());
  }

  // Each offered repair of each example: applied, the finding is gone, and nothing unreadable comes of it.
  void repairsWork_data() {
    QTest::addColumn<QString>("file");
    QDirIterator files(dataFolder() + "errors", {"*.yml"});
    while (files.hasNext()) {
      const QString file = files.next();
      QTest::newRow(qPrintable(files.fileName())) << file;
    }
  }
  void repairsWork() {
    QFETCH(QString, file);
    const Checked checked = checkText(readFile(file));
    for (const Diagnostic& diagnostic : checked.diagnostics) {
      if (checked.diagnostics.size() > 100) return;  // more_errors: a thousand alike
      for (const FixIt& fix : diagnostic.fixes) {
        const Checked after = checkText(applyEdits(checked.text.bytes(), fix.edits));
        const std::string title = renderMessage(fix.title, identityTranslate);
        QVERIFY2(after.tree, title.c_str());
        for (const Diagnostic& left : after.diagnostics)
          QVERIFY2(left.id != diagnostic.id || left.path != diagnostic.path,
                   (title + " leaves " + after.list()).c_str());
        if (fix.safe) QVERIFY2(after.errors() < checked.errors(), title.c_str());
      }
    }
  }

  void commonSlipsHaveASafeRepair_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("quoted number") << "d_model: 64"
                                   << "d_model: \"64\"";
    QTest::newRow("decimal point") << "d_model: 64"
                                   << "d_model: 64.0";
    QTest::newRow("misspelled key") << "vocab_size: 256"
                                    << "vocab_sise: 256";
    QTest::newRow("misspelled kind") << "type: gated_mlp"
                                     << "type: gated_mpl";
    QTest::newRow("misspelled choice") << "positional: rope"
                                       << "positional: rpoe";
    QTest::newRow("misspelled template") << "- template: block"
                                         << "- template: blocks";
    QTest::newRow("kind without mapping") << "mixer:\n      type: attention"
                                          << "mixer: attention";
    QTest::newRow("yes") << "type: causal_lm"
                         << "type: causal_lm\n  tie_weights: yes";
    QTest::newRow("name that is a number") << "name: small"
                                           << "name: 2024";
    QTest::newRow("version as float") << "schema_version: 1"
                                      << "schema_version: 1.0";
    QTest::newRow("our field without its namespace") << "type: gated_mlp"
                                                     << "type: gated_mlp\n      ffn_dim: 100";
  }
  void commonSlipsHaveASafeRepair() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Checked checked = checkText(changed(from.toStdString(), to.toStdString()));
    QCOMPARE(checked.errors(), std::size_t{1});
    const Diagnostic& error = *std::find_if(checked.diagnostics.begin(), checked.diagnostics.end(),
                                            [](const Diagnostic& d) { return d.severity == Severity::Error; });
    QVERIFY(!error.fixes.empty());
    QVERIFY2(error.fixes.front().safe, checked.list().c_str());
    const Checked after = checkText(applyEdits(checked.text.bytes(), error.fixes.front().edits));
    QVERIFY2(after.valid(), after.list().c_str());
  }

  void missingKeysCanBeAddedOneAfterTheOther() {
    std::string text = "schema_version: 1\n";
    for (int step = 0; step < 20; ++step) {
      const Checked checked = checkText(text);
      if (checked.valid()) return;
      const auto error = std::find_if(checked.diagnostics.begin(), checked.diagnostics.end(),
                                      [](const Diagnostic& d) { return !d.fixes.empty(); });
      if (error == checked.diagnostics.end()) {
        QFAIL(checked.list().c_str());
      }
      text = applyEdits(text, error->fixes.front().edits);
    }
    QFAIL("the repairs do not come to an end");
  }

  void allErrorsComeAtOnce() {
    std::string text = changed("d_model: 64", "d_model: wide");
    text = replaced(text, "n_heads: 4", "n_heads: 0");
    text = replaced(text, "positional: rope", "positional: sinus");
    text = replaced(text, "type: gated_mlp", "type: mlp\n      activation: swiglu");
    text = replaced(text, "repeat: 2", "repeat: -1\n  - template: nothing");
    text += "training_hints:\n  dropout: 1.5\n  lr_peak: 0\n";
    const Checked checked = checkText(text);
    const std::pair<const char*, const char*> expected[] = {
        {"schema.expected_integer", "model.d_model"},
        {"schema.out_of_range", "model.n_heads"},
        {"schema.bad_choice", "embedding.positional"},
        {"schema.choice_of_other_kind", "layer_templates.block.ffn.activation"},
        {"schema.out_of_range", "layer_schedule[0].repeat"},
        {"schema.unknown_template", "layer_schedule[1].template"},
        {"schema.out_of_range", "training_hints.dropout"},
        {"schema.out_of_range", "training_hints.lr_peak"}};
    QCOMPARE(checked.diagnostics.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {  // in the order of the file
      QCOMPARE(std::string(messageSpec(checked.diagnostics[i].id).textId), std::string(expected[i].first));
      QCOMPARE(checked.diagnostics[i].path.toString(), std::string(expected[i].second));
    }
  }

  void errorsPointAtTheValue() {
    const Checked checked = checkText(changed("n_heads: 4", "n_heads: 5  # heads"));
    const Diagnostic* error = checked.find(DiagId::HeadsDoNotDivide);
    QVERIFY(error);
    QCOMPARE(checked.text.slice(error->range), std::string_view("64"));
    const LineColumn place = checked.text.locate(error->range.begin);
    QCOMPARE(place.line, 4U);
    QCOMPARE(place.column, 12U);
  }

  // The number that does not fit is blamed; the repair changes what should divide it.
  void headsBlameWhatTheyDoNotDivide() {
    const Checked width = checkText(changed("n_heads: 4", "n_heads: 5"));
    const Diagnostic* error = width.find(DiagId::HeadsDoNotDivide);
    QVERIFY(error && !error->fixes.empty());
    QCOMPARE(error->path.toString(), std::string("model.d_model"));
    QCOMPARE(width.text.slice(error->fixes.front().edits.front().range), std::string_view("5"));
    const Checked heads = checkText(changed("n_heads: 4", "n_heads: 4\n  n_kv_heads: 3"));
    error = heads.find(DiagId::KvHeadsDoNotDivide);
    QVERIFY(error && !error->fixes.empty());
    QCOMPARE(error->path.toString(), std::string("model.n_heads"));
    QCOMPARE(heads.text.slice(error->fixes.front().edits.front().range), std::string_view("3"));
  }

  void wholeNumbersAreWhole_data() {
    QTest::addColumn<QString>("value");
    for (const char* value : {"64.9", "\"64\"", "'64'", "true", "null", "", "[64]", "{a: 64}", ".nan", ".inf", "1e3",
                              "0x", "64abc", "1000000000000000000000000000000", "-64", "0", "~", "!!str 64"})
      QTest::newRow(*value ? value : "nothing") << value;
  }
  void wholeNumbersAreWhole() {
    QFETCH(QString, value);
    const Checked checked = checkText(changed("d_model: 64", "d_model: " + value.toStdString()));
    QVERIFY(!checked.valid());
    QVERIFY2(checked.errors() == 1, checked.list().c_str());
    QCOMPARE(checked.diagnostics.front().path.toString(), std::string("model.d_model"));
  }

  void everyNumberHasARange() {
    for (const schema::Section* section : schema::Registry::instance().sections()) checkRanges(section->fields);
    for (const schema::KindDescriptor* kind : schema::Registry::instance().all()) checkRanges(kind->fields.fields);
  }

  void layerLimitIsNamedAtOnce() {
    const Checked huge = checkText(changed("repeat: 2", "repeat: 1000000000"));
    QVERIFY(huge.find(DiagId::OutOfRange));
    const Checked sum = checkText(changed("repeat: 2", "repeat: 9999\n  - template: block\n    repeat: 2"));
    const Diagnostic* error = sum.find(DiagId::TooManyLayers);
    QVERIFY(error);
    QCOMPARE(error->path.toString(), std::string("layer_schedule[1].repeat"));
    QVERIFY(checkText(changed("repeat: 2", "repeat: 9999\n  - template: block")).valid());
  }

  void overrideRemovesAWindow() {
    std::string text = changed("type: attention", "type: attention\n      attention: {window: 32}");
    text =
        replaced(text, "repeat: 2", "repeat: 2\n    override: {attention: {window: null}, residual: {scaling: 0.5}}");
    const Checked checked = checkText(text);
    QVERIFY2(checked.valid(), checked.list().c_str());
    const auto& entry = std::get<schema::PlainEntrySpec>(checked.spec->schedule.front());
    QCOMPARE(entry.override.entries().size(), std::size_t{2});
    const schema::FieldValues::Entry* window = entry.override.find("attention.window");
    QVERIFY(window && window->given);
    QVERIFY(std::holds_alternative<std::monostate>(window->value));
    QCOMPARE(entry.override.number("residual.scaling"), 0.5);
  }

  void overrideTakesWhatTheTemplatesKindTakes() {
    std::string text = changed("type: gated_mlp", "type: mlp");
    text = replaced(text, "repeat: 2", "override: {ffn: {activation: swiglu}}");
    const Checked checked = checkText(text);
    const Diagnostic* error = checked.find(DiagId::ChoiceOfOtherKind);
    QVERIFY2(error, checked.list().c_str());
    QCOMPARE(error->path.toString(), std::string("layer_schedule[0].override.ffn.activation"));
  }

  void overrideOfShapesIsRefused() {
    for (const char* key :
         {"attention: {vendor.studio.head_dim: 8}", "attention: {qkv_bias: true}", "ffn: {bias: true}",
          "ffn: {type: mlp}", "residual: {type: parallel}", "state: {kv_cache: false}"}) {
      const Checked checked = checkText(changed("repeat: 2", std::string("override: {") + key + "}"));
      QVERIFY2(checked.find(DiagId::OverrideNotAllowed), (std::string(key) + ": " + checked.list()).c_str());
      QCOMPARE(checked.errors(), std::size_t{1});
    }
  }

  void stateFollowsTheMixer() {
    const auto state = [](const char* flags) {
      const Checked checked = checkText(changed("    ffn:", std::string("    state: ") + flags + "\n    ffn:"));
      return checked.spec ? std::optional(checked.spec->templates.front().state) : std::nullopt;
    };
    QVERIFY(state("{kv_cache: true}")->boolean("kv_cache"));
    QVERIFY(!state("{kv_cache: false}")->boolean("kv_cache", true));
    QVERIFY(state("{}")->boolean("kv_cache"));
    // When one flag is given the other is false.
    QVERIFY(!state("{ssm_state: false}")->boolean("kv_cache", true));
    const Checked wrong = checkText(changed("    ffn:", "    state: {ssm_state: true}\n    ffn:"));
    QVERIFY(wrong.find(DiagId::StateUnsupported));
    QVERIFY(messageSpec(DiagId::StateUnsupported).category == Category::Compatibility);
  }

  void reservedKeysAreKeptWithAWarning() {
    std::string text = changed("name: small", "name: small\n  vendor.acme.note: [1, {a: b}]");
    text += "experimental.x: ${let.unknown}\nfuture.y: null\n";
    const Checked checked = checkText(text);
    QVERIFY2(checked.valid(), checked.list().c_str());
    QCOMPARE(checked.diagnostics.size(), std::size_t{3});
    for (const Diagnostic& d : checked.diagnostics) QVERIFY(d.severity == Severity::Warning);
    QCOMPARE(checked.spec->reservedKeys.size(), std::size_t{3});
    QCOMPARE(checked.spec->reservedKeys[0].size(), std::size_t{1});
    for (const char* key : {"experimental", "vendor.", "experimental.", "vendors.x"})
      QVERIFY2(!checkText(smallDocument() + key + ": 1\n").valid(), key);
  }

  void studioFieldsAreUnderstood() {
    std::string text = changed("positional: rope", "positional: none\n  vendor.studio.positional: learned");
    text = replaced(text, "type: gated_mlp", "type: mlp\n      bias: true\n      vendor.studio.activation: gelu_tanh");
    text = replaced(text, "type: attention",
                    "type: attention\n      attention: {qkv_bias: true, vendor.studio.o_bias: true, "
                    "vendor.studio.head_dim: 24}\n    norm: {type: layernorm, vendor.studio.norm_eps: 1e-6}");
    const Checked checked = checkText(text);
    QVERIFY2(checked.valid(), checked.list().c_str());
    QCOMPARE(checked.diagnostics.size(), std::size_t{1});
    QVERIFY(checked.diagnostics.front().id == DiagId::Portability);
    QCOMPARE(std::get<std::int64_t>(checked.diagnostics.front().args.front().value), 5);
    QCOMPARE(std::string(checked.spec->positional.kind->id), std::string("learned"));
    // A field of ours that does not exist is an error: it would change nothing.
    QVERIFY(checkText(changed("type: gated_mlp", "type: gated_mlp\n      vendor.studio.fnn_dim: 1"))
                .find(DiagId::UnknownKeyNear));
    QVERIFY(checkText(changed("type: gated_mlp", "type: gated_mlp\n      vendor.studio.no_ffn: true")).valid());
  }

  void aliasesAreFollowed() {
    std::string text = changed("    mixer:\n      type: attention", "    mixer: &m\n      type: attention");
    text = replaced(text, "layer_schedule:", "  other:\n    mixer: *m\n    ffn: {type: mlp}\nlayer_schedule:");
    text = replaced(text, "repeat: 2", "repeat: 2\n  - template: other");
    const Checked checked = checkText(text);
    QVERIFY2(checked.valid(), checked.list().c_str());
    QCOMPARE(std::string(checked.spec->templates[1].mixer.kind->id), std::string("attention"));
    // An error inside an anchor is reported wherever it is used; only the place itself can be edited.
    const Checked wrong = checkText(replaced(text, "type: attention", "type: atention"));
    QCOMPARE(wrong.errors(), std::size_t{2});
    QCOMPARE(wrong.diagnostics[0].path.toString(), std::string("layer_templates.block.mixer.type"));
    QCOMPARE(wrong.diagnostics[1].path.toString(), std::string("layer_templates.other.mixer.type"));
    QVERIFY(!wrong.diagnostics[0].fixes.empty());
    QVERIFY(wrong.diagnostics[1].fixes.empty());
  }

  void oddHeadsNeedAnotherNumberOfHeads() {
    const Checked model = checkText(changed("d_model: 64", "d_model: 60"));
    QCOMPARE(model.diagnostics.front().path.toString(), std::string("model.n_heads"));
    const Checked mixer =
        checkText(changed("type: attention", "type: attention\n      attention: {vendor.studio.head_dim: 17}"));
    QVERIFY(mixer.find(DiagId::OddHeadSize));
    QCOMPARE(mixer.find(DiagId::OddHeadSize)->path.toString(),
             std::string("layer_templates.block.mixer.attention.vendor.studio.head_dim"));
    std::string alibi = changed("d_model: 64", "d_model: 60");
    QVERIFY(checkText(replaced(alibi, "positional: rope", "positional: alibi")).valid());
  }

  // A figure to look at, not a limit: the time of a check must grow with the document, not with its square.
  void thousandEntries() {
    for (const int entries : {1000, 8000}) {
      std::string list = "- template: block\n";
      for (int i = 1; i < entries; ++i) list += "  - {template: block, override: {residual: {scaling: 0.5}}}\n";
      const yaml::ParseResult parsed = yaml::parse(SourceText(changed("- template: block\n    repeat: 2\n", list)));
      const expr::Resolved values = expr::resolve(*parsed.tree);
      QElapsedTimer timer;
      timer.start();
      QVERIFY(schema::check(*parsed.tree, values).spec);
      qInfo("%d entries: %.2f ms", entries, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
  }

 private:
  void checkRanges(const std::vector<schema::FieldSpec>& fields) {
    for (const schema::FieldSpec& field : fields) {
      const bool numeric = field.type == schema::FieldType::Integer || field.type == schema::FieldType::Number ||
                           field.type == schema::FieldType::NumberList;
      if (!numeric) continue;
      QVERIFY2(std::isfinite(field.minimum) && std::isfinite(field.maximum), field.name);
      QVERIFY2(field.minimum <= field.maximum, field.name);
    }
  }
};

QTEST_APPLESS_MAIN(CheckTest)
#include "check_test.moc"
