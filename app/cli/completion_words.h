// What the command line can complete, read from the definition of the commands.
#pragma once
#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace eulerstack::cli {

// What stands after an option, or as an argument.
enum class Completes : std::uint8_t { Nothing, Words, Designs, Files, Folders, Presets, Free };

struct OptionWords {
  std::vector<std::string> names;  // "-o", "--output"; none for an argument
  Completes value = Completes::Nothing;
  std::vector<std::string> words;  // of Completes::Words
  std::string help;
};
struct CommandWords {
  std::vector<std::string> path;  // {"presets", "show"}; none for the program itself
  std::string help;
  std::vector<OptionWords> options;  // its own; those of the program count everywhere
  OptionWords argument;
  std::vector<CommandWords> commands;
};

CommandWords completionWords(const CLI::App& root);

// A script that a shell loads, for `program`; texts are those of the commands. Ends with a newline.
std::string bashCompletion(const CommandWords& root, const std::string& program);
std::string zshCompletion(const CommandWords& root, const std::string& program);
std::string fishCompletion(const CommandWords& root, const std::string& program);

}  // namespace eulerstack::cli
