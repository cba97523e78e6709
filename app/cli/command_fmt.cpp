// fmt: the canonical layout. Comments and values stay; a file that does not change is not written.
#include <cstring>

#include "app/cli/arguments.h"
#include "app/cli/atomic_file.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "core/yaml/format.h"
#include "core/yaml/yaml_tree.h"

namespace eulerstack::cli {
namespace {

// What cannot be read has its errors printed, as by validate.
int reportUnreadable(Console& console, const SourceText& text) {
  for (const Diagnostic& diagnostic : yaml::parse(text).diagnostics)
    if (diagnostic.severity == Severity::Error) console.diagnostic(diagnostic, text);
  return kExitInvalid;
}

int formatFile(Console& console, const std::string& path, bool check) {
  const auto text = readInput(path);
  if (!text) {
    console.error(displayName(path), text.error().id, text.error().args);
    return kExitUsage;
  }
  const std::optional<std::string> formatted = yaml::format(*text);
  if (!formatted) return reportUnreadable(console, *text);
  const bool same = *formatted == text->bytes();
  if (check) {
    if (!same) console.printLine(console.text(ES_TR("Cli", "Not formatted: {file}"), {{"file", text->name()}}));
    return same ? kExitValid : kExitInvalid;
  }
  if (path == "-") {
    console.print(*formatted);
    return kExitValid;
  }
  if (same) return kExitValid;
  const int error = writeFileAtomically(path, *formatted);
  if (error != 0) {
    console.error(displayName(path), DiagId::FileWriteFailed, {{"reason", std::string(std::strerror(error))}});
    return kExitUsage;
  }
  console.printLine(console.text(ES_TR("Cli", "Formatted: {file}"), {{"file", text->name()}}));
  return kExitValid;
}

}  // namespace

Command addFmt(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "fmt", console.text(ES_TR("Cli", "Give files the canonical layout; comments and values stay")));
  const auto files = addFiles(*app, console, true);
  const auto check = std::make_shared<bool>(false);
  app->add_flag("--check", *check, console.text(ES_TR("Cli", "Write nothing; exit code 1 when a file would change")));
  const auto run = [app, files, check](Console& out) -> int {
    const auto paths = takeFiles(out, *app, *files, true);
    if (!paths) return kExitUsage;
    int code = kExitValid;
    for (const std::string& path : *paths) code = std::max(code, formatFile(out, path, *check));
    return code;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
