// The operations models are made of, differentiable, each fused where that pays. On the CPU in float32 and float64 they
// run our kernels; elsewhere (CUDA, half precision), or inside a PlainOps scope, they are composed of ATen operations.
//
// Gradients of parameters are added in place to the leaf's prepared .grad (ParameterStore); autograd then gets nothing
// for that input. A leaf without a prepared .grad is treated as usual. Not differentiable twice. Legend: B batch, T
// time, N = B * T rows, d width, f inner width, H query heads, K key/value heads, h head size, V vocabulary.
#pragma once
#include <ATen/core/Tensor.h>

#include <tuple>
#include <vector>

#include "core/runtime/kernels/kernels.h"

namespace eulerstack::runtime::ops {

using kernels::Activation;

// While one lives on this thread, operations are composed of ATen ones: the reference of the tests.
class PlainOps {
 public:
  PlainOps();
  ~PlainOps();
  PlainOps(const PlainOps&) = delete;
  PlainOps& operator=(const PlainOps&) = delete;
};

bool inPlainOps();  // one is open on this thread

// y = x W^T + b; x {..., in}, W {out, in}, b {out} or undefined.
at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);
// The same of several layers whose weights stand in one, `parts` rows of each: side by side, or as parts. In PlainOps
// a product for each, as programs compute it that have a matrix for each.
at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                  const std::vector<std::int64_t>& parts);
std::vector<at::Tensor> linearParts(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                                    const std::vector<std::int64_t>& parts);

struct NormWeights {
  at::Tensor weight;  // {d}; of a norm without weights {1}, not trained, and so its bias
  at::Tensor bias;    // {d}; defined: layer norm, undefined: RMS norm
  double eps = 1e-6;
  double offset = 0;  // added to the weight (Gemma: one)
};
// (x + scale * delta, norm of it); delta undefined: (x, norm(x)). Zhang & Sennrich 2019 (4); Ba et al. 2016 (4).
std::tuple<at::Tensor, at::Tensor> addNorm(const at::Tensor& x, const at::Tensor& delta, double scale,
                                           const NormWeights& norm);
// x + scale * delta.
at::Tensor addScaled(const at::Tensor& x, const at::Tensor& delta, double scale);

struct FeedForwardWeights {
  at::Tensor in;       // {f, d}, or {2f, d} gate then up when gated
  at::Tensor inBias;   // or undefined
  at::Tensor out;      // {d, f}
  at::Tensor outBias;  // or undefined
  Activation activation = Activation::Gelu;
  bool gated = false;
};
// Shazeer 2020, section 2. Keeps only x and the pre-activations for the backward pass.
at::Tensor feedForward(const at::Tensor& x, const FeedForwardWeights& weights);

// The same for E experts: one weight tensor holds those of all.
struct ExpertWeights {
  at::Tensor in;       // {E, f, d}, or {E, 2f, d} gate then up when gated
  at::Tensor inBias;   // {E, f} or {E, 2f}, or undefined
  at::Tensor out;      // {E, d, f}
  at::Tensor outBias;  // {E, d} or undefined
  Activation activation = Activation::Gelu;
  bool gated = false;
};
// Rows {S, d} that stand in the order of their experts, counts[e] of each: every expert works on its own rows only.
// Shazeer et al. 2017, section 2.
at::Tensor experts(const at::Tensor& rows, const std::vector<std::int64_t>& counts, const ExpertWeights& weights);

// x + sigmoid(gate) * read, all of one shape.
at::Tensor addGated(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& read);
// Mean of (a - b)^2 over all numbers; b gets no gradient.
at::Tensor meanSquare(const at::Tensor& a, const at::Tensor& b);

// Cosines and sines of the rotation, {positions, h / 2} each; undefined: no rotation.
struct Rotation {
  at::Tensor cosine, sine;
};
// Which keys of a window w a query sees at distance t: Band t < w; Dilated those that `dilation` divides too; Strided
// t < w, and beyond it those that w * dilation divides.
enum class Mask : std::uint8_t { Band, Dilated, Strided };
struct AttentionSpec {
  std::int64_t heads = 1, kvHeads = 1, headDim = 1;
  std::int64_t window = 0;  // 0: full context
  double scale = 1;
  at::Tensor slopes;  // {H} ALiBi, or undefined
  double dropout = 0;
  std::uint64_t seed = 0;
  Mask mask = Mask::Band;
  std::int64_t dilation = 1;
  double softcap = 0;  // scores z become c tanh(z / c); 0: none
  at::Tensor sinks;    // {H, S} scores without a key or value in the softmax denominator, or undefined
};
// A rotation of whole heads by halves; other rotations come before (attention_parts.h). A dilated window is cut into as
// many sequences and costs what it sees; a strided one and a softcap compute all
// scores, for a block of queries at a time (query_blocks.h).
// Causal attention over a whole sequence. Consumes qkv {B, T, (H + 2K) h}: it is rotated in place. Returns {B, T, H h}.
at::Tensor attention(const at::Tensor& qkv, const Rotation& rotation, const AttentionSpec& spec);
// The same for T new tokens at position `offset`, keys and values {B, capacity, K h} of offset + T tokens given;
// q {B, T, H h} and the keys are rotated already. Not differentiable.
at::Tensor attentionCached(const at::Tensor& q, const at::Tensor& keys, const at::Tensor& values, std::int64_t offset,
                           const AttentionSpec& spec);
// Rotates x {B, T, heads h} in place from position `first` on. Not differentiable.
void rotate(at::Tensor& x, std::int64_t heads, const Rotation& rotation, std::int64_t first);

// Rows of the table times scale, plus rows of `positions` {max, d} when defined; ids {B, T} int64. Returns {B, T, d}.
at::Tensor embed(const at::Tensor& ids, const at::Tensor& table, double scale, const at::Tensor& positions,
                 std::int64_t firstPosition);

// Logits x W^T + b, within c tanh(z / c) with a softcap c > 0; weight {V, d}, bias {V} or undefined.
struct OutputHead {
  at::Tensor weight, bias = {};
  double softcap = 0;
};
// Mean cross-entropy of the head's logits against labels {N} int64; label -100 is left out.
// The logits exist only for a block of rows at a time; their gradient is computed in the same pass.
at::Tensor linearCrossEntropy(const at::Tensor& x, const OutputHead& head, const at::Tensor& labels);
at::Tensor softcapped(const at::Tensor& logits, double softcap);

// Zeroes a share of the elements and scales the rest up. The mask is a function of the seed alone.
at::Tensor dropout(const at::Tensor& x, double share, std::uint64_t seed);

}  // namespace eulerstack::runtime::ops
