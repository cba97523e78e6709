// What memories do beside their products.
#include "core/runtime/ops/common.h"
#include "core/runtime/ops/number_blocks.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct AddGated : torch::autograd::Function<AddGated> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& gate,
                            const at::Tensor& read) {
    context->save_for_backward({gate, read});
    const at::Tensor y = at::empty_like(x);
    dispatch(x, [&]<class T>() {
      forNumbers(x.numel(), [&](std::int64_t begin, std::int64_t end) {
        kernels::kernels<T>().addGated(pointer<T>(x), pointer<T>(gate), pointer<T>(read), pointer<T>(y), begin, end);
      });
    });
    return y;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor dy = gradients[0].contiguous();
    const at::Tensor dgate = at::empty_like(dy), dread = at::empty_like(dy);
    dispatch(dy, [&]<class T>() {
      forNumbers(dy.numel(), [&](std::int64_t begin, std::int64_t end) {
        kernels::kernels<T>().addGatedGrad(pointer<T>(dy), pointer<T>(saved[0]), pointer<T>(saved[1]),
                                           pointer<T>(dgate), pointer<T>(dread), begin, end);
      });
    });
    return {dy, dgate, dread};
  }
};

struct MeanSquare : torch::autograd::Function<MeanSquare> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& a, const at::Tensor& b) {
    context->save_for_backward({a, b});
    const std::int64_t blocks = (a.numel() + kNumberBlock - 1) / kNumberBlock;
    std::vector<double> sums(static_cast<std::size_t>(blocks));
    dispatch(a, [&]<class T>() {
      forNumbers(a.numel(), [&](std::int64_t begin, std::int64_t end) {
        const T *x = pointer<T>(a), *y = pointer<T>(b);
        double sum = 0;
        for (std::int64_t i = begin; i < end; ++i) sum += static_cast<double>((x[i] - y[i]) * (x[i] - y[i]));
        sums[static_cast<std::size_t>(begin / kNumberBlock)] = sum;
      });
    });
    double total = 0;
    for (const double sum : sums) total += sum;
    return at::full({}, total / static_cast<double>(a.numel()), a.options().requires_grad(false));
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const double scale = 2 * gradients[0].item<double>() / static_cast<double>(saved[0].numel());
    const at::Tensor da = at::empty_like(saved[0]);
    dispatch(da, [&]<class T>() {
      forNumbers(da.numel(), [&](std::int64_t begin, std::int64_t end) {
        const T *x = pointer<T>(saved[0]), *y = pointer<T>(saved[1]);
        T* __restrict d = pointer<T>(da);
        for (std::int64_t i = begin; i < end; ++i) d[i] = static_cast<T>(scale) * (x[i] - y[i]);
      });
    });
    return {da, {}};
  }
};

}  // namespace

at::Tensor addGated(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& read) {
  if (!usesKernels(x)) return x + at::sigmoid(gate) * read;
  return AddGated::apply(x.contiguous(), gate.contiguous(), read.contiguous());
}

at::Tensor meanSquare(const at::Tensor& a, const at::Tensor& b) {
  const at::Tensor target = b.detach();
  if (!usesKernels(a)) return (a - target).square().mean();
  return MeanSquare::apply(a.contiguous(), target.contiguous());
}

}  // namespace eulerstack::runtime::ops
