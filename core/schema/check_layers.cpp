// Layer templates and what entries override in them.
#include <algorithm>
#include <deque>

#include "core/schema/checker.h"
#include "core/schema/not_built.h"

namespace eulerstack::schema {

using yaml::kNoNode;
using yaml::Node;
using yaml::NodeId;
using yaml::NodeKind;

void Checker::checkTemplates(NodeId written, const Place& place) {
  if (!isMapping(written, place)) return;
  const Node& mapping = m_tree[m_tree.resolve(written)];
  if (mapping.entries.empty()) {
    const char* example = m_registry.section("root")->find("layer_templates")->example;
    Diagnostic& diagnostic = m_reporter.add(DiagId::EmptyTemplates, place, m_reporter.valueRange(written));
    m_reporter.offerSet(diagnostic, place, valueOf(example), example);
  }
  m_spec.templates.reserve(mapping.entries.size());
  for (const yaml::MapEntry& entry : mapping.entries) {
    const Node& key = m_tree[m_tree.resolve(entry.key)];
    const Place child = childOf(place, written, key.text);
    if (!isTextKey(entry.key)) m_reporter.fail();
    m_templates.emplace(key.text, m_spec.templates.size());
    m_templateNames.emplace_back(key.text);
    checkTemplate(key.text, entry.value, child);
  }
}

void Checker::checkTemplate(std::string_view name, NodeId written, const Place& place) {
  TemplateSpec& spec = m_spec.templates.emplace_back();
  spec.name = name;
  spec.node = written;
  if (!isMapping(written, place)) return;
  const Section& section = *m_registry.section("layer_template");
  const Fieldset set = fieldsetOf(section);
  FieldValues values;
  const std::vector<Given> given = readKeys(written, place, set);
  readGiven(given, written, place, set, values);
  const auto part = [&](const char* key) {
    const FieldValues::Entry* entry = values.find(key);
    if (entry && entry->given) return *values.kind(key);
    const bool missing = m_tree.find(written, key) == kNoNode;
    return missing ? defaultKind(*section.find(key)) : KindInstance{};
  };
  spec.mixer = part("mixer");
  spec.ffn = part("ffn");
  spec.norm = part("norm");
  spec.residual = part("residual");
  const auto optional = [&](const char* key) {
    const KindInstance* kind = values.kind(key);
    return kind ? *kind : KindInstance{};
  };
  spec.memory = optional("memory");
  spec.shapeChange = optional("shape_change");
  spec.state = readState(m_tree.find(written, "state"), childOf(place, written, "state"), spec.mixer);
  const std::pair<const char*, const KindInstance*> parts[] = {
      {"mixer", &spec.mixer},       {"ffn", &spec.ffn},       {"norm", &spec.norm},
      {"residual", &spec.residual}, {"memory", &spec.memory}, {"shape_change", &spec.shapeChange}};
  for (const auto& [key, instance] : parts) {
    const Place part = childOf(place, written, key);
    runRules(*instance, fieldsPlace(*instance, part));
  }
}

// Flags of the state: by the mixer when none is given, else those given and no others.
FieldValues Checker::readState(NodeId written, const Place& place, const KindInstance& mixer) {
  const Section& section = *m_registry.section("state");
  const FieldSpec& cache = *section.find("kv_cache");
  const FieldSpec& state = *section.find("ssm_state");
  FieldValues values;
  const bool given = written != kNoNode && !m_reader.isNull(written) && isMapping(written, place);
  if (given) values = readSection(written, place, fieldsetOf(section));
  const bool named = (values.find("kv_cache") && values.find("kv_cache")->given) ||
                     (values.find("ssm_state") && values.find("ssm_state")->given);
  for (const auto& [field, supported] :
       {std::pair(&cache, mayKeepKvCache(mixer)), std::pair(&state, mayKeepState(mixer))}) {
    const FieldValues::Entry* entry = values.find(field->name);
    if (!entry || !entry->given) {
      values.set({field, !named && supported, false, kNoNode});
    } else if (mixer.kind && values.boolean(field->name) && !supported) {
      const Place child = childOf(place, written, field->name);
      Diagnostic& diagnostic =
          m_reporter.add(DiagId::StateUnsupported, child, m_reporter.valueRange(entry->node),
                         {{"field", std::string(field->name)}, {"kind", std::string(mixer.kind->id)}});
      m_reporter.offerValue(diagnostic, child, entry->node, "false", false);
    }
  }
  return values;
}

namespace {

// The mapping inside `values` in which the field stands; `name` becomes its name there. "moe.balance.group_limit" leads
// through the sections moe and balance, "branches.local" to a kind in a KindMap. The entries passed go into `passed`.
const FieldValues* sectionHolding(const FieldValues& values, std::string_view& name,
                                  std::vector<const FieldValues::Entry*>& passed) {
  if (values.find(name)) return &values;
  for (const FieldValues::Entry& entry : values.entries()) {
    const std::string_view key = entry.spec->name;
    const FieldValues* inner = values.section(key);
    if (!inner && !values.kindMap(key)) continue;
    if (!name.starts_with(key) || name.substr(key.size(), 1) != ".") continue;
    passed.push_back(&entry);
    name.remove_prefix(key.size() + 1);
    return inner ? sectionHolding(*inner, name, passed) : nullptr;
  }
  return &values;
}

NodeId kindNode(const FieldValues::Entry& map, std::string_view name) {
  for (const auto& [key, kind] : std::get<std::shared_ptr<const KindMap>>(map.value)->entries)
    if (key == name) return kind.node;
  return map.node;
}

}  // namespace

void Checker::runRules(const KindInstance& instance, const Place& place, const FieldValues& modelValues) {
  if (!instance.kind) return;
  const bool otherWidth = &modelValues != &m_spec.model;
  const auto report = [&](RuleFinding finding) {
    const Place root;
    const Place model = root.child("model");
    if (otherWidth && finding.model) return;  // the width is the layer's, not the model's
    if (finding.model && !m_modelFindings.emplace(finding.id, finding.field).second) return;
    const std::string full = finding.section.empty() ? finding.field : finding.section + "." + finding.field;
    std::string_view name = full;
    std::vector<const FieldValues::Entry*> passed;
    const FieldValues* values = sectionHolding(finding.model ? m_spec.model : instance.values, name, passed);
    std::deque<Place> places{finding.model ? model : place};
    for (const FieldValues::Entry* outer : passed)
      places.push_back(places.back().child(outer->spec->name, m_tree[outer->node].kind == NodeKind::Alias));
    const FieldValues::Entry* entry = values ? values->find(name) : nullptr;
    NodeId node = entry && entry->given ? entry->node : instance.node;
    if (!values) node = kindNode(*passed.back(), name);
    const Place field = name.empty() ? places.back() : places.back().child(name);
    if (otherWidth && m_reporter.has(finding.id, field)) return;
    Diagnostic& diagnostic = m_reporter.add(finding.id, field, m_reporter.valueRange(node), std::move(finding.args));
    if (finding.fix && entry && entry->given)
      m_reporter.offerValue(diagnostic, field, node, std::to_string(*finding.fix), false);
    if (finding.removable && entry && entry->given) m_reporter.offerRemoval(diagnostic, field);
  };
  const RuleContext context{modelValues, m_spec.positional, report};
  for (const KindRule rule : instance.kind->rules) rule(instance, context);
  runInnerRules(instance.values, place, modelValues);
}

void Checker::runInnerRules(const FieldValues& values, const Place& place, const FieldValues& model) {
  for (const FieldValues::Entry& entry : values.entries()) {
    if (!entry.given) continue;
    const Place child = place.child(entry.spec->name, m_tree[entry.node].kind == NodeKind::Alias);
    if (const KindInstance* kind = values.kind(entry.spec->name)) {
      runRules(*kind, fieldsPlace(*kind, child), model);
    } else if (const FieldValues* section = values.section(entry.spec->name)) {
      runInnerRules(*section, child, model);
    } else if (const KindMap* map = values.kindMap(entry.spec->name)) {
      for (const auto& [name, part] : map->entries) {
        const Place named = child.child(name, m_tree[part.node].kind == NodeKind::Alias);
        runRules(part, fieldsPlace(part, named), model);
      }
    }
  }
}

// Options stand beside the type or in a mapping of their own.
Place Checker::fieldsPlace(const KindInstance& instance, const Place& place) {
  return instance.kind && *instance.kind->section ? place.child(instance.kind->section) : place;
}

bool Checker::isMixerOptions(std::string_view key) const {
  const auto kinds = m_registry.kinds(KindFamily::Mixer);
  return std::any_of(kinds.begin(), kinds.end(), [&](const KindDescriptor* kind) { return key == kind->section; });
}

FieldValues Checker::readOverride(NodeId written, const Place& place, const TemplateSpec* base) {
  FieldValues values;
  const Section& section = *m_registry.section("override");
  const Fieldset set = fieldsetOf(section);
  // Parts of a layer that exist and may not be overridden are no unknown keys.
  std::vector<std::string_view> fixed;
  for (const yaml::MapEntry& entry : m_tree[m_tree.resolve(written)].entries) {
    const Node& key = m_tree[m_tree.resolve(entry.key)];
    const bool part = m_registry.section("layer_template")->find(key.text) || notBuiltKey("layer_template", key.text) ||
                      isMixerOptions(key.text);
    if (!part || set.find(key.text)) continue;
    fixed.emplace_back(key.text);
    std::vector<std::string_view> allowed;
    for (const FieldSpec& field : m_registry.overrideFields().fields) allowed.emplace_back(field.name);
    const Place child = childOf(place, written, key.text);
    Diagnostic& diagnostic = m_reporter.add(DiagId::OverrideNotAllowed, child, m_tree[entry.key].range,
                                            {{"key", key.text}, {"allowed", candidateList("", allowed)}});
    m_reporter.offerRemoval(diagnostic, child);
  }
  for (const Given& part : readKeys(written, place, set, fixed))
    if (part.value != kNoNode)
      readOverridePart(*part.field, part.value, childOf(place, written, part.field->name), base, values);
  return values;
}

namespace {

// The template's part that an override's part changes.
const KindInstance* partOf(const TemplateSpec& base, std::string_view name) {
  if (name == "residual") return &base.residual;
  if (name == "norm") return &base.norm;
  if (name == "ffn") return &base.ffn;
  return &base.mixer;
}

}  // namespace

// Its type; "" when it has errors.
std::string_view Checker::mixerTypeOf(const TemplateSpec& base) const {
  return base.mixer.kind ? base.mixer.kind->id : std::string_view();
}

void Checker::readOverridePart(const FieldSpec& part, NodeId written, const Place& place, const TemplateSpec* base,
                               FieldValues& values) {
  if (m_reader.isNull(written) || !isMapping(written, place)) return;
  const KindInstance* target = base ? partOf(*base, part.name) : nullptr;
  const KindDescriptor* kind = target ? target->kind : nullptr;
  const bool mixer = base && target == &base->mixer;
  const std::string_view mixerType = mixer ? mixerTypeOf(*base) : std::string_view();
  if (!mixerType.empty() && (!kind || std::string_view(kind->section) != part.name)) {
    Diagnostic& diagnostic =
        m_reporter.add(DiagId::OverrideOtherMixer, place, m_reporter.valueRange(written),
                       {{"key", std::string(part.name)}, {"template", base->name}, {"kind", std::string(mixerType)}});
    m_reporter.offerRemoval(diagnostic, place);
    return;
  }
  const Fieldset set = fieldsetOf(*part.section);
  std::vector<std::string_view> fixed;
  for (const yaml::MapEntry& entry : m_tree[m_tree.resolve(written)].entries) {
    const Node& key = m_tree[m_tree.resolve(entry.key)];
    const bool known =
        (kind && kind->fields.find(key.text)) || (!mixer && key.text == "type") || notBuiltKey(part.name, key.text);
    if (!known || set.find(key.text)) continue;
    fixed.emplace_back(key.text);
    std::vector<std::string_view> allowed;
    for (const FieldSpec* field : set.fields) allowed.emplace_back(field->name);
    const Place child = childOf(place, written, key.text);
    Diagnostic& diagnostic = m_reporter.add(DiagId::OverrideNotAllowed, child, m_tree[entry.key].range,
                                            {{"key", key.text}, {"allowed", candidateList("", allowed)}});
    m_reporter.offerRemoval(diagnostic, child);
  }
  for (const Given& each : readKeys(written, place, set, fixed)) {
    if (each.value == kNoNode) continue;
    const Place child = childOf(place, written, each.field->name);
    // The template's kind decides which values a field takes.
    const FieldSpec* own = kind ? kind->fields.find(each.field->name) : nullptr;
    if (own && choiceOfOtherKind(*kind, *own, each.value, child, kNoNode)) continue;
    FieldSpec spec = own ? *own : *each.field;
    spec.required = false;
    FieldValue value;
    if (!m_reader.read(spec, each.value, child, value)) continue;
    const std::string flat = std::string(part.name) + "." + each.field->name;
    values.set({m_registry.overrideFields().find(flat), std::move(value), true, each.value});
  }
}

}  // namespace eulerstack::schema
