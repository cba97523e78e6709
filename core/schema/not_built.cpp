#include "core/schema/not_built.h"

#include <algorithm>
#include <array>

namespace eulerstack::schema {
namespace {

struct MissingKind {
  KindFamily family;
  std::string_view id;
  std::string_view options;  // key of its sub-mapping
  std::string_view instead;
};
constexpr std::array kKinds{
    MissingKind{KindFamily::Residual, "hyper_connection", "hyper", "sequential"},
    MissingKind{KindFamily::Head, "causal_lm_mtp", "mtp", "causal_lm"},
};

struct MissingKey {
  std::string_view section;
  std::string_view key;
};
constexpr std::array kKeys{
    MissingKey{"training_hints", "optimizer_groups"},
    MissingKey{"training_hints", "muon"},
    MissingKey{"compatibility", "quant_aware_training"},
};

struct MissingValue {
  std::string_view section;
  std::string_view field;
  std::string_view value;
  std::string_view instead;
};
constexpr std::array kValues{
    MissingValue{"training_hints", "optimizer", "muon", "adamw"},
    MissingValue{"training_hints", "optimizer", "hybrid", "adamw"},
    MissingValue{"compatibility", "dtype_policy", "layered_safe", "uniform"},
};

// Names after vendor.studio. that exist in the language of this program and are not built yet.
constexpr auto kStudioKeys = std::to_array<std::string_view>({"shared"});

}  // namespace

std::string_view notBuiltKind(KindFamily family, std::string_view id) {
  for (const MissingKind& kind : kKinds)
    if (kind.family == family && kind.id == id) return kind.instead;
  return {};
}

std::string_view pluginKind(KindFamily family, std::string_view id) {
  return family == KindFamily::Integrator && id == "ode_adaptive" ? "ode_rk4" : "";
}

std::vector<std::string_view> notBuiltKinds(KindFamily family) {
  std::vector<std::string_view> ids;
  for (const MissingKind& kind : kKinds)
    if (kind.family == family) ids.push_back(kind.id);
  return ids;
}

std::string_view notBuiltValue(std::string_view section, std::string_view field, std::string_view value) {
  for (const MissingValue& missing : kValues)
    if (missing.section == section && missing.field == field && missing.value == value) return missing.instead;
  return {};
}

bool notBuiltKey(std::string_view section, std::string_view key) {
  if (key.starts_with(kStudioPrefix)) {
    const std::string_view name = key.substr(kStudioPrefix.size());
    return std::find(kStudioKeys.begin(), kStudioKeys.end(), name) != kStudioKeys.end();
  }
  return std::any_of(kKeys.begin(), kKeys.end(),
                     [&](const MissingKey& missing) { return missing.section == section && missing.key == key; });
}

std::vector<std::pair<std::string_view, std::string_view>> notBuiltKeys() {
  std::vector<std::pair<std::string_view, std::string_view>> keys;
  for (const MissingKey& missing : kKeys) keys.emplace_back(missing.section, missing.key);
  return keys;
}

bool notBuiltOptions(KindFamily family, std::string_view key) {
  return std::any_of(kKinds.begin(), kKinds.end(),
                     [&](const MissingKind& kind) { return kind.family == family && kind.options == key; });
}

}  // namespace eulerstack::schema
