// generate: text from a checkpoint or from a design, phase by phase, in the engine's process.
#include <algorithm>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <string_view>

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/engine_process.h"
#include "app/cli/input.h"
#include "app/cli/model_folder.h"
#include "app/cli/program_folder.h"
#include "app/cli/train_printer.h"
#include "core/interop/generate_options.h"
#include "core/interop/runtime_plan.h"

namespace eulerstack::cli {
namespace {

constexpr int kPollMs = 500;

struct GenerateArguments {
  std::shared_ptr<FileArguments> files;
  std::string prompt, promptIds, maxTokens, temperature, topK, topP, seed, mode, session, format = "text";
  bool showHidden = false;
};

void addOptions(CLI::App& app, const Console& console, GenerateArguments& arguments) {
  addText(app, "--prompt", arguments.prompt, "TEXT", console.text(ES_TR("Cli", "Text to go on from")));
  addText(app, "--prompt-ids", arguments.promptIds, "N,N,...",
          console.text(ES_TR("Cli", "Ids of the model's own tokenizer to go on from; ids are written")));
  addText(app, "--max-tokens", arguments.maxTokens, "N",
          console.text(ES_TR("Cli", "Tokens of each phase at most (its budget, or 256)")));
  addText(app, "--temperature", arguments.temperature, "T",
          console.text(ES_TR("Cli", "0 takes the likeliest token, more is freer (0.8)")));
  addText(app, "--top-k", arguments.topK, "N",
          console.text(ES_TR("Cli", "Draws from the N likeliest tokens (40; 0: all)")));
  addText(app, "--top-p", arguments.topP, "P",
          console.text(ES_TR("Cli", "Draws from the smallest set with this share of the probability (1)")));
  addText(app, "--seed", arguments.seed, "N",
          console.text(ES_TR("Cli", "Seed of the draws, and of fresh weights (0)")));
  addText(app, "--mode", arguments.mode, "NAME", console.text(ES_TR("Cli", "One execution mode alone")));
  app.add_flag("--show-hidden", arguments.showHidden,
               console.text(ES_TR("Cli", "Prints phases that are not visible too")));
  addText(app, "--session", arguments.session, "FILE",
          console.text(ES_TR("Cli", "Keeps what memories learn in FILE, and goes on from it")));
  addText(app, "--format", arguments.format, "text|json",
          console.text(ES_TR("Cli", "json: one object with all phases")));
}

// A number from 0 to `maximum`; an empty text leaves it as it is.
bool readShare(Console& console, const CLI::App& app, const char* option, const std::string& text, double maximum,
               double& value) {
  if (text == "0") {
    value = 0;
    return true;
  }
  return readPositive(console, app, option, text, maximum, value);
}

std::optional<interop::GenerateOptions> readOptions(Console& console, const CLI::App& app,
                                                    const GenerateArguments& arguments) {
  interop::GenerateOptions options;
  options.prompt = arguments.prompt;
  options.mode = arguments.mode;
  if (!arguments.session.empty()) options.session = std::filesystem::absolute(arguments.session).string();
  const bool good =
      checkChoice(console, app, "--format", arguments.format, {"text", "json"}) &&
      readInteger(console, app, "--max-tokens", arguments.maxTokens, {1, 1'000'000'000}, options.maxTokens) &&
      readInteger(console, app, "--top-k", arguments.topK, {0, 1'000'000'000}, options.topK) &&
      readInteger(console, app, "--seed", arguments.seed, {0, INT64_MAX}, options.seed) &&
      readShare(console, app, "--temperature", arguments.temperature, 1000, options.temperature) &&
      readShare(console, app, "--top-p", arguments.topP, 1, options.topP);
  return good ? std::optional(options) : std::nullopt;
}

// Ids below `vocabulary`, with commas between them; an empty text is none.
bool readIds(Console& console, const CLI::App& app, const std::string& text, std::int64_t vocabulary,
             std::vector<std::int64_t>& ids) {
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    std::string word(rest.substr(0, comma));
    if (word.empty() || comma + 1 == rest.size()) word = ",";  // nothing before or behind a comma
    std::int64_t id = 0;
    if (!readInteger(console, app, "--prompt-ids", word, {0, vocabulary - 1}, id)) return false;
    ids.push_back(id);
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return true;
}

// Follows one generation to its end.
class GenerateRun {
 public:
  GenerateRun(Console& console, const GenerateArguments& arguments) : m_console(console), m_arguments(arguments) {}

  int run(const std::string& plan, const interop::GenerateOptions& options) {
    const auto program = engineProgram();
    if (const int error = m_engine.start(program); error != 0)
      return fail(DiagId::EngineMissing,
                  {{"reason", printable(program.string()) + ": " + std::string(std::strerror(error))}}, kExitUsage);
    m_engine.send(R"({"type":"hello","version":1})");
    m_engine.send(R"({"type":"plan","plan":)" + plan + "}");
    m_engine.send(R"({"type":"start","command":"generate","options":)" + interop::generateOptionsJson(options) + "}");
    const InterruptCounter interrupts;
    while (!m_over) {
      switch (m_engine.wait(kPollMs)) {
        case EngineProcess::Event::Frame:
          take();
          break;
        case EngineProcess::Event::Ended:
          m_over = true;
          break;
        case EngineProcess::Event::Broken:
          m_engine.kill();
          return fail(DiagId::EngineProtocol, {{"reason", std::string("frame length")}}, kExitInvalid);
        case EngineProcess::Event::Idle:
          break;
      }
      if (interrupts.count() == 1 && !m_stopping) {
        m_stopping = true;
        m_engine.send(R"({"type":"stop"})");
      }
      if (interrupts.count() > 1) m_engine.kill();
    }
    return finish();
  }

 private:
  void take() {
    const Json frame = Json::parse(m_engine.frame(), nullptr, false);
    if (!frame.is_object()) return;
    const std::string type = textOf(frame, "type");
    if (type == "phase") m_phases.push_back(frame);
    if (type == "bye") m_bye = frame;
    if (type != "error") return;
    const std::string kind = textOf(frame, "kind");
    const int code = kind == "io" ? kExitUsage : kExitInvalid;
    if (const MessageSpec* spec = messageByTextId(textOf(frame, "id")))
      fail(spec->id, argsOf(frame), code);
    else
      fail(DiagId::EngineFailed, {{"reason", printable(textOf(frame, "message"))}}, code);
  }

  int fail(DiagId id, const MessageArgs& args, int code) {
    m_console.error("eulerstack generate", id, args);
    m_code = code;
    return code;
  }

  int finish() {
    if (m_code != kExitValid) return m_code;
    if (m_bye.is_null() || textOf(m_bye, "reason") == "failed") {
      const EngineEnd end = m_engine.end();
      return fail(DiagId::EngineExited, {{"code", std::int64_t{end.exitCode}}, {"step", std::int64_t{0}}},
                  kExitInvalid);
    }
    if (m_arguments.format == "json")
      printJson();
    else
      printText();
    return kExitValid;
  }

  bool shown(const Json& phase) const { return m_arguments.showHidden || phase.value("visible", true); }

  void printJson() {
    Json object = m_bye;
    object.erase("type");
    object["phases"] = Json::array();
    for (Json phase : m_phases) {
      phase.erase("type");
      phase.erase(m_arguments.promptIds.empty() ? "ids" : "text");
      if (!shown(phase)) {
        phase.erase("text");
        phase.erase("ids");
      }
      object["phases"].push_back(std::move(phase));
    }
    m_console.printLine(object.dump(2, ' ', false, Json::error_handler_t::replace));
  }

  static std::string idsOf(const Json& phase) {
    std::string list;
    for (const Json& id : phase.value("ids", Json::array())) list += (list.empty() ? "" : ",") + id.dump();
    return list;
  }

  void printText() {
    const bool titles = m_phases.size() > 1;
    for (const Json& phase : m_phases) {
      const MessageArgs args = {{"mode", textOf(phase, "mode")}, {"tokens", integerOf(phase, "tokens", 0)}};
      if (!shown(phase)) {
        m_console.note(m_console.text(ES_TR("Cli", "{mode}: {tokens} tokens that are not shown"), args));
        continue;
      }
      if (titles) m_console.note(m_console.text(ES_TR("Cli", "{mode}: {tokens} tokens"), args));
      if (phase.value("latent", false))
        m_console.note(m_console.text(ES_TR("Cli", "Hidden states were fed back: there is no text")));
      else
        m_console.printLine(m_arguments.promptIds.empty() ? textOf(phase, "text") : idsOf(phase));
    }
    m_console.flush();
    m_console.note(m_console.text(ES_TR("Cli", "{tokens} tokens, {rate} tokens/s, cache {bytes}"),
                                  {{"tokens", integerOf(m_bye, "tokens", 0)},
                                   {"rate", static_cast<std::int64_t>(numberOf(m_bye, "tokens_per_second", 0))},
                                   {"bytes", shortBytes(integerOf(m_bye, "cache_bytes", 0))}}));
    const Json surprise = m_bye.value("surprise", Json::object());  // outlives the loop
    for (const auto& [path, value] : surprise.items())
      m_console.note(m_console.text(ES_TR("Cli", "Surprise of {path}: {value}"),
                                    {{"path", path}, {"value", value.is_number() ? value.get<double>() : 0.0}}));
    const Json work = m_bye.value("work", Json::object());  // outlives the loop
    for (const auto& [name, value] : work.items())
      m_console.note(m_console.text(ES_TR("Cli", "{name}: {value} on average"),
                                    {{"name", name}, {"value", value.is_number() ? value.get<double>() : 0.0}}));
    if (const std::string file = textOf(m_bye, "memory_file"); !file.empty())
      m_console.note(
          m_console.text(ES_TR("Cli", "What persistent memories learned is in {path}"), {{"path", printable(file)}}));
    if (!m_bye.value("trained", true))
      m_console.note(m_console.text(ES_TR("Cli", "The weights are fresh: the text means nothing yet")));
  }

  Console& m_console;
  const GenerateArguments& m_arguments;
  EngineProcess m_engine;
  std::vector<Json> m_phases;
  Json m_bye;
  int m_code = kExitValid;
  bool m_over = false, m_stopping = false;
};

int generate(Console& console, const CLI::App& app, const GenerateArguments& arguments) {
  const auto files = takeFiles(console, app, *arguments.files, false);
  if (!files) return kExitUsage;
  auto options = readOptions(console, app, arguments);
  if (!options) return kExitUsage;
  const ModelInput model = openModel(files->front());
  options->weights = model.weights;
  printErrors(console, *model.analysis);
  if (!model.analysis->valid()) return exitCodeOf(*model.analysis);
  if (!readIds(console, app, arguments.promptIds, model.analysis->model->dims.vocab_size, options->promptIds))
    return kExitUsage;
  if (const std::string tokenizer = ownTokenizerOf(model.weights); !tokenizer.empty() && options->promptIds.empty()) {
    const std::string why = console.text(
        ES_TR(
            "Cli",
            "the model was made with the tokenizer of {path}, to which the bytes of a text mean nothing; turn the text "
            "into ids with that tokenizer and give them as --prompt-ids"),
        {{"path", printable(tokenizer)}});
    console.error(files->front(), DiagId::UsageOther,
                  {{"reason", why}, {"help", std::string("eulerstack generate --help")}});
    return kExitUsage;
  }
  return GenerateRun(console, arguments)
      .run(interop::planJson(*model.analysis->model, model.analysis->text, -1), *options);
}

}  // namespace

Command addGenerate(CLI::App& root, const Console& console) {
  CLI::App* app = root.add_subcommand(
      "generate",
      console.text(ES_TR("Cli", "Write text with a checkpoint's folder, or with a design's fresh weights")));
  const auto arguments = std::make_shared<GenerateArguments>();
  arguments->files = addFiles(*app, console, false);
  addOptions(*app, console, *arguments);
  const auto run = [app, arguments](Console& out) -> int { return generate(out, *app, *arguments); };
  return {app, run};
}

}  // namespace eulerstack::cli
