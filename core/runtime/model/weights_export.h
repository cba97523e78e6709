// Weights of a design as the files that other programs load: model.safetensors, or shards with
// model.safetensors.index.json (the layout of the transformers library). One tensor is in memory at a time.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <tl/expected.hpp>

#include "core/ir/model_ir.h"

namespace eulerstack::runtime {

struct WeightsExport {
  std::filesystem::path folder;  // exists; gets the files
  // Weights to take: a safetensors file, or a folder with model.safetensors or its index, or a folder of checkpoints
  // (the newest). Empty: fresh ones, the same that training starts from with this seed.
  std::filesystem::path source;
  std::uint64_t seed = 0;
  std::string dtype;  // "float32", "bfloat16", "float16"
  std::uint64_t shardBytes = std::uint64_t{4} << 30U;
  std::string family;  // of familyWeights(): the files get its names; empty: ours
};
// The error is English, for messages with a {reason}.
tl::expected<void, std::string> exportWeights(const ir::ModelIr& model, const WeightsExport& settings);

}  // namespace eulerstack::runtime
