// Walks the tree by the registry and turns it into a Spec. One object checks one document.
#pragma once
#include <set>
#include <span>
#include <unordered_map>

#include "core/schema/rule_context.h"
#include "core/schema/spec.h"
#include "core/schema/value_reader.h"

namespace eulerstack::kinds {
struct StreamWidth;
}

namespace eulerstack::schema {

class Checker {
 public:
  Checker(const yaml::YamlTree& tree, const expr::Resolved& values, const Limits& limits);
  CheckResult run();

 private:
  using NodeId = yaml::NodeId;
  // The fields that may stand in a mapping, and what else is known about its keys.
  struct Fieldset {
    std::string_view section;  // for core/schema/not_built.h
    std::vector<const FieldSpec*> fields;
    const FieldSpec* find(std::string_view name) const;
  };
  // A field that is written; without a value when its key is misspelled (reported; it is not missing as well).
  struct Given {
    const FieldSpec* field;
    NodeId value;
  };

  // checker.cpp: mappings, keys, kinds
  static Fieldset fieldsetOf(const Section& section);
  bool isMapping(NodeId written, const Place& place);
  std::vector<Given> readKeys(NodeId mapping, const Place& place, const Fieldset& fields,
                              const std::vector<std::string_view>& alsoKnown = {});
  // False for keys such as 7, null, [a] or <<: the reader of the text has reported them.
  bool isTextKey(NodeId key) const;
  // The field that a misspelled key means, or null.
  const FieldSpec* reportUnknownKey(NodeId key, const Place& place, const Fieldset& fields);
  void noteReserved(NodeId key, const Place& place);
  void reportMissing(const Place& mapping, NodeId mappingNode, const FieldSpec& field, const Fieldset& fields);
  FieldValues readSection(NodeId mapping, const Place& place, const Fieldset& fields);
  // `nested`: Section fields are read too; false where the caller reads them itself.
  void readGiven(const std::vector<Given>& given, NodeId mapping, const Place& place, const Fieldset& fields,
                 FieldValues& values, bool nested = false);
  bool readNested(const FieldSpec& field, NodeId written, const Place& place, FieldValue& value);
  KindMap readKindMap(const FieldSpec& field, NodeId written, const Place& place);
  KindInstance readKind(const FieldSpec& field, NodeId written, const Place& place);
  const KindDescriptor* readType(const FieldSpec& field, NodeId mapping, const Place& place);
  const KindDescriptor* unknownKind(NodeId written, const Place& place, KindFamily family);
  void readKindFields(KindInstance& instance, NodeId mapping, const Place& place);
  void readOptions(KindInstance& instance, NodeId options, const Place& place);
  // `type` is the node of the kind's type when a fix may change it, else kNoNode.
  bool choiceOfOtherKind(const KindDescriptor& kind, const FieldSpec& field, NodeId written, const Place& place,
                         NodeId type);
  KindInstance defaultKind(const FieldSpec& field) const;
  Place childOf(const Place& place, NodeId written, std::string_view key) const;

  // check_document.cpp: the sections of a document
  void checkRoot();
  void checkVersion(NodeId written, const Place& place);
  void checkModel();
  void checkHeads();
  void checkEmbedding(NodeId written, const Place& place);
  void checkTrainingHints();
  void checkOptimizer();

  // check_layers.cpp: templates and schedule
  void checkTemplates(NodeId written, const Place& place);
  void checkTemplate(std::string_view name, NodeId written, const Place& place);
  FieldValues readState(NodeId written, const Place& place, const KindInstance& mixer);
  // The rules of a kind and of the kinds inside it. `place`: of the mapping with its fields.
  void runRules(const KindInstance& instance, const Place& place) { runRules(instance, place, m_spec.model); }
  // `model`: m_spec.model, or the same with another d_model, for a layer that runs at that width.
  void runRules(const KindInstance& instance, const Place& place, const FieldValues& model);
  void runInnerRules(const FieldValues& values, const Place& place, const FieldValues& model);
  static Place fieldsPlace(const KindInstance& instance, const Place& place);
  bool isMixerOptions(std::string_view key) const;  // the key of a mapping with a mixer's options
  FieldValues readOverride(NodeId written, const Place& place, const TemplateSpec* base);
  std::string_view mixerTypeOf(const TemplateSpec& base) const;
  void readOverridePart(const FieldSpec& part, NodeId written, const Place& place, const TemplateSpec* base,
                        FieldValues& values);

  // check_schedule.cpp: entries and streams
  void checkSchedule(NodeId written, const Place& place);
  void checkEntry(NodeId written, const Place& place);
  std::vector<std::string_view> reportOtherKeys(NodeId written, const Place& place, const Fieldset& set,
                                                std::string_view form);
  PlainEntrySpec plainEntry(NodeId written, const Place& place, const FieldValues& values);
  ParallelEntrySpec parallelEntry(NodeId written, const Place& place, const FieldValues& values);
  void readStream(NodeId written, const Place& place, ParallelEntrySpec& entry);
  void readBody(NodeId written, const Place& place, StreamSpec& stream);
  void checkStreamNames(const ParallelEntrySpec& entry, const Place& place);
  static IntegratorEntrySpec integratorEntry(NodeId written, const FieldValues& values);
  const TemplateSpec* findTemplate(NodeId written, const Place& place);
  void countLayers(const EntrySpec& entry, NodeId written, const Place& place);

  // check_modes.cpp
  void checkModes(NodeId written, const Place& place);
  void checkTransition(NodeId written, bool modes, const Place& place);

  // check_widths.cpp: the width of the stream along the schedule. A source is what gave the width: a d_out, or nothing.
  struct Width {
    std::int64_t value = 0;
    const TemplateSpec* source = nullptr;
  };
  void checkWidths();
  Width flow(const EntrySpec& entry, std::size_t index, Width width);
  Width flow(const PlainEntrySpec& entry, Width width);
  Width flow(const ParallelEntrySpec& entry, std::size_t index, Width width);
  Width flow(const IntegratorEntrySpec& entry, std::size_t index, Width width);
  void checkDepthWidth(std::int64_t width);
  void checkLatentWidth(const TemplateSpec& layer, Width width);
  void checkHeadsWidth(const TemplateSpec& layer, Width width, std::int64_t heads);
  void checkLayerWidth(const TemplateSpec& layer, Width width);
  void checkMergeWidths(const ParallelEntrySpec& entry, std::size_t index, std::int64_t width,
                        std::span<const kinds::StreamWidth> streams);

  const yaml::YamlTree& m_tree;
  const expr::Resolved& m_values;
  const Limits& m_limits;
  const Registry& m_registry;
  Reporter m_reporter;
  ValueReader m_reader;
  Spec m_spec;
  std::unordered_map<std::string_view, std::size_t> m_templates;  // every name, also of templates with errors
  std::set<std::pair<DiagId, std::string>> m_modelFindings;
  std::vector<std::string_view> m_templateNames;
  std::int64_t m_layers = 0;
  std::set<std::pair<const TemplateSpec*, const TemplateSpec*>> m_widthFindings;  // layer and source of its width
  std::int64_t m_studioFields = 0;
  NodeId m_firstStudioField = yaml::kNoNode;
  YamlPath m_firstStudioPath;
};

}  // namespace eulerstack::schema
