// config.json as families of the transformers library have it, and which family a design equals.
#pragma once
#include <tl/expected.hpp>

#include "core/interop/hf/hf_files.h"
#include "core/interop/hf/model_facts.h"

namespace eulerstack::interop {

struct NativeModel {
  std::string modelType;   // "llama": of familyWeights() too
  std::string title;       // "Llama"
  std::string configJson;  // complete
};
struct NoFamily {
  std::string title;                  // of the family that comes closest
  std::vector<FactDifference> first;  // at most three, never empty
};

// The family whose class computes what the design computes. Proved by reading the config that is written back
// (import_config.h) and comparing the facts of both designs.
tl::expected<NativeModel, NoFamily> nativeModel(const analysis::Analysis& analysis, const HfSettings& settings);

// The same for one family. Exposed for tests.
tl::expected<NativeModel, NoFamily> nativeModelOf(const std::string& modelType, const analysis::Analysis& analysis,
                                                  const HfSettings& settings);

}  // namespace eulerstack::interop
