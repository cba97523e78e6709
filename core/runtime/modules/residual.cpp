#include "core/runtime/modules/residual.h"

#include "core/runtime/modules/residual_hyper.h"

#include <ATen/ATen.h>

namespace eulerstack::runtime {
namespace {

enum Use : std::uint64_t { kMixerMask = 0, kFfnMask = 1 };  // attention probabilities use 2

at::Tensor normOfSum(const at::Tensor& x, const at::Tensor& delta, double scale, const ops::NormWeights& norm) {
  return std::get<1>(ops::addNorm(x, delta, scale, norm));
}

at::Tensor outputOf(const at::Tensor& y, const ops::NormWeights& norm, const LayerParts& parts,
                    const ForwardContext& context, Use use) {
  const at::Tensor z = norm.weight.defined() ? normOfSum(y, {}, 1, norm) : y;
  return context.training ? ops::dropout(z, context.dropout, maskSeed(context.dropoutSeed, parts.index, use)) : z;
}

}  // namespace

at::Tensor mixed(const at::Tensor& x, const LayerParts& parts, const ForwardContext& context, MixerState* state) {
  const at::Tensor y = state ? parts.mixer->advance(x, *state) : parts.mixer->forward(x, context);
  return outputOf(y, parts.norm1Output, parts, context, kMixerMask);
}

at::Tensor fed(const at::Tensor& x, const LayerParts& parts, const ForwardContext& context) {
  return outputOf(parts.ffn->forward(x, context), parts.norm2Output, parts, context, kFfnMask);
}

namespace {

// x = x + s N1(Mix(x)); x = x + s N2(FFN(x)): OLMo Team 2024 (OLMo 2), section 3.1.
Stream outputNormed(Stream stream, const LayerParts& parts, const ForwardContext& context, MixerState* state) {
  at::Tensor x = settled(stream);
  const at::Tensor mix = normOfSum(mixed(x, parts, context, state), {}, 1, parts.norm1);
  if (!parts.ffn) return {x, mix, parts.scaling};
  x = ops::addScaled(x, mix, parts.scaling);
  return {x, normOfSum(fed(x, parts, context), {}, 1, parts.norm2), parts.scaling};
}

}  // namespace

// splitmix64 steps (Steele et al. 2014, figure 16): neighbouring inputs give unrelated seeds.
std::uint64_t maskSeed(std::uint64_t stepSeed, std::uint64_t layer, std::uint64_t use) {
  std::uint64_t z = stepSeed + (layer * 8 + use + 1) * 0x9e3779b97f4a7c15ULL;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

at::Tensor joined(const Stream& stream) {
  return stream.pending.defined() ? ops::addScaled(stream.x, stream.pending, stream.scale) : stream.x;
}

at::Tensor settled(const Stream& stream) {
  return collapsed(joined(stream));
}

at::Tensor normed(Stream& stream, const ops::NormWeights& norm) {
  if (stream.x.dim() == 4) stream = {settled(stream), {}, 1};
  auto [sum, y] = ops::addNorm(stream.x, stream.pending, stream.scale, norm);
  stream = {sum, {}, 1};
  return y;
}

Stream sequentialResidual(Stream stream, const LayerParts& parts, const ForwardContext& context, MixerState* state) {
  if (parts.postNorm && parts.outputNorm) return outputNormed(std::move(stream), parts, context, state);
  if (parts.postNorm) {
    at::Tensor x = settled(stream);
    x = normOfSum(x, mixed(x, parts, context, state), parts.scaling, parts.norm1);
    if (parts.ffn) x = normOfSum(x, fed(x, parts, context), parts.scaling, parts.norm2);
    return {x, {}, 1};
  }
  const at::Tensor a = normed(stream, parts.norm1);
  stream.pending = mixed(a, parts, context, state);
  stream.scale = parts.scaling;
  if (!parts.ffn) return stream;
  const at::Tensor b = normed(stream, parts.norm2);
  return {stream.x, fed(b, parts, context), parts.scaling};
}

// Post with one norm: x = N(x + s (Mix(x) + FFN(x))). With two there is one sum and two norms: each branch is normed as
// it comes out, x += s (N1(Mix(x)) + N2(FFN(x))) (docs/adr/0005).
Stream parallelResidual(Stream stream, const LayerParts& parts, const ForwardContext& context, MixerState* state) {
  const bool two = parts.norm2.weight.defined();
  if (parts.postNorm) {
    const at::Tensor x = settled(stream);
    at::Tensor sum = mixed(x, parts, context, state);
    if (two) sum = normOfSum(sum, {}, 1, parts.norm1);
    if (parts.ffn) {
      const at::Tensor y = fed(x, parts, context);
      sum = sum + (two ? normOfSum(y, {}, 1, parts.norm2) : y);
    }
    if (two) return {x, sum, parts.scaling};
    return {normOfSum(x, sum, parts.scaling, parts.norm1), {}, 1};
  }
  const at::Tensor a = normed(stream, parts.norm1);
  at::Tensor sum = mixed(a, parts, context, state);
  if (parts.ffn) sum = sum + fed(two ? normOfSum(stream.x, {}, 1, parts.norm2) : a, parts, context);
  return {stream.x, sum, parts.scaling};
}

}  // namespace eulerstack::runtime
