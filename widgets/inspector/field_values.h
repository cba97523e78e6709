// Values of fields as texts, and texts as values.
#pragma once
#include <QString>

#include "core/expr/expression.h"
#include "core/schema/registry.h"
#include "core/yaml/yaml_tree.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::widgets {

// What stands for the field when it is not written: "full context", "pre", "0.0", or "" when nothing does. Translated.
QString defaultText(const schema::FieldSpec& spec);
QString choiceOf(const schema::FieldValue& value);
QString numberText(const expr::Number& number);
// The text of a scalar, "" of anything else.
QString scalarText(const yaml::YamlTree& tree, yaml::NodeId node);
// Names of the document's templates and let entries, in file order.
QStringList templateNames(const yaml::YamlTree& tree);
QStringList letNames(const yaml::YamlTree& tree);

// The value to write for what was typed: numbers and expressions as typed, "null" for nullable fields, lists.
yaml::YamlValue typedValue(const schema::FieldSpec& spec, const QString& text);
bool looksLikeExpression(const QString& text);

}  // namespace eulerstack::widgets
