#include "core/runtime/model/weights.h"

#include <ATen/ATen.h>

#include <array>

#include "core/interop/safetensors.h"

namespace eulerstack::runtime {
namespace {

constexpr std::array<std::pair<const char*, at::ScalarType>, 6> kTypes{{{"F32", at::kFloat},
                                                                        {"F64", at::kDouble},
                                                                        {"F16", at::kHalf},
                                                                        {"BF16", at::kBFloat16},
                                                                        {"I64", at::kLong},
                                                                        {"U8", at::kByte}}};

const char* nameOf(at::ScalarType type) {
  for (const auto& [text, known] : kTypes)
    if (known == type) return text;
  return "";
}

}  // namespace

std::optional<at::ScalarType> typeOfDtype(const std::string& name) {
  for (const auto& [text, type] : kTypes)
    if (name == text) return type;
  return std::nullopt;
}

tl::expected<std::map<std::string, at::Tensor>, std::string> readTensors(const std::filesystem::path& file) {
  const auto header = interop::readHeader(file);
  if (!header) return tl::unexpected(header.error());
  std::map<std::string, at::Tensor> tensors;
  for (const interop::TensorEntry& entry : header->tensors) {
    const auto type = typeOfDtype(entry.dtype);
    if (!type) return tl::unexpected("tensor \"" + entry.name + "\" has the dtype " + entry.dtype);
    at::Tensor tensor = at::empty(entry.shape, *type);
    if (auto read = interop::readTensor(file, *header, entry, tensor.data_ptr()); !read)
      return tl::unexpected(read.error());
    tensors.emplace(entry.name, tensor);
  }
  return tensors;
}

tl::expected<void, std::string> writeTensors(const std::map<std::string, at::Tensor>& tensors,
                                             const std::filesystem::path& file,
                                             const std::map<std::string, std::string>& metadata) {
  std::vector<at::Tensor> kept;  // contiguous copies on the CPU live until the file is written
  std::vector<interop::TensorSource> sources;
  for (const auto& [name, tensor] : tensors) {
    kept.push_back(tensor.detach().to(at::kCPU).contiguous());
    sources.push_back({name, nameOf(tensor.scalar_type()), tensor.sizes().vec(), kept.back().data_ptr()});
  }
  return interop::writeSafetensors(file, sources, metadata);
}

tl::expected<void, std::string> readWeights(ParameterStore& store, const std::filesystem::path& file) {
  auto tensors = readTensors(file);
  if (!tensors) return tl::unexpected(tensors.error());
  const std::vector<ParameterStore::Named> wanted = store.values();
  for (const ParameterStore::Named& target : wanted) {
    const auto found = tensors->find(target.name);
    if (found == tensors->end()) return tl::unexpected("the tensor \"" + target.name + "\" is missing");
    if (found->second.sizes() != target.value.sizes() || !found->second.is_floating_point())
      return tl::unexpected("the tensor \"" + target.name + "\" has another shape or type");
  }
  if (tensors->size() != wanted.size())
    return tl::unexpected(std::string("there are tensors that the model does not have"));
  const at::NoGradGuard off;
  for (const ParameterStore::Named& target : wanted) at::Tensor(target.value).copy_(tensors->at(target.name));
  return {};
}

tl::expected<void, std::string> writeWeights(const ParameterStore& store, const std::filesystem::path& file,
                                             const std::map<std::string, std::string>& metadata) {
  std::vector<at::Tensor> kept;
  std::vector<interop::TensorSource> sources;
  for (const ParameterStore::Named& tensor : store.values()) {
    kept.push_back(tensor.value.detach().to(at::kCPU).contiguous());
    sources.push_back(
        {tensor.name, nameOf(tensor.value.scalar_type()), tensor.value.sizes().vec(), kept.back().data_ptr()});
  }
  return interop::writeSafetensors(file, sources, metadata);
}

}  // namespace eulerstack::runtime
