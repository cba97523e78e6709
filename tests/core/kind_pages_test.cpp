// docs/kinds/: a page for each kind, made from the registry. EULERSTACK_UPDATE_DOCS=1 writes them.
#include <QDir>
#include <set>

#include "field_tables.h"
#include "kind_formulas.h"
#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;
using schema::KindDescriptor;
using schema::Registry;

namespace {

QString folderOfPages() {
  return QStringLiteral(EULERSTACK_SOURCE_DIR "/docs/kinds/");
}

std::string fileOf(const KindDescriptor& kind) {
  return std::string(schema::familyName(kind.family)) + "-" + kind.id + ".md";
}

// Fields of sections inside, each with a table of its own.
void addFields(const std::string& title, const std::vector<schema::FieldSpec>& fields, std::string& page) {
  if (fields.empty()) return;
  page += "\n## " + title + "\n" + fieldTable(fields);
  for (const schema::FieldSpec& field : fields)
    if (field.type == schema::FieldType::Section && field.section)
      addFields(std::string("Fields of `") + field.name + "`", field.section->fields, page);
}

// Kinds with parts inside, and those whose place decides their sizes, have no formula of their own.
bool standsAlone(const KindDescriptor& kind) {
  const bool place = kind.family == schema::KindFamily::Merge || kind.family == schema::KindFamily::DepthGating ||
                     kind.family == schema::KindFamily::Head || kind.family == schema::KindFamily::Memory;
  return !place && std::none_of(kind.fields.fields.begin(), kind.fields.fields.end(), [](const auto& field) {
    const bool inner = field.type == schema::FieldType::Section || field.type == schema::FieldType::Kind;
    const bool present = field.required || !std::holds_alternative<std::monostate>(field.fallback);
    return field.type == schema::FieldType::KindMap || (inner && present);
  });
}

std::string parametersOf(const KindDescriptor& kind) {
  if (!standsAlone(kind))
    return "They depend on what stands inside and around; `eulerstack validate --report` counts them.\n";
  const KindFormula formula(kind);
  if (formula.rows().empty()) return "None.\n";
  std::string text = "| tensor | shape |\n|---|---|\n";
  for (const KindFormula::Row& row : formula.rows()) text += "| `" + row.tensor + "` | " + row.shape + " |\n";
  if (const auto sum = formula.text()) text += "\nIn all: `" + *sum + "`\n";
  return text;
}

std::string pageOf(const KindDescriptor& kind) {
  std::string page =
      std::string("<!-- Made from the registry by tests/core/kind_pages_test.cpp; do not edit. -->\n# ") +
      schema::familyName(kind.family) + ": " + kind.id + "\n" + kind.doc + "\n";
  page += std::string("\n```\n") + kind.equation + "\n```\nSource: " + kind.paper + "\n";
  page +=
      "\n## Parameters\nWith every field at its default, as named fields say otherwise; symbols: "
      "[README.md](README.md).\n\n" +
      parametersOf(kind);
  if (kind.keepsKvCache || kind.keepsState) {
    page += "\n## Kept between tokens\n";
    if (kind.keepsKvCache) page += "A cache that grows with every token (`state.kv_cache`).\n";
    if (kind.keepsState) page += "A state that does not grow (`state.ssm_state`).\n";
  }
  addFields(*kind.section ? std::string("Fields of `") + kind.section + "`" : "Fields", kind.fields.fields, page);
  return page + "\n## Example\n```yaml\n" + kind.example + "\n```\n";
}

std::string indexPage() {
  std::string page =
      "<!-- Made from the registry by tests/core/kind_pages_test.cpp; do not edit. -->\n# Kinds\n"
      "What may stand at each `type` of a design. Each page has the equation and its source, the tensors with their "
      "shapes, "
      "the number of parameters and every field.\n\n"
      "Symbols: `d` width of the residual stream, `H` n_heads, `K` n_kv_heads, `h` size of a head, `f` inner width of "
      "a "
      "feed-forward part (`mlp_ratio * d` when no field says otherwise), `V` vocab_size, `T` max_seq_len; other names "
      "are fields of the kind. `i` in a tensor's name counts its copies. Formulas are found from the tensor lists that "
      "the engine allocates: each is right in five models of unlike sizes; `?` is a size that no short formula "
      "tells.\n";
  for (std::size_t i = 0; i < schema::kFamilyCount; ++i) {
    const auto family = static_cast<schema::KindFamily>(i);
    if (Registry::instance().kinds(family).empty()) continue;
    page += std::string("\n## ") + schema::familyName(family) + "\n| kind | |\n|---|---|\n";
    for (const KindDescriptor* kind : Registry::instance().kinds(family))
      page += std::string("| [") + kind->id + "](" + fileOf(*kind) + ") | " + kind->doc + " |\n";
  }
  return page;
}

}  // namespace

class KindPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void pagesAreTrue() {
    std::map<std::string, std::string> pages{{"README.md", indexPage()}};
    for (const KindDescriptor* kind : Registry::instance().all()) pages[fileOf(*kind)] = pageOf(*kind);
    if (qEnvironmentVariableIsSet("EULERSTACK_UPDATE_DOCS")) {
      QDir().mkpath(folderOfPages());
      for (const auto& [name, text] : pages) {
        QFile file(folderOfPages() + QString::fromStdString(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.c_str()) == static_cast<qint64>(text.size()));
      }
      for (const QString& name : QDir(folderOfPages()).entryList({"*.md"}))
        if (!pages.contains(name.toStdString())) QFile::remove(folderOfPages() + name);
      return;
    }
    for (const auto& [name, text] : pages)
      QVERIFY2(readFile(folderOfPages() + QString::fromStdString(name)) == text,
               (name + " is not what the registry says; write it with EULERSTACK_UPDATE_DOCS=1").c_str());
    for (const QString& name : QDir(folderOfPages()).entryList({"*.md"}))
      QVERIFY2(pages.contains(name.toStdString()), qPrintable(name));
  }

  // The formulas are those that every textbook has.
  void formulas_data() {
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("formula");
    const auto row = [](schema::KindFamily family, const char* kind, const char* formula) {
      QTest::newRow(kind) << static_cast<int>(family) << QString::fromUtf8(kind) << QString::fromUtf8(formula);
    };
    row(schema::KindFamily::Mixer, "attention", "2*K*d*h + 2*d*d");
    row(schema::KindFamily::Ffn, "gated_mlp", "3*d*f");
    row(schema::KindFamily::Norm, "rmsnorm", "d");
    row(schema::KindFamily::Norm, "layernorm", "2*d");
    row(schema::KindFamily::Positional, "rope", "0");
  }
  void formulas() {
    QFETCH(int, family);
    QFETCH(QString, kind);
    QFETCH(QString, formula);
    const KindDescriptor* found =
        Registry::instance().find(static_cast<schema::KindFamily>(family), kind.toStdString());
    QVERIFY(found);
    const auto text = KindFormula(*found).text();
    QVERIFY(text);
    QCOMPARE(QString::fromStdString(*text), formula);
  }

  // Most kinds have one; a kind whose sizes no formula tells prints its tensors only.
  void mostKindsHaveAFormula() {
    std::string without;
    for (const KindDescriptor* kind : Registry::instance().all())
      if (standsAlone(*kind) && !KindFormula(*kind).text()) without += std::string(kind->id) + " ";
    qInfo("without a formula: %s", without.c_str());
    QVERIFY(std::count(without.begin(), without.end(), ' ') * 5 < static_cast<int>(Registry::instance().all().size()));
  }
};

QTEST_APPLESS_MAIN(KindPagesTest)
#include "kind_pages_test.moc"
