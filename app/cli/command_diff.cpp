// diff: what changed between two designs. Exit code 0: nothing, 1: something, 2: they cannot be compared.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "core/analysis/diff.h"

namespace eulerstack::cli {
namespace {

int diff(Console& console, const std::vector<std::string>& files, const std::string& format) {
  std::vector<std::shared_ptr<const analysis::Analysis>> designs;
  for (const std::string& file : files) {
    designs.push_back(analyzeInput(file));
    printErrors(console, *designs.back());
  }
  const analysis::Analysis& before = *designs[0];
  const analysis::Analysis& after = *designs[1];
  if (!before.valid() || !after.valid()) return kExitUsage;
  const analysis::DesignDiff found = analysis::diffDesigns(before, after);
  console.print(format == "json" ? analysis::diffJson(found, before, after)
                                 : analysis::diffText(found, before, after, console.translate()));
  return found.equal() ? 0 : 1;
}

}  // namespace

Command addDiff(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "diff", console.text(ES_TR("Cli", "Compare two designs: structure, parameters, memory, work")));
  const auto files = addFiles(*app, console, true);
  const auto format = std::make_shared<std::string>("text");
  addText(*app, "--format", *format, "text|json", console.text(ES_TR("Cli", "How to print the difference")));
  const auto run = [app, files, format](Console& out) -> int {
    if (!checkChoice(out, *app, "--format", *format, {"text", "json"})) return kExitUsage;
    const auto paths = takeFiles(out, *app, *files, true);
    if (!paths) return kExitUsage;
    if (paths->size() == 2) return diff(out, *paths, *format);
    out.error(commandName(*app), DiagId::UsageOther,
              {{"reason", out.text(ES_TR("Cli", "two files are needed"))}, {"help", commandName(*app) + " --help"}});
    return kExitUsage;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
