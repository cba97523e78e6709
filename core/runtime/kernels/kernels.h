// Hand-written CPU kernels behind plain pointers. Each is compiled three times (portable, AVX2, AVX-512); the fastest
// set that this processor runs is taken once. No Torch here, no allocation, no threads: callers split rows between
// threads. Legend: N rows (tokens), d width, f inner width, V vocabulary, T queries, S keys, h head size.
#pragma once
#include <cstdint>

namespace eulerstack::runtime::kernels {

enum class Activation : std::uint8_t { Silu, Gelu, GeluTanh, Relu };

// Norm of rows; sum = x + scale * delta first when delta is given (sum may then not be null).
template <class T>
struct NormArgs {
  const T* x = nullptr;      // {N, d}
  const T* delta = nullptr;  // {N, d} or null
  T scale = 1;
  const T* weight = nullptr;  // {d}
  const T* bias = nullptr;    // {d} or null; layer norm only
  T eps = 0;
  T* sum = nullptr;   // {N, d}: x + scale * delta; not written when delta is null
  T* y = nullptr;     // {N, d}
  T* mean = nullptr;  // {N}; layer norm only (null: RMS norm)
  T* rstd = nullptr;  // {N}
  std::int64_t width = 0;
};

template <class T>
struct NormGradArgs {
  const T* dy = nullptr;    // {N, d}
  const T* dsum = nullptr;  // {N, d} gradient that reaches the sum by other ways, or null
  const T* sum = nullptr;   // {N, d} what was normed
  const T* weight = nullptr;
  const T* mean = nullptr;  // null: RMS norm
  const T* rstd = nullptr;
  T scale = 1;
  T* dx = nullptr;       // {N, d}
  T* ddelta = nullptr;   // {N, d} scale * dx, or null
  T* dweight = nullptr;  // {d}, added to
  T* dbias = nullptr;    // {d}, added to, or null
  std::int64_t width = 0;
};

// h = act(g) * u (gated: pre holds the g of a row, then its u), or act(pre), with the bias added to pre first.
template <class T>
struct HiddenArgs {
  Activation activation = Activation::Silu;
  bool gated = true;
  std::int64_t inner = 0;   // f
  const T* pre = nullptr;   // {N, 2f} or {N, f}
  const T* bias = nullptr;  // {2f} or {f}, or null
  T* h = nullptr;           // {N, f}, also written backwards; may be where dh is
  // Backward only.
  const T* dh = nullptr;  // {N, f}
  T* dpre = nullptr;      // as pre
  T* dbias = nullptr;     // as bias, added to; or null
};

// Causal attention of one key/value head and the query heads that share it, for one sequence.
// Query i stands at position offset + i and sees key j when j <= p and (window == 0 or p - window < j).
template <class T>
struct AttentionArgs {
  std::int64_t queries = 0, keys = 0, offset = 0;
  std::int64_t headDim = 0, group = 1;  // query heads on this key/value head
  std::int64_t window = 0;
  T scale = 1;
  const T* slopes = nullptr;  // {group} ALiBi, or null: bias -slope * (p - j)
  T dropout = 0;              // share of probabilities set to zero
  std::uint64_t seed = 0;     // of the dropout mask, distinct for each (call, key/value head, sequence)
  const T* q = nullptr;       // head g of query i: q + i * qStride + g * headDim
  const T* k = nullptr;       // key j: k + j * kvStride
  const T* v = nullptr;
  std::int64_t qStride = 0, kvStride = 0;
  T* out = nullptr;  // as q, with outStride
  std::int64_t outStride = 0;
  T* logSumExp = nullptr;  // {group, queries}; may be null in the forward pass
  // Backward only.
  const T* dout = nullptr;  // as out
  T* dq = nullptr;          // as q, with dqStride
  T* dk = nullptr;          // as k, with dkvStride
  T* dv = nullptr;
  std::int64_t dqStride = 0, dkvStride = 0;
  T* scratch = nullptr;  // attentionScratch(...) numbers
};

// C {M, N} = A B or += A B, float32. A(m, k) = a[m * aRow + k * aCol], one of the two steps is 1; B likewise.
struct ProductArgs {
  std::int64_t rows = 0, cols = 0, depth = 0;  // M, N, K
  const float* a = nullptr;
  std::int64_t aRow = 0, aCol = 1;
  const float* b = nullptr;
  std::int64_t bRow = 0, bCol = 1;
  float* c = nullptr;
  std::int64_t cRow = 0;
  bool add = false;
  // The part this call computes. Columns are counted in panels of kPanel; the last may be narrower.
  std::int64_t rowBegin = 0, rowEnd = 0, panelBegin = 0, panelEnd = 0;
  float* packed = nullptr;       // panels of B from packedFirst on, {depth, kPanel} each: packPanels writes them
  std::int64_t packedFirst = 0;  // for product, which only reads them
  float* scratch = nullptr;      // productScratch(...) numbers, aligned to 64 bytes
};
inline constexpr std::int64_t kPanel = 64;
// Of a call for so many rows, of A packed first or not.
std::int64_t productScratch(std::int64_t rows, bool packs);

// Depthwise causal convolution of one sequence: y[t] = bias + sum_j weight[j] x[t - kernel + 1 + j], then SiLU if asked
// for. Rows before the first count as zero.
template <class T>
struct ShortConvArgs {
  const T* x = nullptr;  // {rows, channels} with xStride
  std::int64_t xStride = 0;
  const T* weight = nullptr;  // {kernel, channels}
  const T* bias = nullptr;    // {channels} or null
  std::int64_t channels = 0, rows = 0, kernel = 0;
  bool silu = false;
  T* y = nullptr;  // {rows, channels}
  // Backward only.
  const T* dy = nullptr;  // {rows, channels}
  T* dpre = nullptr;      // {rows, channels} scratch, when silu
  T* dx = nullptr;        // {rows, channels}
  T* dweight = nullptr;   // {kernel, channels}, added to
  T* dbias = nullptr;     // {channels}, added to
};

// The selective scan of one sequence over the channels [begin, end); begin is a multiple of kScanLanes:
// h_t = exp(softplus(dt_t) A) h_(t-1) + softplus(dt_t) B_t u_t, A = -exp(A_log); y_t = (C_t h_t + D u_t) SiLU(z_t).
inline constexpr std::int64_t kScanLanes = 16, kScanChunk = 64;
template <class T>
struct ScanArgs {
  std::int64_t rows = 0, channels = 0, states = 0, groups = 0;  // groups: channels / kScanLanes, rounded up
  std::int64_t begin = 0, end = 0;
  const T* u = nullptr;  // {rows, channels} with uStride
  std::int64_t uStride = 0;
  const T* dt = nullptr;    // {rows, channels}, before softplus
  const T* aLog = nullptr;  // {channels, states}
  const T* b = nullptr;     // {rows, states} with bcStride
  const T* c = nullptr;
  std::int64_t bcStride = 0;
  const T* d = nullptr;  // {channels}
  const T* z = nullptr;  // {rows, channels} with zStride
  std::int64_t zStride = 0;
  T* y = nullptr;       // {rows, channels}
  T* state = nullptr;   // {channels, states} read and written, or null: starts from zero
  T* starts = nullptr;  // {rows / kScanChunk rounded up, groups, states, kScanLanes}: states kept for the backward pass
  T* scratch = nullptr;  // scanScratch(...) numbers
  // Backward only.
  const T* dy = nullptr;
  T* du = nullptr;  // {rows, channels}
  T* ddt = nullptr;
  T* dz = nullptr;
  T* db = nullptr;  // {rows, states}, added to
  T* dc = nullptr;
  T* daLog = nullptr;  // {channels, states}, added to
  T* dd = nullptr;     // {channels}, added to
};
inline std::int64_t scanScratch(std::int64_t states, bool gradient) {
  return states * kScanLanes * (gradient ? 3 + kScanChunk + 1 : 2);
}

struct AdamWStep {
  double learningRate, beta1, beta2, eps, weightDecay;
  double correction1, correction2;  // 1 - beta^t
  double gradientScale;             // clipping
};

template <class T>
struct Kernels {
  void (*norm)(const NormArgs<T>&, std::int64_t begin, std::int64_t end);
  void (*normGrad)(const NormGradArgs<T>&, std::int64_t begin, std::int64_t end);
  // The inside of a feed-forward part, rows [begin, end); backwards when dh is given.
  void (*hidden)(const HiddenArgs<T>&, std::int64_t begin, std::int64_t end);
  // y = x + sigmoid(g) r, numbers [begin, end); and from dy those of g and r.
  void (*addGated)(const T* x, const T* g, const T* r, T* y, std::int64_t begin, std::int64_t end);
  void (*addGatedGrad)(const T* dy, const T* g, const T* r, T* dg, T* dr, std::int64_t begin, std::int64_t end);
  // Rotates `heads` heads of rows [begin, end) in place by the angles of their position: cosine, sine {positions, h/2}.
  void (*rotate)(T* rows, std::int64_t stride, std::int64_t heads, std::int64_t headDim, const T* cosine, const T* sine,
                 std::int64_t firstPosition, std::int64_t rowsPerSequence, bool backwards, std::int64_t begin,
                 std::int64_t end);
  // Logits row {V} to loss and, when `gradient`, to weight * (softmax - onehot) in place. softcap 0: none.
  // A label of -100 gives loss 0 and gradient 0.
  double (*crossEntropy)(T* logits, std::int64_t vocabulary, std::int64_t label, T softcap, T weight, bool gradient);
  // out (*)= keep ? scale : 0 with the mask of (seed, index).
  void (*dropout)(const T* in, T* out, T share, std::uint64_t seed, std::int64_t begin, std::int64_t end);
  void (*attention)(const AttentionArgs<T>&);
  void (*attentionGrad)(const AttentionArgs<T>&);
  void (*adamw)(T* value, T* grad, T* first, T* second, const AdamWStep&, std::int64_t begin, std::int64_t end);
  double (*sumOfSquares)(const T* values, std::int64_t count);
  void (*shortConv)(const ShortConvArgs<T>&, std::int64_t begin, std::int64_t end);
  void (*shortConvGrad)(const ShortConvArgs<T>&);
  void (*selectiveScan)(const ScanArgs<T>&);
  void (*selectiveScanGrad)(const ScanArgs<T>&);
  void (*packPanels)(const ProductArgs&);  // this and the next: float32 only, whatever T is
  void (*product)(const ProductArgs&);
  const char* name;
};

// Numbers of scratch that attention (or, with gradient, attentionGrad) needs.
std::int64_t attentionScratch(std::int64_t queries, std::int64_t keys, std::int64_t headDim, bool gradient);

// The set for this processor; T is float or double. EULERSTACK_CPU=portable|avx2 limits it (tests, reports).
template <class T>
const Kernels<T>& kernels();
template <>
const Kernels<float>& kernels<float>();
template <>
const Kernels<double>& kernels<double>();

}  // namespace eulerstack::runtime::kernels
