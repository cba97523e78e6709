#include "core/runtime/model/stored_weights.h"

#include <ATen/ATen.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "core/runtime/model/weights.h"

namespace eulerstack::runtime {
namespace {

namespace fs = std::filesystem;
using Failure = tl::unexpected<std::string>;

tl::expected<std::set<fs::path>, std::string> shardsOf(const fs::path& index) {
  std::ifstream in(index, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  const auto map = json.is_object() ? json.find("weight_map") : json.end();
  if (!json.is_object() || map == json.end() || !map->is_object())
    return Failure(index.string() + ": there is no weight_map in it");
  std::set<fs::path> files;
  for (const auto& shard : *map) {
    const fs::path name = shard.is_string() ? shard.get<std::string>() : std::string();
    if (name.empty() || name != name.filename())
      return Failure(index.string() + ": a file of the weight_map does not lie beside it");
    files.insert(index.parent_path() / name);
  }
  return files;
}

// The files that hold the weights of `source`.
tl::expected<std::set<fs::path>, std::string> weightFiles(const fs::path& source) {
  std::error_code error;
  if (!fs::is_directory(source, error)) return std::set<fs::path>{source};
  if (fs::exists(source / kWeightsIndex, error)) return shardsOf(source / kWeightsIndex);
  if (fs::exists(source / kWeightsFile, error)) return std::set<fs::path>{source / kWeightsFile};
  fs::path newest;
  for (const auto& entry : fs::directory_iterator(source, error))
    if (entry.path().filename().string().starts_with("step-") && fs::exists(entry.path() / kWeightsFile, error))
      newest = std::max(newest, entry.path());
  if (newest.empty()) return Failure("there are no weights (model.safetensors) in " + source.string());
  return std::set<fs::path>{newest / kWeightsFile};
}

}  // namespace

tl::expected<StoredWeights, std::string> StoredWeights::open(const fs::path& source) {
  const auto files = weightFiles(source);
  if (!files) return Failure(files.error());
  StoredWeights weights;
  for (const fs::path& file : *files) {
    auto header = interop::readHeader(file);
    if (!header) return Failure(files->size() == 1 ? header.error() : file.string() + ": " + header.error());
    for (const interop::TensorEntry& entry : header->tensors)
      if (!weights.m_tensors.emplace(entry.name, Place{weights.m_files.size(), entry}).second)
        return Failure("the tensor \"" + entry.name + "\" is in two files");
    weights.m_files.push_back({file, std::move(*header)});
  }
  return weights;
}

std::string StoredWeights::mismatch(const NamedShapes& wanted) const {
  for (const auto& [name, shape] : wanted) {
    const auto found = m_tensors.find(name);
    if (found == m_tensors.end()) return "the tensor \"" + name + "\" is missing";
    const auto type = typeOfDtype(found->second.entry.dtype);
    if (found->second.entry.shape != shape || !type || !at::isFloatingType(*type))
      return "the tensor \"" + name + "\" has another shape or type";
  }
  return m_tensors.size() == wanted.size() ? "" : "there are tensors that the model does not have";
}

tl::expected<at::Tensor, std::string> StoredWeights::read(const std::string& name) const {
  const Place& place = m_tensors.at(name);
  const File& file = m_files[place.file];
  at::Tensor value = at::empty(place.entry.shape, *typeOfDtype(place.entry.dtype));
  if (auto read = interop::readTensor(file.path, file.header, place.entry, value.data_ptr()); !read)
    return Failure(read.error());
  return value;
}

}  // namespace eulerstack::runtime
