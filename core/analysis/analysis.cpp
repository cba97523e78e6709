#include "core/analysis/analysis.h"

#include <algorithm>
#include <exception>

#include "core/schema/spec.h"

namespace eulerstack::analysis {
namespace {

void take(std::vector<Diagnostic>& into, std::vector<Diagnostic> from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool hasErrors(const std::vector<Diagnostic>& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
}

// Each stage adds what it finds; the next one runs as long as it has something sound to stand on.
class Analyzer {
 public:
  Analyzer(const SourceText& text, Revision revision, const CancelToken& cancel, const Limits& limits)
      : m_cancel(cancel), m_limits(limits), m_result(std::make_shared<Analysis>()) {
    m_result->text = text;
    m_result->revision = revision;
  }

  std::shared_ptr<const Analysis> run() {
    try {
      read();
      if (m_result->tree && !m_cancel.cancelled()) check();
      if (m_result->spec && !m_cancel.cancelled()) lower();
      if (m_result->model && !m_cancel.cancelled()) count();
    } catch (const std::exception& error) {
      dropResults();
      m_result->diagnostics.push_back(
          makeDiagnostic(DiagId::AnalysisFailed, {}, {}, {{"reason", std::string(error.what())}}));
    }
    if (m_cancel.cancelled()) return nullptr;
    order();
    return m_result;
  }

 private:
  void read() {
    yaml::ParseResult parsed = yaml::parse(m_result->text, m_limits);
    m_result->tree = std::move(parsed.tree);
    take(m_result->diagnostics, std::move(parsed.diagnostics));
  }

  void check() {
    m_result->values = expr::resolve(*m_result->tree, m_limits);
    take(m_result->diagnostics, m_result->values.diagnostics);
    schema::CheckResult checked = schema::check(*m_result->tree, m_result->values, m_limits);
    take(m_result->diagnostics, std::move(checked.diagnostics));
    // An ambiguous text (a key twice) may still give a specification: its figures would be a guess.
    if (!hasErrors(m_result->diagnostics)) m_result->spec = std::move(checked.spec);
  }

  void lower() {
    ir::LowerResult lowered = ir::lower(*m_result->spec, *m_result->tree, m_limits);
    take(m_result->diagnostics, std::move(lowered.diagnostics));
    m_result->model = std::move(lowered.model);
  }

  void count() {
    m_result->figures = std::make_shared<Figures>(computeFigures(*m_result->model));
    take(m_result->diagnostics,
         realismFindings(*m_result->model, *m_result->figures, *m_result->spec, *m_result->tree));
  }

  void dropResults() {
    m_result->spec.reset();
    m_result->model.reset();
    m_result->figures.reset();
  }

  void order() {
    std::vector<Diagnostic>& all = m_result->diagnostics;
    std::stable_sort(all.begin(), all.end(), [](const Diagnostic& a, const Diagnostic& b) {
      if (a.severity != b.severity) return a.severity < b.severity;
      return a.range.begin < b.range.begin;
    });
    if (all.size() <= m_limits.diagnostics) return;
    const auto more = static_cast<std::int64_t>(all.size() - m_limits.diagnostics);
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(m_limits.diagnostics), all.end());
    all.push_back(makeDiagnostic(DiagId::MoreFindings, {}, {}, {{"count", more}}));
  }

  const CancelToken& m_cancel;
  const Limits& m_limits;
  std::shared_ptr<Analysis> m_result;
};

}  // namespace

std::size_t Analysis::count(Severity severity) const {
  return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                [&](const Diagnostic& item) { return item.severity == severity; }));
}

std::shared_ptr<const Analysis> analyze(const SourceText& text, Revision revision, const CancelToken& cancel,
                                        const Limits& limits) {
  return Analyzer(text, revision, cancel, limits).run();
}

}  // namespace eulerstack::analysis
