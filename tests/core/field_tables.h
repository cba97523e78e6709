// The tables of docs/language.md, made from the registry.
#pragma once
#include <QRegularExpression>
#include <QString>

#include "core/schema/field_text.h"
#include "core/schema/not_built.h"
#include "core/schema/registry.h"
#include "core/schema/value_reader.h"

namespace eulerstack::test {

inline std::string rangeOf(const schema::FieldSpec& field) {
  using schema::FieldType;
  if (!field.choices.empty()) {
    std::string list;
    for (const char* choice : field.choices) list += (list.empty() ? "`" : ", `") + std::string(choice) + "`";
    return list;
  }
  if (field.type != FieldType::Integer && field.type != FieldType::Number && field.type != FieldType::NumberList)
    return {};
  schema::FieldSpec unnamed = field;
  unnamed.name = "x";
  return schema::rangeText(unnamed);
}

inline std::string fieldTable(const std::vector<schema::FieldSpec>& fields) {
  std::string text = "| key | type | values | default | |\n|---|---|---|---|---|\n";
  for (const schema::FieldSpec& field : fields) {
    std::string fallback = field.required ? "required" : field.fallbackText;
    if (fallback.empty()) fallback = schema::fallbackValue(field);
    if (field.nullable && fallback.empty()) fallback = "none";
    std::string type = schema::typeName(field.type);
    if (field.nullable) type += " or null";
    text += std::string("| `") + field.name + "` | " + type + " | " + rangeOf(field) + " | " + fallback + " | " +
            field.doc + " |\n";
  }
  return text;
}

inline std::string kindTable(schema::KindFamily family) {
  std::string text;
  for (const schema::KindDescriptor* kind : schema::Registry::instance().kinds(family))
    text += std::string("| `") + kind->id + "` | " + kind->doc + " (" + kind->paper + ") | " + kind->equation + " |\n";
  return text;
}

inline std::string notBuiltList() {
  std::string text;
  for (const auto& [section, key] : schema::notBuiltKeys())
    text += "- `" + std::string(key) + "` in " + std::string(section) + "\n";
  return text;
}

// The table of a mapping inside `fields`, named by the keys that lead to it; "?" when there is none.
inline std::string insideTable(const schema::Section* fields, const QStringList& keys) {
  for (const QString& key : keys) {
    const schema::FieldSpec* field = fields ? fields->find(key.toStdString()) : nullptr;
    fields = field ? field->section : nullptr;
  }
  return fields ? fieldTable(fields->fields) : "?";
}

// What stands between a marker and its end; "?" when the marker names nothing.
inline std::string blockFor(const QStringList& words) {
  const schema::Registry& registry = schema::Registry::instance();
  const auto family = [](const QString& name) {
    for (const schema::KindDescriptor* kind : schema::Registry::instance().all())
      if (name == schema::familyName(kind->family)) return std::optional(kind->family);
    return std::optional<schema::KindFamily>();
  };
  if (words == QStringList{"not", "built"}) return notBuiltList();
  if (words.size() == 2 && words[0] == "kinds") return family(words[1]) ? kindTable(*family(words[1])) : "?";
  if (words.size() == 2 && words[0] == "fields")
    if (const schema::Section* section = registry.section(words[1].toStdString())) return fieldTable(section->fields);
  if (words.size() >= 4 && words[0] == "fields" && words[1] == "kind" && family(words[2]))
    if (const schema::KindDescriptor* kind = registry.find(*family(words[2]), words[3].toStdString()))
      return insideTable(&kind->fields, words.mid(4));
  // fields in FAMILY KIND FIELD: the mapping below a field of a kind.
  if (words.size() == 5 && words[0] == "fields" && words[1] == "in" && family(words[2]))
    if (const schema::KindDescriptor* kind = registry.find(*family(words[2]), words[3].toStdString()))
      return insideTable(&kind->fields, words.mid(4));
  if (words.size() > 2 && words[0] == "fields")
    return insideTable(registry.section(words[1].toStdString()), words.mid(2));
  return "?";
}

// The page with all blocks made anew.
inline QString renewed(const QString& page) {
  static const QRegularExpression block(
      QStringLiteral("<!-- ((?:fields|kinds|not) [a-z_0-9. ]+) -->\n(.*?)<!-- end -->"),
      QRegularExpression::DotMatchesEverythingOption);
  QString result;
  qsizetype last = 0;
  auto found = block.globalMatch(page);
  while (found.hasNext()) {
    const QRegularExpressionMatch match = found.next();
    result += page.mid(last, match.capturedStart(2) - last);
    result += QString::fromStdString(blockFor(match.captured(1).split(' ')));
    last = match.capturedEnd(2);
  }
  return result + page.mid(last);
}

}  // namespace eulerstack::test
