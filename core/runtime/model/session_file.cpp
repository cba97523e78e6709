#include "core/runtime/model/session_file.h"

#include <ATen/ATen.h>

#include "core/runtime/model/weights.h"
#include "core/runtime/modules/kept_state.h"
#include "core/runtime/train/checkpoint.h"

namespace eulerstack::runtime {
namespace {

// The states of a layer, one for each application, those of rows behind a gate too: visit(path, state).
template <class States, class Visit>
void forStates(States& states, const Visit& visit) {
  for (std::size_t use = 0; use < states.size(); ++use) {
    const std::string path = std::to_string(use) + ".";
    visit(path, states[use]);
    for (std::size_t row = 0; row < states[use].rows.size(); ++row)
      visit(path + "row" + std::to_string(row) + ".", states[use].rows[row]);
  }
}

bool keepsMemory(const LanguageModel& model, std::size_t layer, KeptParts parts) {
  const MemorySettings* settings = model.memorySettings(layer);
  if (!settings) return false;
  switch (settings->persistence) {
    case Persistence::PerQuery:
      return false;
    case Persistence::Session:
      return parts.session;
    case Persistence::Persistent:
      return parts.persistent;
  }
  return false;
}

std::string prefixOf(std::size_t layer, const char* part, const std::string& path) {
  return "layers." + std::to_string(layer) + "." + part + "." + path;
}

// The name behind the prefix, or "" for a tensor of another state: a row's is none of the layer's own.
std::string nameBehind(const std::string& name, const std::string& prefix) {
  if (!name.starts_with(prefix) || name.compare(prefix.size(), 3, "row") == 0) return {};
  return name.substr(prefix.size());
}

std::string markOf(const LanguageModel& model) {
  return "of " + tensorListHash(ir::modelTensors(model.ir()));
}

}  // namespace

bool hasKept(const LanguageModel& model, KeptParts parts) {
  for (std::size_t i = 0; i < model.ir().layers.size(); ++i)
    if (keepsMemory(model, i, parts) || (parts.session && model.keepsLearned(i))) return true;
  return false;
}

tl::expected<void, std::string> readKept(const LanguageModel& model, LanguageModel::Session& session,
                                         const std::filesystem::path& file, KeptParts parts) {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return {};
  const auto tensors = readTensors(file);
  if (!tensors) return tl::unexpected(tensors.error());
  if (!tensors->contains(markOf(model))) return tl::unexpected(std::string("the session is of another design"));
  bool fits = true;
  const at::Device device = model.parameters().flatValues().device();
  const auto forNames = [&](const std::string& prefix, const auto& take) {
    for (const auto& [name, value] : *tensors)
      if (const std::string rest = nameBehind(name, prefix); !rest.empty()) fits = take(rest, value.to(device)) && fits;
  };
  for (std::size_t i = 0; i < session.layers.size(); ++i)
    forStates(session.layers[i], [&](const std::string& path, LayerState& state) {
      if (keepsMemory(model, i, parts))
        forNames(prefixOf(i, "memory", path),
                 [&](const std::string& name, const at::Tensor& value) { return state.memory.restore(name, value); });
      auto* mixer = dynamic_cast<KeptState*>(state.mixer.get());
      if (mixer && parts.session && model.keepsLearned(i))
        forNames(prefixOf(i, "mixer", path),
                 [&](const std::string& name, const at::Tensor& value) { return mixer->restore(name, value); });
    });
  if (!fits) return tl::unexpected(std::string("a tensor of a mixer or memory does not fit"));
  return {};
}

tl::expected<void, std::string> writeKept(const LanguageModel& model, const LanguageModel::Session& session,
                                          const std::filesystem::path& file, KeptParts parts) {
  std::map<std::string, at::Tensor> tensors;
  tensors[markOf(model)] = at::ones({1});
  for (std::size_t i = 0; i < session.layers.size(); ++i)
    forStates(session.layers[i], [&](const std::string& path, const LayerState& state) {
      if (keepsMemory(model, i, parts))
        for (const auto& [name, value] : state.memory.tensors()) tensors[prefixOf(i, "memory", path) + name] = value;
      const auto* mixer = dynamic_cast<const KeptState*>(state.mixer.get());
      if (mixer && parts.session && model.keepsLearned(i))
        for (const auto& [name, value] : mixer->learned()) tensors[prefixOf(i, "mixer", path) + name] = value;
    });
  return writeTensors(tensors, file, {});
}

std::filesystem::path persistentFile(const std::filesystem::path& weights) {
  std::error_code error;
  const bool folder = std::filesystem::is_directory(weights, error);
  return (folder ? weights : weights.parent_path()) / "memory.safetensors";
}

}  // namespace eulerstack::runtime
