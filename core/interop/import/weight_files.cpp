#include "core/interop/import/weight_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "core/interop/json_value.h"

namespace eulerstack::interop {
namespace {

namespace fs = std::filesystem;
using Problems = std::vector<WeightProblem>;
constexpr const char* kIndex = "model.safetensors.index.json";
constexpr const char* kSingle = "model.safetensors";
constexpr std::size_t kIndexBytes = 64U << 20U;  // that of a model of 671 B parameters has 9 MB

WeightProblem problem(const fs::path& file, const std::string& reason) {
  return {file.parent_path().string(), DiagId::WeightsFile, {{"file", file.filename().string()}, {"reason", reason}}};
}

// The shards that an index names. Names with a folder in them are refused: a model lies in one place.
tl::expected<std::set<fs::path>, Problems> shardsOf(const fs::path& index) {
  std::ifstream in(index, std::ios::binary);
  std::string text(kIndexBytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
  if (text.size() > kIndexBytes) return tl::unexpected(Problems{problem(index, "the index is larger than 64 MiB")});
  Limits limits;
  limits.nodes = 4'000'000;
  const auto json = parseJson(SourceText(std::move(text), index.string()), limits);
  const JsonObject* object = json ? json->object() : nullptr;
  const JsonValue* map = object != nullptr ? findMember(*object, "weight_map") : nullptr;
  if (map == nullptr || map->object() == nullptr)
    return tl::unexpected(Problems{problem(index, "there is no weight_map in it")});
  std::set<fs::path> files;
  for (const JsonMember& member : *map->object()) {
    const std::string* name = member.value.text();
    if (name == nullptr || name->empty() || *name == "." || *name == ".." ||
        fs::path(*name) != fs::path(*name).filename())
      return tl::unexpected(Problems{problem(index, "the file of \"" + member.key + "\" does not lie beside it")});
    files.insert(index.parent_path() / *name);
  }
  if (files.empty()) return tl::unexpected(Problems{problem(index, "its weight_map is empty")});
  return files;
}

bool endsWith(const fs::path& path, std::initializer_list<const char*> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](const char* ending) { return path.extension() == ending; });
}

// What the folder has beside the usual names.
tl::expected<std::set<fs::path>, Problems> otherFiles(const fs::path& folder) {
  std::error_code error;
  std::set<fs::path> safe;
  std::set<fs::path> pickles;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (endsWith(entry.path(), {".safetensors"})) safe.insert(entry.path());
    if (endsWith(entry.path(), {".bin", ".pt", ".pth", ".ckpt"})) pickles.insert(entry.path());
  }
  if (safe.size() == 1) return safe;
  if (safe.empty() && !pickles.empty())
    return tl::unexpected(
        Problems{{folder.string(), DiagId::WeightsPickle, {{"file", pickles.begin()->filename().string()}}}});
  return tl::unexpected(Problems{{folder.string(), DiagId::WeightsNone, {}}});
}

tl::expected<std::set<fs::path>, Problems> filesOf(const fs::path& folder) {
  std::error_code error;
  if (fs::exists(folder / kIndex, error)) return shardsOf(folder / kIndex);
  if (fs::exists(folder / kSingle, error)) return std::set<fs::path>{folder / kSingle};
  return otherFiles(folder);
}

}  // namespace

const StoredTensor* WeightFiles::find(std::string_view name) const {
  const auto found = tensors.find(name);
  return found == tensors.end() ? nullptr : &found->second;
}

tl::expected<void, Error> WeightFiles::read(const StoredTensor& tensor, void* destination) const {
  const WeightFile& file = files[tensor.file];
  return readTensor(file.path, file.header, tensor.entry, destination);
}

tl::expected<WeightFiles, Problems> openWeightFiles(const fs::path& folder) {
  const auto paths = filesOf(folder);
  if (!paths) return tl::unexpected(paths.error());
  WeightFiles weights;
  Problems problems;
  for (const fs::path& path : *paths) {
    auto header = readHeader(path);
    if (!header) {
      problems.push_back(problem(path, header.error()));
      continue;
    }
    for (const TensorEntry& entry : header->tensors)
      if (!weights.tensors.emplace(entry.name, StoredTensor{weights.files.size(), entry}).second)
        problems.push_back(problem(path, "the tensor \"" + entry.name + "\" is in another file too"));
    weights.files.push_back({path, std::move(*header)});
  }
  if (!problems.empty()) return tl::unexpected(std::move(problems));
  return weights;
}

}  // namespace eulerstack::interop
