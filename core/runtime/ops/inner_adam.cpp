#include "core/runtime/ops/inner_adam.h"

#include <cmath>

#include "core/runtime/kernels/chunk_kernels.h"
#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kPiece = 1 << 14;  // numbers of a task

// All as {B, rows, columns}; a bias is one row, whose gradient is 1 times the column.
struct Sizes {
  std::int64_t batch, rows, columns, pieces;
};
Sizes sizesOf(const at::Tensor& weight) {
  Sizes s{weight.size(0), weight.size(1), weight.size(2), 0};
  s.pieces = std::clamp<std::int64_t>(s.rows * s.columns / kPiece, 1, std::max<std::int64_t>(1, s.rows));
  return s;
}

template <class T>
kernels::InnerAdamArgs<T> argsOf(const InnerAdamStep& step, const Sizes& s) {
  const auto n = static_cast<double>(step.count);
  kernels::InnerAdamArgs<T> args;
  args.columns = s.columns;
  args.beta1 = static_cast<T>(step.beta1);
  args.beta2 = static_cast<T>(step.beta2);
  args.eps = static_cast<T>(step.eps);
  args.rate = static_cast<T>(step.rate / (1 - std::pow(step.beta1, n)));
  args.keep = static_cast<T>(1 - step.rate * step.decay);
  args.raise2 = static_cast<T>(1 / (1 - std::pow(step.beta2, n)));
  return args;
}

// body(sequence, piece, first row, end); the pieces do not depend on the number of threads.
template <class Body>
void forRows(const Sizes& s, const Body& body) {
  forTasks(s.batch * s.pieces, [&](std::int64_t, std::int64_t task) {
    const std::int64_t piece = task % s.pieces;
    body(task / s.pieces, piece, s.rows * piece / s.pieces, s.rows * (piece + 1) / s.pieces);
  });
}

template <class T>
void pointAt(kernels::InnerAdamArgs<T>& args, const Sizes& s, std::int64_t sequence, const at::Tensor& newFirst,
             const at::Tensor& newSecond, const at::Tensor& row, const at::Tensor& column) {
  const std::int64_t from = sequence * s.rows * s.columns;
  args.newFirst = pointer<T>(newFirst) + from;
  args.newSecond = pointer<T>(newSecond) + from;
  args.row = row.defined() ? pointer<T>(row) + sequence * s.rows : nullptr;
  args.column = pointer<T>(column) + sequence * s.columns;
}

variable_list run(const InnerAdamState& state, const at::Tensor& row, const at::Tensor& column,
                  const InnerAdamStep& step) {
  const Sizes s = sizesOf(state.weight);
  const auto options = state.weight.options().requires_grad(false);
  const auto fresh = [&] { return at::empty({s.batch, s.rows, s.columns}, options); };
  variable_list next{fresh(), fresh(), fresh()};
  dispatch(state.weight, [&]<class T>() {
    forRows(s, [&](std::int64_t sequence, std::int64_t, std::int64_t begin, std::int64_t end) {
      auto args = argsOf<T>(step, s);
      pointAt(args, s, sequence, next[1], next[2], row, column);
      const std::int64_t from = sequence * s.rows * s.columns;
      args.weight = pointer<T>(state.weight) + from;
      args.first = pointer<T>(state.first) + from;
      args.second = pointer<T>(state.second) + from;
      args.newWeight = pointer<T>(next[0]) + from;
      kernels::chunkKernels<T>().innerAdam(args, begin, end);
    });
  });
  return next;
}

struct Step : torch::autograd::Function<Step> {
  static variable_list forward(AutogradContext* context, const at::Tensor& weight, const at::Tensor& first,
                               const at::Tensor& second, const MaybeTensor& row, const at::Tensor& column,
                               const std::vector<double>& numbers, std::int64_t count) {
    const at::Tensor rows = orUndefined(row);
    variable_list next = run({weight, first, second}, rows, column, stepOf(numbers, count));
    context->save_for_backward({next[1], next[2], rows, column});
    context->saved_data["numbers"] = numbers;
    context->saved_data["count"] = count;
    return next;
  }

  static variable_list backward(AutogradContext* context, variable_list slopes) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor &first = saved[0], &second = saved[1], &row = saved[2], &column = saved[3];
    const InnerAdamStep step =
        stepOf(context->saved_data["numbers"].toDoubleVector(), context->saved_data["count"].toInt());
    const Sizes s = sizesOf(first);
    for (at::Tensor& slope : slopes) slope = slope.defined() ? slope.contiguous() : at::zeros_like(first);
    const variable_list out{at::empty_like(first), at::empty_like(first), at::empty_like(first)};
    const at::Tensor rows = row.defined() ? at::empty_like(row) : at::Tensor();
    const at::Tensor columns = at::zeros({s.batch, s.pieces, s.columns}, first.options());
    dispatch(first, [&]<class T>() {
      forRows(s, [&](std::int64_t sequence, std::int64_t piece, std::int64_t begin, std::int64_t end) {
        kernels::InnerAdamGradArgs<T> args{.step = argsOf<T>(step, s)};
        pointAt(args.step, s, sequence, first, second, row, column);
        const std::int64_t from = sequence * s.rows * s.columns;
        args.newWeight = pointer<T>(slopes[0]) + from;
        args.newFirst = pointer<T>(slopes[1]) + from;
        args.newSecond = pointer<T>(slopes[2]) + from;
        args.weight = pointer<T>(out[0]) + from;
        args.first = pointer<T>(out[1]) + from;
        args.second = pointer<T>(out[2]) + from;
        args.row = rows.defined() ? pointer<T>(rows) + sequence * s.rows : nullptr;
        args.column = pointer<T>(columns) + (sequence * s.pieces + piece) * s.columns;
        kernels::chunkKernels<T>().innerAdamGrad(args, begin, end);
      });
    });
    return {out[0], out[1], out[2], rows, columns.sum(1), {}, {}};
  }

  static std::vector<double> numbersOf(const InnerAdamStep& step) {
    return {step.rate, step.beta1, step.beta2, step.eps, step.decay};
  }
  static InnerAdamStep stepOf(const std::vector<double>& numbers, std::int64_t count) {
    return {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], count};
  }
};

InnerAdamState plainStep(const InnerAdamState& state, const at::Tensor& row, const at::Tensor& column,
                         const InnerAdamStep& step) {
  const auto n = static_cast<double>(step.count);
  const double correction1 = 1 - std::pow(step.beta1, n), correction2 = 1 - std::pow(step.beta2, n);
  const at::Tensor g = column.defined() ? at::bmm(row.unsqueeze(2), column.unsqueeze(1)) : row;
  const at::Tensor first = step.beta1 * state.first + (1 - step.beta1) * g;
  const at::Tensor second = step.beta2 * state.second + (1 - step.beta2) * g * g;
  const at::Tensor root = at::sqrt((second / correction2).clamp_min(kernels::kLeastSecond));
  return {state.weight * (1 - step.rate * step.decay) - step.rate / correction1 * first / (root + step.eps), first,
          second};
}

}  // namespace

InnerAdamState innerAdam(const InnerAdamState& state, const at::Tensor& row, const at::Tensor& column,
                         const InnerAdamStep& step) {
  if (!usesKernels(state.weight)) return plainStep(state, row, column, step);
  const bool bias = !column.defined();
  const auto matrix = [&](const at::Tensor& x) { return (bias ? x.unsqueeze(1) : x).contiguous(); };
  const InnerAdamState as{matrix(state.weight), matrix(state.first), matrix(state.second)};
  const at::Tensor rows = bias ? at::Tensor() : row.contiguous(), columns = (bias ? row : column).contiguous();
  const variable_list next = at::GradMode::is_enabled() ? Step::apply(as.weight, as.first, as.second, maybe(rows),
                                                                      columns, Step::numbersOf(step), step.count)
                                                        : run(as, rows, columns, step);
  const auto back = [&](const at::Tensor& x) { return bias ? x.squeeze(1) : x; };
  return {back(next[0]), back(next[1]), back(next[2])};
}

}  // namespace eulerstack::runtime::ops
