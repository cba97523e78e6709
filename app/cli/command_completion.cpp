// completion: a script for a shell, made from the definition of the commands.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/completion_words.h"

namespace eulerstack::cli {

Command addCompletion(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand("completion",
                                      console.text(ES_TR("Cli", "Print a script that completes commands in a shell")));
  const auto shell = std::make_shared<std::string>();
  addText(*app, "SHELL", *shell, "bash|zsh|fish", console.text(ES_TR("Cli", "Shell that loads the script")));
  const auto run = [app, &root, shell](Console& out) -> int {
    if (!checkChoice(out, *app, "SHELL", *shell, {"bash", "zsh", "fish"})) return kExitUsage;
    const CommandWords words = completionWords(root);
    const std::string& program = root.get_name();
    out.print(*shell == "bash"  ? bashCompletion(words, program)
              : *shell == "zsh" ? zshCompletion(words, program)
                                : fishCompletion(words, program));
    return kExitValid;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
