// --export-weights: the weights of a design as files for other programs.
#pragma once
#include <string>
#include <vector>

namespace eulerstack::engine {

// args: the command line from "--export-weights" on. The exit code; what went wrong is on standard error.
int exportWeights(const std::vector<std::string>& args);

}  // namespace eulerstack::engine
