// Test-time training: the state is a small model that learns while it reads. Sun et al. 2024, section 2.
#pragma once
#include "core/ir/model_ir.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& tttLayerKind();
// The inner models (family InnerModel).
const schema::KindDescriptor& tttMlpKind();
const schema::KindDescriptor& tttLinearKind();

struct TttShape {
  std::int64_t hidden = 0;  // of an mlp; 0: linear
  std::int64_t steps = 1;
  double rate = 0.01;
  bool adamw = false;
  bool writeBack = false;
  // Whether the steps of a block are computed as sums of outer products: no copy of the weights for each token.
  bool sums() const { return hidden > 0 && !adamw; }
};
TttShape tttShape(const schema::KindInstance& mixer);
// The tensors that the inner loop changes: all of the inner model but its norm.
schema::TensorList tttFastTensors(const TttShape& shape, std::int64_t width);
// Tokens between two copies of the fast weights that are kept for the backward pass: where steps are sums, those of 32
// steps; else about the root of the sequence.
std::int64_t tttBlock(const TttShape& shape, std::int64_t sequence);

}  // namespace eulerstack::kinds
