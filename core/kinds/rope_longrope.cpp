// Ding et al. 2024 (LongRoPE), section 3; the attention factor as Abdin et al. 2024 (Phi-3) released it.
#include "core/kinds/rope_longrope.h"

#include "core/kinds/rope_scaling_fields.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {
namespace {

FieldSpec factorList(const char* name, const char* doc) {
  FieldSpec field{.name = name, .type = FieldType::NumberList};
  field.minimum = 0;
  field.minimumOpen = true;
  field.maximum = 1e6;
  field.doc = doc;
  return required("[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]", std::move(field));
}

}  // namespace

const KindDescriptor& ropeLongropeKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor longrope;
    longrope.id = "longrope";
    longrope.title = "LongRoPE";
    longrope.family = KindFamily::RopeScaling;
    FieldSpec factor = scalingFactorField(1, false);
    factor.fallback = {};
    FieldSpec original = originalLengthField();
    original.fallbackText = "";
    longrope.fields = {
        "longrope",
        {required("2048", std::move(original)),
         factorList(kShortFactor,
                    ES_TR("Schema", "Divides each frequency while the text is no longer than the original length.")),
         factorList(kLongFactor, ES_TR("Schema", "Divides each frequency when the text is longer.")),
         derived(std::move(factor), ES_TR("Schema", "max_seq_len / original length")),
         advanced(derived(above(numberField("vendor.studio.attention_factor", {}, 0, 1e6,
                                            ES_TR("Schema", "Factor on the rotated queries and keys."))),
                          ES_TR("Schema", "sqrt(1 + ln(factor) / ln(original length))")))},
        ES_TR("Schema", "Options of longrope scaling.")};
    longrope.doc = ES_TR("Schema",
                         "Each frequency has a factor of its own; texts longer than the original length use the second "
                         "list.");
    longrope.equation = "f'_j = f_j / s_j, s = short_factor for T <= T0, else long_factor";
    longrope.paper = "Ding et al. 2024, section 3; Abdin et al. 2024 (Phi-3)";
    longrope.icon = "positions";
    longrope.order = 50;
    longrope.example =
        "{type: longrope, vendor.studio.original_max_seq_len: 64, vendor.studio.short_factor: [1.0, 1.0, 1.0, 1.0, "
        "1.5, "
        "2.0, 2.5, 3.0], vendor.studio.long_factor: [1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5]}";
    return longrope;
  }();
  return kind;
}

void scalingListsFit(std::int64_t rotated, const schema::RuleContext& context) {
  const schema::KindInstance* scaling = context.positional.values.kind("rope_scaling");
  if (!scaling || !scaling->kind) return;
  for (const char* field : {kShortFactor, kLongFactor}) {
    const schema::FieldValues::Entry* entry = scaling->values.find(field);
    const auto* list = entry ? std::get_if<std::vector<double>>(&entry->value) : nullptr;
    if (!list || static_cast<std::int64_t>(list->size()) == rotated / 2) continue;
    return context.report(
        {DiagId::ScalingListLength,
         false,
         "",
         {{"count", static_cast<std::int64_t>(list->size())}, {"size", rotated}, {"expected", rotated / 2}},
         {}});
  }
}

}  // namespace eulerstack::kinds
