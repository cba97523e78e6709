// What the memory kinds share: shapes, fields, the read-out. A memory reads the layer's output h (normed) through a
// view of its own and adds gate * read to the stream.
#pragma once
#include "core/ir/model_ir.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {

inline constexpr std::int64_t kMemoryHidden = 2048;

struct MemoryShape {
  std::int64_t hidden = kMemoryHidden;  // width of the inner network, or of the keys
  std::int64_t topK = 0;                // retrieval: stored entries that one token reads
  double innerRate = 0.001;
  bool updates = false;  // update_at_inference
};
MemoryShape memoryShape(const schema::KindInstance& memory);

// params.hidden, inner_lr, update_at_inference, persistence.
std::vector<schema::FieldSpec> memoryFields();
// Norm weight, value view {d, d} and output gate: every memory kind has them. `keys`: width of key and query views.
schema::TensorList memoryViews(const ir::LayerContext& context, std::int64_t keys);
Flops memoryViewFlops(const ir::LayerContext& context, std::int64_t keys);
Phrase memoryDetail(const schema::KindInstance& memory, const ir::LayerContext& context);

}  // namespace eulerstack::kinds
