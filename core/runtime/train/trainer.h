// Trains a model on text. No LibTorch type here: programs that start runs include this header alone.
#pragma once
#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "core/interop/engine_protocol.h"
#include "core/ir/model_ir.h"
#include "core/runtime/run_error.h"

namespace eulerstack::runtime {

struct TrainMetric {
  std::int64_t step = 0;  // done, from 1
  double loss = 0;
  std::optional<double> validationLoss;
  double learningRate = 0, gradientNorm = 0, tokensPerSecond = 0;
  std::int64_t tokens = 0, peakBytes = 0;
  double seconds = 0;
  std::map<std::string, double> work;  // what plug-ins tell of their work since the last metric: name -> mean
};

enum class RunState : std::uint8_t { Starting, Running, Paused, Stopping };

// Called from the training thread, one call at a time.
class TrainObserver {
 public:
  virtual ~TrainObserver() = default;
  virtual void state(RunState state) = 0;
  virtual void metric(const TrainMetric& metric) = 0;
  virtual void progress(std::int64_t step, std::int64_t steps, double etaSeconds) = 0;
  virtual void sample(std::int64_t step, const std::string& text) = 0;
  virtual void checkpoint(std::int64_t step, const std::string& path) = 0;
  virtual void note(const RunError& note) = 0;    // a warning or an information
  virtual void error(const RunError& error) = 0;  // the run pauses; whoever started it resumes or stops it
};

// Requests from any thread; obeyed before the next step.
class RunControl {
 public:
  void pause();
  void resume();
  void stop();
  bool stopRequested() const { return m_stop; }
  bool pauseRequested() const { return m_pause; }
  void waitWhilePaused();

 private:
  std::atomic<bool> m_stop = false;
  std::atomic<bool> m_pause = false;
  std::mutex m_mutex;
  std::condition_variable m_changed;
};

struct TrainSetup {
  std::shared_ptr<const ir::ModelIr> model;
  std::string planJson, yaml;  // copied into checkpoints
  interop::TrainOptions options;
};

struct TrainOutcome {
  bool stopped = false;  // before the last step
  std::int64_t steps = 0;
  double loss = 0;
  std::optional<double> validationLoss;
  double seconds = 0;
};

// Runs to the end, or until stopped (then with a checkpoint when there is an output folder). Never throws.
tl::expected<TrainOutcome, RunError> train(const TrainSetup& setup, RunControl& control, TrainObserver& observer);

std::vector<std::string> availableDevices();  // "cpu", and "cuda" when there is one
std::string torchVersion();

}  // namespace eulerstack::runtime
