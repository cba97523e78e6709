// One field of the language: everything the checker, forms, completion, docs and exports need to know of it.
#pragma once
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/yaml/yaml_tree.h"

namespace eulerstack::schema {

struct Section;
struct KindInstance;
struct KindMap;
struct FieldSpec;
class FieldValues;

enum class FieldType : std::uint8_t {
  Integer,  // whole number
  Number,   // integer or finite float
  Boolean,
  Text,
  Choice,  // one of `choices`
  NumberList,
  TextList,
  Section,      // mapping with the fields of `section`
  Kind,         // mapping with a "type" key naming a kind of `family` (mixer, ffn, norm ...)
  KindMap,      // mapping name -> Kind (branches)
  TemplateRef,  // name of a layer template
  Any           // kept as it is
};

enum class Tier : std::uint8_t { Basic, Advanced };
enum class KindFamily : std::uint8_t {
  Mixer,
  Ffn,
  Norm,
  Residual,
  Positional,
  RopeScaling,
  Head,
  Schedule,
  Memory,
  Merge,
  Integrator,
  ShapeChange,
  DepthGating,
  InnerModel,   // of ttt_layer
  Compression,  // of attention
  Routing,      // of moe
  Transition    // between execution modes
};
inline constexpr std::size_t kFamilyCount = static_cast<std::size_t>(KindFamily::Transition) + 1;

using FieldValue = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<double>,
                                std::vector<std::string>, std::shared_ptr<const KindInstance>,
                                std::shared_ptr<const FieldValues>,  // of a Section inside; monostate: not written
                                std::shared_ptr<const KindMap>>;     // of a KindMap

struct FieldSpec {
  const char* name = "";
  FieldType type = FieldType::Any;
  const char* unit = "";          // "dim", "tokens", "layers", "heads" ...: shown inside the form field, translatable
  FieldValue fallback = {};       // default; monostate with required == false means absent (off) or derived.
                                  // Of a Kind: the id of the default kind, as text; monostate: no kind (off)
  const char* fallbackText = "";  // how a derived default is called: "n_heads", "full context"; translatable
  bool required = false;
  bool nullable = false;  // null is written for "off"
  double minimum = -std::numeric_limits<double>::infinity();
  double maximum = std::numeric_limits<double>::infinity();
  bool minimumOpen = false;  // minimum itself is refused
  bool maximumOpen = false;
  std::vector<const char*> choices = {};  // Choice
  const Section* section = nullptr;       // Section
  KindFamily family = KindFamily::Mixer;  // Kind, KindMap
  const char* doc = "";                   // one sentence, English, ES_TR("Schema", ...)
  Tier tier = Tier::Basic;
  std::size_t listLength = 0;  // NumberList: exactly so many values; 0: any number
  const char* example = "";    // of a required field: the YAML (flow form) that a fix writes when the key is missing
  bool overridable = false;    // may stand in layer_schedule[].override (values only, never shapes)
};

// "vendor.studio.": the namespace of our own fields. Their FieldSpec::name is the whole dotted key, as it is written.
inline constexpr std::string_view kStudioPrefix = "vendor.studio.";
// A key of experimental.*, future.* or vendor.*: kept, never an error.
bool isReservedKey(std::string_view key);

// A named group of fields: model, embedding, head, training_hints, attention, state ...
struct Section {
  const char* name = "";
  std::vector<FieldSpec> fields = {};
  const char* doc = "";
  const FieldSpec* find(std::string_view field) const {
    for (const FieldSpec& spec : fields)
      if (field == spec.name) return &spec;
    return nullptr;
  }
};

// Checked values of one section: every field of the section has an entry (given or default).
class FieldValues {
 public:
  struct Entry {
    const FieldSpec* spec = nullptr;
    FieldValue value;
    bool given = false;                 // written in the document
    yaml::NodeId node = yaml::kNoNode;  // where, when given
  };
  const Entry* find(std::string_view name) const;
  bool has(std::string_view name) const;  // present and not monostate
  bool boolean(std::string_view name, bool otherwise = false) const;
  std::int64_t integer(std::string_view name, std::int64_t otherwise = 0) const;
  double number(std::string_view name, double otherwise = 0) const;
  std::string_view text(std::string_view name, std::string_view otherwise = {}) const;
  const KindInstance* kind(std::string_view name) const;
  const FieldValues* section(std::string_view name) const;  // null when it is not written
  const KindMap* kindMap(std::string_view name) const;
  void set(Entry entry);  // replaces an entry of the same name
  const std::vector<Entry>& entries() const { return m_entries; }

 private:
  std::vector<Entry> m_entries;
};

}  // namespace eulerstack::schema
