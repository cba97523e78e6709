#include "core/schema/json_schema.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/schema/field_text.h"
#include "core/schema/registry.h"

namespace eulerstack::schema {
namespace {

using Json = nlohmann::ordered_json;

// Keys of the reserved namespaces; those of vendor.studio are fields like others.
constexpr const char* kReservedPattern = R"(^(experimental|future|vendor(?!\.studio\.))\.[^.])";
constexpr const char* kExpressionPattern = R"(^\s*\$\{[\s\S]*\}\s*$)";

Json reference(const std::string& definition) {
  return {{"$ref", "#/$defs/" + definition}};
}

std::string kindName(const KindDescriptor& kind) {
  return std::string(familyName(kind.family)) + "." + kind.id;
}

Json number(double value) {
  if (std::floor(value) == value && std::fabs(value) < 1e15) return static_cast<std::int64_t>(value);
  return value;
}

Json withNull(Json schema) {
  return {{"anyOf", Json::array({std::move(schema), {{"type", "null"}}})}};
}

class SchemaMaker {
 public:
  explicit SchemaMaker(const Translate& translate) : m_translate(translate) {}

  Json make() {
    Json root{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
              {"title", tr(ES_TR("Schema", "EulerStack language, schema_version 1"))}};
    root.update(object(registry().section("root")->fields));
    Json definitions{{"expression", {{"type", "string"}, {"pattern", kExpressionPattern}}}};
    for (const char* name : {"layer_template", "schedule_entry", "parallel_entry", "integrator_entry", "stream",
                             "stream_layer", "execution_mode"})
      definitions[name] = object(registry().section(name)->fields);
    for (std::size_t i = 0; i < kFamilyCount; ++i) addFamily(static_cast<KindFamily>(i), definitions);
    root["$defs"] = std::move(definitions);
    return root;
  }

 private:
  static const Registry& registry() { return Registry::instance(); }
  std::string tr(const char* source) const { return *source ? m_translate("Schema", source) : std::string(); }

  void addFamily(KindFamily family, Json& definitions) const {
    Json alternatives = Json::array();
    for (const KindDescriptor* kind : registry().kinds(family)) {
      definitions[kindName(*kind)] = kindObject(*kind);
      alternatives.push_back(reference(kindName(*kind)));
    }
    if (!alternatives.empty()) definitions[familyName(family)] = {{"oneOf", std::move(alternatives)}};
  }

  // A mapping whose type is this kind. The family's default kind may leave its type out.
  Json kindObject(const KindDescriptor& kind) const {
    const FieldSpec& type = registry().typeField(kind.family);
    const auto* fallback = std::get_if<std::string>(&type.fallback);
    const bool mayBeMissing = !type.required && fallback && *fallback == kind.id;
    Json result = *kind.section ? object({registry().optionsField(kind)}) : object(kind.fields.fields);
    Json properties{{type.name, {{"const", kind.id}}}};
    properties.update(result["properties"]);
    result["properties"] = std::move(properties);
    Json required = mayBeMissing ? Json::array() : Json::array({type.name});
    if (!*kind.section)
      required.insert(required.end(), result["required"].begin(), result["required"].end());
    else if (std::any_of(kind.fields.fields.begin(), kind.fields.fields.end(),
                         [](const auto& f) { return f.required; }))
      required.push_back(kind.section);
    result["required"] = std::move(required);
    result["description"] = tr(kind.doc);
    return result;
  }

  Json object(const std::vector<FieldSpec>& fields) const {
    Json properties = Json::object();
    Json required = Json::array();
    for (const FieldSpec& field : fields) {
      properties[field.name] = fieldSchema(field);
      if (field.required) required.push_back(field.name);
    }
    return {{"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"patternProperties", {{kReservedPattern, true}}},
            {"additionalProperties", false}};
  }

  // The options of all position kinds stand beside `positional`; those of another kind may only be null.
  Json embedding(const Section& section) const {
    Json result = object(section.fields);
    Json conditions = Json::array();
    for (const KindDescriptor* kind : registry().kinds(KindFamily::Positional)) {
      Json others = Json::object();
      for (const FieldSpec& field : kind->fields.fields) {
        result["properties"][field.name] = fieldSchema(field);
        others[field.name] = {{"type", "null"}};
      }
      if (others.empty()) continue;
      const Json chosen{{"properties", {{"positional", {{"const", kind->id}}}}}};
      conditions.push_back({{"if", chosen}, {"else", {{"properties", std::move(others)}}}});
    }
    if (!conditions.empty()) result["allOf"] = std::move(conditions);
    return result;
  }

  Json fieldSchema(const FieldSpec& field) const {
    Json schema = typeSchema(field);
    if (field.nullable) schema = withNull(std::move(schema));
    const std::string unit = tr(field.unit);
    const std::string doc = tr(field.doc);
    if (schema.is_object() && !doc.empty()) schema["description"] = unit.empty() ? doc : doc + " [" + unit + "]";
    if (schema.is_object()) addFallback(field, schema);
    return schema;
  }

  Json typeSchema(const FieldSpec& field) const {
    switch (field.type) {
      case FieldType::Integer:
      case FieldType::Number:
        return numeric(field);
      case FieldType::Boolean:
        return {{"type", "boolean"}};
      case FieldType::Text:
      case FieldType::TemplateRef:
        return {{"type", "string"}, {"minLength", 1}};
      case FieldType::Choice:
        return {{"enum", field.choices}};
      case FieldType::NumberList:
        return list(field, numeric(field));
      case FieldType::TextList:
        return list(field, {{"type", "string"}, {"minLength", 1}});
      case FieldType::Section:
        if (!field.section) return Json::object();
        return std::string_view(field.name) == "embedding" ? embedding(*field.section) : object(field.section->fields);
      case FieldType::Kind:
        return registry().kinds(field.family).empty() ? Json::object() : reference(familyName(field.family));
      case FieldType::KindMap:
        // Parts to choose from: the checker refuses fewer than two (schema.too_few_branches).
        return {
            {"type", "object"}, {"minProperties", 2}, {"additionalProperties", reference(familyName(field.family))}};
      case FieldType::Any:
        return freeField(field);
    }
    return Json::object();
  }

  Json numeric(const FieldSpec& field) const {
    if (field.minimum == field.maximum) return {{"const", number(field.minimum)}};
    Json schema{{"type", field.type == FieldType::Integer ? "integer" : "number"}};
    if (std::isfinite(field.minimum))
      schema[field.minimumOpen ? "exclusiveMinimum" : "minimum"] = number(field.minimum);
    if (std::isfinite(field.maximum))
      schema[field.maximumOpen ? "exclusiveMaximum" : "maximum"] = number(field.maximum);
    return {{"anyOf", Json::array({std::move(schema), reference("expression")})}};
  }

  static Json list(const FieldSpec& field, Json item) {
    Json schema{{"type", "array"}, {"items", std::move(item)}};
    if (field.listLength > 0) schema["minItems"] = schema["maxItems"] = field.listLength;
    return schema;
  }

  static Json listOf(int minimum, Json item) {
    return {{"type", "array"}, {"minItems", minimum}, {"items", std::move(item)}};
  }

  // Mappings and lists that the checker walks by itself.
  Json freeField(const FieldSpec& field) const {
    const std::string_view name = field.name;
    if (name == "let")
      return {{"type", {"object", "null"}},
              {"propertyNames", {{"pattern", "^[A-Za-z_][A-Za-z0-9_]*$"}}},
              {"additionalProperties", {{"anyOf", Json::array({{{"type", "number"}}, reference("expression")})}}}};
    if (name == "layer_templates")
      return {{"type", "object"}, {"minProperties", 1}, {"additionalProperties", reference("layer_template")}};
    if (name == "layer_schedule")
      return listOf(1, {{"oneOf", Json::array({reference("schedule_entry"), reference("parallel_entry"),
                                               reference("integrator_entry")})}});
    if (name == "parallel") return listOf(2, reference("stream"));
    if (name == "body") return listOf(1, reference("stream_layer"));
    if (name == "execution_modes") return listOf(1, reference("execution_mode"));
    return Json::object();
  }

  static void addFallback(const FieldSpec& field, Json& schema) {
    if (field.required) return;
    if (const auto* boolean = std::get_if<bool>(&field.fallback)) schema["default"] = *boolean;
    if (const auto* integer = std::get_if<std::int64_t>(&field.fallback)) schema["default"] = *integer;
    if (const auto* real = std::get_if<double>(&field.fallback)) schema["default"] = *real;
    if (const auto* numbers = std::get_if<std::vector<double>>(&field.fallback)) schema["default"] = *numbers;
    const auto* text = std::get_if<std::string>(&field.fallback);
    if (!text) return;
    if (field.type == FieldType::Kind)
      schema["default"] = {{registry().typeField(field.family).name, *text}};
    else
      schema["default"] = *text;
  }

  const Translate& m_translate;
};

}  // namespace

std::string jsonSchema(const Translate& translate, int indent) {
  return SchemaMaker(translate).make().dump(indent) + "\n";
}

}  // namespace eulerstack::schema
