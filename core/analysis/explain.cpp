// The model in sentences.
#include <fmt/format.h>

#include <cmath>

#include "core/analysis/report.h"
#include "core/analysis/report_words.h"
#include "core/ir/printer.h"
#include "core/kinds/depth_gates.h"
#include "core/kinds/integrators.h"

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
    if (!instance.kind) return std::string();
    const std::string detail = render(instance.kind->detail(instance, context), words.translate());
    return detail.empty() ? std::string(instance.kind->id) : fmt::format("{} ({})", instance.kind->id, detail);
  };
  const char* text =
      block.ffn.kind
          ? ES_TR("Report", "{mixer}, then {ffn}; {norm} norm {position}, residual {residual} with scaling {scaling}")
          : ES_TR("Report",
                  "{mixer}, no feed-forward part; {norm} norm {position}, residual {residual} with scaling {scaling}");
  return words(text, {{"mixer", part(block.mixer)},
                      {"ffn", part(block.ffn)},
                      {"norm", std::string(block.norm.kind ? block.norm.kind->id : "none")},
                      {"position", std::string(block.norm.values.text("position", "pre"))},
                      {"residual", std::string(block.residual.kind ? block.residual.kind->id : "none")},
                      {"scaling", block.residual.values.number("scaling", 1)}});
}

std::string kindWithDetail(const schema::KindInstance& instance, const ir::LayerContext& context,
                           const ReportWords& words) {
  const std::string detail = render(instance.kind->detail(instance, context), words.translate());
  return detail.empty() ? std::string(instance.kind->id) : fmt::format("{} ({})", instance.kind->id, detail);
}

// "0-3" of the layers from `first` on; moves `first` past them.
std::string takeRange(std::int64_t& first, std::int64_t layers) {
  const std::int64_t last = first + layers - 1;
  std::string range = layers == 1 ? std::to_string(first) : fmt::format("{}-{}", first, last);
  first = last + 1;
  return range;
}

// What a layer has beside mixer and feed-forward part, and at which width it runs.
std::string moduleLines(const ir::ModelIr& model, const ir::PlainItem& item, std::string_view indent,
                        const ReportWords& words) {
  std::string out;
  const auto add = [&](const char* text, const MessageArgs& args) {
    out += fmt::format("{}{}\n", indent, words(text, args));
  };
  const ir::Block& block = *item.block;
  const ir::LayerContext context = model.contextOf(block);
  for (const std::string& name : item.overrides) add(ES_TR("Report", "override {field}"), {{"field", name}});
  if (item.depthGating.kind)
    add(ES_TR("Report", "depth gate {kind}: {percent} % of the tokens pass through the layer"),
        {{"kind", std::string(item.depthGating.kind->id)},
         {"percent", percentText(std::llround(kinds::gatedShare(item.depthGating) * 1e6), 1'000'000)}});
  if (block.memory.kind)
    add(block.memory.values.boolean("update_at_inference")
            ? ES_TR("Report", "memory {kind}, which goes on learning in use (lasts: {persistence})")
            : ES_TR("Report", "memory {kind}, fixed in use (lasts: {persistence})"),
        {{"kind", kindWithDetail(block.memory, context, words)},
         {"persistence", std::string(block.memory.values.text("persistence", "session"))}});
  if (block.shapeChange.kind)
    add(ES_TR("Report", "the width changes from {width} to {d_out} ({kind})"),
        {{"width", ir::widthBefore(block, model)},
         {"d_out", ir::widthAfter(block, model)},
         {"kind", std::string(block.shapeChange.kind->id)}});
  else if (ir::widthBefore(block, model) != model.dims.d_model)
    add(ES_TR("Report", "width {width}"), {{"width", ir::widthBefore(block, model)}});
  return out;
}

struct EntryLines {
  const ir::ModelIr& model;
  const ReportWords& words;
  std::int64_t& first;

  std::string run(const ir::PlainItem& item, const std::string& indent) const {
    return fmt::format("{}{} {} x{}: {}\n", indent, takeRange(first, item.repeat), item.block->templateName,
                       item.repeat, blockSentence(model, *item.block, words)) +
           moduleLines(model, item, indent + "  ", words);
  }
  std::string operator()(const ir::PlainItem& item) const { return run(item, "  "); }
  std::string operator()(const ir::ParallelItem& item) const {
    std::string out = "  " +
                      words(ES_TR("Report", "{count} streams side by side, joined by {merge}:"),
                            {{"count", static_cast<std::int64_t>(item.streams.size())},
                             {"merge", kindWithDetail(item.merge, model.contextOf(item), words)}}) +
                      '\n';
    for (const ir::Stream& stream : item.streams) {
      out += "    " + words(ES_TR("Report", "stream {name}:"), {{"name", stream.name}}) + '\n';
      for (const ir::PlainItem& body : stream.body) out += run(body, "      ");
    }
    return out;
  }
  std::string operator()(const ir::IntegratorItem& item) const {
    const MessageArgs args = {{"kind", std::string(item.method.kind->id)},
                              {"template", item.block->templateName},
                              {"steps", item.steps},
                              {"calls", item.steps * kinds::bodyCallsPerStep(item.method)}};
    const char* text =
        !item.shared ? ES_TR("Report", "integrator {kind}: {template} in {steps} steps, each with its own weights")
        : kinds::isOde(item.method)
            ? ES_TR("Report",
                    "integrator {kind}: {template} as derivative, {steps} steps, {calls} calls of one set of weights")
            : ES_TR("Report", "integrator {kind}: {template} in {steps} steps with one set of weights");
    std::string out = fmt::format("  {} {}\n", takeRange(first, item.shared ? 1 : item.steps), words(text, args));
    out += fmt::format("    {}\n", blockSentence(model, *item.block, words));
    out += moduleLines(model, ir::PlainItem{item.block, nullptr, 1, {}, {}, yaml::kNoNode}, "    ", words);
    if (item.hidden)
      out += "    " + words(ES_TR("Report", "in phases that are not visible the last hidden state is the next input")) +
             '\n';
    return out;
  }
};

std::string scheduleLines(const Analysis& analysis, const ReportWords& words) {
  std::string out = words(ES_TR("Report", "Schedule:")) + '\n';
  std::int64_t first = 0;
  const EntryLines lines{*analysis.model, words, first};
  for (const ir::ScheduleItem& entry : analysis.model->schedule) out += std::visit(lines, entry);
  if (analysis.model->projectsOutput())
    out += "  " +
           words(ES_TR("Report", "a projection from width {width} back to {d_model}"),
                 {{"width", analysis.model->outWidth}, {"d_model", analysis.model->dims.d_model}}) +
           '\n';
  return out;
}

std::string modeLines(const ir::ModelIr& model, const ReportWords& words) {
  if (model.executionModes.empty()) return {};
  std::string out = words(ES_TR("Report", "Phases of a text:")) + '\n';
  for (const schema::FieldValues& mode : model.executionModes) {
    const char* text =
        mode.boolean("per_token_rationale")
            ? ES_TR("Report", "{name}: a rationale of {tokens} tokens after each token, loss weight {weight}")
        : mode.boolean("visible_to_user", true)
            ? ES_TR("Report", "{name}: up to {tokens} tokens, loss weight {weight}")
            : ES_TR("Report", "{name}: up to {tokens} tokens that are not shown, loss weight {weight}");
    out += "  " +
           words(text, {{"name", std::string(mode.text("name"))},
                        {"tokens", commaNumber(mode.integer("max_tokens"))},
                        {"weight", mode.number("loss_weight", 1)}}) +
           '\n';
  }
  const std::string_view token = model.transition.values.text("token");
  if (!token.empty())
    out += "  " +
           words(ES_TR("Report", "{token} ends a phase before its budget does"), {{"token", std::string(token)}}) +
           '\n';
  return out;
}

std::string headSentence(const ir::ModelIr& model, const ReportWords& words) {
  const char* text = model.tied
                         ? ES_TR("Report", "After a final {norm} the embedding table gives the logits (tied weights).")
                         : ES_TR("Report", "After a final {norm} a matrix of its own gives the logits.");
  std::string out =
      words(text, {{"norm", std::string(model.finalNorm.kind ? model.finalNorm.kind->id : "none")}}) + '\n';
  if (const double scale = model.embedding.number("scale", 1); scale != 1)
    out += words(ES_TR("Report", "The embedding is multiplied by {scale}."), {{"scale", scale}}) + '\n';
  if (const double cap = model.head.values.number("logit_softcap", 0); cap > 0)
    out += words(ES_TR("Report", "Logits stay within {cap} (softcap)."), {{"cap", cap}}) + '\n';
  if (const schema::FieldValues* mtp = model.head.values.section("mtp"))
    out +=
        words(ES_TR("Report",
                    "In training {depths} further tokens are predicted, each by {layers} layers of {template}; their "
                    "loss weighs {weight}."),
              {{"depths", mtp->integer("n_predict", 1)},
               {"layers", mtp->integer("head_layers", 1)},
               {"template", std::string(mtp->text("head_template"))},
               {"weight", mtp->number("train_loss_weight", 0.1)}}) +
        '\n';
  return out;
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
  out += headSentence(*analysis.model, words) + modeLines(*analysis.model, words);
  out += words(
      ES_TR("Report", "One token costs {forward} forward and {training} in training; its keys and values take {kv}."),
      {{"forward", shortFlops(figures.forwardFlopsPerToken.value())},
       {"training", shortFlops(figures.trainingFlopsPerToken.value())},
       {"kv", shortBytes(figures.kvCacheBytesPerToken.value())}});
  return out + '\n';
}

}  // namespace eulerstack::analysis
