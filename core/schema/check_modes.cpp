// Execution modes and what leads from one to the next.
#include <algorithm>

#include "core/schema/checker.h"

namespace eulerstack::schema {

using yaml::kNoNode;
using yaml::Node;
using yaml::NodeId;
using yaml::NodeKind;

void Checker::checkModes(NodeId written, const Place& place) {
  const Node& list = m_tree[m_tree.resolve(written)];
  if (list.kind != NodeKind::Sequence) {
    m_reporter.add(DiagId::ExpectedList, place, m_reporter.valueRange(written),
                   {{"field", std::string(place.name())}, {"value", m_reporter.valueText(written)}});
    return;
  }
  if (list.items.empty()) {
    Diagnostic& diagnostic = m_reporter.add(DiagId::EmptyModes, place, m_reporter.valueRange(written));
    m_reporter.offerRemoval(diagnostic, place);
  }
  const Fieldset set = fieldsetOf(*m_registry.section("execution_mode"));
  const bool aliased = m_tree[written].kind == NodeKind::Alias;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const Place item = place.child(i, aliased);
    if (!isMapping(list.items[i], item)) continue;
    FieldValues mode = readSection(list.items[i], item, set);
    const FieldValues::Entry* name = mode.find("name");
    const bool twice = std::any_of(
        m_spec.executionModes.begin(), m_spec.executionModes.end(),
        [&](const FieldValues& other) { return name && name->given && other.text("name") == mode.text("name"); });
    if (twice)
      m_reporter.add(DiagId::DuplicateName, childOf(item, list.items[i], "name"), m_reporter.valueRange(name->node),
                     {{"field", std::string("name")}, {"value", std::string(mode.text("name"))}});
    m_spec.executionModes.push_back(std::move(mode));
  }
}

// Checked whether modes are written or not; without modes there is nothing it could lead to.
void Checker::checkTransition(NodeId written, bool modes, const Place& place) {
  m_spec.transition = readKind(*m_registry.section("root")->find("transition"), written, place);
  if (modes) return;
  Diagnostic& diagnostic = m_reporter.add(DiagId::TransitionAlone, place, m_reporter.valueRange(written));
  m_reporter.offerRemoval(diagnostic, place);
}

}  // namespace eulerstack::schema
