// A linear model that learns at every token, by our kernels (kernels/impl/ttt.inc). Private to core/runtime.
#pragma once
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime::ops {

struct TttScan {
  at::Tensor qkv;           // {B, T, 3d}
  at::Tensor scale, shift;  // {d}, of the inner norm
  at::Tensor weight,
      bias;  // where all sequences start, {d, d} and {d}; or each, {B, d, d} and {B, d}, without gradient
  double rate = 0, eps = 0;
};
struct TttResult {
  at::Tensor y;             // {B, T, d}
  at::Tensor weight, bias;  // after the last token, {B, d, d} and {B, d}; no gradient goes through them
};
bool tttKernelsTake(const at::Tensor& x);
TttResult tttScan(const TttScan& scan);

}  // namespace eulerstack::runtime::ops
