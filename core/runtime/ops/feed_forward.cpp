#include "core/runtime/ops/common.h"
#include "core/runtime/ops/own_product.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsAPiece = 16;

struct HiddenKind {
  Activation activation;
  bool gated;
};
HiddenKind kindOf(const AutogradContext* context) {
  return {static_cast<Activation>(context->saved_data.at("activation").toInt()),
          context->saved_data.at("gated").toBool()};
}

template <class T>
kernels::HiddenArgs<T> hiddenArgs(const at::Tensor& pre, const at::Tensor& bias, const at::Tensor& h,
                                  const HiddenKind& kind) {
  kernels::HiddenArgs<T> args;
  args.activation = kind.activation;
  args.gated = kind.gated;
  args.inner = h.size(1);
  args.pre = pointer<T>(pre);
  args.bias = pointer<T>(bias);
  args.h = pointer<T>(h);
  return args;
}

// h = act(u), or act(g) * u, for rows of pre-activations, which the bias is still to be added to.
at::Tensor hidden(const at::Tensor& pre, const at::Tensor& bias, const HiddenKind& kind) {
  const std::int64_t rows = pre.size(0);
  at::Tensor h = at::empty({rows, kind.gated ? pre.size(1) / 2 : pre.size(1)}, pre.options().requires_grad(false));
  dispatch(pre, [&]<class T>() {
    const auto args = hiddenArgs<T>(pre, bias, h, kind);
    forPieces(rows, sharedPieces(rows, kRowsAPiece), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      kernels::kernels<T>().hidden(args, begin, end);
    });
  });
  return h;
}

struct HiddenGradient {
  at::Tensor pre, bias;  // bias undefined where there is none
};
// Turns dh into h (in place) and returns the gradients of the pre-activations and of the bias.
HiddenGradient hiddenGrad(const at::Tensor& pre, const at::Tensor& bias, at::Tensor& dh, const HiddenKind& kind) {
  const std::int64_t rows = pre.size(0), count = sharedPieces(rows, kRowsAPiece);
  const at::Tensor dpre = at::empty_like(pre);
  const at::Tensor dbias = bias.defined() ? at::zeros({count, pre.size(1)}, dpre.options()) : at::Tensor();
  dispatch(pre, [&]<class T>() {
    forPieces(rows, count, [&](std::int64_t piece, std::int64_t begin, std::int64_t end) {
      auto args = hiddenArgs<T>(pre, bias, dh, kind);
      args.dh = args.h;
      args.dpre = pointer<T>(dpre);
      if (dbias.defined()) args.dbias = pointer<T>(dbias) + piece * pre.size(1);
      kernels::kernels<T>().hidden(args, begin, end);
    });
  });
  return {dpre, dbias};
}

struct FeedForward : torch::autograd::Function<FeedForward> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& in,
                            const MaybeTensor& inBias, const at::Tensor& out, const MaybeTensor& outBias,
                            std::int64_t activation, bool gated) {
    const at::Tensor pre = timesTransposed(asRows(x), in, {});
    context->save_for_backward({x, in, orUndefined(inBias), out, orUndefined(outBias), pre});
    context->saved_data["activation"] = activation;
    context->saved_data["gated"] = gated;
    return timesTransposed(hidden(pre, orUndefined(inBias), kindOf(context)), out, orUndefined(outBias)).view_as(x);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor dy = asRows(gradients[0]);
    GradientSink in(saved[1]), inBias(saved[2]), out(saved[3]), outBias(saved[4]);
    at::Tensor dh = times(dy, saved[3]);
    const auto [dpre, dbias] = hiddenGrad(saved[5], saved[2], dh, kindOf(context));
    out.addProduct(dy, dh);  // dh holds h now
    outBias.addColumnSums(dy);
    in.addProduct(dpre, asRows(saved[0]));
    inBias.addColumnSums(dbias);
    at::Tensor dx;
    if (context->needs_input_grad(0)) dx = times(dpre, saved[1]).view(saved[0].sizes());
    return {dx, in.forAutograd(), inBias.forAutograd(), out.forAutograd(), outBias.forAutograd(), {}, {}};
  }
};

// First row of each expert that has rows.
struct ExpertRows {
  std::int64_t expert, begin, count;
};
std::vector<ExpertRows> rowsOf(c10::IntArrayRef counts) {
  std::vector<ExpertRows> rows;
  std::int64_t begin = 0;
  for (std::size_t e = 0; e < counts.size(); ++e) {
    if (counts[e] > 0) rows.push_back({static_cast<std::int64_t>(e), begin, counts[e]});
    begin += counts[e];
  }
  return rows;
}

at::Tensor ofExpert(const at::Tensor& all, std::int64_t expert) {
  return all.defined() ? all.select(0, expert) : all;
}

// body(expert's rows). Where an expert's products are large, all threads work on one expert after the other: they have
// different numbers of rows, and side by side one thread waits for the other. Small ones stand side by side; products
// inside then run on one thread.
template <class Body>
void forExperts(const std::vector<ExpertRows>& rows, std::int64_t weights, const Body& body) {
  constexpr std::int64_t kLargeProduct = 1 << 24;  // multiplications: some 300 microseconds of one thread
  std::int64_t all = 0;
  for (const ExpertRows& part : rows) all += part.count;
  if (all * weights / std::max<std::int64_t>(1, std::ssize(rows)) >= kLargeProduct) {
    for (const ExpertRows& part : rows) body(part);
    return;
  }
  forTasks(std::ssize(rows), [&](std::int64_t, std::int64_t task) {
    const at::NoGradGuard off;  // of this thread
    body(rows[static_cast<std::size_t>(task)]);
  });
}

struct Experts : torch::autograd::Function<Experts> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& in,
                            const MaybeTensor& inBias, const at::Tensor& out, const MaybeTensor& outBias,
                            std::int64_t activation, bool gated, at::IntArrayRef counts) {
    const at::Tensor pre = at::empty({x.size(0), in.size(1)}, x.options().requires_grad(false));
    const at::Tensor y = at::empty_like(x);
    const at::NoGradGuard off;
    forExperts(rowsOf(counts), out[0].numel(), [&](const ExpertRows& part) {
      at::Tensor before = pre.narrow(0, part.begin, part.count), result = y.narrow(0, part.begin, part.count);
      timesTransposedInto(before, x.narrow(0, part.begin, part.count), ofExpert(in, part.expert), {});
      const at::Tensor h =
          hidden(before, ofExpert(orUndefined(inBias), part.expert), {static_cast<Activation>(activation), gated});
      timesTransposedInto(result, h, ofExpert(out, part.expert), ofExpert(orUndefined(outBias), part.expert));
    });
    context->save_for_backward({x, in, orUndefined(inBias), out, orUndefined(outBias), pre});
    context->saved_data["activation"] = activation;
    context->saved_data["gated"] = gated;
    context->saved_data["counts"] = counts.vec();
    return y;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const HiddenKind kind = kindOf(context);
    const std::vector<std::int64_t> counts = context->saved_data["counts"].toIntVector();
    const at::Tensor dy = gradients[0].contiguous();
    const GradientSink in(saved[1]), inBias(saved[2]), out(saved[3]), outBias(saved[4]);
    const at::Tensor dx = context->needs_input_grad(0) ? at::empty_like(saved[0]) : at::Tensor();
    const at::NoGradGuard off;
    forExperts(rowsOf(counts), saved[3][0].numel(), [&](const ExpertRows& part) {
      const auto mine = [&](const at::Tensor& rows) { return rows.narrow(0, part.begin, part.count); };
      at::Tensor dh = times(mine(dy), ofExpert(saved[3], part.expert));
      const auto [dpre, dbias] = hiddenGrad(mine(saved[5]), ofExpert(saved[2], part.expert), dh, kind);
      if (out.wanted()) addOuter(ofExpert(out.target(), part.expert), mine(dy), dh, true);  // dh holds h now
      if (outBias.wanted()) ofExpert(outBias.target(), part.expert).add_(mine(dy).sum(0));
      if (in.wanted()) addOuter(ofExpert(in.target(), part.expert), dpre, mine(saved[0]), true);
      if (inBias.wanted()) ofExpert(inBias.target(), part.expert).add_(dbias.sum(0));
      if (!dx.defined()) return;
      at::Tensor mineOfDx = mine(dx);
      timesInto(mineOfDx, dpre, ofExpert(saved[1], part.expert));
    });
    return {dx, in.forAutograd(), inBias.forAutograd(), out.forAutograd(), outBias.forAutograd(), {}, {}, {}};
  }
};

at::Tensor plainActivation(const at::Tensor& x, Activation activation) {
  switch (activation) {
    case Activation::Silu:
      return at::silu(x);
    case Activation::Gelu:
      return at::gelu(x, "none");
    case Activation::GeluTanh:
      return at::gelu(x, "tanh");
    case Activation::Relu:
      return at::relu(x);
  }
  return x;
}

// From the pre-activations on: gate and up, or one.
at::Tensor plainOutput(const std::vector<at::Tensor>& pre, const FeedForwardWeights& w) {
  const at::Tensor inner = plainActivation(pre[0], w.activation);
  return at::linear(pre.size() > 1 ? inner * pre[1] : inner, w.out, maybe(w.outBias));
}

std::int64_t partsOf(bool gated) {
  return gated ? 2 : 1;
}

}  // namespace

at::Tensor experts(const at::Tensor& rows, const std::vector<std::int64_t>& counts, const ExpertWeights& w) {
  if (usesKernels(rows))
    return Experts::apply(rows.contiguous(), w.in, maybe(w.inBias), w.out, maybe(w.outBias),
                          static_cast<std::int64_t>(w.activation), w.gated, at::IntArrayRef(counts));
  std::vector<at::Tensor> parts;
  for (const ExpertRows& part : rowsOf(counts))
    parts.push_back(
        plainOutput(at::linear(rows.narrow(0, part.begin, part.count), ofExpert(w.in, part.expert),
                               maybe(ofExpert(w.inBias, part.expert)))
                        .chunk(partsOf(w.gated), -1),
                    {{}, {}, ofExpert(w.out, part.expert), ofExpert(w.outBias, part.expert), w.activation, w.gated}));
  return parts.empty() ? rows : at::cat(parts);
}

at::Tensor feedForward(const at::Tensor& x, const FeedForwardWeights& w) {
  if (usesKernels(x) && !at::GradMode::is_enabled()) {
    const at::Tensor inner = hidden(timesTransposed(asRows(x), w.in, {}), w.inBias, {w.activation, w.gated});
    return timesTransposed(inner, w.out, w.outBias).view_as(x);
  }
  if (usesKernels(x))
    return FeedForward::apply(x.contiguous(), w.in, maybe(w.inBias), w.out, maybe(w.outBias),
                              static_cast<std::int64_t>(w.activation), w.gated);
  const std::vector<std::int64_t> parts(static_cast<std::size_t>(partsOf(w.gated)), w.out.size(1));
  return plainOutput(linearParts(x, w.in, w.inBias, parts), w);
}

}  // namespace eulerstack::runtime::ops
