#include <fmt/format.h>

#include "core/analysis/report.h"
#include "core/analysis/report_words.h"

namespace eulerstack::analysis {
namespace {

const std::string kRule(60, '=');

void addFigures(std::string& out, const Analysis& analysis, const ReportWords& words) {
  const Figures& figures = *analysis.figures;
  const auto line = [&](const char* text, const MessageArgs& args) { out += words(text, args) + '\n'; };
  line(ES_TR("Report", "Parameters: {exact} ({short})"),
       {{"exact", commaNumber(figures.parameters.value())}, {"short", shortCount(figures.parameters.value())}});
  if (figures.activeParameters != figures.parameters)
    line(ES_TR("Report", "Active parameters per token: {exact} ({short})"),
         {{"exact", commaNumber(figures.activeParameters.value())},
          {"short", shortCount(figures.activeParameters.value())}});
  const std::int64_t target = analysis.model->model.integer("target_params");
  if (target > 0)
    line(ES_TR("Report", "Target: {target} ({percent} % of it)"),
         {{"target", shortCount(target)}, {"percent", percentText(figures.parameters.value(), target)}});
  line(ES_TR("Report", "Layers: {layers} ({mixers})"),
       {{"layers", commaNumber(figures.layers)}, {"mixers", layerSummary(*analysis.model)}});
  line(ES_TR("Report", "KV cache: {bytes} per token, {full} for {tokens} tokens"),
       {{"bytes", shortBytes(figures.kvCacheBytesPerToken.value())},
        {"full", shortBytes(figures.kvCacheBytesFull.value())},
        {"tokens", commaNumber(analysis.model->dims.max_seq_len)}});
  if (figures.stateBytes.value() > 0)
    line(ES_TR("Report", "State: {bytes}, whatever the length"), {{"bytes", shortBytes(figures.stateBytes.value())}});
  line(ES_TR("Report", "Forward pass: {causal} per token ({unmasked} with masked scores)"),
       {{"causal", shortFlops(figures.forwardFlopsPerToken.value())},
        {"unmasked", shortFlops(figures.forwardFlopsPerTokenUnmasked.value())}});
  line(ES_TR("Report", "Training: {training} per token"),
       {{"training", shortFlops(figures.trainingFlopsPerToken.value())}});
  if (figures.recomputeFlopsPerToken.value() > 0)
    line(ES_TR("Report", "Checkpointing adds {flops} per token"),
         {{"flops", shortFlops(figures.recomputeFlopsPerToken.value())}});
}

void addMemory(std::string& out, const Analysis& analysis, const ReportWords& words) {
  const MemoryFigures& memory = analysis.figures->memory;
  const TrainingShape& shape = analysis.figures->shape;
  const auto line = [&](const char* text, const MessageArgs& args) { out += words(text, args) + '\n'; };
  line(ES_TR("Report", "Training memory (batch {batch} x {tokens} tokens, {dtype}, AdamW): {total}"),
       {{"batch", shape.batch},
        {"tokens", commaNumber(shape.sequence)},
        {"dtype", std::string(ir::nameOf(shape.dtype.value_or(analysis.model->dims.dtype)))},
        {"total", shortBytes(memory.total().value())}});
  line(ES_TR("Report", "  weights {weights}, gradients {gradients}, optimizer {optimizer}, activations {activations}"),
       {{"weights", shortBytes(memory.weights.value())},
        {"gradients", shortBytes(memory.gradients.value())},
        {"optimizer", shortBytes(memory.optimizer.value())},
        {"activations", shortBytes(memory.activations.value())}});
  line(ES_TR("Report", "  with checkpointing: activations {activations}, in all {total}"),
       {{"activations", shortBytes(memory.activationsCheckpointed.value())},
        {"total", shortBytes(memory.totalCheckpointed().value())}});
}

void addParts(std::string& out, const Figures& figures, const ReportWords& words) {
  out += words(ES_TR("Report", "Parameters by part:")) + '\n';
  for (const PartFigures& part : figures.parts) {
    out += fmt::format("  {} {} ({} %){}", part.path.toString(), commaNumber(part.parameters.value()),
                       percentText(part.parameters.value(), figures.parameters.value()),
                       part.layers > 0 ? fmt::format(" {} x{}", part.label, part.layers) : std::string());
    if (part.active != part.parameters)
      out += ", " + words(ES_TR("Report", "{count} active per token"), {{"count", commaNumber(part.active.value())}});
    out += '\n';
  }
}

void addDiagnostics(std::string& out, const Analysis& analysis, const ReportWords& words, Severity severity,
                    const char* title) {
  const std::size_t count = analysis.count(severity);
  if (count == 0) return;
  out += '\n' + words(title, {{"count", static_cast<std::int64_t>(count)}}) + '\n';
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    if (diagnostic.severity != severity) continue;
    const RenderedDiagnostic rendered = render(diagnostic, words.translate());
    const LineColumn place = analysis.text.locate(diagnostic.range.begin);
    out += fmt::format("  [{}] {}", ruleName(diagnostic.id), commaGroups(rendered.what));
    if (diagnostic.count > 1) out += ' ' + words(ES_TR("Report", "({count} layers)"), {{"count", diagnostic.count}});
    out += fmt::format("\n    {}{}({}:{}:{})\n", diagnostic.path.toString(), diagnostic.path.empty() ? "" : " ",
                       analysis.text.name(), place.line, place.column);
    if (!rendered.fix.empty()) out += fmt::format("    Fix: {}\n", rendered.fix);
  }
}

std::string resultLine(const Analysis& analysis, const ReportWords& words) {
  const MessageArgs counts = {{"errors", static_cast<std::int64_t>(analysis.count(Severity::Error))},
                              {"warnings", static_cast<std::int64_t>(analysis.count(Severity::Warning))}};
  if (!analysis.valid()) return words(ES_TR("Report", "Result: FAIL, errors: {errors}, warnings: {warnings}"), counts);
  if (analysis.count(Severity::Warning) > 0)
    return words(ES_TR("Report", "Result: WARN, warnings: {warnings}"), counts);
  return words(ES_TR("Report", "Result: OK"));
}

}  // namespace

std::string reportText(const Analysis& analysis, const Translate& translate) {
  const ReportWords words(translate);
  std::string out = words(ES_TR("Report", "EulerStack report: {file}"), {{"file", analysis.text.name()}});
  out += '\n' + kRule + '\n';
  if (analysis.figures) {
    out += words(ES_TR("Report", "Schema: ok (version {version})"), {{"version", schemaVersion(analysis)}}) + '\n';
    addFigures(out, analysis, words);
    addMemory(out, analysis, words);
    addParts(out, *analysis.figures, words);
  } else {
    out += words(ES_TR("Report", "Schema: failed")) + '\n';
  }
  addDiagnostics(out, analysis, words, Severity::Error, ES_TR("Report", "ERRORS ({count})"));
  addDiagnostics(out, analysis, words, Severity::Warning, ES_TR("Report", "WARNINGS ({count})"));
  addDiagnostics(out, analysis, words, Severity::Info, ES_TR("Report", "INFO ({count})"));
  return out + '\n' + kRule + '\n' + resultLine(analysis, words) + '\n';
}

}  // namespace eulerstack::analysis
