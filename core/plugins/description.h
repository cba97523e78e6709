// A plug-in's description: the JSON text that says which kinds, weight forms and reserved keys it
// brings (docs/plugins.md).
#pragma once
#include <memory>
#include <vector>

#include "core/plugins/formed_kind.h"

namespace eulerstack::plugins {

struct Description {
  std::string name;  // "ode_adaptive"
  std::vector<std::unique_ptr<PluginKind>> kinds;
  std::vector<std::unique_ptr<WeightForm>> forms;
  std::vector<std::unique_ptr<PartKey>> keys;
};

struct DescriptionResult {
  std::unique_ptr<Description> description;  // null when there is any problem
  std::vector<std::string> problems;         // each with its place: "kinds[0].fields[2].type: ..."
};
// Strict: unknown keys, types, names and expressions without a value are problems, all found at once. The text is at
// most 512 KiB. Never throws.
DescriptionResult readDescription(std::string_view json);

// What a description brings, as a person reads it: "integrator ode_adaptive", "weight form vendor.tensor.weight_form
// tt". In the order kinds, forms, keys.
std::vector<std::string> contentsOf(const Description& description);

}  // namespace eulerstack::plugins
