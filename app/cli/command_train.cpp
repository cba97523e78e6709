// train: trains a design in the engine's process.
#include <algorithm>

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/model_folder.h"
#include "app/cli/train_run.h"

namespace eulerstack::cli {
namespace {

struct TrainArguments {
  std::shared_ptr<FileArguments> files;
  std::string data;
  std::string steps;
  std::string batchSize;
  std::string sequenceLength;
  std::string learningRate;
  std::string seed;
  std::string device = "auto";
  std::string outputDir;
  std::string resumeDir;
  std::string accumulate;
  std::string precision = "auto";
  std::string events = "text";
};

void addOptions(CLI::App& app, const Console& console, TrainArguments& arguments) {
  addText(app, "--data", arguments.data, "TEXT",
          console.text(ES_TR("Cli", "stories (built in), kjv, python, or a text file or a folder")));
  addText(app, "--steps", arguments.steps, "N", console.text(ES_TR("Cli", "Optimizer steps (100)")));
  addText(app, "--batch-size", arguments.batchSize, "N", console.text(ES_TR("Cli", "Sequences in a step (8)")));
  addText(app, "--seq-len", arguments.sequenceLength, "N",
          console.text(ES_TR("Cli", "Tokens in a sequence (256, at most max_seq_len)")));
  addText(app, "--lr", arguments.learningRate, "RATE",
          console.text(ES_TR("Cli", "Peak learning rate (training_hints.lr_peak)")));
  addText(app, "--seed", arguments.seed, "N",
          console.text(ES_TR("Cli", "Seed of weights and data (training_hints.seed)")));
  addText(app, "--device", arguments.device, "cpu|cuda|auto", console.text(ES_TR("Cli", "Where to compute (auto)")));
  addText(app, "--accumulate", arguments.accumulate, "N",
          console.text(ES_TR("Cli", "Parts of a batch, computed one after the other to save memory (1)")));
  addText(app, "--precision", arguments.precision, "auto|float32|bfloat16|float16",
          console.text(ES_TR("Cli", "Of products and activations (auto: float32 on the CPU, else model.dtype)")));
  addText(app, "--output-dir", arguments.outputDir, "DIR",
          console.text(ES_TR("Cli", "Folder for checkpoints; without it nothing is kept")));
  addText(app, "--resume", arguments.resumeDir, "DIR", console.text(ES_TR("Cli", "Go on from the checkpoint in DIR")));
  addText(app, "--events", arguments.events, "text|jsonl",
          console.text(ES_TR("Cli", "jsonl: one JSON object a line for each event")));
}

std::optional<interop::TrainOptions> readOptions(Console& console, const CLI::App& app,
                                                 const TrainArguments& arguments) {
  interop::TrainOptions options;
  options.data = arguments.data;
  options.device = arguments.device;
  options.precision = arguments.precision;
  options.outputDir = arguments.outputDir;
  options.resumeDir = arguments.resumeDir;
  const bool good =
      checkChoice(console, app, "--device", arguments.device, {"cpu", "cuda", "auto"}) &&
      checkChoice(console, app, "--precision", arguments.precision, {"auto", "float32", "bfloat16", "float16"}) &&
      readInteger(console, app, "--accumulate", arguments.accumulate, {1, 1'000'000}, options.accumulate) &&
      checkChoice(console, app, "--events", arguments.events, {"text", "jsonl"}) &&
      readInteger(console, app, "--steps", arguments.steps, {1, 1'000'000'000}, options.steps) &&
      readInteger(console, app, "--batch-size", arguments.batchSize, {1, 1'000'000}, options.batchSize) &&
      readInteger(console, app, "--seq-len", arguments.sequenceLength, {1, 1'000'000'000}, options.sequenceLength) &&
      readInteger(console, app, "--seed", arguments.seed, {0, INT64_MAX}, options.seed) &&
      readPositive(console, app, "--lr", arguments.learningRate, 100, options.learningRate);
  return good ? std::optional(options) : std::nullopt;
}

int train(Console& console, const CLI::App& app, const TrainArguments& arguments) {
  const auto files = takeFiles(console, app, *arguments.files, false);
  if (!files) return kExitUsage;
  auto options = readOptions(console, app, arguments);
  if (!options) return kExitUsage;
  const ModelInput model = openModel(files->front());
  options->weights = model.weights;
  printErrors(console, *model.analysis);
  if (!model.analysis->valid()) return exitCodeOf(*model.analysis);
  return runTraining(console, *model.analysis, *options,
                     arguments.events == "jsonl" ? EventFormat::JsonLines : EventFormat::Text);
}

}  // namespace

Command addTrain(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand("train", console.text(ES_TR("Cli", "Train a design on text")));
  const auto arguments = std::make_shared<TrainArguments>();
  arguments->files = addFiles(*app, console, false);
  addOptions(*app, console, *arguments);
  const auto run = [app, arguments](Console& out) -> int { return train(out, *app, *arguments); };
  return {app, run};
}

}  // namespace eulerstack::cli
