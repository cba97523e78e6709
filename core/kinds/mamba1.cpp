// Gu & Dao 2023, section 3; Jamba's norms: Lieber et al. 2024, section 6.4. Shapes: d width, I inner, N state, R rank.
#include <cmath>

#include "core/kinds/counting.h"
#include "core/kinds/mamba_variants.h"

namespace eulerstack::kinds {
namespace {

constexpr double kSmallestStep = 1e-3, kLargestStep = 0.1;  // section 3.6 and the authors' code

void addNorm(schema::TensorList& list, const char* name, std::int64_t size) {
  list.push_back({std::string(name) + ".weight", {size}, {schema::InitKind::Ones, 0}});
}

}  // namespace

schema::TensorList mamba1Tensors(const MambaShape& shape, std::int64_t width) {
  using schema::InitKind;
  schema::TensorList list;
  addLinear(list, "in_proj", width, times(2, shape.inner), shape.projBias);
  addConvolution(list, "conv1d", shape.inner, shape.kernel, shape.convBias);
  addLinear(list, "x_proj", shape.inner, shape.dtRank + 2 * shape.state, false);
  const double bound = 1 / std::sqrt(static_cast<double>(shape.dtRank));
  list.push_back({"dt_proj.weight", {shape.inner, shape.dtRank}, {InitKind::Uniform, 0, -bound, bound}});
  list.push_back({"dt_proj.bias", {shape.inner}, {InitKind::SoftplusOfLogScale, 0, kSmallestStep, kLargestStep}});
  list.push_back({"A_log", {shape.inner, shape.state}, {InitKind::LogCount, 0}});
  list.push_back({"D", {shape.inner}, {InitKind::Ones, 0}});
  if (shape.innerNorms) {
    addNorm(list, "dt_layernorm", shape.dtRank);
    addNorm(list, "b_layernorm", shape.state);
    addNorm(list, "c_layernorm", shape.state);
  }
  addLinear(list, "out_proj", shape.inner, width, shape.projBias, InitKind::ResidualNormal);
  return list;
}

// Projections; convolution; softplus 3; the scan 8 for each of I * N (step times A, exp, step times input times B, the
// recurrence, the sum with C) and 1 for step times input; skip 2; gate 5; norms 4 per element.
Flops mamba1Flops(const MambaShape& shape, std::int64_t width) {
  Flops sum = linearFlops(width, times(2, shape.inner), shape.projBias);
  sum += convolutionFlops(shape.inner, shape.kernel, shape.convBias);
  sum += linearFlops(shape.inner, shape.dtRank + 2 * shape.state, false);
  sum += linearFlops(shape.dtRank, shape.inner, true);
  if (shape.innerNorms) sum += Flops(times(4, shape.dtRank + 2 * shape.state));
  sum += Flops(times(times(8, shape.inner), shape.state)) + Flops(times(3 + 1 + 2 + 5, shape.inner));
  return sum + linearFlops(shape.inner, width, shape.projBias);
}

// Kept: the layer's input; both halves of in_proj; the convolution before and after SiLU; dt, B, C and dt before and
// after softplus; the scan's output and the gated one. States are kept at the start of chunks only.
std::int64_t mamba1Activations(const MambaShape& shape, std::int64_t width) {
  const std::int64_t states = times(shape.inner, shape.state) / kSsdChunk;
  return width + times(2 + 2 + 2 + 2, shape.inner) + shape.dtRank + 2 * shape.state + states;
}

std::int64_t mamba1State(const MambaShape& shape) {
  return times(shape.inner, shape.state + shape.kernel - 1);
}

}  // namespace eulerstack::kinds
