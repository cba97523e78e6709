#include "core/runtime/ops/weighted_sum.h"

#include <algorithm>

#include "core/runtime/ops/common.h"
#include "core/runtime/ops/number_blocks.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using Weights = std::vector<std::vector<double>>;  // {sums, terms}

// The only term of a sum that is that term, or -1.
std::ptrdiff_t givenOn(const std::vector<double>& row) {
  const auto used = std::count_if(row.begin(), row.end(), [](double weight) { return weight != 0; });
  const auto one = std::find(row.begin(), row.end(), 1.0);
  return used == 1 && one != row.end() ? one - row.begin() : -1;
}

template <class T>
void sumBlock(T* __restrict to, const std::vector<at::Tensor>& terms, const std::vector<double>& row,
              std::int64_t first, std::int64_t size) {
  bool begun = false;
  for (std::size_t j = 0; j < terms.size(); ++j) {
    if (row[j] == 0) continue;
    const T* __restrict from = pointer<T>(terms[j]) + first;
    const T weight = static_cast<T>(row[j]);
    if (begun)
      for (std::int64_t i = 0; i < size; ++i) to[i] += weight * from[i];
    else
      for (std::int64_t i = 0; i < size; ++i) to[i] = weight * from[i];
    begun = true;
  }
  if (!begun) std::fill_n(to, size, T(0));
}

// All sums in one pass; those that are a term are the term.
std::vector<at::Tensor> sumsOf(const std::vector<at::Tensor>& terms, const Weights& weights) {
  std::vector<at::Tensor> sums;
  std::vector<std::size_t> made;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const std::ptrdiff_t same = givenOn(weights[i]);
    sums.push_back(same >= 0 ? terms[static_cast<std::size_t>(same)]
                             : at::empty(terms[0].sizes(), terms[0].options().requires_grad(false)));
    if (same < 0) made.push_back(i);
  }
  if (made.empty()) return sums;
  dispatch(terms[0], [&]<class T>() {
    forNumbers(terms[0].numel(), [&](std::int64_t begin, std::int64_t end) {
      for (const std::size_t i : made) sumBlock<T>(pointer<T>(sums[i]) + begin, terms, weights[i], begin, end - begin);
    });
  });
  return sums;
}

struct WeightedSums : torch::autograd::Function<WeightedSums> {
  static variable_list forward(AutogradContext* context, at::TensorList terms, const Weights& weights) {
    context->set_materialize_grads(false);
    std::vector<double> flat;
    for (const std::vector<double>& row : weights) flat.insert(flat.end(), row.begin(), row.end());
    context->saved_data["weights"] = flat;
    return sumsOf(terms.vec(), weights);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const std::vector<double> flat = context->saved_data["weights"].toDoubleVector();
    const std::size_t terms = flat.size() / gradients.size();
    std::vector<at::Tensor> known;  // gradients that came
    Weights columns(terms);         // what each term gives to their sums
    for (std::size_t i = 0; i < gradients.size(); ++i) {
      if (!gradients[i].defined()) continue;
      known.push_back(gradients[i].contiguous());
      for (std::size_t j = 0; j < terms; ++j) columns[j].push_back(flat[i * terms + j]);
    }
    variable_list result = known.empty() ? variable_list(terms) : sumsOf(known, columns);
    result.emplace_back();
    return result;
  }
};

at::Tensor plainSum(const std::vector<at::Tensor>& terms, const std::vector<double>& row) {
  at::Tensor sum;
  for (std::size_t j = 0; j < terms.size(); ++j) {
    if (row[j] == 0) continue;
    if (sum.defined())
      sum = at::add(sum, terms[j], row[j]);
    else
      sum = row[j] == 1 ? terms[j] : terms[j] * row[j];
  }
  return sum.defined() ? sum : at::zeros_like(terms[0]);
}

}  // namespace

std::vector<at::Tensor> weightedSums(const std::vector<at::Tensor>& given, const Weights& weights) {
  if (!usesKernels(given[0])) {
    std::vector<at::Tensor> sums;
    for (const std::vector<double>& row : weights) sums.push_back(plainSum(given, row));
    return sums;
  }
  std::vector<at::Tensor> terms;
  for (const at::Tensor& term : given) terms.push_back(term.contiguous());
  if (!at::GradMode::is_enabled()) return sumsOf(terms, weights);
  return WeightedSums::apply(at::TensorList(terms), weights);
}

}  // namespace eulerstack::runtime::ops
