// let: and ${...}: lexer, parser, evaluator. Numbers only; checked; nothing from a document runs.
#pragma once
#include <map>
#include <optional>
#include <tl/expected.hpp>
#include <unordered_map>

#include "core/base/diagnostic.h"
#include "core/yaml/yaml_tree.h"

namespace eulerstack::expr {

// Integers stay integers under + - * //; "/" always gives a double. A field that takes a whole number accepts a double
// of an expression when it is one exactly (64 / 2 is 32, 97 / 2 is not): see asInteger().
using Number = std::variant<std::int64_t, double>;

std::optional<std::int64_t> asInteger(const Number& number);
double asDouble(const Number& number);
// "32", "0.02": an integer without a point, a double in its shortest form with one.
std::string toText(const Number& number);

struct LetEntry {
  std::string name;
  Number value;
  yaml::NodeId node = yaml::kNoNode;
  std::vector<yaml::NodeId> uses;  // scalars whose expression names it
};

// Values of every expression of a tree.
struct Resolved {
  std::vector<LetEntry> let;                        // in file order; only those that have a value
  std::unordered_map<yaml::NodeId, Number> values;  // scalar node (never an alias) -> value
  std::vector<Diagnostic> diagnostics;
  const Number* find(yaml::NodeId node) const {
    const auto it = values.find(node);
    return it == values.end() ? nullptr : &it->second;
  }
};

// True when the whole scalar is "${...}", quoted or not (inside { } an expression must be quoted). Follows an alias.
// A text with an expression inside ("run-${let.n}"), which the resolver refuses wherever it stands.
bool isPartialExpression(const yaml::YamlTree& tree, yaml::NodeId node);
bool isExpression(const yaml::YamlTree& tree, yaml::NodeId node);
Resolved resolve(const yaml::YamlTree& tree, const Limits& limits = {});

// Evaluates the inner text of "${...}" against given names; the error carries a range inside `text`.
tl::expected<Number, Diagnostic> evaluate(std::string_view text,
                                          const std::map<std::string, Number, std::less<>>& names,
                                          const Limits& limits = {});

}  // namespace eulerstack::expr
