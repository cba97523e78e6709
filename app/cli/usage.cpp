#include "app/cli/usage.h"

#include <algorithm>
#include <string_view>

#include "app/cli/arguments.h"

namespace eulerstack::cli {
namespace {

// The command that was named, down to its sub-command.
const CLI::App& namedCommand(const CLI::App& root) {
  const CLI::App* app = &root;
  while (!app->get_subcommands().empty()) app = app->get_subcommands().front();
  return *app;
}

std::string helpCommand(const CLI::App& command) {
  return commandName(command) + " --help";
}

std::vector<std::string> subcommandNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  return names;
}

std::vector<std::string> optionNames(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::App* app = &command; app; app = app->get_parent())
    for (const CLI::Option* option : app->get_options())
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

void reportUnknownOption(Console& console, const CLI::App& command, const std::string& argument) {
  const std::string option = argument.substr(0, argument.find('='));
  const std::string nearest = guess(option, optionNames(command));
  if (nearest.empty())
    console.error(commandName(command), DiagId::UsageUnknownOption,
                  {{"option", printable(option)}, {"help", helpCommand(command)}});
  else
    console.error(commandName(command), DiagId::UsageOptionGuess, {{"option", printable(option)}, {"guess", nearest}});
}

void reportUnknownCommand(Console& console, const CLI::App& app, const std::string& name) {
  const std::vector<std::string> names = subcommandNames(app);
  const std::string nearest = guess(name, names);
  if (nearest.empty())
    console.error(commandName(app), DiagId::UsageUnknownCommand,
                  {{"command", printable(name)}, {"commands", joined(names)}});
  else
    console.error(commandName(app), DiagId::UsageCommandGuess, {{"command", printable(name)}, {"guess", nearest}});
}

}  // namespace

std::string languageArgument(int argc, char** argv) {
  std::string language;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--") break;
    if (argument == "--lang" && i + 1 < argc) language = argv[i + 1];
    if (argument.starts_with("--lang=")) language = argument.substr(7);
  }
  std::transform(language.begin(), language.end(), language.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return language;
}

bool checkLeftovers(Console& console, const CLI::App& root) {
  const std::vector<std::string> leftovers = root.remaining(true);
  if (leftovers.empty()) return true;
  const CLI::App& command = namedCommand(root);
  const std::string& first = leftovers.front();
  if (first.size() > 1 && first.front() == '-')
    reportUnknownOption(console, command, first);
  else if (!subcommandNames(command).empty())
    reportUnknownCommand(console, command, first);
  else
    console.error(commandName(command), DiagId::UsageExtraArgument,
                  {{"argument", printable(first)}, {"help", helpCommand(command)}});
  return false;
}

void reportNoCommand(Console& console, const CLI::App& root) {
  const CLI::App& command = namedCommand(root);
  console.error(commandName(command), DiagId::UsageNoCommand, {{"commands", joined(subcommandNames(command))}});
}

void reportParseError(Console& console, const CLI::App& root, const CLI::ParseError& error) {
  const CLI::App& command = namedCommand(root);
  const std::string text = error.what();
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch)) {
    // "--steps: 1 required TEXT missing": the option stands before the colon.
    console.error(commandName(command), DiagId::UsageMissingValue,
                  {{"option", printable(text.substr(0, text.find(':')))}, {"help", helpCommand(command)}});
    return;
  }
  console.error(commandName(command), DiagId::UsageOther,
                {{"reason", printable(text)}, {"help", helpCommand(command)}});
}

void groupCommands(CLI::App& app, const Console& console) {
  for (CLI::App* command : app.get_subcommands([](CLI::App*) { return true; })) {
    command->group(console.text(ES_TR("Cli", "Commands")));
    groupCommands(*command, console);
  }
}

void translateHelp(CLI::App& root, const Console& console) {
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->column_width(34);
  formatter->label("Usage", console.text(ES_TR("Cli", "Usage")));
  formatter->label("OPTIONS", console.text(ES_TR("Cli", "OPTIONS")));
  formatter->label("SUBCOMMAND", console.text(ES_TR("Cli", "COMMAND")));
  formatter->label("SUBCOMMANDS", console.text(ES_TR("Cli", "COMMAND")));
  formatter->label("POSITIONALS", console.text(ES_TR("Cli", "ARGUMENTS")));
  formatter->label("Positionals", console.text(ES_TR("Cli", "Arguments")));
  formatter->label("REQUIRED", console.text(ES_TR("Cli", "REQUIRED")));
  root.formatter(formatter);
  root.option_defaults()->group(console.text(ES_TR("Cli", "Options")));
}

}  // namespace eulerstack::cli
