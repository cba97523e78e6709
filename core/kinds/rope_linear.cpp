// Chen et al. 2023 (position interpolation), section 2.3.
#include "core/kinds/rope_linear.h"

#include "core/kinds/rope_scaling_fields.h"

namespace eulerstack::kinds {

const KindDescriptor& ropeLinearKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor linear;
    linear.id = "linear";
    linear.title = "Linear scaling";
    linear.family = KindFamily::RopeScaling;
    linear.fields = {"linear", {scalingFactorField(0, true)}, ES_TR("Schema", "Options of linear scaling.")};
    linear.detail = scalingDetail;
    linear.doc = ES_TR("Schema", "All positions are divided by the factor.");
    linear.equation = "t = (p / factor) * theta^(-2j / h)";
    linear.paper = "Chen et al. 2023, section 2.3";
    linear.icon = "positions";
    linear.order = 10;
    linear.example = "{type: linear, factor: 2.0}";
    return linear;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
