// parse(): byte checks, pre-scan, yaml-cpp events, tree.
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

#include "core/yaml/byte_check.h"
#include "core/yaml/prescan.h"
#include "core/yaml/syntax_errors.h"
#include "core/yaml/tree_builder.h"

namespace eulerstack::yaml {
namespace {

ByteOffset placeOf(const YAML::Mark& mark, ByteOffset shift, ByteOffset size) {
  if (mark.is_null() || mark.pos < 0) return size;
  return std::min(static_cast<ByteOffset>(mark.pos) + shift, size);
}

// What yaml-cpp reads: the same bytes at the same places, without what it stumbles over for no reason.
std::string readable(const SourceText& text, ByteOffset begin, const std::vector<ByteOffset>& blankTabs) {
  std::string bytes(text.bytes().substr(begin));
  for (const ByteOffset at : blankTabs) bytes[at - begin] = ' ';
  return bytes;
}

struct Outcome {
  bool complete = false;
  bool limit = false;
  std::optional<Diagnostic> failure;
};

Outcome run(TreeBuilder& builder, const SourceText& text, ByteOffset begin, const std::string& bytes) {
  std::istringstream stream(bytes);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
    if (const auto quote = builder.unclosedQuote()) return {false, false, quote};
    return {true, false, std::nullopt};
  } catch (const LimitExceeded& limit) {
    return {false, true, limit.diagnostic};
  } catch (const SecondDocument& second) {
    const ByteOffset at = std::min(second.at, text.size());
    const SourceRange line = text.lineRange(text.lineOf(at));
    const std::string_view lineText = text.slice(line);
    // yaml-cpp begins a new document, too, where the text falls out of the first one's indentation.
    const bool marked = lineText.starts_with("---");
    if (!marked) return {false, false, explainSyntaxError(text, "second document", at)};
    return {true, false, makeDiagnostic(DiagId::YamlSeveralDocuments, {}, line)};
  } catch (const YAML::Exception& error) {
    return {false, false, explainSyntaxError(text, error.msg, placeOf(error.mark, begin, text.size()))};
  }
}

// What the pre-scan found explains better why the text does not parse than what came of it further down.
void addStructure(Prescan& found, Outcome& outcome, std::vector<Diagnostic>& diagnostics) {
  if (found.structure) found.tabs.push_back(std::move(*found.structure));
  if (found.tabs.empty()) return;
  ByteOffset first = found.tabs.front().range.begin;
  for (const Diagnostic& diagnostic : found.tabs) first = std::min(first, diagnostic.range.begin);
  if (!outcome.limit && outcome.failure && outcome.failure->range.begin >= first) outcome.failure.reset();
  for (Diagnostic& diagnostic : found.tabs) diagnostics.push_back(std::move(diagnostic));
}

}  // namespace

ParseResult parse(const SourceText& text, const Limits& limits) {
  ParseResult result;
  result.diagnostics = checkBytes(text, limits);
  if (!result.diagnostics.empty()) return result;
  const ByteOffset begin = bomLength(text.bytes());
  Prescan found = prescan(text, begin, limits);
  if (found.limit) {
    result.diagnostics.push_back(std::move(*found.limit));
    return result;
  }

  TreeBuilder builder(text, begin, limits);
  Outcome outcome = run(builder, text, begin, readable(text, begin, found.blankTabs));
  const std::shared_ptr<const YamlTree> tree = builder.finish();
  result.diagnostics = std::move(builder.diagnostics());
  // Edits rest on our ranges: a text that yaml-cpp reads in another way than our scanner is refused, not guessed at.
  if (outcome.complete && tree->disagreements() > 0)
    outcome = {false, false, explainSyntaxError(text, "ambiguous", builder.disagreement())};
  if (outcome.complete)
    result.tree = tree;
  else
    addStructure(found, outcome, result.diagnostics);
  if (outcome.failure) result.diagnostics.push_back(std::move(*outcome.failure));

  std::stable_sort(result.diagnostics.begin(), result.diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.range.begin < b.range.begin; });
  std::size_t dropped = builder.dropped();
  if (result.diagnostics.size() > limits.diagnostics) {
    dropped += result.diagnostics.size() - limits.diagnostics;
    result.diagnostics.resize(limits.diagnostics);
  }
  if (dropped > 0) {
    result.diagnostics.push_back(makeDiagnostic(DiagId::MoreProblems, {}, {text.size(), text.size()},
                                                {{"count", static_cast<std::int64_t>(dropped)}}));
  }
  return result;
}

}  // namespace eulerstack::yaml
