#include "core/schema/reporter.h"

#include <algorithm>

#include "core/expr/evaluator.h"
#include "core/yaml/edit_planner.h"

namespace eulerstack::schema {
namespace {

using yaml::kNoNode;
using yaml::Node;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::NodeStyle;

// Planned edits read the text again, so a document full of errors gets only so many.
constexpr std::size_t kPlans = 4;
constexpr std::size_t kPlannedBytes = 64U << 10U;

yaml::YamlValue toValue(const yaml::YamlTree& tree, NodeId id) {
  const Node& node = tree[tree.resolve(id)];
  if (node.kind == NodeKind::Mapping) {
    yaml::YamlMapping mapping;
    for (const yaml::MapEntry& entry : node.entries)
      mapping.emplace_back(tree[entry.key].text, toValue(tree, entry.value));
    return mapping;
  }
  if (node.kind == NodeKind::Sequence) {
    yaml::YamlSequence sequence;
    for (const NodeId item : node.items) sequence.push_back(toValue(tree, item));
    return sequence;
  }
  const yaml::ScalarValue scalar = tree.scalar(id);
  if (const auto* boolean = std::get_if<bool>(&scalar)) return *boolean;
  if (const auto* integer = std::get_if<std::int64_t>(&scalar)) return *integer;
  if (const auto* real = std::get_if<double>(&scalar)) return *real;
  if (const auto* text = std::get_if<std::string>(&scalar)) return *text;
  return {};
}

}  // namespace

yaml::YamlValue valueOf(std::string_view flow) {
  const yaml::ParseResult parsed = yaml::parse(SourceText(std::string(flow)));
  return parsed.tree ? toValue(*parsed.tree, parsed.tree->root()) : yaml::YamlValue();
}

bool Reporter::has(DiagId id, const Place& place) const {
  const YamlPath path = place.path();
  return std::any_of(m_diagnostics.begin(), m_diagnostics.end(),
                     [&](const Diagnostic& each) { return each.id == id && each.path == path; });
}

Diagnostic& Reporter::add(DiagId id, const Place& place, SourceRange range, MessageArgs args) {
  Diagnostic diagnostic = makeDiagnostic(id, place.path(), range, std::move(args));
  const bool error = diagnostic.severity == Severity::Error;
  m_errors += error ? 1 : 0;
  if (m_diagnostics.size() >= m_limits.diagnostics) {
    m_droppedErrors += error ? 1 : 0;
    m_dropped = std::move(diagnostic);
    return m_dropped;
  }
  m_diagnostics.push_back(std::move(diagnostic));
  return m_diagnostics.back();
}

std::vector<Diagnostic> Reporter::take() {
  std::stable_sort(m_diagnostics.begin(), m_diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.range.begin < b.range.begin; });
  if (m_droppedErrors > 0) {
    const SourceRange range = m_diagnostics.empty() ? SourceRange{} : m_diagnostics.back().range;
    m_diagnostics.push_back(makeDiagnostic(DiagId::MoreErrors, {}, range, {{"count", m_droppedErrors}}));
  }
  return std::move(m_diagnostics);
}

SourceRange Reporter::valueRange(NodeId written) const {
  if (written == kNoNode) return {};
  const Node& node = m_tree[written];
  if (node.range.size() > 0) return node.range;
  return m_tree.entryRange(written);
}

std::string Reporter::valueText(NodeId written) const {
  if (written == kNoNode) return "null";
  std::string_view text = m_tree.text().slice(m_tree[written].range);
  const std::size_t line = text.find_first_of("\r\n");
  if (text.empty()) return "null";
  return line == text.npos ? expr::shortened(text) : expr::shortened(text.substr(0, line)) + " …";
}

bool Reporter::replaceable(const Place& place, NodeId written) const {
  return !place.aliased && written != kNoNode && m_tree[written].kind != NodeKind::Alias && m_tree[written].tag.empty();
}

bool Reporter::mayPlan(const Place& place) {
  if (place.aliased || m_plans >= kPlans || (m_plans + 1) * m_tree.text().size() > kPlannedBytes) return false;
  ++m_plans;
  return true;
}

std::shared_ptr<const yaml::YamlTree> Reporter::shared() const {
  return {std::shared_ptr<void>(), &m_tree};  // the planner lives shorter than this call
}

void Reporter::offerValue(Diagnostic& diagnostic, const Place& place, NodeId written, std::string_view text,
                          bool safe) const {
  if (!replaceable(place, written)) return;
  const Node& node = m_tree[written];
  if (node.kind != NodeKind::Scalar && node.style == NodeStyle::Block) return;
  if (node.style == NodeStyle::Literal || node.style == NodeStyle::Folded) return;
  TextEdit edit{node.range, std::string(text)};
  if (node.range.size() == 0) edit = {{node.slot, node.slot}, " " + std::string(text)};
  diagnostic.fixes.push_back({{ES_TR("Message", "Set {field} to {value}"),
                               {{"field", std::string(place.name())}, {"value", std::string(text)}}},
                              {std::move(edit)},
                              safe});
}

void Reporter::offerUnquoted(Diagnostic& diagnostic, const Place& place, NodeId written) const {
  if (!replaceable(place, written)) return;
  const Node& node = m_tree[written];
  diagnostic.fixes.push_back({{ES_TR("Message", "Remove the quotes"), {}}, {{node.range, node.text}}, true});
}

void Reporter::offerQuoted(Diagnostic& diagnostic, const Place& place, NodeId written) const {
  if (!replaceable(place, written) || m_tree[written].range.size() == 0) return;
  const std::string quoted = "\"" + std::string(m_tree.text().slice(m_tree[written].range)) + "\"";
  diagnostic.fixes.push_back({{ES_TR("Message", "Put quotes around it"), {}}, {{m_tree[written].range, quoted}}, true});
}

void Reporter::offerRename(Diagnostic& diagnostic, const Place& place, NodeId key, std::string_view name,
                           bool safe) const {
  if (!replaceable(place, key) || m_tree[key].range.size() == 0) return;
  diagnostic.fixes.push_back({{ES_TR("Message", "Rename it to {name}"), {{"name", std::string(name)}}},
                              {{m_tree[key].range, std::string(name)}},
                              safe});
}

void Reporter::offerRemoval(Diagnostic& diagnostic, const Place& key) {
  if (!mayPlan(key)) return;
  yaml::EditPlan plan = yaml::EditPlanner(shared()).remove(key.path());
  if (!plan) return;
  diagnostic.fixes.push_back(
      {{ES_TR("Message", "Remove {key}"), {{"key", std::string(key.name())}}}, std::move(*plan), false});
}

void Reporter::offerKey(Diagnostic& diagnostic, const Place& mapping, std::string_view key, std::string_view example,
                        const std::vector<std::string_view>& following) {
  if (example.empty() || !mayPlan(mapping)) return;
  const YamlPath path = mapping.path();
  const NodeId node = m_tree.find(path);
  std::optional<std::string> before;
  for (const std::string_view next : following)
    if (!before && m_tree.find(node, next) != kNoNode) before = std::string(next);
  const yaml::EditPlanner planner(shared());
  yaml::EditPlan plan = planner.addKey(path, key, valueOf(example), before);
  if (!plan) return;
  diagnostic.fixes.push_back(
      {{ES_TR("Message", "Add {key}: {value}"), {{"key", std::string(key)}, {"value", std::string(example)}}},
       std::move(*plan),
       false});
}

void Reporter::offerSet(Diagnostic& diagnostic, const Place& place, const yaml::YamlValue& value,
                        std::string_view shown) {
  if (!mayPlan(place)) return;
  yaml::EditPlan plan = yaml::EditPlanner(shared()).set(place.path(), value);
  if (!plan) return;
  diagnostic.fixes.push_back({{ES_TR("Message", "Set {field} to {value}"),
                               {{"field", std::string(place.name())}, {"value", std::string(shown)}}},
                              std::move(*plan),
                              false});
}

}  // namespace eulerstack::schema
