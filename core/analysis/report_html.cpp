// One file with style and pictures inside: no script, nothing fetched, the same bytes for the same analysis.
#include <fmt/format.h>

#include "core/analysis/report.h"
#include "core/analysis/report_charts.h"
#include "core/analysis/report_words.h"

namespace eulerstack::analysis {
namespace {

// Light and dark by the reader's system; colours of the plot series and surfaces as in the studio.
constexpr const char* kStyle = R"css(
:root{color-scheme:light dark;--window:#E9ECF0;--panel:#FFFFFF;--panel2:#F5F7F9;--border:#D3D9E0;--error:#BE2318;--error-soft:#FCE8E6;--warning:#8A5200;--warning-soft:#FFF3D6;--ok:#17713A;--ok-soft:#DDF3E4}
@media(prefers-color-scheme:dark){:root{--window:#15191F;--panel:#1D2229;--panel2:#232931;--border:#343C47;--text:#E7EBF0;
--text2:#B3BCC7;--accent:#9C97FF;--error:#FF8A80;--error-soft:#3F2022;--warning:#F5C04A;--warning-soft:#3A2E12;--ok:#5FD08A;
--ok-soft:#16331F;--s0:#6FA8F0;--s1:#F0A24B;--s2:#4FC9A2;--s3:#E29BD0;--s4:#A9B3BF}}
*{box-sizing:border-box}body{margin:0;background:var(--window);color:var(--text);font:13px/1.4 Inter,"Noto Sans",system-ui,sans-serif;
font-variant-numeric:tabular-nums}main{max-width:1080px;margin:0 auto;padding:24px 16px}h1{font-size:22px;margin:0 0 4px}
h2{font-size:14px;margin:0 0 12px}.sub{color:var(--text2)}section,.tile{background:var(--panel);border:1px solid var(--border);
border-radius:8px;padding:16px}section{margin:16px 0}.tiles{display:flex;flex-wrap:wrap;
gap:12px;margin:16px 0 0}.tile{flex:1 1 150px}.tile b{display:block;font-size:18px}.tile span{color:var(--text2);font-size:12px}.pill{display:inline-block;
border-radius:10px;padding:1px 10px;font-weight:600}.ok{color:var(--ok);background:var(--ok-soft)}.error{color:var(--error);
background:var(--error-soft)}.warning{color:var(--warning);background:var(--warning-soft)}.info{color:var(--accent);
background:var(--panel2)}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:5px 8px;
border-bottom:1px solid var(--border);vertical-align:top}th{color:var(--text2);font-weight:600}td.n,th.n{text-align:right;
white-space:nowrap}svg{display:block;width:100%;height:auto;margin:0 0 8px}svg text{fill:var(--text);font-size:12px}svg .t2{fill:var(--text2)}
.k{display:inline-block;width:10px;height:10px;border-radius:2px;margin:0 6px 0 0}.key{margin:10px 0 12px;color:var(--text2)}
.key span{margin-right:16px}.fix{color:var(--text2)}pre{overflow:auto;background:var(--panel2);border-radius:4px;padding:12px;
font:12px/1.5 "JetBrains Mono",ui-monospace,monospace}code{font:12px "JetBrains Mono",ui-monospace,monospace}
.s0{background:var(--s0)}.s1{background:var(--s1)}.s2{background:var(--s2)}.s3{background:var(--s3)}.s4{background:var(--s4)}
svg .s0{fill:var(--s0)}svg .s1{fill:var(--s1)}svg .s2{fill:var(--s2)}svg .s3{fill:var(--s3)}svg .s4{fill:var(--s4)}
.active{background:var(--accent)}svg .active{fill:var(--accent)}
svg .track{fill:var(--panel2)}.wide{overflow-x:auto}
)css";

std::string tile(const ReportWords& words, const char* label, const std::string& value, const std::string& more) {
  return fmt::format("<div class=\"tile\"><span>{}</span><b>{}</b><span>{}</span></div>\n", htmlText(words(label)),
                     htmlText(value), htmlText(more));
}

std::string header(const Analysis& analysis, const ReportWords& words) {
  const bool valid = analysis.valid();
  const std::string name = analysis.model ? analysis.model->name : analysis.text.name();
  return fmt::format("<h1>{}</h1>\n<div class=\"sub\">{} <span class=\"pill {}\">{}</span></div>\n", htmlText(name),
                     htmlText(analysis.text.name()), valid ? "ok" : "error",
                     htmlText(words(valid ? ES_TR("Report", "Valid") : ES_TR("Report", "Has errors"))));
}

std::string tiles(const Analysis& analysis, const ReportWords& words) {
  const Figures& figures = *analysis.figures;
  std::string out = "<div class=\"tiles\">\n";
  out += tile(words, ES_TR("Report", "Parameters"), shortCount(figures.parameters.value()),
              groupedNumber(figures.parameters.value()));
  out += tile(words, ES_TR("Report", "Layers"), groupedNumber(figures.layers), layerSummary(*analysis.model));
  out += tile(words, ES_TR("Report", "KV cache per token"), shortBytes(figures.kvCacheBytesPerToken.value()),
              words(ES_TR("Report", "{full} for {tokens} tokens"),
                    {{"full", shortBytes(figures.kvCacheBytesFull.value())},
                     {"tokens", groupedNumber(analysis.model->dims.max_seq_len)}}));
  out += tile(
      words, ES_TR("Report", "Forward per token"), shortFlops(figures.forwardFlopsPerToken.value()),
      words(ES_TR("Report", "training {training}"), {{"training", shortFlops(figures.trainingFlopsPerToken.value())}}));
  out += tile(words, ES_TR("Report", "Training memory"), shortBytes(figures.memory.total().value()),
              words(ES_TR("Report", "batch {batch} x {tokens} tokens"),
                    {{"batch", figures.shape.batch}, {"tokens", groupedNumber(figures.shape.sequence)}}));
  return out + "</div>\n";
}

std::string section(const std::string& title, const std::string& body) {
  return fmt::format("<section><h2>{}</h2>\n{}</section>\n", htmlText(title), body);
}

std::string partsSection(const Figures& figures, const ReportWords& words) {
  const bool active = figures.activeParameters != figures.parameters;
  const auto head = [&words](const char* title) {
    return fmt::format("<th class=\"n\">{}</th>", htmlText(words(title)));
  };
  const auto cell = [](const std::string& text) { return fmt::format("<td class=\"n\">{}</td>", text); };
  std::string table =
      fmt::format("<div class=\"wide\"><table><tr><th>{}</th>", htmlText(words(ES_TR("Report", "Part"))));
  table += head(ES_TR("Report", "Layers")) + head(ES_TR("Report", "Parameters")) + "<th class=\"n\">%</th>";
  if (active) table += head(ES_TR("Report", "Active per token"));
  table += head(ES_TR("Report", "KV cache per token")) + head(ES_TR("Report", "Forward per token")) + "</tr>\n";
  for (const PartGroup& group : groupParts(figures)) {
    table += fmt::format("<tr><td>{}</td>", htmlText(group.label));
    table += cell(group.layers > 0 ? groupedNumber(group.layers) : "");
    table += cell(groupedNumber(group.parameters.value()));
    table += cell(percentText(group.parameters.value(), figures.parameters.value()));
    if (active) table += cell(groupedNumber(group.active.value()));
    table += cell(group.kvBytesPerToken.value() > 0 ? shortBytes(group.kvBytesPerToken.value()) : "");
    table += cell(shortFlops(group.forwardFlops.value())) + "</tr>\n";
  }
  return section(words(ES_TR("Report", "Parameters by part")), partsChart(figures, words) + table + "</table></div>\n");
}

std::string memorySection(const Analysis& analysis, const ReportWords& words) {
  const MemoryFigures& memory = analysis.figures->memory;
  const struct {
    const char* name;
    Bytes bytes;
  } rows[] = {{ES_TR("Report", "Weights"), memory.weights},
              {ES_TR("Report", "Gradients"), memory.gradients},
              {ES_TR("Report", "Optimizer"), memory.optimizer},
              {ES_TR("Report", "Activations"), memory.activations}};
  std::string table = "<table>\n";
  int series = 0;
  for (const auto& row : rows)
    table += fmt::format("<tr><td><span class=\"k s{}\"></span>{}</td><td class=\"n\">{}</td></tr>\n", series++,
                         htmlText(words(row.name)), shortBytes(row.bytes.value()));
  table += fmt::format("<tr><th>{}</th><th class=\"n\">{}</th></tr>\n", htmlText(words(ES_TR("Report", "Total"))),
                       shortBytes(memory.total().value()));
  table += fmt::format("<tr><td>{}</td><td class=\"n\">{}</td></tr></table>\n",
                       htmlText(words(ES_TR("Report", "Total with checkpointing"))),
                       shortBytes(memory.totalCheckpointed().value()));
  const std::string title =
      words(ES_TR("Report", "Training memory, batch {batch} x {tokens} tokens"),
            {{"batch", analysis.figures->shape.batch}, {"tokens", groupedNumber(analysis.figures->shape.sequence)}});
  return section(title, memoryChart(memory) + table);
}

std::string diagnosticsSection(const Analysis& analysis, const ReportWords& words) {
  if (analysis.diagnostics.empty()) return {};
  std::string table =
      fmt::format("<div class=\"wide\"><table><tr><th></th><th>{}</th><th>{}</th></tr>\n",
                  htmlText(words(ES_TR("Report", "Place"))), htmlText(words(ES_TR("Report", "Finding"))));
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    const RenderedDiagnostic rendered = render(diagnostic, words.translate());
    const LineColumn place = analysis.text.locate(diagnostic.range.begin);
    const char* label = diagnostic.severity == Severity::Error     ? ES_TR("Report", "error")
                        : diagnostic.severity == Severity::Warning ? ES_TR("Report", "warning")
                                                                   : ES_TR("Report", "info");
    table += fmt::format(
        "<tr><td><span class=\"pill {}\">{}</span></td><td><code>{}</code><br>{}:{}</td><td>{}<div "
        "class=\"fix\">{}</div>"
        "</td></tr>\n",
        severityName(diagnostic.severity), htmlText(words(label)), htmlText(diagnostic.path.toString()), place.line,
        place.column, htmlText(rendered.what), htmlText(rendered.fix));
  }
  return section(words(ES_TR("Report", "Findings")), table + "</table></div>\n");
}

std::string chartColours() {
  std::string style = fmt::format(":root{{--text:{};--text2:{};--accent:{}", kLight.text, kLight.text2, kLight.accent);
  for (std::size_t i = 0; i < kLight.series.size(); ++i) style += fmt::format(";--s{}:{}", i, kLight.series[i]);
  return style + "}";
}

}  // namespace

std::string reportHtml(const Analysis& analysis, const Translate& translate) {
  const ReportWords words(translate);
  std::string body = header(analysis, words);
  if (analysis.figures) {
    body += tiles(analysis, words);
    body += partsSection(*analysis.figures, words);
    body += memorySection(analysis, words);
  }
  body += diagnosticsSection(analysis, words);
  body +=
      section(words(ES_TR("Report", "Design")), "<pre>" + htmlText(std::string(analysis.text.bytes())) + "</pre>\n");
  return fmt::format(
      "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n"
      "<title>{}</title>\n<style>{}{}</style></head>\n<body><main>\n{}</main></body></html>\n",
      htmlText(words(ES_TR("Report", "EulerStack report: {file}"), {{"file", analysis.text.name()}})), chartColours(),
      kStyle, body);
}

}  // namespace eulerstack::analysis
