// Any bytes: reading, checking, counting and doubting never crash, and what they say is well-formed.
#include <algorithm>

#include "core/analysis/analysis.h"
#include "core/yaml/byte_check.h"
#include "core/yaml/prescan.h"
#include "tests/fuzz/fuzz_check.h"

using namespace eulerstack;
using eulerstack::testing::check;

namespace {

void checkDiagnostics(const SourceText& text, const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    check(diagnostic.range.begin <= diagnostic.range.end, "a range is turned round");
    check(diagnostic.range.end <= text.size(), "a range leaves the text");
    check(!printDiagnostic(diagnostic, text, identityTranslate).empty(), "a diagnostic says nothing");
    for (const FixIt& fix : diagnostic.fixes) (void)applyEdits(text.bytes(), fix.edits);
  }
}

// Ranges nest, follow each other and stay inside the text; scanner and parser agree on every start.
void checkTree(const yaml::YamlTree& tree) {
  check(tree.disagreements() == 0, "scanner and yaml-cpp disagree about a start");
  for (yaml::NodeId id = 0; id < tree.size(); ++id) {
    const yaml::Node& node = tree[id];
    check(node.range.begin <= node.range.end && node.range.end <= tree.text().size(), "a node leaves the text");
    check(node.entryBegin <= node.slot && node.slot <= node.range.end, "an entry begins behind its value");
    if (node.parent == yaml::kNoNode) continue;
    const SourceRange outer = tree[node.parent].range;
    check(outer.begin <= node.entryBegin && node.range.end <= outer.end, "a node leaves its parent");
    if (node.kind == yaml::NodeKind::Scalar && node.style == yaml::NodeStyle::Plain &&
        node.text.find('\n') == std::string::npos)
      check(node.text.empty() || tree.text().slice(node.range).starts_with(node.text.substr(0, 1)),
            "a range shows other text");
  }
}

bool hasSecondDocument(const yaml::ParseResult& result) {
  return std::any_of(result.diagnostics.begin(), result.diagnostics.end(),
                     [](const Diagnostic& found) { return found.id == DiagId::YamlSeveralDocuments; });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const SourceText text(std::string(reinterpret_cast<const char*>(data), size));
  const yaml::ParseResult result = yaml::parse(text);
  checkDiagnostics(text, result.diagnostics);
  check(result.tree || !result.diagnostics.empty(), "no tree and no reason");
  if (result.tree) {
    checkTree(*result.tree);
    // The pre-scan must not find fault with what parses; a second document is not parsed.
    const yaml::Prescan scan = yaml::prescan(text, yaml::bomLength(text.bytes()), {});
    check(!scan.structure || hasSecondDocument(result), "the pre-scan refuses what parses");
  }
  const auto analysis = analysis::analyze(text);
  check(analysis != nullptr, "an analysis is missing");
  checkDiagnostics(text, analysis->diagnostics);
  return 0;
}
