#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

std::vector<std::int64_t> withLast(const at::Tensor& x, std::int64_t last) {
  std::vector<std::int64_t> sizes = x.sizes().vec();
  sizes.back() = last;
  return sizes;
}

struct Linear : torch::autograd::Function<Linear> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                            const MaybeTensor& bias) {
    context->save_for_backward({x, weight, orUndefined(bias)});
    return timesTransposed(asRows(x), weight, orUndefined(bias)).view(withLast(x, weight.size(0)));
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor dy = asRows(gradients[0]);
    GradientSink weight(saved[1]), bias(saved[2]);
    weight.addProduct(dy, asRows(saved[0]));
    bias.addColumnSums(dy);
    at::Tensor dx;
    if (context->needs_input_grad(0)) dx = times(dy, saved[1]).view(saved[0].sizes());
    return {dx, weight.forAutograd(), bias.forAutograd()};
  }
};

// One product of all rows: torch makes one of each sequence where rows do not lie behind one another and the weight
// asks for no gradient.
at::Tensor plainLinear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  return at::linear(x.contiguous(), weight, maybe(bias));
}

}  // namespace

at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  if (!usesKernels(x)) return plainLinear(x, weight, bias);
  if (!at::GradMode::is_enabled())  // a node of the graph would cost as much as a small product
    return timesTransposed(asRows(x), weight, bias).view(withLast(x, weight.size(0)));
  return Linear::apply(x, weight, maybe(bias));
}

at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                  const std::vector<std::int64_t>& parts) {
  return inPlainOps() ? at::cat(linearParts(x, weight, bias, parts), -1) : linear(x, weight, bias);
}

std::vector<at::Tensor> linearParts(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                                    const std::vector<std::int64_t>& parts) {
  if (!inPlainOps()) return linear(x, weight, bias).split_with_sizes(parts, -1);
  const std::vector<at::Tensor> weights = weight.split_with_sizes(parts);
  const std::vector<at::Tensor> biases = bias.defined() ? bias.split_with_sizes(parts) : std::vector<at::Tensor>{};
  std::vector<at::Tensor> all;
  for (std::size_t i = 0; i < parts.size(); ++i)
    all.push_back(plainLinear(x, weights[i], bias.defined() ? biases[i] : bias));
  return all;
}

}  // namespace eulerstack::runtime::ops
