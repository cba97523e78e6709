// What a kind's rule may look at, and how it reports.
#pragma once
#include <functional>
#include <optional>

#include "core/schema/kind_descriptor.h"

namespace eulerstack::schema {

// A breach found by a rule. `model` is true when the fault is a field of the section model, else it is a field of the
// kind itself ("" for the kind as a whole), or of a mapping inside it ("moe.balance.group_limit"). The same breach of
// the model is reported once a document.
struct RuleFinding {
  DiagId id{};
  bool model = false;
  std::string field;
  MessageArgs args;
  std::optional<std::int64_t> fix;  // a value of the field that is right
  std::string section = {};         // the keys that lead to it, instead of a dotted field
  bool removable = false;           // taking the field out is a repair
};

struct RuleContext {
  const FieldValues& model;        // values of the section model; those with errors are absent
  const KindInstance& positional;  // kind is null when it has errors
  std::function<void(RuleFinding)> report;
};

}  // namespace eulerstack::schema
