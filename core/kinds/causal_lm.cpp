// Tied weights: Press & Wolf 2017. Softcap: Gemma Team 2024 (Gemma 2), section 2. Shapes: d width, V vocabulary.
#include "core/kinds/causal_lm.h"

#include "core/ir/model_ir.h"
#include "core/kinds/counting.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

constexpr const char* kBias = "vendor.studio.bias";
constexpr const char* kLogitScale = "vendor.studio.logit_scale";

schema::TensorList tensors(const KindInstance& head, const ir::LayerContext& context) {
  schema::TensorList list;
  if (!head.values.boolean("tie_weights", true))
    list.push_back({"weight", {context.dims.vocab_size, context.width}, {schema::InitKind::Normal, 0.02}});
  if (head.values.boolean(kBias)) list.push_back({"bias", {context.dims.vocab_size}, {schema::InitKind::Zeros, 0}});
  return list;
}

// Product with every vocabulary row, scaled on its input; a softcap costs a division, a tanh and a product for each
// logit.
Flops flops(const KindInstance& head, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return linearFlops(context.width, context.dims.vocab_size, head.values.boolean(kBias)) +
         Flops(head.values.number(kLogitScale, 1) == 1 ? 0 : context.width) +
         Flops(head.values.has("logit_softcap") ? times(3, context.dims.vocab_size) : 0);
}

// Input; the logits and their probabilities are counted apart by the analysis.
std::int64_t activations(const KindInstance&, const ir::LayerContext& context, std::int64_t) {
  return context.width;
}

Phrase detail(const KindInstance& head, const ir::LayerContext&) {
  return Message{head.values.boolean("tie_weights", true) ? ES_TR("Message", "tied") : ES_TR("Message", "untied"), {}};
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "causal_lm";
  kind.title = "Causal LM";
  kind.family = KindFamily::Head;
  kind.fields = {"causal_lm",
                 {booleanField("tie_weights", true, ES_TR("Schema", "Uses the embedding matrix as output matrix.")),
                  nullable(derived(above(numberField("logit_softcap", {}, 0, 1e6,
                                                     ES_TR("Schema", "Keeps logits z within c * tanh(z / c)."))),
                                   ES_TR("Schema", "off"))),
                  advanced(booleanField(kBias, false, ES_TR("Schema", "Adds a bias for each vocabulary entry."))),
                  advanced(above(numberField(kLogitScale, 1.0, 0, 1000,
                                             ES_TR("Schema", "Factor on the logits, before bias and softcap."))))},
                 ES_TR("Schema", "Options of a next-token head.")};
  kind.tensors = tensors;
  kind.flops = flops;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema", "Projects the last layer's output to one score for each vocabulary entry.");
  kind.equation =
      "z = s W x + b, W in R^(V x d), the embedding when tied; s = vendor.studio.logit_scale; b with "
      "vendor.studio.bias; "
      "z = c * tanh(z / c) with logit_softcap c";
  kind.paper = "Press & Wolf 2017 (tied weights); Gemma Team 2024, section 2 (softcap)";
  kind.icon = "head";
  kind.order = 10;
  kind.example = "{type: causal_lm, tie_weights: false, logit_softcap: 30.0}";
  return kind;
}

}  // namespace

const KindDescriptor& causalLmKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
