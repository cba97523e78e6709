#include "core/analysis/diff.h"

#include <algorithm>
#include <map>

#include "core/analysis/diff_values.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::analysis {
namespace {

using schema::EntrySpec;
using schema::IntegratorEntrySpec;
using schema::ParallelEntrySpec;
using schema::PlainEntrySpec;
using schema::Spec;
using schema::StreamSpec;
using schema::TemplateSpec;
using Kind = DesignChange::Kind;

// Above this the lists are matched place by place: a table of this many cells is the most that is filled.
constexpr std::size_t kMatchCells = 4'000'000;

// What to match entries by: changes of other things are changes of the same entry.
using Signatures = std::vector<std::string>;

// Pairs of indices of a longest common subsequence; begin and end that agree are taken first.
std::vector<std::pair<std::size_t, std::size_t>> matched(const Signatures& a, const Signatures& b) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  std::size_t begin = 0;
  while (begin < a.size() && begin < b.size() && a[begin] == b[begin]) pairs.emplace_back(begin, begin), ++begin;
  std::size_t tail = 0;
  while (tail < a.size() - begin && tail < b.size() - begin && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  const std::size_t rows = a.size() - begin - tail;
  const std::size_t columns = b.size() - begin - tail;
  if (rows > 0 && columns > 0 && rows <= kMatchCells / columns) {
    std::vector<std::uint32_t> length((rows + 1) * (columns + 1));
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint32_t& { return length[i * (columns + 1) + j]; };
    for (std::size_t i = rows; i-- > 0;)
      for (std::size_t j = columns; j-- > 0;)
        at(i, j) = a[begin + i] == b[begin + j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (a[begin + i] == b[begin + j])
        pairs.emplace_back(begin + i++, begin + j++);
      else
        ++(at(i + 1, j) >= at(i, j + 1) ? i : j);
    }
  } else {
    for (std::size_t i = 0; i < std::min(rows, columns); ++i)
      if (a[begin + i] == b[begin + i]) pairs.emplace_back(begin + i, begin + i);
  }
  for (std::size_t i = tail; i > 0; --i) pairs.emplace_back(a.size() - i, b.size() - i);
  return pairs;
}

class Differ {
 public:
  Differ(const Analysis& before, const Analysis& after) : m_a(before), m_b(after) {}

  Changes run() {
    const Spec& a = *m_a.spec;
    const Spec& b = *m_b.spec;
    compareValues(a.model, b.model, "model", m_changes);
    compareValues(a.tokenizer, b.tokenizer, "tokenizer_contract", m_changes);
    compareValues(a.embedding, b.embedding, "embedding", m_changes);
    // A change of `positional` is said above; its options have no meaning then.
    if (a.positional.kind == b.positional.kind) compareKinds(a.positional, b.positional, "embedding", m_changes);
    compareTemplates();
    compareSchedule();
    compareKinds(a.head, b.head, "head", m_changes);
    compareValues(a.trainingHints, b.trainingHints, "training_hints", m_changes);
    compareValues(a.compatibility, b.compatibility, "compatibility", m_changes);
    compareModes();
    compareKinds(a.transition, b.transition, "transition", m_changes);
    compareReserved();
    return std::move(m_changes);
  }

 private:
  static void compareTemplate(const TemplateSpec& a, const TemplateSpec& b, const std::string& path, Changes& changes) {
    compareKinds(a.mixer, b.mixer, path + ".mixer", changes);
    compareKinds(a.ffn, b.ffn, path + ".ffn", changes);
    compareKinds(a.norm, b.norm, path + ".norm", changes);
    compareKinds(a.residual, b.residual, path + ".residual", changes);
    compareKinds(a.memory, b.memory, path + ".memory", changes);
    compareKinds(a.shapeChange, b.shapeChange, path + ".shape_change", changes);
    // By the mixer when they are not written: its change says it all.
    if (a.mixer.kind == b.mixer.kind) compareValues(a.state, b.state, path + ".state", changes);
  }

  static std::string templateText(const TemplateSpec& spec) {
    return "{mixer: " + kindText(spec.mixer) + ", ffn: " + kindText(spec.ffn) + "}";
  }

  void compareTemplates() {
    std::vector<const TemplateSpec*> removed;
    std::vector<const TemplateSpec*> added;
    const auto find = [](const Spec& spec, const std::string& name) -> const TemplateSpec* {
      for (const TemplateSpec& each : spec.templates)
        if (each.name == name) return &each;
      return nullptr;
    };
    for (const TemplateSpec& each : m_a.spec->templates) {
      if (const TemplateSpec* same = find(*m_b.spec, each.name))
        compareTemplate(each, *same, "layer_templates." + each.name, m_changes);
      else
        removed.push_back(&each);
    }
    for (const TemplateSpec& each : m_b.spec->templates)
      if (!find(*m_a.spec, each.name)) added.push_back(&each);
    for (const TemplateSpec* each : removed) {
      const auto equal = std::find_if(added.begin(), added.end(), [&](const TemplateSpec* other) {
        Changes changes;
        compareTemplate(*each, *other, "", changes);
        return changes.empty();
      });
      // The only one that went and the only one that came are taken for the same, too.
      const auto same = equal == added.end() && removed.size() == 1 && added.size() == 1 ? added.begin() : equal;
      if (same == added.end()) {
        m_changes.push_back({Kind::Removed, "layer_templates." + each->name, templateText(*each), ""});
        continue;
      }
      m_renamed[each->name] = (*same)->name;
      m_changes.push_back({Kind::Renamed, "layer_templates." + each->name, each->name, (*same)->name});
      compareTemplate(*each, **same, "layer_templates." + (*same)->name, m_changes);
      added.erase(same);
    }
    for (const TemplateSpec* each : added)
      m_changes.push_back({Kind::Added, "layer_templates." + each->name, "", templateText(*each)});
  }

  // A template's name in the second design.
  std::string nameAfter(const std::string& name) const {
    const auto found = m_renamed.find(name);
    return found == m_renamed.end() ? name : found->second;
  }

  std::string signature(const EntrySpec& entry, bool first) const {
    const auto name = [&](const std::string& text) { return first ? nameAfter(text) : text; };
    if (const auto* plain = std::get_if<PlainEntrySpec>(&entry)) return "template " + name(plain->templateName);
    if (const auto* integrator = std::get_if<IntegratorEntrySpec>(&entry))
      return "integrator " + name(integrator->templateName);
    return "parallel";
  }

  static std::string plainText(const PlainEntrySpec& entry) {
    std::string text = "{template: " + yaml::writeScalar(entry.templateName);
    if (entry.repeat != 1) text += ", repeat: " + std::to_string(entry.repeat);
    for (const schema::FieldValues::Entry& value : entry.override.entries())
      text += ", override." + std::string(value.spec->name) + ": " + valueText(value.value);
    if (entry.depthGating.kind) text += ", depth_gating: " + kindText(entry.depthGating);
    return text + "}";
  }

  static std::string entryText(const EntrySpec& entry) {
    if (const auto* plain = std::get_if<PlainEntrySpec>(&entry)) return plainText(*plain);
    if (const auto* integrator = std::get_if<IntegratorEntrySpec>(&entry))
      return "{integrator: {type: " + std::string(integrator->method.kind->id) +
             ", steps: " + std::to_string(integrator->steps) +
             ", body: " + yaml::writeScalar(integrator->templateName) + "}}";
    std::string text;
    for (const StreamSpec& stream : std::get<ParallelEntrySpec>(entry).streams) {
      std::string body;
      for (const PlainEntrySpec& each : stream.body) body += (body.empty() ? "" : ", ") + plainText(each);
      text += (text.empty() ? "" : ", ") + yaml::writeKey(stream.name) + ": [" + body + "]";
    }
    return "{parallel: {" + text + "}}";
  }

  void comparePlain(const PlainEntrySpec& a, const PlainEntrySpec& b, const std::string& path) {
    compareTexts(std::to_string(a.repeat), std::to_string(b.repeat), path + ".repeat", m_changes);
    compareValues(a.override, b.override, path + ".override", m_changes);
    compareKinds(a.depthGating, b.depthGating, path + ".depth_gating", m_changes);
  }

  void compareEntry(const EntrySpec& a, const EntrySpec& b, const std::string& path) {
    if (const auto* plain = std::get_if<PlainEntrySpec>(&a))
      return comparePlain(*plain, std::get<PlainEntrySpec>(b), path);
    if (const auto* before = std::get_if<IntegratorEntrySpec>(&a)) {
      const auto& after = std::get<IntegratorEntrySpec>(b);
      const auto flag = [](bool value) { return std::string(value ? "true" : "false"); };
      compareKinds(before->method, after.method, path + ".integrator", m_changes);
      compareTexts(std::to_string(before->steps), std::to_string(after.steps), path + ".integrator.steps", m_changes);
      compareTexts(before->hidden ? "hidden" : "token", after.hidden ? "hidden" : "token", path + ".integrator.output",
                   m_changes);
      compareTexts(flag(before->shared), flag(after.shared), path + ".integrator.vendor.studio.shared", m_changes);
      return;
    }
    compareParallel(std::get<ParallelEntrySpec>(a), std::get<ParallelEntrySpec>(b), path);
  }

  void compareParallel(const ParallelEntrySpec& a, const ParallelEntrySpec& b, const std::string& path) {
    const auto find = [](const ParallelEntrySpec& entry, const std::string& name) -> const StreamSpec* {
      for (const StreamSpec& stream : entry.streams)
        if (stream.name == name) return &stream;
      return nullptr;
    };
    for (const StreamSpec& stream : a.streams) {
      const std::string place = path + ".parallel." + stream.name;
      if (const StreamSpec* same = find(b, stream.name)) {
        const std::vector<EntrySpec> before(stream.body.begin(), stream.body.end());
        const std::vector<EntrySpec> after(same->body.begin(), same->body.end());
        compareLists(before, after, place + ".body");
      } else {
        m_changes.push_back({Kind::Removed, place, stream.name, ""});
      }
    }
    for (const StreamSpec& stream : b.streams)
      if (!find(a, stream.name)) m_changes.push_back({Kind::Added, path + ".parallel." + stream.name, "", stream.name});
    compareKinds(a.merge, b.merge, path + ".merge", m_changes);
  }

  void compareLists(const std::vector<EntrySpec>& a, const std::vector<EntrySpec>& b, const std::string& path) {
    Signatures before;
    Signatures after;
    for (const EntrySpec& entry : a) before.push_back(signature(entry, true));
    for (const EntrySpec& entry : b) after.push_back(signature(entry, false));
    std::size_t i = 0;
    std::size_t j = 0;
    const auto place = [&](std::size_t index) { return path + "[" + std::to_string(index) + "]"; };
    const auto advance = [&](std::size_t toA, std::size_t toB) {
      for (; i < toA; ++i) m_changes.push_back({Kind::Removed, place(i), entryText(a[i]), ""});
      for (; j < toB; ++j) m_changes.push_back({Kind::Added, place(j), "", entryText(b[j])});
    };
    for (const auto& [left, right] : matched(before, after)) {
      advance(left, right);
      compareEntry(a[i++], b[j++], place(right));
    }
    advance(a.size(), b.size());
  }

  void compareSchedule() { compareLists(m_a.spec->schedule, m_b.spec->schedule, "layer_schedule"); }

  void compareModes() {
    const auto& a = m_a.spec->executionModes;
    const auto& b = m_b.spec->executionModes;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
      const std::string place = "execution_modes[" + std::to_string(i) + "]";
      if (i >= b.size())
        m_changes.push_back({Kind::Removed, place, std::string(a[i].text("name")), ""});
      else if (i >= a.size())
        m_changes.push_back({Kind::Added, place, "", std::string(b[i].text("name"))});
      else
        compareValues(a[i], b[i], place, m_changes);
    }
  }

  // Reserved keys have no meaning here: their source text counts.
  static std::map<std::string, std::string> reserved(const Analysis& analysis) {
    std::map<std::string, std::string> texts;
    for (const YamlPath& path : analysis.spec->reservedKeys) {
      const yaml::NodeId node = analysis.tree->find(path);
      if (node != yaml::kNoNode) texts[path.toString()] = analysis.text.slice((*analysis.tree)[node].range);
    }
    return texts;
  }

  void compareReserved() {
    const auto a = reserved(m_a);
    const auto b = reserved(m_b);
    for (const auto& [path, text] : a) {
      const auto same = b.find(path);
      if (same == b.end())
        m_changes.push_back({Kind::Removed, path, text, ""});
      else
        compareTexts(text, same->second, path, m_changes);
    }
    for (const auto& [path, text] : b)
      if (!a.contains(path)) m_changes.push_back({Kind::Added, path, "", text});
  }

  const Analysis& m_a;
  const Analysis& m_b;
  Changes m_changes;
  std::map<std::string, std::string> m_renamed;
};

std::vector<FigureChange> figureChanges(const Figures& a, const Figures& b) {
  using Unit = FigureUnit;
  return {
      {"layers", ES_TR("Report", "Layers"), Unit::Count, a.layers, b.layers},
      {"parameters", ES_TR("Report", "Parameters"), Unit::Count, a.parameters.value(), b.parameters.value()},
      {"active_parameters", ES_TR("Report", "Active parameters"), Unit::Count, a.activeParameters.value(),
       b.activeParameters.value()},
      {"kv_cache_bytes_per_token", ES_TR("Report", "KV cache per token"), Unit::Bytes, a.kvCacheBytesPerToken.value(),
       b.kvCacheBytesPerToken.value()},
      {"kv_cache_bytes_full", ES_TR("Report", "KV cache of a full context"), Unit::Bytes, a.kvCacheBytesFull.value(),
       b.kvCacheBytesFull.value()},
      {"state_bytes", ES_TR("Report", "State"), Unit::Bytes, a.stateBytes.value(), b.stateBytes.value()},
      {"forward_flops_per_token", ES_TR("Report", "FLOPs per token, forward"), Unit::Flops,
       a.forwardFlopsPerToken.value(), b.forwardFlopsPerToken.value()},
      {"training_flops_per_token", ES_TR("Report", "FLOPs per token, training"), Unit::Flops,
       a.trainingFlopsPerToken.value(), b.trainingFlopsPerToken.value()},
      {"weight_bytes", ES_TR("Report", "Weights"), Unit::Bytes, a.memory.weights.value(), b.memory.weights.value()},
      {"training_bytes", ES_TR("Report", "Training memory"), Unit::Bytes, a.memory.total().value(),
       b.memory.total().value()},
  };
}

}  // namespace

DesignDiff diffDesigns(const Analysis& before, const Analysis& after) {
  return {Differ(before, after).run(), figureChanges(*before.figures, *after.figures)};
}

}  // namespace eulerstack::analysis
