// Peng et al. 2023 (YaRN), section 3.4, dynamic NTK; the base as transformers computes it.
#include "core/kinds/rope_dynamic.h"

#include "core/kinds/rope_scaling_fields.h"

namespace eulerstack::kinds {

const KindDescriptor& ropeDynamicKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor dynamic;
    dynamic.id = "dynamic";
    dynamic.title = "Dynamic NTK";
    dynamic.family = KindFamily::RopeScaling;
    dynamic.fields = {"dynamic",
                      {scalingFactorField(1, false), originalLengthField()},
                      ES_TR("Schema", "Options of dynamic scaling.")};
    dynamic.detail = scalingDetail;
    dynamic.doc = ES_TR(
        "Schema", "Beyond the original length T0 the base grows with the sequence; shorter ones stay as they are.");
    dynamic.equation = "theta' = theta * (factor * T / T0 - (factor - 1))^(h / (h - 2)) for T > T0";
    dynamic.paper = "Peng et al. 2023, section 3.4";
    dynamic.icon = "positions";
    dynamic.order = 20;
    dynamic.example = "{type: dynamic, factor: 2.0}";
    return dynamic;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
