// Completion for zsh: a function a command, by _arguments.
#include "app/cli/completion_words.h"

namespace eulerstack::cli {
namespace {

// Text inside '...[text]' of _arguments.
std::string zshText(const std::string& text, const char* special) {
  std::string result;
  for (const char c : text) {
    if (c == '\'') {
      result += "'\\''";
      continue;
    }
    if (std::string_view(special).find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string action(const OptionWords& option) {
  switch (option.value) {
    case Completes::Nothing:
      return "";
    case Completes::Words: {
      std::string words;
      for (const std::string& word : option.words) words += (words.empty() ? "" : " ") + word;
      return ": :(" + words + ")";
    }
    case Completes::Designs:
      return ": :_files -g \"*.(yml|yaml)\"";
    case Completes::Files:
      return ": :_files";
    case Completes::Folders:
      return ": :_files -/";
    case Completes::Presets:
      return ": :($(eulerstack presets list --format names 2>/dev/null))";
    case Completes::Free:
      return ": : ";
  }
  return "";
}

std::string arguments(const std::vector<OptionWords>& options) {
  std::string text;
  for (const OptionWords& option : options)
    for (const std::string& name : option.names)
      text += " \\\n    '" + name + "[" + zshText(option.help, "[]:") + "]" + action(option) + "'";
  return text;
}

std::string functionName(const std::string& program, const CommandWords& command) {
  std::string name = "_" + program;
  for (const std::string& word : command.path) name += "_" + word;
  return name;
}

std::string functions(const CommandWords& command, const CommandWords& root, const std::string& program) {
  std::string text;
  for (const CommandWords& inner : command.commands) text += functions(inner, root, program);
  text += functionName(program, command) + "() {\n";
  if (!command.commands.empty()) text += "  local line state\n";
  text += "  _arguments -C" + arguments(command.options);
  if (!command.path.empty()) text += arguments(root.options);
  if (command.argument.value != Completes::Nothing) text += " \\\n    '*" + action(command.argument) + "'";
  if (command.commands.empty()) return text + "\n}\n";
  text += " \\\n    '1: :->command' '*:: :->rest'\n  case $state in\n    command)\n      local -a commands=(\n";
  for (const CommandWords& inner : command.commands)
    text += "        '" + inner.path.back() + ":" + zshText(inner.help, ":") + "'\n";
  text += "      )\n      _describe command commands ;;\n    rest)\n      case $line[1] in\n";
  for (const CommandWords& inner : command.commands)
    text += "        " + inner.path.back() + ") " + functionName(program, inner) + " ;;\n";
  return text + "      esac ;;\n  esac\n}\n";
}

}  // namespace

std::string zshCompletion(const CommandWords& root, const std::string& program) {
  return "#compdef " + program + "\n# Completion of " + program + " for zsh. Load it with: source <(" + program +
         " completion zsh)\n" + functions(root, root, program) + "if [[ $funcstack[1] == _" + program + " ]]; then _" +
         program + " \"$@\"; else compdef _" + program + " " + program + "; fi\n";
}

}  // namespace eulerstack::cli
