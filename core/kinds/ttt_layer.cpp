// Shapes: d width, S inner steps a token, W the fast weights.
#include "core/kinds/ttt_layer.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

constexpr const char* kWriteBack = "vendor.studio.write_back";
// More make sums longer, fewer read and write the matrices more often; measured at widths of 256.
constexpr std::int64_t kStepsOfSums = 32;

const KindInstance& innerOf(const KindInstance& mixer) {
  static const KindInstance usual = schema::defaultInstance(tttMlpKind());
  const KindInstance* inner = mixer.values.kind("inner_model");
  return inner && inner->kind ? *inner : usual;
}

std::int64_t fastWeights(const KindInstance& mixer, const ir::LayerContext& context) {
  return ir::parametersOf(tttFastTensors(tttShape(mixer), context.width)).value();
}

schema::TensorList tensors(const KindInstance& mixer, const ir::LayerContext& context) {
  schema::TensorList list;
  for (const char* view : {"q_proj", "k_proj", "v_proj"}) addLinear(list, view, context.width, context.width, false);
  const KindInstance& inner = innerOf(mixer);
  for (schema::TensorSpec& tensor : inner.kind->tensors(inner, context)) {
    tensor.name.insert(0, "inner.");
    list.push_back(std::move(tensor));
  }
  addLinear(list, "o_proj", context.width, context.width, false, schema::InitKind::ResidualNormal);
  return list;
}

// Four projections; each inner step one use of the inner model, twice that for its gradients, and an update of every
// fast weight (2, AdamW 14); one more use for the output.
Flops flops(const KindInstance& mixer, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const TttShape shape = tttShape(mixer);
  const KindInstance& inner = innerOf(mixer);
  const Flops once = inner.kind->flops(inner, context, query);
  const Flops step = 3 * once + Flops(times(shape.adamw ? 14 : 2, fastWeights(mixer, context)));
  return 4 * linearFlops(context.width, context.width, false) + step * shape.steps + once;
}

Bytes stateBytes(const KindInstance& mixer, const ir::LayerContext& context) {
  const KindInstance& inner = innerOf(mixer);
  return inner.kind->stateBytes(inner, context) * (tttShape(mixer).adamw ? 3 : 1);  // AdamW keeps two moments
}

// Kept: the layer's input, its three views and the output's input; the fast weights at the start of each block. Where
// steps are sums, four vectors of each step, and of the one block that goes backward three times the weights; else all
// weights within a block, computed again.
std::int64_t activations(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t sequence) {
  const TttShape shape = tttShape(mixer);
  const std::int64_t block = tttBlock(shape, sequence);
  const std::int64_t weights = times(fastWeights(mixer, context), shape.adamw ? 3 : 1);
  const std::int64_t snapshots = weights / block;
  const std::int64_t copies = shape.sums() ? 3 : times(1 + shape.steps, block);
  const std::int64_t vectors = shape.sums() ? times(2 * shape.steps, context.width + shape.hidden) : 0;
  const std::int64_t withinBlock = times(weights, copies) / std::max<std::int64_t>(1, sequence) + vectors;
  return times(6, context.width) + checkedAdd(snapshots, withinBlock).value_or(INT64_MAX / 2);
}

Phrase detail(const KindInstance& mixer, const ir::LayerContext& context) {
  const TttShape shape = tttShape(mixer);
  const KindInstance& inner = innerOf(mixer);
  Phrase text = inner.kind->detail(inner, context);
  text.add(fmt::format("{} {}", shape.adamw ? "adamw" : "sgd", shape.rate));
  if (shape.steps > 1) text.add(Message{ES_TR("Message", "{count} steps"), {{"count", shape.steps}}});
  return text;
}

schema::Section fields() {
  schema::FieldSpec inner{.name = "inner_model", .type = schema::FieldType::Kind};
  inner.family = KindFamily::InnerModel;
  inner.fallback = schema::FieldValue(std::string("mlp"));
  inner.doc = ES_TR("Schema", "The model that learns while it reads.");
  return {
      "ttt",
      {
          inner,
          choiceField("inner_optimizer", "sgd", {"sgd", "adamw"},
                      ES_TR("Schema", "How the inner model learns: plain steps, or AdamW with moments of its own.")),
          above(numberField("inner_lr", 0.01, 0, 1e6, ES_TR("Schema", "Learning rate of the inner model."))),
          integerField("inner_steps_per_token", "", 1, 1, 64,
                       ES_TR("Schema", "Steps of the inner model for each token.")),
          advanced(booleanField(kWriteBack, false,
                                ES_TR("Schema",
                                      "Keeps what was learned from the last sequence of a training step as the new "
                                      "start; two forward passes then differ."))),
      },
      ES_TR("Schema", "Options of a ttt_layer mixer.")};
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "ttt_layer";
  kind.title = "TTT";
  kind.family = KindFamily::Mixer;
  kind.section = "ttt";
  kind.fields = fields();
  kind.keepsState = true;
  kind.tensors = tensors;
  kind.flops = flops;
  kind.stateBytes = stateBytes;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "Each sequence trains a small model of its own while it is read: every token is a learning step, "
                   "and the trained model answers the query of that token.");
  kind.equation =
      "k, v, q = W_k x, W_v x, W_q x; W_t = W_(t-1) - inner_lr grad ||f(k; W_(t-1)) - v||^2 (inner_steps_per_token "
      "times); y = W_o f(q; W_t)";
  kind.paper = "Sun et al. 2024, section 2";
  kind.icon = "ttt_layer";
  kind.order = 60;
  kind.example = "{type: ttt_layer, ttt: {inner_model: {type: mlp, hidden: 32}, inner_optimizer: sgd, inner_lr: 0.01}}";
  return kind;
}

}  // namespace

const KindDescriptor& tttLayerKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

TttShape tttShape(const KindInstance& mixer) {
  const KindInstance& inner = innerOf(mixer);
  TttShape shape;
  shape.hidden = inner.kind == &tttMlpKind() ? inner.values.integer("hidden", 256) : 0;
  shape.steps = mixer.values.integer("inner_steps_per_token", 1);
  shape.rate = mixer.values.number("inner_lr", 0.01);
  shape.adamw = mixer.values.text("inner_optimizer") == "adamw";
  shape.writeBack = mixer.values.boolean(kWriteBack);
  return shape;
}

std::int64_t tttBlock(const TttShape& shape, std::int64_t sequence) {
  if (shape.sums()) return std::clamp<std::int64_t>(kStepsOfSums / shape.steps, 1, std::max<std::int64_t>(1, sequence));
  std::int64_t block = 1;
  while (block * block < sequence) block *= 2;
  return block;
}

}  // namespace eulerstack::kinds
