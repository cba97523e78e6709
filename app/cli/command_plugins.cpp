// plugins list | allow | remove: which plug-ins the engine may load.
#include <fmt/format.h>

#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/atomic_file.h"
#include "app/cli/command.h"
#include "app/cli/engine_process.h"
#include "app/cli/program_folder.h"
#include "app/cli/train_printer.h"
#include "core/plugins/allowlist.h"

namespace eulerstack::cli {
namespace {

namespace fs = std::filesystem;
using plugins::AllowedPlugin;
constexpr int kPollMs = 500;

struct PluginArguments {
  std::string file, name, format = "text";
};

int fail(Console& console, const std::string& subject, DiagId id, const MessageArgs& args) {
  console.error(subject, id, args);
  const Category category = messageSpec(id).category;
  return category == Category::Io || category == Category::Usage ? kExitUsage : kExitInvalid;
}

// Nothing after a printed error.
std::optional<std::vector<AllowedPlugin>> readList(Console& console) {
  auto list = plugins::readAllowlist(plugins::allowlistFile());
  if (list) return *list;
  console.error("eulerstack plugins", list.error().id, list.error().args);
  return std::nullopt;
}

int writeList(Console& console, const std::vector<AllowedPlugin>& list) {
  const fs::path file = plugins::allowlistFile();
  std::error_code error;
  if (!file.empty()) fs::create_directories(file.parent_path(), error);
  const int failed = file.empty() ? ENOENT : writeFileAtomically(file.string(), plugins::allowlistText(list));
  if (failed == 0) return kExitValid;
  return fail(console, "eulerstack plugins", DiagId::PluginListUnwritable,
              {{"path", printable(file.string())}, {"reason", std::string(std::strerror(failed))}});
}

// Asks the engine, in its own process, what the file brings.
class Description {
 public:
  Description(Console& console, std::string path) : m_console(console), m_path(std::move(path)) {}

  // "" after a printed error.
  bool ask() {
    const fs::path program = engineProgram();
    if (const int error = m_engine.start(program); error != 0)
      return refuse(DiagId::EngineMissing,
                    {{"reason", printable(program.string()) + ": " + std::string(std::strerror(error))}});
    m_engine.send(R"({"type":"hello","version":1})");
    const Json start = {{"type", "start"}, {"command", "describe_plugin"}, {"path", m_path}};
    m_engine.send(start.dump(-1, ' ', false, Json::error_handler_t::replace));
    const InterruptCounter interrupts;
    while (!m_over) {
      const EngineProcess::Event event = m_engine.wait(kPollMs);
      if (event == EngineProcess::Event::Frame) take();
      if (event == EngineProcess::Event::Broken)
        return refuse(DiagId::EngineProtocol, {{"reason", std::string("frame length")}});
      if (interrupts.count() > 0) m_engine.kill();
      if (event == EngineProcess::Event::Ended) m_over = true;
    }
    if (m_failed) return false;
    if (!description.empty()) return true;
    return refuse(DiagId::EngineExited, {{"code", std::int64_t{m_engine.end().exitCode}}, {"step", std::int64_t{0}}});
  }
  int code() const { return m_code; }
  std::string description, sha256;

 private:
  void take() {
    const Json frame = Json::parse(m_engine.frame(), nullptr, false);
    if (!frame.is_object()) return;
    const std::string type = textOf(frame, "type");
    if (type == "plugin") {
      description = textOf(frame, "description");
      sha256 = textOf(frame, "sha256");
    }
    if (type == "bye") m_over = true;
    if (type != "error" || m_failed) return;
    if (const MessageSpec* spec = messageByTextId(textOf(frame, "id")))
      refuse(spec->id, argsOf(frame));
    else
      refuse(DiagId::EngineFailed, {{"reason", printable(textOf(frame, "message"))}});
  }
  bool refuse(DiagId id, const MessageArgs& args) {
    m_failed = true;
    m_code = fail(m_console, printable(m_path), id, args);
    return false;
  }

  Console& m_console;
  std::string m_path;
  EngineProcess m_engine;
  bool m_over = false, m_failed = false;
  int m_code = kExitValid;
};

std::string contents(const std::string& description) {
  const auto read = plugins::readDescription(description);
  return read.description ? joined(plugins::contentsOf(*read.description)) : std::string();
}

int list(Console& console, const CLI::App& command, const PluginArguments& arguments) {
  if (!checkChoice(console, command, "--format", arguments.format, {"text", "json"})) return kExitUsage;
  const auto known = readList(console);
  if (!known) return kExitUsage;
  if (arguments.format == "json") {
    console.print(plugins::allowlistText(*known));
    return kExitValid;
  }
  if (known->empty()) console.note(console.text(ES_TR("Cli", "No plug-in is allowed")));
  for (const AllowedPlugin& plugin : *known)
    console.printLine(fmt::format("{}  {}\n  {}\n  sha256 {}", plugin.name, contents(plugin.description),
                                  printable(plugin.path), plugin.sha256));
  return kExitValid;
}

int allow(Console& console, const CLI::App& command, const PluginArguments& arguments) {
  if (arguments.file.empty()) {
    console.error(commandName(command), DiagId::PluginFileMissing);
    return kExitUsage;
  }
  std::error_code error;
  const fs::path path = fs::absolute(arguments.file, error).lexically_normal();
  if (!fs::is_regular_file(path, error))
    return fail(console, "eulerstack plugins allow", DiagId::PluginUnreadable,
                {{"plugin", printable(arguments.file)}, {"reason", std::string(std::strerror(ENOENT))}});
  auto known = readList(console);
  if (!known) return kExitUsage;
  Description description(console, path.string());
  if (!description.ask()) return description.code();
  const auto read = plugins::readDescription(description.description);
  if (!read.description) {
    for (const std::string& problem : read.problems)
      fail(console, printable(path.string()), DiagId::PluginDescription,
           {{"plugin", path.filename().string()}, {"reason", problem}});
    return kExitInvalid;
  }
  if (const auto conflict = plugins::conflictOf(*read.description, *known))
    return fail(console, printable(path.string()), conflict->id, conflict->args);
  const std::string name = read.description->name;
  std::erase_if(*known, [&](const AllowedPlugin& plugin) { return plugin.name == name; });
  known->push_back({name, path.string(), description.sha256, description.description});
  if (const int code = writeList(console, *known); code != kExitValid) return code;
  console.printLine(console.text(ES_TR("Cli", "Allowed {name}: {contents}"),
                                 {{"name", name}, {"contents", joined(plugins::contentsOf(*read.description))}}));
  return kExitValid;
}

int remove(Console& console, const PluginArguments& arguments) {
  auto known = readList(console);
  if (!known) return kExitUsage;
  const auto removed =
      std::erase_if(*known, [&](const AllowedPlugin& plugin) { return plugin.name == arguments.name; });
  if (removed == 0)
    return fail(console, "eulerstack plugins remove", DiagId::PluginUnknown, {{"plugin", printable(arguments.name)}});
  if (const int code = writeList(console, *known); code != kExitValid) return code;
  console.printLine(console.text(ES_TR("Cli", "Removed {name}"), {{"name", arguments.name}}));
  return kExitValid;
}

}  // namespace

Command addPlugins(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "plugins", console.text(ES_TR("Cli", "List, allow and remove plug-ins, libraries that add kinds")));
  app->require_subcommand(0, 1);
  app->fallthrough();
  const auto arguments = std::make_shared<PluginArguments>();
  CLI::App* listApp = app->add_subcommand("list", console.text(ES_TR("Cli", "Plug-ins that are allowed")));
  listApp->fallthrough();
  addText(*listApp, "--format", arguments->format, "text|json", console.text(ES_TR("Cli", "How to print the list")));
  CLI::App* allowApp = app->add_subcommand(
      "allow", console.text(ES_TR("Cli", "Let the engine load this file: it runs with your rights")));
  allowApp->fallthrough();
  addText(*allowApp, "PATH", arguments->file, "", console.text(ES_TR("Cli", "Shared library of the plug-in")));
  CLI::App* removeApp = app->add_subcommand("remove", console.text(ES_TR("Cli", "Take a plug-in off the list")));
  removeApp->fallthrough();
  addText(*removeApp, "PLUGIN", arguments->name, "", console.text(ES_TR("Cli", "Name in the list")));
  const auto run = [=](Console& out) -> int {
    if (listApp->parsed()) return list(out, *listApp, *arguments);
    if (allowApp->parsed()) return allow(out, *allowApp, *arguments);
    if (removeApp->parsed()) return remove(out, *arguments);
    return -1;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
