// Wu et al. 2022 (Memorizing Transformers), section 3.1. Shapes: d width, m width of the keys, T tokens.
#include "core/kinds/memory_retrieval.h"

#include "core/kinds/counting.h"
#include "core/kinds/memory_common.h"

namespace eulerstack::kinds {
namespace {

schema::TensorList tensors(const KindInstance& memory, const ir::LayerContext& context) {
  return memoryViews(context, memoryShape(memory).hidden);
}

// Key and value of the token itself; 2 m for each earlier key; softmax (5) and the sum over the chosen (2 d).
Flops flops(const KindInstance& memory, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const MemoryShape shape = memoryShape(memory);
  return memoryViewFlops(context, shape.hidden) + linearFlops(context.width, shape.hidden, false) +
         linearFlops(context.width, context.width, false) +
         perTokenScores(times(2, shape.hidden), query.sequence, 0, query.causal) +
         Flops(times(shape.topK, times(2, context.width) + 5));
}

Bytes kvBytes(const KindInstance& memory, const ir::LayerContext& context) {
  return Bytes(times(memoryShape(memory).hidden + context.width, ir::bytesOf(context.dims.dtype)));
}

std::int64_t activations(const KindInstance& memory, const ir::LayerContext& context, std::int64_t sequence) {
  return checkedAdd(times(5, context.width) + times(2, memoryShape(memory).hidden), sequence).value_or(INT64_MAX);
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "retrieval";
  kind.title = "Retrieval memory";
  kind.shortTitle = "Retrieval";
  kind.family = KindFamily::Memory;
  std::vector<FieldSpec> fields = memoryFields();
  fields.push_back(advanced(integerField("vendor.studio.top_k", ES_TR("Schema", "tokens"), 16, 1, kMaxSequence,
                                         ES_TR("Schema", "How many stored tokens one token reads."))));
  kind.fields = {"retrieval", std::move(fields), ES_TR("Schema", "Options of a retrieval memory.")};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.kvBytesPerToken = kvBytes;
  kind.activations = activations;
  kind.detail = memoryDetail;
  kind.doc = ES_TR("Schema",
                   "Each token finds the stored tokens whose keys match its query best and adds the softmax mean of "
                   "their values. The store holds the earlier tokens, and what updates kept from earlier prompts.");
  kind.equation =
      "h = N x; q, k in R^m, v in R^d; x = x + sigmoid(W_g h + b_g) * sum over the top_k earlier j of softmax_j(q . "
      "k_j "
      "/ sqrt(m)) v_j";
  kind.paper = "Wu et al. 2022, section 3.1";
  kind.icon = "memory_retrieval";
  kind.order = 30;
  kind.example = "{type: retrieval, params: {hidden: 32}, persistence: persistent}";
  return kind;
}

}  // namespace

const KindDescriptor& retrievalMemoryKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
