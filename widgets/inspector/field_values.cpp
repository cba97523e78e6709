#include "widgets/inspector/field_values.h"

#include <QCoreApplication>

#include "widgets/session/translation.h"

namespace eulerstack::widgets {

using schema::FieldSpec;
using schema::FieldType;
using yaml::kNoNode;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::YamlTree;

QString scalarText(const YamlTree& tree, NodeId node) {
  const NodeId id = node == kNoNode ? kNoNode : tree.resolve(node);
  if (id == kNoNode) return {};  // an empty document has no root
  return tree[id].kind == NodeKind::Scalar ? fromCore(tree[id].text) : QString();
}

QString numberText(const expr::Number& number) {
  if (const auto* integer = std::get_if<std::int64_t>(&number)) return QString::number(*integer);
  return fromCore(fillTemplate("{v}", {{"v", std::get<double>(number)}}));
}

QString choiceOf(const schema::FieldValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return fromCore(*text);
  if (const auto* kind = std::get_if<std::shared_ptr<const schema::KindInstance>>(&value))
    return *kind && (*kind)->kind ? QString::fromLatin1((*kind)->kind->id) : QString();
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? QStringLiteral("true") : QStringLiteral("false");
  return {};
}

QString defaultText(const FieldSpec& spec) {
  if (*spec.fallbackText != '\0') return fromCore(translateCore("Schema", spec.fallbackText));
  if (const auto* integer = std::get_if<std::int64_t>(&spec.fallback)) return QString::number(*integer);
  if (const auto* real = std::get_if<double>(&spec.fallback)) {
    const QString text = numberText(*real);
    return text.contains('.') || text.contains('e') ? text : text + QStringLiteral(".0");
  }
  if (const auto* numbers = std::get_if<std::vector<double>>(&spec.fallback)) {
    QStringList parts;
    for (const double number : *numbers) parts.append(numberText(number));
    return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
  }
  const QString choice = choiceOf(spec.fallback);
  if (!choice.isEmpty()) return choice;
  if (spec.required) return QCoreApplication::translate("InspectorForm", "required");
  return QCoreApplication::translate("InspectorForm", "off");
}

QStringList templateNames(const YamlTree& tree) {
  QStringList names;
  const NodeId templates = tree.find(YamlPath{std::string("layer_templates")});
  if (templates == kNoNode) return names;
  for (const yaml::MapEntry& entry : tree[tree.resolve(templates)].entries)
    names.append(fromCore(tree[entry.key].text));
  return names;
}

QStringList letNames(const YamlTree& tree) {
  QStringList names;
  const NodeId let = tree.find(YamlPath{std::string("let")});
  if (let == kNoNode) return names;
  for (const yaml::MapEntry& entry : tree[tree.resolve(let)].entries) names.append(fromCore(tree[entry.key].text));
  return names;
}

bool looksLikeExpression(const QString& text) {
  const QString trimmed = text.trimmed();
  return trimmed.startsWith(QLatin1String("${")) && trimmed.endsWith(QLatin1Char('}'));
}

namespace {

yaml::YamlValue typedScalar(const FieldSpec& spec, const QString& text) {
  const std::string bytes = text.trimmed().toStdString();
  if (looksLikeExpression(text)) return yaml::Verbatim{bytes};
  if (spec.nullable && (bytes == "null" || bytes == "~")) return yaml::YamlValue();
  const bool numeric =
      spec.type == FieldType::Integer || spec.type == FieldType::Number || spec.type == FieldType::NumberList;
  if (!numeric) return yaml::YamlValue(text.toStdString());
  const yaml::ScalarValue typed = yaml::typeScalar(bytes, yaml::NodeStyle::Plain);
  const bool number = std::holds_alternative<std::int64_t>(typed) || std::holds_alternative<double>(typed) ||
                      std::holds_alternative<yaml::HugeInteger>(typed);
  // Numbers stay as typed (3e-4 and not 0.0003); anything else is kept as text and shown with its error.
  if (number) return yaml::Verbatim{bytes};
  return yaml::YamlValue(bytes);
}

}  // namespace

yaml::YamlValue typedValue(const FieldSpec& spec, const QString& text) {
  if (spec.type != FieldType::NumberList && spec.type != FieldType::TextList) return typedScalar(spec, text);
  QString inner = text.trimmed();
  if (looksLikeExpression(inner)) return typedScalar(spec, inner);
  if (inner.startsWith('[')) inner = inner.mid(1);
  if (inner.endsWith(']')) inner.chop(1);
  yaml::YamlSequence items;
  for (const QString& item : inner.split(QLatin1Char(','), Qt::SkipEmptyParts))
    if (!item.trimmed().isEmpty()) items.push_back(typedScalar(spec, item.trimmed()));
  return items;
}

}  // namespace eulerstack::widgets
