// A folder that holds a model: a checkpoint, a folder of checkpoints, or a Hugging Face directory, also one that
// another program wrote after training.
#pragma once
#include <string>
#include <tl/expected.hpp>

#include "app/cli/input.h"

namespace eulerstack::cli {

struct ModelInput {
  std::shared_ptr<const analysis::Analysis> analysis;  // what could not be read is a diagnostic of it
  std::string weights;                                 // absolute; empty: `path` was a design
};
// A design, or a folder with one: design.yml in it, in its newest checkpoint (step-...), or the text that config.json
// of an export keeps.
ModelInput openModel(const std::string& path);

// The tokenizer that a folder of weights was made with, when it is not the one of bytes; else "".
std::string ownTokenizerOf(const std::string& folder);

}  // namespace eulerstack::cli
