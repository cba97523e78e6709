#include <cmath>

#include "core/runtime/ops/attention_parts.h"
#include "core/runtime/ops/common.h"
#include "core/runtime/ops/composed_attention.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Sizes {
  std::int64_t batch, time, width, queryWidth, kvWidth;
};
Sizes sizesOf(const at::Tensor& qkv, const AttentionSpec& spec) {
  return {qkv.size(0), qkv.size(1), qkv.size(2), spec.heads * spec.headDim, spec.kvHeads * spec.headDim};
}

// Rotates in place what one key/value head works with in one sequence, whose rows begin at `rows`: queries and keys, or
// their gradients.
template <class T>
void rotateGroup(T* rows, const Sizes& s, const AttentionSpec& spec, std::int64_t head, const Rotation& rotation,
                 bool backwards) {
  if (!rotation.cosine.defined()) return;
  const std::int64_t group = spec.heads / spec.kvHeads;
  const auto rotate = [&](T* first, std::int64_t heads) {
    kernels::kernels<T>().rotate(first, s.width, heads, spec.headDim, pointer<T>(rotation.cosine),
                                 pointer<T>(rotation.sine), 0, s.time, backwards, 0, s.time);
  };
  rotate(rows + head * group * spec.headDim, group);
  rotate(rows + s.queryWidth + head * spec.headDim, 1);
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
  const at::Tensor buffer = at::empty({taskThreads(batch * heads), scratch}, options);
  forTasks(batch * heads, [&](std::int64_t thread, std::int64_t task) {
    body(task / heads, task % heads, pointer<T>(buffer) + thread * scratch);
  });
}

// qkv is rotated in place, by the task of each head: what it reads next is near then.
at::Tensor fullForward(const at::Tensor& qkv, const Rotation& rotation, const AttentionSpec& spec,
                       const at::Tensor& logSumExp) {
  const Sizes s = sizesOf(qkv, spec);
  at::Tensor out = at::empty({s.batch, s.time, s.queryWidth}, qkv.options());
  dispatch(qkv, [&]<class T>() {
    const std::int64_t scratch = kernels::attentionScratch(s.time, s.time, spec.headDim, false);
    const std::int64_t group = spec.heads / spec.kvHeads;
    forHeads<T>(s.batch, spec.kvHeads, scratch, qkv.options(), [&](std::int64_t b, std::int64_t head, T* own) {
      kernels::AttentionArgs<T> args = argsFor<T>(spec, pointer<T>(spec.slopes), b, head, s.time, s.time, 0);
      T* row = pointer<T>(qkv) + b * s.time * s.width;
      rotateGroup(row, s, spec, head, rotation, false);
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

at::Tensor fullBackward(const at::Tensor& qkv, const Rotation& rotation, const AttentionSpec& spec,
                        const at::Tensor& out, const at::Tensor& logSumExp, const at::Tensor& dout) {
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
      rotateGroup(pointer<T>(dqkv) + row, s, spec, head, rotation, true);
    });
  });
  return dqkv;
}

// Sinks joined afterwards: lse' = log(e^lse + sum e^sink), out' = out e^(lse - lse'). With both, the backward pass of
// the keys stays as it is: P = exp(S - lse') and the sinks' values are zero.
void joinSinks(const at::Tensor& out, const at::Tensor& logSumExp, const at::Tensor& sinks) {
  const at::NoGradGuard off;
  const at::Tensor extra = at::logsumexp(sinks.detach(), {1}).view({1, -1, 1}).to(logSumExp.scalar_type());
  const at::Tensor total = at::logaddexp(logSumExp, extra);
  const at::Tensor share = (logSumExp - total).exp().transpose(1, 2).unsqueeze(-1);  // {B, T, H, 1}
  out.view({out.size(0), out.size(1), sinks.size(0), -1}).mul_(share);
  logSumExp.copy_(total);
}

// d loss / d sink = -sum over queries of exp(sink - lse') * rowsum(dO * O).
at::Tensor sinksGradient(const at::Tensor& out, const at::Tensor& dout, const at::Tensor& logSumExp,
                         const at::Tensor& sinks) {
  const std::int64_t heads = sinks.size(0);
  const at::Tensor delta = (out * dout).view({out.size(0), out.size(1), heads, -1}).sum(-1).transpose(1, 2);
  const at::Tensor shares = (sinks.view({1, heads, 1, -1}) - logSumExp.unsqueeze(-1)).exp();  // {B, H, T, S}
  return -(shares * delta.unsqueeze(-1)).sum(at::IntArrayRef{0, 2});
}

struct Attention : torch::autograd::Function<Attention> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& qkv, const MaybeTensor& cosine,
                            const MaybeTensor& sine, const MaybeTensor& sinks, const AttentionSpec& spec) {
    const Rotation rotation{orUndefined(cosine), orUndefined(sine)};
    const at::Tensor logSumExp = at::empty({qkv.size(0), spec.heads, qkv.size(1)}, qkv.options());
    const at::Tensor out = fullForward(qkv, rotation, spec, logSumExp);
    if (sinks) joinSinks(out, logSumExp, *sinks);
    context->save_for_backward({qkv, rotation.cosine, rotation.sine, out, logSumExp, spec.slopes, orUndefined(sinks)});
    context->saved_data["sizes"] = std::vector<std::int64_t>{spec.heads, spec.kvHeads, spec.headDim, spec.window,
                                                             static_cast<std::int64_t>(spec.seed)};
    context->saved_data["factors"] = std::vector<double>{spec.scale, spec.dropout};
    return out;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const std::vector<std::int64_t> sizes = context->saved_data["sizes"].toIntVector();
    const std::vector<double> factors = context->saved_data["factors"].toDoubleVector();
    AttentionSpec spec;
    spec.heads = sizes[0];
    spec.kvHeads = sizes[1];
    spec.headDim = sizes[2];
    spec.window = sizes[3];
    spec.seed = static_cast<std::uint64_t>(sizes[4]);
    spec.scale = factors[0];
    spec.dropout = factors[1];
    spec.slopes = saved[5];
    const at::Tensor dout = gradients[0].contiguous();
    const at::Tensor dqkv = fullBackward(saved[0], {saved[1], saved[2]}, spec, saved[3], saved[4], dout);
    at::Tensor dsinks;
    if (saved[6].defined() && saved[6].requires_grad()) {
      GradientSink sink(saved[6]);
      sink.target().add_(sinksGradient(saved[3], dout, saved[4], saved[6].detach()));
      dsinks = sink.forAutograd();
    }
    return {dqkv, {}, {}, dsinks, {}};
  }
};

// Token t of a sequence sees those of its own remainder t mod D only: D sequences of a D-th of the tokens, each with a
// band of ceil(w / D).
at::Tensor dilatedAttention(const at::Tensor& qkv, const AttentionSpec& given) {
  const std::int64_t batch = qkv.size(0), time = qkv.size(1), step = given.dilation;
  const std::int64_t rows = (time + step - 1) / step;
  AttentionSpec spec = given;
  spec.mask = Mask::Band;
  spec.window = (given.window + step - 1) / step;
  spec.dilation = 1;
  if (spec.slopes.defined()) spec.slopes = spec.slopes * static_cast<double>(step);
  const at::Tensor split = at::constant_pad_nd(qkv, {0, 0, 0, rows * step - time})
                               .view({batch, rows, step, qkv.size(2)})
                               .transpose(1, 2)
                               .reshape({batch * step, rows, qkv.size(2)});
  return attention(split, {}, spec)
      .view({batch, step, rows, spec.heads * spec.headDim})
      .transpose(1, 2)
      .reshape({batch, rows * step, spec.heads * spec.headDim})
      .narrow(1, 0, time);
}

bool hasKernel(const at::Tensor& x, const AttentionSpec& spec) {
  return usesKernels(x) && spec.softcap == 0 && (spec.mask == Mask::Band || spec.window == 0);
}

}  // namespace

at::Tensor attention(const at::Tensor& qkv, const Rotation& rotation, const AttentionSpec& spec) {
  if (hasKernel(qkv, spec))
    return Attention::apply(qkv.contiguous(), maybe(rotation.cosine), maybe(rotation.sine), maybe(spec.sinks), spec);
  if (usesKernels(qkv) && spec.mask == Mask::Dilated && spec.softcap == 0 && !rotation.cosine.defined())
    return dilatedAttention(qkv, spec);
  const Sizes s = sizesOf(qkv, spec);
  const auto parts = qkv.split_with_sizes({s.queryWidth, s.kvWidth, s.kvWidth}, -1);
  const auto heads = [&](const at::Tensor& x) { return x.reshape({s.batch, s.time, -1, spec.headDim}); };
  const auto rotated = [&](const at::Tensor& x) { return rotateHeads(heads(x), rotation, 0, spec.headDim, false); };
  return composedAttention(rotated(parts[0]), rotated(parts[1]), heads(parts[2]), 0, spec);
}

at::Tensor attentionCached(const at::Tensor& q, const at::Tensor& keys, const at::Tensor& values, std::int64_t offset,
                           const AttentionSpec& given) {
  AttentionSpec spec = given;
  spec.dropout = 0;  // of training alone
  const std::int64_t batch = q.size(0), queries = q.size(1), known = offset + queries;
  if (!hasKernel(q, spec)) {
    const auto heads = [&](const at::Tensor& x) { return x.reshape({batch, x.size(1), -1, spec.headDim}); };
    return composedAttention(heads(q), heads(keys.narrow(1, 0, known)), heads(values.narrow(1, 0, known)), offset,
                             spec);
  }
  // A window needs no key before its first query's.
  const std::int64_t first = spec.window > 0 ? std::max<std::int64_t>(0, offset - spec.window + 1) : 0;
  const std::int64_t group = spec.heads / spec.kvHeads;
  at::Tensor out = at::empty_like(q);
  const at::Tensor logSumExp =
      spec.sinks.defined() ? at::empty({batch, spec.heads, queries}, q.options()) : at::Tensor();
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
      if (logSumExp.defined()) args.logSumExp = pointer<T>(logSumExp) + (b * spec.heads + head * group) * queries;
      args.scratch = own;
      kernels::kernels<T>().attention(args);
    });
  });
  if (logSumExp.defined()) joinSinks(out, logSumExp, spec.sinks);
  return out;
}

void rotate(at::Tensor& x, std::int64_t heads, const Rotation& rotation, std::int64_t first) {
  if (!rotation.cosine.defined()) return;
  if (usesKernels(x))
    rotateRows(asRows(x), heads, x.size(-1) / heads, rotation, first, x.size(1), false);
  else
    x.copy_(rotateHeads(x.reshape({x.size(0), x.size(1), heads, -1}), rotation, first, x.size(-1) / heads, false)
                .reshape(x.sizes()));
}

}  // namespace eulerstack::runtime::ops
