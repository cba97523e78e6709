// Causal softmax attention with grouped key/value heads and an optional sliding window.
#pragma once
#include "core/ir/model_ir.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& attentionKind();

// The sizes an attention mixer has in a model. All widths in numbers.
struct AttentionShape {
  std::int64_t heads = 1;
  std::int64_t kvHeads = 1;
  std::int64_t headDim = 1;
  std::int64_t queryWidth = 1;  // heads * headDim
  std::int64_t kvWidth = 1;     // kvHeads * headDim
  std::int64_t window = 0;      // 0: full context
};
AttentionShape attentionShape(const schema::KindInstance& mixer, const ir::ModelDims& dims);

}  // namespace eulerstack::kinds
