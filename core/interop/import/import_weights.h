// Weights of a model of the transformers library put under the names of the design that its config became. Safetensors
// only; files are read and written tensor by tensor.
#pragma once
#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/ir/model_ir.h"

namespace eulerstack::interop {

struct WeightProblem {
  std::string file;  // or folder, that it is about
  DiagId id{};
  MessageArgs args;
};

struct WeightsImport {
  std::int64_t tensors = 0;  // written
  std::int64_t bytes = 0;
  std::vector<std::string> leftOut;  // tensors of the files that the class does not read either
};

// folder: model.safetensors, or model.safetensors.index.json with its shards, or one other safetensors file.
// modelType: of the config that `model` was made from. Writes `file` with the names of ir::modelTensors in the number
// format that they have. Every problem is found before anything is written.
tl::expected<WeightsImport, std::vector<WeightProblem>> importWeights(const ir::ModelIr& model,
                                                                      std::string_view modelType,
                                                                      const std::filesystem::path& folder,
                                                                      const std::filesystem::path& file);

}  // namespace eulerstack::interop
