// Internal to core/interop/import: the safetensors files of a model's folder.
#pragma once
#include <map>

#include "core/interop/import/import_weights.h"
#include "core/interop/safetensors.h"

namespace eulerstack::interop {

struct WeightFile {
  std::filesystem::path path;
  SafetensorsHeader header;
};
struct StoredTensor {
  std::size_t file = 0;
  TensorEntry entry;
};
// Every tensor of all files by name; their bytes stay where they are.
struct WeightFiles {
  std::vector<WeightFile> files;
  std::map<std::string, StoredTensor, std::less<>> tensors;

  const StoredTensor* find(std::string_view name) const;
  tl::expected<void, Error> read(const StoredTensor& tensor, void* destination) const;
};
tl::expected<WeightFiles, std::vector<WeightProblem>> openWeightFiles(const std::filesystem::path& folder);

}  // namespace eulerstack::interop
