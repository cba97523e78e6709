#include "app/cli/model_folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string_view>

namespace eulerstack::cli {
namespace {

namespace fs = std::filesystem;
constexpr const char* kDesign = "design.yml";
constexpr const char* kConfig = "config.json";
// Files that hold a tokenizer, the newest form first.
constexpr std::array<const char*, 3> kTokenizers = {"tokenizer.json", "tokenizer.model", "vocab.json"};
constexpr std::size_t kByteCount = 256;
// The config of an export holds the design with all its values: more than a design may have.
constexpr std::size_t kConfigBytes = std::size_t{64} << 20U;

// The newest checkpoint of an output folder; a checkpoint or a Hugging Face directory itself stays.
fs::path modelIn(const fs::path& folder) {
  std::error_code error;
  if (fs::exists(folder / kDesign, error) || fs::exists(folder / kConfig, error)) return folder;
  fs::path newest;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    if (entry.path().filename().string().starts_with("step-") && fs::exists(entry.path() / kDesign, error))
      newest = std::max(newest, entry.path());
  return newest.empty() ? folder : newest;
}

// The YAML that an export keeps in its config; nothing for any other config.
std::optional<std::string> designIn(const fs::path& config) {
  Limits limits;
  limits.fileBytes = kConfigBytes;
  const auto text = readInput(config.string(), limits);
  if (!text) return std::nullopt;
  const auto json = nlohmann::json::parse(text->bytes(), nullptr, false);
  if (!json.is_object() || !json.contains("design") || !json["design"].is_object()) return std::nullopt;
  const auto source = json["design"].find("source");
  if (source == json["design"].end() || !source->is_string()) return std::nullopt;
  return source->get<std::string>();
}

// Whether a tokenizer.json is that of exports: 256 bytes and marks.
bool isByteLevel(const fs::path& file) {
  Limits limits;
  limits.fileBytes = kConfigBytes;
  const auto text = readInput(file.string(), limits);
  if (!text) return false;
  const auto json = nlohmann::json::parse(text->bytes(), nullptr, false);
  if (!json.is_object() || !json.contains("model") || !json["model"].is_object()) return false;
  const auto vocabulary = json["model"].find("vocab");
  return vocabulary != json["model"].end() && vocabulary->size() == kByteCount;
}

}  // namespace

std::string ownTokenizerOf(const std::string& folder) {
  if (folder.empty()) return {};
  std::error_code error;
  for (const char* name : kTokenizers) {
    const fs::path file = fs::path(folder) / name;
    if (!fs::exists(file, error)) continue;
    const bool bytes = std::string_view(name) == kTokenizers.front() && isByteLevel(file);
    return bytes ? std::string() : file.string();
  }
  return {};
}

ModelInput openModel(const std::string& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return {analyzeInput(path), {}};
  const fs::path folder = modelIn(path);
  const std::string weights = fs::absolute(folder, error).string();
  if (!fs::exists(folder / kDesign, error))
    if (auto text = designIn(folder / kConfig))
      return {analysis::analyze(SourceText(std::move(*text), displayName((folder / kConfig).string()))), weights};
  return {analyzeInput((folder / kDesign).string()), weights};
}

}  // namespace eulerstack::cli
