#include "core/schema/field_text.h"

#include "core/schema/value_reader.h"

namespace eulerstack::schema {

const char* typeName(FieldType type) {
  switch (type) {
    case FieldType::Integer:
      return "integer";
    case FieldType::Number:
      return "number";
    case FieldType::Boolean:
      return "boolean";
    case FieldType::Text:
      return "text";
    case FieldType::Choice:
      return "choice";
    case FieldType::NumberList:
      return "numbers";
    case FieldType::TextList:
      return "texts";
    case FieldType::Section:
      return "mapping";
    case FieldType::Kind:
      return "kind";
    case FieldType::KindMap:
      return "kinds";
    case FieldType::TemplateRef:
      return "template";
    case FieldType::Any:
      return "any";
  }
  return "";
}

const char* familyName(KindFamily family) {
  switch (family) {
    case KindFamily::Mixer:
      return "mixer";
    case KindFamily::Ffn:
      return "ffn";
    case KindFamily::Norm:
      return "norm";
    case KindFamily::Residual:
      return "residual";
    case KindFamily::Positional:
      return "positional";
    case KindFamily::RopeScaling:
      return "rope_scaling";
    case KindFamily::Head:
      return "head";
    case KindFamily::Schedule:
      return "layer_schedule";
    case KindFamily::Memory:
      return "memory";
    case KindFamily::Merge:
      return "merge";
    case KindFamily::Integrator:
      return "integrator";
    case KindFamily::ShapeChange:
      return "shape_change";
    case KindFamily::DepthGating:
      return "depth_gating";
    case KindFamily::InnerModel:
      return "inner_model";
    case KindFamily::Compression:
      return "compression";
    case KindFamily::Routing:
      return "routing";
    case KindFamily::Transition:
      return "transition";
  }
  return "";
}

std::string fallbackValue(const FieldSpec& field) {
  if (const auto* boolean = std::get_if<bool>(&field.fallback)) return *boolean ? "true" : "false";
  if (const auto* integer = std::get_if<std::int64_t>(&field.fallback)) return std::to_string(*integer);
  if (const auto* text = std::get_if<std::string>(&field.fallback)) return *text;
  if (const auto* real = std::get_if<double>(&field.fallback)) {
    std::string number = numberText(*real);
    if (number.find_first_of(".e") == std::string::npos) number += ".0";
    return number;
  }
  if (const auto* list = std::get_if<std::vector<std::string>>(&field.fallback)) {
    std::string text;
    for (const std::string& item : *list) text += (text.empty() ? "[" : ", ") + item;
    return (text.empty() ? "[" : text) + "]";
  }
  if (const auto* list = std::get_if<std::vector<double>>(&field.fallback)) {
    std::string text;
    for (const double number : *list) text += (text.empty() ? "[" : ", ") + numberText(number);
    return text + "]";
  }
  return {};
}

}  // namespace eulerstack::schema
