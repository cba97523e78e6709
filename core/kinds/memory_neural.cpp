// Behrouz et al. 2024 (Titans), section 3.1: M is a network whose weights are the memory, trained at test time on
// ||M(k) - v||^2. Shapes: d width, m hidden.
#include "core/kinds/memory_neural.h"

#include "core/kinds/counting.h"
#include "core/kinds/memory_common.h"

namespace eulerstack::kinds {
namespace {

schema::TensorList tensors(const KindInstance& memory, const ir::LayerContext& context) {
  const std::int64_t hidden = memoryShape(memory).hidden;
  schema::TensorList list = memoryViews(context, context.width);
  addLinear(list, "fc1", context.width, hidden, true);
  addLinear(list, "fc2", hidden, context.width, true, schema::InitKind::ResidualNormal);
  return list;
}

Flops flops(const KindInstance& memory, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::int64_t hidden = memoryShape(memory).hidden;
  return memoryViewFlops(context, context.width) + linearFlops(context.width, hidden, true) +
         linearFlops(hidden, context.width, true) + Flops(times(activationCost("gelu"), hidden));
}

// One sequence's own copy of M, kept only when it learns while the model is used.
Bytes stateBytes(const KindInstance& memory, const ir::LayerContext& context) {
  const MemoryShape shape = memoryShape(memory);
  if (!shape.updates) return {};
  const std::int64_t weights = times(times(2, shape.hidden), context.width) + shape.hidden + context.width;
  return Bytes(times(weights, ir::bytesOf(context.dims.dtype)));
}

// Normed input, query, inner pre-activation, read and gate.
std::int64_t activations(const KindInstance& memory, const ir::LayerContext& context, std::int64_t) {
  return times(5, context.width) + times(2, memoryShape(memory).hidden);
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "neural_memory";
  kind.title = "Neural memory";
  kind.shortTitle = "Memory";
  kind.family = KindFamily::Memory;
  kind.fields = {"neural_memory", memoryFields(), ES_TR("Schema", "Options of a neural memory.")};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.stateBytes = stateBytes;
  kind.activations = activations;
  kind.detail = memoryDetail;
  kind.doc = ES_TR("Schema",
                   "A small network whose weights are the memory: each token reads it through a query, and its update "
                   "while the model is used is one gradient step on how badly it recalls values from keys.");
  kind.equation =
      "h = N x; x = x + sigmoid(W_g h + b_g) * M(W_q h), M(q) = W_2 gelu(W_1 q + b_1) + b_2, W_1 in R^(m x d); update: "
      "M -= inner_lr * grad ||M(W_k h) - W_v h||^2";
  kind.paper = "Behrouz et al. 2024 (Titans), section 3.1";
  kind.icon = "memory";
  kind.order = 10;
  kind.example = "{type: neural_memory, params: {hidden: 64}, update_at_inference: true, inner_lr: 0.01}";
  return kind;
}

}  // namespace

const KindDescriptor& neuralMemoryKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
