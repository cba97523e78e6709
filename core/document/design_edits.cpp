#include "core/document/design_edits.h"

#include <algorithm>

#include "core/document/edit_parts.h"

namespace eulerstack::document {
namespace {

using schema::FieldSpec;
using yaml::EditPlan;
using yaml::EditPlanner;
using yaml::kNoNode;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::YamlMapping;
using yaml::YamlSequence;
using yaml::YamlTree;
using yaml::YamlValue;

std::string nameOf(const analysis::Analysis& analysis, std::size_t entry) {
  std::string name = analysis.tree ? templateOfEntry(*analysis.tree, entry) : std::string();
  return name.empty() ? "layer_schedule[" + std::to_string(entry) + "]" : name;
}

// Values in labels are kept short: a menu shows them.
std::string shown(const YamlValue& value) {
  std::string text = yaml::writeFlow(value);
  constexpr std::size_t most = 40;
  if (text.size() <= most) return text;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "\u2026";
}

bool mayBeAbsent(const YamlTree& tree, const YamlPath& path) {
  if (path.size() < 2) return false;
  const FieldSpec* spec = schema::fieldAt(tree, path);
  return spec && !spec->required;
}

}  // namespace

DesignEdit setField(const analysis::Analysis& analysis, const YamlPath& path, const YamlValue& value) {
  Message label{ES_TR("Message", "Set {field} to {value}"), {{"field", path.toString()}, {"value", shown(value)}}};
  return planEdit(analysis, std::move(label),
                  [&](const YamlTree&, const EditPlanner& planner) { return planner.set(path, value); });
}

DesignEdit resetField(const analysis::Analysis& analysis, const YamlPath& path) {
  Message label{ES_TR("Message", "Reset {field}"), {{"field", path.toString()}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
    if (tree.find(path) == kNoNode) return std::vector<TextEdit>();
    YamlPath removed = path;
    for (YamlPath parent = path.parent(); mayBeAbsent(tree, parent); parent = parent.parent()) {
      const NodeId id = tree.find(parent);
      if (tree[id].kind != NodeKind::Mapping || tree[id].entries.size() != 1) break;
      removed = parent;
    }
    return planner.remove(removed);
  });
}

DesignEdit setRepeat(const analysis::Analysis& analysis, std::size_t entry, std::int64_t repeat) {
  Message label{ES_TR("Message", "Set repeat of {name} to {value}"),
                {{"name", nameOf(analysis, entry)}, {"value", repeat}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
    const YamlPath path = kSchedule.child(entry).child("repeat");
    // 1 is what is meant when nothing is written.
    if (repeat == 1 && tree.find(path) == kNoNode && tree.find(path.parent()) != kNoNode)
      return std::vector<TextEdit>();
    return planner.set(path, repeat);
  });
}

DesignEdit moveEntry(const analysis::Analysis& analysis, std::size_t from, std::size_t to) {
  Message label{ES_TR("Message", "Move {name}"), {{"name", nameOf(analysis, from)}}};
  return planEdit(analysis, std::move(label),
                  [&](const YamlTree&, const EditPlanner& planner) { return planner.move(kSchedule, from, to); });
}

DesignEdit removeEntries(const analysis::Analysis& analysis, std::vector<std::size_t> entries) {
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  Message label{ES_TR("Message", "Delete {count} entries"), {{"count", static_cast<std::int64_t>(entries.size())}}};
  if (entries.size() == 1) label = {ES_TR("Message", "Delete {name}"), {{"name", nameOf(analysis, entries.front())}}};
  return planEdit(analysis, std::move(label),
                  [&](const YamlTree&, const EditPlanner& planner) { return planner.removeItems(kSchedule, entries); });
}

DesignEdit duplicateEntry(const analysis::Analysis& analysis, std::size_t entry) {
  Message label{ES_TR("Message", "Duplicate {name}"), {{"name", nameOf(analysis, entry)}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree&, const EditPlanner& planner) {
    return planner.duplicate(kSchedule.child(entry));
  });
}

namespace {

EditPlan insertIntoSchedule(const YamlTree& tree, const EditPlanner& planner, std::size_t index,
                            std::string_view name) {
  const YamlValue entry = YamlMapping{{"template", std::string(name)}};
  if (tree.find(kSchedule) == kNoNode) return planner.set(kSchedule, YamlSequence{entry});
  return planner.insert(kSchedule, index, entry);
}

}  // namespace

// A part with its type and with what the kind requires, taken from the kind's example.
YamlMapping partOf(const schema::KindDescriptor& kind) {
  YamlMapping part{{schema::Registry::instance().typeField(kind.family).name, std::string(kind.id)}};
  const yaml::ParseResult example = yaml::parse(SourceText(kind.example));
  YamlMapping needed;
  for (const FieldSpec& field : kind.fields.fields) {
    if (!field.required || !example.tree) continue;
    const YamlTree& tree = *example.tree;
    const NodeId section = *kind.section ? tree.find(tree.root(), kind.section) : tree.root();
    const NodeId value = tree.find(section, field.name);
    if (value != kNoNode)
      needed.emplace_back(field.name, yaml::Verbatim{std::string(tree.text().slice(tree[value].range))});
  }
  if (needed.empty()) return part;
  if (*kind.section)
    part.emplace_back(kind.section, std::move(needed));
  else
    part.insert(part.end(), needed.begin(), needed.end());
  return part;
}

NewTemplate newTemplate(const analysis::Analysis& analysis, std::string_view mixerKind, std::string_view ffnKind) {
  const std::string wanted = std::string(mixerKind) + "_" + std::string(ffnKind);
  NewTemplate made;
  made.name = analysis.tree ? freeTemplateName(*analysis.tree, wanted) : wanted;
  const schema::Registry& registry = schema::Registry::instance();
  const schema::KindDescriptor* mixer = registry.find(schema::KindFamily::Mixer, mixerKind);
  const schema::KindDescriptor* ffn = registry.find(schema::KindFamily::Ffn, ffnKind);
  if (!mixer) made.refusal = refuseEdit(DiagId::EditUnknownKind, kTemplates, {{"name", std::string(mixerKind)}});
  if (mixer && !ffn) made.refusal = refuseEdit(DiagId::EditUnknownKind, kTemplates, {{"name", std::string(ffnKind)}});
  if (mixer && ffn) made.body = {{"mixer", partOf(*mixer)}, {"ffn", partOf(*ffn)}};
  return made;
}

DesignEdit insertEntry(const analysis::Analysis& analysis, std::size_t index, std::string_view templateName) {
  Message label{ES_TR("Message", "Insert {name}"), {{"name", std::string(templateName)}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
    if (tree.find(kTemplates.child(templateName)) == kNoNode)
      return refuseEdit(DiagId::EditUnknownTemplate, kTemplates, {{"name", std::string(templateName)}});
    return insertIntoSchedule(tree, planner, index, templateName);
  });
}

DesignEdit insertNewTemplate(const analysis::Analysis& analysis, std::size_t index, std::string_view mixerKind,
                             std::string_view ffnKind) {
  const NewTemplate made = newTemplate(analysis, mixerKind, ffnKind);
  Message label{ES_TR("Message", "Insert new {name}"), {{"name", made.name}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree&, const EditPlanner&) -> EditPlan {
    if (!made.refusal) return made.refusal;
    yaml::EditBatch batch(analysis.tree);
    batch.step([&](const EditPlanner& planner) { return planner.set(kTemplates.child(made.name), made.body); });
    batch.step(
        [&](const EditPlanner& planner) { return insertIntoSchedule(*batch.tree(), planner, index, made.name); });
    return batch.finish();
  });
}

DesignEdit renameTemplate(const analysis::Analysis& analysis, std::string_view from, std::string_view to) {
  Message label{ES_TR("Message", "Rename {name} to {value}"),
                {{"name", std::string(from)}, {"value", std::string(to)}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
    if (to.empty()) return refuseEdit(DiagId::EditEmptyName, kTemplates);
    if (from == to) return std::vector<TextEdit>();
    if (tree.find(kTemplates.child(from)) == kNoNode)
      return refuseEdit(DiagId::EditUnknownTemplate, kTemplates, {{"name", std::string(from)}});
    std::vector<std::pair<YamlPath, YamlValue>> references;
    for (const NodeId id : templateReferences(tree, from)) references.emplace_back(tree.pathOf(id), std::string(to));
    return planner.replaceScalars(references, std::pair(kTemplates.child(from), std::string(to)));
  });
}

DesignEdit removeTemplate(const analysis::Analysis& analysis, std::string_view name) {
  Message label{ES_TR("Message", "Delete {name}"), {{"name", std::string(name)}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
    const std::size_t uses = templateReferences(tree, name).size();
    if (uses > 0)
      return refuseEdit(DiagId::EditTemplateInUse, kTemplates.child(name),
                        {{"name", std::string(name)}, {"count", static_cast<std::int64_t>(uses)}});
    return planner.remove(kTemplates.child(name));
  });
}

DesignEdit splitTemplate(const analysis::Analysis& analysis, std::size_t entry) {
  const std::string name = nameOf(analysis, entry);
  Message label{ES_TR("Message", "Make {name} unique"), {{"name", name}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner&) -> EditPlan {
    if (tree.find(kTemplates.child(name)) == kNoNode)
      return refuseEdit(DiagId::EditUnknownTemplate, kSchedule.child(entry), {{"name", name}});
    const std::string copy = freeTemplateName(tree, name);
    yaml::EditBatch batch(analysis.tree);
    batch.step([&](const EditPlanner& planner) { return planner.duplicateAs(kTemplates.child(name), copy); });
    batch.step([&](const EditPlanner& planner) { return planner.set(kSchedule.child(entry).child("template"), copy); });
    return batch.finish();
  });
}

DesignEdit pasteEntries(const analysis::Analysis& analysis, std::size_t index, std::string_view text) {
  return planEdit(analysis, {ES_TR("Message", "Paste entries"), {}},
                  [&](const YamlTree& tree, const EditPlanner& planner) {
                    if (tree.find(kSchedule) != kNoNode) return planner.insertText(kSchedule, index, text);
                    yaml::EditBatch batch(analysis.tree);
                    batch.step([&](const EditPlanner& first) { return first.set(kSchedule, YamlSequence()); });
                    batch.step([&](const EditPlanner& second) { return second.insertText(kSchedule, index, text); });
                    return batch.finish();
                  });
}

std::string copyEntries(const analysis::Analysis& analysis, const std::vector<std::size_t>& entries) {
  if (!analysis.tree) return {};
  return yaml::copyItems(*analysis.tree, analysis.tree->resolve(analysis.tree->find(kSchedule)), entries);
}

}  // namespace eulerstack::document
