// let: and ${...}: lexer, parser, evaluator. Numbers only; checked; nothing from a document runs.
#pragma once
#include <map>
#include <tl/expected.hpp>
#include <unordered_map>

#include "core/base/diagnostic.h"
#include "core/yaml/yaml_tree.h"

namespace eulerstack::expr {

// Integers stay integers; "/" gives a double unless it divides evenly into an integer the author wrote with //.
using Number = std::variant<std::int64_t, double>;

struct LetEntry {
  std::string name;
  Number value;
  yaml::NodeId node = yaml::kNoNode;
  std::vector<yaml::NodeId> uses;  // scalars whose expression names it
};

// Values of every expression of a tree.
struct Resolved {
  std::vector<LetEntry> let;                                    // in file order
  std::unordered_map<yaml::NodeId, Number> values;              // scalar node -> value
  std::vector<Diagnostic> diagnostics;
  const Number* find(yaml::NodeId node) const {
    const auto it = values.find(node);
    return it == values.end() ? nullptr : &it->second;
  }
};

// True when the whole scalar is "${...}" and it is not quoted away.
bool isExpression(const yaml::YamlTree& tree, yaml::NodeId node);
Resolved resolve(const yaml::YamlTree& tree, const Limits& limits = {});

// Evaluates the inner text of "${...}" against given names; the error carries a range inside `text`.
tl::expected<Number, Diagnostic> evaluate(std::string_view text, const std::map<std::string, Number, std::less<>>& names,
                                          const Limits& limits = {});

}  // namespace eulerstack::expr
