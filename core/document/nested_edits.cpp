#include "core/document/nested_edits.h"

#include <algorithm>

#include "core/document/edit_parts.h"

namespace eulerstack::document {
namespace {

using schema::FieldSpec;
using schema::FieldType;
using schema::KindDescriptor;
using yaml::EditPlan;
using yaml::EditPlanner;
using yaml::kNoNode;
using yaml::NodeId;
using yaml::YamlMapping;
using yaml::YamlSequence;
using yaml::YamlTree;

const YamlPath kModes{"execution_modes"};

// A kind that holds named kinds itself does not stand in such a mapping.
bool holdsKinds(const KindDescriptor& kind) {
  return std::any_of(kind.fields.fields.begin(), kind.fields.fields.end(),
                     [](const FieldSpec& field) { return field.type == FieldType::KindMap; });
}

std::string freeKey(const YamlTree& tree, const YamlPath& mapping, const std::string& wanted) {
  std::string key = wanted;
  for (int number = 2; tree.find(mapping.child(key)) != kNoNode; ++number) key = wanted + "_" + std::to_string(number);
  return key;
}

std::size_t sizeOf(const YamlTree& tree, const YamlPath& list) {
  const NodeId id = tree.find(list);
  return id == kNoNode ? 0 : tree[tree.resolve(id)].items.size();
}

bool nameTaken(const YamlTree& tree, const std::string& name) {
  for (std::size_t i = 0; i < sizeOf(tree, kModes); ++i) {
    const NodeId id = tree.find(kModes.child(i).child("name"));
    if (id != kNoNode && tree[tree.resolve(id)].text == name) return true;
  }
  return false;
}

}  // namespace

DesignEdit addNamedKind(const analysis::Analysis& analysis, const YamlPath& mapping, schema::KindFamily family) {
  return planEdit(analysis, {ES_TR("Message", "Add to {field}"), {{"field", mapping.toString()}}},
                  [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
                    for (const KindDescriptor* kind : schema::Registry::instance().kinds(family))
                      if (!holdsKinds(*kind))
                        return planner.set(mapping.child(freeKey(tree, mapping, kind->id)), partOf(*kind));
                    return refuseEdit(DiagId::EditNoSuchPath, mapping, {{"path", mapping.toString()}});
                  });
}

DesignEdit renameKeyAt(const analysis::Analysis& analysis, const YamlPath& path, std::string_view name) {
  Message label{ES_TR("Message", "Rename {name} to {value}"),
                {{"name", std::string(path.lastKey())}, {"value", std::string(name)}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree&, const EditPlanner& planner) -> EditPlan {
    if (name.empty()) return refuseEdit(DiagId::EditEmptyName, path);
    if (name == path.lastKey()) return std::vector<TextEdit>();
    return planner.renameKey(path, name);
  });
}

DesignEdit addExecutionMode(const analysis::Analysis& analysis) {
  return planEdit(analysis, {ES_TR("Message", "Add a phase"), {}},
                  [](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
                    const schema::Section* section = schema::Registry::instance().section("execution_mode");
                    if (!section) return refuseEdit(DiagId::EditNoSuchPath, kModes, {{"path", kModes.toString()}});
                    YamlMapping mode;
                    for (const FieldSpec& field : section->fields)
                      if (field.required) mode.emplace_back(field.name, yaml::Verbatim{field.example});
                    for (auto& [key, value] : mode) {
                      if (key != "name") continue;
                      const std::string first = std::get<yaml::Verbatim>(value.data).text;
                      std::string name = first;
                      for (int number = 2; nameTaken(tree, name); ++number) name = first + "_" + std::to_string(number);
                      value = name;
                    }
                    if (sizeOf(tree, kModes) == 0) return planner.set(kModes, YamlSequence{mode});
                    return planner.insert(kModes, sizeOf(tree, kModes), mode);
                  });
}

DesignEdit removeAt(const analysis::Analysis& analysis, const YamlPath& path) {
  return planEdit(analysis, {ES_TR("Message", "Delete {name}"), {{"name", path.toString()}}},
                  [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
                    // The last phase takes the list with it.
                    return planner.remove(path.parent() == kModes && sizeOf(tree, kModes) == 1 ? kModes : path);
                  });
}

}  // namespace eulerstack::document
