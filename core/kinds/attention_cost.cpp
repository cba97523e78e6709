// Tensors, work and memory of attention. Formulas: docs/flops.md, docs/memory.md.
#include <algorithm>

#include "core/kinds/attention.h"
#include "core/kinds/compression.h"
#include "core/kinds/counting.h"

namespace eulerstack::kinds {
namespace {

using schema::FlopsQuery;
using schema::InitKind;
using schema::KindInstance;
using schema::TensorList;

bool alibi(const ir::LayerContext& context) {
  return context.positional && context.positional->kind && std::string_view(context.positional->kind->id) == "alibi";
}

void addNorm(TensorList& list, const char* name, std::int64_t width, bool offset) {
  list.push_back({std::string(name) + ".weight", {width}, {offset ? InitKind::Zeros : InitKind::Ones, 0}});
}

// The names of the released DeepSeek-V2 and V3 weights.
void addLatentTensors(TensorList& list, const AttentionShape& shape, std::int64_t width, bool bias) {
  const LatentShape& mla = shape.mla;
  if (mla.queryLatent > 0) {
    addLinear(list, "q_a_proj", width, mla.queryLatent, bias);
    addNorm(list, "q_a_layernorm", mla.queryLatent, false);
    addLinear(list, "q_b_proj", mla.queryLatent, shape.queryWidth, false);
  } else {
    addLinear(list, "q_proj", width, shape.queryWidth, bias);
  }
  addLinear(list, "kv_a_proj_with_mqa", width, mla.latent + mla.rope, bias);
  addNorm(list, "kv_a_layernorm", mla.latent, false);
  addLinear(list, "kv_b_proj", mla.latent, times(shape.heads, mla.plain + shape.valueDim), false);
}

void addHeadTensors(TensorList& list, const KindInstance& mixer, const AttentionShape& shape,
                    const ir::LayerContext& context) {
  const bool bias = mixer.values.boolean("qkv_bias");
  addLinear(list, "q_proj", context.width, shape.queryWidth, bias);
  addLinear(list, "k_proj", context.width, shape.kvWidth, bias);
  addLinear(list, "v_proj", context.width, shape.kvWidth, bias);
  if (shape.qkNorm == QkNorm::None) return;
  const bool whole = shape.qkNorm == QkNorm::Width;
  const bool offset = normSettings(context.norm).offset;
  addNorm(list, "q_norm", whole ? shape.queryWidth : shape.headDim, offset);
  addNorm(list, "k_norm", whole ? shape.kvWidth : shape.headDim, offset);
}

// What a layer's own projections cost: everything but scores.
Flops projectionFlops(const KindInstance& mixer, const AttentionShape& shape, std::int64_t width) {
  const bool bias = mixer.values.boolean("qkv_bias");
  Flops sum = linearFlops(shape.outWidth, width, mixer.values.boolean(kOutputBias));
  if (shape.mla.latent > 0) {
    const LatentShape& mla = shape.mla;
    if (mla.queryLatent > 0)
      sum += linearFlops(width, mla.queryLatent, bias) + linearFlops(mla.queryLatent, shape.queryWidth, false) +
             Flops(times(4, mla.queryLatent));
    else
      sum += linearFlops(width, shape.queryWidth, bias);
    sum += linearFlops(width, mla.latent + mla.rope, bias) + Flops(times(4, mla.latent));
    return sum + linearFlops(mla.latent, times(shape.heads, mla.plain + shape.valueDim), false) +
           Flops(times(3, times(shape.heads + 1, shape.rotated)));
  }
  sum += linearFlops(width, shape.queryWidth, bias) + 2 * linearFlops(width, shape.kvWidth, bias);
  if (shape.qkNorm != QkNorm::None) sum += Flops(times(4, shape.queryWidth + shape.kvWidth));
  return sum + Flops(times(3, times(shape.heads + shape.kvHeads, shape.rotated)));
}

// 2h for q.k, 2 for each number of the weighted sum, 5 for scale and softmax (scale, subtract maximum, exp, sum,
// divide), 1 more for an ALiBi bias, 3 for a softcap (divide, tanh, multiply).
std::int64_t pairCost(const AttentionShape& shape, const ir::LayerContext& context) {
  const std::int64_t each =
      2 * shape.headDim + 2 * shape.valueDim + 5 + (alibi(context) ? 1 : 0) + (shape.softcap > 0 ? 3 : 0);
  return times(shape.heads, each);
}

// Keys that the queries of a sequence see, all together.
std::int64_t seenPairs(const AttentionShape& shape, const FlopsQuery& query) {
  const std::int64_t length = query.sequence;
  if (!query.causal || shape.window <= 0 || shape.mode == WindowMode::Band)
    return attendedPairs(length, shape.window, query.causal);
  const std::int64_t near = std::min(shape.window, length);
  if (shape.mode == WindowMode::Dilated) {
    // Query p < near sees ceil((p + 1) / D) = floor(p / D) + 1 keys, all later ones ceil(w / D).
    const std::int64_t most = (shape.window - 1) / shape.dilation + 1;
    const std::int64_t first = checkedAdd(sumOfQuotients(near, shape.dilation), near).value_or(INT64_MAX);
    return checkedAdd(first, times(length - near, most)).value_or(INT64_MAX);
  }
  const std::int64_t far = sumOfQuotients(length, times(shape.window, shape.dilation));
  return checkedAdd(attendedPairs(length, shape.window, true), far).value_or(INT64_MAX);
}

const KindInstance* compressionOf(const KindInstance& mixer) {
  const KindInstance* compression = mixer.values.kind("compression");
  return compression && compression->kind ? compression : nullptr;
}

// What no kernel computes. Scores exist for a block of queries only, and are computed again in the backward pass.
bool computedByBlocks(const KindInstance& mixer, const AttentionShape& shape) {
  return compressionOf(mixer) || (shape.window > 0 && shape.mode == WindowMode::Strided) || shape.softcap > 0;
}

}  // namespace

TensorList attentionTensors(const KindInstance& mixer, const ir::LayerContext& context) {
  const AttentionShape shape = attentionShape(mixer, context);
  TensorList list;
  if (shape.mla.latent > 0)
    addLatentTensors(list, shape, context.width, mixer.values.boolean("qkv_bias"));
  else
    addHeadTensors(list, mixer, shape, context);
  addLinear(list, "o_proj", shape.outWidth, context.width, mixer.values.boolean(kOutputBias), InitKind::ResidualNormal);
  if (shape.sinks > 0 && shape.sinksLearned)
    list.push_back({"sinks.weight", {shape.heads, shape.sinks}, {InitKind::Zeros, 0}});
  if (const KindInstance* compression = compressionOf(mixer))
    addCompressionTensors(list, compressionShape(*compression), shape, context.width);
  return list;
}

Flops attentionFlops(const KindInstance& mixer, const ir::LayerContext& context, const FlopsQuery& query) {
  const AttentionShape shape = attentionShape(mixer, context);
  // A sink: its exponential and a sum.
  Flops sum = projectionFlops(mixer, shape, context.width) + Flops(times(times(2, shape.sinks), shape.heads));
  const std::int64_t perPair = pairCost(shape, context);
  if (const KindInstance* compression = compressionOf(mixer))
    return sum + compressionFlops(compressionShape(*compression), shape, context.width, perPair, query);
  return sum + meanWork(perPair, seenPairs(shape, query), query.sequence);
}

Bytes attentionKvGrowth(const KindInstance& mixer, const ir::LayerContext& context) {
  const AttentionShape shape = attentionShape(mixer, context);
  const std::int64_t size = ir::bytesOf(context.dims.dtype);
  if (shape.mla.latent > 0) return Bytes(times(shape.mla.latent + shape.mla.rope, size));
  if (const KindInstance* compression = compressionOf(mixer))
    return Bytes(times(compressedGrowth(compressionShape(*compression), shape), size));
  return Bytes(times(times(2, shape.kvWidth), size));
}

// A window bounds the cache: older tokens are never read again. In mode nsa every token is, some time.
Bytes attentionKvBytes(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t tokens) {
  const AttentionShape shape = attentionShape(mixer, context);
  if (const KindInstance* compression = compressionOf(mixer))
    return Bytes(compressedCache(compressionShape(*compression), shape, tokens)) * ir::bytesOf(context.dims.dtype);
  const bool bounded = shape.window > 0 && shape.mode != WindowMode::Strided;
  return attentionKvGrowth(mixer, context) * (bounded ? std::min(tokens, shape.window) : tokens);
}

// Kept for the backward pass: input, rotated q, k, v, output, log-sum-exp. With a latent also the latents before and
// after their norms and, because q, k and v of the kernel have one size, values filled up to it. Where scores are
// computed for a block of queries at a time also queries, keys and values before the product that joined them.
std::int64_t attentionActivations(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t) {
  const AttentionShape shape = attentionShape(mixer, context);
  const std::int64_t size = std::max(shape.headDim, shape.valueDim);
  std::int64_t kept = context.width + times(shape.heads, 2 * size) + times(2 * shape.kvHeads, size) + shape.heads;
  if (shape.mla.latent > 0) kept += 2 * (shape.mla.latent + shape.mla.queryLatent) + shape.mla.rope + shape.queryWidth;
  if (shape.qkNorm != QkNorm::None) kept += 2 * (shape.queryWidth + shape.kvWidth);
  if (computedByBlocks(mixer, shape)) kept += 2 * (shape.queryWidth + shape.kvWidth);
  return kept;
}

}  // namespace eulerstack::kinds
