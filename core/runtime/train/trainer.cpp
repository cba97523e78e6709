#include "core/runtime/train/trainer.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/version.h>

#include <chrono>
#include <cmath>
#include <limits>
#include <new>
#include <thread>

#include "core/runtime/data/byte_tokenizer.h"
#include "core/runtime/model/generation.h"
#include "core/runtime/model/weights.h"
#include "core/runtime/plugin/host.h"
#include "core/runtime/train/batches.h"
#include "core/runtime/train/checkpoint.h"
#include "core/runtime/train/loss_scale.h"
#include "core/runtime/train/memory_guard.h"
#include "core/runtime/train/optimizer.h"
#include "core/runtime/train/quantization.h"
#include "core/runtime/train/trained_weights.h"

namespace eulerstack::runtime {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::int64_t kUsualSequence = 256;
constexpr double kProgressEvery = 0.5;  // seconds
constexpr std::int64_t kSampleTokens = 320;

double since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

// Options with every "as the design says" filled in.
struct Resolved {
  std::int64_t sequence = 0, threads = 1;
  std::uint64_t seed = 0;
  LearningRate rate;
  double gradientClip = 1, dropout = 0;
  bool checkpointing = false;
  at::Device device = at::kCPU;
  at::ScalarType precision = at::kFloat;
};

bool hasGpu() {
  return at::hasCUDA() && at::detail::getCUDAHooks().deviceCount() > 0;
}

tl::expected<at::Device, RunError> deviceNamed(const std::string& name) {
  const bool cuda = hasGpu();
  if (name == "cuda" && !cuda) return tl::unexpected(RunError{DiagId::RunDeviceMissing, {{"device", name}}});
  if (name == "cuda" || (name == "auto" && cuda)) return at::Device(at::kCUDA, 0);
  if (name == "cpu" || name == "auto" || name.empty()) return at::Device(at::kCPU);
  return tl::unexpected(RunError{DiagId::RunDeviceMissing, {{"device", name}}});
}

// auto: float32 on the CPU, where it is faster; else bfloat16, which has the range of float32 and serves designs in
// float16 too.
at::ScalarType precisionOf(const std::string& name, const ir::ModelIr& model, const at::Device& device) {
  if (name == "float16") return at::kHalf;
  const bool wide =
      name == "float32" || (name == "auto" && (device.is_cpu() || model.dims.dtype == ir::DType::Float32));
  return wide ? at::kFloat : at::kBFloat16;
}

tl::expected<Resolved, RunError> resolve(const ir::ModelIr& model, const interop::TrainOptions& options) {
  const schema::FieldValues& hints = model.trainingHints;
  Resolved r;
  r.sequence = options.sequenceLength > 0 ? options.sequenceLength : std::min(model.dims.max_seq_len, kUsualSequence);
  if (r.sequence > model.dims.max_seq_len)
    return tl::unexpected(
        RunError{DiagId::RunSequenceTooLong, {{"seq_len", r.sequence}, {"max_seq_len", model.dims.max_seq_len}}});
  const auto device = deviceNamed(options.device);
  if (!device) return tl::unexpected(device.error());
  r.device = *device;
  r.precision = precisionOf(options.precision, model, r.device);
  const auto cores = static_cast<std::int64_t>(std::max(1U, std::thread::hardware_concurrency()));
  r.threads = options.threads > 0 ? options.threads : std::max<std::int64_t>(1, cores - 1);
  r.seed = static_cast<std::uint64_t>(options.seed >= 0 ? options.seed : hints.integer("seed", 1234));
  r.rate.peak = options.learningRate > 0 ? options.learningRate : hints.number("lr_peak", r.rate.peak);
  r.rate.floorRatio = hints.number("lr_floor_ratio", r.rate.floorRatio);
  r.rate.warmupRatio = hints.number("warmup_steps_ratio", r.rate.warmupRatio);
  r.gradientClip = hints.number("grad_clip", 1);
  r.dropout = hints.number("dropout", 0);
  r.checkpointing = hints.boolean("checkpointing");
  return r;
}

class Run {
 public:
  Run(const TrainSetup& setup, RunControl& control, TrainObserver& observer)
      : m_setup(setup), m_options(setup.options), m_control(control), m_observer(observer) {}

  tl::expected<TrainOutcome, RunError> run() {
    m_observer.state(RunState::Starting);
    if (auto ready = prepare(); !ready) return tl::unexpected(ready.error());
    m_observer.state(RunState::Running);
    m_started = m_lastProgress = Clock::now();
    while (m_state.step < m_options.steps && !m_control.stopRequested()) {
      waitIfPaused();
      if (m_control.stopRequested()) break;
      if (auto done = oneStep(); !done) return tl::unexpected(done.error());
    }
    return finish();
  }
  std::int64_t step() const { return m_state.step + 1; }  // the one under way
  std::int64_t limit() const { return m_limit; }

 private:
  using Result = tl::expected<void, RunError>;

  Result prepare() {
    const ir::ModelIr& model = *m_setup.model;
    if (const std::string kind = unbuildableKind(model); !kind.empty())
      return tl::unexpected(RunError{DiagId::RunKindNotBuilt, {{"kind", kind}}});
    auto resolved = resolve(model, m_options);
    if (!resolved) return tl::unexpected(resolved.error());
    m_set = *resolved;
    m_scale = LossScale(m_set.precision == at::kHalf);
    at::set_num_threads(static_cast<int>(m_set.threads));
    if (!m_options.outputDir.empty())
      if (auto writable = checkOutput(m_options.outputDir, ir::parametersOf(ir::modelTensors(model)).value());
          !writable)
        return writable;
    if (auto loaded = loadData(); !loaded) return loaded;
    if (auto fits = checkMemory(); !fits) return fits;
    m_model = std::make_unique<LanguageModel>(m_setup.model, ModelOptions{m_set.precision, m_set.device, true});
    m_model->setCheckpointing(m_set.checkpointing);
    m_weights = std::make_unique<TrainedWeights>(*m_model);
    m_optimizer = std::make_unique<Optimizer>(m_weights->store(), model);
    m_quantization = std::make_unique<FakeQuantization>(m_model->parameters(), model);
    m_state.planHash = tensorListHash(ir::modelTensors(model));
    sayHow();
    if (m_options.resumeDir.empty()) return startWeights();
    auto state = readCheckpoint(m_options.resumeDir, m_weights->store(), *m_optimizer, m_state, m_setup.planJson);
    if (!state) return tl::unexpected(state.error());
    m_weights->toModel();
    m_state = *state;
    m_scale.restore(m_state.lossScale, m_state.lossScaleSteps);
    m_observer.note({DiagId::RunResumed, {{"step", m_state.step}}});
    return {};
  }

  // Fresh ones, or those that were given; the optimizer starts anew.
  Result startWeights() {
    if (m_options.weights.empty()) {
      m_weights->initialize(m_set.seed);
      return {};
    }
    auto read = readWeights(m_weights->store(), m_options.weights);
    if (read) m_weights->toModel();
    if (read) return {};
    return tl::unexpected(
        RunError{DiagId::RunWeightsUnreadable, {{"path", m_options.weights}, {"reason", read.error()}}});
  }

  Result loadData() {
    auto corpus = loadCorpus(m_options.data, packageFolders());
    if (!corpus) return tl::unexpected(corpus.error());
    for (const RunError& warning : corpus->warnings) m_observer.note(warning);
    const schema::FieldValues& contract = m_setup.model->tokenizer;
    auto data = tokenize(*corpus, m_setup.model->dims.vocab_size, m_set.sequence, contract.boolean("add_bos", true),
                         contract.boolean("add_eos", true));
    if (!data) return tl::unexpected(data.error());
    m_dataBytes = static_cast<std::int64_t>(corpus->bytes);
    m_batches = std::make_unique<Batches>(std::move(*data), m_options.batchSize, m_set.sequence, m_set.seed);
    m_state.seed = m_set.seed;
    m_state.batch = m_options.batchSize;
    m_state.sequence = m_set.sequence;
    m_state.dataHash = m_batches->hash();
    return {};
  }

  Result checkMemory() {
    if (!m_set.device.is_cpu()) return {};
    const std::int64_t needed = neededBytes(
        *m_setup.model, {rowsOfPart(), m_set.sequence, m_set.checkpointing,
                         m_set.precision == at::kFloat ? ir::DType::Float32 : ir::DType::BFloat16, m_dataBytes});
    const std::int64_t available = availableBytes();
    const MessageArgs args = {{"need", shortBytes(needed)}, {"available", shortBytes(available)}};
    switch (judge(needed, available)) {
      case Fit::TooLarge:
        return tl::unexpected(RunError{DiagId::RunOutOfMemory, args});
      case Fit::Tight:
        m_observer.note({DiagId::RunMemoryTight, args});
        break;
      case Fit::Comfortable:
        break;
    }
    m_limit = limitData(needed, available);
    return {};
  }

  void sayHow() {
    const ir::DType dtype = m_setup.model->dims.dtype;
    if (dtype != ir::DType::Float32 && m_set.precision == at::kFloat)
      m_observer.note({DiagId::RunFloat32, {{"dtype", std::string(ir::nameOf(dtype))}}});
    m_observer.note({DiagId::RunDeviceUsed,
                     {{"device", m_set.device.str()},
                      {"threads", m_set.threads},
                      {"parameters", shortCount(m_model->parameters().parameters())}}});
  }

  void waitIfPaused() {
    if (!m_control.pauseRequested()) return;
    m_observer.state(RunState::Paused);
    const auto began = Clock::now();
    m_control.waitWhilePaused();
    m_started += Clock::now() - began;  // a pause is no training time
    if (!m_control.stopRequested()) m_observer.state(RunState::Running);
  }

  // Of part `part` of the batch: its masks are its own.
  ForwardContext context(std::int64_t part) const {
    return {true, m_set.dropout,
            maskSeed(m_set.seed, static_cast<std::uint64_t>(m_state.step), static_cast<std::uint64_t>(7 + part))};
  }
  std::int64_t rowsOfPart() const {
    const std::int64_t parts = std::clamp<std::int64_t>(m_options.accumulate, 1, m_options.batchSize);
    return (m_options.batchSize + parts - 1) / parts;
  }

  Result oneStep() {
    const auto began = Clock::now();
    const Batch batch = m_batches->training(m_state.step);
    const LossScale before = m_scale;
    double value = lossAndGradients(batch);
    double norm = m_optimizer->gradientNorm();
    while (!(std::isfinite(value) && std::isfinite(norm)) && m_scale.backOff()) {
      dropStep();
      value = lossAndGradients(batch);
      norm = m_optimizer->gradientNorm();
    }
    if (!std::isfinite(value) || !std::isfinite(norm)) {
      m_scale = before;  // no scale helps: it is not to blame
      return stumble();
    }
    const double rate = m_set.rate.at(m_state.step, m_options.steps);
    const double scale = m_set.gradientClip > 0 && norm > m_set.gradientClip ? m_set.gradientClip / norm : 1;
    m_optimizer->step(rate, scale);
    m_weights->toModel();
    const RoutingReport routing = m_model->stepDone();
    m_weights->keepBuffers();
    m_scale.stepDone();
    m_routing.places += routing.places;
    m_routing.beyond += routing.beyond;
    m_routing.dropped += routing.dropped;
    ++m_state.step;
    m_state.tokens += m_state.batch * m_state.sequence;
    m_loss = value;
    report(value, norm, rate, since(began));
    return afterStep();
  }

  double lossAndGradients(const Batch& batch) {
    std::optional<FakeQuantization::Scope> quantized;
    if (!m_quantization->empty()) quantized.emplace(*m_quantization);
    // Every row has as many labels: the mean of the batch is that of its rows.
    const std::int64_t rows = batch.ids.size(0), most = rowsOfPart();
    double sum = 0;
    for (std::int64_t first = 0, part = 0; first < rows; first += most, ++part) {
      const std::int64_t count = std::min(most, rows - first);
      const at::Tensor ids = batch.ids.narrow(0, first, count).to(m_set.device);
      const at::Tensor labels = batch.labels.narrow(0, first, count).to(m_set.device);
      at::Tensor loss = m_model->loss(ids, labels, context(part));
      if (count < rows) loss = loss * (static_cast<double>(count) / static_cast<double>(rows));
      torch::autograd::backward({m_scale.value() == 1 ? loss : loss * m_scale.value()}, {});
      m_weights->takeGradients(m_scale.value());
      sum += loss.item<double>();
    }
    return sum;
  }

  // As if it had never been computed: neither its gradients nor what its routing counted stay.
  void dropStep() {
    m_model->stepDropped();
    m_model->parameters().clearGradients();
    m_weights->store().clearGradients();
  }

  // The weights are those before the step: nothing is lost. Whoever started the run decides.
  Result stumble() {
    dropStep();
    m_observer.error({DiagId::RunNotFinite, {{"step", m_state.step + 1}}});
    m_control.pause();
    return {};
  }

  void report(double loss, double norm, double rate, double stepSeconds) {
    m_smoothedSeconds = m_smoothedSeconds > 0 ? 0.9 * m_smoothedSeconds + 0.1 * stepSeconds : stepSeconds;
    TrainMetric metric;
    metric.step = m_state.step;
    metric.loss = loss;
    const bool last = m_state.step == m_options.steps;
    if (m_options.validateEvery > 0 && (last || m_state.step % m_options.validateEvery == 0))
      metric.validationLoss = m_validationLoss = validate();
    metric.learningRate = rate;
    metric.gradientNorm = norm;
    metric.tokensPerSecond = static_cast<double>(m_state.batch * m_state.sequence) / stepSeconds;
    metric.tokens = m_state.tokens;
    metric.peakBytes = peakBytes();
    metric.seconds = m_state.seconds + since(m_started);
    metric.work = plugin::takeWork();
    m_observer.metric(metric);
    if (last || since(m_lastProgress) >= kProgressEvery) {
      m_lastProgress = Clock::now();
      const auto left = static_cast<double>(m_options.steps - m_state.step);
      m_observer.progress(m_state.step, m_options.steps, left * m_smoothedSeconds);
    }
  }

  double validate() const {
    const at::NoGradGuard off;
    std::optional<FakeQuantization::Scope> quantized;  // what is measured is what will be used
    if (!m_quantization->empty()) quantized.emplace(*m_quantization);
    double sum = 0;
    for (std::int64_t i = 0; i < m_batches->validationBatches(); ++i) {
      const Batch batch = m_batches->validation(i);
      sum += m_model->loss(batch.ids.to(m_set.device), batch.labels.to(m_set.device)).item<double>();
    }
    return sum / static_cast<double>(m_batches->validationBatches());
  }

  Result afterStep() {
    const bool last = m_state.step >= m_options.steps;
    if (!last && m_options.sampleEvery > 0 && m_state.step % m_options.sampleEvery == 0) sample();
    if (!last && m_options.checkpointEvery > 0 && m_state.step % m_options.checkpointEvery == 0) return save();
    return {};
  }

  void sample() {
    const ByteTokenizer tokenizer(m_setup.model->dims.vocab_size);
    const bool marks = tokenizer.hasMarks() && m_setup.model->tokenizer.boolean("add_bos", true);
    GenerateOptions options;
    options.tokens = kSampleTokens;
    options.seed = m_set.seed;
    options.allowed = tokenizer.written();
    if (tokenizer.hasMarks()) options.end = tokenizer.end();
    const std::vector<std::int64_t> prompt = {marks ? tokenizer.begin() : std::int64_t('\n')};
    m_observer.sample(m_state.step, ByteTokenizer::text(written(prompt, options)));
  }

  // By the float32 weights: products of single rows are not there in narrower formats on every CPU.
  std::vector<std::int64_t> written(const std::vector<std::int64_t>& prompt, const GenerateOptions& options) const {
    if (m_set.precision == at::kFloat) return generate(*m_model, prompt, options);
    LanguageModel wide(m_setup.model, {at::kFloat, m_set.device, false});
    wide.parameters().flatValues().copy_(m_weights->store().flatValues());
    return generate(wide, prompt, options);
  }

  Result save() {
    if (m_options.outputDir.empty() || m_savedStep == m_state.step) return {};
    TrainerState state = m_state;
    state.seconds += since(m_started);
    state.lossScale = m_scale.value();
    state.lossScaleSteps = m_scale.steps();
    auto folder =
        writeCheckpoint(m_options.outputDir, m_weights->store(), *m_optimizer, state, {m_setup.planJson, m_setup.yaml});
    if (!folder) return tl::unexpected(folder.error());
    m_savedStep = m_state.step;
    m_observer.checkpoint(m_state.step, folder->string());
    return {};
  }

  void sayRouting() {
    if (m_routing.beyond == 0) return;
    const auto percent = [&](std::int64_t part) {
      return std::round(1000.0 * static_cast<double>(part) / static_cast<double>(m_routing.places)) / 10;
    };
    m_observer.note(
        {DiagId::RunExpertCapacity, {{"beyond", percent(m_routing.beyond)}, {"dropped", percent(m_routing.dropped)}}});
  }

  tl::expected<TrainOutcome, RunError> finish() {
    TrainOutcome outcome;
    outcome.stopped = m_state.step < m_options.steps;
    if (outcome.stopped) m_observer.state(RunState::Stopping);
    if (auto saved = save(); !saved) return tl::unexpected(saved.error());
    sayRouting();
    if (!outcome.stopped) sample();
    outcome.steps = m_state.step;
    outcome.loss = m_loss;
    outcome.validationLoss = m_validationLoss;
    outcome.seconds = m_state.seconds + since(m_started);
    return outcome;
  }

  const TrainSetup& m_setup;
  const interop::TrainOptions& m_options;
  RunControl& m_control;
  TrainObserver& m_observer;
  Resolved m_set;
  std::unique_ptr<Batches> m_batches;
  std::unique_ptr<LanguageModel> m_model;
  std::unique_ptr<TrainedWeights> m_weights;
  std::unique_ptr<Optimizer> m_optimizer;
  std::unique_ptr<FakeQuantization> m_quantization;
  TrainerState m_state;
  LossScale m_scale;
  std::int64_t m_savedStep = -1, m_dataBytes = 0, m_limit = 0;
  RoutingReport m_routing;                                   // of all steps
  double m_loss = std::numeric_limits<double>::quiet_NaN();  // until a step was done
  double m_smoothedSeconds = 0;
  std::optional<double> m_validationLoss;
  Clock::time_point m_started, m_lastProgress;
};

// LibTorch's messages carry a stack; people want the first line.
std::string firstLine(const char* text) {
  const std::string all = text;
  return all.substr(0, all.find('\n'));
}

}  // namespace

void RunControl::pause() {
  m_pause = true;
}
void RunControl::resume() {
  const std::lock_guard lock(m_mutex);
  m_pause = false;
  m_changed.notify_all();
}
void RunControl::stop() {
  const std::lock_guard lock(m_mutex);
  m_stop = true;
  m_changed.notify_all();
}
void RunControl::waitWhilePaused() {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return !m_pause || m_stop; });
}

tl::expected<TrainOutcome, RunError> train(const TrainSetup& setup, RunControl& control, TrainObserver& observer) {
  Run run(setup, control, observer);
  const auto outOfMemory = [&] {
    return RunError{DiagId::RunAllocationFailed, {{"step", run.step()}, {"limit", shortBytes(run.limit())}}};
  };
  try {
    return run.run();
  } catch (const std::bad_alloc&) {
    return tl::unexpected(outOfMemory());
  } catch (const c10::OutOfMemoryError&) {
    return tl::unexpected(outOfMemory());
  } catch (const plugin::PluginFailure& failure) {
    return tl::unexpected(failure.error());
  } catch (const std::exception& error) {
    const std::string text = firstLine(error.what());
    if (text.find("can't allocate memory") != std::string::npos || text.find("not enough memory") != std::string::npos)
      return tl::unexpected(outOfMemory());
    if (const auto culprit = plugin::pluginAtBackward())
      return tl::unexpected(plugin::PluginFailure(*culprit, text).error());
    return tl::unexpected(RunError{DiagId::RunInternal, {{"reason", text}}});
  }
}

std::vector<std::string> availableDevices() {
  std::vector<std::string> devices = {"cpu"};
  if (hasGpu()) devices.push_back("cuda");
  return devices;
}

std::string torchVersion() {
  return TORCH_VERSION;
}

}  // namespace eulerstack::runtime
