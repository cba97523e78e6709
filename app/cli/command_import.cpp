// import: a Hugging Face config.json becomes a design.
#include <cstring>
#include <filesystem>

#include "app/cli/arguments.h"
#include "app/cli/atomic_file.h"
#include "app/cli/command.h"
#include "app/cli/import_folder.h"
#include "app/cli/input.h"
#include "core/analysis/report_words.h"
#include "core/interop/import/import_config.h"

namespace eulerstack::cli {
namespace {

namespace fs = std::filesystem;

struct ImportOptions {
  std::vector<std::string> paths;
  std::string output;
  std::string name;
  bool weights = false;
};

// The config of a folder, or the file itself.
std::string configPath(const std::string& path) {
  std::error_code error;
  return path != "-" && fs::is_directory(path, error) ? (fs::path(path) / "config.json").string() : path;
}

// What the model is called when its config does not say: the folder of a config.json, else the file without its ending.
std::string nameOf(const std::string& file) {
  if (file == "-") return "imported";
  std::error_code error;
  const fs::path path = fs::absolute(file, error).lexically_normal();
  const fs::path own = path.stem() == "config" ? path.parent_path().filename() : path.stem();
  return own.string();
}

bool sameFile(const std::string& a, const std::string& b) {
  std::error_code error;
  return fs::equivalent(a, b, error) && !error;
}

void printFindings(Console& console, const interop::ImportResult& result, const SourceText& text) {
  for (const Diagnostic& finding : result.diagnostics) {
    if (finding.severity == Severity::Error) {
      console.diagnostic(finding, text);
      continue;
    }
    const LineColumn place = text.locate(finding.range.begin);
    console.note(console.text(ES_TR("Cli", "Warning ({file}:{line}): {what}"),
                              {{"file", text.name()},
                               {"line", static_cast<std::int64_t>(place.line)},
                               {"what", render(finding, console.translate()).what}}));
  }
}

// The design must hold what the language asks for; what it finds is about the design, so it is shown as such.
bool checkDesign(Console& console, const analysis::Analysis& analysis) {
  printErrors(console, analysis);
  if (!analysis.valid()) return false;
  console.note(
      console.text(ES_TR("Cli", "{name}: layers: {layers}, parameters: {parameters}"),
                   {{"name", analysis.model->name},
                    {"layers", analysis.figures->layers},
                    {"parameters", std::string(analysis::commaNumber(analysis.figures->parameters.value()))}}));
  return true;
}

int write(Console& console, const ImportOptions& options, const std::string& yaml) {
  if (options.output.empty() || options.output == "-") {
    console.print(yaml);
    return kExitValid;
  }
  const int error = writeFileAtomically(options.output, yaml);
  if (error != 0) {
    console.error(options.output, DiagId::FileWriteFailed, {{"reason", std::string(std::strerror(error))}});
    return kExitUsage;
  }
  console.printLine(
      console.text(ES_TR("Cli", "Written: {file} ({bytes} bytes)"),
                   {{"file", printable(options.output)}, {"bytes", static_cast<std::int64_t>(yaml.size())}}));
  return kExitValid;
}

int import(Console& console, const ImportOptions& options, const std::string& path) {
  const std::string file = configPath(path);
  if (options.weights && (options.output.empty() || options.output == "-" || path == "-")) {
    console.error("eulerstack import", DiagId::WeightsOutput);
    return kExitUsage;
  }
  if (!options.output.empty() && sameFile(file, options.output)) {
    console.error(options.output, DiagId::ImportOutputIsInput);
    return kExitUsage;
  }
  const auto text = readInput(file);
  if (!text) {
    console.error(file, text.error().id, text.error().args);
    return kExitUsage;
  }
  const interop::ImportResult result = interop::importConfig(*text, nameOf(file), options.name);
  printFindings(console, result, *text);
  if (!result.ok()) return kExitInvalid;
  const std::string shown = options.output.empty() ? displayName(file) + " (YAML)" : options.output;
  const auto analysis = analysis::analyze(SourceText(result.yaml, printable(shown)));
  if (!checkDesign(console, *analysis)) return kExitInvalid;
  if (!options.weights) return write(console, options, result.yaml);
  const std::string folder = std::filesystem::path(file).parent_path().string();
  return writeImportFolder(console, *analysis,
                           {folder.empty() ? "." : folder, result.family, result.yaml, options.output});
}

}  // namespace

Command addImport(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "import", console.text(ES_TR("Cli", "Turn a Hugging Face model (its config.json, its weights) into a design")));
  const auto options = std::make_shared<ImportOptions>();
  app->add_option("PATH", options->paths,
                  console.text(ES_TR("Cli", "A model's folder or its config.json; - is standard input")))
      ->type_name("")
      ->type_size(1);
  addText(*app, "-o,--output", options->output, "OUT",
          console.text(ES_TR("Cli", "File to write; without it the YAML is printed. With --weights a folder")));
  app->add_flag("--weights", options->weights,
                console.text(ES_TR("Cli", "Take the safetensors weights beside the config too")));
  addText(*app, "--name", options->name, "NAME", console.text(ES_TR("Cli", "Name of the model in the design")));
  const auto run = [app, options](Console& out) -> int {
    FileArguments files;
    files.plain = options->paths;
    const auto paths = takeFiles(out, *app, files, false);
    return paths ? import(out, *options, paths->front()) : kExitUsage;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
