#include "core/runtime/ops/chunk_scan.h"

#include <algorithm>

#include "core/runtime/kernels/chunk_kernels.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kLongestChunk = 128;  // beyond, all pairs of a chunk leave the second cache

struct Sizes {
  std::int64_t batch, time, heads, size, groups, states, chunk, chunks;
  std::int64_t each() const { return heads / groups; }
};
Sizes sizesOf(const ChunkScan& in) {
  Sizes s{in.x.size(0), in.x.size(1), in.x.size(2), in.x.size(3), in.b.size(2), in.b.size(3), 1, 0};
  s.chunk = std::min(in.chunk, std::max<std::int64_t>(1, s.time));
  s.chunks = (s.time + s.chunk - 1) / s.chunk;
  return s;
}

template <class T>
kernels::ChunkScanArgs<T> argsOf(const ChunkScan& in, const Sizes& s, const at::Tensor& scores, std::int64_t sequence,
                                 std::int64_t head) {
  kernels::ChunkScanArgs<T> args;
  args.rows = s.time;
  args.chunk = s.chunk;
  args.states = s.states;
  args.size = s.size;
  const std::int64_t group = head / s.each();
  const auto place = [&](const at::Tensor& t, std::int64_t part) {
    return t.data_ptr<T>() + sequence * t.stride(0) + part * t.stride(2);
  };
  args.x = place(in.x, head);
  args.xStride = in.x.stride(1);
  args.b = place(in.b, group);
  args.bStride = in.b.stride(1);
  args.c = place(in.c, group);
  args.cStride = in.c.stride(1);
  const std::int64_t scalar = sequence * s.time * s.heads + head;
  if (in.step.defined()) args.step = in.step.data_ptr<T>() + scalar;
  const bool same = in.decay.dim() == 1;
  args.decay = in.decay.data_ptr<T>() + (same ? head : scalar);
  args.stepStride = s.heads;
  args.decayStride = same ? 0 : s.heads;
  args.scale = static_cast<T>(in.scale);
  if (in.skip.defined()) args.skip = in.skip.data_ptr<T>()[head];
  args.scores = scores.data_ptr<T>() + (sequence * s.groups + group) * scores.stride(1);
  args.yStride = s.heads * s.size;
  args.startStride = s.states * s.size;
  return args;
}

template <class T>
kernels::ChunkScoresArgs<T> scoresArgs(const ChunkScan& in, const Sizes& s, std::int64_t sequence, std::int64_t group,
                                       std::int64_t chunk) {
  kernels::ChunkScoresArgs<T> args;
  const std::int64_t first = chunk * s.chunk;
  args.rows = std::min(s.chunk, s.time - first);
  args.chunk = s.chunk;
  args.states = s.states;
  args.bStride = in.b.stride(1);
  args.cStride = in.c.stride(1);
  args.b = in.b.data_ptr<T>() + sequence * in.b.stride(0) + group * in.b.stride(2) + first * args.bStride;
  args.c = in.c.data_ptr<T>() + sequence * in.c.stride(0) + group * in.c.stride(2) + first * args.cStride;
  return args;
}

// C B^T of every chunk {B, G, chunks, Q, Q}: all heads of a group read it.
at::Tensor scoresOf(const ChunkScan& in, const Sizes& s) {
  at::Tensor scores = at::empty({s.batch, s.groups, s.chunks, s.chunk, s.chunk}, in.x.options().requires_grad(false));
  dispatch(in.x, [&]<class T>() {
    const std::int64_t tasks = s.batch * s.groups * s.chunks;
    forPieces(tasks, pieces(tasks, 1), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      const at::Tensor scratch = at::empty({s.states * kernels::looseStride(s.chunk)}, scores.options());
      for (std::int64_t task = begin; task < end; ++task) {
        const std::int64_t part = task / s.chunks;
        auto args = scoresArgs<T>(in, s, part / s.groups, part % s.groups, task % s.chunks);
        args.scores = scores.data_ptr<T>() + task * s.chunk * s.chunk;
        args.scratch = scratch.data_ptr<T>();
        kernels::chunkKernels<T>().scores(args);
      }
    });
  });
  return scores;
}

// `state` and `starts` {B, H, chunks, N, P} may be undefined.
at::Tensor run(const ChunkScan& in, const Sizes& s, const at::Tensor& scores, const at::Tensor& state,
               const at::Tensor& starts) {
  at::Tensor y = at::empty({s.batch, s.time, s.heads, s.size}, scores.options());
  dispatch(in.x, [&]<class T>() {
    const std::int64_t tasks = s.batch * s.heads;
    forPieces(tasks, pieces(tasks, 1), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      const at::Tensor scratch =
          at::empty({kernels::chunkScanScratch(s.chunk, s.states, s.size, false)}, scores.options());
      for (std::int64_t task = begin; task < end; ++task) {
        const std::int64_t sequence = task / s.heads, head = task % s.heads;
        auto args = argsOf<T>(in, s, scores, sequence, head);
        args.y = y.data_ptr<T>() + sequence * y.stride(0) + head * s.size;
        if (state.defined()) args.state = state.data_ptr<T>() + task * s.states * s.size;
        if (starts.defined()) args.starts = starts.data_ptr<T>() + task * s.chunks * s.states * s.size;
        args.scratch = scratch.data_ptr<T>();
        kernels::chunkKernels<T>().scan(args);
      }
    });
  });
  return y;
}

// The heads of a group share B, C and the scores: a task takes some heads of one group, one after the other, and adds
// up what they give; groups are split into parts only when there are fewer of them than threads.
std::int64_t partsOfGroups(const Sizes& s) {
  const std::int64_t wanted = (at::get_num_threads() + s.batch * s.groups - 1) / (s.batch * s.groups);
  return std::clamp<std::int64_t>(wanted, 1, s.each());
}

template <class T>
void zeroRows(T* first, std::int64_t stride, std::int64_t rows, std::int64_t width) {
  for (std::int64_t row = 0; row < rows; ++row) std::fill_n(first + row * stride, width, T(0));
}

ChunkScanGradients freshGradients(const ChunkScan& in, const Sizes& s, const at::TensorOptions& options) {
  ChunkScanGradients g;
  g.x = at::empty({s.batch, s.time, s.heads, s.size}, options);
  if (in.step.defined()) g.step = at::empty_like(in.step);
  if (in.decay.dim() > 1) g.decay = at::empty_like(in.decay);
  g.b = at::empty({partsOfGroups(s), s.batch, s.time, s.groups, s.states}, options);
  g.c = at::empty_like(g.b);
  if (in.skip.defined()) g.skip = at::zeros({s.batch, s.heads}, options);
  return g;
}

ChunkScan fromSaved(const variable_list& saved, AutogradContext* context) {
  return {saved[0],
          saved[1],
          saved[2],
          saved[3],
          saved[4],
          saved[5],
          context->saved_data["chunk"].toInt(),
          context->saved_data["scale"].toDouble()};
}

struct Scan : torch::autograd::Function<Scan> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const MaybeTensor& step,
                            const at::Tensor& decay, const at::Tensor& b, const at::Tensor& c, const MaybeTensor& skip,
                            std::int64_t chunk, double scale) {
    const ChunkScan in{x, orUndefined(step), decay, b, c, orUndefined(skip), chunk, scale};
    ChunkScanKept kept;
    const at::Tensor y = chunkScanForward(in, kept);
    context->save_for_backward({x, in.step, decay, b, c, in.skip, kept.scores, kept.starts});
    context->saved_data["chunk"] = chunk;
    context->saved_data["scale"] = scale;
    return y;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const ChunkScan in = fromSaved(saved, context);
    const ChunkScanGradients g = freshGradients(in, sizesOf(in), saved[6].options());
    chunkScanBackward(in, {saved[6], saved[7]}, gradients[0].contiguous(), g);
    const auto total = [](const at::Tensor& parts) { return parts.size(0) == 1 ? parts[0] : parts.sum(0); };
    return {g.x, g.step, g.decay, total(g.b), total(g.c), g.skip.defined() ? g.skip.sum(0) : at::Tensor(), {}, {}};
  }
};

at::Tensor rows(const at::Tensor& x) {
  return x.stride(3) == 1 ? x : x.contiguous();
}

}  // namespace

at::Tensor chunkScanForward(const ChunkScan& scan, ChunkScanKept& kept) {
  const Sizes s = sizesOf(scan);
  kept.scores = scoresOf(scan, s);
  kept.starts = at::empty({s.batch, s.heads, s.chunks, s.states, s.size}, kept.scores.options());
  return run(scan, s, kept.scores, {}, kept.starts);
}

void chunkScanBackward(const ChunkScan& in, const ChunkScanKept& kept, const at::Tensor& dy,
                       const ChunkScanGradients& g) {
  const Sizes s = sizesOf(in);
  const auto options = kept.scores.options();
  const std::int64_t parts = g.b.size(0);
  dispatch(in.x, [&]<class T>() {
    const std::int64_t tasks = s.batch * s.groups * parts, square = s.chunk * s.chunk;
    forPieces(tasks, pieces(tasks, 1), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      const at::Tensor scratch = at::empty({kernels::chunkScanScratch(s.chunk, s.states, s.size, true)}, options);
      const at::Tensor dscores = at::empty({s.chunks, s.chunk, s.chunk}, options);
      for (std::int64_t task = begin; task < end; ++task) {
        const std::int64_t part = task % parts, group = task / parts % s.groups, sequence = task / parts / s.groups;
        const auto place = [&](const at::Tensor& t) {
          return t.data_ptr<T>() + part * t.stride(0) + sequence * t.stride(1) + group * t.stride(3);
        };
        T *const db = place(g.b), *const dc = place(g.c);
        zeroRows(db, g.b.stride(2), s.time, s.states);
        zeroRows(dc, g.c.stride(2), s.time, s.states);
        dscores.zero_();
        for (std::int64_t i = s.each() * part / parts; i < s.each() * (part + 1) / parts; ++i) {
          const std::int64_t head = group * s.each() + i, scalar = sequence * s.time * s.heads + head;
          auto args = argsOf<T>(in, s, kept.scores, sequence, head);
          args.starts = kept.starts.data_ptr<T>() + (sequence * s.heads + head) * s.chunks * s.states * s.size;
          args.dy = dy.data_ptr<T>() + sequence * dy.stride(0) + head * s.size;
          args.dx = g.x.data_ptr<T>() + sequence * g.x.stride(0) + head * g.x.stride(2);
          args.dxStride = g.x.stride(1);
          if (g.step.defined()) args.dstep = g.step.data_ptr<T>() + scalar;
          if (g.decay.defined()) args.ddecay = g.decay.data_ptr<T>() + scalar;
          if (g.skip.defined()) args.dskip = g.skip.data_ptr<T>() + sequence * s.heads + head;
          args.db = db;
          args.dc = dc;
          args.dbStride = g.b.stride(2);
          args.dcStride = g.c.stride(2);
          args.dscores = dscores.data_ptr<T>();
          args.scratch = scratch.data_ptr<T>();
          kernels::chunkKernels<T>().scanGrad(args);
        }
        for (std::int64_t chunk = 0; chunk < s.chunks; ++chunk) {
          auto args = scoresArgs<T>(in, s, sequence, group, chunk);
          args.dscores = dscores.data_ptr<T>() + chunk * square;
          args.dbStride = g.b.stride(2);
          args.dcStride = g.c.stride(2);
          args.db = db + chunk * s.chunk * args.dbStride;
          args.dc = dc + chunk * s.chunk * args.dcStride;
          kernels::chunkKernels<T>().scoresGrad(args);
        }
      }
    });
  });
}

bool chunkKernelsTake(const at::Tensor& x, std::int64_t chunk, const at::Tensor* state) {
  return usesKernels(x) && std::min(chunk, x.size(1)) <= kLongestChunk && x.numel() > 0 &&
         !(state && at::GradMode::is_enabled());
}

at::Tensor chunkScan(const ChunkScan& given, at::Tensor* state) {
  ChunkScan in = given;
  in.x = rows(given.x);
  in.b = rows(given.b);
  in.c = rows(given.c);
  in.decay = given.decay.contiguous();
  if (given.step.defined()) in.step = given.step.contiguous();
  if (!state) return Scan::apply(in.x, maybe(in.step), in.decay, in.b, in.c, maybe(in.skip), in.chunk, in.scale);
  const Sizes s = sizesOf(in);
  at::Tensor now = state->defined() ? state->clone(at::MemoryFormat::Contiguous)
                                    : at::zeros({s.batch, s.heads, s.states, s.size}, in.x.options());
  const at::Tensor y = run(in, s, scoresOf(in, s), now, {});
  *state = now;
  return y;
}

}  // namespace eulerstack::runtime::ops
