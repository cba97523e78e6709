#include "core/runtime/modules/mla.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "core/runtime/modules/rolling_rows.h"
#include "core/runtime/ops/attention_parts.h"
#include "core/runtime/ops/composed_attention.h"

namespace eulerstack::runtime {
namespace {

struct LatentState : MixerState {
  explicit LatentState(RollingRows rows) : cache(std::move(rows)) {}
  RollingRows cache;  // latent, rotated key
  std::int64_t bytes() const override { return cache.bytes(); }
};

at::Tensor normOf(const at::Tensor& x, const ops::NormWeights& norm) {
  return std::get<1>(ops::addNorm(x.contiguous(), {}, 1, norm));
}

}  // namespace

LatentAttentionMixer::LatentAttentionMixer(LatentWeights weights, const kinds::AttentionShape& shape,
                                           ops::AttentionSpec spec, HeadRotation rotation, std::uint64_t layer)
    : m_weights(std::move(weights)),
      m_shape(shape),
      m_spec(std::move(spec)),
      m_rotation(std::move(rotation)),
      m_layer(layer) {}

ops::LatentSizes LatentAttentionMixer::sizes() const {
  return {m_shape.heads, m_shape.mla.plain, m_shape.mla.rope, m_shape.mla.latent, m_shape.valueDim};
}

at::Tensor LatentAttentionMixer::queries(const at::Tensor& x) const {
  const LatentWeights& w = m_weights;
  const at::Tensor source =
      w.queryDown.defined() ? normOf(ops::linear(x, w.queryDown, w.queryDownBias), w.queryNorm) : x;
  return ops::linear(source, w.query, w.queryBias);
}

LatentAttentionMixer::Projected LatentAttentionMixer::project(const at::Tensor& x, std::int64_t first) const {
  const LatentWeights& w = m_weights;
  const kinds::LatentShape& mla = m_shape.mla;
  const at::Tensor q = queries(x).view({x.size(0), x.size(1), m_shape.heads, m_shape.headDim});
  const at::Tensor down = ops::linear(x, w.down, w.downBias);
  Projected p;
  p.plain = q.narrow(-1, 0, mla.plain);
  p.latent = normOf(down.narrow(-1, 0, mla.latent), w.norm);
  const ops::Rotation table = m_rotation.upTo(first + x.size(1));
  p.rotated = ops::rotateHeads(q.narrow(-1, mla.plain, mla.rope), table, first, mla.rope, m_rotation.interleaved);
  p.key = ops::rotateHeads(down.narrow(-1, mla.latent, mla.rope).unsqueeze(2), table, first, mla.rope,
                           m_rotation.interleaved)
              .squeeze(2);
  return p;
}

// What ops::attention takes: queries, keys and values of all heads, each of `headDim` numbers.
at::Tensor LatentAttentionMixer::headsOf(const at::Tensor& x, std::int64_t headDim) const {
  const kinds::LatentShape& mla = m_shape.mla;
  const at::Tensor q = queries(x), down = ops::linear(x, m_weights.down, m_weights.downBias);
  const at::Tensor up = ops::linear(normOf(down.narrow(-1, 0, mla.latent), m_weights.norm), m_weights.up, {});
  return ops::latentHeads(q, up, down.narrow(-1, mla.latent, mla.rope), sizes(), headDim, m_rotation.upTo(x.size(1)),
                          m_rotation.interleaved);
}

at::Tensor LatentAttentionMixer::composed(const at::Tensor& x, const ops::AttentionSpec& spec) const {
  const kinds::LatentShape& mla = m_shape.mla;
  const std::int64_t batch = x.size(0), time = x.size(1), heads = m_shape.heads;
  const Projected p = project(x, 0);
  const at::Tensor up =
      ops::linear(p.latent, m_weights.up, {}).view({batch, time, heads, mla.plain + m_shape.valueDim});
  const at::Tensor shared = p.key.unsqueeze(2).expand({batch, time, heads, mla.rope});
  return ops::composedAttention(at::cat({p.plain, p.rotated}, -1), at::cat({up.narrow(-1, 0, mla.plain), shared}, -1),
                                up.narrow(-1, mla.plain, m_shape.valueDim), 0, spec);
}

// The kernel has one size for queries, keys and values.
at::Tensor LatentAttentionMixer::byKernel(const at::Tensor& x, ops::AttentionSpec spec) const {
  spec.headDim = std::max(m_shape.headDim, m_shape.valueDim);
  const at::Tensor y = ops::attention(headsOf(x, spec.headDim), {}, spec);
  if (spec.headDim == m_shape.valueDim) return y;
  return y.view({x.size(0), x.size(1), m_shape.heads, spec.headDim})
      .narrow(-1, 0, m_shape.valueDim)
      .reshape({x.size(0), x.size(1), m_shape.outWidth});
}

at::Tensor LatentAttentionMixer::forward(const at::Tensor& x, const ForwardContext& context) const {
  ops::AttentionSpec spec = m_spec;
  if (!context.training) spec.dropout = 0;
  spec.seed = maskSeed(context.dropoutSeed, m_layer, kProbabilityMask);
  const at::Tensor y = ops::latentKernelsTake(x) ? byKernel(x, spec) : composed(x, spec);
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

std::unique_ptr<MixerState> LatentAttentionMixer::newState(std::int64_t batch, std::int64_t capacity) const {
  const std::int64_t reach = m_spec.mask == ops::Mask::Strided ? 0 : m_spec.window;
  return std::make_unique<LatentState>(
      RollingRows(batch, {m_shape.mla.latent, m_shape.mla.rope}, capacity, reach, m_weights.down.options()));
}

// For one token each tensor operation costs as much as a product: rotations happen where the numbers stand.
at::Tensor LatentAttentionMixer::advanceByKernel(const at::Tensor& x, RollingRows& cache) const {
  const kinds::LatentShape& mla = m_shape.mla;
  const std::int64_t first = cache.seen();
  const ops::Rotation rotation = m_rotation.upTo(first + x.size(1));
  const at::Tensor q = queries(x), down = ops::linear(x, m_weights.down, m_weights.downBias);
  const at::Tensor key = down.narrow(-1, mla.latent, mla.rope);
  ops::rotateTails(q, m_shape.heads, mla.rope, rotation, first, m_rotation.interleaved);
  ops::rotateTails(key, 1, mla.rope, rotation, first, m_rotation.interleaved);
  const RollingRows::View view = cache.append({normOf(down.narrow(-1, 0, mla.latent), m_weights.norm), key});
  const at::Tensor y = ops::latentCached(q, view.rows[0], view.rows[1], m_weights.up, view.before, sizes(), m_spec);
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

at::Tensor LatentAttentionMixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<LatentState&>(generic);
  const at::NoGradGuard off;
  if (ops::latentKernelsTake(x, m_spec)) return advanceByKernel(x, state.cache);
  const kinds::LatentShape& mla = m_shape.mla;
  const std::int64_t batch = x.size(0), time = x.size(1), heads = m_shape.heads;
  const Projected p = project(x, state.cache.seen());
  const RollingRows::View cache = state.cache.append({p.latent, p.key});
  const at::Tensor latent = cache.rows[0];  // {B, S, r}
  const at::Tensor up = m_weights.up.view({heads, mla.plain + m_shape.valueDim, mla.latent});
  // q_n^T W_uk c = (W_uk^T q_n)^T c: {H, B T, n} x {H, n, r}.
  const at::Tensor carried =
      at::bmm(p.plain.permute({2, 0, 1, 3}).reshape({heads, batch * time, mla.plain}), up.narrow(1, 0, mla.plain))
          .view({heads, batch, time, mla.latent})
          .transpose(0, 1);  // {B, H, T, r}
  at::Tensor products = at::matmul(carried, latent.unsqueeze(1).transpose(2, 3));
  if (mla.rope > 0)
    products = products + at::matmul(p.rotated.transpose(1, 2), cache.rows[1].unsqueeze(1).transpose(2, 3));
  const at::Tensor distance = ops::distances(time, cache.before, latent.size(1), 0, x.device());
  const at::Tensor probabilities =
      ops::probabilitiesOf(ops::scoresOf(products, distance, m_spec), ops::hiddenKeys(distance, m_spec), m_spec.sinks);
  const at::Tensor mixed = at::matmul(probabilities, latent.unsqueeze(1));  // {B, H, T, r}
  const at::Tensor values = at::bmm(mixed.transpose(0, 1).reshape({heads, batch * time, mla.latent}),
                                    up.narrow(1, mla.plain, m_shape.valueDim).transpose(1, 2));
  const at::Tensor y = values.view({heads, batch, time, m_shape.valueDim})
                           .permute({1, 2, 0, 3})
                           .reshape({batch, time, m_shape.outWidth});
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

}  // namespace eulerstack::runtime
