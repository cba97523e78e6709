// Training runs: falling loss, equal seeds, exact resume, stop, pause, wrong settings, memory, checkpoints.
#include "core/runtime/train/trainer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "core/runtime/train/checkpoint.h"
#include "core/runtime/train/loss_scale.h"
#include "core/runtime/train/memory_guard.h"
#include "tests/runtime/model_maker.h"

using namespace eulerstack;
using namespace eulerstack::runtime;
using namespace eulerstack::tests;
namespace fs = std::filesystem;

namespace {

struct Recorder : TrainObserver {
  std::vector<TrainMetric> metrics;
  std::vector<RunState> states;
  std::vector<RunError> notes, errors;
  std::vector<std::string> samples, checkpoints;
  std::function<void(const TrainMetric&)> onMetric;
  std::function<void()> onError;
  void state(RunState state) override { states.push_back(state); }
  void metric(const TrainMetric& metric) override {
    metrics.push_back(metric);
    if (onMetric) onMetric(metric);
  }
  void progress(std::int64_t, std::int64_t, double) override {}
  void sample(std::int64_t, const std::string& text) override { samples.push_back(text); }
  void checkpoint(std::int64_t, const std::string& path) override { checkpoints.push_back(path); }
  void note(const RunError& note) override { notes.push_back(note); }
  void error(const RunError& error) override {
    errors.push_back(error);
    if (onError) onError();
  }
  std::vector<double> losses() const {
    std::vector<double> result;
    for (const TrainMetric& metric : metrics) result.push_back(metric.loss);
    return result;
  }
};

TrainSetup setupOf(const ModelMaker& maker, std::int64_t steps) {
  TrainSetup setup;
  setup.model = maker.make();
  setup.planJson = "{}";
  setup.yaml = "schema_version: 1\n";
  setup.options.steps = steps;
  setup.options.batchSize = 4;
  setup.options.sequenceLength = 48;
  setup.options.threads = 2;
  setup.options.device = "cpu";
  return setup;
}

struct Ran {
  Recorder seen;
  tl::expected<TrainOutcome, RunError> outcome;
};
std::unique_ptr<Ran> run(const TrainSetup& setup) {
  auto ran = std::make_unique<Ran>();
  RunControl control;
  ran->outcome = train(setup, control, ran->seen);
  return ran;
}

bool noted(const Recorder& seen, DiagId id) {
  return std::any_of(seen.notes.begin(), seen.notes.end(), [id](const RunError& note) { return note.id == id; });
}

}  // namespace

class TrainerTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::string path(const char* name) const { return m_folder.path().toStdString() + "/" + name; }
  std::string stateAt(const char* run, const char* step) const {
    return path(run) + "/step-0000000" + step + "/trainer.json";
  }
  nlohmann::json stateOf(const char* run, const char* step) const {
    std::ifstream in(stateAt(run, step));
    return nlohmann::json::parse(in);
  }

 private slots:
  void trainingLowersBothLosses() {
    ModelMaker maker;
    maker.hints = {{"lr_peak", 0.01}};
    TrainSetup setup = setupOf(maker, 60);
    setup.options.validateEvery = 20;
    const auto ran = run(setup);
    QVERIFY2(ran->outcome.has_value(), ran->outcome ? "" : ran->outcome.error().text().c_str());
    const auto& metrics = ran->seen.metrics;
    QCOMPARE(metrics.size(), std::size_t(60));
    QVERIFY(std::abs(metrics.front().loss - std::log(260.0)) < 0.3);
    QVERIFY2(metrics.back().loss < metrics.front().loss - 2, qPrintable(QString::number(metrics.back().loss)));
    QVERIFY(metrics[19].validationLoss && metrics[59].validationLoss && !metrics[20].validationLoss);
    QVERIFY(*metrics[59].validationLoss < *metrics[19].validationLoss);
    QVERIFY(std::abs(*metrics[59].validationLoss - metrics[59].loss) < 1);
    QVERIFY(metrics.back().tokensPerSecond > 0 && metrics.back().peakBytes > 10'000'000);
    QCOMPARE(metrics.back().tokens, std::int64_t(60 * 4 * 48));
    QCOMPARE(ran->seen.samples.size(), std::size_t(1));
    QVERIFY(ran->seen.samples[0].size() > 20);
    QVERIFY(!ran->outcome->stopped);
  }

  void equalSeedsGiveEqualLosses() {
    ModelMaker maker;
    maker.hints = {{"dropout", 0.1}};
    maker.mixer = kindOf(KindFamily::Mixer, "attention", {{"attn_drop", 0.1}});
    TrainSetup setup = setupOf(maker, 12);
    const auto first = run(setup), second = run(setup);
    QCOMPARE(first->seen.losses(), second->seen.losses());
    setup.options.seed = 77;
    QVERIFY(run(setup)->seen.losses() != first->seen.losses());
  }

  // Stopped in the middle and resumed: every loss, and the weights at the end, are those of a run without a stop.
  void resumedRunsEqualUninterruptedOnes_data() {
    QTest::addColumn<QString>("precision");
    for (const char* precision : {"float32", "bfloat16", "float16"}) QTest::newRow(precision) << precision;
  }
  void resumedRunsEqualUninterruptedOnes() {
    QFETCH(QString, precision);
    ModelMaker maker;
    maker.hints = {{"dropout", 0.1}, {"checkpointing", true}};
    TrainSetup whole = setupOf(maker, 20);
    whole.options.precision = precision.toStdString();
    const std::string wholeRun = path("whole") + precision.toStdString();
    const std::string halfRun = path("half") + precision.toStdString();
    whole.options.outputDir = wholeRun;
    const auto reference = run(whole);
    QVERIFY(reference->outcome.has_value());

    TrainSetup half = setupOf(maker, 20);
    half.options.precision = whole.options.precision;
    half.options.outputDir = halfRun;
    Recorder seen;
    RunControl control;
    seen.onMetric = [&](const TrainMetric& metric) {
      if (metric.step == 9) control.stop();
    };
    const auto outcome = train(half, control, seen);
    QVERIFY(outcome.has_value() && outcome->stopped);
    QCOMPARE(outcome->steps, std::int64_t(9));
    QCOMPARE(seen.checkpoints.size(), std::size_t(1));

    half.options.resumeDir = halfRun;
    const auto resumed = run(half);
    QVERIFY2(resumed->outcome.has_value(), resumed->outcome ? "" : resumed->outcome.error().text().c_str());
    QVERIFY(noted(resumed->seen, DiagId::RunResumed));
    std::vector<double> losses = seen.losses();
    for (const double loss : resumed->seen.losses()) losses.push_back(loss);
    QCOMPARE(losses, reference->seen.losses());
    const auto bytes = [](const std::string& file) {
      std::ifstream in(file, std::ios::binary);
      return std::string(std::istreambuf_iterator<char>(in), {});
    };
    const std::string last = "/step-00000020/model.safetensors";
    QVERIFY(!bytes(wholeRun + last).empty());
    QVERIFY(bytes(wholeRun + last) == bytes(halfRun + last));
  }

  void twoCheckpointsAreKeptAndNothingElse() {
    TrainSetup setup = setupOf(ModelMaker{}, 9);
    setup.options.checkpointEvery = 2;
    setup.options.outputDir = path("kept");
    fs::create_directories(path("kept") + "/tmp-1-1");  // of a killed run
    const auto ran = run(setup);
    QVERIFY(ran->outcome.has_value());
    QCOMPARE(ran->seen.checkpoints.size(), std::size_t(5));
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(path("kept"))) names.insert(entry.path().filename());
    QCOMPARE(names, (std::set<std::string>{"step-00000008", "step-00000009"}));
    QVERIFY(fs::exists(path("kept") + "/step-00000009/design.yml"));
  }

  // A damaged newest checkpoint: the one before is taken.
  void damagedCheckpointsAreSkipped() {
    TrainSetup setup = setupOf(ModelMaker{}, 4);
    setup.options.checkpointEvery = 2;
    setup.options.outputDir = path("damaged");
    QVERIFY(run(setup)->outcome.has_value());
    fs::resize_file(path("damaged") + "/step-00000004/model.safetensors", 1000);
    setup.options.resumeDir = path("damaged");
    const auto ran = run(setup);
    QVERIFY(ran->outcome.has_value());
    QCOMPARE(ran->seen.metrics.front().step, std::int64_t(3));
    fs::resize_file(path("damaged") + "/step-00000002/optimizer.safetensors", 10);
    fs::remove_all(path("damaged") + "/step-00000004");
    const auto refused = run(setup);
    QVERIFY(!refused->outcome && refused->outcome.error().id == DiagId::RunCheckpointInvalid);
  }

  void foreignCheckpointsAreRefused() {
    TrainSetup setup = setupOf(ModelMaker{}, 2);
    setup.options.outputDir = path("foreign");
    QVERIFY(run(setup)->outcome.has_value());
    ModelMaker other;
    other.layers = 3;
    TrainSetup wrong = setupOf(other, 4);
    wrong.options.resumeDir = path("foreign");
    QVERIFY(run(wrong)->outcome.error().id == DiagId::RunCheckpointOtherModel);
    wrong = setupOf(ModelMaker{}, 4);
    wrong.options.resumeDir = path("foreign");
    wrong.options.batchSize = 5;
    QVERIFY(run(wrong)->outcome.error().id == DiagId::RunCheckpointOtherData);
    wrong.options.resumeDir = path("nowhere");
    QVERIFY(run(wrong)->outcome.error().id == DiagId::RunCheckpointInvalid);
  }

  void unwritableFoldersAreErrors() {
    TrainSetup setup = setupOf(ModelMaker{}, 1);
    std::ofstream(path("file")) << "x";
    setup.options.outputDir = path("file") + "/below";
    const auto ran = run(setup);
    QVERIFY(!ran->outcome && ran->outcome.error().id == DiagId::RunCheckpointFailed);
  }

  void pauseHoldsAndResumeGoesOn() {
    Recorder seen;
    RunControl control;
    std::atomic<std::int64_t> steps = 0;
    seen.onMetric = [&](const TrainMetric& metric) {
      steps = metric.step;
      if (metric.step == 3) control.pause();
    };
    const TrainSetup setup = setupOf(ModelMaker{}, 8);
    tl::expected<TrainOutcome, RunError> outcome;
    std::thread worker([&] { outcome = train(setup, control, seen); });
    QTRY_COMPARE_WITH_TIMEOUT(steps.load(), std::int64_t(3), 60000);
    QTest::qWait(300);
    QCOMPARE(steps.load(), std::int64_t(3));
    control.resume();
    worker.join();
    QVERIFY(outcome.has_value() && !outcome->stopped);
    QCOMPARE(seen.losses(), run(setup)->seen.losses());
    QVERIFY(std::find(seen.states.begin(), seen.states.end(), RunState::Paused) != seen.states.end());
  }

  // An absurd rate: the run says the step, holds, and stops with the weights of the step before.
  void lossesThatAreNotFinitePauseTheRun() {
    ModelMaker maker;
    maker.hints = {{"grad_clip", 0.0}, {"warmup_steps_ratio", 0.0}};
    TrainSetup setup = setupOf(maker, 50);
    setup.options.learningRate = 1e30;
    setup.options.outputDir = path("nan");
    Recorder seen;
    RunControl control;
    seen.onError = [&] { control.stop(); };
    const auto outcome = train(setup, control, seen);
    QVERIFY(outcome.has_value() && outcome->stopped);
    QCOMPARE(seen.errors.size(), std::size_t(1));
    QVERIFY(seen.errors[0].id == DiagId::RunNotFinite);
    QCOMPARE(std::get<std::int64_t>(seen.errors[0].args[0].value), outcome->steps + 1);
    for (const double loss : seen.losses()) QVERIFY(std::isfinite(loss));
  }

  void wrongSettingsAreErrors() {
    const auto errorOf = [](const TrainSetup& setup) { return run(setup)->outcome.error().id; };
    ModelMaker small;
    small.vocabulary = 200;
    QVERIFY(errorOf(setupOf(small, 1)) == DiagId::RunVocabularyTooSmall);
    TrainSetup setup = setupOf(ModelMaker{}, 1);
    setup.options.sequenceLength = 65;
    QVERIFY(errorOf(setup) == DiagId::RunSequenceTooLong);
    setup = setupOf(ModelMaker{}, 1);
    setup.options.data = "/no/such/text";
    QVERIFY(errorOf(setup) == DiagId::RunDataMissing);
    setup = setupOf(ModelMaker{}, 1);
    setup.options.device = "abacus";
    QVERIFY(errorOf(setup) == DiagId::RunDeviceMissing);
  }

  // This test also runs where there is a GPU: then cuda is no error, and auto takes it.
  void devices() {
    const bool gpu = availableDevices().size() > 1;
    TrainSetup setup = setupOf(ModelMaker{}, 1);
    setup.options.device = "auto";
    const auto ran = run(setup);
    QVERIFY(ran->outcome.has_value());
    const auto used = std::find_if(ran->seen.notes.begin(), ran->seen.notes.end(),
                                   [](const RunError& note) { return note.id == DiagId::RunDeviceUsed; });
    QVERIFY(used != ran->seen.notes.end());
    QCOMPARE(std::get<std::string>(used->args[0].value), std::string(gpu ? "cuda:0" : "cpu"));
    if (gpu) return;
    setup.options.device = "cuda";
    const auto refused = run(setup);
    QVERIFY(!refused->outcome && refused->outcome.error().id == DiagId::RunDeviceMissing);
    QVERIFY(refused->outcome.error().text().find("cuda") != std::string::npos);
    QVERIFY(refused->seen.metrics.empty());
  }

  // A scale at which gradients overflow: halved until they do not, nothing is skipped, and the run goes on.
  void float16FindsItsScale() {
    TrainSetup setup = setupOf(ModelMaker{}, 2);
    setup.options.precision = "float16";
    setup.options.outputDir = path("scaled");
    QVERIFY(run(setup)->outcome.has_value());
    nlohmann::json state = stateOf("scaled", "2");
    QVERIFY(state["loss_scale"].get<double>() > 1);
    state["loss_scale"] = LossScale::kMost;
    std::ofstream(stateAt("scaled", "2")) << state;
    setup.options.resumeDir = path("scaled");
    setup.options.steps = 4;
    const auto resumed = run(setup);
    QVERIFY(resumed->outcome.has_value());
    QCOMPARE(resumed->seen.losses().size(), std::size_t(2));
    for (const double loss : resumed->seen.losses()) QVERIFY(std::isfinite(loss));
    const double found = stateOf("scaled", "4")["loss_scale"].get<double>();
    QVERIFY2(found >= 1 && found < LossScale::kMost, qPrintable(QString::number(found)));
  }

  // An absurd rate makes weights that no scale helps: the scale stays that of the last step that was taken.
  void scalesThatDoNotHelpAreGivenBack() {
    ModelMaker maker;
    maker.hints = {{"grad_clip", 0.0}, {"warmup_steps_ratio", 0.0}};
    TrainSetup setup = setupOf(maker, 50);
    setup.options.precision = "float16";
    setup.options.learningRate = 1e30;
    setup.options.outputDir = path("stumbled");
    Recorder seen;
    RunControl control;
    seen.onError = [&] { control.stop(); };
    const auto outcome = train(setup, control, seen);
    QVERIFY(outcome.has_value() && outcome->stopped);
    QCOMPARE(seen.errors.size(), std::size_t(1));
    QCOMPARE(outcome->steps, std::int64_t(1));
    const nlohmann::json state = stateOf("stumbled", "1");
    QCOMPARE(state["loss_scale"].get<double>(), LossScale::kFirst);
    QCOMPARE(state["loss_scale_steps"].get<int>(), 1);
  }

  void lossScaleGrowsAndShrinks() {
    LossScale scale(true);
    QCOMPARE(scale.value(), LossScale::kFirst);
    for (std::int64_t step = 0; step < LossScale::kGrowAfter; ++step) scale.stepDone();
    QCOMPARE(scale.value(), 2 * LossScale::kFirst);
    QVERIFY(scale.backOff());
    QCOMPARE(scale.value(), LossScale::kFirst);
    while (scale.backOff()) {
    }
    QCOMPARE(scale.value(), 1.0);
    scale.restore(2 * LossScale::kMost, 0);
    QCOMPARE(scale.value(), 1.0);
    LossScale off(false);
    QVERIFY(!off.backOff());
    QCOMPARE(off.value(), 1.0);
  }

  void narrowRunsShowSamples_data() {
    QTest::addColumn<QString>("precision");
    QTest::newRow("bfloat16") << "bfloat16";
    QTest::newRow("float16") << "float16";
  }
  void narrowRunsShowSamples() {
    QFETCH(QString, precision);
    TrainSetup setup = setupOf(ModelMaker{}, 3);
    setup.options.precision = precision.toStdString();
    setup.options.sampleEvery = 2;
    const auto ran = run(setup);
    QVERIFY2(ran->outcome.has_value(), ran->outcome ? "" : ran->outcome.error().text().c_str());
    QCOMPARE(ran->seen.samples.size(), std::size_t(2));
    for (const std::string& sample : ran->seen.samples) QVERIFY(sample.size() > 20);
    QVERIFY(ran->seen.samples[0] != ran->seen.samples[1]);
  }

  // Weights, gradients: 4 + 4 bytes of a number; below float32 2 + 2 and 4 + 4 of the copy; moments 8 in both.
  void memoryOfEveryPrecision() {
    ModelMaker wide;
    wide.width = 512;
    const auto model = wide.make();
    const auto needed = [&](ir::DType dtype) { return neededBytes(*model, {1, 1, false, dtype, 0}); };
    const std::int64_t parameters = ir::parametersOf(ir::modelTensors(*model)).value();
    const std::int64_t more = needed(ir::DType::BFloat16) - needed(ir::DType::Float32);
    QVERIFY2(std::abs(more - parameters * 4 * 5 / 4) < 64, qPrintable(QString("%1 of %2").arg(more).arg(parameters)));
  }

  // Said before the first step, not after the last.
  void anOutputThatCannotBeWrittenIsFoundFirst() {
    TrainSetup setup = setupOf(ModelMaker{}, 2);
    std::ofstream(path("file")) << "no folder";
    for (const std::string& output : {std::string("/proc/no/such"), path("file"), path("file") + "/below"}) {
      setup.options.outputDir = output;
      const auto ran = run(setup);
      QVERIFY2(!ran->outcome && ran->outcome.error().id == DiagId::RunCheckpointFailed, output.c_str());
      QVERIFY(ran->outcome.error().text().find(output) != std::string::npos);
      QVERIFY(ran->seen.metrics.empty());
    }
    const auto crowded = checkOutput(path("crowded"), std::int64_t{1} << 52);
    QVERIFY(!crowded && crowded.error().text().find("MiB are free") != std::string::npos);
    setup.options.outputDir = path("new/folder");
    QVERIFY(run(setup)->outcome.has_value());
    for (const auto& entry : fs::directory_iterator(path("new/folder")))
      QVERIFY2(entry.path().filename().string().starts_with("step-"), entry.path().c_str());
  }

  void runsThatDoNotFitAreRefusedAtOnce() {
    ModelMaker huge;
    huge.width = 16384;
    huge.layers = 200;
    huge.heads = huge.kvHeads = 128;
    const auto ran = run(setupOf(huge, 1));
    QVERIFY(!ran->outcome && ran->outcome.error().id == DiagId::RunOutOfMemory);
    QVERIFY(ran->outcome.error().text().find("iB") != std::string::npos);
    QVERIFY(ran->seen.metrics.empty());
  }

  void otherNumberFormatsTrainInFloat32AndSaySo() {
    auto model = std::make_shared<ir::ModelIr>(*ModelMaker{}.make());
    model->dims.dtype = ir::DType::BFloat16;
    TrainSetup setup = setupOf(ModelMaker{}, 2);
    setup.model = model;
    const auto ran = run(setup);
    QVERIFY(noted(ran->seen, DiagId::RunFloat32));
    QCOMPARE(ran->seen.losses(), run(setupOf(ModelMaker{}, 2))->seen.losses());
  }

  void memoryIsTheLeastOfMachineAndGroups() {
    const fs::path root = path("machine");
    const auto write = [&](const char* file, const char* text) {
      fs::create_directories((root / file).parent_path());
      std::ofstream(root / file) << text;
    };
    const auto available = [&] { return availableBytes((root / "proc").string(), (root / "cgroup").string()); };
    write("proc/meminfo", "MemTotal: 9000 kB\nMemAvailable:   8000 kB\n");
    QCOMPARE(available(), std::int64_t(8000) * 1024);
    write("proc/self/cgroup", "0::/user/me\n");
    write("cgroup/user/memory.max", "5000000\n");
    write("cgroup/user/memory.current", "1000000\n");
    write("cgroup/user/me/memory.max", "max\n");
    QCOMPARE(available(), std::int64_t(4000000));
    write("proc/self/cgroup", "4:cpu,memory:/box\n");
    write("cgroup/memory/box/memory.limit_in_bytes", "3000000\n");
    write("cgroup/memory/box/memory.usage_in_bytes", "3500000\n");
    QCOMPARE(available(), std::int64_t(0));
    QVERIFY(judge(81, 100) == Fit::TooLarge);
    QVERIFY(judge(60, 100) == Fit::Tight);
    QVERIFY(judge(50, 100) == Fit::Comfortable);
  }
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "trainer_test.moc"
