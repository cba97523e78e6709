#include "core/runtime/ops/common.h"

#include <algorithm>
#include <fstream>
#include <string>

#include "core/runtime/kernels/few_rows.h"

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

// Where an element of a matrix stands: m * row + k * column.
struct Steps {
  std::int64_t row, column;
};
std::optional<Steps> stepsOf(const at::Tensor& matrix) {
  const Steps steps{matrix.stride(0), matrix.stride(1)};
  return steps.row == 1 || steps.column == 1 ? std::optional(steps) : std::nullopt;
}

// c = a b, or += a b; split between threads by columns, or by rows when those of a must be packed first.
void ownProduct(const at::Tensor& c, const at::Tensor& a, const at::Tensor& b, bool add) {
  const Steps aSteps = *stepsOf(a), bSteps = *stepsOf(b);
  kernels::ProductArgs all;
  all.rows = a.size(0);
  all.depth = a.size(1);
  all.cols = b.size(1);
  all.a = a.data_ptr<float>();
  all.aRow = aSteps.row;
  all.aCol = aSteps.column;
  all.b = b.data_ptr<float>();
  all.bRow = bSteps.row;
  all.bCol = bSteps.column;
  all.c = c.data_ptr<float>();
  all.cRow = c.stride(0);
  all.add = add;
  const std::int64_t panels = (all.cols + kernels::kPanel - 1) / kernels::kPanel;
  const std::int64_t threads = at::get_num_threads();
  const bool packs = aSteps.column != 1;
  const std::int64_t rowParts = packs ? std::min(threads, std::max<std::int64_t>(1, all.rows / kernels::kPanel))
                                      : std::max<std::int64_t>(1, threads / panels);
  const std::int64_t columnParts =
      packs ? std::max<std::int64_t>(1, std::min(panels, threads / rowParts)) : std::min(panels, threads);
  const std::int64_t largest = (all.rows + rowParts - 1) / rowParts;
  const std::int64_t scratch = (kernels::productScratch(packs ? largest : 0) + 15) / 16 * 16;
  const at::Tensor buffer = at::empty({rowParts * columnParts, scratch}, c.options());
  at::parallel_for(0, rowParts * columnParts, 1, [&](std::int64_t first, std::int64_t last) {
    for (std::int64_t task = first; task < last; ++task) {
      const std::int64_t i = task / columnParts, j = task % columnParts;
      kernels::ProductArgs part = all;
      part.rowBegin = all.rows * i / rowParts;
      part.rowEnd = all.rows * (i + 1) / rowParts;
      part.panelBegin = panels * j / columnParts;
      part.panelEnd = panels * (j + 1) / columnParts;
      part.scratch = buffer.data_ptr<float>() + task * scratch;
      kernels::kernels<float>().product(part);
    }
  });
}

}  // namespace

PlainOps::PlainOps() {
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
  if (ownFewRows(x, weight)) {
    at::Tensor y = at::empty({x.size(0), weight.size(0)}, x.options().requires_grad(false));
    if (bias.defined()) y.copy_(bias.detach().expand_as(y));
    fewRowsProduct(y, x, weight, bias.defined());
    return y;
  }
  if (!ownProducts(x) || !stepsOf(x) || !stepsOf(weight))
    return bias.defined() ? at::addmm(bias, x, weight.t()) : at::mm(x, weight.t());
  at::Tensor y = at::empty({x.size(0), weight.size(0)}, x.options().requires_grad(false));
  if (bias.defined()) y.copy_(bias.detach().expand_as(y));
  ownProduct(y, x, weight.t(), bias.defined());
  return y;
}

at::Tensor times(const at::Tensor& dy, const at::Tensor& weight) {
  at::Tensor dx = at::empty({dy.size(0), weight.size(1)}, dy.options().requires_grad(false));
  timesInto(dx, dy, weight);
  return dx;
}

void timesInto(at::Tensor& dx, const at::Tensor& dy, const at::Tensor& weight) {
  if (ownProducts(dy) && stepsOf(dy) && stepsOf(weight) && dx.stride(1) == 1)
    ownProduct(dx, dy, weight, false);
  else
    at::mm_out(dx, dy, weight);
}

void addOuter(const at::Tensor& gradient, const at::Tensor& dy, const at::Tensor& x, bool add) {
  at::Tensor target = gradient;
  if (ownProducts(dy) && stepsOf(dy) && stepsOf(x) && gradient.stride(1) == 1)
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

}  // namespace eulerstack::runtime::ops
