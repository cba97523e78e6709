// Which field describes a place of a document: for forms, completion and hover. Works on documents with errors.
#include "core/schema/registry.h"

namespace eulerstack::schema {
namespace {

using yaml::kNoNode;
using yaml::NodeId;
using yaml::YamlTree;

// What a mapping on the way is.
struct Level {
  std::vector<const FieldSpec*> fields;  // that may stand in it
  const FieldSpec* self = nullptr;       // the field whose value it is
  enum class Free : std::uint8_t { No, Templates, Schedule, Streams, Body, Modes, Kinds } free = Free::No;
};

const Section& sectionNamed(const char* name) {
  return *Registry::instance().section(name);
}

std::vector<const FieldSpec*> fieldsOf(const Section& section) {
  std::vector<const FieldSpec*> fields;
  for (const FieldSpec& field : section.fields) fields.push_back(&field);
  return fields;
}

// Kinds whose type is not written, or not known, are shown as the default kind, or the first.
const KindDescriptor* kindInForce(const YamlTree& tree, NodeId mapping, const FieldSpec& field) {
  const Registry& registry = Registry::instance();
  const NodeId type = tree.find(mapping, registry.typeField(field.family).name);
  if (type != kNoNode) return registry.find(field.family, tree[tree.resolve(type)].text);
  const auto* fallback = std::get_if<std::string>(&field.fallback);
  if (!fallback) fallback = std::get_if<std::string>(&registry.typeField(field.family).fallback);
  return fallback ? registry.find(field.family, *fallback) : nullptr;
}

Level insideKind(const YamlTree& tree, NodeId mapping, const FieldSpec& field) {
  Level level{{&Registry::instance().typeField(field.family)}, &field, Level::Free::No};
  const KindDescriptor* kind = kindInForce(tree, mapping, field);
  if (!kind) return level;
  if (*kind->section) {
    level.fields.push_back(&Registry::instance().optionsField(*kind));
  } else {
    for (const FieldSpec& own : kind->fields.fields) level.fields.push_back(&own);
  }
  return level;
}

// The embedding shows the fields of its positional kind beside its own.
Level insideSection(const YamlTree& tree, NodeId mapping, const FieldSpec& field) {
  Level level{fieldsOf(*field.section), &field, Level::Free::No};
  if (field.section != &sectionNamed("embedding")) return level;
  const NodeId positional = tree.find(mapping, "positional");
  const std::string_view word = positional == kNoNode ? "rope" : std::string_view(tree[tree.resolve(positional)].text);
  if (const KindDescriptor* kind = Registry::instance().find(KindFamily::Positional, word))
    for (const FieldSpec& own : kind->fields.fields) level.fields.push_back(&own);
  return level;
}

Level inside(const YamlTree& tree, NodeId mapping, const FieldSpec& field) {
  if (field.type == FieldType::Section && field.section) return insideSection(tree, mapping, field);
  if (field.type == FieldType::Kind) return insideKind(tree, mapping, field);
  if (field.type == FieldType::KindMap) return {{}, &field, Level::Free::Kinds};
  if (&field == sectionNamed("root").find("layer_templates")) return {{}, &field, Level::Free::Templates};
  if (&field == sectionNamed("root").find("layer_schedule")) return {{}, &field, Level::Free::Schedule};
  if (&field == sectionNamed("root").find("execution_modes")) return {{}, &field, Level::Free::Modes};
  if (&field == sectionNamed("parallel_entry").find("parallel")) return {{}, &field, Level::Free::Streams};
  if (&field == sectionNamed("stream").find("body")) return {{}, &field, Level::Free::Body};
  return {{}, &field, Level::Free::No};
}

// The section of an item of a list; the form of a schedule entry is seen by its keys.
const Section* itemSection(const YamlTree& tree, NodeId item, Level::Free list) {
  switch (list) {
    case Level::Free::Schedule:
      if (tree.find(item, "parallel") != kNoNode) return &sectionNamed("parallel_entry");
      if (tree.find(item, "integrator") != kNoNode) return &sectionNamed("integrator_entry");
      return &sectionNamed("schedule_entry");
    case Level::Free::Streams:
      return &sectionNamed("stream");
    case Level::Free::Body:
      return &sectionNamed("stream_layer");
    case Level::Free::Modes:
      return &sectionNamed("execution_mode");
    case Level::Free::No:
    case Level::Free::Templates:
    case Level::Free::Kinds:
      return nullptr;
  }
  return nullptr;
}

// Follows the path; `level` describes the mapping reached. False when the path leaves what is known.
bool follow(const YamlTree& tree, const YamlPath& path, Level& level) {
  level = {fieldsOf(sectionNamed("root")), nullptr, Level::Free::No};
  NodeId node = tree.root();
  for (const PathSegment& segment : path.segments()) {
    const auto* key = std::get_if<std::string>(&segment);
    const auto* index = std::get_if<std::size_t>(&segment);
    const NodeId mapping = tree.resolve(node);
    if (node != kNoNode && key)
      node = tree.find(node, *key);
    else if (node != kNoNode && index)
      node = tree[mapping].kind == yaml::NodeKind::Sequence && *index < tree[mapping].items.size()
                 ? tree[mapping].items[*index]
                 : kNoNode;
    if (level.free == Level::Free::Templates && key) {
      level = {fieldsOf(sectionNamed("layer_template")), nullptr, Level::Free::No};
      continue;
    }
    if (const Section* section = index ? itemSection(tree, node, level.free) : nullptr) {
      level = {fieldsOf(*section), nullptr, Level::Free::No};
      continue;
    }
    if (level.free == Level::Free::Kinds && key) {
      level = insideKind(tree, node, *level.self);
      continue;
    }
    const FieldSpec* field = nullptr;
    for (const FieldSpec* each : level.fields)
      if (key && *key == each->name) field = each;
    if (!field) return false;
    level = inside(tree, node, *field);
  }
  return true;
}

}  // namespace

const FieldSpec* fieldAt(const YamlTree& tree, const YamlPath& path) {
  Level level;
  return !path.empty() && follow(tree, path, level) ? level.self : nullptr;
}

std::vector<const FieldSpec*> fieldsAt(const YamlTree& tree, const YamlPath& path) {
  Level level;
  return follow(tree, path, level) ? level.fields : std::vector<const FieldSpec*>{};
}

}  // namespace eulerstack::schema
