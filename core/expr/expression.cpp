#include "core/expr/expression.h"

#include <fmt/format.h>

#include <cmath>

#include "core/expr/evaluator.h"
#include "core/expr/resolver.h"

namespace eulerstack::expr {

std::optional<std::int64_t> asInteger(const Number& number) {
  if (const auto* integer = std::get_if<std::int64_t>(&number)) return *integer;
  constexpr double exact = 9007199254740992.0;  // 2^53: above, doubles skip integers
  const double value = std::get<double>(number);
  if (std::floor(value) != value || std::fabs(value) > exact) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

double asDouble(const Number& number) {
  return std::visit([](auto value) { return static_cast<double>(value); }, number);
}

std::string toText(const Number& number) {
  if (const auto* integer = std::get_if<std::int64_t>(&number)) return fmt::format("{}", *integer);
  std::string text = fmt::format("{}", std::get<double>(number));
  if (text.find_first_of(".en") == std::string::npos) text += ".0";
  return text;
}

bool isExpression(const yaml::YamlTree& tree, yaml::NodeId node) {
  if (node == yaml::kNoNode) return false;
  const yaml::Node& scalar = tree[tree.resolve(node)];
  return scalar.kind == yaml::NodeKind::Scalar && expressionSpan(scalar.text).has_value();
}

bool isPartialExpression(const yaml::YamlTree& tree, yaml::NodeId node) {
  if (node == yaml::kNoNode || isExpression(tree, node)) return false;
  const yaml::Node& scalar = tree[tree.resolve(node)];
  return scalar.kind == yaml::NodeKind::Scalar && scalar.text.find("${") != std::string::npos;
}

tl::expected<Number, Diagnostic> evaluate(std::string_view text,
                                          const std::map<std::string, Number, std::less<>>& names,
                                          const Limits& limits) {
  std::string allowed;
  for (const auto& [name, value] : names) allowed += (allowed.empty() ? "" : ", ") + name;
  const NameLookup lookup = [&](std::string_view name, const Token& token) -> Outcome {
    const auto found = names.find(name);
    if (found != names.end()) return found->second;
    return tl::unexpected(failureAt(DiagId::ExprUnknownName, token.range, name, text, {{"allowed", allowed}}));
  };
  const Outcome outcome = evaluateText(text, lookup, limits);
  if (outcome) return *outcome;
  return tl::unexpected(*outcome.error().diagnostic);  // this lookup always gives one
}

}  // namespace eulerstack::expr
