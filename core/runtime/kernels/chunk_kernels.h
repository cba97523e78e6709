// Kernels of linear recurrences read in chunks, and of the gates that follow them; dispatched as those of kernels.h. No
// Torch here, no allocation, no threads. Legend: T rows of a sequence, Q rows of a chunk, N state size, P head size.
#pragma once
#include <cstdint>

#include "core/runtime/kernels/strides.h"

namespace eulerstack::runtime::kernels {

// One head of one sequence: h_t = exp(a_t) h_(t-1) + b_t (s_t x_t)^T, y_t = scale c_t h_t + skip x_t, h {N, P}, as
// products of chunks (Dao & Gu 2024, section 6): inside a chunk y = (L * C B^T) (s x), between chunks the state.
template <class T>
struct ChunkScanArgs {
  std::int64_t rows = 0, chunk = 0, states = 0, size = 0;  // T, Q, N, P
  const T* x = nullptr;                                    // row t: x + t * xStride, P numbers
  std::int64_t xStride = 0;
  const T* step = nullptr;  // s_t at t * stepStride; null: ones
  std::int64_t stepStride = 0;
  const T* decay = nullptr;  // a_t <= 0 at t * decayStride; stride 0: the same for all
  std::int64_t decayStride = 0;
  const T* b = nullptr;  // row t: b + t * bStride, N numbers
  const T* c = nullptr;
  std::int64_t bStride = 0, cStride = 0;
  T scale = 1, skip = 0;
  const T* scores = nullptr;  // {chunks, Q, Q}: C B^T of each chunk, rows of Q numbers, also in a last shorter chunk
  T* y = nullptr;             // row t: y + t * yStride
  std::int64_t yStride = 0;
  T* state = nullptr;   // {N, P} read and written, or null: starts from zero
  T* starts = nullptr;  // {chunks, N, P} at startStride: states before each chunk, kept for the backward pass, or null
  std::int64_t startStride = 0;
  T* scratch = nullptr;  // chunkScanScratch(...) numbers
  // Backward only.
  const T* dy = nullptr;  // as y
  T* dx = nullptr;        // as x, with dxStride
  std::int64_t dxStride = 0;
  T* dstep = nullptr;   // at t * stepStride, or null
  T* ddecay = nullptr;  // at t * decayStride, or null
  T* db = nullptr;      // as b, with dbStride; added to
  T* dc = nullptr;
  std::int64_t dbStride = 0, dcStride = 0;
  T* dscores = nullptr;  // as scores; added to
  T* dskip = nullptr;    // one number, added to, or null
};
inline std::int64_t chunkScanScratch(std::int64_t chunk, std::int64_t states, std::int64_t size, bool gradient) {
  const std::int64_t square = chunk * looseStride(chunk), rows = chunk * size, inner = chunk * states;
  if (!gradient) return 2 * chunk + square + 2 * rows + inner + states * size;
  return 5 * chunk + 3 * square + 3 * rows + size * looseStride(chunk) + 2 * inner + states * size +
         size * looseStride(states) * 2;
}

// Scores C B^T of one chunk of `rows` rows, and their share of the gradients: dC += dG B, dB += dG^T C.
template <class T>
struct ChunkScoresArgs {
  std::int64_t rows = 0, chunk = 0, states = 0;
  const T* b = nullptr;
  const T* c = nullptr;
  std::int64_t bStride = 0, cStride = 0;
  T* scores = nullptr;   // {rows, chunk}
  T* scratch = nullptr;  // states * looseStride(chunk) numbers, forward only
  const T* dscores = nullptr;
  T* db = nullptr;
  T* dc = nullptr;
  std::int64_t dbStride = 0, dcStride = 0;
};

// Rows of a gated norm over `groups` parts of their width. After: y = norm(x SiLU(z)) w (Dao & Gu 2024, section 7.1);
// Before: y = SiLU(z) norm(x), layer norm without weights (Sun et al. 2023, equation 8).
enum class GateOrder : std::uint8_t { After, Before };
template <class T>
struct GatedNormArgs {
  GateOrder order = GateOrder::After;
  std::int64_t width = 0, groups = 1;
  T eps = 0;
  const T* x = nullptr;  // {N, width}
  const T* z = nullptr;  // row i: z + i * zStride
  std::int64_t zStride = 0;
  const T* weight = nullptr;  // {width}, After only
  T* y = nullptr;             // {N, width}
  // Backward only.
  const T* dy = nullptr;
  T* dx = nullptr;
  T* dz = nullptr;       // {N, width}
  T* dweight = nullptr;  // {width}, added to
};

// One sequence of a linear model that learns at every token: W_t = W_(t-1) - rate dz_t k_t^T, bias likewise, dz the
// gradient of ||k + norm(z) scale + shift - v||^2 at z = W_(t-1) k_t + bias; y = q + norm(W_t q + bias) scale + shift
// (Sun et al. 2024, section 2). d: width.
template <class T>
struct TttArgs {
  std::int64_t rows = 0, chunk = 0, width = 0;
  T rate = 0, eps = 0;
  const T* q = nullptr;  // row t at t * stride, likewise k and v
  const T* k = nullptr;
  const T* v = nullptr;
  std::int64_t stride = 0;
  const T* scale = nullptr;  // {d}
  const T* shift = nullptr;
  T* weight = nullptr;  // {d, looseStride(d)}: the transpose of W, read and written
  T* bias = nullptr;    // {d}, read and written
  T* starts = nullptr;  // {chunks, d, looseStride(d)}: W before each chunk, kept for the backward pass, or null
  T* before = nullptr;  // {rows, d}: z; kept for the backward pass, as are slopes (dz) and after (W_t q + bias)
  T* slopes = nullptr;
  T* after = nullptr;
  T* y = nullptr;        // {rows, d}
  T* scratch = nullptr;  // tttScratch(...) numbers
  // Backward only.
  const T* dy = nullptr;
  T* dq = nullptr;  // {rows, d}
  T* dk = nullptr;
  T* dv = nullptr;
  T* dscale = nullptr;  // {d}, added to
  T* dshift = nullptr;
  T* dweight = nullptr;  // {d, looseStride(d)}: from the gradient of the last W, transposed, to that of the first
  T* dbias = nullptr;    // {d}, likewise
};
inline std::int64_t tttScratch(std::int64_t chunk, std::int64_t width, bool gradient) {
  const std::int64_t stride = looseStride(chunk);
  if (!gradient) return width * stride + chunk * stride + chunk * width + width;
  return 2 * width * stride + 2 * chunk * stride + 3 * chunk * width + width * looseStride(width) + 4 * width;
}

// The least second moment an inner step divides by: keeps the slope of the root finite and is far below eps.
constexpr double kLeastSecond = 1e-30;

// An AdamW step (Loshchilov & Hutter 2019) of weights {rows, columns} whose gradient g is row column^T:
// first = beta1 first + (1 - beta1) g, second likewise with g^2, weight = keep weight - rate first / (sqrt(raise2
// second) + eps).
template <class T>
struct InnerAdamArgs {
  std::int64_t columns = 0;
  T beta1 = 0, beta2 = 0, eps = 0;
  T rate = 0, keep = 0, raise2 = 0;  // rate / (1 - beta1^t), 1 - rate decay, 1 / (1 - beta2^t)
  const T* weight = nullptr;         // these {rows, columns}; the first three are not read by the backward pass
  const T* first = nullptr;
  const T* second = nullptr;
  T* newWeight = nullptr;
  T* newFirst = nullptr;
  T* newSecond = nullptr;
  const T* row = nullptr;     // {rows}, or null: ones
  const T* column = nullptr;  // {columns}
};
template <class T>
struct InnerAdamGradArgs {
  InnerAdamArgs<T> step;
  const T* newWeight = nullptr;  // {rows, columns}: slopes of what the step gave
  const T* newFirst = nullptr;
  const T* newSecond = nullptr;
  T* weight = nullptr;  // and of what it was given
  T* first = nullptr;
  T* second = nullptr;
  T* row = nullptr;     // {rows}, or null
  T* column = nullptr;  // {columns}, added to
};

template <class T>
struct ChunkKernels {
  void (*scan)(const ChunkScanArgs<T>&);
  void (*scanGrad)(const ChunkScanArgs<T>&);
  void (*scores)(const ChunkScoresArgs<T>&);
  void (*scoresGrad)(const ChunkScoresArgs<T>&);
  void (*gatedNorm)(const GatedNormArgs<T>&, std::int64_t begin, std::int64_t end);
  void (*gatedNormGrad)(const GatedNormArgs<T>&, std::int64_t begin, std::int64_t end);
  void (*ttt)(const TttArgs<T>&);
  void (*tttGrad)(const TttArgs<T>&);
  void (*innerAdam)(const InnerAdamArgs<T>&, std::int64_t begin, std::int64_t end);  // rows [begin, end)
  void (*innerAdamGrad)(const InnerAdamGradArgs<T>&, std::int64_t begin, std::int64_t end);
};

template <class T>
const ChunkKernels<T>& chunkKernels();
template <>
const ChunkKernels<float>& chunkKernels<float>();
template <>
const ChunkKernels<double>& chunkKernels<double>();

}  // namespace eulerstack::runtime::kernels
