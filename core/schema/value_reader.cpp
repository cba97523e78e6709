#include "core/schema/value_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/schema/nearest.h"

namespace eulerstack::schema {
namespace {

using yaml::kNoNode;
using yaml::Node;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::NodeStyle;

bool isQuoted(const Node& node) {
  return node.style == NodeStyle::SingleQuoted || node.style == NodeStyle::DoubleQuoted;
}

bool withinRange(const FieldSpec& field, double number) {
  if (field.minimumOpen ? number <= field.minimum : number < field.minimum) return false;
  return !(field.maximumOpen ? number >= field.maximum : number > field.maximum);
}

// What people write for whole numbers in other languages: 1_024, 32k, 7B. Nothing when it is none of these.
std::optional<std::int64_t> informalInteger(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (c != '_' && c != ',') digits += c;
  double scale = 1;
  if (!digits.empty()) {
    const char last = digits.back();
    scale = last == 'k' || last == 'K' ? 1e3 : last == 'M' ? 1e6 : last == 'B' ? 1e9 : last == 'T' ? 1e12 : 1;
    if (scale > 1) digits.pop_back();
  }
  const yaml::ScalarValue value = yaml::typeScalar(digits, NodeStyle::Plain);
  double number = 0;
  if (const auto* integer = std::get_if<std::int64_t>(&value))
    number = static_cast<double>(*integer);
  else if (const auto* real = std::get_if<double>(&value))
    number = *real;
  else
    return std::nullopt;
  number *= scale;
  if (!(std::fabs(number) < 9e15) || std::floor(number) != number) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

bool looksNotFinite(std::string_view text) {
  std::string lower;
  for (const char c : text)
    if (c != '.' && c != '+' && c != '-') lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return lower == "nan" || lower == "inf" || lower == "infinity";
}

}  // namespace

std::string numberText(double number) {
  if (std::floor(number) == number && std::fabs(number) < 1e15)
    return fmt::format("{}", static_cast<std::int64_t>(number));
  return fmt::format("{}", number);
}

std::string rangeText(const FieldSpec& field) {
  if (field.minimum == field.maximum) return std::string(field.name) + " = " + numberText(field.minimum);
  std::string text;
  if (std::isfinite(field.minimum)) text += numberText(field.minimum) + (field.minimumOpen ? " < " : " ≤ ");
  text += field.name;
  if (std::isfinite(field.maximum)) text += (field.maximumOpen ? " < " : " ≤ ") + numberText(field.maximum);
  return text;
}

std::string nearestLegal(const FieldSpec& field, double number) {
  double bound = number > field.minimum ? field.maximum : field.minimum;
  if (std::isnan(number) || !withinRange(field, bound) || !std::isfinite(bound)) {
    bound = withinRange(field, 1.0) ? 1.0 : (field.minimum + field.maximum) / 2;
    if (const auto* fallback = std::get_if<double>(&field.fallback)) bound = *fallback;
    if (const auto* fallback = std::get_if<std::int64_t>(&field.fallback)) bound = static_cast<double>(*fallback);
  }
  return numberText(bound);
}

bool ValueReader::isNull(NodeId written) const {
  const Node& node = m_tree[m_tree.resolve(written)];
  return node.kind == NodeKind::Scalar && std::holds_alternative<yaml::Null>(m_tree.scalar(written));
}

std::optional<std::string_view> ValueReader::textOf(NodeId written) const {
  const Node& node = m_tree[m_tree.resolve(written)];
  if (node.kind != NodeKind::Scalar || expr::isExpression(m_tree, written)) return std::nullopt;
  if (!std::holds_alternative<std::string>(m_tree.scalar(written))) return std::nullopt;
  return std::string_view(node.text);
}

std::optional<std::int64_t> ValueReader::integerOf(NodeId written) const {
  if (written == kNoNode) return std::nullopt;
  expr::Number number;
  if (computed(written, number) == Computed::Yes) return expr::asInteger(number);
  const Node& node = m_tree[m_tree.resolve(written)];
  if (node.kind != NodeKind::Scalar) return std::nullopt;
  const yaml::ScalarValue value = m_tree.scalar(written);
  const auto* integer = std::get_if<std::int64_t>(&value);
  return integer ? std::optional(*integer) : std::nullopt;
}

ValueReader::Computed ValueReader::computed(NodeId written, expr::Number& number) const {
  if (expr::isPartialExpression(m_tree, written)) return Computed::Failed;
  if (!expr::isExpression(m_tree, written)) return Computed::No;
  const expr::Number* value = m_values.find(m_tree.resolve(written));
  if (!value) return Computed::Failed;
  number = *value;
  return Computed::Yes;
}

Diagnostic& ValueReader::expected(DiagId id, NodeId written, const Place& place) {
  return m_reporter.add(id, place, m_reporter.valueRange(written),
                        {{"field", std::string(place.name())}, {"value", m_reporter.valueText(written)}});
}

bool ValueReader::read(const FieldSpec& field, NodeId written, const Place& place, FieldValue& value) {
  if (field.nullable && isNull(written)) {
    value = std::monostate{};
    return true;
  }
  switch (field.type) {
    case FieldType::Integer:
      return readInteger(field, written, place, value);
    case FieldType::Number:
      return readNumber(field, written, place, value);
    case FieldType::Boolean:
      return readBoolean(written, place, value);
    case FieldType::Text:
      return readText(written, place, value);
    case FieldType::Choice:
      return readChoice(field, written, place, value);
    case FieldType::NumberList:
      return readNumberList(field, written, place, value);
    case FieldType::TextList:
      return readTextList(field, written, place, value);
    case FieldType::Section:
    case FieldType::Kind:
    case FieldType::KindMap:
    case FieldType::TemplateRef:
    case FieldType::Any:
      return true;  // not simple: the checker reads them
  }
  return true;
}

bool ValueReader::readInteger(const FieldSpec& field, NodeId written, const Place& place, FieldValue& value) {
  expr::Number number;
  const Computed state = computed(written, number);
  if (state == Computed::Failed) return false;
  if (state == Computed::Yes) {
    const std::optional<std::int64_t> integer = expr::asInteger(number);
    if (integer) {
      if (!inRange(field, static_cast<double>(*integer), written, place)) return false;
      value = *integer;
      return true;
    }
    Diagnostic& diagnostic = m_reporter.add(DiagId::ExpressionNotWhole, place, m_reporter.valueRange(written),
                                            {{"field", std::string(place.name())},
                                             {"text", m_reporter.valueText(written)},
                                             {"value", expr::toText(number)}});
    std::string source(m_tree.text().slice(m_tree[written].range));
    const std::size_t slash = source.find('/');
    if (slash != std::string::npos && slash == source.rfind('/'))
      m_reporter.offerValue(diagnostic, place, written, source.insert(slash, 1, '/'), false);
    return false;
  }
  const yaml::ScalarValue scalar = m_tree.scalar(written);
  if (const auto* integer = std::get_if<std::int64_t>(&scalar)) {
    if (!inRange(field, static_cast<double>(*integer), written, place)) return false;
    value = *integer;
    return true;
  }
  if (const auto* huge = std::get_if<yaml::HugeInteger>(&scalar)) {
    inRange(field, huge->text.starts_with('-') ? -INFINITY : INFINITY, written, place);
    return false;
  }
  reportNotInteger(field, written, place);
  return false;
}

void ValueReader::reportNotInteger(const FieldSpec& field, NodeId written, const Place& place) {
  const Node& node = m_tree[m_tree.resolve(written)];
  const yaml::ScalarValue scalar = m_tree.scalar(written);
  if (const auto* real = std::get_if<double>(&scalar); real && !std::isfinite(*real))
    return reportNotFinite(field, written, place);
  Diagnostic& diagnostic = expected(DiagId::ExpectedInteger, written, place);
  if (node.kind != NodeKind::Scalar) return;
  if (const auto* real = std::get_if<double>(&scalar)) {
    // 64.0 can only mean 64; 64.9 may mean anything near.
    if (std::fabs(*real) < 9e15 && withinRange(field, std::floor(*real)))
      m_reporter.offerValue(diagnostic, place, written, numberText(std::floor(*real)), std::floor(*real) == *real);
    return;
  }
  const bool bareNumber =
      isQuoted(node) && std::holds_alternative<std::int64_t>(yaml::typeScalar(node.text, NodeStyle::Plain));
  if (bareNumber) return m_reporter.offerUnquoted(diagnostic, place, written);
  if (const std::optional<std::int64_t> meant = informalInteger(node.text);
      meant && withinRange(field, static_cast<double>(*meant)))
    m_reporter.offerValue(diagnostic, place, written, fmt::format("{}", *meant), false);
}

void ValueReader::reportNotFinite(const FieldSpec& field, NodeId written, const Place& place) {
  Diagnostic& diagnostic = m_reporter.add(
      DiagId::NotFinite, place, m_reporter.valueRange(written),
      {{"field", std::string(place.name())}, {"value", m_reporter.valueText(written)}, {"range", rangeText(field)}});
  m_reporter.offerValue(diagnostic, place, written, nearestLegal(field, NAN), false);
}

bool ValueReader::readNumber(const FieldSpec& field, NodeId written, const Place& place, FieldValue& value) {
  expr::Number number;
  const Computed state = computed(written, number);
  if (state == Computed::Failed) return false;
  const yaml::ScalarValue scalar = m_tree.scalar(written);
  double result = 0;
  if (state == Computed::Yes) {
    result = expr::asDouble(number);
  } else if (const auto* integer = std::get_if<std::int64_t>(&scalar)) {
    result = static_cast<double>(*integer);
  } else if (const auto* real = std::get_if<double>(&scalar)) {
    result = *real;
  } else if (const auto* huge = std::get_if<yaml::HugeInteger>(&scalar)) {
    inRange(field, huge->text.starts_with('-') ? -INFINITY : INFINITY, written, place);
    return false;
  } else {
    const Node& node = m_tree[m_tree.resolve(written)];
    if (node.kind == NodeKind::Scalar && looksNotFinite(node.text) && !isQuoted(node)) {
      reportNotFinite(field, written, place);
      return false;
    }
    Diagnostic& diagnostic = expected(DiagId::ExpectedNumber, written, place);
    const yaml::ScalarValue plain = yaml::typeScalar(node.text, NodeStyle::Plain);
    if (node.kind == NodeKind::Scalar && isQuoted(node) &&
        (std::holds_alternative<std::int64_t>(plain) || std::holds_alternative<double>(plain)))
      m_reporter.offerUnquoted(diagnostic, place, written);
    return false;
  }
  if (!std::isfinite(result)) {
    reportNotFinite(field, written, place);
    return false;
  }
  if (!inRange(field, result, written, place)) return false;
  value = result;
  return true;
}

bool ValueReader::inRange(const FieldSpec& field, double number, NodeId written, const Place& place) {
  if (withinRange(field, number)) return true;
  const std::string nearest = nearestLegal(field, number);
  const std::string name(place.name());
  const bool isComputed = expr::isExpression(m_tree, written);
  std::string shown = m_reporter.valueText(written);
  if (isComputed) shown = numberText(number);
  Diagnostic& diagnostic =
      m_reporter.add(DiagId::OutOfRange, place, m_reporter.valueRange(written),
                     {{"field", name}, {"value", shown}, {"range", rangeText(field)}, {"nearest", nearest}});
  m_reporter.offerValue(diagnostic, place, written, nearest, false);
  return false;
}

bool ValueReader::readBoolean(NodeId written, const Place& place, FieldValue& value) {
  const yaml::ScalarValue scalar = m_tree.scalar(written);
  if (const auto* boolean = std::get_if<bool>(&scalar)) {
    value = *boolean;
    return true;
  }
  expr::Number number;
  if (computed(written, number) == Computed::Failed) return false;
  Diagnostic& diagnostic = expected(DiagId::ExpectedBoolean, written, place);
  const Node& node = m_tree[m_tree.resolve(written)];
  if (node.kind != NodeKind::Scalar) return false;
  std::string lower;
  for (const char c : node.text) lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  for (const std::string_view word : {"true", "yes", "on"})
    if (lower == word) m_reporter.offerValue(diagnostic, place, written, "true", true);
  for (const std::string_view word : {"false", "no", "off"})
    if (lower == word) m_reporter.offerValue(diagnostic, place, written, "false", true);
  if (node.text == "1" || node.text == "0")
    m_reporter.offerValue(diagnostic, place, written, node.text == "1" ? "true" : "false", false);
  return false;
}

bool ValueReader::readText(NodeId written, const Place& place, FieldValue& value) {
  expr::Number number;
  if (computed(written, number) == Computed::Failed) return false;
  if (const std::optional<std::string_view> text = textOf(written); text && !text->empty()) {
    value = std::string(*text);
    return true;
  }
  Diagnostic& diagnostic = expected(DiagId::ExpectedText, written, place);
  const Node& node = m_tree[m_tree.resolve(written)];
  if (node.kind == NodeKind::Scalar && !isNull(written) && !isQuoted(node) && !expr::isExpression(m_tree, written))
    m_reporter.offerQuoted(diagnostic, place, written);
  return false;
}

bool ValueReader::readChoice(const FieldSpec& field, NodeId written, const Place& place, FieldValue& value) {
  expr::Number number;
  if (computed(written, number) == Computed::Failed) return false;
  const std::optional<std::string_view> text = textOf(written);
  for (const char* choice : field.choices)
    if (text == choice) {
      value = std::string(choice);
      return true;
    }
  reportChoice(written, place, {field.choices.begin(), field.choices.end()});
  return false;
}

void ValueReader::reportChoice(NodeId written, const Place& place, const std::vector<std::string_view>& allowed) {
  const Node& node = m_tree[m_tree.resolve(written)];
  const std::string near = node.kind == NodeKind::Scalar ? nearest(node.text, allowed) : std::string();
  MessageArgs args{{"field", std::string(place.name())},
                   {"value", m_reporter.valueText(written)},
                   {"allowed", candidateList(node.text, allowed)}};
  if (!near.empty()) args.push_back({"nearest", near});
  Diagnostic& diagnostic = m_reporter.add(near.empty() ? DiagId::BadChoice : DiagId::BadChoiceNear, place,
                                          m_reporter.valueRange(written), std::move(args));
  if (!near.empty()) {
    m_reporter.offerValue(diagnostic, place, written, near, isOneSlip(node.text, allowed));
  } else if (node.kind == NodeKind::Scalar) {
    for (const std::string_view choice : allowed)
      if (diagnostic.fixes.size() < 4) m_reporter.offerValue(diagnostic, place, written, choice, false);
  }
}

bool ValueReader::readNumberList(const FieldSpec& field, NodeId written, const Place& place, FieldValue& value) {
  const Node& node = m_tree[m_tree.resolve(written)];
  if (node.kind != NodeKind::Sequence) {
    expected(DiagId::ExpectedList, written, place);
    return false;
  }
  bool good = true;
  std::vector<double> numbers;
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    FieldValue number;
    const Place item = place.child(i, m_tree[written].kind == NodeKind::Alias);
    good = readNumber(field, node.items[i], item, number) && good;
    if (const auto* read = std::get_if<double>(&number)) numbers.push_back(*read);
  }
  if (field.listLength > 0 && node.items.size() != field.listLength) {
    m_reporter.add(DiagId::ListLength, place, m_reporter.valueRange(written),
                   {{"field", std::string(place.name())},
                    {"count", static_cast<std::int64_t>(node.items.size())},
                    {"expected", static_cast<std::int64_t>(field.listLength)}});
    return false;
  }
  if (good) value = std::move(numbers);
  return good;
}

bool ValueReader::readTextList(const FieldSpec&, NodeId written, const Place& place, FieldValue& value) {
  const Node& node = m_tree[m_tree.resolve(written)];
  if (node.kind != NodeKind::Sequence) {
    expected(DiagId::ExpectedList, written, place);
    return false;
  }
  bool good = true;
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    FieldValue text;
    const Place item = place.child(i, m_tree[written].kind == NodeKind::Alias);
    good = readText(node.items[i], item, text) && good;
    if (const auto* read = std::get_if<std::string>(&text)) texts.push_back(*read);
  }
  if (good) value = std::move(texts);
  return good;
}

}  // namespace eulerstack::schema
