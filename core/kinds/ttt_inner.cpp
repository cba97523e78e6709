// Inner models of ttt_layer: f(x) = x + LN(net(x)). Sun et al. 2024, section 2.7. Shapes: d width, m hidden.
#include <fmt/format.h>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"
#include "core/kinds/ttt_layer.h"

namespace eulerstack::kinds {
namespace {

std::int64_t hiddenOf(const KindInstance& inner) {
  return std::string_view(inner.kind->id) == "mlp" ? inner.values.integer("hidden", 256) : 0;
}

schema::TensorList tensors(const KindInstance& inner, const ir::LayerContext& context) {
  TttShape shape;
  shape.hidden = hiddenOf(inner);
  schema::TensorList list = tttFastTensors(shape, context.width);
  list.push_back({"norm.weight", {context.width}, {schema::InitKind::Ones, 0}});
  list.push_back({"norm.bias", {context.width}, {schema::InitKind::Zeros, 0}});
  return list;
}

// One use of f: the net, its norm 8 and the sum 1 per channel.
Flops flops(const KindInstance& inner, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::int64_t width = context.width, hidden = hiddenOf(inner);
  const Flops outside(times(9, width));
  if (hidden == 0) return linearFlops(width, width, true) + outside;
  return linearFlops(width, hidden, true) + linearFlops(hidden, width, true) +
         Flops(times(activationCost("gelu"), hidden)) + outside;
}

// Fast weights of one sequence, as numbers in the model's dtype.
Bytes stateBytes(const KindInstance& inner, const ir::LayerContext& context) {
  TttShape shape;
  shape.hidden = hiddenOf(inner);
  return Bytes(times(ir::parametersOf(tttFastTensors(shape, context.width)).value(), ir::bytesOf(context.dims.dtype)));
}

std::int64_t activations(const KindInstance& inner, const ir::LayerContext& context, std::int64_t) {
  return times(2, context.width) + times(2, hiddenOf(inner));
}

Phrase detail(const KindInstance& inner, const ir::LayerContext&) {
  const std::int64_t hidden = hiddenOf(inner);
  return hidden > 0 ? fmt::format("mlp {}", hidden) : std::string("linear");
}

KindDescriptor shared(const char* id) {
  KindDescriptor kind;
  kind.id = id;
  kind.family = KindFamily::InnerModel;
  kind.tensors = tensors;
  kind.flops = flops;
  kind.stateBytes = stateBytes;
  kind.activations = activations;
  kind.detail = detail;
  kind.paper = "Sun et al. 2024, section 2.7";
  return kind;
}

KindDescriptor describeMlp() {
  KindDescriptor kind = shared("mlp");
  kind.title = "MLP";
  kind.fields = {"mlp",
                 {integerField("hidden", ES_TR("Schema", "dim"), 256, 1, kMaxFfnWidth,
                               ES_TR("Schema", "Inner width of the model that learns while reading."))},
                 ES_TR("Schema", "Options of an inner model with a hidden layer.")};
  kind.doc = ES_TR("Schema", "A network with one hidden layer, a norm and a residual.");
  kind.equation = "f(x) = x + LN(W_2 gelu(W_1 x + b_1) + b_2), W_1 in R^(m x d), W_2 in R^(d x m)";
  kind.icon = "mlp";
  kind.order = 10;
  kind.example = "{type: mlp, hidden: 32}";
  return kind;
}

KindDescriptor describeLinear() {
  KindDescriptor kind = shared("linear");
  kind.title = "Linear";
  kind.fields = {"linear", {}, ES_TR("Schema", "A linear inner model has no options.")};
  kind.doc = ES_TR("Schema", "One matrix, a norm and a residual.");
  kind.equation = "f(x) = x + LN(W x + b), W in R^(d x d)";
  kind.icon = "ttt_layer";
  kind.order = 20;
  kind.example = "{type: linear}";
  return kind;
}

}  // namespace

const KindDescriptor& tttMlpKind() {
  static const KindDescriptor kind = describeMlp();
  return kind;
}
const KindDescriptor& tttLinearKind() {
  static const KindDescriptor kind = describeLinear();
  return kind;
}

schema::TensorList tttFastTensors(const TttShape& shape, std::int64_t width) {
  schema::TensorList list;
  if (shape.hidden == 0) {
    addLinear(list, "fc", width, width, true);
    return list;
  }
  addLinear(list, "fc1", width, shape.hidden, true);
  addLinear(list, "fc2", shape.hidden, width, true);
  return list;
}

}  // namespace eulerstack::kinds
