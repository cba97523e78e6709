#include "app/cli/completion_words.h"

#include <sstream>

namespace eulerstack::cli {
namespace {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

// The placeholder of the help page says what is meant: "text|json", "FILE", "DIR".
OptionWords wordsOf(const CLI::Option& option, const std::string& placeholder) {
  OptionWords words;
  words.help = option.get_description();
  for (const std::string& name : option.get_snames()) words.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) words.names.push_back("--" + name);
  if (option.get_items_expected_max() == 0) return words;
  words.value = Completes::Free;
  if (placeholder.find('|') != std::string::npos) {
    words.value = Completes::Words;
    words.words = split(placeholder, '|');
  }
  if (placeholder == "FILE") words.value = Completes::Designs;
  if (placeholder == "OUT" || placeholder == "TEXT" || placeholder == "PATH") words.value = Completes::Files;
  if (placeholder == "DIR") words.value = Completes::Folders;
  if (placeholder == "NAME" && words.names.empty()) words.value = Completes::Presets;
  return words;
}

// Options of the program, such as --help, that every command takes over.
bool isInherited(const CLI::App& app, const CLI::Option& option) {
  const CLI::App* root = &app;
  while (root->get_parent()) root = root->get_parent();
  const std::vector<std::string>& names = option.get_lnames();
  return root != &app && !names.empty() && root->get_option_no_throw("--" + names.front()) != nullptr;
}

CommandWords commandOf(const CLI::App& app, std::vector<std::string> path) {
  CommandWords command;
  command.path = std::move(path);
  command.help = app.get_description();
  for (const CLI::Option* option : app.get_options()) {
    if (isInherited(app, *option)) continue;
    if (option->nonpositional())
      command.options.push_back(wordsOf(*option, option->get_type_name()));
    else
      command.argument =
          wordsOf(*option, option->get_type_name().empty() ? option->get_name() : option->get_type_name());
  }
  for (const CLI::App* inner : app.get_subcommands([](const CLI::App*) { return true; })) {
    std::vector<std::string> name = command.path;
    name.push_back(inner->get_name());
    command.commands.push_back(commandOf(*inner, std::move(name)));
  }
  return command;
}

}  // namespace

CommandWords completionWords(const CLI::App& root) {
  return commandOf(root, {});
}

}  // namespace eulerstack::cli
