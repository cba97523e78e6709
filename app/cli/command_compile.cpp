// compile: the design with everything resolved, as the engine builds it (runtime JSON), or a Hugging Face directory.
#include <cstring>
#include <filesystem>

#include "app/cli/arguments.h"
#include "app/cli/atomic_file.h"
#include "app/cli/command.h"
#include "app/cli/compile_export.h"
#include "app/cli/input.h"
#include "core/interop/runtime_plan.h"

namespace eulerstack::cli {
namespace {

struct CompileOptions {
  std::shared_ptr<FileArguments> files;
  std::string output;
  std::string seed;
  std::string shardMib;
  ExportOptions folder;
  bool printConfig = false;
  bool dryRun = false;
};

bool sameFile(const std::string& a, const std::string& b) {
  std::error_code error;
  return std::filesystem::equivalent(a, b, error) && !error;
}

int writeOutput(Console& console, const CompileOptions& options, const std::string& json) {
  const int error = writeFileAtomically(options.output, json);
  if (error != 0) {
    console.error(options.output, DiagId::FileWriteFailed, {{"reason", std::string(std::strerror(error))}});
    return kExitUsage;
  }
  console.printLine(
      console.text(ES_TR("Cli", "Written: {file} ({bytes} bytes)"),
                   {{"file", printable(options.output)}, {"bytes", static_cast<std::int64_t>(json.size())}}));
  return kExitValid;
}

int compile(Console& console, const CompileOptions& options, const std::string& path) {
  if (!options.output.empty() && sameFile(path, options.output)) {
    console.error(options.output, DiagId::OutputIsInput);
    return kExitUsage;
  }
  const auto analysis = analyzeInput(path);
  printErrors(console, *analysis);
  if (!analysis->valid()) return exitCodeOf(*analysis);
  if (!options.folder.folder.empty() && !options.dryRun) return exportHuggingFace(console, *analysis, options.folder);
  const std::string json = interop::planJson(*analysis->model, analysis->text, 2) + "\n";
  if (options.printConfig || (options.output.empty() && !options.dryRun)) console.print(json);
  if (options.dryRun) {
    console.note(console.text(ES_TR("Cli", "Dry run: {file} compiles to {bytes} bytes; nothing is written"),
                              {{"file", analysis->text.name()}, {"bytes", static_cast<std::int64_t>(json.size())}}));
    return kExitValid;
  }
  return options.output.empty() ? kExitValid : writeOutput(console, options, json);
}

void addFolderOptions(CLI::App& app, const Console& console, CompileOptions& options) {
  addText(
      app, "--output-dir", options.folder.folder, "DIR",
      console.text(ES_TR("Cli", "Folder to write for the Hugging Face libraries: model, weights, tokenizer, code")));
  addText(app, "--weights", options.folder.weights, "DIR",
          console.text(ES_TR("Cli", "Trained weights to export: a checkpoint, a folder of them, a safetensors file")));
  addText(app, "--seed", options.seed, "N", console.text(ES_TR("Cli", "Seed of fresh weights (training_hints.seed)")));
  addText(app, "--dtype", options.folder.dtype, "float32|bfloat16|float16",
          console.text(ES_TR("Cli", "Number format of the weights (model.dtype)")));
  addText(app, "--shard-size", options.shardMib, "MIB",
          console.text(ES_TR("Cli", "Largest size of one file of weights in MiB (4096)")));
  app.add_flag("--native", options.folder.native,
               console.text(ES_TR("Cli", "Write it as the library's own family (Llama, GPT-2 ...) that it equals")));
  app.add_flag("--force", options.folder.force, console.text(ES_TR("Cli", "Replace the folder whatever is in it")));
}

bool readFolderOptions(Console& console, const CLI::App& app, CompileOptions& options) {
  const std::string& dtype = options.folder.dtype;
  return (dtype.empty() || checkChoice(console, app, "--dtype", dtype, {"float32", "bfloat16", "float16"})) &&
         readInteger(console, app, "--seed", options.seed, {0, INT64_MAX}, options.folder.seed) &&
         readInteger(console, app, "--shard-size", options.shardMib, {1, 1'000'000}, options.folder.shardMib);
}

}  // namespace

Command addCompile(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "compile", console.text(ES_TR("Cli", "Resolve a design to the JSON that the engine builds and trains")));
  const auto options = std::make_shared<CompileOptions>();
  options->files = addFiles(*app, console, false);
  addText(*app, "-o,--output", options->output, "OUT",
          console.text(ES_TR("Cli", "File to write; without it the JSON is printed")));
  app->add_flag("--print-config", options->printConfig,
                console.text(ES_TR("Cli", "Print the JSON also when a file is written")));
  app->add_flag("--dry-run", options->dryRun, console.text(ES_TR("Cli", "Do everything but write")));
  addFolderOptions(*app, console, *options);
  const auto run = [app, options](Console& out) -> int {
    if (!readFolderOptions(out, *app, *options)) return kExitUsage;
    const auto files = takeFiles(out, *app, *options->files, false);
    return files ? compile(out, *options, files->front()) : kExitUsage;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
