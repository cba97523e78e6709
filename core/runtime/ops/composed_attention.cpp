#include "core/runtime/ops/composed_attention.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

#include "core/runtime/ops/attention_parts.h"
#include "core/runtime/ops/common.h"
#include "core/runtime/ops/query_blocks.h"

namespace eulerstack::runtime::ops {
namespace {

constexpr std::int64_t kLargestSharedHead = 256;  // torch's function takes shared heads as they are up to this size

bool torchTakes(const AttentionSpec& spec) {
  return spec.softcap == 0 && !spec.sinks.defined() && spec.dropout == 0;
}

// Every query sees all keys up to itself.
bool seesAll(const AttentionSpec& spec, std::int64_t keys) {
  return spec.window <= 0 || (keys <= spec.window && spec.mask != Mask::Dilated);
}

// What a query sees {1, 1, T, S}, or with ALiBi what is added to its scores {1, H, T, S}; undefined where is_causal
// says it.
at::Tensor maskOf(const at::Tensor& q, std::int64_t keys, std::int64_t offset, const AttentionSpec& spec) {
  const std::int64_t queries = q.size(1);
  if (seesAll(spec, keys) && !spec.slopes.defined() && (queries == 1 || queries == keys)) return {};
  const at::Tensor distance = distances(queries, offset, keys, 0, q.device()), hidden = hiddenKeys(distance, spec);
  if (!spec.slopes.defined()) return hidden.logical_not().view({1, 1, queries, keys});
  const at::Tensor slopes = spec.slopes.to(q.device(), q.scalar_type()).view({1, -1, 1, 1});
  return (slopes.neg() * distance.to(q.scalar_type())).masked_fill(hidden, -std::numeric_limits<double>::infinity());
}

at::Tensor repeated(const at::Tensor& heads, std::int64_t group) {
  if (group == 1) return heads;
  return heads.unsqueeze(2).expand({-1, -1, group, -1, -1}).reshape({heads.size(0), -1, heads.size(2), heads.size(3)});
}

at::Tensor torchAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, std::int64_t offset,
                          const AttentionSpec& spec) {
  const std::int64_t batch = q.size(0), queries = q.size(1), group = spec.heads / spec.kvHeads;
  at::Tensor query = q.transpose(1, 2), key = k.transpose(1, 2), value = v.transpose(1, 2);
  at::Tensor mask = maskOf(q, k.size(1), offset, spec);
  const bool shared = group > 1 && !mask.defined() && k.size(3) == v.size(3) && k.size(3) <= kLargestSharedHead;
  if (group > 1 && !shared && queries == 1) {  // the heads of a group are as many queries of one head
    query = query.reshape({batch, spec.kvHeads, group, query.size(3)});
    if (mask.defined() && mask.size(1) > 1) mask = mask.view({1, spec.kvHeads, group, -1});
  } else if (!shared) {
    key = repeated(key, group);
    value = repeated(value, group);
  }
  const at::Tensor y = at::scaled_dot_product_attention(query, key, value, maybe(mask), 0.0,
                                                        queries > 1 && !mask.defined(), spec.scale, shared);
  return y.reshape({batch, spec.heads, queries, v.size(3)}).transpose(1, 2).reshape({batch, queries, -1});
}

at::Tensor singleOperations(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, std::int64_t offset,
                            const AttentionSpec& spec) {
  const std::int64_t queries = q.size(1), keys = k.size(1), group = spec.heads / spec.kvHeads;
  const at::Tensor wideK = k.repeat_interleave(group, 2).transpose(1, 2);
  const at::Tensor wideV = v.repeat_interleave(group, 2).transpose(1, 2);
  const at::Tensor distance = distances(queries, offset, keys, 0, q.device());
  const at::Tensor products = at::matmul(q.transpose(1, 2), wideK.transpose(2, 3));
  const at::Tensor p = probabilitiesOf(scoresOf(products, distance, spec), hiddenKeys(distance, spec), spec.sinks);
  return at::matmul(plainDropout(p, spec.dropout, spec.seed), wideV)
      .transpose(1, 2)
      .reshape({q.size(0), queries, spec.heads * v.size(3)});
}

at::Tensor atOnce(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, std::int64_t offset,
                  const AttentionSpec& spec) {
  return torchTakes(spec) ? torchAttention(q, k, v, offset, spec) : singleOperations(q, k, v, offset, spec);
}

}  // namespace

at::Tensor composedAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, std::int64_t offset,
                             const AttentionSpec& spec) {
  const bool noMask = torchTakes(spec) && !spec.slopes.defined() && offset == 0 && seesAll(spec, k.size(1));
  if (noMask || wholeAtOnce(q.size(1))) return atOnce(q, k, v, offset, spec);
  const std::int64_t reach = spec.window > 0 && spec.mask != Mask::Strided ? spec.window : offset + q.size(1);
  const auto firstKey = [=](std::int64_t first) { return std::max<std::int64_t>(0, offset + first - reach + 1); };
  QueryBlocks blocks;
  blocks.queries = q.size(1);
  blocks.reads = [=](std::int64_t first, std::int64_t count) {
    const Rows keys{firstKey(first), offset + first + count - firstKey(first)};
    return std::vector<Rows>{{first, count}, keys, keys, {}};
  };
  blocks.answers = [=](std::int64_t first, std::int64_t, const std::vector<at::Tensor>& rows) {
    AttentionSpec part = spec;
    if (rows.size() > 3) part.sinks = rows[3];
    part.seed = seedOf(spec.seed, first, 0);
    return atOnce(rows[0], rows[1], rows[2], offset + first - firstKey(first), part);
  };
  std::vector<at::Tensor> inputs{q, k, v};
  if (spec.sinks.defined()) inputs.push_back(spec.sinks);
  return byQueryBlocks(inputs, blocks);
}

}  // namespace eulerstack::runtime::ops
