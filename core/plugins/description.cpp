#include "core/plugins/description.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "core/ir/model_ir.h"
#include "core/kinds/integrators.h"
#include "core/schema/field_text.h"
#include "core/schema/init_names.h"

namespace eulerstack::plugins {
namespace {

using Json = nlohmann::ordered_json;
using schema::FieldSpec;
using schema::FieldType;
using schema::FieldValue;
using schema::InitKind;
using schema::KindFamily;

constexpr std::size_t kMaxBytes = std::size_t{1} << 19U;  // it must fit a frame of the engine
constexpr std::array kFamilies{KindFamily::Mixer, KindFamily::Ffn, KindFamily::Memory, KindFamily::Merge,
                               KindFamily::Integrator};

bool isWord(std::string_view text, bool dots) {
  if (text.empty() || text.size() > 80 || !(text[0] >= 'a' && text[0] <= 'z')) return false;
  return std::all_of(text.begin(), text.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (dots && c == '.');
  });
}

const char* defaultIcon(KindFamily family) {
  if (family == KindFamily::Ffn) return "mlp";
  if (family == KindFamily::Memory) return "memory";
  if (family == KindFamily::Merge) return "merge";
  return family == KindFamily::Integrator ? "integrator" : "template";
}

// Reads one object: every key must be asked for.
class Object {
 public:
  Object(const Json& json, std::string place, std::vector<std::string>& problems)
      : m_json(json), m_place(std::move(place)), m_problems(problems) {
    if (!json.is_object()) problem("", "must be an object");
  }
  ~Object() {
    if (!m_json.is_object()) return;
    for (const auto& [key, value] : m_json.items())
      if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end()) problem(key, "there is no such key");
  }
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;

  void problem(std::string_view key, std::string_view what) {
    const std::string dot = m_place.empty() || key.empty() ? "" : ".";
    m_problems.push_back(fmt::format("{}{}{}: {}", m_place, dot, key, what));
  }
  const Json* find(const char* key) {
    m_asked.emplace_back(key);
    if (!m_json.is_object()) return nullptr;
    const auto it = m_json.find(key);
    return it == m_json.end() ? nullptr : &*it;
  }
  std::string text(const char* key, bool required = false, std::string otherwise = {}) {
    const Json* value = find(key);
    if (!value) {
      if (required) problem(key, "is missing");
      return otherwise;
    }
    if (!value->is_string()) problem(key, "must be a text");
    return value->is_string() ? value->get<std::string>() : otherwise;
  }
  // A number, or an expression as text.
  std::string expression(const char* key, std::string otherwise) {
    const Json* value = find(key);
    if (!value) return otherwise;
    if (value->is_number()) return value->dump();
    if (!value->is_string()) problem(key, "must be a number or an expression as text");
    return value->is_string() ? value->get<std::string>() : otherwise;
  }
  double number(const char* key, double otherwise) {
    const Json* value = find(key);
    if (!value) return otherwise;
    if (!value->is_number()) problem(key, "must be a number");
    return value->is_number() ? value->get<double>() : otherwise;
  }
  bool flag(const char* key) {
    const Json* value = find(key);
    if (value && !value->is_boolean()) problem(key, "must be true or false");
    return value && value->is_boolean() && value->get<bool>();
  }
  // The items of a list; none when the key is missing.
  std::vector<std::pair<const Json*, std::string>> items(const char* key) {
    std::vector<std::pair<const Json*, std::string>> list;
    const Json* value = find(key);
    if (!value) return list;
    if (!value->is_array()) problem(key, "must be a list");
    if (value->is_array())
      for (std::size_t i = 0; i < value->size(); ++i)
        list.emplace_back(&(*value)[i], fmt::format("{}{}{}[{}]", m_place, m_place.empty() ? "" : ".", key, i));
    return list;
  }
  std::vector<std::string>& problems() { return m_problems; }

 private:
  const Json& m_json;
  std::string m_place;
  std::vector<std::string>& m_problems;
  std::vector<std::string> m_asked;
};

std::optional<FieldType> fieldType(const std::string& word) {
  for (const FieldType type :
       {FieldType::Integer, FieldType::Number, FieldType::Boolean, FieldType::Text, FieldType::Choice})
    if (word == schema::typeName(type)) return type;
  return std::nullopt;
}

FieldValue fallbackOf(Object& object, FieldType type) {
  const Json* value = object.find("default");
  if (!value || value->is_null()) return {};
  if (type == FieldType::Integer && value->is_number_integer()) return value->get<std::int64_t>();
  if (type == FieldType::Number && value->is_number()) return value->get<double>();
  if (type == FieldType::Boolean && value->is_boolean()) return value->get<bool>();
  if ((type == FieldType::Text || type == FieldType::Choice) && value->is_string()) return value->get<std::string>();
  object.problem("default", "does not fit the type");
  return {};
}

FieldSpec readField(const Json& json, const std::string& place, std::vector<std::string>& problems, TextPool& texts) {
  Object object(json, place, problems);
  FieldSpec field;
  const std::string name = object.text("name", true);
  if (!isWord(name, true)) object.problem("name", "must be lower-case letters, digits, _ and dots");
  field.name = texts.keep(name);
  const std::string word = object.text("type", true);
  const std::optional<FieldType> type = fieldType(word);
  if (!type) object.problem("type", "must be integer, number, boolean, text or choice");
  field.type = type.value_or(FieldType::Any);
  field.fallback = fallbackOf(object, field.type);
  field.required = object.flag("required");
  field.nullable = object.flag("nullable");
  field.minimum = object.number("minimum", field.minimum);
  field.maximum = object.number("maximum", field.maximum);
  field.minimumOpen = object.flag("minimum_open");
  field.maximumOpen = object.flag("maximum_open");
  field.unit = texts.keep(object.text("unit"));
  field.doc = texts.keep(object.text("doc", true));
  field.example = texts.keep(object.text("example"));
  if (object.flag("advanced")) field.tier = schema::Tier::Advanced;
  for (const auto& [choice, at] : object.items("choices")) {
    if (choice->is_string())
      field.choices.push_back(texts.keep(choice->get<std::string>()));
    else
      problems.push_back(at + ": must be a text");
  }
  if (field.required && !*field.example) object.problem("example", "is missing: a required field needs one");
  const bool none = std::holds_alternative<std::monostate>(field.fallback);
  if (!field.required && !field.nullable && none) object.problem("default", "is missing");
  if (field.type == FieldType::Choice && field.choices.empty()) object.problem("choices", "is missing");
  return field;
}

schema::Init readInit(Object& object) {
  constexpr std::array kinds{InitKind::Normal, InitKind::ResidualNormal, InitKind::Zeros,
                             InitKind::Ones,   InitKind::Identity,       InitKind::Uniform};
  schema::Init init;
  const std::string word = object.text("init", false, "normal");
  const auto* found = std::find_if(kinds.begin(), kinds.end(), [&](InitKind k) { return word == schema::initName(k); });
  if (found == kinds.end())
    object.problem("init", "must be normal, residual_normal, zeros, ones, identity or uniform");
  else
    init.kind = *found;
  init.low = object.number("low", 0);
  init.high = object.number("high", 0);
  return init;
}

DataTensor readTensor(const Json& json, const std::string& place, std::vector<std::string>& problems) {
  Object object(json, place, problems);
  DataTensor tensor;
  tensor.name = object.text("name", true);
  const bool good = !tensor.name.empty() && std::all_of(tensor.name.begin(), tensor.name.end(), [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.';
  });
  if (!good) object.problem("name", "must be letters, digits, _ and dots");
  tensor.when = object.expression("when", "");
  tensor.std = object.expression("std", "");
  tensor.init = readInit(object);
  for (const auto& [size, at] : object.items("shape")) {
    if (size->is_string())
      tensor.shape.push_back(size->get<std::string>());
    else if (size->is_number_integer())
      tensor.shape.push_back(size->dump());
    else
      problems.push_back(at + ": must be a whole number or an expression as text");
  }
  if (tensor.shape.empty()) object.problem("shape", "is missing or empty");
  return tensor;
}

DataCounts readCounts(Object& object, const std::string& place) {
  DataCounts counts;
  if (const Json* let = object.find("let")) {
    if (!let->is_object()) object.problem("let", "must be an object");
    if (let->is_object())
      for (const auto& [name, value] : let->items()) {
        if (value.is_string()) counts.let.emplace_back(name, value.get<std::string>());
        if (value.is_number()) counts.let.emplace_back(name, value.dump());
        if (!value.is_string() && !value.is_number())
          object.problem("let", name + " must be a number or an expression");
      }
  }
  for (const auto& [tensor, at] : object.items("tensors"))
    counts.tensors.push_back(readTensor(*tensor, at, object.problems()));
  for (std::size_t i = 0; i < counts.tensors.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (counts.tensors[i].name == counts.tensors[j].name && counts.tensors[i].when.empty())
        object.problem("tensors", counts.tensors[i].name + " is listed twice");
  counts.flops = object.expression("flops", "0");
  counts.activations = object.expression("activations", "0");
  counts.kvNumbers = object.expression("kv_numbers", "0");
  counts.stateNumbers = object.expression("state_numbers", "0");
  (void)place;
  return counts;
}

// Every expression has a value in a small model with the defaults.
void tryCounts(const DataCounts& counts, const schema::KindInstance& instance, const std::string& place,
               std::vector<std::string>& problems) {
  ir::ParallelItem parallel;
  parallel.streams.resize(2);
  ir::LayerContext context;
  context.dims = {64, 256, 128, 4, 4, 16, 4, ir::DType::Float32, 0};
  context.width = 64;
  context.parallel = &parallel;
  const DataPlace at{&instance, &context, 128, 64, 256};
  for (const auto& [name, text] : counts.let)
    if (const auto value = evaluateAt(counts, text, at); !value)
      problems.push_back(fmt::format("{}.let.{}: {}", place, name, value.error()));
  std::optional<TensorProblem> problem;
  tensorsAt(counts, at, &problem);
  if (problem)
    problems.push_back(fmt::format("{}.tensors: {}", place,
                                   problem->reason.empty() ? fmt::format("\"{}\" is {}, not a whole number above 0",
                                                                         problem->expression, problem->value)
                                                           : problem->reason));
  for (const std::string* text : {&counts.flops, &counts.activations, &counts.kvNumbers, &counts.stateNumbers})
    if (const auto value = evaluateAt(counts, *text, at); !value)
      problems.push_back(fmt::format("{}: {}", place, value.error()));
}

// Values at their defaults; a required number has its example.
schema::KindInstance sample(const schema::KindDescriptor* kind, const std::vector<FieldSpec>& fields) {
  schema::KindInstance instance;
  instance.kind = kind;
  for (const FieldSpec& field : fields) {
    FieldValue value = field.fallback;
    if (field.required && field.type == FieldType::Integer) value = std::int64_t{std::atoll(field.example)};
    if (field.required && field.type == FieldType::Number) value = std::atof(field.example);
    instance.values.set({&field, value, false, yaml::kNoNode});
  }
  return instance;
}

std::vector<FieldSpec> readFields(Object& object, TextPool& texts) {
  std::vector<FieldSpec> fields;
  for (const auto& [field, at] : object.items("fields"))
    fields.push_back(readField(*field, at, object.problems(), texts));
  for (std::size_t i = 0; i < fields.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (std::string_view(fields[i].name) == fields[j].name)
        object.problem("fields", std::string(fields[i].name) + " is listed twice");
  return fields;
}

void readWords(PluginKind& kind, Object& object) {
  const auto kept = [&](const char* key, bool required = false) { return kind.texts.keep(object.text(key, required)); };
  kind.title = kept("title", true);
  kind.shortTitle = kept("short_title");
  kind.doc = kept("doc", true);
  kind.equation = kept("equation");
  kind.paper = kept("paper");
  kind.example = kept("example", true);
  const std::string icon = object.text("icon", false, defaultIcon(kind.family));
  if (!isWord(icon, false)) object.problem("icon", "must be the name of an icon");
  kind.icon = kind.texts.keep(icon);
  kind.order = static_cast<int>(std::clamp(object.number("order", 500), 0.0, 1e6));
}

void readState(PluginKind& kind, Object& object) {
  const std::string keeps = object.text("keeps", false, "nothing");
  kind.keepsKvCache = keeps == "tokens";
  kind.keepsState = keeps == "state";
  if (keeps != "nothing" && !kind.keepsKvCache && !kind.keepsState)
    object.problem("keeps", "must be nothing, tokens or state");
}

std::unique_ptr<PluginKind> readKind(const Json& json, const std::string& place, std::vector<std::string>& problems) {
  Object object(json, place, problems);
  auto kind = std::make_unique<PluginKind>();
  const std::string family = object.text("family", true);
  const auto* known = std::find_if(kFamilies.begin(), kFamilies.end(),
                                   [&](KindFamily each) { return family == schema::familyName(each); });
  if (known == kFamilies.end()) object.problem("family", "must be mixer, ffn, memory, merge or integrator");
  kind->family = known == kFamilies.end() ? KindFamily::Mixer : *known;
  const std::string id = object.text("id", true);
  if (!isWord(id, false)) object.problem("id", "must be lower-case letters, digits and _");
  kind->id = kind->texts.keep(id);
  readWords(*kind, object);
  std::vector<FieldSpec> fields = readFields(object, kind->texts);
  if (kind->family == KindFamily::Integrator) {
    // steps, body and output are what the schedule reads of every integrator.
    const std::vector<FieldSpec>& common = kinds::eulerIntegratorKind().fields.fields;
    fields.insert(fields.begin(), common.begin(), common.begin() + 3);
    kind->callsPerStep = static_cast<std::int64_t>(std::clamp(object.number("calls_per_step", 1), 1.0, 1000.0));
    kind->detail = kinds::eulerIntegratorKind().detail;
  }
  kind->fields = {kind->id, std::move(fields), kind->texts.keep("Options of " + id + ".")};
  if (kind->family == KindFamily::Mixer) {
    readState(*kind, object);
    if (!kind->fields.fields.empty()) kind->section = kind->id;
  }
  kind->counts = readCounts(object, place);
  if (kind->family == KindFamily::Integrator && !kind->counts.tensors.empty())
    object.problem("tensors", "an integrator has none: its weights are those of its body");
  const schema::KindInstance instance = sample(kind.get(), kind->fields.fields);
  tryCounts(kind->counts, instance, place, problems);
  return kind;
}

// The keys of a namespace, which nobody else's names can be: "experimental.x" -> "experimental.".
std::string namespaceOf(const std::string& key) {
  return key.substr(0, key.rfind('.') + 1);
}

void checkKey(Object& object, const std::string& key) {
  if (!isWord(key, true) || key.starts_with(schema::kStudioPrefix) || !schema::isReservedKey(key))
    object.problem("key", "must be a key of experimental, future or vendor.NAME");
}

void checkNamespace(Object& object, const std::string& key, const std::vector<FieldSpec>& fields) {
  const std::string space = namespaceOf(key);
  for (const FieldSpec& field : fields)
    if (!std::string_view(field.name).starts_with(space) || field.name == key)
      object.problem("fields", fmt::format("{} must begin with {}", field.name, space));
}

std::unique_ptr<WeightForm> readForm(const Json& json, const std::string& place, std::vector<std::string>& problems) {
  Object object(json, place, problems);
  auto form = std::make_unique<WeightForm>();
  form->key = object.text("key", true);
  checkKey(object, form->key);
  form->value = object.text("value", true);
  if (!isWord(form->value, false)) object.problem("value", "must be lower-case letters, digits and _");
  form->fields = readFields(object, form->texts);
  checkNamespace(object, form->key, form->fields);
  form->counts = readCounts(object, place);
  if (form->counts.tensors.empty()) object.problem("tensors", "is missing or empty");
  const schema::KindInstance instance = sample(nullptr, form->fields);
  tryCounts(form->counts, instance, place, problems);
  return form;
}

std::vector<KindFamily> readFamilies(Object& object) {
  std::vector<KindFamily> families;
  for (const auto& [family, at] : object.items("families")) {
    const std::string word = family->is_string() ? family->get<std::string>() : std::string();
    if (word == schema::familyName(KindFamily::Mixer))
      families.push_back(KindFamily::Mixer);
    else if (word == schema::familyName(KindFamily::Ffn))
      families.push_back(KindFamily::Ffn);
    else
      object.problems().push_back(at + ": must be mixer or ffn");
  }
  if (families.empty()) object.problem("families", "is missing or empty");
  return families;
}

// The value of a reserved key: a field that is off unless it is written.
FieldSpec readKeyValue(Object& object, const std::string& key, const std::string& place, TextPool& texts) {
  const Json* value = object.find("value");
  if (!value || !value->is_object() || value->contains("name") || value->contains("default")) {
    object.problem("value", "must be an object with the type of the key, without name and default");
    return {};
  }
  Json field = *value;
  field["name"] = key;
  field["nullable"] = true;
  FieldSpec spec = readField(field, place + ".value", object.problems(), texts);
  if (spec.required) object.problem("value", "a key may always be left out");
  return spec;
}

std::unique_ptr<PartKey> readPartKey(const Json& json, const std::string& place, std::vector<std::string>& problems) {
  Object object(json, place, problems);
  auto key = std::make_unique<PartKey>();
  key->key = object.text("key", true);
  checkKey(object, key->key);
  key->families = readFamilies(object);
  std::vector<FieldSpec> others = readFields(object, key->texts);
  checkNamespace(object, key->key, others);
  key->fields = {readKeyValue(object, key->key, place, key->texts)};
  key->fields.insert(key->fields.end(), others.begin(), others.end());
  key->counts = readCounts(object, place);
  if (*key->fields.front().name) {
    const schema::KindInstance instance = sample(nullptr, key->fields);
    tryCounts(key->counts, instance, place, problems);
  }
  return key;
}

// Words of reserved keys stand in the same mappings as those of forms and of each other.
void checkKeyNames(Object& object, const Description& description) {
  std::set<std::string> taken;
  for (const auto& form : description.forms) {
    taken.insert(form->key);
    for (const FieldSpec& field : form->fields) taken.insert(field.name);
  }
  for (const auto& key : description.keys)
    for (const FieldSpec& field : key->fields)
      if (!taken.insert(field.name).second)
        object.problem("reserved_keys", std::string(field.name) + " is listed twice");
}

}  // namespace

DescriptionResult readDescription(std::string_view json) {
  DescriptionResult result;
  if (json.size() > kMaxBytes) {
    result.problems.emplace_back("it is longer than 512 KiB");
    return result;
  }
  const Json root = Json::parse(json, nullptr, false);
  if (root.is_discarded()) {
    result.problems.emplace_back("it is no JSON");
    return result;
  }
  auto description = std::make_unique<Description>();
  {
    Object object(root, "", result.problems);
    if (object.text("format", true) != "eulerstack-plugin") object.problem("format", "must be eulerstack-plugin");
    if (object.number("version", 0) != 1) object.problem("version", "must be 1");
    description->name = object.text("name", true);
    if (!isWord(description->name, false)) object.problem("name", "must be lower-case letters, digits and _");
    for (const auto& [kind, at] : object.items("kinds"))
      description->kinds.push_back(readKind(*kind, at, result.problems));
    for (const auto& [form, at] : object.items("weight_forms"))
      description->forms.push_back(readForm(*form, at, result.problems));
    for (const auto& [key, at] : object.items("reserved_keys"))
      description->keys.push_back(readPartKey(*key, at, result.problems));
    checkKeyNames(object, *description);
    if (description->kinds.empty() && description->forms.empty() && description->keys.empty())
      object.problem("kinds", "is missing or empty");
  }
  for (const auto& kind : description->kinds) kind->plugin = kind->texts.keep(description->name);
  for (const auto& form : description->forms) form->plugin = description->name;
  for (const auto& key : description->keys) key->plugin = description->name;
  if (result.problems.empty()) result.description = std::move(description);
  return result;
}

std::vector<std::string> contentsOf(const Description& description) {
  std::vector<std::string> list;
  for (const auto& kind : description.kinds)
    list.push_back(fmt::format("{} {}", schema::familyName(kind->family), kind->id));
  for (const auto& form : description.forms) list.push_back(fmt::format("weight form {} {}", form->key, form->value));
  for (const auto& key : description.keys) list.push_back(fmt::format("reserved key {}", key->key));
  return list;
}

}  // namespace eulerstack::plugins
