#include "core/runtime/ops/ttt_scan.h"

#include <algorithm>

#include "core/runtime/kernels/chunk_kernels.h"
#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kChunk = 64;      // tokens between two looks at the matrix
constexpr std::int64_t kFewestRows = 4;  // below, to turn the matrix costs more than it saves

struct Sizes {
  std::int64_t batch, time, width, chunk, chunks, stride;
};
Sizes sizesOf(const at::Tensor& qkv) {
  Sizes s{qkv.size(0), qkv.size(1), qkv.size(2) / 3, 0, 0, 0};
  s.chunk = std::min(kChunk, s.time);
  s.chunks = (s.time + s.chunk - 1) / s.chunk;
  s.stride = kernels::looseStride(s.width);
  return s;
}

// What the forward pass leaves; all of each sequence.
struct Kept {
  at::Tensor starts, before, slopes, after;
};

template <class T>
kernels::TttArgs<T> argsOf(const TttScan& in, const Sizes& s, const Kept& kept, std::int64_t sequence) {
  kernels::TttArgs<T> args;
  args.rows = s.time;
  args.chunk = s.chunk;
  args.width = s.width;
  args.rate = static_cast<T>(in.rate);
  args.eps = static_cast<T>(in.eps);
  args.stride = 3 * s.width;
  args.q = in.qkv.data_ptr<T>() + sequence * s.time * args.stride;
  args.k = args.q + s.width;
  args.v = args.k + s.width;
  args.scale = in.scale.data_ptr<T>();
  args.shift = in.shift.data_ptr<T>();
  const std::int64_t row = sequence * s.time * s.width;
  args.before = kept.before.data_ptr<T>() + row;
  args.slopes = kept.slopes.data_ptr<T>() + row;
  args.after = kept.after.data_ptr<T>() + row;
  if (kept.starts.defined()) args.starts = kept.starts.data_ptr<T>() + sequence * kept.starts.stride(0);
  return args;
}

template <class Body>
void forSequences(const Sizes& s, bool gradient, const at::TensorOptions& options, const Body& body) {
  forPieces(s.batch, pieces(s.batch, 1), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
    const at::Tensor scratch = at::empty({kernels::tttScratch(s.chunk, s.width, gradient)}, options);
    for (std::int64_t sequence = begin; sequence < end; ++sequence) body(sequence, scratch);
  });
}

// Turned weights {B, d, stride} of rows that start alike or each for itself.
at::Tensor turned(const at::Tensor& weight, const Sizes& s) {
  at::Tensor all = at::zeros({s.batch, s.width, s.stride}, weight.options().requires_grad(false));
  all.narrow(2, 0, s.width).copy_(weight.detach().transpose(-1, -2).expand({s.batch, s.width, s.width}));
  return all;
}

struct Run {
  TttResult result;
  Kept kept;
};
Run run(const TttScan& in, bool keepStarts) {
  const Sizes s = sizesOf(in.qkv);
  const auto options = in.qkv.options().requires_grad(false);
  Run run;
  if (keepStarts) run.kept.starts = at::empty({s.batch, s.chunks, s.width, s.stride}, options);
  for (at::Tensor* rows : {&run.kept.before, &run.kept.slopes, &run.kept.after, &run.result.y})
    *rows = at::empty({s.batch, s.time, s.width}, options);
  const at::Tensor weight = turned(in.weight, s);
  const at::Tensor bias = in.bias.detach().expand({s.batch, s.width}).clone(at::MemoryFormat::Contiguous);
  dispatch(in.qkv, [&]<class T>() {
    forSequences(s, false, options, [&](std::int64_t sequence, const at::Tensor& scratch) {
      auto args = argsOf<T>(in, s, run.kept, sequence);
      args.weight = weight.data_ptr<T>() + sequence * s.width * s.stride;
      args.bias = bias.data_ptr<T>() + sequence * s.width;
      args.y = run.result.y.data_ptr<T>() + sequence * s.time * s.width;
      args.scratch = scratch.data_ptr<T>();
      kernels::chunkKernels<T>().ttt(args);
    });
  });
  run.result.weight = weight.narrow(2, 0, s.width).transpose(1, 2).contiguous();
  run.result.bias = bias;
  return run;
}

struct Scan : torch::autograd::Function<Scan> {
  static variable_list forward(AutogradContext* context, const at::Tensor& qkv, const at::Tensor& scale,
                               const at::Tensor& shift, const at::Tensor& weight, const at::Tensor& bias, double rate,
                               double eps) {
    const Run r = run({qkv, scale, shift, weight, bias, rate, eps}, true);
    context->save_for_backward(
        {qkv, scale, shift, weight, bias, r.kept.starts, r.kept.before, r.kept.slopes, r.kept.after});
    context->saved_data["rate"] = rate;
    context->saved_data["eps"] = eps;
    context->mark_non_differentiable({r.result.weight, r.result.bias});
    return {r.result.y, r.result.weight, r.result.bias};
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const TttScan in{saved[0],
                     saved[1],
                     saved[2],
                     saved[3],
                     saved[4],
                     context->saved_data["rate"].toDouble(),
                     context->saved_data["eps"].toDouble()};
    const Kept kept{saved[5], saved[6], saved[7], saved[8]};
    const Sizes s = sizesOf(in.qkv);
    const auto options = in.qkv.options().requires_grad(false);
    const at::Tensor dy = gradients[0].contiguous();
    const at::Tensor views = at::empty({3, s.batch, s.time, s.width}, options);
    const at::Tensor dscale = at::zeros({s.batch, s.width}, options), dshift = at::zeros_like(dscale);
    const at::Tensor dbias = at::zeros_like(dscale), dweight = at::zeros({s.batch, s.width, s.stride}, options);
    dispatch(in.qkv, [&]<class T>() {
      forSequences(s, true, options, [&](std::int64_t sequence, const at::Tensor& scratch) {
        auto args = argsOf<T>(in, s, kept, sequence);
        const std::int64_t row = sequence * s.time * s.width;
        args.dy = dy.data_ptr<T>() + row;
        args.dq = views.data_ptr<T>() + row;
        args.dk = args.dq + views.stride(0);
        args.dv = args.dk + views.stride(0);
        args.dscale = dscale.data_ptr<T>() + sequence * s.width;
        args.dshift = dshift.data_ptr<T>() + sequence * s.width;
        args.dbias = dbias.data_ptr<T>() + sequence * s.width;
        args.dweight = dweight.data_ptr<T>() + sequence * s.width * s.stride;
        args.scratch = scratch.data_ptr<T>();
        kernels::chunkKernels<T>().tttGrad(args);
      });
    });
    return {at::cat({views[0], views[1], views[2]}, -1),
            dscale.sum(0),
            dshift.sum(0),
            dweight.narrow(2, 0, s.width).sum(0).t().contiguous(),
            dbias.sum(0),
            {},
            {}};
  }
};

}  // namespace

bool tttKernelsTake(const at::Tensor& x) {
  return usesKernels(x) && x.size(0) > 0 && x.size(1) >= kFewestRows;
}

TttResult tttScan(const TttScan& in) {
  const at::Tensor qkv = in.qkv.contiguous();
  if (!at::GradMode::is_enabled())
    return run({qkv, in.scale, in.shift, in.weight, in.bias, in.rate, in.eps}, false).result;
  const variable_list out = Scan::apply(qkv, in.scale, in.shift, in.weight, in.bias, in.rate, in.eps);
  return {out[0], out[1], out[2]};
}

}  // namespace eulerstack::runtime::ops
