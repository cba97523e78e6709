#include "core/runtime/tensors/parameter_store.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

#include "core/ir/training_plan.h"
#include "core/runtime/tensors/fresh_tensor.h"

namespace eulerstack::runtime {
namespace {

constexpr std::int64_t kAlignment = 16;  // elements: every tensor starts on a cache line

// Tensors of one part that modules use as one: last component but one of their names.
constexpr std::array<std::array<std::string_view, 3>, 2> kTogether{
    {{"q_proj", "k_proj", "v_proj"}, {"gate_proj", "up_proj", ""}}};

template <class Slots>
const auto& named(const Slots& slots, const std::string& name) {
  const auto found = slots.find(name);
  if (found == slots.end()) throw std::out_of_range("the list has no tensor " + name);
  return found->second;
}

struct NameParts {
  std::string_view prefix, projection, kind;  // "layers.0.mixer.", "q_proj", "weight"
};
NameParts partsOf(std::string_view name) {
  const std::size_t last = name.rfind('.');
  if (last == std::string_view::npos) return {"", "", name};
  const std::size_t before = name.rfind('.', last - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return {name.substr(0, begin), name.substr(begin, last - begin), name.substr(last + 1)};
}

// The names that lie beside `name`, in order; itself alone when it belongs to no group.
std::vector<std::string> groupOf(const std::string& name) {
  const NameParts parts = partsOf(name);
  for (const auto& group : kTogether)
    for (const std::string_view member : group) {
      if (member.empty() || member != parts.projection) continue;
      std::vector<std::string> names;
      for (const std::string_view other : group)
        if (!other.empty())
          names.push_back(std::string(parts.prefix) + std::string(other) + "." + std::string(parts.kind));
      return names;
    }
  return {name};
}

std::int64_t aligned(std::int64_t size) {
  return (size + kAlignment - 1) / kAlignment * kAlignment;
}

}  // namespace

ParameterStore::ParameterStore(const schema::TensorList& list, const Options& options) {
  for (const schema::TensorSpec& spec : list) {
    if (!m_slots.emplace(spec.name, Slot{spec, -1}).second)
      throw std::invalid_argument("two tensors named " + spec.name);
    m_order.push_back(spec.name);
    if (!spec.buffer) m_parameters += spec.numel();
  }
  std::int64_t next = 0;
  for (const std::string& name : m_order) {
    if (m_slots.at(name).begin >= 0) continue;
    const std::int64_t begin = next;
    for (const std::string& member : groupOf(name)) {
      const auto slot = m_slots.find(member);
      if (slot == m_slots.end()) continue;
      slot->second.begin = next;
      next += slot->second.spec.numel();
    }
    next = aligned(next);
    const schema::TensorSpec& spec = m_slots.at(name).spec;
    const bool decay = ir::decays(spec);
    if (!m_ranges.empty() && m_ranges.back().decay == decay)
      m_ranges.back().end = next;
    else
      m_ranges.push_back({begin, next, decay});
  }
  const auto tensorOptions = at::TensorOptions().dtype(options.dtype).device(options.device);
  m_values = at::zeros({next}, tensorOptions);
  if (options.gradients) m_gradients = at::zeros({next}, tensorOptions);
}

namespace {

// A start that training_hints.init does not scale. Drawn on the CPU in float32: the same on every device.
at::Tensor specialStart(const schema::TensorSpec& spec, const at::Generator& generator) {
  const schema::Init& init = spec.init;
  const auto uniform = [&](double low, double high) {
    return at::empty(spec.shape, at::kFloat).uniform_(low, high, generator);
  };
  switch (init.kind) {
    case schema::InitKind::LogCount:
      return at::arange(1, spec.shape.back() + 1, at::kFloat).log().expand(spec.shape);
    case schema::InitKind::Uniform:
      return uniform(init.low, init.high);
    case schema::InitKind::LogOfUniform:
      return uniform(init.low, init.high).log();
    case schema::InitKind::SoftplusOfLogScale: {
      const at::Tensor steps = uniform(std::log(init.low), std::log(init.high)).exp();
      return steps + (-(-steps).expm1()).log();  // the inverse of softplus
    }
    case schema::InitKind::Ones:
      return at::ones(spec.shape, at::kFloat);
    case schema::InitKind::Identity:
      return at::eye(spec.shape.front(), spec.shape.back(), at::kFloat) * init.std;
    case schema::InitKind::Zeros:
    case schema::InitKind::Normal:
    case schema::InitKind::ResidualNormal:
      return at::zeros(spec.shape, at::kFloat);
  }
  return at::zeros(spec.shape, at::kFloat);
}

}  // namespace

at::Tensor ParameterStore::view(const at::Tensor& flat, const Slot& slot) const {
  return flat.narrow(0, slot.begin, slot.spec.numel()).view(slot.spec.shape);
}

at::Tensor ParameterStore::makeLeaf(std::int64_t begin, const std::vector<std::int64_t>& shape) {
  std::int64_t count = 1;
  for (const std::int64_t size : shape) count *= size;
  const auto found = m_leaves.find(begin);
  if (found != m_leaves.end()) {
    if (found->second.numel() != count) throw std::logic_error("one tensor is used alone and in a group");
    return found->second.sizes() == at::IntArrayRef(shape) ? found->second : throw std::logic_error("shapes differ");
  }
  at::Tensor leaf = m_values.narrow(0, begin, count).view(shape).detach();
  if (m_gradients.defined()) {
    leaf.set_requires_grad(true);
    leaf.mutable_grad() = m_gradients.narrow(0, begin, count).view(shape);
  }
  return m_leaves.emplace(begin, leaf).first->second;
}

at::Tensor ParameterStore::leaf(const std::string& name) {
  const Slot& slot = named(m_slots, name);
  return makeLeaf(slot.begin, slot.spec.shape);
}

at::Tensor ParameterStore::leaf(const std::vector<std::string>& names) {
  if (names.empty() || !has(names.front())) return {};
  const Slot& first = named(m_slots, names.front());
  std::vector<std::int64_t> shape = first.spec.shape;
  std::int64_t next = first.begin + first.spec.numel();
  for (std::size_t i = 1; i < names.size(); ++i) {
    const Slot& slot = named(m_slots, names[i]);
    if (slot.begin != next) throw std::logic_error(names[i] + " does not lie beside " + names[i - 1]);
    shape[0] += slot.spec.shape[0];
    next += slot.spec.numel();
  }
  return makeLeaf(first.begin, shape);
}

std::vector<ParameterStore::Named> ParameterStore::values() const {
  std::vector<Named> result;
  result.reserve(m_order.size());
  for (const std::string& name : m_order) result.push_back({name, view(m_values, m_slots.at(name))});
  return result;
}

std::vector<ParameterStore::Placed> ParameterStore::places() const {
  std::vector<Placed> placed;
  placed.reserve(m_slots.size());
  for (const auto& [name, slot] : m_slots)
    placed.push_back({&slot.spec, slot.begin, slot.begin, ir::decays(slot.spec)});
  std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.begin < b.begin; });
  for (std::size_t i = 0; i < placed.size(); ++i)
    placed[i].end = i + 1 < placed.size() ? placed[i + 1].begin : m_values.numel();
  return placed;
}

at::Tensor ParameterStore::value(const std::string& name) const {
  return view(m_values, named(m_slots, name));
}
at::Tensor ParameterStore::gradient(const std::string& name) const {
  return view(m_gradients, named(m_slots, name));
}

at::Tensor freshTensor(const schema::TensorSpec& spec, std::int64_t layers, const at::Generator& generator) {
  if (!schema::isProductWeight(spec.init.kind)) return specialStart(spec, generator);
  double scale = spec.init.std;
  if (spec.init.kind == schema::InitKind::ResidualNormal) scale /= std::sqrt(2.0 * static_cast<double>(layers));
  return at::empty(spec.shape, at::kFloat).normal_(0, scale, generator);
}

at::Generator freshGenerator(std::uint64_t seed) {
  return at::detail::createCPUGenerator(seed);
}

void ParameterStore::initialize(std::uint64_t seed, std::int64_t layers) {
  at::NoGradGuard off;
  const at::Generator generator = freshGenerator(seed);
  for (const std::string& name : m_order) {
    const Slot& slot = named(m_slots, name);
    view(m_values, slot).copy_(freshTensor(slot.spec, layers, generator));
  }
}

void ParameterStore::clearGradients() {
  if (m_gradients.defined()) m_gradients.zero_();
}

}  // namespace eulerstack::runtime
