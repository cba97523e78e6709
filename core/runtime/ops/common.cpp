#include "core/runtime/ops/common.h"

#include <algorithm>
#include <fstream>
#include <string>

#include "core/runtime/kernels/few_rows.h"
#include "core/runtime/ops/own_product.h"
#include "core/runtime/ops/vector_math.h"

namespace eulerstack::runtime::ops {
namespace {

thread_local int plainScopes = 0;

bool processorIsIntel() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);)
    if (line.rfind("vendor_id", 0) == 0) return line.find("GenuineIntel") != std::string::npos;
  return false;
}

constexpr std::int64_t kFewRows = 16;            // below, a product is bound by reading the weight
constexpr std::int64_t kFewRowsPiece = 1 << 16;  // weights that are worth a thread of their own

// Our own product where MKL leaves AVX-512 unused (processors that are not Intel's). The choice depends on the
// processor only, never on timing: equal seeds give equal losses.
bool ownProducts(const at::Tensor& x) {
  static const bool pays = std::string_view(kernels::kernels<float>().name) == "avx512" && !processorIsIntel();
  return pays && plainScopes == 0 && x.is_cpu() && x.scalar_type() == at::kFloat && x.size(0) >= kFewRows;
}

// Products of few rows: MKL's are slow where it does not know the processor.
bool ownFewRows(const at::Tensor& x, const at::Tensor& weight) {
  static const bool pays = std::string_view(kernels::kernels<float>().name) != "portable" && !processorIsIntel();
  return pays && usesKernels(x) && x.size(0) < kFewRows && x.stride(1) == 1 && weight.stride(1) == 1;
}

void fewRowsProduct(const at::Tensor& y, const at::Tensor& x, const at::Tensor& weight, bool add) {
  dispatch(x, [&]<class T>() {
    const kernels::FewRowsArgs<T> args{.rows = x.size(0),
                                       .depth = x.size(1),
                                       .x = pointer<T>(x),
                                       .xStride = x.stride(0),
                                       .weight = pointer<T>(weight),
                                       .weightStride = weight.stride(0),
                                       .y = pointer<T>(y),
                                       .yStride = y.stride(0),
                                       .add = add};
    const std::int64_t columns = weight.size(0);
    const std::int64_t count =
        pieces(columns, std::max<std::int64_t>(1, kFewRowsPiece / std::max<std::int64_t>(1, args.depth)));
    forPieces(columns, count, [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      kernels::fewRowsKernel<T>()(args, begin, end);
    });
  });
}

}  // namespace

PlainOps::PlainOps() {
  settleVectorMath();
  ++plainScopes;
}
PlainOps::~PlainOps() {
  --plainScopes;
}

bool inPlainOps() {
  return plainScopes > 0;
}

bool usesKernels(const at::Tensor& tensor) {
  return !inPlainOps() && tensor.is_cpu() &&
         (tensor.scalar_type() == at::kFloat || tensor.scalar_type() == at::kDouble);
}

at::Tensor timesTransposed(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  at::Tensor y = at::empty({x.size(0), weight.size(0)}, x.options().requires_grad(false));
  timesTransposedInto(y, x, weight, bias);
  return y;
}

void timesTransposedInto(at::Tensor& y, const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  const bool few = ownFewRows(x, weight);
  if (!few && !(ownProducts(x) && hasSteps(x) && hasSteps(weight))) {
    const at::NoGradGuard off;
    if (bias.defined())
      at::addmm_out(y, bias.detach(), x.detach(), weight.detach().t());
    else
      at::mm_out(y, x.detach(), weight.detach().t());
    return;
  }
  if (bias.defined()) y.copy_(bias.detach().expand_as(y));
  if (few)
    fewRowsProduct(y, x, weight, bias.defined());
  else
    ownProduct(y, x, weight.t(), bias.defined());
}

at::Tensor times(const at::Tensor& dy, const at::Tensor& weight) {
  at::Tensor dx = at::empty({dy.size(0), weight.size(1)}, dy.options().requires_grad(false));
  timesInto(dx, dy, weight);
  return dx;
}

void timesInto(at::Tensor& dx, const at::Tensor& dy, const at::Tensor& weight) {
  if (ownProducts(dy) && hasSteps(dy) && hasSteps(weight) && dx.stride(1) == 1)
    ownProduct(dx, dy, weight, false);
  else
    at::mm_out(dx, dy, weight);
}

void addOuter(const at::Tensor& gradient, const at::Tensor& dy, const at::Tensor& x, bool add) {
  at::Tensor target = gradient;
  if (ownProducts(dy) && hasSteps(dy) && hasSteps(x) && gradient.stride(1) == 1)
    ownProduct(target, dy.t(), x, add);
  else
    at::addmm_out(target, target, dy.t(), x, add ? 1 : 0, 1);
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
  if (wanted()) addOuter(m_target, dy, x, true);
}

void GradientSink::addColumnSums(const at::Tensor& dy) {
  if (wanted()) m_target.add_(dy.sum(0));
}

std::int64_t pieces(std::int64_t rows, std::int64_t smallest) {
  return std::clamp<std::int64_t>(rows / std::max<std::int64_t>(1, smallest), 1, at::get_num_threads());
}

std::int64_t sharedPieces(std::int64_t rows, std::int64_t smallest) {
  constexpr std::int64_t kPiecesOfThread = 6;
  const std::int64_t threads = at::get_num_threads();
  if (threads == 1) return 1;
  return std::clamp<std::int64_t>(rows / std::max<std::int64_t>(1, smallest), 1, kPiecesOfThread * threads);
}

}  // namespace eulerstack::runtime::ops
