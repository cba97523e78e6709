// Peng et al. 2023 (YaRN), sections 3.2 and 3.3.
#include "core/kinds/rope_yarn.h"

#include "core/kinds/rope_scaling_fields.h"

namespace eulerstack::kinds {

const KindDescriptor& ropeYarnKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor yarn;
    yarn.id = "yarn";
    yarn.title = "YaRN";
    yarn.family = KindFamily::RopeScaling;
    yarn.fields = {
        "yarn",
        {scalingFactorField(1, false),
         advanced(above(numberField("vendor.studio.beta_fast", 32.0, 0, 1e6,
                                    ES_TR("Schema", "Dimensions with more turns over T0 stay as they are.")))),
         advanced(above(numberField("vendor.studio.beta_slow", 1.0, 0, 1e6,
                                    ES_TR("Schema", "Dimensions with fewer turns over T0 are stretched fully.")))),
         advanced(derived(above(numberField("vendor.studio.attention_factor", {}, 0, 1e6,
                                            ES_TR("Schema", "Factor on the rotated queries and keys."))),
                          ES_TR("Schema", "0.1 ln(factor) + 1"))),
         originalLengthField()},
        ES_TR("Schema", "Options of yarn scaling.")};
    yarn.rules = {[](const KindInstance& scaling, const schema::RuleContext& context) {
      requireAbove(scaling, context, "vendor.studio.beta_fast", "vendor.studio.beta_slow");
    }};
    yarn.detail = scalingDetail;
    yarn.doc =
        ES_TR("Schema",
              "A ramp over the dimensions between stretched and kept frequencies, and a factor that keeps attention "
              "sharp.");
    yarn.equation = "f' = (1 - g(r)) f / factor + g(r) f, g a ramp from beta_slow to beta_fast over r = T0 f / (2 pi)";
    yarn.paper = "Peng et al. 2023, sections 3.2 and 3.3";
    yarn.icon = "positions";
    yarn.order = 40;
    yarn.example = "{type: yarn, factor: 4.0}";
    return yarn;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
