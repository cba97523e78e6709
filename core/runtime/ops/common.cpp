#include "core/runtime/ops/common.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>
#include <fstream>
#include <string>

namespace eulerstack::runtime::ops {
namespace {

thread_local int plainScopes = 0;

using PointwiseLinear = at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&,
                                   c10::string_view, c10::List<std::optional<at::Scalar>>,
                                   std::optional<c10::string_view>);

bool processorIsIntel() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);)
    if (line.rfind("vendor_id", 0) == 0) return line.find("GenuineIntel") != std::string::npos;
  return false;
}

// oneDNN's product, which uses AVX-512 also where MKL does not (10 % faster on AMD's Zen 4, measured). The choice
// depends on the processor only, so that equal seeds give equal losses.
std::optional<c10::TypedOperatorHandle<PointwiseLinear>> oneDnnLinear() {
  static const auto handle = []() -> std::optional<c10::TypedOperatorHandle<PointwiseLinear>> {
    if (processorIsIntel() || !at::hasMKLDNN()) return std::nullopt;
    try {
      const auto schema = c10::Dispatcher::singleton().findSchema({"mkldnn::_linear_pointwise", ""});
      if (!schema) return std::nullopt;
      return schema->typed<PointwiseLinear>();
    } catch (const c10::Error&) {
      return std::nullopt;  // another LibTorch, another signature
    }
  }();
  return handle;
}

constexpr std::int64_t kFewRows = 32;  // below, setting oneDNN up costs more than it gains

bool suitsOneDnn(const at::Tensor& x) {
  return x.scalar_type() == at::kFloat && x.is_cpu() && x.size(0) >= kFewRows && plainScopes == 0 &&
         oneDnnLinear().has_value();
}

at::Tensor oneDnn(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  std::optional<at::Tensor> optionalBias;
  if (bias.defined()) optionalBias = bias;
  return oneDnnLinear()->call(x, weight, optionalBias, "none", c10::List<std::optional<at::Scalar>>(), std::nullopt);
}

}  // namespace

PlainOps::PlainOps() {
  ++plainScopes;
}
PlainOps::~PlainOps() {
  --plainScopes;
}

bool usesKernels(const at::Tensor& tensor) {
  return plainScopes == 0 && tensor.is_cpu() &&
         (tensor.scalar_type() == at::kFloat || tensor.scalar_type() == at::kDouble);
}

at::Tensor timesTransposed(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  if (suitsOneDnn(x)) return oneDnn(x, weight, bias);
  return bias.defined() ? at::addmm(bias, x, weight.t()) : at::mm(x, weight.t());
}

at::Tensor times(const at::Tensor& dy, const at::Tensor& weight) {
  return suitsOneDnn(dy) ? oneDnn(dy, weight.t(), {}) : at::mm(dy, weight);
}

GradientSink::GradientSink(const at::Tensor& parameter) {
  if (!parameter.defined() || !parameter.requires_grad()) return;
  if (parameter.is_leaf() && parameter.grad().defined() && parameter.grad().is_contiguous()) {
    m_target = parameter.grad();
    m_prepared = true;
  } else {
    m_target = at::zeros(parameter.sizes(), parameter.options().requires_grad(false));
  }
}

void GradientSink::addProduct(const at::Tensor& dy, const at::Tensor& x) {
  if (wanted()) m_target.addmm_(dy.t(), x);
}

void GradientSink::addColumnSums(const at::Tensor& dy) {
  if (wanted()) m_target.add_(dy.sum(0));
}

std::int64_t pieces(std::int64_t rows, std::int64_t smallest) {
  return std::clamp<std::int64_t>(rows / std::max<std::int64_t>(1, smallest), 1, at::get_num_threads());
}

}  // namespace eulerstack::runtime::ops
