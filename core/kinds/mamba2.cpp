// Dao & Gu 2024, sections 6 and 7. Shapes: d width, I inner, N state, P head size, H = I / P heads, G groups.
#include <algorithm>

#include "core/kinds/counting.h"
#include "core/kinds/mamba_variants.h"

namespace eulerstack::kinds {

schema::TensorList mamba2Tensors(const MambaShape& shape, std::int64_t width) {
  using schema::InitKind;
  schema::TensorList list;
  addLinear(list, "in_proj", width, shape.inner + shape.convWidth + shape.heads, shape.projBias);
  addConvolution(list, "conv1d", shape.convWidth, shape.kernel, shape.convBias);
  list.push_back({"dt_bias", {shape.heads}, {InitKind::SoftplusOfLogScale, 0, 1e-3, 0.1}});
  list.push_back({"A_log", {shape.heads}, {InitKind::LogOfUniform, 0, 1, 16}});
  list.push_back({"D", {shape.heads}, {InitKind::Ones, 0}});
  list.push_back({"norm.weight", {shape.inner}, {InitKind::Ones, 0}});
  addLinear(list, "out_proj", shape.inner, width, shape.projBias, InitKind::ResidualNormal);
  return list;
}

// Projections and convolution; steps 5 a head (bias, softplus, times A). The chunked form, per pair of tokens of a
// chunk: C.B 2N a group; decay 3 and times values 2P a head. Per token and head: 2NP into the chunk's state, 2NP out of
// it, decays 2N; carrying the state from chunk to chunk 2NP / chunk. Skip 2, gate 5 and norm 4 per inner channel.
Flops mamba2Flops(const MambaShape& shape, std::int64_t width, const schema::FlopsQuery& query) {
  Flops sum = linearFlops(width, shape.inner + shape.convWidth + shape.heads, shape.projBias);
  sum += convolutionFlops(shape.convWidth, shape.kernel, shape.convBias);
  sum += Flops(times(5, shape.heads));
  const std::int64_t chunk = std::clamp<std::int64_t>(query.sequence, 1, kSsdChunk);
  const std::int64_t perPair =
      times(times(2, shape.groups), shape.state) + times(3, shape.heads) + times(2, shape.inner);
  sum += perTokenScores(perPair, chunk, 0, query.causal);
  sum += Flops(times(times(4, shape.inner), shape.state)) + Flops(times(times(2, shape.heads), shape.state));
  sum += Flops(times(times(2, shape.inner), shape.state) / chunk);
  sum += Flops(times(2 + 5 + 4, shape.inner));
  return sum + linearFlops(shape.inner, width, shape.projBias);
}

// Kept: the layer's input; in_proj's output; the convolution before and after SiLU; per head step, decay and the
// chunk's scores; the scan's output, the gated and the normed one; the states at the start of chunks.
std::int64_t mamba2Activations(const MambaShape& shape, std::int64_t width) {
  const std::int64_t states = times(shape.inner, shape.state) / kSsdChunk;
  return width + shape.inner + times(3, shape.convWidth) + times(shape.heads, 4 + 2 * kSsdChunk) +
         times(4, shape.inner) + times(2, states);
}

std::int64_t mamba2State(const MambaShape& shape) {
  return checkedAdd(times(shape.inner, shape.state), times(shape.convWidth, shape.kernel - 1)).value_or(INT64_MAX);
}

}  // namespace eulerstack::kinds
