// config.json and generation_config.json.
#pragma once
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/interop/hf/hf_files.h"

namespace eulerstack::interop {

// The keys that the transformers library and trainers read, and under "design" every field of the design with the
// values it runs with: "blocks" (distinct layer definitions with the first values of their tensors) and "layers" (which
// block, where in the schedule). "v1_extensions" and "stack" hold what the language's other readers look for.
std::string hfConfig(const analysis::Analysis& analysis, const HfSettings& settings);
std::string hfGenerationConfig(const ir::ModelIr& model);

// Ids of the byte-level tokenizer where the vocabulary has room for them, else -1. Without a place for `pad`, `end`
// pads.
struct HfMarks {
  std::int64_t begin = -1;
  std::int64_t end = -1;
  std::int64_t pad = -1;
};
HfMarks hfMarks(const ir::ModelIr& model);

// rope_parameters of the design's rotary positions; null when it has none.
nlohmann::ordered_json hfRopeParameters(const ir::ModelIr& model);

}  // namespace eulerstack::interop
