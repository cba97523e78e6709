#include "core/runtime/kernels/chunk_kernels.h"
#include "core/runtime/ops/common.h"
#include "core/runtime/ops/narrow.h"
#include "core/runtime/ops/state_space.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsAPiece = 16;

// z may be a view of wider rows.
at::Tensor rowView(const at::Tensor& z) {
  const bool rows = z.stride(2) == 1 && z.stride(0) == z.stride(1) * z.size(1);
  return rows ? z : z.contiguous();
}

template <class T>
kernels::GatedNormArgs<T> argsOf(const at::Tensor& x, const at::Tensor& z, const at::Tensor& weight,
                                 std::int64_t groups, double eps) {
  kernels::GatedNormArgs<T> args;
  args.order = weight.defined() ? kernels::GateOrder::After : kernels::GateOrder::Before;
  args.width = x.size(2);
  args.groups = groups;
  args.eps = static_cast<T>(eps);
  args.x = x.data_ptr<T>();
  args.z = z.data_ptr<T>();
  args.zStride = z.stride(1);
  args.weight = pointer<T>(weight);
  return args;
}

struct GatedNorm : torch::autograd::Function<GatedNorm> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& z,
                            const MaybeTensor& weight, std::int64_t groups, double eps) {
    context->save_for_backward({x, z, orUndefined(weight)});
    context->saved_data["groups"] = groups;
    context->saved_data["eps"] = eps;
    at::Tensor y = at::empty_like(x);
    const std::int64_t rows = x.size(0) * x.size(1);
    dispatch(x, [&]<class T>() {
      auto args = argsOf<T>(x, z, orUndefined(weight), groups, eps);
      args.y = y.data_ptr<T>();
      forPieces(rows, sharedPieces(rows, kRowsAPiece), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
        kernels::chunkKernels<T>().gatedNorm(args, begin, end);
      });
    });
    return y;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor &x = saved[0], dy = gradients[0].contiguous();
    GradientSink weight(saved[2]);
    const std::int64_t rows = x.size(0) * x.size(1), count = sharedPieces(rows, kRowsAPiece);
    at::Tensor dx = at::empty_like(x), dz = at::empty_like(x);
    const at::Tensor dweight = saved[2].defined() ? at::zeros({count, x.size(2)}, dx.options()) : at::Tensor();
    dispatch(x, [&]<class T>() {
      forPieces(rows, count, [&](std::int64_t piece, std::int64_t begin, std::int64_t end) {
        auto args = argsOf<T>(x, saved[1], saved[2], context->saved_data["groups"].toInt(),
                              context->saved_data["eps"].toDouble());
        args.dy = dy.data_ptr<T>();
        args.dx = dx.data_ptr<T>();
        args.dz = dz.data_ptr<T>();
        if (dweight.defined()) args.dweight = dweight.data_ptr<T>() + piece * x.size(2);
        kernels::chunkKernels<T>().gatedNormGrad(args, begin, end);
      });
    });
    if (dweight.defined()) weight.addColumnSums(dweight);
    return {dx, dz, weight.forAutograd(), {}, {}};
  }
};

at::Tensor plainGatedNorm(const at::Tensor& x, const at::Tensor& z, const at::Tensor& weight, std::int64_t groups,
                          double eps) {
  const std::int64_t each = x.size(2) / groups;
  if (!weight.defined())
    return at::silu(z) * at::layer_norm(x.unflatten(2, {groups, each}), {each}, {}, {}, eps).flatten(2);
  const at::Tensor grouped = (x * at::silu(z)).unflatten(2, {groups, each});
  return (grouped * at::rsqrt(grouped.square().mean(-1, true) + eps)).flatten(2) * weight;
}

}  // namespace

at::Tensor gatedNorm(const at::Tensor& x, const at::Tensor& z, const at::Tensor& weight, std::int64_t groups,
                     double eps) {
  TORCH_CHECK(x.size(-1) % groups == 0, "groups ", groups, " do not divide width ", x.size(-1));
  if (isNarrow(x)) {  // squares of small numbers, and the slope of their root, leave the range of float16
    const auto wide = [](const at::Tensor& t) { return t.defined() ? t.to(at::kFloat) : t; };
    return plainGatedNorm(wide(x), wide(z), wide(weight), groups, eps).to(x.scalar_type());
  }
  if (!usesKernels(x)) return plainGatedNorm(x, z, weight, groups, eps);
  return GatedNorm::apply(x.contiguous(), rowView(z), maybe(weight), groups, eps);
}

}  // namespace eulerstack::runtime::ops
