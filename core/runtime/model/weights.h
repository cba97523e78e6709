// Weights of a model in safetensors files; the names are those of the tensor list.
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <tl/expected.hpp>

#include "core/runtime/tensors/parameter_store.h"

namespace eulerstack::runtime {

// Reads every tensor of the store from a file or a folder (StoredWeights). There must be exactly these names with these
// shapes; F64, F32, F16 and BF16 are converted. On an error nothing has been changed. The error is English, for
// messages with a {reason}.
tl::expected<void, std::string> readWeights(ParameterStore& store, const std::filesystem::path& source);
tl::expected<void, std::string> writeWeights(const ParameterStore& store, const std::filesystem::path& file,
                                             const std::map<std::string, std::string>& metadata);

// The type of a dtype of safetensors; nothing for one that is not read here.
std::optional<at::ScalarType> typeOfDtype(const std::string& dtype);

// Tensors by name (float32, float64 or int64), to and from one file.
tl::expected<std::map<std::string, at::Tensor>, std::string> readTensors(const std::filesystem::path& file);
tl::expected<void, std::string> writeTensors(const std::map<std::string, at::Tensor>& tensors,
                                             const std::filesystem::path& file,
                                             const std::map<std::string, std::string>& metadata);

}  // namespace eulerstack::runtime
