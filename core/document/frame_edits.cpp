#include "core/document/frame_edits.h"

#include <algorithm>

#include "core/document/edit_parts.h"

namespace eulerstack::document {
namespace {

using schema::KindDescriptor;
using schema::KindFamily;
using yaml::EditBatch;
using yaml::EditPlan;
using yaml::EditPlanner;
using yaml::kNoNode;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::YamlMapping;
using yaml::YamlSequence;
using yaml::YamlTree;
using yaml::YamlValue;

const char* parallelKey() {
  return keyOf(CardForm::Parallel);
}
const char* integratorKey() {
  return keyOf(CardForm::Integrator);
}

std::string textAt(const YamlTree& tree, const YamlPath& path) {
  const NodeId id = tree.find(path);
  return id == kNoNode ? std::string() : tree[tree.resolve(id)].text;
}

NodeId listAt(const YamlTree& tree, const YamlPath& path) {
  const NodeId id = tree.find(path);
  const NodeId list = id == kNoNode ? kNoNode : tree.resolve(id);
  return list != kNoNode && tree[list].kind == NodeKind::Sequence ? list : kNoNode;
}

std::size_t sizeAt(const YamlTree& tree, const YamlPath& path) {
  const NodeId list = listAt(tree, path);
  return list == kNoNode ? 0 : tree[list].items.size();
}

bool has(const YamlTree& tree, const YamlPath& path) {
  return tree.find(path) != kNoNode;
}

bool isIntegratorBody(const YamlPath& item) {
  const auto* key = item.empty() ? nullptr : std::get_if<std::string>(&item.back());
  return key && *key == integratorKey();
}

std::size_t indexOf(const YamlPath& item) {
  const auto* index = item.empty() ? nullptr : std::get_if<std::size_t>(&item.back());
  return index ? *index : 0;
}

std::string nameAt(const analysis::Analysis& analysis, const YamlPath& item) {
  const std::string name = analysis.tree ? textAt(*analysis.tree, templateNameAt(item)) : std::string();
  return name.empty() ? item.toString() : name;
}

Message labelled(const char* text, std::string name) {
  return {text, {{"name", std::move(name)}}};
}

const KindDescriptor* firstKind(KindFamily family) {
  const auto kinds = schema::Registry::instance().kinds(family);
  return kinds.empty() ? nullptr : kinds.front();
}

EditPlan noSuchPath(const YamlPath& path) {
  return refuseEdit(DiagId::EditNoSuchPath, path, {{"path", path.toString()}});
}

EditPlan unknownTemplate(std::string_view name) {
  return refuseEdit(DiagId::EditUnknownTemplate, kTemplates, {{"name", std::string(name)}});
}

bool isTemplate(const YamlTree& tree, std::string_view name) {
  return has(tree, kTemplates.child(name));
}

// Names of streams are unique: "fast", "fast_2".
std::string freeName(const std::vector<std::string>& taken, const std::string& wanted) {
  std::string name = wanted;
  for (int number = 2; std::find(taken.begin(), taken.end(), name) != taken.end(); ++number)
    name = wanted + "_" + std::to_string(number);
  return name;
}

YamlMapping streamOf(const std::string& name, YamlSequence body) {
  return {{"stream", name}, {"body", std::move(body)}};
}

YamlMapping parallelOf(YamlSequence streams) {
  YamlMapping entry{{parallelKey(), std::move(streams)}};
  if (const KindDescriptor* merge = firstKind(KindFamily::Merge)) entry.emplace_back("merge", partOf(*merge));
  return entry;
}

YamlMapping integratorOf(std::string_view body, std::int64_t steps) {
  YamlMapping fields;
  if (const KindDescriptor* method = firstKind(KindFamily::Integrator))
    fields.emplace_back(schema::Registry::instance().typeField(KindFamily::Integrator).name, std::string(method->id));
  fields.emplace_back("steps", steps);
  fields.emplace_back("body", std::string(body));
  return {{integratorKey(), std::move(fields)}};
}

// The number written there, or 1: an expression stays one.
YamlValue numberAt(const YamlTree& tree, const YamlPath& path) {
  const NodeId id = tree.find(path);
  if (id == kNoNode) return 1;
  return yaml::Verbatim{std::string(tree.text().slice(tree[tree.resolve(id)].range))};
}

YamlMapping plainOf(std::string_view name) {
  return {{keyOf(CardForm::Plain), std::string(name)}};
}

// Where the item is once something was put into the list.
YamlPath afterInsert(const YamlPath& item, const YamlPath& list, std::size_t index) {
  YamlPath moved;
  for (std::size_t i = 0; i < item.size(); ++i) {
    PathSegment segment = item[i];
    auto* place = std::get_if<std::size_t>(&segment);
    if (i == list.size() && item.startsWith(list) && place && *place >= index) ++*place;
    moved = std::visit([&](const auto& part) { return moved.child(part); }, segment);
  }
  return moved;
}

// What goes when the item goes: a stream without cards is none, and neither is an integrator without a body.
YamlPath removedWith(const YamlTree& tree, const YamlPath& item) {
  if (isIntegratorBody(item)) return item.parent();
  const bool inStream = item.size() > kSchedule.size() + 1;
  return inStream && sizeAt(tree, item.parent()) == 1 ? item.parent().parent() : item;
}

bool adjacentAndPlain(const YamlTree& tree, const std::vector<std::size_t>& entries) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (textAt(tree, templateNameAt(kSchedule.child(entries[i]))).empty()) return false;
    if (i > 0 && entries[i] != entries[i - 1] + 1) return false;
  }
  return !entries.empty();
}

}  // namespace

YamlPath templateNameAt(const YamlPath& item) {
  return item.child(isIntegratorBody(item) ? "body" : keyOf(CardForm::Plain));
}

DesignEdit wrapInParallel(const analysis::Analysis& analysis, std::vector<std::size_t> entries) {
  std::sort(entries.begin(), entries.end());
  return planEdit(
      analysis, {ES_TR("Message", "Run side by side"), {}}, [&](const YamlTree& tree, const EditPlanner&) -> EditPlan {
        if (!adjacentAndPlain(tree, entries)) return noSuchPath(kSchedule.child(entries.empty() ? 0 : entries.front()));
        const std::size_t first = entries.front();
        YamlSequence streams;
        std::vector<std::string> names, bodies;
        for (std::size_t i = 0; i < std::max<std::size_t>(2, entries.size()); ++i) {
          const std::size_t entry = entries[std::min(i, entries.size() - 1)];
          names.push_back(freeName(names, textAt(tree, templateNameAt(kSchedule.child(entry)))));
          bodies.push_back(yaml::copyItems(tree, listAt(tree, kSchedule), {entry}));
          streams.push_back(streamOf(names.back(), {}));
        }
        EditBatch batch(analysis.tree);
        batch.step([&](const EditPlanner& p) { return p.insert(kSchedule, first, parallelOf(std::move(streams))); });
        const YamlPath list = kSchedule.child(first).child(parallelKey());
        for (std::size_t s = 0; s < bodies.size(); ++s)
          batch.step([&](const EditPlanner& p) { return p.insertText(list.child(s).child("body"), 0, bodies[s]); });
        for (std::size_t& entry : entries) ++entry;  // behind the frame now
        batch.step([&](const EditPlanner& p) { return p.removeItems(kSchedule, entries); });
        return batch.finish();
      });
}

DesignEdit wrapInIntegrator(const analysis::Analysis& analysis, std::size_t entry) {
  const YamlPath item = kSchedule.child(entry);
  Message label = labelled(ES_TR("Message", "Put {name} into an integrator"), nameAt(analysis, item));
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner&) -> EditPlan {
    if (!adjacentAndPlain(tree, {entry})) return noSuchPath(item);
    YamlMapping frame = integratorOf(textAt(tree, templateNameAt(item)), 1);
    std::get<YamlMapping>(frame.front().second.data)[1].second = numberAt(tree, item.child("repeat"));
    EditBatch batch(analysis.tree);
    batch.step([&](const EditPlanner& p) { return p.insert(kSchedule, entry, frame); });
    batch.step([&](const EditPlanner& p) { return p.remove(kSchedule.child(entry + 1)); });
    return batch.finish();
  });
}

DesignEdit unwrapFrame(const analysis::Analysis& analysis, std::size_t entry) {
  const YamlPath item = kSchedule.child(entry);
  return planEdit(analysis, {ES_TR("Message", "Unwrap the frame"), {}},
                  [&](const YamlTree& tree, const EditPlanner&) -> EditPlan {
                    EditBatch batch(analysis.tree);
                    std::size_t next = entry + 1;
                    if (has(tree, item.child(parallelKey()))) {
                      const YamlPath streams = item.child(parallelKey());
                      for (std::size_t s = 0; s < sizeAt(tree, streams); ++s) {
                        const NodeId body = listAt(tree, streams.child(s).child("body"));
                        if (body == kNoNode || tree[body].items.empty()) continue;
                        std::vector<std::size_t> all(tree[body].items.size());
                        for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
                        const std::string text = yaml::copyItems(tree, body, all);
                        batch.step([&](const EditPlanner& p) { return p.insertText(kSchedule, next, text); });
                        next += all.size();
                      }
                    } else if (has(tree, item.child(integratorKey()))) {
                      const YamlPath fields = item.child(integratorKey());
                      YamlMapping plain = plainOf(textAt(tree, fields.child("body")));
                      plain.emplace_back("repeat", numberAt(tree, fields.child("steps")));
                      batch.step([&](const EditPlanner& p) { return p.insert(kSchedule, next, plain); });
                    } else {
                      return noSuchPath(item);
                    }
                    batch.step([&](const EditPlanner& p) { return p.remove(item); });
                    return batch.finish();
                  });
}

DesignEdit insertFrame(const analysis::Analysis& analysis, std::size_t index, CardForm form,
                       std::string_view templateName) {
  const std::string name(templateName);
  return planEdit(analysis, labelled(ES_TR("Message", "Insert {name}"), keyOf(form)),
                  [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
                    if (!isTemplate(tree, name)) return unknownTemplate(name);
                    YamlMapping frame = plainOf(name);
                    if (form == CardForm::Integrator) frame = integratorOf(name, 2);
                    if (form == CardForm::Parallel)
                      frame = parallelOf({streamOf(name, YamlSequence{plainOf(name)}),
                                          streamOf(name + "_2", YamlSequence{plainOf(name)})});
                    if (!has(tree, kSchedule)) return planner.set(kSchedule, YamlSequence{frame});
                    return planner.insert(kSchedule, index, frame);
                  });
}

DesignEdit addStream(const analysis::Analysis& analysis, std::size_t entry, std::size_t index,
                     std::string_view templateName) {
  const std::string name(templateName);
  const YamlPath streams = kSchedule.child(entry).child(parallelKey());
  return planEdit(analysis, labelled(ES_TR("Message", "Add a stream of {name}"), name),
                  [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
                    if (!isTemplate(tree, name)) return unknownTemplate(name);
                    std::vector<std::string> taken;
                    for (std::size_t s = 0; s < sizeAt(tree, streams); ++s)
                      taken.push_back(textAt(tree, streams.child(s).child("stream")));
                    return planner.insert(streams, index, streamOf(freeName(taken, name), YamlSequence{plainOf(name)}));
                  });
}

DesignEdit insertItem(const analysis::Analysis& analysis, const YamlPath& list, std::size_t index,
                      std::string_view templateName) {
  const std::string name(templateName);
  return planEdit(analysis, labelled(ES_TR("Message", "Insert {name}"), name),
                  [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
                    if (!isTemplate(tree, name)) return unknownTemplate(name);
                    return planner.insert(list, index, plainOf(name));
                  });
}

DesignEdit insertNewItem(const analysis::Analysis& analysis, const YamlPath& list, std::size_t index,
                         std::string_view mixerKind, std::string_view ffnKind) {
  const NewTemplate made = newTemplate(analysis, mixerKind, ffnKind);
  return planEdit(analysis, labelled(ES_TR("Message", "Insert new {name}"), made.name),
                  [&](const YamlTree&, const EditPlanner&) -> EditPlan {
                    if (!made.refusal) return made.refusal;
                    EditBatch batch(analysis.tree);
                    batch.step([&](const EditPlanner& p) { return p.set(kTemplates.child(made.name), made.body); });
                    batch.step([&](const EditPlanner& p) { return p.insert(list, index, plainOf(made.name)); });
                    return batch.finish();
                  });
}

DesignEdit setItemTemplate(const analysis::Analysis& analysis, const YamlPath& item, std::string_view templateName) {
  const std::string name(templateName);
  return planEdit(analysis, labelled(ES_TR("Message", "Use {name}"), name),
                  [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
                    if (!isTemplate(tree, name)) return unknownTemplate(name);
                    return planner.set(templateNameAt(item), name);
                  });
}

DesignEdit setItemRepeat(const analysis::Analysis& analysis, const YamlPath& item, std::int64_t repeat) {
  Message label{ES_TR("Message", "Set repeat of {name} to {value}"),
                {{"name", nameAt(analysis, item)}, {"value", repeat}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
    const YamlPath path = item.child(isIntegratorBody(item) ? "steps" : "repeat");
    // 1 is what is meant when nothing is written.
    if (repeat == 1 && !has(tree, path) && has(tree, item)) return std::vector<TextEdit>();
    return planner.set(path, repeat);
  });
}

DesignEdit removeItem(const analysis::Analysis& analysis, const YamlPath& item) {
  return planEdit(
      analysis, labelled(ES_TR("Message", "Delete {name}"), nameAt(analysis, item)),
      [&](const YamlTree& tree, const EditPlanner& planner) { return planner.remove(removedWith(tree, item)); });
}

DesignEdit duplicateItem(const analysis::Analysis& analysis, const YamlPath& item) {
  return planEdit(analysis, labelled(ES_TR("Message", "Duplicate {name}"), nameAt(analysis, item)),
                  [&](const YamlTree&, const EditPlanner& planner) { return planner.duplicate(item); });
}

DesignEdit moveItem(const analysis::Analysis& analysis, const YamlPath& item, const YamlPath& list, std::size_t index) {
  return planEdit(analysis, labelled(ES_TR("Message", "Move {name}"), nameAt(analysis, item)),
                  [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
                    if (item.parent() == list) return planner.move(list, indexOf(item), index);
                    const NodeId from = listAt(tree, item.parent());
                    if (from == kNoNode) return noSuchPath(item);
                    const std::string text = yaml::copyItems(tree, from, {indexOf(item)});
                    EditBatch batch(analysis.tree);
                    batch.step([&](const EditPlanner& p) { return p.insertText(list, index, text); });
                    const YamlPath left = removedWith(tree, item);
                    batch.step([&](const EditPlanner& p) { return p.remove(afterInsert(left, list, index)); });
                    return batch.finish();
                  });
}

DesignEdit splitItemTemplate(const analysis::Analysis& analysis, const YamlPath& item) {
  const std::string name = nameAt(analysis, item);
  return planEdit(analysis, labelled(ES_TR("Message", "Make {name} unique"), name),
                  [&](const YamlTree& tree, const EditPlanner&) -> EditPlan {
                    if (!isTemplate(tree, name)) return unknownTemplate(name);
                    const std::string copy = freeTemplateName(tree, name);
                    EditBatch batch(analysis.tree);
                    batch.step([&](const EditPlanner& p) { return p.duplicateAs(kTemplates.child(name), copy); });
                    batch.step([&](const EditPlanner& p) { return p.set(templateNameAt(item), copy); });
                    return batch.finish();
                  });
}

DesignEdit toggleModule(const analysis::Analysis& analysis, const YamlPath& module, std::string_view kind) {
  const bool off = analysis.tree && has(*analysis.tree, module);
  Message label{off ? ES_TR("Message", "Turn off {field}") : ES_TR("Message", "Turn on {field}"),
                {{"field", module.toString()}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
    if (off) return planner.remove(module);
    const schema::FieldSpec* field = schema::fieldAt(tree, module);
    if (!field || field->type != schema::FieldType::Kind) return noSuchPath(module);
    const KindDescriptor* chosen =
        kind.empty() ? firstKind(field->family) : schema::Registry::instance().find(field->family, kind);
    if (!chosen) return refuseEdit(DiagId::EditUnknownKind, module, {{"name", std::string(kind)}});
    YamlMapping part = partOf(*chosen);
    // A change of width begins with the width that is there.
    for (auto& [key, value] : part)
      if (key == "d_out" && analysis.model) value = analysis.model->dims.d_model;
    return planner.set(module, part);
  });
}

DesignEdit toggleOverride(const analysis::Analysis& analysis, const YamlPath& item) {
  const YamlPath path = item.child("override");
  const bool off = analysis.tree && has(*analysis.tree, path);
  Message label{off ? ES_TR("Message", "Turn off {field}") : ES_TR("Message", "Turn on {field}"),
                {{"field", path.toString()}}};
  return planEdit(analysis, std::move(label), [&](const YamlTree& tree, const EditPlanner& planner) -> EditPlan {
    if (off) return planner.remove(path);
    const YamlPath scaling = kTemplates.child(nameAt(analysis, item)).child("residual").child("scaling");
    YamlValue same = 1.0;
    if (has(tree, scaling)) same = numberAt(tree, scaling);
    return planner.set(path, YamlMapping{{"residual", YamlMapping{{"scaling", same}}}});
  });
}

}  // namespace eulerstack::document
