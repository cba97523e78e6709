// All kinds and sections of the language, from one explicit list (registry.cpp). Immutable; any thread.
#pragma once
#include <span>

#include "core/schema/kind_descriptor.h"

namespace eulerstack::schema {

class Registry {
 public:
  static const Registry& instance();
  // Kinds that plug-ins describe; one with the family and id of a built-in kind stands in its place. They live as long
  // as the program. To be called before the first use of instance(), by one thread; false when it is too late.
  static bool extend(std::vector<const KindDescriptor*> kinds);
  // The kinds of the program itself.
  static std::vector<const KindDescriptor*> builtInKinds();

  // In palette order.
  std::span<const KindDescriptor* const> kinds(KindFamily family) const;
  const KindDescriptor* find(KindFamily family, std::string_view id) const;
  std::span<const KindDescriptor* const> all() const;

  // Sections that are no kinds: "root", "model", "tokenizer_contract", "embedding", "layer_template", "state",
  // "schedule_entry" (plain), "parallel_entry", "integrator_entry", "stream", "stream_layer", "execution_mode",
  // "override", "training_hints", "compatibility". find() returns null for other names.
  const Section* section(std::string_view name) const;
  std::span<const Section* const> sections() const;

  // Whether any section or kind has a field of this name.
  bool isFieldName(std::string_view name) const;

  // The field `type` of a mapping that names a kind: a Choice of the family's ids.
  const FieldSpec& typeField(KindFamily family) const;
  // The field that holds a kind's options (kind.section is not ""), e.g. `attention` of a mixer: a Section.
  const FieldSpec& optionsField(const KindDescriptor& kind) const;
  // Fields an override may change, named "residual.scaling", "attention.window" ...: specs of PlainEntrySpec::override.
  const Section& overrideFields() const;

 private:
  Registry();
  struct Data;
  std::shared_ptr<const Data> m_data;
};

// The FieldSpec that describes the value at `path` of this document (the kind in force decides), or null.
// Used by forms, completion and hover.
const FieldSpec* fieldAt(const yaml::YamlTree& tree, const YamlPath& path);
// Fields that may stand in the mapping at `path`, in form order; empty when the mapping is free or unknown.
std::vector<const FieldSpec*> fieldsAt(const yaml::YamlTree& tree, const YamlPath& path);

}  // namespace eulerstack::schema
