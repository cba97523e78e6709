#include "core/runtime/model/session_file.h"

#include <ATen/ATen.h>

#include "core/runtime/model/weights.h"
#include "core/runtime/train/checkpoint.h"

namespace eulerstack::runtime {
namespace {

std::string prefixOf(std::size_t layer, std::size_t application) {
  return "layers." + std::to_string(layer) + ".memory." + std::to_string(application) + ".";
}

// The memory states of a layer: its own, or those behind its gate.
template <class State, class Visit>
void forMemories(State& states, std::size_t layer, const Visit& visit) {
  for (std::size_t use = 0; use < states.size(); ++use) {
    visit(prefixOf(layer, use), states[use].memory);
    for (std::size_t row = 0; row < states[use].rows.size(); ++row)
      visit(prefixOf(layer, use) + "row" + std::to_string(row) + ".", states[use].rows[row].memory);
  }
}

}  // namespace

tl::expected<void, std::string> readSession(const LanguageModel& model, LanguageModel::Session& session,
                                            const std::filesystem::path& file) {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return {};
  const auto tensors = readTensors(file);
  if (!tensors) return tl::unexpected(tensors.error());
  const std::string key = "of " + tensorListHash(ir::modelTensors(model.ir()));
  if (!tensors->contains(key)) return tl::unexpected(std::string("the session is of another design"));
  for (std::size_t i = 0; i < session.layers.size(); ++i) {
    if (model.memorySettings(i) && model.memorySettings(i)->persistence == Persistence::PerQuery) continue;
    forMemories(session.layers[i], i, [&](const std::string& prefix, MemoryState& memory) {
      for (const auto& [name, value] : *tensors)
        if (name.starts_with(prefix) && name.find('.', prefix.size() + 5) == std::string::npos)
          memory.restore(name.substr(prefix.size()), value);
    });
  }
  return {};
}

tl::expected<void, std::string> writeSession(const LanguageModel& model, const LanguageModel::Session& session,
                                             const std::filesystem::path& file) {
  std::map<std::string, at::Tensor> tensors;
  tensors["of " + tensorListHash(ir::modelTensors(model.ir()))] = at::ones({1});
  for (std::size_t i = 0; i < session.layers.size(); ++i) {
    if (model.memorySettings(i) && model.memorySettings(i)->persistence == Persistence::PerQuery) continue;
    forMemories(session.layers[i], i, [&](const std::string& prefix, const MemoryState& memory) {
      for (const auto& [name, value] : memory.tensors()) tensors[prefix + name] = value;
    });
  }
  return writeTensors(tensors, file, {});
}

}  // namespace eulerstack::runtime
