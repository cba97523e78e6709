// Llama Team 2024 (The Llama 3 Herd of Models) and the published code of Llama 3.1.
#include "core/kinds/rope_llama3.h"

#include "core/kinds/rope_scaling_fields.h"

namespace eulerstack::kinds {

const KindDescriptor& ropeLlama3Kind() {
  static const KindDescriptor kind = [] {
    KindDescriptor llama3;
    llama3.id = "llama3";
    llama3.title = "Llama 3 scaling";
    llama3.family = KindFamily::RopeScaling;
    llama3.fields = {"llama3",
                     {scalingFactorField(1, false),
                      advanced(above(numberField("vendor.studio.low_freq_factor", 1.0, 0, 1e6,
                                                 ES_TR("Schema", "Wavelengths above T0 / this are stretched fully.")))),
                      advanced(above(numberField("vendor.studio.high_freq_factor", 4.0, 0, 1e6,
                                                 ES_TR("Schema", "Wavelengths below T0 / this stay as they are.")))),
                      originalLengthField()},
                     ES_TR("Schema", "Options of llama3 scaling.")};
    llama3.rules = {[](const KindInstance& scaling, const schema::RuleContext& context) {
      requireAbove(scaling, context, "vendor.studio.high_freq_factor", "vendor.studio.low_freq_factor");
    }};
    llama3.detail = scalingDetail;
    llama3.doc =
        ES_TR("Schema", "Long wavelengths are stretched by the factor, short ones kept, those between blended.");
    llama3.equation = "f' = (1 - a) f / factor + a f, a = clamp((T0 / wavelength - low) / (high - low), 0, 1)";
    llama3.paper = "Llama Team 2024 (Llama 3.1)";
    llama3.icon = "positions";
    llama3.order = 30;
    llama3.example = "{type: llama3, factor: 8.0}";
    return llama3;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
