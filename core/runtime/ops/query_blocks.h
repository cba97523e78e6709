// Attention that is no band of one sequence, computed for some queries at a time: scores exist for a block of queries
// only, and once more in the backward pass (Chen et al. 2016; Rabe & Staats 2021, section 2). Memory is O(T x block).
#pragma once
#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

namespace eulerstack::runtime::ops {

inline constexpr std::int64_t kQueryBlock = 64;  // queries whose scores exist at one time

// So few queries, or inside a PlainOps scope: all at once.
bool wholeAtOnce(std::int64_t queries);

// Rows of dimension 1 of an input that a block reads; count -1: the whole tensor.
struct Rows {
  std::int64_t first = 0, count = -1;
};
struct QueryBlocks {
  std::int64_t queries = 0;
  // Of the block of queries [first, first + count): what it reads of each input, in their order.
  std::function<std::vector<Rows>(std::int64_t first, std::int64_t count)> reads;
  // The block's answers {B, count, ...} from those rows. Computes the same each time, reads no other tensor that is
  // trained, and outlives the backward pass.
  std::function<at::Tensor(std::int64_t first, std::int64_t count, const std::vector<at::Tensor>& rows)> answers;
};
// The answers of all queries {B, queries, ...}. Inputs are defined. Differentiable once.
at::Tensor byQueryBlocks(const std::vector<at::Tensor>& inputs, const QueryBlocks& blocks);

}  // namespace eulerstack::runtime::ops
