#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsAPiece = 16;

// h = act(u), or act(g) * u, for rows of pre-activations.
at::Tensor hidden(const at::Tensor& pre, Activation activation, bool gated) {
  const std::int64_t rows = pre.size(0);
  const std::int64_t inner = gated ? pre.size(1) / 2 : pre.size(1);
  at::Tensor h = at::empty({rows, inner}, pre.options());
  dispatch(pre, [&]<class T>() {
    forPieces(rows, pieces(rows, kRowsAPiece), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      const kernels::Kernels<T>& k = kernels::kernels<T>();
      if (gated)
        k.gated(activation, pointer<T>(pre), pointer<T>(h), inner, begin, end);
      else
        k.act(activation, pointer<T>(pre), pointer<T>(h), begin * inner, end * inner);
    });
  });
  return h;
}

// Turns dh into h (in place) and returns the gradient of the pre-activations.
at::Tensor hiddenGrad(const at::Tensor& pre, at::Tensor& dh, Activation activation, bool gated) {
  const std::int64_t rows = pre.size(0);
  const std::int64_t inner = dh.size(1);
  at::Tensor dpre = at::empty_like(pre);
  dispatch(pre, [&]<class T>() {
    forPieces(rows, pieces(rows, kRowsAPiece), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      const kernels::Kernels<T>& k = kernels::kernels<T>();
      T* h = pointer<T>(dh);
      if (gated)
        k.gatedGrad(activation, pointer<T>(pre), h, pointer<T>(dpre), h, inner, begin, end);
      else
        k.actGrad(activation, pointer<T>(pre), h, pointer<T>(dpre), h, begin * inner, end * inner);
    });
  });
  return dpre;
}

struct FeedForward : torch::autograd::Function<FeedForward> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& in,
                            const MaybeTensor& inBias, const at::Tensor& out, const MaybeTensor& outBias,
                            std::int64_t activation, bool gated) {
    const at::Tensor pre = timesTransposed(asRows(x), in, orUndefined(inBias));
    context->save_for_backward({x, in, orUndefined(inBias), out, orUndefined(outBias), pre});
    context->saved_data["activation"] = activation;
    context->saved_data["gated"] = gated;
    return timesTransposed(hidden(pre, static_cast<Activation>(activation), gated), out, orUndefined(outBias))
        .view_as(x);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const auto activation = static_cast<Activation>(context->saved_data["activation"].toInt());
    const at::Tensor dy = asRows(gradients[0]);
    GradientSink in(saved[1]), inBias(saved[2]), out(saved[3]), outBias(saved[4]);
    at::Tensor dh = times(dy, saved[3]);
    const at::Tensor dpre = hiddenGrad(saved[5], dh, activation, context->saved_data["gated"].toBool());
    out.addProduct(dy, dh);  // dh holds h now
    outBias.addColumnSums(dy);
    in.addProduct(dpre, asRows(saved[0]));
    inBias.addColumnSums(dpre);
    at::Tensor dx;
    if (context->needs_input_grad(0)) dx = times(dpre, saved[1]).view(saved[0].sizes());
    return {dx, in.forAutograd(), inBias.forAutograd(), out.forAutograd(), outBias.forAutograd(), {}, {}};
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

at::Tensor plainLinear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  return at::linear(x, weight, maybe(bias));
}

}  // namespace

at::Tensor feedForward(const at::Tensor& x, const FeedForwardWeights& w) {
  if (usesKernels(x))
    return FeedForward::apply(x.contiguous(), w.in, maybe(w.inBias), w.out, maybe(w.outBias),
                              static_cast<std::int64_t>(w.activation), w.gated);
  const at::Tensor pre = plainLinear(x, w.in, w.inBias);
  if (!w.gated) return plainLinear(plainActivation(pre, w.activation), w.out, w.outBias);
  const auto halves = pre.chunk(2, -1);
  return plainLinear(plainActivation(halves[0], w.activation) * halves[1], w.out, w.outBias);
}

}  // namespace eulerstack::runtime::ops
