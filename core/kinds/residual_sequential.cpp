// He et al. 2016; order of norm and sum: Xiong et al. 2020.
#include "core/kinds/residual_sequential.h"

#include <fmt/format.h>

#include "core/ir/model_ir.h"
#include "core/kinds/counting.h"

namespace eulerstack::kinds {
namespace {

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "sequential";
  kind.title = "Sequential residual";
  kind.family = KindFamily::Residual;
  kind.fields = {"sequential", {residualScalingField()}, ES_TR("Schema", "Options of a sequential residual.")};
  kind.flops = residualFlops;
  kind.detail = residualDetail;
  kind.doc = ES_TR("Schema", "The mixer's output is added to the stream, then the feed-forward part reads the sum.");
  kind.equation = "x = x + s * Mix(N1 x); x = x + s * FFN(N2 x)";
  kind.paper = "He et al. 2016; Xiong et al. 2020 (pre and post)";
  kind.icon = "residual";
  kind.order = 10;
  kind.example = "{type: sequential, scaling: 0.5}";
  return kind;
}

}  // namespace

const KindDescriptor& sequentialResidualKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

FieldSpec residualScalingField() {
  return overridable(numberField("scaling", 1.0, -1000, 1000,
                                 ES_TR("Schema", "Factor on what the layer adds to the residual stream.")));
}

// Two sums; a factor other than one costs one product an element each.
// One sum for the mixer and one for the feed-forward part, where there is one.
Flops residualFlops(const KindInstance& residual, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::int64_t sums = context.feedForward ? 2 : 1;
  const std::int64_t each = residual.values.number("scaling", 1) == 1.0 ? 1 : 2;
  return Flops(times(sums * each, context.width));
}

Phrase residualDetail(const KindInstance& residual, const ir::LayerContext&) {
  return fmt::format("{}", residual.values.number("scaling", 1));
}

}  // namespace eulerstack::kinds
