#include "core/runtime/ops/expert_rows.h"

#include <cstring>

#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsAPiece = 16;

template <class Body>
void forRows(std::int64_t rows, const Body& body) {
  forPieces(rows, sharedPieces(rows, kRowsAPiece), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
    for (std::int64_t row = begin; row < end; ++row) body(row);
  });
}

const std::int64_t* indices(const at::Tensor& tensor) {
  return tensor.data_ptr<std::int64_t>();
}

// The gradient gathers a token's rows by their places: adding rows to tokens would be done one after another.
struct ExpertRowsOf : torch::autograd::Function<ExpertRowsOf> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& source,
                            const at::Tensor& place) {
    const std::int64_t width = x.size(1);
    at::Tensor out = at::empty({source.numel(), width}, x.options().requires_grad(false));
    dispatch(x, [&]<class T>() {
      forRows(source.numel(), [&](std::int64_t row) {
        const std::int64_t token = indices(source)[row];
        T* to = pointer<T>(out) + row * width;
        if (token < 0)
          std::memset(to, 0, sizeof(T) * static_cast<std::size_t>(width));
        else
          std::memcpy(to, pointer<T>(x) + token * width, sizeof(T) * static_cast<std::size_t>(width));
      });
    });
    context->saved_data["place"] = place;
    context->saved_data["tokens"] = x.size(0);
    return out;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const at::Tensor place = context->saved_data["place"].toTensor();
    const std::int64_t tokens = context->saved_data["tokens"].toInt(),
                       k = place.numel() / std::max<std::int64_t>(1, tokens);
    const at::Tensor dout = gradients[0].contiguous();
    const std::int64_t width = dout.size(1);
    at::Tensor dx = at::empty({tokens, width}, dout.options());
    dispatch(dout, [&]<class T>() {
      forRows(tokens, [&](std::int64_t token) {
        T* __restrict to = pointer<T>(dx) + token * width;
        std::memset(to, 0, sizeof(T) * static_cast<std::size_t>(width));
        for (std::int64_t j = token * k; j < (token + 1) * k; ++j) {
          if (indices(place)[j] < 0) continue;
          const T* __restrict from = pointer<T>(dout) + indices(place)[j] * width;
          for (std::int64_t c = 0; c < width; ++c) to[c] += from[c];
        }
      });
    });
    return {dx, {}, {}};
  }
};

struct WeightedRowsOf : torch::autograd::Function<WeightedRowsOf> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& y, const at::Tensor& weights,
                            const at::Tensor& place) {
    const std::int64_t tokens = weights.size(0), k = weights.size(1), width = y.size(1);
    at::Tensor out = at::empty({tokens, width}, y.options().requires_grad(false));
    dispatch(y, [&]<class T>() {
      forRows(tokens, [&](std::int64_t token) {
        T* __restrict to = pointer<T>(out) + token * width;
        std::memset(to, 0, sizeof(T) * static_cast<std::size_t>(width));
        for (std::int64_t j = token * k; j < (token + 1) * k; ++j) {
          if (indices(place)[j] < 0) continue;
          const T* __restrict from = pointer<T>(y) + indices(place)[j] * width;
          const T share = pointer<T>(weights)[j];
          for (std::int64_t c = 0; c < width; ++c) to[c] += share * from[c];
        }
      });
    });
    context->save_for_backward({y, weights});
    context->saved_data["place"] = place;
    return out;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor place = context->saved_data["place"].toTensor(), dout = gradients[0].contiguous();
    const at::Tensor &y = saved[0], &weights = saved[1];
    const std::int64_t tokens = weights.size(0), k = weights.size(1), width = y.size(1);
    at::Tensor dy = at::zeros_like(y), dweights = at::zeros_like(weights);
    dispatch(y, [&]<class T>() {
      forRows(tokens, [&](std::int64_t token) {
        const T* __restrict from = pointer<T>(dout) + token * width;
        for (std::int64_t j = token * k; j < (token + 1) * k; ++j) {
          const std::int64_t row = indices(place)[j];
          if (row < 0) continue;
          const T* __restrict value = pointer<T>(y) + row * width;
          T* __restrict to = pointer<T>(dy) + row * width;
          const T share = pointer<T>(weights)[j];
          T dot = 0;
#pragma omp simd reduction(+ : dot)
          for (std::int64_t c = 0; c < width; ++c) {
            dot += from[c] * value[c];
            to[c] = share * from[c];
          }
          pointer<T>(dweights)[j] = dot;
        }
      });
    });
    return {dy, dweights, {}};
  }
};

}  // namespace

at::Tensor expertRows(const at::Tensor& x, const ExpertPlaces& places) {
  if (usesKernels(x)) return ExpertRowsOf::apply(x.contiguous(), places.source, places.place);
  const at::Tensor wide = at::cat({x, at::zeros({1, x.size(1)}, x.options())});  // -1 is the last row
  return wide.index_select(0, places.source.remainder(x.size(0) + 1).to(x.device()));
}

at::Tensor weightedRows(const at::Tensor& y, const at::Tensor& weights, const ExpertPlaces& places) {
  if (usesKernels(y)) return WeightedRowsOf::apply(y, weights.contiguous(), places.place);
  const at::Tensor kept = places.place.ge(0).to(weights.device()).view_as(weights);
  const at::Tensor rows = y.index_select(0, places.place.clamp_min(0).to(y.device()));
  return (rows.view({weights.size(0), weights.size(1), -1}) * (weights * kept).unsqueeze(-1)).sum(1);
}

}  // namespace eulerstack::runtime::ops
