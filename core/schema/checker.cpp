#include "core/schema/checker.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/schema/not_built.h"

namespace eulerstack::schema {

using yaml::kNoNode;
using yaml::Node;
using yaml::NodeKind;

Checker::Checker(const yaml::YamlTree& tree, const expr::Resolved& values, const Limits& limits)
    : m_tree(tree),
      m_values(values),
      m_limits(limits),
      m_registry(Registry::instance()),
      m_reporter(tree, limits),
      m_reader(tree, values, m_reporter) {}

const FieldSpec* Checker::Fieldset::find(std::string_view name) const {
  for (const FieldSpec* field : fields)
    if (name == field->name) return field;
  return nullptr;
}

Checker::Fieldset Checker::fieldsetOf(const Section& section) {
  Fieldset set{section.name, {}};
  for (const FieldSpec& field : section.fields) set.fields.push_back(&field);
  return set;
}

Place Checker::childOf(const Place& place, NodeId written, std::string_view key) const {
  return place.child(key, m_tree[written].kind == NodeKind::Alias);
}

bool Checker::isMapping(NodeId written, const Place& place) {
  if (m_tree[m_tree.resolve(written)].kind == NodeKind::Mapping) return true;
  m_reporter.add(DiagId::ExpectedMapping, place, m_reporter.valueRange(written),
                 {{"field", std::string(place.name())}, {"value", m_reporter.valueText(written)}});
  return false;
}

// The known keys of a mapping in file order; all others are reported or noted.
std::vector<Checker::Given> Checker::readKeys(NodeId mapping, const Place& place, const Fieldset& fields,
                                              const std::vector<std::string_view>& alsoKnown) {
  std::vector<Given> given;
  const bool aliased = m_tree[mapping].kind == NodeKind::Alias;
  for (const yaml::MapEntry& entry : m_tree[m_tree.resolve(mapping)].entries) {
    const Node& key = m_tree[m_tree.resolve(entry.key)];
    const Place child = place.child(key.text, aliased);
    if (!isTextKey(entry.key)) {
      m_reporter.fail();
    } else if (const FieldSpec* field = fields.find(key.text)) {
      given.push_back({field, entry.value});
      if (!key.text.starts_with(kStudioPrefix)) continue;
      if (m_studioFields++ > 0) continue;
      m_firstStudioField = entry.key;
      m_firstStudioPath = child.path();
    } else if (std::find(alsoKnown.begin(), alsoKnown.end(), key.text) != alsoKnown.end()) {
      continue;
    } else if (notBuiltKey(fields.section, key.text)) {
      Diagnostic& diagnostic = m_reporter.add(DiagId::NotBuiltKey, child, m_tree[entry.key].range, {{"key", key.text}});
      m_reporter.offerRemoval(diagnostic, child);
    } else if (isReservedKey(key.text) && !key.text.starts_with(kStudioPrefix)) {
      noteReserved(entry.key, child);
    } else {
      if (const FieldSpec* meant = reportUnknownKey(entry.key, child, fields)) given.push_back({meant, kNoNode});
    }
  }
  return given;
}

void Checker::noteReserved(NodeId key, const Place& place) {
  m_spec.reservedKeys.push_back(place.path());
  m_reporter.add(DiagId::ReservedNamespace, place, m_tree[key].range, {{"key", std::string(place.key)}});
}

bool Checker::isTextKey(NodeId key) const {
  const Node& node = m_tree[m_tree.resolve(key)];
  if (node.kind != NodeKind::Scalar || (node.text == "<<" && node.style == yaml::NodeStyle::Plain)) return false;
  return std::holds_alternative<std::string>(m_tree.scalar(key));
}

const FieldSpec* Checker::reportUnknownKey(NodeId key, const Place& place, const Fieldset& fields) {
  const std::string_view word = place.key;
  std::vector<std::string_view> allowed;
  for (const FieldSpec* field : fields.fields) allowed.emplace_back(field->name);
  std::string near = nearest(word, allowed);
  // A word that is a key elsewhere is no slip: "type" among the keys of model does not mean dtype.
  bool safe = isOneSlip(word, allowed) && !m_registry.isFieldName(word);
  // A field of ours written without its namespace.
  const std::string studio = std::string(kStudioPrefix) + std::string(word);
  if (fields.find(studio)) {
    near = studio;
    safe = true;
  }
  MessageArgs args{{"key", m_reporter.valueText(key)}, {"allowed", candidateList(word, allowed)}};
  if (!near.empty()) args.push_back({"nearest", near});
  Diagnostic& diagnostic = m_reporter.add(near.empty() ? DiagId::UnknownKey : DiagId::UnknownKeyNear, place,
                                          m_tree[key].range, std::move(args));
  const bool free = !near.empty() && m_tree.find(m_tree[m_tree.resolve(key)].parent, near) == kNoNode;
  if (free) m_reporter.offerRename(diagnostic, place, key, near, safe);
  if (near.empty()) m_reporter.offerRemoval(diagnostic, place);
  return free ? fields.find(near) : nullptr;
}

void Checker::reportMissing(const Place& mapping, NodeId mappingNode, const FieldSpec& field, const Fieldset& fields) {
  std::vector<std::string_view> following;
  for (auto it = std::find(fields.fields.begin(), fields.fields.end(), &field); it != fields.fields.end(); ++it)
    if (*it != &field) following.emplace_back((*it)->name);
  // Point at the key of the mapping it is missing from; of the root and of list items at their first key.
  SourceRange range{m_tree[mappingNode].range.begin, m_tree[mappingNode].range.begin};
  const Node& node = m_tree[mappingNode];
  if (node.parent != kNoNode && m_tree[node.parent].kind == NodeKind::Mapping)
    range = m_tree[m_tree[node.parent].entries[node.position].key].range;
  else if (const Node& target = m_tree[m_tree.resolve(mappingNode)]; !target.entries.empty())
    range = m_tree[target.entries.front().key].range;
  std::string example = field.example;
  if (field.type == FieldType::TemplateRef && !m_templateNames.empty())
    example = yaml::writeScalar(std::string(m_templateNames.front()));
  Diagnostic& diagnostic = m_reporter.add(DiagId::MissingKey, mapping.child(field.name), range,
                                          {{"key", std::string(field.name)}, {"example", example}});
  m_reporter.offerKey(diagnostic, mapping, field.name, example, following);
}

FieldValues Checker::readSection(NodeId mapping, const Place& place, const Fieldset& fields) {
  FieldValues values;
  const std::vector<Given> given = readKeys(mapping, place, fields);
  readGiven(given, mapping, place, fields, values, true);
  return values;
}

// A mapping, list or kind inside a kind or section. False when nothing usable is written.
bool Checker::readNested(const FieldSpec& field, NodeId written, const Place& place, FieldValue& value) {
  if (field.nullable && m_reader.isNull(written)) {
    value = std::monostate{};
    return true;
  }
  if (!isMapping(written, place)) return false;
  if (field.type == FieldType::KindMap)
    value = std::make_shared<const KindMap>(readKindMap(field, written, place));
  else
    value = std::make_shared<const FieldValues>(readSection(written, place, fieldsetOf(*field.section)));
  return true;
}

KindMap Checker::readKindMap(const FieldSpec& field, NodeId written, const Place& place) {
  KindMap map;
  for (const yaml::MapEntry& entry : m_tree[m_tree.resolve(written)].entries) {
    const Node& key = m_tree[m_tree.resolve(entry.key)];
    if (!isTextKey(entry.key)) m_reporter.fail();
    KindInstance kind = readKind(field, entry.value, childOf(place, written, key.text));
    if (kind.kind) map.entries.emplace_back(key.text, std::move(kind));
  }
  return map;
}

// Values of simple fields and kinds; sections too when `nested`; free mappings are left to the caller. Missing fields
// get defaults.
void Checker::readGiven(const std::vector<Given>& given, NodeId mapping, const Place& place, const Fieldset& fields,
                        FieldValues& values, bool nested) {
  for (const Given& each : given) {
    if (each.value == kNoNode) continue;
    const Place child = childOf(place, mapping, each.field->name);
    FieldValue value;
    if (each.field->type == FieldType::Kind) {
      if (each.field->nullable && m_reader.isNull(each.value)) {
        values.set({each.field, {}, true, each.value});
        continue;
      }
      KindInstance kind = readKind(*each.field, each.value, child);
      if (kind.kind) values.set({each.field, std::make_shared<const KindInstance>(std::move(kind)), true, each.value});
    } else if (nested && ((each.field->type == FieldType::Section && each.field->section) ||
                          each.field->type == FieldType::KindMap)) {
      if (readNested(*each.field, each.value, child, value))
        values.set({each.field, std::move(value), true, each.value});
    } else if (each.field->type == FieldType::TemplateRef) {
      if (const TemplateSpec* target = findTemplate(each.value, child))
        values.set({each.field, target->name, true, each.value});
    } else if (m_reader.read(*each.field, each.value, child, value)) {
      values.set({each.field, std::move(value), true, each.value});
    }
  }
  for (const FieldSpec* field : fields.fields) {
    const bool written =
        std::any_of(given.begin(), given.end(), [&](const Given& each) { return each.field == field; });
    if (written) continue;
    if (field->required)
      reportMissing(place, mapping, *field, fields);
    else
      values.set({field, defaultValue(*field), false, kNoNode});
  }
}

KindInstance Checker::defaultKind(const FieldSpec& field) const {
  const auto* id = std::get_if<std::string>(&field.fallback);
  const KindDescriptor* kind = id ? m_registry.find(field.family, *id) : nullptr;
  return kind ? defaultInstance(*kind) : KindInstance{};
}

// A mapping with a `type`. The instance has no kind when its type cannot be used.
KindInstance Checker::readKind(const FieldSpec& field, NodeId written, const Place& place) {
  KindInstance instance;
  instance.node = written;
  const NodeId mapping = m_tree.resolve(written);
  if (m_tree[mapping].kind != NodeKind::Mapping) {
    Diagnostic& diagnostic =
        m_reporter.add(DiagId::ExpectedMapping, place, m_reporter.valueRange(written),
                       {{"field", std::string(place.name())}, {"value", m_reporter.valueText(written)}});
    // "norm: layernorm" can only mean its type.
    const std::optional<std::string_view> word = m_reader.textOf(written);
    if (word && m_registry.find(field.family, *word))
      m_reporter.offerValue(diagnostic, place, written,
                            fmt::format("{{{}: {}}}", m_registry.typeField(field.family).name, *word), true);
    return instance;
  }
  instance.kind = readType(field, written, place);
  if (instance.kind) readKindFields(instance, written, place);
  return instance;
}

const KindDescriptor* Checker::readType(const FieldSpec& field, NodeId mapping, const Place& place) {
  const FieldSpec& type = m_registry.typeField(field.family);
  const NodeId written = m_tree.find(mapping, type.name);
  if (written == kNoNode) {
    if (!type.required) return m_registry.find(field.family, std::get<std::string>(type.fallback));
    Fieldset set{"", {&type}};
    FieldSpec withExample = type;
    const std::string example = type.choices.empty() ? "" : type.choices.front();
    withExample.example = example.c_str();
    reportMissing(place, mapping, withExample, set);
    return nullptr;
  }
  const Place child = childOf(place, mapping, type.name);
  const std::optional<std::string_view> word = m_reader.textOf(written);
  if (word)
    if (const KindDescriptor* kind = m_registry.find(field.family, *word)) return kind;
  return unknownKind(written, child, field.family);
}

const KindDescriptor* Checker::unknownKind(NodeId written, const Place& place, KindFamily family) {
  const std::optional<std::string_view> word = m_reader.textOf(written);
  const std::string_view plugin = word ? pluginKind(family, *word) : std::string_view();
  if (!plugin.empty()) {
    Diagnostic& diagnostic = m_reporter.add(DiagId::NeedsPlugin, place, m_reporter.valueRange(written),
                                            {{"field", std::string(m_registry.typeField(family).name)},
                                             {"value", std::string(*word)},
                                             {"instead", std::string(plugin)}});
    m_reporter.offerValue(diagnostic, place, written, plugin, false);
    return nullptr;
  }
  if (!word && expr::isExpression(m_tree, written) && !m_values.find(m_tree.resolve(written))) return nullptr;
  const FieldSpec& type = m_registry.typeField(family);
  std::vector<std::string_view> allowed(type.choices.begin(), type.choices.end());
  m_reader.reportChoice(written, place, allowed);
  return nullptr;
}

// Keys beside `type`: the kind's own fields, or the one mapping with its options.
void Checker::readKindFields(KindInstance& instance, NodeId mapping, const Place& place) {
  const KindDescriptor& kind = *instance.kind;
  const FieldSpec& type = m_registry.typeField(kind.family);
  const std::string_view options = kind.section;
  const Fieldset own = fieldsetOf(kind.fields);
  Fieldset set{kind.id, {&type}};
  if (options.empty()) set.fields.insert(set.fields.end(), own.fields.begin(), own.fields.end());
  if (!options.empty()) set.fields.push_back(&m_registry.optionsField(kind));

  // Options of other kinds of this family are known keys in the wrong place.
  std::vector<std::string_view> others;
  for (const yaml::MapEntry& entry : m_tree[m_tree.resolve(mapping)].entries) {
    const Node& key = m_tree[m_tree.resolve(entry.key)];
    bool other = false;
    for (const KindDescriptor* known : m_registry.kinds(kind.family)) {
      const FieldSpec* field = *known->section ? &m_registry.optionsField(*known) : known->fields.find(key.text);
      const bool mapping = field && field->type == FieldType::Section && key.text == field->name;
      other = other || (mapping && key.text != options && (!options.empty() || !kind.fields.find(key.text)));
    }
    if (!other) continue;
    others.emplace_back(key.text);
    const Place child = childOf(place, mapping, key.text);
    Diagnostic& diagnostic = m_reporter.add(DiagId::SectionOfOtherKind, child, m_tree[entry.key].range,
                                            {{"key", key.text}, {"kind", std::string(kind.id)}});
    m_reporter.offerRemoval(diagnostic, child);
  }

  std::vector<Given> given = readKeys(mapping, place, set, others);
  std::erase_if(given, [&](const Given& each) { return each.field == &type; });
  if (!options.empty()) {
    const NodeId written = m_tree.find(mapping, options);
    const FieldSpec& field = m_registry.optionsField(kind);
    if (written == kNoNode && field.required) reportMissing(place, mapping, field, set);
    return readOptions(instance, written, childOf(place, mapping, options));
  }
  std::erase_if(given, [&](const Given& each) {
    return each.value != kNoNode &&
           choiceOfOtherKind(kind, *each.field, each.value, childOf(place, mapping, each.field->name),
                             m_tree.find(mapping, type.name));
  });
  readGiven(given, mapping, place, own, instance.values, true);
}

void Checker::readOptions(KindInstance& instance, NodeId options, const Place& place) {
  const KindDescriptor& kind = *instance.kind;
  const bool none = options == kNoNode || (m_reader.isNull(options) && !m_registry.optionsField(kind).required);
  if (none || !isMapping(options, place)) {
    const NodeId node = instance.node;
    instance = defaultInstance(kind);
    instance.node = node;
    return;
  }
  instance.values = readSection(options, place, fieldsetOf(kind.fields));
}

// "activation: swiglu" of a plain mlp: a word of the language that another type of this family takes.
bool Checker::choiceOfOtherKind(const KindDescriptor& kind, const FieldSpec& field, NodeId written, const Place& place,
                                NodeId type) {
  const std::optional<std::string_view> word = m_reader.textOf(written);
  if (field.type != FieldType::Choice || !word) return false;
  const auto takes = [&](const FieldSpec& spec) {
    return std::find(spec.choices.begin(), spec.choices.end(), *word) != spec.choices.end();
  };
  if (takes(field)) return false;
  for (const KindDescriptor* other : m_registry.kinds(kind.family)) {
    const FieldSpec* same = other->fields.find(field.name);
    if (other == &kind || !same || !takes(*same)) continue;
    const std::vector<std::string_view> allowed(field.choices.begin(), field.choices.end());
    Diagnostic& diagnostic = m_reporter.add(DiagId::ChoiceOfOtherKind, place, m_reporter.valueRange(written),
                                            {{"field", std::string(field.name)},
                                             {"value", std::string(*word)},
                                             {"kind", std::string(kind.id)},
                                             {"other", std::string(other->id)},
                                             {"allowed", candidateList("", allowed)}});
    if (type != kNoNode)
      m_reporter.offerValue(diagnostic, place.parent->child(m_registry.typeField(kind.family).name), type, other->id,
                            false);
    for (const std::string_view choice : allowed) m_reporter.offerValue(diagnostic, place, written, choice, false);
    return true;
  }
  return false;
}

CheckResult Checker::run() {
  checkRoot();
  if (m_studioFields > 0) {
    const Place root;
    Diagnostic& info =
        m_reporter.add(DiagId::Portability, root, m_tree[m_firstStudioField].range, {{"count", m_studioFields}});
    info.path = m_firstStudioPath;
  }
  CheckResult result;
  const bool unresolved = std::any_of(m_values.diagnostics.begin(), m_values.diagnostics.end(),
                                      [](const Diagnostic& d) { return d.severity == Severity::Error; });
  if (!m_reporter.failed() && !unresolved) result.spec = std::make_shared<const Spec>(std::move(m_spec));
  result.diagnostics = m_reporter.take();
  return result;
}

CheckResult check(const yaml::YamlTree& tree, const expr::Resolved& values, const Limits& limits) {
  return Checker(tree, values, limits).run();
}

}  // namespace eulerstack::schema
