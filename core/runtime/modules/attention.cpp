#include "core/runtime/modules/attention.h"

#include <ATen/ATen.h>

#include "core/runtime/modules/rolling_rows.h"
#include "core/runtime/ops/attention_parts.h"

namespace eulerstack::runtime {
namespace {

// Keys and values of the tokens that can still be read, {B, n, K h}. Keys are rotated.
struct KeyValueState : MixerState {
  explicit KeyValueState(RollingRows rows) : cache(std::move(rows)) {}
  RollingRows cache;
  std::int64_t bytes() const override { return cache.bytes(); }
};

// x {B, T, n h} as heads; the norm is of a head or of all.
at::Tensor normedHeads(const at::Tensor& x, std::int64_t headDim, const ops::NormWeights& norm) {
  const std::vector<std::int64_t> shape{x.size(0), x.size(1), x.size(2) / headDim, headDim};
  if (!norm.weight.defined()) return x.reshape(shape);
  const bool whole = norm.weight.size(0) == x.size(2) && norm.weight.size(0) != headDim;
  const at::Tensor rows = whole ? x.contiguous() : x.reshape(shape);
  return std::get<1>(ops::addNorm(rows, {}, 1, norm)).reshape(shape);
}

// Of queries, keys and values.
std::vector<std::int64_t> widthsOf(const ops::AttentionSpec& spec) {
  const std::int64_t kvWidth = spec.kvHeads * spec.headDim;
  return {spec.heads * spec.headDim, kvWidth, kvWidth};
}

at::Tensor projected(const at::Tensor& x, const AttentionWeights& weights, const ops::AttentionSpec& spec) {
  return ops::linear(x, weights.qkv, weights.qkvBias, widthsOf(spec));
}

}  // namespace

HeadParts projectHeads(const at::Tensor& x, const AttentionWeights& weights, const ops::AttentionSpec& spec) {
  const auto parts = projected(x, weights, spec).split_with_sizes(widthsOf(spec), -1);
  return {normedHeads(parts[0], spec.headDim, weights.qNorm), normedHeads(parts[1], spec.headDim, weights.kNorm),
          normedHeads(parts[2], spec.headDim, {})};
}

AttentionMixer::AttentionMixer(AttentionWeights weights, ops::AttentionSpec spec, HeadRotation rotation,
                               std::uint64_t layer)
    : m_weights(std::move(weights)), m_spec(std::move(spec)), m_rotation(std::move(rotation)), m_layer(layer) {}

bool AttentionMixer::rotatesWhole() const {
  if (m_weights.qNorm.weight.defined() || m_spec.mask == ops::Mask::Dilated) return false;
  return !m_rotation.table || (m_rotation.size == m_spec.headDim && !m_rotation.interleaved);
}

at::Tensor AttentionMixer::forward(const at::Tensor& x, const ForwardContext& context) const {
  ops::AttentionSpec spec = m_spec;
  if (!context.training) spec.dropout = 0;
  spec.seed = maskSeed(context.dropoutSeed, m_layer, kProbabilityMask);
  const ops::Rotation rotation = m_rotation.upTo(x.size(1));
  if (rotatesWhole()) {
    return ops::linear(ops::attention(projected(x, m_weights, spec), rotation, spec), m_weights.out, m_weights.outBias);
  }
  const HeadParts heads = projectHeads(x, m_weights, spec);
  const auto turned = [&](const at::Tensor& part) {
    return ops::rotateHeads(part, rotation, 0, m_rotation.size, m_rotation.interleaved);
  };
  const at::Tensor qkv = at::cat({turned(heads.q), turned(heads.k), heads.v}, 2).flatten(2);
  return ops::linear(ops::attention(qkv, {}, spec), m_weights.out, m_weights.outBias);
}

std::unique_ptr<MixerState> AttentionMixer::newState(std::int64_t batch, std::int64_t capacity) const {
  const std::int64_t width = m_spec.kvHeads * m_spec.headDim;
  const std::int64_t reach = m_spec.mask == ops::Mask::Strided ? 0 : m_spec.window;
  return std::make_unique<KeyValueState>(RollingRows(batch, {width, width}, capacity, reach, m_weights.qkv.options()));
}

// Queries and keys are rotated where they stand: for one token, each tensor operation more costs as much as a product.
at::Tensor AttentionMixer::advanceWhole(const at::Tensor& x, RollingRows& cache, const ops::Rotation& rotation) const {
  const std::int64_t first = cache.seen();
  const std::int64_t queryWidth = m_spec.heads * m_spec.headDim, kvWidth = m_spec.kvHeads * m_spec.headDim;
  const at::Tensor qkv = projected(x, m_weights, m_spec);
  at::Tensor q = qkv.narrow(2, 0, queryWidth).contiguous(), k = qkv.narrow(2, queryWidth, kvWidth).contiguous();
  ops::rotate(q, m_spec.heads, rotation, first);
  ops::rotate(k, m_spec.kvHeads, rotation, first);
  const RollingRows::View view = cache.append({k, qkv.narrow(2, queryWidth + kvWidth, kvWidth)});
  const at::Tensor y = ops::attentionCached(q, view.rows[0], view.rows[1], view.before, m_spec);
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

at::Tensor AttentionMixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<KeyValueState&>(generic);
  const at::NoGradGuard off;
  const std::int64_t first = state.cache.seen();
  const ops::Rotation rotation = m_rotation.upTo(first + x.size(1));
  if (rotatesWhole()) return advanceWhole(x, state.cache, rotation);
  const HeadParts heads = projectHeads(x, m_weights, m_spec);
  const auto turned = [&](const at::Tensor& part) {
    return ops::rotateHeads(part, rotation, first, m_rotation.size, m_rotation.interleaved).flatten(2).contiguous();
  };
  const RollingRows::View cache = state.cache.append({turned(heads.k), heads.v.flatten(2)});
  const at::Tensor y = ops::attentionCached(turned(heads.q), cache.rows[0], cache.rows[1], cache.before, m_spec);
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

}  // namespace eulerstack::runtime
