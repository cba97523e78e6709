// The model in sentences.
#include <fmt/format.h>

#include "core/analysis/report.h"
#include "core/analysis/report_words.h"
#include "core/ir/printer.h"

namespace eulerstack::analysis {
namespace {

std::string modelSentences(const Analysis& analysis, const ReportWords& words) {
  const ir::ModelDims& dims = analysis.model->dims;
  const Figures& figures = *analysis.figures;
  std::string out = words(ES_TR("Report",
                                "{name} is a causal language model with {layers} layers of width {d_model} and "
                                "{parameters} parameters ({short})."),
                          {{"name", analysis.model->name},
                           {"layers", figures.layers},
                           {"d_model", dims.d_model},
                           {"parameters", commaNumber(figures.parameters.value())},
                           {"short", shortCount(figures.parameters.value())}});
  out += '\n' + words(ES_TR("Report",
                            "It reads up to {max_seq_len} tokens from a vocabulary of {vocab_size} and computes in "
                            "{dtype}."),
                      {{"max_seq_len", commaNumber(dims.max_seq_len)},
                       {"vocab_size", commaNumber(dims.vocab_size)},
                       {"dtype", std::string(ir::nameOf(dims.dtype))}});
  const char* heads =
      dims.n_kv_heads == dims.n_heads ? ES_TR("Report", "Attention has {heads} heads of size {head_dim}.")
      : dims.n_kv_heads == 1
          ? ES_TR("Report", "Attention has {heads} heads of size {head_dim} that share one key/value head.")
          : ES_TR("Report",
                  "Attention has {heads} heads of size {head_dim} in groups that share {kv_heads} "
                  "key/value heads.");
  out += '\n' + words(heads, {{"heads", dims.n_heads}, {"head_dim", dims.head_dim}, {"kv_heads", dims.n_kv_heads}});
  return out + '\n';
}

std::string positionSentence(const ir::ModelIr& model, const ReportWords& words) {
  const std::string_view id = model.positional.kind ? model.positional.kind->id : "none";
  if (id == "rope") {
    const MessageArgs args = {{"theta", model.positional.values.number("rope_theta", 10000)}};
    const schema::KindInstance* scaling = model.positional.values.kind("rope_scaling");
    if (!scaling || !scaling->kind) return words(ES_TR("Report", "Positions: rotary (RoPE) with base {theta}."), args);
    return words(ES_TR("Report", "Positions: rotary (RoPE) with base {theta}, scaled by {kind} with factor {factor}."),
                 {args[0], {"kind", std::string(scaling->kind->id)}, {"factor", scaling->values.number("factor", 1)}});
  }
  if (id == "alibi") return words(ES_TR("Report", "Positions: a penalty by distance (ALiBi)."));
  if (id == "learned") return words(ES_TR("Report", "Positions: a learned vector for each."));
  return words(ES_TR("Report", "Positions: none; the order is known through the causal mask alone."));
}

std::string blockSentence(const ir::ModelIr& model, const ir::Block& block, const ReportWords& words) {
  const ir::LayerContext context = model.contextOf(block);
  const auto part = [&](const schema::KindInstance& instance) {
    if (!instance.kind) return std::string("none");
    const std::string detail = instance.kind->detail(instance, context);
    return detail.empty() ? std::string(instance.kind->id) : fmt::format("{} ({})", instance.kind->id, detail);
  };
  return words(
      ES_TR("Report", "{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}"),
      {{"mixer", part(block.mixer)},
       {"ffn", part(block.ffn)},
       {"norm", std::string(block.norm.kind ? block.norm.kind->id : "none")},
       {"position", std::string(block.norm.values.text("position", "pre"))},
       {"residual", std::string(block.residual.kind ? block.residual.kind->id : "none")},
       {"scaling", block.residual.values.number("scaling", 1)}});
}

std::string scheduleLines(const Analysis& analysis, const ReportWords& words) {
  std::string out = words(ES_TR("Report", "Schedule:")) + '\n';
  std::int64_t first = 0;
  for (const ir::ScheduleItem& entry : analysis.model->schedule) {
    const auto& item = std::get<ir::PlainItem>(entry);
    const std::int64_t last = first + item.repeat - 1;
    const std::string range = first == last ? std::to_string(first) : fmt::format("{}-{}", first, last);
    out += fmt::format("  {} {} x{}: {}\n", range, item.block->templateName, item.repeat,
                       blockSentence(*analysis.model, *item.block, words));
    for (const std::string& name : item.overrides) {
      out += "    " + words(ES_TR("Report", "override {field}"), {{"field", name}}) + '\n';
    }
    first += item.repeat;
  }
  return out;
}

std::string headSentence(const ir::ModelIr& model, const ReportWords& words) {
  const char* text = model.tied
                         ? ES_TR("Report", "After a final {norm} the embedding table gives the logits (tied weights).")
                         : ES_TR("Report", "After a final {norm} a matrix of its own gives the logits.");
  return words(text, {{"norm", std::string(model.finalNorm.kind ? model.finalNorm.kind->id : "none")}});
}

}  // namespace

std::string explainText(const Analysis& analysis, const Translate& translate) {
  const ReportWords words(translate);
  if (!analysis.valid())
    return words(ES_TR("Report", "{file} has errors and cannot be explained yet: {errors}"),
                 {{"file", analysis.text.name()},
                  {"errors", static_cast<std::int64_t>(analysis.count(Severity::Error))}}) +
           '\n';
  const Figures& figures = *analysis.figures;
  std::string out = modelSentences(analysis, words);
  out += positionSentence(*analysis.model, words) + '\n' + scheduleLines(analysis, words);
  out += headSentence(*analysis.model, words) + '\n';
  out += words(
      ES_TR("Report", "One token costs {forward} forward and {training} in training; its keys and values take {kv}."),
      {{"forward", shortFlops(figures.forwardFlopsPerToken.value())},
       {"training", shortFlops(figures.trainingFlopsPerToken.value())},
       {"kv", shortBytes(figures.kvCacheBytesPerToken.value())}});
  return out + '\n';
}

}  // namespace eulerstack::analysis
