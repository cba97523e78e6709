// The designs that come with the program: <folder>/<tier>/<name>.yml.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace eulerstack::cli {

struct Preset {
  std::string name;  // file name without .yml
  std::string tier;  // folder: "1-validated" ...; "" for a file directly in the presets folder
  std::filesystem::path path;
};

// By tier, then name. Empty when the folder does not exist or cannot be read; no exception.
std::vector<Preset> listPresets(const std::filesystem::path& folder);

}  // namespace eulerstack::cli
