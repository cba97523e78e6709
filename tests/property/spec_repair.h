// Makes a generated design valid: rules between fields may refuse what each field allows.
#pragma once
#include <optional>
#include <string>

#include "core/analysis/analysis.h"
#include "core/yaml/edit_planner.h"

namespace eulerstack::testing {

// The text as the program itself would correct it; else without the value, or what holds it. Nothing: no way out.
inline std::optional<std::string> repaired(const analysis::Analysis& analysis, const Diagnostic& error) {
  const std::string_view text = analysis.text.bytes();
  if (!error.fixes.empty()) return applyEdits(text, error.fixes.front().edits);
  const yaml::EditPlanner planner(analysis.tree);
  for (YamlPath path = error.path; !path.empty(); path = path.parent())
    if (const yaml::EditPlan plan = planner.remove(path)) return applyEdits(text, *plan);
  return std::nullopt;
}

}  // namespace eulerstack::testing
