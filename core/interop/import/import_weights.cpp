#include "core/interop/import/import_weights.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstring>
#include <set>

#include "core/interop/hf/family_weights.h"
#include "core/interop/import/families.h"
#include "core/interop/import/weight_files.h"

namespace eulerstack::interop {
namespace {

namespace fs = std::filesystem;
using Problems = std::vector<WeightProblem>;

// The prefix of the base model, which files of a class without a head do not have.
constexpr const char* kPrefixes[] = {"model.", "transformer.", "backbone.", "gpt_neox."};

const StoredTensor* findStored(const WeightFiles& files, std::string_view name) {
  if (const StoredTensor* found = files.find(name)) return found;
  for (const std::string_view prefix : kPrefixes)
    if (name.starts_with(prefix))
      if (const StoredTensor* found = files.find(name.substr(prefix.size()))) return found;
  return nullptr;
}

std::size_t bytesOfNumber(std::string_view dtype) {
  if (dtype == "F32") return 4;
  return dtype == "BF16" || dtype == "F16" ? 2 : 0;
}

// Tensors that older files have and the classes do not read: masks and angles, the output matrix where it is tied,
// layers that predict further tokens.
bool leftOut(std::string_view name, const ir::ModelIr& model, std::string_view modelType) {
  for (const char* ending :
       {".attn.bias", ".attn.masked_bias", ".attention.bias", ".attention.masked_bias", ".rotary_emb.inv_freq"})
    if (name.ends_with(ending)) return true;
  if (model.tied && name == "lm_head.weight") return true;
  const Family* family = findFamily(modelType);
  if (!family || !family->further || !name.starts_with(family->further)) return false;
  constexpr std::string_view kLayers = "model.layers.";
  if (family->further != kLayers) return true;
  const std::string number(name.substr(kLayers.size(), name.find('.', kLayers.size()) - kLayers.size()));
  return !number.empty() && number.size() < 9 && number.find_first_not_of("0123456789") == std::string::npos &&
         std::stoul(number) >= model.layers.size();
}

// Where the elements of one of our tensors come from, in the order of its own.
struct Origin {
  const LibraryTensor* tensor = nullptr;
  const StoredTensor* stored = nullptr;
  std::int64_t from = 0;  // in the library's tensor, after it was transposed
  WeightPiece piece;
};

class Import {
 public:
  Import(const ir::ModelIr& model, std::string_view modelType, WeightFiles files, fs::path folder)
      : m_model(model),
        m_type(modelType),
        m_files(std::move(files)),
        m_folder(std::move(folder)),
        m_ours(ir::modelTensors(model)) {}

  tl::expected<WeightsImport, Problems> run(const fs::path& file) {
    if (!chooseSpelling()) return tl::unexpected(std::move(m_problems));
    match();
    findUnknown();
    if (!m_problems.empty()) return tl::unexpected(std::move(m_problems));
    return write(file);
  }

 private:
  void problem(DiagId id, MessageArgs args) { m_problems.push_back({m_folder.string(), id, std::move(args)}); }

  // The spelling of the family of which most names are in the files.
  bool chooseSpelling() {
    const std::int64_t heads = keyValueHeads(m_model);
    auto names = libraryTensors(m_type, m_ours, heads);
    if (!names) {
      problem(DiagId::WeightsFamily, {{"family", std::string(m_type)}, {"reason", names.error()}});
      return false;
    }
    m_theirs = std::move(*names);
    const FamilyWeights* spelling = findOtherSpelling(m_type);
    if (spelling == nullptr) return true;
    auto other = libraryTensors(*spelling, m_ours, heads);
    if (other && present(*other) * m_theirs.size() > present(m_theirs) * other->size()) m_theirs = std::move(*other);
    return true;
  }
  std::size_t present(const std::vector<LibraryTensor>& names) const {
    return static_cast<std::size_t>(std::count_if(names.begin(), names.end(), [&](const LibraryTensor& tensor) {
      return findStored(m_files, tensor.name) != nullptr;
    }));
  }

  void match() {
    m_origins.resize(m_ours.size());
    for (const LibraryTensor& tensor : m_theirs) {
      const StoredTensor* stored = findStored(m_files, tensor.name);
      if (stored == nullptr) {
        problem(DiagId::WeightsMissing, {{"tensor", tensor.name}});
        continue;
      }
      m_used.insert(stored->entry.name);
      if (stored->entry.shape != tensor.shape)
        problem(DiagId::WeightsShape, {{"tensor", stored->entry.name},
                                       {"shape", fmt::format("[{}]", fmt::join(stored->entry.shape, ", "))},
                                       {"wanted", fmt::format("[{}]", fmt::join(tensor.shape, ", "))}});
      else if (bytesOfNumber(stored->entry.dtype) == 0)
        problem(DiagId::WeightsDtype, {{"tensor", stored->entry.name}, {"dtype", stored->entry.dtype}});
      else
        addOrigins(tensor, *stored);
    }
  }
  void addOrigins(const LibraryTensor& tensor, const StoredTensor& stored) {
    std::int64_t from = 0;
    for (const WeightPiece& piece : tensor.pieces) {
      std::vector<Origin>& origins = m_origins[piece.tensor];
      if (!origins.empty() && origins.front().stored->entry.dtype != stored.entry.dtype)
        problem(DiagId::WeightsDtype, {{"tensor", stored.entry.name},
                                       {"dtype", stored.entry.dtype + " (" + origins.front().stored->entry.name + ": " +
                                                     origins.front().stored->entry.dtype + ")"}});
      origins.push_back({&tensor, &stored, from, piece});
      from += piece.count;
    }
  }

  void findUnknown() {
    for (const auto& [name, stored] : m_files.tensors) {
      if (m_used.contains(name)) continue;
      if (leftOut(name, m_model, m_type))
        m_done.leftOut.push_back(name);
      else
        problem(DiagId::WeightsUnknown, {{"tensor", name}});
    }
  }

  tl::expected<WeightsImport, Problems> write(const fs::path& file) {
    std::vector<TensorSource> sources;
    for (std::size_t i = 0; i < m_ours.size(); ++i)
      sources.push_back({m_ours[i].name, m_origins[i].front().stored->entry.dtype, m_ours[i].shape, nullptr});
    auto writer = SafetensorsWriter::open(file, sources, {});
    if (!writer) return failed(file, writer.error());
    for (std::size_t i = 0; i < m_ours.size(); ++i) {
      const std::size_t width = bytesOfNumber(sources[i].dtype);
      m_values.resize(static_cast<std::size_t>(m_ours[i].numel()) * width);
      for (const Origin& origin : m_origins[i])
        if (auto copied = copy(origin, width); !copied) return failed(m_folder, copied.error());
      if (auto done = writer->append(m_values.data()); !done) return failed(file, done.error());
      ++m_done.tensors;
      m_done.bytes += static_cast<std::int64_t>(m_values.size());
    }
    if (auto done = writer->finish(); !done) return failed(file, done.error());
    return m_done;
  }
  static tl::unexpected<Problems> failed(const fs::path& file, const std::string& reason) {
    return tl::unexpected(Problems{{file.string(), DiagId::FileWriteFailed, {{"reason", reason}}}});
  }

  tl::expected<void, Error> copy(const Origin& origin, std::size_t width) {
    if (m_read != origin.stored) {
      m_theirValues.resize(static_cast<std::size_t>(origin.stored->entry.end - origin.stored->entry.begin));
      m_read = nullptr;
      if (auto read = m_files.read(*origin.stored, m_theirValues.data()); !read) return read;
      if (origin.tensor->transposed) transpose(origin.stored->entry.shape, width);
      m_read = origin.stored;
    }
    std::memcpy(m_values.data() + static_cast<std::size_t>(origin.piece.begin) * width,
                m_theirValues.data() + static_cast<std::size_t>(origin.from) * width,
                static_cast<std::size_t>(origin.piece.count) * width);
    return {};
  }
  void transpose(const std::vector<std::int64_t>& shape, std::size_t width) {
    const auto rows = static_cast<std::size_t>(shape[0]);
    const auto columns = static_cast<std::size_t>(shape[1]);
    std::vector<char> turned(m_theirValues.size());
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t column = 0; column < columns; ++column)
        std::memcpy(turned.data() + (column * rows + row) * width,
                    m_theirValues.data() + (row * columns + column) * width, width);
    m_theirValues = std::move(turned);
  }

  const ir::ModelIr& m_model;
  std::string_view m_type;
  WeightFiles m_files;
  fs::path m_folder;
  schema::TensorList m_ours;
  std::vector<LibraryTensor> m_theirs;
  std::vector<std::vector<Origin>> m_origins;  // of each of ours
  std::set<std::string, std::less<>> m_used;
  Problems m_problems;
  WeightsImport m_done;
  std::vector<char> m_values, m_theirValues;
  const StoredTensor* m_read = nullptr;  // whose values m_theirValues holds
};

}  // namespace

tl::expected<WeightsImport, Problems> importWeights(const ir::ModelIr& model, std::string_view modelType,
                                                    const fs::path& folder, const fs::path& file) {
  auto files = openWeightFiles(folder);
  if (!files) return tl::unexpected(files.error());
  return Import(model, modelType, std::move(*files), folder).run(file);
}

}  // namespace eulerstack::interop
