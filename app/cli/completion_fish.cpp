// Completion for fish: one line a word.
#include "app/cli/completion_words.h"

namespace eulerstack::cli {
namespace {

std::string fishText(const std::string& text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') result += '\\';
    result += c;
  }
  return result + "'";
}

std::string values(const OptionWords& option) {
  switch (option.value) {
    case Completes::Nothing:
      return "";
    case Completes::Words: {
      std::string words;
      for (const std::string& word : option.words) words += (words.empty() ? "" : " ") + word;
      return " -x -a " + fishText(words);
    }
    case Completes::Designs:
      // First the .yml files, then all others: .yaml too.
      return " -k -x -a '(__fish_complete_suffix .yml)'";
    case Completes::Files:
      return " -r -F";
    case Completes::Folders:
      return " -x -a '(__fish_complete_directories)'";
    case Completes::Presets:
      return " -x -a '(eulerstack presets list --format names 2>/dev/null)'";
    case Completes::Free:
      return " -x";
  }
  return "";
}

// When the command is the one that was named.
std::string condition(const CommandWords& command) {
  std::string text;
  for (const std::string& word : command.path)
    text += (text.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + word);
  if (command.commands.empty()) return text;
  if (command.path.empty()) return "__fish_use_subcommand";
  text += "; and not __fish_seen_subcommand_from";
  for (const CommandWords& inner : command.commands) text += " " + inner.path.back();
  return text;
}

std::string line(const std::string& program, const std::string& when, const OptionWords& option) {
  std::string text = "complete -c " + program;
  if (!when.empty()) text += " -n " + fishText(when);
  for (const std::string& name : option.names)
    text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  text += values(option);
  if (!option.help.empty() && !option.names.empty()) text += " -d " + fishText(option.help);
  return text + "\n";
}

std::string lines(const CommandWords& command, const std::string& program) {
  std::string text;
  const std::string when = condition(command);
  for (const CommandWords& inner : command.commands)
    text += "complete -c " + program + " -n " + fishText(when) + " -a " + inner.path.back() + " -d " +
            fishText(inner.help) + "\n";
  for (const OptionWords& option : command.options) text += line(program, command.path.empty() ? "" : when, option);
  if (command.argument.value != Completes::Nothing) text += line(program, when, command.argument);
  for (const CommandWords& inner : command.commands) text += lines(inner, program);
  return text;
}

}  // namespace

std::string fishCompletion(const CommandWords& root, const std::string& program) {
  return "# Completion of " + program + " for fish. Load it with: " + program +
         " completion fish | source\ncomplete -c " + program + " -f\n" + lines(root, program);
}

}  // namespace eulerstack::cli
