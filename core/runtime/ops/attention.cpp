#include <cmath>

#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Rotates the first `heads` heads of rows {N, stride} in place.
void rotateRows(const at::Tensor& rows, std::int64_t heads, std::int64_t headDim, const Rotation& rotation,
                std::int64_t first, std::int64_t rowsPerSequence, bool backwards) {
  const std::int64_t count = rows.size(0);
  dispatch(rows, [&]<class T>() {
    forPieces(count, pieces(count, 16), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      kernels::kernels<T>().rotate(pointer<T>(rows), rows.size(1), heads, headDim, pointer<T>(rotation.cosine),
                                   pointer<T>(rotation.sine), first, rowsPerSequence, backwards, begin, end);
    });
  });
}

// One mask for each (call, sequence, key/value head).
std::uint64_t seedOf(std::uint64_t seed, std::int64_t sequence, std::int64_t head) {
  return seed + 0x9e3779b97f4a7c15ULL * static_cast<std::uint64_t>((sequence << 20) + head + 1);
}

template <class T>
kernels::AttentionArgs<T> argsFor(const AttentionSpec& spec, const T* slopes, std::int64_t sequence, std::int64_t head,
                                  std::int64_t queries, std::int64_t keys, std::int64_t offset) {
  kernels::AttentionArgs<T> args;
  args.queries = queries;
  args.keys = keys;
  args.offset = offset;
  args.headDim = spec.headDim;
  args.group = spec.heads / spec.kvHeads;
  args.window = spec.window;
  args.scale = static_cast<T>(spec.scale);
  args.slopes = slopes ? slopes + head * args.group : nullptr;
  args.dropout = static_cast<T>(spec.dropout);
  args.seed = seedOf(spec.seed, sequence, head);
  return args;
}

// Runs body(sequence, head, scratch) for every sequence and key/value head, each thread with its own scratch.
template <class T, class Body>
void forHeads(std::int64_t batch, std::int64_t heads, std::int64_t scratch, const at::TensorOptions& options,
              const Body& body) {
  const std::int64_t threads = std::min<std::int64_t>(batch * heads, at::get_num_threads());
  const at::Tensor buffer = at::empty({threads, scratch}, options);
  forPieces(batch * heads, threads, [&](std::int64_t piece, std::int64_t begin, std::int64_t end) {
    T* own = pointer<T>(buffer) + piece * scratch;
    for (std::int64_t task = begin; task < end; ++task) body(task / heads, task % heads, own);
  });
}

struct Sizes {
  std::int64_t batch, time, width, queryWidth, kvWidth;
};
Sizes sizesOf(const at::Tensor& qkv, const AttentionSpec& spec) {
  return {qkv.size(0), qkv.size(1), qkv.size(2), spec.heads * spec.headDim, spec.kvHeads * spec.headDim};
}

at::Tensor fullForward(const at::Tensor& qkv, const AttentionSpec& spec, const at::Tensor& logSumExp) {
  const Sizes s = sizesOf(qkv, spec);
  at::Tensor out = at::empty({s.batch, s.time, s.queryWidth}, qkv.options());
  dispatch(qkv, [&]<class T>() {
    const std::int64_t scratch = kernels::attentionScratch(s.time, s.time, spec.headDim, false);
    const std::int64_t group = spec.heads / spec.kvHeads;
    forHeads<T>(s.batch, spec.kvHeads, scratch, qkv.options(), [&](std::int64_t b, std::int64_t head, T* own) {
      kernels::AttentionArgs<T> args = argsFor<T>(spec, pointer<T>(spec.slopes), b, head, s.time, s.time, 0);
      const T* row = pointer<T>(qkv) + b * s.time * s.width;
      args.q = row + head * group * spec.headDim;
      args.k = row + s.queryWidth + head * spec.headDim;
      args.v = args.k + s.kvWidth;
      args.qStride = args.kvStride = s.width;
      args.out = pointer<T>(out) + b * s.time * s.queryWidth + head * group * spec.headDim;
      args.outStride = s.queryWidth;
      args.logSumExp = pointer<T>(logSumExp) + (b * spec.heads + head * group) * s.time;
      args.scratch = own;
      kernels::kernels<T>().attention(args);
    });
  });
  return out;
}

at::Tensor fullBackward(const at::Tensor& qkv, const AttentionSpec& spec, const at::Tensor& out,
                        const at::Tensor& logSumExp, const at::Tensor& dout) {
  const Sizes s = sizesOf(qkv, spec);
  at::Tensor dqkv = at::empty_like(qkv);
  dispatch(qkv, [&]<class T>() {
    const std::int64_t scratch = kernels::attentionScratch(s.time, s.time, spec.headDim, true);
    const std::int64_t group = spec.heads / spec.kvHeads;
    forHeads<T>(s.batch, spec.kvHeads, scratch, qkv.options(), [&](std::int64_t b, std::int64_t head, T* own) {
      kernels::AttentionArgs<T> args = argsFor<T>(spec, pointer<T>(spec.slopes), b, head, s.time, s.time, 0);
      const std::int64_t row = b * s.time * s.width;
      const std::int64_t q = row + head * group * spec.headDim;
      const std::int64_t k = row + s.queryWidth + head * spec.headDim;
      const std::int64_t o = b * s.time * s.queryWidth + head * group * spec.headDim;
      args.q = pointer<T>(qkv) + q;
      args.k = pointer<T>(qkv) + k;
      args.v = args.k + s.kvWidth;
      args.qStride = args.kvStride = args.dqStride = args.dkvStride = s.width;
      args.out = pointer<T>(out) + o;
      args.dout = pointer<T>(dout) + o;
      args.outStride = s.queryWidth;
      args.logSumExp = pointer<T>(logSumExp) + (b * spec.heads + head * group) * s.time;
      args.dq = pointer<T>(dqkv) + q;
      args.dk = pointer<T>(dqkv) + k;
      args.dv = args.dk + s.kvWidth;
      args.scratch = own;
      kernels::kernels<T>().attentionGrad(args);
    });
  });
  return dqkv;
}

struct Attention : torch::autograd::Function<Attention> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& qkv, const MaybeTensor& cosine,
                            const MaybeTensor& sine, const AttentionSpec& spec) {
    const Rotation rotation{orUndefined(cosine), orUndefined(sine)};
    if (cosine) rotateRows(asRows(qkv), spec.heads + spec.kvHeads, spec.headDim, rotation, 0, qkv.size(1), false);
    const at::Tensor logSumExp = at::empty({qkv.size(0), spec.heads, qkv.size(1)}, qkv.options());
    const at::Tensor out = fullForward(qkv, spec, logSumExp);
    context->save_for_backward({qkv, rotation.cosine, rotation.sine, out, logSumExp, spec.slopes});
    context->saved_data["sizes"] = std::vector<std::int64_t>{spec.heads, spec.kvHeads, spec.headDim, spec.window,
                                                             static_cast<std::int64_t>(spec.seed)};
    context->saved_data["factors"] = std::vector<double>{spec.scale, spec.dropout};
    return out;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const std::vector<std::int64_t> sizes = context->saved_data["sizes"].toIntVector();
    const std::vector<double> factors = context->saved_data["factors"].toDoubleVector();
    const AttentionSpec spec{sizes[0],   sizes[1], sizes[2],   sizes[3],
                             factors[0], saved[5], factors[1], static_cast<std::uint64_t>(sizes[4])};
    const at::Tensor dqkv = fullBackward(saved[0], spec, saved[3], saved[4], gradients[0].contiguous());
    if (saved[1].defined())
      rotateRows(asRows(dqkv), spec.heads + spec.kvHeads, spec.headDim, {saved[1], saved[2]}, 0, dqkv.size(1), true);
    return {dqkv, {}, {}, {}};
  }
};

// x {B, T, heads, h} rotated, composed of ATen operations.
at::Tensor plainRotate(const at::Tensor& x, const Rotation& rotation, std::int64_t first) {
  if (!rotation.cosine.defined()) return x;
  const at::Tensor cosine = rotation.cosine.narrow(0, first, x.size(1)).unsqueeze(1).to(x.scalar_type());
  const at::Tensor sine = rotation.sine.narrow(0, first, x.size(1)).unsqueeze(1).to(x.scalar_type());
  const auto halves = x.chunk(2, -1);
  return at::cat({halves[0] * cosine - halves[1] * sine, halves[1] * cosine + halves[0] * sine}, -1);
}

// q {B, T, H, h}, k and v {B, S, K, h}; query i stands at offset + i.
at::Tensor plainAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, std::int64_t offset,
                          const AttentionSpec& spec) {
  const std::int64_t queries = q.size(1), keys = k.size(1), group = spec.heads / spec.kvHeads;
  const at::Tensor wideK = k.repeat_interleave(group, 2).transpose(1, 2);
  const at::Tensor wideV = v.repeat_interleave(group, 2).transpose(1, 2);
  const auto integers = at::TensorOptions().dtype(at::kLong).device(q.device());
  const at::Tensor distance =
      (at::arange(queries, integers) + offset).unsqueeze(1) - at::arange(keys, integers).unsqueeze(0);
  at::Tensor hidden = distance < 0;
  if (spec.window > 0) hidden = hidden.logical_or(distance >= spec.window);
  at::Tensor scores = at::matmul(q.transpose(1, 2), wideK.transpose(2, 3)) * spec.scale;
  if (spec.slopes.defined())
    scores = scores - spec.slopes.to(q.device(), q.scalar_type()).view({-1, 1, 1}) * distance.to(q.scalar_type());
  const at::Tensor p = at::softmax(scores.masked_fill(hidden, -1e30), -1);
  return at::matmul(plainDropout(p, spec.dropout, spec.seed), wideV)
      .transpose(1, 2)
      .reshape({q.size(0), queries, spec.heads * spec.headDim});
}

}  // namespace

at::Tensor attention(const at::Tensor& qkv, const Rotation& rotation, const AttentionSpec& spec) {
  if (usesKernels(qkv)) return Attention::apply(qkv.contiguous(), maybe(rotation.cosine), maybe(rotation.sine), spec);
  const Sizes s = sizesOf(qkv, spec);
  const auto parts = qkv.split_with_sizes({s.queryWidth, s.kvWidth, s.kvWidth}, -1);
  const auto heads = [&](const at::Tensor& x) { return x.reshape({s.batch, s.time, -1, spec.headDim}); };
  return plainAttention(plainRotate(heads(parts[0]), rotation, 0), plainRotate(heads(parts[1]), rotation, 0),
                        heads(parts[2]), 0, spec);
}

at::Tensor attentionCached(const at::Tensor& q, const at::Tensor& keys, const at::Tensor& values, std::int64_t offset,
                           const AttentionSpec& spec) {
  const std::int64_t batch = q.size(0), queries = q.size(1), known = offset + queries;
  if (!usesKernels(q)) {
    const auto heads = [&](const at::Tensor& x) { return x.reshape({batch, x.size(1), -1, spec.headDim}); };
    return plainAttention(heads(q), heads(keys.narrow(1, 0, known)), heads(values.narrow(1, 0, known)), offset, spec);
  }
  // A window needs no key before its first query's.
  const std::int64_t first = spec.window > 0 ? std::max<std::int64_t>(0, offset - spec.window + 1) : 0;
  const std::int64_t group = spec.heads / spec.kvHeads;
  at::Tensor out = at::empty_like(q);
  dispatch(q, [&]<class T>() {
    const std::int64_t scratch = kernels::attentionScratch(queries, known - first, spec.headDim, false);
    forHeads<T>(batch, spec.kvHeads, scratch, q.options(), [&](std::int64_t b, std::int64_t head, T* own) {
      kernels::AttentionArgs<T> args =
          argsFor<T>(spec, pointer<T>(spec.slopes), b, head, queries, known - first, offset - first);
      const std::int64_t row = b * keys.stride(0) + first * keys.stride(1) + head * spec.headDim;
      args.q = pointer<T>(q) + b * queries * q.size(2) + head * group * spec.headDim;
      args.qStride = args.outStride = q.size(2);
      args.k = pointer<T>(keys) + row;
      args.v = pointer<T>(values) + row;
      args.kvStride = keys.stride(1);
      args.out = pointer<T>(out) + b * queries * q.size(2) + head * group * spec.headDim;
      args.scratch = own;
      kernels::kernels<T>().attention(args);
    });
  });
  return out;
}

void rotate(at::Tensor& x, std::int64_t heads, const Rotation& rotation, std::int64_t first) {
  if (!rotation.cosine.defined()) return;
  if (usesKernels(x))
    rotateRows(asRows(x), heads, x.size(-1) / heads, rotation, first, x.size(1), false);
  else
    x.copy_(plainRotate(x.reshape({x.size(0), x.size(1), heads, -1}), rotation, first).reshape(x.sizes()));
}

}  // namespace eulerstack::runtime::ops
