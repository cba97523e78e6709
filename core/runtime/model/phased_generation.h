// Text from a model whose phases are honoured: each with its budget, hidden ones kept apart. No LibTorch type here:
// programs include this header alone.
#pragma once
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "core/interop/generate_options.h"
#include "core/ir/model_ir.h"
#include "core/runtime/run_error.h"

namespace eulerstack::runtime {

struct PhaseText {
  std::string mode;  // "" where the design has no modes
  bool visible = true;
  std::string text;  // "" when ids were given
  std::int64_t tokens = 0;
  bool latent = false;                 // hidden states were fed back, there is no text
  std::string ended;                   // "token", "budget", "text", "context"
  std::vector<std::int64_t> ids = {};  // what was written, when ids were given
};

struct GenerateReport {
  std::vector<PhaseText> phases;           // in their order, hidden ones too
  std::int64_t tokens = 0;                 // read and written, latent steps and rationales included
  double seconds = 0;                      // of the generation alone
  std::int64_t cacheBytes = 0;             // what all layers keep at the end
  std::map<std::string, double> surprise;  // of memories that learned: by path, at their last step
  std::map<std::string, double> work;      // what plug-ins tell of their work: name -> mean
  std::string memoryFile;                  // where memories that outlive sessions were written; "": nowhere
  bool trained = true;                     // false: weights were drawn fresh
};

struct GenerateSetup {
  std::shared_ptr<const ir::ModelIr> model;
  interop::GenerateOptions options;
};

// Reads the weights, or draws fresh ones, and generates. Never throws. `stop` is obeyed between two tokens.
tl::expected<GenerateReport, RunError> generateText(const GenerateSetup& setup, const std::atomic<bool>& stop);

}  // namespace eulerstack::runtime
