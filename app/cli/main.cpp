// eulerstack: checks, explains, compiles and trains designs on the command line.
#include <csignal>
#include <exception>

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/usage.h"
#include "core/interop/engine_environment.h"
#include "core/plugins/allowlist.h"
#include "translations/catalogue.h"

namespace eulerstack::cli {
namespace {

std::vector<Command> addCommands(CLI::App& root, const Console& console) {
  return {addSchema(root, console),    addValidate(root, console), addExplain(root, console),
          addPresets(root, console),   addImport(root, console),   addCompile(root, console),
          addTrain(root, console),     addGenerate(root, console), addPlan(root, console),
          addDiff(root, console),      addFmt(root, console),      addPlugins(root, console),
          addCompletion(root, console)};
}

// Runs the command that was named; nothing was named: -1.
int runNamed(const std::vector<Command>& commands, Console& console) {
  for (const Command& command : commands)
    if (command.app->parsed()) return command.run(console);
  return -1;
}

int run(int argc, char** argv, Console& console, const std::string& language) {
  CLI::App root(console.text(ES_TR("Cli", "Checks, explains, compiles and trains language-model designs.")),
                "eulerstack");
  translateHelp(root, console);
  root.set_help_flag("-h,--help", console.text(ES_TR("Cli", "Print this help and exit")));
  root.set_version_flag("--version", std::string("eulerstack ") + EULERSTACK_VERSION,
                        console.text(ES_TR("Cli", "Print the version and exit")));
  root.fallthrough();
  root.allow_extras();
  root.require_subcommand(0, 1);
  std::string asked;
  addText(root, "--lang", asked, "ko|en|zh|ja|es",
          console.text(ES_TR("Cli", "Language; else EULERSTACK_LANG, else the system's")));
  const std::vector<Command> commands = addCommands(root, console);
  groupCommands(root, console);
  try {
    root.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    console.print(root.help());
    return kExitValid;
  } catch (const CLI::CallForVersion& version) {
    console.printLine(version.what());
    return kExitValid;
  } catch (const CLI::ParseError& error) {
    reportParseError(console, root, error);
    return kExitUsage;
  }
  if (!language.empty() && !checkChoice(console, root, "--lang", language, {"ko", "en", "zh", "ja", "es"}))
    return kExitUsage;
  if (!checkLeftovers(console, root)) return kExitUsage;
  const int code = runNamed(commands, console);
  if (code >= 0) return code;
  reportNoCommand(console, root);
  return kExitUsage;
}

}  // namespace
}  // namespace eulerstack::cli

int main(int argc, char** argv) {
  using namespace eulerstack;
  cli::guardStandardStreams();
  std::signal(SIGPIPE, SIG_IGN);  // a reader that stops reading is no crash
  interop::prepareEngineEnvironment();
  const std::string language = cli::languageArgument(argc, argv);
  cli::Console console(translations::catalogue(translations::chooseLanguage(language)));
  try {
    for (const plugins::PluginError& error : plugins::installAllowedPlugins())
      console.error("eulerstack", error.id, error.args);
    return console.finish(cli::run(argc, argv, console, language));
  } catch (const std::exception& error) {
    console.error("eulerstack", DiagId::InternalError, {{"reason", std::string(error.what())}});
    return cli::kExitUsage;
  }
}
