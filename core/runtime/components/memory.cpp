#include "core/runtime/components/memory.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <charconv>
#include <cmath>

namespace eulerstack::runtime {
namespace {

// Weight of the losses that train the key views beside the model; nothing of them reaches the stream.
constexpr double kBeside = 0.1;
constexpr double kNormEps = 1e-6;
constexpr std::size_t kMostFast = 1000;  // a plug-in's memory may learn in as many tensors as it likes

at::Tensor unit(const at::Tensor& x) {
  return x / (x.norm(2, {-1}, true) + 1e-6);
}

at::Tensor joined(const at::Tensor& first, const at::Tensor& second) {
  if (!first.defined()) return second;
  return second.defined() ? at::cat({first, second}, 1) : first;
}

// One copy of a trained weight for each row of a batch.
at::Tensor copies(const at::Tensor& weight, std::int64_t batch) {
  std::vector<std::int64_t> shape = weight.sizes().vec();
  shape.insert(shape.begin(), batch);
  return weight.detach().unsqueeze(0).expand(shape).clone();
}

// M of fast weights {B, ...} at queries {B, T, d}.
at::Tensor network(const std::vector<at::Tensor>& fast, const at::Tensor& q) {
  const at::Tensor inner = at::gelu(at::baddbmm(fast[1].unsqueeze(1), q, fast[0].transpose(1, 2)));
  return at::baddbmm(fast[3].unsqueeze(1), inner, fast[2].transpose(1, 2));
}

std::int64_t sizeOf(const at::Tensor& tensor) {
  return tensor.defined() ? static_cast<std::int64_t>(tensor.nbytes()) : 0;
}

}  // namespace

std::int64_t MemoryState::bytes() const {
  std::int64_t sum = 0;
  for (const at::Tensor& tensor : fast) sum += sizeOf(tensor);
  for (const at::Tensor* tensor : {&keys, &values, &storedKeys, &stored, &waitingKeys, &waiting})
    sum += sizeOf(*tensor);
  return sum;
}

std::vector<std::pair<std::string, at::Tensor>> MemoryState::tensors() const {
  std::vector<std::pair<std::string, at::Tensor>> list;
  for (std::size_t i = 0; i < fast.size(); ++i) list.emplace_back("fast." + std::to_string(i), fast[i]);
  // What waits counts as stored: the prompt is over when a session is written.
  const at::Tensor allKeys = joined(storedKeys, waitingKeys), all = joined(stored, waiting);
  if (all.defined()) {
    list.emplace_back("stored_keys", allKeys);
    list.emplace_back("stored", all);
  }
  return list;
}

bool MemoryState::restore(const std::string& name, const at::Tensor& value) {
  if (name == "stored_keys") return storedKeys = value, true;
  if (name == "stored") return stored = value, true;
  constexpr std::string_view kFast = "fast.";
  if (!name.starts_with(kFast)) return false;
  std::size_t index = kMostFast;
  const char* const end = name.data() + name.size();
  if (std::from_chars(name.data() + kFast.size(), end, index).ptr != end || index >= kMostFast) return false;
  if (fast.size() <= index) fast.resize(index + 1);
  fast[index] = value;
  return true;
}

at::Tensor ViewedMemory::viewed(const at::Tensor& h, const at::Tensor& view) const {
  return ops::linear(h, view, {});
}

at::Tensor ViewedMemory::forward(const at::Tensor& x, const ForwardContext& context) const {
  const auto [stream, h] = ops::addNorm(x, {}, 1, {m_views.norm, {}, kNormEps});
  if (context.training && context.auxiliary)
    if (const at::Tensor loss = besideLoss(h.detach()); loss.defined()) context.auxiliary->addBeside(loss * kBeside);
  return ops::addGated(stream, ops::linear(h, m_views.gate, m_views.gateBias), read(h, nullptr));
}

at::Tensor ViewedMemory::advance(const at::Tensor& x, MemoryState& state) const {
  const at::NoGradGuard off;
  const at::Tensor h = std::get<1>(ops::addNorm(x, {}, 1, {m_views.norm, {}, kNormEps}));
  return ops::addGated(x, ops::linear(h, m_views.gate, m_views.gateBias), read(h, &state));
}

double ViewedMemory::step(const at::Tensor& x, MemoryState& state) const {
  const at::NoGradGuard off;
  return learn(std::get<1>(ops::addNorm(x, {}, 1, {m_views.norm, {}, kNormEps})), state);
}

void Memory::beginQuery(MemoryState& state) const {
  if (m_settings.persistence == Persistence::PerQuery) {
    state = {};
    return;
  }
  state.storedKeys = joined(state.storedKeys, state.waitingKeys);
  state.stored = joined(state.stored, state.waiting);
  for (at::Tensor* tensor : {&state.keys, &state.values, &state.waitingKeys, &state.waiting}) tensor->reset();
}

NeuralMemory NeuralMemory::fresh(std::int64_t width, std::int64_t hidden, MemorySettings settings) {
  const auto drawn = [](std::int64_t out, std::int64_t in) {
    return (at::randn({out, in}) * 0.02).set_requires_grad(true);
  };
  const auto zeros = [](std::int64_t size) { return at::zeros({size}).set_requires_grad(true); };
  MemoryViews views{at::ones({width}).set_requires_grad(true),
                    drawn(width, width),
                    drawn(width, width),
                    drawn(width, width),
                    drawn(width, width),
                    zeros(width)};
  return {std::move(views), {drawn(hidden, width), zeros(hidden), drawn(width, hidden), zeros(width)}, settings};
}

at::Tensor NeuralMemory::read(const at::Tensor& h, MemoryState* state) const {
  const at::Tensor q = viewed(h, m_views.query);
  if (state && !state->fast.empty()) return network(state->fast, q);
  return ops::feedForward(q, {m_network.in, m_network.inBias, m_network.out, m_network.outBias, ops::Activation::Gelu,
                              /*gated=*/false});
}

at::Tensor NeuralMemory::besideLoss(const at::Tensor& h) const {
  const at::Tensor recalled = ops::feedForward(
      viewed(h, m_views.key),
      {m_network.in, m_network.inBias, m_network.out, m_network.outBias, ops::Activation::Gelu, /*gated=*/false});
  return ops::meanSquare(recalled, viewed(h, m_views.value));
}

double NeuralMemory::learn(const at::Tensor& h, MemoryState& state) const {
  if (state.fast.empty())
    for (const at::Tensor& weight : {m_network.in, m_network.inBias, m_network.out, m_network.outBias})
      state.fast.push_back(copies(weight, h.size(0)));
  const at::Tensor k = viewed(h, m_views.key), v = viewed(h, m_views.value);
  const at::AutoGradMode on(true);
  std::vector<at::Tensor> leaves;
  for (const at::Tensor& weight : state.fast) leaves.push_back(weight.detach().set_requires_grad(true));
  // Each row has weights of its own: the sum over rows gives each row its own gradient.
  const at::Tensor rows = (network(leaves, k.detach()) - v.detach()).square().sum(-1).mean(-1);
  const std::vector<at::Tensor> gradients = torch::autograd::grad({rows.sum()}, leaves);
  for (std::size_t i = 0; i < leaves.size(); ++i)
    state.fast[i] = at::sub(leaves[i].detach(), gradients[i], m_settings.innerRate);
  return rows.mean().item<double>();
}

at::Tensor AssociativeMemory::read(const at::Tensor& h, MemoryState* state) const {
  const at::Tensor q = unit(viewed(h, m_views.query));
  if (state && !state->fast.empty()) return at::matmul(q, state->fast[0].transpose(1, 2));
  return ops::linear(q, m_store, {});
}

at::Tensor AssociativeMemory::besideLoss(const at::Tensor& h) const {
  const at::Tensor recalled = ops::linear(unit(viewed(h, m_views.key)), m_store, {});
  return ops::meanSquare(recalled, viewed(h, m_views.value));
}

double AssociativeMemory::learn(const at::Tensor& h, MemoryState& state) const {
  if (state.fast.empty()) state.fast.push_back(copies(m_store, h.size(0)));
  const at::Tensor k = unit(viewed(h, m_views.key)), v = viewed(h, m_views.value);
  at::Tensor& store = state.fast[0];
  const double surprise = (at::matmul(k, store.transpose(1, 2)) - v).square().sum(-1).mean().item<double>();
  store = store.clone();
  for (std::int64_t t = 0; t < h.size(1); ++t) {
    const at::Tensor key = k.narrow(1, t, 1);                                               // {B, 1, m}
    const at::Tensor missing = v.narrow(1, t, 1) - at::matmul(key, store.transpose(1, 2));  // {B, 1, d}
    store.add_(at::matmul(missing.transpose(1, 2), key), m_settings.innerRate);
  }
  return surprise;
}

// `hidden` {T, N} or undefined: entries that a token may not see.
at::Tensor RetrievalMemory::recall(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                                   const at::Tensor& hidden) const {
  at::Tensor scores = at::matmul(queries, keys.transpose(1, 2)) / std::sqrt(static_cast<double>(queries.size(2)));
  if (hidden.defined()) scores = scores.masked_fill(hidden, -std::numeric_limits<double>::infinity());
  const auto [best, places] = at::topk(scores, std::min(m_settings.topK, keys.size(1)), -1);
  // A token that sees nothing reads zero.
  const at::Tensor highest = best.amax({-1}, true).detach();
  const at::Tensor shift = at::where(highest.isinf(), at::zeros_like(highest), highest);
  const at::Tensor weights = at::exp(best - shift);
  const at::Tensor shares = weights / weights.sum({-1}, true).clamp_min(0.5);  // 1 and more where anything is seen
  return at::matmul(at::zeros_like(scores).scatter(-1, places, shares), values);
}

at::Tensor RetrievalMemory::read(const at::Tensor& h, MemoryState* state) const {
  const at::Tensor q = viewed(h, m_views.query);
  at::Tensor keys = viewed(h, m_views.key), values = viewed(h, m_views.value);
  const std::int64_t tokens = h.size(1);
  std::int64_t earlier = 0;
  if (state) {
    earlier = state->keys.defined() ? state->keys.size(1) : 0;
    state->keys = keys = joined(state->keys, keys);
    state->values = values = joined(state->values, values);
    if (state->stored.defined()) {
      earlier += state->stored.size(1);
      keys = joined(state->storedKeys, keys);
      values = joined(state->stored, values);
    }
  }
  // The token itself is not earlier than itself.
  const at::Tensor hidden = at::ones({tokens, keys.size(1)}, h.options().dtype(at::kBool)).triu(earlier);
  return recall(q, keys, values, hidden);
}

double RetrievalMemory::learn(const at::Tensor& h, MemoryState& state) const {
  const at::Tensor k = viewed(h, m_views.key), v = viewed(h, m_views.value);
  const at::Tensor known = state.stored.defined() ? recall(k, state.storedKeys, state.stored, {}) : at::zeros_like(v);
  state.waitingKeys = joined(state.waitingKeys, k);
  state.waiting = joined(state.waiting, v);
  return (known - v).square().sum(-1).mean().item<double>();
}

}  // namespace eulerstack::runtime
