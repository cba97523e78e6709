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
  if (options.format == "html")
    console.print(analysis::reportHtml(analysis, console.translate()));
  else if (options.report)
    console.print(analysis::reportText(analysis, console.translate()));
  else if (analysis.valid())
    printValid(console, analysis);
}

// One document for all files.
int validateToSarif(Console& console, const std::vector<std::string>& files) {
  int code = kExitValid;
  std::vector<std::shared_ptr<const analysis::Analysis>> analyses;
  for (const std::string& file : files) {
    analyses.push_back(analyzeInput(file));
    code = std::max(code, exitCodeOf(*analyses.back()));
  }
  console.print(analysis::reportSarif(analyses, console.translate(), EULERSTACK_VERSION));
  return code;
}

int validate(Console& console, const std::vector<std::string>& files, const ValidateOptions& options) {
  if (options.format == "sarif") return validateToSarif(console, files);
  int code = kExitValid;
  for (const std::string& file : files) {
    const auto analysis = analyzeInput(file);
    printOne(console, *analysis, options);
    code = std::max(code, exitCodeOf(*analysis));
    if (console.outputBroken()) break;
  }
  return code;
}

}  // namespace

Command addValidate(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "validate", console.text(ES_TR("Cli", "Check designs: every error with its line and how to correct it")));
  const auto options = std::make_shared<ValidateOptions>();
  options->files = addFiles(*app, console, true);
  app->add_flag("--report", options->report,
                console.text(ES_TR("Cli", "Print figures, realism warnings and reserved keys as well")));
  addText(*app, "--format", options->format, "text|json|html|sarif",
          console.text(ES_TR("Cli", "json: one object a file, one a line; html: a page of one file; sarif: one log")));
  const auto run = [app, options](Console& out) -> int {
    if (!checkChoice(out, *app, "--format", options->format, {"text", "json", "html", "sarif"})) return kExitUsage;
    // A page is of one design.
    const auto files = takeFiles(out, *app, *options->files, options->format != "html");
    return files ? validate(out, *files, *options) : kExitUsage;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
