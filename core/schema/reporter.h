// Collects the diagnostics of a check and builds their fixes.
#pragma once
#include <optional>

#include "core/schema/field_spec.h"
#include "core/schema/place.h"
#include "core/yaml/yaml_value.h"

namespace eulerstack::schema {

class Reporter {
 public:
  Reporter(const yaml::YamlTree& tree, const Limits& limits) : m_tree(tree), m_limits(limits) {}

  // The reference is good until the next add(). Beyond Limits::diagnostics only the number of errors is kept.
  Diagnostic& add(DiagId id, const Place& place, SourceRange range, MessageArgs args = {});
  // An error that the reader of the text has reported already.
  void fail() { ++m_errors; }
  bool failed() const { return m_errors > 0; }
  std::int64_t errors() const { return m_errors; }
  // Whether this was said of this place already.
  bool has(DiagId id, const Place& place) const;
  // In the order of the file.
  std::vector<Diagnostic> take();

  // Where to point at: the value, or its key when nothing is written there.
  SourceRange valueRange(yaml::NodeId written) const;
  // The source of a value for a message, one line, at most about 40 characters; "null" when nothing is written.
  std::string valueText(yaml::NodeId written) const;

  // Fixes. Each adds to the diagnostic unless the place is reached through an alias or cannot be edited simply.
  void offerValue(Diagnostic& diagnostic, const Place& place, yaml::NodeId written, std::string_view text,
                  bool safe) const;
  void offerUnquoted(Diagnostic& diagnostic, const Place& place, yaml::NodeId written) const;
  void offerQuoted(Diagnostic& diagnostic, const Place& place, yaml::NodeId written) const;
  void offerRename(Diagnostic& diagnostic, const Place& place, yaml::NodeId key, std::string_view name,
                   bool safe) const;
  void offerRemoval(Diagnostic& diagnostic, const Place& key);
  // Adds `key: example` to the mapping; before the first of `following` that is there.
  void offerKey(Diagnostic& diagnostic, const Place& mapping, std::string_view key, std::string_view example,
                const std::vector<std::string_view>& following);
  // Sets the value at a path (adds the key if need be) by a planned edit.
  void offerSet(Diagnostic& diagnostic, const Place& place, const yaml::YamlValue& value, std::string_view shown);

 private:
  bool replaceable(const Place& place, yaml::NodeId written) const;
  bool mayPlan(const Place& place);
  std::shared_ptr<const yaml::YamlTree> shared() const;

  const yaml::YamlTree& m_tree;
  const Limits& m_limits;
  std::vector<Diagnostic> m_diagnostics;
  Diagnostic m_dropped;
  std::int64_t m_errors = 0;
  std::int64_t m_droppedErrors = 0;
  std::size_t m_plans = 0;
};

// A value of the parsed text `flow` ("{type: attention}"), for the planner.
yaml::YamlValue valueOf(std::string_view flow);

}  // namespace eulerstack::schema
