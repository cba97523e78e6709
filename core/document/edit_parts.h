// Internal to core/document: pieces that several edits write.
#pragma once
#include "core/document/design_edits.h"
#include "core/document/template_names.h"
#include "core/schema/registry.h"

namespace eulerstack::document {

inline const YamlPath kSchedule{"layer_schedule"};
inline const YamlPath kTemplates{"layer_templates"};

inline tl::unexpected<Diagnostic> refuseEdit(DiagId id, const YamlPath& path, MessageArgs args = {}) {
  return tl::unexpected(makeDiagnostic(id, path, {}, std::move(args)));
}

// Plans with the analysis' tree, when it has one.
template <typename Plan>
DesignEdit planEdit(const analysis::Analysis& analysis, Message label, Plan plan) {
  if (!analysis.tree) return {std::move(label), refuseEdit(DiagId::EditTextBroken, {})};
  return {std::move(label), plan(*analysis.tree, yaml::EditPlanner(analysis.tree))};
}

// A part with its type and with what the kind requires, taken from the kind's example.
yaml::YamlMapping partOf(const schema::KindDescriptor& kind);

// The newest template of a batch: its mixer and feed-forward part are of these kinds.
struct NewTemplate {
  std::string name;  // free in the document
  yaml::EditPlan refusal = std::vector<TextEdit>();
  yaml::YamlMapping body;
};
NewTemplate newTemplate(const analysis::Analysis& analysis, std::string_view mixerKind, std::string_view ffnKind);

}  // namespace eulerstack::document
