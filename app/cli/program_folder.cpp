#include "app/cli/program_folder.h"

#include <cstdlib>
#include <vector>

namespace eulerstack::cli {

namespace fs = std::filesystem;

fs::path programFolder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path();
}

fs::path presetsFolder() {
  if (const char* variable = std::getenv("EULERSTACK_PRESETS_DIR"); variable && *variable) return variable;
  const fs::path folder = programFolder();
  const std::vector<fs::path> candidates = {folder / "presets", folder / ".." / "share" / "eulerstack" / "presets"};
  for (const fs::path& candidate : candidates) {
    std::error_code error;
    if (fs::is_directory(candidate, error)) return candidate.lexically_normal();
  }
  return candidates.back().lexically_normal();
}

fs::path engineProgram() {
  if (const char* variable = std::getenv("EULERSTACK_ENGINE"); variable && *variable) return variable;
  return programFolder() / "eulerstack-engine";
}

}  // namespace eulerstack::cli
