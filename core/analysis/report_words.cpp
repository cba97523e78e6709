#include "core/analysis/report_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace eulerstack::analysis {

std::string commaNumber(std::int64_t value) {
  std::string digits = std::to_string(value);
  const std::size_t first = digits[0] == '-' ? 1 : 0;
  for (std::size_t i = digits.size(); i > first + 3;) digits.insert(i -= 3, ",");
  return digits;
}

std::string commaGroups(std::string text) {
  constexpr std::string_view kThinSpace = "\u2009";
  for (std::size_t at = 0; (at = text.find(kThinSpace, at)) != text.npos;) text.replace(at, kThinSpace.size(), ",");
  return text;
}

std::string percentText(std::int64_t part, std::int64_t whole) {
  if (whole <= 0) return "0";
  const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
  return percent >= 99.95 ? fmt::format("{:.0f}", percent) : fmt::format("{:.1f}", percent);
}

std::string ruleName(DiagId id) {
  const std::string_view text = messageSpec(id).textId;
  constexpr std::string_view kRealism = "realism.";
  return std::string(text.starts_with(kRealism) ? text.substr(kRealism.size()) : text);
}

std::int64_t schemaVersion(const Analysis& analysis) {
  if (!analysis.tree) return 0;
  const yaml::NodeId node = analysis.tree->find(YamlPath{std::string("schema_version")});
  if (node == yaml::kNoNode) return 0;
  const yaml::ScalarValue value = analysis.tree->scalar(node);
  const auto* version = std::get_if<std::int64_t>(&value);
  return version ? *version : 0;
}

std::string layerSummary(const ir::ModelIr& model) {
  std::vector<std::pair<std::string_view, std::int64_t>> counts;
  for (const ir::BlockUse& use : ir::blockUses(model)) {
    const std::string_view id = use.block->mixer.kind->id;
    const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& item) { return item.first == id; });
    if (known == counts.end())
      counts.emplace_back(id, use.layers);
    else
      known->second += use.layers;
  }
  std::string text;
  for (const auto& [id, layers] : counts) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", layers, id);
  return text;
}

std::vector<PartGroup> groupParts(const Figures& figures) {
  std::vector<PartGroup> groups;
  std::unordered_map<std::string, std::size_t> index;
  for (const PartFigures& part : figures.parts) {
    // A template may be called "head": only entries have layers, so both stay apart.
    const std::string key = (part.layers > 0 ? "layers " : "part ") + part.label;
    const auto [it, fresh] = index.emplace(key, groups.size());
    if (fresh) groups.push_back({.label = part.label});
    PartGroup& group = groups[it->second];
    group.parameters += part.parameters;
    group.mixer += part.mixer;
    group.ffn += part.ffn;
    group.norms += part.norms;
    group.active += part.active;
    group.kvBytesPerToken += part.kvBytesPerToken;
    group.forwardFlops += part.forwardFlops;
    group.layers += part.layers;
  }
  return groups;
}

}  // namespace eulerstack::analysis
