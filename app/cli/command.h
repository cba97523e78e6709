// One command of the program. Each stands in a file of its own, command_<name>.cpp; the list is in main.cpp.
#pragma once
#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

#include "app/cli/console.h"

namespace eulerstack::cli {

struct Command {
  CLI::App* app = nullptr;
  std::function<int(Console&)> run;  // after parsing, when the command was named; returns the exit code
};

Command addSchema(CLI::App& root, const Console& console);
Command addValidate(CLI::App& root, const Console& console);
Command addExplain(CLI::App& root, const Console& console);
Command addPresets(CLI::App& root, const Console& console);
Command addPlan(CLI::App& root, const Console& console);
Command addCompile(CLI::App& root, const Console& console);
Command addImport(CLI::App& root, const Console& console);
Command addTrain(CLI::App& root, const Console& console);
Command addGenerate(CLI::App& root, const Console& console);
Command addDiff(CLI::App& root, const Console& console);
Command addPlugins(CLI::App& root, const Console& console);
Command addFmt(CLI::App& root, const Console& console);
Command addCompletion(CLI::App& root, const Console& console);

}  // namespace eulerstack::cli
