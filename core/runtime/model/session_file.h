// What a session has learned, in a safetensors file: fast weights and stores of memories whose persistence is session
// or persistent. Texts and caches are not kept: a prompt of the next call starts from its own tokens.
#pragma once
#include <filesystem>
#include <tl/expected.hpp>

#include "core/runtime/model/language_model.h"

namespace eulerstack::runtime {

// A file that is not there is a session that begins. The file must fit the model's tensors.
tl::expected<void, std::string> readSession(const LanguageModel& model, LanguageModel::Session& session,
                                            const std::filesystem::path& file);
tl::expected<void, std::string> writeSession(const LanguageModel& model, const LanguageModel::Session& session,
                                             const std::filesystem::path& file);

}  // namespace eulerstack::runtime
