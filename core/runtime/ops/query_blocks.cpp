#include "core/runtime/ops/query_blocks.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>

#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Holder : torch::CustomClassHolder {
  explicit Holder(QueryBlocks given) : blocks(std::move(given)) {}
  QueryBlocks blocks;
};

template <class Body>
void forBlocks(std::int64_t queries, const Body& body) {
  for (std::int64_t first = 0; first < queries; first += kQueryBlock)
    body(first, std::min(kQueryBlock, queries - first));
}

at::Tensor rowsOf(const at::Tensor& x, const Rows& rows) {
  return rows.count < 0 ? x : x.narrow(1, rows.first, rows.count);
}

at::Tensor computed(const variable_list& inputs, const QueryBlocks& blocks) {
  at::Tensor all;
  forBlocks(blocks.queries, [&](std::int64_t first, std::int64_t count) {
    const std::vector<Rows> reads = blocks.reads(first, count);
    variable_list rows;
    for (std::size_t i = 0; i < inputs.size(); ++i) rows.push_back(rowsOf(inputs[i], reads[i]));
    const at::Tensor part = blocks.answers(first, count, rows);
    if (!all.defined()) {
      std::vector<std::int64_t> sizes = part.sizes().vec();
      sizes[1] = blocks.queries;
      all = at::empty(sizes, part.options());
    }
    all.narrow(1, first, count).copy_(part);
  });
  return all;
}

struct Blocked : torch::autograd::Function<Blocked> {
  static at::Tensor forward(AutogradContext* context, at::TensorList inputs, const c10::intrusive_ptr<Holder>& holder) {
    context->save_for_backward(inputs.vec());
    context->saved_data["blocks"] = c10::IValue::make_capsule(holder);
    return computed(inputs.vec(), holder->blocks);
  }
  // Gradients are added where the rows stand: no block makes a tensor of the whole length.
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto holder = c10::static_intrusive_pointer_cast<Holder>(context->saved_data["blocks"].toCapsule());
    const variable_list inputs = context->get_saved_variables();
    variable_list sums;
    for (const at::Tensor& input : inputs)
      sums.push_back(input.requires_grad() ? at::zeros_like(input.detach()) : at::Tensor());
    forBlocks(holder->blocks.queries, [&](std::int64_t first, std::int64_t count) {
      const std::vector<Rows> reads = holder->blocks.reads(first, count);
      variable_list rows, trained, into;
      for (std::size_t i = 0; i < inputs.size(); ++i) {
        rows.push_back(rowsOf(inputs[i].detach(), reads[i]).detach().requires_grad_(sums[i].defined()));
        if (!sums[i].defined()) continue;
        trained.push_back(rows.back());
        into.push_back(rowsOf(sums[i], reads[i]));
      }
      const at::AutoGradMode on(true);
      const at::Tensor part = holder->blocks.answers(first, count, rows);
      const variable_list slopes =
          torch::autograd::grad({part}, trained, {gradients[0].narrow(1, first, count)}, false, false, true);
      const at::NoGradGuard off;
      for (std::size_t i = 0; i < slopes.size(); ++i)
        if (slopes[i].defined()) into[i].add_(slopes[i]);
    });
    sums.emplace_back();
    return sums;
  }
};

}  // namespace

bool wholeAtOnce(std::int64_t queries) {
  return queries <= kQueryBlock || inPlainOps();
}

at::Tensor byQueryBlocks(const std::vector<at::Tensor>& inputs, const QueryBlocks& blocks) {
  const bool trained = at::GradMode::is_enabled() &&
                       std::any_of(inputs.begin(), inputs.end(), [](const at::Tensor& x) { return x.requires_grad(); });
  if (!trained) return computed(inputs, blocks);
  return Blocked::apply(at::TensorList(inputs), c10::make_intrusive<Holder>(blocks));
}

}  // namespace eulerstack::runtime::ops
