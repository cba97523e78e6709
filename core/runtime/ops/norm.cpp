#include <cmath>

#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsAPiece = 32;

struct NormRun {
  at::Tensor sum, y;      // sum undefined without a delta
  at::Tensor mean, rstd;  // mean of a layer norm only
};
NormRun runNorm(const at::Tensor& x, const at::Tensor& delta, double scale, const at::Tensor& weight,
                const at::Tensor& bias, double eps) {
  const std::int64_t width = x.size(-1);
  const std::int64_t rows = x.numel() / std::max<std::int64_t>(1, width);
  NormRun run;
  run.y = at::empty_like(x);
  if (delta.defined()) run.sum = at::empty_like(x);
  run.rstd = at::empty({rows}, x.options());
  if (bias.defined()) run.mean = at::empty({rows}, x.options());
  dispatch(x, [&]<class T>() {
    const kernels::NormArgs<T> args{.x = pointer<T>(x),
                                    .delta = pointer<T>(delta),
                                    .scale = static_cast<T>(scale),
                                    .weight = pointer<T>(weight),
                                    .bias = pointer<T>(bias),
                                    .eps = static_cast<T>(eps),
                                    .sum = pointer<T>(run.sum),
                                    .y = pointer<T>(run.y),
                                    .mean = pointer<T>(run.mean),
                                    .rstd = pointer<T>(run.rstd),
                                    .width = width};
    forPieces(rows, sharedPieces(rows, kRowsAPiece), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      kernels::kernels<T>().norm(args, begin, end);
    });
  });
  return run;
}

// Saved by both forms of the norm: what was normed, weight, bias, mean, 1 / root.
NormRun normForward(AutogradContext* context, const at::Tensor& x, const at::Tensor& delta, double scale,
                    const at::Tensor& weight, const at::Tensor& bias, double eps) {
  const NormRun run = runNorm(x, delta, scale, weight, bias, eps);
  context->set_materialize_grads(false);
  context->save_for_backward({delta.defined() ? run.sum : x, weight, bias, run.mean, run.rstd});
  context->saved_data["scale"] = scale;
  return run;
}

// Gradients of x, delta, weight, bias; dsum is what reaches the sum directly (may be undefined).
variable_list normBackward(AutogradContext* context, const at::Tensor& dsumGiven, const at::Tensor& dyGiven,
                           bool wantsDelta) {
  const variable_list saved = context->get_saved_variables();
  const at::Tensor& input = saved[0];
  const double scale = context->saved_data["scale"].toDouble();
  const at::Tensor dy = dyGiven.defined() ? dyGiven.contiguous() : at::zeros_like(input);
  const at::Tensor dsum = dsumGiven.defined() ? dsumGiven.contiguous() : at::Tensor();
  GradientSink weight(saved[1]), bias(saved[2]);
  const std::int64_t width = input.size(-1);
  const std::int64_t rows = input.numel() / std::max<std::int64_t>(1, width);
  const std::int64_t count = sharedPieces(rows, kRowsAPiece);
  const at::Tensor dx = at::empty_like(input);
  const at::Tensor ddelta = wantsDelta && scale != 1 ? at::empty_like(input) : at::Tensor();
  const at::Tensor dweight = at::zeros({count, width}, input.options());
  const at::Tensor dbias = saved[2].defined() ? at::zeros({count, width}, input.options()) : at::Tensor();
  dispatch(input, [&]<class T>() {
    forPieces(rows, count, [&](std::int64_t piece, std::int64_t begin, std::int64_t end) {
      const kernels::NormGradArgs<T> args{.dy = pointer<T>(dy),
                                          .dsum = pointer<T>(dsum),
                                          .sum = pointer<T>(input),
                                          .weight = pointer<T>(saved[1]),
                                          .mean = pointer<T>(saved[3]),
                                          .rstd = pointer<T>(saved[4]),
                                          .scale = static_cast<T>(scale),
                                          .dx = pointer<T>(dx),
                                          .ddelta = pointer<T>(ddelta),
                                          .dweight = pointer<T>(dweight) + piece * width,
                                          .dbias = dbias.defined() ? pointer<T>(dbias) + piece * width : nullptr,
                                          .width = width};
      kernels::kernels<T>().normGrad(args, begin, end);
    });
  });
  weight.addColumnSums(dweight);
  if (dbias.defined()) bias.addColumnSums(dbias);
  return {dx, wantsDelta ? (ddelta.defined() ? ddelta : dx) : at::Tensor(), weight.forAutograd(), bias.forAutograd()};
}

// Gives x on: what goes on with it reads it from here, so that both its gradients are added up in one pass.
struct Norm : torch::autograd::Function<Norm> {
  static variable_list forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                               const MaybeTensor& bias, double eps) {
    return {x, normForward(context, x, {}, 1, weight, orUndefined(bias), eps).y};
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    variable_list result = normBackward(context, gradients[0], gradients[1], false);
    return {result[0], result[2], result[3], {}};
  }
};

struct AddNorm : torch::autograd::Function<AddNorm> {
  static variable_list forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& delta, double scale,
                               const at::Tensor& weight, const MaybeTensor& bias, double eps) {
    const NormRun run = normForward(context, x, delta, scale, weight, orUndefined(bias), eps);
    return {run.sum, run.y};
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    variable_list result = normBackward(context, gradients[0], gradients[1], true);
    return {result[0], result[1], {}, result[2], result[3], {}};
  }
};

at::Tensor widened(const at::Tensor& values, std::int64_t width) {
  return !values.defined() || values.size(0) == width ? values : values.expand({width}).contiguous();
}

// As the kernels take them: of the full width, with the offset.
NormWeights resolved(const NormWeights& norm, std::int64_t width) {
  NormWeights result{widened(norm.weight, width), widened(norm.bias, width), norm.eps, 0};
  if (norm.offset != 0) result.weight = result.weight + norm.offset;
  return result;
}

at::Tensor plainNorm(const at::Tensor& x, const NormWeights& norm) {
  if (norm.bias.defined()) return at::layer_norm(x, norm.weight.sizes(), norm.weight, norm.bias, norm.eps);
  const at::Tensor wide = x.scalar_type() == at::kDouble ? x : x.to(at::kFloat);
  const at::Tensor scaled = wide * at::rsqrt(wide.square().mean(-1, true) + norm.eps);
  return scaled.to(x.scalar_type()) * norm.weight;
}

}  // namespace

std::tuple<at::Tensor, at::Tensor> addNorm(const at::Tensor& x, const at::Tensor& delta, double scale,
                                           const NormWeights& given) {
  const NormWeights norm = resolved(given, x.size(-1));
  if (!usesKernels(x)) {
    const at::Tensor sum = delta.defined() ? addScaled(x, delta, scale) : x;
    return {sum, plainNorm(sum, norm)};
  }
  const at::Tensor input = x.contiguous();
  if (!at::GradMode::is_enabled()) {
    const NormRun run =
        runNorm(input, delta.defined() ? delta.contiguous() : delta, scale, norm.weight, norm.bias, norm.eps);
    return {delta.defined() ? run.sum : x, run.y};
  }
  const variable_list both =
      !delta.defined() ? Norm::apply(input, norm.weight, maybe(norm.bias), norm.eps)
                       : AddNorm::apply(input, delta.contiguous(), scale, norm.weight, maybe(norm.bias), norm.eps);
  return {both[0], both[1]};
}

at::Tensor addScaled(const at::Tensor& x, const at::Tensor& delta, double scale) {
  return at::add(x, delta, scale);
}

}  // namespace eulerstack::runtime::ops
