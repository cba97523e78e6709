// setKind(): another kind for a part of the design.
#include "core/document/design_edits.h"
#include "core/schema/registry.h"

namespace eulerstack::document {
namespace {

using schema::FieldSpec;
using schema::KindDescriptor;
using schema::KindFamily;
using yaml::EditPlan;
using yaml::EditPlanner;
using yaml::kNoNode;
using yaml::NodeId;
using yaml::YamlTree;

// Where the kind of a part is named, and the mapping that holds its fields.
struct Part {
  KindFamily family = KindFamily::Mixer;
  YamlPath type;    // of the scalar that names the kind
  YamlPath fields;  // mapping that holds the kind's section, or its fields
};

std::optional<Part> partAt(const YamlTree& tree, const YamlPath& path) {
  if (path == YamlPath{"embedding", "positional"}) return Part{KindFamily::Positional, path, path.parent()};
  const FieldSpec* field = schema::fieldAt(tree, path);
  // A named kind: the field of its mapping describes it too.
  const bool named =
      field && field->type == schema::FieldType::KindMap && schema::fieldAt(tree, path.parent()) == field;
  if (!field || (field->type != schema::FieldType::Kind && !named)) return std::nullopt;
  return Part{field->family, path.child(schema::Registry::instance().typeField(field->family).name), path};
}

// Keys of the part that only the old kind knows.
std::vector<YamlPath> staleKeys(const YamlTree& tree, const Part& part, const KindDescriptor& old,
                                const KindDescriptor& next) {
  std::vector<YamlPath> stale;
  const auto add = [&](const char* key) {
    if (tree.find(part.fields.child(key)) != kNoNode) stale.push_back(part.fields.child(key));
  };
  if (*old.section) {
    if (std::string_view(old.section) != next.section) add(old.section);
    return stale;
  }
  for (const FieldSpec& field : old.fields.fields)
    if (*next.section || !next.fields.find(field.name)) add(field.name);
  return stale;
}

// What the kind requires and the part does not have yet, from the kind's example.
std::vector<std::pair<YamlPath, yaml::YamlValue>> missingFields(const YamlTree& tree, const Part& part,
                                                                const KindDescriptor& kind) {
  std::vector<std::pair<YamlPath, yaml::YamlValue>> missing;
  const yaml::ParseResult example = yaml::parse(SourceText(kind.example));
  if (!example.tree) return missing;
  const YamlTree& model = *example.tree;
  const NodeId section = *kind.section ? model.find(model.root(), kind.section) : model.root();
  const YamlPath owner = *kind.section ? part.fields.child(kind.section) : part.fields;
  for (const FieldSpec& field : kind.fields.fields) {
    const NodeId value = model.find(section, field.name);
    if (!field.required || value == kNoNode || tree.find(owner.child(field.name)) != kNoNode) continue;
    missing.emplace_back(owner.child(field.name), yaml::Verbatim{std::string(model.text().slice(model[value].range))});
  }
  return missing;
}

EditPlan plan(const std::shared_ptr<const YamlTree>& tree, const YamlPath& path, const std::string& kind) {
  const auto refuse = [&](DiagId id) {
    return tl::unexpected(makeDiagnostic(id, path, {}, {{"path", path.toString()}, {"name", kind}}));
  };
  const std::optional<Part> part = partAt(*tree, path);
  if (!part) return refuse(DiagId::EditNoSuchPath);
  const schema::Registry& registry = schema::Registry::instance();
  const KindDescriptor* next = registry.find(part->family, kind);
  if (!next) return refuse(DiagId::EditUnknownKind);
  const NodeId type = tree->find(part->type);
  const KindDescriptor* old =
      type == kNoNode ? nullptr : registry.find(part->family, (*tree)[tree->resolve(type)].text);
  if (old == next) return std::vector<TextEdit>();

  yaml::EditBatch batch(tree);
  batch.step([&](const EditPlanner& planner) { return planner.set(part->type, kind); });
  if (old)
    for (const YamlPath& key : staleKeys(*tree, *part, *old, *next))
      batch.step([&](const EditPlanner& planner) { return planner.remove(key); });
  for (const auto& [field, value] : missingFields(*tree, *part, *next))
    batch.step([&](const EditPlanner& planner) { return planner.set(field, value); });
  return batch.finish();
}

}  // namespace

DesignEdit setKind(const analysis::Analysis& analysis, const YamlPath& partPath, std::string_view kind) {
  Message label{ES_TR("Message", "Set {field} to {value}"),
                {{"field", partPath.toString()}, {"value", std::string(kind)}}};
  if (!analysis.tree) return {std::move(label), tl::unexpected(makeDiagnostic(DiagId::EditTextBroken, {}, {}))};
  return {std::move(label), plan(analysis.tree, partPath, std::string(kind))};
}

}  // namespace eulerstack::document
