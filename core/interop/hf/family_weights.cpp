#include "core/interop/hf/family_weights.h"

#include <map>
#include <optional>
#include <set>

#include "core/interop/hf/family_rows.h"
#include "core/interop/hf/native_source.h"

namespace eulerstack::interop {
namespace {

constexpr std::string_view kLayer = "{layer}";
constexpr std::string_view kExpert = "{expert}";
constexpr const char* kSuffixes[] = {"", ".weight", ".bias"};

std::string filled(std::string name, std::string_view word, const std::string& value) {
  const std::size_t place = name.find(word);
  return place == std::string::npos ? name : name.replace(place, word.size(), value);
}

// What `name` has where `pattern` has {layer}, and after its end; nothing when they do not fit.
struct Match {
  std::string layer;
  std::string suffix;
};
std::optional<Match> match(std::string_view pattern, std::string_view name) {
  Match found;
  if (const std::size_t place = pattern.find(kLayer); place != std::string_view::npos) {
    if (name.substr(0, place) != pattern.substr(0, place)) return std::nullopt;
    const std::size_t end = name.find_first_not_of("0123456789", place);
    if (end == std::string_view::npos || end == place) return std::nullopt;
    found.layer = name.substr(place, end - place);
    name = name.substr(end);
    pattern = pattern.substr(place + kLayer.size());
  }
  if (!name.starts_with(pattern)) return std::nullopt;
  found.suffix = name.substr(pattern.size());
  for (const char* suffix : kSuffixes)
    if (found.suffix == suffix) return found;
  return std::nullopt;
}

std::int64_t product(const std::vector<std::int64_t>& shape) {
  std::int64_t count = 1;
  for (const std::int64_t size : shape) count *= size;
  return count;
}

// The library's tensors while they are put together from ours.
class Tensors {
 public:
  // Adds what one row says about one of ours; how many of its elements that places.
  std::int64_t add(const WeightRow& row, std::size_t index, const schema::TensorSpec& ours) {
    for (std::size_t place = 0; place < row.ours.size(); ++place) {
      const auto found = match(row.ours[place], ours.name);
      if (!found) continue;
      const std::string name = filled(row.theirs, kLayer, found->layer) + found->suffix;
      return addPieces(row, place, name, index, ours);
    }
    return 0;
  }
  std::vector<LibraryTensor> take(std::int64_t kvHeads) {
    for (LibraryTensor& tensor : m_list) {
      if (tensor.transposed) std::swap(tensor.shape[0], tensor.shape[1]);
      if (m_byHead.contains(tensor.name)) tensor.pieces = byHead(tensor.pieces, kvHeads);
    }
    return std::move(m_list);
  }

 private:
  static std::vector<WeightPiece> byHead(const std::vector<WeightPiece>& whole, std::int64_t heads) {
    std::vector<WeightPiece> pieces;
    for (std::int64_t head = 0; head < heads; ++head)
      for (const WeightPiece& piece : whole)
        pieces.push_back({piece.tensor, piece.begin + head * (piece.count / heads), piece.count / heads});
    return pieces;
  }
  std::int64_t addPieces(const WeightRow& row, std::size_t place, const std::string& name, std::size_t index,
                         const schema::TensorSpec& ours) {
    std::vector<std::int64_t> shape = ours.shape;
    std::int64_t experts = 1;
    const bool apart = name.find(kExpert) != std::string::npos;
    if (apart) {
      experts = shape.front();
      shape.erase(shape.begin());
    }
    const std::int64_t whole = product(shape);
    shape.front() /= row.parts;
    const std::int64_t count = product(shape);
    for (std::int64_t expert = 0; expert < experts; ++expert) {
      const std::string own = apart ? filled(name, kExpert, std::to_string(expert)) : name;
      append(row, place, own, shape, {index, expert * whole + row.part * count, count}, ours.buffer);
    }
    return experts * count;
  }
  void append(const WeightRow& row, std::size_t place, const std::string& name, const std::vector<std::int64_t>& shape,
              WeightPiece piece, bool buffer) {
    const auto [known, fresh] = m_places.try_emplace(name, m_list.size());
    if (fresh) m_list.push_back({name, shape, row.transposed && shape.size() == 2, {}, buffer});
    if (row.byHead) m_byHead.insert(name);
    LibraryTensor& tensor = m_list[known->second];
    if (!fresh) tensor.shape.front() += shape.front();
    // Ours come in the order of the design's list, a row may want another.
    std::vector<std::size_t>& order = m_order[name];
    std::size_t at = 0;
    while (at < order.size() && order[at] < place) ++at;
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), place);
    tensor.pieces.insert(tensor.pieces.begin() + static_cast<std::ptrdiff_t>(at), piece);
  }

  std::vector<LibraryTensor> m_list;
  std::map<std::string, std::size_t> m_places;
  std::map<std::string, std::vector<std::size_t>> m_order;
  std::set<std::string> m_byHead;
};

}  // namespace

const std::vector<FamilyWeights>& familyWeights() {
  static const std::vector<FamilyWeights> list = [] {
    std::vector<FamilyWeights> all = denseFamilies();
    for (const auto& group : {mixtureFamilies(), stateFamilies()}) all.insert(all.end(), group.begin(), group.end());
    return all;
  }();
  return list;
}

const FamilyWeights* findOtherSpelling(std::string_view modelType) {
  static const std::vector<FamilyWeights> list = [] {
    std::vector<FamilyWeights> all = stackedMixtureFamilies();
    for (FamilyWeights& family : otherDenseSpellings()) all.push_back(std::move(family));
    return all;
  }();
  for (const FamilyWeights& family : list)
    if (modelType == family.modelType) return &family;
  return nullptr;
}

const FamilyWeights* findFamilyWeights(std::string_view modelType) {
  for (const FamilyWeights& family : familyWeights())
    if (modelType == family.modelType) return &family;
  return nullptr;
}

tl::expected<std::vector<LibraryTensor>, std::string> libraryTensors(const FamilyWeights& family,
                                                                     const schema::TensorList& ours,
                                                                     std::int64_t kvHeads) {
  Tensors tensors;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    std::int64_t placed = 0;
    for (const WeightRow& row : family.rows) placed += tensors.add(row, i, ours[i]);
    if (placed != ours[i].numel()) return tl::unexpected(ours[i].name);
  }
  return tensors.take(kvHeads);
}

tl::expected<std::vector<LibraryTensor>, std::string> libraryTensors(std::string_view modelType,
                                                                     const schema::TensorList& ours,
                                                                     std::int64_t kvHeads) {
  const FamilyWeights* family = findFamilyWeights(modelType);
  if (!family) return tl::unexpected(std::string("the family has no table of names"));
  auto named = libraryTensors(*family, ours, kvHeads);
  const FamilyWeights* other = named ? nullptr : findOtherSpelling(modelType);
  if (!other) return named;
  auto otherwise = libraryTensors(*other, ours, kvHeads);
  return otherwise ? otherwise : named;
}

std::int64_t keyValueHeads(const ir::ModelIr& model) {
  return NativeSource(model, {}).attention.kvHeads;
}

}  // namespace eulerstack::interop
