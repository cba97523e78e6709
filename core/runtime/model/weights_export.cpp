#include "core/runtime/model/weights_export.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "core/interop/hf/family_weights.h"
#include "core/interop/safetensors.h"
#include "core/runtime/model/weights.h"
#include "core/runtime/tensors/fresh_tensor.h"

namespace eulerstack::runtime {
namespace {

namespace fs = std::filesystem;
using Failure = tl::unexpected<std::string>;
constexpr const char* kIndex = "model.safetensors.index.json";
constexpr const char* kSingle = "model.safetensors";

struct Format {
  const char* name;  // of the language
  const char* file;  // of safetensors
  at::ScalarType type;
};
constexpr std::array<Format, 3> kFormats{
    {{"float32", "F32", at::kFloat}, {"bfloat16", "BF16", at::kBFloat16}, {"float16", "F16", at::kHalf}}};

// Gives the values of one tensor after the other.
using Values = std::function<tl::expected<at::Tensor, std::string>(const schema::TensorSpec&)>;

// Where the tensors of a set of weights lie.
struct Stored {
  fs::path file;
  interop::SafetensorsHeader header;
};
struct StoredTensor {
  std::size_t file = 0;
  interop::TensorEntry entry;
};
struct StoredWeights {
  std::vector<Stored> files;
  std::map<std::string, StoredTensor> tensors;
};

tl::expected<std::set<fs::path>, std::string> shardsOf(const fs::path& index) {
  std::ifstream in(index, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  const auto map = json.is_object() ? json.find("weight_map") : json.end();
  if (!json.is_object() || map == json.end() || !map->is_object())
    return Failure(index.string() + ": there is no weight_map in it");
  std::set<fs::path> files;
  for (const auto& shard : *map) {
    const fs::path name = shard.is_string() ? shard.get<std::string>() : std::string();
    if (name.empty() || name != name.filename())
      return Failure(index.string() + ": a file of the weight_map does not lie beside it");
    files.insert(index.parent_path() / name);
  }
  return files;
}

// The files that hold the weights of `source`.
tl::expected<std::set<fs::path>, std::string> weightFiles(const fs::path& source) {
  std::error_code error;
  if (fs::is_regular_file(source, error)) return std::set<fs::path>{source};
  if (fs::exists(source / kIndex, error)) return shardsOf(source / kIndex);
  if (fs::exists(source / kSingle, error)) return std::set<fs::path>{source / kSingle};
  fs::path newest;
  for (const auto& entry : fs::directory_iterator(source, error))
    if (entry.path().filename().string().starts_with("step-") && fs::exists(entry.path() / kSingle, error))
      newest = std::max(newest, entry.path());
  if (newest.empty()) return Failure("there are no weights (model.safetensors) in " + source.string());
  return std::set<fs::path>{newest / kSingle};
}

tl::expected<StoredWeights, std::string> openWeights(const fs::path& source) {
  const auto files = weightFiles(source);
  if (!files) return Failure(files.error());
  StoredWeights weights;
  for (const fs::path& file : *files) {
    auto header = interop::readHeader(file);
    if (!header) return Failure(file.string() + ": " + header.error());
    for (const interop::TensorEntry& entry : header->tensors)
      if (!weights.tensors.emplace(entry.name, StoredTensor{weights.files.size(), entry}).second)
        return Failure("the tensor \"" + entry.name + "\" is in two files");
    weights.files.push_back({file, std::move(*header)});
  }
  return weights;
}

// Every tensor of the list is there with its shape, and no other.
std::string mismatch(const StoredWeights& weights, const schema::TensorList& list) {
  for (const schema::TensorSpec& spec : list) {
    const auto found = weights.tensors.find(spec.name);
    if (found == weights.tensors.end()) return "the tensor \"" + spec.name + "\" is missing in the weights";
    if (found->second.entry.shape != spec.shape || !typeOfDtype(found->second.entry.dtype))
      return "the tensor \"" + spec.name + "\" of the weights has another shape or type";
  }
  if (weights.tensors.size() != list.size()) return "the weights have tensors that the design does not have";
  return {};
}

Values storedValues(StoredWeights weights) {
  return [weights = std::move(weights)](const schema::TensorSpec& spec) -> tl::expected<at::Tensor, std::string> {
    const StoredTensor& place = weights.tensors.at(spec.name);
    const Stored& stored = weights.files[place.file];
    at::Tensor value = at::empty(spec.shape, *typeOfDtype(place.entry.dtype));
    if (auto read = interop::readTensor(stored.file, stored.header, place.entry, value.data_ptr()); !read)
      return Failure(read.error());
    return value;
  };
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

std::uint64_t bytesOf(const LibraryTensor& tensor, std::uint64_t elementBytes) {
  std::uint64_t bytes = elementBytes;
  for (const std::int64_t size : tensor.shape) bytes *= static_cast<std::uint64_t>(size);
  return bytes;
}

using Shard = std::vector<LibraryTensor>;

// Neighbours of the list, each group at most `limit` bytes unless one tensor is larger.
std::vector<Shard> shards(const std::vector<LibraryTensor>& list, std::uint64_t elementBytes, std::uint64_t limit) {
  std::vector<Shard> groups;
  std::uint64_t bytes = 0;
  for (const LibraryTensor& tensor : list) {
    const std::uint64_t size = bytesOf(tensor, elementBytes);
    if (groups.empty() || bytes + size > limit) {
      groups.emplace_back();
      bytes = 0;
    }
    groups.back().push_back(tensor);
    bytes += size;
  }
  return groups;
}

std::string shardName(std::size_t index, std::size_t count) {
  if (count == 1) return kSingle;
  std::array<char, 64> name{};
  std::snprintf(name.data(), name.size(), "model-%05zu-of-%05zu.safetensors", index + 1, count);
  return name.data();
}

tl::expected<void, std::string> writeShard(const fs::path& file, const Shard& shard, const Format& format,
                                           Assembly& assembly) {
  std::vector<interop::TensorSource> sources;
  for (const LibraryTensor& tensor : shard) sources.push_back({tensor.name, format.file, tensor.shape, nullptr});
  auto writer = interop::SafetensorsWriter::open(file, sources, {});
  if (!writer) return Failure(writer.error());
  for (const LibraryTensor& tensor : shard) {
    const auto value = assembly.make(tensor);
    if (!value) return Failure(value.error());
    const at::Tensor written = value->to(format.type).contiguous();
    if (auto done = writer->append(written.data_ptr()); !done) return done;
  }
  return writer->finish();
}

tl::expected<void, std::string> writeIndex(const fs::path& folder, const std::vector<Shard>& groups,
                                           std::uint64_t elementBytes) {
  std::uint64_t total = 0;
  nlohmann::json map = nlohmann::json::object();
  for (std::size_t i = 0; i < groups.size(); ++i)
    for (const LibraryTensor& tensor : groups[i]) {
      map[tensor.name] = shardName(i, groups.size());
      total += bytesOf(tensor, elementBytes);
    }
  const nlohmann::json index = {{"metadata", {{"total_size", total}}}, {"weight_map", map}};
  std::ofstream out(folder / kIndex, std::ios::binary);
  out << index.dump(2) << '\n';
  out.close();
  if (!out) return Failure("cannot write " + (folder / kIndex).string());
  return {};
}

// The tensors of the files: ours, or the family's for ours.
tl::expected<std::vector<LibraryTensor>, std::string> namesFor(const std::string& family,
                                                               const schema::TensorList& list) {
  if (family.empty()) return ownNames(list);
  const interop::FamilyWeights* weights = interop::findFamilyWeights(family);
  if (!weights) return Failure("there is no family " + family);
  auto named = interop::libraryTensors(*weights, list);
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
    auto stored = openWeights(settings.source);
    if (!stored) return Failure(stored.error());
    if (const std::string problem = mismatch(*stored, list); !problem.empty()) return Failure(problem);
    values = storedValues(std::move(*stored));
  }
  const std::uint64_t elementBytes = at::elementSize(format->type);
  const auto named = namesFor(settings.family, list);
  if (!named) return Failure(named.error());
  const std::vector<Shard> groups = shards(*named, elementBytes, settings.shardBytes);
  Assembly assembly(list, *named, std::move(values));
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const fs::path file = settings.folder / shardName(i, groups.size());
    if (auto done = writeShard(file, groups[i], *format, assembly); !done) return done;
  }
  if (groups.size() > 1) return writeIndex(settings.folder, groups, elementBytes);
  return {};
}

}  // namespace eulerstack::runtime
