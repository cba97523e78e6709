// Mamba-1: the short convolution and the selective scan by our kernels, split between threads by sequence and channels.
#include "core/runtime/ops/state_space.h"

#include <algorithm>
#include <cmath>

#include "core/runtime/ops/common.h"
#include "core/runtime/ops/narrow.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// A view of rows inside wider rows is taken as it is.
at::Tensor rowView(const at::Tensor& x) {
  const bool rows = x.stride(2) == 1 && x.stride(0) == x.stride(1) * x.size(1);
  return rows ? x : x.contiguous();
}

at::Tensor plainShortConvolution(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, bool silu) {
  const std::int64_t kernel = weight.size(2);
  const at::Tensor padded = at::constant_pad_nd(x.transpose(1, 2), {kernel - 1, 0});
  const at::Tensor y = at::conv1d(padded, weight, maybe(bias), at::IntArrayRef({1}), at::IntArrayRef({0}),
                                  at::IntArrayRef({1}), weight.size(0))
                           .transpose(1, 2);
  return silu ? at::silu(y) : y;
}

template <class T>
kernels::ShortConvArgs<T> convArgs(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, bool silu) {
  kernels::ShortConvArgs<T> args;
  args.x = x.data_ptr<T>();
  args.xStride = x.stride(1);
  args.weight = weight.data_ptr<T>();
  args.bias = pointer<T>(bias);
  args.channels = weight.size(1);
  args.kernel = weight.size(0);
  args.rows = x.size(1);
  args.silu = silu;
  return args;
}

struct ShortConv : torch::autograd::Function<ShortConv> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& given, const at::Tensor& weight,
                            const MaybeTensor& bias, bool silu) {
    const at::Tensor x = rowView(given);
    context->save_for_backward({x, weight, orUndefined(bias)});
    context->saved_data["silu"] = silu;
    const std::int64_t batch = x.size(0), rows = x.size(1), channels = weight.size(0);
    const at::Tensor byTap = weight.view({channels, -1}).t().contiguous();
    at::Tensor y = at::empty({batch, rows, channels}, x.options().requires_grad(false));
    dispatch(x, [&]<class T>() {
      const std::int64_t count = pieces(batch * rows, 64);
      forPieces(batch * rows, count, [&](std::int64_t, std::int64_t begin, std::int64_t end) {
        while (begin < end) {  // sequence by sequence
          const std::int64_t sequence = begin / rows, last = std::min(end, (sequence + 1) * rows);
          kernels::ShortConvArgs<T> args = convArgs<T>(x, byTap, orUndefined(bias), silu);
          args.x += sequence * rows * args.xStride;
          args.y = y.data_ptr<T>() + sequence * rows * channels;
          kernels::kernels<T>().shortConv(args, begin - sequence * rows, last - sequence * rows);
          begin = last;
        }
      });
    });
    return y;
  }

  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor x = saved[0], bias = saved[2];
    const bool silu = context->saved_data["silu"].toBool();
    const std::int64_t batch = x.size(0), rows = x.size(1), channels = saved[1].size(0), taps = saved[1].size(2);
    const at::Tensor byTap = saved[1].view({channels, -1}).t().contiguous();
    const at::Tensor dy = gradients[0].contiguous();
    const auto options = x.options().requires_grad(false);
    at::Tensor dx = at::empty({batch, rows, channels}, options);
    at::Tensor dweight = at::zeros({batch, taps, channels}, options), dbias = at::zeros({batch, channels}, options);
    at::Tensor dpre = silu ? at::empty({batch, rows, channels}, options) : at::Tensor();
    dispatch(x, [&]<class T>() {
      at::parallel_for(0, batch, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t b = first; b < last; ++b) {
          kernels::ShortConvArgs<T> args = convArgs<T>(x, byTap, bias, silu);
          args.x += b * rows * args.xStride;
          args.dy = dy.data_ptr<T>() + b * rows * channels;
          args.dpre = silu ? dpre.data_ptr<T>() + b * rows * channels : nullptr;
          args.dx = dx.data_ptr<T>() + b * rows * channels;
          args.dweight = dweight.data_ptr<T>() + b * taps * channels;
          args.dbias = dbias.data_ptr<T>() + b * channels;
          kernels::kernels<T>().shortConvGrad(args);
        }
      });
    });
    return {
        dx, dweight.sum(0).t().contiguous().view(saved[1].sizes()), bias.defined() ? dbias.sum(0) : at::Tensor(), {}};
  }
};

// h_t = exp(logDecay_t) h_(t-1) + x_t for all t, {B, T, C, N}; state {B, C, N} before and then after. Pieces of about
// sqrt(T) tokens go side by side, then their ends are carried on.
at::Tensor statesOf(const at::Tensor& logDecay, const at::Tensor& x, at::Tensor& state) {
  const std::int64_t time = x.size(1);
  const auto size = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::sqrt(static_cast<double>(time))));
  const std::int64_t count = (time + size - 1) / size, fill = count * size - time;
  const auto inPieces = [&](const at::Tensor& t) {
    return at::constant_pad_nd(t, {0, 0, 0, 0, 0, fill}).unflatten(1, {count, size});
  };
  const at::Tensor added = inPieces(x), share = inPieces(logDecay), decay = share.exp();
  std::vector<at::Tensor> inside{added.select(2, 0)};
  for (std::int64_t t = 1; t < size; ++t) inside.push_back(decay.select(2, t) * inside.back() + added.select(2, t));
  const at::Tensor alone = at::stack(inside, 2), until = share.cumsum(2).exp();
  std::vector<at::Tensor> states;
  for (std::int64_t piece = 0; piece < count; ++piece) {
    states.push_back(alone.select(1, piece) + until.select(1, piece) * state.unsqueeze(1));
    state = states.back().select(1, size - 1);
  }
  return at::cat(states, 1).narrow(1, 0, time);
}

at::Tensor plainScan(const ScanInputs& in, at::Tensor& state) {
  if (isNarrow(in.u)) {  // sums of many decays
    const auto wide = [](const at::Tensor& t) { return t.to(at::kFloat); };
    at::Tensor before = wide(state);
    const at::Tensor y =
        plainScan({wide(in.u), wide(in.dt), wide(in.aLog), wide(in.b), wide(in.c), wide(in.d), wide(in.z)}, before);
    state = before.to(state.scalar_type());
    return y.to(in.u.scalar_type());
  }
  const at::Tensor step = at::softplus(in.dt);
  const at::Tensor states =
      statesOf(step.unsqueeze(-1) * -in.aLog.exp(), (step * in.u).unsqueeze(-1) * in.b.unsqueeze(2), state);
  return (at::matmul(states, in.c.unsqueeze(-1)).squeeze(-1) + in.d * in.u) * at::silu(in.z);
}

// b and c may be views of wider rows with one stride.
struct ScanTensors {
  at::Tensor u, dt, aLog, b, c, d, z;
};
ScanTensors scanTensors(const variable_list& in) {
  ScanTensors t{rowView(in[0]), in[1].contiguous(), in[2].contiguous(), rowView(in[3]),
                rowView(in[4]), in[5].contiguous(), rowView(in[6])};
  if (t.b.stride(1) != t.c.stride(1)) {
    t.b = t.b.contiguous();
    t.c = t.c.contiguous();
  }
  return t;
}

template <class T>
kernels::ScanArgs<T> scanArgs(const ScanTensors& t, std::int64_t sequence) {
  kernels::ScanArgs<T> args;
  args.rows = t.u.size(1);
  args.channels = t.u.size(2);
  args.states = t.aLog.size(1);
  args.groups = (args.channels + kernels::kScanLanes - 1) / kernels::kScanLanes;
  args.uStride = t.u.stride(1);
  args.zStride = t.z.stride(1);
  args.bcStride = t.b.stride(1);
  const std::int64_t row = sequence * args.rows;
  args.u = t.u.data_ptr<T>() + row * args.uStride;
  args.z = t.z.data_ptr<T>() + row * args.zStride;
  args.dt = t.dt.data_ptr<T>() + row * args.channels;
  args.b = t.b.data_ptr<T>() + row * args.bcStride;
  args.c = t.c.data_ptr<T>() + row * args.bcStride;
  args.aLog = t.aLog.data_ptr<T>();
  args.d = t.d.data_ptr<T>();
  return args;
}

// Channels of a sequence are split only when there are fewer sequences than threads.
std::int64_t channelParts(std::int64_t batch, std::int64_t groups) {
  return std::clamp<std::int64_t>((at::get_num_threads() + batch - 1) / batch, 1, groups);
}

// body(args, sequence, part) for every sequence and part of its channels.
template <class T, class Body>
void forScans(const ScanTensors& t, bool gradient, const Body& body) {
  const kernels::ScanArgs<T> shape = scanArgs<T>(t, 0);
  const std::int64_t batch = t.u.size(0), parts = channelParts(batch, shape.groups);
  at::parallel_for(0, batch * parts, 1, [&](std::int64_t first, std::int64_t last) {
    const at::Tensor scratch =
        at::empty({kernels::scanScratch(shape.states, gradient)}, t.u.options().requires_grad(false));
    for (std::int64_t task = first; task < last; ++task) {
      const std::int64_t sequence = task / parts, part = task % parts;
      kernels::ScanArgs<T> args = scanArgs<T>(t, sequence);
      args.begin = shape.groups * part / parts * kernels::kScanLanes;
      args.end = std::min(shape.channels, shape.groups * (part + 1) / parts * kernels::kScanLanes);
      args.scratch = scratch.data_ptr<T>();
      body(args, sequence, part);
    }
  });
}

at::Tensor runScan(const ScanTensors& t, const at::Tensor& state, const at::Tensor& starts) {
  const auto options = t.u.options().requires_grad(false);
  at::Tensor y = at::empty({t.u.size(0), t.u.size(1), t.u.size(2)}, options);
  dispatch(t.u, [&]<class T>() {
    forScans<T>(t, false, [&](kernels::ScanArgs<T>& args, std::int64_t sequence, std::int64_t) {
      args.y = y.data_ptr<T>() + sequence * args.rows * args.channels;
      if (state.defined()) args.state = state.data_ptr<T>() + sequence * args.channels * args.states;
      if (starts.defined()) args.starts = starts[sequence].template data_ptr<T>();
      kernels::kernels<T>().selectiveScan(args);
    });
  });
  return y;
}

struct Scan : torch::autograd::Function<Scan> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& u, const at::Tensor& dt, const at::Tensor& aLog,
                            const at::Tensor& b, const at::Tensor& c, const at::Tensor& d, const at::Tensor& z) {
    const ScanTensors t = scanTensors({u, dt, aLog, b, c, d, z});
    const std::int64_t chunks = (u.size(1) + kernels::kScanChunk - 1) / kernels::kScanChunk;
    const std::int64_t groups = (u.size(2) + kernels::kScanLanes - 1) / kernels::kScanLanes;
    const at::Tensor starts =
        at::empty({u.size(0), chunks, groups, aLog.size(1), kernels::kScanLanes}, u.options().requires_grad(false));
    context->save_for_backward({t.u, t.dt, t.aLog, t.b, t.c, t.d, t.z, starts});
    return runScan(t, {}, starts);
  }

  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const ScanTensors t = scanTensors(saved);
    const at::Tensor dy = gradients[0].contiguous(), starts = saved[7];
    const auto options = t.u.options().requires_grad(false);
    const std::int64_t batch = t.u.size(0), rows = t.u.size(1), channels = t.u.size(2), states = t.aLog.size(1);
    const std::int64_t parts = channelParts(batch, starts.size(2));
    at::Tensor du = at::empty({batch, rows, channels}, options), ddt = at::empty_like(du), dz = at::empty_like(du);
    at::Tensor db = at::zeros({batch, parts, rows, states}, options), dc = at::zeros_like(db);
    at::Tensor daLog = at::zeros({batch, channels, states}, options), dd = at::zeros({batch, channels}, options);
    dispatch(t.u, [&]<class T>() {
      forScans<T>(t, true, [&](kernels::ScanArgs<T>& args, std::int64_t b, std::int64_t part) {
        const std::int64_t row = b * rows * channels;
        args.starts = starts.data_ptr<T>() + b * starts.stride(0);
        args.dy = dy.data_ptr<T>() + row;
        args.du = du.data_ptr<T>() + row;
        args.ddt = ddt.data_ptr<T>() + row;
        args.dz = dz.data_ptr<T>() + row;
        args.db = db.data_ptr<T>() + (b * parts + part) * rows * states;
        args.dc = dc.data_ptr<T>() + (b * parts + part) * rows * states;
        args.daLog = daLog.data_ptr<T>() + b * channels * states;
        args.dd = dd.data_ptr<T>() + b * channels;
        kernels::kernels<T>().selectiveScanGrad(args);
      });
    });
    return {du, ddt, daLog.sum(0), db.sum(1), dc.sum(1), dd.sum(0), dz};
  }
};

}  // namespace

at::Tensor shortConvolution(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, bool silu) {
  if (!usesKernels(x)) return plainShortConvolution(x, weight, bias, silu);
  return ShortConv::apply(x, weight, maybe(bias), silu);
}

at::Tensor selectiveScan(const ScanInputs& in) {
  if (!usesKernels(in.u)) {
    at::Tensor state = at::zeros({in.u.size(0), in.u.size(2), in.aLog.size(1)}, in.u.options().requires_grad(false));
    return plainScan(in, state);
  }
  return Scan::apply(in.u, in.dt, in.aLog, in.b, in.c, in.d, in.z);
}

at::Tensor selectiveScan(const ScanInputs& in, at::Tensor& state) {
  const at::NoGradGuard off;
  if (!usesKernels(in.u)) return plainScan(in, state);
  return runScan(scanTensors({in.u, in.dt, in.aLog, in.b, in.c, in.d, in.z}), state, {});
}

}  // namespace eulerstack::runtime::ops
