// The way of tokens to their experts and back. Private to core/runtime.
// Legend: N tokens, k places of each, S rows that experts compute.
#pragma once
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime::ops {

// Where tokens stand among the experts' rows; int64 on the CPU.
struct ExpertPlaces {
  at::Tensor source;  // {S}: the token of each row, -1: none, the row is zero
  at::Tensor place;   // {N k}: the row of each place, -1: none. No row twice
};
// x {N, d} to {S, d}.
at::Tensor expertRows(const at::Tensor& x, const ExpertPlaces& places);
// y {S, d}, weights {N, k} to {N, d}: the sum of a token's rows, each times its weight.
at::Tensor weightedRows(const at::Tensor& y, const at::Tensor& weights, const ExpertPlaces& places);

}  // namespace eulerstack::runtime::ops
