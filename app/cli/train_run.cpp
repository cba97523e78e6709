#include "app/cli/train_run.h"

#include <chrono>
#include <cstring>

#include "app/cli/engine_process.h"
#include "app/cli/program_folder.h"
#include "app/cli/train_printer.h"
#include "core/interop/json_text.h"
#include "core/interop/runtime_plan.h"

namespace eulerstack::cli {
namespace {

constexpr int kPollMs = 500;
constexpr int kExitInterrupted = 130;  // as shells report Ctrl-C
constexpr std::chrono::seconds kSilence{60};

class TrainRun {
 public:
  TrainRun(Console& console, TrainPrinter& printer) : m_console(console), m_printer(printer) {}

  int run(const std::string& plan, const interop::TrainOptions& options) {
    const auto program = engineProgram();
    if (const int error = m_engine.start(program); error != 0) {
      fail(DiagId::EngineMissing, {{"reason", printable(program.string()) + ": " + std::string(std::strerror(error))}},
           {}, kExitUsage);
      return finish();
    }
    m_engine.send(R"({"type":"hello","version":1})");
    m_engine.send(R"({"type":"plan","plan":)" + plan + "}");
    m_engine.send(R"({"type":"start","command":"train","options":)" + interop::trainOptionsJson(options) + "}");
    follow();
    return finish();
  }

 private:
  using Clock = std::chrono::steady_clock;

  void follow() {
    const InterruptCounter interrupts;
    m_lastFrame = Clock::now();
    while (!m_over) {
      const EngineProcess::Event event = m_engine.wait(kPollMs);
      handle(event);
      handleInterrupts(interrupts.count());
      if (!m_console.flush() || m_console.readerGone()) askToStop();
    }
  }

  void handle(EngineProcess::Event event) {
    switch (event) {
      case EngineProcess::Event::Frame:
        m_lastFrame = Clock::now();
        handleFrame();
        break;
      case EngineProcess::Event::Ended:
        handleEnd();
        break;
      case EngineProcess::Event::Broken:
        abort(DiagId::EngineProtocol, {{"reason", std::string("frame length")}});
        break;
      case EngineProcess::Event::Idle:
        if (Clock::now() - m_lastFrame > kSilence)
          abort(DiagId::EngineSilent, {{"seconds", static_cast<std::int64_t>(kSilence.count())}});
        break;
    }
  }

  void handleFrame() {
    const Json frame = Json::parse(m_engine.frame(), nullptr, false);
    if (!frame.is_object()) return abort(DiagId::EngineProtocol, {{"reason", std::string("JSON")}});
    const std::string type = textOf(frame, "type");
    if (type == "hello" && integerOf(frame, "version", 0) != interop::kProtocolVersion)
      return abort(DiagId::EngineProtocol, {{"reason", std::string("version")}});
    if (type == "metric") m_step = integerOf(frame, "step", m_step);
    if (type == "error") return handleError(frame);
    if (type == "bye") {
      m_bye = frame;
      return;
    }
    m_printer.event(type, frame);
  }

  void handleError(const Json& frame) {
    askToStop();  // after some errors the engine would pause and wait for a decision
    const std::string kind = textOf(frame, "kind");
    const int code = kind == "io" || kind == "data" ? kExitUsage : kExitInvalid;
    if (const MessageSpec* spec = messageByTextId(textOf(frame, "id")))
      return fail(spec->id, argsOf(frame), frame, code);
    fail(DiagId::EngineFailed, {{"reason", printable(textOf(frame, "message"))}}, frame, code);
  }

  void handleEnd() {
    m_over = true;
    if (!m_bye.is_null() || m_failed) return;
    const EngineEnd end = m_engine.end();
    Json details;
    details["kind"] = "crashed";
    if (m_killed) {
      m_failed = true;
      m_code = kExitInterrupted;
    } else if (end.signal != 0) {
      fail(DiagId::EngineKilled, {{"signal", signalText(end.signal)}, {"step", m_step}}, details, kExitInvalid);
    } else {
      fail(DiagId::EngineExited, {{"code", std::int64_t{end.exitCode}}, {"step", m_step}}, details, kExitInvalid);
    }
  }

  // "9 (Killed)"
  static std::string signalText(int signal) { return std::to_string(signal) + " (" + strsignal(signal) + ")"; }

  void handleInterrupts(int count) {
    if (count >= 1 && !m_stopAsked) {
      m_console.note(m_console.text(ES_TR("Cli", "Stopping after this step; Ctrl-C again ends the run at once")));
      askToStop();
    }
    if (count >= 2 && !m_killed) {
      m_killed = true;
      m_engine.kill();
    }
  }

  void askToStop() {
    if (m_stopAsked) return;
    m_stopAsked = true;
    m_engine.send(R"({"type":"stop"})");
  }

  void fail(DiagId id, const MessageArgs& args, const Json& details, int code) {
    m_failed = true;
    m_code = code;
    m_printer.error(id, args, details.is_null() ? Json::object() : details);
  }

  void abort(DiagId id, const MessageArgs& args) {
    m_engine.kill();
    Json details;
    details["kind"] = "internal";
    fail(id, args, details, kExitInvalid);
    m_over = true;
  }

  int finish() {
    Json bye = m_bye.is_null() ? Json::object() : m_bye;
    if (m_failed || m_bye.is_null()) {
      bye["reason"] = "failed";
      if (!bye.contains("steps")) bye["steps"] = m_step;
    }
    m_printer.done(bye);
    return m_failed ? m_code : kExitValid;
  }

  Console& m_console;
  TrainPrinter& m_printer;
  EngineProcess m_engine;
  Clock::time_point m_lastFrame;
  Json m_bye;
  std::int64_t m_step = 0;
  int m_code = kExitValid;
  bool m_failed = false;
  bool m_over = false;
  bool m_stopAsked = false;
  bool m_killed = false;
};

}  // namespace

int runTraining(Console& console, const analysis::Analysis& analysis, const interop::TrainOptions& options,
                EventFormat format) {
  const auto printer = format == EventFormat::Text ? makeTextPrinter(console, options.steps) : makeJsonPrinter(console);
  TrainRun run(console, *printer);
  return run.run(interop::planJson(*analysis.model, analysis.text, -1), options);
}

}  // namespace eulerstack::cli
