// Schlag et al. 2021, section 4.2 (delta rule of fast weight programmers). Shapes: d width, m width of the keys.
#include "core/kinds/memory_associative.h"

#include "core/kinds/counting.h"
#include "core/kinds/memory_common.h"

namespace eulerstack::kinds {
namespace {

schema::TensorList tensors(const KindInstance& memory, const ir::LayerContext& context) {
  const std::int64_t keys = memoryShape(memory).hidden;
  schema::TensorList list = memoryViews(context, keys);
  addLinear(list, "store", keys, context.width, false, schema::InitKind::ResidualNormal);
  return list;
}

// Queries and keys are scaled to length one: 4 per element.
Flops flops(const KindInstance& memory, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::int64_t keys = memoryShape(memory).hidden;
  return memoryViewFlops(context, keys) + linearFlops(keys, context.width, false) + Flops(times(4, keys));
}

Bytes stateBytes(const KindInstance& memory, const ir::LayerContext& context) {
  const MemoryShape shape = memoryShape(memory);
  if (!shape.updates) return {};
  return Bytes(times(times(shape.hidden, context.width), ir::bytesOf(context.dims.dtype)));
}

std::int64_t activations(const KindInstance& memory, const ir::LayerContext& context, std::int64_t) {
  return times(4, context.width) + times(2, memoryShape(memory).hidden);
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "associative";
  kind.title = "Associative memory";
  kind.shortTitle = "Assoc";
  kind.family = KindFamily::Memory;
  kind.fields = {"associative", memoryFields(), ES_TR("Schema", "Options of an associative memory.")};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.stateBytes = stateBytes;
  kind.activations = activations;
  kind.detail = memoryDetail;
  kind.doc =
      ES_TR("Schema",
            "A matrix that maps keys to values: each token reads it through a query, and while the model is used "
            "the delta rule writes what it did not yet recall, token by token.");
  kind.equation =
      "h = N x; q, k = unit(W_q h), unit(W_k h) in R^m; x = x + sigmoid(W_g h + b_g) * S q, S in R^(d x m); update: "
      "S += inner_lr * (W_v h - S k) k^T";
  kind.paper = "Schlag et al. 2021, section 4.2";
  kind.icon = "memory_associative";
  kind.order = 20;
  kind.example = "{type: associative, params: {hidden: 32}, persistence: per_query}";
  return kind;
}

}  // namespace

const KindDescriptor& associativeMemoryKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
