// explain: the model in prose.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "core/analysis/report.h"

namespace eulerstack::cli {

Command addExplain(CLI::App& root, const Console& console) {
  CLI::App* app =
      root.add_subcommand("explain", console.text(ES_TR("Cli", "Describe a design: its layers, sizes and costs")));
  const auto files = addFiles(*app, console, true);
  const auto run = [app, files](Console& out) -> int {
    const auto paths = takeFiles(out, *app, *files, true);
    if (!paths) return kExitUsage;
    int code = kExitValid;
    for (const std::string& path : *paths) {
      const auto analysis = analyzeInput(path);
      printErrors(out, *analysis);
      if (analysis->valid()) out.print(analysis::explainText(*analysis, out.translate()));
      code = std::max(code, exitCodeOf(*analysis));
      if (out.outputBroken()) break;
    }
    return code;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
