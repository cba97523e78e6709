#include "core/schema/registry.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

#include "core/kinds/alibi_positions.h"
#include "core/kinds/attention.h"
#include "core/kinds/branched.h"
#include "core/kinds/causal_lm.h"
#include "core/kinds/causal_lm_mtp.h"
#include "core/kinds/compression.h"
#include "core/kinds/depth_gates.h"
#include "core/kinds/gated_mlp.h"
#include "core/kinds/hyena.h"
#include "core/kinds/integrators.h"
#include "core/kinds/layernorm.h"
#include "core/kinds/learned_positions.h"
#include "core/kinds/mamba.h"
#include "core/kinds/memory_associative.h"
#include "core/kinds/memory_neural.h"
#include "core/kinds/memory_retrieval.h"
#include "core/kinds/merges.h"
#include "core/kinds/mlp.h"
#include "core/kinds/moe.h"
#include "core/kinds/no_positions.h"
#include "core/kinds/residual_hyper.h"
#include "core/kinds/residual_parallel.h"
#include "core/kinds/residual_sequential.h"
#include "core/kinds/retnet.h"
#include "core/kinds/rmsnorm.h"
#include "core/kinds/rope_dynamic.h"
#include "core/kinds/rope_linear.h"
#include "core/kinds/rope_llama3.h"
#include "core/kinds/rope_longrope.h"
#include "core/kinds/rope_positions.h"
#include "core/kinds/rope_yarn.h"
#include "core/kinds/routing.h"
#include "core/kinds/shape_changes.h"
#include "core/kinds/transitions.h"
#include "core/kinds/ttt_layer.h"
#include "core/schema/sections.h"

namespace eulerstack::schema {
namespace {

// Every kind of the language that this version builds. A new kind is one line here.
std::vector<const KindDescriptor*> listKinds() {
  using namespace kinds;
  return {
      &attentionKind(),
      &mlpKind(),
      &gatedMlpKind(),
      &rmsnormKind(),
      &layernormKind(),
      &sequentialResidualKind(),
      &parallelResidualKind(),
      &ropePositionsKind(),
      &alibiPositionsKind(),
      &noPositionsKind(),
      &learnedPositionsKind(),
      &ropeLinearKind(),
      &ropeDynamicKind(),
      &ropeLlama3Kind(),
      &ropeYarnKind(),
      &ropeLongropeKind(),
      &csaKind(),
      &hcaKind(),
      &nsaLearnedKind(),
      &causalLmKind(),
      &mambaKind(),
      &retnetKind(),
      &hyenaKind(),
      &branchedKind(),
      &tttLayerKind(),
      &tttMlpKind(),
      &tttLinearKind(),
      &neuralMemoryKind(),
      &associativeMemoryKind(),
      &retrievalMemoryKind(),
      &linearShapeKind(),
      &convolutionShapeKind(),
      &mlpShapeKind(),
      &topKGateKind(),
      &learnedGateKind(),
      &concatMergeKind(),
      &addMergeKind(),
      &gatedMergeKind(),
      &crossAttentionMergeKind(),
      &discreteIntegratorKind(),
      &eulerIntegratorKind(),
      &rk4IntegratorKind(),
      &specialTokenTransitionKind(),
      &budgetTransitionKind(),
      &moeKind(),
      &hyperResidualKind(),
      &causalLmMtpKind(),
      &learnedRoutingKind(),
      &hashRoutingKind(),
  };
}

struct Extension {
  std::vector<const KindDescriptor*> kinds;
  bool read = false;  // by the registry: nothing can be added any more
};
Extension& extension() {
  static Extension extension;
  return extension;
}

std::vector<const KindDescriptor*> listAllKinds() {
  std::vector<const KindDescriptor*> kinds = listKinds();
  extension().read = true;
  for (const KindDescriptor* added : extension().kinds) {
    const auto same = [&](const KindDescriptor* kind) {
      return kind->family == added->family && std::string_view(kind->id) == added->id;
    };
    const auto place = std::find_if(kinds.begin(), kinds.end(), same);
    if (place == kinds.end())
      kinds.push_back(added);
    else
      *place = added;
  }
  return kinds;
}

const char* partOf(KindFamily family) {
  switch (family) {
    case KindFamily::Ffn:
      return "ffn";
    case KindFamily::Norm:
      return "norm";
    case KindFamily::Residual:
      return "residual";
    case KindFamily::Mixer:
    case KindFamily::Positional:
    case KindFamily::RopeScaling:
    case KindFamily::Head:
    case KindFamily::Schedule:
    case KindFamily::Memory:
    case KindFamily::Merge:
    case KindFamily::Integrator:
    case KindFamily::ShapeChange:
    case KindFamily::DepthGating:
    case KindFamily::InnerModel:
    case KindFamily::Compression:
    case KindFamily::Routing:
    case KindFamily::Transition:
      return "";
  }
  return "";
}

// The key that names a kind, and the kind when the key is left out; "" where it must be written. Parts of a layer
// template have the default of their field instead.
struct TypeKey {
  const char* key;
  const char* fallback;
};
TypeKey typeKeyOf(KindFamily family) {
  switch (family) {
    case KindFamily::RopeScaling:
      return {"type", "linear"};
    case KindFamily::Merge:
      return {"type", "concat"};
    case KindFamily::ShapeChange:
      return {"projection", "linear"};
    case KindFamily::DepthGating:
      return {"router", "top_k"};
    case KindFamily::InnerModel:
      return {"type", "mlp"};
    case KindFamily::Transition:
      return {"type", "special_token"};
    case KindFamily::Mixer:
    case KindFamily::Ffn:
    case KindFamily::Norm:
    case KindFamily::Residual:
    case KindFamily::Positional:
    case KindFamily::Head:
    case KindFamily::Schedule:
    case KindFamily::Memory:
    case KindFamily::Integrator:
    case KindFamily::Compression:
    case KindFamily::Routing:
      return {"type", ""};
  }
  return {"type", ""};
}

}  // namespace

struct Registry::Data {
  std::vector<const KindDescriptor*> all;
  std::array<std::vector<const KindDescriptor*>, kFamilyCount> families;
  std::array<FieldSpec, kFamilyCount> typeFields;
  std::deque<Section> owned;      // stable addresses
  std::deque<std::string> names;  // of generated fields
  std::vector<const Section*> sections;
  std::map<const KindDescriptor*, FieldSpec> options;
  Section* overrideTree = nullptr;
  Section* overrideFlat = nullptr;

  Section& add(Section section) {
    owned.push_back(std::move(section));
    sections.push_back(&owned.back());
    return owned.back();
  }
  Section* find(std::string_view name) {
    for (Section& section : owned)
      if (name == section.name) return &section;
    return nullptr;
  }
  void addKinds();
  void requireIfNeeded(FieldSpec& options);
  void addSections();
  void addOverride();
  void addOverridable(const char* part, const FieldSpec& field);
};

void Registry::Data::addKinds() {
  all = listAllKinds();
  for (const KindDescriptor* kind : all) {
    families[static_cast<std::size_t>(kind->family)].push_back(kind);
    if (!*kind->section) continue;
    FieldSpec field{.name = kind->section, .type = FieldType::Section, .nullable = true};
    field.section = &kind->fields;
    field.doc = kind->fields.doc;
    requireIfNeeded(field);
    options.emplace(kind, std::move(field));
  }
  for (std::size_t i = 0; i < kFamilyCount; ++i) {
    std::stable_sort(families[i].begin(), families[i].end(),
                     [](const KindDescriptor* a, const KindDescriptor* b) { return a->order < b->order; });
    FieldSpec& type = typeFields[i];
    const TypeKey key = typeKeyOf(static_cast<KindFamily>(i));
    type.name = key.key;
    type.type = FieldType::Choice;
    type.family = static_cast<KindFamily>(i);
    type.doc = ES_TR("Schema", "Kind of this part.");
    type.required = *key.fallback == '\0';
    if (!type.required) type.fallback = FieldValue(std::string(key.fallback));
    for (const KindDescriptor* kind : families[i]) type.choices.push_back(kind->id);
  }
}

// A mapping with a key that must be written must be written itself.
void Registry::Data::requireIfNeeded(FieldSpec& options) {
  std::string example;
  for (const FieldSpec& field : options.section->fields)
    if (field.required) example += (example.empty() ? "" : ", ") + std::string(field.name) + ": " + field.example;
  if (example.empty()) return;
  names.push_back("{" + example + "}");
  options.example = names.back().c_str();
  options.required = true;
  options.nullable = false;
}

void Registry::Data::addSections() {
  for (Section (*make)() :
       {rootSection, modelSection, tokenizerSection, embeddingSection, layerTemplateSection, stateSection,
        scheduleEntrySection, parallelEntrySection, integratorEntrySection, streamSection, streamLayerSection,
        executionModeSection, trainingHintsSection, compatibilitySection})
    add(make());
  for (FieldSpec& field : find("root")->fields)
    if (field.type == FieldType::Section) field.section = find(field.name);
  for (FieldSpec& field : find("layer_template")->fields) {
    if (field.type == FieldType::Section) field.section = find(field.name);
    if (field.type != FieldType::Kind) continue;
    // A type that may be left out has the part's default kind; a part that is off has none.
    if (!field.required && !std::holds_alternative<std::string>(field.fallback)) continue;
    FieldSpec& type = typeFields[static_cast<std::size_t>(field.family)];
    type.required = field.required;
    if (!field.required) type.fallback = field.fallback;
  }
}

// One overridable field, into the tree that the checker and forms walk and into the flat list that Spec uses.
void Registry::Data::addOverridable(const char* part, const FieldSpec& field) {
  const std::string sectionName = std::string("override.") + part;
  Section* group = find(sectionName);
  if (!group) {
    names.push_back(sectionName);
    group = &add({names.back().c_str(), {}, overrideTree->doc});
    FieldSpec entry{.name = part, .type = FieldType::Section, .nullable = true};
    entry.section = group;
    entry.doc = overrideTree->doc;
    overrideTree->fields.push_back(entry);
  }
  for (FieldSpec& known : group->fields) {
    if (std::string_view(known.name) != field.name) continue;
    // Several kinds have this field: the template's kind decides later which choices it takes.
    for (const char* choice : field.choices)
      if (std::none_of(known.choices.begin(), known.choices.end(), [&](std::string_view c) { return c == choice; }))
        known.choices.push_back(choice);
    return;
  }
  FieldSpec plain = field;
  plain.required = false;
  plain.fallback = {};
  plain.fallbackText = ES_TR("Schema", "as in the template");
  group->fields.push_back(plain);
}

void Registry::Data::addOverride() {
  overrideTree = &add({"override", {}, ES_TR("Schema", "Values that differ from the template in these layers.")});
  for (const KindFamily family : {KindFamily::Residual, KindFamily::Mixer, KindFamily::Norm, KindFamily::Ffn}) {
    if (family == KindFamily::Norm) addOverridable("norm", typeFields[static_cast<std::size_t>(family)]);
    for (const KindDescriptor* kind : families[static_cast<std::size_t>(family)])
      for (const FieldSpec& field : kind->fields.fields)
        if (field.overridable) addOverridable(family == KindFamily::Mixer ? kind->section : partOf(family), field);
  }
  overrideFlat = &add({"override.flat", {}, overrideTree->doc});
  sections.pop_back();  // no section of the document
  for (const FieldSpec& part : overrideTree->fields)
    for (const FieldSpec& field : part.section->fields) {
      names.push_back(std::string(part.name) + "." + field.name);
      overrideFlat->fields.push_back(field);
      overrideFlat->fields.back().name = names.back().c_str();
    }
  for (FieldSpec& field : find("schedule_entry")->fields)
    if (field.type == FieldType::Section) field.section = overrideTree;
}

Registry::Registry() {
  auto data = std::make_shared<Data>();
  data->addKinds();
  data->addSections();
  data->addOverride();
  m_data = std::move(data);
}

bool Registry::extend(std::vector<const KindDescriptor*> kinds) {
  if (extension().read) return false;
  extension().kinds = std::move(kinds);
  return true;
}

std::vector<const KindDescriptor*> Registry::builtInKinds() {
  return listKinds();
}

const Registry& Registry::instance() {
  static const Registry registry;
  return registry;
}

std::span<const KindDescriptor* const> Registry::kinds(KindFamily family) const {
  return m_data->families[static_cast<std::size_t>(family)];
}

const KindDescriptor* Registry::find(KindFamily family, std::string_view id) const {
  for (const KindDescriptor* kind : kinds(family))
    if (id == kind->id) return kind;
  return nullptr;
}

std::span<const KindDescriptor* const> Registry::all() const {
  return m_data->all;
}

const Section* Registry::section(std::string_view name) const {
  for (const Section* section : m_data->sections)
    if (name == section->name) return section;
  return nullptr;
}

std::span<const Section* const> Registry::sections() const {
  return m_data->sections;
}

bool Registry::isFieldName(std::string_view name) const {
  return name == "type" ||
         std::any_of(m_data->sections.begin(), m_data->sections.end(),
                     [&](const Section* section) { return section->find(name); }) ||
         std::any_of(m_data->all.begin(), m_data->all.end(),
                     [&](const KindDescriptor* kind) { return kind->fields.find(name) || name == kind->section; });
}

const FieldSpec& Registry::typeField(KindFamily family) const {
  return m_data->typeFields[static_cast<std::size_t>(family)];
}

const FieldSpec& Registry::optionsField(const KindDescriptor& kind) const {
  return m_data->options.at(&kind);
}

const Section& Registry::overrideFields() const {
  return *m_data->overrideFlat;
}

}  // namespace eulerstack::schema
