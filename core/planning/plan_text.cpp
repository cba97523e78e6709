#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/analysis/report_words.h"
#include "core/planning/plan.h"

namespace eulerstack::planning {
namespace {

using Json = nlohmann::ordered_json;
using analysis::ReportWords;

std::int64_t rounded(double value) {
  return value >= 9.2e18 ? INT64_MAX : static_cast<std::int64_t>(value + 0.5);
}

std::string figure(double value) {
  if (value >= 1000) return analysis::commaNumber(rounded(value));
  return value >= 100 ? fmt::format("{:.0f}", value) : fmt::format("{:.3g}", value);
}

void addHead(std::string& out, const TrainingPlan& plan, const ReportWords& words) {
  const PlanRequest& request = plan.request;
  const auto line = [&](const char* text, const MessageArgs& args) { out += words(text, args) + '\n'; };
  line(ES_TR("Report", "Training {model} ({parameters} parameters) on {gpus} x {gpu}"),
       {{"model", plan.model},
        {"parameters", shortCount(rounded(plan.parameters))},
        {"gpus", request.gpus},
        {"gpu", std::string(request.gpu->name)}});
  line(ES_TR("Report", "Tokens: {tokens}, in a step about {batch}, in a sequence {sequence}"),
       {{"tokens", shortCount(request.tokens)},
        {"batch", shortCount(request.batchTokens)},
        {"sequence", analysis::commaNumber(request.sequence)}});
  line(ES_TR("Report", "Price: {price} $ for a GPU and hour"), {{"price", fmt::format("{:.2f}", request.hourlyPrice)}});
  line(ES_TR("Report", "Splits that fit: {fitting} of {tried}. The least demanding first; each further one is faster."),
       {{"fitting", plan.fitting}, {"tried", plan.tried}});
}

void addRow(std::string& out, const PlanRow& row, std::size_t number, const ReportWords& words) {
  const auto line = [&](const char* text, const MessageArgs& args) { out += words(text, args) + '\n'; };
  out += fmt::format("\n{}. {}\n", number, splitText(row.split, words.translate()));
  line(ES_TR("Report",
             "   memory of a GPU {memory}: weights {weights}, gradients {gradients}, optimizer {optimizer}, "
             "activations {activations}, reserve {reserve}"),
       {{"memory", shortBytes(rounded(row.memory.total()))},
        {"weights", shortBytes(rounded(row.memory.weights))},
        {"gradients", shortBytes(rounded(row.memory.gradients))},
        {"optimizer", shortBytes(rounded(row.memory.optimizer))},
        {"activations", shortBytes(rounded(row.memory.activations + row.memory.logits))},
        {"reserve", shortBytes(rounded(row.memory.reserve))}});
  line(ES_TR("Report", "   a step of {batch} tokens {step} s, {rate} tokens/s, {percent} % of the peak"),
       {{"batch", shortCount(row.batchTokens)},
        {"step", figure(row.time.total())},
        {"rate", figure(row.tokensPerSecond)},
        {"percent", fmt::format("{:.0f}", row.utilization * 100)}});
  line(ES_TR("Report", "   in all {time}, {hours} GPU hours, {cost} $"),
       {{"time", durationText(row.totalSeconds, words.translate())},
        {"hours", figure(row.gpuHours)},
        {"cost", figure(row.cost)}});
  if (!row.command.empty())
    out += "   " + row.command + '\n';
  else if (row.elsewhere.empty())
    line(
        ES_TR("Report", "   train.py of an export does not cut this way; engines that do take an export with --native"),
        {});
  else
    line(ES_TR("Report",
               "   train.py does not cut this way; torchtitan does, of a folder made with --native (not tried here): "
               "./run_train.sh {options}"),
         {{"options", row.elsewhere}});
}

Json rowJson(const PlanRow& row) {
  Json json;
  json["data"] = row.split.data;
  json["tensor"] = row.split.tensor;
  json["pipeline"] = row.split.pipeline;
  json["expert"] = row.split.expert;
  json["zero"] = row.split.zero;
  json["checkpointing"] = row.split.checkpointing;
  json["micro_batch"] = row.split.microBatch;
  json["accumulation"] = row.split.accumulation;
  json["memory"] = {{"weights", rounded(row.memory.weights)},     {"gradients", rounded(row.memory.gradients)},
                    {"optimizer", rounded(row.memory.optimizer)}, {"activations", rounded(row.memory.activations)},
                    {"logits", rounded(row.memory.logits)},       {"reserve", rounded(row.memory.reserve)},
                    {"total", rounded(row.memory.total())}};
  json["step_seconds"] = {
      {"math", row.time.math},     {"traffic", row.time.traffic},     {"launches", row.time.launches},
      {"tensor", row.time.tensor}, {"expert", row.time.expert},       {"pipeline", row.time.pipeline},
      {"data", row.time.data},     {"optimizer", row.time.optimizer}, {"total", row.time.total()}};
  json["batch_tokens"] = row.batchTokens;
  json["tokens_per_second"] = row.tokensPerSecond;
  json["utilization"] = row.utilization;
  json["total_seconds"] = row.totalSeconds;
  json["gpu_hours"] = row.gpuHours;
  json["cost"] = row.cost;
  json["command"] = row.command.empty() ? Json(nullptr) : Json(row.command);
  json["elsewhere"] = row.elsewhere.empty() ? Json(nullptr) : Json(row.elsewhere);
  return json;
}

}  // namespace

std::string splitText(const Split& split, const Translate& translate) {
  const ReportWords words(translate);
  std::string out = words(ES_TR("Report", "data {count}"), {{"count", split.data}});
  if (split.tensor > 1) out += ", " + words(ES_TR("Report", "tensor {count}"), {{"count", split.tensor}});
  if (split.pipeline > 1) out += ", " + words(ES_TR("Report", "pipeline {count}"), {{"count", split.pipeline}});
  if (split.expert > 1) out += ", " + words(ES_TR("Report", "experts {count}"), {{"count", split.expert}});
  if (split.zero > 0) out += fmt::format(", ZeRO {}", split.zero);
  if (split.checkpointing) out += ", " + words(ES_TR("Report", "checkpointing"));
  return out + ", " +
         words(ES_TR("Report", "micro-batch {size} x {count}"),
               {{"size", split.microBatch}, {"count", split.accumulation}});
}

std::string durationText(double seconds, const Translate& translate) {
  const ReportWords words(translate);
  if (seconds < 60) return words(ES_TR("Report", "{count} s"), {{"count", figure(seconds)}});
  if (seconds < 3600) return words(ES_TR("Report", "{count} min"), {{"count", figure(seconds / 60)}});
  if (seconds < 2 * 86400) return words(ES_TR("Report", "{count} h"), {{"count", figure(seconds / 3600)}});
  return words(ES_TR("Report", "{count} days"), {{"count", figure(seconds / 86400)}});
}

std::string planText(const TrainingPlan& plan, const Translate& translate) {
  const ReportWords words(translate);
  std::string out;
  addHead(out, plan, words);
  for (std::size_t i = 0; i < plan.rows.size(); ++i) addRow(out, plan.rows[i], i + 1, words);
  if (!plan.rows.empty())
    out += '\n' + words(ES_TR("Report", "Expected by a model of the machine, not measured: docs/planning.md")) + '\n';
  return out;
}

std::string planJson(const TrainingPlan& plan, int indent) {
  Json json;
  json["model"] = plan.model;
  json["parameters"] = rounded(plan.parameters);
  json["active_parameters"] = rounded(plan.activeParameters);
  json["gpu"] = std::string(plan.request.gpu->id);
  json["gpus"] = plan.request.gpus;
  json["tokens"] = plan.request.tokens;
  json["sequence"] = plan.request.sequence;
  json["batch_tokens"] = plan.request.batchTokens;
  json["hourly_price"] = plan.request.hourlyPrice;
  json["tried"] = plan.tried;
  json["fitting"] = plan.fitting;
  json["smallest_bytes"] = rounded(plan.smallest);
  json["splits"] = Json::array();
  for (const PlanRow& row : plan.rows) json["splits"].push_back(rowJson(row));
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace eulerstack::planning
