// The steps of attention, most as ATen operations: for forms of it that are no band of one sequence, and for other
// devices.
// Legend: B batch, T queries, S keys, H heads, h head size.
#pragma once
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime::ops {

// x {B, T, heads, h} with the first `size` numbers of each head rotated, row t by the table's row first + t. Pairs are
// the halves of those numbers or, interleaved, neighbours; these come out as halves, which no product of q and k can
// see.
at::Tensor rotateHeads(const at::Tensor& x, const Rotation& rotation, std::int64_t first, std::int64_t size,
                       bool interleaved);

// Rotates the first `heads` heads of rows {N, stride} in place by our kernels, sequences of `rowsPerSequence` from
// position `first` on. Not differentiable.
void rotateRows(const at::Tensor& rows, std::int64_t heads, std::int64_t headDim, const Rotation& rotation,
                std::int64_t first, std::int64_t rowsPerSequence, bool backwards);

// {T, S}: how far key j (at firstKey + j) lies before query i (at firstQuery + i).
at::Tensor distances(std::int64_t queries, std::int64_t firstQuery, std::int64_t keys, std::int64_t firstKey,
                     const at::Device& device);
// {T, S} true where a query does not see a key.
at::Tensor hiddenKeys(const at::Tensor& distance, const AttentionSpec& spec);
// Products {B, H, T, S} to scores: scale, softcap, ALiBi.
at::Tensor scoresOf(const at::Tensor& products, const at::Tensor& distance, const AttentionSpec& spec);
// Softmax with the sinks in the denominator; hidden scores (broadcast) get zero, also where a query sees nothing.
at::Tensor probabilitiesOf(const at::Tensor& scores, const at::Tensor& hidden, const at::Tensor& sinks);

// The seed of one dropout mask: of a call, a sequence (or block of queries), a key/value head.
std::uint64_t seedOf(std::uint64_t seed, std::int64_t sequence, std::int64_t head);

}  // namespace eulerstack::runtime::ops
