// Usage errors in our own words: what CLI11 could not read, and what it left over.
#pragma once
#include "app/cli/command.h"

namespace eulerstack::cli {

// The value of --lang in the raw arguments ("" when absent): needed before any text is made.
std::string languageArgument(int argc, char** argv);

// Options and arguments that no command knows. True when there are none; else an error was printed.
bool checkLeftovers(Console& console, const CLI::App& root);
// An error for a command line that names no command.
void reportNoCommand(Console& console, const CLI::App& root);
// An error for an exception of the parser.
void reportParseError(Console& console, const CLI::App& root, const CLI::ParseError& error);

// The labels of the help pages in the user's language: translateHelp before options and commands are added,
// groupCommands after.
void translateHelp(CLI::App& root, const Console& console);
void groupCommands(CLI::App& app, const Console& console);

}  // namespace eulerstack::cli
