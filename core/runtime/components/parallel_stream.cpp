#include "core/runtime/components/parallel_stream.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime {
namespace {

at::Tensor byHead(const at::Tensor& x, std::int64_t heads) {
  return x.view({x.size(0), x.size(1), heads, x.size(2) / heads}).transpose(1, 2);
}

// q {B, H, T, h} are the last T of the S tokens of k, v {B, H, S, h}.
at::Tensor causalAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v) {
  const std::int64_t queries = q.size(2), keys = k.size(2);
  const at::Tensor scores = at::matmul(q, k.transpose(-1, -2)) / std::sqrt(static_cast<double>(q.size(3)));
  const at::Tensor hidden = at::ones({queries, keys}, q.options().dtype(at::kBool)).triu(keys - queries + 1);
  return at::matmul(at::softmax(scores.masked_fill(hidden, -std::numeric_limits<double>::infinity()), -1), v);
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
  const at::Tensor read = causalAttention(byHead(ops::linear(to, m_weights.query, {}), m_heads), byHead(keys, m_heads),
                                          byHead(values, m_heads));
  at::Tensor y = to + ops::linear(read.transpose(1, 2).reshape(to.sizes()), m_weights.out, {});
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
