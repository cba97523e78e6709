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
  float* scratch = nullptr;  // productScratch(...) numbers, aligned to 64 bytes
};
inline constexpr std::int64_t kPanel = 64;
std::int64_t productScratch(std::int64_t rows);

struct AdamWStep {
  double learningRate, beta1, beta2, eps, weightDecay;
  double correction1, correction2;  // 1 - beta^t
  double gradientScale;             // clipping
};

template <class T>
struct Kernels {
  void (*norm)(const NormArgs<T>&, std::int64_t begin, std::int64_t end);
  void (*normGrad)(const NormGradArgs<T>&, std::int64_t begin, std::int64_t end);
  // h {N, f} = act(g) * u from gu {N, 2f}; null `gated` layout: see act.
  void (*gated)(Activation, const T* gu, T* h, std::int64_t inner, std::int64_t begin, std::int64_t end);
  // Writes dgu {N, 2f} over gu's place and, if not null, h again.
  void (*gatedGrad)(Activation, const T* gu, const T* dh, T* dgu, T* h, std::int64_t inner, std::int64_t begin,
                    std::int64_t end);
  void (*act)(Activation, const T* u, T* h, std::int64_t begin, std::int64_t end);
  void (*actGrad)(Activation, const T* u, const T* dh, T* du, T* h, std::int64_t begin, std::int64_t end);
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
  void (*product)(const ProductArgs&);  // float32 only, whatever T is
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
