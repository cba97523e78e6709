#include "app/cli/presets.h"

#include <algorithm>

namespace eulerstack::cli {

namespace fs = std::filesystem;

namespace {

bool isDesign(const fs::directory_entry& entry) {
  std::error_code error;
  const std::string extension = entry.path().extension().string();
  return (extension == ".yml" || extension == ".yaml") && entry.is_regular_file(error);
}

void collect(const fs::path& folder, const std::string& tier, std::vector<Preset>& presets) {
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    if (isDesign(*it)) presets.push_back({it->path().stem().string(), tier, it->path()});
}

}  // namespace

std::vector<Preset> listPresets(const fs::path& folder) {
  std::vector<Preset> presets;
  collect(folder, "", presets);
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code kind;
    if (it->is_directory(kind)) collect(it->path(), it->path().filename().string(), presets);
  }
  std::sort(presets.begin(), presets.end(),
            [](const Preset& a, const Preset& b) { return std::tie(a.tier, a.name) < std::tie(b.tier, b.name); });
  return presets;
}

}  // namespace eulerstack::cli
