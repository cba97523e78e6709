#include "core/runtime/ops/weighted_sum.h"

#include <algorithm>

#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kBlock = 4096;  // numbers of the sum that stay in the first cache while all terms are added

struct WeightedSum : torch::autograd::Function<WeightedSum> {
  static at::Tensor forward(AutogradContext* context, at::TensorList terms, const std::vector<double>& weights) {
    at::Tensor sum = at::empty(terms[0].sizes(), terms[0].options().requires_grad(false));
    const std::int64_t count = sum.numel(), blocks = (count + kBlock - 1) / kBlock;
    dispatch(sum, [&]<class T>() {
      forTasks(blocks, [&](std::int64_t, std::int64_t block) {
        const std::int64_t first = block * kBlock, size = std::min(kBlock, count - first);
        T* __restrict to = pointer<T>(sum) + first;
        for (std::size_t j = 0; j < terms.size(); ++j) {
          const T* __restrict from = pointer<T>(terms[j]) + first;
          const T weight = static_cast<T>(weights[j]);
          if (j == 0)
            for (std::int64_t i = 0; i < size; ++i) to[i] = weight * from[i];
          else
            for (std::int64_t i = 0; i < size; ++i) to[i] += weight * from[i];
        }
      });
    });
    context->saved_data["weights"] = weights;
    return sum;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const std::vector<double> weights = context->saved_data["weights"].toDoubleVector();
    variable_list result;
    for (std::size_t j = 0; j < weights.size(); ++j) {
      const auto same = std::find(weights.begin(), weights.end(), weights[j]) - weights.begin();
      if (same < static_cast<std::ptrdiff_t>(j))
        result.push_back(result[static_cast<std::size_t>(same)]);
      else
        result.push_back(weights[j] == 1 ? gradients[0] : gradients[0] * weights[j]);
    }
    result.emplace_back();
    return result;
  }
};

}  // namespace

at::Tensor weightedSum(const std::vector<Term>& given) {
  std::vector<at::Tensor> terms;
  std::vector<double> weights;
  for (const Term& term : given) {
    terms.push_back(term.x);
    weights.push_back(term.weight);
  }
  if (usesKernels(terms[0])) {
    for (at::Tensor& term : terms) term = term.contiguous();
    return WeightedSum::apply(at::TensorList(terms), weights);
  }
  at::Tensor sum = terms[0] * weights[0];
  for (std::size_t j = 1; j < terms.size(); ++j) sum = at::add(sum, terms[j], weights[j]);
  return sum;
}

}  // namespace eulerstack::runtime::ops
