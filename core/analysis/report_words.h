// Words and numbers that the reports and the command line share.
#pragma once
#include "core/analysis/analysis.h"

namespace eulerstack::analysis {

// Sentences of one report: English templates of the context "Report", translated and filled.
class ReportWords {
 public:
  explicit ReportWords(const Translate& translate) : m_translate(translate) {}
  std::string operator()(const char* text, const MessageArgs& args = {}) const {
    return fillTemplate(m_translate("Report", text), args);
  }
  const Translate& translate() const { return m_translate; }

 private:
  const Translate& m_translate;
};

// "1,235,814,400": for terminals and files, whatever the locale.
std::string commaNumber(std::int64_t value);
// A message with its thin spaces between digits turned to commas: one way of writing numbers in a report for terminals.
std::string commaGroups(std::string text);
// "12.5": percent with at most one decimal; 0 when the whole is 0.
std::string percentText(std::int64_t part, std::int64_t whole);
// The rule or id a finding is known by: "head_dim_range" of realism.head_dim_range, else the id itself.
std::string ruleName(DiagId id);
// schema_version as written; 0 when there is no such integer.
std::int64_t schemaVersion(const Analysis& analysis);
// "16 attention" or "12 attention, 4 mamba".
std::string layerSummary(const ir::ModelIr& model);

// Parts joined by their label (all entries of one template), in order of first use.
struct PartGroup {
  std::string label;
  ParameterCount parameters{};
  ParameterCount mixer{};
  ParameterCount ffn{};
  ParameterCount norms{};
  ParameterCount active{};  // that one token uses
  Bytes kvBytesPerToken{};
  Flops forwardFlops{};
  std::int64_t layers = 0;
};
std::vector<PartGroup> groupParts(const Figures& figures);

}  // namespace eulerstack::analysis
