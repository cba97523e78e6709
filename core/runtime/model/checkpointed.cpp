#include "core/runtime/model/checkpointed.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

namespace eulerstack::runtime {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Holder : torch::CustomClassHolder {
  explicit Holder(CheckpointedBody given) : body(std::move(given)) {}
  CheckpointedBody body;
};

struct Checkpointed : torch::autograd::Function<Checkpointed> {
  static variable_list forward(AutogradContext* context, const at::Tensor& x,
                               const c10::intrusive_ptr<Holder>& holder) {
    context->save_for_backward({x});
    context->saved_data["body"] = c10::IValue::make_capsule(holder);
    return holder->body(x);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto holder = c10::static_intrusive_pointer_cast<Holder>(context->saved_data["body"].toCapsule());
    at::Tensor x = context->get_saved_variables()[0].detach();
    x.set_requires_grad(true);
    const at::AutoGradMode on(true);
    const variable_list results = holder->body(x);
    variable_list wanted, given;
    for (std::size_t i = 0; i < results.size(); ++i) {
      if (!gradients[i].defined() || !results[i].requires_grad()) continue;
      wanted.push_back(results[i]);
      given.push_back(gradients[i]);
    }
    torch::autograd::backward(wanted, given);
    return {x.grad(), {}};
  }
};

}  // namespace

std::vector<at::Tensor> checkpointed(const at::Tensor& x, CheckpointedBody body) {
  return Checkpointed::apply(x, c10::make_intrusive<Holder>(std::move(body)));
}

}  // namespace eulerstack::runtime
