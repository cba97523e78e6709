// plan: which splits of a training run over many GPUs fit, and what they are expected to take.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "core/planning/plan.h"

namespace eulerstack::cli {
namespace {

struct PlanOptions {
  std::string gpu = "h100", gpus, tokens, sequence, batch, price, format = "text";
};

// Nothing after a printed error.
std::optional<planning::PlanRequest> requestOf(Console& console, const CLI::App& app, const PlanOptions& options) {
  planning::PlanRequest request;
  if (!checkChoice(console, app, "--gpu", options.gpu, planning::gpuIds()) ||
      !checkChoice(console, app, "--format", options.format, {"text", "json"}))
    return std::nullopt;
  request.gpu = planning::findGpu(options.gpu);
  if (!readInteger(console, app, "--gpus", options.gpus, {1, 1'000'000}, request.gpus) ||
      !readInteger(console, app, "--tokens", options.tokens, {1, 1'000'000'000'000'000'000}, request.tokens) ||
      !readInteger(console, app, "--seq-len", options.sequence, {1, 1 << 24}, request.sequence) ||
      !readInteger(console, app, "--batch-tokens", options.batch, {1, 1'000'000'000'000}, request.batchTokens) ||
      !readPositive(console, app, "--price", options.price, 1e6, request.hourlyPrice))
    return std::nullopt;
  return request;
}

int plan(Console& console, const std::string& path, const planning::PlanRequest& request, const std::string& format) {
  const auto analysis = analyzeInput(path);
  printErrors(console, *analysis);
  if (!analysis->valid()) return exitCodeOf(*analysis);
  const planning::TrainingPlan plan = planning::planTraining(*analysis->model, request);
  if (format == "json")
    console.printLine(planning::planJson(plan));
  else if (!plan.rows.empty())
    console.print(planning::planText(plan, console.translate()));
  if (!plan.rows.empty()) return kExitValid;
  const DiagId why = plan.fitting == 0 && plan.tried > 0 ? DiagId::PlanTooSmall : DiagId::PlanTooMany;
  console.error(displayName(path), why,
                {{"gpus", request.gpus},
                 {"gpu", std::string(request.gpu->name)},
                 {"need", shortBytes(static_cast<std::int64_t>(std::min(plan.smallest, 9e18)))},
                 {"batch", plan.request.batchTokens}});
  return kExitInvalid;
}

}  // namespace

Command addPlan(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "plan", console.text(ES_TR("Cli", "Plan a training run on many GPUs: splits that fit, time, cost")));
  const auto files = addFiles(*app, console, false);
  const auto options = std::make_shared<PlanOptions>();
  addText(*app, "--gpus", options->gpus, "N", console.text(ES_TR("Cli", "How many GPUs; default 1")));
  addText(*app, "--gpu", options->gpu, joined(planning::gpuIds()),
          console.text(ES_TR("Cli", "Their kind; default h100")));
  addText(*app, "--tokens", options->tokens, "N",
          console.text(ES_TR("Cli", "Tokens to train on; default 20 for each active parameter")));
  addText(*app, "--batch-tokens", options->batch, "N",
          console.text(ES_TR("Cli", "Tokens of a step; default by the size of the model")));
  addText(*app, "--seq-len", options->sequence, "N",
          console.text(ES_TR("Cli", "Tokens of a sequence; default max_seq_len, at most 8192")));
  addText(*app, "--price", options->price, "DOLLARS",
          console.text(ES_TR("Cli", "Price of a GPU for an hour; default a round figure of its kind")));
  addText(*app, "--format", options->format, "text|json", console.text(ES_TR("Cli", "How to print the plan")));
  const auto run = [app, files, options](Console& out) -> int {
    const auto request = requestOf(out, *app, *options);
    if (!request) return kExitUsage;
    const auto paths = takeFiles(out, *app, *files, false);
    return paths ? plan(out, paths->front(), *request, options->format) : kExitUsage;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
