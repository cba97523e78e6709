#include "core/schema/schema_text.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/schema/field_text.h"
#include "core/schema/not_built.h"
#include "core/schema/registry.h"
#include "core/schema/value_reader.h"

namespace eulerstack::schema {
namespace {

constexpr KindFamily kFamilies[] = {KindFamily::Mixer,       KindFamily::Ffn,        KindFamily::Norm,
                                    KindFamily::Residual,    KindFamily::Positional, KindFamily::RopeScaling,
                                    KindFamily::Head,        KindFamily::Schedule,   KindFamily::Memory,
                                    KindFamily::Merge,       KindFamily::Integrator, KindFamily::ShapeChange,
                                    KindFamily::DepthGating, KindFamily::InnerModel, KindFamily::Compression,
                                    KindFamily::Routing,     KindFamily::Transition};

using Json = nlohmann::ordered_json;

bool isNumeric(const FieldSpec& field) {
  return field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::NumberList;
}

class Writer {
 public:
  explicit Writer(const Translate& translate) : m_translate(translate) {}

  std::string text() {
    m_out = tr(ES_TR("Schema", "EulerStack language, schema_version 1")) + "\n";
    for (const Section* section : Registry::instance().sections())
      if (std::string_view(section->name).find('.') == std::string_view::npos) addSection(*section);
    for (const KindFamily family : kFamilies)
      for (const KindDescriptor* kind : Registry::instance().kinds(family)) addKind(*kind);
    addNotBuilt();
    return std::move(m_out);
  }

 private:
  std::string tr(const char* source) const { return *source ? m_translate("Schema", source) : std::string(); }

  void addSection(const Section& section) {
    m_out += fmt::format("\n{}\n  {}\n", section.name, tr(section.doc));
    addFields(section.fields);
  }

  void addKind(const KindDescriptor& kind) {
    m_out += fmt::format("\n{}: {}\n  {}\n", familyName(kind.family), kind.id, tr(kind.doc));
    if (*kind.equation) m_out += fmt::format("  {}\n", kind.equation);
    if (*kind.paper) m_out += fmt::format("  {}\n", kind.paper);
    addFields(kind.fields.fields);
    addInner(kind.fields.fields, "");
  }

  // The mappings below fields of a kind.
  void addInner(const std::vector<FieldSpec>& fields, const std::string& owner) {
    for (const FieldSpec& field : fields) {
      if (field.type != FieldType::Section || !field.section) continue;
      m_out += fmt::format("  {}{}:\n", owner, field.name);
      addFields(field.section->fields);
      addInner(field.section->fields, owner + field.name + ".");
    }
  }

  void addFields(const std::vector<FieldSpec>& fields) {
    for (const FieldSpec& field : fields) {
      m_out += fmt::format("    {:<22} {}\n", field.name, summary(field));
      m_out += fmt::format("    {:<22}   {}\n", "", tr(field.doc));
    }
  }

  // "integer, 1 ≤ repeat ≤ 10000, layers, default 1": parts that stand alone, joined by commas.
  std::string summary(const FieldSpec& field) const {
    std::string text = typeName(field.type);
    if (isNumeric(field)) text += ", " + rangeText(field);
    if (*field.unit) text += ", " + tr(field.unit);
    std::string choices;
    for (const char* choice : field.choices) choices += (choices.empty() ? "" : " | ") + std::string(choice);
    if (!choices.empty()) text += ", " + choices;
    if (field.required) return text + ", " + tr(ES_TR("Schema", "required"));
    const std::string value = *field.fallbackText ? tr(field.fallbackText) : fallbackValue(field);
    if (!value.empty()) text += ", " + fillTemplate(tr(ES_TR("Schema", "default {value}")), {{"value", value}});
    return text;
  }

  void addNotBuilt() {
    m_out += "\n" + tr(ES_TR("Schema", "Part of the language, not built in this version yet")) + "\n";
    for (const auto& [section, key] : notBuiltKeys()) m_out += fmt::format("    {}: {}\n", section, key);
  }

  const Translate& m_translate;
  std::string m_out;
};

class JsonWriter {
 public:
  explicit JsonWriter(const Translate& translate) : m_translate(translate) {}

  Json document() const {
    Json root{{"schema_version", 1}, {"sections", Json::array()}, {"families", Json::array()}};
    for (const Section* section : Registry::instance().sections())
      root["sections"].push_back(
          {{"name", section->name}, {"doc", tr(section->doc)}, {"fields", fieldList(section->fields)}});
    Json missing = Json::array();
    for (const KindFamily family : kFamilies) {
      Json kinds = Json::array();
      for (const KindDescriptor* kind : Registry::instance().kinds(family)) kinds.push_back(kindObject(*kind));
      if (!kinds.empty()) root["families"].push_back({{"family", familyName(family)}, {"kinds", std::move(kinds)}});
    }
    for (const auto& [section, key] : notBuiltKeys()) missing.push_back({{"section", section}, {"key", key}});
    root["not_built"] = std::move(missing);
    return root;
  }

 private:
  std::string tr(const char* source) const { return *source ? m_translate("Schema", source) : std::string(); }

  Json kindObject(const KindDescriptor& kind) const {
    Json object{{"id", kind.id}};
    if (*kind.section) object["options"] = kind.section;
    object["doc"] = tr(kind.doc);
    object["equation"] = kind.equation;
    object["paper"] = kind.paper;
    object["example"] = kind.example;
    object["fields"] = innerFieldList(kind.fields.fields);
    return object;
  }

  // Fields of a kind, each with those of the mapping it holds.
  Json innerFieldList(const std::vector<FieldSpec>& fields) const {
    Json list = fieldList(fields);
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (fields[i].type == FieldType::Section && fields[i].section)
        list[i]["fields"] = innerFieldList(fields[i].section->fields);
    return list;
  }

  Json fieldList(const std::vector<FieldSpec>& fields) const {
    Json list = Json::array();
    for (const FieldSpec& field : fields) list.push_back(fieldObject(field));
    return list;
  }

  Json fieldObject(const FieldSpec& field) const {
    Json object{{"name", field.name}, {"type", typeName(field.type)}};
    if (*field.unit) object["unit"] = tr(field.unit);
    object["required"] = field.required;
    if (field.nullable) object["nullable"] = true;
    addFallback(object, field);
    if (isNumeric(field)) {
      if (std::isfinite(field.minimum)) object["minimum"] = number(field.minimum);
      if (std::isfinite(field.maximum)) object["maximum"] = number(field.maximum);
      if (field.minimumOpen) object["exclusive_minimum"] = true;
      if (field.maximumOpen) object["exclusive_maximum"] = true;
    }
    if (!field.choices.empty()) object["choices"] = field.choices;
    if (field.type == FieldType::Kind) object["family"] = familyName(field.family);
    if (field.type == FieldType::Section && field.section) object["section"] = field.section->name;
    if (field.overridable) object["overridable"] = true;
    object["tier"] = field.tier == Tier::Basic ? "basic" : "advanced";
    object["doc"] = tr(field.doc);
    return object;
  }

  static Json number(double value) {
    if (std::floor(value) == value && std::fabs(value) < 1e15) return static_cast<std::int64_t>(value);
    return value;
  }

  void addFallback(Json& object, const FieldSpec& field) const {
    std::visit(
        [&](const auto& value) {
          using T = std::decay_t<decltype(value)>;
          constexpr bool inner = std::is_same_v<T, std::shared_ptr<const KindInstance>> ||
                                 std::is_same_v<T, std::shared_ptr<const FieldValues>> ||
                                 std::is_same_v<T, std::shared_ptr<const KindMap>>;
          if constexpr (!std::is_same_v<T, std::monostate> && !inner) object["default"] = value;
        },
        field.fallback);
    if (*field.fallbackText) object["default_text"] = tr(field.fallbackText);
  }

  const Translate& m_translate;
};

}  // namespace

std::string schemaText(const Translate& translate) {
  return Writer(translate).text();
}

std::string schemaJson(const Translate& translate, int indent) {
  return JsonWriter(translate).document().dump(indent) + "\n";
}

}  // namespace eulerstack::schema
