#include "widgets/inspector/form_edits.h"

#include "core/document/nested_edits.h"

namespace eulerstack::widgets {

namespace {

document::DesignEdit combined(const std::vector<document::DesignEdit>& edits, const FormField& field,
                              const char* label) {
  if (edits.size() == 1) return edits.front();
  document::DesignEdit out;
  out.label =
      Message{label, {{"field", field.label.toStdString()}, {"count", static_cast<std::int64_t>(edits.size())}}};
  std::vector<yaml::EditPlan> plans;
  for (const document::DesignEdit& edit : edits) plans.push_back(edit.plan);
  out.plan = yaml::EditPlanner::combine(plans);
  return out;
}

}  // namespace

document::DesignEdit setFields(const analysis::Analysis& analysis, const FormField& field,
                               const yaml::YamlValue& value) {
  std::vector<document::DesignEdit> edits;
  for (const YamlPath& path : field.paths) {
    const auto* kind = std::get_if<std::string>(&value.data);
    edits.push_back(field.kind && kind != nullptr ? document::setKind(analysis, path, *kind)
                                                  : document::setField(analysis, path, value));
  }
  return combined(edits, field, ES_TR("Message", "Set {field} of {count} entries"));
}

document::DesignEdit addEntry(const analysis::Analysis& analysis, const FormField& field) {
  if (field.spec->type == schema::FieldType::KindMap)
    return document::addNamedKind(analysis, field.paths.first(), field.spec->family);
  return document::addExecutionMode(analysis);
}

document::DesignEdit resetFields(const analysis::Analysis& analysis, const FormField& field) {
  if (!field.removes.empty()) return document::removeAt(analysis, field.removes);
  std::vector<document::DesignEdit> edits;
  for (const YamlPath& path : field.paths)
    if (!analysis.tree || analysis.tree->find(path) != yaml::kNoNode)
      edits.push_back(document::resetField(analysis, path));
  if (edits.empty()) return document::DesignEdit{Message{}, yaml::EditPlan(std::vector<TextEdit>())};
  return combined(edits, field, ES_TR("Message", "Reset {field} of {count} entries"));
}

}  // namespace eulerstack::widgets
