#include "widgets/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace eulerstack::widgets {

namespace {

void collectNumbers(const QString& path, const QJsonValue& value, QHash<QString, qreal>& into) {
  if (value.isDouble()) {
    into.insert(path, value.toDouble());
  } else if (value.isObject()) {
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
      collectNumbers(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), into);
  } else if (value.isArray()) {
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i) collectNumbers(path + u'.' + QString::number(i), array[i], into);
  }
}

ThemeTokens readTheme(const QJsonObject& theme) {
  ThemeTokens tokens;
  const QJsonObject ui = theme["ui"].toObject();
  for (auto it = ui.begin(); it != ui.end(); ++it) tokens.ui.insert(it.key(), colorFromToken(it.value().toString()));
  const QJsonObject families = theme["family"].toObject();
  for (auto it = families.begin(); it != families.end(); ++it) {
    const QJsonObject f = it.value().toObject();
    tokens.families.insert(it.key(), {colorFromToken(f["fill"].toString()), colorFromToken(f["on"].toString()),
                                      colorFromToken(f["tint"].toString()), colorFromToken(f["ink"].toString())});
  }
  for (const QJsonValue& color : theme["series"].toArray()) tokens.series.append(colorFromToken(color.toString()));
  for (const QJsonValue& pattern : theme["series_dash"].toArray()) {
    QList<qreal> dash;
    for (const QJsonValue& length : pattern.toArray()) dash.append(length.toDouble());
    tokens.seriesDash.append(dash);
  }
  return tokens;
}

QStringList readNames(const QJsonValue& value) {
  QStringList names;
  for (const QJsonValue& name : value.toArray()) names.append(name.toString());
  return names;
}

Tokens readTokens() {
  QFile file(":/themes/tokens.json");
  if (!file.open(QIODevice::ReadOnly)) qFatal("the embedded design tokens are missing");
  QJsonParseError error;
  const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
  if (error.error != QJsonParseError::NoError) qFatal("design tokens: %s", qPrintable(error.errorString()));
  Tokens tokens;
  const QJsonObject themes = root["themes"].toObject();
  tokens.light = readTheme(themes["light"].toObject());
  tokens.dark = readTheme(themes["dark"].toObject());
  tokens.contrast = readTheme(themes["contrast"].toObject());
  const QJsonObject type = root["type"].toObject();
  for (auto it = type.begin(); it != type.end(); ++it) {
    const QJsonObject style = it.value().toObject();
    tokens.type.insert(it.key(),
                       {style["size"].toDouble(), style["weight"].toInt(), style["family"].toString() == "mono"});
  }
  for (auto it = root.begin(); it != root.end(); ++it)
    if (it.key() != "themes" && it.key() != "meta") collectNumbers(it.key(), it.value(), tokens.metrics);
  tokens.uiFamilies = readNames(root["font"].toObject()["ui"]);
  tokens.monoFamilies = readNames(root["font"].toObject()["mono"]);
  return tokens;
}

}  // namespace

QColor colorFromToken(const QString& text) {
  static const QRegularExpression rgba(R"(^rgba\((\d+),\s*(\d+),\s*(\d+),\s*([0-9.]+)\)$)");
  const QRegularExpressionMatch match = rgba.match(text);
  if (!match.hasMatch()) return QColor(text);
  QColor color(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
  color.setAlphaF(match.captured(4).toFloat());
  return color;
}

const Tokens& Tokens::embedded() {
  static const Tokens tokens = readTokens();
  return tokens;
}

}  // namespace eulerstack::widgets
