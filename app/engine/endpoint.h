// The engine's side of the protocol (core/interop/engine_protocol.h): one run, then the end.
#pragma once
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "app/engine/frame_channel.h"
#include "core/interop/generate_options.h"
#include "core/runtime/train/trainer.h"

namespace eulerstack::engine {

class Endpoint {
 public:
  Endpoint();
  ~Endpoint();
  // Serves until the run is over or nobody is there any more. Returns the exit code: 0 done or stopped, 1 failed.
  int serve();

 private:
  void readFrames();  // thread: standard input
  void beat();        // thread: heartbeat each second, signals
  void handle(const std::string& frame);
  void begin(const std::string& optionsJson);
  void beginGeneration(const std::string& optionsJson);
  void beginDescription(const std::string& path);
  void refuse(const runtime::RunError& error);
  void leave();  // stop, and leave for good when stopping takes too long
  int run();
  int generate();
  int describe();
  // The plan's model, with the plug-ins that it uses loaded.
  tl::expected<std::shared_ptr<const ir::ModelIr>, runtime::RunError> readModel() const;

  FrameChannel m_channel;
  runtime::RunControl m_control;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::string m_plan;
  std::optional<interop::TrainOptions> m_options;        // set once: start
  std::optional<interop::GenerateOptions> m_generation;  // set once: start of a generation
  std::optional<std::string> m_plugin;                   // set once: path of one to be described
  std::atomic<bool> m_stopGeneration = false;
  bool m_over = false;  // refused, or nobody is there
  bool m_failed = false;
  std::atomic<bool> m_finished = false;
  std::atomic<double> m_leaveBy = 0;
  std::thread m_reader, m_heart;
};

}  // namespace eulerstack::engine
