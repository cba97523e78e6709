// Logits of given weights and ids, from files to a file: how other implementations are compared with ours
// (tests/interop).
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "core/ir/model_ir.h"

namespace eulerstack::runtime {

enum class LogitsMode : std::uint8_t {
  Whole,      // the sequence at once
  Cached,     // token by token, as generation does
  Gradients,  // as Whole; also "gradient.NAME" of every weight for the mean cross-entropy of each next token, and
              // "loss"
  Training,   // as Gradients, for the loss of training: with the losses of parts, and gates as in training; with the
              // "thoughts" that it drew, "thoughts.place" and "thoughts.first_row"
  Learned     // "logits" as in generation, then "surprise.PATH" of one learning step of each memory, and "logits_after"
              // of the same text as the next prompt of the session
};

struct LogitsOptions {
  LogitsMode mode = LogitsMode::Whole;
  bool float64 = false;  // tells rounding from a difference; else float32
  // With the kernels that train and generate. Else by torch's own operations, in the order in which an exported
  // directory calls them: on the same processor with the same threads, its bits.
  bool kernels = false;
};

// `ids` holds the tensor "ids" {B, T} int64, `out` gets "logits" {B, T, V} in the format of the options.
tl::expected<void, std::string> writeLogits(std::shared_ptr<const ir::ModelIr> model,
                                            const std::filesystem::path& weights, const std::filesystem::path& ids,
                                            const std::filesystem::path& out, LogitsOptions options);

}  // namespace eulerstack::runtime
