// What was learned in use, in safetensors files. A session's file holds the memories of persistence session and the
// fast weights of mixers that keep their state (ttt_layer); memories of persistence persistent have a file beside the
// weights that they belong to and outlive every session. Texts and caches are kept nowhere: a prompt of the next call
// starts from its own tokens.
#pragma once
#include <filesystem>
#include <tl/expected.hpp>

#include "core/runtime/model/language_model.h"

namespace eulerstack::runtime {

struct KeptParts {
  bool session = false;     // memories of persistence session, fast weights of mixers
  bool persistent = false;  // memories of persistence persistent
};
// Whether the model has anything of it.
bool hasKept(const LanguageModel& model, KeptParts parts);
// A file that is not there has nothing to say. The file must fit the model's tensors.
tl::expected<void, std::string> readKept(const LanguageModel& model, LanguageModel::Session& session,
                                         const std::filesystem::path& file, KeptParts parts);
tl::expected<void, std::string> writeKept(const LanguageModel& model, const LanguageModel::Session& session,
                                          const std::filesystem::path& file, KeptParts parts);
// Where persistent memories of these weights lie: "memory.safetensors" in their folder.
std::filesystem::path persistentFile(const std::filesystem::path& weights);

}  // namespace eulerstack::runtime
