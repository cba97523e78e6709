// The schedule: plain, parallel and integrator entries.
#include <algorithm>
#include <set>

#include "core/base/quantities.h"
#include "core/kinds/integrators.h"
#include "core/schema/checker.h"

namespace eulerstack::schema {

using yaml::kNoNode;
using yaml::Node;
using yaml::NodeId;
using yaml::NodeKind;

namespace {

// The forms of an entry, each with the key that names it and the section of its keys.
struct Form {
  const char* key;
  const char* section;
};
constexpr Form kForms[] = {
    {"template", "schedule_entry"}, {"parallel", "parallel_entry"}, {"integrator", "integrator_entry"}};

}  // namespace

void Checker::checkSchedule(NodeId written, const Place& place) {
  const Node& list = m_tree[m_tree.resolve(written)];
  if (list.kind != NodeKind::Sequence) {
    m_reporter.add(DiagId::ExpectedList, place, m_reporter.valueRange(written),
                   {{"field", std::string(place.name())}, {"value", m_reporter.valueText(written)}});
    return;
  }
  if (list.items.empty()) {
    const std::string example(m_templateNames.empty() ? "block" : m_templateNames.front());
    Diagnostic& diagnostic =
        m_reporter.add(DiagId::EmptySchedule, place, m_reporter.valueRange(written), {{"example", example}});
    const yaml::YamlSequence entries{yaml::YamlMapping{{"template", example}}};
    if (!m_templateNames.empty()) m_reporter.offerSet(diagnostic, place, entries, yaml::writeFlow(entries));
  }
  m_spec.schedule.reserve(list.items.size());
  const bool aliased = m_tree[written].kind == NodeKind::Alias;
  for (std::size_t i = 0; i < list.items.size(); ++i) checkEntry(list.items[i], place.child(i, aliased));
}

// Keys of the other forms are known words in the wrong place.
std::vector<std::string_view> Checker::reportOtherKeys(NodeId written, const Place& place, const Fieldset& set,
                                                       std::string_view form) {
  std::vector<std::string_view> others;
  for (const yaml::MapEntry& entry : m_tree[m_tree.resolve(written)].entries) {
    const Node& key = m_tree[m_tree.resolve(entry.key)];
    const bool known = std::any_of(std::begin(kForms), std::end(kForms),
                                   [&](const Form& each) { return m_registry.section(each.section)->find(key.text); });
    if (!known || set.find(key.text)) continue;
    others.emplace_back(key.text);
    const Place child = childOf(place, written, key.text);
    Diagnostic& diagnostic = m_reporter.add(DiagId::EntryKeyOfOther, child, m_tree[entry.key].range,
                                            {{"key", key.text}, {"form", std::string(form)}});
    m_reporter.offerRemoval(diagnostic, child);
  }
  return others;
}

void Checker::checkEntry(NodeId written, const Place& place) {
  if (!isMapping(written, place)) return;
  std::vector<const Form*> forms;
  std::string names;
  for (const Form& form : kForms) {
    if (m_tree.find(written, form.key) == kNoNode) continue;
    names += (forms.empty() ? "" : ", ") + std::string(form.key);
    forms.push_back(&form);
  }
  if (forms.size() > 1) m_reporter.add(DiagId::EntryForms, place, m_reporter.valueRange(written), {{"keys", names}});
  if (forms.empty()) forms.push_back(&kForms[0]);
  Fieldset set{forms.front()->section, {}};
  for (const Form* form : forms)
    for (const FieldSpec& field : m_registry.section(form->section)->fields) set.fields.push_back(&field);
  const std::vector<std::string_view> others = reportOtherKeys(written, place, set, forms.front()->key);
  const std::vector<Given> given = readKeys(written, place, set, others);
  FieldValues values;
  readGiven(given, written, place, set, values);
  for (const Form* form : forms) {
    if (form == &kForms[0]) m_spec.schedule.emplace_back(plainEntry(written, place, values));
    if (form == &kForms[1]) m_spec.schedule.emplace_back(parallelEntry(written, place, values));
    if (form == &kForms[2]) m_spec.schedule.emplace_back(integratorEntry(written, values));
  }
  if (forms.size() == 1) countLayers(m_spec.schedule.back(), written, place);
}

PlainEntrySpec Checker::plainEntry(NodeId written, const Place& place, const FieldValues& values) {
  PlainEntrySpec entry;
  entry.node = written;
  entry.repeat = values.integer("repeat", 1);
  entry.templateName = values.text("template");
  if (const KindInstance* gate = values.kind("depth_gating")) entry.depthGating = *gate;
  const NodeId override = m_tree.find(written, "override");
  const Place overridePlace = childOf(place, written, "override");
  if (override != kNoNode && !m_reader.isNull(override) && isMapping(override, overridePlace)) {
    const auto base = m_templates.find(entry.templateName);
    entry.override =
        readOverride(override, overridePlace, base == m_templates.end() ? nullptr : &m_spec.templates[base->second]);
  }
  return entry;
}

ParallelEntrySpec Checker::parallelEntry(NodeId written, const Place& place, const FieldValues& values) {
  ParallelEntrySpec entry;
  entry.node = written;
  if (const KindInstance* merge = values.kind("merge")) entry.merge = *merge;
  const NodeId list = m_tree.find(written, "parallel");
  const Place listPlace = childOf(place, written, "parallel");
  const Node& streams = m_tree[m_tree.resolve(list)];
  if (streams.kind != NodeKind::Sequence) {
    m_reporter.add(DiagId::ExpectedList, listPlace, m_reporter.valueRange(list),
                   {{"field", std::string("parallel")}, {"value", m_reporter.valueText(list)}});
    return entry;
  }
  const auto count = static_cast<std::int64_t>(streams.items.size());
  if (count < 2) m_reporter.add(DiagId::TooFewStreams, listPlace, m_reporter.valueRange(list), {{"count", count}});
  const bool aliased = m_tree[list].kind == NodeKind::Alias;
  for (std::size_t i = 0; i < streams.items.size(); ++i)
    readStream(streams.items[i], listPlace.child(i, aliased), entry);
  checkStreamNames(entry, childOf(place, written, "merge"));
  return entry;
}

void Checker::readStream(NodeId written, const Place& place, ParallelEntrySpec& entry) {
  if (!isMapping(written, place)) return;
  const FieldValues values = readSection(written, place, fieldsetOf(*m_registry.section("stream")));
  StreamSpec stream;
  stream.name = values.text("stream");
  stream.node = written;
  const FieldValues::Entry* name = values.find("stream");
  const bool twice = std::any_of(entry.streams.begin(), entry.streams.end(),
                                 [&](const StreamSpec& other) { return other.name == stream.name; });
  if (name && name->given && twice)
    m_reporter.add(DiagId::DuplicateName, childOf(place, written, "stream"), m_reporter.valueRange(name->node),
                   {{"field", std::string("stream")}, {"value", stream.name}});
  if (const NodeId body = m_tree.find(written, "body"); body != kNoNode)
    readBody(body, childOf(place, written, "body"), stream);
  entry.streams.push_back(std::move(stream));
}

void Checker::readBody(NodeId written, const Place& place, StreamSpec& stream) {
  const Node& list = m_tree[m_tree.resolve(written)];
  if (list.kind != NodeKind::Sequence) {
    m_reporter.add(DiagId::ExpectedList, place, m_reporter.valueRange(written),
                   {{"field", std::string("body")}, {"value", m_reporter.valueText(written)}});
    return;
  }
  if (list.items.empty()) {
    const std::string example(m_templateNames.empty() ? "block" : m_templateNames.front());
    Diagnostic& diagnostic = m_reporter.add(DiagId::EmptyBody, place, m_reporter.valueRange(written),
                                            {{"stream", stream.name}, {"example", example}});
    const yaml::YamlSequence entries{yaml::YamlMapping{{"template", example}}};
    if (!m_templateNames.empty()) m_reporter.offerSet(diagnostic, place, entries, yaml::writeFlow(entries));
  }
  const bool aliased = m_tree[written].kind == NodeKind::Alias;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const Place item = place.child(i, aliased);
    if (!isMapping(list.items[i], item)) continue;
    const Fieldset set = fieldsetOf(*m_registry.section("stream_layer"));
    const std::vector<std::string_view> others = reportOtherKeys(list.items[i], item, set, "stream");
    FieldValues values;
    readGiven(readKeys(list.items[i], item, set, others), list.items[i], item, set, values);
    PlainEntrySpec layer;
    layer.node = list.items[i];
    layer.repeat = values.integer("repeat", 1);
    layer.templateName = values.text("template");
    stream.body.push_back(std::move(layer));
  }
}

// Streams that a merge names (from, to) exist and differ.
void Checker::checkStreamNames(const ParallelEntrySpec& entry, const Place& place) {
  std::vector<std::string_view> names;
  for (const StreamSpec& stream : entry.streams) names.emplace_back(stream.name);
  const NodeId mapping = entry.merge.node;
  for (const char* key : {"from", "to"}) {
    const FieldValues::Entry* field = entry.merge.values.find(key);
    if (!field || !field->given) continue;
    const std::string name(entry.merge.values.text(key));
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    const Place child = childOf(place, mapping, key);
    Diagnostic& diagnostic = m_reporter.add(DiagId::UnknownStream, child, m_reporter.valueRange(field->node),
                                            {{"value", name}, {"allowed", candidateList(name, names)}});
    for (const std::string_view candidate : names)
      if (diagnostic.fixes.size() < 4 && !candidate.empty())
        m_reporter.offerValue(diagnostic, child, field->node, yaml::writeScalar(std::string(candidate)), false);
  }
  const std::string_view from = entry.merge.values.text("from"), to = entry.merge.values.text("to");
  if (!from.empty() && from == to)
    m_reporter.add(DiagId::SameStream, childOf(place, mapping, "to"),
                   m_reporter.valueRange(entry.merge.values.find("to")->node), {{"value", std::string(to)}});
}

IntegratorEntrySpec Checker::integratorEntry(NodeId written, const FieldValues& values) {
  IntegratorEntrySpec entry;
  entry.node = written;
  const KindInstance* method = values.kind("integrator");
  if (!method) return entry;
  entry.method = *method;
  entry.templateName = method->values.text("body");
  entry.steps = method->values.integer("steps", 1);
  entry.hidden = method->values.text("output") == "hidden";
  entry.shared = kinds::sharesWeights(*method);
  return entry;
}

// The template that a reference names, or null after a report.
const TemplateSpec* Checker::findTemplate(NodeId written, const Place& place) {
  const std::optional<std::string_view> name = m_reader.textOf(written);
  if (name) {
    const auto found = m_templates.find(*name);
    if (found != m_templates.end()) return &m_spec.templates[found->second];
  }
  if (!name && expr::isExpression(m_tree, written) && !m_values.find(m_tree.resolve(written))) return nullptr;
  if (m_templateNames.empty()) {
    m_reporter.fail();  // an empty or missing layer_templates is reported there
    return nullptr;
  }
  const Node& node = m_tree[m_tree.resolve(written)];
  const bool scalar = node.kind == NodeKind::Scalar;
  const std::string near = scalar ? nearest(node.text, m_templateNames) : std::string();
  Diagnostic& diagnostic = m_reporter.add(DiagId::UnknownTemplate, place, m_reporter.valueRange(written),
                                          {{"value", name ? std::string(*name) : m_reporter.valueText(written)},
                                           {"allowed", candidateList(scalar ? node.text : "", m_templateNames)}});
  if (!near.empty()) {
    m_reporter.offerValue(diagnostic, place, written, yaml::writeScalar(near), isOneSlip(node.text, m_templateNames));
  } else {
    for (const std::string_view candidate : m_templateNames)
      if (diagnostic.fixes.size() < 4)
        m_reporter.offerValue(diagnostic, place, written, yaml::writeScalar(std::string(candidate)), false);
  }
  return nullptr;
}

// Each number is within its own limit; the sum is reported at the entry that passes it.
void Checker::countLayers(const EntrySpec& entry, NodeId written, const Place& place) {
  const bool within = m_layers <= m_limits.expandedLayers;
  const std::int64_t before = m_layers;
  m_layers = checkedAdd(m_layers, layersOf(entry)).value_or(INT64_MAX);
  if (!within || m_layers <= m_limits.expandedLayers) return;
  const NodeId repeat = m_tree.find(written, "repeat");
  const Place field = repeat == kNoNode ? place : childOf(place, written, "repeat");
  Diagnostic& diagnostic =
      m_reporter.add(DiagId::TooManyLayers, field, m_reporter.valueRange(repeat == kNoNode ? written : repeat),
                     {{"layers", m_layers}, {"limit", m_limits.expandedLayers}});
  if (before < m_limits.expandedLayers && repeat != kNoNode)
    m_reporter.offerValue(diagnostic, field, repeat, std::to_string(m_limits.expandedLayers - before), false);
}

}  // namespace eulerstack::schema
