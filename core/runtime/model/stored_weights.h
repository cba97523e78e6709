// A set of weights in safetensors files, as training and other programs leave them. Tensors are read one at a time.
#pragma once
#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "core/interop/safetensors.h"

namespace eulerstack::runtime {

inline constexpr const char* kWeightsFile = "model.safetensors";
inline constexpr const char* kWeightsIndex = "model.safetensors.index.json";

using NamedShapes = std::vector<std::pair<std::string, std::vector<std::int64_t>>>;

// Errors are English, for messages with a {reason}.
class StoredWeights {
 public:
  // source: a safetensors file; a folder with model.safetensors or with its index and shards (the layout of the
  // transformers library); or a folder of checkpoints, of which the newest is taken.
  static tl::expected<StoredWeights, std::string> open(const std::filesystem::path& source);

  // Empty when exactly these tensors are there, each with its shape and a type of numbers that is known.
  std::string mismatch(const NamedShapes& wanted) const;
  // On the CPU, in the type of the file. Only names that are there.
  tl::expected<at::Tensor, std::string> read(const std::string& name) const;

 private:
  struct File {
    std::filesystem::path path;
    interop::SafetensorsHeader header;
  };
  struct Place {
    std::size_t file = 0;
    interop::TensorEntry entry;
  };
  std::vector<File> m_files;
  std::map<std::string, Place> m_tensors;
};

}  // namespace eulerstack::runtime
