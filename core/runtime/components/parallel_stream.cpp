#include "core/runtime/components/parallel_stream.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/runtime/ops/composed_attention.h"

namespace eulerstack::runtime {
namespace {

// The queries q {B, T, d} are those of the last T of the S tokens of k, v {B, S, d}.
at::Tensor causalAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, std::int64_t heads) {
  const auto byHead = [&](const at::Tensor& x) { return x.unflatten(2, {heads, x.size(2) / heads}); };
  ops::AttentionSpec spec;
  spec.heads = spec.kvHeads = heads;
  spec.headDim = q.size(2) / heads;
  spec.scale = 1 / std::sqrt(static_cast<double>(spec.headDim));
  return ops::composedAttention(byHead(q), byHead(k), byHead(v), k.size(1) - q.size(1), spec);
}

}  // namespace

std::int64_t MergeState::bytes() const {
  return keys.defined() ? static_cast<std::int64_t>(keys.nbytes() + values.nbytes()) : 0;
}

Merge::Merge(MergeForm form, MergeWeights weights, std::size_t from, std::size_t to, std::int64_t heads)
    : m_form(form), m_weights(std::move(weights)), m_from(from), m_to(to), m_heads(heads) {}

at::Tensor Merge::operator()(const at::Tensor& x, const std::vector<at::Tensor>& streams) const {
  return joined(x, streams, nullptr);
}

at::Tensor Merge::advance(const at::Tensor& x, const std::vector<at::Tensor>& streams, MergeState& state) const {
  return joined(x, streams, &state);
}

at::Tensor Merge::joined(const at::Tensor& x, const std::vector<at::Tensor>& streams, MergeState* state) const {
  at::Tensor y;
  switch (m_form) {
    case MergeForm::Concat:
      y = at::cat(streams, -1);
      break;
    case MergeForm::Add:
      y = streams.front();
      for (std::size_t i = 1; i < streams.size(); ++i) y = y + streams[i];
      break;
    case MergeForm::Gated: {
      const at::Tensor gate = at::softmax(ops::linear(x, m_weights.gate, {}), -1);
      for (std::size_t i = 0; i < streams.size(); ++i) {
        const at::Tensor part = streams[i] * gate.narrow(-1, static_cast<std::int64_t>(i), 1);
        y = i == 0 ? part : y + part;
      }
      break;
    }
    case MergeForm::CrossAttention:
      y = crossed(streams, state);
      break;
  }
  return m_weights.projection.defined() ? ops::linear(y, m_weights.projection, {}) : y;
}

at::Tensor Merge::crossed(const std::vector<at::Tensor>& streams, MergeState* state) const {
  const at::Tensor &to = streams[m_to], &from = streams[m_from];
  at::Tensor keys = ops::linear(from, m_weights.key, {}), values = ops::linear(from, m_weights.value, {});
  if (state) {
    if (state->keys.defined()) {
      keys = at::cat({state->keys, keys}, 1);
      values = at::cat({state->values, values}, 1);
    }
    state->keys = keys;
    state->values = values;
  }
  const at::Tensor read = causalAttention(ops::linear(to, m_weights.query, {}), keys, values, m_heads);
  at::Tensor y = to + ops::linear(read, m_weights.out, {});
  for (std::size_t i = 0; i < streams.size(); ++i)
    if (i != m_to && i != m_from) y = y + streams[i];
  return y;
}

at::Tensor ParallelStream::operator()(const at::Tensor& x) const {
  std::vector<at::Tensor> results;
  for (const Body& stream : m_streams) results.push_back(stream(x));
  return m_merge(x, results);
}

}  // namespace eulerstack::runtime
