// Valid designs made by walking the registry: every section, kind, nested section, entry form and expression that this
// build knows. A new kind or field is generated as soon as it is registered. Same seed, same design.
#pragma once
#include <algorithm>
#include <cmath>

#include "core/schema/registry.h"
#include "random_documents.h"

namespace eulerstack::testing {

using schema::FieldSpec;
using schema::FieldType;
using schema::KindDescriptor;
using schema::KindFamily;
using schema::Registry;
using yaml::Verbatim;
using yaml::YamlMapping;
using yaml::YamlSequence;
using yaml::YamlValue;

class SpecMaker {
 public:
  enum class Size { Any, Small };  // Small: quick to build and run
  explicit SpecMaker(Random& random, Size size = Size::Any) : m_random(random), m_small(size == Size::Small) {}

  // The root mapping. Rules across fields are not known here: a design may still break one (see repair()).
  YamlValue make() {
    chooseSizes();
    YamlMapping root;
    for (const FieldSpec& field : Registry::instance().section("root")->fields) {
      const std::string name = field.name;
      if (!field.required && name != "let" && m_random.chance(60)) continue;
      if (name == "transition") continue;  // goes with execution_modes
      root.emplace_back(name, rootValue(field));
      if (name == "execution_modes" && rootField("transition"))
        root.emplace_back("transition", YamlMapping{{"type", "special_token"}, {"token", "<end>"}});
    }
    if (m_random.chance(10)) root.emplace_back("experimental.note", YamlMapping{{"any", YamlSequence{1, "x"}}});
    return root;
  }

 private:
  static const FieldSpec* rootField(const char* name) { return Registry::instance().section("root")->find(name); }

  void chooseSizes() {
    m_heads = std::int64_t{1} << m_random.below(4);
    m_headDim = 2 * static_cast<std::int64_t>(1 + m_random.below(m_small ? 8 : 32));
    const std::size_t templates = 1 + m_random.below(3);
    for (std::size_t i = 0; i < templates; ++i)
      m_names.push_back(std::string(m_random.word({"dec", "wide", "mix", "x-1", "블록"})) + std::to_string(i));
  }

  YamlValue rootValue(const FieldSpec& field) {
    const std::string_view name = field.name;
    if (name == "schema_version") return 1;
    if (name == "let") return YamlMapping{{"n", 3}, {"m", Verbatim{"${let.n * 2}"}}};
    if (name == "model") return model();
    if (name == "embedding") return embedding();
    if (name == "layer_templates") return templates();
    if (name == "layer_schedule") return schedule();
    if (name == "execution_modes") return modes();
    return value(field, 0);
  }

  YamlValue model() {
    YamlMapping model = fields(Registry::instance().section("model")->fields, 0);
    const auto set = [&](const char* key, YamlValue number) {
      for (auto& [name, value] : model)
        if (name == key) value = std::move(number);
    };
    set("d_model", spelled(m_heads * m_headDim));
    set("n_heads", spelled(m_heads));
    set("n_kv_heads", std::int64_t{1} << m_random.below(static_cast<std::size_t>(std::log2(m_heads)) + 1));
    set("vocab_size", spelled(m_small ? 261 : static_cast<std::int64_t>(1 + m_random.below(70000))));
    set("max_seq_len", static_cast<std::int64_t>(m_small ? 64 : 1 + m_random.below(9000)));
    set("mlp_ratio", static_cast<std::int64_t>(1 + m_random.below(8)));
    return model;
  }

  YamlValue embedding() {
    YamlMapping embedding = fields(Registry::instance().section("embedding")->fields, 0);
    for (const auto& [name, value] : embedding) {
      const auto* text = std::get_if<std::string>(&value.data);
      if (name != "positional" || !text) continue;
      const KindDescriptor* kind = Registry::instance().find(KindFamily::Positional, *text);
      for (auto& entry : fields(kind->fields.fields, 1)) embedding.push_back(std::move(entry));
      break;
    }
    return embedding;
  }

  YamlValue templates() {
    YamlMapping templates;
    for (const std::string& name : m_names) {
      YamlMapping body;
      for (const FieldSpec& field : Registry::instance().section("layer_template")->fields) {
        if (!field.required && m_random.chance(70)) continue;
        if (std::string_view(field.name) == "state") continue;  // what it may say depends on the mixer
        body.emplace_back(field.name, value(field, 0));
        if (std::string_view(field.name) == "mixer") m_mixers.push_back(m_lastKind);
        if (std::string_view(field.name) == "ffn") m_ffns.push_back(m_lastKind);
      }
      templates.emplace_back(name, std::move(body));
    }
    return templates;
  }

  YamlValue schedule() {
    const schema::Section& entry = *Registry::instance().section("schedule_entry");
    YamlSequence entries;
    for (std::size_t i = 1 + m_random.below(4); i > 0; --i) {
      if (Registry::instance().section("parallel_entry") && m_random.chance(15))
        entries.emplace_back(parallelEntry());
      else if (Registry::instance().section("integrator_entry") && m_random.chance(15))
        entries.emplace_back(integratorEntry());
      else
        entries.emplace_back(plainEntry(entry));
    }
    return entries;
  }

  YamlMapping plainEntry(const schema::Section& section) {
    const std::size_t index = m_random.below(m_names.size());
    YamlMapping entry{{"template", m_names[index]}};
    if (m_random.chance(60)) entry.emplace_back("repeat", spelled(static_cast<std::int64_t>(1 + m_random.below(5))));
    if (m_random.chance(30)) entry.emplace_back("override", overrideOf(index));
    const FieldSpec* gating = section.find("depth_gating");
    if (gating && m_random.chance(20)) entry.emplace_back("depth_gating", value(*gating, 0));
    return entry;
  }

  // Values the template's kinds take.
  YamlValue overrideOf(std::size_t index) {
    YamlMapping parts;
    for (const FieldSpec& part : Registry::instance().section("override")->fields) {
      const std::string_view name = part.name;
      const bool mixer = Registry::instance().find(KindFamily::Mixer, name) != nullptr;
      if (m_random.chance(50) || (mixer && name != m_mixers[index]->section)) continue;
      YamlMapping values;
      for (const FieldSpec& field : part.section->fields) {
        const FieldSpec* own = name == "ffn" ? m_ffns[index]->fields.find(field.name) : &field;
        if (own && m_random.chance(70)) values.emplace_back(field.name, value(*own, 1));
      }
      parts.emplace_back(part.name, std::move(values));
    }
    return parts;
  }

  YamlMapping parallelEntry() {
    YamlSequence streams;
    for (std::size_t i = 0; i < 2 + m_random.below(2); ++i) {
      YamlSequence body;
      for (std::size_t k = 1 + m_random.below(2); k > 0; --k)
        body.emplace_back(YamlMapping{{"template", m_random.pick(m_names)},
                                      {"repeat", static_cast<std::int64_t>(1 + m_random.below(3))}});
      streams.emplace_back(YamlMapping{{"stream", "s" + std::to_string(i)}, {"body", std::move(body)}});
    }
    YamlMapping entry{{"parallel", std::move(streams)}};
    if (m_random.chance(25))
      entry.emplace_back("merge", YamlMapping{{"type", "cross_attn"}, {"from", "s0"}, {"to", "s1"}});
    else if (m_random.chance(60))
      entry.emplace_back("merge", YamlMapping{{"type", m_random.word({"add", "concat", "gated"})}});
    return entry;
  }

  YamlMapping integratorEntry() {
    const char* type = m_random.word({"discrete", "ode_euler", "ode_rk4"});
    YamlMapping integrator{
        {"type", type}, {"steps", static_cast<std::int64_t>(1 + m_random.below(4))}, {"body", m_random.pick(m_names)}};
    if (m_random.chance(40)) integrator.emplace_back("output", m_random.word({"token", "hidden"}));
    return {{"integrator", std::move(integrator)}};
  }

  YamlValue modes() {
    YamlMapping think{{"name", "think"}, {"max_tokens", 64}, {"visible_to_user", false}};
    if (m_random.chance(50)) think.emplace_back("loss_weight", 0.25);
    return YamlSequence{std::move(think), YamlMapping{{"name", "answer"}, {"max_tokens", 32}}};
  }

  YamlMapping fields(const std::vector<FieldSpec>& specs, int depth) {
    YamlMapping mapping;
    for (const FieldSpec& field : specs)
      if (field.required || m_random.chance(depth > 0 ? 40 : 50)) mapping.emplace_back(field.name, value(field, depth));
    return mapping;
  }

  YamlValue value(const FieldSpec& field, int depth) {
    if (field.nullable && m_random.chance(10)) return {};
    switch (field.type) {
      case FieldType::Integer:
        return spelled(static_cast<std::int64_t>(number(field, true)));
      case FieldType::Number:
        return number(field, false);
      case FieldType::Boolean:
        return m_random.chance(50);
      case FieldType::Text:
        if (std::string_view(field.name) == "init") return "normal_0.02";
        return m_random.word({"normal_0.02", "some name", "a:b", "yes", "12", "이름"});
      case FieldType::Choice:
        return std::string(m_random.pick(field.choices));
      case FieldType::NumberList:
        return list(field, [&] { return YamlValue(number(field, false)); });
      case FieldType::TextList:
        return list(field, [&] { return YamlValue(m_random.word({"q_proj", "ffn", "x.y"})); });
      case FieldType::Section:
        return field.section ? YamlValue(fields(field.section->fields, depth + 1)) : YamlValue(YamlMapping{});
      case FieldType::Kind:
        return kind(field.family, depth);
      case FieldType::KindMap:
        return YamlMapping{{"one", kind(field.family, depth + 1)}, {"two", kind(field.family, depth + 1)}};
      case FieldType::TemplateRef:
        return m_random.pick(m_names);
      case FieldType::Any:
        return YamlMapping{};
    }
    return {};
  }

  template <typename Make>
  YamlValue list(const FieldSpec& field, Make make) {
    YamlSequence items;
    for (std::size_t i = field.listLength > 0 ? field.listLength : 1 + m_random.below(3); i > 0; --i)
      items.push_back(make());
    return items;
  }

  YamlValue kind(KindFamily family, int depth) {
    const auto kinds = Registry::instance().kinds(family);
    if (kinds.empty()) return YamlMapping{};
    const KindDescriptor* kind = kinds[m_random.below(kinds.size())];
    const auto holdsKinds = [](const KindDescriptor* each) {
      return std::any_of(each->fields.fields.begin(), each->fields.fields.end(),
                         [](const FieldSpec& field) { return field.type == FieldType::KindMap; });
    };
    if (depth > 0 && holdsKinds(kind)) kind = kinds.front();  // branches do not nest
    const FieldSpec& type = Registry::instance().typeField(family);
    const auto* fallback = std::get_if<std::string>(&type.fallback);
    YamlMapping mapping;
    if (type.required || !fallback || *fallback != kind->id || m_random.chance(80))
      mapping.emplace_back(type.name, std::string(kind->id));
    const bool required = std::any_of(kind->fields.fields.begin(), kind->fields.fields.end(),
                                      [](const FieldSpec& field) { return field.required; });
    YamlMapping own = fields(kind->fields.fields, depth + 1);
    if (!*kind->section)
      mapping.insert(mapping.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    else if (required || m_random.chance(70))
      mapping.emplace_back(kind->section, std::move(own));
    m_lastKind = kind;
    return mapping;
  }

  // Mostly near the lower end, sometimes a bound itself.
  double number(const FieldSpec& field, bool whole) {
    const double low = std::isfinite(field.minimum) ? field.minimum : -8;
    const double high = std::isfinite(field.maximum) ? field.maximum : low + 100;
    if (m_random.chance(5) && !field.minimumOpen) return low;
    if (m_random.chance(2) && !field.maximumOpen) return high;
    if (whole)
      return std::min(high, std::max(low, 1.0) + static_cast<double>(m_random.below(m_random.chance(80) ? 8 : 64)));
    const double span = std::min(high - low, 2.0);
    return low + span * static_cast<double>(1 + m_random.below(98)) / 100;
  }

  // As a number or as an expression that gives it.
  YamlValue spelled(std::int64_t number) {
    if (m_random.chance(85)) return number;
    return Verbatim{m_random.word({"${", "${ "}) + std::to_string(number - 3) + " + let.n" +
                    m_random.word({"}", " }"})};
  }

  Random& m_random;
  bool m_small;
  std::int64_t m_heads = 1;
  std::int64_t m_headDim = 2;
  std::vector<std::string> m_names;
  std::vector<const KindDescriptor*> m_mixers;
  std::vector<const KindDescriptor*> m_ffns;
  const KindDescriptor* m_lastKind = nullptr;
};

// The design as text: block and flow style, indentation, comments and blank lines by chance. Scalars stand on one line.
class SpecPrinter {
 public:
  explicit SpecPrinter(Random& random) : m_random(random), m_step(random.chance(70) ? 2 : 3) {}

  std::string print(const YamlValue& root) {
    m_text.clear();
    mapping(std::get<YamlMapping>(root.data), 0, false);
    return m_text;
  }

 private:
  static bool isCollection(const YamlValue& value) {
    return std::holds_alternative<YamlMapping>(value.data) || std::holds_alternative<YamlSequence>(value.data);
  }
  static std::string scalar(const YamlValue& value, bool inFlow) {
    const auto* verbatim = std::get_if<Verbatim>(&value.data);
    if (!verbatim) return yaml::writeScalar(value);
    return inFlow ? "\"" + verbatim->text + "\"" : verbatim->text;
  }

  std::string flow(const YamlValue& value) {
    if (const auto* entries = std::get_if<YamlMapping>(&value.data)) {
      std::string text = "{";
      for (const auto& [key, inner] : *entries)
        text += (text.size() > 1 ? ", " : "") + yaml::writeKey(key) + ": " + flow(inner);
      return text + "}";
    }
    if (const auto* items = std::get_if<YamlSequence>(&value.data)) {
      std::string text = "[";
      for (const YamlValue& inner : *items) text += (text.size() > 1 ? ", " : "") + flow(inner);
      return text + "]";
    }
    return scalar(value, true);
  }

  void endLine() {
    if (m_random.chance(6)) m_text += m_random.word({"  # note", " # {", " # - x: ["});
    m_text += "\n";
    if (m_random.chance(4)) m_text += m_random.word({"\n", "# between\n", "      # deep\n"});
  }

  void entry(const YamlValue& value, std::size_t indent) {
    const auto* map = std::get_if<YamlMapping>(&value.data);
    const auto* list = std::get_if<YamlSequence>(&value.data);
    const bool empty = (map && map->empty()) || (list && list->empty());
    if (!isCollection(value) || empty || m_random.chance(15)) {
      m_text += " " + (isCollection(value) ? flow(value) : scalar(value, false));
      return endLine();
    }
    endLine();
    if (map)
      mapping(*map, indent + m_step, false);
    else
      sequence(*list, indent + m_step);
  }

  void mapping(const YamlMapping& entries, std::size_t indent, bool begun) {
    for (const auto& [key, value] : entries) {
      if (!begun) m_text += std::string(indent, ' ');
      begun = false;
      m_text += yaml::writeKey(key) + ":";
      entry(value, indent);
    }
  }

  void sequence(const YamlSequence& items, std::size_t indent) {
    for (const YamlValue& item : items) {
      m_text += std::string(indent, ' ') + "-";
      const auto* map = std::get_if<YamlMapping>(&item.data);
      if (map && !map->empty() && m_random.chance(75)) {
        m_text += " ";
        mapping(*map, indent + 2, true);
      } else {
        m_text += " " + (isCollection(item) ? flow(item) : scalar(item, false));
        endLine();
      }
    }
  }

  Random& m_random;
  std::size_t m_step;
  std::string m_text;
};

}  // namespace eulerstack::testing
