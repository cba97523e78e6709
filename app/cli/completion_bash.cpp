// Completion for bash: one function, told by case tables which words fit.
#include "app/cli/completion_words.h"

namespace eulerstack::cli {
namespace {

std::string joinedBy(const std::vector<std::string>& words, const char* separator) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : separator) + word;
  return text;
}

// The statement that offers what a value may be.
std::string offer(const OptionWords& option) {
  switch (option.value) {
    case Completes::Words:
      return "words='" + joinedBy(option.words, " ") + "'";
    case Completes::Designs:
      return "files=designs";
    case Completes::Files:
      return "files=all";
    case Completes::Folders:
      return "files=folders";
    case Completes::Presets:
      return "words=$(\"${COMP_WORDS[0]}\" presets list --format names 2>/dev/null)";
    case Completes::Nothing:
    case Completes::Free:
      return ":";
  }
  return ":";
}

// Lines of "which command is meant", "what follows an option" and "what may stand here".
struct Tables {
  std::string commands;
  std::string values;
  std::string words;

  void add(const CommandWords& command) {
    const std::string name = joinedBy(command.path, " ");
    std::string here;
    for (const OptionWords& option : command.options) {
      here += (here.empty() ? "" : " ") + joinedBy(option.names, " ");
      if (option.value == Completes::Nothing) continue;
      for (const std::string& each : option.names)
        values += "    '" + (name.empty() ? "*" : name) + "':" + each + ") value=1; " + offer(option) + " ;;\n";
    }
    for (const CommandWords& inner : command.commands) {
      here += " " + inner.path.back();
      commands += "      '" + name + " " + inner.path.back() + "') command='" + joinedBy(inner.path, " ") + "' ;;\n";
      add(inner);
    }
    const bool values_ = command.argument.value != Completes::Nothing;
    words += "    '" + name + "') own='" + here + "'" + (values_ ? "; " + offer(command.argument) : "") + " ;;\n";
  }
};

}  // namespace

std::string bashCompletion(const CommandWords& root, const std::string& program) {
  Tables tables;
  tables.add(root);
  // The options of the program stand in the tables as those of every command.
  std::string values = tables.values;
  for (std::size_t at = 0; (at = values.find("'*':", at)) != std::string::npos;) values.replace(at, 4, "*:");
  std::string global;
  for (const OptionWords& option : root.options) global += " " + joinedBy(option.names, " ");
  return "# Completion of " + program + " for bash. Load it with: source <(" + program + R"( completion bash)
_)" + program +
         R"(() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local command='' words='' own='' files='' value='' i
  COMPREPLY=()
  # "--format=json" comes as three words.
  if [[ $current == '=' ]]; then current=''; fi
  if [[ $previous == '=' ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case "$command ${COMP_WORDS[i]}" in
)" + tables.commands +
         R"(    esac
  done
  case "$command:$previous" in
)" + values +
         R"(  esac
  if [[ -z $value ]]; then
    case "$command" in
)" + tables.words +
         R"(    esac
    if [[ $current == -* ]]; then files=''; words=''; fi
    words="$words $own)" +
         global + R"("
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    local found=()
    mapfile -t found < <(compgen -d -- "$current")
    COMPREPLY+=("${found[@]}")
    if [[ $files == all ]]; then mapfile -t COMPREPLY < <(compgen -f -- "$current"); fi
    if [[ $files == designs ]]; then
      mapfile -t found < <(compgen -f -X '!*.yml' -- "$current"; compgen -f -X '!*.yaml' -- "$current")
      COMPREPLY+=("${found[@]}")
    fi
  fi
}
complete -F _)" +
         program + " " + program + "\n";
}

}  // namespace eulerstack::cli
