// import --weights: a folder with a design and its weights, whole or not at all.
#pragma once
#include <string>

#include "app/cli/console.h"
#include "core/analysis/analysis.h"

namespace eulerstack::cli {

struct ImportFolder {
  std::string source;  // folder of the library's model
  std::string family;  // its model_type
  std::string yaml;    // the design
  std::string target;  // folder to make; may exist when it is empty
};
// Prints what is wrong, all at once, or what was written. Returns the exit code.
int writeImportFolder(Console& console, const analysis::Analysis& analysis, const ImportFolder& folder);

}  // namespace eulerstack::cli
