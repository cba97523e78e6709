#include <cstdlib>
#include <string_view>

#include "core/runtime/kernels/chunk_kernels.h"
#include "core/runtime/kernels/few_rows.h"
#include "core/runtime/kernels/kernels.h"
#include "core/runtime/kernels/latent.h"
#include "core/runtime/kernels/strides.h"

namespace eulerstack::runtime::kernels {

namespace portable {
const Kernels<float>& floatKernels();
const Kernels<double>& doubleKernels();
const ChunkKernels<float>& floatChunkKernels();
const ChunkKernels<double>& doubleChunkKernels();
FewRows<float> floatFewRows();
FewRows<double> doubleFewRows();
Latent<float> floatLatent();
Latent<double> doubleLatent();
}  // namespace portable
#ifdef ES_X86_KERNELS
namespace avx2 {
const Kernels<float>& floatKernels();
const Kernels<double>& doubleKernels();
const ChunkKernels<float>& floatChunkKernels();
const ChunkKernels<double>& doubleChunkKernels();
FewRows<float> floatFewRows();
FewRows<double> doubleFewRows();
Latent<float> floatLatent();
Latent<double> doubleLatent();
}  // namespace avx2
namespace avx512 {
const Kernels<float>& floatKernels();
const Kernels<double>& doubleKernels();
const ChunkKernels<float>& floatChunkKernels();
const ChunkKernels<double>& doubleChunkKernels();
FewRows<float> floatFewRows();
FewRows<double> doubleFewRows();
Latent<float> floatLatent();
Latent<double> doubleLatent();
}  // namespace avx512
#endif

namespace {

enum class Level : std::uint8_t { Portable, Avx2, Avx512 };

Level detect() {
  const char* wanted = std::getenv("EULERSTACK_CPU");
  const std::string_view limit = wanted ? wanted : "";
  if (limit == "portable") return Level::Portable;
#ifdef ES_X86_KERNELS
  const bool fast = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
                    __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq");
  if (fast && limit != "avx2") return Level::Avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return Level::Avx2;
#endif
  return Level::Portable;
}

template <class Table>
const Table& choose(const Table& portable, [[maybe_unused]] const Table& avx2, [[maybe_unused]] const Table& avx512) {
  static const Level level = detect();
  switch (level) {
    case Level::Portable:
      return portable;
    case Level::Avx2:
      return avx2;
    case Level::Avx512:
      return avx512;
  }
  return portable;
}

}  // namespace

std::int64_t attentionScratch(std::int64_t queries, std::int64_t keys, std::int64_t headDim, bool gradient) {
  constexpr std::int64_t kLargestBlock = 64;
  const std::int64_t block = queries < kLargestBlock ? queries : kLargestBlock;
  const std::int64_t stride = looseStride(keys);
  return gradient ? 2 * headDim * stride + 3 * kLargestBlock * stride : headDim * stride + block * stride;
}

// One padded tile, and A's rows of one block of the depth.
std::int64_t productScratch(std::int64_t rows, bool packs) {
  constexpr std::int64_t kDepthBlock = 256, kMostTileRows = 16;
  return kMostTileRows * kPanel + (packs ? (rows + kMostTileRows) * kDepthBlock : 0);
}

#ifdef ES_X86_KERNELS
template <>
const Kernels<float>& kernels<float>() {
  return choose(portable::floatKernels(), avx2::floatKernels(), avx512::floatKernels());
}
template <>
const Kernels<double>& kernels<double>() {
  return choose(portable::doubleKernels(), avx2::doubleKernels(), avx512::doubleKernels());
}
template <>
const ChunkKernels<float>& chunkKernels<float>() {
  return choose(portable::floatChunkKernels(), avx2::floatChunkKernels(), avx512::floatChunkKernels());
}
template <>
FewRows<float> fewRowsKernel<float>() {
  return choose(portable::floatFewRows(), avx2::floatFewRows(), avx512::floatFewRows());
}
template <>
Latent<float> latentKernel<float>() {
  return choose(portable::floatLatent(), avx2::floatLatent(), avx512::floatLatent());
}
template <>
Latent<double> latentKernel<double>() {
  return choose(portable::doubleLatent(), avx2::doubleLatent(), avx512::doubleLatent());
}
template <>
const ChunkKernels<double>& chunkKernels<double>() {
  return choose(portable::doubleChunkKernels(), avx2::doubleChunkKernels(), avx512::doubleChunkKernels());
}
template <>
FewRows<double> fewRowsKernel<double>() {
  return choose(portable::doubleFewRows(), avx2::doubleFewRows(), avx512::doubleFewRows());
}
#else
template <>
const Kernels<float>& kernels<float>() {
  return portable::floatKernels();
}
template <>
const Kernels<double>& kernels<double>() {
  return portable::doubleKernels();
}
template <>
const ChunkKernels<float>& chunkKernels<float>() {
  return portable::floatChunkKernels();
}
template <>
FewRows<float> fewRowsKernel<float>() {
  return portable::floatFewRows();
}
template <>
Latent<float> latentKernel<float>() {
  return portable::floatLatent();
}
template <>
Latent<double> latentKernel<double>() {
  return portable::doubleLatent();
}
template <>
const ChunkKernels<double>& chunkKernels<double>() {
  return portable::doubleChunkKernels();
}
template <>
FewRows<double> fewRowsKernel<double>() {
  return portable::doubleFewRows();
}
#endif

}  // namespace eulerstack::runtime::kernels
