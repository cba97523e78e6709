#include <nlohmann/json.hpp>

#include "core/analysis/report.h"
#include "core/analysis/report_parts.h"
#include "core/analysis/report_words.h"

namespace eulerstack::analysis {
namespace {

using Json = nlohmann::ordered_json;

void putRange(Json& object, const SourceText& text, SourceRange range) {
  const LineColumn begin = text.locate(range.begin);
  const LineColumn end = text.locate(range.end);
  object["line"] = begin.line;
  object["column"] = begin.column;
  object["end_line"] = end.line;
  object["end_column"] = end.column;
}

Json fixItJson(const FixIt& fix, const SourceText& text, const Translate& translate) {
  Json edits = Json::array();
  for (const TextEdit& edit : fix.edits) {
    Json item;
    putRange(item, text, edit.range);
    item["text"] = edit.text;
    edits.push_back(std::move(item));
  }
  return {{"title", renderMessage(fix.title, translate)}, {"safe", fix.safe}, {"edits", std::move(edits)}};
}

Json diagnosticJson(const Diagnostic& diagnostic, const SourceText& text, const Translate& translate) {
  const MessageSpec& spec = messageSpec(diagnostic.id);
  const RenderedDiagnostic rendered = render(diagnostic, translate);
  Json object;
  object["severity"] = severityName(diagnostic.severity);
  object["id"] = spec.textId;
  object["category"] = categoryName(spec.category);
  object["path"] = diagnostic.path.toString();
  putRange(object, text, diagnostic.range);
  object["message"] = rendered.what;
  object["fix"] = rendered.fix;
  object["see"] = rendered.see;
  object["fixits"] = Json::array();
  for (const FixIt& fix : diagnostic.fixes) object["fixits"].push_back(fixItJson(fix, text, translate));
  return object;
}

}  // namespace

Json figuresJson(const Figures& figures) {
  Json object;
  object["parameters"] = figures.parameters.value();
  object["active_parameters"] = figures.activeParameters.value();
  object["layers"] = figures.layers;
  object["kv_cache_bytes_per_token"] = figures.kvCacheBytesPerToken.value();
  object["state_bytes"] = figures.stateBytes.value();
  object["kv_cache_bytes_full"] = figures.kvCacheBytesFull.value();
  object["flops_per_token"] = {{"forward", figures.forwardFlopsPerToken.value()},
                               {"forward_unmasked", figures.forwardFlopsPerTokenUnmasked.value()},
                               {"training", figures.trainingFlopsPerToken.value()},
                               {"checkpointing_adds", figures.recomputeFlopsPerToken.value()}};
  object["memory"] = {{"weights", figures.memory.weights.value()},
                      {"gradients", figures.memory.gradients.value()},
                      {"optimizer", figures.memory.optimizer.value()},
                      {"activations", figures.memory.activations.value()},
                      {"activations_checkpointed", figures.memory.activationsCheckpointed.value()}};
  object["by_part"] = Json::array();
  for (const PartFigures& part : figures.parts)
    object["by_part"].push_back({{"path", part.path.toString()}, {"parameters", part.parameters.value()}});
  return object;
}

std::string reportJson(const Analysis& analysis, const Translate& translate, int indent) {
  Json object;
  object["file"] = analysis.text.name();
  object["valid"] = analysis.valid();
  const std::int64_t version = schemaVersion(analysis);
  object["schema_version"] = version == 0 ? Json(nullptr) : Json(version);
  object["diagnostics"] = Json::array();
  for (const Diagnostic& diagnostic : analysis.diagnostics)
    object["diagnostics"].push_back(diagnosticJson(diagnostic, analysis.text, translate));
  object["analysis"] = analysis.figures ? figuresJson(*analysis.figures) : Json(nullptr);
  return object.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace eulerstack::analysis
