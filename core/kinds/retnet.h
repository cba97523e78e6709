// Retention: Sun et al. 2023 (Retentive Network), section 2.
#pragma once
#include "core/ir/model_ir.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& retnetKind();

// The sizes a retnet mixer has on a stream of some width. All in numbers.
struct RetNetShape {
  std::int64_t heads = 1;
  std::int64_t keyDim = 1;    // of one head: width / heads
  std::int64_t valueDim = 1;  // of one head: expandV * keyDim
  bool chunkwise = true;
  std::int64_t chunk = 64;
  bool rotates = true;
};
RetNetShape retnetShape(const schema::KindInstance& mixer, const ir::LayerContext& context);

}  // namespace eulerstack::kinds
