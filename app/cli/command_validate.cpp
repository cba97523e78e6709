// validate: checks designs and says what is wrong with them, where, and how to correct it.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "core/analysis/report.h"

namespace eulerstack::cli {
namespace {

struct ValidateOptions {
  std::shared_ptr<FileArguments> files;
  bool report = false;
  std::string format = "text";
};

void printValid(Console& console, const analysis::Analysis& analysis) {
  const auto warnings = static_cast<std::int64_t>(analysis.count(Severity::Warning));
  const MessageArgs args = {{"file", analysis.text.name()}, {"warnings", warnings}};
  if (warnings == 0)
    console.printLine(console.text(ES_TR("Cli", "OK: {file}"), args));
  else
    console.printLine(console.text(ES_TR("Cli", "OK: {file} (warnings: {warnings}, shown by --report)"), args));
}

void printOne(Console& console, const analysis::Analysis& analysis, const ValidateOptions& options) {
  if (options.format == "json") {
    console.printLine(analysis::reportJson(analysis, console.translate(), -1));
    return;
  }
  printErrors(console, analysis);
  if (unreadable(analysis)) return;
  if (options.report)
    console.print(analysis::reportText(analysis, console.translate()));
  else if (analysis.valid())
    printValid(console, analysis);
}

}  // namespace

Command addValidate(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "validate", console.text(ES_TR("Cli", "Check designs: every error with its line and how to correct it")));
  const auto options = std::make_shared<ValidateOptions>();
  options->files = addFiles(*app, console, true);
  app->add_flag("--report", options->report,
                console.text(ES_TR("Cli", "Print figures, realism warnings and reserved keys as well")));
  addText(*app, "--format", options->format, "text|json",
          console.text(ES_TR("Cli", "json: one object a file, one a line")));
  const auto run = [app, options](Console& out) -> int {
    if (!checkChoice(out, *app, "--format", options->format, {"text", "json"})) return kExitUsage;
    const auto files = takeFiles(out, *app, *options->files, true);
    if (!files) return kExitUsage;
    int code = kExitValid;
    for (const std::string& file : *files) {
      const auto analysis = analyzeInput(file);
      printOne(out, *analysis, *options);
      code = std::max(code, exitCodeOf(*analysis));
      if (out.outputBroken()) break;
    }
    return code;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
