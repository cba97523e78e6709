#include "core/kinds/memory_common.h"

#include <fmt/format.h>

#include "core/kinds/counting.h"

namespace eulerstack::kinds {
namespace {

const schema::Section& paramsSection() {
  static const schema::Section section{
      "memory_params",
      {integerField("hidden", ES_TR("Schema", "dim"), kMemoryHidden, 1, kMaxFfnWidth,
                    ES_TR("Schema", "Width of the memory's network, or of its keys."))},
      ES_TR("Schema", "Sizes of the memory.")};
  return section;
}

}  // namespace

MemoryShape memoryShape(const KindInstance& memory) {
  MemoryShape shape;
  if (const schema::FieldValues* params = memory.values.section("params"))
    shape.hidden = params->integer("hidden", kMemoryHidden);
  shape.topK = memory.values.integer("vendor.studio.top_k", 0);
  shape.innerRate = memory.values.number("inner_lr", shape.innerRate);
  shape.updates = memory.values.boolean("update_at_inference");
  return shape;
}

std::vector<FieldSpec> memoryFields() {
  FieldSpec params{.name = "params", .type = FieldType::Section, .nullable = true};
  params.section = &paramsSection();
  params.doc = ES_TR("Schema", "Sizes of the memory.");
  return {params,
          above(numberField("inner_lr", 0.001, 0, 1000,
                            ES_TR("Schema", "Learning rate of the memory's own updates while the model is used."))),
          booleanField("update_at_inference", false,
                       ES_TR("Schema", "The memory goes on learning while the model is used.")),
          choiceField("persistence", "session", {"per_query", "session", "persistent"},
                      ES_TR("Schema",
                            "How long what was learned while using the model lasts: one prompt, one session, or as "
                            "long as the weights, in a file beside them."))};
}

schema::TensorList memoryViews(const ir::LayerContext& context, std::int64_t keys) {
  schema::TensorList list{{"norm.weight", {context.width}, {schema::InitKind::Ones, 0}}};
  addLinear(list, "q_proj", context.width, keys, false);
  addLinear(list, "k_proj", context.width, keys, false);
  addLinear(list, "v_proj", context.width, context.width, false);
  addLinear(list, "gate", context.width, context.width, true);
  return list;
}

// Norm (4 per element), query, gate with sigmoid, product and sum.
Flops memoryViewFlops(const ir::LayerContext& context, std::int64_t keys) {
  return linearFlops(context.width, keys, false) + linearFlops(context.width, context.width, true) +
         Flops(times(4 + activationCost("silu") + 2, context.width));
}

Phrase memoryDetail(const KindInstance& memory, const ir::LayerContext&) {
  const MemoryShape shape = memoryShape(memory);
  Phrase text(std::to_string(shape.hidden));
  text.add(std::string(memory.values.text("persistence", "session")));
  if (shape.topK > 0) text.add(Message{ES_TR("Message", "top {count}"), {{"count", shape.topK}}});
  return text;
}

}  // namespace eulerstack::kinds
