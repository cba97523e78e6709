// The bodies of the kernels. Included by one .cpp for each instruction set, which defines ES_KERNEL_SET (a namespace),
// ES_VECTOR_BYTES, ES_TILE_ROWS and ES_TILE_VECTORS. No function of the standard library may be instantiated here: the
// linker could keep the copy compiled for the newer processor for all.
#include <cmath>
#include <cstdint>
#include <cstring>

#include "core/runtime/kernels/kernels.h"

namespace eulerstack::runtime::kernels::ES_KERNEL_SET {
namespace {

#define ES_INLINE inline __attribute__((always_inline))

// ---- elementary functions, written so that the compiler turns loops over them into vector code ----

// exp by range reduction to [-ln2/2, ln2/2] and a polynomial; about 2 units in the last place.
ES_INLINE float expOf(float x) {
  const bool vanishes = x < -87.0F;  // masked scores give exactly zero
  x = vanishes ? -87.0F : x;
  x = x > 88.0F ? 88.0F : x;
  const float scaled = x * 1.44269504F;
  const auto whole = static_cast<std::int32_t>(scaled + (x < 0 ? -0.5F : 0.5F));  // nearest; truncation is in every set
  const auto n = static_cast<float>(whole);
  const float r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
  float p = 1.0F / 5040.0F;
  p = p * r + 1.0F / 720.0F;
  p = p * r + 1.0F / 120.0F;
  p = p * r + 1.0F / 24.0F;
  p = p * r + 1.0F / 6.0F;
  p = p * r + 0.5F;
  p = p * r + 1.0F;
  p = p * r + 1.0F;
  const std::int32_t bits = (whole + 127) << 23;
  return vanishes ? 0.0F : p * __builtin_bit_cast(float, bits);
}
ES_INLINE double expOf(double x) {
  return __builtin_exp(x);
}

// erf by Abramowitz & Stegun 1964, formula 7.1.26 (error below 1.5e-7, the size of a float's rounding near one).
ES_INLINE float erfOf(float x, float expOfMinusSquare) {
  const float a = x < 0 ? -x : x;
  const float t = 1.0F / (1.0F + 0.3275911F * a);
  const float p = ((((1.061405429F * t - 1.453152027F) * t + 1.421413741F) * t - 0.284496736F) * t + 0.254829592F) * t;
  const float e = 1.0F - p * expOfMinusSquare;
  return x < 0 ? -e : e;
}
ES_INLINE double erfOf(double x, double) {
  return __builtin_erf(x);
}

template <class T>
ES_INLINE T tanhOf(T x) {
  return T(1) - T(2) / (expOf(T(2) * x) + T(1));
}

constexpr double kGeluTanhScale = 0.7978845608028654;  // sqrt(2 / pi)
constexpr double kGeluTanhCubic = 0.044715;
constexpr double kInverseRoot2 = 0.7071067811865476;
constexpr double kInverseRootTwoPi = 0.3989422804014327;

// Value and slope of an activation.
template <class T>
struct ValueSlope {
  T value, slope;
};
template <Activation kind, class T>
ES_INLINE ValueSlope<T> activate(T x) {
  if constexpr (kind == Activation::Silu) {
    const T s = T(1) / (T(1) + expOf(-x));
    return {x * s, s * (T(1) + x * (T(1) - s))};
  } else if constexpr (kind == Activation::Gelu) {  // Hendrycks & Gimpel 2016: x Phi(x)
    const T e = expOf(T(-0.5) * x * x);
    const T phi = T(0.5) * (T(1) + erfOf(x * T(kInverseRoot2), e));
    return {x * phi, phi + x * e * T(kInverseRootTwoPi)};
  } else if constexpr (kind == Activation::GeluTanh) {
    const T t = tanhOf(T(kGeluTanhScale) * (x + T(kGeluTanhCubic) * x * x * x));
    const T inner = T(kGeluTanhScale) * (T(1) + T(3 * kGeluTanhCubic) * x * x);
    return {T(0.5) * x * (T(1) + t), T(0.5) * (T(1) + t) + T(0.5) * x * (T(1) - t * t) * inner};
  } else {
    return {x > 0 ? x : T(0), x > 0 ? T(1) : T(0)};
  }
}

// Calls body.run<kind>() for a kind known only when running.
template <class Body>
ES_INLINE void withActivation(Activation kind, const Body& body) {
  switch (kind) {
    case Activation::Silu:
      return body.template run<Activation::Silu>();
    case Activation::Gelu:
      return body.template run<Activation::Gelu>();
    case Activation::GeluTanh:
      return body.template run<Activation::GeluTanh>();
    case Activation::Relu:
      return body.template run<Activation::Relu>();
  }
}

// ---- norms ----

template <class T>
void norm(const NormArgs<T>& a, std::int64_t begin, std::int64_t end) {
  const std::int64_t d = a.width;
  for (std::int64_t row = begin; row < end; ++row) {
    const T* x = a.x + row * d;
    if (a.delta) {
      const T* delta = a.delta + row * d;
      T* sum = a.sum + row * d;
#pragma GCC ivdep
      for (std::int64_t i = 0; i < d; ++i) sum[i] = x[i] + a.scale * delta[i];
      x = sum;
    }
    T mean = 0;
    if (a.mean) {
#pragma omp simd reduction(+ : mean)
      for (std::int64_t i = 0; i < d; ++i) mean += x[i];
      mean /= static_cast<T>(d);
      a.mean[row] = mean;
    }
    T square = 0;
#pragma omp simd reduction(+ : square)
    for (std::int64_t i = 0; i < d; ++i) square += (x[i] - mean) * (x[i] - mean);
    const T rstd = T(1) / __builtin_sqrt(square / static_cast<T>(d) + a.eps);
    a.rstd[row] = rstd;
    T* y = a.y + row * d;
    if (a.bias)
#pragma GCC ivdep
      for (std::int64_t i = 0; i < d; ++i) y[i] = (x[i] - mean) * rstd * a.weight[i] + a.bias[i];
    else
#pragma GCC ivdep
      for (std::int64_t i = 0; i < d; ++i) y[i] = (x[i] - mean) * rstd * a.weight[i];
  }
}

// With n = (x - mean) * rstd and g = dy * w: dx = rstd * (g - mean(g) - n * mean(g n)); RMS norm has no mean(g).
template <class T>
void normGrad(const NormGradArgs<T>& a, std::int64_t begin, std::int64_t end) {
  const std::int64_t d = a.width;
  const T inverse = T(1) / static_cast<T>(d);
  for (std::int64_t row = begin; row < end; ++row) {
    const T* x = a.sum + row * d;
    const T* dy = a.dy + row * d;
    T* dx = a.dx + row * d;
    const T rstd = a.rstd[row];
    const T mean = a.mean ? a.mean[row] : T(0);
    T dot = 0, total = 0;
#pragma omp simd reduction(+ : dot, total)
    for (std::int64_t i = 0; i < d; ++i) {
      const T g = dy[i] * a.weight[i];
      dot += g * (x[i] - mean);
      total += g;
    }
    const T slope = dot * rstd * rstd * inverse;
    const T shift = a.mean ? total * inverse : T(0);
#pragma GCC ivdep
    for (std::int64_t i = 0; i < d; ++i) {
      const T n = x[i] - mean;
      a.dweight[i] += dy[i] * n * rstd;
      dx[i] = rstd * (dy[i] * a.weight[i] - shift - n * slope);
    }
    if (a.dbias)
#pragma GCC ivdep
      for (std::int64_t i = 0; i < d; ++i) a.dbias[i] += dy[i];
    if (a.dsum) {
      const T* dsum = a.dsum + row * d;
#pragma GCC ivdep
      for (std::int64_t i = 0; i < d; ++i) dx[i] += dsum[i];
    }
    if (a.ddelta) {
      T* ddelta = a.ddelta + row * d;
#pragma GCC ivdep
      for (std::int64_t i = 0; i < d; ++i) ddelta[i] = a.scale * dx[i];
    }
  }
}

// ---- activations ----

template <class T>
struct GatedBody {
  const T* gu;
  const T* dh;
  T* dgu;
  T* h;
  std::int64_t inner, begin, end;
  template <Activation kind>
  void run() const {
    for (std::int64_t row = begin; row < end; ++row) {
      const T* g = gu + row * 2 * inner;
      const T* u = g + inner;
      T* out = h ? h + row * inner : nullptr;
      if (!dh) {
#pragma GCC ivdep
        for (std::int64_t i = 0; i < inner; ++i) out[i] = activate<kind>(g[i]).value * u[i];
        continue;
      }
      const T* dout = dh + row * inner;
      T* dg = dgu + row * 2 * inner;
      T* du = dg + inner;
      if (out) {
#pragma GCC ivdep
        for (std::int64_t i = 0; i < inner; ++i) {
          const ValueSlope<T> a = activate<kind>(g[i]);
          const T up = u[i], grad = dout[i];
          out[i] = a.value * up;
          dg[i] = grad * up * a.slope;
          du[i] = grad * a.value;
        }
      } else {
#pragma GCC ivdep
        for (std::int64_t i = 0; i < inner; ++i) {
          const ValueSlope<T> a = activate<kind>(g[i]);
          const T up = u[i], grad = dout[i];
          dg[i] = grad * up * a.slope;
          du[i] = grad * a.value;
        }
      }
    }
  }
};

template <class T>
void gated(Activation kind, const T* gu, T* h, std::int64_t inner, std::int64_t begin, std::int64_t end) {
  withActivation(kind, GatedBody<T>{gu, nullptr, nullptr, h, inner, begin, end});
}
template <class T>
void gatedGrad(Activation kind, const T* gu, const T* dh, T* dgu, T* h, std::int64_t inner, std::int64_t begin,
               std::int64_t end) {
  withActivation(kind, GatedBody<T>{gu, dh, dgu, h, inner, begin, end});
}

template <class T>
struct ActBody {
  const T* u;
  const T* dh;
  T* du;
  T* h;
  std::int64_t begin, end;
  template <Activation kind>
  void run() const {
    if (!dh) {
#pragma GCC ivdep
      for (std::int64_t i = begin; i < end; ++i) h[i] = activate<kind>(u[i]).value;
      return;
    }
#pragma GCC ivdep
    for (std::int64_t i = begin; i < end; ++i) {
      const ValueSlope<T> a = activate<kind>(u[i]);
      const T grad = dh[i];
      if (h) h[i] = a.value;
      du[i] = grad * a.slope;
    }
  }
};
template <class T>
void act(Activation kind, const T* u, T* h, std::int64_t begin, std::int64_t end) {
  withActivation(kind, ActBody<T>{u, nullptr, nullptr, h, begin, end});
}
template <class T>
void actGrad(Activation kind, const T* u, const T* dh, T* du, T* h, std::int64_t begin, std::int64_t end) {
  withActivation(kind, ActBody<T>{u, dh, du, h, begin, end});
}

// ---- rotary positions ----

// (a, b) -> (a cos - b sin, b cos + a sin) on the halves of each head; backwards turns the other way.
template <class T>
void rotate(T* rows, std::int64_t stride, std::int64_t heads, std::int64_t headDim, const T* cosine, const T* sine,
            std::int64_t firstPosition, std::int64_t rowsPerSequence, bool backwards, std::int64_t begin,
            std::int64_t end) {
  const std::int64_t half = headDim / 2;
  const T sign = backwards ? T(-1) : T(1);
  for (std::int64_t row = begin; row < end; ++row) {
    const std::int64_t position = firstPosition + row % rowsPerSequence;
    const T* c = cosine + position * half;
    const T* s = sine + position * half;
    for (std::int64_t head = 0; head < heads; ++head) {
      T* __restrict a = rows + row * stride + head * headDim;
      T* __restrict b = a + half;
#pragma GCC ivdep
      for (std::int64_t i = 0; i < half; ++i) {
        const T x = a[i], y = b[i], turn = sign * s[i];
        a[i] = x * c[i] - y * turn;
        b[i] = y * c[i] + x * turn;
      }
    }
  }
}

// ---- loss ----

template <class T>
double crossEntropy(T* z, std::int64_t vocabulary, std::int64_t label, T softcap, T weight, bool gradient) {
  if (label < 0) {
    if (gradient) std::memset(z, 0, sizeof(T) * static_cast<std::size_t>(vocabulary));
    return 0;
  }
  if (softcap > 0) {
    const T inverse = T(1) / softcap;
#pragma GCC ivdep
    for (std::int64_t i = 0; i < vocabulary; ++i) z[i] = softcap * tanhOf(z[i] * inverse);
  }
  T top = z[0];
#pragma omp simd reduction(max : top)
  for (std::int64_t i = 1; i < vocabulary; ++i) top = z[i] > top ? z[i] : top;
  const T picked = z[label];
  T sum = 0;
  if (!gradient) {
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < vocabulary; ++i) sum += expOf(z[i] - top);
    return static_cast<double>(top - picked) + __builtin_log(static_cast<double>(sum));
  }
  if (softcap > 0) {
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < vocabulary; ++i) sum += expOf(z[i] - top);
    const T inverse = T(1) / softcap;
    const T share = weight / sum;
    const T slope = T(1) - picked * picked * inverse * inverse;
#pragma GCC ivdep
    for (std::int64_t i = 0; i < vocabulary; ++i) {
      const T ratio = z[i] * inverse;
      z[i] = share * expOf(z[i] - top) * (T(1) - ratio * ratio);  // tanh' = 1 - tanh^2
    }
    z[label] -= weight * slope;
  } else {
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < vocabulary; ++i) {
      z[i] = expOf(z[i] - top);
      sum += z[i];
    }
    const T share = weight / sum;
#pragma GCC ivdep
    for (std::int64_t i = 0; i < vocabulary; ++i) z[i] *= share;
    z[label] -= weight;
  }
  return static_cast<double>(top - picked) + __builtin_log(static_cast<double>(sum));
}

// ---- dropout: the mask is a function of (seed, index), so nothing is kept and a resumed run draws the same ----

// Mixing of 32-bit words by multiplication and shifts (constants of the "lowbias32" search of C. Wellons, 2018).
ES_INLINE std::uint32_t mixed(std::uint32_t x) {
  x ^= x >> 16;
  x *= 0x7feb352dU;
  x ^= x >> 15;
  x *= 0x846ca68bU;
  x ^= x >> 16;
  return x;
}
ES_INLINE std::uint32_t randomAt(std::uint64_t seed, std::uint64_t index) {
  const std::uint32_t low = mixed(static_cast<std::uint32_t>(index) + static_cast<std::uint32_t>(seed));
  return mixed(low ^ (static_cast<std::uint32_t>(seed >> 32) + static_cast<std::uint32_t>(index >> 32) * 0x9e3779b9U));
}
// Kept when the random word is at or above share * 2^32.
template <class T>
ES_INLINE std::uint32_t dropoutThreshold(T share) {
  const double scaled = static_cast<double>(share) * 4294967296.0;
  return scaled >= 4294967295.0 ? 4294967295U : static_cast<std::uint32_t>(scaled);
}
template <class T>
void dropout(const T* in, T* out, T share, std::uint64_t seed, std::int64_t begin, std::int64_t end) {
  const std::uint32_t threshold = dropoutThreshold(share);
  const T scale = share < T(1) ? T(1) / (T(1) - share) : T(0);
#pragma GCC ivdep
  for (std::int64_t i = begin; i < end; ++i)
    out[i] = randomAt(seed, static_cast<std::uint64_t>(i)) >= threshold ? in[i] * scale : T(0);
}

// ---- small matrix products for attention ----

template <class T>
struct Vec {
  static constexpr int kLanes = ES_VECTOR_BYTES / static_cast<int>(sizeof(T));
  typedef T type __attribute__((vector_size(ES_VECTOR_BYTES)));
  typedef T loose __attribute__((vector_size(ES_VECTOR_BYTES), aligned(sizeof(T)), may_alias));
};

// One tile: C[R rows, W vectors] (+)= A[R, k] B[k, W vectors]; A(r, k) = a[r * rowStep + k * colStep].
template <class T, int R, int W>
ES_INLINE void tile(std::int64_t depth, const T* a, std::int64_t rowStep, std::int64_t colStep, const T* b,
                    std::int64_t ldb, T* c, std::int64_t ldc, bool add) {
  using V = typename Vec<T>::type;
  using L = typename Vec<T>::loose;
  constexpr int lanes = Vec<T>::kLanes;
  V sum[R][W];
#pragma GCC unroll 8
  for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
    for (int w = 0; w < W; ++w) sum[r][w] = add ? V(*reinterpret_cast<const L*>(c + r * ldc + w * lanes)) : V{};
  for (std::int64_t k = 0; k < depth; ++k) {
    V row[W];
#pragma GCC unroll 8
    for (int w = 0; w < W; ++w) row[w] = V(*reinterpret_cast<const L*>(b + k * ldb + w * lanes));
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r) {
      const V x = V{} + a[r * rowStep + k * colStep];
#pragma GCC unroll 8
      for (int w = 0; w < W; ++w) sum[r][w] += x * row[w];
    }
  }
#pragma GCC unroll 8
  for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
    for (int w = 0; w < W; ++w) *reinterpret_cast<L*>(c + r * ldc + w * lanes) = L(sum[r][w]);
}

template <class T>
struct Product {
  std::int64_t rows, cols, depth;
  const T* a;
  std::int64_t rowStep, colStep;
  const T* b;
  std::int64_t ldb;
  T* c;
  std::int64_t ldc;
  bool add;
};

template <class T, int W>
ES_INLINE void stripe(const Product<T>& p, std::int64_t col) {
  std::int64_t row = 0;
  for (; row + ES_TILE_ROWS <= p.rows; row += ES_TILE_ROWS)
    tile<T, ES_TILE_ROWS, W>(p.depth, p.a + row * p.rowStep, p.rowStep, p.colStep, p.b + col, p.ldb,
                             p.c + row * p.ldc + col, p.ldc, p.add);
  for (; row < p.rows; ++row)
    tile<T, 1, W>(p.depth, p.a + row * p.rowStep, p.rowStep, p.colStep, p.b + col, p.ldb, p.c + row * p.ldc + col,
                  p.ldc, p.add);
}

// C (+)= A B for sizes that fit the caches.
template <class T>
void multiply(const Product<T>& p) {
  constexpr std::int64_t lanes = Vec<T>::kLanes;
  constexpr std::int64_t wide = lanes * ES_TILE_VECTORS;
  std::int64_t col = 0;
  for (; col + wide <= p.cols; col += wide) stripe<T, ES_TILE_VECTORS>(p, col);
  for (; col + lanes <= p.cols; col += lanes) stripe<T, 1>(p, col);
  for (; col < p.cols; ++col)
    for (std::int64_t row = 0; row < p.rows; ++row) {
      T sum = p.add ? p.c[row * p.ldc + col] : T(0);
      for (std::int64_t k = 0; k < p.depth; ++k) sum += p.a[row * p.rowStep + k * p.colStep] * p.b[k * p.ldb + col];
      p.c[row * p.ldc + col] = sum;
    }
}

// ---- attention: blocks of queries against only the keys that some query of the block sees ----

constexpr std::int64_t kQueryBlock = ES_QUERY_BLOCK;

ES_INLINE std::int64_t smaller(std::int64_t a, std::int64_t b) {
  return a < b ? a : b;
}
ES_INLINE std::int64_t larger(std::int64_t a, std::int64_t b) {
  return a > b ? a : b;
}

template <class T>
struct KeyRange {
  std::int64_t begin, end;
};
template <class T>
ES_INLINE KeyRange<T> keysOf(const AttentionArgs<T>& a, std::int64_t first, std::int64_t count) {
  const std::int64_t last = a.offset + first + count - 1;
  const std::int64_t begin = a.window > 0 ? larger(0, a.offset + first - a.window + 1) : 0;
  return {begin, smaller(a.keys, last + 1)};
}

// out {h, S}: the transpose of S rows of h.
template <class T>
void transpose(const T* rows, std::int64_t stride, std::int64_t count, std::int64_t width, T* out) {
  constexpr std::int64_t block = 16;
  for (std::int64_t j0 = 0; j0 < count; j0 += block)
    for (std::int64_t i = 0; i < width; ++i) {
      const std::int64_t j1 = smaller(count, j0 + block);
      for (std::int64_t j = j0; j < j1; ++j) out[i * count + j] = rows[j * stride + i];
    }
}

// Scores of one block of one head, masked (-inf is written as a very small number) and with the ALiBi bias.
template <class T>
void scoresOf(const AttentionArgs<T>& a, std::int64_t head, std::int64_t first, std::int64_t count, KeyRange<T> range,
              const T* transposedKeys, T* scores) {
  const std::int64_t width = range.end - range.begin;
  const T* q = a.q + first * a.qStride + head * a.headDim;
  multiply(
      Product<T>{count, width, a.headDim, q, a.qStride, 1, transposedKeys + range.begin, a.keys, scores, width, false});
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t position = a.offset + first + i;
    T* row = scores + i * width;
    if (a.slopes) {
      const T slope = a.slopes[head];
      for (std::int64_t j = 0; j < width; ++j)
        row[j] = row[j] * a.scale - slope * static_cast<T>(position - range.begin - j);
    } else {
      for (std::int64_t j = 0; j < width; ++j) row[j] *= a.scale;
    }
    for (std::int64_t j = position + 1 - range.begin; j < width; ++j) row[j] = T(-1e30);
    if (a.window > 0) {
      const std::int64_t hidden = smaller(width, position - a.window + 1 - range.begin);
      for (std::int64_t j = 0; j < hidden; ++j) row[j] = T(-1e30);
    }
  }
}

template <class T>
ES_INLINE std::uint64_t pairIndex(const AttentionArgs<T>& a, std::int64_t head, std::int64_t query, std::int64_t key) {
  return (static_cast<std::uint64_t>(head) * static_cast<std::uint64_t>(a.queries) +
          static_cast<std::uint64_t>(query)) *
             static_cast<std::uint64_t>(a.keys) +
         static_cast<std::uint64_t>(key);
}

template <class T>
void dropRow(const AttentionArgs<T>& a, std::int64_t head, std::int64_t query, KeyRange<T> range, const T* in, T* out) {
  const std::uint32_t threshold = dropoutThreshold(a.dropout);
  const T scale = a.dropout < T(1) ? T(1) / (T(1) - a.dropout) : T(0);
  const std::uint64_t base = pairIndex(a, head, query, range.begin);
  for (std::int64_t j = 0; j < range.end - range.begin; ++j)
    out[j] = randomAt(a.seed, base + static_cast<std::uint64_t>(j)) >= threshold ? in[j] * scale : T(0);
}

template <class T>
void attention(const AttentionArgs<T>& a) {
  T* transposedKeys = a.scratch;
  T* scores = transposedKeys + a.headDim * a.keys;
  transpose(a.k, a.kvStride, a.keys, a.headDim, transposedKeys);
  for (std::int64_t head = 0; head < a.group; ++head)
    for (std::int64_t first = 0; first < a.queries; first += kQueryBlock) {
      const std::int64_t count = smaller(kQueryBlock, a.queries - first);
      const KeyRange<T> range = keysOf(a, first, count);
      const std::int64_t width = range.end - range.begin;
      scoresOf(a, head, first, count, range, transposedKeys, scores);
      for (std::int64_t i = 0; i < count; ++i) {
        T* row = scores + i * width;
        T top = row[0];
#pragma omp simd reduction(max : top)
        for (std::int64_t j = 1; j < width; ++j) top = row[j] > top ? row[j] : top;
        T sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::int64_t j = 0; j < width; ++j) {
          row[j] = expOf(row[j] - top);
          sum += row[j];
        }
        const T inverse = T(1) / sum;
        for (std::int64_t j = 0; j < width; ++j) row[j] *= inverse;
        if (a.logSumExp) a.logSumExp[head * a.queries + first + i] = top + static_cast<T>(__builtin_log(sum));
        if (a.dropout > 0) dropRow(a, head, first + i, range, row, row);
      }
      multiply(Product<T>{count, a.headDim, width, scores, width, 1, a.v + range.begin * a.kvStride, a.kvStride,
                          a.out + first * a.outStride + head * a.headDim, a.outStride, false});
    }
}

// Dao et al. 2022 (FlashAttention), appendix B: P = exp(S - lse), dV = P^T dO, dP = dO V^T,
// dS = P * (dP - rowsum(dO * O)), dQ = scale dS K, dK = scale dS^T Q. With dropout P and dP are masked alike.
template <class T>
void attentionGrad(const AttentionArgs<T>& a) {
  T* transposedKeys = a.scratch;
  T* transposedValues = transposedKeys + a.headDim * a.keys;
  T* scores = transposedValues + a.headDim * a.keys;
  T* dscores = scores + kQueryBlock * a.keys;
  T* dropped = dscores + kQueryBlock * a.keys;
  transpose(a.k, a.kvStride, a.keys, a.headDim, transposedKeys);
  transpose(a.v, a.kvStride, a.keys, a.headDim, transposedValues);
  for (std::int64_t j = 0; j < a.keys; ++j)
    for (std::int64_t i = 0; i < a.headDim; ++i) a.dk[j * a.dkvStride + i] = a.dv[j * a.dkvStride + i] = 0;
  for (std::int64_t head = 0; head < a.group; ++head)
    for (std::int64_t first = 0; first < a.queries; first += kQueryBlock) {
      const std::int64_t count = smaller(kQueryBlock, a.queries - first);
      const KeyRange<T> range = keysOf(a, first, count);
      const std::int64_t width = range.end - range.begin;
      const T* q = a.q + first * a.qStride + head * a.headDim;
      const T* out = a.out + first * a.outStride + head * a.headDim;
      const T* dout = a.dout + first * a.outStride + head * a.headDim;
      scoresOf(a, head, first, count, range, transposedKeys, scores);
      multiply(Product<T>{count, width, a.headDim, dout, a.outStride, 1, transposedValues + range.begin, a.keys,
                          dscores, width, false});
      for (std::int64_t i = 0; i < count; ++i) {
        T* p = scores + i * width;
        T* dp = dscores + i * width;
        const T lse = a.logSumExp[head * a.queries + first + i];
        T delta = 0;
#pragma omp simd reduction(+ : delta)
        for (std::int64_t c = 0; c < a.headDim; ++c) delta += out[i * a.outStride + c] * dout[i * a.outStride + c];
        if (a.dropout > 0) {
          T* kept = dropped + i * width;
          for (std::int64_t j = 0; j < width; ++j) p[j] = expOf(p[j] - lse);
          dropRow(a, head, first + i, range, p, kept);
          dropRow(a, head, first + i, range, dp, dp);
          for (std::int64_t j = 0; j < width; ++j) dp[j] = p[j] * (dp[j] - delta) * a.scale;
        } else {
          for (std::int64_t j = 0; j < width; ++j) {
            const T probability = expOf(p[j] - lse);
            p[j] = probability;
            dp[j] = probability * (dp[j] - delta) * a.scale;
          }
        }
      }
      const T* kept = a.dropout > 0 ? dropped : scores;
      multiply(Product<T>{width, a.headDim, count, kept, 1, width, dout, a.outStride, a.dv + range.begin * a.dkvStride,
                          a.dkvStride, true});
      multiply(Product<T>{count, a.headDim, width, dscores, width, 1, a.k + range.begin * a.kvStride, a.kvStride,
                          a.dq + first * a.dqStride + head * a.headDim, a.dqStride, false});
      multiply(Product<T>{width, a.headDim, count, dscores, 1, width, q, a.qStride, a.dk + range.begin * a.dkvStride,
                          a.dkvStride, true});
    }
}

// ---- optimizer: Loshchilov & Hutter 2019, algorithm 2; the gradient is cleared on the way ----

template <class T>
void adamw(T* value, T* grad, T* first, T* second, const AdamWStep& step, std::int64_t begin, std::int64_t end) {
  const T beta1 = static_cast<T>(step.beta1), beta2 = static_cast<T>(step.beta2);
  const T keep = static_cast<T>(1 - step.learningRate * step.weightDecay);
  const T rate = static_cast<T>(step.learningRate / step.correction1);
  const T inverseRoot = static_cast<T>(1 / __builtin_sqrt(step.correction2));
  const T eps = static_cast<T>(step.eps), scale = static_cast<T>(step.gradientScale);
#pragma GCC ivdep
  for (std::int64_t i = begin; i < end; ++i) {
    const T g = grad[i] * scale;
    const T m = beta1 * first[i] + (T(1) - beta1) * g;
    const T v = beta2 * second[i] + (T(1) - beta2) * g * g;
    first[i] = m;
    second[i] = v;
    value[i] = value[i] * keep - rate * m / (__builtin_sqrt(v) * inverseRoot + eps);
    grad[i] = 0;
  }
}

template <class T>
double sumOfSquares(const T* values, std::int64_t count) {
  double sum = 0;
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = 0; i < count; ++i) sum += static_cast<double>(values[i]) * static_cast<double>(values[i]);
  return sum;
}

}  // namespace

template <class T>
const Kernels<T>& table(const char* name) {
  static constexpr auto make = [](const char* text) {
    return Kernels<T>{norm<T>,          normGrad<T>, gated<T>,        gatedGrad<T>, act<T>,
                      actGrad<T>,       rotate<T>,   crossEntropy<T>, dropout<T>,   attention<T>,
                      attentionGrad<T>, adamw<T>,    sumOfSquares<T>, text};
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

}  // namespace eulerstack::runtime::kernels::ES_KERNEL_SET
