#include "core/kinds/rope_scaling_fields.h"

#include <fmt/format.h>

namespace eulerstack::kinds {

FieldSpec scalingFactorField(double minimum, bool open) {
  FieldSpec field =
      numberField("factor", 1.0, minimum, 1e6, ES_TR("Schema", "How many times longer the context becomes."));
  field.minimumOpen = open;
  return field;
}

FieldSpec originalLengthField() {
  return advanced(derived(integerField("vendor.studio.original_max_seq_len", ES_TR("Schema", "tokens"), {}, 1,
                                       kMaxSequence, ES_TR("Schema", "Context length the positions were made for.")),
                          ES_TR("Schema", "max_seq_len / factor")));
}

void requireAbove(const KindInstance& scaling, const schema::RuleContext& context, const char* larger,
                  const char* smaller) {
  if (!scaling.values.has(larger) || !scaling.values.has(smaller)) return;
  const double high = scaling.values.number(larger);
  if (high > scaling.values.number(smaller)) return;
  context.report({DiagId::FieldOrder,
                  false,
                  larger,
                  {{"field", std::string(larger)}, {"value", high}, {"other", std::string(smaller)}},
                  {}});
}

Phrase scalingDetail(const KindInstance& scaling, const ir::LayerContext&) {
  return fmt::format("×{}", scaling.values.number("factor", 1.0));
}

}  // namespace eulerstack::kinds
