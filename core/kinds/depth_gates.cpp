// Raposo et al. 2024 (Mixture-of-Depths): routing section 3.3 and 3.4, sampling section 3.5. Shapes: d width, p width
// of the predictor.
#include "core/kinds/depth_gates.h"

#include <fmt/format.h>

#include "core/ir/model_ir.h"
#include "core/kinds/counting.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

schema::TensorList topKTensors(const KindInstance&, const ir::LayerContext& context) {
  const std::int64_t inner = predictorWidth(context.width);
  schema::TensorList list;
  addLinear(list, "router", context.width, 1, false);
  addLinear(list, "predictor_in", context.width, inner, true);
  addLinear(list, "predictor_out", inner, 1, true);
  return list;
}

// Score and prediction of every token; the router's weight on what the chosen ones get.
Flops topKCost(const KindInstance& gate, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::int64_t inner = predictorWidth(context.width);
  const double chosen = gatedShare(gate) * 2 * static_cast<double>(context.width);
  return linearFlops(context.width, 1, false) + linearFlops(context.width, inner, true) + linearFlops(inner, 1, true) +
         Flops(times(activationCost("relu"), inner)) + Flops(static_cast<std::int64_t>(chosen));
}

schema::TensorList learnedTensors(const KindInstance&, const ir::LayerContext& context) {
  schema::TensorList list;
  addLinear(list, "router", context.width, 1, true);
  return list;
}

Flops learnedCost(const KindInstance&, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return linearFlops(context.width, 1, true) + Flops(times(3, context.width));
}

std::int64_t kept(const KindInstance&, const ir::LayerContext& context, std::int64_t) {
  return times(2, context.width);
}

Phrase detail(const KindInstance& gate, const ir::LayerContext&) {
  return fmt::format("{}", gate.values.number("capacity", 0.5));
}

std::vector<FieldSpec> fields(const char* capacityDoc) {
  return {booleanField("enabled", true, ES_TR("Schema", "Turns the gate on.")),
          above(numberField("capacity", 0.5, 0, 1, capacityDoc))};
}

}  // namespace

std::int64_t predictorWidth(std::int64_t width) {
  return std::max<std::int64_t>(1, width / 8);
}

double gatedShare(const KindInstance& gate) {
  if (gate.kind != &topKGateKind()) return 1;
  return gate.values.number("capacity", 0.5);
}

const KindDescriptor& topKGateKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor gate;
    gate.id = "top_k";
    gate.title = "Mixture-of-Depths";
    gate.shortTitle = "MoD";
    gate.family = KindFamily::DepthGating;
    gate.fields = {"depth_gating",
                   fields(ES_TR("Schema", "Share of the tokens that pass through the layer; the others skip it.")),
                   ES_TR("Schema", "Options of a depth gate.")};
    gate.tensors = topKTensors;
    gate.flops = topKCost;
    gate.activations = kept;
    gate.detail = detail;
    gate.doc = ES_TR("Schema",
                     "Only the tokens with the highest scores pass through the layer, the others are not computed. In "
                     "use a small predictor, trained beside the model, decides for each token by itself.");
    gate.equation =
        "r = w . x; the ceil(capacity * T) tokens with the largest r get x + r * (Layer(x) - x), the others x; in use: "
        "tokens with W_out relu(W_in x + b) + c > 0";
    gate.paper = "Raposo et al. 2024, sections 3.3 to 3.5";
    gate.icon = "depth_gating";
    gate.order = 10;
    gate.example = "{capacity: 0.5, router: top_k}";
    return gate;
  }();
  return kind;
}

const KindDescriptor& learnedGateKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor gate;
    gate.id = "learned_gate";
    gate.title = "Learned depth gate";
    gate.shortTitle = "Gate";
    gate.family = KindFamily::DepthGating;
    gate.fields = {"learned_depth_gate",
                   fields(ES_TR("Schema", "Mean of the gate that training aims at; every token is computed.")),
                   ES_TR("Schema", "Options of a learned depth gate.")};
    gate.tensors = learnedTensors;
    gate.flops = learnedCost;
    gate.activations = kept;
    gate.detail = detail;
    gate.doc = ES_TR("Schema",
                     "A gate for each token mixes what the layer gives with its input. All tokens are computed; in "
                     "training the gate's mean is drawn to the capacity.");
    gate.equation = "g = sigmoid(w . x + b); y = g * Layer(x) + (1 - g) * x";
    gate.paper = "Srivastava et al. 2015 (Highway networks), section 2; Raposo et al. 2024";
    gate.icon = "depth_gating";
    gate.order = 20;
    gate.example = "{capacity: 0.25, router: learned_gate}";
    return gate;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
