// Completeness: every kind and field has what each consumer needs. A kind that forgets a place is a red test here.
#include "core/schema/registry.h"

#include <QRegularExpression>
#include <QSet>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/ir/model_ir.h"
#include "core/schema/field_text.h"
#include "core/schema/not_built.h"
#include "core/schema/schema_text.h"
#include "example_documents.h"
#include "field_tables.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;
using schema::FieldSpec;
using schema::FieldType;
using schema::KindDescriptor;
using schema::KindFamily;
using schema::Registry;

namespace {

const schema::KindInstance* instanceOf(const schema::Spec& spec, KindFamily family) {
  switch (family) {
    case KindFamily::Mixer:
      return &spec.templates.front().mixer;
    case KindFamily::Ffn:
      return &spec.templates.front().ffn;
    case KindFamily::Norm:
      return &spec.templates.front().norm;
    case KindFamily::Residual:
      return &spec.templates.front().residual;
    case KindFamily::Head:
      return &spec.head;
    case KindFamily::Positional:
      return &spec.positional;
    case KindFamily::RopeScaling:
      return spec.positional.values.kind("rope_scaling");
    case KindFamily::InnerModel:
      return spec.templates.front().mixer.values.kind("inner_model");
    case KindFamily::Compression:
      return spec.templates.front().mixer.values.kind("compression");
    case KindFamily::Routing:
      return spec.templates.front().ffn.values.section("moe")->kind("routing");
    case KindFamily::Memory:
      return &spec.templates.front().memory;
    case KindFamily::ShapeChange:
      return &spec.templates.front().shapeChange;
    case KindFamily::DepthGating:
      return &std::get<schema::PlainEntrySpec>(spec.schedule.front()).depthGating;
    case KindFamily::Merge:
      return &std::get<schema::ParallelEntrySpec>(spec.schedule.front()).merge;
    case KindFamily::Integrator:
      return &std::get<schema::IntegratorEntrySpec>(spec.schedule.front()).method;
    case KindFamily::Transition:
      return &spec.transition;
    case KindFamily::Schedule:
      return nullptr;
  }
  return nullptr;
}

using NamedFields = std::vector<std::pair<std::string, const FieldSpec*>>;

// A field of a kind and those of the mapping it holds.
void addWithInner(NamedFields& fields, const std::string& owner, const FieldSpec& field) {
  fields.emplace_back(owner, &field);
  if (field.type != FieldType::Section || !field.section) return;
  for (const FieldSpec& inner : field.section->fields) addWithInner(fields, owner + "." + field.name, inner);
}

std::vector<std::pair<std::string, const FieldSpec*>> allFields() {
  std::vector<std::pair<std::string, const FieldSpec*>> fields;
  for (const schema::Section* section : Registry::instance().sections())
    for (const FieldSpec& field : section->fields) fields.emplace_back(section->name, &field);
  for (const KindDescriptor* kind : Registry::instance().all())
    for (const FieldSpec& field : kind->fields.fields) addWithInner(fields, kind->id, field);
  return fields;
}

}  // namespace

class RegistryTest : public QObject {
  Q_OBJECT

 private slots:
  void everyKind_data() {
    QTest::addColumn<const KindDescriptor*>("kind");
    for (const KindDescriptor* kind : Registry::instance().all())
      QTest::newRow((std::string(schema::familyName(kind->family)) + " " + kind->id).c_str()) << kind;
  }
  void everyKind() {
    QFETCH(const KindDescriptor*, kind);
    QVERIFY(*kind->id && *kind->fields.name && *kind->doc && *kind->equation && *kind->paper && *kind->example);
    QVERIFY(kind->order > 0);
    QVERIFY(kind->tensors && kind->flops && kind->kvBytesPerToken && kind->stateBytes && kind->activations &&
            kind->detail);
    QVERIFY2(QFile::exists(QStringLiteral(EULERSTACK_SOURCE_DIR "/resources/icons/%1.svg").arg(kind->icon)),
             kind->icon);
    QVERIFY(QRegularExpression("[12][0-9]{3}").match(kind->paper).hasMatch());
    QVERIFY(Registry::instance().find(kind->family, kind->id) == kind);
    if (kind->family == KindFamily::Mixer) {
      QVERIFY(kind->tensors != schema::noTensors && kind->flops != schema::noFlops);
      QVERIFY(kind->activations != schema::noActivations && kind->detail != schema::noDetail);
      // What may be kept is counted: a cache that grows, or a state that does not.
      const bool counted = kind->kvBytesPerToken != schema::noBytes || kind->stateBytes != schema::noBytes;
      QVERIFY(counted && (!kind->keepsState || kind->stateBytes != schema::noBytes));
    }
    if (kind->family == KindFamily::Ffn || kind->family == KindFamily::Norm)
      QVERIFY(kind->tensors != schema::noTensors && kind->flops != schema::noFlops &&
              kind->activations != schema::noActivations);
  }

  // The example validates by itself, is this kind, builds, and writes at least one field if the kind has one.
  void everyExample_data() { everyKind_data(); }
  void everyExample() {
    QFETCH(const KindDescriptor*, kind);
    const Checked checked = checkText(documentWith(*kind));
    QVERIFY2(checked.valid(), checked.list().c_str());
    const schema::KindInstance* instance = instanceOf(*checked.spec, kind->family);
    QVERIFY(instance && instance->kind == kind);
    QCOMPARE(instance->values.entries().size(), kind->fields.fields.size());
    bool given = kind->fields.fields.empty();
    for (const schema::FieldValues::Entry& entry : instance->values.entries()) given = given || entry.given;
    QVERIFY(given);
    const ir::LowerResult lowered = ir::lower(*checked.spec, *checked.tree);
    QVERIFY(lowered.model);
    for (const schema::TensorSpec& tensor : ir::modelTensors(*lowered.model)) {
      QVERIFY2(tensor.numel() > 0, tensor.name.c_str());
      const std::string last = tensor.name.substr(tensor.name.rfind('.') + 1);
      const std::set<std::string> names{"weight", "bias", "A_log", "D", "dt_bias"};  // those of published files
      QVERIFY2(names.contains(last), tensor.name.c_str());
    }
  }

  void defaultsAreLegal_data() { everyKind_data(); }
  void defaultsAreLegal() {
    QFETCH(const KindDescriptor*, kind);
    const schema::KindInstance instance = schema::defaultInstance(*kind);
    QCOMPARE(instance.values.entries().size(), kind->fields.fields.size());
    for (const schema::FieldValues::Entry& entry : instance.values.entries()) QVERIFY(!entry.given);
  }

  void everyField() {
    for (const auto& [owner, field] : allFields()) {
      const std::string name = owner + "." + field->name;
      QVERIFY2(*field->doc, name.c_str());
      QVERIFY2(QString(field->doc).endsWith('.'), name.c_str());
      const bool hasDefault = !std::holds_alternative<std::monostate>(field->fallback) || *field->fallbackText;
      const bool optionalMapping = field->type == FieldType::Section || field->type == FieldType::Any;
      QVERIFY2(field->required || hasDefault || field->nullable || optionalMapping, name.c_str());
      QVERIFY2(!(field->required && hasDefault), name.c_str());
      if (field->type == FieldType::Choice) QVERIFY2(!field->choices.empty(), name.c_str());
      if (field->type == FieldType::Section) QVERIFY2(field->section, name.c_str());
      if (field->required && field->type != FieldType::TemplateRef && std::string_view(field->name) != "type")
        QVERIFY2(*field->example, name.c_str());
      checkFallback(*field, name);
    }
  }

  void choicesOfPositionalAreKinds() {
    for (const char* choice : Registry::instance().section("embedding")->find("positional")->choices)
      QVERIFY2(Registry::instance().find(KindFamily::Positional, choice), choice);
    for (const char* choice : Registry::instance().section("embedding")->find("vendor.studio.positional")->choices)
      QVERIFY2(Registry::instance().find(KindFamily::Positional, choice), choice);
  }

  void namesAreUnique() {
    std::set<std::string> kinds;
    for (const KindDescriptor* kind : Registry::instance().all())
      QVERIFY2(kinds.insert(std::string(schema::familyName(kind->family)) + "." + kind->id).second, kind->id);
    std::set<std::string> fields;
    for (const auto& [owner, field] : allFields()) {
      fields.insert(owner + "." + field->name);
    }
    QCOMPARE(fields.size(), allFields().size());
  }

  void overridableFieldsAreTheLanguagesWhitelist() {
    std::set<std::string> names;
    for (const FieldSpec& field : Registry::instance().overrideFields().fields) names.insert(field.name);
    const std::set<std::string> whitelist{"residual.scaling", "attention.window", "attention.attn_drop",
                                          "norm.type",        "norm.position",    "ffn.activation"};
    QVERIFY(names == whitelist);
  }

  // Every message belongs to an area with an owner; ours have an example each (check_test.cpp).
  void everyDiagnosticHasAnOwner() {
    const std::pair<std::string_view, const char*> owners[] = {{"schema.", "check_test.cpp"},
                                                               {"expr.", "check_test.cpp"},
                                                               {"portability", "check_test.cpp"},
                                                               {"reserved_namespace", "check_test.cpp"},
                                                               {"yaml.", "core/yaml"},
                                                               {"ir.", "core/ir"},
                                                               {"realism.", "core/analysis"},
                                                               {"import.", "import_test.cpp"},
                                                               {"edit.", "core/yaml"},
                                                               {"run.", "core/runtime"},
                                                               {"io.", "app/cli"},

                                                               {"usage.", "app/cli"},
                                                               {"plugin.", "plugin_description_test.cpp"},

                                                               {"engine.", "app/engine"},
                                                               {"compile.", "app/cli"},
                                                               {"preset.", "app/cli"},
                                                               {"plan.", "planning_test.cpp"},
                                                               {"weights.", "app/cli"},
                                                               {"analysis.", "core/analysis"},
                                                               {"internal.", "core/document"}};
    std::set<std::string_view> ids;
    for (const MessageSpec& message : allMessages()) {
      const std::string_view id = message.textId;
      QVERIFY2(ids.insert(id).second, message.textId);
      const bool owned = std::any_of(std::begin(owners), std::end(owners),
                                     [&](const auto& owner) { return id.starts_with(owner.first); });
      QVERIFY2(owned, message.textId);
      QVERIFY2(*message.what, message.textId);
      QVERIFY2(*message.fix || message.severity == Severity::Info, message.textId);
      QVERIFY2(std::string_view(message.see).starts_with("docs/"), message.textId);
    }
  }

  // The page that a message names exists, with its anchor or a heading of that name.
  void seeNamesAPlaceThatExists() {
    static const QRegularExpression anchor("<a id=\"([^\"]+)\"></a>"), heading("(?:^|\n)#+ ([^\n]+)");
    std::map<QString, QSet<QString>> places;
    for (const MessageSpec& message : allMessages()) {
      const QString see = message.see, file = see.section('#', 0, 0), place = see.section('#', 1);
      if (!places.contains(file)) {
        const QString page = QString::fromStdString(readFile(EULERSTACK_SOURCE_DIR "/" + file));
        for (auto it = anchor.globalMatch(page); it.hasNext();) places[file].insert(it.next().captured(1));
        for (auto it = heading.globalMatch(page); it.hasNext();)
          places[file].insert(it.next().captured(1).toLower().replace(' ', '-'));
      }
      QVERIFY2(place.isEmpty() || places[file].contains(place), message.see);
    }
  }

  // The tables of the page are those of the registry. EULERSTACK_UPDATE_DOCS=1 writes them.
  void languagePageIsTrue() {
    const QString path = QStringLiteral(EULERSTACK_SOURCE_DIR "/docs/language.md");
    const QString page = QString::fromStdString(readFile(path));
    const QString expected = renewed(page);
    QVERIFY(page.count("<!-- end -->") > 20);
    QVERIFY(!expected.contains("-->\n?"));
    if (qEnvironmentVariableIsSet("EULERSTACK_UPDATE_DOCS")) {
      QFile file(path);
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(expected.toUtf8());
      return;
    }
    const QStringList lines = page.split('\n');
    const QStringList wanted = expected.split('\n');
    for (qsizetype i = 0; i < std::max(lines.size(), wanted.size()); ++i) QCOMPARE(lines.value(i), wanted.value(i));
  }

  // The first example of the page is a valid document.
  void languagePageExampleIsValid() {
    const QString page = QString::fromStdString(readFile(EULERSTACK_SOURCE_DIR "/docs/language.md"));
    const QString example = page.section("```yaml\n", 1, 1).section("```", 0, 0);
    const Checked checked = checkText(example.toStdString());
    QVERIFY2(checked.valid() && checked.diagnostics.empty(), checked.list().c_str());
  }

  // What the page says of fields is what the registry says: every field and every kind is named in it.
  void languagePageNamesEveryField() {
    const QString page = QString::fromStdString(readFile(EULERSTACK_SOURCE_DIR "/docs/language.md"));
    for (const auto& [owner, field] : allFields())
      QVERIFY2(page.contains(QStringLiteral("`%1`").arg(field->name)), (owner + "." + field->name).c_str());
    for (const KindDescriptor* kind : Registry::instance().all())
      QVERIFY2(page.contains(QStringLiteral("`%1`").arg(kind->id)), kind->id);
    for (const auto& [section, key] : schema::notBuiltKeys())
      QVERIFY2(page.contains(QStringLiteral("`%1`").arg(QString::fromUtf8(key.data(), static_cast<int>(key.size())))),
               std::string(key).c_str());
  }

  // How a mixer or a feed-forward part is counted, and what a mixer keeps, stands in the pages for that.
  void pagesOfCountsNameEveryKind() {
    const QString flops = QString::fromStdString(readFile(EULERSTACK_SOURCE_DIR "/docs/flops.md"));
    const QString memory = QString::fromStdString(readFile(EULERSTACK_SOURCE_DIR "/docs/memory.md"));
    for (const KindDescriptor* kind : Registry::instance().all()) {
      const bool mixer = kind->family == KindFamily::Mixer;
      if (mixer || kind->family == KindFamily::Ffn)
        QVERIFY2(flops.contains(kind->id), (std::string("docs/flops.md does not name ") + kind->id).c_str());
      if (mixer && kind->stateBytes != schema::noBytes)
        QVERIFY2(memory.contains(kind->id), (std::string("docs/memory.md does not name ") + kind->id).c_str());
    }
  }

  void fieldsAreFoundByPath_data() {
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("inside");  // one field that may stand in there, "" for none
    const std::tuple<QStringList, const char*, const char*> cases[] = {
        {{}, "", "layer_schedule"},
        {{"model"}, "model", "d_model"},
        {{"model", "n_heads"}, "n_heads", ""},
        {{"embedding"}, "embedding", "rope_theta"},
        {{"embedding", "rope_scaling"}, "rope_scaling", "factor"},
        {{"embedding", "rope_scaling", "factor"}, "factor", ""},
        {{"layer_templates", "block"}, "", "residual"},
        {{"layer_templates", "block", "mixer"}, "mixer", "attention"},
        {{"layer_templates", "block", "mixer", "type"}, "type", ""},
        {{"layer_templates", "block", "mixer", "attention"}, "attention", "window"},
        {{"layer_templates", "block", "mixer", "attention", "window"}, "window", ""},
        {{"layer_templates", "block", "ffn"}, "ffn", "vendor.studio.ffn_dim"},
        {{"layer_templates", "block", "norm", "position"}, "position", ""},
        {{"layer_templates", "block", "state"}, "state", "kv_cache"},
        {{"layer_schedule", "0"}, "", "repeat"},
        {{"layer_schedule", "0", "template"}, "template", ""},
        {{"layer_schedule", "0", "override"}, "override", "attention"},
        {{"layer_schedule", "0", "override", "norm"}, "norm", "type"},
        {{"layer_schedule", "0", "override", "attention", "window"}, "window", ""},
        {{"head"}, "head", "logit_softcap"},
        {{"training_hints", "betas"}, "betas", ""},
        {{"model", "nothing"}, "", ""},
        {{"experimental.x", "a"}, "", ""}};
    for (const auto& [path, field, inside] : cases)
      QTest::newRow(path.isEmpty() ? "root" : qPrintable(path.join('.'))) << path << QString(field) << QString(inside);
  }
  void fieldsAreFoundByPath() {
    QFETCH(QStringList, path);
    QFETCH(QString, field);
    QFETCH(QString, inside);
    const Checked checked = checkText(changed("positional: rope", "positional: rope\n  rope_scaling: {type: linear}"));
    std::vector<PathSegment> segments;
    for (const QString& part : path) {
      if (part == "0")
        segments.emplace_back(std::size_t{0});
      else
        segments.emplace_back(part.toStdString());
    }
    const YamlPath place{segments};
    const FieldSpec* found = schema::fieldAt(*checked.tree, place);
    QCOMPARE(QString(found ? found->name : ""), field);
    const std::vector<const FieldSpec*> fields = schema::fieldsAt(*checked.tree, place);
    QCOMPARE(fields.empty(), inside.isEmpty());
    if (!inside.isEmpty())
      QVERIFY(std::any_of(fields.begin(), fields.end(), [&](const FieldSpec* each) { return inside == each->name; }));
  }

  void fieldsFollowTheKindInForce() {
    const YamlPath ffn{std::string("layer_templates"), std::string("block"), std::string("ffn"),
                       std::string("activation")};
    const FieldSpec* gated = schema::fieldAt(*checkText(smallDocument()).tree, ffn);
    const FieldSpec* plain = schema::fieldAt(*checkText(changed("type: gated_mlp", "type: mlp")).tree, ffn);
    QVERIFY(gated && plain && gated != plain);
    QCOMPARE(gated->choices.size(), std::size_t{3});
    QCOMPARE(plain->choices.size(), std::size_t{2});
    const YamlPath embedding{std::string("embedding")};
    const Checked alibi = checkText(changed("positional: rope", "positional: alibi"));
    for (const FieldSpec* field : schema::fieldsAt(*alibi.tree, embedding))
      QVERIFY(std::string_view(field->name) != "rope_theta");
  }

  void nearestWords() {
    const std::string_view words[] = {"d_model", "vocab_size", "n_heads", "n_kv_heads", "dtype"};
    QCOMPARE(schema::nearest("d_modle", words), std::string("d_model"));
    QCOMPARE(schema::nearest("n_head", words), std::string("n_heads"));
    QCOMPARE(schema::nearest("Vocab_Size", words), std::string("vocab_size"));
    QCOMPARE(schema::nearest("hidden_size", words), std::string());
    QCOMPARE(schema::nearest("", words), std::string());
    QCOMPARE(schema::nearest(std::string(5000, 'x'), words), std::string());
    QVERIFY(schema::isOneSlip("dtyep", words));
    QVERIFY(!schema::isOneSlip("hidden", words));
    const std::string_view close[] = {"float32", "float16"};
    QVERIFY(!schema::isOneSlip("float36", close));  // one letter from either
  }

  void schemaTextNamesEverything() {
    const std::string text = schema::schemaText(identityTranslate);
    for (const auto& [owner, field] : allFields())
      QVERIFY2(text.find(std::string("    ") + field->name) != std::string::npos || owner.starts_with("override"),
               field->name);
    for (const char* part : {"mixer: attention", "1 ≤ n_heads ≤ 16384", "bfloat16", "mixer: mamba"})
      QVERIFY2(text.find(part) != std::string::npos, part);
    QVERIFY(text.find("{") == std::string::npos || text.find("{let") != std::string::npos);
    // Documentation sentences go through the translation, words of the language do not.
    const std::string shouting =
        schema::schemaText([](const char*, const char* source) { return QString(source).toUpper().toStdString(); });
    QVERIFY(shouting.find("WIDTH OF THE RESIDUAL STREAM.") != std::string::npos);
    QVERIFY(shouting.find("    d_model") != std::string::npos);
  }

  static std::size_t countWithInner(const nlohmann::json& fields) {
    std::size_t count = fields.size();
    for (const auto& field : fields)
      if (field.contains("fields")) count += countWithInner(field["fields"]);
    return count;
  }
  void schemaJsonIsComplete() {
    const auto json = nlohmann::json::parse(schema::schemaJson(identityTranslate));
    QCOMPARE(json["schema_version"].get<int>(), 1);
    std::size_t fields = 0;
    for (const auto& section : json["sections"]) fields += section["fields"].size();
    for (const auto& family : json["families"])
      for (const auto& kind : family["kinds"]) {
        fields += countWithInner(kind["fields"]);
        QVERIFY(!kind["doc"].get<std::string>().empty());
      }
    QCOMPARE(fields, allFields().size());
    const auto& width = json["sections"][1]["fields"][1];
    QCOMPARE(width["name"].get<std::string>(), std::string("d_model"));
    QCOMPARE(width["minimum"].get<int>(), 1);
    QVERIFY(width["required"].get<bool>());
    QVERIFY(schema::schemaJson(identityTranslate) == schema::schemaJson(identityTranslate));
  }

 private:
  static void checkFallback(const FieldSpec& field, const std::string& name) {
    if (const auto* text = std::get_if<std::string>(&field.fallback); text && field.type == FieldType::Choice)
      QVERIFY2(std::any_of(field.choices.begin(), field.choices.end(), [&](const char* c) { return *text == c; }),
               name.c_str());
    double number = 0;
    if (const auto* integer = std::get_if<std::int64_t>(&field.fallback))
      number = static_cast<double>(*integer);
    else if (const auto* real = std::get_if<double>(&field.fallback))
      number = *real;
    else
      return;
    QVERIFY2(field.type == FieldType::Integer || field.type == FieldType::Number, name.c_str());
    QVERIFY2(field.minimumOpen ? number > field.minimum : number >= field.minimum, name.c_str());
    QVERIFY2(field.maximumOpen ? number < field.maximum : number <= field.maximum, name.c_str());
  }
};

QTEST_APPLESS_MAIN(RegistryTest)
#include "registry_test.moc"
