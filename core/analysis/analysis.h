// Everything known about one revision of the text. Immutable, shared between threads.
#pragma once
#include <memory>

#include "core/analysis/figures.h"
#include "core/base/cancel.h"
#include "core/expr/expression.h"

namespace eulerstack::analysis {

using Revision = std::uint64_t;

struct Analysis {
  Revision revision = 0;
  SourceText text;
  std::shared_ptr<const yaml::YamlTree> tree;  // null: the text does not parse
  expr::Resolved values;
  std::shared_ptr<const schema::Spec> spec;  // null: there are errors
  std::shared_ptr<const ir::ModelIr> model;  // null: there are errors
  std::shared_ptr<const Figures> figures;    // null: there are errors
  std::vector<Diagnostic> diagnostics;  // errors, warnings (realism, reserved keys), infos; by severity, then place
  bool valid() const { return figures != nullptr; }
  std::size_t count(Severity severity) const;
};

// Reads, checks, lowers, counts and doubts. Pure; realism rules run always. Null when cancelled.
std::shared_ptr<const Analysis> analyze(const SourceText& text, Revision revision = 0, const CancelToken& cancel = {},
                                        const Limits& limits = {});

// Realism: what an expert would doubt of a valid model. Findings of repeated layers come once, with their count.
std::vector<Diagnostic> realismFindings(const ir::ModelIr& model, const Figures& figures, const schema::Spec& spec,
                                        const yaml::YamlTree& tree);

}  // namespace eulerstack::analysis
