#include <cstring>

#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// target[index[i]] += factor * rows[i], one after another: the same sum each time.
void addRows(const at::Tensor& target, const at::Tensor& index, const at::Tensor& rows, double factor) {
  dispatch(rows, [&]<class T>() {
    const std::int64_t width = rows.size(-1);
    const std::int64_t* ids = index.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < index.numel(); ++i) {
      T* __restrict to = pointer<T>(target) + ids[i] * width;
      const T* __restrict from = pointer<T>(rows) + i * width;
      for (std::int64_t c = 0; c < width; ++c) to[c] += static_cast<T>(factor) * from[c];
    }
  });
}

struct Embed : torch::autograd::Function<Embed> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& ids, const at::Tensor& table, double scale,
                            const MaybeTensor& positions, std::int64_t first) {
    context->save_for_backward({ids, table, orUndefined(positions)});
    context->saved_data["scale"] = scale;
    context->saved_data["first"] = first;
    at::Tensor x = at::embedding(table, ids);
    if (scale != 1) x.mul_(scale);
    if (positions) x.add_(positions->narrow(0, first, ids.size(1)));
    return x;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor dy = gradients[0].contiguous();
    GradientSink table(saved[1]), positions(saved[2]);
    if (table.wanted())
      addRows(table.target(), saved[0], dy.view({-1, dy.size(-1)}), context->saved_data["scale"].toDouble());
    if (positions.wanted())
      positions.target().narrow(0, context->saved_data["first"].toInt(), dy.size(1)).add_(dy.sum(0));
    return {{}, table.forAutograd(), {}, positions.forAutograd(), {}};
  }
};

}  // namespace

at::Tensor embed(const at::Tensor& ids, const at::Tensor& table, double scale, const at::Tensor& positions,
                 std::int64_t firstPosition) {
  if (usesKernels(table)) return Embed::apply(ids.contiguous(), table, scale, maybe(positions), firstPosition);
  at::Tensor x = at::embedding(table, ids) * scale;
  return positions.defined() ? x + positions.narrow(0, firstPosition, ids.size(1)) : x;
}

}  // namespace eulerstack::runtime::ops
