#include "core/schema/not_built.h"

#include <algorithm>
#include <array>

namespace eulerstack::schema {
namespace {

struct MissingKey {
  std::string_view section;
  std::string_view key;
};
constexpr std::array<MissingKey, 0> kKeys{};

// Names after vendor.studio. that exist in the language of this program and are not built yet.
constexpr auto kStudioKeys = std::to_array<std::string_view>({"shared"});

}  // namespace

std::string_view pluginKind(KindFamily family, std::string_view id) {
  return family == KindFamily::Integrator && id == "ode_adaptive" ? "ode_rk4" : "";
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

}  // namespace eulerstack::schema
