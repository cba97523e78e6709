// explain: the model in prose, or as an object.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "core/analysis/report.h"

namespace eulerstack::cli {

Command addExplain(CLI::App& root, const Console& console) {
  CLI::App* app =
      root.add_subcommand("explain", console.text(ES_TR("Cli", "Describe a design: its layers, sizes and costs")));
  const auto files = addFiles(*app, console, true);
  const auto format = std::make_shared<std::string>("text");
  addText(*app, "--format", *format, "text|json", console.text(ES_TR("Cli", "json: one object a file, one a line")));
  const auto run = [app, files, format](Console& out) -> int {
    if (!checkChoice(out, *app, "--format", *format, {"text", "json"})) return kExitUsage;
    const auto paths = takeFiles(out, *app, *files, true);
    if (!paths) return kExitUsage;
    int code = kExitValid;
    for (const std::string& path : *paths) {
      const auto analysis = analyzeInput(path);
      if (*format == "json") {
        out.print(analysis::explainJson(*analysis, out.translate()) + "\n");
      } else {
        printErrors(out, *analysis);
        if (analysis->valid()) out.print(analysis::explainText(*analysis, out.translate()));
      }
      code = std::max(code, exitCodeOf(*analysis));
      if (out.outputBroken()) break;
    }
    return code;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
