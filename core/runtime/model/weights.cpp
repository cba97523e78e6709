#include "core/runtime/model/weights.h"

#include <ATen/ATen.h>

#include <array>

#include "core/interop/safetensors.h"
#include "core/runtime/model/stored_weights.h"

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

tl::expected<void, std::string> readWeights(ParameterStore& store, const std::filesystem::path& source) {
  const auto stored = StoredWeights::open(source);
  if (!stored) return tl::unexpected(stored.error());
  const std::vector<ParameterStore::Named> wanted = store.values();
  NamedShapes shapes;
  for (const ParameterStore::Named& target : wanted) shapes.emplace_back(target.name, target.value.sizes().vec());
  if (const std::string problem = stored->mismatch(shapes); !problem.empty()) return tl::unexpected(problem);
  std::vector<at::Tensor> values;
  for (const ParameterStore::Named& target : wanted) {
    auto value = stored->read(target.name);
    if (!value) return tl::unexpected(value.error());
    values.push_back(std::move(*value));
  }
  const at::NoGradGuard off;
  for (std::size_t i = 0; i < wanted.size(); ++i) at::Tensor(wanted[i].value).copy_(values[i]);
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
