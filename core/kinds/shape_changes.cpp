// Nawrot et al. 2022 (Hourglass), section 2: layers of different size in one stack. Here the width changes; the stream
// as a whole (what the layer adds and what it passes on) goes through the projection. Shapes: d width, e = d_out.
#include "core/kinds/shape_changes.h"

#include <fmt/format.h>

#include "core/ir/model_ir.h"
#include "core/kinds/counting.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

constexpr const char* kPaper = "Nawrot et al. 2022, section 2";

schema::TensorList linearTensors(const KindInstance& shape, const ir::LayerContext& context) {
  schema::TensorList list;
  list.push_back({"weight", {shapeOut(shape, context.width), context.width}, {schema::InitKind::Normal, 0.02}});
  return list;
}
Flops linearCost(const KindInstance& shape, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return linearFlops(context.width, shapeOut(shape, context.width), false);
}
std::int64_t inputKept(const KindInstance&, const ir::LayerContext& context, std::int64_t) {
  return context.width;
}

schema::TensorList convolutionTensors(const KindInstance& shape, const ir::LayerContext& context) {
  schema::TensorList list;
  list.push_back(
      {"weight", {shapeOut(shape, context.width), context.width, kShapeKernel}, {schema::InitKind::Normal, 0.02}});
  return list;
}
Flops convolutionCost(const KindInstance& shape, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return linearFlops(context.width, shapeOut(shape, context.width), false) * kShapeKernel;
}
// The two tokens before this one.
Bytes convolutionState(const KindInstance&, const ir::LayerContext& context) {
  return Bytes(times(times(kShapeKernel - 1, context.width), ir::bytesOf(context.dims.dtype)));
}

schema::TensorList mlpTensors(const KindInstance& shape, const ir::LayerContext& context) {
  const std::int64_t out = shapeOut(shape, context.width), inner = shapeInner(context.width, out);
  schema::TensorList list;
  addLinear(list, "fc1", context.width, inner, false);
  addLinear(list, "fc2", inner, out, false);
  return list;
}
Flops mlpCost(const KindInstance& shape, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::int64_t out = shapeOut(shape, context.width), inner = shapeInner(context.width, out);
  return linearFlops(context.width, inner, false) + linearFlops(inner, out, false) +
         Flops(times(activationCost("gelu"), inner));
}
std::int64_t mlpKept(const KindInstance& shape, const ir::LayerContext& context, std::int64_t) {
  return context.width + times(2, shapeInner(context.width, shapeOut(shape, context.width)));
}

Phrase detail(const KindInstance& shape, const ir::LayerContext& context) {
  return fmt::format("{} → {}", context.width, shapeOut(shape, context.width));
}

KindDescriptor base(const char* id, const char* title, const char* shortTitle) {
  KindDescriptor kind;
  kind.id = id;
  kind.title = title;
  kind.shortTitle = shortTitle;
  kind.family = KindFamily::ShapeChange;
  kind.fields = {id,
                 {required("64", integerField("d_out", ES_TR("Schema", "dim"), {}, 1, kMaxWidth,
                                              ES_TR("Schema", "Width of the stream after the layer.")))},
                 ES_TR("Schema", "Options of a change of width.")};
  kind.detail = detail;
  kind.paper = kPaper;
  kind.icon = "shape_change";
  return kind;
}

}  // namespace

std::int64_t shapeInner(std::int64_t width, std::int64_t out) {
  return std::max(width, out);
}

std::int64_t shapeOut(const KindInstance& shapeChange, std::int64_t width) {
  return shapeChange.kind ? shapeChange.values.integer("d_out", width) : width;
}

const KindDescriptor& linearShapeKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor linear = base("linear", "Linear", "Linear");
    linear.tensors = linearTensors;
    linear.flops = linearCost;
    linear.activations = inputKept;
    linear.doc = ES_TR("Schema", "One matrix takes the stream to the new width.");
    linear.equation = "x = W x, W in R^(e x d)";
    linear.order = 10;
    linear.example = "{d_out: 32, projection: linear}";
    return linear;
  }();
  return kind;
}

const KindDescriptor& convolutionShapeKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor convolution = base("conv1d", "Convolution", "Conv");
    convolution.tensors = convolutionTensors;
    convolution.flops = convolutionCost;
    convolution.stateBytes = convolutionState;
    convolution.activations = inputKept;
    convolution.doc = ES_TR("Schema", "A causal convolution over three tokens takes the stream to the new width.");
    convolution.equation = "x_t = sum over j of W_j x_(t-2+j), j = 0, 1, 2, W_j in R^(e x d)";
    convolution.order = 20;
    convolution.example = "{d_out: 48, projection: conv1d}";
    return convolution;
  }();
  return kind;
}

const KindDescriptor& mlpShapeKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor mlp = base("mlp", "MLP", "MLP");
    mlp.tensors = mlpTensors;
    mlp.flops = mlpCost;
    mlp.activations = mlpKept;
    mlp.doc = ES_TR("Schema", "Two matrices with an activation between them take the stream to the new width.");
    mlp.equation = "x = W_2 gelu(W_1 x), W_1 in R^(i x d), W_2 in R^(e x i), i = max(d, e)";
    mlp.order = 30;
    mlp.example = "{d_out: 32, projection: mlp}";
    return mlp;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
