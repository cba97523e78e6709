// Reads single values: type, range and choices of a field, with the errors and fixes of each.
#pragma once
#include "core/expr/expression.h"
#include "core/schema/reporter.h"

namespace eulerstack::schema {

class ValueReader {
 public:
  ValueReader(const yaml::YamlTree& tree, const expr::Resolved& values, Reporter& reporter)
      : m_tree(tree), m_values(values), m_reporter(reporter) {}

  // The value of a field of a simple type (Integer ... TextList). False when an error was reported, here or by
  // expr::resolve(); `value` is then untouched.
  bool read(const FieldSpec& field, yaml::NodeId written, const Place& place, FieldValue& value);

  bool isNull(yaml::NodeId written) const;
  // A scalar that is plain or quoted text and no expression.
  std::optional<std::string_view> textOf(yaml::NodeId written) const;
  // A whole number, written or computed, or nothing; reports nothing.
  std::optional<std::int64_t> integerOf(yaml::NodeId written) const;

  // Reports a value that is none of `allowed`; `near` holds further words for "did you mean".
  void reportChoice(yaml::NodeId written, const Place& place, const std::vector<std::string_view>& allowed);

 private:
  enum class Computed : std::uint8_t { No, Failed, Yes };
  Computed computed(yaml::NodeId written, expr::Number& number) const;
  bool readInteger(const FieldSpec&, yaml::NodeId, const Place&, FieldValue&);
  bool readNumber(const FieldSpec&, yaml::NodeId, const Place&, FieldValue&);
  bool readBoolean(yaml::NodeId, const Place&, FieldValue&);
  bool readText(yaml::NodeId, const Place&, FieldValue&);
  bool readChoice(const FieldSpec&, yaml::NodeId, const Place&, FieldValue&);
  bool readNumberList(const FieldSpec&, yaml::NodeId, const Place&, FieldValue&);
  bool readTextList(const FieldSpec&, yaml::NodeId, const Place&, FieldValue&);
  bool inRange(const FieldSpec&, double number, yaml::NodeId, const Place&);
  void reportNotInteger(const FieldSpec&, yaml::NodeId, const Place&);
  void reportNotFinite(const FieldSpec&, yaml::NodeId, const Place&);
  Diagnostic& expected(DiagId id, yaml::NodeId, const Place&);

  const yaml::YamlTree& m_tree;
  const expr::Resolved& m_values;
  Reporter& m_reporter;
};

// "1 ≤ n_heads ≤ 16384": the range of a field, without words.
std::string rangeText(const FieldSpec& field);
// The legal value nearest to a number outside the range, as it is written in YAML.
std::string nearestLegal(const FieldSpec& field, double number);
// A number as it is written in YAML: 64, 0.5, 3e-04.
std::string numberText(double number);

}  // namespace eulerstack::schema
