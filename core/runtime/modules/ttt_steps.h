// Tokens that an inner MLP learns from by plain gradient steps, in closed form. A step adds an outer product to each
// matrix, so inside a block the matrices stay as they were at its start, and what the steps changed is a sum over the
// steps before: few products with a whole matrix remain, and the backward pass needs no copy of the weights of every
// token. Sun et al. 2024, section 2.5 (the dual form), here with a step for every token.
// Legend: B batch, c tokens of the block, d width, m hidden width.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace eulerstack::runtime {

struct TttBlock {
  at::Tensor q, k, v;               // {B, c, d}, float32 or float64
  at::Tensor normWeight, normBias;  // {d}
  std::vector<at::Tensor> weights;  // before the block: W1 {B, m, d}, b1 {B, m}, W2 {B, d, m}, b2 {B, d}
  std::int64_t steps = 1;           // for each token
  double rate = 0, eps = 0;         // of the steps; of the inner norm
};

struct TttBlockResult {
  at::Tensor answers;               // {B, c, d}
  std::vector<at::Tensor> weights;  // after the block
};

// Differentiable for all tensors of the block.
TttBlockResult readTttBlock(const TttBlock& block);

}  // namespace eulerstack::runtime
