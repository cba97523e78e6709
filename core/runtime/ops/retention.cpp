#include <cmath>

#include "core/runtime/ops/attention_parts.h"
#include "core/runtime/ops/chunk_scan.h"
#include "core/runtime/ops/state_space.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Queries, keys {B, T, H, h} and values {B, T, H, v} in rows of a projection or of its gradient.
struct Parts {
  at::Tensor q, k, v;
};
Parts partsOf(const at::Tensor& rows, const RetentionSpec& spec) {
  const std::int64_t keys = spec.heads * spec.keyDim;
  const auto part = [&](std::int64_t begin, std::int64_t size) {
    return rows.narrow(2, begin, spec.heads * size).unflatten(2, {spec.heads, size});
  };
  return {part(0, spec.keyDim), part(keys, spec.keyDim), part(2 * keys, spec.valueDim)};
}

void turn(const at::Tensor& rows, const Rotation& rotation, const RetentionSpec& spec, bool backwards) {
  if (rotation.cosine.defined())
    rotateRows(asRows(rows), 2 * spec.heads, spec.keyDim, rotation, spec.first, rows.size(1), backwards);
}

double scaleOf(const RetentionSpec& spec) {
  return 1 / std::sqrt(static_cast<double>(spec.keyDim));
}

// Reads the projection where it stands and writes its gradient where that belongs: composed of operations of their own,
// rotation, scaling, splitting and the pieces of the gradient are passes over memory each.
struct Retention : torch::autograd::Function<Retention> {
  static ChunkScan scanOf(const at::Tensor& rows, const at::Tensor& logDecay, const RetentionSpec& spec) {
    const Parts parts = partsOf(rows, spec);
    return {parts.v, {}, logDecay, parts.k, parts.q, {}, spec.chunk, scaleOf(spec)};
  }
  static at::Tensor forward(AutogradContext* context, const at::Tensor& rows, const MaybeTensor& cosine,
                            const MaybeTensor& sine, const at::Tensor& logDecay, const RetentionSpec& spec) {
    turn(rows, {orUndefined(cosine), orUndefined(sine)}, spec, false);
    ChunkScanKept kept;
    const at::Tensor y = chunkScanForward(scanOf(rows, logDecay, spec), kept);
    context->save_for_backward({rows, orUndefined(cosine), orUndefined(sine), logDecay, kept.scores, kept.starts});
    context->saved_data["sizes"] =
        std::vector<std::int64_t>{spec.heads, spec.keyDim, spec.valueDim, spec.chunk, spec.first};
    return y.flatten(2);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const std::vector<std::int64_t> sizes = context->saved_data["sizes"].toIntVector();
    const RetentionSpec spec{sizes[0], sizes[1], sizes[2], {}, sizes[3], sizes[4]};
    const at::Tensor drows = at::empty_like(saved[0]);
    const Parts parts = partsOf(drows, spec);
    const at::Tensor dy = gradients[0].contiguous().unflatten(2, {spec.heads, spec.valueDim});
    chunkScanBackward(scanOf(saved[0], saved[3], spec), {saved[4], saved[5]}, dy,
                      {parts.v, {}, {}, parts.k.unsqueeze(0), parts.q.unsqueeze(0), {}});
    turn(drows, {saved[1], saved[2]}, spec, true);
    return {drows, {}, {}, {}, {}};
  }
};

at::Tensor logOf(const at::Tensor& decay, const at::Tensor& like) {
  return decay.to(at::kDouble).log().to(like.device());
}

}  // namespace

at::Tensor retention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& decay,
                     std::int64_t chunk, at::Tensor* state) {
  const at::Tensor x = v.transpose(1, 2), b = k.transpose(1, 2), c = q.transpose(1, 2);
  const at::Tensor logDecay = logOf(decay, q);
  if (chunkKernelsTake(x, chunk, state))
    return chunkScan({x, {}, logDecay.to(q.scalar_type()), b, c, {}, chunk, 1}, state).transpose(1, 2);
  return chunkedScan(x, {}, logDecay.expand({x.size(0), x.size(1), -1}), b, c, chunk, state).transpose(1, 2);
}

at::Tensor retention(const at::Tensor& rows, const Rotation& rotation, const RetentionSpec& spec, at::Tensor* state) {
  if (rows.is_contiguous() && chunkKernelsTake(rows, spec.chunk, state)) {
    const at::Tensor logDecay = logOf(spec.decay, rows).to(rows.scalar_type());
    if (!state) return Retention::apply(rows, maybe(rotation.cosine), maybe(rotation.sine), logDecay, spec);
    turn(rows, rotation, spec, false);
    return chunkScan(Retention::scanOf(rows, logDecay, spec), state).flatten(2);
  }
  const Parts parts = partsOf(rows, spec);
  const auto turned = [&](const at::Tensor& heads) {
    return rotateHeads(heads, rotation, spec.first, spec.keyDim, false).transpose(1, 2);
  };
  return retention(turned(parts.q) * scaleOf(spec), turned(parts.k), parts.v.transpose(1, 2), spec.decay, spec.chunk,
                   state)
      .transpose(1, 2)
      .flatten(2);
}

}  // namespace eulerstack::runtime::ops
