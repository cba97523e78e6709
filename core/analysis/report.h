// One analysis in the forms people and programs read.
#pragma once
#include <string>

#include "core/analysis/analysis.h"

namespace eulerstack::analysis {

// The object of `validate --format json` (issue interface: file, valid, schema_version, diagnostics, analysis).
std::string reportJson(const Analysis& analysis, const Translate& translate, int indent = 2);
// `validate --report`: schema ok, exact parameters, layers, realism and reserved-namespace warnings.
std::string reportText(const Analysis& analysis, const Translate& translate);
// One self-contained HTML file with charts (inline SVG), no script from elsewhere.
std::string reportHtml(const Analysis& analysis, const Translate& translate);
// All analyses as one SARIF 2.1.0 log: one run, its rules, an artifact a file, a result a diagnostic with its fixes.
// Columns count Unicode code points. toolVersion: of the program that ran the check.
std::string reportSarif(const std::vector<std::shared_ptr<const Analysis>>& analyses, const Translate& translate,
                        std::string_view toolVersion);
// `explain`: the model in prose.
std::string explainText(const Analysis& analysis, const Translate& translate);
// `explain --format json`: one line; every entry with its resolved options, layers and costs. Of a design with errors:
// the object of reportJson.
std::string explainJson(const Analysis& analysis, const Translate& translate);

}  // namespace eulerstack::analysis
