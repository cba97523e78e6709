#include "app/cli/train_printer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/analysis/report_words.h"

namespace eulerstack::cli {

bool hasNumber(const Json& frame, const char* key) {
  const auto it = frame.find(key);
  return it != frame.end() && it->is_number();
}

double numberOf(const Json& frame, const char* key, double otherwise) {
  return hasNumber(frame, key) ? frame.find(key)->get<double>() : otherwise;
}

std::int64_t integerOf(const Json& frame, const char* key, std::int64_t otherwise) {
  const auto it = frame.find(key);
  return it != frame.end() && it->is_number_integer() ? it->get<std::int64_t>() : otherwise;
}

std::string textOf(const Json& frame, const char* key) {
  const auto it = frame.find(key);
  return it != frame.end() && it->is_string() ? it->get<std::string>() : std::string();
}

const MessageSpec* messageByTextId(const std::string& textId) {
  for (const MessageSpec& spec : allMessages())
    if (textId == spec.textId) return &spec;
  return nullptr;
}

MessageArgs argsOf(const Json& frame) {
  MessageArgs args;
  const auto it = frame.find("args");
  if (it == frame.end() || !it->is_object()) return args;
  for (const auto& [key, value] : it->items()) {
    if (value.is_number_integer())
      args.push_back({key, value.get<std::int64_t>()});
    else if (value.is_number())
      args.push_back({key, value.get<double>()});
    else if (value.is_string())
      args.push_back({key, printable(value.get<std::string>())});
  }
  return args;
}

namespace {

// "0:42", "1:02:03"
std::string clock(double seconds) {
  const auto total = static_cast<std::int64_t>(std::clamp(seconds, 0.0, 1e9) + 0.5);
  const std::int64_t hours = total / 3600;
  const std::int64_t minutes = total / 60 % 60;
  if (hours > 0) return fmt::format("{}:{:02}:{:02}", hours, minutes, total % 60);
  return fmt::format("{}:{:02}", minutes, total % 60);
}

// Text of a sample: line breaks stay, other controls must not reach a terminal.
std::string sampleText(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '\n' ? std::string("\n") : printable(std::string_view(&c, 1));
  return result;
}

class TextPrinter : public TrainPrinter {
 public:
  TextPrinter(Console& console, std::int64_t steps) : TrainPrinter(console), m_steps(steps) {}

  void event(const std::string& type, const Json& frame) override {
    if (type == "hello") started(frame);
    if (type == "progress") progress(frame);
    if (type == "metric") metric(frame);
    if (type == "sample") sample(frame);
    if (type == "checkpoint") checkpoint(frame);
    if (type == "log") log(frame);
  }

  void error(DiagId id, const MessageArgs& args, const Json&) override { printError(id, args); }

  void done(const Json& bye) override {
    const std::string reason = textOf(bye, "reason");
    if (reason == "failed") return;  // the error was printed
    const MessageArgs args = {{"steps", integerOf(bye, "steps", 0)},
                              {"time", clock(numberOf(bye, "seconds", 0))},
                              {"loss", loss(bye, "loss")},
                              {"val_loss", loss(bye, "val_loss")}};
    const char* text =
        reason == "stopped"
            ? ES_TR("Cli", "Stopped at step {steps} after {time}: loss {loss}, validation loss {val_loss}")
            : ES_TR("Cli", "Done at step {steps} after {time}: loss {loss}, validation loss {val_loss}");
    m_console.printLine(m_console.text(text, args));
    if (const std::string folder = textOf(bye, "output_dir"); !folder.empty())
      m_console.printLine(m_console.text(ES_TR("Cli", "The weights are in {folder}"), {{"folder", printable(folder)}}));
  }

 private:
  static std::string loss(const Json& frame, const char* key) {
    return hasNumber(frame, key) ? fmt::format("{:.4f}", numberOf(frame, key, 0)) : "-";
  }

  void started(const Json& frame) {
    m_console.printLine(m_console.text(
        ES_TR("Cli", "Engine {version}, LibTorch {torch}"),
        {{"version", printable(textOf(frame, "engine"))}, {"torch", printable(textOf(frame, "torch"))}}));
  }

  void log(const Json& frame) {
    const MessageSpec* spec = messageByTextId(textOf(frame, "id"));
    const std::string text = spec ? render(makeDiagnostic(spec->id, {}, {}, argsOf(frame)), m_console.translate()).what
                                  : printable(textOf(frame, "text"));
    if (!text.empty()) m_console.note(text);
  }

  void progress(const Json& frame) {
    m_left = numberOf(frame, "eta_seconds", -1);
    m_steps = std::max<std::int64_t>(1, integerOf(frame, "steps", m_steps));
  }

  // Some twenty lines a run, and each one with a validation loss.
  bool worthALine(std::int64_t step, const Json& frame) const {
    const std::int64_t every = std::max<std::int64_t>(1, m_steps / 20);
    return step <= 1 || step % every == 0 || step == m_steps || hasNumber(frame, "val_loss");
  }

  void metric(const Json& frame) {
    const std::int64_t step = integerOf(frame, "step", 0);
    if (!worthALine(step, frame)) return;
    std::string line =
        m_console.text(ES_TR("Cli", "step {step}/{steps}"),
                       {{"step", fmt::format("{:>{}}", step, fmt::format("{}", m_steps).size())}, {"steps", m_steps}});
    line += "  " + m_console.text(ES_TR("Cli", "loss {loss}"), {{"loss", loss(frame, "loss")}});
    if (hasNumber(frame, "val_loss"))
      line += "  " + m_console.text(ES_TR("Cli", "validation loss {loss}"), {{"loss", loss(frame, "val_loss")}});
    line += "  " + m_console.text(ES_TR("Cli", "{speed} tokens/s"),
                                  {{"speed", analysis::commaNumber(std::llround(
                                                 std::clamp(numberOf(frame, "tokens_per_second", 0), 0.0, 1e15)))}});
    if (m_left >= 0) line += "  " + m_console.text(ES_TR("Cli", "{time} left"), {{"time", clock(m_left)}});
    m_console.printLine(line);
  }

  void sample(const Json& frame) {
    m_console.printLine(
        m_console.text(ES_TR("Cli", "Sample after step {step}:"), {{"step", integerOf(frame, "step", 0)}}));
    m_console.printLine(sampleText(textOf(frame, "text")));
  }

  void checkpoint(const Json& frame) {
    m_console.printLine(
        m_console.text(ES_TR("Cli", "Checkpoint of step {step}: {path}"),
                       {{"step", integerOf(frame, "step", 0)}, {"path", printable(textOf(frame, "path"))}}));
  }

  std::int64_t m_steps;
  double m_left = -1;
};

class JsonPrinter : public TrainPrinter {
 public:
  using TrainPrinter::TrainPrinter;

  void event(const std::string& type, const Json& frame) override {
    if (type == "heartbeat") return;
    Json object = named(type, frame);
    if (type == "metric" && !object.contains("val_loss")) object["val_loss"] = nullptr;
    printObject(object);
  }

  void error(DiagId id, const MessageArgs& args, const Json& details) override {
    printError(id, args);
    Json object = named("error", details);
    object["id"] = messageSpec(id).textId;
    object["message"] = render(makeDiagnostic(id, {}, {}, args), m_console.translate()).what;
    printObject(object);
  }

  void done(const Json& bye) override { printObject(named("done", bye)); }

 private:
  static Json named(const std::string& event, const Json& frame) {
    Json object;
    object["event"] = event;
    for (const auto& [key, value] : frame.items())
      if (key != "type") object[key] = value;
    return object;
  }

  void printObject(const Json& object) {
    m_console.printLine(object.dump(-1, ' ', false, Json::error_handler_t::replace));
  }
};

}  // namespace

std::unique_ptr<TrainPrinter> makeTextPrinter(Console& console, std::int64_t steps) {
  return std::make_unique<TextPrinter>(console, steps);
}

std::unique_ptr<TrainPrinter> makeJsonPrinter(Console& console) {
  return std::make_unique<JsonPrinter>(console);
}

}  // namespace eulerstack::cli
