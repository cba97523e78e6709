// A Hugging Face config.json becomes a design: commented YAML with the same tensors. docs/import.md says what is read
// and what cannot be said.
#pragma once
#include "core/base/diagnostic.h"
#include "core/base/limits.h"

namespace eulerstack::interop {

struct ImportResult {
  std::string yaml;  // empty when there is any error
  std::string family;
  std::vector<Diagnostic> diagnostics;  // places are of the config; by place
  bool ok() const { return !yaml.empty(); }
};

// name: what the model is called when the config does not say; `wanted` is what it is called in any case, unless empty.
// What is no printable ASCII in them is replaced. Pure.
ImportResult importConfig(const SourceText& config, const std::string& name, const std::string& wanted = {},
                          const Limits& limits = {});

}  // namespace eulerstack::interop
