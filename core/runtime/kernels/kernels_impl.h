// The bodies of the kernels. Included by one .cpp for each instruction set, which defines ES_KERNEL_SET (a namespace),
// ES_VECTOR_BYTES, ES_TILE_ROWS and ES_TILE_VECTORS. No function of the standard library may be instantiated here: the
// linker could keep the copy compiled for the newer processor for all.
#include <cmath>
#include <cstdint>
#include <cstring>

#include "core/runtime/kernels/chunk_kernels.h"
#include "core/runtime/kernels/few_rows.h"
#include "core/runtime/kernels/kernels.h"
#include "core/runtime/kernels/latent.h"
#include "core/runtime/kernels/strides.h"

namespace eulerstack::runtime::kernels::ES_KERNEL_SET {
namespace {

#define ES_INLINE inline __attribute__((always_inline))

// Each needs those before it.
// clang-format off
#include "core/runtime/kernels/impl/functions.inc"
#include "core/runtime/kernels/impl/rows.inc"
#include "core/runtime/kernels/impl/state_space.inc"
#include "core/runtime/kernels/impl/loss.inc"
#include "core/runtime/kernels/impl/products.inc"
#include "core/runtime/kernels/impl/transposes.inc"
#include "core/runtime/kernels/impl/few_rows.inc"
#include "core/runtime/kernels/impl/attention.inc"
#include "core/runtime/kernels/impl/large_products.inc"
#include "core/runtime/kernels/impl/chunks.inc"
#include "core/runtime/kernels/impl/latent.inc"
#include "core/runtime/kernels/impl/gated_norms.inc"
#include "core/runtime/kernels/impl/ttt.inc"
#include "core/runtime/kernels/impl/inner_adam.inc"
// clang-format on

}  // namespace

template <class T>
const Kernels<T>& table(const char* name) {
  static constexpr auto make = [](const char* text) {
    return Kernels<T>{norm<T>,
                      normGrad<T>,
                      hidden<T>,
                      addGated<T>,
                      addGatedGrad<T>,
                      rotate<T>,
                      crossEntropy<T>,
                      dropout<T>,
                      attention<T>,
                      attentionGrad<T>,
                      adamw<T>,
                      sumOfSquares<T>,
                      shortConv<T>,
                      shortConvGrad<T>,
                      selectiveScan<T>,
                      selectiveScanGrad<T>,
                      packPanels,
                      largeProduct,
                      text};
  };
  static const Kernels<T> kernels = make(name);
  return kernels;
}

const Kernels<float>& floatKernels() {
  return table<float>(ES_KERNEL_NAME);
}
const Kernels<double>& doubleKernels() {
  return table<double>(ES_KERNEL_NAME);
}

FewRows<float> floatFewRows() {
  return fewRows<float>;
}
FewRows<double> doubleFewRows() {
  return fewRows<double>;
}

Latent<float> floatLatent() {
  return latentHead<float>;
}
Latent<double> doubleLatent() {
  return latentHead<double>;
}

const ChunkKernels<float>& floatChunkKernels() {
  static constexpr ChunkKernels<float> set{
      chunkScan<float>,     chunkScanGrad<float>, chunkScores<float>, chunkScoresGrad<float>, gatedNorm<float>,
      gatedNormGrad<float>, tttScan<float>,       tttScanGrad<float>, innerAdam<float>,       innerAdamGrad<float>};
  return set;
}
const ChunkKernels<double>& doubleChunkKernels() {
  static constexpr ChunkKernels<double> set{chunkScan<double>,       chunkScanGrad<double>, chunkScores<double>,
                                            chunkScoresGrad<double>, gatedNorm<double>,     gatedNormGrad<double>,
                                            tttScan<double>,         tttScanGrad<double>,   innerAdam<double>,
                                            innerAdamGrad<double>};
  return set;
}

}  // namespace eulerstack::runtime::kernels::ES_KERNEL_SET
