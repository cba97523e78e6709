#include "core/runtime/model/weights_export.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "core/interop/hf/family_weights.h"
#include "core/interop/safetensors.h"
#include "core/ir/training_plan.h"
#include "core/runtime/model/stored_weights.h"
#include "core/runtime/tensors/fresh_tensor.h"

namespace eulerstack::runtime {
namespace {

namespace fs = std::filesystem;
using Failure = tl::unexpected<std::string>;

struct Format {
  const char* name;  // of the language
  const char* file;  // of safetensors
  at::ScalarType type;
};
constexpr std::array<Format, 3> kFormats{
    {{"float32", "F32", at::kFloat}, {"bfloat16", "BF16", at::kBFloat16}, {"float16", "F16", at::kHalf}}};

// Gives the values of one tensor after the other.
using Values = std::function<tl::expected<at::Tensor, std::string>(const schema::TensorSpec&)>;

Values storedValues(StoredWeights weights) {
  return [weights = std::move(weights)](const schema::TensorSpec& spec) { return weights.read(spec.name); };
}

Values freshValues(std::uint64_t seed, std::int64_t layers) {
  return [generator = freshGenerator(seed),
          layers](const schema::TensorSpec& spec) -> tl::expected<at::Tensor, std::string> {
    return freshTensor(spec, layers, generator);
  };
}

using interop::LibraryTensor;

// Every tensor under its own name.
std::vector<LibraryTensor> ownNames(const schema::TensorList& list) {
  std::vector<LibraryTensor> named;
  for (std::size_t i = 0; i < list.size(); ++i)
    named.push_back({list[i].name, list[i].shape, false, {{i, 0, list[i].numel()}}, list[i].buffer});
  return named;
}

// Gives the file's tensors from ours, which come in the order of the design's list. A tensor of ours is kept until its
// last piece is taken: with joined names that is one layer's at most.
class Assembly {
 public:
  Assembly(const schema::TensorList& list, const std::vector<LibraryTensor>& named, Values values)
      : m_list(list), m_values(std::move(values)), m_uses(list.size(), 0) {
    for (const LibraryTensor& tensor : named)
      for (const interop::WeightPiece& piece : tensor.pieces) ++m_uses[piece.tensor];
  }

  tl::expected<at::Tensor, std::string> make(const LibraryTensor& tensor) {
    std::vector<at::Tensor> parts;
    for (const interop::WeightPiece& piece : tensor.pieces) {
      while (m_next <= piece.tensor) {
        auto value = m_values(m_list[m_next]);
        if (!value) return Failure(value.error());
        m_kept[m_next++] = std::move(*value);
      }
      parts.push_back(m_kept.at(piece.tensor).reshape({-1}).narrow(0, piece.begin, piece.count));
    }
    const at::Tensor flat = parts.size() == 1 ? parts.front() : at::cat(parts);
    std::vector<std::int64_t> shape = tensor.shape;
    if (tensor.transposed) std::swap(shape[0], shape[1]);
    const at::Tensor value = flat.view(shape);
    for (const interop::WeightPiece& piece : tensor.pieces)
      if (--m_uses[piece.tensor] == 0) m_kept.erase(piece.tensor);
    return tensor.transposed ? value.t() : value;
  }

 private:
  const schema::TensorList& m_list;
  Values m_values;
  std::vector<int> m_uses;  // pieces still to be taken
  std::map<std::size_t, at::Tensor> m_kept;
  std::size_t m_next = 0;
};

// One tensor of the files and its number format.
struct Part {
  LibraryTensor tensor;
  const Format* format = nullptr;
};

std::uint64_t bytesOf(const Part& part) {
  std::uint64_t bytes = at::elementSize(part.format->type);
  for (const std::int64_t size : part.tensor.shape) bytes *= static_cast<std::uint64_t>(size);
  return bytes;
}

using Shard = std::vector<Part>;

// Neighbours of the list, each group at most `limit` bytes unless one tensor is larger.
std::vector<Shard> shards(const std::vector<Part>& list, std::uint64_t limit) {
  std::vector<Shard> groups;
  std::uint64_t bytes = 0;
  for (const Part& part : list) {
    const std::uint64_t size = bytesOf(part);
    if (groups.empty() || bytes + size > limit) {
      groups.emplace_back();
      bytes = 0;
    }
    groups.back().push_back(part);
    bytes += size;
  }
  return groups;
}

std::string shardName(std::size_t index, std::size_t count) {
  if (count == 1) return kWeightsFile;
  std::array<char, 64> name{};
  std::snprintf(name.data(), name.size(), "model-%05zu-of-%05zu.safetensors", index + 1, count);
  return name.data();
}

tl::expected<void, std::string> writeShard(const fs::path& file, const Shard& shard, Assembly& assembly) {
  std::vector<interop::TensorSource> sources;
  for (const Part& part : shard) sources.push_back({part.tensor.name, part.format->file, part.tensor.shape, nullptr});
  auto writer = interop::SafetensorsWriter::open(file, sources, {});
  if (!writer) return Failure(writer.error());
  for (const Part& part : shard) {
    const auto value = assembly.make(part.tensor);
    if (!value) return Failure(value.error());
    const at::Tensor written = value->to(part.format->type).contiguous();
    if (auto done = writer->append(written.data_ptr()); !done) return done;
  }
  return writer->finish();
}

tl::expected<void, std::string> writeIndex(const fs::path& folder, const std::vector<Shard>& groups) {
  std::uint64_t total = 0;
  nlohmann::json map = nlohmann::json::object();
  for (std::size_t i = 0; i < groups.size(); ++i)
    for (const Part& part : groups[i]) {
      map[part.tensor.name] = shardName(i, groups.size());
      total += bytesOf(part);
    }
  const nlohmann::json index = {{"metadata", {{"total_size", total}}}, {"weight_map", map}};
  std::ofstream out(folder / kWeightsIndex, std::ios::binary);
  out << index.dump(2) << '\n';
  out.close();
  if (!out) return Failure("cannot write " + (folder / kWeightsIndex).string());
  return {};
}

NamedShapes shapesOf(const schema::TensorList& list) {
  NamedShapes shapes;
  for (const schema::TensorSpec& spec : list) shapes.emplace_back(spec.name, spec.shape);
  return shapes;
}

// The tensors of the files: ours, or the family's for ours.
tl::expected<std::vector<LibraryTensor>, std::string> namesFor(const std::string& family,
                                                               const schema::TensorList& list,
                                                               const ir::ModelIr& model) {
  if (family.empty()) return ownNames(list);
  auto named = interop::libraryTensors(family, list, interop::keyValueHeads(model));
  if (!named) return Failure("the family " + family + " has no name for " + named.error());
  return named;
}

}  // namespace

tl::expected<void, std::string> exportWeights(const ir::ModelIr& model, const WeightsExport& settings) {
  const at::NoGradGuard off;
  const auto* format =
      std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& known) { return known.name == settings.dtype; });
  if (format == kFormats.end()) return Failure("there is no number format " + settings.dtype);
  const schema::TensorList list = ir::modelTensors(model);
  Values values = freshValues(settings.seed, static_cast<std::int64_t>(model.layers.size()));
  if (!settings.source.empty()) {
    auto stored = StoredWeights::open(settings.source);
    if (!stored) return Failure(stored.error());
    if (const std::string problem = stored->mismatch(shapesOf(list)); !problem.empty()) return Failure(problem);
    values = storedValues(std::move(*stored));
  }
  const auto named = namesFor(settings.family, list, model);
  if (!named) return Failure(named.error());
  // A family's class has one format for all; ours keeps some tensors in float32 where the design says so.
  std::vector<Part> parts;
  for (const LibraryTensor& tensor : *named) {
    const bool wide = settings.family.empty() && ir::keptInFloat32(list[tensor.pieces.front().tensor], model);
    parts.push_back({tensor, wide ? &kFormats.front() : &*format});
  }
  const std::vector<Shard> groups = shards(parts, settings.shardBytes);
  Assembly assembly(list, *named, std::move(values));
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const fs::path file = settings.folder / shardName(i, groups.size());
    if (auto done = writeShard(file, groups[i], assembly); !done) return done;
  }
  if (groups.size() > 1) return writeIndex(settings.folder, groups);
  return {};
}

}  // namespace eulerstack::runtime
