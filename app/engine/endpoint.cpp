#include "app/engine/endpoint.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <csignal>
#include <nlohmann/json.hpp>

#include "app/engine/plugins.h"
#include "app/engine/version.h"
#include "core/interop/engine_protocol.h"
#include "core/interop/runtime_plan.h"
#include "core/runtime/model/phased_generation.h"
#include "core/runtime/plugin/host.h"

namespace eulerstack::engine {
namespace {

using Json = nlohmann::ordered_json;
using runtime::RunError;
constexpr double kPatience = 120;  // seconds to write the last checkpoint after the caller is gone

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

RunError protocolError(const std::string& reason) {
  return {DiagId::RunProtocol, {{"reason", reason}}};
}

// Signals are taken by the heart's thread alone.
sigset_t stopSignals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGHUP);
  return set;
}

Json finite(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

class FrameObserver : public runtime::TrainObserver {
 public:
  FrameObserver(FrameChannel& channel, bool& failed) : m_channel(channel), m_failed(failed) {}
  void state(runtime::RunState state) override {
    switch (state) {
      case runtime::RunState::Starting:
        m_channel.send(stateFrame("starting"));
        return;
      case runtime::RunState::Running:
        m_channel.send(stateFrame("running"));
        return;
      case runtime::RunState::Paused:
        m_channel.send(stateFrame("paused"));
        return;
      case runtime::RunState::Stopping:
        m_channel.send(stateFrame("stopping"));
        return;
    }
  }
  void metric(const runtime::TrainMetric& m) override {
    m_failed = false;  // it goes on
    Json frame = {{"type", "metric"}, {"step", m.step}, {"loss", finite(m.loss)}};
    if (m.validationLoss) frame["val_loss"] = finite(*m.validationLoss);
    frame["lr"] = m.learningRate;
    frame["grad_norm"] = finite(m.gradientNorm);
    frame["tokens_per_second"] = finite(m.tokensPerSecond);
    frame["tokens"] = m.tokens;
    frame["peak_bytes"] = m.peakBytes;
    frame["seconds"] = m.seconds;
    if (!m.work.empty()) frame["work"] = m.work;
    m_channel.send(frame);
  }
  void progress(std::int64_t step, std::int64_t steps, double eta) override {
    m_channel.send({{"type", "progress"}, {"step", step}, {"steps", steps}, {"eta_seconds", finite(eta)}});
  }
  void sample(std::int64_t step, const std::string& text) override {
    m_channel.send({{"type", "sample"}, {"step", step}, {"text", text}});
  }
  void checkpoint(std::int64_t step, const std::string& path) override {
    m_channel.send({{"type", "checkpoint"}, {"step", step}, {"path", path}});
  }
  void note(const RunError& note) override { m_channel.send(logFrame(note)); }
  void error(const RunError& error) override {
    m_failed = true;
    m_channel.send(errorFrame(error));
  }

 private:
  FrameChannel& m_channel;
  bool& m_failed;
};

}  // namespace

Endpoint::Endpoint() {
  const sigset_t set = stopSignals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);  // before any thread starts: all inherit it
  std::signal(SIGPIPE, SIG_IGN);
  reportPluginsTo(m_channel);
}

Endpoint::~Endpoint() {
  m_finished = true;
  if (m_heart.joinable()) m_heart.join();
  if (m_reader.joinable()) m_reader.join();
}

int Endpoint::serve() {
  m_channel.send({{"type", "hello"},
                  {"version", interop::kProtocolVersion},
                  {"engine", kVersion},
                  {"torch", runtime::torchVersion()},
                  {"devices", runtime::availableDevices()}});
  m_reader = std::thread(&Endpoint::readFrames, this);
  m_heart = std::thread(&Endpoint::beat, this);
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return m_over || m_options || m_generation || m_plugin; });
  if (!m_options && !m_generation && !m_plugin) return m_failed ? 1 : 0;
  lock.unlock();
  if (m_plugin) return describe();
  return m_generation ? generate() : run();
}

void Endpoint::readFrames() {
  interop::FrameReader reader(interop::kMaxPlanFrameBytes);
  std::array<char, 1 << 16> buffer{};
  pollfd input{STDIN_FILENO, POLLIN, 0};
  while (!m_finished) {
    if (::poll(&input, 1, 100) == 0) continue;
    const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return leave();
    reader.feed({buffer.data(), static_cast<std::size_t>(got)});
    while (const std::optional<std::string> frame = reader.next()) handle(*frame);
    if (reader.broken()) return refuse(protocolError("a frame is larger than the limit"));
  }
}

void Endpoint::handle(const std::string& text) {
  const Json frame = Json::parse(text, nullptr, false);
  const auto type = frame.is_object() ? frame.find("type") : frame.end();
  if (!frame.is_object() || type == frame.end() || !type->is_string())
    return refuse(protocolError("a frame is not a JSON object with a type"));
  const std::string name = type->get<std::string>();
  if (name == "hello") {
    if (frame.value("version", Json()) != interop::kProtocolVersion) refuse(protocolError("another protocol version"));
  } else if (name == "plan") {
    const std::lock_guard lock(m_mutex);
    if (!m_options) m_plan = frame.value("plan", Json()).dump(-1, ' ', false, Json::error_handler_t::replace);
  } else if (name == "start") {
    const std::string options =
        frame.value("options", Json::object()).dump(-1, ' ', false, Json::error_handler_t::replace);
    if (frame.value("command", Json()) == "train") return begin(options);
    if (frame.value("command", Json()) == "generate") return beginGeneration(options);
    if (frame.value("command", Json()) == "describe_plugin")
      return beginDescription(frame.value("path", Json()).is_string() ? frame["path"].get<std::string>() : "");
    return refuse(protocolError("an unknown command"));
  } else if (name == "pause") {
    m_control.pause();
  } else if (name == "resume") {
    m_control.resume();
  } else if (name == "stop") {
    m_control.stop();
    m_stopGeneration = true;
    const std::lock_guard lock(m_mutex);
    m_over = true;
    m_changed.notify_all();
  }  // others are of a newer version: nothing to do
}

void Endpoint::begin(const std::string& optionsJson) {
  std::string why;
  const auto options = interop::readTrainOptions(optionsJson, &why);
  if (!options) return refuse({DiagId::RunOptionsInvalid, {{"reason", why}}});
  const std::lock_guard lock(m_mutex);
  if (m_options || m_generation || m_plugin) return;  // one run a process
  m_options = options;
  m_changed.notify_all();
}

void Endpoint::beginGeneration(const std::string& optionsJson) {
  std::string why;
  const auto options = interop::readGenerateOptions(optionsJson, &why);
  if (!options) return refuse({DiagId::RunOptionsInvalid, {{"reason", why}}});
  const std::lock_guard lock(m_mutex);
  if (m_options || m_generation || m_plugin) return;
  m_generation = options;
  m_changed.notify_all();
}

void Endpoint::beginDescription(const std::string& path) {
  const std::lock_guard lock(m_mutex);
  if (m_options || m_generation || m_plugin) return;
  m_plugin = path;
  m_changed.notify_all();
}

// Says what is wrong and ends, whether a run is under way or not.
void Endpoint::refuse(const RunError& error) {
  m_channel.send(errorFrame(error));
  m_control.stop();
  const std::lock_guard lock(m_mutex);
  m_failed = true;
  m_over = true;
  m_changed.notify_all();
}

void Endpoint::leave() {
  m_leaveBy = now() + kPatience;
  m_control.stop();
  m_stopGeneration = true;
  const std::lock_guard lock(m_mutex);
  m_over = true;
  m_changed.notify_all();
}

void Endpoint::beat() {
  const sigset_t set = stopSignals();
  const double start = now();
  double next = start;
  while (!m_finished) {
    if (now() >= next) {
      m_channel.send({{"type", "heartbeat"}, {"time", now() - start}});
      next += 1;
    }
    const timespec wait{0, 100'000'000};
    if (::sigtimedwait(&set, nullptr, &wait) > 0) leave();
    if (m_leaveBy > 0 && now() > m_leaveBy) ::_exit(3);
  }
}

tl::expected<std::shared_ptr<const ir::ModelIr>, RunError> Endpoint::readModel() const {
  auto model = interop::readPlan(m_plan);
  if (!model) return tl::unexpected(RunError{DiagId::RunPlanInvalid, {{"reason", model.error()}}});
  if (auto loaded = runtime::plugin::loadPluginsOf(**model); !loaded) return tl::unexpected(loaded.error());
  return *model;
}

int Endpoint::describe() {
  const auto plugin = runtime::plugin::describePlugin(*m_plugin);
  if (plugin)
    m_channel.send({{"type", "plugin"}, {"sha256", plugin->sha256}, {"description", plugin->description}});
  else
    m_channel.send(errorFrame(plugin.error()));
  m_channel.send({{"type", "bye"}, {"reason", plugin ? "done" : "failed"}});
  return plugin ? 0 : 1;
}

int Endpoint::generate() {
  const auto fail = [&](const RunError& error) {
    m_channel.send(errorFrame(error));
    m_channel.send({{"type", "bye"}, {"reason", "failed"}});
    return 1;
  };
  runtime::GenerateSetup setup;
  setup.options = *m_generation;
  auto model = readModel();
  if (!model) return fail(model.error());
  setup.model = *model;
  const auto report = runtime::generateText(setup, m_stopGeneration);
  if (!report) return fail(report.error());
  for (const runtime::PhaseText& phase : report->phases)
    m_channel.send({{"type", "phase"},
                    {"mode", phase.mode},
                    {"visible", phase.visible},
                    {"latent", phase.latent},
                    {"tokens", phase.tokens},
                    {"ended", phase.ended},
                    {"text", phase.text},
                    {"ids", phase.ids}});
  m_channel.send({{"type", "bye"},
                  {"reason", m_stopGeneration ? "stopped" : "done"},
                  {"tokens", report->tokens},
                  {"seconds", report->seconds},
                  {"tokens_per_second", finite(static_cast<double>(report->tokens) / std::max(1e-9, report->seconds))},
                  {"cache_bytes", report->cacheBytes},
                  {"trained", report->trained},
                  {"surprise", report->surprise},
                  {"work", report->work},
                  {"memory_file", report->memoryFile}});
  return 0;
}

int Endpoint::run() {
  runtime::TrainSetup setup;
  setup.options = *m_options;
  setup.planJson = m_plan;
  const auto fail = [&](const RunError& error) {
    m_channel.send(errorFrame(error));
    m_channel.send(stateFrame("failed"));
    m_channel.send({{"type", "bye"}, {"reason", "failed"}, {"output_dir", setup.options.outputDir}});
    return 1;
  };
  auto model = readModel();
  if (!model) return fail(model.error());
  setup.model = *model;
  setup.yaml = Json::parse(m_plan).value("source", "");

  bool stumbled = false;
  FrameObserver observer(m_channel, stumbled);
  const auto outcome = runtime::train(setup, m_control, observer);
  if (!outcome) return fail(outcome.error());
  const bool failed = stumbled || m_failed;
  m_channel.send(stateFrame(failed ? "failed" : "finished"));
  Json bye = {{"type", "bye"},
              {"reason", failed             ? "failed"
                         : outcome->stopped ? "stopped"
                                            : "done"},
              {"steps", outcome->steps},
              {"loss", finite(outcome->loss)}};
  if (outcome->validationLoss) bye["val_loss"] = finite(*outcome->validationLoss);
  bye["seconds"] = outcome->seconds;
  bye["output_dir"] = setup.options.outputDir;
  m_channel.send(bye);
  return failed ? 1 : 0;
}

}  // namespace eulerstack::engine
