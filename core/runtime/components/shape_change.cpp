#include "core/runtime/components/shape_change.h"

#include <ATen/ATen.h>

#include "core/kinds/shape_changes.h"
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime {

at::Tensor ShapeChange::operator()(const at::Tensor& x) const {
  at::Tensor none;
  return advance(x, none);
}

at::Tensor ShapeChange::advance(const at::Tensor& x, at::Tensor& tail) const {
  switch (m_form) {
    case ShapeForm::Linear:
      return ops::linear(x, m_weights.weight, {});
    case ShapeForm::Mlp:
      return ops::linear(at::gelu(ops::linear(x, m_weights.in, {})), m_weights.out, {});
    case ShapeForm::Convolution: {
      if (!tail.defined()) tail = at::zeros({x.size(0), kinds::kShapeKernel - 1, x.size(2)}, x.options());
      const at::Tensor all = at::cat({tail, x}, 1);
      tail = all.narrow(1, all.size(1) - (kinds::kShapeKernel - 1), kinds::kShapeKernel - 1);
      return at::conv1d(all.transpose(1, 2), m_weights.weight).transpose(1, 2);
    }
  }
  return x;
}

}  // namespace eulerstack::runtime
