// compile --output-dir: a Hugging Face directory, whole or not at all.
#pragma once
#include <cstdint>
#include <string>

#include "app/cli/console.h"
#include "core/analysis/analysis.h"

namespace eulerstack::cli {

struct ExportOptions {
  std::string folder;
  std::string weights;     // file or folder with trained weights; empty: fresh ones
  std::string dtype;       // empty: that of the design
  std::int64_t seed = -1;  // -1: training_hints.seed
  std::int64_t shardMib = 4096;
  bool native = false;  // as the family of the library that the design equals
  bool force = false;   // replaces whatever is at `folder`
};

// Writes everything to a temporary folder beside `folder` and moves it into place. A folder that is there is replaced
// only when it is empty, an export of ours in which nothing was changed since, or `force` is set. The engine makes the
// weights. Returns the exit code.
int exportHuggingFace(Console& console, const analysis::Analysis& analysis, const ExportOptions& options);

}  // namespace eulerstack::cli
